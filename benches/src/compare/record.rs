//! A record: everything measured in one comparison, and what is needed to judge it.

use super::{machine::Machine, peer};
use serde::{Deserialize, Serialize};

/// A program whose CPU share was lower was disturbed. Below 1, because starting and ending take some time without
/// CPU.
const UNDISTURBED: f64 = 0.95;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// When it began, in UTC.
    pub date: String,
    pub machine: Machine,
    pub ours: AboutOurs,
    /// How often each program had its turn.
    pub rounds: usize,
    /// Length of a turn.
    pub seconds: u64,
    pub peers: Vec<peer::About>,
    /// In the order in which the turns were taken, peers first.
    pub series: Vec<Series>,
}

/// The version of our program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutOurs {
    /// Name and version, as the program prints them.
    pub version: String,
    /// The commit that it was built from.
    pub commit: String,
    pub compiler: String,
}

/// All samples of one program with the same options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// A kernel of ours, or a peer's name.
    pub name: String,
    /// Whether it is ours.
    pub ours: bool,
    /// Versions searched side by side; 1 = nonce only.
    pub versions: usize,
    /// One per round.
    pub samples: Vec<Sample>,
}

/// The result of one turn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// Double SHA-256 of headers per second.
    pub hashes_per_second: f64,
    /// Core clock cycles per hash, if the program says.
    pub cycles_per_hash: Option<f64>,
    /// The core clock in Hz, if the program says.
    pub clock_hz: Option<f64>,
    /// CPU time of the program divided by the time that it ran.
    pub cpu_share: f64,
    /// The system's load average over one minute at the end of the turn. The comparison itself adds 1.
    pub load_average: f64,
}

impl Sample {
    /// A sample without clock, cycles and load average.
    pub fn new(hashes_per_second: f64, cpu_share: f64) -> Self {
        Self {
            hashes_per_second,
            cycles_per_hash: None,
            clock_hz: None,
            cpu_share,
            load_average: 0.0,
        }
    }

    /// Whether other programs took too much of the CPU for the rate to be meaningful.
    pub fn is_disturbed(&self) -> bool {
        self.cpu_share < UNDISTURBED
    }
}

impl Series {
    pub fn rates(&self) -> Vec<f64> {
        self.samples
            .iter()
            .map(|sample| sample.hashes_per_second)
            .collect()
    }

    /// The median rate; 0 without samples.
    pub fn rate(&self) -> f64 {
        median(&self.rates()).unwrap_or(0.0)
    }

    /// The median of the known cycles per hash.
    pub fn cycles(&self) -> Option<f64> {
        let known: Vec<f64> = self
            .samples
            .iter()
            .filter_map(|sample| sample.cycles_per_hash)
            .collect();
        median(&known)
    }
}

/// The median; `None` of nothing.
pub fn median(numbers: &[f64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some((lower + upper) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[5.0]), Some(5.0));
        assert_eq!(median(&[9.0, 1.0]), Some(5.0));
        assert_eq!(median(&[9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[9.0, 1.0, 2.0, 4.0]), Some(3.0));
    }

    #[test]
    fn a_series_is_its_median() {
        let sample = |rate, cycles_per_hash| Sample {
            cycles_per_hash,
            ..Sample::new(rate, 1.0)
        };
        let series = Series {
            name: "scalar".to_owned(),
            ours: true,
            versions: 1,
            samples: vec![
                sample(1e6, Some(1200.0)),
                sample(3e6, None),
                sample(2e6, Some(1000.0)),
            ],
        };
        assert_eq!((series.rate(), series.cycles()), (2e6, Some(1100.0)));
    }
}
