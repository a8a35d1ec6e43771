//! The search: only confirmed hits, all of them, and how far it got before it was stopped.

use std::{
    sync::{
        Barrier,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use miner_core::{Hit, Kernel, NonceRange, Searched, Work, search};

use crate::{
    common::{expected, for_each_kernel, header, range, target, versions},
    field::last,
};

/// All hits, in the order of a search that uses no kernel.
fn expected_hits(work: &Work, nonces: NonceRange) -> Vec<Hit> {
    let headers = expected(work, nonces)
        .into_iter()
        .map(|found| work.header(found.version_index, found.nonce));
    let hits = headers.map(|header| Hit {
        version: header.version,
        nonce: header.nonce,
        hash: header.hash(),
    });
    hits.filter(|hit| work.target().is_met_by(&hit.hash)).collect()
}

fn sorted(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by_key(|hit| (hit.nonce, hit.version));
    hits
}

fn run(kernel: Kernel, work: &Work, nonces: NonceRange) -> (Searched, Vec<Hit>) {
    let mut hits = Vec::new();
    let searched = search(kernel, work, nonces, &AtomicBool::new(false), &mut hits);
    (searched, sorted(hits))
}

#[test]
fn finds_exactly_the_hits() {
    for (count, len) in [
        (0, 1000),
        (1, 40_001),
        (3, 20_000),
        (17, 3001),
        (16_385, 20),
        (65_536, 19),
    ] {
        // The top word is shared by candidates that meet the target and others that do not.
        let work = Work::new(&header(len), &versions(count), target(0x0000_ffff));
        let nonces = range(0xffff_ffff - len as u32 + 1, len);
        let expected = expected_hits(&work, nonces);
        for_each_kernel(|kernel| {
            let (searched, hits) = run(kernel, &work, nonces);
            assert_eq!(
                searched,
                Searched {
                    nonces: len,
                    hashes: len * u64::from(count)
                },
                "{kernel} {count}"
            );
            assert_eq!(hits, expected, "{kernel} {count}");
        });
    }
}

/// A target equal to a hash, and one below it, which only a full comparison tells apart.
#[test]
fn confirms_all_256_bits() {
    let easy = Work::new(&header(1), &versions(1), target(0x000f_ffff));
    let nonces = range(0, 20_000);
    let hit = expected_hits(&easy, nonces)[0];
    let just = miner_core::Target::from_be_bytes(hit.hash.to_be_bytes());
    let mut below = hit.hash.to_be_bytes();
    *below.iter_mut().rev().find(|byte| **byte != 0).unwrap() -= 1;
    let below = miner_core::Target::from_be_bytes(below);
    assert_eq!(just.top_word(), below.top_word());
    for_each_kernel(|kernel| {
        let (_, hits) = run(kernel, &Work::new(&header(1), &versions(1), just), nonces);
        assert!(hits.contains(&hit), "{kernel}");
        let (_, hits) = run(kernel, &Work::new(&header(1), &versions(1), below), nonces);
        assert!(!hits.contains(&hit), "{kernel}");
    });
}

#[test]
fn stopped_before_it_began() {
    let work = Work::new(&header(2), &versions(3), target(u32::MAX));
    let mut hits = Vec::new();
    let searched = search(
        Kernel::best(),
        &work,
        NonceRange::ALL,
        &AtomicBool::new(true),
        &mut hits,
    );
    assert_eq!((searched, hits), (Searched::default(), Vec::new()));
}

/// Stopped in the middle, what the search reports as done is complete, even with more versions than one step covers.
#[test]
fn stopped_in_the_middle() {
    for count in [1, 256, 65_536] {
        let work = Work::new(&header(3), &versions(count), target(0x0000_0fff));
        for_each_kernel(|kernel| {
            let (stop, begin) = (AtomicBool::new(false), Barrier::new(2));
            let mut hits = Vec::new();
            let searched = thread::scope(|scope| {
                scope.spawn(|| {
                    begin.wait();
                    thread::sleep(Duration::from_millis(30));
                    stop.store(true, Ordering::Relaxed);
                });
                begin.wait();
                search(kernel, &work, NonceRange::ALL, &stop, &mut hits)
            });
            let whole = searched.nonces * u64::from(count);
            let lanes = kernel.lanes() as u64;
            assert!(searched.nonces < 1 << 32, "{kernel}: was not stopped");
            assert!(
                (whole..whole + lanes * u64::from(count)).contains(&searched.hashes),
                "{kernel} {searched:?}"
            );
            let done = range(0, searched.nonces);
            let (again, complete) = run(kernel, &work, done);
            assert_eq!(again.nonces, searched.nonces);
            let hits: Vec<Hit> = hits
                .into_iter()
                .filter(|hit| u64::from(hit.nonce) < searched.nonces)
                .collect();
            assert_eq!(sorted(hits), complete, "{kernel} {count}");
        });
    }
}

/// Stopped again and again and resumed where it says it got to, the search misses nothing and counts right.
#[test]
fn stopped_and_resumed() {
    for (count, len) in [(1, 150_000), (3, 50_001), (17, 9001), (1024, 150), (65_536, 3)] {
        let work = Work::new(&header(len), &versions(count), target(0x000f_ffff));
        let nonces = last(len);
        let expected = expected_hits(&work, nonces);
        for_each_kernel(|kernel| {
            let mut hits = Vec::new();
            let mut rest = nonces;
            // Longer each time, so that it comes to an end on slow machines too.
            for patience in (0..).map(|time| Duration::from_micros(100).mul_f64(1.3f64.powi(time))) {
                let mut part = Vec::new();
                let (stop, begin) = (AtomicBool::new(false), Barrier::new(2));
                let searched = thread::scope(|scope| {
                    scope.spawn(|| {
                        begin.wait();
                        thread::sleep(patience);
                        stop.store(true, Ordering::Relaxed);
                    });
                    begin.wait();
                    search(kernel, &work, rest, &stop, &mut part)
                });
                assert!(searched.nonces <= rest.len(), "{kernel} {searched:?}");
                let whole = searched.nonces * u64::from(count);
                assert!(searched.hashes >= whole, "{kernel} {searched:?}");
                let (done, later) = rest.split_at(searched.nonces);
                let end = u64::from(done.start()) + done.len();
                hits.extend(part.into_iter().filter(|hit| u64::from(hit.nonce) < end));
                if later.is_empty() {
                    assert_eq!(searched.hashes, whole, "{kernel}");
                    break;
                }
                rest = later;
            }
            assert!(sorted(hits) == expected, "{kernel} with {count} versions");
        });
    }
}

#[test]
fn ranges_split_without_loss() {
    assert_eq!(NonceRange::new(u32::MAX, 2), None);
    assert_eq!(NonceRange::new(1, 1 << 32), None);
    assert_eq!(NonceRange::new(0, 1 << 32), Some(NonceRange::ALL));
    assert!(NonceRange::new(u32::MAX, 0).unwrap().is_empty());
    let (all, none) = NonceRange::ALL.split_at(u64::MAX);
    assert_eq!((all, none.len()), (NonceRange::ALL, 0));
    let (first, rest) = range(10, 5).split_at(2);
    assert_eq!((first, rest), (range(10, 2), range(12, 3)));
    let (first, last) = NonceRange::ALL.split_at((1 << 32) - 1);
    assert_eq!((first.len(), last), ((1 << 32) - 1, range(u32::MAX, 1)));
}
