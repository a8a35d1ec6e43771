//! SHA extensions: two rounds by one instruction, four nonces interleaved because that instruction takes several cycles.
//!
//! The same plan as the generic scan's: one table of K + W per nonce for all versions, then per version the rounds from
//! 4 on and the second hash up to round 60. The instructions keep the state in two vectors, here with their lanes from
//! the lowest: `abef` = (f, e, b, a) and `cdgh` = (h, g, d, c).

use std::{arch::x86_64::*, ops::Range};

use super::Candidate;
use crate::{
    NonceRange, Work,
    sha256::{IV, K},
    work::VersionState,
};

/// Nonces interleaved.
pub(super) const STREAMS: usize = 4;

/// K + W of rounds 4 to 63, four rounds a vector.
type Table = [__m128i; 15];

/// The scan by SHA extensions.
#[target_feature(enable = "sha,sse4.1,ssse3")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    let target = work.target().top_word();
    let mut tables = [[_mm_setzero_si128(); 15]; STREAMS];
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(STREAMS as u64);
        let start = now.start();
        // Streams past the end of the range wrap around and are not looked at.
        let mut words = [0; STREAMS];
        for (stream, word) in words.iter_mut().enumerate() {
            *word = start.wrapping_add(stream as u32).swap_bytes();
            tables[stream] = expand(&work.schedule.fixed, *word);
        }
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            let tops = hash_tops(state, &words, &tables);
            for (stream, top) in tops.into_iter().enumerate() {
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

/// The table of the header's second block for word 3 = `nonce`.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn expand(block: &[u32; 34], nonce: u32) -> Table {
    let words = |t: usize| vector([block[t], block[t + 1], block[t + 2], block[t + 3]]);
    let mut w = [
        vector([block[0], block[1], block[2], nonce]),
        words(4),
        words(8),
        words(12),
    ];
    let mut table = [_mm_setzero_si128(); 15];
    for (i, kw) in table.iter_mut().enumerate() {
        let group = i + 1;
        if group >= 4 {
            w = [w[1], w[2], w[3], next_words(&w)];
        }
        *kw = _mm_add_epi32(w[group.min(3)], constants(group));
    }
    table
}

/// Word 7 of the hash for each stream; its bytes in reverse are the hash's most significant 32 bits.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn hash_tops(version: &VersionState, nonces: &[u32; STREAMS], tables: &[Table; STREAMS]) -> [u32; STREAMS] {
    let [a, b, c, d] = first_hash(version, nonces, tables);
    // Two at a time: states and message words of four do not fit into the 16 registers.
    let ([a, b], [c, d]) = (second_hash_tops([a, b]), second_hash_tops([c, d]));
    [a, b, c, d]
}

/// The state words `a` to `h` as (`abef`, `cdgh`).
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn pack([a, b, c, d, e, f, g, h]: [u32; 8]) -> (__m128i, __m128i) {
    (vector([f, e, b, a]), vector([h, g, d, c]))
}

/// The digests of the headers, as message words 0 to 3 and 4 to 7.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn first_hash(
    version: &VersionState,
    nonces: &[u32; STREAMS],
    tables: &[Table; STREAMS],
) -> [[__m128i; 2]; STREAMS] {
    let (abef, cdgh) = pack(version.after_round_3());
    let mut states = [(abef, cdgh); STREAMS];
    for (state, &nonce) in states.iter_mut().zip(nonces) {
        state.0 = _mm_add_epi32(abef, vector([0, nonce, 0, nonce]));
    }
    for group in 0..15 {
        for (state, table) in states.iter_mut().zip(tables) {
            four_rounds(state, table[group]);
        }
    }
    let (abef, cdgh) = pack(version.midstate);
    let mut digests = [[_mm_setzero_si128(); 2]; STREAMS];
    for (digest, state) in digests.iter_mut().zip(states) {
        let (abef, cdgh) = (_mm_add_epi32(state.0, abef), _mm_add_epi32(state.1, cdgh));
        // (b, a, d, c) and (f, e, h, g), then neighbours swapped.
        digest[0] = _mm_shuffle_epi32::<0xb1>(_mm_unpackhi_epi64(abef, cdgh));
        digest[1] = _mm_shuffle_epi32::<0xb1>(_mm_unpacklo_epi64(abef, cdgh));
    }
    digests
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
fn second_hash_tops<const N: usize>(digests: [[__m128i; 2]; N]) -> [u32; N] {
    let mut states = [pack(IV); N];
    let padding = [vector([0x8000_0000, 0, 0, 0]), vector([0, 0, 0, 32 * 8])];
    let mut words = [[padding[0]; 4]; N];
    for (w, [low, high]) in words.iter_mut().zip(digests) {
        *w = [low, high, padding[0], padding[1]];
    }
    for group in 0..15 {
        for (state, w) in states.iter_mut().zip(&mut words) {
            if group >= 4 {
                *w = [w[1], w[2], w[3], next_words(w)];
            }
            four_rounds(state, _mm_add_epi32(w[group.min(3)], constants(group)));
        }
    }
    let mut tops = [0; N];
    for ((top, state), w) in tops.iter_mut().zip(states).zip(&words) {
        let kw = _mm_add_epi32(next_words(w), constants(15));
        let fe = _mm_sha256rnds2_epu32(state.1, state.0, kw);
        *top = _mm_cvtsi128_si32(fe).cast_unsigned().wrapping_add(IV[7]);
    }
    tops
}
