//! What one party, source or job has done: hashes, and what became of shares.

use serde::Serialize;
use std::collections::BTreeMap;

/// Reasons for rejections that are counted apart; further ones count as [`OTHER`].
const MAX_REASONS: usize = 16;
/// Longest reason, characters.
const MAX_REASON: usize = 80;
const OTHER: &str = "other";

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Entry {
    /// Hashes by a worker's own count, and the blocks that are to be expected of so many.
    Hashes {
        claimed: u64,
        blocks: f64,
    },
    /// A share arrived that did not arrive before.
    Found,
    /// It is one, and stands for so many hashes.
    Verified {
        hashes: f64,
    },
    /// It is none.
    Invalid,
    /// The same share was found before.
    Duplicate,
    /// It proves work and is too easy for the source.
    Proof,
    /// Its job was void before it came, or is not known any more: it is not submitted.
    Late,
    /// It is a block.
    Block,
    Submitted,
    Accepted,
    /// The source says that its job is void.
    Stale,
    /// The source refuses it for another reason, in its words.
    Rejected(String),
    /// The source has not answered and will not.
    Unanswered,
}

/// Sums. What arrived is invalid, duplicate, a proof, late, or submitted; what was submitted is accepted, stale, rejected,
/// unanswered, or waits for its answer. A block without an answer is submitted again.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tally {
    /// Hashes (double SHA-256 of a header) by the workers' own count.
    pub hashes_claimed: u64,
    /// Hashes that verified shares stand for.
    pub hashes_proven: f64,
    /// Shares that arrived, each once.
    pub found: u64,
    /// Those that are what they claim to be.
    pub verified: u64,
    /// Those that are not.
    pub invalid: u64,
    /// Those that were found twice.
    pub duplicate: u64,
    /// Verified ones that are too easy for the source: they prove hashes.
    pub proofs: u64,
    /// Those that came too late to be submitted: their job was void, or so old that nobody knows it.
    pub late: u64,
    /// Blocks among the shares.
    pub blocks: u64,
    /// Blocks to be expected of so many hashes.
    pub blocks_expected: f64,
    /// Times that a share went to its source.
    pub submitted: u64,
    /// Those that the source accepted.
    pub accepted: u64,
    /// Those whose job was void by the source's answer.
    pub stale: u64,
    /// Those that the source refused, by the reason in its words.
    pub rejected: BTreeMap<String, u64>,
    /// Those without an answer.
    pub unanswered: u64,
}

impl Tally {
    pub(super) fn add(&mut self, entry: &Entry) {
        match entry {
            Entry::Hashes { claimed, blocks } => {
                self.hashes_claimed = self.hashes_claimed.saturating_add(*claimed);
                self.blocks_expected += blocks;
            }
            Entry::Found => self.found += 1,
            Entry::Verified { hashes } => {
                self.verified += 1;
                self.hashes_proven += hashes;
            }
            Entry::Invalid => self.invalid += 1,
            Entry::Duplicate => self.duplicate += 1,
            Entry::Proof => self.proofs += 1,
            Entry::Late => self.late += 1,
            Entry::Block => self.blocks += 1,
            Entry::Submitted => self.submitted += 1,
            Entry::Accepted => self.accepted += 1,
            Entry::Stale => self.stale += 1,
            Entry::Rejected(reason) => self.reject(reason),
            Entry::Unanswered => self.unanswered += 1,
        }
    }

    fn reject(&mut self, reason: &str) {
        let reason: String = reason.chars().take(MAX_REASON).collect();
        let known = self.rejected.contains_key(&reason);
        let reason = if known || self.rejected.len() < MAX_REASONS {
            reason
        } else {
            OTHER.to_owned()
        };
        *self.rejected.entry(reason).or_default() += 1;
    }

    /// Shares that the source refused, for whatever reason but a void job.
    pub fn rejections(&self) -> u64 {
        self.rejected.values().sum()
    }

    /// Hashes that shares prove, of those claimed: 1 on average, below it with bad luck. `None` before the first report.
    pub fn luck(&self) -> Option<f64> {
        (self.hashes_claimed > 0).then(|| self.hashes_proven / self.hashes_claimed as f64)
    }

    /// Takes in what another one has.
    pub(super) fn merge(&mut self, other: &Self) {
        self.hashes_claimed = self.hashes_claimed.saturating_add(other.hashes_claimed);
        self.hashes_proven += other.hashes_proven;
        self.blocks_expected += other.blocks_expected;
        for (sum, more) in [
            (&mut self.found, other.found),
            (&mut self.verified, other.verified),
            (&mut self.invalid, other.invalid),
            (&mut self.duplicate, other.duplicate),
            (&mut self.proofs, other.proofs),
            (&mut self.late, other.late),
            (&mut self.blocks, other.blocks),
            (&mut self.submitted, other.submitted),
            (&mut self.accepted, other.accepted),
            (&mut self.stale, other.stale),
            (&mut self.unanswered, other.unanswered),
        ] {
            *sum += more;
        }
        for (reason, number) in &other.rejected {
            for _ in 0..*number {
                self.reject(reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_bounded_in_number_and_length() {
        let mut tally = Tally::default();
        for number in 0..100 {
            tally.add(&Entry::Rejected(format!("reason {number}")));
        }
        tally.add(&Entry::Rejected("reason 3".to_owned()));
        tally.add(&Entry::Rejected("x".repeat(1000)));
        assert_eq!(tally.rejected.len(), MAX_REASONS + 1);
        assert_eq!(tally.rejected["reason 3"], 2);
        assert_eq!(tally.rejected[OTHER], 100 - 16 + 1);
        assert_eq!(tally.rejections(), 102);
        let mut sum = Tally::default();
        sum.add(&Entry::Rejected("y".repeat(1000)));
        sum.merge(&tally);
        assert_eq!(sum.rejections(), 103);
        assert!(sum.rejected.keys().all(|reason| reason.len() <= MAX_REASON));
    }

    #[test]
    fn luck_is_what_is_proven_of_what_is_claimed() {
        let mut tally = Tally::default();
        assert_eq!(tally.luck(), None);
        tally.add(&Entry::Hashes {
            claimed: 1000,
            blocks: 0.5,
        });
        tally.add(&Entry::Verified { hashes: 500.0 });
        assert_eq!((tally.luck(), tally.blocks_expected), (Some(0.5), 0.5));
    }
}
