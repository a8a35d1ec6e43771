//! How long something takes.

use serde::Serialize;
use std::time::Duration;

/// Upper bounds of the buckets, seconds. What takes longer is in one more.
pub const BOUNDS: [f64; 16] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0,
];

/// Times, counted by length.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Histogram {
    /// Times by bucket: up to each of [`BOUNDS`], and longer.
    pub buckets: [u64; BOUNDS.len() + 1],
    /// Times.
    pub count: u64,
    /// All of them together.
    pub sum_seconds: f64,
    /// The longest.
    pub longest_seconds: f64,
}

impl Histogram {
    pub(crate) fn add(&mut self, time: Duration) {
        let seconds = time.as_secs_f64();
        let bucket = BOUNDS.partition_point(|bound| *bound < seconds);
        self.buckets[bucket] += 1;
        self.count += 1;
        self.sum_seconds += seconds;
        self.longest_seconds = self.longest_seconds.max(seconds);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (sum, more) in self.buckets.iter_mut().zip(other.buckets) {
            *sum += more;
        }
        self.count += other.count;
        self.sum_seconds += other.sum_seconds;
        self.longest_seconds = self.longest_seconds.max(other.longest_seconds);
    }

    /// The bound that at least so many of 1 do not exceed, seconds; infinity beyond the last one. `None` without any.
    pub fn quantile(&self, part: f64) -> Option<f64> {
        let wanted = part * self.count as f64;
        let mut seen = 0;
        for (index, number) in self.buckets.iter().enumerate() {
            seen += number;
            if *number > 0 && seen as f64 >= wanted {
                return Some(BOUNDS.get(index).copied().unwrap_or(f64::INFINITY));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_the_bucket_whose_bound_they_do_not_exceed() {
        let mut histogram = Histogram::default();
        assert_eq!(histogram.quantile(0.5), None);
        for ms in [0, 1, 2, 3, 100, 61_000] {
            histogram.add(Duration::from_millis(ms));
        }
        assert_eq!(histogram.buckets[..5], [1, 1, 1, 1, 0]);
        assert_eq!(histogram.buckets[BOUNDS.len()], 1);
        assert_eq!((histogram.count, histogram.longest_seconds), (6, 61.0));
        assert_eq!(histogram.quantile(0.5), Some(0.0025));
        assert_eq!(histogram.quantile(0.8), Some(0.1));
        assert_eq!(histogram.quantile(1.0), Some(f64::INFINITY));
    }
}
