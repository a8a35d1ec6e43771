//! An executor on an agent, and the tasks it was given.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use mesos::proto::{CapabilityType, ExecutorInfo, Reason, TaskInfo, TaskState, executor};

use super::Agent;
use crate::agent::AgentOutput;
use crate::config::MAX_REMEMBERED_UPDATES;
use crate::internal::{ContainerEvent, ContainerKey, Output, StreamKey, ToMaster};

/// Where an executor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Launched; its first SUBSCRIBE is awaited.
    Registering { deadline: Instant },
    /// Subscribed once. Commands begin here.
    Running,
    /// Asked to stop, or destroyed already (`None`).
    Terminating { destroy_at: Option<Instant> },
}

/// An executor, or a command that has none.
#[derive(Debug)]
pub(super) struct Executor {
    pub(super) info: ExecutorInfo,
    /// `Some` for a task that is a plain command.
    pub(super) command: Option<super::command::Command>,
    pub(super) container: ContainerKey,
    /// The container's name for people and in SUBSCRIBED.
    pub(super) container_id: String,
    pub(super) phase: Phase,
    pub(super) stream: Option<StreamKey>,
    /// Tasks to hand over with SUBSCRIBED.
    pub(super) queued: VecDeque<TaskInfo>,
    /// Tasks that were handed over and have not ended, with their newest state, or have ended with an update
    /// that is not acknowledged yet.
    pub(super) tasks: BTreeMap<String, TaskState>,
    /// Uuids of updates that are in safe keeping, newest last.
    pub(super) kept: VecDeque<Vec<u8>>,
    /// Why its tasks fail when it is gone, if there is a better reason than that.
    pub(super) end: Option<(Reason, String)>,
}

impl Executor {
    pub(super) fn deadline(&self) -> Option<Instant> {
        match self.phase {
            Phase::Registering { deadline } => Some(deadline),
            Phase::Running => None,
            Phase::Terminating { destroy_at } => destroy_at,
        }
    }

    /// Remembers an update that is in safe keeping.
    pub(super) fn remember(&mut self, uuid: Vec<u8>) {
        if self.kept.len() >= MAX_REMEMBERED_UPDATES {
            self.kept.pop_front();
        }
        self.kept.push_back(uuid);
    }
}

impl Agent {
    /// Sends an event to an executor if it listens.
    pub(super) fn send(&mut self, framework: &str, id: &str, event: executor::Event) {
        if let Some(stream) = self.executor(framework, id).and_then(|executor| executor.stream) {
            self.order(Output::ExecutorEvent(stream, Box::new(event)));
        }
    }

    /// Asks an executor to stop and destroys it when its grace period is over.
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
            self.order(Output::Terminate(container));
        } else {
            self.send(framework, id, of_type(executor::event::Type::Shutdown));
        }
    }

    /// Handles what the driver says about a container.
    pub(crate) fn handle_container(&mut self, container: ContainerKey, event: ContainerEvent, now: Instant) {
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
                    executor
                        .end
                        .get_or_insert((Reason::ContainerLaunchFailed, reason));
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

    /// The process is gone: what it still had fails, the master hears of it.
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
            self.order(Output::Close(stream));
        }
        if !terminating {
            let (reason, message) = executor
                .end
                .unwrap_or((Reason::ExecutorTerminated, "Executor terminated".into()));
            let queued = executor.queued.iter().map(|task| task.task_id.value.clone());
            let live = executor
                .tasks
                .into_iter()
                .filter(|(_, state)| !state.is_terminal());
            let failed: Vec<String> = queued.chain(live.map(|(task, _)| task)).collect();
            for task in failed {
                let status = self.agent_status(&task, id, TaskState::Failed, (reason, &message), now);
                self.report(framework, status, now);
            }
        }
        if executor.command.is_none() {
            let (framework, executor) = (framework.to_owned(), id.to_owned());
            let exited = ToMaster::ExecutorExited {
                framework,
                executor,
                status,
            };
            self.outputs.push_back(AgentOutput::Master(exited));
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
        let aware = self
            .frameworks
            .get(framework)
            .is_none_or(|entry| entry.has(CapabilityType::PartitionAware));
        let state = if aware {
            TaskState::Dropped
        } else {
            TaskState::Lost
        };
        let status = self.agent_status(task, executor, state, why, now);
        self.report(framework, status, now);
    }
}

/// An event of a type without content.
pub(super) fn of_type(kind: executor::event::Type) -> executor::Event {
    executor::Event {
        r#type: Some(kind.into()),
        ..executor::Event::default()
    }
}
