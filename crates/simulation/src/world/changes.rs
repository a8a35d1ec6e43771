//! What people in charge of the cluster and of the scheduler do, while things go wrong besides.

use super::{Happening, World};
use crate::plan::{Change, ceilings, constraints};
use local_mesos::core::Intervention;
use rand::RngExt;
use scheduler::{Constraints, Event};

/// Fewest CPUs of an executor, where that is limited, thousandths.
const LEAST_CPUS: std::ops::RangeInclusive<u64> = 500..=3000;
/// Most agents of which the other framework wants a part again.
const WANTED_AGAIN: usize = 3;

impl World {
    pub(crate) fn plan_change(&mut self, change: Change, every: f64) {
        let delay = self.some_time(every);
        self.after(delay, Happening::Change(change));
    }

    pub(crate) fn change(&mut self, change: Change) {
        if self.goal != super::goal::Phase::Faults {
            return;
        }
        let mut all = self.scenario.rules.changes.iter();
        if let Some((_, every)) = all.find(|(kind, _)| *kind == change).copied() {
            self.plan_change(change, every);
        }
        match change {
            Change::Ceilings => self.change_ceilings(),
            Change::AgentGrows => self.agent_grows(),
            Change::AgentForgets => self.agent_forgets(),
            Change::OtherWants => {
                let agents = self.rng.random_range(1..=WANTED_AGAIN);
                self.other_wants(agents);
            }
            Change::Preempts => self.preempt(),
            Change::Upgrade => self.change_build(),
            Change::Constraints => self.change_constraints(),
            Change::Maintenance => self.announce_maintenance(),
            Change::MaintenanceMoves => self.move_maintenance(),
            Change::MaintenanceCancelled => self.cancel_maintenance(),
        }
    }

    pub(crate) fn tell_rules(&mut self) {
        let rules = self.scenario.rules.constraints.iter().map(|rule| rule.text);
        let (rules, limits) = (rules.collect::<Vec<_>>(), self.scenario.limits);
        let revocable = self.scenario.rules.revocable;
        self.tell(&format!(
            "constraints: {rules:?}; {limits:?}; revocable CPUs: {revocable:?}"
        ));
    }

    /// A scheduler that does not run finds them when it starts.
    fn change_ceilings(&mut self) {
        let mut limits = ceilings(&mut self.rng, &self.scenario.agents);
        if self.rng.random_bool(0.2) {
            limits.least_cpus_millis = self.rng.random_range(LEAST_CPUS);
        }
        self.scenario.limits = limits;
        self.tell_rules();
        for host in 0..self.hosts.count() {
            self.on_host(host, |world| {
                world.scheduler_hears(world.life, Event::Limits(limits))
            });
        }
    }

    /// What is above a ceiling is told to end. In a large world that takes long to look at.
    pub(crate) fn check_rules(&mut self) {
        let is_small = self.scenario.agents.len() < 20;
        let can_act = self.could_act(self.now);
        if is_small && can_act && !self.checks.leaving && self.stop_asked.is_none() {
            let within = self.checks.calls.are_within(&self.scenario.limits, self.now);
            self.require(within);
            self.check_blame();
        }
    }

    fn check_blame(&mut self) {
        if self.checks.blame.is_due()
            && let Some(process) = &self.scheduler
        {
            let declined = process.scheduler.snapshot(self.now).declined;
            let deserved = self.checks.blame.is_deserved(&declined);
            self.require(deserved);
        }
    }

    /// As they are given to a scheduler that starts.
    pub(crate) fn constraints(&mut self) -> Constraints {
        let texts = self.scenario.rules.constraints.iter().map(|rule| rule.text);
        match texts.map(str::parse).collect::<Result<Vec<_>, _>>() {
            Ok(all) => all.into(),
            Err(error) => {
                self.fail(format!("a constraint: {error}"));
                Constraints::default()
            }
        }
    }

    fn change_constraints(&mut self) {
        self.scenario.rules.constraints = constraints(&mut self.rng);
        self.tell_rules();
        self.restart_schedulers();
    }

    /// An agent that is there and reached.
    pub(crate) fn some_agent(&mut self) -> Option<usize> {
        let all = 0..self.cluster.agents().len();
        let there = |agent: &usize| self.cluster.is_alive(*agent) && !self.partitioned.contains(agent);
        let there: Vec<usize> = all.filter(there).collect();
        if there.is_empty() {
            return None;
        }
        Some(there[self.rng.random_range(0..there.len())])
    }

    fn agent_grows(&mut self) {
        let Some(agent) = self.some_agent() else {
            return;
        };
        let cpus = self.scenario.agents[agent] + f64::from(self.rng.random_range(0..=3_u8));
        self.tell(&format!("agent {agent} comes back with {cpus} CPUs"));
        self.scenario.agents[agent] = cpus;
        self.scenario.rules.places[agent].add_missing(&mut self.rng);
        self.intervene(Intervention::AgentGrows { agent, cpus });
    }

    /// Another framework gets what ours had there, or a part of it.
    fn preempt(&mut self) {
        let Some(agent) = self.some_agent() else {
            return;
        };
        self.tell(&format!("agent {agent} preempts its containers"));
        self.other_wants(1);
        self.intervene(Intervention::AgentPreempts { agent });
    }

    /// Its executors end with it, as they do where an agent finds no checkpoints.
    fn agent_forgets(&mut self) {
        let Some(agent) = self.some_agent() else {
            return;
        };
        self.tell(&format!("agent {agent} forgets what it was"));
        self.intervene(Intervention::AgentDies {
            agent,
            kill_executors: true,
        });
        let place = self.scenario.rules.places[agent].beside(&mut self.rng);
        self.agent_joins_at(Some(place));
    }
}
