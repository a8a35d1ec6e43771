//! How often workers report and prove their work: less often each, the more there are.

use miner_core::{HASHES_PER_DIFFICULTY, Target};
use std::time::Duration;

/// Reports per second that all workers together send, on average, besides those that confirm a new assignment.
const MAX_REPORTS_PER_SECOND: f64 = 200.0;
/// Bounds of the time between two reports of a worker. The upper one is the longest that an executor takes.
const REPORT_INTERVAL: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));
/// Without a report for this long, besides two intervals, nothing is taken to go on.
const SILENCE: Duration = Duration::from_secs(10);
/// What an assignment and the report that confirms it may take on their way, beyond the report's own delay.
const ROUND_TRIP: Duration = Duration::from_secs(2);
/// How often a worker should send a share as proof of its work.
const PROOF_INTERVAL: Duration = Duration::from_secs(10);
/// Proofs per second that all workers together send.
const MAX_PROOFS_PER_SECOND: f64 = 50.0;
/// How often a worker should send a block that is too easy for a share: one of them per template is submitted.
const EASY_BLOCK_INTERVAL: Duration = Duration::from_secs(1);
/// Least time between two shares of one worker, on average.
const LEAST_SHARE_INTERVAL: Duration = Duration::from_millis(10);
/// Shares per second that all workers together report, on average.
const MAX_SHARES_PER_SECOND: f64 = 1000.0;

/// Hashes per second that no CPU exceeds, whatever its kernel: twice those of the fastest known.
pub const CPU_HASH_RATE: f64 = 1e8;

/// Time between two reports of a worker among `workers`.
pub(crate) fn report_interval(workers: usize) -> Duration {
    let (shortest, longest) = REPORT_INTERVAL;
    Duration::from_secs_f64(workers as f64 / MAX_REPORTS_PER_SECOND).clamp(shortest, longest)
}

/// A worker that has not reported for this long has stopped, or is cut off.
pub(crate) fn reported_within(workers: usize) -> Duration {
    SILENCE + 2 * report_interval(workers)
}

/// Without a report that confirms an order for this long, the order is sent again.
pub(crate) fn confirmed_within(workers: usize) -> Duration {
    ROUND_TRIP + report_interval(workers) / 4
}

/// What is known of a worker's rate, in hashes per second.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pace {
    Measured(f64),
    /// It has not told yet, and its CPUs do no more than this.
    AtMost(f64),
}

/// What is worth reporting of a job.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// What the source takes as a share.
    pub(crate) share: Target,
    /// What the network takes as a block. It may be easier than a share, on a test network.
    pub(crate) block: Option<Target>,
}

