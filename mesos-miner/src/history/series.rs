//! What becomes of samples: averages and sums of longer and longer steps, each kept for a while. No clock, no file.

use scheduler::{Status, Summary};
use std::collections::BTreeMap;
use std::time::Duration;

/// Points that are kept of each series.
pub(crate) const POINTS: u64 = 360;
/// Seconds of a step: points for an hour, a day and a month.
pub(crate) const STEPS: [u64; 3] = [10, 240, 7200];

/// What happened in one step.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Point {
    /// Hashes per second by the executors' counters, on average.
    pub(crate) claimed: f64,
    /// Hashes per second by verified shares, on average.
    pub(crate) proven: f64,
    /// Shares that the pool accepted.
    pub(crate) accepted: u32,
    pub(crate) rejected: u32,
    pub(crate) stale: u32,
    pub(crate) unanswered: u32,
    /// Shares that did not verify.
    pub(crate) invalid: u32,
    /// Workers at the end of the step.
    pub(crate) workers: u32,
}

/// A step that is over: its series, its number since 1970, and what happened in it.
pub(crate) type Finished = (usize, u64, Point);

#[derive(Clone, Debug, Default)]
struct Series {
    /// By the number of the step since 1970.
    points: BTreeMap<u64, Point>,
    /// The step that lasts: its number, its samples and their sums.
    open: Option<(u64, u32, Point)>,
}

/// All series.
#[derive(Clone, Debug, Default)]
pub(crate) struct AllSeries {
    series: [Series; STEPS.len()],
    /// Counts at the last sample.
    counts: Option<[u64; 5]>,
}

impl AllSeries {
    /// What is known of earlier runs. Points that the clock has not come to are left out.
    pub(crate) fn restore(&mut self, points: impl IntoIterator<Item = Finished>, unix: Duration) {
        for (series, step, point) in points {
            if let (Some(series), Some(seconds)) = (self.series.get_mut(series), STEPS.get(series))
                && step <= unix.as_secs() / seconds
            {
                series.keep(step, point);
            }
        }
    }

    /// Takes the state at a time since 1970 in. Gives the steps that are over with that.
    pub(crate) fn sample(&mut self, status: &Status, unix: Duration) -> Vec<Finished> {
        let counts = counts(&status.summary);
        // Counts begin with the run. A smaller one than before is that of another run.
        let before = self.counts.replace(counts).unwrap_or(counts);
        let since =
            |index: usize| u32::try_from(counts[index].saturating_sub(before[index])).unwrap_or(u32::MAX);
        let sample = Point {
            claimed: status.current_hash_rate,
            proven: status.proven_hash_rate,
            accepted: since(0),
            rejected: since(1),
            stale: since(2),
            unanswered: since(3),
            invalid: since(4),
            workers: u32::try_from(status.workers).unwrap_or(u32::MAX),
        };
        let mut finished = Vec::new();
        for (index, (series, seconds)) in self.series.iter_mut().zip(STEPS).enumerate() {
            let over = series.add(unix.as_secs() / seconds, sample);
            finished.extend(over.map(|(step, point)| (index, step, point)));
        }
        finished
    }

    /// The points of a series, the oldest first, with the seconds since 1970 at which their steps began.
    pub(crate) fn points(&self, series: usize) -> impl Iterator<Item = (u64, Point)> {
        let seconds = STEPS[series];
        let points = self.series[series].points.iter();
        points.map(move |(step, point)| (step * seconds, *point))
    }
}

impl Series {
    fn add(&mut self, step: u64, sample: Point) -> Option<(u64, Point)> {
        let over = match self.open.take() {
            Some((open, samples, sum)) if open == step => {
                self.open = Some((step, samples + 1, sum.and(&sample)));
                return None;
            }
            over => over.map(|(step, samples, sum)| (step, sum.averaged(samples))),
        };
        self.open = Some((step, 1, sample));
        // After the clock was set back, what it had come to before is void.
        self.points.split_off(&step);
        let (finished, point) = over.filter(|(finished, _)| *finished < step)?;
        self.keep(finished, point);
        Some((finished, point))
    }

