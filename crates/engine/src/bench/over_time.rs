//! A hash rate over time: CPUs that get hot, or whose power is limited, slow down after some seconds.

use std::time::{Duration, Instant};

/// Most parts of the time.
const MAX_PARTS: usize = 60;
/// Shortest part: several slices of each thread.
const LEAST_PART: Duration = Duration::from_millis(200);

/// A part of a thread's search, which follows the one before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slice {
    pub end: Instant,
    pub hashes: u64,
    pub cpu_seconds: f64,
}

/// Hashes per second of all threads together, in equal parts of the time in which all of them search. A thread is its start
/// and its slices. Empty if there is no such time.
pub(super) fn over_time<'a>(threads: impl Iterator<Item = (Instant, &'a [Slice])> + Clone) -> Vec<f64> {
    let start = threads.clone().map(|(start, _)| start).max();
    let ends = threads
        .clone()
        .map(|(_, slices)| slices.last().map(|last| last.end));
    let end = ends.min().flatten();
    let (Some(start), Some(end)) = (start, end) else {
        return Vec::new();
    };
    let time = end.saturating_duration_since(start);
    if time.is_zero() {
        return Vec::new();
    }
    let fitting = (time.as_secs_f64() / LEAST_PART.as_secs_f64()) as usize;
    let parts = fitting.clamp(1, MAX_PARTS);
    let part = time.as_secs_f64() / parts as f64;
    let mut hashes = vec![0.0; parts];
    for (begin, slices) in threads {
        let mut from = begin;
        for slice in slices {
            spread(&mut hashes, part, start, (from, slice.end), slice.hashes as f64);
            from = slice.end;
        }
    }
    hashes.into_iter().map(|hashes| hashes / part).collect()
}

/// Gives each part its share of what was hashed between two moments.
fn spread(hashes: &mut [f64], part: f64, start: Instant, (from, to): (Instant, Instant), done: f64) {
    let seconds = |moment: Instant| moment.saturating_duration_since(start).as_secs_f64();
    let length = to.saturating_duration_since(from).as_secs_f64();
    let (from, to) = (seconds(from), seconds(to));
    let first = (from / part) as usize;
    for (number, hashes) in hashes.iter_mut().enumerate().skip(first) {
        let begin = number as f64 * part;
        let common = to.min(begin + part) - from.max(begin);
        if common <= 0.0 {
            return;
        }
        *hashes += done * common / length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slices(zero: Instant, ends: &[(u64, u64)]) -> Vec<Slice> {
        let slice = |&(end, hashes)| Slice {
            end: zero + Duration::from_millis(end),
            hashes,
            cpu_seconds: 1.0,
        };
        ends.iter().map(slice).collect()
    }

    #[test]
    fn a_rate_that_falls_is_seen_to_fall() {
        let zero = Instant::now();
        // The first second at 1000 H/s, the second one at half of that, in slices that straddle the parts.
        let one = slices(zero, &[(400, 400), (1000, 600), (1600, 300), (2000, 200)]);
        let rates = over_time([(zero, &one[..])].into_iter());
        assert_eq!(rates.len(), 10);
        for (number, rate) in rates.iter().enumerate() {
            let wanted = if number < 5 { 1000.0 } else { 500.0 };
            assert!((rate - wanted).abs() < 1e-6, "{rates:?}");
        }
    }

    #[test]
    fn threads_add_up_where_all_search() {
        let zero = Instant::now();
        let later = zero + Duration::from_millis(500);
        let one = slices(zero, &[(1000, 1000), (2000, 1000)]);
        let other = slices(zero, &[(1500, 2000), (1750, 500)]);
        let rates = over_time([(zero, &one[..]), (later, &other[..])].into_iter());
        assert_eq!(rates.len(), 6);
        assert!(rates.iter().all(|rate| (rate - 3000.0).abs() < 1e-6), "{rates:?}");
    }

    #[test]
    fn no_time_has_no_parts_and_much_has_few() {
        let zero = Instant::now();
        assert!(over_time([(zero, &[][..])].into_iter()).is_empty());
        let at_once = slices(zero, &[(0, 5)]);
        assert!(over_time([(zero, &at_once[..])].into_iter()).is_empty());
        let long = slices(zero, &[(3_600_000, 3_600_000)]);
        let rates = over_time([(zero, &long[..])].into_iter());
        assert_eq!(rates.len(), MAX_PARTS);
        assert!((rates[59] - 1000.0).abs() < 1e-6);
    }
}
