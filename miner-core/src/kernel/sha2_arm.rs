//! AArch64's SHA-256 instructions: four rounds by a pair of instructions, four nonces interleaved.
//!
//! The instructions keep the state in two vectors, here listed from the lowest lane: (a, b, c, d) and (e, f, g, h).

use std::{arch::aarch64::*, ops::Range};

use super::{
    Candidate,
    lanes::intrinsic,
    sha::{self, Instructions, State},
};
use crate::{NonceRange, Work};

/// Nonces interleaved: their states and message words fit into the 32 registers.
const WIDTH: usize = 4;
/// See [`STREAMS`].
const PARTS: usize = 1;
/// Nonces per iteration.
pub(super) const STREAMS: usize = PARTS * WIDTH;

/// The scan by SHA-256 instructions.
#[target_feature(enable = "neon,sha2")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    sha::scan::<Sha2, WIDTH, PARTS>(work, versions, nonces, candidates);
}

struct Sha2;

impl Instructions for Sha2 {
    type Vector = uint32x4_t;

    #[inline(always)]
    fn vector(words: [u32; 4]) -> uint32x4_t {
        intrinsic!(vld1q_u32(words.as_ptr()))
    }
    #[inline(always)]
    fn add(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {
        intrinsic!(vaddq_u32(a, b))
    }
    #[inline(always)]
    fn pack([a, b, c, d, e, f, g, h]: [u32; 8]) -> State<Self> {
        [Self::vector([a, b, c, d]), Self::vector([e, f, g, h])]
    }
    #[inline(always)]
    fn add_nonce([abcd, efgh]: State<Self>, nonce: u32) -> State<Self> {
        let first = Self::vector([nonce, 0, 0, 0]);
        [Self::add(abcd, first), Self::add(efgh, first)]
    }
    #[inline(always)]
    fn four_rounds(state: &mut State<Self>, kw: uint32x4_t) {
        *state = intrinsic!(four_rounds(*state, kw));
    }
    #[inline(always)]
    fn next_words(w: &[uint32x4_t; 4]) -> uint32x4_t {
        intrinsic!(next_words(w))
    }
    #[inline(always)]
    fn digest(state: State<Self>) -> [uint32x4_t; 2] {
        state
    }
    #[inline(always)]
    fn e_of_round_60([abcd, efgh]: State<Self>, kw: uint32x4_t) -> u32 {
        // After round 63 it is `h`.
        intrinsic!(e_of_round_60(abcd, efgh, kw))
    }
}

// The compiler inlines these instructions only into functions with their feature, and such functions once they are called
// from `scan` itself.

#[inline]
#[target_feature(enable = "neon,sha2")]
fn four_rounds([abcd, efgh]: State<Sha2>, kw: uint32x4_t) -> State<Sha2> {
    [vsha256hq_u32(abcd, efgh, kw), vsha256h2q_u32(efgh, abcd, kw)]
}

#[inline]
#[target_feature(enable = "neon,sha2")]
fn next_words(w: &[uint32x4_t; 4]) -> uint32x4_t {
    vsha256su1q_u32(vsha256su0q_u32(w[0], w[1]), w[2], w[3])
}

#[inline]
#[target_feature(enable = "neon,sha2")]
fn e_of_round_60(abcd: uint32x4_t, efgh: uint32x4_t, kw: uint32x4_t) -> u32 {
    vgetq_lane_u32::<3>(vsha256h2q_u32(efgh, abcd, kw))
}
