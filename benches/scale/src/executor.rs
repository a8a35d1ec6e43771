//! One fake executor: it takes orders as the real one does, confirms them by reports, and finds shares when asked to.

use crate::jobs;
use anyhow::{Context, ensure};
use mesos::proto::{AgentId, ExecutorId, TaskId};
use mesos::scheduler::Event;
use messages::{
    Assignment, Description, FromExecutor, MeasuredKernel, NumberedShare, Order, Report, TaskData, ToExecutor,
};
use miner_core::{Header, Share, Space, Target};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// A new order is confirmed within this fraction of the report interval, as by the real executor.
const CONFIRM_WITHIN: u32 = 5;
/// Hashing threads that each executor claims to have.
const THREADS: u32 = 4;

/// The newest assignment of an executor.
#[derive(Clone, Debug)]
pub struct Held {
    pub generation: u64,
    /// See [`jobs::number_of`].
    pub job: u64,
    pub space: Space,
    pub report_target: Target,
    /// Header for shares, with the nonce to try next.
    header: Option<Header>,
}

/// What all executors of a cluster do alike.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kind {
    /// Hashes per second that each claims.
    pub rate: f64,
    /// Jobs may be others than [`jobs::template`]s, as a real pool's are.
    pub takes_any_job: bool,
}

/// See the [module](self).
#[derive(Debug)]
pub struct Executor {
    pub agent: AgentId,
    pub id: ExecutorId,
    pub task: TaskId,
    session: u64,
    began: Instant,
    kind: Kind,
    interval: Duration,
    describe: bool,
    next_report: Instant,
    held: Option<Held>,
    /// Generation in the newest report.
    reported: u64,
    seq: u64,
    unacknowledged: BTreeSet<u64>,
}

impl Executor {
    /// Starts with `TaskInfo.data`. Reports at once, as the real one.
    ///
    /// # Errors
    /// If the data is not what an executor takes.
    pub fn start(
        (agent, id, task): (AgentId, ExecutorId, TaskId),
        session: u64,
        kind: Kind,
        data: &[u8],
        now: Instant,
    ) -> anyhow::Result<Self> {
        let data = TaskData::decode(data).context("TaskInfo.data")?;
        let mut executor = Self {
            agent,
            id,
            task,
            session,
            began: now,
            kind,
            interval: Duration::from_millis(data.report_interval_ms),
            describe: true,
            next_report: now,
            held: None,
            reported: 0,
            seq: 0,
            unacknowledged: BTreeSet::new(),
        };
        if let Some(assignment) = data.assignment {
            executor.assign(&assignment)?;
        }
        Ok(executor)
    }

    /// Whether the newest report told of the assignment in hand.
    pub fn has_confirmed(&self) -> bool {
        self.generation() == self.reported
    }

    fn generation(&self) -> u64 {
        self.held.as_ref().map_or(0, |held| held.generation)
    }

    pub fn held(&self) -> Option<&Held> {
        self.held.as_ref()
    }

    /// Shares that the scheduler has not acknowledged.
    pub fn unacknowledged(&self) -> usize {
        self.unacknowledged.len()
    }

    pub fn next_report(&self) -> Instant {
        self.next_report
    }

    /// Takes in the data of a MESSAGE. Gives the number of the job if it is one that it did not have.
    ///
    /// # Errors
    /// If it is not what the real executor would take for a new order.
    pub fn message(&mut self, data: &[u8], now: Instant) -> anyhow::Result<Option<u64>> {
        let message = ToExecutor::decode(data).context("MESSAGE.data")?;
        if let Some(ms) = message.report_interval_ms {
            self.interval = Duration::from_millis(ms);
        }
        if let Some(ack) = message.ack {
            ensure!(
                ack.session == self.session,
                "an acknowledgement of another session"
            );
            for seq in ack.seqs {
                self.unacknowledged.remove(&seq);
            }
        }
        if message.describe {
            self.describe = true;
            self.next_report = now;
        }
        match message.order {
            None => Ok(None),
            Some(Order::Pause { .. }) => {
                self.held = None;
                self.confirm(now);
                Ok(None)
            }
            Some(Order::Assign(assignment)) => {
                let newest = self.assign(&assignment)?;
                self.confirm(now);
                Ok(newest)
            }
        }
    }

