//! A vector of 32-bit lanes: what the generic scan is written over.

use std::array;

/// How much of the scan is unrolled. Which is fastest was measured: it depends on the number of registers, and on how much
/// code, for how many lanes, fits the CPU's instruction caches. Unless stated otherwise, the first hash reads its
/// message words from a table, in a loop.
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))]
pub(super) enum Unrolling {
    /// The second hash is unrolled and makes its words as its rounds go; so does the first hash of a single version.
    Fused,
    /// The second hash is unrolled and makes its words as its rounds go.
    Unrolled,
    /// Both hashes make their words beforehand, in memory, and go over them in short loops.
    Looped,
}

/// `N` words worked on side by side, one nonce each.
///
/// Implementations use CPU features without asking for them: their operations may only run inside a kernel's `scan`,
/// the function that carries `#[target_feature]`. They, and the whole generic scan, are `#[inline(always)]`, so that all
/// of it is compiled inside that function.
pub(super) trait Lanes: Copy {
    const N: usize;
    const UNROLLING: Unrolling;

    /// The same word in every lane.
    fn splat(word: u32) -> Self;
    /// 0, 1, 2 and so on, by lane.
    fn ramp() -> Self;
    /// A bit for each lane whose bits within `mask` are all 0, the first lane's the lowest.
    fn zeros(self, mask: Self) -> u32;
    fn store(self, words: &mut [u32]);

    /// Wrapping sum.
    fn add(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    fn and(self, other: Self) -> Self;
    /// Logical shift to the right.
    fn shr<const BITS: i32>(self) -> Self;
    /// Rotation to the right by `RIGHT`; `LEFT` is `32 - RIGHT`.
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self;

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
    /// One round. `h` already includes this round's K\[t\] + W\[t\]. `next` is the next round's; adding it here means
    /// that `g` is no longer needed and that the sum waits for nothing.
    #[inline(always)]
    fn round([a, b, c, d, e, f, g, h]: [Self; 8], next: Self) -> [Self; 8] {
        let sigma1 = e.ror::<6, 26>().xor3(e.ror::<11, 21>(), e.ror::<25, 7>());
        let t1 = h.add(e.ch(f, g)).add(sigma1);
        let sigma0 = a.ror::<2, 30>().xor3(a.ror::<13, 19>(), a.ror::<22, 10>());
        let t2 = sigma0.add(a.maj(b, c));
        [t1.add(t2), a, b, c, d.add(t1), e, f, g.add(next)]
    }
    /// W\[t\] from the words 16, 15, 7 and 2 before it.
    #[inline(always)]
    fn next_word([back16, back15, back7, back2]: [Self; 4]) -> Self {
        small_sigma1(back2)
            .add(back7)
            .add(small_sigma0(back15))
            .add(back16)
    }
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        let odd = self.ror::<8, 24>().and(Self::splat(0xff00_ff00));
        odd.xor(self.ror::<24, 8>().and(Self::splat(0x00ff_00ff)))
    }
}

/// SHA-256's lower-case sigma 0.
#[inline(always)]
pub(super) fn small_sigma0<V: Lanes>(x: V) -> V {
    x.ror::<7, 25>().xor3(x.ror::<18, 14>(), x.shr::<3>())
}

/// SHA-256's lower-case sigma 1.
#[inline(always)]
pub(super) fn small_sigma1<V: Lanes>(x: V) -> V {
    x.ror::<17, 15>().xor3(x.ror::<19, 13>(), x.shr::<10>())
}

/// An intrinsic, called from an operation of [`Lanes`] or of SHA-256 instructions.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
macro_rules! intrinsic {
    ($call:expr) => {
        // SAFETY: such operations run inside a kernel's `scan` only, and that runs only on a CPU that has the features
        // it names. Pointers are those of arrays as long as the vector.
        unsafe { $call }
    };
}
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) use intrinsic;

/// The most lanes of any kernel.
pub(super) const MAX_LANES: usize = 16;

/// Calls `found` with the lane and word of each bit set in `bits`. Rare, so it is kept out of the loop.
#[cold]
#[inline(never)]
pub(super) fn for_each_bit(mut bits: u32, words: &[u32; MAX_LANES], mut found: impl FnMut(usize, u32)) {
    while bits != 0 {
        let lane = bits.trailing_zeros() as usize;
        found(lane, words[lane]);
        bits &= bits - 1;
    }
}

/// Two vectors worked on in turn, so that one's operations fill the other's waiting times. They alternate by rounds
/// and words, not by operations: what one needs for its round is then free when the other begins, and more values
/// stay in registers.
#[derive(Clone, Copy)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))]
pub(super) struct Pair<V>(V, V);

impl<V: Lanes> Lanes for Pair<V> {
    const N: usize = 2 * V::N;
    const UNROLLING: Unrolling = Unrolling::Looped;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self(V::splat(word), V::splat(word))
    }
    #[inline(always)]
    fn ramp() -> Self {
        Self(V::ramp(), V::ramp().add(V::splat(V::N as u32)))
    }
    #[inline(always)]
    fn zeros(self, mask: Self) -> u32 {
        self.0.zeros(mask.0) | self.1.zeros(mask.1) << V::N
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        let (low, high) = words.split_at_mut(V::N);
        self.0.store(low);
        self.1.store(high);
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0.add(other.0), self.1.add(other.1))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(self.0.xor(other.0), self.1.xor(other.1))
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0), self.1.and(other.1))
    }
    #[inline(always)]
    fn shr<const BITS: i32>(self) -> Self {
        Self(self.0.shr::<BITS>(), self.1.shr::<BITS>())
    }
    #[inline(always)]
    fn ror<const RIGHT: i32, const LEFT: i32>(self) -> Self {
        Self(self.0.ror::<RIGHT, LEFT>(), self.1.ror::<RIGHT, LEFT>())
    }
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        Self(self.0.swap_bytes(), self.1.swap_bytes())
    }
    #[inline(always)]
    fn round(state: [Self; 8], next: Self) -> [Self; 8] {
        let first = V::round(state.map(|pair| pair.0), next.0);
        let second = V::round(state.map(|pair| pair.1), next.1);
        array::from_fn(|word| Self(first[word], second[word]))
    }
    #[inline(always)]
    fn next_word(back: [Self; 4]) -> Self {
        Self(
            V::next_word(back.map(|pair| pair.0)),
            V::next_word(back.map(|pair| pair.1)),
        )
    }
}
