//! Hashes per second of every kernel that this CPU has: nonce only, and rolling 16 and 256 versions.

use std::{hint::black_box, sync::atomic::AtomicBool};

use benches::{check, work};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use miner_core::{Kernel, NonceRange, search};

/// Headers hashed per sample: some ten milliseconds.
const HASHES: u64 = 1 << 18;

fn kernels(criterion: &mut Criterion) {
    for (group, versions) in [("nonce only", 1), ("rolling 16", 16), ("rolling 256", 256)] {
        let mut group = criterion.benchmark_group(group);
        group.throughput(Throughput::Elements(HASHES));
        let work = work(versions, 1.0);
        let nonces = NonceRange::new(0, HASHES / u64::from(versions)).expect("starts at 0");
        for kernel in Kernel::available() {
            check(kernel, versions);
            group.bench_function(kernel.name(), |bencher| {
                bencher.iter(|| {
                    let (stop, mut hits) = (AtomicBool::new(false), Vec::new());
                    search(kernel, black_box(&work), nonces, &stop, &mut hits)
                });
            });
        }
    }
}

criterion_group!(benches, kernels);
criterion_main!(benches);
