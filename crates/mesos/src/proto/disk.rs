//! Disks: persistent volumes and where they come from.

use serde::{Deserialize, Serialize};

use super::{Labels, Volume};

/// `Resource.DiskInfo`: what distinguishes some `disk` from plain space in the sandbox.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiskInfo {
    #[prost(message, optional, tag = "1")]
    pub persistence: Option<Persistence>,
    /// How a container sees it.
    #[prost(message, optional, tag = "2")]
    pub volume: Option<Volume>,
    #[prost(message, optional, tag = "3")]
    pub source: Option<DiskSource>,
}

/// `Resource.DiskInfo.Persistence`: a volume that outlives its task.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Persistence {
    /// Chosen by the framework; unique per role and agent.
    #[prost(string, required, tag = "1")]
    pub id: String,
    /// Who created it.
    #[prost(string, optional, tag = "2")]
    pub principal: Option<String>,
}

/// `Resource.DiskInfo.Source`: a disk of its own, if it is not the one with the agent's work directory.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiskSource {
    #[prost(enumeration = "DiskSourceType", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<DiskSourceType>")]
    pub r#type: i32,
    #[prost(message, optional, tag = "2")]
    pub path: Option<DiskPath>,
    #[prost(message, optional, tag = "3")]
    pub mount: Option<DiskMount>,
    /// Of a disk that a resource provider manages.
    #[prost(string, optional, tag = "4")]
    pub id: Option<String>,
    #[prost(message, optional, tag = "5")]
    pub metadata: Option<Labels>,
    /// Of a disk that a resource provider manages.
    #[prost(string, optional, tag = "6")]
    pub profile: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub vendor: Option<String>,
}

/// `Resource.DiskInfo.Source.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum DiskSourceType {
    /// Newer than this list.
    Unknown = 0,
    /// A directory: can be divided.
    Path = 1,
    /// A file system: is given as a whole.
    Mount = 2,
    /// A block device: is given as a whole.
    Block = 3,
    /// Storage to make disks of.
    Raw = 4,
}

/// `Resource.DiskInfo.Source.Path`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiskPath {
    #[prost(string, optional, tag = "1")]
    pub root: Option<String>,
}

/// `Resource.DiskInfo.Source.Mount`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiskMount {
    #[prost(string, optional, tag = "1")]
    pub root: Option<String>,
}
