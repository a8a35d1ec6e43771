//! pymesos: a scheduler and an executor that are not ours and speak JSON.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::peer::{LOGIN, Peer};

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
pub(crate) async fn all(peer: &Peer) {
    let Some(python) = python() else { return };
    let master = peer.master.clone();
    let run = move || {
        check(&python, &[&master, "command"], COMMAND);
        check(&python, &[&master, "executor"], EXECUTOR);
    };
    tokio::task::spawn_blocking(run).await.unwrap();
}

/// Its executors know no tokens, its schedulers log in.
pub(crate) async fn with_a_login(peer: &Peer) {
    let Some(python) = python() else { return };
    let master = peer.master.clone();
    let run = move || check(&python, &[&master, "command", LOGIN.0, LOGIN.1], COMMAND);
    tokio::task::spawn_blocking(run).await.unwrap();
}
