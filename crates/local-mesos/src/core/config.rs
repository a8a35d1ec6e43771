//! The configuration of a cluster without I/O.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use mesos::proto::Attribute;

use super::amounts::{Amounts, REVOCABLE_CPUS};
use crate::Timing;

/// Disk that each agent offers, in MB. Nothing enforces it, but frameworks expect to see some.
const DISK_MB: f64 = 10_240.0;
/// The port on which Mesos agents listen by default.
const AGENT_PORT: u16 = 5051;
/// The port on which Mesos masters listen by default.
const MASTER_PORT: u16 = 5050;

/// A machine that offers resources.
#[derive(Debug, Clone, PartialEq)]
pub struct AgentSpec {
    /// The address given to schedulers and executors. Nobody listens there unless the driver does.
    pub address: SocketAddr,
    /// CPUs, rounded to 1/1000.
    pub cpus: f64,
    /// CPUs beside them that may be taken back at any time (oversubscription), rounded to 1/1000. They are offered to
    /// frameworks with the capability REVOCABLE_RESOURCES.
    pub revocable_cpus: f64,
    pub mem_mb: f64,
    /// What the operator tells of the machine; offers repeat it, and offer constraints look at it.
    pub attributes: Vec<Attribute>,
}

impl AgentSpec {
    pub(crate) fn resources(&self) -> Amounts {
        Amounts::of(&[
            ("cpus", self.cpus),
            (REVOCABLE_CPUS, self.revocable_cpus),
            ("mem", self.mem_mb),
            ("disk", DISK_MB),
        ])
    }
}

/// Everything that a [`Cluster`](super::Cluster) depends on besides its events: equal configurations and equal events
/// give equal actions.
#[derive(Debug, Clone)]
pub struct CoreConfig {
    pub agents: Vec<AgentSpec>,
    pub timing: Timing,
    pub master_address: SocketAddr,
    /// Root of the sandboxes' paths. The core writes nothing there.
    pub work_dir: PathBuf,
    /// When the cluster starts.
    pub start: Instant,
    /// The wall clock at `start`, as time since the Unix epoch; for timestamps.
    pub epoch: Duration,
    /// All identifiers and random delays derive from it.
    pub seed: u64,
}

impl CoreConfig {
    /// Equal agents at invented addresses.
    pub fn new(agents: usize, cpus: f64, mem_mb: f64, start: Instant, seed: u64) -> Self {
        let agent = |index| AgentSpec {
            address: made_up_address(index),
            cpus,
            revocable_cpus: 0.0,
            mem_mb,
            attributes: Vec::new(),
        };
        Self {
            agents: (0..agents).map(agent).collect(),
            timing: Timing::default(),
            master_address: SocketAddr::from(([127, 0, 0, 1], MASTER_PORT)),
            work_dir: "/var/lib/mesos".into(),
            start,
            epoch: Duration::ZERO,
            seed,
        }
    }
}

/// 10.0.0.1, 10.0.0.2 and so on.
fn made_up_address(index: usize) -> SocketAddr {
    let [_, a, b, c] = (index as u32 + 1).to_be_bytes();
    SocketAddr::from(([10, a, b, c], AGENT_PORT))
}

/// Translates the monotonic time of the state machines to the wall clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WallClock {
    pub(crate) start: Instant,
    /// Time since the Unix epoch at `start`.
    pub(crate) epoch: Duration,
}

impl WallClock {
    pub(crate) fn since_epoch(&self, now: Instant) -> Duration {
        self.epoch + now.saturating_duration_since(self.start)
    }
}