/// What a worker of this pace reports: every share, or easier ones where shares are known to be rare, so that its work
/// is proven, or where blocks are easier; harder ones where a source's difficulty might have it report more than anybody
/// can take.
pub(crate) fn report_target(wanted: Wanted, pace: Pace, workers: usize) -> Target {
    let Wanted { share, block } = wanted;
    let workers = workers.max(1) as f64;
    let shortest = LEAST_SHARE_INTERVAL
        .as_secs_f64()
        .max(workers / MAX_SHARES_PER_SECOND);
    let rarely = |interval: Duration| interval.as_secs_f64().max(workers / MAX_PROOFS_PER_SECOND);
    let (rate, mut longest) = match pace {
        Pace::Measured(rate) => (rate, rarely(PROOF_INTERVAL)),
        Pace::AtMost(rate) => (rate, f64::INFINITY),
    };
    if let Some(block) = block.filter(|block| *block > share) {
        let interval = block.expected_hashes() / rate;
        longest = longest.min(interval.max(rarely(EASY_BLOCK_INTERVAL)));
    }
    let interval = share.expected_hashes() / rate;
    if (shortest..=longest).contains(&interval) {
        return share;
    }
    let interval = interval.clamp(shortest, longest);
    Target::from_difficulty(rate * interval / HASHES_PER_DIFFICULTY).unwrap_or(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(difficulty: f64) -> Target {
        Target::from_difficulty(difficulty).unwrap()
    }

    fn share(difficulty: f64) -> Wanted {
        Wanted {
            share: target(difficulty),
            block: None,
        }
    }

    #[test]
    fn reports_of_a_large_cluster_are_far_apart() {
        assert_eq!(report_interval(0), Duration::from_secs(1));
        assert_eq!(report_interval(200), Duration::from_secs(1));
        assert_eq!(report_interval(1000), Duration::from_secs(5));
        assert_eq!(report_interval(1_000_000), Duration::from_secs(60));
        assert!(confirmed_within(10) > Duration::from_secs(2));
    }

    #[test]
    fn proofs_where_shares_are_rare_and_a_floor_where_they_are_too_many() {
        // 10 MH/s: a share of difficulty 1 every 430 s, of 1e-9 2.3 million times a second.
        let rate = 1e7;
        let per_second = |target: Target| rate / target.expected_hashes();
        let measured = Pace::Measured(rate);
        let rare = report_target(share(1.0), measured, 1);
        assert!((per_second(rare) - 0.1).abs() < 0.001, "{}", per_second(rare));
        assert_eq!(report_target(share(0.01), measured, 1), target(0.01));
        let many = report_target(share(1e-9), measured, 1);
        assert!((per_second(many) - 100.0).abs() < 1.0, "{}", per_second(many));
    }

    #[test]
    fn a_large_cluster_sends_what_the_scheduler_can_take() {
        let (rate, workers) = (1e7, 10_000);
        let in_all = |difficulty| {
            workers as f64 * rate
                / report_target(share(difficulty), Pace::Measured(rate), workers).expected_hashes()
        };
        assert!((in_all(1e6) - MAX_PROOFS_PER_SECOND).abs() < 1.0);
        assert!((in_all(1e-9) - MAX_SHARES_PER_SECOND).abs() < 10.0);
    }

    /// Nobody knows what the first assignment's worker can do: no more than its CPUs, and no proof can be expected.
    #[test]
    fn a_worker_that_has_not_told_its_rate_has_a_floor_and_no_proofs() {
        let unknown = Pace::AtMost(4.0 * CPU_HASH_RATE);
        let floor = report_target(share(1e-9), unknown, 1);
        let per_second = 4.0 * CPU_HASH_RATE / floor.expected_hashes();
        assert!((per_second - 100.0).abs() < 1.0, "{per_second}");
        let among_many = report_target(share(1e-9), unknown, 10_000);
        let per_second = 10_000.0 * 4.0 * CPU_HASH_RATE / among_many.expected_hashes();
        assert!((per_second - MAX_SHARES_PER_SECOND).abs() < 10.0, "{per_second}");
        assert_eq!(report_target(share(1e6), unknown, 1), target(1e6));
    }

    /// Whether or not the rate is known, the network's block comes soon, and no flood of them.
    #[test]
    fn a_block_that_is_no_share_is_reported() {
        let easiest = Some(Target::from_bits(0x207f_ffff).unwrap());
        let per_second = |difficulty, block, pace, workers| {
            let share = target(difficulty);
            let rate = match pace {
                Pace::Measured(rate) | Pace::AtMost(rate) => rate,
            };
            rate / report_target(Wanted { share, block }, pace, workers).expected_hashes()
        };
        for pace in [Pace::Measured(1e8), Pace::AtMost(1e8)] {
            assert!((per_second(0.5, easiest, pace, 1) - 1.0).abs() < 0.01);
            assert!(
                (per_second(0.5, easiest, pace, 1000) - 0.05).abs() < 0.001,
                "in all 50"
            );
            // Its share is easier still, or comes sooner.
            assert_eq!(
                per_second(0.001, easiest, pace, 1),
                per_second(0.001, None, pace, 1)
            );
            let harder = Some(target(0.01));
            assert_eq!(
                per_second(0.001, harder, pace, 1),
                per_second(0.001, None, pace, 1)
            );
        }
        // A block every 4.3 s.
        let rate = per_second(1e3, Some(target(0.1)), Pace::Measured(1e8), 1);
        assert!((rate - 1e8 / 0.1 / HASHES_PER_DIFFICULTY).abs() < 0.01, "{rate}");
    }
}
