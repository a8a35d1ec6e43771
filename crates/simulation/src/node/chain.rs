//! The blocks that a node knows, and which of them it takes for the end of the chain.

use std::collections::BTreeMap;

/// A block's hash, internal byte order.
pub(crate) type Hash = [u8; 32];

/// The block that every chain begins with, so high that coinbases state heights of two bytes.
const FIRST: Hash = [9; 32];
const FIRST_HEIGHT: u32 = 127;
/// Blocks of which a new one's time must be above the median (consensus: time-too-old).
const MEDIAN_OF: usize = 11;

#[derive(Clone, Copy, Debug)]
struct Known {
    prev: Hash,
    height: u32,
    /// Unix seconds.
    time: u32,
}

/// All blocks are as much work, so the highest ends the chain; of two of a height the one that came first.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    blocks: BTreeMap<Hash, Known>,
    tip: Hash,
}

impl Chain {
    /// One block, of this time.
    pub(crate) fn new(time: u32) -> Self {
        let first = Known {
            prev: [0; 32],
            height: FIRST_HEIGHT,
            time,
        };
        Self {
            blocks: BTreeMap::from([(FIRST, first)]),
            tip: FIRST,
        }
    }

    pub(crate) fn tip(&self) -> Hash {
        self.tip
    }

    pub(crate) fn tip_height(&self) -> u32 {
        self.height(&self.tip).unwrap_or(FIRST_HEIGHT)
    }

    /// `None` for a block that is not known.
    pub(crate) fn height(&self, hash: &Hash) -> Option<u32> {
        self.blocks.get(hash).map(|known| known.height)
    }

    pub(crate) fn has(&self, hash: &Hash) -> bool {
        self.blocks.contains_key(hash)
    }

    /// The block so many before the tip, or the first.
    pub(crate) fn before_tip(&self, depth: u32) -> Hash {
        let mut at = self.tip;
        for _ in 0..depth {
            at = self.prev(&at);
        }
        at
    }

    fn prev(&self, hash: &Hash) -> Hash {
        let known = self.blocks.get(hash);
        known.map_or(FIRST, |known| {
            if known.height == FIRST_HEIGHT {
                FIRST
            } else {
                known.prev
            }
        })
    }

    /// A block on one that is known. True if it is the tip now.
    pub(crate) fn add(&mut self, hash: Hash, prev: Hash, time: u32) -> bool {
        let Some(height) = self.height(&prev) else {
            return false;
        };
        let height = height + 1;
        self.blocks.entry(hash).or_insert(Known { prev, height, time });
        if height > self.tip_height() {
            self.tip = hash;
        }
        self.tip == hash
    }

    /// Takes over what another one knows. True if the tip is another one now.
    pub(crate) fn learn(&mut self, other: &Self) -> bool {
        let before = self.tip;
        for (hash, known) in &other.blocks {
            self.blocks.entry(*hash).or_insert(*known);
        }
        if other.tip_height() > self.tip_height() {
            self.tip = other.tip;
        }
        self.tip != before
    }

    /// The last blocks were not written to disk before a crash.
    pub(crate) fn forget_last(&mut self, count: u32) {
        let (end, height) = (self.before_tip(count), self.tip_height().saturating_sub(count));
        self.tip = end;
        self.blocks
            .retain(|_, known| known.height <= height.max(FIRST_HEIGHT));
    }

    /// Earliest time of a block on the tip, Unix seconds.
    pub(crate) fn least_time(&self) -> u32 {
        let mut times = Vec::with_capacity(MEDIAN_OF);
        let mut at = self.tip;
        while let Some(known) = self.blocks.get(&at)
            && times.len() < MEDIAN_OF
        {
            times.push(known.time);
            at = known.prev;
        }
        times.sort_unstable();
        times.get(times.len() / 2).map_or(0, |median| median + 1)
    }
}
