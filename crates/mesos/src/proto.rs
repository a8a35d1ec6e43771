//! The messages of package `mesos.v1` and its parts, as `prost` structs.
//!
//! Names and numbers are those of the Mesos files `include/mesos/v1/*.proto`; nested types have flat names
//! ([`Operation`] is `Offer.Operation`, [`ScalarValue`] is `Value.Scalar`; [`KnownOperation`] is the other
//! `Operation`). Everything is proto2:
//!
//! * A `required` field is a plain value. When a peer leaves it out, decoding fills in the default and does
//!   not fail, so code that relies on it must check it.
//! * Enums are `i32` in the structs, so unknown numbers survive. The getter of the same name (for example
//!   [`TaskStatus::state`]) falls back to the first variant.
//! * Fields that are not listed are skipped when decoding, and lost when the message is encoded again. Every field of
//!   Mesos 1.11 is listed.
//!
//! ```
//! use mesos::proto::{TaskId, TaskState, TaskStatus};
//! use prost::Message;
//!
//! let status = TaskStatus::new(TaskId::new("t"), TaskState::Running);
//! let bytes = status.encode_to_vec();
//! assert_eq!(TaskStatus::decode(&bytes[..])?.state(), TaskState::Running);
//! # Ok::<_, prost::DecodeError>(())
//! ```

mod check;
mod cluster;
mod container;
mod csi_volume;
mod discovery;
mod disk;
mod framework;
mod id;
mod image;
mod known_task;
mod linux;
mod network;
mod offer;
mod offer_constraints;
mod offer_filters;
mod offer_operation;
mod operation_status;
mod operator;
mod resource;
mod resource_provider;
mod statistics;
mod status;
mod task;
mod volume;

pub mod agent;
pub mod executor;
pub mod maintenance;
pub mod master;
pub mod quota;
pub mod scheduler;

pub use check::{
    CheckInfo, CheckStatusInfo, CheckType, CommandCheck, CommandCheckStatus, HealthCheck, HealthCheckType,
    HttpCheck, HttpCheckStatus, HttpHealthCheck, TcpCheck, TcpCheckStatus, TcpHealthCheck,
};
pub use cluster::{
    Address, AgentInfo, DomainInfo, DurationInfo, FaultDomain, Label, Labels, MasterInfo, Parameter,
    RegionInfo, TimeInfo, Unavailability, Url, ZoneInfo,
};
pub use container::{
    CgroupInfo, ContainerInfo, ContainerStatus, ContainerType, DockerInfo, DockerNetwork, DockerPortMapping,
    MesosContainerInfo, NetCls, TtyInfo, WindowSize,
};
pub use csi_volume::{
    AccessMode, AccessModeType, BlockVolume, CsiVolume, MountVolume, StaticProvisioning, VolumeCapability,
};
pub use discovery::{DiscoveryInfo, Port, Ports, Visibility};
pub use disk::{DiskInfo, DiskMount, DiskPath, DiskSource, DiskSourceType, Persistence};
pub use framework::{Capability, CapabilityType, FrameworkInfo};
pub use id::{
    AgentId, ContainerId, ExecutorId, FrameworkId, OfferId, OperationId, ResourceProviderId, TaskId,
};
pub use image::{
    AppcImage, Credential, DockerImage, Image, ImageType, Secret, SecretData, SecretReference, SecretType,
};
pub use known_task::{Task, TaskResourceLimitation};
pub use linux::{
    CapabilityInfo, IpcMode, LinuxCapability, LinuxInfo, RLimit, RLimitInfo, RLimitType, SeccompInfo,
};
pub use network::{IpAddress, NetworkInfo, PortMapping, Protocol};
pub use offer::{Filters, InverseOffer, Launch, LaunchGroup, Offer, Operation, OperationType};
pub use offer_constraints::{
    AttributeConstraint, ConstraintGroup, OfferConstraints, Predicate, PseudoattributeType, RoleConstraints,
    Selector,
};
pub use offer_filters::{MinAllocatableResources, OfferFilters, ResourceQuantities};
pub use offer_operation::{
    Create, CreateDisk, Destroy, DestroyDisk, GrowVolume, Reserve, ResourceRequest, ShrinkVolume, Unreserve,
};
pub use operation_status::{KnownOperation, OperationState, OperationStatus, Uuid};
pub use operator::{
    AgentCapability, AgentCapabilityType, DrainConfig, DrainInfo, DrainState, FileInfo, Flag, MachineId,
    MasterCapability, MasterCapabilityType, Metric, ProtobufDuration, Role, VersionInfo, WeightInfo,
};
pub use resource::{
    AllocationInfo, Attribute, Range, Ranges, ReservationInfo, ReservationType, Resource, RevocableInfo,
    ScalarValue, SetValue, SharedInfo, TextValue, ValueType,
};
pub use resource_provider::{
    CsiPluginContainerInfo, CsiPluginEndpoint, CsiPluginInfo, CsiService, ResourceProviderInfo,
    ResourceProviderStorage,
};
pub use statistics::{
    BlkioOperation, BlkioStatistics, BlkioValue, CfqStatistics, DeviceNumber, DiskStatistics, IcmpStatistics,
    IpStatistics, PerfStatistics, RatePercentiles, RateStatistics, ResourceStatistics, SnmpStatistics,
    TcpStatistics, ThrottlingStatistics, TrafficControlStatistics, UdpStatistics,
};
pub use status::{Reason, Source, TaskState, TaskStatus};
pub use task::{
    CommandInfo, CommandUri, Environment, EnvironmentVariable, ExecutorInfo, ExecutorType, KillPolicy,
    TaskGroupInfo, TaskInfo, VariableType,
};
pub use volume::{
    DockerVolume, HostPath, MountPropagation, MountPropagationMode, Parameters, SandboxPath, SandboxPathType,
    Volume, VolumeMode, VolumeSource, VolumeSourceType,
};
