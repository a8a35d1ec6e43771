//! The scan with a CPU's SHA-256 instructions, written once over [`Instructions`]. Several nonces are interleaved, because
//! such an instruction takes several cycles.
//!
//! The plan is the generic scan's: one table of K + W per nonce for all versions (or, for a single version, K + W as
//! the rounds go), then per version the rounds from 4 on and the second hash up to round 60.

use std::{array::from_fn, ops::Range};

use super::Candidate;
use crate::{
    NonceRange, Work,
    sha256::{IV, K},
    work::VersionState,
};

/// SHA-256 instructions, which work on vectors of four words, word 0 in the lowest lane.
///
/// Implementations use CPU features without asking for them: their operations may only run inside a kernel's `scan`,
/// the function that carries `#[target_feature]`. They, and the whole scan, are `#[inline(always)]`, so that all of it is
/// compiled inside that function.
pub(super) trait Instructions {
    /// Four words.
    type Vector: Copy;

    fn vector(words: [u32; 4]) -> Self::Vector;
    /// Wrapping sums.
    fn add(a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// The state words `a` to `h` as the instructions keep them.
    fn pack(state: [u32; 8]) -> State<Self>;
    /// Adds the nonce to `a` and `e`.
    fn add_nonce(state: State<Self>, nonce: u32) -> State<Self>;
    /// Four rounds, with their K + W.
    fn four_rounds(state: &mut State<Self>, kw: Self::Vector);
    /// The next four message words after the last 16.
    fn next_words(w: &[Self::Vector; 4]) -> Self::Vector;
    /// A state as message words 0 to 3 and 4 to 7.
    fn digest(state: State<Self>) -> [Self::Vector; 2];
    /// The `e` that round 60 makes, from the state before it and K + W of rounds 60 to 63.
    fn e_of_round_60(state: State<Self>, kw: Self::Vector) -> u32;
}

/// The words `a` to `h` in some order.
pub(super) type State<I> = [<I as Instructions>::Vector; 2];

/// The scan of `PARTS` times `WIDTH` nonces per iteration, of which `WIDTH` are interleaved: the states and message words of
/// more might not fit into the registers.
#[inline(always)]
pub(super) fn scan<I: Instructions, const WIDTH: usize, const PARTS: usize>(
    work: &Work,
    versions: Range<usize>,
    nonces: NonceRange,
    candidates: &mut Vec<Candidate>,
) {
    let target = work.target().top_word();
    let single = versions.len() == 1;
    let mut tables = [[[I::vector([0; 4]); 15]; WIDTH]; PARTS];
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at((PARTS * WIDTH) as u64);
        let start = now.start();
        // Streams past the end of the range wrap around and are not looked at.
        let words: [[u32; WIDTH]; PARTS] =
            from_fn(|part| from_fn(|stream| start.wrapping_add((WIDTH * part + stream) as u32).swap_bytes()));
        let schedules = words.map(|words| words.map(|nonce| Schedule::<I>::new(&work.schedule.fixed, nonce)));
        if !single {
            tables = schedules.map(|part| part.map(|mut schedule| from_fn(|i| schedule.kw(i + 1))));
        }
        for (index, state) in versions.clone().zip(&work.states[versions.clone()]) {
            // All first hashes come before the second ones, so that none waits for the step right before it.
            let digests: [_; PARTS] = from_fn(|part| {
                if single {
                    let mut schedules = schedules[part];
                    first_hash::<I, WIDTH>(state, words[part], |stream, group| schedules[stream].kw(group))
                } else {
                    first_hash::<I, WIDTH>(state, words[part], |stream, group| {
                        tables[part][stream][group - 1]
                    })
                }
            });
            let tops = digests.map(|digests| second_hash_tops::<I, WIDTH>(digests));
            for (stream, top) in tops.into_iter().flatten().enumerate() {
                if top.swap_bytes() <= target && (stream as u64) < now.len() {
                    let nonce = start + stream as u32;
                    candidates.push(Candidate {
                        version_index: index as u32,
                        nonce,
                    });
                }
            }
        }
        rest = later;
    }
}

/// A message schedule, computed on demand: the first 16 words, then the last 16, four per vector.
struct Schedule<I: Instructions>([I::Vector; 4]);

impl<I: Instructions> Clone for Schedule<I> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<I: Instructions> Copy for Schedule<I> {}

impl<I: Instructions> Schedule<I> {
    /// The schedule of the header's second block, with `nonce` as word 3.
    #[inline(always)]
    fn new(block: &[u32; 34], nonce: u32) -> Self {
        let words = |t: usize| I::vector([block[t], block[t + 1], block[t + 2], block[t + 3]]);
        Self([
            I::vector([block[0], block[1], block[2], nonce]),
            words(4),
            words(8),
            words(12),
        ])
    }

    /// K + W of rounds 4 * `group` to 4 * `group` + 3, to be called for each group in turn.
    #[inline(always)]
    fn kw(&mut self, group: usize) -> I::Vector {
        if group >= 4 {
            let Self(w) = self;
            *w = [w[1], w[2], w[3], I::next_words(w)];
        }
        let constants = I::vector([K[4 * group], K[4 * group + 1], K[4 * group + 2], K[4 * group + 3]]);
        I::add(self.0[group.min(3)], constants)
    }
}

/// The digests of the headers as message words; `kw(stream, group)` are K + W of four rounds.
#[inline(always)]
fn first_hash<I: Instructions, const WIDTH: usize>(
    version: &VersionState,
    nonces: [u32; WIDTH],
    mut kw: impl FnMut(usize, usize) -> I::Vector,
) -> [[I::Vector; 2]; WIDTH] {
    let begin = I::pack(version.after_round_3());
    let mut states = nonces.map(|nonce| I::add_nonce(begin, nonce));
    for group in 1..16 {
        for (stream, state) in states.iter_mut().enumerate() {
            I::four_rounds(state, kw(stream, group));
        }
    }
    let midstate = I::pack(version.midstate);
    states.map(|[low, high]| I::digest([I::add(low, midstate[0]), I::add(high, midstate[1])]))
}

/// The second hash up to round 60; see the generic scan for why no more is needed.
#[inline(always)]
fn second_hash_tops<I: Instructions, const WIDTH: usize>(digests: [[I::Vector; 2]; WIDTH]) -> [u32; WIDTH] {
    let padding = [I::vector([0x8000_0000, 0, 0, 0]), I::vector([0, 0, 0, 32 * 8])];
    let mut schedules = digests.map(|[low, high]| Schedule::<I>([low, high, padding[0], padding[1]]));
    let mut states = [I::pack(IV); WIDTH];
    for group in 0..15 {
        for (state, schedule) in states.iter_mut().zip(&mut schedules) {
            I::four_rounds(state, schedule.kw(group));
        }
    }
    from_fn(|stream| I::e_of_round_60(states[stream], schedules[stream].kw(15)).wrapping_add(IV[7]))
}
