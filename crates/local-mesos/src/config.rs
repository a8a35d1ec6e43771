//! The configuration of a cluster with sockets, and all limits.

use std::path::PathBuf;
use std::time::Duration;

use mesos::proto::Attribute;

use crate::auth::Login;

/// Frameworks that are registered at once, connected or not. Others get an ERROR event.
pub(crate) const MAX_FRAMEWORKS: usize = 64;
/// Identifiers of removed frameworks that are remembered, as in Mesos. When full, the oldest is forgotten.
pub(crate) const MAX_REMOVED_FRAMEWORKS: usize = 50;
/// Roles of one framework.
pub(crate) const MAX_ROLES: usize = 64;
/// Tasks of one framework that the master tracks; it refuses more with TASK_ERROR.
pub(crate) const MAX_TASKS: usize = 1 << 17;
/// Decline filters of one framework for one agent and role. When full, the oldest is dropped.
pub(crate) const MAX_FILTERS: usize = 16;
/// Executors of one agent, all frameworks together. Tasks that need one more fail.
pub(crate) const MAX_EXECUTORS: usize = 256;
/// Status updates of one task that the scheduler has not acknowledged. The agent answers 503 to more.
pub(crate) const MAX_PENDING_UPDATES: usize = 128;
/// Uuids of delivered updates that are remembered, so that repetitions are not delivered again.
pub(crate) const MAX_REMEMBERED_UPDATES: usize = 256;
/// Agents of a cluster with sockets.
pub(crate) const MAX_AGENTS: usize = 64;
/// Bytes of a request body. Larger ones are answered with 413.
pub(crate) const MAX_BODY: usize = 4 << 20;
/// Connections to master and agents together, fewer where few files may be open. One more makes the one of a stranger
/// give way; if none is a stranger's, it is closed.
pub(crate) const MAX_CONNECTIONS: usize = 1024;
/// Part of the file descriptors that these connections may take, in percent.
pub(crate) const DESCRIPTORS: u64 = 50;
/// Records that wait for a slow subscriber. With more it is disconnected.
pub(crate) const MAX_QUEUED_RECORDS: usize = 1024;
/// Bytes that wait for a slow subscriber. With more it is disconnected.
pub(crate) const MAX_QUEUED_BYTES: usize = 32 << 20;
/// Bytes of one fetched file.
pub(crate) const MAX_FETCH: u64 = 1 << 30;
/// Files to fetch for one command.
pub(crate) const MAX_URIS: usize = 64;

#[derive(Debug, Clone)]
pub struct ClusterConfig {
    /// Number of agents, 1 to 64.
    pub agents: usize,
    /// CPUs that each agent offers; rounded to 1/1000.
    pub cpus_per_agent: f64,
    /// CPUs that each agent offers beside them as revocable, to frameworks that take such; rounded to 1/1000.
    pub revocable_cpus_per_agent: f64,
    /// Memory that each agent offers, in MB. Nothing enforces it.
    pub mem_mb_per_agent: f64,
    /// Attributes of the first agents, in their order; the others have none.
    pub attributes: Vec<Vec<Attribute>>,
    /// Directory for the executors' sandboxes; created if missing, not removed.
    pub work_dir: PathBuf,
    /// TCP port of the master on 127.0.0.1; 0 takes a free one. Agents always take a free one.
    pub master_port: u16,
    pub timing: Timing,
    /// What schedulers and operators must present, with tokens for executors. Without it, whoever reaches the
    /// listeners may do everything.
    pub login: Option<Login>,
}

impl ClusterConfig {
    /// One agent with one CPU and 1 GB, any free port, sandboxes under `work_dir`, no authentication.
    pub fn new(work_dir: impl Into<PathBuf>) -> Self {
        Self {
            agents: 1,
            cpus_per_agent: 1.0,
            revocable_cpus_per_agent: 0.0,
            mem_mb_per_agent: 1024.0,
            attributes: Vec::new(),
            work_dir: work_dir.into(),
            master_port: 0,
            timing: Timing::default(),
            login: None,
        }
    }
}

/// Intervals and deadlines of master and agents. The defaults are those of Mesos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// Time between two rounds of offers (`--allocation_interval`).
    pub allocation: Duration,
    /// Time between heartbeats to a scheduler, which SUBSCRIBED announces.
    pub heartbeat: Duration,
    /// Time for an executor's first SUBSCRIBE, fetching included (`--executor_registration_timeout`).
    pub registration: Duration,
    /// Time between SHUTDOWN and SIGKILL (`--executor_shutdown_grace_period`) unless the executor states its own.
    pub shutdown_grace: Duration,
    /// Time until an update that the scheduler has not acknowledged is sent again; doubles up to 10 minutes.
    pub update_retry: Duration,
    /// Time that a restarted agent gives its executors to subscribe (`--executor_reregistration_timeout`).
    pub executor_reregistration: Duration,
    /// An agent re-registers after a random part of this time (`--registration_backoff_factor`).
    pub registration_backoff: Duration,
    /// After this time an agent that has not re-registered is unreachable (`--agent_reregister_timeout`).
    pub agent_reregistration: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            allocation: Duration::from_secs(1),
            heartbeat: Duration::from_secs(15),
            registration: Duration::from_secs(60),
            shutdown_grace: Duration::from_secs(5),
            update_retry: Duration::from_secs(10),
            executor_reregistration: Duration::from_secs(2),
            registration_backoff: Duration::from_secs(1),
            agent_reregistration: Duration::from_secs(600),
        }
    }
}
