//! Found blocks, from the moment they are found until their source has answered.
//!
//! A block is on disk before it is submitted, and leaves the disk only when its source has answered. If the session
//! ends first, the block goes to the source's next session, as long as that one builds on the same previous block.

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
    /// Where it was found, for people.
    host: String,
    progress: Progress,
}

/// What is needed to book a block's submission.
#[derive(Debug, PartialEq)]
pub(crate) struct Submitted {
    pub(crate) source: String,
    pub(crate) host: String,
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
                    host: "an earlier run".to_owned(),
                    progress: Progress::Waiting,
                }),
                None => unreadable.push(record.hash.clone()),
            }
        }
        (Self(blocks), unreadable)
    }

    /// A block was found; it may go out when the batch is on disk. Gives the oldest's hash if there are too many.
    pub(crate) fn add(
        &mut self,
        record: BlockRecord,
        share: Share,
        host: String,
        after: Sequence,
    ) -> Option<String> {
        self.0.push_back(Block {
            record,
            share,
            host,
            progress: Progress::Held(after),
        });
        if self.0.len() <= MAX_UNANSWERED {
            return None;
        }
        self.0.pop_front().map(|block| block.record.hash)
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
            host: block.host.clone(),
            difficulty,
        };
        Some((submitted, submission))
    }

    /// Its source has answered.
    pub(crate) fn answered(&mut self, hash: &str) {
        self.0.retain(|block| block.record.hash != hash);
    }

    /// The source's new session has sent its first job, on top of this previous block (internal byte order): what
    /// becomes of the blocks that wait for it.
    pub(crate) fn on_new_session(&self, source: &str, prev_hash: &[u8; 32]) -> Vec<Next> {
        let waiting = self
            .0
            .iter()
            .filter(|block| block.progress == Progress::Waiting && block.record.source == source);
        waiting
            .map(|block| {
                let hash = block.record.hash.clone();
                let header = hex::decode(&block.record.header).unwrap_or_default();
                if header.get(PREV_HASH).is_some_and(|bytes| bytes == prev_hash) {
                    Next::Submit { hash }
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

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    fn find(&mut self, hash: &str) -> Option<&mut Block> {
        self.0.iter_mut().find(|block| block.record.hash == hash)
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

    fn record(hash: &str) -> BlockRecord {
        BlockRecord {
            hash: hash.to_owned(),
            header: hex::encode(testkit::job().header(&share()).unwrap().to_bytes()),
            source: "pool".to_owned(),
            job_id: "j".to_owned(),
            extranonce2: hex::encode(share().extranonce2),
        }
    }

    #[test]
    fn a_block_goes_out_when_it_is_on_disk_and_again_in_the_next_session() {
        let mut blocks = Blocks::default();
        assert_eq!(blocks.add(record("a"), share(), "h".to_owned(), 3), None);
        assert!(blocks.released(2).is_empty());
        assert_eq!(blocks.released(3), ["a"]);
        let (submitted, submission) = blocks.submit("a", 9).unwrap();
        assert_eq!(submitted.source, "pool");
        assert_eq!((submission.tag, submission.share), (9, share()));
        let prev_hash = testkit::job().prev_hash;
        assert!(
            blocks.on_new_session("pool", &prev_hash).is_empty(),
            "it has been sent"
        );
        blocks.wait("a");
        assert!(blocks.on_new_session("other", &prev_hash).is_empty());
        let next = blocks.on_new_session("pool", &prev_hash);
        assert_eq!(next, [Next::Submit { hash: "a".to_owned() }]);
        let next = blocks.on_new_session("pool", &[9; 32]);
        assert_eq!(next, [Next::TooLate { hash: "a".to_owned() }]);
        blocks.answered("a");
        assert_eq!(blocks.len(), 0);
    }

    #[test]
    fn a_block_whose_session_ends_before_it_is_on_disk_is_not_submitted_before_that() {
        let mut blocks = Blocks::default();
        blocks.add(record("a"), share(), "h".to_owned(), 3);
        blocks.session_ended("pool");
        let prev_hash = testkit::job().prev_hash;
        assert!(
            blocks.on_new_session("pool", &prev_hash).is_empty(),
            "not on disk"
        );
        assert!(blocks.released(3).is_empty(), "its session is gone");
        assert!(blocks.begin_to_wait(2).is_empty());
        assert_eq!(blocks.begin_to_wait(3), ["pool"]);
        assert_eq!(blocks.on_new_session("pool", &prev_hash).len(), 1);
    }

    #[test]
    fn blocks_of_an_earlier_run_are_taken_up_and_edited_ones_are_named() {
        let edited = BlockRecord {
            header: "zz".to_owned(),
            ..record("b")
        };
        let (mut blocks, unreadable) = Blocks::restore(&[record("a"), edited]);
        assert_eq!((blocks.len(), unreadable), (1, vec!["b".to_owned()]));
        assert_eq!(blocks.on_new_session("pool", &testkit::job().prev_hash).len(), 1);
        assert_eq!(blocks.submit("a", 1).unwrap().1.share, share());
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
                blocks.add(record(&number.to_string()), share(), "h".to_owned(), 1),
                None
            );
        }
        assert_eq!(
            blocks.add(record("last"), share(), "h".to_owned(), 1),
            Some("0".to_owned())
        );
    }
}
