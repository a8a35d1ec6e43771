//! Which pool to try next, and when. No I/O.

use mesos::backoff::Backoff;
use std::time::Duration;

/// Waits between rounds grow from the first to the second.
const ROUND_WAIT: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));
/// Wait before the next pool of the same round.
const NEXT_POOL_WAIT: Duration = Duration::from_millis(200);

/// Pools in order of preference, and the one in use.
#[derive(Debug)]
pub(super) struct Rota {
    pools: usize,
    index: usize,
    rounds: Backoff,
}

impl Rota {
    /// Begins with the preferred one. Equal seeds give equal waits.
    pub(super) fn new(pools: usize, seed: Option<u64>) -> Self {
        Self {
            pools,
            index: 0,
            rounds: Backoff::new(ROUND_WAIT.0, ROUND_WAIT.1, seed),
        }
    }

    /// The pool to use.
    pub(super) fn index(&self) -> usize {
        self.index
    }

    /// A session ended: how long to wait before the next one. After a good one the preferred pool comes first
    /// again; after another the next one, and from the last to the first with growing waits.
    pub(super) fn session_ended(&mut self, good: bool) -> Duration {
        if good {
            self.rounds.reset();
            self.index = 0;
            return self.rounds.next_delay();
        }
        self.index = (self.index + 1) % self.pools.max(1);
        if self.index == 0 {
            self.rounds.next_delay()
        } else {
            NEXT_POOL_WAIT
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pool_of_a_round_then_a_growing_wait() {
        let mut rota = Rota::new(3, Some(1));
        let mut last = Duration::ZERO;
        for round in 0..6 {
            for index in [1, 2] {
                assert_eq!(rota.session_ended(false), NEXT_POOL_WAIT);
                assert_eq!(rota.index(), index);
            }
            let wait = rota.session_ended(false);
            assert_eq!(rota.index(), 0);
            assert!(
                wait >= last.mul_f64(0.5) && wait <= ROUND_WAIT.1,
                "round {round}: {wait:?} after {last:?}"
            );
            last = wait;
        }
        assert!(last > ROUND_WAIT.0, "{last:?}");
    }

    #[test]
    fn a_good_session_leads_back_to_the_preferred_pool() {
        let mut rota = Rota::new(2, Some(1));
        rota.session_ended(false);
        assert_eq!(rota.index(), 1);
        assert!(rota.session_ended(true) <= ROUND_WAIT.0);
        assert_eq!(rota.index(), 0);
    }

    #[test]
    fn a_single_pool_is_tried_again_with_growing_waits() {
        let mut rota = Rota::new(1, Some(1));
        let waits: Vec<_> = (0..9).map(|_| rota.session_ended(false)).collect();
        assert_eq!(rota.index(), 0);
        assert!(waits[8] >= ROUND_WAIT.1 / 2, "{waits:?}");
    }
}
