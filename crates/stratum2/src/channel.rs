//! The channel: what jobs are made of.

use job_source::Job;
use miner_core::{BIP320_MASK, Coinbase, JobError, Root, Target};
use mining_sv2::{NewExtendedMiningJob, NewMiningJob, SetNewPrevHash};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

/// Future jobs that are kept; with more, the one with the lowest number gives way.
const MAX_FUTURE: usize = 16;

/// The newest block, as SetNewPrevHash names it.
#[derive(Clone, Copy, Debug)]
struct Tip {
    /// Internal byte order.
    prev_hash: [u8; 32],
    /// Earliest time of a share, Unix seconds.
    min_ntime: u32,
    bits: u32,
}

/// What the pool lets us choose in the coinbase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing (specification, 5.1.1).
    Standard,
    /// So many bytes of extranonce (5.1.2).
    Extended(usize),
}

impl Kind {
    /// Bytes of extranonce.
    pub(crate) fn extranonce_size(self) -> usize {
        match self {
            Self::Standard => 0,
            Self::Extended(size) => size,
        }
    }
}

/// What the pool said of a channel when it opened it.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) id: u32,
    pub(crate) group: u32,
    pub(crate) kind: Kind,
    pub(crate) extranonce_prefix: Vec<u8>,
    pub(crate) target: Target,
    /// The pool takes no versions but those of its jobs (REQUIRES_FIXED_VERSION, 5.3.1).
    pub(crate) is_version_fixed: bool,
}

/// A channel that the pool has opened.
#[derive(Debug)]
pub(crate) struct Channel {
    pub(crate) id: u32,
    /// Messages to this number are for our channel too.
    group: u32,
    kind: Kind,
    extranonce_prefix: Vec<u8>,
    /// Version bits that may be rolled in jobs that allow it.
    version_mask: u32,
    /// For jobs that begin from now on.
    target: Target,
    /// Jobs without a block to build on yet: prev_hash, time and bits are missing.
    future: BTreeMap<u32, miner_core::Job>,
    tip: Option<Tip>,
}

/// Why there is no job.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unusable {
    #[error("job {0} cannot be mined: {1}")]
    Job(u32, JobError),
    #[error("job {0} came before the first block was named")]
    NoTip(u32),
    #[error("a new block came with job {0}, which was not sent before")]
    UnknownJob(u32),
}

impl Channel {
    pub(crate) fn new(opened: Opened) -> Self {
        Self {
            id: opened.id,
            group: opened.group,
            kind: opened.kind,
            extranonce_prefix: opened.extranonce_prefix,
            version_mask: if opened.is_version_fixed { 0 } else { BIP320_MASK },
            target: opened.target,
            future: BTreeMap::new(),
            tip: None,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether a message to this channel is for ours.
    pub(crate) fn is_meant(&self, channel: u32) -> bool {
        channel == self.id || channel == self.group
    }

    /// For jobs that begin from now on; those that are mined keep theirs.
    pub(crate) fn set_target(&mut self, target: Target) {
        self.target = target;
    }

    /// For jobs that come from now on.
    pub(crate) fn set_extranonce_prefix(&mut self, prefix: &[u8]) {
        self.extranonce_prefix = prefix.to_vec();
    }

    /// A job with a coinbase came: gives it if it is to be mined now, on the block of before. A pool may send one to the
    /// group of a standard channel as well: the channel's prefix is then all of the extranonce (specification, 5.1.3).
    pub(crate) fn extended_job(
        &mut self,
        message: &NewExtendedMiningJob<'_>,
        now: Instant,
    ) -> Result<Option<Job>, Unusable> {
        let coinbase = Coinbase {
            coinbase1: message.coinbase_tx_prefix.as_bytes().to_vec(),
            extranonce1: self.extranonce_prefix.clone(),
            extranonce2_size: self.kind.extranonce_size(),
            coinbase2: message.coinbase_tx_suffix.as_bytes().to_vec(),
            merkle_branch: message.merkle_path.iter().map(|hash| *hash.as_array()).collect(),
        };
        let rolls = message.version_rolling_allowed;
        let job = self.future_job(
            Root::Coinbase(coinbase),
            message.version,
            if rolls { self.version_mask } else { 0 },
        );
        self.take(message.job_id, job, message.min_ntime.as_ref().copied(), now)
    }

    /// A job of a standard channel came: the same. Its version may always be rolled (specification, 5.3.15).
    pub(crate) fn standard_job(
        &mut self,
        message: &NewMiningJob<'_>,
        now: Instant,
    ) -> Result<Option<Job>, Unusable> {
        let root = Root::Fixed(*message.merkle_root.as_array());
        let job = self.future_job(root, message.version, self.version_mask);
        self.take(message.job_id, job, message.min_ntime.as_ref().copied(), now)
    }

    /// A job that lacks its block.
    fn future_job(&self, root: Root, version: u32, version_mask: u32) -> miner_core::Job {
        miner_core::Job {
            root,
            prev_hash: [0; 32],
            version,
            version_mask,
            // What is checked now is the rest. A future job gets its bits with its block.
            bits: self.tip.map_or(ANY_BITS, |tip| tip.bits),
            time: 0,
        }
    }

    /// A job that begins at this time, or with its block.
    fn take(
        &mut self,
        number: u32,
        job: miner_core::Job,
        begins: Option<u32>,
        now: Instant,
    ) -> Result<Option<Job>, Unusable> {
        job.check().map_err(|error| Unusable::Job(number, error))?;
        let Some(min_ntime) = begins else {
            self.future.insert(number, job);
            if self.future.len() > MAX_FUTURE {
                self.future.pop_first();
            }
            return Ok(None);
        };
        let tip = self.tip.ok_or(Unusable::NoTip(number))?;
        let tip = Tip { min_ntime, ..tip };
        self.begin(number, job, tip, false, now).map(Some)
    }

    /// A block was found: gives the job on it. All other jobs are void.
    pub(crate) fn new_block(&mut self, message: &SetNewPrevHash<'_>, now: Instant) -> Result<Job, Unusable> {
        let tip = Tip {
            prev_hash: *message.prev_hash.as_array(),
            min_ntime: message.min_ntime,
            bits: message.nbits,
        };
        self.tip = Some(tip);
        let job = self.future.remove(&message.job_id);
        self.future.clear();
        let job = job.ok_or(Unusable::UnknownJob(message.job_id))?;
        self.begin(message.job_id, job, tip, true, now)
    }

    fn begin(
        &self,
        number: u32,
        mut job: miner_core::Job,
        tip: Tip,
        clean: bool,
        now: Instant,
    ) -> Result<Job, Unusable> {
        (job.prev_hash, job.time, job.bits) = (tip.prev_hash, tip.min_ntime, tip.bits);
        job.network_target()
            .map_err(|error| Unusable::Job(number, error.into()))?;
        Ok(Job {
            id: number.to_string(),
            template: Arc::new(job),
            target: self.target,
            difficulty: self.target.difficulty(),
            clean,
            received: now,
        })
    }
}

/// The easiest target that a block can have, for checks of jobs that have no block yet.
const ANY_BITS: u32 = 0x207f_ffff;
