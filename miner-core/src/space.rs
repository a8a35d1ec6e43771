//! How a job's search space is cut into disjoint spaces, one per worker.
//!
//! A job has four coordinates: extranonce2, the version bits that may be rolled, nonce and time. A [`Layout`] cuts them in
//! this order. A space can be cut again in the same way:
//!
//! ```text
//! extranonce2   [ prefix, fixed: slot mod 256^p | free ................ ]   p = 0, 1 or 2 more bytes
//! version       [ highest rollable bits, fixed: next part of slot | free ]   if p bytes are not enough
//! extranonce2   its last byte                                                if these are not enough either
//! nonce         2^b parts of equal size                                      and so on
//! time          job.time + time_first + k * time_step
//! ```
//!
//! Time comes last because whoever has later times only has to wait for them.

use crate::{Job, NonceRange, Share, version};

/// An executor's part of a job's search space.
///
/// Headers of the space have versions `(job.version & !job.version_mask) | version_fixed | r` with any `r` within
/// `version_mask`, times `job.time + time_first + k * time_step` with any `k`, extranonce2 that begins with
/// `extranonce2_prefix`, and nonces within `nonces`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Space {
    /// The first bytes of extranonce2.
    pub extranonce2_prefix: Vec<u8>,
    /// Version bits that may be rolled.
    pub version_mask: u32,
    /// Value of the bits of the job's mask that may not be rolled.
    pub version_fixed: u32,
    /// Seconds after the job's time where the lattice begins.
    pub time_first: u32,
    /// Seconds from one time of the lattice to the next, at least 1.
    pub time_step: u32,
    /// A power of two of nonces, from a multiple of that.
    pub nonces: NonceRange,
}

/// A space that does not belong to its job.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpaceError {
    /// The prefix is longer than extranonce2.
    #[error("extranonce2 prefix has {prefix} bytes, the job's extranonce2 {size}")]
    PrefixTooLong {
        /// Bytes of the prefix.
        prefix: usize,
        /// Bytes of the job's extranonce2.
        size: usize,
    },
    /// Version bits are rolled or fixed outside the job's mask.
    #[error("version bits {0:08x} are outside the job's mask")]
    OutsideMask(u32),
    /// Version bits are both rolled and fixed.
    #[error("version bits {0:08x} are both rolled and fixed")]
    RolledAndFixed(u32),
    /// The times would never advance.
    #[error("time step is 0")]
    NoTimeStep,
    /// The nonces are not one of the parts into which all of them can be halved again and again.
    #[error("{} nonces from {} on are no aligned power of two", .0.len(), .0.start())]
    Nonces(NonceRange),
}

impl Space {
    /// All of a job's search space.
    pub fn whole(job: &Job) -> Self {
        Self {
            extranonce2_prefix: Vec::new(),
            version_mask: job.rollable_bits(),
            version_fixed: job.version & job.version_mask,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        }
    }

    /// Whether this can be a space of `job`.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self, job: &Job) -> Result<(), SpaceError> {
        let outside = (self.version_mask | self.version_fixed) & !job.version_mask;
        let both = self.version_mask & self.version_fixed;
        if self.extranonce2_prefix.len() > job.extranonce2_size() {
            let (prefix, size) = (self.extranonce2_prefix.len(), job.extranonce2_size());
            Err(SpaceError::PrefixTooLong { prefix, size })
        } else if outside != 0 {
            Err(SpaceError::OutsideMask(outside))
        } else if both != 0 {
            Err(SpaceError::RolledAndFixed(both))
        } else if self.time_step == 0 {
            Err(SpaceError::NoTimeStep)
        } else if !self.nonces.is_aligned() {
            Err(SpaceError::Nonces(self.nonces))
        } else {
            Ok(())
        }
    }

    /// The headers of this space of `job` that are also headers of `masked`, which is the same job with another mask;
    /// `None` if there are none.
    pub fn under_mask(&self, job: &Job, masked: &Job) -> Option<Self> {
        let fixed = (job.version & !job.version_mask) | self.version_fixed;
        let out_of_reach = (fixed ^ masked.version) & !masked.version_mask & !self.version_mask;
        (out_of_reach == 0).then(|| Self {
            version_mask: self.version_mask & masked.version_mask,
            version_fixed: fixed & masked.version_mask,
            ..self.clone()
        })
    }

    /// How many versions each header of it can have.
    pub fn versions(&self) -> u64 {
        version::count(self.version_mask)
    }

    /// Headers of it that have one and the same time, for a space of `job`.
    pub fn headers_of_a_time(&self, job: &Job) -> f64 {
        let free = job
            .extranonce2_size()
            .saturating_sub(self.extranonce2_prefix.len());
        self.versions() as f64 * 256f64.powf(free as f64) * self.nonces.len() as f64
    }

    /// Whether a share of `job` lies in this space.
    pub fn contains(&self, job: &Job, share: &Share) -> bool {
        let fixed = (job.version & !job.version_mask) | self.version_fixed;
        let age = share.time.checked_sub(job.time);
        let after_first = age.and_then(|age| age.checked_sub(self.time_first));
        share.extranonce2.len() == job.extranonce2_size()
            && share.extranonce2.starts_with(&self.extranonce2_prefix)
            && share.version & !self.version_mask == fixed
            && self.nonces.contains(share.nonce)
            && after_first.and_then(|seconds| seconds.checked_rem(self.time_step)) == Some(0)
    }
}

