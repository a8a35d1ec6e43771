//! The executor API.

use std::time::Instant;

use mesos::proto::executor::{Call, Event, call, event};
use mesos::proto::{AgentId, ContainerId, Reason, Source, TaskId, TaskState, TaskStatus};
use tracing::debug;

use super::Agent;
use super::executor::{Executor, Phase, Task, of_type};
use crate::core::between::Report;
use crate::core::ids;
use crate::core::interface::{Action, Refusal, Reply, StreamKey};
use crate::core::timestamp;

/// Why an update is refused, in the words of Mesos.
#[derive(Debug, thiserror::Error)]
enum InvalidUpdate {
    #[error("Expecting 'uuid' to be present")]
    NoUuid,
    #[error("Not a valid UUID")]
    Uuid,
    #[error("ExecutorID in Call: {call} does not match ExecutorID in TaskStatus: {status}")]
    Executor { call: String, status: String },
    #[error(
        "Received Call from executor {executor} of framework {framework} with invalid source, expecting \
         'SOURCE_EXECUTOR'"
    )]
    Source { executor: String, framework: String },
    #[error("Received TASK_STAGING from executor {executor} of framework {framework} which is not allowed")]
    Staging { executor: String, framework: String },
}

impl Agent {
    /// Serves an executor's call; a SUBSCRIBE gets the stream `new`.
    ///
    /// # Errors
    ///
    /// The status and text with which Mesos would refuse.
    pub(super) fn call(&mut self, call: Call, new: StreamKey, now: Instant) -> Result<Reply, Refusal> {
        let kind = check(&call)?;
        if kind == call::Type::Heartbeat {
            return Ok(Reply::Accepted);
        }
        if self.recovers_until.is_some() && kind != call::Type::Subscribe {
            return Err(Refusal::new(503, "Agent has not finished recovery"));
        }
        let (framework, id) = (call.framework_id.value, call.executor_id.value);
        let Some(entry) = self.frameworks.get(&framework) else {
            return Err(Refusal::new(400, "Framework cannot be found"));
        };
        let known = entry
            .executors
            .get(&id)
            .filter(|executor| executor.command.is_none());
        let Some(executor) = known else {
            return Err(Refusal::new(400, "Executor cannot be found"));
        };
        let subscribed = matches!(executor.phase, Phase::Running | Phase::Terminating { .. });
        if !subscribed && kind != call::Type::Subscribe {
            return Err(Refusal::new(403, "Executor is not subscribed"));
        }
        match kind {
            call::Type::Subscribe => {
                self.subscribe(&framework, &id, call.subscribe.unwrap_or_default(), new, now);
                return Ok(Reply::Stream {
                    stream: new,
                    stream_id: None,
                });
            }
            call::Type::Update => {
                self.update(&framework, &id, call.update.unwrap_or_default().status, now)?
            }
            call::Type::Message => {
                let terminating = entry.terminating;
                if !terminating {
                    let data = call.message.unwrap_or_default().data;
                    self.report(Report::Message {
                        framework,
                        executor: id,
                        data,
                    });
                }
            }
            call::Type::Unknown => return Err(Refusal::new(501, "Received 'UNKNOWN' call")),
            call::Type::Heartbeat => {}
        }
        Ok(Reply::Accepted)
    }

    fn subscribe(
        &mut self,
        framework: &str,
        id: &str,
        content: call::Subscribe,
        new: StreamKey,
        now: Instant,
    ) {
        let agent_info = self.info();
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        let Some(executor) = entry.executors.get_mut(id) else {
            return;
        };
        let first = matches!(executor.phase, Phase::Registering { .. });
        let nothing_to_do =
            !first && executor.tasks.is_empty() && executor.queued.is_empty() && executor.kept.is_empty();
        let ended = entry.terminating || matches!(executor.phase, Phase::Terminating { .. }) || nothing_to_do;
        if ended {
            let event = Box::new(of_type(event::Type::Shutdown));
            self.push(Action::ExecutorEvent { stream: new, event });
            self.push(Action::EndStream { stream: new });
            return;
        }
        executor.phase = Phase::Running;
        let old = executor.stream.replace(new);
        let subscribed = event::Subscribed {
            executor_info: executor.info.clone(),
            framework_info: entry.info.clone(),
            agent_info,
            container_id: Some(ContainerId {
                value: executor.container_id.clone(),
                parent: None,
            }),
        };
        let queued = std::mem::take(&mut executor.queued);
        if let Some(stream) = old {
            self.push(Action::EndStream { stream });
        }
        self.send(
            framework,
            id,
            Event {
                subscribed: Some(subscribed),
                ..of_type(event::Type::Subscribed)
            },
        );
        if !first {
            self.catch_up(framework, id, content, now);
        }
        for task in queued {
            if let Some(executor) = self.executor(framework, id) {
                executor
                    .tasks
                    .insert(task.task_id.value.clone(), Task::handed_over(&task));
            }
            let launch = event::Launch { task };
            self.send(
                framework,
                id,
                Event {
                    launch: Some(launch),
                    ..of_type(event::Type::Launch)
                },
            );
        }
    }

