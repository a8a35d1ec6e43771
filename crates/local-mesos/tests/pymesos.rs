//! pymesos, a scheduler and executor that are not ours and speak JSON, on this cluster and on Apache Mesos: they see the
//! same on both.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::path::{Path, PathBuf};
use std::process::Command;

use local_mesos::{ClusterConfig, LocalCluster, Login};
use testkit::RealMesos;

/// What the scheduler sees of a task that is a command.
const COMMAND: &str = "\
registered with 1.11.0
an offer with ['cpus', 'disk', 'mem']
TASK_STARTING SOURCE_EXECUTOR
TASK_RUNNING SOURCE_EXECUTOR
TASK_RUNNING SOURCE_MASTER
TASK_KILLING SOURCE_EXECUTOR
TASK_KILLED SOURCE_EXECUTOR
torn down
";
/// The same of a task of a pymesos executor, which sends back what it is told.
const EXECUTOR: &str = "\
registered with 1.11.0
an offer with ['cpus', 'disk', 'mem']
TASK_RUNNING SOURCE_EXECUTOR
TASK_RUNNING SOURCE_MASTER
pymesos-executor says hello
TASK_KILLED SOURCE_EXECUTOR
torn down
";

fn peers() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers")
}

/// The Python that has pymesos, if there is one.
fn python() -> Option<PathBuf> {
    let asked = Command::new(peers().join("pymesos"))
        .arg("python")
        .output()
        .unwrap();
    let path = PathBuf::from(String::from_utf8(asked.stdout).unwrap().trim());
    if !path.exists() {
        testkit::skip("pymesos: not installed, `tests/peers/pymesos install` does it");
        return None;
    }
    Some(path)
}

fn check(python: &Path, arguments: &[&str], wanted: &str) {
    let script = peers().join("pymesos_task.py");
    let ran = Command::new(python).arg(script).args(arguments).output().unwrap();
    let seen = String::from_utf8_lossy(&ran.stdout);
    assert!(
        ran.status.success() && seen == wanted,
        "{arguments:?}: {seen}\n{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}

/// A command and an executor.
fn check_both(python: &Path, master: &str) {
    check(python, &[master, "command"], COMMAND);
    check(python, &[master, "executor"], EXECUTOR);
}

#[tokio::test(flavor = "multi_thread")]
async fn pymesos_runs_tasks_here() {
    let Some(python) = python() else { return };
    let dir = tempfile::tempdir().unwrap();
    let cluster = LocalCluster::start(ClusterConfig::new(dir.path())).await.unwrap();
    let master = cluster.master_addr().to_string();
    tokio::task::spawn_blocking(move || check_both(&python, &master))
        .await
        .unwrap();
    cluster.stop().await;
}

/// Its executors know no tokens, its schedulers log in.
#[tokio::test(flavor = "multi_thread")]
async fn pymesos_logs_in() {
    let Some(python) = python() else { return };
    let dir = tempfile::tempdir().unwrap();
    let config = ClusterConfig {
        login: Some(Login::new("somebody", "open-sesame")),
        ..ClusterConfig::new(dir.path())
    };
    let cluster = LocalCluster::start(config).await.unwrap();
    let master = cluster.master_addr().to_string();
    let run = move || check(&python, &[&master, "command", "somebody", "open-sesame"], COMMAND);
    tokio::task::spawn_blocking(run).await.unwrap();
    cluster.stop().await;
}

#[test]
fn pymesos_runs_tasks_on_mesos() {
    let Some(python) = python() else { return };
    if let Some(mesos) = RealMesos::start("pymesos_runs_tasks_on_mesos", &["--agents", "1"]) {
        check_both(&python, &mesos.master());
    }
}
