//! One miner: a connection and a session.

use crate::search::{Part, Search};
use anyhow::bail;
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Job, Submission, Verdict};
use machine::Machine;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use stratum::client::ClientConfig;
use stratum::source::StratumSource;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{interval_at, sleep_until};

/// Time between two shares of a miner: at this pace its difficulty stays as it is.
const SHARE_INTERVAL: Duration = Duration::from_secs(5);
/// Some 40,000 hashes: a thread finds them for all miners.
const PASSWORD: &str = "d=0.00001";

/// What became of all shares.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    mining: AtomicU64,
    accepted: AtomicU64,
    stale: AtomicU64,
    wrong: Mutex<Option<String>>,
    /// Milliseconds from a share to its answer.
    answers: Mutex<Vec<f64>>,
}

impl Counts {
    /// Miners that have had a job.
    pub(crate) fn mining(&self) -> u64 {
        self.mining.load(Ordering::Relaxed)
    }

    pub(crate) fn accepted(&self) -> u64 {
        self.accepted.load(Ordering::Relaxed)
    }

    pub(crate) fn stale(&self) -> u64 {
        self.stale.load(Ordering::Relaxed)
    }

    /// Fails with the first thing that went wrong.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        match &*self.wrong.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(what) => bail!("{what}"),
            None => Ok(()),
        }
    }

    /// Median and 99th percentile.
    pub(crate) fn answer_times(&self) -> (f64, f64) {
        let mut times = self
            .answers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        times.sort_by(f64::total_cmp);
        let at = |part: f64| {
            let index = (times.len() as f64 * part) as usize;
            times
                .get(index.min(times.len().saturating_sub(1)))
                .copied()
                .unwrap_or(0.0)
        };
        (at(0.5), at(0.99))
    }

    fn wrong(&self, what: String) {
        self.wrong
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(what);
    }

    fn answered(&self, verdict: &Verdict, took: Duration) {
        match verdict {
            Verdict::Accepted => {
                self.accepted.fetch_add(1, Ordering::Relaxed);
                let milliseconds = took.as_secs_f64() * 1e3;
                let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
                answers.push(milliseconds);
            }
            Verdict::Stale { .. } => drop(self.stale.fetch_add(1, Ordering::Relaxed)),
            other => self.wrong(format!("a good share was answered with {other:?}")),
        }
    }
}

pub(crate) struct Miner {
    number: u32,
    address: String,
    source: StratumSource,
    search: Search,
    counts: Arc<Counts>,
    job: Option<Job>,
    part: Option<Part>,
    tag: u64,
    sent: HashMap<u64, Instant>,
}

impl Miner {
    pub(crate) fn new(number: u32, address: String, search: Search, counts: Arc<Counts>) -> Self {
        let login = ClientConfig::new("127.0.0.1", format!("farm.{number}"), PASSWORD);
        Self {
            number,
            address,
            source: StratumSource::new(login, 1),
            search,
            counts,
            job: None,
            part: None,
            tag: 0,
            sent: HashMap::new(),
        }
    }

    /// Mines until the process ends. Whatever ends it sooner is wrong.
    pub(crate) async fn run(mut self) {
        let counts = Arc::clone(&self.counts);
        if let Err(error) = self.mine().await {
            counts.wrong(format!("miner {}: {error:#}", self.number));
        }
    }

    async fn mine(&mut self) -> anyhow::Result<()> {
        let mut stream = TcpStream::connect(&self.address).await?;
        stream.set_nodelay(true)?;
        self.source.handle(LinkEvent::Command(Command::Open), now());
        self.source.handle(LinkEvent::Connected, now());
        let mut buffer = vec![0; 4096];
        // Spread over the interval.
        let first = SHARE_INTERVAL.mul_f64(f64::from(self.number % 997) / 997.0);
        let mut ticks = interval_at(tokio::time::Instant::now() + first, SHARE_INTERVAL);
        loop {
            let bytes = self.carry_out()?;
            stream.write_all(&bytes).await?;
            let deadline = self.source.deadline();
            tokio::select! {
                read = stream.read(&mut buffer) => {
                    let count = read?;
                    if count == 0 {
                        bail!("the connection was closed");
                    }
                    self.source.handle(LinkEvent::Received(buffer[..count].to_vec()), now());
                }
                _ = ticks.tick() => self.share().await,
                () = sleep_until(deadline.unwrap_or_else(now).into()), if deadline.is_some() => {
                    self.source.advance(now());
                }
            }
        }
    }

    /// Gives the bytes to send.
    fn carry_out(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while let Some(action) = self.source.poll(now()) {
            match action {
                LinkAction::Send(more) => bytes.extend(more),
                LinkAction::Tell(event) => self.hear(event)?,
                LinkAction::Connect { .. } => {}
                LinkAction::Disconnect => bail!("the session was given up"),
            }
        }
        Ok(bytes)
    }

    fn hear(&mut self, event: Event) -> anyhow::Result<()> {
        match event {
            Event::Job(job) => {
                if self.job.is_none() {
                    self.counts.mining.fetch_add(1, Ordering::Relaxed);
                }
                self.part = Some(Part::of(&job));
                self.job = Some(job);
            }
            Event::Verdict { tag, verdict } => {
                let sent = self.sent.remove(&tag);
                let took = sent.map_or(Duration::ZERO, |sent| sent.elapsed());
                self.counts.answered(&verdict, took);
            }
            Event::Lost { reason, .. } | Event::Refused { reason, .. } => bail!("{reason}"),
            Event::Ready { .. } | Event::Retarget { .. } | Event::Notice(_) => {}
        }
        Ok(())
    }

    /// Finds a share of the newest job and hands it in.
    async fn share(&mut self) {
        let (Some(job), Some(part)) = (self.job.clone(), self.part.take()) else {
            return;
        };
        let Some((part, share)) = self.search.find(part).await else {
            return;
        };
        self.part = Some(part);
        if let Some(share) = share {
            self.tag += 1;
            self.sent.insert(self.tag, Instant::now());
            let submission = Submission {
                tag: self.tag,
                job_id: job.id,
                share,
                is_block: false,
            };
            self.source
                .handle(LinkEvent::Command(Command::Submit(submission)), now());
        }
    }
}

fn now() -> Instant {
    Instant::now()
}
