//! Containers of tasks and executors, and what an agent tells of them.

use serde::{Deserialize, Serialize};

use super::{ContainerId, Image, LinuxInfo, NetworkInfo, Parameter, RLimitInfo, Volume};

/// `ContainerInfo`: the container that a task or an executor runs in.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ContainerInfo {
    #[prost(enumeration = "ContainerType", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<ContainerType>")]
    pub r#type: i32,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub volumes: Vec<Volume>,
    /// For [`ContainerType::Docker`].
    #[prost(message, optional, boxed, tag = "3")]
    pub docker: Option<Box<DockerInfo>>,
    /// Host name inside the container.
    #[prost(string, optional, tag = "4")]
    pub hostname: Option<String>,
    /// For [`ContainerType::Mesos`].
    #[prost(message, optional, boxed, tag = "5")]
    pub mesos: Option<Box<MesosContainerInfo>>,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub network_infos: Vec<NetworkInfo>,
    #[prost(message, optional, boxed, tag = "8")]
    pub linux_info: Option<Box<LinuxInfo>>,
    #[prost(message, optional, tag = "9")]
    pub rlimit_info: Option<RLimitInfo>,
    #[prost(message, optional, tag = "10")]
    pub tty_info: Option<TtyInfo>,
}

/// `ContainerInfo.Type`: which containerizer runs it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ContainerType {
    Docker = 1,
    Mesos = 2,
}

/// `ContainerInfo.DockerInfo`: settings of the Docker containerizer.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DockerInfo {
    #[prost(string, required, tag = "1")]
    pub image: String,
    #[prost(enumeration = "DockerNetwork", optional, tag = "2", default = "Host")]
    #[serde(
        default,
        serialize_with = "crate::json::or_host",
        deserialize_with = "crate::json::OptionalName::<DockerNetwork>::deserialize"
    )]
    pub network: Option<i32>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub port_mappings: Vec<DockerPortMapping>,
    #[prost(bool, optional, tag = "4", default = "false")]
    #[serde(serialize_with = "crate::json::or_false")]
    pub privileged: Option<bool>,
    /// Further options of `docker run`, without their `--`.
    #[prost(message, repeated, tag = "5")]
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// Pull the image even if the machine has it.
    #[prost(bool, optional, tag = "6")]
    pub force_pull_image: Option<bool>,
    /// Deprecated.
    #[prost(string, optional, tag = "7")]
    pub volume_driver: Option<String>,
}

/// `ContainerInfo.DockerInfo.Network`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum DockerNetwork {
    Host = 1,
    Bridge = 2,
    None = 3,
    User = 4,
}

/// `ContainerInfo.DockerInfo.PortMapping`: a port of the host that leads to one of the container; the host port
/// must be among the task's resources.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DockerPortMapping {
    #[prost(uint32, required, tag = "1")]
    pub host_port: u32,
    #[prost(uint32, required, tag = "2")]
    pub container_port: u32,
    #[prost(string, optional, tag = "3")]
    pub protocol: Option<String>,
}

/// `ContainerInfo.MesosInfo`: settings of the Mesos containerizer.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct MesosContainerInfo {
    #[prost(message, optional, tag = "1")]
    pub image: Option<Image>,
}

/// `TTYInfo`: a terminal is attached to the container.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TtyInfo {
    #[prost(message, optional, tag = "1")]
    pub window_size: Option<WindowSize>,
}

/// `TTYInfo.WindowSize`: size of a terminal in characters.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct WindowSize {
    #[prost(uint32, required, tag = "1")]
    pub rows: u32,
    #[prost(uint32, required, tag = "2")]
    pub columns: u32,
}

/// `ContainerStatus`: what an agent knows of a running container.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ContainerStatus {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub network_infos: Vec<NetworkInfo>,
    #[prost(message, optional, tag = "2")]
    pub cgroup_info: Option<CgroupInfo>,
    /// On the agent's machine.
    #[prost(uint32, optional, tag = "3")]
    pub executor_pid: Option<u32>,
    #[prost(message, optional, tag = "4")]
    pub container_id: Option<ContainerId>,
}

/// `CgroupInfo`: control groups of a container.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CgroupInfo {
    #[prost(message, optional, tag = "1")]
    pub net_cls: Option<NetCls>,
}

/// `CgroupInfo.NetCls`: handle that tags the packets of a container.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct NetCls {
    #[prost(uint32, optional, tag = "1")]
    pub classid: Option<u32>,
}
