//! The search: a kernel proposes, plain code confirms.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::{BlockHash, Candidate, Kernel, NonceRange, Work};

/// A header that meets the target, confirmed by the `sha2` crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    /// The whole header version.
    pub version: u32,
    pub nonce: u32,
    pub hash: BlockHash,
}

/// How far a search got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    /// Nonces from the start of the range that are done for all versions.
    pub nonces: u64,
    /// Headers hashed; more than `nonces` times the versions if the search stopped between versions.
    pub hashes: u64,
}

/// Scans `nonces` of `work` in small steps and adds every hit to `hits`, in ascending nonce order step by step. Ends
/// early, within [`NOTICES_WITHIN`](crate::NOTICES_WITHIN) whatever the number of versions, once `stop` is true.
///
/// The hits among the first [`Searched::nonces`] nonces are complete. After an early end there may be hits among later
/// nonces too, which a search that continues from there finds again.
///
/// A thread that searches repeatedly should keep a [`Searcher`].
pub fn search(
    kernel: Kernel,
    work: &Work,
    nonces: NonceRange,
    stop: &AtomicBool,
    hits: &mut Vec<Hit>,
) -> Searched {
    let stops = || stop.load(Ordering::Relaxed);
    scan_in_steps(kernel, work, nonces, stops, &mut Vec::new(), hits)
}

/// Memory for repeated [`search`]es on one thread: a search allocates nothing unless it has more hits or candidates than
/// any before it.
#[derive(Debug, Default)]
pub struct Searcher {
    candidates: Vec<Candidate>,
    hits: Vec<Hit>,
}

impl Searcher {
    /// Allocates nothing yet. Create it on the thread that uses it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Like [`search`], but returns the hits, which are valid until the next call.
    pub fn search(
        &mut self,
        kernel: Kernel,
        work: &Work,
        nonces: NonceRange,
        stop: &AtomicBool,
    ) -> (Searched, &[Hit]) {
        self.hits.clear();
        let stops = || stop.load(Ordering::Relaxed);
        let searched = scan_in_steps(kernel, work, nonces, stops, &mut self.candidates, &mut self.hits);
        (searched, &self.hits)
    }
}

/// Asks `stops` before each step.
fn scan_in_steps(
    kernel: Kernel,
    work: &Work,
    nonces: NonceRange,
    mut stops: impl FnMut() -> bool,
    candidates: &mut Vec<Candidate>,
    hits: &mut Vec<Hit>,
) -> Searched {
    let step = Step::new(kernel, work.versions().len());
    let mut searched = Searched::default();
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(step.nonces);
        for first in (0..work.versions().len()).step_by(step.versions) {
            if stops() {
                return searched;
            }
            let last = work.versions().len().min(first + step.versions);
            candidates.clear();
            kernel.scan_versions(work, first..last, now, candidates);
            hits.extend(candidates.iter().filter_map(|candidate| confirm(work, candidate)));
            searched.hashes += now.len() * (last - first) as u64;
        }
        searched.nonces += now.len();
        rest = later;
    }
    searched
}

/// What one call of the kernel covers: whole vectors of nonces, and all versions unless they are too many.
#[derive(Debug, PartialEq, Eq)]
struct Step {
    nonces: u64,
    versions: usize,
}

impl Step {
    fn new(kernel: Kernel, versions: usize) -> Self {
        let (hashes, lanes, versions) = (kernel.step(), kernel.lanes() as u64, versions.max(1) as u64);
        let nonces = (hashes / versions / lanes * lanes).max(lanes);
        let versions = (hashes / nonces).clamp(1, versions);
        Self {
            nonces,
            versions: versions as usize,
        }
    }
}

/// The hit behind a candidate; `None` if it misses the target.
fn confirm(work: &Work, candidate: &Candidate) -> Option<Hit> {
    let header = work.header(candidate.version_index, candidate.nonce);
    let hash = header.hash();
    work.target().is_met_by(&hash).then_some(Hit {
        version: header.version,
        nonce: header.nonce,
        hash,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Header, Target};

    #[test]
    fn a_step_is_never_longer_than_the_kernel_says() {
        // A thread of 3.3 MH/s, slower than any that these kernels are fast on, then notices a stop in time.
        const MOST: u64 = 1 << 16;
        for kernel in Kernel::available() {
            for versions in [0, 1, 2, 3, 17, 256, 1000, 1024, 8191, 16_385, 65_536, 1 << 20] {
                let step = Step::new(kernel, versions);
                let hashes = step.nonces * step.versions as u64;
                assert!(hashes <= kernel.step(), "{kernel}, {versions} versions: {step:?}");
                assert!(hashes <= MOST, "{kernel}, {versions} versions: {step:?}");
                assert_eq!(step.nonces % kernel.lanes() as u64, 0, "{kernel}: {step:?}");
                // Long enough that checking the flag costs next to nothing.
                assert!(
                    hashes > kernel.step() / 2,
                    "{kernel}, {versions} versions: {step:?}"
                );
            }
        }
    }

    #[test]
    fn one_step_lies_between_two_looks_at_the_flag() {
        let header = Header::from_bytes(&[7; Header::SIZE]);
        for versions in [1, 3, 256, 65_536] {
            let versions: Vec<u32> = (0..versions).collect();
            let work = Work::new(&header, &versions, Target::from_be_bytes([0; 32]));
            for kernel in Kernel::available() {
                let mut before = 0;
                for looks in 1..=4 {
                    let mut left = looks;
                    let stops = || {
                        left -= 1;
                        left == 0
                    };
                    let searched = scan_in_steps(
                        kernel,
                        &work,
                        NonceRange::ALL,
                        stops,
                        &mut Vec::new(),
                        &mut Vec::new(),
                    );
                    let step = searched.hashes - before;
                    assert_eq!(step > 0, looks > 1, "{kernel}, look {looks}");
                    assert!(step <= kernel.step(), "{kernel}, look {looks}: {step} hashes");
                    before = searched.hashes;
                }
            }
        }
    }
}
