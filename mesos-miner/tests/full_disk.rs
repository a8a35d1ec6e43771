//! A scheduler whose disk is full: it names the place and the way out, goes on with what runs, and can be restarted.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use local_mesos::{ClusterConfig, LocalCluster};
use support::{Miner, Pool};
use tempfile::TempDir;

/// A file system of 64 kB, unmounted when dropped.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// `None` where nothing can be mounted.
    fn mount() -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(dir.path());
        match mount.output() {
            Ok(output) if output.status.success() => Some(Self(dir)),
            _ => None,
        }
    }

    fn fill(&self) {
        let mut file = File::create(self.0.path().join("fill")).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
    }

    fn free(&self) {
        fs::remove_file(self.0.path().join("fill")).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[test]
fn a_scheduler_that_restarts_on_a_full_disk_takes_its_executors_over() {
    let Some(disk) = SmallDisk::mount() else {
        return testkit::skip("full disk: no file system can be mounted here (not root)");
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandboxes = tempfile::tempdir().unwrap();
    let cluster = runtime
        .block_on(LocalCluster::start(ClusterConfig::new(sandboxes.path())))
        .unwrap();
    let pool = Pool::start(&["--difficulty", "0.0002"]);
    let state = disk.path().join("state");
    let options = [
        "--master",
        &cluster.master_addr().to_string(),
        "--url",
        &pool.address,
        "--state",
        state.to_str().unwrap(),
        "--keep-running",
    ];
    let mut first = Miner::start(&options);
    first.shares(1);
    first.kill();

    disk.fill();
    let mut second = Miner::start(&options);
    let warning = second.warning(
        "warning",
        &["--state", "free some space there", "no task is launched"],
    );
    assert!(warning.contains(state.to_str().unwrap()), "{warning}");
    second.shares(1);
    assert!(
        second.events.iter().all(|event| event["event"] != "launched"),
        "{}",
        second.story()
    );
    disk.free();
    second.warning("warning", &["the state can be written again"]);
    second.stop();
    runtime.block_on(cluster.stop());
}

#[test]
fn a_first_start_on_a_full_disk_is_an_error() {
    let Some(disk) = SmallDisk::mount() else {
        return testkit::skip("full disk: no file system can be mounted here (not root)");
    };
    fs::create_dir(disk.path().join("state")).unwrap();
    disk.fill();
    let state = disk.path().join("state");
    let ended = support::program::run(&[
        "--listen",
        "127.0.0.1:0",
        "--master",
        "127.0.0.1:9",
        "--state",
        state.to_str().unwrap(),
    ]);
    ended.refused(2, &[state.to_str().unwrap(), "No space left on device"]);
}
