//! The job that tests work on.

use std::sync::atomic::AtomicBool;

use miner_core::{Coinbase, Cursor, Job, Kernel, Next, Root, Share};

const COINBASE1: &str = "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff20020862062f503253482f04b8864e5008";
const COINBASE2: &str =
    "072f736c7573682f000000000100f2052a010000001976a914d23fcdf86f7e756a64a7a9688ef9903327048ed988ac00000000";

/// The parameters of `mining.notify` in the first public description of Stratum, as JSON, but with a version
/// that can be rolled.
pub fn notify_params() -> String {
    format!(
        r#"["bf","4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000","{COINBASE1}","{COINBASE2}",
            [],"20000000","1c2ac4af","504e86b9",false]"#
    )
}

/// The job of that description with two steps in its merkle branch, for a session with version rolling.
///
/// # Panics
/// If the job does not pass its own checks.
pub fn job() -> Job {
    let job = Job {
        root: root(|_| ()),
        prev_hash: [3; 32],
        version: 0x2000_0000,
        version_mask: 0x1fff_e000,
        bits: 0x1c2a_c4af,
        time: 0x504e_86b9,
    };
    assert_eq!(job.check(), Ok(()));
    job
}

/// The root of [`job`], with some of its coinbase changed.
///
/// # Panics
/// Never: the texts are hexadecimal.
pub fn root(change: impl FnOnce(&mut Coinbase)) -> Root {
    let bytes = |text| hex::decode(text).expect("hex");
    let mut coinbase = Coinbase {
        coinbase1: bytes(COINBASE1),
        extranonce1: vec![8, 0, 0, 2],
        extranonce2_size: 4,
        coinbase2: bytes(COINBASE2),
        merkle_branch: vec![[7; 32], [9; 32]],
    };
    change(&mut coinbase);
    Root::Coinbase(coinbase)
}

/// The same job as a standard one of Stratum V2.
pub fn fixed_job() -> Job {
    Job {
        root: Root::Fixed([0x5a; 32]),
        ..job()
    }
}

/// Searches the next nonces of a job under all versions of their chunk. Returns what was found and the number of hashes.
///
/// # Panics
/// If everything up to `latest` (Unix seconds) has been searched.
pub fn search_next(cursor: &mut Cursor, kernel: Kernel, nonces: u64, latest: u32) -> (Vec<Share>, u64) {
    let Next::Chunk(chunk) = cursor.next_chunk(nonces, latest) else {
        panic!("nothing left to search");
    };
    let mut hits = Vec::new();
    let never = AtomicBool::new(false);
    let searched = miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
    let share = |hit: miner_core::Hit| Share {
        extranonce2: chunk.extranonce2.to_vec(),
        version: hit.version,
        time: chunk.time,
        nonce: hit.nonce,
    };
    (hits.into_iter().map(share).collect(), searched.hashes)
}
