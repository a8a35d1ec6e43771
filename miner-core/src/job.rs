//! The job: what a pool sent, with its session's extranonce1.

use crate::{Header, Root, Share, ShareError, Target, TargetError, coinbase::CoinbaseError, version};

/// What a pool sent, with its session's extranonce1. Never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Where merkle roots come from: a coinbase with an extranonce, unless there is but one.
    pub root: Root,
    /// Hash of the previous header, internal order.
    pub prev_hash: [u8; 32],
    /// The version before rolling.
    pub version: u32,
    /// Version bits that shares may set freely (BIP 310); 0 if rolling was not granted.
    pub version_mask: u32,
    /// Compact network target (nBits).
    pub bits: u32,
    /// Earliest time of a share, Unix seconds.
    pub time: u32,
}

/// A job that cannot be mined on or is larger than any honest one.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// More than [`Job::MAX_EXTRANONCE1`] bytes.
    #[error("extranonce1 has {0} bytes, more than {max}", max = Job::MAX_EXTRANONCE1)]
    Extranonce1TooLong(usize),
    /// More than [`Job::MAX_EXTRANONCE2`] bytes.
    #[error("extranonce2 size is {0} bytes, more than {max}", max = Job::MAX_EXTRANONCE2)]
    Extranonce2TooLong(usize),
    /// More than [`Job::MAX_COINBASE`] bytes in both parts.
    #[error("coinbase parts have {0} bytes, more than {max}", max = Job::MAX_COINBASE)]
    CoinbaseTooLong(usize),
    /// More than [`Job::MAX_BRANCH`] levels.
    #[error("merkle branch has {0} levels, more than {max}", max = Job::MAX_BRANCH)]
    BranchTooLong(usize),
    /// No block can be valid under the job's bits.
    #[error(transparent)]
    Bits(#[from] TargetError),
    /// With extranonces inserted, the coinbase is malformed.
    #[error(transparent)]
    Coinbase(#[from] CoinbaseError),
}

impl Job {
    /// Most bytes of extranonce1.
    pub const MAX_EXTRANONCE1: usize = 32;
    /// Most bytes of extranonce2.
    pub const MAX_EXTRANONCE2: usize = 16;
    /// Most bytes of `coinbase1` and `coinbase2` together: as many as nodes relay of one transaction (400,000 weight
    /// units), and far more than any pool sends. Schedulers hold this for each executor that is about to be told.
    pub const MAX_COINBASE: usize = 100_000;
    /// Most levels of the merkle branch; 16 hold more transactions than fit in a block.
    pub const MAX_BRANCH: usize = 32;

    /// Height of the block that is being mined, as the coinbase states it (BIP 34). `None` where it does not, or the root
    /// is fixed.
    pub fn height(&self) -> Option<u32> {
        self.root.coinbase()?.height()
    }

    /// Checks that the job is within all limits and can be mined on.
    ///
    /// # Errors
    /// The first fault found. Nothing is allocated before the sizes are known to be within their limits.
    pub fn check(&self) -> Result<(), JobError> {
        self.root.check()?;
        self.network_target()?;
        self.root.check_form()?;
        Ok(())
    }

    /// The session's part of the extranonce; empty where the root is fixed.
    pub fn extranonce1(&self) -> &[u8] {
        self.root.extranonce1()
    }

    /// Bytes of extranonce2; 0 leaves version, time and nonce.
    pub fn extranonce2_size(&self) -> usize {
        self.root.extranonce2_size()
    }

    /// The header that `share` stands for.
    ///
    /// # Errors
    /// `WrongExtranonce2Length`, `VersionOutsideMask`.
    pub fn header(&self, share: &Share) -> Result<Header, ShareError> {
        if share.extranonce2.len() != self.extranonce2_size() {
            return Err(ShareError::WrongExtranonce2Length {
                expected: self.extranonce2_size(),
                found: share.extranonce2.len(),
            });
        }
        if (share.version ^ self.version) & !self.version_mask != 0 {
            return Err(ShareError::VersionOutsideMask {
                version: share.version,
                job_version: self.version,
                mask: self.version_mask,
            });
        }
        let merkle_root = self.root.merkle_root(&share.extranonce2);
        Ok(Header {
            version: share.version,
            time: share.time,
            nonce: share.nonce,
            ..self.template(merkle_root)
        })
    }

    /// The header with the job's own version and time and nonce 0.
    pub(crate) fn template(&self, merkle_root: [u8; 32]) -> Header {
        Header {
            version: self.version,
            prev_hash: self.prev_hash,
            merkle_root,
            time: self.time,
            bits: self.bits,
            nonce: 0,
        }
    }

    /// The version bits that this crate rolls: granted by the pool, free by BIP 320 or its successor (bits 5 to 28),
    /// and 0 in the job's version, because pools differ on how to combine a bit that is already set.
    pub fn rollable_bits(&self) -> u32 {
        self.version_mask & version::FREE & !self.version
    }

    /// Whether both have the same headers, but for the version bits that may be rolled.
    pub fn is_same_but_for_mask(&self, other: &Self) -> bool {
        self.time == other.time && self.is_same_but_for_mask_and_time(other)
    }

    /// Whether both have the same headers, but for those bits and the earliest time. Times that are rolled in one are
    /// then times of the other.
    pub fn is_same_but_for_mask_and_time(&self, other: &Self) -> bool {
        let Self {
            root,
            prev_hash,
            version,
            version_mask: _,
            bits,
            time: _,
        } = self;
        *prev_hash == other.prev_hash
            && *version == other.version
            && *bits == other.bits
            && *root == other.root
    }

    /// The target that a block must meet.
    ///
    /// # Errors
    /// If no block can be valid under the job's bits.
    pub fn network_target(&self) -> Result<Target, TargetError> {
        Target::from_bits(self.bits)
    }
}
