//! Offers: which to take, how much of each, and why not the others.

mod absence;
mod answer;
mod declined;
mod kept;
mod preview;
mod wanted;
mod withdrawn;

pub(crate) use absence::Absence;
pub(crate) use declined::Declined;
pub use declined::DeclinedAgent;
pub(crate) use kept::Kept;
pub use preview::OfferPreview;
pub(crate) use wanted::Wanted;
pub(crate) use withdrawn::Withdrawn;
pub use withdrawn::WithdrawnAgent;

use crate::agents::{Total, Usage};
use crate::constraints::Constraints;
use crate::limits::Limits;
use std::time::Duration;

/// Fewer CPUs than this are not worth a task.
pub const LEAST_CPUS_MILLIS: u64 = 100;
/// How long an agent's resources are not offered again when a ceiling is reached or no executor fits it; a REVIVE ends
/// it.
const REFUSE_FULL: Duration = Duration::from_secs(300);
/// How long an agent is refused that breaks a placement constraint by itself. Mesos forgets it if the agent's attributes
/// change.
const REFUSE_MISPLACED: Duration = Duration::from_secs(3600);
/// How long an offer is refused that is too small.
const REFUSE_SMALL: Duration = Duration::from_secs(60);
/// How long an offer is refused while nothing can be launched: there is no job, or the disk does not take the task.
const REFUSE_IDLE: Duration = Duration::from_secs(2);

/// CPUs and memory, in thousandths of a CPU and of a MB, the resolution of Mesos scalars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) cpus_millis: u64,
    pub(crate) mem_millis: u64,
}

impl Amount {
    pub(crate) const ZERO: Self = Self {
        cpus_millis: 0,
        mem_millis: 0,
    };

    /// `None` if there is less of either.
    pub(crate) fn checked_sub(self, other: Self) -> Option<Self> {
        Some(Self {
            cpus_millis: self.cpus_millis.checked_sub(other.cpus_millis)?,
            mem_millis: self.mem_millis.checked_sub(other.mem_millis)?,
        })
    }
}

/// All that decides about an offer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    /// What the offer holds.
    pub(crate) offered: Amount,
    pub(crate) limits: &'a Limits,
    /// In use on the offer's agent.
    pub(crate) on_agent: Usage,
    /// In use on all agents.
    pub(crate) in_all: Total,
    /// The run goes on.
    pub(crate) running: bool,
    /// There is an executor for the agent's CPU architecture, or one runs there.
    pub(crate) is_served: bool,
    /// The placement constraint that the agent would break.
    pub(crate) broken: Option<Broken>,
    /// The agent is about to be taken down for maintenance: how long to refuse it.
    pub(crate) maintenance: Option<Duration>,
    pub(crate) has_job: bool,
    /// The disk takes what is written.
    pub(crate) store_works: bool,
    /// How long the agent is still left alone.
    pub(crate) paused: Option<Duration>,
    /// An executor of ours on the agent takes another task.
    pub(crate) can_join: bool,
}

/// A placement constraint that is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// Its place among the constraints of the run.
    pub(crate) number: usize,
    /// By the agent itself, whatever other agents are in use.
    pub(crate) lasting: bool,
}

/// Why an offer is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Stopping,
    /// An operator has paused mining.
    MiningPaused,
    /// An operator has drained the agent.
    Drained,
    /// There is none for the agent's CPU architecture.
    NoExecutor,
    Misplaced(Broken),
    /// The agent is about to be taken down, and left alone for this long.
    Maintenance(Duration),
    NoJob,
    StoreFails,
    /// The agent is left alone for this long.
    Paused(Duration),
    /// `--agents` is reached.
    AgentsCeiling,
    /// `--cpus` is reached.
    CpusCeiling,
    /// `--cpus-per-agent` is reached.
    AgentCpusCeiling,
    TooFewCpus,
    /// `--mem` is more than is offered.
    TooLittleMemory,
}

