//! Message words: those of the header's second block, as `K[t]` + `W[t]` for each round, and the steps by which either
//! hash makes its own.

use crate::{
    kernel::lanes::{Lanes, Unrolling, small_sigma0, small_sigma1},
    work::Schedule,
};

/// Words before this one do not depend on the nonce, except word 3, which is the nonce.
const FIXED: usize = 18;

/// The message of a vector of nonces, made word by word.
#[derive(Clone, Copy)]
pub(super) struct Message<'a, V> {
    /// What does not depend on the nonce.
    work: &'a Schedule,
    k: &'a [u32; 64],
    nonce: V,
    /// W of the last 16 rounds, each at `t % 16`.
    w: [V; 16],
}

/// A table with K\[t\] + W\[t\] for those t from 4 on where it does not depend on the nonce.
#[inline(always)]
pub(super) fn fixed<V: Lanes>(work: &Schedule, k: &[u32; 64]) -> [V; 64] {
    let mut table = [V::splat(0); 64];
    for t in 4..FIXED {
        table[t] = V::splat(work.fixed[t].wrapping_add(k[t]));
    }
    table
}

impl<'a, V: Lanes> Message<'a, V> {
    #[inline(always)]
    pub(super) fn new(work: &'a Schedule, k: &'a [u32; 64], nonce: V) -> Self {
        let mut w = [V::splat(0); 16];
        // W[32] and W[33] need it; the words before them have such terms in their own fixed parts.
        w[0] = V::splat(work.fixed[16]);
        w[1] = V::splat(work.fixed[17]);
        Self { work, k, nonce, w }
    }

    /// K\[t\] + W\[t\], to be called for t = 4..64 in turn.
    #[inline(always)]
    pub(super) fn kw(&mut self, t: usize) -> V {
        if t < FIXED {
            return V::splat(self.work.fixed[t].wrapping_add(self.k[t]));
        }
        let back = |words: usize| self.w[(t - words) % 16];
        // Up to W[33], to the fixed part, add the terms that depend on the nonce.
        let fixed = V::splat(*self.work.fixed.get(t).unwrap_or(&0));
        let word = match t {
            18 => fixed.add(small_sigma0(self.nonce)),
            19 => fixed.add(self.nonce),
            20..25 => fixed.add(small_sigma1(back(2))),
            25..33 => fixed.add(small_sigma1(back(2))).add(back(7)),
            33 => fixed
                .add(small_sigma1(back(2)))
                .add(back(7))
                .add(small_sigma0(back(15))),
            _ => ring_word(&self.w, t),
        };
        self.w[t % 16] = word;
        word.add(V::splat(self.k[t]))
    }

    /// Fills a table that [`fixed`] made with K\[t\] + W\[t\] for the other t.
    #[inline(always)]
    pub(super) fn tabulate(mut self, table: &mut [V; 64]) {
        unrolled!(|T| table[T] = self.kw(T);
            18 19 20 21 22 23 24 25 26 27 28 29 30 31);
        match V::UNROLLING {
            // From here on all words are made alike, so a loop will do, which saves instruction cache.
            Unrolling::Fused | Unrolling::Unrolled => {
                for (kw, k) in table[32..]
                    .chunks_exact_mut(16)
                    .zip(self.k[32..].chunks_exact(16))
                {
                    unrolled!(|T| {
                        self.w[T] = ring_word(&self.w, 16 + T);
                        kw[T] = self.w[T].add(V::splat(k[T]));
                    }; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
                }
            }
            Unrolling::Looped => {
                unrolled!(|T| table[T] = self.kw(T); 32 33);
                let mut words = [V::splat(0); EXTENDED];
                unrolled!(|T| words[T] = self.w[(18 + T) % 16]; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
                extend(&mut words, |t, word| {
                    table[18 + t] = word.add(V::splat(self.k[18 + t]))
                });
            }
        }
    }
}

/// W\[t\] from the 16 words before, each at `t % 16`.
#[inline(always)]
pub(super) fn ring_word<V: Lanes>(w: &[V; 16], t: usize) -> V {
    let back = |words: usize| w[(t - words) % 16];
    V::next_word([back(16), back(15), back(7), back(2)])
}

/// Length of [`extend`]'s words: the 16 it starts from, and as many more as either hash needs after the words whose
/// known terms are left out.
pub(super) const EXTENDED: usize = 16 + 30;

/// Makes the words from the sixteenth on, each from the 16 before it, in memory and in a short loop. Passes each to
/// `made`.
#[inline(always)]
pub(super) fn extend<V: Lanes>(words: &mut [V; EXTENDED], mut made: impl FnMut(usize, V)) {
    /// Words per turn of the loop.
    const STEP: usize = 5;
    const { assert!((EXTENDED - 16).is_multiple_of(STEP)) }
    for from in (0..EXTENDED - 16).step_by(STEP) {
        let words: &mut [V; 16 + STEP] = (&mut words[from..][..16 + STEP]).try_into().expect("as many");
        for t in 16..16 + STEP {
            words[t] = V::next_word([words[t - 16], words[t - 15], words[t - 7], words[t - 2]]);
            made(from + t, words[t]);
        }
    }
}
