//! Times two kernels against each other.
//!
//! In turn, in short slices, by the CPU time of the thread: so both meet the same clock rates and the same neighbours, and
//! other programs on the CPU do not count. Each slice of one is compared with the slice of the other beside it; the median of
//! these ratios is the result, and their spread tells how far to trust it.
//!
//! Not far: the same code, loaded anew, may be faster or slower by percents, for as long as it is loaded. What seems faster is
//! therefore loaded anew several times, with what it is compared to, and only the spread of these rounds is believed.

use std::time::{Duration, Instant};

use engine::threads::cpu_time;
use miner_core::{Header, NonceRange, Target, Work, loaded::Loaded, rolled_versions};

use super::{Part, build::Built};

/// Pairs of slices of the first look, which ends the trial of most variants.
const LOOK: usize = 6;
/// Pairs of slices of a comparison that counts.
const PAIRS: usize = 60;
/// Rounds of a confirmation, each with both kernels loaded anew.
const ROUNDS: usize = 9;
/// Rounds at the end of all.
const LAST_ROUNDS: usize = 25;
/// Hashes of a slice: half a millisecond to three.
const SLICE: u64 = 1 << 15;
/// A first look that is worse than this is the last.
const PROMISING: f64 = 0.998;
/// A variant is faster if its ratio exceeds 1 by this many standard errors, since many are tried,
const ERRORS: f64 = 3.0;
/// and by at least this.
const LEAST_GAIN: f64 = 0.0005;
/// Less than this fraction of a CPU is a busy machine.
const QUIET: f64 = 0.9;
/// How long to wait for a machine to get quiet, at most, before a comparison counts all the same.
const PATIENCE: Duration = Duration::from_secs(3);

/// A comparison.
#[derive(Clone, Debug)]
pub(super) struct Comparison {
    /// Speed of the first over that of the second.
    pub(super) ratio: f64,
    /// Of pairs of slices, sorted.
    ratios: Vec<f64>,
}

impl Comparison {
    fn new(mut ratios: Vec<f64>) -> Self {
        ratios.sort_by(f64::total_cmp);
        Self {
            ratio: quantile(&ratios, 0.5),
            ratios,
        }
    }

    /// The standard error of the ratio, by the spread of the middle half of the pairs.
    pub(super) fn noise(&self) -> f64 {
        // The quartiles of a normal distribution are 1.349 standard deviations apart; the error of a median is 1.253 times
        // that of a mean.
        let spread = quantile(&self.ratios, 0.75) - quantile(&self.ratios, 0.25);
        1.253 * spread / 1.349 / (self.ratios.len() as f64).sqrt()
    }

    /// Whether the first is faster beyond doubt.
    pub(super) fn is_faster(&self) -> bool {
        self.ratios.len() >= ROUNDS && self.ratio > 1.0 + (ERRORS * self.noise()).max(LEAST_GAIN)
    }

    /// The ratios of pairs or rounds, sorted.
    pub(super) fn samples(&self) -> &[f64] {
        &self.ratios
    }
}

fn quantile(sorted: &[f64], q: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted
        .get((last as f64 * q).round() as usize)
        .copied()
        .unwrap_or(f64::NAN)
}

/// The work that is timed: no hash meets its target.
pub(super) struct Timing {
    work: Work,
    nonces: NonceRange,
}

impl Timing {
    pub(super) fn new(part: Part) -> Self {
        let versions: u64 = match part {
            Part::Rolling => 256,
            Part::NonceOnly => 1,
        };
        let header = Header::from_bytes(&[0x5a; Header::SIZE]);
        let rolled: Vec<u32> = rolled_versions(0x2000_0000, miner_core::BIP320_MASK)
            .take(versions as usize)
            .collect();
        Self {
            work: Work::new(&header, &rolled, Target::from_be_bytes([0; 32])),
            nonces: NonceRange::new(0, SLICE / versions).expect("within 32 bits"),
        }
    }

