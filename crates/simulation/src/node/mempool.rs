//! Transactions that wait for a block. They pay nobody: no node here looks at more than their form.

use super::chain::Hash;
use bitcoin::absolute::LockTime;
use bitcoin::consensus::serialize;
use bitcoin::hashes::Hash as _;
use bitcoin::transaction::Version;
use bitcoin::{
    Amount, Block, OutPoint, ScriptBuf, Sequence, Transaction, TxIn, TxMerkleNode, TxOut, Txid, Witness,
    WitnessMerkleNode,
};
use serde_json::{Value, json};

/// Transactions that wait at most; more leave the oldest out.
const MOST: usize = 12;
/// What each leaves to the miner, satoshis.
pub(crate) const FEE: u64 = 1000;

#[derive(Clone, Debug, Default)]
pub(crate) struct Mempool(Vec<Transaction>);

impl Mempool {
    /// Another one comes, which is like no other. Every other one has a witness.
    pub(crate) fn add(&mut self, number: u64) {
        let mut source = [0; 32];
        source[..8].copy_from_slice(&number.to_le_bytes());
        let mut witness = Witness::new();
        if number.is_multiple_of(2) {
            witness.push([7; 64]);
        }
        self.0.push(Transaction {
            version: Version::TWO,
            lock_time: LockTime::ZERO,
            input: vec![TxIn {
                previous_output: OutPoint::new(Txid::from_byte_array(source), 0),
                script_sig: ScriptBuf::new(),
                sequence: Sequence::MAX,
                witness,
            }],
            output: vec![TxOut {
                value: Amount::from_sat(1000 + number),
                script_pubkey: ScriptBuf::new_op_return([1]),
            }],
        });
        if self.0.len() > MOST {
            self.0.remove(0);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// What is in a block waits no longer.
    pub(crate) fn confirm(&mut self, block: &Block) {
        let confirmed: Vec<Txid> = block.txdata.iter().map(Transaction::compute_txid).collect();
        self.0
            .retain(|waiting| !confirmed.contains(&waiting.compute_txid()));
    }

    pub(crate) fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// In the order of a block.
    pub(crate) fn ids(&self) -> Vec<Hash> {
        let ids = self
            .0
            .iter()
            .map(|waiting| waiting.compute_txid().to_byte_array());
        ids.collect()
    }

    /// As templates have them.
    pub(crate) fn to_json(&self) -> Vec<Value> {
        let one = |waiting: &Transaction| {
            json!({
                "data": hex::encode(serialize(waiting)),
                "txid": waiting.compute_txid().to_string(),
                "hash": waiting.compute_wtxid().to_string(),
            })
        };
        self.0.iter().map(one).collect()
    }

    /// Script of the output that commits to the witnesses (BIP 141).
    pub(crate) fn commitment(&self) -> Vec<u8> {
        let mut leaves = vec![[0; 32]];
        leaves.extend(
            self.0
                .iter()
                .map(|waiting| waiting.compute_wtxid().to_byte_array()),
        );
        let mut nodes = leaves.into_iter().map(TxMerkleNode::from_byte_array);
        let root =
            bitcoin::merkle_tree::calculate_root(&mut nodes).map_or([0; 32], |root| root.to_byte_array());
        let root = WitnessMerkleNode::from_byte_array(root);
        let commitment = Block::compute_witness_commitment(&root, &[0; 32]);
        let mut script = vec![0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];
        script.extend(commitment.to_byte_array());
        script
    }
}
