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
//! documented API (<https://mesos.apache.org/documentation/latest/scheduler-http-api/>, `executor-http-api`)
//! with protobuf bodies, refuses what Mesos refuses with the same status and text, and starts executors as
//! child processes with the environment an agent gives them.
//!
//! With [`ClusterConfig::login`], master and agents demand that login of schedulers and operators, and of each executor
//! a token that holds for its own container only. Without it, everybody on this machine can run commands as the user of
//! this process.
//!
//! Not supported: JSON, several masters, TLS, task groups, reservations and volumes, inverse offers,
//! containers of any kind (no isolation, no limits, no change of user), unpacking of fetched archives, https for
//! fetching, secrets, checks, `max_completion_time`, `/state`.
//!
//! Mesos differs in these points: it sends a scheduler updates of tasks that the agent does not know (here they are
//! dropped; neither acknowledges them to the executor), it leaves an executor's stream open when it has destroyed the
//! executor, it needs 75 s of missed pings to declare an agent unreachable, and a restarted agent of Mesos forgets
//! that it has asked an executor to shut down. `tests/same_as_mesos` runs one script against both.
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
