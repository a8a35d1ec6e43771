//! Waiting times between attempts. Nobody sleeps here.
//!
//! ```
//! use std::time::Duration;
//! use mesos::backoff::Backoff;
//!
//! let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(15), 1);
//! assert!(backoff.next_delay() <= Duration::from_secs(1));
//! assert!(backoff.next_delay() >= Duration::from_secs(1));
//! ```

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Hands out jittered waiting times.
#[derive(Debug)]
pub struct Backoff {
    first: Duration,
    max: Duration,
    attempts: u32,
    rng: StdRng,
}

impl Backoff {
    /// The first time lies between 0 and `first`; later ones in the upper half of a range whose end doubles
    /// each time up to `max`. Equal seeds give equal times.
    pub fn new(first: Duration, max: Duration, seed: u64) -> Self {
        let rng = StdRng::seed_from_u64(seed);
        Self {
            first,
            max,
            attempts: 0,
            rng,
        }
    }

    /// How long to wait before the next attempt.
    pub fn next_delay(&mut self) -> Duration {
        let doublings = 1u32.checked_shl(self.attempts).unwrap_or(u32::MAX);
        let end = self.first.saturating_mul(doublings).min(self.max);
        let start = if self.attempts == 0 {
            Duration::ZERO
        } else {
            end / 2
        };
        self.attempts = self.attempts.saturating_add(1);
        self.rng.random_range(start..=end)
    }

    /// Starts over after a success.
    pub fn reset(&mut self) {
        self.attempts = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_within_its_ranges_and_resets() {
        for seed in 0..50 {
            let mut backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(15), seed);
            for round in 0..2 {
                assert!(
                    backoff.next_delay() <= Duration::from_millis(500),
                    "round {round}"
                );
                for end_ms in [1000, 2000, 4000, 8000, 15_000, 15_000] {
                    let delay = backoff.next_delay();
                    let end = Duration::from_millis(end_ms);
                    assert!(delay >= end / 2 && delay <= end, "{delay:?} of {end:?}");
                }
                for _ in 0..100 {
                    assert!(backoff.next_delay() <= Duration::from_secs(15));
                }
                backoff.reset();
            }
        }
    }

    #[test]
    fn equal_seeds_give_equal_times() {
        let times = |seed| {
            let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(9), seed);
            (0..9).map(|_| backoff.next_delay()).collect::<Vec<_>>()
        };
        assert_eq!(times(7), times(7));
        assert_ne!(times(7), times(8));
    }

    #[test]
    fn zero_is_allowed() {
        assert_eq!(
            Backoff::new(Duration::ZERO, Duration::ZERO, 1).next_delay(),
            Duration::ZERO
        );
    }
}
