//! Variable difficulty: each connection gets the share difficulty at which it finds a share about every so often.
//!
//! As with other pools (ckpool), the difficulty is changed in bounded steps, and only if it is off by more than chance
//! explains. A new difficulty applies from the next job on: shares of earlier jobs are judged at the difficulty that
//! those went out with.

use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

/// Shares after which a connection is looked at: their number is then hardly ever twice or half the expected one.
const ENOUGH_SHARES: u32 = 32;
/// Target intervals after which it is looked at, however few its shares.
const LONG: u32 = 24;
/// Target intervals without any share that are no chance any more: once in 400 times.
const SILENT: u32 = 6;
/// Factor that the difficulty may be off without being changed: less could be chance.
const TOLERANCE: f64 = 2.0;
/// Largest factor of a step.
const STEP: f64 = 4.0;

#[derive(Debug, Clone, PartialEq)]
pub struct VardiffConfig {
    /// Time between two shares of a connection.
    pub interval: Duration,
    /// The difficulties that a connection may get.
    pub range: RangeInclusive<f64>,
}

/// One connection's rate, and what follows from it.
#[derive(Debug)]
pub struct Vardiff {
    config: VardiffConfig,
    /// Since when shares are counted.
    since: Instant,
    shares: u32,
    /// Sum of their difficulties.
    work: f64,
    /// For the next job.
    next: Option<f64>,
}

impl Vardiff {
    pub fn new(config: VardiffConfig, now: Instant) -> Self {
        Self {
            config,
            since: now,
            shares: 0,
            work: 0.0,
            next: None,
        }
    }

    /// A share that was accepted, and the difficulty that it was credited with.
    pub fn share(&mut self, difficulty: f64) {
        self.shares = self.shares.saturating_add(1);
        self.work += difficulty;
    }

    /// Decides on a new difficulty if it is time. True if the connection needs a job for that.
    pub fn look(&mut self, current: f64, now: Instant) -> bool {
        if self.next.is_some() {
            return true;
        }
        if self.shares < ENOUGH_SHARES && now < self.due() {
            return false;
        }
        let seconds = now.saturating_duration_since(self.since).as_secs_f64();
        // Within the range a share is never expected sooner than a clock can tell.
        let wanted = self.work / seconds.max(1e-3) * self.config.interval.as_secs_f64();
        let off = wanted / current;
        self.begin(now);
        if (1.0 / TOLERANCE..=TOLERANCE).contains(&off) {
            return false;
        }
        let step = current * off.clamp(1.0 / STEP, STEP);
        let (least, most) = (*self.config.range.start(), *self.config.range.end());
        let next = rounded(step).max(least).min(most);
        self.next = (next != current).then_some(next);
        self.next.is_some()
    }

    /// When [`look`](Self::look) has something to do even if no share comes.
    pub fn due(&self) -> Instant {
        let intervals = if self.shares == 0 { SILENT } else { LONG };
        self.since + self.config.interval * intervals
    }

    /// Whether a new difficulty waits for a job.
    pub fn waits(&self) -> bool {
        self.next.is_some()
    }

    /// A job goes out: the difficulty that applies from it on, if that is another.
    pub fn on_job(&mut self, now: Instant) -> Option<f64> {
        let next = self.next.take()?;
        self.begin(now);
        Some(next)
    }

    /// The miner has asked for another difficulty: what was seen before says nothing of that.
    pub fn begin(&mut self, now: Instant) {
        self.next = None;
        (self.since, self.shares, self.work) = (now, 0, 0.0);
    }
}

