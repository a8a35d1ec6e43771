//! What a node says of a block. That it is the block of a template is for the world to check, which knows all of them.

use super::{Hash, Lie, Node};
use bitcoin::consensus::deserialize;
use bitcoin::hashes::Hash as _;
use bitcoin::{Block, Target};

/// Blocks whose time is further ahead of a node's clock are refused, seconds (consensus: time-too-new).
const TOO_NEW: u64 = 2 * 60 * 60;

/// A block, and the word on it; none if it is the new tip.
#[derive(Debug)]
pub(crate) struct Judged {
    /// `None` if it cannot be decoded.
    pub(crate) block: Option<Block>,
    pub(crate) word: Option<&'static str>,
    /// The node has it from now on, or had it.
    pub(crate) is_kept: bool,
}

impl Judged {
    /// Internal byte order.
    pub(crate) fn hash(&self) -> Option<Hash> {
        Some(self.block.as_ref()?.block_hash().to_byte_array())
    }

    /// The same of the block before it.
    pub(crate) fn prev(&self) -> Option<Hash> {
        Some(self.block.as_ref()?.header.prev_blockhash.to_byte_array())
    }
}

/// Why the block itself is none, by its own words.
pub(crate) fn fault_of(block: &Block) -> Option<&'static str> {
    let target = Target::from_compact(block.header.bits);
    let is_coinbase = block
        .txdata
        .first()
        .is_some_and(bitcoin::Transaction::is_coinbase);
    if block.header.validate_pow(target).is_err() {
        Some("high-hash")
    } else if !is_coinbase {
        Some("bad-cb-missing")
    } else if !block.check_merkle_root() {
        Some("bad-txnmrklroot")
    } else if !block.check_witness_commitment() {
        Some("bad-witness-merkle-match")
    } else if block.weight().to_wu() > bitcoin::Weight::MAX_BLOCK.to_wu() {
        Some("bad-blk-weight")
    } else {
        None
    }
}

impl Node {
    /// A block in hexadecimal digits comes, at this time of the node's clock.
    pub(super) fn judge(&mut self, digits: &str, unix: u64) -> Judged {
        let bytes = hex::decode(digits).unwrap_or_default();
        let Ok(block) = deserialize::<Block>(&bytes) else {
            return Judged {
                block: None,
                word: Some("undecodable"),
                is_kept: false,
            };
        };
        let (hash, prev) = (
            block.block_hash().to_byte_array(),
            block.header.prev_blockhash.to_byte_array(),
        );
        let refused = |word| (Some(word), false);
        let (word, is_kept) = match self.lie {
            Some(Lie::LosesBlocks) => (None, false),
            Some(Lie::RefusesBlocks) => refused("bad-txns-nonfinal"),
            _ if self.chain.has(&hash) => (Some("duplicate"), true),
            _ => match self.chain.height(&prev) {
                None => refused("prev-blk-not-found"),
                Some(parent) => match self.fault_here(&block, parent, unix) {
                    Some(word) => refused(word),
                    None if self.chain.add(hash, prev, block.header.time) => (None, true),
                    None => (Some("inconclusive"), true),
                },
            },
        };
        if is_kept {
            self.mempool.confirm(&block);
        }
        Judged {
            block: Some(block),
            word,
            is_kept,
        }
    }

    fn fault_here(&self, block: &Block, parent: u32, unix: u64) -> Option<&'static str> {
        let of_itself = fault_of(block);
        let is_too_new = u64::from(block.header.time) > unix + TOO_NEW;
        let has_height = block.bip34_block_height() == Ok(u64::from(parent) + 1);
        of_itself
            .or((block.header.bits.to_consensus() != self.bits).then_some("bad-diffbits"))
            .or(is_too_new.then_some("time-too-new"))
            .or((!has_height).then_some("bad-cb-height"))
    }
}
