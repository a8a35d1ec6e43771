//! Of several schedulers with one state in ZooKeeper one leads.
//!
//! ```text
//! /miner                     the place that all of them are given
//!   leader/…-candidate-0000000007   a candidate: ephemeral, sequential; the lowest leads
//!   beat                     what the leader writes twice a second
//!   …                        the state
//! ```
//!
//! A leader writes nothing without ZooKeeper checking in the same step that its candidate's node is still there. What
//! ZooKeeper cannot check, calls to the master and shares to the pool, it does only while it has a lease: for [`LEASE`]
//! from the moment at which it sent the last beat that was taken. A candidate that sees no beat for longer than that
//! ([`DEPOSE_AFTER`]) removes the leader's node, and so leads next. So a leader that was stopped, or cut off, finds its
//! lease over before another one begins, as long as clocks run equally fast.
//!
//! [`Candidate`] decides all of this without sockets or clocks. Somebody else connects to ZooKeeper and carries out its
//! [`Operation`]s: the program, and the simulated world.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod beats;
mod candidate;
mod event;
mod operation;
#[cfg(test)]
mod tests;

pub use candidate::Candidate;
pub use event::{Action, Event, News};
pub use operation::{Answer, BEAT_NODE, CANDIDATES, Failure, Operation};

use std::time::Duration;

/// Time between two beats, and between two looks at the leader.
pub const BEAT: Duration = Duration::from_millis(500);
/// How long a beat that was taken lets its sender act.
pub const LEASE: Duration = Duration::from_millis(2000);
/// Without a beat for this long, a leader is deposed.
pub const DEPOSE_AFTER: Duration = Duration::from_millis(3000);
/// After this time without a word of a candidate ZooKeeper removes its node. Servers raise it to twice their tick, as a
/// rule to 4 s.
pub const SESSION_TIMEOUT: Duration = Duration::from_secs(6);
