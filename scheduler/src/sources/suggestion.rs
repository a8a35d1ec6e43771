//! A share difficulty for the pools by the cluster's hash rate: many begin with one at which a small cluster finds its
//! first share after minutes.

use crate::Scheduler;
use job_source::{Command, SourceId};
use miner_core::HASHES_PER_DIFFICULTY;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Wanted time between two shares of all workers at a source together.
const SHARE_INTERVAL: Duration = Duration::from_secs(10);
/// The rate is looked at this often; pools need not bear more suggestions than that.
const LOOK_INTERVAL: Duration = Duration::from_secs(15);
/// A difficulty is suggested again when the right one is this many times as high or as low.
const TOLERANCE: f64 = 2.0;

/// What was suggested.
#[derive(Debug, Default)]
pub(crate) struct Suggestions {
    looked: Option<Instant>,
    last: BTreeMap<SourceId, f64>,
}

impl Suggestions {
    /// What to suggest to a source whose workers have this many hashes per second, if it is not what was suggested last.
    fn next(&mut self, source: SourceId, rate: f64) -> Option<f64> {
        let wanted = rate * SHARE_INTERVAL.as_secs_f64() / HASHES_PER_DIFFICULTY;
        let near = |last: &f64| (1.0 / TOLERANCE..=TOLERANCE).contains(&(wanted / last));
        if wanted <= 0.0 || self.last.get(&source).is_some_and(near) {
            return None;
        }
        // Two significant digits, for readability.
        let rounded = format!("{wanted:.1e}").parse().unwrap_or(wanted);
        self.last.insert(source, rounded);
        Some(rounded)
    }
}

impl Scheduler {
    pub(crate) fn suggest_due(&mut self, now: Instant) {
        let looked = self.suggestions.looked;
        let early = looked.is_some_and(|at| now.saturating_duration_since(at) < LOOK_INTERVAL);
        let suggesting = self.sources.suggesting();
        if suggesting.is_empty() || early {
            return;
        }
        let rate = self.workers.rate(now);
        // The first reports are not waited for longer than they take.
        self.suggestions.looked = Some(now).filter(|_| rate > 0.0);
        // Sources that are not mined are told as well, for the session in which they are.
        for (source, part) in suggesting {
            if let Some(difficulty) = self.suggestions.next(source, rate * part) {
                self.command(source, Command::Suggest { difficulty });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_decides_and_small_changes_do_not_matter() {
        let mut suggestions = Suggestions::default();
        let source = SourceId(0);
        assert_eq!(suggestions.next(source, 0.0), None);
        // 2^32 hashes per difficulty: a share in 10 s.
        assert_eq!(suggestions.next(source, HASHES_PER_DIFFICULTY), Some(10.0));
        for rate in [0.6, 1.0, 1.9] {
            assert_eq!(
                suggestions.next(source, rate * HASHES_PER_DIFFICULTY),
                None,
                "{rate}"
            );
        }
        assert_eq!(suggestions.next(source, 2.34 * HASHES_PER_DIFFICULTY), Some(23.0));
        assert_eq!(suggestions.next(SourceId(1), 1e6), Some(2.3e-3));
    }
}