impl Refusal {
    /// Whether the reason is the same, whatever the time that is left.
    fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Misplaced(one), Self::Misplaced(other)) => one.number == other.number,
            _ => std::mem::discriminant(&self) == std::mem::discriminant(&other),
        }
    }

    /// For people.
    pub(crate) fn words(self, constraints: &Constraints) -> String {
        let words = match self {
            Self::Misplaced(broken) => return format!("--constraint {}", constraints.name(broken.number)),
            Self::Stopping => "the run ends",
            Self::MiningPaused => "mining is paused by the operator of this run",
            Self::Drained => "the agent is drained by the operator of this run",
            Self::NoExecutor => "without an executor for the agent's CPU architecture (--executor)",
            Self::Maintenance(_) => "the agent is about to be taken down",
            Self::NoJob => "there is no job",
            Self::StoreFails => "the state cannot be written (--state)",
            Self::Paused(_) => "the agent is left alone after a failure there",
            Self::AgentsCeiling => "--agents is reached",
            Self::CpusCeiling => "--cpus is reached",
            Self::AgentCpusCeiling => "--cpus-per-agent is reached",
            Self::TooFewCpus => "too few CPUs of the wanted kind are free there (--min-cpus, --revocable)",
            Self::TooLittleMemory => "with too little memory (--mem)",
        };
        words.to_owned()
    }

    /// How long the resources need not be offered again.
    pub(crate) fn lasts(self) -> Duration {
        match self {
            Self::Stopping
            | Self::MiningPaused
            | Self::Drained
            | Self::NoExecutor
            | Self::AgentsCeiling
            | Self::CpusCeiling
            | Self::AgentCpusCeiling => REFUSE_FULL,
            Self::Misplaced(Broken { lasting: true, .. }) => REFUSE_MISPLACED,
            Self::Misplaced(Broken { lasting: false, .. }) => REFUSE_SMALL,
            Self::NoJob | Self::StoreFails => REFUSE_IDLE,
            Self::Paused(left) | Self::Maintenance(left) => left,
            Self::TooFewCpus | Self::TooLittleMemory => REFUSE_SMALL,
        }
    }
}

/// Judges an offer: what to take of it, for executor and task together, or why to refuse it.
///
/// # Errors
/// The first reason that applies.
pub(crate) fn judge(situation: &Situation<'_>) -> Result<Amount, Refusal> {
    let Situation {
        offered,
        limits,
        on_agent,
        in_all,
        ..
    } = *situation;
    if !situation.running {
        return Err(Refusal::Stopping);
    }
    if !situation.is_served {
        return Err(Refusal::NoExecutor);
    }
    if let Some(broken) = situation.broken {
        return Err(Refusal::Misplaced(broken));
    }
    if let Some(left) = situation.maintenance {
        return Err(Refusal::Maintenance(left));
    }
    if !situation.has_job {
        return Err(Refusal::NoJob);
    }
    if !situation.store_works {
        return Err(Refusal::StoreFails);
    }
    if let Some(left) = situation.paused {
        return Err(Refusal::Paused(left));
    }
    // Above the ceiling, since an agent came back, nothing is added to any.
    let no_room = |most| in_all.agents > most || on_agent.tasks == 0 && in_all.agents == most;
    if limits.agents.is_some_and(no_room) {
        return Err(Refusal::AgentsCeiling);
    }
    let left = |most: Option<u64>, used: u64| most.map_or(u64::MAX, |most| most.saturating_sub(used));
    // Where an executor runs, any further CPU is worth having.
    let least = if situation.can_join {
        LEAST_CPUS_MILLIS
    } else {
        limits.least_cpus_millis.max(LEAST_CPUS_MILLIS)
    };
    let allowed_in_all = left(limits.cpus_millis, in_all.cpus_millis);
    if allowed_in_all < least {
        return Err(Refusal::CpusCeiling);
    }
    let allowed = allowed_in_all.min(left(limits.cpus_per_agent_millis, on_agent.cpus_millis));
    if allowed < least {
        return Err(Refusal::AgentCpusCeiling);
    }
    if offered.cpus_millis < least {
        return Err(Refusal::TooFewCpus);
    }
    let needed = mem_needed(limits, situation.can_join);
    if offered.mem_millis < needed {
        return Err(Refusal::TooLittleMemory);
    }
    Ok(Amount {
        cpus_millis: allowed.min(offered.cpus_millis),
        mem_millis: needed,
    })
}

