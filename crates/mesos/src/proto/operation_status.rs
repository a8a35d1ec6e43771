//! How operations on offers went.

use serde::{Deserialize, Serialize};

use super::{AgentId, FrameworkId, Operation, OperationId, Resource, ResourceProviderId};

/// `Operation`: an operation that a master or an agent knows.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct KnownOperation {
    #[prost(message, optional, tag = "1")]
    pub framework_id: Option<FrameworkId>,
    #[prost(message, optional, tag = "2")]
    pub agent_id: Option<AgentId>,
    /// What was asked for.
    #[prost(message, required, tag = "3")]
    pub info: Operation,
    #[prost(message, required, tag = "4")]
    pub latest_status: OperationStatus,
    /// Those that are not acknowledged.
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub statuses: Vec<OperationStatus>,
    #[prost(message, required, tag = "6")]
    pub uuid: Uuid,
}

/// `OperationStatus`: what is known of an operation at some moment.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct OperationStatus {
    #[prost(message, optional, tag = "1")]
    pub operation_id: Option<OperationId>,
    #[prost(enumeration = "OperationState", required, tag = "2")]
    #[serde(with = "crate::json::RequiredName::<OperationState>")]
    pub state: i32,
    #[prost(string, optional, tag = "3")]
    pub message: Option<String>,
    /// What the resources have become, if it is finished.
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub converted_resources: Vec<Resource>,
    /// Present = wants to be acknowledged.
    #[prost(message, optional, tag = "5")]
    pub uuid: Option<Uuid>,
    #[prost(message, optional, tag = "6")]
    pub agent_id: Option<AgentId>,
    #[prost(message, optional, tag = "7")]
    pub resource_provider_id: Option<ResourceProviderId>,
}

/// `OperationState`: the numbers are those of Mesos.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum OperationState {
    /// Newer than this list.
    Unsupported = 0,
    /// On its way.
    Pending = 1,
    /// Terminal: done.
    Finished = 2,
    /// Terminal: tried without success.
    Failed = 3,
    /// Terminal: refused.
    Error = 4,
    /// Terminal: it never reached the agent.
    Dropped = 5,
    /// Its agent is partitioned away.
    Unreachable = 6,
    /// The operator declared the agent dead.
    GoneByOperator = 7,
    /// Its agent or provider has not come back yet.
    Recovering = 8,
    /// The master knows nothing about it.
    Unknown = 9,
}

/// `UUID`: 16 bytes.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Uuid {
    #[prost(bytes = "vec", required, tag = "1")]
    #[serde(with = "crate::json::bytes")]
    pub value: Vec<u8>,
}
