//! Where the merkle roots of a job's headers come from.

use crate::coinbase::{self, CoinbaseError};
use crate::{Job, JobError, merkle, sha256d};

/// Where the merkle root of a header comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// From a coinbase with room for what the miner chooses: each extranonce2 has a root of its own.
    Coinbase(Coinbase),
    /// All headers have this one, internal byte order, and nobody but the pool knows what it stands for: a standard job of
    /// Stratum V2 (specification, 5.1.1). Extranonce2 has no bytes then.
    Fixed([u8; 32]),
}

/// A coinbase transaction (without witness), which is `coinbase1 | extranonce1 | extranonce2 | coinbase2` where the miner
/// chooses extranonce2, and the way from it to the merkle root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coinbase {
    /// The coinbase up to extranonce1.
    pub coinbase1: Vec<u8>,
    /// The session's part of the extranonce, at most [`Job::MAX_EXTRANONCE1`] bytes, may be empty.
    pub extranonce1: Vec<u8>,
    /// Bytes that the miner chooses, at most [`Job::MAX_EXTRANONCE2`]; 0 leaves version, time and nonce.
    pub extranonce2_size: usize,
    /// The coinbase after extranonce2.
    pub coinbase2: Vec<u8>,
    /// The sibling at each level of the merkle tree, lowest first, internal order.
    pub merkle_branch: Vec<[u8; 32]>,
}

impl Root {
    /// The coinbase, if there is one.
    pub fn coinbase(&self) -> Option<&Coinbase> {
        match self {
            Self::Coinbase(coinbase) => Some(coinbase),
            Self::Fixed(_) => None,
        }
    }

    /// The session's part of the extranonce; empty where the root is fixed.
    pub fn extranonce1(&self) -> &[u8] {
        self.coinbase().map_or(&[], |coinbase| &coinbase.extranonce1)
    }

    /// Bytes that the miner chooses.
    pub fn extranonce2_size(&self) -> usize {
        self.coinbase().map_or(0, |coinbase| coinbase.extranonce2_size)
    }

    /// The same for a session with another extranonce1. A fixed root is the same for all.
    #[must_use]
    pub fn under(&self, extranonce1: &[u8]) -> Self {
        match self {
            Self::Coinbase(coinbase) => Self::Coinbase(Coinbase {
                extranonce1: extranonce1.to_vec(),
                ..coinbase.clone()
            }),
            Self::Fixed(root) => Self::Fixed(*root),
        }
    }

    /// The merkle root under this extranonce2, internal order. For many roots of one job see
    /// [`RootBuilder`](merkle::RootBuilder).
    pub fn merkle_root(&self, extranonce2: &[u8]) -> [u8; 32] {
        match self {
            Self::Coinbase(coinbase) => coinbase.merkle_root(extranonce2),
            Self::Fixed(root) => *root,
        }
    }

    pub(crate) fn check(&self) -> Result<(), JobError> {
        match self {
            Self::Coinbase(coinbase) => coinbase.check(),
            Self::Fixed(_) => Ok(()),
        }
    }

    pub(crate) fn check_form(&self) -> Result<(), CoinbaseError> {
        match self {
            Self::Coinbase(coinbase) => coinbase::check(&coinbase.bytes(&vec![0; coinbase.extranonce2_size])),
            Self::Fixed(_) => Ok(()),
        }
    }
}

impl Coinbase {
    /// The transaction without witness.
    pub fn bytes(&self, extranonce2: &[u8]) -> Vec<u8> {
        [&self.coinbase1, &self.extranonce1, extranonce2, &self.coinbase2].concat()
    }

    /// The merkle root over that transaction, internal order.
    pub fn merkle_root(&self, extranonce2: &[u8]) -> [u8; 32] {
        merkle::root(sha256d(&self.bytes(extranonce2)), &self.merkle_branch)
    }

    /// Height of the block that is being mined, which its script begins with (BIP 34).
    pub(crate) fn height(&self) -> Option<u32> {
        coinbase::height(&self.coinbase1)
    }

    /// Whether all sizes are within their limits.
    fn check(&self) -> Result<(), JobError> {
        if self.extranonce1.len() > Job::MAX_EXTRANONCE1 {
            return Err(JobError::Extranonce1TooLong(self.extranonce1.len()));
        }
        if self.extranonce2_size > Job::MAX_EXTRANONCE2 {
            return Err(JobError::Extranonce2TooLong(self.extranonce2_size));
        }
        let coinbase = self.coinbase1.len().saturating_add(self.coinbase2.len());
        if coinbase > Job::MAX_COINBASE {
            return Err(JobError::CoinbaseTooLong(coinbase));
        }
        if self.merkle_branch.len() > Job::MAX_BRANCH {
            return Err(JobError::BranchTooLong(self.merkle_branch.len()));
        }
        Ok(())
    }
}
