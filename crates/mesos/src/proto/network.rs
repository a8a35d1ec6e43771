//! Networks of containers.

use serde::{Deserialize, Serialize};

use super::Labels;

/// `NetworkInfo`: a network of a container: in a request what it is to join, in a status what it has.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct NetworkInfo {
    #[prost(string, repeated, tag = "3")]
    #[serde(default)]
    pub groups: Vec<String>,
    #[prost(message, optional, tag = "4")]
    pub labels: Option<Labels>,
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub ip_addresses: Vec<IpAddress>,
    /// As the operator called it; absent = the host's network, or the default one.
    #[prost(string, optional, tag = "6")]
    pub name: Option<String>,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub port_mappings: Vec<PortMapping>,
}

/// `NetworkInfo.Protocol`: version of the Internet Protocol.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Protocol {
    #[serde(rename = "IPv4")]
    Ipv4 = 1,
    #[serde(rename = "IPv6")]
    Ipv6 = 2,
}

/// `NetworkInfo.IPAddress`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct IpAddress {
    #[prost(enumeration = "Protocol", optional, tag = "1", default = "Ipv4")]
    #[serde(
        default,
        serialize_with = "crate::json::or_ipv4",
        deserialize_with = "crate::json::OptionalName::<Protocol>::deserialize"
    )]
    pub protocol: Option<i32>,
    /// As text; in a request, the address that is wanted.
    #[prost(string, optional, tag = "2")]
    pub ip_address: Option<String>,
}

/// `NetworkInfo.PortMapping`: a port of the host that leads to one of the container.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct PortMapping {
    #[prost(uint32, required, tag = "1")]
    pub host_port: u32,
    #[prost(uint32, required, tag = "2")]
    pub container_port: u32,
    /// `tcp` or `udp`; both if absent.
    #[prost(string, optional, tag = "3")]
    pub protocol: Option<String>,
}
