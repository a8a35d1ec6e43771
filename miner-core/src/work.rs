//! Work: the input of a kernel.

use crate::{
    Header, Target,
    sha256::{self, words},
};

/// Nonces `start`, `start + 1` and so on, `len` of them, none above 2^32 - 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NonceRange {
    start: u32,
    len: u64,
}

/// Number of nonces: a header has 32 bits for them.
pub const NONCES: u64 = 1 << 32;

impl NonceRange {
    /// All nonces.
    pub const ALL: Self = Self {
        start: 0,
        len: NONCES,
    };

    /// `len` nonces from `start`; `None` if they would pass 2^32 - 1.
    pub const fn new(start: u32, len: u64) -> Option<Self> {
        if len > NONCES - start as u64 {
            None
        } else {
            Some(Self { start, len })
        }
    }

    /// The first nonce (meaningless if empty).
    pub const fn start(&self) -> u32 {
        self.start
    }

    pub const fn len(&self) -> u64 {
        self.len
    }

    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the nonces are a power of two, from a multiple of that.
    pub const fn is_aligned(&self) -> bool {
        self.len.is_power_of_two() && (self.start as u64).is_multiple_of(self.len)
    }

    pub fn contains(&self, nonce: u32) -> bool {
        nonce
            .checked_sub(self.start)
            .is_some_and(|after| u64::from(after) < self.len)
    }

    /// One of 2^`bits` parts of equal size: number `index` modulo 2^`bits`. `None` if they would be empty.
    pub(crate) fn part(&self, index: u64, bits: u32) -> Option<Self> {
        let len = self.len.checked_shr(bits).filter(|len| *len > 0)?;
        let first = u64::from(self.start) + (index & ((1 << bits) - 1)) * len;
        Self::new(u32::try_from(first).ok()?, len)
    }

    /// The first `len` nonces (all if there are fewer), and the remaining ones.
    #[must_use]
    pub fn split_at(&self, len: u64) -> (Self, Self) {
        let len = len.min(self.len);
        // An empty rest may begin past the last nonce; where does not matter then.
        let start = u32::try_from(u64::from(self.start) + len).unwrap_or(u32::MAX);
        (
            Self { len, ..*self },
            Self {
                start,
                len: self.len - len,
            },
        )
    }
}

/// A header to search under one or several versions, and the target.
///
/// The 80 bytes of a header and its padding are two SHA-256 blocks. The nonce is word 3 of the second, the version is
/// in the first, so there is one state between the blocks (*midstate*) per version, while all versions share the second
/// block.
#[derive(Clone, Debug)]
pub struct Work {
    template: Header,
    target: Target,
    versions: Vec<u32>,
    pub(crate) states: Vec<VersionState>,
    pub(crate) schedule: Schedule,
}

/// What the second block's compression starts from, for one version: a cache line, in the order in which assembly reads
/// it.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub(crate) struct VersionState {
    /// The state after rounds 0 to 3 of the second block with word 3 taken as 0, as (f, e, b, a) and (h, g, d, c):
    /// adding word 3 to `a` and `e` gives the real one.
    pub(crate) abef_cdgh: [u32; 8],
    /// The state after the first block, `a` to `h`.
    pub(crate) midstate: [u32; 8],
}

/// The parts of the second block's message schedule that do not depend on the nonce.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    /// For t < 16 the block's words with word 3 taken as 0. For t up to 33 what remains of
    /// `s1(W[t-2]) + W[t-7] + s0(W[t-15]) + W[t-16]` without the terms that depend on the nonce; nothing from 34 on.
    pub(crate) fixed: [u32; 34],
}

impl Work {
    /// Work on `header` under each of `versions` (the version and nonce in `header` do not matter).
    pub fn new(header: &Header, versions: &[u32], target: Target) -> Self {
        let tail: [u32; 4] = words(&header.to_bytes()[64..]);
        let states = versions
            .iter()
            .map(|&version| VersionState::new(&Header { version, ..*header }, &tail))
            .collect();
        Self {
            template: *header,
            target,
            versions: versions.to_vec(),
            states,
            schedule: Schedule::new(tail[0], tail[1], tail[2]),
        }
    }

    /// In the order of [`Candidate::version_index`](crate::Candidate).
    pub fn versions(&self) -> &[u32] {
        &self.versions
    }

    /// The header of a candidate.
    ///
    /// # Panics
    /// If `version_index` is not an index into [`versions`](Self::versions).
    pub fn header(&self, version_index: u32, nonce: u32) -> Header {
        Header {
            version: self.versions[version_index as usize],
            nonce,
            ..self.template
        }
    }

    /// What hits must meet.
    pub fn target(&self) -> Target {
        self.target
    }
}

impl VersionState {
    fn new(header: &Header, tail: &[u32; 4]) -> Self {
        let bytes = header.to_bytes();
        let (first, _) = bytes
            .split_first_chunk()
            .expect("a header has more than 64 bytes");
        let midstate = sha256::midstate(first);
        let block = [tail[0], tail[1], tail[2], 0];
        let rounds = block.iter().zip(sha256::K);
        let [a, b, c, d, e, f, g, h] =
            rounds.fold(midstate, |state, (w, k)| sha256::round(state, k.wrapping_add(*w)));
        Self {
            abef_cdgh: [f, e, b, a, h, g, d, c],
            midstate,
        }
    }

    /// The state after rounds 0 to 3 with word 3 taken as 0, `a` to `h`.
    pub(crate) fn after_round_3(&self) -> [u32; 8] {
        let [f, e, b, a, h, g, d, c] = self.abef_cdgh;
        [a, b, c, d, e, f, g, h]
    }
}

impl Schedule {
    fn new(w0: u32, w1: u32, w2: u32) -> Self {
        // `known[t]` is W[t] if it does not depend on the nonce at all, else None.
        let mut known: [Option<u32>; 34] = [Some(0); 34];
        (known[0], known[1], known[2], known[3]) = (Some(w0), Some(w1), Some(w2), None);
        (known[4], known[15]) = (Some(0x8000_0000), Some(80 * 8));
        let mut fixed = known.map(|word| word.unwrap_or(0));
        for t in 16..34 {
            let terms = [
                known[t - 2].map(sha256::small_sigma1),
                known[t - 7],
                known[t - 15].map(sha256::small_sigma0),
                known[t - 16],
            ];
            fixed[t] = terms.into_iter().flatten().fold(0, u32::wrapping_add);
            known[t] = terms.iter().all(Option::is_some).then_some(fixed[t]);
        }
        Self { fixed }
    }
}
