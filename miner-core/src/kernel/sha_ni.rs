//! x86's SHA extensions: two rounds by one instruction, two nonces interleaved.
//!
//! The instructions keep the state in two vectors, here listed from the lowest lane: `abef` = (f, e, b, a) and
//! `cdgh` = (h, g, d, c).

use std::{arch::x86_64::*, ops::Range};

use super::{
    Candidate,
    lanes::intrinsic,
    sha::{self, Instructions, State},
};
use crate::{NonceRange, Work};

/// Nonces interleaved: the states and message words of more do not fit into the 16 registers.
const WIDTH: usize = 2;
/// See [`STREAMS`].
const PARTS: usize = 2;
/// Nonces per iteration.
pub(super) const STREAMS: usize = PARTS * WIDTH;

/// The scan by SHA extensions.
#[target_feature(enable = "sha,sse4.1,ssse3")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    sha::scan::<ShaNi, WIDTH, PARTS>(work, versions, nonces, candidates);
}

struct ShaNi;

impl Instructions for ShaNi {
    type Vector = __m128i;

    #[inline(always)]
    fn vector(words: [u32; 4]) -> __m128i {
        let [a, b, c, d] = words.map(u32::cast_signed);
        intrinsic!(_mm_setr_epi32(a, b, c, d))
    }
    #[inline(always)]
    fn add(a: __m128i, b: __m128i) -> __m128i {
        intrinsic!(_mm_add_epi32(a, b))
    }
    #[inline(always)]
    fn pack([a, b, c, d, e, f, g, h]: [u32; 8]) -> State<Self> {
        [Self::vector([f, e, b, a]), Self::vector([h, g, d, c])]
    }
    #[inline(always)]
    fn add_nonce([abef, cdgh]: State<Self>, nonce: u32) -> State<Self> {
        [Self::add(abef, Self::vector([0, nonce, 0, nonce])), cdgh]
    }
    #[inline(always)]
    fn four_rounds(state: &mut State<Self>, kw: __m128i) {
        // Two rounds on, the old `abef` is the new `cdgh`, so the vectors change places twice.
        state[1] = intrinsic!(_mm_sha256rnds2_epu32(state[1], state[0], kw));
        state[0] = intrinsic!(_mm_sha256rnds2_epu32(
            state[0],
            state[1],
            _mm_shuffle_epi32::<0x0e>(kw)
        ));
    }
    #[inline(always)]
    fn next_words(w: &[__m128i; 4]) -> __m128i {
        intrinsic!({
            let sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[0], w[1]), _mm_alignr_epi8::<4>(w[3], w[2]));
            _mm_sha256msg2_epu32(sum, w[3])
        })
    }
    #[inline(always)]
    fn digest([abef, cdgh]: State<Self>) -> [__m128i; 2] {
        // (b, a, d, c) and (f, e, h, g), then neighbours swapped.
        intrinsic!([
            _mm_shuffle_epi32::<0xb1>(_mm_unpackhi_epi64(abef, cdgh)),
            _mm_shuffle_epi32::<0xb1>(_mm_unpacklo_epi64(abef, cdgh)),
        ])
    }
    #[inline(always)]
    fn e_of_round_60([abef, cdgh]: State<Self>, kw: __m128i) -> u32 {
        // After round 61 it is `f`.
        let fe = intrinsic!(_mm_cvtsi128_si32(_mm_sha256rnds2_epu32(cdgh, abef, kw)));
        fe.cast_unsigned()
    }
}
