//! A framework's description of itself.

use std::collections::BTreeMap;

use super::{FrameworkId, Labels, OfferFilters};
use serde::{Deserialize, Serialize};

/// A framework's description, sent with SUBSCRIBE.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct FrameworkInfo {
    /// Account that executors run as. Cannot be changed later: Mesos ignores another value.
    #[prost(string, required, tag = "1")]
    pub user: String,
    /// Name that people see; part of the master's metric names.
    #[prost(string, required, tag = "2")]
    pub name: String,
    /// The identifier once it is known; must equal [`scheduler::Call::framework_id`](super::scheduler::Call).
    #[prost(message, optional, tag = "3")]
    pub id: Option<FrameworkId>,
    /// Seconds that the master keeps a disconnected framework and its tasks; 0 = not at all.
    #[prost(double, optional, tag = "4", default = "0.0")]
    #[serde(serialize_with = "crate::json::or_zero")]
    pub failover_timeout: Option<f64>,
    /// Agents keep executor and update state, so executors survive a restart of the agent. Cannot be changed.
    #[prost(bool, optional, tag = "5", default = "false")]
    #[serde(serialize_with = "crate::json::or_false")]
    pub checkpoint: Option<bool>,
    /// The one role of a framework without MULTI_ROLE (deprecated).
    #[prost(string, optional, tag = "6", default = "*")]
    pub role: Option<String>,
    /// Host that the scheduler runs on.
    #[prost(string, optional, tag = "7")]
    pub hostname: Option<String>,
    /// Must equal the authenticated principal. Changing it later is an ERROR.
    #[prost(string, optional, tag = "8")]
    pub principal: Option<String>,
    /// Address of the framework's dashboard.
    #[prost(string, optional, tag = "9")]
    pub webui_url: Option<String>,
    /// What the framework supports.
    #[prost(message, repeated, tag = "10")]
    #[serde(default)]
    pub capabilities: Vec<Capability>,
    #[prost(message, optional, tag = "11")]
    pub labels: Option<Labels>,
    /// Roles of a framework with MULTI_ROLE; none = no offers.
    #[prost(string, repeated, tag = "12")]
    #[serde(default)]
    pub roles: Vec<String>,
    /// By role.
    #[prost(btree_map = "string, message", tag = "13")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub offer_filters: BTreeMap<String, OfferFilters>,
}

/// `FrameworkInfo.Capability`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Capability {
    #[prost(enumeration = "CapabilityType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<CapabilityType>")]
    pub r#type: Option<i32>,
}

impl From<CapabilityType> for Capability {
    fn from(capability: CapabilityType) -> Self {
        Self {
            r#type: Some(capability.into()),
        }
    }
}

/// `FrameworkInfo.Capability.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum CapabilityType {
    /// Anything newer than this list.
    Unknown = 0,
    /// Offers may contain revocable resources.
    RevocableResources = 1,
    /// Executors may send TASK_KILLING.
    TaskKillingState = 2,
    /// Agents with GPUs are offered.
    GpuResources = 3,
    /// Shared persistent volumes are offered.
    SharedResources = 4,
    /// TASK_UNREACHABLE, TASK_DROPPED, TASK_GONE, … instead of TASK_LOST.
    PartitionAware = 5,
    /// [`FrameworkInfo::roles`] is used; offers carry `allocation_info`.
    MultiRole = 6,
    /// Resources carry the stack of `reservations`.
    ReservationRefinement = 7,
    /// Agents in another region than the master are offered.
    RegionAware = 8,
}
