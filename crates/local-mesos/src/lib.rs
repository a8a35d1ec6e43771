//! A small Mesos v1 master and its agents, on loopback, inside this process.
//!
//! ```text
//!  scheduler ──HTTP──┐                              ┌──HTTP── executor (child process)
//!                    v                              v
//!        ┌── http.rs: the endpoints of the master and of every agent ──┐
//!        │        requests in, event streams out, no decisions         │
//!        └────────────────────────────┬────────────────────────────────┘
//!          driver.rs: one task owns the state, the clock and the seed
//!        ┌────────────────────────────┴────────────────────────────────┐
//!        │ core.rs   core/master.rs   <──>   core/agent.rs             │  no I/O: events and
//!        └────────────────────────────┬────────────────────────────────┘  time in, actions out
//!                    container.rs: sandboxes, fetched files, child processes
//! ```
//!
//! [`core`] is public so that a simulation can run the same master and agents without sockets.
//!
//! [`LocalCluster`] is for trying a framework out and for tests; a cluster means Apache Mesos. It speaks the
//! documented API (<https://mesos.apache.org/documentation/latest/scheduler-http-api/>, `executor-http-api`,
//! `operator-http-api`) with protobuf and JSON, refuses what Mesos refuses with the same status and text, and starts
//! executors as child processes with the environment an agent gives them. `tests/conformance` makes the same checks
//! against this cluster and against Apache Mesos 1.11.
//!
//! With [`ClusterConfig::login`], master and agents demand that login of schedulers and operators, and of each executor
//! a token that holds for its own container only. Without it, everybody on this machine can run commands as the user of
//! this process.
//!
//! # Not supported
//!
//! * In the scheduler and executor API: task groups and the default executor, reservations and volumes and operations on
//!   them, ports, fault domains, secrets, checks, `max_completion_time`, `offer_filters`.
//! * Containers of any kind (no isolation, no limits, no change of user), unpacking of fetched archives, https for
//!   fetching.
//! * Operators' calls but GET_HEALTH, GET_VERSION, GET_LOGGING_LEVEL, GET_METRICS, GET_MASTER, GET_AGENTS,
//!   GET_FRAMEWORKS, GET_MAINTENANCE_STATUS, GET_MAINTENANCE_SCHEDULE, UPDATE_MAINTENANCE_SCHEDULE, START_MAINTENANCE,
//!   STOP_MAINTENANCE, TEARDOWN, MARK_AGENT_GONE, DRAIN_AGENT, DEACTIVATE_AGENT and REACTIVATE_AGENT: the others, the
//!   stream of events among them, are answered with 501. Agents have no operator API. Of the pages there are `/health`,
//!   `/redirect`, `/version`, `/metrics/snapshot` and a short `/state`. Of removed frameworks only the identifiers are
//!   kept.
//! * Several masters (one can take over from another at the same address), TLS, quotas and weights of roles.
//!
//! # Where Mesos differs
//!
//! * It sends a scheduler updates of tasks that the agent does not know (here they are dropped; neither acknowledges
//!   them to the executor), leaves an executor's stream open when it has destroyed the executor, needs 75 s of missed
//!   pings to declare an agent unreachable, and its restarted agent forgets that it has asked an executor to shut down.
//! * Agents of a machine that is down end their processes, which somebody has to start again; here they come back with
//!   STOP_MAINTENANCE.
//! * Texts about JSON that is no call (a wrong type, a missing field) name the problem in other words, and a missing
//!   required field of a protobuf call counts as an empty one.
//! * Patterns of offer constraints are those of the `regex` crate instead of RE2: what is wrong with one is told in other
//!   words, some are taken that RE2 refuses (`a**`), and larger ones.
//! * Requests of more than 4 MB are refused, and numbers of frameworks, tasks, executors, roles, filters and waiting
//!   updates are limited (`config.rs`).
//!
//! # Child processes
//!
//! Every executor leads its own process group, which is killed when the executor ends, when the agent destroys it
//! and when the cluster stops. If this process is killed outright, the kernel kills the executor itself, provided
//! that util-linux' `setpriv` is installed (it sets the parent death signal). Executors should notice a vanished
//! agent as well, as the Mesos documentation asks.
//!
//! ```no_run
//! # async fn example() -> Result<(), local_mesos::ClusterError> {
//! use local_mesos::{ClusterConfig, LocalCluster};
//!
//! let cluster = LocalCluster::start(ClusterConfig::new(std::env::temp_dir().join("cluster"))).await?;
//! println!("subscribe at http://{}/api/v1/scheduler", cluster.master_addr());
//! cluster.stop().await;
//! # Ok(())
//! # }
//! ```

mod auth;
mod cluster;
mod config;
mod container;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
pub mod core;
mod driver;
mod http;
mod request;
mod views;

pub use auth::Login;
pub use cluster::{AgentAddress, ClusterError, Executors, LocalCluster};
pub use config::{ClusterConfig, Timing};
