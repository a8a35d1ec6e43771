//! Calls: nothing before the disk has what it depends on, no ceiling exceeded, queues bounded.

mod ceilings;

use super::is_terminal;
use crate::disk::Disk;
use crate::plan::Scenario;
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{OperationType, TaskInfo, TaskState, TaskStatus};
use mesos::scheduler::Event;
use messages::{Assignment, Order, TaskData, ToExecutor};
use scheduler::{Record, State, TaskRecord};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// Calls and messages that may wait for answers.
const MAX_CALLS: usize = 64;
const MAX_MESSAGES: usize = 64;
/// What an executor takes for itself, thousandths of a CPU.
pub(crate) const EXECUTOR_MILLIS: u64 = 10;

#[derive(Debug, Default)]
pub(crate) struct Calls {
    /// As the scheduler has recorded them.
    tasks: BTreeMap<String, (TaskRecord, TaskState)>,
    /// Executors that it has known in this life.
    executors: BTreeSet<String>,
    unanswered: BTreeMap<u64, Type>,
    /// Those of them that were called before the last subscription ended.
    of_last_subscription: BTreeSet<u64>,
    subscribed_since: Option<Instant>,
    pub(crate) revives: u64,
    /// SUPPRESS was called after the last REVIVE: all is taken that the scheduler may take, as it sees the cluster.
    pub(crate) suppressed: bool,
    /// Since this was looked at.
    pub(crate) task_ended: bool,
    /// KILL was called.
    killed: BTreeSet<String>,
    /// Identifiers of terminal updates.
    terminal: BTreeMap<Vec<u8>, String>,
    joined: u64,
    /// Since when running tasks that are not told to end are above a ceiling.
    above_since: Option<Instant>,
}

impl Calls {
    pub(crate) fn scheduler_starts(&mut self, restored: &State) {
        let tasks = restored.tasks.values();
        self.tasks = tasks
            .map(|task| (task.task_id.clone(), (task.clone(), TaskState::Staging)))
            .collect();
        self.executors = restored
            .tasks
            .values()
            .map(|task| task.executor_id.clone())
            .collect();
        self.unanswered.clear();
        self.of_last_subscription.clear();
        self.subscribed_since = None;
        self.task_ended = false;
        self.killed.clear();
        self.above_since = None;
    }

