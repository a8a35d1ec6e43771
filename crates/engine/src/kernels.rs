//! [`miner_core::Trials`] of this machine's kernels, with a clock and a log.

use crate::threads::cpu_time;
use miner_core::{Clock, Trials};
use std::time::{Duration, Instant};

/// Checks the kernels and times the correct ones on the calling thread. Takes some tens of milliseconds of processor
/// time, or about a second of real time on a busy CPU. Incorrect ones are logged as errors.
///
/// ```
/// let trials = engine::kernels::timed();
/// println!("{trials}");
/// # assert!(trials.select(None).is_ok());
/// ```
pub fn timed() -> Trials {
    checked().time(&mut ThreadClock(Instant::now()))
}

/// Checks the kernels, a millisecond or two each, without timing them: for searches too short for timing to pay off.
/// Incorrect ones are logged as errors.
pub fn checked() -> Trials {
    let trials = Trials::check(rand::random());
    for wrong in trials.iter().filter_map(|trial| trial.answers.as_ref().err()) {
        tracing::error!("{wrong}: it is disabled");
    }
    trials
}

/// The calling thread's processor time, and the time since the given instant.
struct ThreadClock(Instant);

impl Clock for ThreadClock {
    fn cpu(&mut self) -> Duration {
        cpu_time()
    }

    fn wall(&mut self) -> Duration {
        self.0.elapsed()
    }
}
