//! How much a thread takes at a time, and how long it rests in between. Pure arithmetic.

use crate::cpus::MILLIS_PER_CPU;
use std::time::Duration;

/// Hashes of a thread's first chunk, before anything is measured: a few milliseconds with any kernel.
const FIRST_CHUNK: u64 = 1 << 14;
/// Keeps the cost of reading clocks and counters small beside the hashing, however slow the kernel is.
const MIN_CHUNK: u64 = 1 << 8;
/// Most hashes of a chunk: half a second of the fastest thread known.
const MAX_CHUNK: u64 = 1 << 26;
/// A chunk is at most this many times as large as the one before it, since short ones are measured badly.
const MAX_GROWTH: u64 = 8;
/// Shortest time that chunks are sized to, for threads with a small part of a CPU.
const MIN_CHUNK_TIME: Duration = Duration::from_millis(2);

/// Sizes chunks to take the wanted time at the measured rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChunkSize {
    wanted: Duration,
    hashes: u64,
}

impl ChunkSize {
    pub(crate) fn new(wanted: Duration) -> Self {
        Self {
            wanted: wanted.max(MIN_CHUNK_TIME),
            hashes: FIRST_CHUNK,
        }
    }

    pub(crate) fn hashes(&self) -> u64 {
        self.hashes
    }

    /// The hashes of a chunk that takes this time instead of the wanted one.
    pub(crate) fn within(&self, time: Duration) -> u64 {
        let part = time.as_secs_f64() / self.wanted.as_secs_f64();
        ((self.hashes as f64 * part.min(1.0)) as u64).max(MIN_CHUNK)
    }

    pub(crate) fn measured(&mut self, hashes: u64, elapsed: Duration) {
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
pub(crate) struct Duty {
    /// Thousandths of a CPU, 1 to 1000.
    millis: u64,
}

impl Duty {
    pub(crate) const FULL: Self = Self {
        millis: MILLIS_PER_CPU,
    };

    pub(crate) fn new(millis: u64) -> Self {
        Self {
            millis: millis.clamp(1, MILLIS_PER_CPU),
        }
    }

    /// The part of `period` to spend hashing.
    pub(crate) fn of(self, period: Duration) -> Duration {
        let nanos = period.as_nanos() * u128::from(self.millis) / u128::from(MILLIS_PER_CPU);
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }

    /// How long to rest after using `cpu` of processor time in `wall` of real time. Nothing where a cgroup quota or
    /// busy neighbours already keep the thread below its share.
    pub(crate) fn rest(self, cpu: Duration, wall: Duration) -> Duration {
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
        assert_eq!(size.hashes(), MIN_CHUNK, "slow machines take small chunks");
        size.measured(u64::MAX, ms(1));
        assert_eq!(size.hashes(), MIN_CHUNK * MAX_GROWTH);
        for _ in 0..20 {
            size.measured(u64::MAX, Duration::ZERO);
        }
        assert_eq!(size.hashes(), MAX_CHUNK);
        size.measured(0, ms(50));
        assert_eq!(
            size.hashes(),
            MAX_CHUNK,
            "a chunk interrupted at once measures nothing"
        );
    }

    #[test]
    fn a_fraction_of_a_cpu_rests() {
        assert_eq!(Duty::FULL.rest(ms(50), ms(50)), ms(0));
        assert_eq!(Duty::new(500).rest(ms(50), ms(50)), ms(50));
        assert_eq!(Duty::new(100).rest(ms(5), ms(5)), ms(45));
        assert_eq!(
            Duty::new(500).rest(ms(50), ms(70)),
            ms(30),
            "has already waited for 20 ms"
        );
        assert_eq!(
            Duty::new(500).rest(ms(50), ms(200)),
            ms(0),
            "held back by a quota"
        );
        assert_eq!(Duty::new(250).of(ms(40)), ms(10));
    }
}
