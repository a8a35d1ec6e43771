//! Hashes per second of every kernel that this CPU has: nonce only and rolling 16, 256 and 1024 versions, on one thread
//! and on all.

use std::{hint::black_box, sync::atomic::AtomicBool, time::Duration};

use benches::work;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use engine::threads::{HashThreads, Priority, placements};
use miner_core::{Kernel, NonceRange, check, search};

/// Headers that a thread hashes per sample: tens of milliseconds.
const HASHES: u64 = 1 << 18;

/// One thread and, on a machine with several CPUs, one per CPU; each pinned to a CPU of its own.
fn thread_sets() -> Vec<(&'static str, HashThreads)> {
    let start = |count| {
        HashThreads::start(&placements(count, true), Priority::Normal).expect("threads can be started")
    };
    let mut sets = vec![("one thread", start(1))];
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    if all > 1 {
        sets.push(("all threads", start(all)));
    }
    sets
}

fn kernels(criterion: &mut Criterion) {
    for kernel in Kernel::available() {
        check(kernel, 1).expect("the rate of a wrong kernel means nothing");
    }
    for (name, threads) in thread_sets() {
        for (mode, versions) in [
            ("nonce only", 1),
            ("rolling 16", 16),
            ("rolling 256", 256),
            ("rolling 1024", 1024),
        ] {
            let mut group = criterion.benchmark_group(format!("{name}/{mode}"));
            group.throughput(Throughput::Elements(HASHES * threads.count() as u64));
            let work = work(versions, 1.0);
            let nonces = NonceRange::new(0, HASHES / u64::from(versions)).expect("starts at 0");
            for kernel in Kernel::available() {
                group.bench_function(kernel.name(), |bencher| {
                    bencher.iter(|| {
                        threads.broadcast(|_| {
                            let (stop, mut hits) = (AtomicBool::new(false), Vec::new());
                            search(kernel, black_box(&work), nonces, &stop, &mut hits)
                        })
                    });
                });
            }
        }
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = kernels
}
criterion_main!(benches);
