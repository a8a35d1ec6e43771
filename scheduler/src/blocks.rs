//! Found blocks, from the moment they are found until their source has answered.
//!
//! A block is on disk before it is submitted, and leaves the disk only when its source has answered. If the session
//! ends first, the block goes to the source's next session, as long as that one builds on the same previous block.

mod tips;

pub(crate) use tips::{MAX_PER_TIP, Tips};

use crate::accounting::{Finder, Party};
use crate::jobs::Tip;
use crate::journal::Sequence;
use crate::records::BlockRecord;
use crate::workers::WorkerId;
use job_source::Submission;
use miner_core::{BlockHash, Share};
use std::collections::{BTreeMap, VecDeque};

/// Blocks without an answer that are kept; beyond it the oldest is set aside.
pub(crate) const MAX_UNANSWERED: usize = 1000;
/// Where the previous block's hash stands in a header, bytes.
const PREV_HASH: std::ops::Range<usize> = 4..36;

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// Goes out when the batch is on disk.
    Held(Sequence),
    /// The same, but its session has ended meanwhile: then it waits for the next one.
    HeldBack(Sequence),
    /// Submitted under this tag.
    Submitted(u64),
    /// No answer came; waits for its source's next session.
    Waiting,
}

impl Progress {
    /// What follows when the session ends that the block was found in, or submitted to.
    fn without_session(self) -> Self {
        match self {
            Self::Held(after) | Self::HeldBack(after) => Self::HeldBack(after),
            Self::Submitted(_) | Self::Waiting => Self::Waiting,
        }
    }
}

#[derive(Debug)]
struct Block {
    record: BlockRecord,
    share: Share,
    finder: Finder,
    progress: Progress,
    /// That run may have had an answer that the disk did not take.
    of_earlier_run: bool,
}

/// What is needed to book a block's submission.
#[derive(Debug, PartialEq)]
pub(crate) struct Submitted {
    pub(crate) source: String,
    pub(crate) finder: Finder,
    /// Difficulty that the hash reaches.
    pub(crate) difficulty: f64,
}

/// The blocks without an answer, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Blocks(VecDeque<Block>);

/// Shares that are blocks and whose records are not on disk: their executors keep them so long, and send them again,
/// so that a crash of this process does not lose them.
#[derive(Debug, Default)]
pub(crate) struct Unkept(BTreeMap<(WorkerId, u64, u64), Sequence>);

impl Unkept {
    /// This share of a worker's session is a block, in that batch.
    pub(crate) fn add(&mut self, worker: WorkerId, session: u64, seq: u64, after: Sequence) {
        self.0.insert((worker, session, seq), after);
    }

    pub(crate) fn contains(&self, worker: WorkerId, session: u64, seq: u64) -> bool {
        self.0.contains_key(&(worker, session, seq))
    }

    /// Every batch through this one is on disk. Gives the shares that may be acknowledged now.
    pub(crate) fn persisted(&mut self, through: Sequence) -> Vec<(WorkerId, u64, u64)> {
        let (kept, rest): (BTreeMap<_, _>, _) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(_, after)| *after <= through);
        self.0 = rest;
        kept.into_keys().collect()
    }
}

/// What becomes of a waiting block in a new session.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Submit it.
    Submit { hash: String },
    /// The chain ends with it: it was taken, and the answer did not get here or not on disk.
    Taken { hash: String },
    /// The chain has gone on: no source will take it.
    TooLate { hash: String },
}

impl Blocks {
    /// Takes up the blocks of an earlier run. Those that cannot be read are returned: somebody has edited them.
    pub(crate) fn restore(records: &[BlockRecord]) -> (Self, Vec<String>) {
        let (mut blocks, mut unreadable) = (VecDeque::new(), Vec::new());
        for record in records {
            match share_of(record) {
                Some(share) => blocks.push_back(Block {
                    record: record.clone(),
                    share,
                    finder: Finder {
                        host: "an earlier run".to_owned(),
                        party: Party::default(),
                    },
                    progress: Progress::Waiting,
                    of_earlier_run: true,
                }),
                None => unreadable.push(record.hash.clone()),
            }
        }
        (Self(blocks), unreadable)
    }

    /// A block was found; it may go out when the batch is on disk. Gives the oldest's hash, which is to go, if there are
    /// too many.
    pub(crate) fn add(
        &mut self,
        record: BlockRecord,
        share: Share,
        finder: Finder,
        after: Sequence,
    ) -> Option<String> {
        self.0.push_back(Block {
            record,
            share,
            finder,
            progress: Progress::Held(after),
            of_earlier_run: false,
        });
        let oldest = self.0.front().filter(|_| self.0.len() > MAX_UNANSWERED);
        oldest.map(|block| block.record.hash.clone())
    }

    /// No answer will come from its session.
    pub(crate) fn wait(&mut self, hash: &str) {
        if let Some(block) = self.find(hash) {
            block.progress = block.progress.without_session();
        }
    }

