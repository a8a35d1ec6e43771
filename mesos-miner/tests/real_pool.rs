//! A whole run on a pool that is not ours, which `MESOS_MINER_TEST_POOL=host:port` and `MESOS_MINER_TEST_POOL_USER`
//! name.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use support::{Miner, eventually, executors_in};
use testkit::skip;

#[test]
fn a_real_pool_accepts_the_shares_of_two_agents() {
    let name = |variable| std::env::var(variable).ok();
    let (Some(pool), Some(user)) = (name("MESOS_MINER_TEST_POOL"), name("MESOS_MINER_TEST_POOL_USER")) else {
        return skip("pool: MESOS_MINER_TEST_POOL or MESOS_MINER_TEST_POOL_USER is not set");
    };
    let dir = tempfile::tempdir().unwrap();
    let mut miner = Miner::start(&[
        "--master",
        "local[2]",
        "--url",
        &pool,
        "--user",
        &user,
        "--work-dir",
        dir.path().to_str().unwrap(),
    ]);
    assert_eq!(miner.event("pool")["url"], format!("stratum+tcp://{pool}"));
    miner.executors(2);
    miner.shares(3);
    let summary = miner.stop();
    assert!(summary["accepted"].as_u64() >= Some(3), "{summary}");
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    assert_eq!(
        (&summary["agents"], &summary["unanswered"]),
        (&2.into(), &0.into()),
        "{summary}"
    );
    assert_eq!(executors_in(dir.path()), [0; 0]);
}

/// Through a run that is a proxy and has no agent of its own.
#[test]
fn a_real_pool_accepts_the_shares_of_a_miner_that_connects_to_a_run() {
    let name = |variable| std::env::var(variable).ok();
    let (Some(pool), Some(user)) = (name("MESOS_MINER_TEST_POOL"), name("MESOS_MINER_TEST_POOL_USER")) else {
        return skip("pool: MESOS_MINER_TEST_POOL or MESOS_MINER_TEST_POOL_USER is not set");
    };
    let to_pool = ["--url", &pool, "--user", &user];
    let no_agent = ["--master", "local[0]", "--stratum-listen", "127.0.0.1:0"];
    let mut proxy = Miner::start(&[&to_pool[..], &no_agent].concat());
    proxy.event("pool");
    let address = eventually("the address for miners", || {
        let log = proxy.log();
        let rest = log.split_once("miners can connect addr=")?.1;
        Some(rest.split(' ').next()?.to_owned())
    });
    let mut miner = Miner::start(&["--url", &address, "--user", "farm.rig"]);
    miner.shares(3);
    proxy.shares(1);
    miner.stop();
    let summary = proxy.stop();
    assert_eq!(
        (&summary["rejected"], &summary["invalid"], &summary["agents"]),
        (&0.into(), &0.into(), &0.into()),
        "{summary}"
    );
    assert!(summary["miner_shares"].as_u64() >= Some(3), "{summary}");
}
