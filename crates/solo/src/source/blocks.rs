//! Found blocks, from the moment they are found until a node has answered. They outlive sessions: what a node is sent does
//! not depend on what is mined.
//!
//! A node that is killed forgets the blocks that it has not written yet, for Bitcoin Core those of the last hour, and has
//! nobody to ask if it is alone. So answered blocks are held a while longer, and sent again when the node does not know the
//! block before another one, or builds on the block before one that it had.

mod answered;
mod delivery;
pub(super) mod file;

use crate::answer::Answer;
use crate::rpc::{Response, RpcFailure};
use crate::source::RequestId;
use answered::{Answered, AnsweredBlock};
use delivery::{Delivery, again};
use job_source::Verdict;
use miner_core::{BlockHash, Header, sha256d};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Blocks without an answer that are held; beyond it the oldest stays in its file, for the next start.
const MAX_UNANSWERED: usize = 64;
/// A node that does not know the previous block is asked again for this long: it may be behind.
const CATCHES_UP_WITHIN: Duration = Duration::from_secs(600);
/// The disk takes a block within this time. If it does not, the chain may go on without that block.
const KEPT_WITHIN: Duration = Duration::from_secs(1);

#[derive(Debug)]
struct Block {
    hash: BlockHash,
    prev_hash: [u8; 32],
    bytes: Arc<[u8]>,
    found_at: Instant,
    /// It is on disk, or cannot be put there.
    is_kept: bool,
    /// The disk is slow.
    waits_long: bool,
    /// It was answered like that before, and a node has forgotten it.
    earlier: Option<Verdict>,
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
    answered: Answered,
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
            waits_long: false,
            earlier: None,
            tags: Vec::new(),
            deliveries: vec![Delivery::Due { at: now, failures: 0 }; nodes],
        });
        let new = || {
            self.unanswered
                .iter()
                .enumerate()
                .filter(|(_, block)| block.earlier.is_none())
        };
        if new().count() <= MAX_UNANSWERED {
            return None;
        }
        let (oldest, _) = new().next()?;
        let oldest = self.unanswered.remove(oldest)?;
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
        self.answered.verdict(hash)
    }

    /// Whether the chain goes on from there with a block that was found here, as far as is known.
    pub(super) fn has_one_on(&self, prev_hash: &[u8; 32]) -> bool {
        let mut unanswered = self.unanswered.iter();
        unanswered.any(|block| block.prev_hash == *prev_hash) || self.answered.has_accepted_on(prev_hash)
    }

    /// It is on disk, or cannot be put there: it may go out.
    pub(super) fn kept(&mut self, hash: &BlockHash) {
        if let Some(block) = self.find(hash) {
            block.is_kept = true;
        }
    }

    /// The next block to send to this node, by the request of this name.
    pub(super) fn next(
        &mut self,
        node: usize,
        request: RequestId,
        now: Instant,
    ) -> Option<(BlockHash, Arc<[u8]>)> {
        for block in self.unanswered.iter_mut().filter(|block| block.is_kept) {
            if let Some(delivery) = block.deliveries.get_mut(node)
                && let Delivery::Due { at, failures } = *delivery
                && at <= now
            {
                *delivery = Delivery::Sent { request, failures };
                return Some((block.hash, Arc::clone(&block.bytes)));
            }
        }
        None
    }

    /// Time passes.
    pub(super) fn advance(&mut self, now: Instant) {
        for block in &mut self.unanswered {
            block.waits_long |= !block.is_kept && now >= block.found_at + KEPT_WITHIN;
        }
    }

    /// Whether a block is on its way to this node for the first time, or about to be: one that has waited for the disk for long
    /// is not.
    pub(super) fn is_sending(&self, node: usize) -> bool {
        let soon = self
            .unanswered
            .iter()
            .filter(|block| block.is_kept || !block.waits_long);
        let deliveries = soon.filter_map(|block| block.deliveries.get(node));
        deliveries.into_iter().any(Delivery::is_first)
    }

    /// A node's answer to this request, or why there is none.
    pub(super) fn answered(
        &mut self,
        request: RequestId,
        hash: &BlockHash,
        node: usize,
        answer: Result<&Response, &str>,
        now: Instant,
    ) -> Option<Settled> {
        let block = self.find(hash)?;
        let age = now.saturating_duration_since(block.found_at);
        let (parent, nodes) = (BlockHash(block.prev_hash), block.deliveries.len());
        let delivery = block.deliveries.get_mut(node)?;
        let failures = delivery.awaits(request)?;
        let read = answer
            .map_err(str::to_owned)
            .and_then(|response| Answer::read(response).map_err(|failure: RpcFailure| failure.to_string()));
        *delivery = match read {
            Ok(Answer::NotYet(_)) if age < CATCHES_UP_WITHIN => {
                *delivery = again(failures, now);
                self.send_again(&parent, node, nodes, now);
                return self.settle(hash, now);
            }
            Ok(answer) => Delivery::Answered(answer),
            Err(_) => again(failures, now),
        };
        self.settle(hash, now)
    }

    /// A block is done with when a node has accepted it, or when one has answered and no other is being asked.
    fn settle(&mut self, hash: &BlockHash, now: Instant) -> Option<Settled> {
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
        let refused = block
            .deliveries
            .iter()
            .enumerate()
            .filter(|(_, delivery)| delivery.is_refused());
        let refused_by = refused.map(|(node, _)| node).collect();
        let verdict = block.earlier.unwrap_or_else(|| best.verdict());
        self.answered.add(AnsweredBlock {
            hash: block.hash,
            prev_hash: block.prev_hash,
            bytes: block.bytes,
            verdict: verdict.clone(),
            refused_by,
            at: now,
        });
        self.hurry_children(hash, now);
        Some(Settled {
            hash: block.hash,
            tags: block.tags,
            verdict,
        })
    }

    /// A node builds on this block: if it had one on that, it has forgotten it.
    pub(super) fn remind(&mut self, node: usize, nodes: usize, prev_hash: &[u8; 32], now: Instant) {
        if let Some(hash) = self.answered.forgotten(node, prev_hash, now) {
            self.send_again(&hash, node, nodes, now);
        }
    }

    /// A node does not know this block: if it was answered before, it is sent there again.
    fn send_again(&mut self, hash: &BlockHash, node: usize, nodes: usize, now: Instant) {
        let Some(block) = self.answered.take(hash, node) else {
            return;
        };
        let mut deliveries = vec![Delivery::NotNeeded; nodes];
        deliveries[node] = Delivery::Due { at: now, failures: 0 };
        for refusing in block.refused_by {
            deliveries[refusing] = Delivery::Answered(Answer::Rejected(String::new()));
        }
        self.unanswered.push_back(Block {
            hash: block.hash,
            prev_hash: block.prev_hash,
            bytes: block.bytes,
            found_at: now,
            is_kept: true,
            waits_long: false,
            earlier: Some(block.verdict),
            tags: Vec::new(),
            deliveries,
        });
    }

    /// Blocks on this one need wait no longer.
    fn hurry_children(&mut self, hash: &BlockHash, now: Instant) {
        let children = self
            .unanswered
            .iter_mut()
            .filter(|block| block.prev_hash == hash.0);
        children
            .flat_map(|block| &mut block.deliveries)
            .for_each(|delivery| delivery.hurry(now));
    }

    /// A node is back: what waits for it goes there before anything else, as if it had never failed.
    pub(super) fn hurry(&mut self, node: usize, now: Instant) {
        let blocks = self.unanswered.iter_mut();
        blocks
            .filter_map(|block| block.deliveries.get_mut(node))
            .for_each(|delivery| delivery.hurry(now));
    }

    /// The session ends: nobody waits for verdicts any more.
    pub(super) fn untag(&mut self) -> Vec<u64> {
        self.unanswered
            .iter_mut()
            .flat_map(|block| std::mem::take(&mut block.tags))
            .collect()
    }

    /// When one is to be sent, or has waited for long.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let kept = self.unanswered.iter().filter(|block| block.is_kept);
        let due = kept
            .flat_map(|block| &block.deliveries)
            .filter_map(|delivery| match delivery {
                Delivery::Due { at, .. } => Some(*at),
                _ => None,
            });
        let unkept = self.unanswered.iter();
        let unkept = unkept.filter(|block| !block.is_kept && !block.waits_long);
        due.chain(unkept.map(|block| block.found_at + KEPT_WITHIN)).min()
    }

    fn find(&mut self, hash: &BlockHash) -> Option<&mut Block> {
        self.unanswered.iter_mut().find(|block| block.hash == *hash)
    }
}

/// The header of a block's bytes.
pub(super) fn header(block: &[u8]) -> Option<&[u8; 80]> {
    block.first_chunk()
}

fn prev_hash(header: &[u8; 80]) -> [u8; 32] {
    Header::from_bytes(header).prev_hash
}
