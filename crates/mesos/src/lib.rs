//! Mesos v1 scheduler and executor API without I/O: bytes and time in, calls and events out.
//!
//! What is covered: everything that a framework with its own executor needs to subscribe, take offers, launch and
//! kill tasks, send messages, confirm and reconcile states, and to survive the loss of masters and agents.
//! Operations on volumes and reservations, groups of tasks with the built-in executor, and TLS are not.
//!
//! Both subscriptions live the same life, and both are a [`Machine`](machine::Machine):
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
//! A driver, such as crate `mesos-client`, sends what the machine asks for and reports what happened:
//!
//! ```
//! use std::time::Instant;
//! use mesos::machine::{Action, Machine};
//! use mesos::scheduler::Subscription;
//!
//! let framework = mesos::proto::FrameworkInfo { user: "miner".into(), name: "example".into(), ..Default::default() };
//! let now = Instant::now();
//! let mut subscription = Subscription::new("master.example:5050".parse()?, framework, None, now);
//! subscription.handle_timeout(now);
//! let Some(Action::Open(request)) = subscription.poll_action() else { panic!("the time to connect is now") };
//! assert_eq!(request.address.to_string(), "master.example:5050");
//! assert_eq!(request.path, "/api/v1/scheduler");
//! # Ok::<_, mesos::address::AddressError>(())
//! ```
//!
//! The API is specified in the Mesos documents
//! [scheduler-http-api](https://mesos.apache.org/documentation/latest/scheduler-http-api/) and
//! [executor-http-api](https://mesos.apache.org/documentation/latest/executor-http-api/); where they and Mesos 1.11
//! disagree, this follows Mesos.

pub mod address;
pub mod backoff;
mod connection;
pub mod executor;
pub mod machine;
mod malformed;
pub mod proto;
pub mod recordio;
pub mod resources;
pub mod scheduler;
pub mod status;

pub use connection::CONTENT_TYPE;
pub use malformed::MalformedEvent;
