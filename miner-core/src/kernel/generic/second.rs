//! The second hash, of the 32-byte digest that the first one made: only as much of it as tells whether a nonce is a
//! candidate.

use super::message::{EXTENDED, extend, ring_word};
use crate::{kernel::lanes::Lanes, sha256::IV};

/// Word 7 of the hash; its bytes in reverse are the hash's most significant 32 bits. Unrolled throughout.
#[inline(always)]
pub(super) fn top_unrolled<V: Lanes>(k: &[u32; 64], digest: [V; 8]) -> V {
    let mut w = padded(digest);
    let mut state = before_round_0(k, digest);
    unrolled!(|T| {
            if T >= 16 {
                w[T % 16] = ring_word(&w, T);
            }
            state = V::round(state, w[T % 16].add(V::splat(k[T])));
        };
        1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
        40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60);
    round_60(state)
}

/// The same, with the message made first, in memory, and with loops where unrolling would save no term.
#[inline(always)]
pub(super) fn top_looped<V: Lanes>(k: &[u32; 64], digest: [V; 8]) -> V {
    let mut w = padded(digest);
    let mut message = [V::splat(0); 15 + EXTENDED];
    message[..16].copy_from_slice(&w);
    // Up to here the padding makes terms vanish.
    unrolled!(|T| {
        w[T % 16] = ring_word(&w, T);
        message[T] = w[T % 16];
    }; 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30);
    extend((&mut message[15..]).try_into().expect("as many"), |_, _| ());
    let mut state = before_round_0(k, digest);
    // The first rounds start from constants, and half of what the last ones compute is not needed: both are unrolled.
    unrolled!(|T| state = V::round(state, message[T].add(V::splat(k[T]))); 1 2 3 4);
    for (w, k) in message[5..53].chunks_exact(8).zip(k[5..53].chunks_exact(8)) {
        for (&w, &k) in w.iter().zip(k) {
            state = V::round(state, w.add(V::splat(k)));
        }
    }
    unrolled!(|T| state = V::round(state, message[T].add(V::splat(k[T]))); 53 54 55 56 57 58 59 60);
    round_60(state)
}

/// The block: a digest and its padding.
#[inline(always)]
fn padded<V: Lanes>(digest: [V; 8]) -> [V; 16] {
    let mut w = [V::splat(0); 16];
    w[..8].copy_from_slice(&digest);
    w[8] = V::splat(0x8000_0000);
    w[15] = V::splat(32 * 8);
    w
}

/// The initial value, with K\[0\] + W\[0\] added to its `h`.
#[inline(always)]
fn before_round_0<V: Lanes>(k: &[u32; 64], digest: [V; 8]) -> [V; 8] {
    let mut state = IV.map(V::splat);
    state[7] = state[7].add(digest[0].add(V::splat(k[0])));
    state
}

/// The last round whose result is of use.
#[inline(always)]
fn round_60<V: Lanes>(state: [V; 8]) -> V {
    let [_, _, _, _, e, ..] = V::round(state, V::splat(0));
    e.add(V::splat(IV[7]))
}
