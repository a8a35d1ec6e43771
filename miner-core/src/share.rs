//! Shares, and their verification in plain code.

use std::ops::RangeInclusive;

use crate::{BlockHash, Job, Target, TargetError};

/// What a miner chose within a job: all that a pool needs to rebuild the header.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    /// Exactly the job's `extranonce2_size` bytes.
    pub extranonce2: Vec<u8>,
    /// The whole header version, not only the rolled bits.
    pub version: u32,
    /// Unix time in seconds.
    pub time: u32,
    pub nonce: u32,
}

/// A correct share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    pub hash: BlockHash,
    /// It meets the network target as well.
    pub is_block: bool,
}

/// Why a share is wrong.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    #[error("extranonce2 has {found} bytes, the job wants {expected}")]
    WrongExtranonce2Length { expected: usize, found: usize },
    /// The version differs from the job's in bits that the pool did not grant.
    #[error("version {version:08x} differs from the job's {job_version:08x} outside the mask {mask:08x}")]
    VersionOutsideMask {
        version: u32,
        job_version: u32,
        /// The bits that may differ.
        mask: u32,
    },
    /// The time is outside what the caller allows.
    #[error("time {time} is outside {first} to {last}")]
    TimeOutOfRange { time: u32, first: u32, last: u32 },
    /// The hash misses the share target.
    #[error("hash {hash} is above the target {target}")]
    AboveTarget { hash: BlockHash, target: Target },
    /// No block can be valid under the job's bits.
    #[error(transparent)]
    Bits(#[from] TargetError),
}

/// Recomputes coinbase, merkle root, header and hash of `share` with the `sha2` crate and shares no code with the search
/// that found it. `times` are the Unix seconds that the header may carry.
///
/// # Errors
/// See [`ShareError`]: wrong lengths, version bits and times are told apart from a hash above `target`.
pub fn verify(
    job: &Job,
    share: &Share,
    target: &Target,
    times: RangeInclusive<u32>,
) -> Result<Verified, ShareError> {
    let network_target = job.network_target()?;
    let header = job.header(share)?;
    if !times.contains(&share.time) {
        let (first, last) = times.into_inner();
        return Err(ShareError::TimeOutOfRange {
            time: share.time,
            first,
            last,
        });
    }
    let hash = header.hash();
    if !target.is_met_by(&hash) {
        return Err(ShareError::AboveTarget {
            hash,
            target: *target,
        });
    }
    Ok(Verified {
        hash,
        is_block: network_target.is_met_by(&hash),
    })
}
