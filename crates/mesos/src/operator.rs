//! The operator's side: calls to a master or an agent, and a master's stream of everything that changes in its cluster.
//!
//! * [`master`] and [`agent`] have one constructor for each call.
//! * [`LeaderCall`] decides where a single call goes until the leading master has answered it.
//! * [`Subscription`] keeps the stream of [`Event`]s, and [`Cluster`] is what they add up to.
//!
//! ```
//! use std::time::Instant;
//! use machine::Machine;
//! use mesos::http::HttpAction;
//! use mesos::operator::Subscription;
//!
//! let now = Instant::now();
//! let mut subscription = Subscription::new("master.example:5050".parse()?, 1, now);
//! subscription.advance(now);
//! let Some(HttpAction::Open(request)) = subscription.poll(now) else { panic!("the time to connect is now") };
//! assert_eq!(request.path, mesos::operator::PATH);
//! # Ok::<_, mesos::address::AddressError>(())
//! ```
//!
//! Specified in [operator-http-api](https://mesos.apache.org/documentation/latest/operator-http-api/).

pub mod agent;
mod cluster;
mod event;
mod leader;
pub mod master;
mod output;
mod subscription;
#[cfg(test)]
mod tests;

pub use cluster::Cluster;
pub use event::Event;
pub use leader::{LeaderCall, Reply, Step};
pub use output::{Command, Output};
pub use subscription::Subscription;

/// Path of every operator call, on masters and agents.
pub const PATH: &str = "/api/v1";
