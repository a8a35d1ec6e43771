//! Ceilings: no task is launched above one, and what is above one that was lowered, or after an agent has come back, is
//! told to end at once.

use super::{Calls, EXECUTOR_MILLIS, MAX_CALLS};
use mesos::proto::TaskState;
use scheduler::{Limits, TaskRecord};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// From the moment when tasks are above a ceiling, as far as calls can be made, until they are told to end.
const TOLD_WITHIN: Duration = Duration::from_secs(1);

/// What tasks take up, with their executors; CPUs in thousandths.
struct Taken {
    cpus: u64,
    agents: u64,
}

fn taken<'a>(tasks: impl Iterator<Item = &'a TaskRecord>) -> Taken {
    let (mut executors, mut agents, mut cpus) = (BTreeSet::new(), BTreeSet::new(), 0);
    for task in tasks {
        agents.insert(&task.agent_id);
        let own = executors.insert(&task.executor_id);
        cpus += task.cpus_millis + if own { EXECUTOR_MILLIS } else { 0 };
    }
    Taken {
        cpus,
        agents: agents.len() as u64,
    }
}

fn is_above(most: Option<u64>, used: u64) -> bool {
    most.is_some_and(|most| used > most)
}

impl Calls {
    /// Tasks that take up resources, as the scheduler can know it.
    fn held(&self) -> impl Iterator<Item = &TaskRecord> {
        let all = self.tasks.values();
        all.filter(|(_, state)| *state != TaskState::Unreachable)
            .map(|(task, _)| task)
    }

    /// Agents with such tasks.
    pub(crate) fn agents_in_use(&self) -> BTreeSet<&str> {
        self.held().map(|task| task.agent_id.as_str()).collect()
    }

    /// A task that has just been recorded is within all ceilings.
    pub(super) fn fits(&self, new: &TaskRecord, limits: &Limits) -> Result<(), String> {
        let (id, agent) = (&new.task_id, &new.agent_id);
        let all = taken(self.held());
        let here = taken(self.held().filter(|task| task.agent_id == *agent));
        if is_above(limits.cpus_millis, all.cpus)
            || is_above(limits.cpus_per_agent_millis, here.cpus)
            || is_above(limits.agents.map(u64::from), all.agents)
        {
            return Err(format!(
                "with {id} on {agent}, {} thousandths of CPUs, {} of them there, on {} agents are taken, more than {limits:?}",
                all.cpus, here.cpus, all.agents
            ));
        }
        let beside = self.held().filter(|task| task.executor_id == new.executor_id);
        let begins = new.cpus_millis + EXECUTOR_MILLIS;
        if beside.count() == 1 && begins < limits.least_cpus_millis {
            return Err(format!(
                "{id} on {agent} begins an executor with {begins} thousandths of CPUs"
            ));
        }
        Ok(())
    }

    /// Looked at after every step. A task counts once it is known to run: before that, a scheduler may not know yet that
    /// it does.
    pub(crate) fn are_within(&mut self, limits: &Limits, now: Instant) -> Result<(), String> {
        let running = |(id, (_, state)): &(&String, &(TaskRecord, TaskState))| {
            *state == TaskState::Running && !self.killed.contains(*id)
        };
        let tasks: Vec<&TaskRecord> = self
            .tasks
            .iter()
            .filter(running)
            .map(|(_, (task, _))| task)
            .collect();
        let all = taken(tasks.iter().copied());
        let mut above =
            is_above(limits.cpus_millis, all.cpus) || is_above(limits.agents.map(u64::from), all.agents);
        if limits.cpus_per_agent_millis.is_some() {
            let agents: BTreeSet<&String> = tasks.iter().map(|task| &task.agent_id).collect();
            above |= agents.into_iter().any(|agent| {
                let here = taken(tasks.iter().copied().filter(|task| task.agent_id == *agent));
                is_above(limits.cpus_per_agent_millis, here.cpus)
            });
        }
        let can_call = self.subscribed_since.is_some() && self.unanswered.len() < MAX_CALLS;
        if !above || !can_call {
            self.above_since = None;
            return Ok(());
        }
        let since = *self.above_since.get_or_insert(now);
        if now - since <= TOLD_WITHIN {
            return Ok(());
        }
        Err(format!(
            "{} thousandths of CPUs on {} agents run and are not told to end, more than {limits:?}",
            all.cpus, all.agents
        ))
    }
}
