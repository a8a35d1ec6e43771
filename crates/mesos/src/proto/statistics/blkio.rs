//! Block I/O of a container, per device.

use serde::{Deserialize, Serialize};

/// `CgroupInfo.Blkio.Statistics`: block I/O as control groups count it.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct BlkioStatistics {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub cfq: Vec<CfqStatistics>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub cfq_recursive: Vec<CfqStatistics>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub throttling: Vec<ThrottlingStatistics>,
}

/// `CgroupInfo.Blkio.CFQ.Statistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CfqStatistics {
    #[prost(message, optional, tag = "1")]
    pub device: Option<DeviceNumber>,
    #[prost(uint64, optional, tag = "2")]
    pub sectors: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub time: Option<u64>,
    #[prost(message, repeated, tag = "4")]
    #[serde(default)]
    pub io_serviced: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub io_service_bytes: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "6")]
    #[serde(default)]
    pub io_service_time: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub io_wait_time: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "8")]
    #[serde(default)]
    pub io_merged: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "9")]
    #[serde(default)]
    pub io_queued: Vec<BlkioValue>,
}

/// `CgroupInfo.Blkio.Throttling.Statistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ThrottlingStatistics {
    #[prost(message, optional, tag = "1")]
    pub device: Option<DeviceNumber>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub io_serviced: Vec<BlkioValue>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub io_service_bytes: Vec<BlkioValue>,
}

/// `CgroupInfo.Blkio.Value`: a count; without `op` of all kinds.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct BlkioValue {
    #[prost(enumeration = "BlkioOperation", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<BlkioOperation>")]
    pub op: Option<i32>,
    #[prost(uint64, optional, tag = "2")]
    pub value: Option<u64>,
}

/// `CgroupInfo.Blkio.Operation`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum BlkioOperation {
    /// Newer than this list.
    Unknown = 0,
    Total = 1,
    Read = 2,
    Write = 3,
    Sync = 4,
    Async = 5,
    Discard = 6,
}

/// `Device.Number`: numbers of a device.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DeviceNumber {
    #[prost(uint64, required, tag = "1")]
    pub major_number: u64,
    #[prost(uint64, required, tag = "2")]
    pub minor_number: u64,
}
