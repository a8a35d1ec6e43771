//! What the scheduler makes of what one executor does, down to each share.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod blocks;
mod miner;
mod shares;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