    /// Another scheduler's turn.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(self, other);
        std::mem::swap(&mut self.terminal, &mut other.terminal);
        std::mem::swap(&mut self.joined, &mut other.joined);
    }

    /// Tasks that were launched on an executor that had one.
    pub(crate) fn joined_tasks(&self) -> u64 {
        self.joined
    }

    pub(crate) fn knows_executor(&self, executor: &str) -> bool {
        self.executors.contains(executor)
    }

    /// Whether the scheduler has heard that all tasks of an executor have ended.
    pub(crate) fn has_ended(&self, executor: &str) -> bool {
        let mut tasks = self.tasks.values();
        !tasks.any(|(task, state)| task.executor_id == executor && !is_terminal(*state))
    }

    /// Gives the executor of a known task.
    pub(crate) fn status(&mut self, status: &TaskStatus) -> Option<String> {
        let state = status.state();
        if is_terminal(state)
            && let Some(uuid) = &status.uuid
        {
            self.terminal.insert(uuid.clone(), status.task_id.value.clone());
        }
        let (task, before) = self.tasks.get_mut(&status.task_id.value)?;
        if status
            .agent_id
            .as_ref()
            .is_some_and(|agent| agent.value != task.agent_id)
        {
            return None;
        }
        *before = state;
        self.task_ended |= is_terminal(state);
        Some(task.executor_id.clone())
    }

    pub(crate) fn answered(&mut self, tag: u64) {
        self.unanswered.remove(&tag);
        self.of_last_subscription.remove(&tag);
    }

    pub(crate) fn disconnected(&mut self) {
        self.subscribed_since = None;
        self.of_last_subscription = self.unanswered.keys().copied().collect();
    }

    pub(crate) fn master_says(&mut self, event: &Event, now: Instant) -> Result<(), String> {
        if let Event::Subscribed { .. } = event {
            self.subscribed_since = Some(now);
            if let Some(tag) = self.of_last_subscription.first() {
                return Err(format!("call {tag} of the last subscription was never answered"));
            }
        }
        Ok(())
    }

    /// Whether calls could be made ever since.
    pub(crate) fn could_call(&self, since: Instant) -> bool {
        self.subscribed_since
            .is_some_and(|subscribed| subscribed <= since)
            && self.unanswered.len() < MAX_CALLS
    }

    pub(crate) fn recorded(&mut self, record: &Record, scenario: &Scenario) -> Result<(), String> {
        match record {
            Record::Task(task) => {
                let mut others = self.tasks.values().map(|(other, _)| other);
                if others.clone().any(|other| other.executor_id == task.executor_id) {
                    self.joined += 1;
                    if others.all(|other| {
                        other.executor_id != task.executor_id || self.killed.contains(&other.task_id)
                    }) {
                        return Err(format!(
                            "{} joins {}, which is on its way out",
                            task.task_id, task.executor_id
                        ));
                    }
                }
                self.executors.insert(task.executor_id.clone());
                self.tasks
                    .insert(task.task_id.clone(), (task.clone(), TaskState::Staging));
                self.fits(task, &scenario.limits)
            }
            Record::TaskEnded { task_id } => {
                self.tasks.remove(task_id);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Gives the assignments that the call carries, with their executors.
    pub(crate) fn made(
        &mut self,
        tag: u64,
        call: &Call,
        disk: &Disk,
    ) -> Result<Vec<(String, Assignment)>, String> {
        if self.unanswered.insert(tag, call.r#type()).is_some() {
            return Err(format!("two calls have tag {tag}"));
        }
        let messages = self
            .unanswered
            .values()
            .filter(|kind| **kind == Type::Message)
            .count();
        if messages > MAX_MESSAGES || self.unanswered.len() - messages > MAX_CALLS {
            return Err(format!(
                "{} calls wait for answers, {messages} of them messages",
                self.unanswered.len()
            ));
        }
        match call.r#type() {
            Type::Accept => self.launched(call, disk),
            Type::Acknowledge => self.acknowledged(call, disk).map(|()| Vec::new()),
            Type::Kill => {
                self.kills(call);
                Ok(Vec::new())
            }
            Type::Revive => {
                self.revives += 1;
                self.suppressed = false;
                Ok(Vec::new())
            }
            Type::Suppress => {
                self.suppressed = true;
                Ok(Vec::new())
            }
            Type::Message => message(call),
            _ => Ok(Vec::new()),
        }
    }

    fn launched(&mut self, call: &Call, disk: &Disk) -> Result<Vec<(String, Assignment)>, String> {
        let operations = call.accept.iter().flat_map(|accept| &accept.operations);
        let launches = operations.filter(|operation| operation.r#type() == OperationType::Launch);
        let tasks: Vec<&TaskInfo> = launches
            .flat_map(|operation| operation.launch.iter())
            .flat_map(|launch| &launch.task_infos)
            .collect();
        let mut assignments = Vec::new();
        for task in tasks {
            let id = &task.task_id.value;
            if disk.durable.framework_id.is_none() {
                return Err(format!("{id} is launched before the framework's id is on disk"));
            }
            if !disk.durable.tasks.contains_key(id) {
                return Err(format!("{id} is launched before it is on disk"));
            }
            if self.killed.contains(id) {
                return Err(format!("the KILL of {id} has overtaken its launch"));
            }
            let data = TaskData::decode(task.data.as_deref().unwrap_or_default());
            let data = data.map_err(|error| format!("the data of {id}: {error}"))?;
            let executor = task
                .executor
                .as_ref()
                .map(|executor| executor.executor_id.value.clone());
            assignments.extend(executor.zip(data.assignment.map(|assignment| *assignment)));
        }
        Ok(assignments)
    }

    fn acknowledged(&self, call: &Call, disk: &Disk) -> Result<(), String> {
        let uuid = call.acknowledge.as_ref().map(|acknowledge| &acknowledge.uuid);
        match uuid.and_then(|uuid| self.terminal.get(uuid)) {
            Some(task) if disk.durable.tasks.contains_key(task) => {
                Err(format!("the end of {task} is acknowledged before it is on disk"))
            }
            _ => Ok(()),
        }
    }

    fn kills(&mut self, call: &Call) {
        let task = call
            .kill
            .as_ref()
            .map(|kill| kill.task_id.value.as_str())
            .unwrap_or_default();
        self.killed.insert(task.to_owned());
    }
}

fn message(call: &Call) -> Result<Vec<(String, Assignment)>, String> {
    let Some(message) = &call.message else {
        return Err("a MESSAGE without a message".to_owned());
    };
    let decoded =
        ToExecutor::decode(&message.data).map_err(|error| format!("a message to an executor: {error}"))?;
    Ok(match decoded.order {
        Some(Order::Assign(assignment)) => vec![(message.executor_id.value.clone(), *assignment)],
        _ => Vec::new(),
    })
}
