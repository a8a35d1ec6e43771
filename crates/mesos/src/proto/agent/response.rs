//! The messages inside a [`Response`](super::Response).

use serde::{Deserialize, Serialize};

use crate::proto::{
    AgentInfo, ContainerId, ContainerStatus, DrainConfig, ExecutorId, ExecutorInfo, FileInfo, Flag,
    FrameworkId, FrameworkInfo, KnownOperation, Metric, Reason, Resource, ResourceProviderInfo,
    ResourceStatistics, Task, TaskResourceLimitation, TaskState, TimeInfo, VersionInfo,
};

/// `Response.Type`: which answer.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Type {
    /// Newer than this list.
    Unknown = 0,
    GetHealth = 1,
    GetFlags = 2,
    GetVersion = 3,
    GetMetrics = 4,
    GetLoggingLevel = 5,
    ListFiles = 6,
    ReadFile = 7,
    GetState = 8,
    GetContainers = 9,
    GetFrameworks = 10,
    GetExecutors = 11,
    GetTasks = 12,
    WaitNestedContainer = 13,
    GetAgent = 14,
    WaitContainer = 15,
    GetResourceProviders = 16,
    GetOperations = 17,
}

/// `Response.GetHealth`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetHealth {
    #[prost(bool, required, tag = "1")]
    pub healthy: bool,
}

/// `Response.GetFlags`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetFlags {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub flags: Vec<Flag>,
}

/// `Response.GetVersion`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetVersion {
    #[prost(message, required, tag = "1")]
    pub version_info: VersionInfo,
}

/// `Response.GetMetrics`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetMetrics {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub metrics: Vec<Metric>,
}

/// `Response.GetLoggingLevel`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetLoggingLevel {
    #[prost(uint32, required, tag = "1")]
    pub level: u32,
}

/// `Response.ListFiles`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ListFiles {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub file_infos: Vec<FileInfo>,
}

/// `Response.ReadFile`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ReadFile {
    /// Bytes of the whole file.
    #[prost(uint64, required, tag = "1")]
    pub size: u64,
    #[prost(bytes = "vec", required, tag = "2")]
    #[serde(with = "crate::json::bytes")]
    pub data: Vec<u8>,
}

/// `Response.GetState`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetState {
    #[prost(message, optional, tag = "1")]
    pub get_tasks: Option<GetTasks>,
    #[prost(message, optional, tag = "2")]
    pub get_executors: Option<GetExecutors>,
    #[prost(message, optional, tag = "3")]
    pub get_frameworks: Option<GetFrameworks>,
}

/// `Response.GetContainers`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetContainers {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub containers: Vec<Container>,
}

/// `Response.GetContainers.Container`: a container that runs.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Container {
    #[prost(message, optional, tag = "1")]
    pub framework_id: Option<FrameworkId>,
    #[prost(message, optional, tag = "2")]
    pub executor_id: Option<ExecutorId>,
    #[prost(string, optional, tag = "3")]
    pub executor_name: Option<String>,
    #[prost(message, required, tag = "4")]
    pub container_id: ContainerId,
    #[prost(message, optional, tag = "5")]
    pub container_status: Option<ContainerStatus>,
    #[prost(message, optional, boxed, tag = "6")]
    pub resource_statistics: Option<Box<ResourceStatistics>>,
}

/// `Response.GetFrameworks`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetFrameworks {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub frameworks: Vec<Framework>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub completed_frameworks: Vec<Framework>,
}

/// `Response.GetFrameworks.Framework`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Framework {
    #[prost(message, required, tag = "1")]
    pub framework_info: FrameworkInfo,
}

/// `Response.GetExecutors`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetExecutors {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub executors: Vec<Executor>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub completed_executors: Vec<Executor>,
}

/// `Response.GetExecutors.Executor`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Executor {
    #[prost(message, required, tag = "1")]
    pub executor_info: ExecutorInfo,
}

/// `Response.GetOperations`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetOperations {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub operations: Vec<KnownOperation>,
}

/// `Response.GetTasks`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetTasks {
    /// Not handed to an executor yet.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub pending_tasks: Vec<Task>,
    /// Wait for their executor to subscribe.
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub queued_tasks: Vec<Task>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub launched_tasks: Vec<Task>,
    /// Ended, and their last update is not acknowledged.
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub terminated_tasks: Vec<Task>,
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub completed_tasks: Vec<Task>,
}

/// `Response.GetAgent`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetAgent {
    #[prost(message, optional, tag = "1")]
    pub agent_info: Option<AgentInfo>,
    #[prost(message, optional, tag = "2")]
    pub drain_config: Option<DrainConfig>,
    #[prost(message, optional, tag = "3")]
    pub estimated_drain_start_time: Option<TimeInfo>,
}

/// `Response.GetResourceProviders`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetResourceProviders {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub resource_providers: Vec<ResourceProvider>,
}

/// `Response.GetResourceProviders.ResourceProvider`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceProvider {
    #[prost(message, required, tag = "1")]
    pub resource_provider_info: ResourceProviderInfo,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub total_resources: Vec<Resource>,
}

/// `Response.WaitNestedContainer`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct WaitNestedContainer {
    /// Raw wait(2) status.
    #[prost(int32, optional, tag = "1")]
    pub exit_status: Option<i32>,
    #[prost(enumeration = "TaskState", optional, tag = "2")]
    #[serde(default, with = "crate::json::OptionalName::<TaskState>")]
    pub state: Option<i32>,
    #[prost(enumeration = "Reason", optional, tag = "3")]
    #[serde(default, with = "crate::json::OptionalName::<Reason>")]
    pub reason: Option<i32>,
    #[prost(message, optional, tag = "4")]
    pub limitation: Option<TaskResourceLimitation>,
    #[prost(string, optional, tag = "5")]
    pub message: Option<String>,
}

/// `Response.WaitContainer`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct WaitContainer {
    /// Raw wait(2) status.
    #[prost(int32, optional, tag = "1")]
    pub exit_status: Option<i32>,
    #[prost(enumeration = "TaskState", optional, tag = "2")]
    #[serde(default, with = "crate::json::OptionalName::<TaskState>")]
    pub state: Option<i32>,
    #[prost(enumeration = "Reason", optional, tag = "3")]
    #[serde(default, with = "crate::json::OptionalName::<Reason>")]
    pub reason: Option<i32>,
    #[prost(message, optional, tag = "4")]
    pub limitation: Option<TaskResourceLimitation>,
    #[prost(string, optional, tag = "5")]
    pub message: Option<String>,
}
