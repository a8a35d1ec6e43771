//! SSE2: four lanes. Every x86-64 CPU has it.

use std::{arch::x86_64::*, mem, ops::Range};

use super::{
    Candidate, generic,
    lanes::{Lanes, Unrolling, intrinsic},
};
use crate::{NonceRange, Work};

/// The generic scan over 4 lanes.
#[target_feature(enable = "sse2")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    generic::scan::<Sse2>(work, versions, nonces, candidates);
}

/// 4 words. Made inside [`scan`] only.
#[derive(Clone, Copy)]
struct Sse2(__m128i);

impl Lanes for Sse2 {
    const N: usize = 4;
    const UNROLLING: Unrolling = Unrolling::Unrolled;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self(intrinsic!(_mm_set1_epi32(word.cast_signed())))
    }
    #[inline(always)]
    fn ramp() -> Self {
        Self(intrinsic!(_mm_setr_epi32(0, 1, 2, 3)))
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        let bits = intrinsic!({
            let zero = _mm_cmpeq_epi32(_mm_and_si128(self.0, mask.0), _mm_setzero_si128());
            _mm_movemask_ps(_mm_castsi128_ps(zero))
        });
        bits.cast_unsigned()
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        // SAFETY: any bits are 4 words.
        words.copy_from_slice(&unsafe { mem::transmute::<__m128i, [u32; 4]>(self.0) });
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(intrinsic!(_mm_add_epi32(self.0, other.0)))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(intrinsic!(_mm_xor_si128(self.0, other.0)))
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(intrinsic!(_mm_and_si128(self.0, other.0)))
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        Self(intrinsic!(_mm_srli_epi32::<BITS>(self.0)))
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        const { assert!(RIGHT + LEFT == 32) };
        Self(intrinsic!(_mm_or_si128(
            _mm_srli_epi32::<RIGHT>(self.0),
            _mm_slli_epi32::<LEFT>(self.0)
        )))
    }
}