/// How a space is cut into disjoint ones, its *slots*, which together cover all of it: the next bytes of the extranonce2
/// prefix first (as many as leave at least one free, at most two), then version bits, then the last byte, nonces, time.
///
/// Bytes and bits are plenty where there are any, so they are cut for as many slots as are *wanted*. The last byte and
/// nonces are what there is for each second: a part that nobody has is not searched, so they are cut only for as many as
/// are *needed*. Once times must be cut, workers wait for them anyway, and there may as well be many.
///
/// A slot can be cut again: keep the last one in reserve and cut it when more are needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    whole: Space,
    /// Bytes that each slot adds to the prefix.
    prefix_len: u32,
    /// Version bits that tell slots apart.
    slot_mask: u32,
    /// How often the nonces are halved.
    nonce_bits: u32,
    /// Slots that differ in time only.
    time_slots: u32,
}

impl Layout {
    /// Most bytes of extranonce2 that one cut gives to the prefix.
    const MAX_PREFIX: usize = 2;
    /// Fewest nonces of a slot, as a power of two: fewer would be less than the step in which a kernel goes.
    const LEAST_NONCE_BITS: u32 = 14;

    /// Cuts `job` into at least `slots` spaces (at least one).
    pub fn new(job: &Job, slots: u32) -> Self {
        Self::of_space(Space::whole(job), job.extranonce2_size(), slots, slots)
    }

    /// Cuts a space of a job with `extranonce2_size` bytes into at least `needed` spaces (at least one), and into at
    /// least `wanted` where bytes and bits suffice for that; into fewer if times would leave 32 bits.
    pub fn of_space(whole: Space, extranonce2_size: usize, wanted: u32, needed: u32) -> Self {
        let needed = u64::from(needed.max(1));
        let wanted = needed.max(wanted.into());
        let free = extranonce2_size.saturating_sub(whole.extranonce2_prefix.len());
        let longest = free.saturating_sub(1).min(Self::MAX_PREFIX) as u32;
        let prefix_len = (0..longest)
            .find(|&len| wanted <= 1 << (8 * len))
            .unwrap_or(longest);
        let wanted = wanted.div_ceil(1 << (8 * prefix_len));
        let slot_mask = version::highest(whole.version_mask, wanted.next_power_of_two().trailing_zeros());
        let slots = version::count(slot_mask) << (8 * prefix_len);
        let last_byte = needed > slots && free == 1 + longest as usize;
        let prefix_len = prefix_len + u32::from(last_byte);
        let needed = needed.div_ceil(version::count(slot_mask) << (8 * prefix_len));
        let can_halve = whole.nonces.len().checked_ilog2().unwrap_or(0);
        let can_halve = can_halve.saturating_sub(Self::LEAST_NONCE_BITS);
        let nonce_bits = needed.next_power_of_two().trailing_zeros().min(can_halve);
        let most = u32::MAX / whole.time_step.max(1);
        let time_slots = if needed > 1 << nonce_bits {
            let wanted = wanted.max(needed).div_ceil(1 << nonce_bits);
            u32::try_from(wanted).unwrap_or(u32::MAX).min(most).max(1)
        } else {
            1
        };
        Self {
            whole,
            prefix_len,
            slot_mask,
            nonce_bits,
            time_slots,
        }
    }

    /// How many spaces there are; at least as many as were needed.
    pub fn slots(&self) -> u64 {
        // At most twice 2^32 rounded up by each of the first three coordinates: far from overflow.
        (u64::from(self.time_slots) * version::count(self.slot_mask))
            << (8 * self.prefix_len + self.nonce_bits)
    }

    /// How many follow one another that differ in nothing but the prefix, which counts up from zeros to the highest.
    pub fn prefixes(&self) -> u64 {
        1 << (8 * self.prefix_len)
    }

    /// How many of them begin at the same time: this many follow one another before the first with later times.
    pub fn slots_of_a_time(&self) -> u64 {
        self.slots() / u64::from(self.time_slots)
    }

    /// The space number `slot`, None from [`slots`](Self::slots) on. Neighbouring slots differ in the prefix.
    pub fn space(&self, slot: u64) -> Option<Space> {
        if slot >= self.slots() {
            return None;
        }
        let added = &slot.to_be_bytes()[8 - self.prefix_len as usize..];
        let slot = slot >> (8 * self.prefix_len);
        let version_slot = slot;
        let slot = slot >> self.slot_mask.count_ones();
        let nonces = self.whole.nonces.part(slot, self.nonce_bits)?;
        let time_slot = u32::try_from(slot >> self.nonce_bits).ok()?;
        let Space {
            extranonce2_prefix,
            version_mask,
            version_fixed,
            time_first,
            time_step,
            nonces: _,
        } = &self.whole;
        Some(Space {
            extranonce2_prefix: [extranonce2_prefix, added].concat(),
            version_mask: version_mask & !self.slot_mask,
            version_fixed: version_fixed | version::deposit(version_slot, self.slot_mask),
            time_first: time_first.checked_add(time_slot.checked_mul(*time_step)?)?,
            time_step: time_step.checked_mul(self.time_slots)?,
            nonces,
        })
    }
}
