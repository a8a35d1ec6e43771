//! Hashes per second of every kernel that this CPU has: nonce only and rolling 16, 256 and 1024 versions, on one thread
//! and on all.

use std::{hint::black_box, sync::atomic::AtomicBool, time::Duration};

use benches::{check, work};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use executor::threads::{Crew, Priority, plan_cpus};
use miner_core::{Kernel, NonceRange, search};

/// Headers that a thread hashes per sample: some ten milliseconds.
const HASHES: u64 = 1 << 18;

/// One thread, and as many as there are CPUs if that is more; each pinned to a CPU of its own.
fn crews() -> Vec<(&'static str, Crew)> {
    let crew =
        |threads| Crew::new(&plan_cpus(threads, true), Priority::Normal).expect("threads can be started");
    let mut crews = vec![("one thread", crew(1))];
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    if all > 1 {
        crews.push(("all threads", crew(all)));
    }
    crews
}

fn kernels(criterion: &mut Criterion) {
    for (threads, crew) in crews() {
        for (mode, versions) in [
            ("nonce only", 1),
            ("rolling 16", 16),
            ("rolling 256", 256),
            ("rolling 1024", 1024),
        ] {
            let mut group = criterion.benchmark_group(format!("{threads}/{mode}"));
            group.throughput(Throughput::Elements(HASHES * crew.threads() as u64));
            let work = work(versions, 1.0);
            let nonces = NonceRange::new(0, HASHES / u64::from(versions)).expect("starts at 0");
            for kernel in Kernel::available() {
                check(kernel, versions);
                group.bench_function(kernel.name(), |bencher| {
                    bencher.iter(|| {
                        crew.broadcast(|_| {
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
