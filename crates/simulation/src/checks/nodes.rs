//! Solo mining, by what nodes are sent and say: each block is whole on disk before it is sent, is the block of a template that
//! can be mined, goes to every node until one has answered, and to none again that has.

use crate::node::{Given, Hash, Judged, display, fault_of};
use bitcoin::Block;
use bitcoin::hashes::Hash as _;
use miner_core::BIP320_MASK;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// A node that is well is sent a block again within this time: an answer that is waited for in vain, and the longest pause.
pub(crate) const SENT_AGAIN_WITHIN: Duration = Duration::from_secs(75);

/// A node, and how often it had been started.
pub(crate) type NodeLife = (usize, u32);

/// What a node has said, as the scheduler hears it.
#[derive(Clone, Debug)]
pub(crate) enum Spoken {
    Template {
        prev: Hash,
    },
    /// Of a block.
    Word {
        hash: Hash,
        prev: Hash,
        /// It is not to be asked again.
        is_final: bool,
        knows_previous: bool,
    },
}

#[derive(Debug, Default)]
pub(crate) struct Nodes {
    given: Vec<Given>,
    /// By the life of the scheduler, the node and the block: when it was last sent.
    sent: BTreeMap<(u32, usize, Hash), Instant>,
    /// What has an answer, and the block before it.
    answered: BTreeMap<(u32, NodeLife, Hash), Hash>,
    /// Files that a life was told are not on disk.
    unkept: BTreeSet<(u32, String)>,
    /// Blocks that a life has taken up.
    taken: BTreeSet<(u32, String)>,
}

impl Nodes {
    pub(crate) fn gives(&mut self, given: Given) {
        if self.given.last() != Some(&given) {
            self.given.push(given);
        }
    }

    /// Of a block that a template was on, which its node may have forgotten since.
    pub(crate) fn height_of(&self, tip: &Hash) -> Option<u32> {
        let on_it = self.given.iter().filter(|given| given.prev == *tip);
        on_it.map(|given| given.height - 1).min()
    }

    pub(crate) fn takes_up(&mut self, life: u32, hash: &str) {
        self.taken.insert((life, hash.to_owned()));
    }

    pub(crate) fn has_taken_up(&self, life: u32, hash: &str) -> bool {
        self.taken.contains(&(life, hash.to_owned()))
    }

    pub(crate) fn not_kept(&mut self, life: u32, name: String) {
        self.unkept.insert((life, name));
    }

    /// A block goes out. `on_disk` is the content of its file.
    pub(crate) fn sends(
        &mut self,
        life: u32,
        node: NodeLife,
        hash: Hash,
        digits: &str,
        on_disk: Option<&[u8]>,
        now: Instant,
    ) -> Result<(), String> {
        let shown = display(&hash);
        let is_whole = on_disk.is_some_and(|file| file.strip_suffix(b"\n") == Some(digits.as_bytes()));
        let was_sent = self.sent.keys().any(|(of, _, sent)| (*of, *sent) == (life, hash));
        let is_told = self.unkept.contains(&(life, format!("block-{shown}")));
        if !is_whole && !was_sent && !is_told {
            return Err(format!("block {shown} is sent before it is whole on disk"));
        }
        self.sent.insert((life, node.0, hash), now);
        match self.answered.contains_key(&(life, node, hash)) {
            true => Err(format!(
                "block {shown} is sent again to node {}, which has answered",
                node.0
            )),
            false => Ok(()),
        }
    }

    /// Whether a block that may go out has gone to every node.
    pub(crate) fn is_sent_to_all(&self, life: u32, nodes: usize, hash: Hash) -> bool {
        (0..nodes).all(|node| self.sent.contains_key(&(life, node, hash)))
    }

    /// Whether a block that is on disk has gone to a node, lately or with an answer.
    pub(crate) fn is_seen_to(&self, life: u32, node: NodeLife, hash: Hash, now: Instant) -> bool {
        let sent = self.sent.get(&(life, node.0, hash));
        sent.is_some_and(|at| now - *at <= SENT_AGAIN_WITHIN)
            || self.answered.contains_key(&(life, node, hash))
    }

    /// What a node says reaches the scheduler.
    pub(crate) fn hears(&mut self, life: u32, node: NodeLife, spoken: &Spoken) {
        match spoken {
            // It may have forgotten what it had on that one: then it is reminded.
            Spoken::Template { prev } => self
                .answered
                .retain(|(of, at, _), before| (*of, *at) != (life, node) || before != prev),
            Spoken::Word {
                hash,
                prev,
                is_final,
                knows_previous,
            } => {
                if !knows_previous {
                    self.answered.remove(&(life, node, *prev));
                }
                if *is_final {
                    self.answered.insert((life, node, *hash), *prev);
                }
            }
        }
    }

    /// A block has reached a node, which has judged it.
    pub(crate) fn judges(&self, judged: &Judged) -> Result<(), String> {
        let Some(block) = &judged.block else {
            return Err("a node is sent a block that it cannot decode".to_owned());
        };
        let shown = block.block_hash();
        if let Some(fault) = fault_of(block) {
            return Err(format!("block {shown} is none: {fault}"));
        }
        let mut given = self.given.iter().filter(|given| is_of(block, given)).peekable();
        if given.peek().is_none() {
            return Err(format!("block {shown} is of no template that was given"));
        }
        match given.all(|given| given.is_spoiled) {
            true => Err(format!("block {shown} is of a template that was wrong")),
            false => Ok(()),
        }
    }
}

/// Whether a block is what was asked for.
fn is_of(block: &Block, given: &Given) -> bool {
    let header = &block.header;
    let mut ids = block.txdata.iter().skip(1);
    let ids = ids
        .by_ref()
        .map(|transaction| transaction.compute_txid().to_byte_array());
    let paid = block.txdata.first().map(|coinbase| {
        let outputs = coinbase.output.iter().map(|output| output.value.to_sat());
        outputs.sum::<u64>()
    });
    header.prev_blockhash.to_byte_array() == given.prev
        && header.bits.to_consensus() == given.bits
        && (header.version.to_consensus() as u32 ^ given.version) & !BIP320_MASK == 0
        && block.bip34_block_height() == Ok(given.height.into())
        && paid == Some(given.value)
        && ids.eq(given.ids.iter().copied())
}
