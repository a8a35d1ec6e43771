//! Offers and operations on them.

use super::{
    AgentId, AllocationInfo, Attribute, Create, CreateDisk, Destroy, DestroyDisk, DomainInfo, ExecutorId,
    ExecutorInfo, FrameworkId, GrowVolume, OfferId, OperationId, Reserve, Resource, ShrinkVolume,
    TaskGroupInfo, TaskInfo, Unavailability, Unreserve, Url,
};
use serde::{Deserialize, Serialize};

/// Resources of one agent, offered to one role of the framework.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Offer {
    #[prost(message, required, tag = "1")]
    pub id: OfferId,
    /// The framework that it is made to.
    #[prost(message, required, tag = "2")]
    pub framework_id: FrameworkId,
    /// The agent that has the resources.
    #[prost(message, required, tag = "3")]
    pub agent_id: AgentId,
    /// Host name of the agent; for people, state is keyed by `agent_id`.
    #[prost(string, required, tag = "4")]
    pub hostname: String,
    /// What is offered: may mix unreserved, reserved and revocable resources.
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The framework's executors on that agent, as the master knows them.
    #[prost(message, repeated, tag = "6")]
    #[serde(default)]
    pub executor_ids: Vec<ExecutorId>,
    /// The operator's description of the agent.
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[prost(message, optional, tag = "8")]
    pub url: Option<Url>,
    /// The agent is going to be away for maintenance.
    #[prost(message, optional, tag = "9")]
    pub unavailability: Option<Unavailability>,
    /// The role that it is made to.
    #[prost(message, optional, tag = "10")]
    pub allocation_info: Option<AllocationInfo>,
    /// Region and zone of the agent.
    #[prost(message, optional, tag = "11")]
    pub domain: Option<DomainInfo>,
}

/// A request to give resources of an agent back before its maintenance.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct InverseOffer {
    #[prost(message, required, tag = "1")]
    pub id: OfferId,
    #[prost(message, optional, tag = "2")]
    pub url: Option<Url>,
    /// The framework that it is made to.
    #[prost(message, required, tag = "3")]
    pub framework_id: FrameworkId,
    /// The agent that is going away.
    #[prost(message, optional, tag = "4")]
    pub agent_id: Option<AgentId>,
    /// When, and for how long.
    #[prost(message, required, tag = "5")]
    pub unavailability: Unavailability,
    /// What is wanted back; empty = everything on that agent.
    #[prost(message, repeated, tag = "6")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}

/// `Offer.Operation`: a step of an ACCEPT.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Operation {
    #[prost(enumeration = "OperationType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<OperationType>")]
    pub r#type: Option<i32>,
    /// Content of [`OperationType::Launch`].
    #[prost(message, optional, tag = "2")]
    pub launch: Option<Launch>,
    /// Content of [`OperationType::Reserve`].
    #[prost(message, optional, tag = "3")]
    pub reserve: Option<Reserve>,
    /// Content of [`OperationType::Unreserve`].
    #[prost(message, optional, tag = "4")]
    pub unreserve: Option<Unreserve>,
    /// Content of [`OperationType::Create`].
    #[prost(message, optional, tag = "5")]
    pub create: Option<Create>,
    /// Content of [`OperationType::Destroy`].
    #[prost(message, optional, tag = "6")]
    pub destroy: Option<Destroy>,
    /// Content of [`OperationType::LaunchGroup`].
    #[prost(message, optional, tag = "7")]
    pub launch_group: Option<LaunchGroup>,
    /// Asks for feedback, which comes as
    /// [`Event::OperationStatus`](crate::scheduler::Event::OperationStatus). Not for launching.
    #[prost(message, optional, tag = "12")]
    pub id: Option<OperationId>,
    /// Content of [`OperationType::GrowVolume`].
    #[prost(message, optional, boxed, tag = "13")]
    pub grow_volume: Option<Box<GrowVolume>>,
    /// Content of [`OperationType::ShrinkVolume`].
    #[prost(message, optional, boxed, tag = "14")]
    pub shrink_volume: Option<Box<ShrinkVolume>>,
    /// Content of [`OperationType::CreateDisk`].
    #[prost(message, optional, boxed, tag = "15")]
    pub create_disk: Option<Box<CreateDisk>>,
    /// Content of [`OperationType::DestroyDisk`].
    #[prost(message, optional, boxed, tag = "16")]
    pub destroy_disk: Option<Box<DestroyDisk>>,
}

/// `Offer.Operation.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum OperationType {
    /// Not stated, or newer than this list.
    Unknown = 0,
    /// Launch tasks one by one.
    Launch = 1,
    Reserve = 2,
    Unreserve = 3,
    Create = 4,
    Destroy = 5,
    /// Launch a group of tasks, all or none.
    LaunchGroup = 6,
    GrowVolume = 11,
    ShrinkVolume = 12,
    CreateDisk = 13,
    DestroyDisk = 14,
}

/// `Offer.Operation.Launch`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Launch {
    /// The tasks; each is validated on its own.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub task_infos: Vec<TaskInfo>,
}

/// `Offer.Operation.LaunchGroup`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct LaunchGroup {
    /// The executor; its `type` must be set.
    #[prost(message, required, tag = "1")]
    pub executor: ExecutorInfo,
    #[prost(message, required, tag = "2")]
    pub task_group: TaskGroupInfo,
}

/// How long the rest of an offer is not to be offered again.
#[derive(Clone, Copy, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Filters {
    /// Seconds: 5 if absent, 0 = no filter, at most 31536000.
    #[prost(double, optional, tag = "1", default = "5.0")]
    #[serde(serialize_with = "crate::json::or_five")]
    pub refuse_seconds: Option<f64>,
}
