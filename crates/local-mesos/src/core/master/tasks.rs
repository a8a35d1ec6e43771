//! Tasks after their launch: updates, acknowledgements, KILL, messages.

use std::time::Instant;

use mesos::proto::scheduler::{Event, call, event};
use mesos::proto::{ExecutorId, Reason, Source, TaskId, TaskState, TaskStatus};
use tracing::debug;

use super::agents::AgentState;
use super::{Master, of_type};
use crate::core::between::Order;
use crate::core::timestamp;

impl Master {
    /// A status that the master itself makes: it has no uuid, so nobody acknowledges it.
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
            timestamp: timestamp(self.config.clock.since_epoch(now)),
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

    /// An agent reports a status. `latest` is newer if the status had to wait for earlier acknowledgements.
    pub(super) fn agent_update(&mut self, agent: usize, id: &str, status: TaskStatus, latest: TaskState) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let name = status.task_id.value.clone();
        let known = framework.task_mut(&name).filter(|task| task.agent == agent);
        if let Some(task) = known {
            if status.state().is_terminal() {
                task.terminal_uuid.clone_from(&status.uuid);
            }
            task.forwarded = Some(status.state());
            task.status = TaskStatus {
                data: None,
                labels: None,
                state: latest.into(),
                ..status.clone()
            };
            if latest.is_terminal() {
                let freed = framework.free_task(&name);
                self.free(agent, &freed);
            }
        }
        self.send_status(id, status);
    }

    /// An executor ended: its resources are free again, and the scheduler gets FAILURE.
    pub(super) fn executor_exited(&mut self, agent: usize, id: &str, executor: &str, status: i32) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let freed = framework.remove_executor(agent, executor);
        self.free(agent, &freed);
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

    /// ACKNOWLEDGE: the agent sends the next update; a task whose end is acknowledged is forgotten.
    pub(super) fn acknowledge(&mut self, id: &str, content: call::Acknowledge, now: Instant) {
        let call::Acknowledge {
            agent_id,
            task_id,
            uuid,
        } = content;
        let Some(agent) = self.agent_index(&agent_id.value) else {
            return;
        };
        if self.agents[agent].state != AgentState::Registered {
            debug!(
                framework = id,
                agent, "an acknowledgement is lost: the agent is not registered"
            );
            return;
        }
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let ended = framework
            .task(&task_id.value)
            .is_some_and(|task| task.agent == agent && task.terminal_uuid.as_ref() == Some(&uuid));
        if ended {
            // It has ended, so it holds nothing.
            framework.remove_task(&task_id.value);
        }
        let (framework, task) = (id.to_owned(), task_id.value);
        self.order(
            agent,
            Order::Acknowledge {
                framework,
                task,
                uuid,
            },
        );
        self.check_drained(agent, now);
    }

    /// KILL: goes to the task's agent. For an unknown task the answer is that of reconciliation.
    pub(super) fn kill(&mut self, id: &str, content: call::Kill, now: Instant) {
        let call::Kill {
            task_id,
            agent_id,
            kill_policy: policy,
        } = content;
        let task = self.frameworks.get(id).and_then(|f| f.task(&task_id.value));
        let Some(task) = task.filter(|task| task.state() != TaskState::Unreachable) else {
            return self.reconcile_one(id, task_id, agent_id, now);
        };
        let agent = task.agent;
        if agent_id.is_some_and(|given| given.value != self.agents[agent].id) {
            debug!(framework = id, task = task_id.value, "KILL names the wrong agent");
            return;
        }
        let (framework, task) = (id.to_owned(), task_id.value);
        if let AgentState::Disconnected(_) = self.agents[agent].state {
            // Sent when the agent re-registers.
            self.agents[agent].kills.insert((framework, task));
            return;
        }
        self.order(
            agent,
            Order::Kill {
                framework,
                task,
                policy,
            },
        );
    }

    /// SHUTDOWN of an executor.
    pub(super) fn shutdown_executor(&mut self, id: &str, content: call::Shutdown) {
        if let Some(agent) = self.agent_index(&content.agent_id.value) {
            let executor = content.executor_id.value;
            self.order(
                agent,
                Order::ShutdownExecutor {
                    framework: id.into(),
                    executor,
                },
            );
        }
    }

    /// MESSAGE from an executor; lost if the framework is not connected.
    pub(super) fn executor_message(&mut self, agent: usize, id: &str, executor: String, data: Vec<u8>) {
        let message = event::Message {
            agent_id: self.agent_id(agent),
            executor_id: ExecutorId::new(executor),
            data,
        };
        let event = Event {
            message: Some(message),
            ..of_type(event::Type::Message)
        };
        self.send(id, event);
    }

    /// MESSAGE to an executor; lost if the agent is not registered.
    pub(super) fn message(&mut self, id: &str, content: call::Message) {
        let call::Message {
            agent_id,
            executor_id,
            data,
        } = content;
        if let Some(agent) = self.agent_index(&agent_id.value) {
            self.order(
                agent,
                Order::Message {
                    framework: id.into(),
                    executor: executor_id.value,
                    data,
                },
            );
        }
    }
}
