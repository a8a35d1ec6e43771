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
//!
//! The [`Unrolling`] of the lanes decides what machine code it becomes: sixteen general registers want another loop
//! than thirty-two wide ones.

use std::{hint::black_box, ops::Range};

use self::message::Message;
use super::{
    Candidate,
    lanes::{Lanes, MAX_LANES, Unrolling, for_each_bit},
    mask::leading_ones,
};
use crate::{NonceRange, Work, sha256::K, work::VersionState};

/// Runs a statement for each `t`, unrolled, so that every index is a constant.
macro_rules! unrolled {
    (|$t:ident| $body:expr; $($value:literal)*) => { $( { const $t: usize = $value; $body } )* };
}

mod message;
mod second;

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
    // If the compiler saw the constants, it would add them last in their sums, where they wait for the rest, and copy
    // them.
    let k = black_box(&K);
    let fused = matches!(V::UNROLLING, Unrolling::Fused) && versions.len() == 1;
    let mut table = message::fixed(&work.schedule, k);
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(V::N as u64);
        let start = now.start();
        // Lanes past the end of the range wrap around and are not looked at.
        let nonce = V::splat(start).add(V::ramp()).swap_bytes();
        let message = Message::new(&work.schedule, k, nonce);
        if !fused {
            message.tabulate(&mut table);
        }
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            let digest = if fused {
                first_hash_fused(state, nonce, message)
            } else {
                first_hash(state, nonce, &table)
            };
            let top = match V::UNROLLING {
                Unrolling::Fused | Unrolling::Unrolled => second::top_unrolled(k, digest),
                Unrolling::Looped => second::top_looped(k, digest),
            };
            let zeros = top.zeros(mask);
            if zeros == 0 {
                continue;
            }
            let mut words = [0; MAX_LANES];
            top.store(&mut words[..V::N]);
            for_each_bit(zeros, &words, |lane, top| {
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
            state = V::round(state, kw);
        }
    }
    for &kw in &table[61..] {
        state = V::round(state, kw);
    }
    finish(state, version)
}

/// The same without a table.
#[inline(always)]
fn first_hash_fused<V: Lanes>(version: &VersionState, nonce: V, mut message: Message<V>) -> [V; 8] {
    let mut state = after_round_3(version, nonce, message.kw(4));
    unrolled!(|T| state = V::round(state, message.kw(T));
        5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41
        42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
    finish(state, version)
}

/// Round 63 and the sum with the midstate.
#[inline(always)]
fn finish<V: Lanes>(state: [V; 8], version: &VersionState) -> [V; 8] {
    let mut state = V::round(state, V::splat(0));
    for (word, midstate) in state.iter_mut().zip(version.midstate) {
        *word = word.add(V::splat(midstate));
    }
    state
}
