//! The search: a kernel proposes, plain code confirms.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::{BlockHash, Candidate, Kernel, NonceRange, Work};

/// A header that meets the target, confirmed by the `sha2` crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    /// The whole header version.
    pub version: u32,
    /// The nonce.
    pub nonce: u32,
    /// The header's hash.
    pub hash: BlockHash,
}

/// How far a search came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    /// So many nonces from the start of the range are done, each for all versions.
    pub nonces: u64,
    /// Headers hashed; more than `nonces` times versions if stopped between versions.
    pub hashes: u64,
}

/// Headers hashed between two looks at the stop flag: at 2 MH/s, a slow machine's scalar kernel, 4 ms.
const HASHES_PER_STEP: u64 = 1 << 13;

/// Scans `nonces` of `work` in small steps and adds every hit to `hits`, in ascending nonce order step by step. Ends
/// early, within a few milliseconds whatever the number of versions, once `stop` is true.
///
/// The hits of the first [`Searched::nonces`] nonces are complete; after an early end there may be some of later
/// nonces, which a search that goes on from there finds again.
pub fn search(
    kernel: Kernel,
    work: &Work,
    nonces: NonceRange,
    stop: &AtomicBool,
    hits: &mut Vec<Hit>,
) -> Searched {
    let step = Step::new(kernel, work);
    let mut searched = Searched::default();
    let mut candidates = Vec::new();
    let mut rest = nonces;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(step.nonces);
        for first in (0..work.versions().len()).step_by(step.versions) {
            if stop.load(Ordering::Relaxed) {
                return searched;
            }
            let last = work.versions().len().min(first + step.versions);
            candidates.clear();
            kernel.scan_versions(work, first..last, now, &mut candidates);
            hits.extend(candidates.iter().filter_map(|candidate| confirm(work, candidate)));
            searched.hashes += now.len() * (last - first) as u64;
        }
        searched.nonces += now.len();
        rest = later;
    }
    searched
}

/// What one call of the kernel covers: whole vectors of nonces, and all versions if they are not too many.
struct Step {
    nonces: u64,
    versions: usize,
}

impl Step {
    fn new(kernel: Kernel, work: &Work) -> Self {
        let lanes = kernel.lanes() as u64;
        let versions = work.versions().len().max(1) as u64;
        let nonces = (HASHES_PER_STEP / versions / lanes * lanes).max(lanes);
        let versions = (HASHES_PER_STEP / nonces).clamp(1, versions);
        Self {
            nonces,
            versions: versions as usize,
        }
    }
}

/// The hit behind a candidate, if it is one.
fn confirm(work: &Work, candidate: &Candidate) -> Option<Hit> {
    let header = work.header(candidate.version_index, candidate.nonce);
    let hash = header.hash();
    work.target().is_met_by(&hash).then_some(Hit {
        version: header.version,
        nonce: header.nonce,
        hash,
    })
}
