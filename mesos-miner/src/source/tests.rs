//! The driver against the embedded pool, and against sockets that do not behave.

mod network;

use super::*;
use job_source::{Submission, Verdict};
use local_pool::core::Operator;
use local_pool::{LocalPool, PoolConfig};
use miner_core::Share;
use std::net::SocketAddr;
use stratum::client::ClientConfig;
use stratum::source::StratumSource;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Far longer than anything here takes: only a hang runs into it.
const PATIENCE: Duration = Duration::from_secs(100);

struct Source {
    commands: Commands,
    events: mpsc::Receiver<(SourceId, Event)>,
    cancel: CancellationToken,
    task: tokio::task::JoinHandle<()>,
}

impl Source {
    /// `room` is the capacity of the channel of events.
    async fn open(addr: SocketAddr, room: usize) -> Self {
        Self::dial(Dialer::default(), &addr.ip().to_string(), addr.port(), room).await
    }

    async fn dial(dialer: Dialer, host: &str, port: u16, room: usize) -> Self {
        let (sender, events) = mpsc::channel(room);
        let source = StratumSource::new(ClientConfig::new(host, "alice", "x"), port);
        let (driver, commands) = SourceDriver::new(SourceId(7), source, sender);
        let driver = driver.with_dialer(dialer);
        let cancel = CancellationToken::new();
        let task = tokio::spawn(driver.run(cancel.clone()));
        commands.send(Command::Open).unwrap();
        Self {
            commands,
            events,
            cancel,
            task,
        }
    }

    async fn next(&mut self) -> Event {
        let next = timeout(PATIENCE, self.events.recv()).await;
        let (id, event) = next.expect("something happens").expect("the driver runs");
        assert_eq!(id, SourceId(7));
        event
    }

    async fn lost(&mut self) -> String {
        loop {
            if let Event::Lost { reason, .. } = self.next().await {
                return reason;
            }
        }
    }

    async fn submit(&self, job_id: &str, tag: u64) {
        let share = Share {
            extranonce2: vec![0; 4],
            version: 0x2000_0000,
            time: 0,
            nonce: 0,
        };
        let submission = Submission {
            tag,
            job_id: job_id.to_owned(),
            share,
            is_block: false,
        };
        let mut command = Command::Submit(submission);
        // The channel is full until the driver has taken something.
        while let Err(back) = self.commands.send(command) {
            assert!(!self.task.is_finished());
            tokio::task::yield_now().await;
            command = back;
        }
    }
}

#[tokio::test]
async fn jobs_come_and_shares_go() {
    let pool = LocalPool::start(PoolConfig::default()).await.unwrap();
    let mut source = Source::open(pool.addr(), 8).await;
    assert_eq!(source.next().await, Event::Ready { resumed: false });
    assert!(matches!(source.next().await, Event::Job(job) if job.clean));
    pool.operate(Operator::NewJob);
    let Event::Job(job) = source.next().await else {
        panic!("a new job is expected");
    };
    assert!(!job.clean);
    source.submit(&job.id, 5).await;
    match source.next().await {
        Event::Verdict {
            tag: 5,
            verdict: Verdict::Rejected { .. },
        } => {}
        other => panic!("{other:?}"),
    }
    let addr = pool.addr();
    pool.stop().await;
    assert_ne!(source.lost().await, "");
    source.commands.send(Command::Open).unwrap();
    let reason = source.lost().await;
    assert!(
        reason.starts_with("cannot connect: ") && reason.ends_with("; check --url"),
        "{reason}"
    );

    let _pool = LocalPool::start(PoolConfig {
        listen: addr,
        ..PoolConfig::default()
    })
    .await
    .unwrap();
    source.commands.send(Command::Open).unwrap();
    assert_eq!(source.next().await, Event::Ready { resumed: false });
    source.cancel.cancel();
    source.task.await.unwrap();
}

/// A scheduler that sends a flood of commands before it takes an event still gets all answers.
#[tokio::test]
async fn neither_side_blocks_the_other() {
    let pool = LocalPool::start(PoolConfig::default()).await.unwrap();
    let mut source = Source::open(pool.addr(), 1).await;
    let shares = 3 * COMMANDS as u64;
    for tag in 0..shares {
        source.submit("none", tag).await;
    }
    let mut answered = 0;
    while answered < shares {
        answered += u64::from(matches!(source.next().await, Event::Verdict { .. }));
    }
    drop(source.commands);
    source.task.await.unwrap();
}

