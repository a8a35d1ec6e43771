//! Mesos v1 scheduler, executor and operator API without I/O: bytes and time in, calls and events out.
//!
//! * [`proto`] has every message of Mesos 1.11's v1 API, with protobuf and, in [`json`], JSON as Mesos writes it.
//! * [`scheduler`] and [`executor`] are what a framework needs: subscribing, offers and operations on them, launching
//!   and killing tasks, messages, acknowledging and reconciling states, and the loss of masters and agents.
//! * [`operator`] is what tools need: every call to masters and agents, and the stream of what changes in a cluster.
//!
//! Streams into and out of containers (LAUNCH_NESTED_CONTAINER_SESSION, ATTACH_CONTAINER_INPUT and
//! ATTACH_CONTAINER_OUTPUT) are there as messages only.
//!
//! All subscriptions are a [`Machine`](machine::Machine), and go through the same phases:
//!
//! ```text
//!              +----------------------- waiting time, then ----------------------+
//!              v                                                                 |
//! start -> connecting --200--> open --SUBSCRIBED--> subscribed --silence, end, refused call--> disconnected
//!              |  ^               |                    |                         ^
//!              |  +--307, leader  +--garbage-----------|-------------------------+
//!              +--401, 403, 400 …--> ended <--ERROR----+
//! ```
//!
//! A driver, such as crate `mesos-client`, sends what the machine asks for and reports what happened. [`http`]
//! defines what passes between the two:
//!
//! ```
//! use std::time::Instant;
//! use machine::Machine;
//! use mesos::http::HttpAction;
//! use mesos::scheduler::Subscription;
//!
//! let framework = mesos::proto::FrameworkInfo { user: "miner".into(), name: "example".into(), ..Default::default() };
//! let now = Instant::now();
//! let mut subscription = Subscription::new("master.example:5050".parse()?, framework, 1, now);
//! subscription.advance(now);
//! let Some(HttpAction::Open(request)) = subscription.poll(now) else { panic!("the time to connect is now") };
//! assert_eq!(request.address.to_string(), "master.example:5050");
//! assert_eq!(request.path, "/api/v1/scheduler");
//! # Ok::<_, mesos::address::AddressError>(())
//! ```
//!
//! The API is specified in the Mesos documents
//! [scheduler-http-api](https://mesos.apache.org/documentation/latest/scheduler-http-api/),
//! [executor-http-api](https://mesos.apache.org/documentation/latest/executor-http-api/) and
//! [operator-http-api](https://mesos.apache.org/documentation/latest/operator-http-api/); where they and Mesos 1.11
//! disagree, this follows Mesos.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod address;
pub mod backoff;
mod call_queue;
mod connection;
pub mod executor;
mod heartbeat;
pub mod http;
pub mod json;
mod malformed;
pub mod metrics;
pub mod operator;
pub mod proto;
pub mod recordio;
pub mod resources;
pub mod scheduler;
pub mod status;
pub mod zookeeper;

// Their traits are those of this crate's types.
pub use {machine, prost};

pub use call_queue::MAX_WAITING_CALLS;
pub use connection::CONTENT_TYPE;
pub use malformed::MalformedEvent;

/// The examples of the read-me are tests, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;
