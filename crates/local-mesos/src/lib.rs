//! A small Mesos v1 master and its agents, on loopback, inside this process.
//!
//! ```text
//!  scheduler ──HTTP──┐                              ┌──HTTP── executor (child process)
//!                    v                              v
//!        ┌── http.rs: the endpoints of the master and of every agent ──┐
//!        │        requests in, event streams out, no decisions         │
//!        └────────────────────────────┬────────────────────────────────┘
//!                    driver.rs: one task owns the state
//!        ┌────────────────────────────┴────────────────────────────────┐
//!        │ core.rs   master.rs + master/  <──>  agent.rs + agent/      │  no I/O: calls, events
//!        └────────────────────────────┬────────────────────────────────┘  and time in, actions out
//!                    container.rs: sandboxes, fetched files, child processes
//! ```
//!
//! [`LocalCluster`] is for trying a framework out and for tests; a cluster means Apache Mesos. It speaks the
//! documented API (<https://mesos.apache.org/documentation/latest/scheduler-http-api/>, `executor-http-api`)
//! with protobuf bodies, refuses what Mesos refuses with the same status and text, and starts executors as
//! child processes with the environment an agent gives them.
//!
//! Not there: JSON, several masters, authentication, TLS, task groups, reservations and volumes, inverse offers,
//! containers of any kind (no isolation, no limits, no change of user), unpacking of fetched archives, https for
//! fetching, secrets, `max_completion_time`, `/state`. What [`mesos::proto`] does not decode (health checks,
//! discovery) does not reach executors.
//!
//! Known to be otherwise in Mesos: it sends a scheduler updates of tasks that the agent does not know (here they
//! are dropped; neither acknowledges them to the executor), and leaves an executor's stream open when it has
//! destroyed the executor. `tests/same_as_mesos` runs one script against both.
//!
//! # What becomes of child processes
//!
//! Every executor leads a process group of its own, which is killed when the executor ends, when the agent
//! destroys it and when the cluster stops. Should this process be killed outright, the kernel kills the
//! executor itself if util-linux' `setpriv` is installed (it sets the parent death signal); an executor is
//! expected to notice a vanished agent as well, as the Mesos documentation asks it to.
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

#![allow(missing_docs, reason = "most names say it all")]

mod cluster;
mod config;
mod container;
pub mod core;
mod driver;
mod http;
mod request;

pub use cluster::{AgentAddress, ClusterError, Executors, LocalCluster};
pub use config::{ClusterConfig, Timing};
