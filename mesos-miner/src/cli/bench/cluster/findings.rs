//! What stands out: wrong answers, agents that are slower than their kin, those that slow down, and those that have not had their
//! CPUs to themselves, whose rates mean little.

use scheduler::bench::{AgentResult, ClusterResult};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use text::{HashRate, count};

/// Agents of one CPU model that can tell what is usual for it.
const LEAST_KIN: usize = 4;
/// An agent is slow if its rate is this many standard deviations below the median of its kin. They are estimated by the median
/// of the distances from the median (MAD), which few outliers do not move.
const DEVIATIONS: f64 = 4.0;
/// The standard deviation of a normal distribution in units of its MAD.
const DEVIATION_PER_MAD: f64 = 1.4826;
/// A difference below this fraction is never one, however alike the others are.
const LEAST_DIFFERENCE: f64 = 0.03;
/// An agent throttles if it loses this fraction of its rate from the first third of a measurement to the last.
const THROTTLED: f64 = 0.05;
/// An agent whose threads get less of the time than this shares its CPUs with others, or is limited.
const LEAST_CPU_TIME: f64 = 0.95;
/// Parts of the time from which that can be told.
const LEAST_PARTS: usize = 9;

/// The worst first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub(super) enum Finding {
    WrongAnswers {
        agent_id: String,
        hostname: String,
        /// `None` if a kernel was wrong before any CPU was looked at by itself.
        cpu: Option<u32>,
        wrong: u64,
        fault: Option<String>,
    },
    Slow {
        agent_id: String,
        hostname: String,
        hashes_per_second: f64,
        /// Of its kin.
        median: f64,
        kin: usize,
        of: RateOf,
    },
    Throttles {
        agent_id: String,
        hostname: String,
        /// Lost from the first third to the last, as a fraction.
        lost: f64,
    },
    Shared {
        agent_id: String,
        hostname: String,
        /// CPU time that its threads got, all together, as a fraction of the time.
        cpu_time: f64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RateOf {
    OneThread,
    /// Among agents with as many CPUs.
    AllThreads,
}

impl Finding {
    fn agent_id(&self) -> &str {
        match self {
            Self::WrongAnswers { agent_id, .. }
            | Self::Slow { agent_id, .. }
            | Self::Throttles { agent_id, .. }
            | Self::Shared { agent_id, .. } => agent_id,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongAnswers {
                hostname,
                cpu,
                wrong,
                fault,
                ..
            } => {
                write!(f, "{hostname}: ")?;
                if let Some(cpu) = cpu {
                    write!(f, "CPU {cpu} gave ")?;
                }
                write!(f, "{}", count(*wrong, "wrong answer"))?;
                fault.iter().try_for_each(|fault| write!(f, " ({fault})"))
            }
            Self::Slow {
                hostname,
                hashes_per_second,
                median,
                kin,
                of,
                ..
            } => {
                let percent = (1.0 - hashes_per_second / median) * 100.0;
                let threads = match of {
                    RateOf::OneThread => "one thread",
                    RateOf::AllThreads => "all threads",
                };
                write!(
                    f,
                    "{hostname}: {} with {threads}, {percent:.1} % below the median of {kin} agents of its kind, {}",
                    HashRate(*hashes_per_second),
                    HashRate(*median)
                )
            }
            Self::Throttles { hostname, lost, .. } => {
                write!(
                    f,
                    "{hostname}: loses {:.1} % of its rate within the measurement",
                    lost * 100.0
                )
            }
            Self::Shared {
                hostname, cpu_time, ..
            } => {
                let percent = cpu_time * 100.0;
                write!(
                    f,
                    "{hostname}: got {percent:.0} % of its CPUs' time, so something else uses them, or a limit holds"
                )
            }
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    pub(super) fn of(result: &ClusterResult) -> Self {
        let agents = &result.agents;
        let mut all: Vec<Finding> = agents.iter().flat_map(wrong).collect();
        all.extend(slow(agents, RateOf::OneThread));
        all.extend(slow(agents, RateOf::AllThreads));
        all.extend(agents.iter().filter_map(throttles));
        all.extend(agents.iter().filter_map(shared));
        Self(all)
    }

    /// Whether an agent stands out.
    pub(super) fn mark(&self, agent_id: &str) -> bool {
        self.0.iter().any(|finding| finding.agent_id() == agent_id)
    }

    /// Who gave wrong answers, for people; `None` if nobody did.
    pub(super) fn wrong_answers(&self) -> Option<String> {
        let is_wrong = |finding: &&Finding| matches!(finding, Finding::WrongAnswers { .. });
        let wrong: Vec<String> = self.0.iter().filter(is_wrong).map(ToString::to_string).collect();
        (!wrong.is_empty()).then(|| wrong.join("; "))
    }
}

fn wrong(agent: &AgentResult) -> Vec<Finding> {
    let finding = |cpu, wrong, fault| Finding::WrongAnswers {
        agent_id: agent.agent_id.clone(),
        hostname: agent.hostname.clone(),
        cpu,
        wrong,
        fault,
    };
    let kernels = agent
        .wrong_kernels()
        .map(|(kernel, fault)| finding(None, 1, Some(format!("kernel {kernel}: {fault}"))));
    let cpus = agent.answers.iter().filter(|answers| answers.wrong > 0);
    let cpus = cpus.map(|answers| finding(Some(answers.cpu), answers.wrong, answers.fault.clone()));
    kernels.chain(cpus).collect()
}

/// One thread of an agent: the median of its CPUs.
pub(super) fn one_thread(agent: &AgentResult) -> f64 {
    median(agent.each_alone().map(|rate| rate.rate()).collect()).unwrap_or(0.0)
}

/// All threads of an agent together.
pub(super) fn all_threads(agent: &AgentResult) -> f64 {
    agent.all().map_or(0.0, |rate| rate.rate())
}

fn slow(agents: &[AgentResult], of: RateOf) -> Vec<Finding> {
    let mut kinds: BTreeMap<(&str, usize), Vec<(&AgentResult, f64)>> = BTreeMap::new();
    for agent in agents {
        let cpus = agent.machine.cpus.len();
        let (cpus, rate) = match of {
            RateOf::OneThread => (0, one_thread(agent)),
            RateOf::AllThreads if cpus > 1 => (cpus, all_threads(agent)),
            RateOf::AllThreads => continue,
        };
        kinds
            .entry((&agent.machine.model, cpus))
            .or_default()
            .push((agent, rate));
    }
    let mut found = Vec::new();
    for kin in kinds.into_values().filter(|kin| kin.len() >= LEAST_KIN) {
        let rates = kin.iter().map(|(_, rate)| *rate).collect();
        let Some((median, least)) = usual(rates) else {
            continue;
        };
        let slow = kin.iter().filter(|(_, rate)| *rate < least);
        found.extend(slow.map(|(agent, rate)| Finding::Slow {
            agent_id: agent.agent_id.clone(),
            hostname: agent.hostname.clone(),
            hashes_per_second: *rate,
            median,
            kin: kin.len(),
            of,
        }));
    }
    found
}

/// The median of these rates, and the least that is usual.
fn usual(rates: Vec<f64>) -> Option<(f64, f64)> {
    let middle = median(rates.clone())?;
    let distances = rates.iter().map(|rate| (rate - middle).abs()).collect();
    let deviation = median(distances)? * DEVIATION_PER_MAD;
    let allowed = (DEVIATIONS * deviation).max(LEAST_DIFFERENCE * middle);
    Some((middle, middle - allowed))
}

fn throttles(agent: &AgentResult) -> Option<Finding> {
    let rates = &agent.all()?.over_time;
    if rates.len() < LEAST_PARTS {
        return None;
    }
    let third = rates.len() / 3;
    let first = median(rates[..third].to_vec())?;
    let last = median(rates[rates.len() - third..].to_vec())?;
    let lost = 1.0 - last / first;
    (lost > THROTTLED).then(|| Finding::Throttles {
        agent_id: agent.agent_id.clone(),
        hostname: agent.hostname.clone(),
        lost,
    })
}

fn shared(agent: &AgentResult) -> Option<Finding> {
    let all = agent.all()?;
    let cpu_time = all.cpu_seconds / (all.seconds * all.cpus.len() as f64);
    (cpu_time < LEAST_CPU_TIME).then(|| Finding::Shared {
        agent_id: agent.agent_id.clone(),
        hostname: agent.hostname.clone(),
        cpu_time,
    })
}

/// The middle one; of an even number the mean of the two.
pub(super) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = values.get(values.len() / 2)?;
    let lower = values.get((values.len() - 1) / 2)?;
    Some((upper + lower) / 2.0)
}

#[cfg(test)]
pub(super) mod tests;
