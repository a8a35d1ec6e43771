//! Searches in which the hashes of a vector differ in their versions.

use std::{mem::MaybeUninit, ops::Range};

use super::{Driver, ITERATIONS, Place, TABLES};
use crate::{Candidate, NonceRange, work::VersionState};

/// Most versions of one call: their states fill half of a first-level cache.
const VERSIONS: usize = 256;
const STATE_WORDS: usize = size_of::<VersionState>() / size_of::<u32>();

/// The states of versions, by vectors of them: (f, e, b, a) of each version, (h, g, d, c) of each, and words `a` to `h` of
/// the midstate, each of all versions.
#[repr(C, align(64))]
pub(super) struct Groups([MaybeUninit<u32>; VERSIONS * STATE_WORDS]);

impl Groups {
    /// Of at most [`VERSIONS`], whole vectors of `lanes` each.
    fn fill(&mut self, states: &[VersionState], lanes: usize) {
        let groups = self.0.chunks_exact_mut(lanes * STATE_WORDS);
        for (group, states) in groups.zip(states.chunks_exact(lanes)) {
            let (pairs, midstates) = group.split_at_mut(lanes * STATE_WORDS / 2);
            let (abef, cdgh) = pairs.split_at_mut(lanes * STATE_WORDS / 4);
            for (lane, state) in states.iter().enumerate() {
                let (first, second) = state.abef_cdgh.split_at(4);
                copy(&mut abef[4 * lane..], first);
                copy(&mut cdgh[4 * lane..], second);
                for (row, word) in midstates.chunks_exact_mut(lanes).zip(state.midstate) {
                    row[lane].write(word);
                }
            }
        }
    }
}

/// Writes to the first words.
fn copy(to: &mut [MaybeUninit<u32>], from: &[u32]) {
    for (to, &word) in to.iter_mut().zip(from) {
        to.write(word);
    }
}

/// The lane whose nonce comes as number `item` of a table: interleaving the words of two rounds leaves them in this order.
fn lane_of_item(lanes: usize, item: usize) -> usize {
    let quarters = lanes / 4;
    let (half, quarter) = (item / 2 / quarters, item / 2 % quarters);
    4 * quarter + 2 * half + item % 2
}

impl Driver<'_> {
    /// Whole vectors of versions; the rest one by one, as they are too few to matter.
    ///
    /// # Safety
    /// As [`Driver::rolling`].
    pub(super) unsafe fn rolling_groups(
        &mut self,
        versions: Range<usize>,
        nonces: NonceRange,
        candidates: &mut Vec<Candidate>,
    ) {
        let lanes = self.functions.shape.lanes;
        let whole = versions.start + versions.len() / lanes * lanes;
        for first in (versions.start..whole).step_by(VERSIONS) {
            let now = first..whole.min(first + VERSIONS);
            // SAFETY: as the caller promises.
            unsafe { self.groups(now, nonces, candidates) };
        }
        for version in whole..versions.end {
            // SAFETY: as the caller promises.
            unsafe { self.nonce_only(version, nonces, candidates) };
        }
    }

    /// At most [`VERSIONS`], whole vectors.
    ///
    /// # Safety
    /// As [`Driver::rolling`].
    unsafe fn groups(&mut self, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
        let lanes = self.functions.shape.lanes;
        self.groups.fill(&self.work.states[versions.clone()], lanes);
        self.arguments.versions = self.groups.0.as_ptr().cast();
        self.arguments.version_count = (versions.len() / lanes) as u64;
        let lag = self.functions.shape.rolling_lag;
        let tables = (ITERATIONS / versions.len()).clamp(1, TABLES);
        let mut rest = nonces;
        while !rest.is_empty() {
            let (now, later) = rest.split_at((tables * lanes) as u64);
            let tables = now.len().div_ceil(lanes as u64);
            self.arguments.iterations = tables;
            self.set_items(now.start());
            // SAFETY: at most `TABLES` tables, for which there is memory.
            unsafe { self.call(self.functions.tables) };
            // An iteration for each nonce of a table and each vector of versions.
            self.arguments.iterations = tables * versions.len() as u64 + lag as u64;
            // SAFETY: at most `ITERATIONS` iterations and the lag, over at most `TABLES` tables.
            unsafe { self.call(self.functions.rolling) };
            let place = |iteration: usize, lane| {
                let (table, within) = (iteration / versions.len(), iteration % versions.len());
                let (group, item) = (within / lanes, within % lanes);
                Place {
                    version: versions.start + group * lanes + lane,
                    nonce: table * lanes + item,
                }
            };
            self.read(lag, now, place, candidates);
            rest = later;
        }
    }

    /// Sets the nonces so that they ascend by item.
    fn set_items(&mut self, start: u32) {
        let lanes = self.functions.shape.lanes;
        for (item, nonce) in (0..lanes).zip((0..).map(|item| start.wrapping_add(item))) {
            self.arguments.nonces[lane_of_item(lanes, item)] = nonce;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_lane_is_an_item() {
        for lanes in [4, 8, 16] {
            let mut all: Vec<_> = (0..lanes).map(|item| lane_of_item(lanes, item)).collect();
            if lanes == 8 {
                // Of rows (0 1 4 5) and (2 3 6 7).
                assert_eq!(all, [0, 1, 4, 5, 2, 3, 6, 7]);
            }
            all.sort_unstable();
            assert!(all.into_iter().eq(0..lanes));
        }
    }
}
