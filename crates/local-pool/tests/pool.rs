//! Miners on loopback against the whole pool. Difficulties are so low that a share takes milliseconds.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod miner;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use local_pool::{LocalPool, PoolConfig, PoolError};
use miner::Miner;
use serde_json::{Value, json};
use stratum::client::{RejectKind, ShareAnswer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Difficulty of a share: about 40,000 hashes.
const SHARE: f64 = 1e-5;
/// A block difficulty that is never met here.
const NO_BLOCK: f64 = 1e9;

async fn pool(block_difficulty: f64) -> LocalPool {
    let config = PoolConfig {
        difficulty: SHARE,
        block_difficulty,
        ..PoolConfig::default()
    };
    LocalPool::start(config).await.unwrap()
}

fn kind(verdict: &ShareAnswer) -> Option<RejectKind> {
    match verdict {
        ShareAnswer::Rejected { kind, .. } => Some(*kind),
        _ => None,
    }
}

#[tokio::test]
async fn mines_shares_and_blocks() {
    let pool = pool(4.0 * SHARE).await;
    let mut miner = Miner::connect(pool.addr(), "alice.rig1").await;
    assert_eq!(miner.client.version_mask(), 0x1fff_e000);
    assert!(miner.job.clean, "the first job is clean");
    let coinbase = miner.job.job.root.coinbase().unwrap();
    assert_eq!(coinbase.bytes(&[0; 4]).len(), coinbase.bytes(&[1; 4]).len());

    let (mut accepted, mut stale, mut tips) = (0, 0, vec![miner.job.job.prev_hash]);
    while pool.stats().height < 3 {
        let job = miner.job.clone();
        for share in miner.search() {
            let hash = job.job.header(&share).unwrap().hash();
            let verdict = miner.submit(&job.id, &share).await;
            let is_block = job.job.network_target().unwrap().is_met_by(&hash);
            match verdict {
                ShareAnswer::Accepted => accepted += 1,
                // Of several shares in one chunk, those after a block.
                other if kind(&other) == Some(RejectKind::Stale) => stale += 1,
                other => panic!("{other:?}"),
            }
            if is_block && miner.job.id == job.id {
                assert!(miner.next_job().await.clean);
            }
        }
        if miner.job.job.prev_hash != *tips.last().unwrap() {
            assert!(miner.job.clean, "a new tip means a clean job");
            tips.push(miner.job.job.prev_hash);
        }
    }
    let stats = pool.stats();
    assert_eq!((stats.height, stats.connections), (3, 1));
    assert_eq!(stats.tip.0, *tips.last().unwrap());
    assert_eq!(tips.len(), 4);
    let worker = &stats.workers[0];
    assert_eq!(
        (worker.name.as_str(), worker.accepted, worker.blocks),
        ("alice.rig1", accepted, 3)
    );
    assert_eq!((worker.rejected, worker.stale), (stale, stale));
    assert!((worker.difficulty_sum / SHARE - accepted as f64).abs() < 1e-6);
    pool.stop().await;
    miner.closed().await;
}

#[tokio::test]
async fn bad_submissions_get_their_codes() {
    let pool = pool(NO_BLOCK).await;
    let mut miner = Miner::connect(pool.addr(), "alice").await;
    let share = miner.find();
    let job = miner.job.clone();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let good = json!([
        "alice",
        job.id,
        hex(&share.extranonce2),
        format!("{:08x}", share.time),
        format!("{:08x}", share.nonce),
        format!("{:08x}", share.version & 0x1fff_e000)
    ]);
    let with = |index: usize, value: Value| {
        let mut params = good.clone();
        params[index] = value;
        params
    };
    let expected = [
        (20, "too few parameters", json!(["alice", job.id])),
        (20, "a number as job id", with(1, json!(1))),
        (20, "short extranonce2", with(2, json!("000000"))),
        (20, "long extranonce2", with(2, json!("0000000000"))),
        (20, "extranonce2 not hex", with(2, json!("zzzzzzzz"))),
        (
            20,
            "time before the job",
            with(3, json!(format!("{:08x}", job.job.time - 1))),
        ),
        (
            20,
            "time too far ahead",
            with(3, json!(format!("{:08x}", now + 7300))),
        ),
        (20, "nonce not hex", with(4, json!("xyz"))),
        (20, "version bits outside the mask", with(5, json!("20000000"))),
        (21, "unknown job", with(1, json!("ffffff"))),
        (
            21,
            "a job id in another spelling",
            with(1, json!(format!("0{}", job.id))),
        ),
        (
            23,
            "another nonce",
            with(4, json!(format!("{:08x}", share.nonce ^ 1))),
        ),
        (23, "another extranonce2", with(2, json!("fffefdfc"))),
        (
            23,
            "a later time",
            with(3, json!(format!("{:08x}", share.time + 1))),
        ),
        (23, "other version bits", with(5, json!("1fffe000"))),
        (24, "unauthorized worker", with(0, json!("mallory"))),
    ];
    let mut codes = BTreeMap::new();
    for (code, what, params) in expected {
        assert_eq!(miner.submit_raw(params).await, json!(code), "{what}");
        *codes.entry(code).or_insert(0) += u64::from(code != 24);
    }
    assert_eq!(miner.request("mining.submit", good.clone()).await["result"], true);
    assert_eq!(miner.submit_raw(good).await, 22);
    codes.insert(22, 1);
    codes.remove(&24); // nobody's

    let worker = pool.stats().workers[0].clone();
    assert_eq!(worker.rejected_by_code, codes);
    assert_eq!(
        (worker.accepted, worker.duplicate, worker.stale, worker.blocks),
        (1, 1, 0, 0)
    );
    assert_eq!(worker.rejected, codes.values().sum::<u64>());
}

#[tokio::test]
async fn methods_beyond_mining() {
    let pool = pool(NO_BLOCK).await;
    let mut miner = Miner::connect(pool.addr(), "alice").await;
    assert_eq!(miner.request("mining.nosuch", json!([])).await["error"][0], 20);
    assert_eq!(miner.request("mining.ping", json!([])).await["result"], "pong");
    assert_eq!(
        miner.request("mining.authorize", json!(["bob", "x"])).await["result"],
        true
    );
    assert_eq!(
        miner.request("mining.authorize", json!(["a\nb", "x"])).await["error"][0],
        24
    );
    assert_eq!(
        miner.request("mining.suggest_difficulty", json!(["x"])).await["error"][0],
        20
    );
    let names: Vec<_> = pool
        .stats()
        .workers
        .into_iter()
        .map(|worker| worker.name)
        .collect();
    assert_eq!(names, ["alice", "bob"]);

    // A suggestion applies to the next job, within bounds.
    assert_eq!(
        miner.request("mining.suggest_difficulty", json!([1e-30])).await["result"],
        true
    );
    assert_eq!(miner.request("mining.ping", json!([])).await["result"], "pong");
    assert_eq!(miner.client.difficulty(), SHARE / 1024.0);
    assert_eq!(miner.job.difficulty, SHARE);
}

#[tokio::test]
async fn a_block_makes_the_jobs_of_all_sessions_stale() {
    let pool = pool(SHARE).await;
    let mut alice = Miner::connect(pool.addr(), "alice").await;
    let mut bob = Miner::connect(pool.addr(), "bob").await;
    assert_ne!(alice.job.job.extranonce1(), bob.job.job.extranonce1());
    assert_eq!(alice.job.job.extranonce1().len(), 4);

    let (late, late_job) = (bob.find(), bob.job.id.clone());
    let (share, job) = (alice.find(), alice.job.clone());
    assert_eq!(alice.submit(&job.id, &share).await, ShareAnswer::Accepted);
    let next = bob.next_job().await;
    assert!(next.clean);
    assert_eq!(next.job.prev_hash, job.job.header(&share).unwrap().hash().0);
    let verdict = bob.submit(&late_job, &late).await;
    assert_eq!(kind(&verdict), Some(RejectKind::Stale), "{verdict:?}");
    let stats = pool.stats();
    assert_eq!(stats.height, 1);
    assert_eq!(
        (stats.total().blocks, stats.total().stale, stats.total().accepted),
        (1, 1, 1)
    );
}

#[tokio::test]
async fn jobs_are_refreshed_and_old_ones_stay_good() {
    let config = PoolConfig {
        difficulty: SHARE,
        block_difficulty: NO_BLOCK,
        job_interval: Duration::from_millis(20),
        extranonce2_size: 8,
        version_mask: 0,
        ..PoolConfig::default()
    };
    let pool = LocalPool::start(config).await.unwrap();
    let mut miner = Miner::connect(pool.addr(), "alice").await;
    assert_eq!(miner.client.version_mask(), 0);
    let (share, first) = (miner.find(), miner.job.clone());
    assert_eq!(share.extranonce2.len(), 8);
    // Within the same second a refreshed job differs by its name only.
    let second = miner.next_job().await;
    assert!(!second.clean && second.id != first.id && second.job.time >= first.job.time);
    assert_eq!(miner.submit(&first.id, &share).await, ShareAnswer::Accepted);
}

#[tokio::test]
async fn a_new_difficulty_holds_for_new_jobs() {
    let pool = pool(NO_BLOCK).await;
    let mut miner = Miner::connect(pool.addr(), "alice").await;
    let (easy, old) = (miner.find(), miner.job.clone());
    assert!(pool.set_difficulty(0.0).is_err());
    pool.set_difficulty(NO_BLOCK).unwrap();
    let new = miner.next_job().await;
    assert_eq!(
        (old.difficulty, new.difficulty, new.clean),
        (SHARE, NO_BLOCK, false)
    );
    assert_eq!(
        miner.submit(&old.id, &easy).await,
        ShareAnswer::Accepted,
        "the old job keeps its difficulty"
    );
    let verdict = miner.submit(&new.id, &easy).await;
    assert_eq!(kind(&verdict), Some(RejectKind::LowDifficulty), "{verdict:?}");
    pool.set_difficulty(SHARE).unwrap();
    miner.next_job().await;
    let (share, job) = (miner.find(), miner.job.id.clone());
    assert_eq!(miner.submit(&job, &share).await, ShareAnswer::Accepted);
    assert_eq!(pool.stats().jobs, 3);
}

#[tokio::test]
async fn a_job_is_stale_after_64_newer_ones() {
    let pool = pool(NO_BLOCK).await;
    let mut miner = Miner::connect(pool.addr(), "alice").await;
    let (first, mut shares) = (miner.job.id.clone(), Vec::new());
    while shares.len() < 2 {
        shares.extend(miner.search());
    }
    for (jobs, expected) in [(63, None), (1, Some(RejectKind::Stale))] {
        for _ in 0..jobs {
            pool.set_difficulty(SHARE).unwrap();
        }
        let verdict = miner.submit(&first, &shares.remove(0)).await;
        assert_eq!(kind(&verdict), expected, "{verdict:?}");
    }
    assert_eq!(pool.stats().workers[0].stale, 1);
}

#[tokio::test]
async fn nonsense_closes_the_connection_and_nothing_else() {
    let pool = pool(NO_BLOCK).await;
    let mut witness = Miner::connect(pool.addr(), "witness").await;
    for nonsense in ["x".repeat(17 << 10), "not json\n".repeat(6), "[]\n".repeat(6)] {
        let mut miner = Miner::connect(pool.addr(), "mallory").await;
        miner.send(&nonsense).await;
        miner.closed().await;
    }
    let (share, job) = (witness.find(), witness.job.id.clone());
    assert_eq!(witness.submit(&job, &share).await, ShareAnswer::Accepted);
}

#[tokio::test]
async fn an_address_in_use_is_named() {
    let first = pool(NO_BLOCK).await;
    let error = LocalPool::start(PoolConfig {
        listen: first.addr(),
        ..PoolConfig::default()
    })
    .await
    .unwrap_err();
    assert!(
        matches!(&error, PoolError::Listen { addr, .. } if *addr == first.addr()),
        "{error}"
    );
    let addr = first.addr();
    first.stop().await;
    LocalPool::start(PoolConfig {
        listen: addr,
        ..PoolConfig::default()
    })
    .await
    .expect("the address is free again");
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whoever connects again and again takes places only from others that have done nothing.
#[tokio::test]
async fn idle_connections_displace_nobody_who_works_or_is_the_pools_own() {
    let pool = LocalPool::start(PoolConfig {
        difficulty: SHARE,
        own_password: Some("secret".to_owned()),
        ..PoolConfig::default()
    })
    .await
    .unwrap();
    let login = |password: &str| {
        format!("{{\"id\":1,\"method\":\"mining.authorize\",\"params\":[\"a\",\"{password}\"]}}\n")
    };
    let ask = async |stream: &mut TcpStream, line: String| {
        stream.write_all(line.as_bytes()).await.unwrap();
        let mut answer = [0; 1000];
        stream.read(&mut answer).await.unwrap_or(0)
    };
    let mut own = TcpStream::connect(pool.addr()).await.unwrap();
    let mut idler = TcpStream::connect(pool.addr()).await.unwrap();
    assert!(ask(&mut own, login("secret")).await > 0 && ask(&mut idler, login("guess")).await > 0);
    let mut worker = Miner::connect(pool.addr(), "alice").await;
    for _ in 0..2 {
        let share = worker.find();
        let job_id = worker.job.id.clone();
        assert_eq!(worker.submit(&job_id, &share).await, ShareAnswer::Accepted);
        // More than one address may have, and each of them is served before the next one comes.
        let mut crowd = Vec::new();
        for _ in 0..300 {
            let mut stream = TcpStream::connect(pool.addr()).await.unwrap();
            assert!(ask(&mut stream, login("x")).await > 0);
            crowd.push(stream);
        }
    }
    assert_eq!(
        ask(&mut idler, login("guess")).await,
        0,
        "its place went to another"
    );
    assert!(ask(&mut own, login("secret")).await > 0);
}
