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

use std::ops::Range;

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
    let mut table = [V::splat(0); 64];
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(V::N as u64);
        let start = now.start();
        // Lanes past the end of the range wrap around and are not looked at.
        let nonce = V::splat(start).add(V::ramp()).swap_bytes();
        expand(&work.schedule, nonce, &mut table);
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            let digest = first_hash(state, nonce, &table);
            let top = second_hash_top(digest);
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

/// One round: the state before it and `kw` = K\[t\] + W\[t\] give the state after it.
#[inline(always)]
fn round<V: Lanes>([a, b, c, d, e, f, g, h]: [V; 8], kw: V) -> [V; 8] {
    let sigma1 = e.ror::<6, 26>().xor3(e.ror::<11, 21>(), e.ror::<25, 7>());
    let t1 = h.add(kw).add(e.ch(f, g)).add(sigma1);
    let sigma0 = a.ror::<2, 30>().xor3(a.ror::<13, 19>(), a.ror::<22, 10>());
    let t2 = sigma0.add(a.maj(b, c));
    [t1.add(t2), a, b, c, d.add(t1), e, f, g]
}

/// Fills `table[t]` with K\[t\] + W\[t\] of the header's second block for t = 4..64.
#[inline(always)]
fn expand<V: Lanes>(schedule: &Schedule, nonce: V, table: &mut [V; 64]) {
    // W[18] to W[33]: to the fixed part, add the terms that depend on the nonce.
    let mut w = [V::splat(0); 64];
    for (word, &fixed) in w.iter_mut().zip(&schedule.fixed) {
        *word = V::splat(fixed);
    }
    w[18] = w[18].add(small_sigma0(nonce));
    w[19] = w[19].add(nonce);
    w[20] = w[20].add(small_sigma1(w[18]));
    w[21] = w[21].add(small_sigma1(w[19]));
    w[22] = w[22].add(small_sigma1(w[20]));
    w[23] = w[23].add(small_sigma1(w[21]));
    w[24] = w[24].add(small_sigma1(w[22]));
    for t in 25..33 {
        w[t] = w[t].add(small_sigma1(w[t - 2])).add(w[t - 7]);
    }
    w[33] = w[33].add(small_sigma1(w[31])).add(w[26]).add(small_sigma0(w[18]));
    for t in 34..64 {
        w[t] = small_sigma1(w[t - 2])
            .add(w[t - 7])
            .add(small_sigma0(w[t - 15]))
            .add(w[t - 16]);
    }
    for t in 4..64 {
        table[t] = w[t].add(V::splat(K[t]));
    }
}

/// The digest of the header: rounds 4 to 63 of its second block.
#[inline(always)]
fn first_hash<V: Lanes>(version: &VersionState, nonce: V, table: &[V; 64]) -> [V; 8] {
    let mut state = version.after_round_3().map(V::splat);
    state[0] = state[0].add(nonce);
    state[4] = state[4].add(nonce);
    for kw in table[4..60].chunks_exact(8) {
        for &kw in kw {
            state = round(state, kw);
        }
    }
    for &kw in &table[60..] {
        state = round(state, kw);
    }
    for (word, midstate) in state.iter_mut().zip(version.midstate) {
        *word = word.add(V::splat(midstate));
    }
    state
}

/// Word 7 of the hash of a 32-byte digest; its bytes in reverse are the hash's most significant 32 bits.
#[inline(always)]
fn second_hash_top<V: Lanes>(digest: [V; 8]) -> V {
    // A ring of the last 16 message words; the compiler folds the padding.
    let mut w = [V::splat(0); 16];
    w[..8].copy_from_slice(&digest);
    w[8] = V::splat(0x8000_0000);
    w[15] = V::splat(32 * 8);
    let mut state = IV.map(V::splat);
    /// One round for each `t`, unrolled, so that every index is a constant.
    macro_rules! rounds {
        ($($t:literal)*) => { $(
            if $t >= 16 {
                w[$t % 16] = small_sigma1(w[($t + 14) % 16])
                    .add(w[($t + 9) % 16])
                    .add(small_sigma0(w[($t + 1) % 16]))
                    .add(w[$t % 16]);
            }
            state = round(state, w[$t % 16].add(V::splat(K[$t])));
        )* };
    }
    rounds!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30);
    rounds!(31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60);
    state[4].add(V::splat(IV[7]))
}
