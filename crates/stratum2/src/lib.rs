//! Stratum V2, the mining protocol's client side, as a source of jobs.
//!
//! ```text
//!  bytes ──> frames: Noise handshake, decryption ──> session: setup, channel ──> channel: jobs ──> job_source::Event
//!        <──         encryption                  <──          shares         <── job_source::Command
//! ```
//!
//! [`Source`] is a [`Machine`](machine::Machine) with the events and actions of [`job_source::link`], as the Stratum V1
//! source is: it needs a driver that moves bytes. It opens one *extended channel*, whose jobs have the shape of V1's: a
//! coinbase in two parts with room for an extranonce, and a merkle branch. Where a pool offers only that, it opens a
//! *standard channel*, whose jobs have one merkle root and nothing to choose but version, time and nonce. Encryption,
//! framing and the layout of messages come from the crates of the Stratum Reference Implementation.
//!
//! What V2 does better is used:
//!
//! * A *future job* is checked and built when it comes. When a block is found, it lacks only the previous block's hash, its
//!   time and its bits.
//! * A target is exact, and a job keeps the one that it began with.
//! * Shares are acknowledged in batches.
//! * The pool proves that its key is signed by the authority whose key is in the address.
//!
//! Message and section names are those of the specification, <https://stratumprotocol.org/specification>.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod channel;
mod frames;
mod key;
mod session;
mod shares;
mod source;

pub use frames::Handshakes;
pub use key::{AuthorityKey, KeyError};
pub use source::{Config, Source};
