//! The measurement: the real search on every thread, counted and timed.
//!
//! A thread searches in slices, and calibrates the clock before the first and after each one, which takes less than a
//! thousandth of the time:
//!
//! ```text
//! warm up | calibrate | wait for the others | slice | calibrate | slice | calibrate | ... | slice | calibrate
//!                                           |<------------------- seconds ------------------->|
//! ```
//!
//! The clock of a real machine changes, on some machines several times a second. If the two calibrations around a
//! slice do not agree, the slice counts for the rate but not for the cycles.

use super::clock::{agreed, calibrate, cpu_seconds};
use super::over_time::{Slice, over_time};
use super::{header, versions};
use crate::threads::HashThreads;
use miner_core::{Kernel, NonceRange, Target, Work, search};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How long a thread hashes before timing starts, so that caches, branch predictors and the clock settle.
const WARM_UP: Duration = Duration::from_millis(20);
/// Hashes between two readings of the time while warming up.
const WARM_UP_HASHES: u64 = 1 << 14;
/// Approximate length of a slice.
const SLICE_SECONDS: f64 = 0.05;
/// Cycles are reported only if the clock is known for at least this fraction of the CPU time.
const MIN_KNOWN: f64 = 0.5;

/// Totals over all threads.
#[derive(Clone, Debug, PartialEq)]
pub struct Timing {
    pub hashes: u64,
    /// Wall time from the start of the first thread to the end of the last.
    pub seconds: f64,
    /// CPU time of all threads together.
    pub cpu_seconds: f64,
    /// The core clock, averaged over threads and time; `None` if it could not be calibrated.
    pub clock_hz: Option<f64>,
    /// Core cycles of a thread per hash; `None` without the clock.
    pub cycles_per_hash: Option<f64>,
    /// How far the slices of a thread were apart; of the thread with the most.
    pub scatter: Option<f64>,
    /// Hashes per second of wall time of each thread.
    pub per_thread: Vec<f64>,
    /// Hashes per second of all threads together, in equal parts of the time.
    pub over_time: Vec<f64>,
}

