//! Work of the last minutes, for a rate.

use miner_core::HASHES_PER_DIFFICULTY;
use std::collections::VecDeque;

/// How far back a rate looks, in seconds: at a share every few seconds, chance moves it by some tenths.
const WINDOW: u32 = 300;
/// Seconds that are counted together.
const STEP: u32 = 10;
/// Least time that work is spread over, in seconds.
const LEAST: u32 = 30;

/// Sums of difficulties, by the time at which their shares came. Bounded by the window.
#[derive(Debug, Default)]
pub(crate) struct RecentWork {
    /// Unix seconds of the first share.
    since: Option<u32>,
    /// The number of the step since 1970, and the sum; newest last.
    steps: VecDeque<(u32, f64)>,
}

impl RecentWork {
    /// `now` in Unix seconds.
    pub(crate) fn add(&mut self, difficulty: f64, now: u32) {
        self.since.get_or_insert(now);
        let step = now / STEP;
        match self.steps.back_mut() {
            // A clock that was set back counts on in the newest step.
            Some((newest, sum)) if *newest >= step => *sum += difficulty,
            _ => self.steps.push_back((step, difficulty)),
        }
        while self.steps.front().is_some_and(|(step, _)| is_over(*step, now)) {
            self.steps.pop_front();
        }
    }

    /// Hashes per second; 0 before the first share.
    pub(crate) fn hash_rate(&self, now: u32) -> f64 {
        let Some(since) = self.since else {
            return 0.0;
        };
        let recent = self.steps.iter().filter(|(step, _)| !is_over(*step, now));
        let work: f64 = recent.map(|(_, sum)| sum).sum();
        let seconds = now.saturating_sub(since).clamp(LEAST, WINDOW);
        work * HASHES_PER_DIFFICULTY / f64::from(seconds)
    }
}

fn is_over(step: u32, now: u32) -> bool {
    (now / STEP).saturating_sub(step) > WINDOW / STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_follows_the_last_minutes() {
        let mut work = RecentWork::default();
        assert_eq!(work.hash_rate(1000), 0.0);
        for second in 1000..2000 {
            work.add(0.5, second);
        }
        let rate = work.hash_rate(2000) / HASHES_PER_DIFFICULTY;
        assert!((0.5..=0.52).contains(&rate), "{rate}");
        assert!(work.steps.len() <= 32, "{}", work.steps.len());
        assert_eq!(
            work.hash_rate(2400),
            0.0,
            "nothing came for longer than the window"
        );
        let mut new = RecentWork::default();
        new.add(3.0, 5000);
        assert_eq!(
            new.hash_rate(5000),
            0.1 * HASHES_PER_DIFFICULTY,
            "one share is not a rate yet"
        );
        new.add(3.0, 4000);
        assert_eq!(new.steps.len(), 1);
    }
}
