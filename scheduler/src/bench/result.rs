//! What came of a benchmark.

use super::agent::{Agent, most_cpus};
use messages::bench::{Answers, Machine, Rate, Record};
use std::collections::{BTreeMap, BTreeSet};
use text::foreign;

/// What came of all agents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterResult {
    /// In the order of their hostnames.
    pub agents: Vec<AgentResult>,
    /// Agents that were taken and gave no result.
    pub failed: Vec<LeftOut>,
    /// Agents that were not taken although they offered something.
    pub declined: Vec<LeftOut>,
    /// A signal has ended it.
    pub interrupted: bool,
    /// Why the master ended it.
    pub problem: Option<String>,
}

/// An agent without a result. The texts are safe to show.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct LeftOut {
    pub agent_id: String,
    pub hostname: String,
    pub why: String,
}

/// What one agent's executor has measured. The texts are safe to show.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AgentResult {
    pub agent_id: String,
    /// With the end of the id, if another agent has the same.
    pub hostname: String,
    /// Thousandths of CPUs that its executor had.
    pub cpus_millis: u64,
    pub machine: Machine,
    /// Kernels on single CPUs.
    pub alone: Vec<Rate>,
    /// The chosen kernel on all CPUs at the same time; `None` if there is only one.
    pub together: Option<Rate>,
    /// Of each CPU.
    pub answers: Vec<Answers>,
}

impl ClusterResult {
    pub(super) fn new(
        agents: Vec<Agent>,
        declined: BTreeMap<String, LeftOut>,
        interrupted: bool,
        problem: Option<String>,
    ) -> Self {
        let (mut measured, mut failed) = (Vec::new(), Vec::new());
        for agent in agents {
            match agent.into_result() {
                Ok(result) => measured.push(result),
                Err(left_out) => failed.push(left_out),
            }
        }
        measured
            .sort_by(|one, other| (&one.hostname, &one.agent_id).cmp(&(&other.hostname, &other.agent_id)));
        Self {
            agents: measured,
            failed,
            declined: declined.into_values().collect(),
            interrupted,
            problem,
        }
    }
}

impl AgentResult {
    /// # Errors
    /// Why these records, of which the first is the machine's, do not belong together.
    pub(super) fn new(
        agent_id: &str,
        hostname: &str,
        cpus_millis: u64,
        mut records: impl Iterator<Item = Record>,
    ) -> Result<Self, String> {
        let Some(Record::Machine(machine)) = records.next() else {
            return Err("they do not say what machine they are of".to_owned());
        };
        let mut result = Self {
            agent_id: foreign(agent_id),
            hostname: hostname.to_owned(),
            cpus_millis,
            machine: safe(machine),
            alone: Vec::new(),
            together: None,
            answers: Vec::new(),
        };
        let cpus: BTreeSet<u32> = result.machine.cpus.iter().copied().collect();
        if cpus.len() > most_cpus(cpus_millis) {
            return Err(format!("{} CPUs were measured, more than were given", cpus.len()));
        }
        for record in records {
            match record {
                Record::Rate(rate) => result.add_rate(rate, &cpus)?,
                Record::Answers(answers) => result.add_answers(answers, &cpus)?,
                Record::Machine(_) => return Err("they are of two machines".to_owned()),
            }
        }
        result.is_complete()?;
        Ok(result)
    }

    fn add_rate(&mut self, rate: Rate, cpus: &BTreeSet<u32>) -> Result<(), String> {
        let mut kernels = self.machine.kernels.iter();
        if !kernels.any(|kernel| kernel.name == rate.kernel && kernel.fault.is_none()) {
            return Err("a kernel was measured that the CPU does not have".to_owned());
        }
        match rate.cpus[..] {
            [cpu] if cpus.contains(&cpu) => {
                let same = |other: &Rate| other.kernel == rate.kernel && other.cpus == rate.cpus;
                if self.alone.iter().any(same) {
                    return Err(format!("CPU {cpu} was measured twice"));
                }
                self.alone.push(rate);
            }
            _ if rate.cpus == self.machine.cpus && rate.kernel == self.machine.chosen => {
                if self.together.replace(rate).is_some() {
                    return Err("all CPUs were measured twice".to_owned());
                }
            }
            _ => return Err("other CPUs were measured".to_owned()),
        }
        Ok(())
    }

    fn add_answers(&mut self, answers: Answers, cpus: &BTreeSet<u32>) -> Result<(), String> {
        let is_known = self.answers.iter().any(|known| known.cpu == answers.cpu);
        if is_known || !cpus.contains(&answers.cpu) {
            return Err("answers of another CPU".to_owned());
        }
        let fault = answers.fault.as_deref().map(foreign);
        self.answers.push(Answers { fault, ..answers });
        Ok(())
    }

    fn is_complete(&self) -> Result<(), String> {
        let cpus = &self.machine.cpus;
        let has_rate = |cpu: &u32| self.alone_of(*cpu).is_some();
        if !cpus.iter().all(has_rate) || self.answers.len() != cpus.len() {
            return Err("a CPU is missing".to_owned());
        }
        match self.together {
            None if cpus.len() > 1 => Err("all CPUs together are missing".to_owned()),
            _ => Ok(()),
        }
    }

    /// The chosen kernel on this CPU by itself.
    pub fn alone_of(&self, cpu: u32) -> Option<&Rate> {
        let is_wanted = |rate: &&Rate| rate.kernel == self.machine.chosen && rate.cpus == [cpu];
        self.alone.iter().find(is_wanted)
    }

    /// The chosen kernel on each CPU by itself, in their order.
    pub fn each_alone(&self) -> impl Iterator<Item = &Rate> {
        self.machine.cpus.iter().filter_map(|&cpu| self.alone_of(cpu))
    }

    /// The chosen kernel on all CPUs; of one CPU, that by itself.
    pub fn all(&self) -> Option<&Rate> {
        self.together.as_ref().or_else(|| self.each_alone().next())
    }

    /// CPUs with wrong answers, and how many.
    pub fn wrong_answers(&self) -> impl Iterator<Item = (u32, u64)> {
        let wrong = self.answers.iter().filter(|answers| answers.wrong > 0);
        wrong.map(|answers| (answers.cpu, answers.wrong))
    }

    /// Kernels that gave wrong answers before anything was measured.
    pub fn wrong_kernels(&self) -> impl Iterator<Item = (&str, &str)> {
        let kernels = self.machine.kernels.iter();
        kernels.filter_map(|kernel| Some((kernel.name.as_str(), kernel.fault.as_deref()?)))
    }
}

/// The machine, with texts that are safe to show.
fn safe(mut machine: Machine) -> Machine {
    machine.model = foreign(&machine.model);
    machine.architecture = foreign(&machine.architecture);
    for feature in &mut machine.features {
        *feature = foreign(feature);
    }
    for kernel in &mut machine.kernels {
        kernel.fault = kernel.fault.as_deref().map(foreign);
    }
    machine
}
