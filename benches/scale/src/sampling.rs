//! Numbers that stand for many samples.

use serde::{Deserialize, Serialize};

/// Seconds, or another unit that the field's name tells, one value per repetition.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Samples(pub Vec<f64>);

impl Samples {
    /// The smallest sample that at least this part of all do not exceed; 0 without samples.
    pub fn quantile(&self, part: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (part * sorted.len() as f64).ceil() as usize;
        let index = rank.clamp(1, sorted.len().max(1)) - 1;
        sorted.get(index).copied().unwrap_or(0.0)
    }

    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    pub fn p99(&self) -> f64 {
        self.quantile(0.99)
    }

    pub fn longest(&self) -> f64 {
        self.quantile(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_samples() {
        let samples = Samples((1..=200).rev().map(f64::from).collect());
        assert_eq!(
            (
                samples.median(),
                samples.p99(),
                samples.longest(),
                samples.quantile(0.0)
            ),
            (100.0, 198.0, 200.0, 1.0)
        );
        assert_eq!(Samples(vec![3.0]).p99(), 3.0);
        assert_eq!(Samples::default().median(), 0.0);
    }
}
