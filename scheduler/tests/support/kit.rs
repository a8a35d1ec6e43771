//! A real Mesos on loopback, started by the kit in `tests/mesos-local`.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};

use serde_json::Value;
use tempfile::TempDir;

use super::http;

/// A running cluster; stopped when dropped.
pub(crate) struct Kit {
    dir: TempDir,
    port: u16,
}

/// Whether the environment asks for a real Mesos; says so if it does not.
pub(crate) fn is_wanted(test: &str) -> bool {
    let wanted = std::env::var("MESOS_MINER_TEST_MESOS").is_ok_and(|value| value == "1");
    if !wanted {
        super::skipped(&format!(
            "{test} needs a real Mesos, set MESOS_MINER_TEST_MESOS=1"
        ));
    }
    wanted
}

impl Kit {
    /// Starts a cluster that makes offers quickly and notices quickly what is lost.
    pub(crate) fn start(options: &[&str]) -> Self {
        let kit = Self {
            dir: TempDir::new().unwrap(),
            port: free_ports(),
        };
        let port = kit.port.to_string();
        let common = [
            "start",
            "--port",
            &port,
            "--master-flag",
            "allocation_interval=200ms",
            "--master-flag",
            "agent_ping_timeout=2secs",
        ];
        kit.run(&[&common, options].concat());
        kit
    }

    /// `host:port` of the master.
    pub(crate) fn master(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The master's `/state`.
    pub(crate) fn state(&self) -> Value {
        http::get(&self.master(), "/master/state").json()
    }

    /// The active framework of this id in the master's `/state`.
    pub(crate) fn framework(&self, id: &str) -> Option<Value> {
        let state = self.state();
        let frameworks = state["frameworks"].as_array().unwrap();
        frameworks.iter().find(|framework| framework["id"] == id).cloned()
    }

    /// The agent's number behind its Mesos id.
    pub(crate) fn agent_number(&self, agent_id: &str) -> usize {
        let state = self.state();
        let agents = state["slaves"].as_array().unwrap();
        let agent = agents.iter().find(|agent| agent["id"] == agent_id).unwrap();
        let port = agent["port"].as_u64().unwrap();
        usize::try_from(port).unwrap() - usize::from(self.port) - 10
    }

    /// Where an agent keeps its sandboxes.
    pub(crate) fn agent_dir(&self, number: usize) -> PathBuf {
        self.dir.path().join(format!("agent{number}"))
    }

    /// Where everything of the cluster is.
    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// SIGKILL to a process of the cluster.
    pub(crate) fn kill(&self, name: &str) {
        self.run(&["kill", name]);
    }

    pub(crate) fn restart(&self, name: &str) {
        self.run(&["restart", name]);
    }

    fn run(&self, arguments: &[&str]) {
        let ended = self.command().args(arguments).output().unwrap();
        assert!(ended.status.success(), "mesos-local {arguments:?}: {ended:?}");
    }

    fn command(&self) -> Command {
        let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mesos-local/mesos-local");
        let mut command = Command::new(tool);
        command.arg("--dir").arg(self.dir.path());
        command
    }
}

impl Drop for Kit {
    fn drop(&mut self) {
        let stopped = self.command().arg("stop").output();
        if !stopped.as_ref().is_ok_and(|ended| ended.status.success()) {
            eprintln!("mesos-local stop: {stopped:?}");
        }
    }
}

/// How many clusters this process has started.
static CLUSTERS: AtomicU16 = AtomicU16::new(0);

/// First of a few free ports: the master takes this one, agents those from the tenth after it. Below the ports that
/// the system gives out, and apart from those of other crates' tests.
fn free_ports() -> u16 {
    let is_free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
    let cluster = CLUSTERS.fetch_add(1, Ordering::Relaxed);
    let first = 16_000 + (std::process::id() % 100) as u16 * 120 + cluster * 20;
    (first..30_000)
        .step_by(120)
        .find(|&port| [0, 10, 11].into_iter().all(|at| is_free(port + at)))
        .unwrap()
}
