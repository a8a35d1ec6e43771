//! Which CPUs to hash on.
//!
//! Mesos allocates an amount of CPU, not particular ones. [`Choice`] turns the amount into threads: as many as
//! the amount rounded up, never more than the process may run on, the last one at the fraction's duty cycle.
//! [`preference`] orders the CPUs of the affinity mask so that every physical core comes once before any second
//! hardware thread of one, and [`Claims`] takes the first ones that no other executor of the host has taken.

mod claims;
mod topology;

pub use claims::{CLAIM_LEVELS, Claims};
pub use topology::{Core, Topology, preference};

use std::path::PathBuf;

/// CPUs of an allocation of one CPU, in Mesos's fixed point.
pub const MILLIS_PER_CPU: u64 = 1000;

/// How many threads hash, and how much of the time the last one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Hashing threads.
    pub threads: usize,
    /// Share of a CPU that the last thread may use, in thousandths: 1 to 1000.
    pub last_millis: u64,
}

impl Choice {
    /// Threads for an allocation of `millis` thousandths of a CPU on a host that lets the process use `usable`
    /// CPUs. No allocation means no thread.
    ///
    /// ```
    /// use executor::cpus::Choice;
    /// assert_eq!(Choice::new(2_500, 8), Choice { threads: 3, last_millis: 500 });
    /// assert_eq!(Choice::new(9_500, 8), Choice { threads: 8, last_millis: 1_000 });
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

/// CPUs of this process's affinity mask, ascending. Never empty: where the system does not tell, as many as
/// [`std::thread::available_parallelism`] counts.
pub fn usable() -> Vec<usize> {
    let ids = core_affinity::get_core_ids().unwrap_or_default();
    let mut cpus: Vec<usize> = ids.into_iter().map(|core| core.id).collect();
    cpus.sort_unstable();
    if cpus.is_empty() {
        cpus = (0..std::thread::available_parallelism().map_or(1, usize::from)).collect();
    }
    cpus
}

/// Directory of the claim files unless the configuration names another one. The same for all users of a host,
/// since executors of several frameworks may run as different users.
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
                Choice::new(millis, usable),
                Choice { threads, last_millis },
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
