//! The server over TCP, with a scheduler that gives everybody the same job. Time is tokio's: it jumps ahead whenever
//! everybody waits.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use job_source::miners::{Command, Event, MinerId, Outcome, Work};
use miner_server::{MinerServer, ServerConfig};
use testkit::tls::Authority;
use tls::Identity;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tokio_util::sync::{CancellationToken, DropGuard};

const LOGIN: &str = r#"{"id":1,"method":"mining.subscribe","params":[]}
{"id":2,"method":"mining.authorize","params":["alice","x"]}
"#;

struct Served {
    server: Arc<MinerServer>,
    told: mpsc::Receiver<Event>,
    _cancel: DropGuard,
    known: BTreeSet<MinerId>,
}

impl Served {
    async fn start(listen_tls: Option<Identity>) -> Self {
        let anywhere = "127.0.0.1:0".parse().unwrap();
        let config = ServerConfig {
            listen: Some(anywhere),
            listen_tls: listen_tls.map(|identity| (anywhere, identity)),
            descriptors: 50,
        };
        let cancel = CancellationToken::new();
        let (server, told) = MinerServer::start(config, cancel.clone()).await.unwrap();
        Self {
            server: Arc::new(server),
            told,
            _cancel: cancel.drop_guard(),
            known: BTreeSet::new(),
        }
    }

    async fn connect(&self, which: usize) -> TcpStream {
        TcpStream::connect(self.server.addrs()[which]).await.unwrap()
    }

    fn work(&self, miner: MinerId, number: u64) {
        let work = Work {
            number,
            template: Arc::new(testkit::job()),
            prefix: vec![0xc0, miner.0 as u8],
            difficulty: 1.0,
            clean: true,
            age: 0,
        };
        self.server.command(Command::Mine { miner, work });
    }

    /// Serves until a miner has left, and counts the shares before that.
    async fn until_one_has_left(&mut self) -> usize {
        let mut shares = 0;
        loop {
            match self.told.recv().await.unwrap() {
                Event::Connected { miner, .. } => {
                    self.known.insert(miner);
                    self.work(miner, 1);
                }
                Event::Share(share) => {
                    shares += 1;
                    self.server.command(Command::Answer {
                        miner: share.miner,
                        request: share.request,
                        outcome: Outcome::Accepted { difficulty: 1.0 },
                    });
                }
                Event::Left { miner } => {
                    assert!(self.known.remove(&miner));
                    return shares;
                }
                Event::Named { .. } | Event::Unreadable { .. } => {}
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_miner_that_does_not_read_is_dropped() {
    let mut served = Served::start(None).await;
    let mut stream = served.connect(0).await;
    stream.write_all(LOGIN.as_bytes()).await.unwrap();
    let Event::Connected { miner, .. } = served.told.recv().await.unwrap() else {
        panic!("a miner");
    };
    served.known.insert(miner);
    let server = Arc::clone(&served.server);
    let jobs = async {
        for number in 1.. {
            let work = Work {
                number,
                template: Arc::new(testkit::job()),
                prefix: vec![0xc0, 1],
                difficulty: 1.0,
                clean: true,
                age: 0,
            };
            server.command(Command::Mine { miner, work });
            sleep(Duration::from_millis(1)).await;
        }
    };
    let start = Instant::now();
    tokio::select! {
        () = jobs => {}
        _ = served.until_one_has_left() => {}
    }
    assert!(
        start.elapsed() < Duration::from_secs(500),
        "before it would be idle"
    );
    drop(stream);
}

#[tokio::test(start_paused = true)]
async fn a_flood_is_read_at_a_rate_and_none_of_it_is_lost() {
    let mut served = Served::start(None).await;
    let mut stream = served.connect(0).await;
    let start = Instant::now();
    let miner = async {
        stream.write_all(LOGIN.as_bytes()).await.unwrap();
        let (reader, mut writer) = stream.split();
        let mut lines = BufReader::new(reader).lines();
        while !lines
            .next_line()
            .await
            .unwrap()
            .unwrap()
            .contains("mining.notify")
        {}
        let share =
            r#"{"id":9,"method":"mining.submit","params":["alice","1","0000","504e86b9","00000000"]}"#;
        let flood = format!("{share}\n").repeat(10_000);
        let write = async {
            writer.write_all(flood.as_bytes()).await.unwrap();
            writer.flush().await.unwrap();
        };
        let read = async {
            let mut answers = 0;
            while answers < 10_000 {
                answers += usize::from(lines.next_line().await.unwrap().unwrap().contains("\"id\":9"));
            }
        };
        tokio::join!(write, read);
        drop(stream);
    };
    let (shares, ()) = tokio::join!(served.until_one_has_left(), miner);
    assert_eq!(shares, 10_000);
    // 860 kB at 64 KiB a second, less a burst of four seconds.
    let took = start.elapsed().as_secs();
    assert!((8..=15).contains(&took), "{took} s");
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_does_not_end_is_given_up() {
    let identity = Authority::new("an authority").issue(&["127.0.0.1"]);
    let identity = Identity::new(&identity.certificate, &identity.key).unwrap();
    let served = Served::start(Some(identity)).await;
    let start = Instant::now();
    let mut silent = served.connect(1).await;
    let mut heard = Vec::new();
    silent.read_to_end(&mut heard).await.unwrap();
    let took = start.elapsed().as_secs();
    assert_eq!((heard, took), (vec![], 10));
    let mut plain = served.connect(1).await;
    plain.write_all(LOGIN.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    // An alert, or a reset: no Stratum in any case.
    let _ = plain.read_to_end(&mut heard).await;
    assert!(!heard.starts_with(b"{"), "{heard:?}");
}
