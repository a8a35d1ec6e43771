//! Times two kernels against each other.
//!
//! In turn, in short slices, by the CPU time of the thread: so both meet the same clock rates and the same neighbours, and
//! other programs on the CPU do not count. The lower quartiles of some slices of each are compared. Then the two change their
//! [places](super::place) and are compared again, and what the places made of it cancels out. The median of such ratios is the
//! result, and their spread tells how far to trust it.
//!
//! It is true of these places only. What a search has found in one pair of places is confirmed in many others.

use std::time::{Duration, Instant};

use engine::threads::cpu_time;
use miner_core::{Header, NonceRange, Target, Work, loaded::Loaded, rolled_versions};

use super::{
    Part,
    code::{Code, Error},
    place::Place,
};

/// Slices of each in a sample, in either place.
const SLICES: usize = 10;
/// The lower quartile of a kernel's slices is its time: timer interrupts and neighbours only ever add to it.
const QUARTER: usize = 4;
/// Samples of the first look, which ends the trial of most variants.
const LOOK: usize = 1;
/// Samples of a comparison that counts.
const SAMPLES: usize = 7;
/// Samples in each place of a confirmation.
const PLACE_SAMPLES: usize = 3;
/// Pairs of places of a confirmation.
const PLACES: usize = 25;
/// Hashes of a slice: half a millisecond to three.
const SLICE: u64 = 1 << 15;
/// A first look that is worse than this is the last.
const PROMISING: f64 = 1.0;
/// A variant is faster if its ratio exceeds 1 by this many standard errors, since many are tried,
const ERRORS: f64 = 3.0;
/// and by at least this.
const LEAST_GAIN: f64 = 0.0002;
/// Less than this fraction of a CPU is a busy machine.
const QUIET: f64 = 0.9;
/// How long to wait for a machine to get quiet, at most, before a comparison counts all the same.
const PATIENCE: Duration = Duration::from_secs(3);

/// A comparison.
#[derive(Clone, Debug)]
pub(super) struct Comparison {
    /// Speed of the first over that of the second.
    pub(super) ratio: f64,
    /// Of the samples, sorted.
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
        self.ratios.len() > LOOK && self.ratio > 1.0 + (ERRORS * self.noise()).max(LEAST_GAIN)
    }

    /// The ratios of samples or places, sorted.
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
    ///
    /// # Errors
    /// If the code is too large.
    pub(super) fn compare(
        &self,
        candidate: &Code,
        best: &Code,
        places: &mut [Place; 2],
        busy: impl FnMut(&str),
    ) -> Result<Comparison, Error> {
        let look = Comparison::new(self.samples(candidate, best, places, LOOK)?);
        if look.ratio < PROMISING {
            return Ok(look);
        }
        self.quiet_samples(candidate, best, places, busy)
    }

    /// Compares in many places; of each only the median counts.
    ///
    /// # Errors
    /// If there is no memory for code.
    pub(super) fn confirm(&self, candidate: &Code, best: &Code) -> Result<Comparison, Error> {
        let in_places = || -> Result<f64, Error> {
            let mut places = [Place::new()?, Place::new()?];
            Ok(Comparison::new(self.samples(candidate, best, &mut places, PLACE_SAMPLES)?).ratio)
        };
        let ratios: Result<Vec<f64>, Error> = (0..PLACES).map(|_| in_places()).collect();
        Ok(Comparison::new(ratios?))
    }

    /// Compares when the machine is quiet, or after a while in any case: the noise will tell.
    fn quiet_samples(
        &self,
        candidate: &Code,
        best: &Code,
        places: &mut [Place; 2],
        mut busy: impl FnMut(&str),
    ) -> Result<Comparison, Error> {
        let start = Instant::now();
        loop {
            let (wall, cpu) = (Instant::now(), cpu_time());
            let compared = Comparison::new(self.samples(candidate, best, places, SAMPLES)?);
            let share = (cpu_time() - cpu).as_secs_f64() / wall.elapsed().as_secs_f64();
            if share >= QUIET || start.elapsed() >= PATIENCE {
                return Ok(compared);
            }
            busy(&format!(
                "this CPU is busy, {:.0} % of it is left for this",
                share * 100.0
            ));
            std::thread::sleep(PATIENCE / 4);
        }
    }

    /// Ratios of speed: each the mean of the ratios in either place.
    fn samples(
        &self,
        candidate: &Code,
        best: &Code,
        [one, other]: &mut [Place; 2],
        count: usize,
    ) -> Result<Vec<f64>, Error> {
        let sample = |_| {
            let there = self.ratio(one.load(candidate)?, other.load(best)?);
            let here = self.ratio(other.load(candidate)?, one.load(best)?);
            Ok(f64::sqrt(there * here))
        };
        (0..count).map(sample).collect()
    }

    /// The ratio of speed where they are.
    fn ratio(&self, candidate: &Loaded, best: &Loaded) -> f64 {
        let slice = |kernel: &Loaded| {
            let before = cpu_time();
            kernel.scan(&self.work, self.nonces, &mut Vec::new());
            (cpu_time() - before).as_secs_f64()
        };
        let mut times = [(); SLICES].map(|()| [slice(candidate), slice(best)]);
        let [candidate, best] = [0, 1].map(|which| {
            times.sort_by(|a, b| a[which].total_cmp(&b[which]));
            times[SLICES / QUARTER][which]
        });
        best / candidate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gain_counts_if_it_exceeds_the_noise() {
        let around = |middle: f64, spread: f64| {
            Comparison::new(
                (0..SAMPLES)
                    .map(|i| middle + spread * (i as f64 / SAMPLES as f64 - 0.5))
                    .collect(),
            )
        };
        assert!(around(1.01, 0.01).is_faster());
        assert!(!around(1.01, 0.2).is_faster(), "the noise is too large");
        assert!(!around(1.0001, 0.0).is_faster(), "the gain is too small");
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