/// Memory that a task takes: of another one on the same executor only what its threads need.
fn mem_needed(limits: &Limits, joins: bool) -> u64 {
    if joins {
        limits
            .mem_millis
            .saturating_sub(crate::launch::EXECUTOR.mem_millis)
    } else {
        limits.mem_millis
    }
}

/// Whether what is in use is more than the ceilings allow, seen from one agent: an earlier run had others, or an agent
/// came back that was given up.
pub(crate) fn exceeds(limits: &Limits, on_agent: Usage, in_all: Total) -> bool {
    let above = |most: Option<u64>, used: u64| most.is_some_and(|most| used > most);
    above(limits.cpus_millis, in_all.cpus_millis)
        || above(limits.cpus_per_agent_millis, on_agent.cpus_millis)
        || limits.agents.is_some_and(|most| in_all.agents > most)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        cpus_millis: Some(6000),
        cpus_per_agent_millis: Some(4000),
        least_cpus_millis: 0,
        agents: Some(2),
        mem_millis: 128_000,
    };
    const NO_LIMITS: Limits = Limits {
        cpus_millis: None,
        cpus_per_agent_millis: None,
        least_cpus_millis: 0,
        agents: None,
        mem_millis: 64_000,
    };

    fn situation(limits: &Limits) -> Situation<'_> {
        Situation {
            offered: Amount {
                cpus_millis: 8000,
                mem_millis: 1_000_000,
            },
            limits,
            on_agent: Usage::default(),
            in_all: Total::default(),
            running: true,
            is_served: true,
            broken: None,
            maintenance: None,
            has_job: true,
            store_works: true,
            paused: None,
            can_join: false,
        }
    }

    fn used(cpus: u64, on_agent: u64, agents: u32) -> (Usage, Total) {
        let usage = Usage {
            tasks: u32::from(on_agent > 0),
            cpus_millis: on_agent,
        };
        (
            usage,
            Total {
                agents,
                cpus_millis: cpus,
            },
        )
    }

    #[test]
    fn every_ceiling_holds() {
        for ((on_agent, in_all), expected) in [
            (used(0, 0, 0), Ok(4000)),
            (used(4000, 0, 1), Ok(2000)),
            (used(4000, 4000, 1), Err(Refusal::AgentCpusCeiling)),
            (used(5950, 0, 1), Err(Refusal::CpusCeiling)),
            (used(2000, 0, 2), Err(Refusal::AgentsCeiling)),
            (used(2000, 1000, 2), Ok(3000)),
            (used(2000, 1000, 3), Err(Refusal::AgentsCeiling)),
        ] {
            let situation = Situation {
                on_agent,
                in_all,
                ..situation(&LIMITS)
            };
            let taken = judge(&situation).map(|amount| amount.cpus_millis);
            assert_eq!(taken, expected, "{on_agent:?} {in_all:?}");
        }
    }

    #[test]
    fn small_offers_are_refused() {
        for (cpus_millis, mem_millis, why) in [
            (99, 1_000_000, Refusal::TooFewCpus),
            (1000, 127_999, Refusal::TooLittleMemory),
            (0, 0, Refusal::TooFewCpus),
        ] {
            let offered = Amount {
                cpus_millis,
                mem_millis,
            };
            let situation = Situation {
                offered,
                ..situation(&LIMITS)
            };
            assert_eq!(judge(&situation), Err(why));
        }
    }

    #[test]
    fn an_executor_has_so_many_cpus_at_least() {
        let limits = Limits {
            least_cpus_millis: 2000,
            ..LIMITS
        };
        let judged = |cpus_millis, in_use, can_join| {
            let (on_agent, in_all) = used(in_use, 0, 1);
            let offered = Amount {
                cpus_millis,
                mem_millis: 1_000_000,
            };
            let taken = judge(&Situation {
                offered,
                on_agent,
                in_all,
                can_join,
                ..situation(&limits)
            });
            taken.map(|amount| amount.cpus_millis)
        };
        assert_eq!(judged(1999, 0, false), Err(Refusal::TooFewCpus));
        assert_eq!(judged(2000, 0, false), Ok(2000));
        assert_eq!(judged(500, 0, true), Ok(500), "it has them already");
        assert_eq!(
            judged(3000, 4001, false),
            Err(Refusal::CpusCeiling),
            "too few are left"
        );
        assert_eq!(judged(3000, 4001, true), Ok(1999));
    }

    #[test]
    fn another_task_on_a_running_executor_needs_no_memory_for_the_executor() {
        let offered = Amount {
            cpus_millis: 1000,
            mem_millis: 96_000,
        };
        let joins = |can_join| {
            judge(&Situation {
                offered,
                can_join,
                ..situation(&LIMITS)
            })
        };
        assert_eq!(joins(false), Err(Refusal::TooLittleMemory));
        assert_eq!(joins(true), Ok(offered));
    }

    #[test]
    fn each_reason_is_told_apart() {
        let good = situation(&NO_LIMITS);
        let pause = Duration::from_secs(7);
        let broken = Broken {
            number: 1,
            lasting: true,
        };
        for (situation, why) in [
            (
                Situation {
                    running: false,
                    ..good
                },
                Refusal::Stopping,
            ),
            (
                Situation {
                    is_served: false,
                    has_job: false,
                    ..good
                },
                Refusal::NoExecutor,
            ),
            (
                Situation {
                    broken: Some(broken),
                    maintenance: Some(pause),
                    ..good
                },
                Refusal::Misplaced(broken),
            ),
            (
                Situation {
                    maintenance: Some(pause),
                    ..good
                },
                Refusal::Maintenance(pause),
            ),
            (
                Situation {
                    has_job: false,
                    ..good
                },
                Refusal::NoJob,
            ),
            (
                Situation {
                    store_works: false,
                    ..good
                },
                Refusal::StoreFails,
            ),
            (
                Situation {
                    paused: Some(pause),
                    ..good
                },
                Refusal::Paused(pause),
            ),
        ] {
            assert_eq!(judge(&situation), Err(why));
        }
        assert_eq!(Refusal::Paused(pause).lasts(), pause);
        assert_eq!(Refusal::NoExecutor.lasts(), REFUSE_FULL);
        assert_eq!(Refusal::Misplaced(broken).lasts(), REFUSE_MISPLACED);
    }

    #[test]
    fn what_is_taken_never_exceeds() {
        for ((on_agent, in_all), expected) in [
            (used(6000, 4000, 2), false),
            (used(6001, 2000, 2), true),
            (used(4001, 4001, 1), true),
            (used(3000, 1000, 3), true),
        ] {
            assert_eq!(exceeds(&LIMITS, on_agent, in_all), expected);
        }
    }

    #[test]
    fn without_ceilings_all_is_taken() {
        let (on_agent, in_all) = used(1_000_000, 0, 99);
        let taken = judge(&Situation {
            on_agent,
            in_all,
            ..situation(&NO_LIMITS)
        });
        assert_eq!(
            taken,
            Ok(Amount {
                cpus_millis: 8000,
                mem_millis: 64_000
            })
        );
    }
}
