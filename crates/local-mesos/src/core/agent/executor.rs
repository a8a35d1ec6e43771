//! An executor on an agent, and its tasks.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use mesos::proto::{CapabilityType, ExecutorInfo, Reason, TaskInfo, TaskState, executor};

use super::Agent;
use super::recovery::never_arrived;
use crate::config::MAX_REMEMBERED_UPDATES;
use crate::core::amounts::Amounts;
use crate::core::between::{Report, TaskToReconcile};
use crate::core::interface::{Action, ContainerEvent, ContainerKey, StreamKey};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Launched; its first SUBSCRIBE is awaited.
    Registering { deadline: Instant },
    /// The agent has restarted; the executor's SUBSCRIBE is awaited.
    Recovering { deadline: Instant },
    /// Has subscribed. Commands start in this phase.
    Running,
    /// Asked to stop; `None` if already destroyed.
    Terminating { destroy_at: Option<Instant> },
}

/// An executor, or the stand-in for a command.
#[derive(Debug)]
pub(super) struct Executor {
    pub(super) info: ExecutorInfo,
    /// `Some` for a task that is a plain command.
    pub(super) command: Option<super::command::Command>,
    pub(super) container: ContainerKey,
    /// The container's identifier in SUBSCRIBED.
    pub(super) container_id: String,
    pub(super) phase: Phase,
    pub(super) stream: Option<StreamKey>,
    /// Tasks to deliver with SUBSCRIBED.
    pub(super) queued: VecDeque<TaskInfo>,
    /// Delivered tasks that have not ended, with their newest state, or whose end is not acknowledged yet.
    pub(super) tasks: BTreeMap<String, Task>,
    /// Uuids of the executor's updates that the agent keeps, newest last.
    pub(super) kept: VecDeque<Vec<u8>>,
    /// How its tasks end if it ends before them, where there is more to say than that it ended.
    pub(super) ending: Option<Ending>,
    /// Its own resources, without those of its tasks.
    pub(super) amounts: Amounts,
}

/// A task that was delivered.
#[derive(Debug, Clone)]
pub(super) struct Task {
    pub(super) state: TaskState,
    pub(super) amounts: Amounts,
}

impl Task {
    pub(super) fn handed_over(info: &TaskInfo) -> Self {
        Self {
            state: TaskState::Staging,
            amounts: Amounts::allocated(&info.resources),
        }
    }
}

/// How an executor's tasks end if it ends before them.
#[derive(Debug, Clone)]
pub(super) struct Ending {
    pub(super) state: TaskState,
    pub(super) reason: Reason,
    pub(super) message: String,
}

impl Executor {
    pub(super) fn deadline(&self) -> Option<Instant> {
        match self.phase {
            Phase::Registering { deadline } | Phase::Recovering { deadline } => Some(deadline),
            Phase::Running => None,
            Phase::Terminating { destroy_at } => destroy_at,
        }
    }

    /// Remembers an update that the agent keeps.
    pub(super) fn remember(&mut self, uuid: Vec<u8>) {
        if self.kept.len() >= MAX_REMEMBERED_UPDATES {
            self.kept.pop_front();
        }
        self.kept.push_back(uuid);
    }
}

impl Agent {
    /// Sends an event to an executor that is subscribed.
    pub(super) fn send(&mut self, framework: &str, id: &str, event: executor::Event) {
        if let Some(stream) = self.executor(framework, id).and_then(|executor| executor.stream) {
            let event = Box::new(event);
            self.push(Action::ExecutorEvent { stream, event });
        }
    }

    /// Asks an executor to stop, and destroys it after its grace period.
    pub(super) fn shut_down(&mut self, framework: &str, id: &str, now: Instant) {
        let default_grace = self.config.timing.shutdown_grace;
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        if matches!(executor.phase, Phase::Terminating { .. }) {
            return;
        }
        let grace = executor
            .info
            .shutdown_grace_period
            .map_or(default_grace, |period| {
                Duration::from_nanos(u64::try_from(period.nanoseconds).unwrap_or(0))
            });
        executor.phase = Phase::Terminating {
            destroy_at: now.checked_add(grace),
        };
        let (container, is_command) = (executor.container, executor.command.is_some());
        if is_command {
            self.push(Action::Terminate(container));
        } else {
            self.send(framework, id, of_type(executor::event::Type::Shutdown));
        }
    }

