//! The client against a foreign pool: mines until shares are accepted, and sees a bad one refused.
//!
//! `MESOS_MINER_TEST_POOL=host:port` and `MESOS_MINER_TEST_POOL_USER` name the pool; its shares should take
//! about a second on one CPU. Without them the test reports that it was skipped.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use machine::Machine;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use miner_core::{Cursor, Kernel, Layout, Share, verify};
use stratum::LineDecoder;
use stratum::client::{Client, ClientConfig, ClientOutput, PoolJob, RejectKind, ShareAnswer};
use testkit::{search_next, skip};

/// Shares that the pool must accept.
const WANTED: usize = 3;
/// For all of them, on a slow machine and with bad luck.
const PATIENCE: Duration = Duration::from_secs(300);

struct Session {
    stream: TcpStream,
    decoder: LineDecoder,
    client: Client,
    job: Option<(PoolJob, Cursor)>,
    verdicts: Vec<ShareAnswer>,
}

impl Session {
    fn connect(pool: &str, user: &str) -> Self {
        let stream = TcpStream::connect(pool).unwrap_or_else(|error| panic!("{pool}: {error}"));
        stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        let host = pool.rsplit_once(':').map_or(pool, |(host, _)| host);
        let client = Client::new(ClientConfig::new(host, user, "x"), Instant::now());
        let decoder = LineDecoder::new(LineDecoder::MAX_LINE);
        Self {
            stream,
            decoder,
            client,
            job: None,
            verdicts: Vec::new(),
        }
    }

    /// Writes what waits, reads what has arrived, and acts on it.
    fn turn(&mut self) {
        while let Some(line) = self.client.poll_transmit() {
            self.stream.write_all(line.as_bytes()).unwrap();
        }
        let mut buffer = [0; 8192];
        match self.stream.read(&mut buffer) {
            Ok(0) => panic!("the pool hung up"),
            Ok(count) => self.decoder.push(&buffer[..count]),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => panic!("{error}"),
        }
        while let Some(line) = self.decoder.next_line().unwrap() {
            self.client.handle_line(line, Instant::now());
        }
        self.client.advance(Instant::now());
        while let Some(output) = self.client.poll_output() {
            match output {
                ClientOutput::Job(job) => {
                    let space = Layout::new(&job.job, 1).space(0).unwrap();
                    let cursor = Cursor::new(Arc::new(job.job.clone()), space, job.target, 4);
                    self.job = Some((job, cursor));
                }
                ClientOutput::Submitted { verdict, .. } => self.verdicts.push(verdict),
                ClientOutput::Ready | ClientOutput::Message(_) => {}
                other => println!("{other:?}"),
            }
            assert!(!self.client.is_over());
        }
    }

    /// Searches the newest job for a moment.
    fn mine(&mut self) -> Vec<(PoolJob, Share)> {
        let Some((job, cursor)) = &mut self.job else {
            return Vec::new();
        };
        let latest = job.job.time + job.received.elapsed().as_secs() as u32;
        let (shares, _) = search_next(cursor, Kernel::best(), 1 << 20, latest);
        let with_job = |share: Share| {
            verify(&job.job, &share, &job.target, job.job.time..=latest).expect("the search finds shares");
            (job.clone(), share)
        };
        shares.into_iter().map(with_job).collect()
    }

    /// Submits, and waits for the verdict.
    fn submit(&mut self, job: &PoolJob, share: &Share) -> ShareAnswer {
        self.client.submit(&job.id, share, 0, Instant::now()).unwrap();
        while self.verdicts.is_empty() {
            self.turn();
        }
        self.verdicts.remove(0)
    }
}

#[test]
fn a_real_pool_accepts_and_refuses() {
    let name = |variable| std::env::var(variable).ok();
    let (Some(pool), Some(user)) = (name("MESOS_MINER_TEST_POOL"), name("MESOS_MINER_TEST_POOL_USER")) else {
        return skip("pool: MESOS_MINER_TEST_POOL or MESOS_MINER_TEST_POOL_USER is not set");
    };
    let mut session = Session::connect(&pool, &user);
    let start = Instant::now();
    let mut accepted = 0;
    let mut last = None;
    while accepted < WANTED {
        assert!(start.elapsed() < PATIENCE, "{accepted} shares in {PATIENCE:?}");
        session.turn();
        for (job, share) in session.mine() {
            match session.submit(&job, &share) {
                ShareAnswer::Accepted => accepted += 1,
                // Blocks come when they come.
                ShareAnswer::Rejected {
                    kind: RejectKind::Stale,
                    ..
                } => continue,
                other => panic!("{other:?} for {share:?} of {job:?}"),
            }
            last = Some((job, share));
        }
    }
    let (job, share) = last.unwrap();
    let bad = Share {
        nonce: share.nonce ^ 1,
        ..share.clone()
    };
    for (what, share) in [("an accepted share", share), ("a hash that meets nothing", bad)] {
        let verdict = session.submit(&job, &share);
        println!("{what}: {verdict:?}");
        assert!(
            matches!(verdict, ShareAnswer::Rejected { .. }),
            "{what}: {verdict:?}"
        );
    }
}
