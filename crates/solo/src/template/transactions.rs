//! The transactions of a template: what a block needs of them, and what their ids add up to.

use super::TemplateError;
use super::parse::ParsedTransaction;
use bitcoin::consensus::encode::deserialize_partial;
use bitcoin::hashes::Hash;
use bitcoin::{Transaction, Txid};
use miner_core::sha256d;
use text::foreign_within;

/// Most weight units of a block (BIP 141).
const MAX_WEIGHT: u64 = 4_000_000;
/// Most bytes of a block: each weighs one unit or more.
const MAX_BYTES: usize = MAX_WEIGHT as usize;
/// Script of the commitment's output: `OP_RETURN`, and a push of this and 32 bytes of hash.
const COMMITMENT: [u8; 6] = [0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];

/// In the order of the block, without the coinbase.
#[derive(Clone, PartialEq)]
pub(crate) struct Transactions {
    /// Internal byte order.
    ids: Vec<[u8; 32]>,
    /// One after the other as they stand in the block.
    bytes: Vec<u8>,
    /// Root over the ids with witnesses, 32 zero bytes in the coinbase's place.
    witness_root: [u8; 32],
    has_witness: bool,
}

impl std::fmt::Debug for Transactions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Transactions({}, {} bytes)", self.ids.len(), self.bytes.len())
    }
}

impl Transactions {
    /// Decodes each, and computes its ids anew.
    pub(super) fn check(parsed: &[ParsedTransaction<'_>]) -> Result<Self, TemplateError> {
        let mut bytes = Vec::new();
        let (mut ids, mut witness_ids) = (Vec::with_capacity(parsed.len()), vec![[0; 32]]);
        let mut has_witness = false;
        let mut weight = 0;
        for (index, one) in parsed.iter().enumerate() {
            let fault = |why: String| TemplateError::Transaction { index, why };
            if bytes.len() + one.data.len() / 2 > MAX_BYTES {
                return Err(TemplateError::Weight((bytes.len() + one.data.len() / 2) as u64));
            }
            let begin = bytes.len();
            bytes.resize(begin + one.data.len() / 2, 0);
            hex::decode_to_slice(&*one.data, &mut bytes[begin..])
                .map_err(|error| fault(format!("data is not hexadecimal: {error}")))?;
            let (transaction, read) = deserialize_partial::<Transaction>(&bytes[begin..])
                .map_err(|error| fault(format!("data cannot be decoded: {error}")))?;
            if begin + read != bytes.len() {
                return Err(fault("data goes on after the transaction".to_owned()));
            }
            let id = transaction.compute_txid();
            if let Some(stated) = &one.txid
                && stated.parse::<Txid>() != Ok(id)
            {
                let stated = foreign_within(stated, 70);
                return Err(fault(format!("txid is {stated:?}, but that of its data is {id}")));
            }
            has_witness |= transaction.input.iter().any(|input| !input.witness.is_empty());
            weight += transaction.weight().to_wu();
            ids.push(id.to_byte_array());
            witness_ids.push(transaction.compute_wtxid().to_byte_array());
        }
        if weight > MAX_WEIGHT {
            return Err(TemplateError::Weight(weight));
        }
        Ok(Self {
            ids,
            bytes,
            witness_root: root(witness_ids),
            has_witness,
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn ids(&self) -> &[[u8; 32]] {
        &self.ids
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn has_witness(&self) -> bool {
        self.has_witness
    }

    /// Script of the output that commits to the witnesses (BIP 141), with a reserved value of 32 zero bytes.
    pub(super) fn commitment(&self) -> [u8; 38] {
        let mut hashed = [0; 64];
        hashed[..32].copy_from_slice(&self.witness_root);
        let mut script = [0; 38];
        script[..6].copy_from_slice(&COMMITMENT);
        script[6..].copy_from_slice(&sha256d(&hashed));
        script
    }

    /// The sibling at each level of the tree from the coinbase, lowest first.
    pub(crate) fn branch(&self) -> Vec<[u8; 32]> {
        let mut branch = Vec::new();
        // Without the leaf, or node, that the coinbase is in.
        let mut level = self.ids.clone();
        while let Some(sibling) = level.first().copied() {
            branch.push(sibling);
            level = pairs(&level[1..]);
        }
        branch
    }
}

/// The next level up: the last of an odd number is paired with itself.
fn pairs(level: &[[u8; 32]]) -> Vec<[u8; 32]> {
    let pair = |pair: &[[u8; 32]]| {
        let mut both = [0; 64];
        both[..32].copy_from_slice(&pair[0]);
        both[32..].copy_from_slice(&pair[pair.len() - 1]);
        sha256d(&both)
    };
    level.chunks(2).map(pair).collect()
}

fn root(mut level: Vec<[u8; 32]>) -> [u8; 32] {
    while level.len() > 1 {
        level = pairs(&level);
    }
    level.first().copied().unwrap_or_default()
}
