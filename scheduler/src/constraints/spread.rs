//! How agents in use are spread over the values of constrained fields.

use super::Values;
use std::collections::BTreeMap;

/// Agents in use by constraint and value. Bounded by the agents in use.
#[derive(Debug, Default)]
pub(crate) struct Spread(Vec<BTreeMap<String, u32>>);

impl Spread {
    /// An agent with these values is in use from now on.
    pub(crate) fn add(&mut self, values: &Values) {
        if self.0.len() < values.len() {
            self.0.resize_with(values.len(), BTreeMap::new);
        }
        for (counts, value) in self.0.iter_mut().zip(values) {
            if let Some(value) = value {
                *counts.entry(value.clone()).or_default() += 1;
            }
        }
    }

    /// It is not any more.
    pub(crate) fn remove(&mut self, values: &Values) {
        for (counts, value) in self.0.iter_mut().zip(values) {
            let Some(value) = value else { continue };
            match counts.get_mut(value) {
                Some(count) if *count > 1 => *count -= 1,
                _ => drop(counts.remove(value)),
            }
        }
    }

    fn counts(&self, constraint: usize) -> impl Iterator<Item = (&String, u32)> {
        let counts = self.0.get(constraint).into_iter().flatten();
        counts.map(|(value, count)| (value, *count))
    }

    /// Agents in use that have this value.
    pub(super) fn agents(&self, constraint: usize, value: &str) -> u32 {
        let count = self.0.get(constraint).and_then(|counts| counts.get(value));
        count.copied().unwrap_or(0)
    }

    /// Values that agents in use have.
    pub(super) fn values(&self, constraint: usize) -> usize {
        self.0.get(constraint).map_or(0, BTreeMap::len)
    }

    /// Agents of the value that the fewest have.
    pub(super) fn least(&self, constraint: usize) -> Option<u32> {
        self.counts(constraint).map(|(_, count)| count).min()
    }

    /// The value that the most have; of several the first in the alphabet.
    pub(super) fn most(&self, constraint: usize) -> Option<&str> {
        let most = self
            .counts(constraint)
            .max_by_key(|(value, count)| (*count, std::cmp::Reverse(*value)));
        most.map(|(value, _)| value.as_str())
    }
}
