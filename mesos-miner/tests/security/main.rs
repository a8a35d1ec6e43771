//! What SECURITY.md says, line by line: who may do what on every listener, and what strangers cannot do.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod files;
mod flood;
mod listeners;
mod processes;
mod strangers;
#[path = "../support/mod.rs"]
mod support;
mod texts;

/// A share every few hundred milliseconds, also on a busy machine.
const EASY: [&str; 2] = ["--difficulty", "0.0002"];
