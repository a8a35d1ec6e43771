//! A vector of 32-bit lanes: what the generic scan is written over.

/// `N` words that are worked on side by side, one nonce each.
///
/// Implementations use CPU features without asking for them: their operations may only run inside a kernel's `scan`,
/// the function that carries `#[target_feature]`. They, and the whole generic scan, are `#[inline(always)]`, so that all
/// of it is compiled inside that function.
pub(super) trait Lanes: Copy {
    /// How many lanes.
    const N: usize;
    /// Whether a single version's message schedule is made as its rounds go, not beforehand: faster, unless the longer
    /// loop is too large for the instruction cache.
    const FUSED: bool;

    /// The same word in every lane.
    fn splat(word: u32) -> Self;
    /// 0, 1, 2 and so on, by lane.
    fn ramp() -> Self;
    /// Calls `found` with each lane and its word whose bits within `mask` are all 0.
    fn for_each_zero(self, mask: Self, found: impl FnMut(usize, u32));

    /// Wrapping sum.
    fn add(self, other: Self) -> Self;
    /// Exclusive or.
    fn xor(self, other: Self) -> Self;
    /// And.
    fn and(self, other: Self) -> Self;
    /// Logical shift to the right.
    fn shr<const BITS: i32>(self) -> Self;
    /// Rotation to the right by `RIGHT`; `LEFT` is `32 - RIGHT`.
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self;

    /// Exclusive or of three.
    #[inline(always)]
    fn xor3(self, b: Self, c: Self) -> Self {
        self.xor(b).xor(c)
    }
    /// SHA-256's choice: `b` where the bit of `self` is 1, else `c`.
    #[inline(always)]
    fn ch(self, b: Self, c: Self) -> Self {
        c.xor(self.and(b.xor(c)))
    }
    /// SHA-256's majority. In this form `a ^ b` is the `b ^ c` of the next round, which the compiler sees.
    #[inline(always)]
    fn maj(self, b: Self, c: Self) -> Self {
        b.xor(self.xor(b).and(b.xor(c)))
    }
    /// The bytes of each lane reversed.
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        let odd = self.ror::<8, 24>().and(Self::splat(0xff00_ff00));
        odd.xor(self.ror::<24, 8>().and(Self::splat(0x00ff_00ff)))
    }
}

/// An intrinsic, called from an operation of [`Lanes`].
#[cfg(target_arch = "x86_64")]
macro_rules! intrinsic {
    ($call:expr) => {
        // SAFETY: operations of `Lanes` run inside a kernel's `scan` only, and that runs only on a CPU that has the
        // features it names.
        unsafe { $call }
    };
}
#[cfg(target_arch = "x86_64")]
pub(super) use intrinsic;

/// Calls `found` with the lane and word of each bit set in `bits`. Rare, so it is kept out of the loop.
#[cfg(target_arch = "x86_64")]
#[cold]
#[inline(never)]
pub(super) fn for_each_bit<const N: usize>(
    mut bits: u32,
    words: [u32; N],
    mut found: impl FnMut(usize, u32),
) {
    while bits != 0 {
        let lane = bits.trailing_zeros() as usize;
        found(lane, words[lane]);
        bits &= bits - 1;
    }
}
