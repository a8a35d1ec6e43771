//! SHA extensions: two rounds by one instruction, two nonces interleaved because that instruction takes several cycles.
//!
//! The plan is the generic scan's: one table of K + W per nonce for all versions (or, for a single version, K + W as
//! the rounds go), then per version the rounds from 4 on and the second hash up to round 60. The instructions keep
//! the state in two vectors, here listed from the lowest lane: `abef` = (f, e, b, a) and `cdgh` = (h, g, d, c).

use std::{arch::x86_64::*, array::from_fn, ops::Range};

use super::Candidate;
use crate::{
    NonceRange, Work,
    sha256::{IV, K},
    work::VersionState,
};

/// Nonces per iteration.
pub(super) const STREAMS: usize = 4;

/// Nonces interleaved: the states and message words of more do not fit into the 16 registers.
const WIDTH: usize = 2;

/// The scan by SHA extensions.
#[target_feature(enable = "sha,sse4.1,ssse3")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    let target = work.target().top_word();
    let single = versions.len() == 1;
    let mut tables = [[_mm_setzero_si128(); 15]; STREAMS];
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(STREAMS as u64);
        let start = now.start();
        // Streams past the end of the range wrap around and are not looked at.
        let words: [u32; STREAMS] = from_fn(|stream| start.wrapping_add(stream as u32).swap_bytes());
        let schedules = words.map(|nonce| Schedule::new(&work.schedule.fixed, nonce));
        if !single {
            tables = schedules.map(|mut schedule| from_fn(|i| schedule.kw(i + 1)));
        }
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            // All first hashes come before the second ones, so that none waits for the step right before it.
            let digests: [_; STREAMS / WIDTH] = from_fn(|part| {
                let at = WIDTH * part;
                let nonces = from_fn(|stream| words[at + stream]);
                if single {
                    let mut schedules: [Schedule; WIDTH] = from_fn(|stream| schedules[at + stream]);
                    first_hash(state, nonces, |stream, group| schedules[stream].kw(group))
                } else {
                    first_hash(state, nonces, |stream, group| tables[at + stream][group - 1])
                }
            });
            // A closure, because a function with target features cannot be passed to `map`.
            let tops = digests.map(|digests| second_hash_tops(digests));
            for (stream, top) in tops.into_iter().flatten().enumerate() {
                if top.swap_bytes() <= target && (stream as u64) < now.len() {
                    let nonce = start + stream as u32;
                    candidates.push(Candidate {
                        version_index: index as u32,
                        nonce,
                    });
                }
            }
        }
        rest = later;
    }
}

/// Four words, the first in the lowest lane.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn vector(words: [u32; 4]) -> __m128i {
    let [a, b, c, d] = words.map(u32::cast_signed);
    _mm_setr_epi32(a, b, c, d)
}

/// K\[4 * group\] to K\[4 * group + 3\].
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn constants(group: usize) -> __m128i {
    vector([K[4 * group], K[4 * group + 1], K[4 * group + 2], K[4 * group + 3]])
}

/// The next four message words after the last 16.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn next_words(w: &[__m128i; 4]) -> __m128i {
    let sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[0], w[1]), _mm_alignr_epi8::<4>(w[3], w[2]));
    _mm_sha256msg2_epu32(sum, w[3])
}

/// A message schedule, computed on demand: the first 16 words, then the last 16, four per vector.
#[derive(Clone, Copy)]
struct Schedule([__m128i; 4]);

impl Schedule {
    /// The schedule of the header's second block, with `nonce` as word 3.
    #[inline]
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    fn new(block: &[u32; 34], nonce: u32) -> Self {
        let words = |t: usize| vector([block[t], block[t + 1], block[t + 2], block[t + 3]]);
        Self([
            vector([block[0], block[1], block[2], nonce]),
            words(4),
            words(8),
            words(12),
        ])
    }

    /// K + W of rounds 4 * `group` to 4 * `group` + 3, to be called for each group in turn.
    #[inline]
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    fn kw(&mut self, group: usize) -> __m128i {
        if group >= 4 {
            let Self(w) = self;
            *w = [w[1], w[2], w[3], next_words(w)];
        }
        _mm_add_epi32(self.0[group.min(3)], constants(group))
    }
}

/// The state words `a` to `h` as (`abef`, `cdgh`).
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn pack([a, b, c, d, e, f, g, h]: [u32; 8]) -> (__m128i, __m128i) {
    (vector([f, e, b, a]), vector([h, g, d, c]))
}

/// The digests of the headers, as message words 0 to 3 and 4 to 7; `kw(stream, group)` are K + W of four rounds.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn first_hash(
    version: &VersionState,
    nonces: [u32; WIDTH],
    mut kw: impl FnMut(usize, usize) -> __m128i,
) -> [[__m128i; 2]; WIDTH] {
    let (abef, cdgh) = pack(version.after_round_3());
    let mut states = nonces.map(|nonce| (_mm_add_epi32(abef, vector([0, nonce, 0, nonce])), cdgh));
    for group in 1..16 {
        for (stream, state) in states.iter_mut().enumerate() {
            four_rounds(state, kw(stream, group));
        }
    }
    let (abef, cdgh) = pack(version.midstate);
    states.map(|state| {
        let (abef, cdgh) = (_mm_add_epi32(state.0, abef), _mm_add_epi32(state.1, cdgh));
        // (b, a, d, c) and (f, e, h, g), then neighbours swapped.
        [
            _mm_shuffle_epi32::<0xb1>(_mm_unpackhi_epi64(abef, cdgh)),
            _mm_shuffle_epi32::<0xb1>(_mm_unpacklo_epi64(abef, cdgh)),
        ]
    })
}

/// Four rounds, with their K + W from the lowest lane up.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn four_rounds(state: &mut (__m128i, __m128i), kw: __m128i) {
    // Two rounds on, the old `abef` is the new `cdgh`, so the vectors change places twice.
    state.1 = _mm_sha256rnds2_epu32(state.1, state.0, kw);
    state.0 = _mm_sha256rnds2_epu32(state.0, state.1, _mm_shuffle_epi32::<0x0e>(kw));
}

/// The second hash up to round 61 (`e` of round 60 is `f` then); see the generic scan for why no more is needed.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn second_hash_tops(digests: [[__m128i; 2]; WIDTH]) -> [u32; WIDTH] {
    let padding = [vector([0x8000_0000, 0, 0, 0]), vector([0, 0, 0, 32 * 8])];
    let mut schedules = digests.map(|[low, high]| Schedule([low, high, padding[0], padding[1]]));
    let mut states = [pack(IV); WIDTH];
    for group in 0..15 {
        for (state, schedule) in states.iter_mut().zip(&mut schedules) {
            four_rounds(state, schedule.kw(group));
        }
    }
    from_fn(|stream| {
        let (abef, cdgh) = states[stream];
        let fe = _mm_sha256rnds2_epu32(cdgh, abef, schedules[stream].kw(15));
        _mm_cvtsi128_si32(fe).cast_unsigned().wrapping_add(IV[7])
    })
}
