//! Resource providers, and the CSI plugins that they run.

use serde::{Deserialize, Serialize};

use super::{Attribute, CommandInfo, ContainerInfo, ReservationInfo, Resource, ResourceProviderId};

/// `ResourceProviderInfo`: who provides resources of an agent besides the agent itself.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceProviderInfo {
    #[prost(message, optional, tag = "1")]
    pub id: Option<ResourceProviderId>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[prost(string, required, tag = "3")]
    pub r#type: String,
    #[prost(string, required, tag = "4")]
    pub name: String,
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub default_reservations: Vec<ReservationInfo>,
    #[prost(message, optional, tag = "6")]
    pub storage: Option<ResourceProviderStorage>,
}

/// `ResourceProviderInfo.Storage`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceProviderStorage {
    #[prost(message, required, tag = "1")]
    pub plugin: CsiPluginInfo,
    #[prost(double, optional, tag = "2")]
    pub reconciliation_interval_seconds: Option<f64>,
}

/// `CSIPluginInfo`: a plugin of the Container Storage Interface.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CsiPluginInfo {
    #[prost(string, required, tag = "1")]
    pub r#type: String,
    #[prost(string, optional, tag = "2", default = "default")]
    #[serde(serialize_with = "crate::json::or_default")]
    pub name: Option<String>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub containers: Vec<CsiPluginContainerInfo>,
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub endpoints: Vec<CsiPluginEndpoint>,
    #[prost(string, optional, tag = "5")]
    pub target_path_root: Option<String>,
    #[prost(bool, optional, tag = "6")]
    pub target_path_exists: Option<bool>,
}

/// `CSIPluginContainerInfo`: how an agent runs a plugin.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CsiPluginContainerInfo {
    #[prost(enumeration = "CsiService", repeated, packed = "false", tag = "1")]
    #[serde(default, with = "crate::json::Names::<CsiService>")]
    pub services: Vec<i32>,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandInfo>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[prost(message, optional, tag = "4")]
    pub container: Option<ContainerInfo>,
}

/// `CSIPluginContainerInfo.Service`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum CsiService {
    /// Newer than this list.
    Unknown = 0,
    ControllerService = 1,
    NodeService = 2,
}

/// `CSIPluginEndpoint`: a plugin that somebody else runs.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CsiPluginEndpoint {
    #[prost(enumeration = "CsiService", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<CsiService>")]
    pub csi_service: i32,
    #[prost(string, required, tag = "2")]
    pub endpoint: String,
}
