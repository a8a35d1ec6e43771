//! A single hit among many hashes, moved through every place where a kernel may lose it: each lane, each iteration (a
//! pipelined kernel still has several under way when a range ends), each place among the versions.

use miner_core::Kernel;

use crate::{
    common::{for_each_kernel, header, most_lanes, range, size, versions},
    field::Field,
};

/// More vectors than a pipelined kernel has under way.
const ITERATIONS: u32 = 6;

/// A field, the version and nonce of its lowest hash, and that hash's most significant word. As a target, that word
/// has the one hit, and the next lower word has none.
struct Planted {
    field: Field,
    version: usize,
    nonce: u32,
    top: u32,
}

impl Planted {
    /// With `count` versions, and `margin` nonces on either side of the hit.
    fn new(count: usize, margin: u32) -> Self {
        let choice = size(2000 / count as u64 + 1, 1);
        let nonces = range(0x01ff_fe00, 2 * u64::from(margin) + choice);
        let field = Field::new(header(count as u64), versions(count as u32), nonces);
        let (version, nonce) = field.lowest(margin);
        let top = field.top(version, nonce);
        Self {
            field,
            version,
            nonce,
            top,
        }
    }

    /// Searches with the hit's version at index `at` and its nonce at `offset` in a range of `len` nonces.
    fn check(&self, kernel: Kernel, at: usize, offset: u32, len: u32) {
        let count = self.field.versions();
        let order: Vec<usize> = (0..count)
            .map(|place| (self.version + count - at + place) % count)
            .collect();
        let nonces = range(self.nonce - offset, len.into());
        self.field.check(kernel, &order, nonces, self.top);
        self.field.check(kernel, &order, nonces, self.top - 1);
    }

    /// Searches with the hit at every index among the versions and at these offsets.
    fn check_everywhere(&self, kernel: Kernel, len: u32, offsets: impl Iterator<Item = u32> + Clone) {
        for at in 0..self.field.versions() {
            for offset in offsets.clone() {
                self.check(kernel, at, offset, len);
            }
        }
    }
}

#[test]
fn at_every_nonce_of_every_short_range() {
    let iterations = size(ITERATIONS, 1);
    let planted = Planted::new(1, iterations * most_lanes() + 1);
    for_each_kernel(|kernel| {
        let longest = iterations * kernel.lanes() as u32 + 1;
        for len in size(1, longest)..=longest {
            planted.check_everywhere(kernel, len, 0..len);
        }
    });
}

#[test]
fn at_both_ends_of_long_ranges() {
    let planted = Planted::new(1, size(1100, 3));
    for_each_kernel(|kernel| {
        let lanes = kernel.lanes() as u32;
        let most = size(ITERATIONS * lanes, 1);
        for len in size([1023, 1024, 1024 + lanes / 2], [3; 3]) {
            planted.check_everywhere(kernel, len, (0..most).chain(len - most..len));
        }
    });
}

#[test]
fn at_every_place_among_few_versions() {
    let counts: &[usize] = if cfg!(miri) {
        &[2]
    } else {
        &[2, 3, 7, 8, 9, 15, 16, 17]
    };
    for &count in counts {
        let planted = Planted::new(count, 3 * most_lanes() + 1);
        for_each_kernel(|kernel| {
            let lanes = kernel.lanes() as u32;
            for len in [1, 3, lanes, lanes + 1, 3 * lanes + 1] {
                if !cfg!(miri) || len <= lanes {
                    planted.check_everywhere(kernel, len, 0..len);
                }
            }
        });
    }
}

/// Kernels whose lanes are versions go through many vectors of them for one nonce.
#[test]
fn at_every_place_among_many_versions() {
    let counts: &[usize] = if cfg!(miri) {
        &[5]
    } else {
        &[31, 33, 48, 49, 65, 257]
    };
    for &count in counts {
        let planted = Planted::new(count, 3);
        for_each_kernel(|kernel| {
            for len in 1..=if count / 100 > 0 { 1 } else { size(3, 1) } {
                planted.check_everywhere(kernel, len, 0..len);
            }
        });
    }
}
