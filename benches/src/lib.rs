//! What the benches work on, and the comparison with other miners. The benches are the files beside `Cargo.toml`;
//! `README.md` says how to run them.

pub mod compare;

use miner_core::{BIP320_MASK, Coinbase, Header, Job, Root, Target, Work};

/// A job of typical size: 4 bytes of extranonce2, a coinbase of 250 bytes, 12 levels of merkle tree (2049 to 4096
/// transactions).
///
/// # Panics
/// If it fails its own checks.
pub fn job() -> Job {
    let mut coinbase1 = vec![1, 0, 0, 0, 1];
    coinbase1.extend([0; 32]);
    coinbase1.extend([0xff; 4]);
    coinbase1.push(50);
    coinbase1.extend([7; 42]);
    let mut coinbase2 = vec![0xff; 4];
    coinbase2.push(1);
    coinbase2.extend([0; 8]);
    coinbase2.push(140);
    coinbase2.extend([0x6a; 140]);
    coinbase2.extend([0; 4]);
    let coinbase = Coinbase {
        coinbase1,
        extranonce1: vec![0xab; 4],
        extranonce2_size: 4,
        coinbase2,
        merkle_branch: (0..12).map(|level| [level; 32]).collect(),
    };
    let job = Job {
        root: Root::Coinbase(coinbase),
        prev_hash: [0x11; 32],
        version: 0x2000_0000,
        version_mask: BIP320_MASK,
        bits: 0x1703_4219,
        time: 1_700_000_000,
    };
    assert_eq!(job.check(), Ok(()));
    job
}

/// Work on the first header of [`job`] with this many versions, at a pool difficulty.
///
/// # Panics
/// If `difficulty` is not a positive number.
pub fn work(versions: u32, difficulty: f64) -> Work {
    let job = job();
    let header = Header {
        version: job.version,
        prev_hash: job.prev_hash,
        merkle_root: job.root.merkle_root(&[0; 4]),
        time: job.time,
        bits: job.bits,
        nonce: 0,
    };
    let versions: Vec<u32> = (0..versions).map(|rolled| job.version | rolled << 13).collect();
    let target = Target::from_difficulty(difficulty).expect("a difficulty of a bench is positive");
    Work::new(&header, &versions, target)
}
