//! Runs Mesos v1 subscriptions over HTTP with tokio.
//!
//! [`SchedulerClient`] keeps a framework subscribed at the leading master, [`ExecutorClient`] an executor at its agent.
//! [`MasterClient`] and [`AgentClient`] make an operator's calls, and [`operator_events`] follows what happens in a cluster.
//! The state machines of crate [`mesos`] make all decisions; this crate moves bytes.
//!
//! ```text
//!                                               +--one call at a time----> master
//! application --try_call()--> [queue] --> driver+--several MESSAGE calls->   or
//!      ^                                    |   +--SUBSCRIBE, events-----  agent
//!      +------- receiver <-- [queue] <------+
//! ```
//!
//! * A scheduler's MESSAGE calls are sent concurrently, over several connections. All other calls share one connection,
//!   and each is sent after the answer to the one before.
//! * Both queues are bounded; [`MAX_QUEUED_COMMANDS`] and [`MAX_QUEUED_OUTPUTS`] say what happens when one is full.
//!   While the application is slow, silence of the stream does not count.
//! * Every call of a scheduler is answered with one output. Every failure names the address and the cause, and every
//!   lost subscription the time of the next attempt.
//! * Cancelling the [`CancellationToken`](tokio_util::sync::CancellationToken) or dropping the receiver closes all
//!   connections. For a master that is a failover: the tasks live on until the framework's failover timeout.
//! * Masters are a list, or `LeaderWatch` (with the feature `zookeeper`, which is on by default) asks ZooKeeper which one leads. A subscription outlives the loss of ZooKeeper.
//! * Masters, agents and ZooKeeper are reached over plain TCP, or with [`Tls`] over TLS only. Login and certificates are
//!   [read again](Reread) before each SUBSCRIBE and each call of an operator.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use mesos_client::calls::scheduler as call;
//! use mesos_client::mesos::proto::FrameworkInfo;
//! use mesos_client::mesos::scheduler::Event;
//! use mesos_client::{Access, MasterUrls, SchedulerClient, SchedulerConfig, SchedulerOutput};
//! use tokio_util::sync::CancellationToken;
//!
//! let masters: MasterUrls = "a.example:5050,b.example:5050".parse()?;
//! let config = SchedulerConfig {
//!     masters: masters.into(),
//!     framework: FrameworkInfo { user: "nobody".into(), name: "example".into(), ..Default::default() },
//!     renew: false,
//!     offer_constraints: None,
//!     access: Access::default(),
//! };
//! let (client, mut outputs) = SchedulerClient::start(config, CancellationToken::new());
//! while let Some(output) = outputs.recv().await {
//!     if let SchedulerOutput::Event(Event::Offers(offers)) = output {
//!         let ids = offers.into_iter().map(|offer| offer.id).collect();
//!         client.call(0, call::decline(ids, call::refuse_seconds(60.0))).await;
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The folder `examples` has a whole scheduler, a whole executor, and `mesos-ps`, which lists a cluster.

pub mod calls {
    //! One constructor per call: of an operator to a master or an agent, and of a scheduler.
    //!
    //! ```
    //! use mesos_client::calls::{agent, master, scheduler};
    //!
    //! assert_eq!(master::get_state().r#type().to_string(), "GET_STATE");
    //! assert_eq!(agent::get_containers(true, true).r#type().to_string(), "GET_CONTAINERS");
    //! assert_eq!(scheduler::teardown().r#type().to_string(), "TEARDOWN");
    //! ```

    pub use mesos::operator::{agent, master};
    pub use mesos::scheduler::call as scheduler;
}

mod access;
mod cluster;
mod credentials;
mod driver;
mod executor;
mod failure;
#[cfg(feature = "zookeeper")]
mod handshake;
mod http;
#[cfg(feature = "zookeeper")]
mod leader;
mod operator;
mod scheduler;
mod stream;
#[cfg(feature = "zookeeper")]
mod zookeeper;

pub use mesos;

pub use access::{Access, Reread};
pub use cluster::cluster_view;
pub use credentials::{Credentials, CredentialsError};
pub use driver::{MAX_QUEUED_COMMANDS, MAX_QUEUED_OUTPUTS};
pub use executor::ExecutorClient;
pub use http::{CALL_TIMEOUT, CONNECT_TIMEOUT};
#[cfg(feature = "zookeeper")]
pub use leader::LeaderWatch;
pub use mesos::address::{AddressError, HostPort, MasterUrls, Scheme};
pub use mesos::executor::Output as ExecutorOutput;
pub use mesos::operator::{Cluster, Event as OperatorEvent, Output as OperatorOutput};
pub use mesos::scheduler::Output as SchedulerOutput;
#[cfg(feature = "zookeeper")]
pub use mesos::zookeeper::{ZooKeeperLogin, ZooKeeperUrl, ZooKeeperUrlError};
pub use operator::{
    AgentClient, ContainerOutput, MAX_OPERATOR_ANSWER, MasterClient, OPERATOR_CALL_TIMEOUT, operator_events,
};
pub use scheduler::{Masters, SchedulerClient, SchedulerConfig, TryCallError};
pub use tls::{Tls, TlsError, TlsNames};
#[cfg(feature = "zookeeper")]
pub use zookeeper::ZooKeeperAccess;

/// The examples of the read-me are tests, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;
