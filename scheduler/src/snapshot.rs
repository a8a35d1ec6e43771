//! What the run looks like at a moment, for progress, `/api/v1/status`, `/metrics` and the summary.

use crate::{Brain, Event};
use messages::MeasuredKernel;
use serde::Serialize;
use std::fmt;
use std::time::Instant;
use text::{HashRate, count};

/// The state of the run at one moment. Rates in hashes (double SHA-256 of a header) per second.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Snapshot {
    /// Totals so far.
    #[serde(flatten)]
    pub summary: Summary,
    /// The pool in use, while its session stands.
    pub pool: Option<String>,
    /// Whether the master's subscription stands.
    pub subscribed: bool,
    /// Share difficulty of the job in hand.
    pub difficulty: Option<f64>,
    /// Hash rate of the last minute, by the executors' counters.
    pub current_hash_rate: f64,
    /// Hash rate of the last minute, by verified shares alone.
    pub proven_hash_rate: f64,
    /// Executors, in the order of their ids.
    pub executors: Vec<ExecutorSnapshot>,
}

/// What a live line shows.
#[derive(Clone, Debug, Default)]
pub struct Status {
    pub summary: Summary,
    pub pool: Option<String>,
    pub subscribed: bool,
    pub difficulty: Option<f64>,
    pub current_hash_rate: f64,
    pub executors: usize,
}

/// One executor.
#[derive(Clone, Debug, Serialize)]
pub struct ExecutorSnapshot {
    /// Mesos executor id.
    pub executor: String,
    /// The agent's name.
    pub agent: String,
    /// Mesos state of its task.
    pub state: String,
    /// CPUs taken.
    pub cpus: f64,
    /// Hashing threads.
    pub threads: u32,
    /// Kernel in use.
    pub kernel: String,
    /// The kernels of its CPU.
    pub kernels: Vec<KernelSnapshot>,
    /// Hashes by its counters.
    pub hashes: u64,
    /// Hash rate of the last minute by its counters.
    pub hash_rate: f64,
    /// Shares that verified.
    pub verified_shares: u64,
}

/// What an executor measured of one kernel when it started. Rates in hashes per second of one thread, 0 if it was not
/// timed.
#[derive(Clone, Debug, Serialize)]
pub struct KernelSnapshot {
    /// Its name.
    pub name: String,
    /// Rate with one version.
    pub nonce_only: u64,
    /// Rate with many versions.
    pub rolling: u64,
    /// It gives wrong answers there and is not used.
    pub wrong: bool,
}

impl From<&MeasuredKernel> for KernelSnapshot {
    fn from(kernel: &MeasuredKernel) -> Self {
        Self {
            name: kernel.name.clone(),
            nonce_only: kernel.nonce_only,
            rolling: kernel.rolling,
            wrong: kernel.wrong,
        }
    }
}

/// Totals of a run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Shares that the pool accepted.
    pub accepted: u64,
    /// Shares that the pool refused, for another reason than being late.
    pub rejected: u64,
    /// Shares for jobs that were void, known before or by the pool's answer.
    pub stale: u64,
    /// Shares without an answer.
    pub unanswered: u64,
    /// Shares that did not verify; their executors were stopped.
    pub invalid: u64,
    /// Shares that executors gave up because they found more than could be delivered.
    pub dropped: u64,
    /// Blocks found.
    pub blocks: u64,
    /// Hashes by the executors' counters.
    pub hashes: u64,
    /// Seconds since the run began.
    pub seconds: f64,
    /// `hashes / seconds`.
    pub hash_rate: f64,
    /// Agents that mined in this run.
    pub agents: usize,
    /// Kernels in use, comma-separated.
    pub kernel: String,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} accepted, {} rejected, {} stale",
            count(self.accepted, "share"),
            self.rejected,
            self.stale
        )?;
        for (number, what) in [
            (self.unanswered, "unanswered"),
            (self.invalid, "invalid"),
            (self.dropped, "dropped by executors"),
        ] {
            if number > 0 {
                write!(f, ", {number} {what}")?;
            }
        }
        write!(
            f,
            ", {}; {} hashes in {:.1} s = {} on {}, kernel {}",
            count(self.blocks, "block"),
            self.hashes,
            self.seconds,
            HashRate(self.hash_rate),
            count(self.agents as u64, "agent"),
            if self.kernel.is_empty() {
                "none"
            } else {
                &self.kernel
            },
        )
    }
}

impl Brain {
    /// The run as it is now.
    pub fn snapshot(&self, now: Instant) -> Snapshot {
        let executors: Vec<_> = self.fleet.iter().map(|miner| miner.snapshot(now)).collect();
        Snapshot {
            summary: self.summary(now),
            pool: self.pool.clone(),
            subscribed: self.subscribed,
            difficulty: self.board.difficulty(),
            current_hash_rate: executors
                .iter()
                .fold(0.0, |sum, executor| sum + executor.hash_rate),
            proven_hash_rate: self.ledger.proven_rate(now),
            executors,
        }
    }

    /// The run as it is now, without a list of the executors.
    pub fn status(&self, now: Instant) -> Status {
        Status {
            summary: self.summary(now),
            pool: self.pool.clone(),
            subscribed: self.subscribed,
            difficulty: self.board.difficulty(),
            current_hash_rate: self.fleet.iter().map(|miner| miner.rate(now)).sum(),
            executors: self.fleet.iter().count(),
        }
    }

    /// The last event of a run.
    pub fn closing_event(&self, now: Instant) -> Event {
        Event::Summary(self.summary(now))
    }

    /// Totals as they are now.
    pub fn summary(&self, now: Instant) -> Summary {
        let seconds = now.saturating_duration_since(self.started).as_secs_f64();
        let hashes = self.fleet.hashes();
        let counts = self.ledger.counts();
        Summary {
            accepted: counts.accepted,
            rejected: counts.rejected,
            stale: counts.stale,
            unanswered: counts.unanswered,
            invalid: counts.invalid,
            dropped: self.fleet.dropped_shares(),
            blocks: counts.blocks,
            hashes,
            seconds,
            hash_rate: if seconds > 0.0 {
                hashes as f64 / seconds
            } else {
                0.0
            },
            agents: self.fleet.agents_seen(),
            kernel: self.fleet.kernels(),
        }
    }
}