    fn keep(&mut self, step: u64, point: Point) {
        self.points.insert(step, point);
        let newest = self.points.last_key_value().map_or(step, |(newest, _)| *newest);
        self.points = self.points.split_off(&newest.saturating_sub(POINTS - 1));
    }
}

impl Point {
    fn and(&self, other: &Self) -> Self {
        Self {
            claimed: self.claimed + other.claimed,
            proven: self.proven + other.proven,
            accepted: self.accepted.saturating_add(other.accepted),
            rejected: self.rejected.saturating_add(other.rejected),
            stale: self.stale.saturating_add(other.stale),
            unanswered: self.unanswered.saturating_add(other.unanswered),
            invalid: self.invalid.saturating_add(other.invalid),
            workers: other.workers,
        }
    }

    fn averaged(self, samples: u32) -> Self {
        let samples = f64::from(samples.max(1));
        Self {
            claimed: self.claimed / samples,
            proven: self.proven / samples,
            ..self
        }
    }
}

fn counts(summary: &Summary) -> [u64; 5] {
    [
        summary.accepted,
        summary.rejected,
        summary.stale,
        summary.unanswered,
        summary.invalid,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(claimed: f64, accepted: u64) -> Status {
        Status {
            summary: Summary {
                accepted,
                ..Summary::default()
            },
            current_hash_rate: claimed,
            ..Status::default()
        }
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn rates_are_averaged_and_shares_summed() {
        let mut all = AllSeries::default();
        assert_eq!(all.sample(&status(1.0, 5), seconds(1000)), []);
        assert_eq!(all.sample(&status(3.0, 7), seconds(1005)), []);
        let over = all.sample(&status(9.0, 8), seconds(1010));
        let [(0, 100, point)] = over[..] else {
            panic!("{over:?}");
        };
        assert_eq!((point.claimed, point.accepted), (2.0, 2));
        let points: Vec<_> = all.points(0).collect();
        assert_eq!(points, [(1000, point)]);
        assert_eq!(all.points(1).count(), 0);
    }

    #[test]
    fn a_series_keeps_so_many_points_and_no_more() {
        let mut all = AllSeries::default();
        for step in 0..10 * POINTS {
            all.sample(&status(1.0, step), seconds(step * STEPS[0]));
        }
        let points: Vec<_> = all.points(0).collect();
        assert_eq!(points.len() as u64, POINTS);
        assert_eq!(points[0].0, (9 * POINTS - 1) * STEPS[0]);
        let longer: u32 = all.points(1).map(|(_, point)| point.accepted).sum();
        assert!(longer > 3000, "{longer} of 3600 shares are in the longer steps");
    }

    #[test]
    fn a_gap_stays_a_gap() {
        let mut all = AllSeries::default();
        all.sample(&status(1.0, 0), seconds(0));
        all.sample(&status(1.0, 0), seconds(100));
        all.sample(&status(1.0, 0), seconds(110));
        let times: Vec<_> = all.points(0).map(|(at, _)| at).collect();
        assert_eq!(times, [0, 100]);
    }

    #[test]
    fn a_clock_that_is_set_back_takes_its_future_with_it() {
        let mut all = AllSeries::default();
        for step in 0..100 {
            all.sample(&status(1.0, step), seconds(step * 10));
        }
        all.sample(&status(1.0, 100), seconds(500));
        assert_eq!(all.points(0).last().map(|(at, _)| at), Some(490));
        let future = [(0, 1000, Point::default()), (7, 1, Point::default())];
        all.restore(future, seconds(500));
        assert_eq!(all.points(0).last().map(|(at, _)| at), Some(490));
    }

    #[test]
    fn another_run_begins_its_counts_anew() {
        let mut all = AllSeries::default();
        all.sample(&status(1.0, 1_000_000), seconds(0));
        all.sample(&status(1.0, 3), seconds(5));
        let over = all.sample(&status(1.0, 4), seconds(10));
        assert_eq!(over[0].2.accepted, 0, "{over:?}");
    }
}
