//! Linux isolation of containers: capabilities, seccomp, namespaces and limits.

use serde::{Deserialize, Serialize};

/// `LinuxInfo`: Linux settings of a container.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct LinuxInfo {
    /// Deprecated.
    #[prost(message, optional, tag = "1")]
    pub capability_info: Option<CapabilityInfo>,
    /// The most that the processes can get.
    #[prost(message, optional, tag = "2")]
    pub bounding_capabilities: Option<CapabilityInfo>,
    /// What the processes have.
    #[prost(message, optional, tag = "3")]
    pub effective_capabilities: Option<CapabilityInfo>,
    #[prost(bool, optional, tag = "4")]
    pub share_pid_namespace: Option<bool>,
    #[prost(message, optional, tag = "5")]
    pub seccomp: Option<SeccompInfo>,
    #[prost(enumeration = "IpcMode", optional, tag = "6")]
    #[serde(default, with = "crate::json::OptionalName::<IpcMode>")]
    pub ipc_mode: Option<i32>,
    /// Size of `/dev/shm` in MB.
    #[prost(uint32, optional, tag = "7")]
    pub shm_size: Option<u32>,
    /// A nested container is in the control groups of its parent; true if absent.
    #[prost(bool, optional, tag = "8", default = "true")]
    #[serde(serialize_with = "crate::json::or_true")]
    pub share_cgroups: Option<bool>,
}

/// `LinuxInfo.IpcMode`: which IPC namespace and `/dev/shm` a container has.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum IpcMode {
    /// Newer than this list.
    Unknown = 0,
    Private = 1,
    ShareParent = 2,
}

/// `SeccompInfo`: filter of system calls.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SeccompInfo {
    /// A file in the agent's directory of profiles.
    #[prost(string, optional, tag = "1")]
    pub profile_name: Option<String>,
    #[prost(bool, optional, tag = "2")]
    pub unconfined: Option<bool>,
}

/// `RLimitInfo`: limits of the processes in a container.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RLimitInfo {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub rlimits: Vec<RLimit>,
}

/// `RLimitInfo.RLimit`: one limit; without both values there is none.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RLimit {
    #[prost(enumeration = "RLimitType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<RLimitType>")]
    pub r#type: Option<i32>,
    #[prost(uint64, optional, tag = "2")]
    pub hard: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub soft: Option<u64>,
}

/// `RLimitInfo.RLimit.Type`: as in getrlimit(2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum RLimitType {
    /// Newer than this list.
    Unknown = 0,
    RlmtAs = 1,
    RlmtCore = 2,
    RlmtCpu = 3,
    RlmtData = 4,
    RlmtFsize = 5,
    RlmtLocks = 6,
    RlmtMemlock = 7,
    RlmtMsgqueue = 8,
    RlmtNice = 9,
    RlmtNofile = 10,
    RlmtNproc = 11,
    RlmtRss = 12,
    RlmtRtprio = 13,
    RlmtRttime = 14,
    RlmtSigpending = 15,
    RlmtStack = 16,
}

/// `CapabilityInfo`: a set of Linux capabilities.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct CapabilityInfo {
    #[prost(enumeration = "LinuxCapability", repeated, packed = "false", tag = "1")]
    #[serde(default, with = "crate::json::Names::<LinuxCapability>")]
    pub capabilities: Vec<i32>,
}

/// `CapabilityInfo.Capability`: as in capabilities(7); the numbers of Linux plus 1000.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum LinuxCapability {
    /// Newer than this list.
    Unknown = 0,
    Chown = 1000,
    DacOverride = 1001,
    DacReadSearch = 1002,
    Fowner = 1003,
    Fsetid = 1004,
    Kill = 1005,
    Setgid = 1006,
    Setuid = 1007,
    Setpcap = 1008,
    LinuxImmutable = 1009,
    NetBindService = 1010,
    NetBroadcast = 1011,
    NetAdmin = 1012,
    NetRaw = 1013,
    IpcLock = 1014,
    IpcOwner = 1015,
    SysModule = 1016,
    SysRawio = 1017,
    SysChroot = 1018,
    SysPtrace = 1019,
    SysPacct = 1020,
    SysAdmin = 1021,
    SysBoot = 1022,
    SysNice = 1023,
    SysResource = 1024,
    SysTime = 1025,
    SysTtyConfig = 1026,
    Mknod = 1027,
    Lease = 1028,
    AuditWrite = 1029,
    AuditControl = 1030,
    Setfcap = 1031,
    MacOverride = 1032,
    MacAdmin = 1033,
    Syslog = 1034,
    WakeAlarm = 1035,
    BlockSuspend = 1036,
    AuditRead = 1037,
    Perfmon = 1038,
    Bpf = 1039,
    CheckpointRestore = 1040,
}
