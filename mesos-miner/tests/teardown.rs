//! `mesos-miner teardown`, and what the master is told of a framework.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use local_mesos::{ClusterConfig, LocalCluster};
use serde_json::Value;
use support::program::run;
use support::{Miner, Pool, http, wait_for_end_of_executors};
use tempfile::TempDir;

/// A master and an agent in this process, and a pool.
struct Setup {
    master: String,
    sandboxes: TempDir,
    state: TempDir,
    pool: Pool,
    _cluster: LocalCluster,
    runtime: tokio::runtime::Runtime,
}

impl Setup {
    fn new() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let sandboxes = tempfile::tempdir().unwrap();
        let cluster = LocalCluster::start(ClusterConfig::new(sandboxes.path()));
        let cluster = runtime.block_on(cluster).unwrap();
        Self {
            master: cluster.master_addr().to_string(),
            sandboxes,
            state: tempfile::tempdir().unwrap(),
            pool: Pool::start(&["--difficulty", "0.0005"]),
            _cluster: cluster,
            runtime,
        }
    }

    fn options(&self) -> [&str; 4] {
        [
            "--master",
            &self.master,
            "--state",
            self.state.path().to_str().unwrap(),
        ]
    }

    fn mine(&self, options: &[&str]) -> Miner {
        let pool = ["-o", &self.pool.address];
        Miner::start(&[&self.options()[..], &pool, options].concat())
    }

    fn frameworks(&self, kind: &str) -> Vec<Value> {
        let state = http::get(&self.master, "/state").json();
        state[kind].as_array().unwrap().clone()
    }
}

#[test]
fn what_a_scheduler_left_is_torn_down_once() {
    let setup = Setup::new();
    let _in_runtime = setup.runtime.enter();
    let mut miner = setup.mine(&["--keep-running", "--framework-name", "night shift"]);
    let admin = miner.admin();
    let id = miner.event("subscribed")["framework_id"].clone();
    miner.shares(1);

    let framework = setup.frameworks("frameworks").remove(0);
    assert_eq!(
        (&framework["id"], &framework["name"]),
        (&id, &"night shift".into())
    );
    assert_eq!(framework["webui_url"], format!("http://{admin}/api/v1/status"));
    assert!(!framework["hostname"].as_str().unwrap().is_empty(), "{framework}");
    assert_eq!(framework["labels"][1]["value"], "sha256d", "{framework}");

    let teardown = [&["teardown"], &setup.options()[..]].concat();
    run(&teardown).refused(2, &["another scheduler is using this directory"]);
    miner.stop();
    assert_eq!(setup.frameworks("frameworks").len(), 1, "it is left running");

    let ended = run(&teardown);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let id = id.as_str().unwrap();
    for part in [id, "is torn down at", "with 1 task"] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
    assert_eq!(setup.frameworks("frameworks"), [0; 0]);
    assert_eq!(setup.frameworks("completed_frameworks")[0]["id"], id);
    wait_for_end_of_executors(setup.sandboxes.path());

    let again = run(&teardown);
    assert_eq!(again.code, Some(0), "{again:?}");
    assert!(again.stderr.contains("names no framework"), "{}", again.stderr);
    // The directory is fit for a new framework.
    let mut next = setup.mine(&[]);
    assert_ne!(next.event("subscribed")["framework_id"], id);
    next.shares(1);
    next.stop();
}

#[test]
fn what_cannot_be_torn_down_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().to_str().unwrap();
    for (options, parts) in [
        (&["--state", path][..], &["--master"][..]),
        (&["--state", path, "--master", "local"], &["--master local"]),
        (
            &["--state", "/nonexistent/dir", "--master", "127.0.0.1:1"],
            &["/nonexistent/dir", "no such directory"],
        ),
        (&["--master", "zk://h:2181"], &["zk://", "path"]),
    ] {
        run(&[&["teardown"], options].concat()).refused(2, parts);
    }
}
