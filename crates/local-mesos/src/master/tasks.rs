//! Tasks after their launch: updates, acknowledgements, KILL, RECONCILE, and what agents lose.

use std::time::Instant;

use mesos::proto::scheduler::{Event, call, event};
use mesos::proto::{AgentId, ExecutorId, Reason, Source, TaskId, TaskState, TaskStatus};
use tracing::debug;

use super::{Master, of_type};
use crate::internal::ToAgent;
use crate::resources::Amounts;

impl Master {
    /// A status from the master itself: without uuid, so nobody acknowledges it.
    pub(super) fn status(
        &self,
        task: TaskId,
        state: TaskState,
        reason: Reason,
        message: &str,
        now: Instant,
    ) -> TaskStatus {
        TaskStatus {
            message: Some(message.into()),
            source: Some(Source::Master.into()),
            reason: Some(reason.into()),
            timestamp: Some(self.config.clock.since_epoch(now).as_secs_f64()),
            ..TaskStatus::new(task, state)
        }
    }

    pub(super) fn send_status(&mut self, framework: &str, status: TaskStatus) {
        let update = event::Update { status };
        self.send(
            framework,
            Event {
                update: Some(update),
                ..of_type(event::Type::Update)
            },
        );
    }

    /// An agent reports a status; `latest` is newer if the status waited for the acknowledgement of others.
    pub(super) fn agent_update(&mut self, agent: usize, id: &str, status: TaskStatus, latest: TaskState) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        if let Some(task) = framework
            .tasks
            .get_mut(&status.task_id.value)
            .filter(|task| task.agent == agent)
        {
            if status.state().is_terminal() {
                task.terminal_uuid.clone_from(&status.uuid);
            }
            task.status = TaskStatus {
                data: None,
                labels: None,
                state: latest.into(),
                ..status.clone()
            };
            if latest.is_terminal() {
                self.agents[agent].free.add(&std::mem::take(&mut task.amounts));
            }
        }
        self.send_status(id, status);
    }

    /// An executor is gone: its resources are free again, the scheduler gets a hint.
    pub(super) fn executor_exited(&mut self, agent: usize, id: &str, executor: &str, status: i32) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        if let Some(gone) = framework.executors.remove(&(agent, executor.to_owned())) {
            self.agents[agent].free.add(&gone.amounts);
        }
        let failure = event::Failure {
            agent_id: Some(self.agent_id(agent)),
            executor_id: Some(ExecutorId::new(executor)),
            status: Some(status),
        };
        self.send(
            id,
            Event {
                failure: Some(failure),
                ..of_type(event::Type::Failure)
            },
        );
    }

    /// What an unreachable agent held of a framework is lost.
    pub(super) fn lose_tasks(&mut self, id: &str, agent: usize, now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let lost_state = framework.state_or_lost(TaskState::Unreachable);
        let mut freed = Amounts::default();
        framework.executors.retain(|(on, _), executor| {
            if *on == agent {
                freed.add(&executor.amounts);
            }
            *on != agent
        });
        let mut lost = Vec::new();
        framework.tasks.retain(|_, task| {
            if task.agent != agent {
                return true;
            }
            freed.add(&std::mem::take(&mut task.amounts));
            let live = !task.state().is_terminal();
            if live {
                lost.push((task.status.task_id.clone(), task.executor.clone()));
                task.status.state = lost_state.into();
            }
            // Unreachable tasks might come back; whoever does not know the state has lost them for good.
            live && lost_state == TaskState::Unreachable
        });
        self.agents[agent].free.add(&freed);
        for (task, executor) in lost {
            let mut status = self.status(
                task,
                lost_state,
                Reason::AgentRemoved,
                "Agent is unreachable",
                now,
            );
            status.agent_id = Some(self.agent_id(agent));
            status.executor_id = executor.map(ExecutorId::new);
            status.unreachable_time = self.agents[agent].lost;
            self.send_status(id, status);
        }
    }

    /// ACKNOWLEDGE: the agent sends the next update; a task whose end is acknowledged is forgotten.
    pub(super) fn acknowledge(&mut self, id: &str, content: call::Acknowledge) {
        let call::Acknowledge {
            agent_id,
            task_id,
            uuid,
        } = content;
        let Some(agent) = self.agent_index(&agent_id.value) else {
            return;
        };
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        if let Some(task) = framework.tasks.get(&task_id.value)
            && task.agent == agent
            && task.terminal_uuid.as_ref() == Some(&uuid)
        {
            framework.tasks.remove(&task_id.value);
        }
        self.tell(
            agent,
            ToAgent::Acknowledge {
                framework: id.into(),
                task: task_id.value,
                uuid,
            },
        );
    }

    /// KILL: goes to the task's agent; for an unknown task the answer is that of reconciliation.
    pub(super) fn kill(&mut self, id: &str, content: call::Kill, now: Instant) {
        let call::Kill {
            task_id,
            agent_id,
            kill_policy: policy,
        } = content;
        let Some(task) = self.frameworks.get(id).and_then(|f| f.tasks.get(&task_id.value)) else {
            return self.reconcile_one(id, task_id, agent_id, now);
        };
        let agent = task.agent;
        if agent_id.is_some_and(|given| given.value != self.agents[agent].id) {
            debug!(framework = id, task = task_id.value, "KILL names the wrong agent");
            return;
        }
        self.tell(
            agent,
            ToAgent::Kill {
                framework: id.into(),
                task: task_id.value,
                policy,
            },
        );
    }

    /// SHUTDOWN of an executor.
    pub(super) fn shutdown_executor(&mut self, id: &str, content: call::Shutdown) {
        if let Some(agent) = self.agent_index(&content.agent_id.value) {
            let executor = content.executor_id.value;
            self.tell(
                agent,
                ToAgent::ShutdownExecutor {
                    framework: id.into(),
                    executor,
                },
            );
        }
    }

    /// MESSAGE to an executor; lost if nobody is there.
    pub(super) fn message(&mut self, id: &str, content: call::Message) {
        let call::Message {
            agent_id,
            executor_id,
            data,
        } = content;
        if let Some(agent) = self.agent_index(&agent_id.value) {
            self.tell(
                agent,
                ToAgent::Message {
                    framework: id.into(),
                    executor: executor_id.value,
                    data,
                },
            );
        }
    }

    /// RECONCILE: explicit for the tasks named, implicit (everything on reachable agents) without.
    pub(super) fn reconcile(&mut self, id: &str, content: &call::Reconcile, now: Instant) {
        if !content.tasks.is_empty() {
            for task in &content.tasks {
                self.reconcile_one(id, task.task_id.clone(), task.agent_id.clone(), now);
            }
            return;
        }
        let Some(framework) = self.frameworks.get(id) else {
            return;
        };
        let tracked = framework
            .tasks
            .values()
            .filter(|task| task.state() != TaskState::Unreachable);
        let statuses: Vec<_> = tracked.map(|task| self.reconciled(&task.status, now)).collect();
        for status in statuses {
            self.send_status(id, status);
        }
    }

    fn reconcile_one(&mut self, id: &str, task_id: TaskId, agent_id: Option<AgentId>, now: Instant) {
        let Some(framework) = self.frameworks.get(id) else {
            return;
        };
        let status = match framework.tasks.get(&task_id.value) {
            Some(task) => self.reconciled(&task.status, now),
            None => {
                let agent = agent_id.as_ref().and_then(|agent| self.agent_index(&agent.value));
                let (state, message) = match agent.map(|agent| self.agents[agent].lost) {
                    None => (TaskState::Unknown, "Reconciliation: Task is unknown"),
                    Some(None) => (TaskState::Gone, "Reconciliation: Task is unknown to the agent"),
                    Some(Some(_)) => (TaskState::Unreachable, "Reconciliation: Task is unreachable"),
                };
                let state = framework.state_or_lost(state);
                let mut status = self.status(task_id, state, Reason::Reconciliation, message, now);
                status.agent_id = agent_id;
                status.unreachable_time = agent.and_then(|agent| self.agents[agent].lost);
                status
            }
        };
        self.send_status(id, status);
    }

    /// The answer for a task that is tracked.
    fn reconciled(&self, known: &TaskStatus, now: Instant) -> TaskStatus {
        let message = "Reconciliation: Latest task state";
        let agent = known
            .agent_id
            .as_ref()
            .and_then(|agent| self.agent_index(&agent.value));
        let unreachable = known.state() == TaskState::Unreachable;
        TaskStatus {
            agent_id: known.agent_id.clone(),
            executor_id: known.executor_id.clone(),
            healthy: known.healthy,
            unreachable_time: agent
                .filter(|_| unreachable)
                .and_then(|agent| self.agents[agent].lost),
            ..self.status(
                known.task_id.clone(),
                known.state(),
                Reason::Reconciliation,
                message,
                now,
            )
        }
    }
}