    /// Takes in what an executor that subscribes again reports about the time in between. A task that was delivered
    /// but that it does not know never arrived, whatever its updates say.
    fn catch_up(&mut self, framework: &str, id: &str, content: call::Subscribe, now: Instant) {
        let received = content.unacknowledged_tasks;
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        let mut lost: Vec<String> = Vec::new();
        for (name, task) in &mut executor.tasks {
            let known = received.iter().any(|known| known.task_id.value == *name);
            if task.state == TaskState::Staging && !known {
                task.state = TaskState::Dropped;
                lost.push(name.clone());
            }
        }
        for task in lost {
            let why = (
                Reason::AgentRestarted,
                "Task launched while the executor was disconnected",
            );
            self.drop_task(framework, &task, id, why, now);
        }
        for update in content.unacknowledged_updates {
            if check_status(id, framework, &update.status).is_err() {
                debug!(
                    framework,
                    executor = id,
                    "dropping an invalid unacknowledged update"
                );
            } else if self.update(framework, id, update.status, now).is_err() {
                debug!(framework, executor = id, "no room for an unacknowledged update");
            }
        }
    }

    /// Keeps an executor's update and acknowledges it.
    fn update(
        &mut self,
        framework: &str,
        id: &str,
        mut status: TaskStatus,
        now: Instant,
    ) -> Result<(), Refusal> {
        let own_id = AgentId::new(self.config.id.clone());
        let Some(entry) = self
            .frameworks
            .get_mut(framework)
            .filter(|entry| !entry.terminating)
        else {
            return Ok(());
        };
        let Some(executor) = entry.executors.get_mut(id) else {
            return Ok(());
        };
        let task = status.task_id.value.clone();
        let uuid = status.uuid.clone().unwrap_or_default();
        if status.agent_id.as_ref().is_some_and(|given| *given != own_id) {
            debug!(framework, task, "dropping an update that names another agent");
            return Ok(());
        }
        if executor.kept.contains(&uuid) {
            self.confirm(framework, id, task, uuid);
            return Ok(());
        }
        let Some(known) = executor.tasks.get_mut(&task) else {
            debug!(framework, task, "dropping an update of an unknown task");
            return Ok(());
        };
        if !known.state.is_terminal() {
            let state = status.state();
            status.agent_id = Some(own_id);
            status.timestamp = status
                .timestamp
                .or_else(|| timestamp(self.config.clock.since_epoch(now)));
            if !self.updates.has_room(framework, &task) {
                return Err(Refusal::new(
                    503,
                    "Too many updates of the task wait for the scheduler",
                ));
            }
            known.state = state;
            let status = self.explained(framework, status);
            self.updates.push(framework, status);
        }
        if let Some(executor) = self.executor(framework, id) {
            executor.remember(uuid.clone());
        }
        self.confirm(framework, id, task, uuid);
        self.forward(now);
        Ok(())
    }

    fn confirm(&mut self, framework: &str, id: &str, task: String, uuid: Vec<u8>) {
        let acknowledged = event::Acknowledged {
            task_id: TaskId::new(task),
            uuid,
        };
        let event = Event {
            acknowledged: Some(acknowledged),
            ..of_type(event::Type::Acknowledged)
        };
        self.send(framework, id, event);
    }

    /// An executor's stream broke; the executor itself keeps running.
    pub(super) fn stream_closed(&mut self, stream: StreamKey) {
        let frameworks = self.frameworks.values_mut();
        let executors = frameworks.flat_map(|framework| framework.executors.values_mut());
        let listens = |executor: &&mut Executor| executor.stream == Some(stream);
        for executor in executors.filter(listens) {
            executor.stream = None;
        }
    }
}

/// Checks a call on its own and returns its type.
fn check(call: &Call) -> Result<call::Type, Refusal> {
    use call::Type;
    if call.executor_id.value.is_empty() || call.framework_id.value.is_empty() {
        // Both fields are required, so Mesos does not even decode a call without them.
        return Err(Refusal::new(400, "Failed to parse body into Call protobuf"));
    }
    let invalid = |why: String| {
        let text = format!("Failed to validate Executor::Call: {why}");
        Err(Refusal::new(400, text))
    };
    let missing = |name: &str| invalid(format!("Expecting '{name}' to be present"));
    let Some(kind) = call.r#type.and_then(|kind| Type::try_from(kind).ok()) else {
        return missing("type");
    };
    match kind {
        Type::Subscribe if call.subscribe.is_none() => missing("subscribe"),
        Type::Message if call.message.is_none() => missing("message"),
        Type::Update => match &call.update {
            None => missing("update"),
            Some(update) => check_status(&call.executor_id.value, &call.framework_id.value, &update.status)
                .map_or_else(|error| invalid(error.to_string()), |()| Ok(kind)),
        },
        _ => Ok(kind),
    }
}

fn check_status(executor: &str, framework: &str, status: &TaskStatus) -> Result<(), InvalidUpdate> {
    let sender = || (executor.to_owned(), framework.to_owned());
    let Some(uuid) = &status.uuid else {
        return Err(InvalidUpdate::NoUuid);
    };
    if !ids::is_uuid(uuid) {
        return Err(InvalidUpdate::Uuid);
    }
    if let Some(other) = status.executor_id.as_ref().filter(|id| id.value != executor) {
        return Err(InvalidUpdate::Executor {
            call: executor.to_owned(),
            status: other.value.clone(),
        });
    }
    if status.source() != Source::Executor {
        let (executor, framework) = sender();
        return Err(InvalidUpdate::Source { executor, framework });
    }
    if status.state() == TaskState::Staging {
        let (executor, framework) = sender();
        return Err(InvalidUpdate::Staging { executor, framework });
    }
    Ok(())
}
