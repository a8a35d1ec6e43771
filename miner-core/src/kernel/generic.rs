//! The scan, written once over [`Lanes`]; each lane is a nonce.
//!
//! ```text
//! for each vector of nonces
//!     K[t] + W[t] of the header's second block, t = 4..64             once for all versions
//!     for each version
//!         state after round 3, known but for two adds of the nonce
//!         rounds 4..64, + midstate                                    -> first digest
//!         second hash from IV up to round 60                          -> top word of the hash
//!         candidates where that word is not above the target's
//! ```
//!
//! Three things make it fast. The version is in the header's first block only, so versions share the message schedule,
//! nearly half of the work of the first hash. Words that do not depend on the nonce are folded into constants, at
//! [`Work::new`] where they depend on the header and by the compiler where they are padding. The top word of the hash is
//! `IV[7]` plus the `e` that round 60 makes (rounds 61 to 63 only pass it on to `h`), so those rounds and the `a` half of
//! the four before are never computed.

use std::{hint::black_box, ops::Range};

use super::{Candidate, lanes::Lanes, leading_ones};
use crate::{
    NonceRange, Work,
    sha256::{IV, K},
    work::{Schedule, VersionState},
};

/// The scan. Callers are the kernels' `scan` functions, which carry the target features.
#[inline(always)]
pub(super) fn scan<V: Lanes>(
    work: &Work,
    versions: Range<usize>,
    nonces: NonceRange,
    candidates: &mut Vec<Candidate>,
) {
    let target = work.target().top_word();
    // As the hash's bytes are in reverse, its leading zero bits are at the low end of each byte from the last on.
    let mask = V::splat(leading_ones(target.leading_zeros()).swap_bytes());
    // What the compiler cannot see it neither adds last in a sum, where it waits for the rest, nor copies about.
    let k = black_box(&K);
    let single = V::FUSED && versions.len() == 1;
    let mut table = [V::splat(0); 64];
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(V::N as u64);
        let start = now.start();
        // Lanes past the end of the range wrap around and are not looked at.
        let nonce = V::splat(start).add(V::ramp()).swap_bytes();
        let schedule = NonceSchedule::new(&work.schedule, k, nonce);
        if !single {
            schedule.tabulate(&mut table);
        }
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            let digest = if single {
                first_hash_fused(state, nonce, schedule)
            } else {
                first_hash(state, nonce, &table)
            };
            let top = second_hash_top(k, digest);
            top.for_each_zero(mask, |lane, top| {
                if top.swap_bytes() <= target && (lane as u64) < now.len() {
                    let nonce = start + lane as u32;
                    candidates.push(Candidate {
                        version_index: index as u32,
                        nonce,
                    });
                }
            });
        }
        rest = later;
    }
}

#[inline(always)]
fn small_sigma0<V: Lanes>(x: V) -> V {
    x.ror::<7, 25>().xor3(x.ror::<18, 14>(), x.shr::<3>())
}

#[inline(always)]
fn small_sigma1<V: Lanes>(x: V) -> V {
    x.ror::<17, 15>().xor3(x.ror::<19, 13>(), x.shr::<10>())
}

/// One round. `h` has this round's K\[t\] + W\[t\] in it already; `next` is the next round's, added here so that `g` is
/// not needed any longer and the sum does not wait for anything.
#[inline(always)]
fn round<V: Lanes>([a, b, c, d, e, f, g, h]: [V; 8], next: V) -> [V; 8] {
    let next_h = g.add(next);
    let sigma1 = e.ror::<6, 26>().xor3(e.ror::<11, 21>(), e.ror::<25, 7>());
    let t1 = h.add(e.ch(f, g)).add(sigma1);
    let sigma0 = a.ror::<2, 30>().xor3(a.ror::<13, 19>(), a.ror::<22, 10>());
    let t2 = sigma0.add(a.maj(b, c));
    [t1.add(t2), a, b, c, d.add(t1), e, f, next_h]
}

/// Runs a statement for each `t`, unrolled, so that every index is a constant.
macro_rules! unrolled {
    (|$t:ident| $body:expr; $($value:literal)*) => { $( { const $t: usize = $value; $body } )* };
}

/// The message schedule of the header's second block, made as it is asked for.
#[derive(Clone, Copy)]
struct NonceSchedule<'a, V> {
    /// What does not depend on the nonce.
    work: &'a Schedule,
    k: &'a [u32; 64],
    nonce: V,
    /// W of the last 16 rounds, each at `t % 16`.
    w: [V; 16],
}

