//! A whole run on a Stratum V2 pool that is not ours, in front of a node on regtest, where every share is a block.
//! `tests/peers/pool-v2 start` starts both, and a translator to Stratum V1, and prints `MESOS_MINER_TEST_POOL_V2`,
//! `MESOS_MINER_TEST_POOL_V2_RPC` and `MESOS_MINER_TEST_POOL_TRANSLATED`.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::Value;
use support::relay_v2::{self, Ruse};
use support::{Miner, eventually, http};
use testkit::skip;

/// Blocks of the node's best chain.
fn height(rpc: &str) -> u64 {
    http::rpc(rpc, "getblockcount", &[])["result"].as_u64().unwrap()
}

/// The pool's address and its node's, if there are any.
fn peers() -> Option<(String, String)> {
    let name = |variable| std::env::var(variable).ok();
    let peers = name("MESOS_MINER_TEST_POOL_V2").zip(name("MESOS_MINER_TEST_POOL_V2_RPC"));
    if peers.is_none() {
        skip("pool of Stratum V2: MESOS_MINER_TEST_POOL_V2 or MESOS_MINER_TEST_POOL_V2_RPC is not set");
    }
    peers
}

#[test]
fn a_real_pool_of_stratum_v2_accepts_shares_and_blocks() {
    if let Some((pool, rpc)) = peers() {
        mines(&pool, &rpc, &[]);
    }
}

/// The translator speaks V1 to miners and V2 to the pool.
#[test]
fn a_real_translator_of_stratum_v1_accepts_shares_and_blocks() {
    if let Some((_, rpc)) = peers() {
        let translator = std::env::var("MESOS_MINER_TEST_POOL_TRANSLATED").unwrap();
        mines(&translator, &rpc, &[]);
    }
}

/// The pool refuses an extended channel itself, as its miner understands standard jobs only.
#[test]
fn a_real_pool_accepts_shares_of_standard_jobs() {
    if let Some((pool, rpc)) = peers() {
        let pool = relay_v2::start(&pool, Ruse::OfMiner);
        mines(
            &pool,
            &rpc,
            &["a standard channel", "not-supported-for-standard-jobs"],
        );
    }
}

/// The first job is a standard one, later ones are extended ones for the group of its channel.
#[test]
fn a_real_pool_accepts_shares_of_the_group_of_a_standard_channel() {
    if let Some((pool, rpc)) = peers() {
        let pool = relay_v2::start(&pool, Ruse::OfPool);
        mines(
            &pool,
            &rpc,
            &["a standard channel", "extended-channels-not-supported"],
        );
    }
}

/// A run on this pool, after a warning with these words if there are any.
fn mines(pool: &str, rpc: &str, warning: &[&str]) {
    let before = height(rpc);
    let mut miner = Miner::start(&["--master", "local[2]", "--url", pool, "--user", "alice"]);
    assert_eq!(miner.event("pool")["url"], pool);
    if !warning.is_empty() {
        miner.warning("warning", warning);
    }
    miner.executors(2);
    miner.shares(3);
    eventually("a block in the best chain", || {
        (height(rpc) > before).then_some(())
    });
    let summary: Value = miner.stop();
    println!("{summary}");
    assert!(summary["accepted"].as_u64() >= Some(3), "{summary}");
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    assert!(summary["blocks"].as_u64() > Some(0), "{summary}");
}
