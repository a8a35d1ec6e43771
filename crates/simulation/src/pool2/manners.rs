//! How a pool of Stratum V2 is as long as nothing goes wrong.

use rand::RngExt;
use rand::rngs::StdRng;
use std::time::Duration;

/// Most shares that a pool acknowledges at once, and how long it waits for that at most, seconds.
const MOST_BATCHED: u32 = 20;
const LONGEST_BATCH: u64 = 30;

/// Which channels it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offers {
    Extended,
    /// Standard ones: others are refused.
    StandardOnly,
    /// The same, but it hangs up on whoever wants another.
    StandardOrNone,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Manners {
    pub(crate) offers: Offers,
    /// Jobs of standard channels come as extended ones of their group, but for the first.
    pub(crate) uses_group: bool,
    /// Shares that are acknowledged at once.
    pub(crate) batch: u32,
    /// The latest time for that after the first of them.
    pub(crate) answers_within: Duration,
    /// It makes the target fit the hash rate that it is told.
    pub(crate) adapts: bool,
}

impl Manners {
    pub(crate) fn new(rng: &mut StdRng, offers_standard: bool) -> Self {
        let offers = match rng.random_range(0..4) {
            0 if offers_standard => Offers::StandardOnly,
            1 if offers_standard => Offers::StandardOrNone,
            _ => Offers::Extended,
        };
        Self {
            offers,
            uses_group: rng.random_bool(0.5),
            batch: rng.random_range(1..=MOST_BATCHED),
            answers_within: Duration::from_secs(rng.random_range(0..=LONGEST_BATCH)),
            adapts: rng.random_bool(0.5),
        }
    }
}
