//! Status of tasks.

use serde::{Deserialize, Serialize};
use std::fmt;

use super::{
    AgentId, CheckStatusInfo, ContainerStatus, ExecutorId, Labels, TaskId, TaskResourceLimitation, TimeInfo,
};

/// State of a task. A number newer than this list reads as [`TaskState::Staging`], which calls for no action.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum TaskState {
    /// Accepted; the executor does not run it yet.
    Staging = 6,
    /// The executor prepares it.
    Starting = 0,
    /// The executor runs it.
    Running = 1,
    /// Terminal: it ended by itself, well.
    Finished = 2,
    /// Terminal: it failed.
    Failed = 3,
    /// Terminal: it was killed.
    Killed = 4,
    /// Lost, for frameworks without PARTITION_AWARE; may come back.
    Lost = 5,
    /// Terminal: the launch was refused; do not retry it unchanged.
    Error = 7,
    /// The executor is stopping it.
    Killing = 8,
    /// Terminal: it never reached an executor.
    Dropped = 9,
    /// Its agent is partitioned away; it may still run and come back.
    Unreachable = 10,
    /// Terminal: agent or container were lost.
    Gone = 11,
    /// The operator declared the agent dead; treated as terminal.
    GoneByOperator = 12,
    /// The master knows nothing about it (answer to RECONCILE).
    Unknown = 13,
}

impl TaskState {
    /// Whether no further state follows, as the master sees it (LOST and GONE_BY_OPERATOR count, although such a
    /// task may still come back).
    pub fn is_terminal(self) -> bool {
        use TaskState::*;
        matches!(
            self,
            Finished | Failed | Killed | Lost | Error | Dropped | Gone | GoneByOperator
        )
    }
}

impl fmt::Display for TaskState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use TaskState::*;
        f.write_str(match self {
            Staging => "TASK_STAGING",
            Starting => "TASK_STARTING",
            Running => "TASK_RUNNING",
            Finished => "TASK_FINISHED",
            Failed => "TASK_FAILED",
            Killed => "TASK_KILLED",
            Lost => "TASK_LOST",
            Error => "TASK_ERROR",
            Killing => "TASK_KILLING",
            Dropped => "TASK_DROPPED",
            Unreachable => "TASK_UNREACHABLE",
            Gone => "TASK_GONE",
            GoneByOperator => "TASK_GONE_BY_OPERATOR",
            Unknown => "TASK_UNKNOWN",
        })
    }
}

/// What is known about a task at some moment.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskStatus {
    #[prost(message, required, tag = "1")]
    pub task_id: TaskId,
    #[prost(enumeration = "TaskState", required, tag = "2")]
    #[serde(with = "crate::json::RequiredName::<TaskState>")]
    pub state: i32,
    /// Bytes from the executor; absent in answers to RECONCILE.
    #[prost(bytes = "vec", optional, tag = "3")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub data: Option<Vec<u8>>,
    #[prost(string, optional, tag = "4")]
    pub message: Option<String>,
    #[prost(message, optional, tag = "5")]
    pub agent_id: Option<AgentId>,
    /// Seconds since the Unix epoch.
    #[prost(double, optional, tag = "6")]
    pub timestamp: Option<f64>,
    #[prost(message, optional, tag = "7")]
    pub executor_id: Option<ExecutorId>,
    #[prost(bool, optional, tag = "8")]
    pub healthy: Option<bool>,
    /// Who made the status. An executor must set it: absent reads as the master.
    #[prost(enumeration = "Source", optional, tag = "9")]
    #[serde(default, with = "crate::json::OptionalName::<Source>")]
    pub source: Option<i32>,
    #[prost(enumeration = "Reason", optional, tag = "10")]
    #[serde(default, with = "crate::json::OptionalName::<Reason>")]
    pub reason: Option<i32>,
    /// 16 bytes; present = wants to be acknowledged.
    #[prost(bytes = "vec", optional, tag = "11")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub uuid: Option<Vec<u8>>,
    /// Free labels; absent in answers to RECONCILE.
    #[prost(message, optional, tag = "12")]
    pub labels: Option<Labels>,
    /// The container; set by the agent.
    #[prost(message, optional, tag = "13")]
    pub container_status: Option<ContainerStatus>,
    /// Since when the agent is unreachable.
    #[prost(message, optional, tag = "14")]
    pub unreachable_time: Option<TimeInfo>,
    /// The newest result of the task's check.
    #[prost(message, optional, tag = "15")]
    pub check_status: Option<CheckStatusInfo>,
    /// The limits that the task exceeded.
    #[prost(message, optional, tag = "16")]
    pub limitation: Option<TaskResourceLimitation>,
}

impl TaskStatus {
    /// A status with nothing but task and state.
    pub fn new(task_id: TaskId, state: TaskState) -> Self {
        Self {
            task_id,
            state: state.into(),
            ..Self::default()
        }
    }
}

/// `TaskStatus.Source`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Source {
    Master = 0,
    Agent = 1,
    Executor = 2,
}

/// `TaskStatus.Reason`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Reason {
    /// The command executor failed; also what an absent reason looks like, so test presence.
    CommandExecutorFailed = 0,
    /// The executor ended with live tasks, or was ending when the task came.
    ExecutorTerminated = 1,
    /// The executor had not subscribed.
    ExecutorUnregistered = 2,
    FrameworkRemoved = 3,
    /// The agent could not keep the sandbox from garbage collection.
    GcError = 4,
    InvalidFrameworkid = 5,
    /// An offer of the ACCEPT was no longer valid: wait for new ones.
    InvalidOffers = 6,
    /// The scheduler driver lost its master.
    MasterDisconnected = 7,
    /// Killed for using too much memory.
    ContainerLimitationMemory = 8,
    /// Answer to RECONCILE.
    Reconciliation = 9,
    AgentDisconnected = 10,
    /// The agent became unreachable or went away.
    AgentRemoved = 11,
    /// The launch raced a restart of the agent.
    AgentRestarted = 12,
    AgentUnknown = 13,
    /// The task failed validation: do not retry it unchanged.
    TaskInvalid = 14,
    /// The task is not authorized.
    TaskUnauthorized = 15,
    TaskUnknown = 16,
    /// Revocable resources were taken back.
    ContainerPreempted = 17,
    /// The agent does not know the resources.
    ResourcesUnknown = 18,
    /// Killed for exceeding a limit.
    ContainerLimitation = 19,
    /// Killed for using too much disk.
    ContainerLimitationDisk = 20,
    /// Fetching or starting failed; the message says why.
    ContainerLaunchFailed = 21,
    /// The container could not be resized.
    ContainerUpdateFailed = 22,
    /// The executor did not subscribe in time.
    ExecutorRegistrationTimeout = 23,
    /// The executor did not come back in time after a restart of the agent.
    ExecutorReregistrationTimeout = 24,
    /// The task group failed validation.
    TaskGroupInvalid = 25,
    /// The task group is not authorized.
    TaskGroupUnauthorized = 26,
    /// The process that serves the container's terminal ended.
    IoSwitchboardExited = 27,
    /// A check changed its result.
    TaskCheckStatusUpdated = 28,
    /// A health check changed its result.
    TaskHealthCheckStatusUpdated = 29,
    /// Killed before it reached the executor.
    TaskKilledDuringLaunch = 30,
    /// The operator removed the agent.
    AgentRemovedByOperator = 31,
    /// The agent is back; carries the current state.
    AgentReregistered = 32,
    /// The task took longer than allowed.
    MaxCompletionTimeReached = 33,
    /// The agent is being drained: no failure.
    AgentDraining = 34,
}
