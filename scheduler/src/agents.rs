//! Agents: what is in use on each, and which are left alone for a while.

use crate::constraints::{Spread, Values};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// First pause of an agent after a task failed there; doubles with every further failure.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// Longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// A task that ran this long ends its agent's row of failures.
const GOOD_RUN: Duration = Duration::from_secs(60);
/// Agents without tasks whose pauses are remembered; beyond it the one whose pause ends first is forgotten.
const MAX_PAUSED: usize = 10_000;
/// Agents that are counted for the summary; it tells no higher number.
const MAX_SEEN: usize = 100_000;

/// What tasks take up. CPUs in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    pub(crate) tasks: u32,
    pub(crate) cpus_millis: u64,
}

/// Usage of all agents together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Total {
    /// Agents with at least one task.
    pub(crate) agents: u32,
    pub(crate) cpus_millis: u64,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    failures: u32,
    until: Instant,
}

#[derive(Debug, Default)]
struct Agent {
    /// Tasks that take up resources.
    held: Usage,
    /// Those that are not on their way out.
    wanted: Usage,
    pause: Option<Pause>,
    executors: BTreeSet<String>,
    /// What placement constraints look at.
    values: Values,
}

/// All agents that run something of ours or are left alone. Totals are kept as tasks come and go.
#[derive(Debug, Default)]
pub(crate) struct Agents {
    table: BTreeMap<String, Agent>,
    held: Total,
    wanted: Total,
    /// Of agents with tasks that take up resources.
    spread: Spread,
    /// Pauses by their end.
    paused: BTreeSet<(Instant, String)>,
    seen: BTreeSet<String>,
}

/// How a task counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// It takes up resources.
    pub(crate) held: bool,
    /// And is not on its way out.
    pub(crate) wanted: bool,
}

impl Agents {
    /// A task on this agent counts otherwise than before.
    pub(crate) fn account(&mut self, agent: &str, cpus_millis: u64, before: Standing, after: Standing) {
        let entry = self.table.entry(agent.to_owned()).or_default();
        let was_in_use = entry.held.tasks > 0;
        adjust(
            &mut entry.held,
            &mut self.held,
            cpus_millis,
            before.held,
            after.held,
        );
        adjust(
            &mut entry.wanted,
            &mut self.wanted,
            cpus_millis,
            before.wanted,
            after.wanted,
        );
        match (was_in_use, entry.held.tasks > 0) {
            (false, true) => self.spread.add(&entry.values),
            (true, false) => self.spread.remove(&entry.values),
            _ => {}
        }
        self.forget_if_unused(agent);
    }

    /// What placement constraints look at, for an agent that is in use or is about to be.
    pub(crate) fn set_values(&mut self, agent: &str, values: Values) {
        let entry = self.table.entry(agent.to_owned()).or_default();
        let before = std::mem::replace(&mut entry.values, values);
        if entry.held.tasks > 0 {
            self.spread.remove(&before);
            self.spread.add(&entry.values);
        }
    }

    /// The same as far as nothing is known: tasks of one agent may have been launched under different constraints.
    pub(crate) fn add_values(&mut self, agent: &str, mut values: Values) {
        for (value, known) in values.iter_mut().zip(self.values(agent).into_iter().flatten()) {
            if known.is_some() {
                value.clone_from(known);
            }
        }
        self.set_values(agent, values);
    }

    /// What was set last, as long as the agent is in use.
    pub(crate) fn values(&self, agent: &str) -> Option<&Values> {
        self.table.get(agent).map(|entry| &entry.values)
    }

    pub(crate) fn spread(&self) -> &Spread {
        &self.spread
    }

    /// An executor on this agent counts otherwise than before, with what it takes for itself.
    pub(crate) fn account_executor(
        &mut self,
        agent: &str,
        cpus_millis: u64,
        before: Standing,
        after: Standing,
    ) {
        let entry = self.table.entry(agent.to_owned()).or_default();
        let sides = [
            (&mut entry.held, &mut self.held, before.held, after.held),
            (&mut entry.wanted, &mut self.wanted, before.wanted, after.wanted),
        ];
        for (usage, total, before, after) in sides {
            adjust_cpus(usage, total, cpus_millis, before, after);
        }
        self.forget_if_unused(agent);
    }

