//! What the operator APIs of master and agent share.

use serde::{Deserialize, Serialize};

use super::{DurationInfo, FrameworkId, Resource, TimeInfo};

/// `Flag`: a command line flag of a process, with its value as text.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Flag {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(string, optional, tag = "2")]
    pub value: Option<String>,
}

/// `VersionInfo`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct VersionInfo {
    #[prost(string, required, tag = "1")]
    pub version: String,
    #[prost(string, optional, tag = "2")]
    pub build_date: Option<String>,
    /// Seconds since the Unix epoch.
    #[prost(double, optional, tag = "3")]
    pub build_time: Option<f64>,
    #[prost(string, optional, tag = "4")]
    pub build_user: Option<String>,
    #[prost(string, optional, tag = "5")]
    pub git_sha: Option<String>,
    #[prost(string, optional, tag = "6")]
    pub git_branch: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub git_tag: Option<String>,
}

/// `Metric`: one number of a metrics snapshot.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Metric {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(double, optional, tag = "2")]
    pub value: Option<f64>,
}

/// `FileInfo`: a file as stat(2) shows it.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct FileInfo {
    /// As READ_FILE wants it.
    #[prost(string, required, tag = "1")]
    pub path: String,
    #[prost(int32, optional, tag = "2")]
    pub nlink: Option<i32>,
    /// Bytes.
    #[prost(uint64, optional, tag = "3")]
    pub size: Option<u64>,
    #[prost(message, optional, tag = "4")]
    pub mtime: Option<TimeInfo>,
    /// Type and permissions as in stat(2).
    #[prost(uint32, optional, tag = "5")]
    pub mode: Option<u32>,
    /// Name of the owner.
    #[prost(string, optional, tag = "6")]
    pub uid: Option<String>,
    /// Name of the group.
    #[prost(string, optional, tag = "7")]
    pub gid: Option<String>,
}

/// `Role`: a role in use or with a weight.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Role {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(double, required, tag = "2")]
    pub weight: f64,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub frameworks: Vec<FrameworkId>,
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}

/// `WeightInfo`: how much more a role gets than one of weight 1.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct WeightInfo {
    #[prost(double, required, tag = "1")]
    pub weight: f64,
    #[prost(string, optional, tag = "2")]
    pub role: Option<String>,
}

/// `MachineID`: a machine, which may run several agents; one field is enough.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MachineId {
    #[prost(string, optional, tag = "1")]
    pub hostname: Option<String>,
    #[prost(string, optional, tag = "2")]
    pub ip: Option<String>,
}

/// `DrainInfo`: how far the draining of an agent is.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DrainInfo {
    #[prost(enumeration = "DrainState", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<DrainState>")]
    pub state: i32,
    #[prost(message, required, tag = "2")]
    pub config: DrainConfig,
}

/// `DrainState`: whether tasks are still being killed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum DrainState {
    /// Newer than this list.
    Unknown = 0,
    Draining = 1,
    /// Nothing runs any more.
    Drained = 2,
}

/// `DrainConfig`: how an agent is drained.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DrainConfig {
    /// Upper bound of the grace periods of tasks.
    #[prost(message, optional, tag = "1")]
    pub max_grace_period: Option<DurationInfo>,
    /// When drained, the agent counts as gone for ever.
    #[prost(bool, optional, tag = "2", default = "false")]
    #[serde(serialize_with = "crate::json::or_false")]
    pub mark_gone: Option<bool>,
}

/// `MasterInfo.Capability`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MasterCapability {
    #[prost(enumeration = "MasterCapabilityType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<MasterCapabilityType>")]
    pub r#type: Option<i32>,
}

/// `MasterInfo.Capability.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum MasterCapabilityType {
    /// Newer than this list.
    Unknown = 0,
    AgentUpdate = 1,
    AgentDraining = 2,
    QuotaV2 = 3,
}

/// `AgentInfo.Capability`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AgentCapability {
    #[prost(enumeration = "AgentCapabilityType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<AgentCapabilityType>")]
    pub r#type: Option<i32>,
}

/// `AgentInfo.Capability.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum AgentCapabilityType {
    /// Newer than this list.
    Unknown = 0,
    MultiRole = 1,
    HierarchicalRole = 2,
    ReservationRefinement = 3,
    ResourceProvider = 4,
    ResizeVolume = 5,
    AgentOperationFeedback = 6,
    AgentDraining = 7,
    TaskResourceLimits = 8,
}
/// `google.protobuf.Duration`: a length of time.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ProtobufDuration {
    #[prost(int64, tag = "1")]
    #[serde(default, skip_serializing_if = "crate::json::is_zero")]
    pub seconds: i64,
    /// Nanoseconds beyond the seconds, with the same sign, less than 10^9 of them.
    #[prost(int32, tag = "2")]
    #[serde(default, skip_serializing_if = "crate::json::is_zero")]
    pub nanos: i32,
}
