//! AVX-512: sixteen lanes, with rotates and three-operand logic of its own.

use std::{arch::x86_64::*, mem, ops::Range};

use super::{
    Candidate, generic,
    lanes::{Lanes, Unrolling, intrinsic},
};
use crate::{NonceRange, Work};

/// The generic scan over 16 lanes.
#[target_feature(enable = "avx512f")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    generic::scan::<Avx512>(work, versions, nonces, candidates);
}

/// 16 words. Made inside [`scan`] only.
#[derive(Clone, Copy)]
struct Avx512(__m512i);

impl Lanes for Avx512 {
    const N: usize = 16;
    const UNROLLING: Unrolling = Unrolling::Fused;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self(intrinsic!(_mm512_set1_epi32(word.cast_signed())))
    }
    #[inline(always)]
    fn ramp() -> Self {
        Self(intrinsic!(_mm512_setr_epi32(
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        )))
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        u32::from(intrinsic!(_mm512_testn_epi32_mask(self.0, mask.0)))
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        // SAFETY: any bits are 16 words.
        words.copy_from_slice(&unsafe { mem::transmute::<__m512i, [u32; 16]>(self.0) });
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(intrinsic!(_mm512_add_epi32(self.0, other.0)))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(intrinsic!(_mm512_xor_si512(self.0, other.0)))
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(intrinsic!(_mm512_and_si512(self.0, other.0)))
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        Self(intrinsic!(_mm512_srlv_epi32(self.0, _mm512_set1_epi32(BITS))))
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        const { assert!(RIGHT + LEFT == 32) };
        Self(intrinsic!(_mm512_ror_epi32::<RIGHT>(self.0)))
    }

    // Any function of three operands is one instruction; the constants are their truth tables.
    #[inline(always)]
    fn xor3(self, b: Self, c: Self) -> Self {
        Self(intrinsic!(_mm512_ternarylogic_epi32::<0x96>(self.0, b.0, c.0)))
    }
    #[inline(always)]
    fn ch(self, b: Self, c: Self) -> Self {
        Self(intrinsic!(_mm512_ternarylogic_epi32::<0xca>(self.0, b.0, c.0)))
    }
    #[inline(always)]
    fn maj(self, b: Self, c: Self) -> Self {
        Self(intrinsic!(_mm512_ternarylogic_epi32::<0xe8>(self.0, b.0, c.0)))
    }
}
