//! A check of the kernel in use beside the search, at a low rate: CPUs that compute wrongly do not say so, and where shares
//! are rare nobody would notice.

use miner_core::{CrossCheck, Kernel, WrongAnswers};

/// Pieces from one check of a thread to the next: some minutes.
const INTERVAL: u32 = 4096;
/// Hashes of a check: a few milliseconds of the slowest kernel, so that a stop is noticed in time.
const HASHES: u64 = 1 << 14;

/// The checks of one thread.
#[derive(Debug)]
pub(crate) struct SelfCheck {
    series: CrossCheck,
    /// Pieces until the next one.
    left: u32,
}

impl SelfCheck {
    /// The first check comes within an interval, by `random`.
    pub(crate) fn new(random: u64) -> Self {
        Self {
            series: CrossCheck::new(random),
            left: (random % u64::from(INTERVAL)) as u32,
        }
    }

    /// A piece was searched with this kernel. If it is time, it searches a random work like another one, with different
    /// code: gives its wrong answers, if there are any.
    pub(crate) fn piece(&mut self, kernel: Kernel, other: Kernel) -> Option<Result<(), WrongAnswers>> {
        if self.left > 0 {
            self.left -= 1;
            return None;
        }
        self.left = INTERVAL;
        let wrong = self.series.next(&[kernel, other], HASHES, |_| ());
        Some(wrong.into_iter().next().map_or(Ok(()), Err))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_comes_now_and_then() {
        let scalar = Kernel::by_name("scalar").unwrap();
        let best = Kernel::best();
        let mut checks = SelfCheck::new(5);
        let done: Vec<u32> = (0..10_000)
            .filter(|_| checks.piece(best, scalar).is_some())
            .collect();
        assert_eq!(done, [5, 5 + INTERVAL + 1, 5 + 2 * (INTERVAL + 1)]);
        assert_eq!(SelfCheck::new(0).piece(best, scalar), Some(Ok(())));
    }
}