/// A source with a session at a pool that says nothing more.
async fn logged_in() -> (Source, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut source = Source::open(listener.local_addr().unwrap(), 8).await;
    let (mut stream, _) = listener.accept().await.unwrap();
    let login = br#"{"id":1,"result":false}
{"id":2,"result":[[],"00000000",4]}
{"id":3,"result":true}
"#;
    stream.write_all(login).await.unwrap();
    while source.next().await != (Event::Ready { resumed: false }) {}
    (source, stream)
}

#[tokio::test]
async fn a_source_that_is_closed_hangs_up() {
    let (mut source, mut stream) = logged_in().await;
    source.commands.send(Command::Close).unwrap();
    assert_eq!(source.lost().await, "closed as asked");
    let mut rest = Vec::new();
    let end = timeout(PATIENCE, stream.read_to_end(&mut rest)).await;
    end.expect("the connection ends").unwrap();
}

/// A pool that takes a byte now and then is slow; one that takes none for the whole limit is given up.
#[tokio::test(start_paused = true)]
async fn a_pool_that_does_not_read_is_given_up() {
    let (ours, mut theirs) = tokio::io::duplex(64);
    let (reader, writer) = tokio::io::split(ours);
    let begin = Instant::now();
    let slow = tokio::spawn(async move {
        tokio::time::sleep(WRITE_TIMEOUT - Duration::from_secs(1)).await;
        theirs.read_u8().await.unwrap();
        theirs
    });
    let (mut outgoing, mut buffer) = (Outgoing::new(), [0; 16]);
    outgoing.add(vec![0; 100]);
    let moved = move_bytes(reader, writer, &mut outgoing, &mut buffer, true);
    let error = timeout(PATIENCE, moved)
        .await
        .expect("it is given up")
        .unwrap_err();
    assert_eq!(error.to_string(), "the pool does not read what it is sent");
    assert_eq!(begin.elapsed(), WRITE_TIMEOUT * 2 - Duration::from_secs(1));
    assert_eq!(outgoing.bytes.len(), 100 - 65);
    drop(slow.await);
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_pool_is_bounded() {
    let (ours, _theirs) = tokio::io::duplex(64);
    let (reader, writer) = tokio::io::split(ours);
    let (mut outgoing, mut buffer) = (Outgoing::new(), [0; 16]);
    outgoing.add(vec![0; MAX_UNWRITTEN + 1]);
    let moved = move_bytes(reader, writer, &mut outgoing, &mut buffer, true);
    assert!(matches!(moved.await, Err(LinkError::NotReading)));
    assert_eq!(outgoing.bytes.len(), MAX_UNWRITTEN + 1);
}

/// The driver is stuck: it takes no command.
#[tokio::test]
async fn shares_leave_room_for_blocks_and_orders() {
    let (sender, _events) = mpsc::channel(1);
    let source = StratumSource::new(ClientConfig::new("pool", "alice", "x"), 1);
    let (_driver, commands) = SourceDriver::new(SourceId(7), source, sender);
    let share = |tag, is_block| {
        Command::Submit(Submission {
            tag,
            job_id: "1".to_owned(),
            share: Share {
                extranonce2: vec![0; 4],
                version: 0,
                time: 0,
                nonce: 0,
            },
            is_block,
        })
    };
    for tag in 0..COMMANDS as u64 {
        assert_eq!(commands.send(share(tag, false)), Ok(()));
    }
    assert_eq!(commands.send(share(1, false)), Err(share(1, false)));
    for tag in 1..RESERVE as u64 {
        assert_eq!(commands.send(share(tag, true)), Ok(()));
    }
    assert_eq!(commands.send(Command::Close), Ok(()));
    assert_eq!(commands.send(share(1, true)), Err(share(1, true)));
}

/// TLS may hold back the end of what was written until it is flushed.
#[tokio::test]
async fn what_was_written_is_flushed() {
    let (ours, mut theirs) = tokio::io::duplex(64);
    let (reader, writer) = tokio::io::split(ours);
    let writer = tokio::io::BufWriter::new(writer);
    let (mut outgoing, mut buffer) = (Outgoing::new(), [0; 16]);
    outgoing.add(b"hello".to_vec());
    let answer = async {
        let mut heard = [0; 5];
        theirs.read_exact(&mut heard).await.unwrap();
        theirs.write_all(&heard).await.unwrap();
    };
    let moved = move_bytes(reader, writer, &mut outgoing, &mut buffer, true);
    let (moved, ()) = timeout(PATIENCE, async { tokio::join!(moved, answer) })
        .await
        .expect("it arrives");
    assert_eq!((moved.unwrap(), &buffer[..5]), (5, &b"hello"[..]));
    assert!(outgoing.is_empty());
}