    /// The same order again is taken as the real executor does: nothing changes.
    fn assign(&mut self, assignment: &Assignment) -> anyhow::Result<Option<u64>> {
        let (before, job_before) = self
            .held
            .as_ref()
            .map_or((0, None), |held| (held.generation, Some(held.job)));
        if assignment.generation == before {
            return Ok(None);
        }
        let Assignment {
            generation,
            job,
            space,
            report_target,
            ..
        } = assignment;
        ensure!(*generation > before, "assignment {generation} after {before}");
        let number = jobs::number_of(&job.prev_hash);
        ensure!(
            self.kind.takes_any_job || **job == jobs::template(number),
            "job {number} is not as the source sent it"
        );
        ensure!(
            self.kind.takes_any_job || job_before.is_none_or(|before| before <= number),
            "job {number} after a later one"
        );
        self.held = Some(Held {
            generation: *generation,
            job: number,
            space: space.clone(),
            report_target: *report_target,
            header: None,
        });
        Ok((job_before != Some(number)).then_some(number))
    }

    /// The session number, which is random enough, spreads the reports of all executors.
    fn confirm(&mut self, now: Instant) {
        let within = self.interval / CONFIRM_WITHIN;
        let spread = self.session.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let delay = within.mul_f64(spread as f64 / f64::from(u32::MAX));
        self.next_report = self.next_report.min(now + delay);
    }

    /// The report that is due now, as the master hands it on.
    pub fn report(&mut self, now: Instant) -> Event {
        self.next_report = now + self.interval;
        let uptime = now.saturating_duration_since(self.began);
        self.reported = self.generation();
        let report = Report {
            generation: self.reported,
            hashes: (self.kind.rate * uptime.as_secs_f64()) as u64,
            uptime_ms: u64::try_from(uptime.as_millis()).unwrap_or(u64::MAX),
            threads: THREADS,
            kernel: "avx2".to_owned(),
            dropped_shares: 0,
            exhausted: false,
            checks: 3,
            wrong_checks: 0,
            searched_ms: None,
        };
        let description = std::mem::take(&mut self.describe).then(description);
        self.event(Some(report), description, Vec::new())
    }

    /// Finds a share of the assignment and sends it; `None` without an assignment.
    ///
    /// # Errors
    /// If there is none in the first nonces, so that the assignment is not one of [`jobs::Difficulty::Trivial`].
    pub fn share(&mut self) -> anyhow::Result<Option<Event>> {
        let Some(held) = &mut self.held else {
            return Ok(None);
        };
        let share = find_share(held)?;
        self.seq += 1;
        self.unacknowledged.insert(self.seq);
        let numbered = NumberedShare {
            seq: self.seq,
            generation: held.generation,
            share,
            is_block: false,
            age_ms: 0,
        };
        Ok(Some(self.event(None, None, vec![numbered])))
    }

    fn event(
        &self,
        report: Option<Report>,
        description: Option<Description>,
        shares: Vec<NumberedShare>,
    ) -> Event {
        let message = FromExecutor {
            session: self.session,
            report,
            description,
            shares,
            assignments: Vec::new(),
        };
        Event::Message {
            agent_id: self.agent.clone(),
            executor_id: self.id.clone(),
            data: message.encode(),
        }
    }
}

/// Tries nonces one after the other, of the first header of the space.
fn find_share(held: &mut Held) -> anyhow::Result<Share> {
    const MOST_TRIES: u32 = 100_000;
    let job = jobs::template(held.job);
    let mut extranonce2 = held.space.extranonce2_prefix.clone();
    extranonce2.resize(job.extranonce2_size(), 0);
    let mut share = Share {
        extranonce2,
        version: (job.version & !job.version_mask) | held.space.version_fixed,
        time: job.time + held.space.time_first,
        nonce: 0,
    };
    let header = match &mut held.header {
        Some(header) => header,
        none => none.insert(job.header(&share)?),
    };
    for _ in 0..MOST_TRIES {
        share.nonce = header.nonce;
        let hash = header.hash();
        header.nonce = header.nonce.wrapping_add(1);
        if held.report_target.is_met_by(&hash) {
            return Ok(share);
        }
    }
    anyhow::bail!(
        "no share in {MOST_TRIES} hashes: the target is {}",
        held.report_target
    )
}

/// As many kernels as an x86-64 CPU with everything has.
fn description() -> Description {
    let kernel = |name: &&str| MeasuredKernel {
        name: (*name).to_owned(),
        nonce_only: Some(10_000_000),
        rolling: Some(12_000_000),
        wrong: false,
    };
    let names = [
        "hybrid512",
        "hybrid256",
        "hybrid_avx2",
        "wide512",
        "hybrid128",
        "sha_ni",
        "wide256",
        "avx2",
        "sse2",
        "scalar",
    ];
    Description {
        kernels: names.iter().map(kernel).collect(),
        architecture: Some("x86_64".to_owned()),
    }
}
