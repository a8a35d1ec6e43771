//! Agents that re-register and report what they run.

use std::collections::BTreeSet;
use std::time::Instant;

use mesos::proto::{ExecutorId, Reason, TaskId, TaskState, TaskStatus};
use tracing::debug;

use super::agents::AgentState;
use super::framework::{Connection, Executor, Framework, Task};
use super::task_rules::comparable;
use super::{Master, MasterAction};
use crate::core::amounts::Amounts;
use crate::core::between::{Order, RegisteredExecutor, RegisteredTask, Registration, TaskToReconcile};

impl Master {
    pub(super) fn reregister(&mut self, agent: usize, registration: Registration, now: Instant) {
        if self.agents[agent].state == AgentState::Gone || self.is_kept_away(agent) {
            self.actions.push_back(MasterAction::ShutDownAgent(agent));
            return;
        }
        let known = self.agents[agent].state.is_known();
        self.grow(agent, &registration.total, known);
        let reconcile = if known {
            self.reconcile_agent(agent, &registration)
        } else {
            self.take_over(agent, &registration, now);
            Vec::new()
        };
        self.set_state(agent, AgentState::Registered);
        self.order(agent, Order::Reregistered { reconcile });
        for framework in &registration.frameworks {
            let id = framework.id.as_ref().map_or("", |id| id.value.as_str());
            if self.removed.iter().any(|removed| removed == id) {
                let framework = id.to_owned();
                self.order(agent, Order::ShutdownFramework { framework });
            }
        }
        for (framework, task) in std::mem::take(&mut self.agents[agent].kills) {
            let policy = None;
            self.order(
                agent,
                Order::Kill {
                    framework,
                    task,
                    policy,
                },
            );
        }
        self.free(agent, &Amounts::default());
        self.go_on_draining(agent, now);
    }

    /// An agent may have more than before. What was declined of it is offered again, as it may have other attributes, too.
    fn grow(&mut self, agent: usize, total: &Amounts, known: bool) {
        let entry = &mut self.agents[agent];
        let mut more = total.clone();
        more.subtract(&entry.total);
        if more.is_empty() {
            return;
        }
        entry.total.add(&more);
        if known {
            entry.free.add(&more);
            self.total.add(&more);
        }
        for framework in self.frameworks.values_mut() {
            framework.filters.forget_agent(agent);
        }
    }

    /// Reconciles with an agent that was only disconnected: tasks that it no longer knows end.
    fn reconcile_agent(&mut self, agent: usize, registration: &Registration) -> Vec<TaskToReconcile> {
        let tasks: BTreeSet<(&str, &str)> = registration
            .tasks
            .iter()
            .map(|task| (task.framework.as_str(), task.task.as_str()))
            .collect();
        let executors: BTreeSet<(&str, &str)> = registration
            .executors
            .iter()
            .map(|executor| {
                (
                    executor.framework.as_str(),
                    executor.info.executor_id.value.as_str(),
                )
            })
            .collect();
        let mut reconcile = Vec::new();
        for id in self.agents[agent].frameworks.clone() {
            let Some(framework) = self.frameworks.get_mut(&id) else {
                continue;
            };
            let partition_aware = framework.state_or_lost(TaskState::Dropped) == TaskState::Dropped;
            let unknown = framework.tasks_on(agent).into_iter();
            let unknown = unknown.filter(|task| !tasks.contains(&(id.as_str(), task.as_str())));
            reconcile.extend(unknown.map(|task| TaskToReconcile {
                framework: id.clone(),
                task,
                partition_aware,
            }));
            let gone = |executor: &&str| !executors.contains(&(id.as_str(), *executor));
            let gone: Vec<String> = framework
                .executors_on(agent)
                .filter(gone)
                .map(str::to_owned)
                .collect();
            let mut freed = Amounts::default();
            for executor in gone {
                freed.add(&framework.remove_executor(agent, &executor));
            }
            self.free(agent, &freed);
        }
        reconcile
    }

    /// Takes over from an agent that this master had given up or never knew: its report decides.
    fn take_over(&mut self, agent: usize, registration: &Registration, now: Instant) {
        let was_unreachable = self.agents[agent].state.unreachable_time().is_some();
        let total = self.agents[agent].total.clone();
        self.total.add(&total);
        for framework in self.frameworks.values_mut() {
            for task in framework.tasks_on(agent) {
                framework.remove_task(&task);
            }
        }
        for info in &registration.frameworks {
            let id = info.id.as_ref().map_or("", |id| id.value.as_str());
            if self.removed.iter().all(|removed| removed != id) && !self.frameworks.contains_key(id) {
                debug!(framework = id, "a framework is known from an agent");
                let connection = Connection::Disconnected { remove_at: None };
                let framework = Framework::new(info.clone(), connection);
                self.frameworks.insert(id.to_owned(), framework);
            }
        }
        let mut used = Amounts::default();
        for executor in &registration.executors {
            used.add(&self.take_over_executor(agent, executor));
        }
        for task in &registration.tasks {
            used.add(&self.take_over_task(agent, task, was_unreachable, now));
        }
        let mut free = total;
        free.subtract(&used);
        self.agents[agent].free = free;
    }

    fn take_over_executor(&mut self, agent: usize, executor: &RegisteredExecutor) -> Amounts {
        let Some(framework) = self.frameworks.get_mut(&executor.framework) else {
            return Amounts::default();
        };
        let entry = Executor {
            info: comparable(&executor.info),
            amounts: executor.amounts.clone(),
        };
        framework.add_executor(agent, &executor.info.executor_id.value, entry);
        self.agents[agent].frameworks.insert(executor.framework.clone());
        executor.amounts.clone()
    }

    fn take_over_task(
        &mut self,
        agent: usize,
        task: &RegisteredTask,
        was_unreachable: bool,
        now: Instant,
    ) -> Amounts {
        let agent_id = self.agent_id(agent);
        let message = "Unreachable agent re-reregistered";
        let status = TaskStatus {
            agent_id: Some(agent_id),
            executor_id: task.executor.clone().map(ExecutorId::new),
            ..self.status(
                TaskId::new(&task.task),
                task.state,
                Reason::AgentReregistered,
                message,
                now,
            )
        };
        let Some(framework) = self.frameworks.get_mut(&task.framework) else {
            return Amounts::default();
        };
        let elsewhere = |known: &Task| known.agent != agent && !known.amounts.is_empty();
        if framework.task(&task.task).is_some_and(elsewhere) {
            // The framework has used the name again. As in Mesos, the older task is killed.
            let kill = (task.framework.clone(), task.task.clone());
            self.agents[agent].kills.insert(kill);
            return Amounts::default();
        }
        let entry = Task {
            agent,
            executor: task.executor.clone(),
            amounts: task.amounts.clone(),
            status: status.clone(),
            forwarded: None,
            terminal_uuid: None,
        };
        framework.add_task(&task.task, entry);
        self.agents[agent].frameworks.insert(task.framework.clone());
        if was_unreachable {
            self.send_status(&task.framework, status);
        }
        task.amounts.clone()
    }
}
