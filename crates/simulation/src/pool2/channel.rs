//! A channel: the jobs that it has, the judgement of its shares, and what is to be acknowledged.

use super::Common;
use super::chain::Template;
use miner_core::{BIP320_MASK, BlockHash, Job, Root, Share, Target};
use std::collections::{BTreeMap, HashSet};
use std::time::Instant;

/// How far a share's time may be ahead of the pool's clock, seconds.
const MAX_AHEAD: u32 = 7200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Standard,
    /// The miner chooses so many bytes.
    Extended(usize),
}

/// A job that may be mined.
#[derive(Debug)]
struct Begun {
    job: Job,
    /// It keeps the one that it began with.
    target: Target,
}

/// Shares that were accepted, and the miner does not know yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unanswered {
    pub(super) since: Instant,
    pub(super) count: u32,
    /// Sequence number of the last of them.
    pub(super) last: u32,
}

/// A share as it came.
#[derive(Debug)]
pub(super) struct Submitted {
    pub(super) sequence: u32,
    pub(super) job: u32,
    pub(super) share: Share,
}

#[derive(Debug)]
pub(super) struct Channel {
    pub(super) id: u32,
    pub(super) group: u32,
    pub(super) kind: Kind,
    pub(super) prefix: Vec<u8>,
    pub(super) target: Target,
    /// Sent ahead of their block.
    future: BTreeMap<u32, Job>,
    begun: BTreeMap<u32, Begun>,
    /// Begun jobs of earlier blocks have lower numbers.
    first: u32,
    seen: HashSet<BlockHash>,
    pub(super) unanswered: Option<Unanswered>,
}

impl Channel {
    pub(super) fn new(kind: Kind, common: &mut Common) -> Self {
        common.last_channel += 2;
        Self {
            id: common.last_channel,
            group: common.last_channel - 1,
            kind,
            prefix: common.new_prefix().to_vec(),
            target: common.target,
            future: BTreeMap::new(),
            begun: BTreeMap::new(),
            first: 0,
            seen: HashSet::new(),
            unanswered: None,
        }
    }

    /// The job of a template; `rolls` says whether versions may be rolled.
    fn job(&self, template: &Template, rolls: bool, common: &Common) -> Job {
        let size = match self.kind {
            Kind::Standard => 0,
            Kind::Extended(size) => size,
        };
        Job {
            root: Root::Coinbase(template.coinbase(&self.prefix, size)),
            prev_hash: common.chain.tip,
            version: template.version,
            version_mask: if rolls { BIP320_MASK } else { 0 },
            bits: common.chain.bits,
            time: template.time,
        }
    }

    /// A job goes out ahead of its block.
    pub(super) fn sends_ahead(&mut self, template: &Template, rolls: bool, common: &Common) {
        let job = self.job(template, rolls, common);
        self.future.insert(template.id, job);
    }

    /// A job goes out that begins at once.
    pub(super) fn begins(&mut self, template: &Template, rolls: bool, common: &Common) {
        let job = self.job(template, rolls, common);
        let target = self.target;
        self.begun.insert(template.id, Begun { job, target });
    }

    /// A block goes out, with this job on it: all others are void.
    pub(super) fn begins_block(&mut self, template: &Template, common: &Common) {
        self.begun.clear();
        self.first = template.id;
        let job = self.future.remove(&template.id);
        self.future.clear();
        if let Some(job) = job {
            let job = Job {
                prev_hash: common.chain.tip,
                time: template.time,
                ..job
            };
            let target = self.target;
            self.begun.insert(template.id, Begun { job, target });
        }
    }

    /// Judges a share: gives its hash if it is a block, or the code of SubmitShares.Error.
    pub(super) fn judge(
        &mut self,
        submitted: &Submitted,
        common: &Common,
        now: Instant,
    ) -> Result<Option<BlockHash>, &'static str> {
        let Some(Begun { job, target }) = self.begun.get(&submitted.job) else {
            let is_old = submitted.job < self.first;
            return Err(if is_old { "stale-share" } else { "invalid-job-id" });
        };
        let share = &submitted.share;
        let header = job.header(share).map_err(|error| match error {
            miner_core::ShareError::WrongExtranonce2Length { .. } => "bad-extranonce-size",
            _ => "invalid-non-rollable-version-bit",
        })?;
        let times = job.time..=common.unix(now).saturating_add(MAX_AHEAD);
        if !times.contains(&share.time) {
            return Err("invalid-share");
        }
        let hash = header.hash();
        let is_block = job.network_target().is_ok_and(|target| target.is_met_by(&hash));
        if !is_block && !target.is_met_by(&hash) {
            return Err("difficulty-too-low");
        }
        if common.rejects {
            return Err("invalid-share");
        }
        if !self.seen.insert(hash) {
            return Err("duplicate-share");
        }
        let unanswered = self.unanswered.get_or_insert(Unanswered {
            since: now,
            count: 0,
            last: 0,
        });
        unanswered.count += 1;
        unanswered.last = submitted.sequence;
        Ok(is_block.then_some(hash))
    }
}
