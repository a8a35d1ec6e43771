//! What an agent knows after its process has restarted, and what it reports to the master.
//!
//! Mesos checkpoints frameworks, executors, tasks and updates of checkpointing frameworks to disk before it acts on
//! them, so here they simply remain. Everything else is lost.

use std::collections::BTreeSet;
use std::time::Instant;

use mesos::proto::TaskState;

use super::executor::{Phase, Task};
use super::{Agent, Framework};
use crate::core::amounts::Amounts;
use crate::core::between::{RegisteredExecutor, RegisteredTask, Registration, TaskToReconcile, executor_id};
use crate::core::interface::Action;

impl Agent {
    /// Expects that the streams are closed already.
    pub(super) fn restart(&mut self, now: Instant) {
        let lost: Vec<String> = self
            .frameworks
            .iter()
            .filter(|(_, entry)| !entry.info.checkpoint())
            .map(|(id, _)| id.clone())
            .collect();
        for id in lost {
            self.forget_uncheckpointed(&id);
        }
        let until = now + self.config.timing.executor_reregistration;
        self.recovers_until = (!self.frameworks.is_empty()).then_some(until);
        let frameworks = self.frameworks.values_mut();
        for executor in frameworks.flat_map(|framework| framework.executors.values_mut()) {
            executor.stream = None;
            // Mesos's own command executor subscribes again by itself.
            if executor.command.is_some() || matches!(executor.phase, Phase::Terminating { .. }) {
                continue;
            }
            executor.phase = Phase::Recovering { deadline: until };
            for task in std::mem::take(&mut executor.queued) {
                executor
                    .tasks
                    .insert(task.task_id.value.clone(), Task::handed_over(&task));
            }
        }
    }

    /// Forgets a framework without checkpointing. Its containers are orphans, which the new process destroys.
    fn forget_uncheckpointed(&mut self, id: &str) {
        self.updates.forget_framework(id);
        let Some(entry) = self.frameworks.remove(id) else {
            return;
        };
        for executor in entry.executors.into_values() {
            self.push(Action::Destroy(executor.container));
        }
    }

    /// Everything that runs here, for the master.
    pub(crate) fn registration(&self) -> Registration {
        let mut registration = Registration {
            total: self.config.resources.clone(),
            ..Registration::default()
        };
        let mut seen = BTreeSet::new();
        for (id, entry) in self.frameworks.iter().filter(|(_, entry)| !entry.terminating) {
            registration.frameworks.push(entry.info.clone());
            add_executors(&mut registration, id, entry);
        }
        for task in &registration.tasks {
            seen.insert((task.framework.clone(), task.task.clone()));
        }
        // Tasks whose executor has ended but whose end is not acknowledged.
        for (framework, last) in self.updates.newest() {
            let task = last.task_id.value.clone();
            if seen.insert((framework.to_owned(), task.clone())) {
                registration.tasks.push(RegisteredTask {
                    framework: framework.to_owned(),
                    task,
                    executor: last.executor_id.clone().map(|id| id.value),
                    state: last.state(),
                    amounts: Amounts::default(),
                });
            }
        }
        registration
    }

    /// The master has registered the agent again: waiting updates are sent at once, and tasks that never arrived are
    /// reported as such.
    pub(super) fn reregistered(&mut self, reconcile: Vec<TaskToReconcile>, now: Instant) {
        self.updates.resume();
        for task in reconcile {
            self.report_unknown(&task, now);
        }
        self.forward(now);
    }
}

fn add_executors(registration: &mut Registration, framework: &str, entry: &Framework) {
    for (id, executor) in &entry.executors {
        let is_command = executor.command.is_some();
        if !is_command {
            registration.executors.push(RegisteredExecutor {
                framework: framework.to_owned(),
                info: executor.info.clone(),
                amounts: executor.amounts.clone(),
            });
        }
        let queued = executor.queued.iter().map(|task| {
            debug_assert_eq!(executor_id(task), id, "queued at its executor");
            (task.task_id.value.clone(), Task::handed_over(task))
        });
        let tasks = executor.tasks.iter().map(|(id, task)| (id.clone(), task.clone()));
        for (name, task) in queued.chain(tasks) {
            let ended = task.state.is_terminal();
            registration.tasks.push(RegisteredTask {
                framework: framework.to_owned(),
                task: name,
                executor: (!is_command).then(|| id.clone()),
                state: task.state,
                amounts: if ended { Amounts::default() } else { task.amounts },
            });
        }
    }
}

/// The state of a task that never reached the agent.
pub(super) fn never_arrived(partition_aware: bool) -> TaskState {
    if partition_aware {
        TaskState::Dropped
    } else {
        TaskState::Lost
    }
}
