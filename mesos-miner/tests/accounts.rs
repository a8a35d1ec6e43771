//! The books of a run, read beside those of its pool.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use local_pool::{LocalPool, PoolConfig};
use serde_json::Value;
use std::time::Duration;
use support::{Miner, eventually, http};

/// Much harder than what is searched for in this test.
const NO_SHARES: f64 = 1e9;

fn number(account: &Value, name: &str) -> u64 {
    account[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name} in {account}"))
}

fn sum(accounts: &Value, list: &str, name: &str) -> u64 {
    let all = accounts[list].as_array().unwrap();
    all.iter().map(|account| number(account, name)).sum()
}

fn rejections(account: &Value) -> u64 {
    let reasons = account["rejected"].as_object().unwrap().values();
    reasons.map(|number| number.as_u64().unwrap()).sum()
}

/// Whether everything that was submitted is answered.
fn is_quiet(source: &Value) -> bool {
    let answered = number(source, "accepted") + number(source, "stale") + rejections(source);
    number(source, "submitted") == answered && number(source, "unanswered") == 0
}

/// Blocks come every few seconds, so that shares come too late, and jobs and latencies are many.
#[tokio::test(flavor = "multi_thread")]
async fn a_pool_has_counted_the_same() {
    let config = PoolConfig {
        difficulty: 0.0003,
        block_difficulty: 0.01,
        job_interval: Duration::from_secs(1),
        ..PoolConfig::default()
    };
    let pool = LocalPool::start(config).await.unwrap();
    let address = pool.addr().to_string();
    let mining = move || {
        let mut miner = Miner::start(&["--url", &address, "--master", "local[2]"]);
        let admin = miner.event("started")["listen"].as_str().unwrap().to_owned();
        miner.shares(60);
        (miner, admin)
    };
    let (miner, admin) = tokio::task::spawn_blocking(mining).await.unwrap();
    pool.set_difficulty(NO_SHARES).unwrap();
    let reading = move || {
        let page = || http::get(&admin, "/api/v1/accounts").json();
        // Shares of the last easy jobs are still on their way. Pages share an answer for half a second.
        let mut before = None;
        eventually("the pool to be left in peace", || {
            std::thread::sleep(Duration::from_secs(1));
            let now = page();
            let submitted = Some(number(&now["sources"][0], "submitted"));
            let same = std::mem::replace(&mut before, submitted) == submitted;
            (same && is_quiet(&now["sources"][0])).then_some(())
        });
        let status = http::get(&admin, "/api/v1/status").json();
        let metrics = http::get(&admin, "/metrics").body;
        (page(), status, metrics)
    };
    let (accounts, status, metrics) = tokio::task::spawn_blocking(reading).await.unwrap();
    let theirs = pool.stats().total();
    println!("{theirs:?}\n{accounts:#}");

    let source = &accounts["sources"][0];
    assert_eq!(number(source, "accepted"), theirs.accepted);
    assert_eq!(number(source, "stale"), theirs.stale);
    assert_eq!(rejections(source), theirs.rejected - theirs.stale);
    assert_eq!(number(source, "submitted"), theirs.accepted + theirs.rejected);
    assert_eq!(theirs.duplicate, 0);
    assert!(theirs.blocks > 0 && number(source, "blocks") >= theirs.blocks);

    for (name, total) in [
        ("accepted", number(&status, "accepted")),
        ("found", number(source, "found")),
    ] {
        assert_eq!(sum(&accounts, "agents", name), total, "{name}");
        assert_eq!(sum(&accounts, "workers", name), total, "{name}");
    }
    assert_eq!(accounts["workers"].as_array().unwrap().len(), 2);
    let found = number(source, "found");
    let known = number(source, "proofs") + number(source, "late") + number(source, "submitted");
    assert_eq!(
        found,
        known + number(source, "invalid") + number(source, "duplicate")
    );
    let of_jobs = sum(&accounts, "jobs", "found");
    assert!(of_jobs > 0 && of_jobs <= found);

    // What shares prove is near what executors claim: 60 shares scatter by some 13 %.
    let luck = source["luck"].as_f64().unwrap();
    assert!((0.4..2.0).contains(&luck), "{luck}");

    let latencies = &accounts["latencies"];
    for name in [
        "new_block_to_last_worker",
        "found_to_submitted",
        "submitted_to_answered",
    ] {
        let times = &latencies[name];
        let buckets = times["buckets"].as_array().unwrap().iter();
        let all: u64 = buckets.map(|number| number.as_u64().unwrap()).sum();
        assert!(all > 0 && all == number(times, "count"), "{name}: {times}");
    }
    let answered = number(&latencies["submitted_to_answered"], "count");
    assert!(answered <= number(source, "submitted"), "blocks are not timed");
    let line = format!(r#"verdict="accepted"}} {}"#, theirs.accepted);
    assert!(metrics.contains(&line), "{line} is not in {metrics}");

    tokio::task::spawn_blocking(move || miner.stop()).await.unwrap();
    pool.stop().await;
}
