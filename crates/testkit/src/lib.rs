//! What the tests of several crates share. Nothing of the program depends on it.

mod elf;
mod generated;
mod job;
pub mod openmetrics;
mod ports;
mod real_mesos;
mod reserved;
#[cfg(feature = "stratum2")]
pub mod stratum2;
#[cfg(feature = "tls")]
pub mod tls;

pub use elf::{AARCH64, X86_64, elf_program};
pub use generated::generated;
pub use job::{fixed_job, job, notify_params, root, search_next};
pub use real_mesos::RealMesos;
pub use reserved::Reserved;

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

/// Reports a skipped test and the reason, once per reason. It writes past the test harness, which hides the
/// output of tests that pass.
pub fn skip(why: &str) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(why.to_owned()) {
        // One write, so that the harness, which writes to the same place, does not get in between.
        let line = format!("SKIPPED: {why}\n");
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
}

/// When the clock of a state machine under test starts.
pub fn instant() -> std::time::Instant {
    std::time::Instant::now()
}