    /// Hashes of the blocks that may go out, now that every batch through this one is on disk.
    pub(crate) fn released(&self, through: Sequence) -> Vec<String> {
        let may_go = |block: &&Block| matches!(block.progress, Progress::Held(after) if after <= through);
        self.0
            .iter()
            .filter(may_go)
            .map(|block| block.record.hash.clone())
            .collect()
    }

    /// Blocks whose session had ended before they were on disk, and now are: they wait for the next session. Gives their
    /// sources.
    pub(crate) fn begin_to_wait(&mut self, through: Sequence) -> Vec<String> {
        let mut sources = Vec::new();
        for block in &mut self.0 {
            if matches!(block.progress, Progress::HeldBack(after) if after <= through) {
                block.progress = Progress::Waiting;
                sources.push(block.record.source.clone());
            }
        }
        sources
    }

    /// Submits a held block under this tag.
    pub(crate) fn submit(&mut self, hash: &str, tag: u64) -> Option<(Submitted, Submission)> {
        let block = self.find(hash)?;
        block.progress = Progress::Submitted(tag);
        let difficulty = block
            .record
            .hash
            .parse::<BlockHash>()
            .map_or(0.0, |hash| hash.difficulty());
        let submission = Submission {
            tag,
            job_id: block.record.job_id.clone(),
            share: block.share.clone(),
            is_block: true,
        };
        let submitted = Submitted {
            source: block.record.source.clone(),
            finder: block.finder.clone(),
            difficulty,
        };
        Some((submitted, submission))
    }

    /// Its source has answered.
    pub(crate) fn answered(&mut self, hash: &str) {
        self.0.retain(|block| block.record.hash != hash);
    }

    /// The source has sent a job: what becomes of the blocks that wait for a session of it.
    pub(crate) fn next_of_waiting(&self, source: &str, tip: &Tip) -> Vec<Next> {
        let waiting = self
            .0
            .iter()
            .filter(|block| block.progress == Progress::Waiting && block.record.source == source);
        waiting
            .map(|block| {
                let hash = block.record.hash.clone();
                if block.is_on(tip) {
                    Next::Submit { hash }
                } else if hash.parse().is_ok_and(|hash| tip.is(&hash)) {
                    Next::Taken { hash }
                } else {
                    Next::TooLate { hash }
                }
            })
            .collect()
    }

    /// The source's session has ended: what it has not answered waits for the next one.
    pub(crate) fn session_ended(&mut self, source: &str) {
        for block in self.0.iter_mut().filter(|block| block.record.source == source) {
            block.progress = block.progress.without_session();
        }
    }

    /// Hashes of blocks whose source is unknown.
    pub(crate) fn of_other_sources(&self, is_known: impl Fn(&str) -> bool) -> Vec<String> {
        let others = self.0.iter().filter(|block| !is_known(&block.record.source));
        others.map(|block| block.record.hash.clone()).collect()
    }

    /// Whether this run did not find it, and does not know what became of it before.
    pub(crate) fn is_of_earlier_run(&self, hash: &str) -> bool {
        let found = self.0.iter().find(|block| block.record.hash == hash);
        found.is_none_or(|block| block.of_earlier_run)
    }

    /// Whether this block, display hex, has no answer yet.
    pub(crate) fn contains(&self, hash: &str) -> bool {
        self.0.iter().any(|block| block.record.hash == hash)
    }

    pub(crate) fn hashes(&self) -> impl Iterator<Item = BlockHash> {
        self.0.iter().filter_map(|block| block.record.hash.parse().ok())
    }

    /// How many wait for sessions of their sources: in all, and of those that were found on this host.
    pub(crate) fn waiting(&self, host: &str) -> (usize, usize) {
        let waits = |block: &&Block| matches!(block.progress, Progress::Waiting | Progress::HeldBack(_));
        let waiting = || self.0.iter().filter(waits);
        let of_host = waiting().filter(|block| block.finder.host == host);
        (waiting().count(), of_host.count())
    }

