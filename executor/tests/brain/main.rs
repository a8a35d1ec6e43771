//! What the brain does, input by input.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod assignments;
mod bench;
mod ends;
mod kernels;
mod shares;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
