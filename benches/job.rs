//! What is done once per extranonce2 and once per share.

use std::hint::black_box;

use benches::job;
use criterion::{Criterion, criterion_group, criterion_main};
use miner_core::{Header, Share, Target, Work, merkle::RootBuilder, verify};

fn roots(criterion: &mut Criterion) {
    let job = job();
    let builder = RootBuilder::new(&job);
    assert_eq!(builder.root(&[1, 2, 3, 4]), job.merkle_root(&[1, 2, 3, 4]));
    let mut group = criterion.benchmark_group("merkle root");
    group.bench_function("whole coinbase", |bencher| {
        bencher.iter(|| job.merkle_root(black_box(&[1, 2, 3, 4])))
    });
    group.bench_function("builder", |bencher| {
        bencher.iter(|| builder.root(black_box(&[1, 2, 3, 4])))
    });
}

fn works(criterion: &mut Criterion) {
    let header = Header::from_bytes(&[0x77; Header::SIZE]);
    let mut group = criterion.benchmark_group("new work");
    for count in [1, 256] {
        let versions: Vec<u32> = (0..count).collect();
        group.bench_function(format!("{count} versions"), |bencher| {
            bencher.iter(|| Work::new(black_box(&header), &versions, Target::MAX));
        });
    }
}

fn shares(criterion: &mut Criterion) {
    let job = job();
    let share = Share {
        extranonce2: vec![1, 2, 3, 4],
        version: job.version,
        time: job.time,
        nonce: 5,
    };
    let check = |share: &Share| verify(&job, share, &Target::MAX, job.time..=job.time);
    assert!(check(&share).is_ok());
    criterion.bench_function("verify share", |bencher| {
        bencher.iter(|| check(black_box(&share)))
    });
}

criterion_group!(benches, roots, works, shares);
criterion_main!(benches);
