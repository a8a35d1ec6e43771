//! How long to wait for a reader.

use std::time::{Duration, Instant};

/// Waits as long as something is read from time to time.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Longest time without progress.
    pub standstill: Duration,
    /// Longest time in all.
    pub most: Duration,
}

impl Patience {
    /// No longer than this, progress or not.
    pub const fn of(time: Duration) -> Self {
        Self {
            standstill: time,
            most: time,
        }
    }
}

/// A wait that has begun.
#[derive(Debug)]
pub(super) struct Waiting {
    patience: Patience,
    began: Instant,
    moved: Instant,
    seen: u64,
}

impl Waiting {
    /// `written` counts what has been written so far, here and below.
    pub(super) fn new(patience: Patience, written: u64, now: Instant) -> Self {
        Self {
            patience,
            began: now,
            moved: now,
            seen: written,
        }
    }

    /// Takes in the progress. Returns how long to go on waiting; zero once it is over.
    pub(super) fn left(&mut self, written: u64, now: Instant) -> Duration {
        if written != self.seen {
            (self.seen, self.moved) = (written, now);
        }
        let Patience { standstill, most } = self.patience;
        let end = (self.moved + standstill).min(self.began + most);
        end.saturating_duration_since(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_reader_is_waited_for_and_a_stalled_one_is_not() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let patience = Patience {
            standstill: Duration::from_secs(10),
            most: Duration::from_secs(60),
        };
        let mut waiting = Waiting::new(patience, 7, start);
        assert_eq!(waiting.left(7, at(4)), Duration::from_secs(6));
        assert_eq!(waiting.left(8, at(9)), Duration::from_secs(10), "a line was read");
        assert_eq!(waiting.left(8, at(19)), Duration::ZERO, "none for ten seconds");
        let mut waiting = Waiting::new(patience, 0, start);
        for line in 1..=12 {
            assert!(!waiting.left(line, at(5 * line - 1)).is_zero(), "{line}");
        }
        assert_eq!(waiting.left(13, at(60)), Duration::ZERO, "not for ever");
    }
}
