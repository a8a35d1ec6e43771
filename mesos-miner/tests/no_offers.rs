//! A real master that makes no offers is asked why.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::json;
use support::{Miner, Pool, http};
use testkit::RealMesos;

#[test]
fn the_master_is_asked_for_the_reasons() {
    let name = "the_master_is_asked_for_the_reasons";
    let Some(mesos) = RealMesos::start(name, &["--agents", "1"]) else {
        return;
    };
    let master = mesos.master();
    let quota = json!({"role": "poor", "limits": {"cpus": {"value": 0.0}}});
    http::operator_call(
        &master,
        &json!({"type": "UPDATE_QUOTA", "update_quota": {"force": true, "quota_configs": [quota]}}),
    );
    let pool = Pool::start(&[]);
    let state = tempfile::tempdir().unwrap();
    let state = state.path().to_str().unwrap();
    let options = ["--master", &master, "--url", &pool.address, "--state", state];
    let mut miner = Miner::start(&[&options[..], &["--role", "poor"]].concat());
    miner.event("subscribed");
    let warning = miner.warning(
        "warning",
        &["no offer has come", "role poor has a quota of 0 CPUs and holds 0"],
    );
    assert!(warning.contains("1 agent is up, 4.0 of 4.0 CPUs"), "{warning}");
    miner.stop();
}
