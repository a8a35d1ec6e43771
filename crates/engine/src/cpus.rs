//! Which CPUs to hash on.
//!
//! Cluster managers grant an amount of CPU, not particular CPUs. [`ThreadCount`] turns the amount into threads:
//! rounded up, at most one per usable CPU, the last one at the duty cycle of the fraction. [`preference`] orders the
//! CPUs of the affinity mask so that each physical core comes once before any second hardware thread, [`Claims`]
//! takes the first ones that no other process of the host has claimed, and [`pin`] binds a thread to one.

mod claims;
mod pin;
mod topology;

pub use claims::{CLAIM_LEVELS, Claims};
pub use pin::pin;
pub use topology::{Core, Topology, preference};

use std::path::PathBuf;

/// One CPU, in the unit of allocations: thousandths, as in Mesos's fixed-point scalars.
pub const MILLIS_PER_CPU: u64 = 1000;

/// How many threads hash, and how much of a CPU the last one may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadCount {
    pub threads: usize,
    /// Thousandths of a CPU that the last thread may use, 1 to 1000.
    pub last_millis: u64,
}

impl ThreadCount {
    /// Threads for `millis` thousandths of a CPU where the process may use `usable` CPUs.
    ///
    /// ```
    /// use engine::cpus::ThreadCount;
    /// assert_eq!(ThreadCount::new(2_500, 8), ThreadCount { threads: 3, last_millis: 500 });
    /// assert_eq!(ThreadCount::new(9_500, 8), ThreadCount { threads: 8, last_millis: 1_000 });
    /// ```
    pub fn new(millis: u64, usable: usize) -> Self {
        let wanted = usize::try_from(millis.div_ceil(MILLIS_PER_CPU)).unwrap_or(usize::MAX);
        let fraction = millis % MILLIS_PER_CPU;
        let last_millis = if fraction == 0 || wanted > usable {
            MILLIS_PER_CPU
        } else {
            fraction
        };
        Self {
            threads: wanted.min(usable),
            last_millis,
        }
    }
}

/// The CPUs of the calling thread's affinity mask, ascending. Never empty: where the system does not say, 0 up to
/// [`std::thread::available_parallelism`].
pub fn usable() -> Vec<usize> {
    let ids = core_affinity::get_core_ids().unwrap_or_default();
    let mut cpus: Vec<usize> = ids.into_iter().map(|core| core.id).collect();
    cpus.sort_unstable();
    if cpus.is_empty() {
        cpus = (0..std::thread::available_parallelism().map_or(1, usize::from)).collect();
    }
    cpus
}

/// Where claim files are kept by default. All users of a host share the directory, since executors of several
/// frameworks may run as different users.
pub fn default_claims_dir() -> PathBuf {
    std::env::temp_dir().join("mesos-miner-cpus")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_the_allocation_rounded_up() {
        let check = |millis, usable, threads, last_millis| {
            assert_eq!(
                ThreadCount::new(millis, usable),
                ThreadCount { threads, last_millis },
                "{millis} of {usable}"
            );
        };
        check(0, 4, 0, 1000);
        check(1, 4, 1, 1);
        check(1000, 4, 1, 1000);
        check(1001, 4, 2, 1);
        check(3900, 4, 4, 900);
        check(4000, 4, 4, 1000);
        check(4100, 4, 4, 1000);
        check(u64::MAX, 4, 4, 1000);
    }

    #[test]
    fn this_process_may_run_somewhere() {
        let cpus = usable();
        assert!(!cpus.is_empty());
        assert!(cpus.is_sorted());
    }
}
