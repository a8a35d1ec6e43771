//! A real Mesos on loopback, started by the kit in `tests/mesos-local`.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};

use tempfile::TempDir;

/// A running cluster; stopped when dropped.
pub(crate) struct Kit {
    dir: TempDir,
    port: u16,
}

/// Whether the environment asks for a real Mesos; says so if it does not.
pub(crate) fn is_wanted(test: &str) -> bool {
    let wanted = std::env::var("MESOS_MINER_TEST_MESOS").is_ok_and(|value| value == "1");
    if !wanted {
        eprintln!("SKIPPED: {test} needs a real Mesos, set MESOS_MINER_TEST_MESOS=1");
    }
    wanted
}

impl Kit {
    pub(crate) fn start(options: &[&str]) -> Self {
        let dir = TempDir::new().expect("a directory");
        let port = free_ports();
        let kit = Self { dir, port };
        let port = port.to_string();
        kit.run(&[&["start", "--port", &port], options].concat());
        kit
    }

    /// `host:port` of the master.
    pub(crate) fn master(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// `host:port` of the first masters of a cluster that has that many.
    pub(crate) fn masters(&self, count: u16) -> Vec<String> {
        (self.port..self.port + count)
            .map(|port| format!("127.0.0.1:{port}"))
            .collect()
    }

    /// TCP port of `agent0`.
    pub(crate) fn first_agent_port(&self) -> i32 {
        i32::from(self.port) + 10
    }

    /// SIGKILL to a process of the cluster.
    pub(crate) fn kill(&self, name: &str) {
        self.run(&["kill", name]);
    }

    pub(crate) fn restart(&self, name: &str) {
        self.run(&["restart", name]);
    }

    fn run(&self, arguments: &[&str]) {
        let status = self.command().args(arguments).status().expect("the kit starts");
        assert!(
            status.success(),
            "mesos-local {arguments:?}: {status}; logs in {:?}",
            self.dir
        );
    }

    fn command(&self) -> Command {
        let mut command = Command::new(tool());
        command.arg("--dir").arg(self.dir.path());
        command
    }
}

impl Drop for Kit {
    fn drop(&mut self) {
        if let Ok(status) = self.command().arg("stop").status()
            && !status.success()
        {
            eprintln!("mesos-local stop: {status}");
        }
    }
}

fn tool() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/mesos-local/mesos-local")
}

/// How many clusters this process has started.
static CLUSTERS: AtomicU16 = AtomicU16::new(0);

/// First of a few free ports: the master takes this one, agents those from the tenth after it.
fn free_ports() -> u16 {
    let is_free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
    // Tests that run at the same time, in this or in other processes, begin at different places.
    let cluster = CLUSTERS.fetch_add(1, Ordering::Relaxed);
    let first = 5200 + (std::process::id() % 50) as u16 * 60 + cluster * 20;
    (first..first + 4000)
        .step_by(60)
        .find(|&port| [0, 1, 2, 10, 11, 1000].into_iter().all(|at| is_free(port + at)))
        .expect("free ports")
}
