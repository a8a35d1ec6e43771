//! The hash rate of a kernel on some threads, for `bench` on this machine and on those of a cluster.

mod clock;
mod over_time;
mod timing;

pub use timing::{Timing, time};

use miner_core::{BIP320_MASK, Header, Kernel, rolled_versions};

/// Versions of a rolling search: enough to make the cost of the shared message expansion negligible.
pub const ROLLED_VERSIONS: usize = 256;
/// Most versions of a search: all values of the BIP 320 bits.
pub const MAX_VERSIONS: usize = 1 << BIP320_MASK.count_ones();

/// Whether cycles per hash of this kernel are a bound, up to a fifth too high: it uses vectors of 512 bits, for which some CPUs
/// lower their clock.
pub fn cycles_are_bound(kernel: Kernel) -> bool {
    const LANES: usize = 512 / 32;
    kernel.lanes() >= LANES
}

/// A header of arbitrary bytes, different for each `salt`.
fn header(salt: u32) -> Header {
    let seed = miner_core::sha256d(&salt.to_le_bytes());
    Header {
        version: 0x2000_0000,
        prev_hash: seed,
        merkle_root: miner_core::sha256d(&seed),
        time: salt,
        bits: 0x1d00_ffff,
        nonce: 0,
    }
}

fn versions(count: usize) -> Vec<u32> {
    rolled_versions(0x2000_0000, BIP320_MASK).take(count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_distinct() {
        for count in [1, 16, 256, 1024, MAX_VERSIONS] {
            let mut all = versions(count);
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count);
        }
    }
}
