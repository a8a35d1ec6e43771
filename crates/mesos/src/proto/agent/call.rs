//! The messages inside a [`Call`](super::Call).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::process_io;
use crate::proto::{
    CommandInfo, ContainerId, ContainerInfo, DurationInfo, Image, Resource, ResourceProviderId,
    ResourceProviderInfo, ScalarValue,
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
    GetContainers = 10,
    GetFrameworks = 11,
    GetExecutors = 12,
    GetTasks = 13,
    LaunchNestedContainer = 14,
    WaitNestedContainer = 15,
    KillNestedContainer = 16,
    LaunchNestedContainerSession = 17,
    AttachContainerInput = 18,
    AttachContainerOutput = 19,
    GetAgent = 20,
    RemoveNestedContainer = 21,
    LaunchContainer = 22,
    WaitContainer = 23,
    KillContainer = 24,
    RemoveContainer = 25,
    GetResourceProviders = 26,
    AddResourceProviderConfig = 27,
    UpdateResourceProviderConfig = 28,
    RemoveResourceProviderConfig = 29,
    PruneImages = 30,
    GetOperations = 31,
    MarkResourceProviderGone = 32,
}

/// `Call.GetMetrics`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetMetrics {
    #[prost(message, optional, tag = "1")]
    pub timeout: Option<DurationInfo>,
}

/// `Call.SetLoggingLevel`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SetLoggingLevel {
    /// 0 to 3, as of glog's `v`.
    #[prost(uint32, required, tag = "1")]
    pub level: u32,
    #[prost(message, required, tag = "2")]
    pub duration: DurationInfo,
}

/// `Call.ListFiles`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ListFiles {
    #[prost(string, required, tag = "1")]
    pub path: String,
}

/// `Call.ReadFile`.
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

/// `Call.GetContainers`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct GetContainers {
    /// Nested containers, too.
    #[prost(bool, optional, tag = "1")]
    pub show_nested: Option<bool>,
    /// Standalone containers, too.
    #[prost(bool, optional, tag = "2")]
    pub show_standalone: Option<bool>,
}

/// `Call.LaunchNestedContainer`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct LaunchNestedContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandInfo>,
    #[prost(message, optional, tag = "3")]
    pub container: Option<ContainerInfo>,
}

/// `Call.WaitNestedContainer`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct WaitNestedContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
}

/// `Call.KillNestedContainer`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct KillNestedContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
    /// SIGKILL if absent.
    #[prost(int32, optional, tag = "2")]
    pub signal: Option<i32>,
}

/// `Call.RemoveNestedContainer`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RemoveNestedContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
}

/// `Call.LaunchNestedContainerSession`: starts a nested container that lives as long as the connection; the answer
/// is a stream of [`ProcessIo`](super::process_io::ProcessIo) records.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct LaunchNestedContainerSession {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandInfo>,
    #[prost(message, optional, tag = "3")]
    pub container: Option<ContainerInfo>,
}

/// `Call.AttachContainerInput`: one record of a request that goes on as long as there is input; the first one names
/// the container.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AttachContainerInput {
    #[prost(enumeration = "InputType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<InputType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub container_id: Option<ContainerId>,
    #[prost(message, optional, tag = "3")]
    pub process_io: Option<process_io::ProcessIo>,
}

/// `Call.AttachContainerInput.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum InputType {
    /// Newer than this list.
    Unknown = 0,
    ContainerId = 1,
    ProcessIo = 2,
}

/// `Call.AttachContainerOutput`: the answer is a stream of [`ProcessIo`](super::process_io::ProcessIo) records.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AttachContainerOutput {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
}

/// `Call.LaunchContainer`: starts a standalone or a nested container.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct LaunchContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandInfo>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[prost(message, optional, tag = "4")]
    pub container: Option<ContainerInfo>,
    #[prost(btree_map = "string, message", tag = "5")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, ScalarValue>,
}

/// `Call.WaitContainer`: is answered when the container has ended.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct WaitContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
}

/// `Call.KillContainer`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct KillContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
    /// SIGKILL if absent.
    #[prost(int32, optional, tag = "2")]
    pub signal: Option<i32>,
}

/// `Call.RemoveContainer`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RemoveContainer {
    #[prost(message, required, tag = "1")]
    pub container_id: ContainerId,
}

/// `Call.AddResourceProviderConfig`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct AddResourceProviderConfig {
    #[prost(message, required, tag = "1")]
    pub info: ResourceProviderInfo,
}

/// `Call.UpdateResourceProviderConfig`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct UpdateResourceProviderConfig {
    #[prost(message, required, tag = "1")]
    pub info: ResourceProviderInfo,
}

/// `Call.RemoveResourceProviderConfig`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RemoveResourceProviderConfig {
    #[prost(string, required, tag = "1")]
    pub r#type: String,
    #[prost(string, required, tag = "2")]
    pub name: String,
}

/// `Call.MarkResourceProviderGone`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MarkResourceProviderGone {
    #[prost(message, required, tag = "1")]
    pub resource_provider_id: ResourceProviderId,
}

/// `Call.PruneImages`: removes images that nobody uses.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct PruneImages {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub excluded_images: Vec<Image>,
}
