//! TCP ports for clusters that run at the same time, in tests of one process or of several.

use std::fs::File;
use std::net::TcpListener;

/// The lowest port; the highest is below those that the system gives out for connections.
const LOWEST: u16 = 16_000;
/// How many clusters can run at a time, and the distance between their first ports.
const CLUSTERS: usize = 50;
const APART: usize = 20;
/// Ports of a cluster, counted from its first: three masters, two agents, ZooKeeper.
const USED: [u16; 6] = [0, 1, 2, 10, 11, 1000];

/// The ports of one cluster, which no other test gets before this is dropped.
pub(crate) struct Ports {
    pub(crate) first: u16,
    _claim: File,
}

impl Ports {
    pub(crate) fn claim() -> Self {
        let dir = std::env::temp_dir().join("mesos-miner-test-ports");
        std::fs::create_dir_all(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
        for first in (LOWEST..).step_by(APART).take(CLUSTERS) {
            let path = dir.join(first.to_string());
            let claim = File::create(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            if claim.try_lock().is_ok() && USED.into_iter().all(|at| is_free(first + at)) {
                return Self { first, _claim: claim };
            }
        }
        panic!("no ports for a cluster are free");
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}