impl<'a, V: Lanes> NonceSchedule<'a, V> {
    #[inline(always)]
    fn new(work: &'a Schedule, k: &'a [u32; 64], nonce: V) -> Self {
        let w = [V::splat(0); 16];
        Self { work, k, nonce, w }
    }

    /// K\[t\] + W\[t\], to be called for t = 4..64 in turn.
    #[inline(always)]
    fn kw(&mut self, t: usize) -> V {
        if t < 16 {
            return V::splat(self.work.fixed[t].wrapping_add(self.k[t]));
        }
        let back = |words: usize| self.w[(t - words) % 16];
        // Up to W[33], to the fixed part, add the terms that depend on the nonce.
        let fixed = V::splat(*self.work.fixed.get(t).unwrap_or(&0));
        let word = match t {
            16 | 17 => fixed,
            18 => fixed.add(small_sigma0(self.nonce)),
            19 => fixed.add(self.nonce),
            20..25 => fixed.add(small_sigma1(back(2))),
            25..33 => fixed.add(small_sigma1(back(2))).add(back(7)),
            33 => fixed
                .add(small_sigma1(back(2)))
                .add(back(7))
                .add(small_sigma0(back(15))),
            _ => next_word(&self.w, t),
        };
        self.w[t % 16] = word;
        word.add(V::splat(self.k[t]))
    }

    /// Fills `table[t]` with K\[t\] + W\[t\] for t = 4..64.
    #[inline(always)]
    fn tabulate(mut self, table: &mut [V; 64]) {
        unrolled!(|T| table[T] = self.kw(T);
            4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
            41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
    }
}

/// W\[t\] from the 16 words before, each at `t % 16`.
#[inline(always)]
fn next_word<V: Lanes>(w: &[V; 16], t: usize) -> V {
    let back = |words: usize| w[(t - words) % 16];
    small_sigma1(back(2))
        .add(back(7))
        .add(small_sigma0(back(15)))
        .add(back(16))
}

/// The state after round 3 of the header's second block, `kw` = K\[4\] + W\[4\] added to its `h`.
#[inline(always)]
fn after_round_3<V: Lanes>(version: &VersionState, nonce: V, kw: V) -> [V; 8] {
    let mut state = version.after_round_3().map(V::splat);
    state[0] = state[0].add(nonce);
    state[4] = state[4].add(nonce);
    state[7] = state[7].add(kw);
    state
}

/// The digest of the header: rounds 4 to 63 of its second block.
#[inline(always)]
fn first_hash<V: Lanes>(version: &VersionState, nonce: V, table: &[V; 64]) -> [V; 8] {
    let mut state = after_round_3(version, nonce, table[4]);
    for kw in table[5..61].chunks_exact(8) {
        for &kw in kw {
            state = round(state, kw);
        }
    }
    for &kw in &table[61..] {
        state = round(state, kw);
    }
    finish(state, version)
}

/// The same without a table.
#[inline(always)]
fn first_hash_fused<V: Lanes>(version: &VersionState, nonce: V, mut schedule: NonceSchedule<V>) -> [V; 8] {
    let mut state = after_round_3(version, nonce, schedule.kw(4));
    unrolled!(|T| state = round(state, schedule.kw(T));
        5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41
        42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
    finish(state, version)
}

/// Round 63 and the sum with the midstate.
#[inline(always)]
fn finish<V: Lanes>(state: [V; 8], version: &VersionState) -> [V; 8] {
    let mut state = round(state, V::splat(0));
    for (word, midstate) in state.iter_mut().zip(version.midstate) {
        *word = word.add(V::splat(midstate));
    }
    state
}

/// Word 7 of the hash of a 32-byte digest; its bytes in reverse are the hash's most significant 32 bits.
#[inline(always)]
fn second_hash_top<V: Lanes>(k: &[u32; 64], digest: [V; 8]) -> V {
    // A ring of the last 16 message words; the compiler folds the padding.
    let mut w = [V::splat(0); 16];
    w[..8].copy_from_slice(&digest);
    w[8] = V::splat(0x8000_0000);
    w[15] = V::splat(32 * 8);
    let mut state = IV.map(V::splat);
    state[7] = state[7].add(w[0].add(V::splat(k[0])));
    unrolled!(|T| {
            if T >= 16 {
                w[T % 16] = next_word(&w, T);
            }
            state = round(state, w[T % 16].add(V::splat(k[T])));
        };
        1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
        40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60);
    let [_, _, _, _, e, ..] = round(state, V::splat(0));
    e.add(V::splat(IV[7]))
}
