//! Templates, true ones and others.

use super::mempool::FEE;
use super::{Hash, Lie, Node, display};
use bitcoin::Target;
use serde_json::{Value, json};

const VERSION: u32 = 0x2000_0000;
/// What a block pays besides the fees, satoshis.
const SUBSIDY: u64 = 5_000_000_000;
/// Bytes of a transaction that no block has room for.
const OVERSIZE: usize = 4_000_100;

/// A template as far as blocks made of it are checked against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given {
    /// Internal byte order.
    pub(crate) prev: Hash,
    pub(crate) ids: Vec<Hash>,
    pub(crate) height: u32,
    pub(crate) bits: u32,
    pub(crate) version: u32,
    pub(crate) value: u64,
    /// Blocks of it would be refused.
    pub(crate) is_spoiled: bool,
}

/// The bits of a target that takes about so many hashes to meet.
pub(crate) fn bits_for(hashes: f64) -> u32 {
    let mut target = [0; 32];
    let highest = u128::MAX as f64 / hashes.max(2.0);
    target[..16].copy_from_slice(&(highest as u128).to_be_bytes());
    Target::from_be_bytes(target).to_compact_lossy().to_consensus()
}

impl Node {
    /// The template at this time of its clock.
    pub(super) fn template(&self, unix: u64) -> (Value, Given) {
        let (chain, lie) = (&self.chain, self.lie);
        let prev = match lie {
            Some(Lie::Contradiction) => chain.before_tip(1),
            _ => chain.tip(),
        };
        let height = chain.height(&prev).unwrap_or(0) + if lie == Some(Lie::HeightJumps) { 1000 } else { 1 };
        let mut transactions = self.mempool.to_json();
        let mut commitment = self.mempool.commitment();
        let mut is_spoiled = lie.is_some_and(Lie::spoils_templates);
        match lie {
            Some(Lie::WrongCommitment) => commitment[10] ^= 1,
            Some(Lie::WrongTransaction) => match transactions.first_mut() {
                Some(first) => first["txid"] = json!("ab".repeat(32)),
                None => is_spoiled = false,
            },
            Some(Lie::Oversize) => transactions.push(json!({ "data": "00".repeat(OVERSIZE) })),
            _ => {}
        }
        let given = Given {
            prev,
            ids: self.mempool.ids(),
            height,
            bits: self.bits,
            version: VERSION,
            value: SUBSIDY + FEE * self.mempool.len(),
            is_spoiled,
        };
        let rules = match lie {
            Some(Lie::UnknownRule) => json!(["csv", "!segwit", "!quantum"]),
            _ => json!(["csv", "!segwit", "taproot"]),
        };
        let bits = match lie {
            Some(Lie::BadBits) => "ff7fffff".to_owned(),
            _ => format!("{:08x}", self.bits),
        };
        let target = Target::from_compact(bitcoin::CompactTarget::from_consensus(self.bits));
        let mut template = json!({
            "rules": rules,
            "version": VERSION,
            "vbavailable": {},
            "vbrequired": 0,
            "previousblockhash": display(&prev),
            "transactions": transactions,
            "coinbaseaux": {},
            "coinbasevalue": given.value,
            "default_witness_commitment": hex::encode(&commitment),
            "longpollid": self.long_poll_id(),
            "target": hex::encode(target.to_be_bytes()),
            "bits": bits,
            "mintime": chain.least_time(),
            "curtime": unix.max(chain.least_time().into()),
            "height": height,
        });
        if lie == Some(Lie::NoCommitment)
            && let Some(fields) = template.as_object_mut()
        {
            fields.remove("default_witness_commitment");
        }
        (template, given)
    }
}
