//! What the logic does, event by event.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod assignments;
mod ends;
mod harness;
mod kernels;
mod reports;
mod shares;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
