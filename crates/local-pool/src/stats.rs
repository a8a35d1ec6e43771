//! What the pool counts.

use std::collections::BTreeMap;

use miner_core::BlockHash;
use serde::{Serialize, Serializer};
use stratum::server::Refusal;

use crate::recent::RecentWork;

/// The state of the pool at one moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PoolStats {
    /// Every worker that was ever authorized, by name. After 1024 of them the rest counts as one, named `(others)`.
    pub workers: Vec<WorkerStats>,
    /// Height of the chain; 0 before the first block.
    pub height: u32,
    /// Hash of the newest block.
    #[serde(serialize_with = "as_text")]
    pub tip: BlockHash,
    /// Jobs that were made.
    pub jobs: u64,
    /// Miners that are connected.
    pub connections: usize,
    /// Sessions that miners came back to.
    pub resumed_sessions: u64,
}

impl PoolStats {
    /// The sum of all workers, without a name.
    pub fn total(&self) -> WorkerStats {
        let mut total = WorkerStats::default();
        for worker in &self.workers {
            total.accepted += worker.accepted;
            total.rejected += worker.rejected;
            total.stale += worker.stale;
            total.duplicate += worker.duplicate;
            total.blocks += worker.blocks;
            total.difficulty_sum += worker.difficulty_sum;
            total.hash_rate += worker.hash_rate;
            total.best_share = total.best_share.max(worker.best_share);
            for (&code, count) in &worker.rejected_by_code {
                *total.rejected_by_code.entry(code).or_default() += count;
            }
            for (&reason, count) in &worker.rejected_by_reason {
                *total.rejected_by_reason.entry(reason).or_default() += count;
            }
        }
        total
    }
}

fn as_text<S: Serializer>(hash: &BlockHash, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(hash)
}

/// The shares of one worker.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WorkerStats {
    pub name: String,
    pub accepted: u64,
    /// Shares that were refused for any reason.
    pub rejected: u64,
    /// Refused shares by error code, 20 to 25.
    pub rejected_by_code: BTreeMap<i64, u64>,
    /// Refused shares by the error's text.
    pub rejected_by_reason: BTreeMap<&'static str, u64>,
    /// Refused because their job was not valid any more.
    pub stale: u64,
    /// Refused because they came twice.
    pub duplicate: u64,
    /// Accepted shares that were blocks.
    pub blocks: u64,
    /// Sum of the difficulties that accepted shares had to meet. Difficulty 1 stands for about 2^32 hashes.
    pub difficulty_sum: f64,
    /// Hashes per second of the last five minutes that accepted shares stand for.
    pub hash_rate: f64,
    /// The highest difficulty that the hash of an accepted share reaches.
    pub best_share: f64,
}

/// What is counted of one worker.
#[derive(Debug, Default)]
pub(crate) struct Worker {
    stats: WorkerStats,
    recent: RecentWork,
}

/// Counts by worker; bounded.
#[derive(Debug, Default)]
pub(crate) struct Workers(BTreeMap<String, Worker>);

impl Workers {
    const MAX: usize = 1024;
    const OTHERS: &str = "(others)";

    pub(crate) fn of(&mut self, name: &str) -> &mut Worker {
        let name = if self.0.len() < Self::MAX || self.0.contains_key(name) {
            name
        } else {
            Self::OTHERS
        };
        self.0.entry(name.to_owned()).or_insert_with(|| {
            let mut worker = Worker::default();
            worker.stats.name = name.to_owned();
            worker
        })
    }

    /// `now` in Unix seconds.
    pub(crate) fn to_vec(&self, now: u32) -> Vec<WorkerStats> {
        let stats = |worker: &Worker| WorkerStats {
            hash_rate: worker.recent.hash_rate(now),
            ..worker.stats.clone()
        };
        self.0.values().map(stats).collect()
    }
}

impl Worker {
    /// A share that is credited with a difficulty, and reaches another; `now` in Unix seconds.
    pub(crate) fn accept(&mut self, difficulty: f64, reached: f64, is_block: bool, now: u32) {
        self.stats.accepted += 1;
        self.stats.blocks += u64::from(is_block);
        self.stats.difficulty_sum += difficulty;
        self.stats.best_share = self.stats.best_share.max(reached);
        self.recent.add(difficulty, now);
    }

    pub(crate) fn refuse(&mut self, refusal: Refusal) {
        self.stats.rejected += 1;
        self.stats.stale += u64::from(refusal == Refusal::Stale);
        self.stats.duplicate += u64::from(refusal == Refusal::Duplicate);
        *self.stats.rejected_by_code.entry(refusal.code()).or_default() += 1;
        *self.stats.rejected_by_reason.entry(refusal.text()).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_bounded() {
        let mut workers = Workers::default();
        for i in 0..2000 {
            workers.of(&format!("worker{i}")).accept(0.5, 0.75, i == 0, 1000);
        }
        let stats = workers.to_vec(1000);
        assert_eq!(stats.len(), Workers::MAX + 1);
        let others = stats.iter().find(|worker| worker.name == Workers::OTHERS);
        assert_eq!(others.unwrap().accepted, 2000 - 1024);
        let zero = &stats.iter().find(|worker| worker.name == "worker0").unwrap();
        assert_eq!((zero.accepted, zero.blocks, zero.difficulty_sum), (1, 1, 0.5));
        assert!(zero.best_share == 0.75 && zero.hash_rate > 0.0, "{zero:?}");
    }
}
