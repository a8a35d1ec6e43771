//! Volumes of containers.

use serde::{Deserialize, Serialize};

use super::{CsiVolume, Image, Parameter, Secret};

/// `Volume`: a directory that a container sees.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Volume {
    /// Relative to the sandbox, or absolute if the container has an image.
    #[prost(string, required, tag = "1")]
    pub container_path: String,
    /// Path of the machine, or relative to the sandbox.
    #[prost(string, optional, tag = "2")]
    pub host_path: Option<String>,
    #[prost(enumeration = "VolumeMode", required, tag = "3")]
    #[serde(with = "crate::json::RequiredName::<VolumeMode>")]
    pub mode: i32,
    /// An image whose content is mounted.
    #[prost(message, optional, boxed, tag = "4")]
    pub image: Option<Box<Image>>,
    #[prost(message, optional, boxed, tag = "5")]
    pub source: Option<Box<VolumeSource>>,
}

/// `Volume.Mode`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum VolumeMode {
    /// Can be written.
    Rw = 1,
    /// Can only be read.
    Ro = 2,
}

/// `Volume.Source`: where a volume comes from.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct VolumeSource {
    #[prost(enumeration = "VolumeSourceType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<VolumeSourceType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub docker_volume: Option<DockerVolume>,
    #[prost(message, optional, tag = "3")]
    pub sandbox_path: Option<SandboxPath>,
    #[prost(message, optional, tag = "4")]
    pub secret: Option<Secret>,
    #[prost(message, optional, tag = "5")]
    pub host_path: Option<HostPath>,
    #[prost(message, optional, boxed, tag = "6")]
    pub csi_volume: Option<Box<CsiVolume>>,
}

/// `Volume.Source.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum VolumeSourceType {
    /// Newer than this list.
    Unknown = 0,
    DockerVolume = 1,
    SandboxPath = 2,
    Secret = 3,
    HostPath = 4,
    CsiVolume = 5,
}

/// `Volume.Source.DockerVolume`: a volume that a Docker volume driver mounts.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DockerVolume {
    #[prost(string, optional, tag = "1")]
    pub driver: Option<String>,
    #[prost(string, required, tag = "2")]
    pub name: String,
    #[prost(message, optional, tag = "3")]
    pub driver_options: Option<Parameters>,
}

/// `Parameters`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Parameters {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub parameter: Vec<Parameter>,
}

/// `Volume.Source.HostPath`: a path of the agent's machine.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct HostPath {
    #[prost(string, required, tag = "1")]
    pub path: String,
    #[prost(message, optional, tag = "2")]
    pub mount_propagation: Option<MountPropagation>,
}

/// `MountPropagation`: whether later mounts on one side are seen on the other.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MountPropagation {
    #[prost(enumeration = "MountPropagationMode", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<MountPropagationMode>")]
    pub mode: Option<i32>,
}

/// `MountPropagation.Mode`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum MountPropagationMode {
    /// Newer than this list.
    Unknown = 0,
    HostToContainer = 1,
    Bidirectional = 2,
}

/// `Volume.Source.SandboxPath`: a path in a sandbox.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SandboxPath {
    #[prost(enumeration = "SandboxPathType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<SandboxPathType>")]
    pub r#type: Option<i32>,
    /// Relative to that sandbox.
    #[prost(string, required, tag = "2")]
    pub path: String,
}

/// `Volume.Source.SandboxPath.Type`: whose sandbox.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum SandboxPathType {
    /// Newer than this list.
    Unknown = 0,
    /// The container's own.
    #[serde(rename = "SELF")]
    Own = 1,
    Parent = 2,
}