    pub(super) fn container(&mut self, container: ContainerKey, event: ContainerEvent, now: Instant) {
        let Some((framework, id)) = self.find_container(container) else {
            return;
        };
        let is_command = self
            .executor(&framework, &id)
            .is_some_and(|executor| executor.command.is_some());
        match event {
            ContainerEvent::Started { .. } if is_command => self.command_started(&framework, &id, now),
            ContainerEvent::Started { .. } => {}
            ContainerEvent::Failed { reason } => {
                if let Some(executor) = self.executor(&framework, &id) {
                    executor.ending.get_or_insert(Ending {
                        state: TaskState::Failed,
                        reason: Reason::ContainerLaunchFailed,
                        message: reason,
                    });
                }
                self.executor_gone(&framework, &id, -1, now);
            }
            ContainerEvent::Exited { status } => {
                if is_command {
                    self.command_ended(&framework, &id, status, now);
                }
                self.executor_gone(&framework, &id, status, now);
            }
        }
    }

    /// The process has ended: the remaining tasks fail, and the master is told.
    fn executor_gone(&mut self, framework: &str, id: &str, status: i32, now: Instant) {
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        let Some(executor) = entry.executors.remove(id) else {
            return;
        };
        let terminating = entry.terminating;
        if terminating && entry.executors.is_empty() {
            self.frameworks.remove(framework);
        }
        if let Some(stream) = executor.stream {
            self.push(Action::EndStream { stream });
        }
        if !terminating {
            let ending = executor.ending.unwrap_or_else(|| Ending {
                state: TaskState::Failed,
                reason: Reason::ExecutorTerminated,
                message: "Executor terminated".into(),
            });
            let queued = executor.queued.iter().map(|task| task.task_id.value.clone());
            let live = executor
                .tasks
                .into_iter()
                .filter(|(_, task)| !task.state.is_terminal());
            let failed: Vec<String> = queued.chain(live.map(|(task, _)| task)).collect();
            for task in failed {
                self.end_task(framework, &task, id, &ending, now);
            }
        }
        if executor.command.is_none() {
            let (framework, executor) = (framework.to_owned(), id.to_owned());
            self.report(Report::ExecutorExited {
                framework,
                executor,
                status,
            });
        }
    }

    /// A task that never reached its executor.
    pub(super) fn drop_task(
        &mut self,
        framework: &str,
        task: &str,
        executor: &str,
        why: (Reason, &str),
        now: Instant,
    ) {
        let state = never_arrived(self.is_partition_aware(framework));
        let status = self.agent_status(task, executor, state, why, now);
        self.update_status(framework, status, now);
    }

    /// Like [`drop_task`](Self::drop_task), for a task that the master asks about.
    pub(super) fn report_unknown(&mut self, task: &TaskToReconcile, now: Instant) {
        let why = (
            Reason::Reconciliation,
            "Reconciliation: task unknown to the agent",
        );
        let mut status = self.agent_status(&task.task, "", never_arrived(task.partition_aware), why, now);
        status.executor_id = None;
        self.update_status(&task.framework, status, now);
    }

    /// Reports a task that ends with its executor. Frameworks without PARTITION_AWARE never see TASK_GONE.
    fn end_task(&mut self, framework: &str, task: &str, executor: &str, ending: &Ending, now: Instant) {
        let state = match ending.state {
            TaskState::Gone if !self.is_partition_aware(framework) => TaskState::Lost,
            state => state,
        };
        let why = (ending.reason, ending.message.as_str());
        let status = self.agent_status(task, executor, state, why, now);
        self.update_status(framework, status, now);
    }

    pub(super) fn is_partition_aware(&self, framework: &str) -> bool {
        self.frameworks
            .get(framework)
            .is_none_or(|entry| entry.has(CapabilityType::PartitionAware))
    }
}

/// An event without content.
pub(super) fn of_type(kind: executor::event::Type) -> executor::Event {
    executor::Event {
        r#type: Some(kind.into()),
        ..executor::Event::default()
    }
}