/// To three digits, for people who read it.
fn rounded(difficulty: f64) -> f64 {
    format!("{difficulty:.2e}").parse().unwrap_or(difficulty)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERVAL: f64 = 5.0;
    /// Hashes per second in units of difficulty.
    const STRONG: f64 = 10.0;

    struct Miner {
        vardiff: Vardiff,
        difficulty: f64,
        now: Instant,
        /// Of a small generator: shares come at random times.
        seed: u64,
        steps: Vec<f64>,
    }

    impl Miner {
        fn new(difficulty: f64, range: RangeInclusive<f64>) -> Self {
            let config = VardiffConfig {
                interval: Duration::from_secs_f64(INTERVAL),
                range,
            };
            let now = testkit::instant();
            Self {
                vardiff: Vardiff::new(config, now),
                difficulty,
                now,
                seed: 1,
                steps: Vec::new(),
            }
        }

        /// Uniform in 0 to 1 (splitmix64).
        fn random(&mut self) -> f64 {
            self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut x = self.seed;
            x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((x ^ x >> 31) >> 11) as f64 / (1u64 << 53) as f64
        }

        /// Mines with this many difficulties per second; a job comes every ten seconds. Returns the number of shares.
        fn mine(&mut self, rate: f64, seconds: f64) -> u32 {
            let end = self.now + Duration::from_secs_f64(seconds);
            let mut job = self.now + Duration::from_secs(10);
            let mut shares = 0;
            loop {
                let wait = -(1.0 - self.random()).ln() * self.difficulty / rate;
                let share = self.now + Duration::from_secs_f64(wait.min(1e6));
                let next = share.min(job).min(self.vardiff.due()).min(end).max(self.now);
                self.now = next;
                if next == end {
                    return shares;
                }
                if next == share {
                    shares += 1;
                    self.vardiff.share(self.difficulty);
                }
                self.vardiff.look(self.difficulty, self.now);
                if next == job {
                    job += Duration::from_secs(10);
                    if let Some(difficulty) = self.vardiff.on_job(self.now) {
                        let factor = difficulty / self.difficulty;
                        assert!((0.248..=4.02).contains(&factor), "a step of {factor}");
                        self.difficulty = difficulty;
                        self.steps.push(difficulty);
                    }
                }
            }
        }
    }

    #[test]
    fn the_rate_settles_from_either_side_and_stays() {
        for start in [0.001, 50.0, 100_000.0] {
            let mut miner = Miner::new(start, 1e-6..=1e9);
            miner.mine(STRONG, 1200.0);
            let steps = miner.steps.len();
            let shares = miner.mine(STRONG, 10_000.0);
            let interval = 10_000.0 / f64::from(shares);
            assert!(
                (INTERVAL / TOLERANCE..=INTERVAL * TOLERANCE).contains(&interval),
                "from {start}: a share every {interval} s"
            );
            // Chance alone makes a step now and then: 10,000 s are about 80 looks.
            let later = miner.steps.len() - steps;
            assert!(later <= 8, "from {start}: {later} steps although nothing changed");
        }
    }

    #[test]
    fn it_follows_a_miner_that_changes() {
        let mut miner = Miner::new(50.0, 1e-6..=1e9);
        miner.mine(STRONG, 600.0);
        miner.mine(STRONG * 100.0, 600.0);
        assert!(
            (2000.0..=12_000.0).contains(&miner.difficulty),
            "{}",
            miner.difficulty
        );
        miner.mine(STRONG / 100.0, 1200.0);
        assert!((0.2..=2.0).contains(&miner.difficulty), "{}", miner.difficulty);
    }

    #[test]
    fn difficulties_stay_within_their_range() {
        let mut miner = Miner::new(50.0, 40.0..=60.0);
        miner.mine(STRONG * 1000.0, 300.0);
        assert_eq!(miner.difficulty, 60.0);
        miner.mine(STRONG / 1000.0, 600.0);
        assert_eq!(miner.difficulty, 40.0);
        let steps = miner.steps.len();
        miner.mine(STRONG / 1000.0, 600.0);
        assert_eq!(
            miner.steps.len(),
            steps,
            "at the end of the range nothing is changed any more"
        );
    }

    #[test]
    fn what_a_miner_asks_for_replaces_what_was_decided() {
        let mut miner = Miner::new(50.0, 1e-6..=1e9);
        while !miner.vardiff.look(miner.difficulty, miner.now) {
            miner.vardiff.share(50.0);
            miner.now += Duration::from_millis(1);
        }
        assert!(miner.vardiff.waits());
        miner.vardiff.begin(miner.now);
        assert_eq!(miner.vardiff.on_job(miner.now), None);
    }
}
