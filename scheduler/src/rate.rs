//! Hash rates from counters.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

/// How far back a rate looks.
const WINDOW: Duration = Duration::from_secs(60);
/// Least time over which what shares prove is spread.
const LEAST_SPREAD: Duration = Duration::from_secs(15);
/// Samples are this far apart at least, so that the most of them cover the window.
const LEAST_SPACING: Duration = Duration::from_secs(1);
/// Most samples that are kept; the oldest give way.
const MAX_SAMPLES: usize = 64;

/// A growing counter, sampled now and then, and its rate over the last minute.
///
/// What counts is when a sample was taken, by the clock of whoever took it: samples may be held up on their way, and then
/// arrive all at once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rate {
    /// When they were taken, and the counter.
    samples: VecDeque<(Duration, f64)>,
    /// When the newest one came.
    heard: Option<Instant>,
}

impl Rate {
    /// Takes in the counter's value at a time of the counter's own clock. One that is below the last begins anew, and so
    /// does a clock that goes back.
    pub(crate) fn sample(&mut self, value: f64, taken: Duration, now: Instant) {
        let goes_back = |(at, last): &(Duration, f64)| value < *last || taken < *at;
        if self.samples.back().is_some_and(goes_back) {
            self.samples.clear();
        }
        while self.samples.len() >= MAX_SAMPLES
            || self
                .samples
                .front()
                .is_some_and(|(at, _)| taken.saturating_sub(*at) > WINDOW && self.samples.len() > 2)
        {
            self.samples.pop_front();
        }
        // Many samples in a short time are one.
        let before_last = self
            .samples
            .len()
            .checked_sub(2)
            .map(|index| self.samples[index].0);
        if before_last.is_some_and(|at| taken.saturating_sub(at) < LEAST_SPACING) {
            self.samples.pop_back();
        }
        self.samples.push_back((taken, value));
        self.heard = Some(now);
    }

    /// Units per second from the oldest to the newest sample; 0 before there are two, and when the newest has come more
    /// than `patience` ago.
    pub(crate) fn per_second(&self, patience: Duration, now: Instant) -> f64 {
        let is_heard = |at: Instant| now.saturating_duration_since(at) <= patience;
        match (self.samples.front(), self.samples.back()) {
            (Some((t0, v0)), Some((t1, v1))) if t1 > t0 && self.heard.is_some_and(is_heard) => {
                (v1 - v0) / (*t1 - *t0).as_secs_f64()
            }
            _ => 0.0,
        }
    }
}

/// What shares prove, by when they were found: those that arrive together after an outage were not found together.
#[derive(Debug, Default)]
pub(crate) struct Proven {
    /// When the first one was found.
    since: Option<Instant>,
    /// Hashes by the second after that, of the last [`WINDOW`] only.
    seconds: BTreeMap<u64, f64>,
}

impl Proven {
    /// A share that stands for so many hashes was found at this time.
    pub(crate) fn add(&mut self, hashes: f64, found_at: Instant, now: Instant) {
        let since = *self.since.get_or_insert(found_at);
        *self.seconds.entry(second(since, found_at)).or_default() += hashes;
        let oldest = second(since, now).saturating_sub(WINDOW.as_secs());
        self.seconds = self.seconds.split_off(&oldest);
    }

    /// Hashes per second in the last minute.
    pub(crate) fn per_second(&self, now: Instant) -> f64 {
        let Some(since) = self.since else {
            return 0.0;
        };
        let oldest = second(since, now).saturating_sub(WINDOW.as_secs());
        let hashes: f64 = self.seconds.range(oldest..).map(|(_, hashes)| hashes).sum();
        let time = now.saturating_duration_since(since).clamp(LEAST_SPREAD, WINDOW);
        hashes.max(0.0) / time.as_secs_f64()
    }
}

fn second(since: Instant, at: Instant) -> u64 {
    at.saturating_duration_since(since).as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_between_samples_and_begins_anew_when_the_counter_does() {
        let start = testkit::instant();
        let mut rate = Rate::default();
        let patience = Duration::from_secs(15);
        assert_eq!(rate.per_second(patience, start), 0.0);
        let at = |second: u64| (Duration::from_secs(second), start + Duration::from_secs(second));
        for second in 0..200 {
            let (taken, now) = at(second);
            rate.sample(second as f64 * 10.0, taken, now);
        }
        let (_, last) = at(199);
        assert!((rate.per_second(patience, last + patience) - 10.0).abs() < 1e-9);
        let silent = last + patience + Duration::from_secs(1);
        assert_eq!(rate.per_second(patience, silent), 0.0);
        assert!(rate.samples.len() <= MAX_SAMPLES);
        let (taken, now) = at(300);
        rate.sample(0.0, taken, now);
        assert_eq!(rate.per_second(patience, now), 0.0);
    }

    /// A master that hangs, and then hands everything on at once.
    #[test]
    fn samples_that_arrive_together_were_not_taken_together() {
        let start = testkit::instant();
        let mut rate = Rate::default();
        let patience = Duration::from_secs(15);
        let taken = Duration::from_secs;
        for second in 0..60 {
            rate.sample(second as f64 * 10.0, taken(second), start + taken(second));
        }
        let burst = start + taken(128);
        for second in 60..129 {
            rate.sample(second as f64 * 10.0, taken(second), burst);
            let now = rate.per_second(patience, burst);
            assert!((now - 10.0).abs() < 1e-9, "{second}: {now}");
        }
        for second in 129..200 {
            rate.sample(second as f64 * 10.0, taken(second), start + taken(second));
            let now = rate.per_second(patience, start + taken(second));
            assert!((now - 10.0).abs() < 1e-9, "{second}: {now}");
        }
    }

    #[test]
    fn what_shares_prove_does_not_jump_when_they_come_late() {
        let start = testkit::instant();
        let at = |second: u32| start + Duration::from_secs(second.into());
        let mut proven = Proven::default();
        assert!(proven.per_second(start).is_sign_positive());
        for second in 0..100 {
            proven.add(10.0, at(second), at(second));
        }
        assert!((proven.per_second(at(100)) - 10.0).abs() < 0.5);
        // Nothing arrives for five minutes, then everything.
        assert_eq!(proven.per_second(at(400)), 0.0);
        for second in 100..400 {
            proven.add(10.0, at(second), at(400));
        }
        let after = proven.per_second(at(400));
        assert!((after - 10.0).abs() < 0.5, "{after}");
        assert!(proven.seconds.len() <= 61);
        assert_eq!(proven.per_second(at(500)), 0.0);
    }
}
