//! What the tests of several crates share; a dev-dependency and nothing else.

mod job;
mod ports;
mod real_mesos;

pub use job::{job, notify_params, search_next};
pub use real_mesos::RealMesos;

use std::io::Write;

/// Says that something was left out, and why: past the test harness, which shows nothing of tests that pass.
pub fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}