    /// Compares; most slower ones are given up early. Says when the machine is busy.
    pub(super) fn compare(&self, candidate: &Loaded, best: &Loaded, busy: impl FnMut(&str)) -> Comparison {
        let look = Comparison::new(self.pairs(candidate, best, LOOK));
        if look.ratio < PROMISING {
            return look;
        }
        self.quiet_pairs(candidate, best, PAIRS, busy)
    }

    /// Compares in several rounds; `load` loads both anew.
    ///
    /// # Errors
    /// Those of `load`.
    pub(super) fn confirm<E>(&self, load: impl FnMut() -> Result<[Built; 2], E>) -> Result<Comparison, E> {
        self.rounds(ROUNDS, load)
    }

    /// The same in more rounds.
    ///
    /// # Errors
    /// As above.
    pub(super) fn confirm_well<E>(
        &self,
        load: impl FnMut() -> Result<[Built; 2], E>,
    ) -> Result<Comparison, E> {
        self.rounds(LAST_ROUNDS, load)
    }

    fn rounds<E>(
        &self,
        count: usize,
        mut load: impl FnMut() -> Result<[Built; 2], E>,
    ) -> Result<Comparison, E> {
        let mut round = || {
            let [candidate, best] = load()?;
            Ok(Comparison::new(self.pairs(&candidate.loaded, &best.loaded, PAIRS)).ratio)
        };
        let ratios: Result<Vec<f64>, E> = (0..count).map(|_| round()).collect();
        Ok(Comparison::new(ratios?))
    }

    /// Compares when the machine is quiet, or after a while in any case: the noise will tell.
    fn quiet_pairs(
        &self,
        candidate: &Loaded,
        best: &Loaded,
        count: usize,
        mut busy: impl FnMut(&str),
    ) -> Comparison {
        let start = Instant::now();
        loop {
            let (wall, cpu) = (Instant::now(), cpu_time());
            let compared = Comparison::new(self.pairs(candidate, best, count));
            let share = (cpu_time() - cpu).as_secs_f64() / wall.elapsed().as_secs_f64();
            if share >= QUIET || start.elapsed() >= PATIENCE {
                return compared;
            }
            busy(&format!(
                "this CPU is busy, {:.0} % of it is left for this",
                share * 100.0
            ));
            std::thread::sleep(PATIENCE / 4);
        }
    }

    /// Ratios of speed, of pairs of slices.
    fn pairs(&self, candidate: &Loaded, best: &Loaded, count: usize) -> Vec<f64> {
        let slice = |kernel: &Loaded| {
            let before = cpu_time();
            kernel.scan(&self.work, self.nonces, &mut Vec::new());
            (cpu_time() - before).as_secs_f64()
        };
        // The first ones fill the caches.
        slice(candidate);
        slice(best);
        // Now one comes first, now the other.
        let pair = |index: usize| {
            if index.is_multiple_of(2) {
                let candidate = slice(candidate);
                slice(best) / candidate
            } else {
                let best = slice(best);
                best / slice(candidate)
            }
        };
        (0..count).map(pair).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gain_counts_if_it_exceeds_the_noise() {
        let around = |middle: f64, spread: f64| {
            Comparison::new(
                (0..PAIRS)
                    .map(|i| middle + spread * (i as f64 / PAIRS as f64 - 0.5))
                    .collect(),
            )
        };
        assert!(around(1.01, 0.01).is_faster());
        assert!(!around(1.01, 0.2).is_faster(), "the noise is too large");
        assert!(!around(1.0003, 0.0).is_faster(), "the gain is too small");
        assert!(!around(0.99, 0.001).is_faster());
        let few = Comparison::new(vec![2.0; LOOK]);
        assert!(!few.is_faster(), "a look decides nothing");
    }

    #[test]
    fn outliers_do_not_move_the_ratio() {
        let mut ratios = vec![1.02; 50];
        ratios.extend([0.1, 9.0, 7.0, 0.3]);
        let compared = Comparison::new(ratios);
        assert_eq!((compared.ratio, compared.noise()), (1.02, 0.0));
    }
}
