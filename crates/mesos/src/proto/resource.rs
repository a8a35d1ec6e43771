//! Values, resources and attributes.

use super::{DiskInfo, Labels, ResourceProviderId};
use serde::{Deserialize, Serialize};

/// `Value.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ValueType {
    /// A number with three decimal digits.
    Scalar = 0,
    /// Ranges of whole numbers.
    Ranges = 1,
    /// A set of strings.
    Set = 2,
    /// A string.
    Text = 3,
}

/// `Value.Scalar`.
#[derive(Clone, Copy, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ScalarValue {
    /// The number; Mesos rounds it to 1/1000. See [`resources`](crate::resources) for calculating with it.
    #[prost(double, required, tag = "1")]
    pub value: f64,
}

/// `Value.Range`: whole numbers from `begin` to `end`, both included.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Range {
    #[prost(uint64, required, tag = "1")]
    pub begin: u64,
    #[prost(uint64, required, tag = "2")]
    pub end: u64,
}

/// `Value.Ranges`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Ranges {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub range: Vec<Range>,
}

/// `Value.Set`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SetValue {
    #[prost(string, repeated, tag = "1")]
    #[serde(default)]
    pub item: Vec<String>,
}

/// `Value.Text`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TextValue {
    #[prost(string, required, tag = "1")]
    pub value: String,
}

/// An operator's remark about an agent. The numbers of `text` and `set` are swapped relative to `Value`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Attribute {
    /// Name; several attributes may share one.
    #[prost(string, required, tag = "1")]
    pub name: String,
    /// Which of the values below is set.
    #[prost(enumeration = "ValueType", required, tag = "2")]
    #[serde(with = "crate::json::RequiredName::<ValueType>")]
    pub r#type: i32,
    /// A number, also where the operator wrote a text like `2`.
    #[prost(message, optional, tag = "3")]
    pub scalar: Option<ScalarValue>,
    #[prost(message, optional, tag = "4")]
    pub ranges: Option<Ranges>,
    /// A text.
    #[prost(message, optional, tag = "5")]
    pub text: Option<TextValue>,
    /// A set; agents never send one.
    #[prost(message, optional, tag = "6")]
    pub set: Option<SetValue>,
}

/// An amount of something an agent has. To spend an offer, clone its resources and lower the amounts.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Resource {
    /// `cpus`, `mem` (MB), `disk` (MB), `gpus`, `ports`, or an operator's own name.
    #[prost(string, required, tag = "1")]
    pub name: String,
    /// Which of the values below is set; never [`ValueType::Text`].
    #[prost(enumeration = "ValueType", required, tag = "2")]
    #[serde(with = "crate::json::RequiredName::<ValueType>")]
    pub r#type: i32,
    #[prost(message, optional, tag = "3")]
    pub scalar: Option<ScalarValue>,
    /// The ranges, for example of ports.
    #[prost(message, optional, tag = "4")]
    pub ranges: Option<Ranges>,
    #[prost(message, optional, tag = "5")]
    pub set: Option<SetValue>,
    /// Reservation role in the old format (deprecated).
    #[prost(string, optional, tag = "6", default = "*")]
    pub role: Option<String>,
    /// Present: a disk or volume of its own.
    #[prost(message, optional, boxed, tag = "7")]
    pub disk: Option<Box<DiskInfo>>,
    /// Dynamic reservation in the old format.
    #[prost(message, optional, tag = "8")]
    pub reservation: Option<ReservationInfo>,
    /// Present: may be taken back at any time.
    #[prost(message, optional, tag = "9")]
    pub revocable: Option<RevocableInfo>,
    /// Present: several tasks may use it at once.
    #[prost(message, optional, tag = "10")]
    pub shared: Option<SharedInfo>,
    /// The role that it is offered to.
    #[prost(message, optional, tag = "11")]
    pub allocation_info: Option<AllocationInfo>,
    /// Who provides it, if not the agent itself.
    #[prost(message, optional, tag = "12")]
    pub provider_id: Option<ResourceProviderId>,
    /// Stack of reservations; none = unreserved.
    #[prost(message, repeated, tag = "13")]
    #[serde(default)]
    pub reservations: Vec<ReservationInfo>,
}

/// `Resource.AllocationInfo`.
#[derive(Clone, PartialEq, Eq, Hash, prost::Message, Serialize, Deserialize)]
pub struct AllocationInfo {
    #[prost(string, optional, tag = "1")]
    pub role: Option<String>,
}

/// `Resource.ReservationInfo`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ReservationInfo {
    /// Who reserved it.
    #[prost(string, optional, tag = "1")]
    pub principal: Option<String>,
    #[prost(message, optional, tag = "2")]
    pub labels: Option<Labels>,
    /// The role that it is reserved for.
    #[prost(string, optional, tag = "3")]
    pub role: Option<String>,
    /// By the agent's flags or by a call.
    #[prost(enumeration = "ReservationType", optional, tag = "4")]
    #[serde(default, with = "crate::json::OptionalName::<ReservationType>")]
    pub r#type: Option<i32>,
}

/// `Resource.ReservationInfo.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ReservationType {
    Unknown = 0,
    /// By the agent's flags.
    Static = 1,
    /// By a call.
    Dynamic = 2,
}

/// `Resource.RevocableInfo`: presence is the signal.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RevocableInfo {}

/// `Resource.SharedInfo`: presence is the signal.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SharedInfo {}
