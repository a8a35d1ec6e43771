//! NEON: four lanes. Every AArch64 CPU has it.

use std::{arch::aarch64::*, ops::Range};

use super::{
    Candidate, generic,
    lanes::{Lanes, Unrolling, intrinsic},
};
use crate::{NonceRange, Work};

/// The generic scan over 4 lanes.
#[target_feature(enable = "neon")]
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    generic::scan::<Neon>(work, versions, nonces, candidates);
}

/// 4 words. Made inside [`scan`] only.
#[derive(Clone, Copy)]
struct Neon(uint32x4_t);

impl Lanes for Neon {
    const N: usize = 4;
    const UNROLLING: Unrolling = Unrolling::Unrolled;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self(intrinsic!(vdupq_n_u32(word)))
    }
    #[inline(always)]
    fn ramp() -> Self {
        Self(intrinsic!(vld1q_u32([0, 1, 2, 3].as_ptr())))
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        intrinsic!({
            let bits = vld1q_u32([1, 2, 4, 8].as_ptr());
            vaddvq_u32(vandq_u32(vceqzq_u32(vandq_u32(self.0, mask.0)), bits))
        })
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        let words: &mut [u32; 4] = words.try_into().expect("as many words as lanes");
        intrinsic!(vst1q_u32(words.as_mut_ptr(), self.0));
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(intrinsic!(vaddq_u32(self.0, other.0)))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(intrinsic!(veorq_u32(self.0, other.0)))
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(intrinsic!(vandq_u32(self.0, other.0)))
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        Self(intrinsic!(vshrq_n_u32::<BITS>(self.0)))
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        const { assert!(RIGHT + LEFT == 32) };
        // Shifts to the left and inserts: one instruction less than two shifts and an or.
        Self(intrinsic!(vsliq_n_u32::<LEFT>(
            vshrq_n_u32::<RIGHT>(self.0),
            self.0
        )))
    }
    #[inline(always)]
    fn ch(self, b: Self, c: Self) -> Self {
        Self(intrinsic!(vbslq_u32(self.0, b.0, c.0)))
    }
    #[inline(always)]
    fn maj(self, b: Self, c: Self) -> Self {
        // Where `a` and `b` differ, `c` decides.
        Self(intrinsic!(vbslq_u32(veorq_u32(self.0, b.0), c.0, b.0)))
    }
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        Self(intrinsic!(vreinterpretq_u32_u8(vrev32q_u8(
            vreinterpretq_u8_u32(self.0)
        ))))
    }
}
