//! Masters, agents, addresses, time and labels.

use super::{AgentId, Attribute, MasterCapability, Resource};
use serde::{Deserialize, Serialize};

/// A point in time.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TimeInfo {
    /// Nanoseconds since the Unix epoch.
    #[prost(int64, required, tag = "1")]
    pub nanoseconds: i64,
}

/// A length of time.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DurationInfo {
    /// Nanoseconds; Mesos refuses negative values.
    #[prost(int64, required, tag = "1")]
    pub nanoseconds: i64,
}

/// Where a process listens.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Address {
    /// Host name, which need not resolve everywhere.
    #[prost(string, optional, tag = "1")]
    pub hostname: Option<String>,
    /// IP address as text.
    #[prost(string, optional, tag = "2")]
    pub ip: Option<String>,
    #[prost(int32, required, tag = "3")]
    pub port: i32,
}

/// A URL in parts.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Url {
    /// `http` or `https`.
    #[prost(string, required, tag = "1")]
    pub scheme: String,
    #[prost(message, required, tag = "2")]
    pub address: Address,
    /// Path with its leading slash.
    #[prost(string, optional, tag = "3")]
    pub path: Option<String>,
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub query: Vec<Parameter>,
    /// The part after `#`.
    #[prost(string, optional, tag = "5")]
    pub fragment: Option<String>,
}

/// A key and its value.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Parameter {
    #[prost(string, required, tag = "1")]
    pub key: String,
    #[prost(string, required, tag = "2")]
    pub value: String,
}

/// A free-form label.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Label {
    #[prost(string, required, tag = "1")]
    pub key: String,
    /// The value, if the label has one.
    #[prost(string, optional, tag = "2")]
    pub value: Option<String>,
}

#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Labels {
    /// The labels in their order.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub labels: Vec<Label>,
}

/// A span during which a machine is going to be away for maintenance.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Unavailability {
    /// When it begins.
    #[prost(message, required, tag = "1")]
    pub start: TimeInfo,
    /// How long it lasts; absent = indefinitely.
    #[prost(message, optional, tag = "2")]
    pub duration: Option<DurationInfo>,
}

/// Region and zone of a machine.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DomainInfo {
    #[prost(message, optional, tag = "1")]
    pub fault_domain: Option<FaultDomain>,
}

/// `DomainInfo.FaultDomain`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct FaultDomain {
    #[prost(message, required, tag = "1")]
    pub region: RegionInfo,
    /// The zone in the region.
    #[prost(message, required, tag = "2")]
    pub zone: ZoneInfo,
}

/// `DomainInfo.FaultDomain.RegionInfo`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RegionInfo {
    #[prost(string, required, tag = "1")]
    pub name: String,
}

/// `DomainInfo.FaultDomain.ZoneInfo`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ZoneInfo {
    #[prost(string, required, tag = "1")]
    pub name: String,
}

#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MasterInfo {
    /// Identifier of this incarnation of the master.
    #[prost(string, required, tag = "1")]
    pub id: String,
    /// IPv4 address as a number whose bytes look reversed on little-endian machines; use `address`.
    #[prost(uint32, required, tag = "2")]
    pub ip: u32,
    #[prost(uint32, required, tag = "3", default = "5050")]
    pub port: u32,
    /// libprocess address such as `master@10.0.0.1:5050`.
    #[prost(string, optional, tag = "4")]
    pub pid: Option<String>,
    /// Host name that redirects name.
    #[prost(string, optional, tag = "5")]
    pub hostname: Option<String>,
    /// Version such as `1.11.0`.
    #[prost(string, optional, tag = "6")]
    pub version: Option<String>,
    /// Host name, IP address and port.
    #[prost(message, optional, tag = "7")]
    pub address: Option<Address>,
    /// Region and zone of the master.
    #[prost(message, optional, tag = "8")]
    pub domain: Option<DomainInfo>,
    #[prost(message, repeated, tag = "9")]
    #[serde(default)]
    pub capabilities: Vec<MasterCapability>,
}

/// An agent's description of itself.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct AgentInfo {
    /// Host name of the agent.
    #[prost(string, required, tag = "1")]
    pub hostname: String,
    /// Everything the agent has, not what the executor was given.
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The operator's description of the agent; names may repeat.
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[prost(message, optional, tag = "6")]
    pub id: Option<AgentId>,
    /// Whether the agent keeps its state on disk. Not in the published messages of v1, and not in what an agent says
    /// itself as JSON.
    #[prost(bool, optional, tag = "7")]
    pub checkpoint: Option<bool>,
    /// TCP port of the agent.
    #[prost(int32, optional, tag = "8", default = "5051")]
    #[serde(serialize_with = "crate::json::or_agent_port")]
    pub port: Option<i32>,
    /// Region and zone of the agent.
    #[prost(message, optional, tag = "10")]
    pub domain: Option<DomainInfo>,
}
