//! A real Mesos on loopback, started by `tests/mesos-local`.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::ports::Ports;
use crate::skip;

/// A running cluster with a directory and ports of its own; stopped when dropped.
pub struct RealMesos {
    dir: TempDir,
    ports: Ports,
}

impl RealMesos {
    /// Starts a cluster with short offer and ping intervals and these further options of `mesos-local start`.
    /// Returns `None`, and reports `test` as skipped, if the environment does not ask for a real Mesos.
    ///
    /// # Panics
    /// If the cluster does not start.
    pub fn start(test: &str, options: &[&str]) -> Option<Self> {
        if std::env::var("MESOS_MINER_TEST_MESOS").is_ok_and(|value| value == "1") {
            Some(Self::start_anyway(options))
        } else {
            skip(&format!("mesos: {test}: MESOS_MINER_TEST_MESOS is not 1"));
            None
        }
    }

    fn start_anyway(options: &[&str]) -> Self {
        let mesos = Self {
            dir: TempDir::new().expect("a directory"),
            ports: Ports::claim(),
        };
        let port = mesos.ports.first.to_string();
        let common = [
            "start",
            "--port",
            &port,
            "--master-flag",
            "allocation_interval=200ms",
            // An agent notices the loss of its master by missing pings: after 10 s instead of 75.
            "--master-flag",
            "agent_ping_timeout=2secs",
        ];
        mesos.run(&[&common, options].concat());
        mesos
    }

    /// `host:port` of the first master.
    pub fn master(&self) -> String {
        format!("127.0.0.1:{}", self.ports.first)
    }

    /// `host:port` of the first `count` masters.
    pub fn masters(&self, count: u16) -> Vec<String> {
        let ports = self.ports.first..self.ports.first + count;
        ports.map(|port| format!("127.0.0.1:{port}")).collect()
    }

    /// Where the masters elect their leader, if the cluster was started with `--zk`.
    pub fn zookeeper(&self) -> String {
        format!("zk://127.0.0.1:{}/mesos", self.ports.first + 1000)
    }

    /// TCP port of an agent. Agents are numbered from 0.
    pub fn agent_port(&self, number: u16) -> u16 {
        self.ports.first + 10 + number
    }

    /// Holds logs, sandboxes and all other files of the cluster.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// The agent's work directory, which contains its sandboxes.
    pub fn agent_dir(&self, number: u16) -> PathBuf {
        self.dir().join(format!("agent{number}"))
    }

    /// Sends SIGKILL to a process of the cluster: `master0`, `agent0`, …
    ///
    /// # Panics
    /// If there is no such process.
    pub fn kill(&self, name: &str) {
        self.run(&["kill", name]);
    }

    /// Sends another signal to such a process: `STOP`, `CONT`, …
    ///
    /// # Panics
    /// If there is no such process.
    pub fn signal(&self, name: &str, signal: &str) {
        self.run(&["kill", name, signal]);
    }

    /// Starts such a process again.
    ///
    /// # Panics
    /// If it does not start.
    pub fn restart(&self, name: &str) {
        self.run(&["restart", name]);
    }

    fn run(&self, arguments: &[&str]) {
        let ended = self.command(arguments).output().expect("mesos-local starts");
        assert!(ended.status.success(), "mesos-local {arguments:?}: {ended:?}");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let tool = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/mesos-local/mesos-local");
        let mut command = Command::new(tool);
        command.arg("--dir").arg(self.dir()).args(arguments);
        command
    }
}

impl Drop for RealMesos {
    fn drop(&mut self) {
        let stopped = self.command(&["stop"]).output();
        if !stopped.as_ref().is_ok_and(|ended| ended.status.success()) {
            eprintln!("mesos-local stop: {stopped:?}");
        }
    }
}
