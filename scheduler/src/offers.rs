//! Which offers to take, and how much of them. Pure arithmetic in thousandths of a CPU and of a MB.

use crate::limits::Limits;
use std::time::Duration;

/// Fewer CPUs than this are not worth an executor.
pub const LEAST_CPUS_MILLIS: u64 = 100;
/// How long an agent's resources are not offered again when a ceiling is reached; a REVIVE ends it.
pub const REFUSE_FULL: Duration = Duration::from_secs(300);
/// How long an offer is refused that is too small.
pub const REFUSE_SMALL: Duration = Duration::from_secs(60);
/// How long an offer is refused while there is no job to mine on.
pub const REFUSE_IDLE: Duration = Duration::from_secs(2);

/// What an offer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// CPUs.
    pub cpus_millis: u64,
    /// Memory.
    pub mem_millis: u64,
}

/// What is in use already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InUse {
    /// CPUs on all agents.
    pub cpus_millis: u64,
    /// CPUs on the offer's agent.
    pub agent_cpus_millis: u64,
    /// Agents in use, the offer's included if it is.
    pub agents: u32,
}

/// What to do with an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Take this many CPUs, with the memory of one executor.
    Take {
        /// For executor and task together.
        cpus_millis: u64,
    },
    /// Decline.
    Refuse(Duration),
}

/// Decides on an offer under the ceilings.
pub fn decide(offered: Offered, limits: &Limits, in_use: InUse) -> Decision {
    let new_agent = in_use.agent_cpus_millis == 0;
    if new_agent && limits.agents.is_some_and(|most| in_use.agents >= most) {
        return Decision::Refuse(REFUSE_FULL);
    }
    let left_in_all = limits
        .cpus_millis
        .map_or(u64::MAX, |most| most.saturating_sub(in_use.cpus_millis));
    let left_on_agent = limits
        .cpus_per_agent_millis
        .map_or(u64::MAX, |most| most.saturating_sub(in_use.agent_cpus_millis));
    let allowed = left_in_all.min(left_on_agent);
    if allowed < LEAST_CPUS_MILLIS {
        return Decision::Refuse(REFUSE_FULL);
    }
    if offered.cpus_millis < LEAST_CPUS_MILLIS || offered.mem_millis < limits.mem_millis {
        return Decision::Refuse(REFUSE_SMALL);
    }
    Decision::Take {
        cpus_millis: allowed.min(offered.cpus_millis),
    }
}

/// Whether what is in use is more than the ceilings allow, seen from one agent: an earlier run had others, or an
/// agent came back that was given up.
pub fn exceeds(limits: &Limits, in_use: InUse) -> bool {
    limits.cpus_millis.is_some_and(|most| in_use.cpus_millis > most)
        || limits
            .cpus_per_agent_millis
            .is_some_and(|most| in_use.agent_cpus_millis > most)
        || limits.agents.is_some_and(|most| in_use.agents > most)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        cpus_millis: Some(6000),
        cpus_per_agent_millis: Some(4000),
        agents: Some(2),
        mem_millis: 128_000,
    };
    const BIG: Offered = Offered {
        cpus_millis: 8000,
        mem_millis: 1_000_000,
    };

    fn used(cpus_millis: u64, agent_cpus_millis: u64, agents: u32) -> InUse {
        InUse {
            cpus_millis,
            agent_cpus_millis,
            agents,
        }
    }

    #[test]
    fn every_ceiling_holds() {
        for (in_use, wanted) in [
            (used(0, 0, 0), Decision::Take { cpus_millis: 4000 }),
            (used(4000, 0, 1), Decision::Take { cpus_millis: 2000 }),
            (used(4000, 4000, 1), Decision::Refuse(REFUSE_FULL)),
            (used(5950, 0, 1), Decision::Refuse(REFUSE_FULL)),
            (used(2000, 0, 2), Decision::Refuse(REFUSE_FULL)),
            (used(2000, 1000, 2), Decision::Take { cpus_millis: 3000 }),
        ] {
            assert_eq!(decide(BIG, &LIMITS, in_use), wanted, "{in_use:?}");
        }
    }

    #[test]
    fn small_offers_are_refused() {
        for (cpus_millis, mem_millis) in [(99, 1_000_000), (1000, 127_999), (0, 0)] {
            let offered = Offered {
                cpus_millis,
                mem_millis,
            };
            assert_eq!(
                decide(offered, &LIMITS, InUse::default()),
                Decision::Refuse(REFUSE_SMALL)
            );
        }
    }

    #[test]
    fn what_is_taken_never_exceeds() {
        for (in_use, wanted) in [
            (used(6000, 4000, 2), false),
            (used(6001, 2000, 2), true),
            (used(4001, 4001, 1), true),
            (used(3000, 1000, 3), true),
        ] {
            assert_eq!(exceeds(&LIMITS, in_use), wanted, "{in_use:?}");
        }
    }

    #[test]
    fn without_ceilings_all_is_taken() {
        let limits = Limits {
            cpus_millis: None,
            cpus_per_agent_millis: None,
            agents: None,
            mem_millis: 1,
        };
        assert_eq!(
            decide(BIG, &limits, used(1_000_000, 0, 99)),
            Decision::Take { cpus_millis: 8000 }
        );
    }
}
