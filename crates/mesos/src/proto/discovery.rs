//! What a task or an executor tells service discovery.

use serde::{Deserialize, Serialize};

use super::Labels;

/// `DiscoveryInfo`: what service discovery is to know.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiscoveryInfo {
    #[prost(enumeration = "Visibility", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<Visibility>")]
    pub visibility: i32,
    #[prost(string, optional, tag = "2")]
    pub name: Option<String>,
    #[prost(string, optional, tag = "3")]
    pub environment: Option<String>,
    #[prost(string, optional, tag = "4")]
    pub location: Option<String>,
    #[prost(string, optional, tag = "5")]
    pub version: Option<String>,
    #[prost(message, optional, tag = "6")]
    pub ports: Option<Ports>,
    #[prost(message, optional, tag = "7")]
    pub labels: Option<Labels>,
}

/// `DiscoveryInfo.Visibility`: who is to find it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Visibility {
    /// The own framework.
    Framework = 0,
    /// All of the cluster.
    Cluster = 1,
    /// Everybody.
    External = 2,
}

/// `Ports`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Ports {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub ports: Vec<Port>,
}

/// `Port`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Port {
    #[prost(uint32, required, tag = "1")]
    pub number: u32,
    #[prost(string, optional, tag = "2")]
    pub name: Option<String>,
    #[prost(string, optional, tag = "3")]
    pub protocol: Option<String>,
    #[prost(enumeration = "Visibility", optional, tag = "4")]
    #[serde(default, with = "crate::json::OptionalName::<Visibility>")]
    pub visibility: Option<i32>,
    #[prost(message, optional, tag = "5")]
    pub labels: Option<Labels>,
}
