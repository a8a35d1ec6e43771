//! Packages `mesos.v1.maintenance` and `mesos.v1.allocator`: when machines go away.
//!
//! ```
//! use mesos::proto::maintenance::{Schedule, Window};
//! use mesos::proto::{MachineId, TimeInfo, Unavailability};
//!
//! let window = Window {
//!     machine_ids: vec![MachineId { hostname: Some("a.example".into()), ip: Some("10.0.0.1".into()) }],
//!     unavailability: Unavailability { start: TimeInfo { nanoseconds: 1_800_000_000_000_000_000 }, duration: None },
//! };
//! mesos::operator::master::update_maintenance_schedule(Schedule { windows: vec![window] });
//! ```

use serde::{Deserialize, Serialize};

use crate::proto::{FrameworkId, MachineId, TimeInfo, Unavailability};

/// `Schedule`: all windows that are planned.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Schedule {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub windows: Vec<Window>,
}

/// `Window`: machines that go away together.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Window {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub machine_ids: Vec<MachineId>,
    #[prost(message, required, tag = "2")]
    pub unavailability: Unavailability,
}

/// `ClusterStatus`: machines that are not up.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ClusterStatus {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub draining_machines: Vec<DrainingMachine>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub down_machines: Vec<MachineId>,
}

/// `ClusterStatus.DrainingMachine`: a machine whose window is planned, with the answers of frameworks to inverse
/// offers.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DrainingMachine {
    #[prost(message, required, tag = "1")]
    pub id: MachineId,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub statuses: Vec<InverseOfferStatus>,
}

/// `InverseOfferStatus`: a framework's answer to an inverse offer.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct InverseOfferStatus {
    #[prost(enumeration = "Status", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<Status>")]
    pub status: i32,
    #[prost(message, required, tag = "2")]
    pub framework_id: FrameworkId,
    #[prost(message, required, tag = "3")]
    pub timestamp: TimeInfo,
}

/// `InverseOfferStatus.Status`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Status {
    Unknown = 1,
    Accept = 2,
    Decline = 3,
}
