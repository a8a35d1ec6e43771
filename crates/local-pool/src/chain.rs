//! The private chain: a tip that moves when a block is found.

use std::collections::VecDeque;

use bitcoin::Network;
use bitcoin::constants::genesis_block;
use bitcoin::hashes::Hash;
use miner_core::{BlockHash, Coinbase, Job, Root};

use crate::coinbase;

/// A block's time must be above the median time of this many blocks before it (consensus rule "median time
/// past").
const MEDIAN_SPAN: usize = 11;
/// Version of all blocks: BIP 9 without signals.
const VERSION: u32 = 0x2000_0000;

/// Height, hash and times at the end of the chain. The chain starts with regtest's genesis block.
#[derive(Debug)]
pub(crate) struct Chain {
    height: u32,
    tip: BlockHash,
    bits: u32,
    times: VecDeque<u32>,
}

impl Chain {
    pub(crate) fn new(bits: u32) -> Self {
        let genesis = genesis_block(Network::Regtest);
        Self {
            height: 0,
            tip: BlockHash(genesis.block_hash().to_byte_array()),
            bits,
            times: VecDeque::from([genesis.header.time]),
        }
    }

    /// Blocks since the first one.
    pub(crate) fn height(&self) -> u32 {
        self.height
    }

    /// Hash of the newest block.
    pub(crate) fn tip(&self) -> BlockHash {
        self.tip
    }

    /// Appends a block whose work was checked.
    pub(crate) fn extend(&mut self, hash: BlockHash, time: u32) {
        self.height += 1;
        self.tip = hash;
        if self.times.len() == MEDIAN_SPAN {
            self.times.pop_front();
        }
        self.times.push_back(time);
    }

    /// The job numbered `number` for the next block. It has no extranonce1; each session's is
    /// `extranonce1_len` bytes.
    pub(crate) fn next_job(
        &self,
        number: u64,
        extranonce1_len: usize,
        extranonce2_size: usize,
        now: u32,
    ) -> Job {
        let extranonce_len = extranonce1_len + extranonce2_size;
        let (coinbase1, coinbase2) = coinbase::parts(self.height + 1, number, extranonce_len);
        let coinbase = Coinbase {
            coinbase1,
            extranonce1: Vec::new(),
            extranonce2_size,
            coinbase2,
            // No transactions but coinbases exist on this chain.
            merkle_branch: Vec::new(),
        };
        Job {
            root: Root::Coinbase(coinbase),
            prev_hash: self.tip.0,
            version: VERSION,
            version_mask: 0,
            bits: self.bits,
            time: now.max(self.median_time().saturating_add(1)),
        }
    }

    fn median_time(&self) -> u32 {
        let mut times: Vec<u32> = self.times.iter().copied().collect();
        times.sort_unstable();
        times[times.len() / 2]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tip_moves_and_time_never_goes_back() {
        let mut chain = Chain::new(0x207f_ffff);
        assert_eq!(
            chain.tip().to_string(),
            "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206"
        );
        let now = 1_900_000_000;
        for i in 0..20 {
            chain.extend(BlockHash([i; 32]), now + 7200);
        }
        let job = chain.next_job(1, 4, 4, now);
        let other = chain.next_job(2, 4, 4, now);
        assert_ne!(job.root, other.root, "nothing is worth two shares");
        assert_eq!((chain.height(), job.prev_hash), (20, [19; 32]));
        assert_eq!(job.time, now + 7201, "above the median");
        assert_eq!(
            Job {
                root: job.root.under(&[0; 4]),
                ..job
            }
            .check(),
            Ok(())
        );
    }
}
