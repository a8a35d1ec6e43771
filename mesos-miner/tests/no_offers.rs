//! Nothing to mine on: a real master that makes no offers is asked why, and a run that knows no master waits.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::json;
use std::net::{TcpListener, TcpStream};
use support::program::command;
use support::{Miner, Pool, Running, eventually, http};
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

/// Nobody answers for ZooKeeper: people see a run that waits, and it ends in time, with a summary.
#[test]
fn a_run_that_knows_no_master_is_seen_and_ends() {
    let state = tempfile::tempdir().unwrap();
    // Nothing listens there: one port is for the pages, and the other one stays closed.
    let free = || {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().to_string()
    };
    let (pages, nobody) = (free(), free());
    let (master, state) = (format!("zk://{nobody}/mesos"), state.path().to_str().unwrap());
    let running = Running::start(command(&[
        "run",
        "--json",
        "--listen",
        &pages,
        "--master",
        &master,
        "--state",
        state,
        "--duration",
        "8s",
    ]));
    eventually("the pages", || TcpStream::connect(&pages).ok());
    assert_eq!(http::get(&pages, "/healthz").body, "ok\n");
    let status = http::get(&pages, "/api/v1/status").json();
    assert_eq!(
        (&status["subscribed"], &status["accepted"]),
        (&false.into(), &0.into())
    );
    let ended = running.finish();
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let summary = &ended.objects()[0];
    assert_eq!(
        (&summary["event"], &summary["accepted"]),
        (&"summary".into(), &0.into())
    );
}
