//! Volumes that a CSI plugin provides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Secret;

/// `Volume.Source.CSIVolume`: a volume that a plugin of the Container Storage Interface provides.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CsiVolume {
    #[prost(string, required, tag = "1")]
    pub plugin_name: String,
    #[prost(message, optional, tag = "2")]
    pub static_provisioning: Option<StaticProvisioning>,
}

/// `Volume.Source.CSIVolume.StaticProvisioning`: a volume that exists already.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct StaticProvisioning {
    #[prost(string, required, tag = "1")]
    pub volume_id: String,
    #[prost(message, required, tag = "2")]
    pub volume_capability: VolumeCapability,
    #[prost(btree_map = "string, message", tag = "3")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub node_stage_secrets: BTreeMap<String, Secret>,
    #[prost(btree_map = "string, message", tag = "4")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub node_publish_secrets: BTreeMap<String, Secret>,
    #[prost(btree_map = "string, string", tag = "5")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub volume_context: BTreeMap<String, String>,
}

/// `Volume.Source.CSIVolume.VolumeCapability`: how a volume is used. One of `block` and `mount` is set.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct VolumeCapability {
    #[prost(message, optional, tag = "1")]
    pub block: Option<BlockVolume>,
    #[prost(message, optional, tag = "2")]
    pub mount: Option<MountVolume>,
    #[prost(message, required, tag = "3")]
    pub access_mode: AccessMode,
}

/// `Volume.Source.CSIVolume.VolumeCapability.BlockVolume`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct BlockVolume {}

/// `Volume.Source.CSIVolume.VolumeCapability.MountVolume`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MountVolume {
    #[prost(string, optional, tag = "1")]
    pub fs_type: Option<String>,
    #[prost(string, repeated, tag = "2")]
    #[serde(default)]
    pub mount_flags: Vec<String>,
}

/// `Volume.Source.CSIVolume.VolumeCapability.AccessMode`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AccessMode {
    #[prost(enumeration = "AccessModeType", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<AccessModeType>")]
    pub mode: i32,
}

/// `Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum AccessModeType {
    /// Newer than this list.
    Unknown = 0,
    SingleNodeWriter = 1,
    SingleNodeReaderOnly = 2,
    MultiNodeReaderOnly = 3,
    MultiNodeSingleWriter = 4,
    MultiNodeMultiWriter = 5,
}
