//! Costs that arise once per extranonce2, once per work and once per share.

use std::hint::black_box;

use benches::job;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use miner_core::{Header, Share, Target, Work, merkle::RootBuilder, sha256d, verify};

fn coinbases(criterion: &mut Criterion) {
    let job = job();
    let parts = job.root.coinbase().expect("it has one");
    let coinbase = parts.bytes(&[1, 2, 3, 4]);
    let all = [
        &parts.coinbase1[..],
        &parts.extranonce1,
        &[1, 2, 3, 4],
        &parts.coinbase2,
    ];
    assert_eq!(coinbase, all.concat());
    let mut group = criterion.benchmark_group("coinbase");
    group.bench_function("put together", |bencher| {
        bencher.iter(|| parts.bytes(black_box(&[1, 2, 3, 4])))
    });
    group.bench_function("hashed", |bencher| bencher.iter(|| sha256d(black_box(&coinbase))));
}

fn roots(criterion: &mut Criterion) {
    let job = job();
    let builder = RootBuilder::new(&job);
    assert_eq!(builder.root(&[1, 2, 3, 4]), job.root.merkle_root(&[1, 2, 3, 4]));
    let mut group = criterion.benchmark_group("merkle root");
    group.bench_function("whole coinbase", |bencher| {
        bencher.iter(|| job.root.merkle_root(black_box(&[1, 2, 3, 4])))
    });
    group.bench_function("builder", |bencher| {
        bencher.iter(|| builder.root(black_box(&[1, 2, 3, 4])))
    });
}

/// The midstates of all versions, and the part of the message expansion that no nonce changes.
fn works(criterion: &mut Criterion) {
    let header = Header::from_bytes(&[0x77; Header::SIZE]);
    let mut group = criterion.benchmark_group("new work");
    for count in [1, 16, 256, 1024] {
        let versions: Vec<u32> = (0..count).collect();
        let work = Work::new(&header, &versions, Target::MAX);
        let last = Header {
            version: count - 1,
            nonce: 5,
            ..header
        };
        assert_eq!(
            (work.versions(), work.header(count - 1, 5)),
            (&versions[..], last)
        );
        group.throughput(Throughput::Elements(count.into()));
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
    let foreign = Share {
        version: !job.version,
        ..share.clone()
    };
    assert!(check(&foreign).is_err());
    criterion.bench_function("verify share", |bencher| {
        bencher.iter(|| check(black_box(&share)))
    });
}

criterion_group!(benches, coinbases, roots, works, shares);
criterion_main!(benches);
