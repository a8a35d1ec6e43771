//! From a coinbase to the merkle root.
//!
//! The coinbase is leaf 0 of the block's tree, so its path is *left child* at every level, and a job needs only the
//! sibling of each level: `root = H(coinbase)`, then `root = H(root || sibling)` up the branch. All hashes here are in
//! internal byte order.

use sha2::{Digest, Sha256};

use crate::{Job, Root, sha256d};

/// The root over a leaf (a transaction id) at position 0 and its branch, lowest level first.
pub fn root(leaf: [u8; 32], branch: &[[u8; 32]]) -> [u8; 32] {
    branch.iter().fold(leaf, |node, sibling| {
        let mut pair = [0; 64];
        pair[..32].copy_from_slice(&node);
        pair[32..].copy_from_slice(sibling);
        sha256d(&pair)
    })
}

/// Computes the merkle roots of one job for many extranonce2, and hashes the coinbase up to extranonce2 only once.
#[derive(Clone, Debug)]
pub struct RootBuilder(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Coinbase {
        head: Sha256,
        coinbase2: Vec<u8>,
        branch: Vec<[u8; 32]>,
    },
    Fixed([u8; 32]),
}

impl RootBuilder {
    pub fn new(job: &Job) -> Self {
        Self(match &job.root {
            Root::Coinbase(coinbase) => Kind::Coinbase {
                head: Sha256::new()
                    .chain_update(&coinbase.coinbase1)
                    .chain_update(&coinbase.extranonce1),
                coinbase2: coinbase.coinbase2.clone(),
                branch: coinbase.merkle_branch.clone(),
            },
            Root::Fixed(root) => Kind::Fixed(*root),
        })
    }

    /// The root of the block whose coinbase holds `extranonce2`; equal to [`Root::merkle_root`].
    pub fn root(&self, extranonce2: &[u8]) -> [u8; 32] {
        match &self.0 {
            Kind::Coinbase {
                head,
                coinbase2,
                branch,
            } => {
                let first = head
                    .clone()
                    .chain_update(extranonce2)
                    .chain_update(coinbase2)
                    .finalize();
                root(Sha256::digest(first).into(), branch)
            }
            Kind::Fixed(root) => *root,
        }
    }
}