impl Timing {
    /// Hashes per second of all threads together.
    pub fn rate(&self) -> f64 {
        self.hashes as f64 / self.seconds
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Amount {
    hashes: u64,
    cpu_seconds: f64,
    /// Core cycles; 0 if the clock is not known.
    cycles: f64,
}

/// The measurement of one thread.
#[derive(Clone, Debug)]
struct ThreadTiming {
    start: Instant,
    end: Instant,
    total: Amount,
    /// The part of `total` at a known clock.
    known: Amount,
    /// One after the other, from `start` on. The last one was cut short.
    slices: Vec<Slice>,
}

impl ThreadTiming {
    /// Hashes per second of wall time; 0 if it was not let do anything.
    fn rate(&self) -> f64 {
        let seconds = (self.end - self.start).as_secs_f64();
        if seconds > 0.0 {
            self.total.hashes as f64 / seconds
        } else {
            0.0
        }
    }

    /// Hashes per second of CPU time, of each whole slice.
    fn rates(&self) -> Vec<f64> {
        let whole = self.slices.split_last().map_or(&[][..], |(_, whole)| whole);
        whole
            .iter()
            .map(|slice| slice.hashes as f64 / slice.cpu_seconds)
            .collect()
    }
}

impl Amount {
    fn add(&mut self, other: Self) {
        self.hashes += other.hashes;
        self.cpu_seconds += other.cpu_seconds;
        self.cycles += other.cycles;
    }
}

/// Runs the real search on every thread, each on headers of its own, until `wait` returns, which is called when all threads
/// begin.
pub fn time(
    kernel: Kernel,
    version_count: usize,
    threads: &HashThreads,
    wait: impl FnOnce() + Send,
) -> Timing {
    let (stop, versions) = (AtomicBool::new(false), versions(version_count));
    let ready = Barrier::new(threads.count() + 1);
    let timings = std::thread::scope(|scope| {
        scope.spawn(|| {
            ready.wait();
            wait();
            stop.store(true, Ordering::Relaxed);
        });
        threads.broadcast(|worker| {
            let salt = u32::try_from(worker).unwrap_or(0) << 16;
            time_thread(kernel, &versions, salt, &ready, &stop)
        })
    });
    sum(&timings)
}

/// Warms up, waits for the other threads, then hashes until `stop`.
fn time_thread(
    kernel: Kernel,
    versions: &[u32],
    mut salt: u32,
    ready: &Barrier,
    stop: &AtomicBool,
) -> ThreadTiming {
    let work = |salt| Work::new(&header(salt), versions, Target::from_be_bytes([0; 32]));
    let mut current = work(salt);
    let slice = slice_nonces(kernel, &current);
    let mut rest = NonceRange::ALL;
    let (mut total, mut known) = (Amount::default(), Amount::default());
    let mut slices = Vec::new();
    let mut clock = calibrate();
    ready.wait();
    let start = Instant::now();
    let mut end = start;
    while !stop.load(Ordering::Relaxed) {
        if rest.is_empty() {
            salt += 1;
            (current, rest) = (work(salt), NonceRange::ALL);
        }
        let (now, later) = rest.split_at(slice);
        let cpu_start = cpu_seconds();
        let hashes = search(kernel, &current, now, stop, &mut Vec::new()).hashes;
        let cpu_seconds = cpu_seconds() - cpu_start;
        end = Instant::now();
        let before = std::mem::replace(&mut clock, calibrate());
        let clock = agreed(before, clock);
        let done = Amount {
            hashes,
            cpu_seconds,
            cycles: clock.unwrap_or(0.0) * cpu_seconds,
        };
        total.add(done);
        slices.push(Slice {
            end,
            hashes,
            cpu_seconds,
        });
        if clock.is_some() {
            known.add(done);
        }
        rest = later;
    }
    ThreadTiming {
        start,
        end,
        total,
        known,
        slices,
    }
}

/// Warms up, and returns the number of nonces in a slice: whole vectors, since a kernel works on all lanes anyway.
fn slice_nonces(kernel: Kernel, work: &Work) -> u64 {
    let lanes = kernel.lanes() as u64;
    let nonces = (WARM_UP_HASHES / work.versions().len() as u64)
        .max(1)
        .next_multiple_of(lanes);
    let range = NonceRange::new(0, nonces).unwrap_or(NonceRange::ALL);
    let (start, mut done) = (Instant::now(), 0);
    while start.elapsed() < WARM_UP {
        done += search(kernel, work, range, &AtomicBool::new(false), &mut Vec::new()).nonces;
    }
    let per_second = done as f64 / start.elapsed().as_secs_f64();
    ((per_second * SLICE_SECONDS) as u64)
        .max(nonces)
        .next_multiple_of(lanes)
}

fn sum(threads: &[ThreadTiming]) -> Timing {
    let start = threads.iter().map(|thread| thread.start).min();
    let end = threads.iter().map(|thread| thread.end).max();
    let (mut total, mut known) = (Amount::default(), Amount::default());
    for thread in threads {
        total.add(thread.total);
        known.add(thread.known);
    }
    let enough = known.hashes > 0 && known.cpu_seconds >= MIN_KNOWN * total.cpu_seconds;
    Timing {
        hashes: total.hashes,
        seconds: start
            .zip(end)
            .map_or(0.0, |(start, end)| (end - start).as_secs_f64()),
        cpu_seconds: total.cpu_seconds,
        clock_hz: enough.then(|| known.cycles / known.cpu_seconds),
        cycles_per_hash: enough.then(|| known.cycles / known.hashes as f64),
        scatter: threads
            .iter()
            .filter_map(|thread| scatter(thread.rates()))
            .max_by(f64::total_cmp),
        per_thread: threads.iter().map(ThreadTiming::rate).collect(),
        over_time: over_time(threads.iter().map(|thread| (thread.start, &thread.slices[..]))),
    }
}

/// Half the distance between the quartiles of these rates, relative to their median; `None` if they are too few.
fn scatter(mut rates: Vec<f64>) -> Option<f64> {
    const FEWEST: usize = 8;
    rates.sort_by(f64::total_cmp);
    let quartile = |n: usize| rates[(rates.len() - 1) * n / 4];
    let scatter = (rates.len() >= FEWEST).then(|| (quartile(3) - quartile(1)) / 2.0 / quartile(2));
    // Where a thread gets nearly nothing of its CPU, slices may have no hashes or no time.
    scatter.filter(|scatter| scatter.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(hashes: u64, cpu_seconds: f64, cycles: f64) -> Amount {
        Amount {
            hashes,
            cpu_seconds,
            cycles,
        }
    }

    #[test]
    fn threads_add_up() {
        let zero = Instant::now();
        let thread = |start: u64, end: u64, total, known| ThreadTiming {
            start: zero + Duration::from_secs(start),
            end: zero + Duration::from_secs(end),
            total,
            known,
            slices: Vec::new(),
        };
        let (one, other) = (amount(100, 3.0, 6e9), amount(60, 2.0, 2e9));
        let wanted = Timing {
            hashes: 160,
            seconds: 4.0,
            cpu_seconds: 5.0,
            clock_hz: Some(8e9 / 5.0),
            cycles_per_hash: Some(8e9 / 160.0),
            scatter: None,
            per_thread: vec![100.0 / 3.0, 20.0],
            over_time: Vec::new(),
        };
        assert_eq!(sum(&[thread(1, 4, one, one), thread(2, 5, other, other)]), wanted);
        // Cycles come from the part whose clock is known, if that is not too small.
        let none = Amount::default();
        assert_eq!(sum(&[thread(1, 1, none, none)]).per_thread, [0.0]);
        let most = Timing {
            clock_hz: Some(2e9),
            cycles_per_hash: Some(6e7),
            ..wanted.clone()
        };
        assert_eq!(sum(&[thread(1, 4, one, one), thread(2, 5, other, none)]), most);
        let least = Timing {
            clock_hz: None,
            cycles_per_hash: None,
            ..wanted
        };
        assert_eq!(sum(&[thread(1, 4, one, none), thread(2, 5, other, other)]), least);
        assert_eq!(
            sum(&[thread(1, 4, amount(0, 1.0, 1e9), none)]).cycles_per_hash,
            None
        );
    }

    #[test]
    fn no_lane_idles() {
        for kernel in Kernel::available() {
            let work = Work::new(&header(0), &versions(1 << 15), Target::from_be_bytes([0; 32]));
            let nonces = slice_nonces(kernel, &work);
            assert_eq!(nonces % kernel.lanes() as u64, 0, "{}: {nonces}", kernel.name());
        }
    }

    #[test]
    fn scatter_is_of_the_middle_half() {
        assert_eq!(scatter(vec![1.0; 7]), None);
        assert_eq!(scatter(vec![5.0; 8]), Some(0.0));
        assert_eq!(scatter(vec![0.0; 8]), None);
        let one_in_nine_is_off = [100.0, 90.0, 110.0, 90.0, 110.0, 100.0, 90.0, 110.0, 1.0];
        assert_eq!(scatter(one_in_nine_is_off.to_vec()), Some(0.1));
    }
}
