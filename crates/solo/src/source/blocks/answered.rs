//! Blocks that have their answer. They are held a while: one may be submitted again, and a node may forget one.

use job_source::Verdict;
use miner_core::BlockHash;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Answers that are remembered, in case a block is submitted again.
const MAX_BLOCKS: usize = 1024;
/// Bytes of answered blocks that are held, in case a node forgets them; the oldest give way.
const MAX_BYTES: usize = 32 << 20;
/// A node that still builds on the block before an accepted one after this time has forgotten that.
const TAKES_UP_WITHIN: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct AnsweredBlock {
    pub(super) hash: BlockHash,
    pub(super) prev_hash: [u8; 32],
    pub(super) bytes: Arc<[u8]>,
    pub(super) verdict: Verdict,
    /// Nodes that it need not be sent again.
    pub(super) refused_by: Vec<usize>,
    pub(super) at: Instant,
}

impl AnsweredBlock {
    /// A node can have it in its chain, perhaps since it changed to another branch.
    fn may_be_in_a_chain(&self) -> bool {
        !matches!(self.verdict, Verdict::Rejected { .. })
    }
}

#[derive(Debug, Default)]
pub(super) struct Answered {
    /// Oldest first.
    blocks: VecDeque<AnsweredBlock>,
    bytes: usize,
}

impl Answered {
    /// What nodes have said of this block.
    pub(super) fn verdict(&self, hash: &BlockHash) -> Option<&Verdict> {
        let block = self.blocks.iter().find(|block| block.hash == *hash);
        block.map(|block| &block.verdict)
    }

    /// Whether the chain goes on from there with one of them.
    pub(super) fn has_accepted_on(&self, prev_hash: &[u8; 32]) -> bool {
        let taken =
            |block: &AnsweredBlock| block.prev_hash == *prev_hash && block.verdict == Verdict::Accepted;
        self.blocks.iter().any(taken)
    }

    pub(super) fn add(&mut self, block: AnsweredBlock) {
        self.bytes += block.bytes.len();
        self.blocks.push_back(block);
        while self.blocks.len() > MAX_BLOCKS || self.bytes > MAX_BYTES {
            let Some(oldest) = self.blocks.pop_front() else {
                return;
            };
            self.bytes -= oldest.bytes.len();
        }
    }

    /// One that a node has forgotten which builds on the block before it.
    pub(super) fn forgotten(&self, node: usize, prev_hash: &[u8; 32], now: Instant) -> Option<BlockHash> {
        let forgotten = self.blocks.iter().find(|block| {
            block.prev_hash == *prev_hash
                && block.verdict == Verdict::Accepted
                && !block.refused_by.contains(&node)
                && now.saturating_duration_since(block.at) >= TAKES_UP_WITHIN
        });
        forgotten.map(|block| block.hash)
    }

    /// Gives one up that is to be sent to this node again, if there is a use in that.
    pub(super) fn take(&mut self, hash: &BlockHash, node: usize) -> Option<AnsweredBlock> {
        let place = self.blocks.iter().position(|block| {
            block.hash == *hash && block.may_be_in_a_chain() && !block.refused_by.contains(&node)
        })?;
        let block = self.blocks.remove(place)?;
        self.bytes -= block.bytes.len();
        Some(block)
    }
}
