//! General registers only: runs everywhere.

use std::ops::Range;

#[cfg(target_arch = "x86_64")]
use super::lanes::Pair;
use super::{
    Candidate, generic,
    lanes::{Lanes, Unrolling},
};
use crate::{NonceRange, Work};

/// The generic scan over one lane, or over two where the CPU has the instructions that make two pay.
pub(super) fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("bmi1") && is_x86_feature_detected!("bmi2") {
        // SAFETY: the CPU has these features.
        return unsafe { scan_bmi(work, versions, nonces, candidates) };
    }
    generic::scan::<u32>(work, versions, nonces, candidates);
}

/// The generic scan over two lanes, because one lane spends most of its time waiting for its own sums. Compiled with
/// rotates that do not overwrite their operand and with and-not: without them the second lane costs more copies than
/// it gains.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "bmi1,bmi2")]
fn scan_bmi(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    generic::scan::<Pair<u32>>(work, versions, nonces, candidates);
}

#[allow(clippy::use_self)] // Here `u32` is a word or a shift as well as the vector.
impl Lanes for u32 {
    const N: usize = 1;
    const UNROLLING: Unrolling = Unrolling::Unrolled;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        word
    }
    #[inline(always)]
    fn ramp() -> Self {
        0
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        u32::from(self & mask == 0)
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        words[0] = self;
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        self ^ other
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        self & other
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        self >> BITS
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        self.rotate_right(RIGHT as u32)
    }
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        self.swap_bytes()
    }
}
