//! Tasks, executors and commands.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{
    AgentId, CheckInfo, ContainerInfo, DiscoveryInfo, DurationInfo, ExecutorId, FrameworkId, HealthCheck,
    Labels, Resource, ScalarValue, Secret, TaskId,
};

/// A task to launch. Exactly one of `executor` and `command` is set.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskInfo {
    /// Name that people see.
    #[prost(string, required, tag = "1")]
    pub name: String,
    /// Identifier, never used twice.
    #[prost(message, required, tag = "2")]
    pub task_id: TaskId,
    /// The agent of the offer.
    #[prost(message, required, tag = "3")]
    pub agent_id: AgentId,
    /// What the task takes; must not be empty.
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The custom executor that runs the task.
    #[prost(message, optional, tag = "5")]
    pub executor: Option<ExecutorInfo>,
    #[prost(bytes = "vec", optional, tag = "6")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub data: Option<Vec<u8>>,
    /// A command that Mesos runs by itself.
    #[prost(message, optional, tag = "7")]
    pub command: Option<CommandInfo>,
    /// A check that kills the task if it keeps failing.
    #[prost(message, optional, boxed, tag = "8")]
    pub health_check: Option<Box<HealthCheck>>,
    #[prost(message, optional, boxed, tag = "9")]
    pub container: Option<Box<ContainerInfo>>,
    #[prost(message, optional, tag = "10")]
    pub labels: Option<Labels>,
    #[prost(message, optional, boxed, tag = "11")]
    pub discovery: Option<Box<DiscoveryInfo>>,
    /// How to stop the task when a KILL does not say.
    #[prost(message, optional, tag = "12")]
    pub kill_policy: Option<KillPolicy>,
    /// A check whose result is only reported.
    #[prost(message, optional, boxed, tag = "13")]
    pub check: Option<Box<CheckInfo>>,
    /// The task is stopped after this long.
    #[prost(message, optional, tag = "14")]
    pub max_completion_time: Option<DurationInfo>,
    /// Hard limits of `cpus` and `mem`; infinity is allowed.
    #[prost(btree_map = "string, message", tag = "15")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, ScalarValue>,
}

/// Tasks that are launched all together or not at all.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskGroupInfo {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub tasks: Vec<TaskInfo>,
}

/// An executor. A later task for a running executor must carry an equal one.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ExecutorInfo {
    /// Identifier, fresh for every incarnation.
    #[prost(message, required, tag = "1")]
    pub executor_id: ExecutorId,
    #[prost(bytes = "vec", optional, tag = "4")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub data: Option<Vec<u8>>,
    /// What the executor itself takes, apart from its tasks.
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[prost(message, optional, tag = "7")]
    pub command: Option<CommandInfo>,
    /// Filled in by the master if absent.
    #[prost(message, optional, tag = "8")]
    pub framework_id: Option<FrameworkId>,
    /// Name that people see.
    #[prost(string, optional, tag = "9")]
    pub name: Option<String>,
    /// Free text (deprecated).
    #[prost(string, optional, tag = "10")]
    pub source: Option<String>,
    #[prost(message, optional, boxed, tag = "11")]
    pub container: Option<Box<ContainerInfo>>,
    #[prost(message, optional, boxed, tag = "12")]
    pub discovery: Option<Box<DiscoveryInfo>>,
    /// Time between SHUTDOWN and the end of the container; absent = the agent's flag.
    #[prost(message, optional, tag = "13")]
    pub shutdown_grace_period: Option<DurationInfo>,
    #[prost(message, optional, tag = "14")]
    pub labels: Option<Labels>,
    /// Custom or built in.
    #[prost(enumeration = "ExecutorType", optional, tag = "15")]
    #[serde(default, with = "crate::json::OptionalName::<ExecutorType>")]
    pub r#type: Option<i32>,
}

/// `ExecutorInfo.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ExecutorType {
    Unknown = 0,
    /// Built into Mesos.
    Default = 1,
    Custom = 2,
}

/// How a process is started.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CommandInfo {
    /// Files that the agent fetches into the sandbox first, in this order.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub uris: Vec<CommandUri>,
    /// Additional environment.
    #[prost(message, optional, tag = "2")]
    pub environment: Option<Environment>,
    /// Shell command, or the program if `shell` is false.
    #[prost(string, optional, tag = "3")]
    pub value: Option<String>,
    /// Account to run as instead of the framework's.
    #[prost(string, optional, tag = "5")]
    pub user: Option<String>,
    /// Run through `/bin/sh -c`; true if absent.
    #[prost(bool, optional, tag = "6", default = "true")]
    #[serde(serialize_with = "crate::json::or_true")]
    pub shell: Option<bool>,
    /// Arguments, the program's own name first; used only if `shell` is false.
    #[prost(string, repeated, tag = "7")]
    #[serde(default)]
    pub arguments: Vec<String>,
}

/// `CommandInfo.URI`: a file to fetch.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CommandUri {
    #[prost(string, required, tag = "1")]
    pub value: String,
    /// Gets mode 0755 and is never extracted.
    #[prost(bool, optional, tag = "2")]
    pub executable: Option<bool>,
    /// Archives are unpacked; true if absent.
    #[prost(bool, optional, tag = "3", default = "true")]
    #[serde(serialize_with = "crate::json::or_true")]
    pub extract: Option<bool>,
    /// Kept in the agent's cache under the text of `value`, never asked for again.
    #[prost(bool, optional, tag = "4")]
    pub cache: Option<bool>,
    /// Relative path in the sandbox; absent = what follows the last `/` of `value`.
    #[prost(string, optional, tag = "5")]
    pub output_file: Option<String>,
}

#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Environment {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub variables: Vec<EnvironmentVariable>,
}

/// `Environment.Variable`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct EnvironmentVariable {
    #[prost(string, required, tag = "1")]
    pub name: String,
    /// Value of [`VariableType::Value`].
    #[prost(string, optional, tag = "2")]
    pub value: Option<String>,
    /// Plain or secret; plain if absent.
    #[prost(enumeration = "VariableType", optional, tag = "3", default = "Value")]
    #[serde(
        default,
        serialize_with = "crate::json::variable_type",
        deserialize_with = "crate::json::OptionalName::<VariableType>::deserialize"
    )]
    pub r#type: Option<i32>,
    /// Value of [`VariableType::Secret`].
    #[prost(message, optional, boxed, tag = "4")]
    pub secret: Option<Box<Secret>>,
}

/// `Environment.Variable.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum VariableType {
    Unknown = 0,
    Value = 1,
    /// A secret, which the agent resolves.
    Secret = 2,
}

/// How a task is stopped.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct KillPolicy {
    /// Time between asking the task to stop and forcing it.
    #[prost(message, optional, tag = "1")]
    pub grace_period: Option<DurationInfo>,
}
