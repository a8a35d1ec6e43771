//! Of several schedulers with one state in ZooKeeper one leads.
//!
//! ```text
//! /miner                     the place that --state names
//!   leader/…-candidate-0000000007   a candidate: ephemeral, sequential; the lowest leads
//!   beat                     what the leader writes twice a second
//!   …                        the state, see `state`
//! ```
//!
//! A leader writes nothing without ZooKeeper checking in the same step that its candidate's node is still there. What
//! ZooKeeper cannot check, calls to the master and shares to the pool, it does only while it has a [`Lease`]: for
//! [`LEASE`] from the moment at which it sent the last beat that was taken. A candidate that sees no beat for longer than
//! that ([`DEPOSE_AFTER`]) removes the leader's node, and so leads next. So a leader that was stopped, or cut off, finds its
//! lease over before another one begins, as long as clocks run equally fast.

mod beats;
mod candidate;
mod lease;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use candidate::{Candidacy, ElectionEvent, Leadership};
pub(crate) use lease::Lease;
pub(crate) use state::ReplicatedState;

use std::time::Duration;

/// Time between two beats.
const BEAT: Duration = Duration::from_millis(500);
/// How long a beat that was taken lets its sender act.
const LEASE: Duration = Duration::from_millis(2000);
/// Without a beat for this long, a leader is deposed.
const DEPOSE_AFTER: Duration = Duration::from_millis(3000);
/// After this time without a word of a candidate ZooKeeper removes its node. Servers raise it to twice their tick, as a
/// rule to 4 s.
const SESSION_TIMEOUT: Duration = Duration::from_secs(6);
