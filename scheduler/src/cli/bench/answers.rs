//! Whether a kernel answers rightly: asked before it is timed.

use super::{header, versions};
use miner_core::{Header, Hit, Kernel, NonceRange, Target, Work, search};
use std::sync::atomic::AtomicBool;

/// Headers that a check hashes, about.
const HASHES: usize = 1 << 18;
/// Most nonces of a check.
const MOST_NONCES: usize = 1021;

/// A kernel gave wrong answers.
#[derive(Debug, thiserror::Error)]
#[error("kernel {kernel} gives wrong answers on this CPU ({fault}): it is not timed, and must not be used")]
pub struct WrongAnswers {
    kernel: &'static str,
    fault: String,
}

/// Compares all hits of a small search, up to the last nonce, with those of the plain way, at a target that one hash in
/// 64 meets.
///
/// # Errors
/// If they differ.
pub(super) fn check(kernel: Kernel, version_count: usize) -> Result<(), WrongAnswers> {
    let mut easy = [0xff; 32];
    easy[0] = 0x03;
    let target = Target::from_be_bytes(easy);
    let (header, versions) = (header(7), versions(version_count));
    // Odd, so not a multiple of any lane count.
    let count = u32::try_from((HASHES / version_count).min(MOST_NONCES) | 1).unwrap_or(1);
    let start = u32::MAX - count + 1;
    let nonces = NonceRange::new(start, count.into()).unwrap_or(NonceRange::ALL);
    let mut hits = Vec::new();
    let work = Work::new(&header, &versions, target);
    search(kernel, &work, nonces, &AtomicBool::new(false), &mut hits);
    let mut found: Vec<_> = hits.iter().map(|hit: &Hit| (hit.version, hit.nonce)).collect();
    found.sort_unstable();
    let mut wanted = Vec::new();
    for &version in &versions {
        let hash = |nonce| {
            Header {
                version,
                nonce,
                ..header
            }
            .hash()
        };
        let met = (start..=u32::MAX).filter(|&nonce| target.is_met_by(&hash(nonce)));
        wanted.extend(met.map(|nonce| (version, nonce)));
    }
    if found == wanted {
        return Ok(());
    }
    Err(WrongAnswers {
        kernel: kernel.name(),
        fault: format!("{} hits instead of {}, or other ones", found.len(), wanted.len()),
    })
}
