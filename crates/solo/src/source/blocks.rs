//! Found blocks, from the moment they are found until a node has answered. They outlive sessions: what a node is sent does
//! not depend on what is mined.

use crate::answer::Answer;
use crate::rpc::{Response, RpcFailure};
use job_source::Verdict;
use miner_core::{BlockHash, Header, sha256d};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Blocks without an answer that are held; beyond it the oldest stays in its file, for the next start.
const MAX_UNANSWERED: usize = 64;
/// Answers that are remembered, in case a block is submitted again.
const MAX_ANSWERED: usize = 64;
/// Pauses between two attempts to send a block to a node, from the first to the longest.
const AGAIN: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(10));
/// A node that does not know the previous block is asked again for this long: it may be behind.
const CATCHES_UP_WITHIN: Duration = Duration::from_secs(600);
/// Name of the file that holds a block, before its hash.
const PREFIX: &str = "block-";

/// What one node has to do with a block.
#[derive(Clone, Debug)]
enum Delivery {
    /// To be sent, for the first time or again.
    Due {
        at: Instant,
        failures: u32,
    },
    Sent {
        failures: u32,
    },
    Answered(Answer),
}

#[derive(Debug)]
struct Block {
    hash: BlockHash,
    prev_hash: [u8; 32],
    bytes: Arc<[u8]>,
    found_at: Instant,
    /// It is on disk, or cannot be put there.
    is_kept: bool,
    /// Submissions that wait for its verdict.
    tags: Vec<u64>,
    deliveries: Vec<Delivery>,
}

/// A block that has its answer.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) hash: BlockHash,
    pub(super) tags: Vec<u64>,
    pub(super) verdict: Verdict,
}

#[derive(Debug, Default)]
pub(super) struct Blocks {
    unanswered: VecDeque<Block>,
    answered: VecDeque<(BlockHash, [u8; 32], Verdict)>,
}

impl Blocks {
    /// Takes up a block. `is_kept` if it comes from the disk. Gives the oldest one's hash and the submissions that wait
    /// for it, if there are too many.
    pub(super) fn add(
        &mut self,
        bytes: Vec<u8>,
        is_kept: bool,
        nodes: usize,
        now: Instant,
    ) -> Option<(BlockHash, Vec<u64>)> {
        let header = header(&bytes)?;
        self.unanswered.push_back(Block {
            hash: BlockHash(sha256d(header)),
            prev_hash: prev_hash(header),
            bytes: bytes.into(),
            found_at: now,
            is_kept,
            tags: Vec::new(),
            deliveries: vec![Delivery::Due { at: now, failures: 0 }; nodes],
        });
        if self.unanswered.len() <= MAX_UNANSWERED {
            return None;
        }
        let oldest = self.unanswered.pop_front()?;
        Some((oldest.hash, oldest.tags))
    }

    /// A submission waits for this block's verdict. False if there is no such block.
    pub(super) fn tag(&mut self, hash: &BlockHash, tag: u64) -> bool {
        let block = self.find(hash);
        let found = block.is_some();
        block.into_iter().for_each(|block| block.tags.push(tag));
        found
    }

    /// Whether it waits for an answer.
    pub(super) fn holds(&self, hash: &BlockHash) -> bool {
        self.unanswered.iter().any(|block| block.hash == *hash)
    }

    /// What nodes have said of this block.
    pub(super) fn verdict(&self, hash: &BlockHash) -> Option<&Verdict> {
        let mut all = self.answered.iter();
        all.find(|(answered, ..)| answered == hash)
            .map(|(.., verdict)| verdict)
    }

    /// Whether the chain goes on from there with a block that was found here, as far as is known.
    pub(super) fn has_one_on(&self, prev_hash: &[u8; 32]) -> bool {
        let taken = |(_, prev, verdict): &(BlockHash, [u8; 32], Verdict)| {
            prev == prev_hash && *verdict == Verdict::Accepted
        };
        self.unanswered.iter().any(|block| block.prev_hash == *prev_hash) || self.answered.iter().any(taken)
    }

    /// It is on disk, or cannot be put there: it may go out.
    pub(super) fn kept(&mut self, hash: &BlockHash) {
        if let Some(block) = self.find(hash) {
            block.is_kept = true;
        }
    }

    /// The next block to send to this node.
    pub(super) fn next(&mut self, node: usize, now: Instant) -> Option<(BlockHash, Arc<[u8]>)> {
        for block in self.unanswered.iter_mut().filter(|block| block.is_kept) {
            if let Some(delivery) = block.deliveries.get_mut(node)
                && let Delivery::Due { at, failures } = *delivery
                && at <= now
            {
                *delivery = Delivery::Sent { failures };
                return Some((block.hash, Arc::clone(&block.bytes)));
            }
        }
        None
    }

