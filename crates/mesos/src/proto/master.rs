//! Package `mesos.v1.master`: the operator API of a master.
//!
//! ```
//! use mesos::proto::master::{Call, call};
//! use prost::Message;
//!
//! let call = Call { r#type: Some(call::Type::GetHealth.into()), ..Default::default() };
//! assert_eq!(call.encode_to_vec(), [8, 1]);
//! ```

use serde::{Deserialize, Serialize};

pub mod call;
pub mod event;
pub mod response;

/// `Call`: an operator's call; the body of a POST to `/api/v1` of a master.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Call {
    #[prost(enumeration = "call::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<call::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub get_metrics: Option<call::GetMetrics>,
    #[prost(message, optional, tag = "3")]
    pub set_logging_level: Option<call::SetLoggingLevel>,
    #[prost(message, optional, tag = "4")]
    pub list_files: Option<call::ListFiles>,
    #[prost(message, optional, tag = "5")]
    pub read_file: Option<call::ReadFile>,
    #[prost(message, optional, tag = "6")]
    pub update_weights: Option<call::UpdateWeights>,
    #[prost(message, optional, tag = "7")]
    pub reserve_resources: Option<call::ReserveResources>,
    #[prost(message, optional, tag = "8")]
    pub unreserve_resources: Option<call::UnreserveResources>,
    #[prost(message, optional, tag = "9")]
    pub create_volumes: Option<call::CreateVolumes>,
    #[prost(message, optional, tag = "10")]
    pub destroy_volumes: Option<call::DestroyVolumes>,
    #[prost(message, optional, tag = "11")]
    pub update_maintenance_schedule: Option<call::UpdateMaintenanceSchedule>,
    #[prost(message, optional, tag = "12")]
    pub start_maintenance: Option<call::StartMaintenance>,
    #[prost(message, optional, tag = "13")]
    pub stop_maintenance: Option<call::StopMaintenance>,
    /// Deprecated.
    #[prost(message, optional, tag = "14")]
    pub set_quota: Option<call::SetQuota>,
    /// Deprecated.
    #[prost(message, optional, tag = "15")]
    pub remove_quota: Option<call::RemoveQuota>,
    #[prost(message, optional, tag = "16")]
    pub teardown: Option<call::Teardown>,
    #[prost(message, optional, tag = "17")]
    pub mark_agent_gone: Option<call::MarkAgentGone>,
    #[prost(message, optional, boxed, tag = "18")]
    pub grow_volume: Option<Box<call::GrowVolume>>,
    #[prost(message, optional, boxed, tag = "19")]
    pub shrink_volume: Option<Box<call::ShrinkVolume>>,
    #[prost(message, optional, tag = "20")]
    pub update_quota: Option<call::UpdateQuota>,
    #[prost(message, optional, tag = "21")]
    pub drain_agent: Option<call::DrainAgent>,
    #[prost(message, optional, tag = "22")]
    pub deactivate_agent: Option<call::DeactivateAgent>,
    #[prost(message, optional, tag = "23")]
    pub reactivate_agent: Option<call::ReactivateAgent>,
}

/// `Response`: the answer to a call that asks for something. Calls that change something are answered without one.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Response {
    #[prost(enumeration = "response::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<response::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub get_health: Option<response::GetHealth>,
    #[prost(message, optional, tag = "3")]
    pub get_flags: Option<response::GetFlags>,
    #[prost(message, optional, tag = "4")]
    pub get_version: Option<response::GetVersion>,
    #[prost(message, optional, tag = "5")]
    pub get_metrics: Option<response::GetMetrics>,
    #[prost(message, optional, tag = "6")]
    pub get_logging_level: Option<response::GetLoggingLevel>,
    #[prost(message, optional, tag = "7")]
    pub list_files: Option<response::ListFiles>,
    #[prost(message, optional, tag = "8")]
    pub read_file: Option<response::ReadFile>,
    #[prost(message, optional, tag = "9")]
    pub get_state: Option<response::GetState>,
    #[prost(message, optional, tag = "10")]
    pub get_agents: Option<response::GetAgents>,
    #[prost(message, optional, tag = "11")]
    pub get_frameworks: Option<response::GetFrameworks>,
    #[prost(message, optional, tag = "12")]
    pub get_executors: Option<response::GetExecutors>,
    #[prost(message, optional, tag = "13")]
    pub get_tasks: Option<response::GetTasks>,
    #[prost(message, optional, tag = "14")]
    pub get_roles: Option<response::GetRoles>,
    #[prost(message, optional, tag = "15")]
    pub get_weights: Option<response::GetWeights>,
    #[prost(message, optional, tag = "16")]
    pub get_master: Option<response::GetMaster>,
    #[prost(message, optional, tag = "17")]
    pub get_maintenance_status: Option<response::GetMaintenanceStatus>,
    #[prost(message, optional, tag = "18")]
    pub get_maintenance_schedule: Option<response::GetMaintenanceSchedule>,
    #[prost(message, optional, tag = "19")]
    pub get_quota: Option<response::GetQuota>,
    #[prost(message, optional, tag = "20")]
    pub get_operations: Option<response::GetOperations>,
}

/// `Event`: one record of the stream that SUBSCRIBE opens.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Event {
    #[prost(enumeration = "event::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<event::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub subscribed: Option<event::Subscribed>,
    #[prost(message, optional, tag = "3")]
    pub task_added: Option<event::TaskAdded>,
    #[prost(message, optional, tag = "4")]
    pub task_updated: Option<event::TaskUpdated>,
    #[prost(message, optional, tag = "5")]
    pub agent_added: Option<event::AgentAdded>,
    #[prost(message, optional, tag = "6")]
    pub agent_removed: Option<event::AgentRemoved>,
    #[prost(message, optional, tag = "7")]
    pub framework_added: Option<event::FrameworkAdded>,
    #[prost(message, optional, tag = "8")]
    pub framework_updated: Option<event::FrameworkUpdated>,
    #[prost(message, optional, tag = "9")]
    pub framework_removed: Option<event::FrameworkRemoved>,
}