    /// The extranonce1 that its job had, hex; empty if an earlier version of this program has not kept it.
    pub(crate) fn extranonce1(&self, hash: &str) -> Option<&str> {
        let block = self.0.iter().find(|block| block.record.hash == hash)?;
        Some(&block.record.extranonce1)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    fn find(&mut self, hash: &str) -> Option<&mut Block> {
        self.0.iter_mut().find(|block| block.record.hash == hash)
    }
}

impl Block {
    /// Whether a source that mines on this tip takes it.
    fn is_on(&self, tip: &Tip) -> bool {
        let header = hex::decode(&self.record.header).unwrap_or_default();
        let prev_hash = header.get(PREV_HASH).and_then(|bytes| bytes.try_into().ok());
        let hash = self.record.hash.parse::<BlockHash>().ok();
        prev_hash
            .zip(hash)
            .is_some_and(|(prev_hash, hash)| tip.takes(&prev_hash, &hash))
    }
}

/// The share that a record stands for.
fn share_of(record: &BlockRecord) -> Option<Share> {
    let header = hex::decode(&record.header)
        .ok()
        .filter(|bytes| bytes.len() == 80)?;
    let word = |at: usize| Some(u32::from_le_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some(Share {
        extranonce2: hex::decode(&record.extranonce2).ok()?,
        version: word(0)?,
        time: word(68)?,
        nonce: word(76)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share() -> Share {
        Share {
            extranonce2: vec![1, 2, 3, 4],
            version: 0x2000_2000,
            time: testkit::job().time + 1,
            nonce: 77,
        }
    }

    /// Of a hash that meets any target.
    fn hash(name: &str) -> String {
        format!("{name:0>64}")
    }

    fn tip() -> Tip {
        Tip::of(&testkit::job())
    }

    fn record(name: &str) -> BlockRecord {
        BlockRecord {
            hash: hash(name),
            header: hex::encode(testkit::job().header(&share()).unwrap().to_bytes()),
            source: "pool".to_owned(),
            job_id: "j".to_owned(),
            extranonce1: "aa".to_owned(),
            extranonce2: hex::encode(share().extranonce2),
        }
    }

    #[test]
    fn a_block_goes_out_when_it_is_on_disk_and_again_in_the_next_session() {
        let mut blocks = Blocks::default();
        assert_eq!(blocks.add(record("a"), share(), Finder::default(), 3), None);
        assert!(blocks.released(2).is_empty());
        assert_eq!(blocks.released(3), [hash("a")]);
        let (submitted, submission) = blocks.submit(&hash("a"), 9).unwrap();
        assert_eq!(submitted.source, "pool");
        assert_eq!((submission.tag, submission.share), (9, share()));
        assert!(
            blocks.next_of_waiting("pool", &tip()).is_empty(),
            "it has been sent"
        );
        blocks.wait(&hash("a"));
        assert!(blocks.next_of_waiting("other", &tip()).is_empty());
        let next = blocks.next_of_waiting("pool", &tip());
        assert_eq!(next, [Next::Submit { hash: hash("a") }]);
        let job = testkit::job();
        let elsewhere = Tip::of(&miner_core::Job {
            prev_hash: [9; 32],
            ..job.clone()
        });
        let harder = Tip::of(&miner_core::Job {
            bits: 0x0100_0001,
            ..job
        });
        for other in [elsewhere, harder] {
            let next = blocks.next_of_waiting("pool", &other);
            assert_eq!(next, [Next::TooLate { hash: hash("a") }]);
        }
        blocks.answered(&hash("a"));
        assert_eq!(blocks.len(), 0);
    }

    #[test]
    fn a_block_whose_session_ends_before_it_is_on_disk_is_not_submitted_before_that() {
        let mut blocks = Blocks::default();
        blocks.add(record("a"), share(), Finder::default(), 3);
        blocks.session_ended("pool");
        assert!(blocks.next_of_waiting("pool", &tip()).is_empty(), "not on disk");
        assert!(blocks.released(3).is_empty(), "its session is gone");
        assert!(blocks.begin_to_wait(2).is_empty());
        assert_eq!(blocks.begin_to_wait(3), ["pool"]);
        assert_eq!(blocks.next_of_waiting("pool", &tip()).len(), 1);
    }

    #[test]
    fn blocks_of_an_earlier_run_are_taken_up_and_edited_ones_are_named() {
        let edited = BlockRecord {
            header: "zz".to_owned(),
            ..record("b")
        };
        let (mut blocks, unreadable) = Blocks::restore(&[record("a"), edited]);
        assert_eq!((blocks.len(), unreadable), (1, vec![hash("b")]));
        assert_eq!(blocks.next_of_waiting("pool", &tip()).len(), 1);
        assert_eq!(blocks.submit(&hash("a"), 1).unwrap().1.share, share());
    }

    #[test]
    fn shares_that_are_blocks_are_kept_back_until_their_batch_is_on_disk() {
        let (worker, mut unkept) = (WorkerId(1), Unkept::default());
        unkept.add(worker, 7, 1, 3);
        unkept.add(worker, 7, 2, 4);
        assert!(unkept.persisted(2).is_empty() && unkept.contains(worker, 7, 1));
        assert_eq!(unkept.persisted(3), [(worker, 7, 1)]);
        assert!(!unkept.contains(worker, 7, 1) && unkept.contains(worker, 7, 2));
    }

    #[test]
    fn too_many_push_out_the_oldest() {
        let mut blocks = Blocks::default();
        for number in 0..MAX_UNANSWERED {
            assert_eq!(
                blocks.add(record(&number.to_string()), share(), Finder::default(), 1),
                None
            );
        }
        assert_eq!(
            blocks.add(record("last"), share(), Finder::default(), 1),
            Some(hash("0"))
        );
    }
}
