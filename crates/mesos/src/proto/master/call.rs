//! The messages inside a [`Call`](super::Call).

use serde::{Deserialize, Serialize};

use crate::proto::{
    AgentId, DurationInfo, FrameworkId, MachineId, ProtobufDuration, Resource, ScalarValue, WeightInfo,
    maintenance, quota,
};

/// `Call.Type`: which call.
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
    SetLoggingLevel = 6,
    ListFiles = 7,
    ReadFile = 8,
    GetState = 9,
    GetAgents = 10,
    GetFrameworks = 11,
    GetExecutors = 12,
    GetTasks = 13,
    GetRoles = 14,
    GetWeights = 15,
    UpdateWeights = 16,
    GetMaster = 17,
    Subscribe = 18,
    ReserveResources = 19,
    UnreserveResources = 20,
    CreateVolumes = 21,
    DestroyVolumes = 22,
    GetMaintenanceStatus = 23,
    GetMaintenanceSchedule = 24,
    UpdateMaintenanceSchedule = 25,
    StartMaintenance = 26,
    StopMaintenance = 27,
    GetQuota = 28,
    SetQuota = 29,
    RemoveQuota = 30,
    Teardown = 31,
    MarkAgentGone = 32,
    GetOperations = 33,
    GrowVolume = 34,
    ShrinkVolume = 35,
    UpdateQuota = 36,
    DrainAgent = 37,
    DeactivateAgent = 38,
    ReactivateAgent = 39,
}

/// `Call.GetMetrics`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetMetrics {
    /// Longest wait for all numbers; those that are late are left out.
    #[prost(message, optional, tag = "1")]
    pub timeout: Option<DurationInfo>,
}

/// `Call.SetLoggingLevel`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SetLoggingLevel {
    /// 0 to 3, as of glog's `v`.
    #[prost(uint32, required, tag = "1")]
    pub level: u32,
    /// Afterwards the level is what it was at the start.
    #[prost(message, required, tag = "2")]
    pub duration: DurationInfo,
}

/// `Call.ListFiles`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ListFiles {
    #[prost(string, required, tag = "1")]
    pub path: String,
}

/// `Call.ReadFile`: a piece of a file that LIST_FILES names.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ReadFile {
    #[prost(string, required, tag = "1")]
    pub path: String,
    /// Bytes.
    #[prost(uint64, required, tag = "2")]
    pub offset: u64,
    /// Bytes; all of the rest if absent.
    #[prost(uint64, optional, tag = "3")]
    pub length: Option<u64>,
}

/// `Call.UpdateWeights`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct UpdateWeights {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub weight_infos: Vec<WeightInfo>,
}

/// `Call.ReserveResources`: as an offer operation, by the operator.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ReserveResources {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub source: Vec<Resource>,
}

/// `Call.UnreserveResources`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct UnreserveResources {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}

/// `Call.CreateVolumes`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CreateVolumes {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub volumes: Vec<Resource>,
}

/// `Call.DestroyVolumes`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct DestroyVolumes {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub volumes: Vec<Resource>,
}

/// `Call.GrowVolume`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GrowVolume {
    #[prost(message, optional, tag = "1")]
    pub agent_id: Option<AgentId>,
    #[prost(message, required, tag = "2")]
    pub volume: Resource,
    #[prost(message, required, tag = "3")]
    pub addition: Resource,
}

/// `Call.ShrinkVolume`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ShrinkVolume {
    #[prost(message, optional, tag = "1")]
    pub agent_id: Option<AgentId>,
    #[prost(message, required, tag = "2")]
    pub volume: Resource,
    #[prost(message, required, tag = "3")]
    pub subtract: ScalarValue,
}

/// `Call.UpdateMaintenanceSchedule`: replaces the whole schedule.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct UpdateMaintenanceSchedule {
    #[prost(message, required, tag = "1")]
    pub schedule: maintenance::Schedule,
}

/// `Call.StartMaintenance`: machines of the schedule go down: their agents are removed and kept away.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct StartMaintenance {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub machines: Vec<MachineId>,
}

/// `Call.StopMaintenance`: machines that were down are up again.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct StopMaintenance {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub machines: Vec<MachineId>,
}

/// `Call.DrainAgent`: kills an agent's tasks and offers it no longer, until REACTIVATE_AGENT.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DrainAgent {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
    /// Upper bound of the grace periods of tasks.
    #[prost(message, optional, tag = "2")]
    pub max_grace_period: Option<ProtobufDuration>,
    /// When drained, the agent counts as gone for ever.
    #[prost(bool, optional, tag = "3", default = "false")]
    #[serde(serialize_with = "crate::json::or_false")]
    pub mark_gone: Option<bool>,
}

/// `Call.DeactivateAgent`: offers an agent no longer, and leaves its tasks alone.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DeactivateAgent {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
}

/// `Call.ReactivateAgent`: undoes DRAIN_AGENT and DEACTIVATE_AGENT.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ReactivateAgent {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
}

/// `Call.UpdateQuota`: sets quotas of roles, all or none.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct UpdateQuota {
    /// Even if the guarantees exceed what the cluster has.
    #[prost(bool, optional, tag = "1")]
    pub force: Option<bool>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub quota_configs: Vec<quota::QuotaConfig>,
}

/// `Call.SetQuota`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct SetQuota {
    #[prost(message, required, tag = "1")]
    pub quota_request: quota::QuotaRequest,
}

/// `Call.RemoveQuota`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RemoveQuota {
    #[prost(string, required, tag = "1")]
    pub role: String,
}

/// `Call.Teardown`: removes a framework and kills everything it runs.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Teardown {
    #[prost(message, required, tag = "1")]
    pub framework_id: FrameworkId,
}

/// `Call.MarkAgentGone`: declares an agent dead for ever; if it is not, it is told to shut down.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MarkAgentGone {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
}
