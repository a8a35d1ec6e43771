//! The rules for tasks and executors, in Mesos's words.

use mesos::proto::{ExecutorInfo, ExecutorType, TaskInfo};

use super::framework::Framework;
use crate::config::MAX_TASKS;
use crate::core::amounts::{Amounts, InvalidResource};
use crate::core::ids::{self, InvalidId};

/// Why a task is answered with TASK_ERROR.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub(super) enum TaskError {
    #[error(transparent)]
    Id(#[from] InvalidId),
    #[error(transparent)]
    Resource(#[from] InvalidResource),
    #[error("Task has duplicate ID: {0}")]
    DuplicateId(String),
    #[error("This local cluster takes {MAX_TASKS} tasks of a framework at most")]
    TooMany,
    #[error("Task uses invalid agent {given} while agent {expected} is expected")]
    Agent { given: String, expected: String },
    #[error("Task's 'kill_policy.grace_period' must be non-negative")]
    GracePeriod,
    #[error("Task's `max_completion_time` must be non-negative")]
    MaxCompletionTime,
    #[error("Task uses no resources")]
    NoResources,
    #[error("Setting limits for resource '{0}' is not supported")]
    Limits(String),
    #[error("Task should have at least one (but not both) of CommandInfo or ExecutorInfo present")]
    CommandOrExecutor,
    #[error("ExecutorInfo has an invalid FrameworkID (Actual: {given} vs Expected: {expected})")]
    ExecutorFramework { given: String, expected: String },
    #[error("ExecutorInfo's 'shutdown_grace_period' must be non-negative")]
    ShutdownGracePeriod,
    #[error("'ExecutorInfo.command' must be set")]
    NoCommand,
    #[error("'ExecutorInfo.command' must be set for 'CUSTOM' executor")]
    NoCustomCommand,
    #[error("'ExecutorInfo.command' must not be set for 'DEFAULT' executor")]
    DefaultCommand,
    #[error("This local cluster has no default executor")]
    DefaultExecutor,
    #[error("Unknown executor type")]
    ExecutorType,
    #[error("ExecutorInfo is not compatible with existing ExecutorInfo with same ExecutorID.")]
    Incompatible,
    #[error(
        "Task and its executor mix revocable and non-revocable resources: Cannot use both revocable and non-revocable \
         '{0}' at the same time"
    )]
    MixesRevocable(String),
    #[error("Total resources {wanted} required by task and its executor is more than available {available}")]
    TooLarge { wanted: Amounts, available: Amounts },
    #[error("This local cluster runs no containers: leave 'container' out")]
    Container,
    #[error("This local cluster launches no task groups")]
    Group,
}

/// The checks that do not concern amounts.
pub(super) fn check(framework: &Framework, task: &TaskInfo, agent_id: &str) -> Result<(), TaskError> {
    let id = &task.task_id.value;
    ids::check(id)?;
    if framework.task(id).is_some() {
        return Err(TaskError::DuplicateId(id.clone()));
    }
    if framework.tasks().len() >= MAX_TASKS {
        return Err(TaskError::TooMany);
    }
    if task.agent_id.value != agent_id {
        return Err(TaskError::Agent {
            given: task.agent_id.value.clone(),
            expected: agent_id.to_owned(),
        });
    }
    let grace = task.kill_policy.and_then(|policy| policy.grace_period);
    if grace.is_some_and(|period| period.nanoseconds < 0) {
        return Err(TaskError::GracePeriod);
    }
    if task.max_completion_time.is_some_and(|time| time.nanoseconds < 0) {
        return Err(TaskError::MaxCompletionTime);
    }
    if task.resources.is_empty() {
        return Err(TaskError::NoResources);
    }
    let limitable = |name: &str| name == "cpus" || name == "mem";
    if let Some((name, _)) = task.limits.iter().find(|(name, _)| !limitable(name)) {
        return Err(TaskError::Limits(name.clone()));
    }
    let executor_container = task
        .executor
        .as_ref()
        .and_then(|executor| executor.container.as_ref());
    if task.container.is_some() || executor_container.is_some() {
        return Err(TaskError::Container);
    }
    match (&task.executor, &task.command) {
        (Some(executor), None) => check_executor(framework, executor),
        (None, Some(_)) => Ok(()),
        _ => Err(TaskError::CommandOrExecutor),
    }
}

fn check_executor(framework: &Framework, executor: &ExecutorInfo) -> Result<(), TaskError> {
    ids::check(&executor.executor_id.value)?;
    let expected = framework.info.id.as_ref();
    let other = |given: &&mesos::proto::FrameworkId| Some(*given) != expected;
    if let Some(given) = executor.framework_id.as_ref().filter(other) {
        return Err(TaskError::ExecutorFramework {
            given: given.value.clone(),
            expected: expected.map_or_else(String::new, |id| id.value.clone()),
        });
    }
    let grace = executor.shutdown_grace_period;
    if grace.is_some_and(|period| period.nanoseconds < 0) {
        return Err(TaskError::ShutdownGracePeriod);
    }
    match (executor.r#type.map(ExecutorType::try_from), &executor.command) {
        (None, None) => Err(TaskError::NoCommand),
        (Some(Ok(ExecutorType::Custom)), None) => Err(TaskError::NoCustomCommand),
        (None | Some(Ok(ExecutorType::Custom)), Some(_)) => Ok(()),
        (Some(Ok(ExecutorType::Default)), Some(_)) => Err(TaskError::DefaultCommand),
        (Some(Ok(ExecutorType::Default)), None) => Err(TaskError::DefaultExecutor),
        (Some(Ok(ExecutorType::Unknown) | Err(_)), _) => Err(TaskError::ExecutorType),
    }
}

/// The part of a description that must be equal when an executor is named again. It leaves out labels, the grace
/// period, the order of URIs and resources, and which URIs are cached.
pub(super) fn comparable(executor: &ExecutorInfo) -> ExecutorInfo {
    let mut executor = ExecutorInfo {
        labels: None,
        shutdown_grace_period: None,
        ..executor.clone()
    };
    for uri in executor.command.iter_mut().flat_map(|command| &mut command.uris) {
        uri.cache = None;
    }
    if let Some(command) = &mut executor.command {
        command
            .uris
            .sort_by(|a, b| (&a.value, &a.output_file).cmp(&(&b.value, &b.output_file)));
    }
    for resource in &mut executor.resources {
        resource.role.get_or_insert_with(|| "*".into());
    }
    executor.resources.sort_by(|a, b| a.name.cmp(&b.name));
    executor
}
