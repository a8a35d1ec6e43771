//! The share difficulty of one miner: by its rate, and by what the source takes.

use std::time::{Duration, Instant};

use stratum::server::{Vardiff, VardiffConfig};

/// A miner may send so many times more shares than it should where the source takes easy ones.
const FLOOD: f64 = 25.0;
/// The first difficulty, unless the source's is easier: a share of a CPU takes minutes at it, and a large machine sends a
/// few hundred before it is told another.
const FIRST: f64 = 1.0;

/// A share of each miner every five seconds, from some 40,000 hashes on.
pub(super) fn default_config() -> VardiffConfig {
    VardiffConfig {
        interval: Duration::from_secs(5),
        range: 1e-5..=1e15,
    }
}

#[derive(Debug)]
pub(super) struct Difficulty {
    config: VardiffConfig,
    vardiff: Vardiff,
    /// At which the miner finds a share every interval, as far as is known.
    fitting: f64,
}

impl Difficulty {
    /// Of a miner of which nothing is known.
    pub(super) fn new(config: VardiffConfig, of_source: f64, now: Instant) -> Self {
        let mut difficulty = Self {
            vardiff: Vardiff::new(config.clone(), now),
            config,
            fitting: 0.0,
        };
        difficulty.begin_at(of_source.min(FIRST), now);
        difficulty
    }

    /// The miner says, or was seen to be, what this difficulty suits.
    pub(super) fn begin_at(&mut self, fitting: f64, now: Instant) {
        let (least, most) = (*self.config.range.start(), *self.config.range.end());
        self.fitting = fitting.max(least).min(most);
        self.vardiff.begin(now);
    }

    /// At which the miner finds a share every interval, as far as is known.
    pub(super) fn fitting(&self) -> f64 {
        self.fitting
    }

    /// The difficulty for a job whose source takes shares of `of_source`: no harder, or shares that it would take were lost,
    /// unless the miner would then send too many.
    pub(super) fn for_job(&self, of_source: f64) -> f64 {
        self.fitting.min(of_source).max(self.fitting / FLOOD)
    }

    pub(super) fn share(&mut self, difficulty: f64) {
        self.vardiff.share(difficulty);
    }

    /// True if the miner is to have a job with another difficulty.
    pub(super) fn look(&mut self, now: Instant) -> bool {
        self.vardiff.look(self.fitting, now)
    }

    /// When to look again even if no share comes; `None` while another difficulty waits for a job.
    pub(super) fn look_at(&self) -> Option<Instant> {
        (!self.vardiff.waits()).then(|| self.vardiff.due())
    }

    /// A job goes out.
    pub(super) fn on_job(&mut self, now: Instant) {
        if let Some(fitting) = self.vardiff.on_job(now) {
            self.fitting = fitting;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_share_that_the_source_takes_is_lost_but_for_a_flood() {
        let now = testkit::instant();
        let new = |of_source| Difficulty::new(default_config(), of_source, now);
        let mut difficulty = new(1e6);
        assert_eq!(difficulty.for_job(1e6), 1.0);
        assert_eq!(difficulty.for_job(0.5), 0.5);
        assert_eq!(
            difficulty.for_job(1e-9),
            0.04,
            "25 times as many shares, and no more"
        );
        difficulty.begin_at(1e7, now);
        assert_eq!(difficulty.for_job(1e6), 1e6);
        difficulty.begin_at(f64::MAX, now);
        assert_eq!(difficulty.for_job(f64::MAX), 1e15);
        assert_eq!(new(0.001).fitting(), 0.001);
        assert_eq!(new(0.0).fitting(), 1e-5);
    }
}
