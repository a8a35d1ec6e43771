//! The limit of open files (RLIMIT_NOFILE).

use crate::gate::Limits;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::time::Duration;

/// Descriptors that listeners leave to what must not fail: the state's files, connections to the master (up to 66) and
/// to pools, listening sockets, files of starting executors.
pub const RESERVE: u64 = 128;
/// Below this limit the reserve is not possible: listeners then get a quarter of the limit.
const SMALLEST: u64 = RESERVE * 4 / 3;
/// Taken as the limit if there is none.
const UNLIMITED: u64 = 1 << 20;

/// Raises the soft limit to the hard limit. Processes that are started later inherit it. Refused only where a sandbox
/// forbids the call; the limit then stays.
pub fn raise_limit() {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current != maximum {
        let raised = Rlimit {
            current: maximum,
            maximum,
        };
        if let Err(error) = setrlimit(Resource::Nofile, raised) {
            tracing::debug!("the limit of open files stays at {current:?}: {error}");
        }
    }
}

/// How many connections a listener may have that asks for `wanted` and gets this part, in percent, of all descriptors
/// that are not reserved. At least 1.
fn share(percent: u64, wanted: usize) -> usize {
    let limit = getrlimit(Resource::Nofile).current.unwrap_or(UNLIMITED);
    of_limit(limit, percent, wanted)
}

fn of_limit(limit: u64, percent: u64, wanted: usize) -> usize {
    let spare = if limit < SMALLEST {
        limit / 4
    } else {
        limit - RESERVE
    };
    let share = spare.saturating_mul(percent) / 100;
    wanted.min(usize::try_from(share).unwrap_or(usize::MAX)).max(1)
}

impl Limits {
    /// Up to `wanted` connections, fewer if they would take more than `percent` of the file descriptors that are not
    /// reserved; one address may have the `parts`-th part of them.
    pub fn of_descriptors(
        name: &'static str,
        percent: u64,
        wanted: usize,
        parts: usize,
        idle: Duration,
    ) -> Self {
        let total = share(percent, wanted);
        Self {
            name,
            total,
            per_address: total.div_ceil(parts),
            idle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserve_is_left_over() {
        assert_eq!(of_limit(1 << 20, 25, 1024), 1024);
        assert_eq!(of_limit(1024, 25, 1024), 224);
        assert_eq!(of_limit(256, 50, 1024), 64);
        assert_eq!(of_limit(100, 100, 1024), 25);
        assert_eq!(of_limit(0, 25, 1024), 1);
        let all: usize = [50, 25, 15, 10]
            .map(|part| of_limit(256, part, 1024))
            .iter()
            .sum();
        assert!(all as u64 <= 256 - RESERVE, "{all}");
    }

    #[test]
    fn the_soft_limit_is_raised() {
        raise_limit();
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        assert_eq!(current, maximum);
    }
}
