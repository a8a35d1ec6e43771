//! How much one thread takes at a time, and how long it rests in between. Pure arithmetic.

use crate::cpus::MILLIS_PER_CPU;
use std::time::Duration;

/// Hashes of a thread's first chunk, before anything is measured: some milliseconds for any kernel.
const FIRST_CHUNK: u64 = 1 << 14;
/// Least hashes of a chunk.
const MIN_CHUNK: u64 = 1 << 8;
/// Most hashes of a chunk: half a second of the fastest thread known.
const MAX_CHUNK: u64 = 1 << 26;
/// A chunk is at most this many times as large as the one before it, since a short one measures badly.
const MAX_GROWTH: u64 = 8;
/// Least time that a chunk of a thread with a small part of a CPU is sized to.
const MIN_CHUNK_TIME: Duration = Duration::from_millis(2);

/// Sizes chunks to a wanted duration at the measured rate.
#[derive(Clone, Copy, Debug)]
pub(super) struct ChunkSize {
    wanted: Duration,
    hashes: u64,
}

impl ChunkSize {
    /// Chunks of about `wanted` each.
    pub(super) fn new(wanted: Duration) -> Self {
        Self {
            wanted: wanted.max(MIN_CHUNK_TIME),
            hashes: FIRST_CHUNK,
        }
    }

    /// Hashes of the next chunk.
    pub(super) fn hashes(&self) -> u64 {
        self.hashes
    }

    /// Takes note that `hashes` took `elapsed`.
    pub(super) fn measured(&mut self, hashes: u64, elapsed: Duration) {
        if hashes == 0 {
            return;
        }
        let nanos = elapsed.as_nanos().max(1);
        let fitting = u128::from(hashes) * self.wanted.as_nanos() / nanos;
        let limit = self.hashes.saturating_mul(MAX_GROWTH).min(MAX_CHUNK);
        self.hashes = u64::try_from(fitting)
            .unwrap_or(u64::MAX)
            .clamp(MIN_CHUNK, limit.max(MIN_CHUNK));
    }
}

/// The share of a CPU that a thread may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Duty {
    /// Thousandths of a CPU, 1 to 1000.
    millis: u64,
}

impl Duty {
    /// All the time.
    pub(super) const FULL: Self = Self {
        millis: MILLIS_PER_CPU,
    };

    /// `millis` thousandths of a CPU.
    pub(super) fn new(millis: u64) -> Self {
        Self {
            millis: millis.clamp(1, MILLIS_PER_CPU),
        }
    }

    /// The part of `period` that is worked.
    pub(super) fn of(self, period: Duration) -> Duration {
        let nanos = period.as_nanos() * u128::from(self.millis) / u128::from(MILLIS_PER_CPU);
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }

    /// How long to rest after having used `cpu` of processor time in `wall` of real time. Where a cgroup quota
    /// or busier neighbours already keep the thread below its share, nothing is left to rest.
    pub(super) fn rest(self, cpu: Duration, wall: Duration) -> Duration {
        if self.millis == MILLIS_PER_CPU {
            return Duration::ZERO;
        }
        let period = cpu.as_nanos() * u128::from(MILLIS_PER_CPU) / u128::from(self.millis);
        Duration::from_nanos(u64::try_from(period).unwrap_or(u64::MAX)).saturating_sub(wall)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn chunks_grow_to_the_wanted_time() {
        let mut size = ChunkSize::new(ms(50));
        let rate_per_ms = 20_000;
        for _ in 0..10 {
            let hashes = size.hashes();
            size.measured(hashes, Duration::from_nanos(hashes * 1_000_000 / rate_per_ms));
        }
        assert_eq!(size.hashes(), 50 * rate_per_ms);
        size.measured(1000, ms(1000));
        assert_eq!(size.hashes(), MIN_CHUNK, "a slow machine takes little");
        size.measured(u64::MAX, ms(1));
        assert_eq!(size.hashes(), MIN_CHUNK * MAX_GROWTH);
        for _ in 0..20 {
            size.measured(u64::MAX, Duration::ZERO);
        }
        assert_eq!(size.hashes(), MAX_CHUNK);
        size.measured(0, ms(50));
        assert_eq!(size.hashes(), MAX_CHUNK, "an interrupted chunk says nothing");
    }

    #[test]
    fn a_fraction_of_a_cpu_rests() {
        assert_eq!(Duty::FULL.rest(ms(50), ms(50)), ms(0));
        assert_eq!(Duty::new(500).rest(ms(50), ms(50)), ms(50));
        assert_eq!(Duty::new(100).rest(ms(5), ms(5)), ms(45));
        assert_eq!(
            Duty::new(500).rest(ms(50), ms(70)),
            ms(30),
            "was waiting for 20 ms already"
        );
        assert_eq!(Duty::new(500).rest(ms(50), ms(200)), ms(0), "a quota has done it");
        assert_eq!(Duty::new(250).of(ms(40)), ms(10));
    }
}
