//! The kernels of this machine's CPU, checked and timed: [`miner_core::Trials`] with a clock and a log.

use crate::threads::cpu_time;
use miner_core::{Clock, Trials};
use std::time::{Duration, Instant};

/// Checks the kernels and times the right ones on the calling thread: some tens of milliseconds of its processor time,
/// and about a second where it gets little. Wrong ones are logged as errors.
///
/// ```
/// let trials = executor::kernels::timed();
/// println!("{trials}");
/// # assert!(trials.select(None).is_ok());
/// ```
pub fn timed() -> Trials {
    checked().time(&mut ThreadClock(Instant::now()))
}

/// Checks the kernels, a millisecond or two each, and times none: for searches that are over before timing pays. Wrong ones are
/// logged as errors.
pub fn checked() -> Trials {
    let trials = Trials::check(rand::random());
    for wrong in trials.iter().filter_map(|trial| trial.answers.as_ref().err()) {
        tracing::error!("{wrong}: it is disabled");
    }
    trials
}

/// The calling thread's processor time, and the time since a beginning.
struct ThreadClock(Instant);

impl Clock for ThreadClock {
    fn cpu(&mut self) -> Duration {
        cpu_time()
    }

    fn wall(&mut self) -> Duration {
        self.0.elapsed()
    }
}
