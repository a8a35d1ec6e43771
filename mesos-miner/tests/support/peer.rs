//! Programs of other packages that tests talk to.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use testkit::skip;

use super::eventually;

/// A program of another package that listens on loopback until dropped.
pub(crate) struct Peer {
    child: Child,
    pub(crate) port: u16,
    log: PathBuf,
}

impl Peer {
    /// `None`, and says so in the name of the test, if the program is not there.
    pub(crate) fn start(
        test: &str,
        dir: &Path,
        program: &str,
        arguments: impl FnOnce(u16) -> Vec<String>,
    ) -> Option<Self> {
        // Free a moment ago; these programs do not tell which port they have chosen.
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let log = dir.join(format!("{program}.log"));
        let output = fs::File::create(&log).unwrap();
        let started = Command::new(program)
            .args(arguments(port))
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn();
        let Ok(child) = started else {
            skip(&format!("{test}: {program} is not installed"));
            return None;
        };
        let peer = Self { child, port, log };
        eventually(&format!("{program} listens"), || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        Some(peer)
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
