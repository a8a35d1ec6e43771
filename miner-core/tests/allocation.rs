//! A thread that searches repeatedly allocates no memory.

#![allow(clippy::unwrap_used)] // All of this is test code.

use std::{hint::black_box, sync::atomic::AtomicBool};

use miner_core::{Header, Kernel, NonceRange, Searcher, Target, Work};

/// How often `work` allocates on this thread.
fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}

#[test]
fn allocations_are_counted() {
    assert_eq!(allocations(|| drop(black_box(vec![1_u8]))), 1);
    let mut grown = vec![0_u64; 4];
    assert_eq!(allocations(|| grown.reserve_exact(100)), 1);
    assert_eq!(allocations(|| ()), 0);
}

#[test]
fn a_search_like_one_before_allocates_nothing() {
    let header = Header::from_bytes(&[0x5a; Header::SIZE]);
    // One hash in 256 is a hit.
    let target = Target::from_difficulty(256.0 / miner_core::HASHES_PER_DIFFICULTY).unwrap();
    let stop = AtomicBool::new(false);
    for kernel in Kernel::available() {
        for versions in [1_u32, 3, 256, 1024, 65_536] {
            let versions: Vec<u32> = (0..versions).map(|i| 0x2000_0000 | i << 13).collect();
            let work = Work::new(&header, &versions, target);
            let lanes = kernel.lanes() as u64;
            let nonces = (100_000 / versions.len() as u64).max(lanes) + 1;
            let (nonces, _) = NonceRange::ALL.split_at(nonces);
            let mut searcher = Searcher::new();
            let mut hits = 0;
            let mut piece = || {
                let (searched, found) = searcher.search(kernel, &work, nonces, &stop);
                assert_eq!(searched.nonces, nonces.len());
                hits = found.len();
            };
            piece();
            let asked = allocations(|| (0..3).for_each(|_| piece()));
            assert_eq!(asked, 0, "{kernel}, {} versions", versions.len());
            assert!(hits > 100, "{hits}");
        }
    }
}
