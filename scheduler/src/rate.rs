//! Hash rates from counters.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How far back a rate looks.
const WINDOW: Duration = Duration::from_secs(60);
/// Without a sample for this long, nothing is taken to have happened since the last one.
const STALE: Duration = Duration::from_secs(15);
/// Samples are this far apart at least, so that the most of them cover the window.
const LEAST_SPACING: Duration = Duration::from_secs(1);
/// Most samples that are kept; the oldest give way.
const MAX_SAMPLES: usize = 64;

/// A growing counter, sampled now and then, and its rate over the last minute.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rate {
    samples: VecDeque<(Instant, f64)>,
}

impl Rate {
    /// Takes in the counter's value. One that is below the last begins anew.
    pub(crate) fn sample(&mut self, value: f64, now: Instant) {
        if self.samples.back().is_some_and(|(_, last)| value < *last) {
            self.samples.clear();
        }
        while self.samples.len() >= MAX_SAMPLES
            || self
                .samples
                .front()
                .is_some_and(|(at, _)| now.saturating_duration_since(*at) > WINDOW && self.samples.len() > 2)
        {
            self.samples.pop_front();
        }
        // Many samples in a short time are one.
        let before_last = self
            .samples
            .len()
            .checked_sub(2)
            .map(|index| self.samples[index].0);
        if before_last.is_some_and(|at| now.saturating_duration_since(at) < LEAST_SPACING) {
            self.samples.pop_back();
        }
        self.samples.push_back((now, value));
    }

    /// Units per second from the oldest to the newest sample, or until now if that one is old; 0 before there are
    /// two, and when there was none in the whole window.
    pub(crate) fn per_second(&self, now: Instant) -> f64 {
        match (self.samples.front(), self.samples.back()) {
            (Some((t0, v0)), Some((t1, v1))) if t1 > t0 && now.saturating_duration_since(*t1) < WINDOW => {
                let end = if now.saturating_duration_since(*t1) > STALE {
                    now
                } else {
                    *t1
                };
                (v1 - v0) / (end - *t0).as_secs_f64()
            }
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_between_samples_and_begins_anew_when_the_counter_does() {
        let start = testkit::instant();
        let mut rate = Rate::default();
        assert_eq!(rate.per_second(start), 0.0);
        for second in 0..200u32 {
            rate.sample(
                f64::from(second) * 10.0,
                start + Duration::from_secs(second.into()),
            );
        }
        let last = start + Duration::from_secs(199);
        assert!((rate.per_second(last + STALE) - 10.0).abs() < 1e-9);
        let silent = rate.per_second(last + STALE * 2);
        assert!(
            silent > 0.0 && silent < 10.0,
            "{silent}: nobody has reported for long"
        );
        assert_eq!(rate.per_second(last + WINDOW), 0.0);
        assert!(rate.samples.len() <= MAX_SAMPLES);
        rate.sample(0.0, start + Duration::from_secs(300));
        assert_eq!(rate.per_second(start + Duration::from_secs(300)), 0.0);
    }
}
