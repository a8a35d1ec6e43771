//! The messages inside a [`Response`](super::Response).

use serde::{Deserialize, Serialize};

use crate::proto::{
    AgentCapability, AgentId, AgentInfo, DrainInfo, ExecutorInfo, FileInfo, Flag, FrameworkInfo,
    InverseOffer, KnownOperation, MasterInfo, Metric, Offer, OfferConstraints, Resource,
    ResourceProviderInfo, Role, Task, TimeInfo, VersionInfo, WeightInfo, maintenance, quota,
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
    GetAgents = 9,
    GetFrameworks = 10,
    GetExecutors = 11,
    GetTasks = 12,
    GetRoles = 13,
    GetWeights = 14,
    GetMaster = 15,
    GetMaintenanceStatus = 16,
    GetMaintenanceSchedule = 17,
    GetQuota = 18,
    GetOperations = 19,
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

/// `Response.GetState`: agents, frameworks, executors and tasks at one moment.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetState {
    #[prost(message, optional, tag = "1")]
    pub get_tasks: Option<GetTasks>,
    #[prost(message, optional, tag = "2")]
    pub get_executors: Option<GetExecutors>,
    #[prost(message, optional, tag = "3")]
    pub get_frameworks: Option<GetFrameworks>,
    #[prost(message, optional, tag = "4")]
    pub get_agents: Option<GetAgents>,
}

/// `Response.GetAgents`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetAgents {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub agents: Vec<Agent>,
    /// Known from before the master's start, and not back yet.
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub recovered_agents: Vec<AgentInfo>,
}

/// `Response.GetAgents.Agent`: an agent that is registered.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Agent {
    #[prost(message, required, tag = "1")]
    pub agent_info: AgentInfo,
    /// Whether it is offered.
    #[prost(bool, required, tag = "2")]
    pub active: bool,
    /// Of Mesos.
    #[prost(string, required, tag = "3")]
    pub version: String,
    /// libprocess address.
    #[prost(string, optional, tag = "4")]
    pub pid: Option<String>,
    #[prost(message, optional, tag = "5")]
    pub registered_time: Option<TimeInfo>,
    #[prost(message, optional, tag = "6")]
    pub reregistered_time: Option<TimeInfo>,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub total_resources: Vec<Resource>,
    #[prost(message, repeated, tag = "8")]
    #[serde(default)]
    pub allocated_resources: Vec<Resource>,
    #[prost(message, repeated, tag = "9")]
    #[serde(default)]
    pub offered_resources: Vec<Resource>,
    #[prost(message, repeated, tag = "10")]
    #[serde(default)]
    pub capabilities: Vec<AgentCapability>,
    #[prost(message, repeated, tag = "11")]
    #[serde(default)]
    pub resource_providers: Vec<ResourceProvider>,
    /// By DRAIN_AGENT or DEACTIVATE_AGENT.
    #[prost(bool, optional, tag = "12")]
    pub deactivated: Option<bool>,
    #[prost(message, optional, tag = "13")]
    pub drain_info: Option<DrainInfo>,
    #[prost(message, optional, tag = "14")]
    pub estimated_drain_start_time: Option<TimeInfo>,
}

/// `Response.GetAgents.Agent.ResourceProvider`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceProvider {
    #[prost(message, required, tag = "1")]
    pub resource_provider_info: ResourceProviderInfo,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub total_resources: Vec<Resource>,
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
    /// Deprecated.
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub recovered_frameworks: Vec<FrameworkInfo>,
}

/// `Response.GetFrameworks.Framework`: a framework that the master knows.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Framework {
    #[prost(message, required, tag = "1")]
    pub framework_info: FrameworkInfo,
    /// Whether it gets offers.
    #[prost(bool, required, tag = "2")]
    pub active: bool,
    #[prost(bool, required, tag = "3")]
    pub connected: bool,
    #[prost(message, optional, tag = "4")]
    pub registered_time: Option<TimeInfo>,
    #[prost(message, optional, tag = "5")]
    pub reregistered_time: Option<TimeInfo>,
    #[prost(message, optional, tag = "6")]
    pub unregistered_time: Option<TimeInfo>,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub offers: Vec<Offer>,
    #[prost(message, repeated, tag = "8")]
    #[serde(default)]
    pub inverse_offers: Vec<InverseOffer>,
    #[prost(message, repeated, tag = "9")]
    #[serde(default)]
    pub allocated_resources: Vec<Resource>,
    #[prost(message, repeated, tag = "10")]
    #[serde(default)]
    pub offered_resources: Vec<Resource>,
    /// Known from its agents only: it has not subscribed to this master yet.
    #[prost(bool, required, tag = "11")]
    pub recovered: bool,
    #[prost(message, optional, tag = "12")]
    pub offer_constraints: Option<OfferConstraints>,
}

/// `Response.GetExecutors`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetExecutors {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub executors: Vec<Executor>,
    /// Deprecated.
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub orphan_executors: Vec<Executor>,
}

/// `Response.GetExecutors.Executor`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Executor {
    #[prost(message, required, tag = "1")]
    pub executor_info: ExecutorInfo,
    #[prost(message, required, tag = "2")]
    pub agent_id: AgentId,
}

/// `Response.GetOperations`: operations whose outcome is not known yet, or not acknowledged.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetOperations {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub operations: Vec<KnownOperation>,
}

/// `Response.GetTasks`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetTasks {
    /// Deprecated.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub pending_tasks: Vec<Task>,
    /// That have not ended.
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// Of live frameworks, the newest thousand of each by default.
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub completed_tasks: Vec<Task>,
    /// Deprecated.
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub orphan_tasks: Vec<Task>,
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub unreachable_tasks: Vec<Task>,
}

/// `Response.GetRoles`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetRoles {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub roles: Vec<Role>,
}

/// `Response.GetWeights`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetWeights {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub weight_infos: Vec<WeightInfo>,
}

/// `Response.GetMaster`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetMaster {
    #[prost(message, optional, tag = "1")]
    pub master_info: Option<MasterInfo>,
    /// Seconds since the Unix epoch.
    #[prost(double, optional, tag = "2")]
    pub start_time: Option<f64>,
    /// Seconds since the Unix epoch.
    #[prost(double, optional, tag = "3")]
    pub elected_time: Option<f64>,
}

/// `Response.GetMaintenanceStatus`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetMaintenanceStatus {
    #[prost(message, required, tag = "1")]
    pub status: maintenance::ClusterStatus,
}

/// `Response.GetMaintenanceSchedule`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetMaintenanceSchedule {
    #[prost(message, required, tag = "1")]
    pub schedule: maintenance::Schedule,
}

/// `Response.GetQuota`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GetQuota {
    #[prost(message, required, tag = "1")]
    pub status: quota::QuotaStatus,
}
