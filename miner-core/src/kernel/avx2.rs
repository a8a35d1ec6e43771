//! AVX2: eight lanes.

use std::{arch::x86_64::*, mem, ops::Range};

use super::{
    Candidate, generic,
    lanes::{Lanes, Unrolling, intrinsic},
};
use crate::{NonceRange, Work};

/// The generic scan over 8 lanes.
#[target_feature(enable = "avx2")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    generic::scan::<Avx2>(work, versions, nonces, candidates);
}

/// 8 words. Made inside [`scan`] only.
#[derive(Clone, Copy)]
struct Avx2(__m256i);

impl Lanes for Avx2 {
    const N: usize = 8;
    const UNROLLING: Unrolling = Unrolling::Fused;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self(intrinsic!(_mm256_set1_epi32(word.cast_signed())))
    }
    #[inline(always)]
    fn ramp() -> Self {
        Self(intrinsic!(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)))
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        let bits = intrinsic!({
            let zero = _mm256_cmpeq_epi32(_mm256_and_si256(self.0, mask.0), _mm256_setzero_si256());
            _mm256_movemask_ps(_mm256_castsi256_ps(zero))
        });
        bits.cast_unsigned()
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        // SAFETY: any bits are 8 words.
        words.copy_from_slice(&unsafe { mem::transmute::<__m256i, [u32; 8]>(self.0) });
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(intrinsic!(_mm256_add_epi32(self.0, other.0)))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(intrinsic!(_mm256_xor_si256(self.0, other.0)))
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(intrinsic!(_mm256_and_si256(self.0, other.0)))
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        Self(intrinsic!(_mm256_srli_epi32::<BITS>(self.0)))
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        const { assert!(RIGHT + LEFT == 32) };
        Self(intrinsic!(_mm256_or_si256(
            _mm256_srli_epi32::<RIGHT>(self.0),
            _mm256_slli_epi32::<LEFT>(self.0)
        )))
    }
}
