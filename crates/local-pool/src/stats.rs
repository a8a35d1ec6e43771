//! What the pool counts.

use std::collections::BTreeMap;

use miner_core::BlockHash;
use stratum::server::Refusal;

/// The state of the pool at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolStats {
    /// Every worker that was ever authorized, by name. After 1024 of them the rest counts as one, named `(others)`.
    pub workers: Vec<WorkerStats>,
    /// Height of the chain; 0 before the first block.
    pub height: u32,
    /// Hash of the newest block.
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
            for (&code, count) in &worker.rejected_by_code {
                *total.rejected_by_code.entry(code).or_default() += count;
            }
        }
        total
    }
}

/// The shares of one worker.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkerStats {
    pub name: String,
    pub accepted: u64,
    /// Shares that were refused for any reason.
    pub rejected: u64,
    /// Refused shares by error code, 20 to 25.
    pub rejected_by_code: BTreeMap<i64, u64>,
    /// Refused because their job was not valid any more.
    pub stale: u64,
    /// Refused because they came twice.
    pub duplicate: u64,
    /// Accepted shares that were blocks.
    pub blocks: u64,
    /// Sum of the difficulties that accepted shares had to meet. Difficulty 1 stands for about 2^32 hashes.
    pub difficulty_sum: f64,
}

/// Counts by worker; bounded.
#[derive(Debug, Default)]
pub(crate) struct Workers(BTreeMap<String, WorkerStats>);

impl Workers {
    const MAX: usize = 1024;
    const OTHERS: &str = "(others)";

    pub(crate) fn of(&mut self, name: &str) -> &mut WorkerStats {
        let name = if self.0.len() < Self::MAX || self.0.contains_key(name) {
            name
        } else {
            Self::OTHERS
        };
        self.0.entry(name.to_owned()).or_insert_with(|| WorkerStats {
            name: name.to_owned(),
            ..WorkerStats::default()
        })
    }

    pub(crate) fn to_vec(&self) -> Vec<WorkerStats> {
        self.0.values().cloned().collect()
    }
}

impl WorkerStats {
    pub(crate) fn accept(&mut self, difficulty: f64, is_block: bool) {
        self.accepted += 1;
        self.blocks += u64::from(is_block);
        self.difficulty_sum += difficulty;
    }

    pub(crate) fn refuse(&mut self, refusal: Refusal) {
        self.rejected += 1;
        self.stale += u64::from(refusal == Refusal::Stale);
        self.duplicate += u64::from(refusal == Refusal::Duplicate);
        *self.rejected_by_code.entry(refusal.code()).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_bounded() {
        let mut workers = Workers::default();
        for i in 0..2000 {
            workers.of(&format!("worker{i}")).accept(0.5, i == 0);
        }
        let stats = workers.to_vec();
        assert_eq!(stats.len(), Workers::MAX + 1);
        assert_eq!(workers.of("worker1999").accepted, 2000 - 1024);
        let zero = workers.of("worker0").clone();
        assert_eq!((zero.accepted, zero.blocks, zero.difficulty_sum), (1, 1, 0.5));
    }
}
