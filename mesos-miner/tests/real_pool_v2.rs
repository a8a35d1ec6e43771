//! A whole run on a Stratum V2 pool that is not ours, in front of a node on regtest, where every share is a block.
//! `tests/peers/pool-v2 start` starts both and prints `MESOS_MINER_TEST_POOL_V2` and `MESOS_MINER_TEST_POOL_V2_RPC`.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::Value;
use support::{Miner, eventually, http};
use testkit::skip;

/// Blocks of the node's best chain.
fn height(rpc: &str) -> u64 {
    http::rpc(rpc, "getblockcount", &[])["result"].as_u64().unwrap()
}

#[test]
fn a_real_pool_of_stratum_v2_accepts_shares_and_blocks() {
    let name = |variable| std::env::var(variable).ok();
    let (Some(pool), Some(rpc)) = (
        name("MESOS_MINER_TEST_POOL_V2"),
        name("MESOS_MINER_TEST_POOL_V2_RPC"),
    ) else {
        return skip(
            "pool of Stratum V2: MESOS_MINER_TEST_POOL_V2 or MESOS_MINER_TEST_POOL_V2_RPC is not set",
        );
    };
    let before = height(&rpc);
    let mut miner = Miner::start(&["--master", "local[2]", "--url", &pool, "--user", "alice"]);
    assert_eq!(miner.event("pool")["url"], pool);
    miner.executors(2);
    miner.shares(3);
    eventually("a block in the best chain", || {
        (height(&rpc) > before).then_some(())
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