    pub(crate) fn add_executor(&mut self, agent: &str, executor: &str) {
        let entry = self.table.entry(agent.to_owned()).or_default();
        entry.executors.insert(executor.to_owned());
    }

    pub(crate) fn remove_executor(&mut self, agent: &str, executor: &str) {
        if let Some(entry) = self.table.get_mut(agent) {
            entry.executors.remove(executor);
        }
        self.forget_if_unused(agent);
    }

    /// Executors that run on this agent.
    pub(crate) fn executors(&self, agent: &str) -> impl Iterator<Item = &String> {
        self.table
            .get(agent)
            .into_iter()
            .flat_map(|entry| &entry.executors)
    }

    /// What is in use on this agent.
    pub(crate) fn held_on(&self, agent: &str) -> Usage {
        self.table.get(agent).map(|entry| entry.held).unwrap_or_default()
    }

    /// The same without tasks on their way out.
    pub(crate) fn wanted_on(&self, agent: &str) -> Usage {
        self.table
            .get(agent)
            .map(|entry| entry.wanted)
            .unwrap_or_default()
    }

    /// What is in use on all agents.
    pub(crate) fn held(&self) -> Total {
        self.held
    }

    /// The same without tasks on their way out.
    pub(crate) fn wanted(&self) -> Total {
        self.wanted
    }

    /// A task failed on this agent after it `ran` this long: the agent is left alone for a while, longer each time.
    pub(crate) fn pause_after_failure(&mut self, agent: &str, ran: Duration, now: Instant) {
        let before = self.table.get(agent).and_then(|entry| entry.pause);
        let failures = match before {
            Some(pause) if ran < GOOD_RUN => pause.failures.saturating_add(1),
            _ => 1,
        };
        let doublings = failures.saturating_sub(1).min(10);
        let length = FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
        self.pause(agent, failures, length, now);
    }

    /// This agent is left alone for this long, or as long as it is already if that is longer.
    pub(crate) fn pause(&mut self, agent: &str, failures: u32, length: Duration, now: Instant) {
        let entry = self.table.entry(agent.to_owned()).or_default();
        if let Some(before) = entry.pause {
            self.paused.remove(&(before.until, agent.to_owned()));
        }
        let until = entry.pause.map_or(now, |pause| pause.until).max(now + length);
        entry.pause = Some(Pause { failures, until });
        self.paused.insert((until, agent.to_owned()));
        if self.paused.len() > MAX_PAUSED
            && let Some((_, first)) = self.paused.pop_first()
        {
            self.forget_pause(&first);
        }
    }

    /// How long this agent is still left alone.
    pub(crate) fn pause_left(&self, agent: &str, now: Instant) -> Option<Duration> {
        let left = self.table.get(agent)?.pause?.until.saturating_duration_since(now);
        (!left.is_zero()).then_some(left)
    }

    /// Forgets pauses that ended long ago, with the failures that they stand for.
    pub(crate) fn forget_pauses(&mut self, now: Instant) {
        while let Some((until, _)) = self.paused.first()
            && now.saturating_duration_since(*until) >= LONGEST_PAUSE
            && let Some((_, agent)) = self.paused.pop_first()
        {
            self.forget_pause(&agent);
        }
    }

    fn forget_pause(&mut self, agent: &str) {
        if let Some(entry) = self.table.get_mut(agent) {
            entry.pause = None;
        }
        self.forget_if_unused(agent);
    }

    fn forget_if_unused(&mut self, agent: &str) {
        if let Some(entry) = self.table.get(agent)
            && entry.held.tasks == 0
            && entry.wanted.tasks == 0
            && entry.pause.is_none()
            && entry.executors.is_empty()
        {
            self.table.remove(agent);
        }
    }

