//! Checks of running tasks.

use serde::{Deserialize, Serialize};

use super::{CommandInfo, Protocol};

/// `CheckInfo`: a check whose result is only reported.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CheckInfo {
    #[prost(enumeration = "CheckType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<CheckType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandCheck>,
    #[prost(message, optional, tag = "3")]
    pub http: Option<HttpCheck>,
    /// Seconds before the first check; 15 if absent.
    #[prost(double, optional, tag = "4", default = "15.0")]
    #[serde(serialize_with = "crate::json::or_fifteen")]
    pub delay_seconds: Option<f64>,
    /// Seconds between checks; 10 if absent.
    #[prost(double, optional, tag = "5", default = "10.0")]
    #[serde(serialize_with = "crate::json::or_ten")]
    pub interval_seconds: Option<f64>,
    /// Seconds until a check has failed; 20 if absent.
    #[prost(double, optional, tag = "6", default = "20.0")]
    #[serde(serialize_with = "crate::json::or_twenty")]
    pub timeout_seconds: Option<f64>,
    #[prost(message, optional, tag = "7")]
    pub tcp: Option<TcpCheck>,
}

/// `CheckInfo.Type`: which of the fields is set.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum CheckType {
    /// Newer than this list.
    Unknown = 0,
    Command = 1,
    Http = 2,
    Tcp = 3,
}

/// `CheckInfo.Command`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CommandCheck {
    #[prost(message, required, tag = "1")]
    pub command: CommandInfo,
}

/// `CheckInfo.Http`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct HttpCheck {
    #[prost(uint32, required, tag = "1")]
    pub port: u32,
    #[prost(string, optional, tag = "2")]
    pub path: Option<String>,
}

/// `CheckInfo.Tcp`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TcpCheck {
    #[prost(uint32, required, tag = "1")]
    pub port: u32,
}

/// `CheckStatusInfo`: the newest result of a check.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CheckStatusInfo {
    #[prost(enumeration = "CheckType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<CheckType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub command: Option<CommandCheckStatus>,
    #[prost(message, optional, tag = "3")]
    pub http: Option<HttpCheckStatus>,
    #[prost(message, optional, tag = "4")]
    pub tcp: Option<TcpCheckStatus>,
}

/// `CheckStatusInfo.Command`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CommandCheckStatus {
    /// Absent until the first check has ended.
    #[prost(int32, optional, tag = "1")]
    pub exit_code: Option<i32>,
}

/// `CheckStatusInfo.Http`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct HttpCheckStatus {
    #[prost(uint32, optional, tag = "1")]
    pub status_code: Option<u32>,
}

/// `CheckStatusInfo.Tcp`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TcpCheckStatus {
    #[prost(bool, optional, tag = "1")]
    pub succeeded: Option<bool>,
}

/// `HealthCheck`: a check that kills the task if it keeps failing.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct HealthCheck {
    #[prost(message, optional, tag = "1")]
    pub http: Option<HttpHealthCheck>,
    /// Seconds before the first check; 15 if absent.
    #[prost(double, optional, tag = "2", default = "15.0")]
    #[serde(serialize_with = "crate::json::or_fifteen")]
    pub delay_seconds: Option<f64>,
    /// Seconds between checks; 10 if absent.
    #[prost(double, optional, tag = "3", default = "10.0")]
    #[serde(serialize_with = "crate::json::or_ten")]
    pub interval_seconds: Option<f64>,
    /// Seconds until a check has failed; 20 if absent.
    #[prost(double, optional, tag = "4", default = "20.0")]
    #[serde(serialize_with = "crate::json::or_twenty")]
    pub timeout_seconds: Option<f64>,
    /// So many in a row kill the task; 3 if absent.
    #[prost(uint32, optional, tag = "5", default = "3")]
    #[serde(serialize_with = "crate::json::or_three")]
    pub consecutive_failures: Option<u32>,
    /// Seconds in which failures do not count; 10 if absent.
    #[prost(double, optional, tag = "6", default = "10.0")]
    #[serde(serialize_with = "crate::json::or_ten")]
    pub grace_period_seconds: Option<f64>,
    #[prost(message, optional, tag = "7")]
    pub command: Option<CommandInfo>,
    #[prost(enumeration = "HealthCheckType", optional, tag = "8")]
    #[serde(default, with = "crate::json::OptionalName::<HealthCheckType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "9")]
    pub tcp: Option<TcpHealthCheck>,
}

/// `HealthCheck.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum HealthCheckType {
    /// Newer than this list.
    Unknown = 0,
    Command = 1,
    Http = 2,
    Tcp = 3,
}

/// `HealthCheck.HTTPCheckInfo`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct HttpHealthCheck {
    #[prost(uint32, required, tag = "1")]
    pub port: u32,
    #[prost(string, optional, tag = "2")]
    pub path: Option<String>,
    /// `http` or `https`.
    #[prost(string, optional, tag = "3")]
    pub scheme: Option<String>,
    /// Mesos takes 200 to 399 for success and this list is not used.
    #[prost(uint32, repeated, packed = "false", tag = "4")]
    #[serde(default)]
    pub statuses: Vec<u32>,
    #[prost(enumeration = "Protocol", optional, tag = "5", default = "Ipv4")]
    #[serde(
        default,
        serialize_with = "crate::json::or_ipv4",
        deserialize_with = "crate::json::OptionalName::<Protocol>::deserialize"
    )]
    pub protocol: Option<i32>,
}

/// `HealthCheck.TCPCheckInfo`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TcpHealthCheck {
    #[prost(uint32, required, tag = "1")]
    pub port: u32,
    #[prost(enumeration = "Protocol", optional, tag = "2", default = "Ipv4")]
    #[serde(
        default,
        serialize_with = "crate::json::or_ipv4",
        deserialize_with = "crate::json::OptionalName::<Protocol>::deserialize"
    )]
    pub protocol: Option<i32>,
}
