//! A real Mesos, started by the kit in the repository's `tests/mesos-local`.

use std::net::TcpListener;
use std::process::Command;

use tempfile::TempDir;

/// A Mesos with one agent; stopped when dropped.
pub(crate) struct Kit {
    dir: TempDir,
    /// TCP port of the master.
    pub(crate) port: u16,
}

impl Kit {
    pub(crate) fn start() -> Self {
        let is_free = |port: u16| TcpListener::bind(("127.0.0.1", port)).is_ok();
        let first = 9300 + (std::process::id() % 50) as u16 * 20;
        let free = (first..first + 4000)
            .step_by(20)
            .find(|&port| is_free(port) && is_free(port + 10));
        let kit = Self {
            dir: TempDir::new().unwrap(),
            port: free.expect("free ports"),
        };
        kit.run(&["start", "--agents", "1", "--port", &kit.port.to_string()]);
        kit
    }

    fn run(&self, arguments: &[&str]) {
        let tool = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/mesos-local/mesos-local");
        let mut command = Command::new(tool);
        let status = command
            .arg("--dir")
            .arg(self.dir.path())
            .args(arguments)
            .status()
            .unwrap();
        assert!(status.success(), "mesos-local {arguments:?}: {status}");
    }
}

impl Drop for Kit {
    fn drop(&mut self) {
        self.run(&["stop"]);
    }
}
