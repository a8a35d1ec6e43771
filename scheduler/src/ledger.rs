//! Shares: each counted once, verified, submitted at most once, answered.

mod seqs;

pub use seqs::SeqSet;

use crate::rate::Rate;
use miner_core::BlockHash;
use std::collections::{BTreeMap, HashSet, VecDeque};
use std::time::Instant;

/// Submissions that wait for an answer at the same time; the oldest counts as unanswered beyond.
const MAX_PENDING: usize = 10_000;
/// Verified shares that are remembered to recognise one that was found twice.
const MAX_REMEMBERED: usize = 65_536;

/// Totals of shares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The pool accepted.
    pub accepted: u64,
    /// The pool refused, not for being late.
    pub rejected: u64,
    /// Void job, known here or by the pool.
    pub stale: u64,
    /// No answer.
    pub unanswered: u64,
    /// Did not verify.
    pub invalid: u64,
    /// Blocks found.
    pub blocks: u64,
    /// Verified, easier than the pool's target too.
    pub verified: u64,
}

/// A submission that waits for its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// The agent's name.
    pub agent: String,
    /// Difficulty that the hash reaches.
    pub difficulty: f64,
    /// The block's hash if it is one, display hex.
    pub block: Option<String>,
}

/// The book of shares.
#[derive(Debug, Default)]
pub struct Ledger {
    counts: Counts,
    next_tag: u64,
    pending: BTreeMap<u64, Pending>,
    remembered: HashSet<BlockHash>,
    order: VecDeque<BlockHash>,
    proven_hashes: f64,
    proven: Rate,
}

impl Ledger {
    /// Totals.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Totals, to count up.
    pub fn counts_mut(&mut self) -> &mut Counts {
        &mut self.counts
    }

    /// Notes a verified share by its hash. False if it was noted before, be it under another name of its job.
    pub fn note_verified(&mut self, hash: BlockHash, expected_hashes: f64, now: Instant) -> bool {
        if !self.remembered.insert(hash) {
            return false;
        }
        self.order.push_back(hash);
        if self.order.len() > MAX_REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.remembered.remove(&oldest);
        }
        self.counts.verified += 1;
        self.proven_hashes += expected_hashes;
        self.proven.sample(self.proven_hashes, now);
        true
    }

    /// Hashes per second that the shares of the last minute prove.
    pub fn proven_rate(&self, now: Instant) -> f64 {
        self.proven.per_second(now)
    }

    /// A share goes to the pool: gives the submission's tag.
    pub fn submit(&mut self, pending: Pending) -> u64 {
        if self.pending.len() >= MAX_PENDING && self.pending.pop_first().is_some() {
            self.counts.unanswered += 1;
        }
        self.next_tag += 1;
        self.pending.insert(self.next_tag, pending);
        self.next_tag
    }

    /// The answer to a submission came: gives it back, once.
    pub fn answer(&mut self, tag: u64) -> Option<Pending> {
        self.pending.remove(&tag)
    }

    /// The pool session ended: no answer will come.
    pub fn abandon(&mut self) -> usize {
        let lost = self.pending.len();
        self.counts.unanswered += lost as u64;
        self.pending.clear();
        lost
    }

    /// Submissions without an answer yet.
    pub fn waiting(&self) -> usize {
        self.pending.len()
    }
}