    /// An executor on this agent mines.
    pub(crate) fn note_mining(&mut self, agent: &str) {
        if self.seen.len() < MAX_SEEN && !self.seen.contains(agent) {
            self.seen.insert(agent.to_owned());
        }
    }

    /// Agents that mined in this run.
    pub(crate) fn seen(&self) -> usize {
        self.seen.len()
    }
}

fn adjust(usage: &mut Usage, total: &mut Total, cpus_millis: u64, before: bool, after: bool) {
    adjust_cpus(usage, total, cpus_millis, before, after);
    match (before, after) {
        (false, true) => {
            total.agents += u32::from(usage.tasks == 0);
            usage.tasks += 1;
        }
        (true, false) => {
            usage.tasks -= 1;
            total.agents -= u32::from(usage.tasks == 0);
        }
        _ => {}
    }
}

fn adjust_cpus(usage: &mut Usage, total: &mut Total, cpus_millis: u64, before: bool, after: bool) {
    for sum in [&mut usage.cpus_millis, &mut total.cpus_millis] {
        match (before, after) {
            (false, true) => *sum += cpus_millis,
            (true, false) => *sum -= cpus_millis,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GONE: Standing = Standing {
        held: false,
        wanted: false,
    };
    const ENDING: Standing = Standing {
        held: true,
        wanted: false,
    };
    const WANTED: Standing = Standing {
        held: true,
        wanted: true,
    };

    #[test]
    fn totals_follow_tasks() {
        let mut agents = Agents::default();
        agents.account("a", 1000, GONE, WANTED);
        agents.account("a", 500, GONE, WANTED);
        agents.account("b", 2000, GONE, WANTED);
        let total = |agents, cpus_millis| Total { agents, cpus_millis };
        assert_eq!((agents.held(), agents.wanted()), (total(2, 3500), total(2, 3500)));
        agents.account("b", 2000, WANTED, ENDING);
        assert_eq!((agents.held(), agents.wanted()), (total(2, 3500), total(1, 1500)));
        agents.account("b", 2000, ENDING, GONE);
        agents.account("a", 500, WANTED, GONE);
        assert_eq!((agents.held(), agents.wanted()), (total(1, 1000), total(1, 1000)));
        assert_eq!(
            agents.held_on("a"),
            Usage {
                tasks: 1,
                cpus_millis: 1000
            }
        );
        agents.account_executor("a", 10, GONE, WANTED);
        agents.account_executor("a", 10, WANTED, ENDING);
        assert_eq!((agents.held(), agents.wanted()), (total(1, 1010), total(1, 1000)));
        agents.account_executor("a", 10, ENDING, GONE);
        assert_eq!((agents.held(), agents.wanted()), (total(1, 1000), total(1, 1000)));
        assert_eq!(agents.table.len(), 1, "an agent without anything is forgotten");
    }

    #[test]
    fn pauses_grow_with_failures_and_are_forgotten() {
        let start = testkit::instant();
        let mut agents = Agents::default();
        let seconds = |agents: &Agents| agents.pause_left("a", start).map_or(0, |left| left.as_secs());
        for expected in [5, 10, 20, 40, 80, 160, 300, 300] {
            agents.pause_after_failure("a", Duration::ZERO, start);
            assert_eq!(seconds(&agents), expected);
        }
        agents.pause_after_failure("a", GOOD_RUN, start + Duration::from_secs(300));
        assert_eq!(seconds(&agents), 305);
        agents.forget_pauses(start + Duration::from_secs(1000));
        assert!(agents.table.is_empty() && agents.paused.is_empty());
    }

    #[test]
    fn pauses_are_bounded() {
        let now = testkit::instant();
        let mut agents = Agents::default();
        for number in 0..MAX_PAUSED as u64 + 10 {
            agents.pause(&number.to_string(), 1, Duration::from_secs(number + 1), now);
        }
        assert_eq!(
            (agents.paused.len(), agents.table.len()),
            (MAX_PAUSED, MAX_PAUSED)
        );
        assert!(agents.pause_left("0", now).is_none() && agents.pause_left("10000", now).is_some());
    }
}