    /// Whether a block is on its way to this node for the first time, or about to be.
    pub(super) fn is_sending(&self, node: usize) -> bool {
        let deliveries = self
            .unanswered
            .iter()
            .filter_map(|block| block.deliveries.get(node));
        deliveries.into_iter().any(Delivery::is_first)
    }

    /// A node's answer to `submitblock`, or why there is none.
    pub(super) fn answered(
        &mut self,
        hash: &BlockHash,
        node: usize,
        answer: Result<&Response, &str>,
        now: Instant,
    ) -> Option<Settled> {
        let block = self.find(hash)?;
        let age = now.saturating_duration_since(block.found_at);
        let delivery = block.deliveries.get_mut(node)?;
        let Delivery::Sent { failures } = *delivery else {
            return None;
        };
        let read = answer
            .map_err(str::to_owned)
            .and_then(|response| Answer::read(response).map_err(|failure: RpcFailure| failure.to_string()));
        *delivery = match read {
            Ok(Answer::NotYet(_)) if age < CATCHES_UP_WITHIN => again(failures, now),
            Ok(answer) => Delivery::Answered(answer),
            Err(_) => again(failures, now),
        };
        self.settle(hash)
    }

    /// A block is done with when a node has accepted it, or when one has answered and no other is being asked.
    fn settle(&mut self, hash: &BlockHash) -> Option<Settled> {
        let place = self.unanswered.iter().position(|block| block.hash == *hash)?;
        let deliveries = &self.unanswered[place].deliveries;
        let answers = deliveries.iter().filter_map(|delivery| match delivery {
            Delivery::Answered(answer) => Some(answer),
            _ => None,
        });
        let best = answers.max_by_key(|answer| answer.rank())?.clone();
        let is_asked = |delivery: &Delivery| delivery.is_first() || matches!(delivery, Delivery::Sent { .. });
        if best != Answer::Accepted && deliveries.iter().any(is_asked) {
            return None;
        }
        let block = self.unanswered.remove(place)?;
        let verdict = best.verdict();
        if self.answered.len() == MAX_ANSWERED {
            self.answered.pop_front();
        }
        self.answered
            .push_back((block.hash, block.prev_hash, verdict.clone()));
        Some(Settled {
            hash: block.hash,
            tags: block.tags,
            verdict,
        })
    }

    /// The session ends: nobody waits for verdicts any more.
    pub(super) fn untag(&mut self) -> Vec<u64> {
        self.unanswered
            .iter_mut()
            .flat_map(|block| std::mem::take(&mut block.tags))
            .collect()
    }

    /// When one is to be sent.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let kept = self.unanswered.iter().filter(|block| block.is_kept);
        let due = kept
            .flat_map(|block| &block.deliveries)
            .filter_map(|delivery| match delivery {
                Delivery::Due { at, .. } => Some(*at),
                _ => None,
            });
        due.min()
    }

    fn find(&mut self, hash: &BlockHash) -> Option<&mut Block> {
        self.unanswered.iter_mut().find(|block| block.hash == *hash)
    }
}

impl Delivery {
    /// The first attempt is yet to fail.
    fn is_first(&self) -> bool {
        matches!(
            self,
            Self::Due { failures: 0, .. } | Self::Sent { failures: 0, .. }
        )
    }
}

fn again(failures: u32, now: Instant) -> Delivery {
    let pause = AGAIN.0.saturating_mul(1 << failures.min(10)).min(AGAIN.1);
    Delivery::Due {
        at: now + pause,
        failures: failures.saturating_add(1),
    }
}

/// The header of a block's bytes.
pub(super) fn header(block: &[u8]) -> Option<&[u8; 80]> {
    block.first_chunk()
}

fn prev_hash(header: &[u8; 80]) -> [u8; 32] {
    Header::from_bytes(header).prev_hash
}

/// Name of its file.
pub(super) fn file_name(hash: &BlockHash) -> String {
    format!("{PREFIX}{hash}")
}

/// The block whose file has this name.
pub(super) fn of_file_name(name: &str) -> Option<BlockHash> {
    name.strip_prefix(PREFIX)?.parse().ok()
}

/// The file: hexadecimal digits on one line, so that people can hand it to `bitcoin-cli submitblock` too.
pub(super) fn to_file(block: &[u8]) -> Vec<u8> {
    let mut file = hex::encode(block).into_bytes();
    file.push(b'\n');
    file
}

/// The block in such a file, if it is the one that the name says.
pub(super) fn from_file(name: &str, file: &[u8]) -> Option<Vec<u8>> {
    let digits = file.strip_suffix(b"\n").unwrap_or(file);
    let block = hex::decode(digits).ok()?;
    let hash = BlockHash(sha256d(header(&block)?));
    (of_file_name(name) == Some(hash)).then_some(block)
}
