//! The names of enums.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::proto::{
    AccessModeType, AgentCapabilityType, BlkioOperation, CapabilityType, CheckType, ContainerType,
    CsiService, DiskSourceType, DockerNetwork, DrainState, ExecutorType, HealthCheckType, ImageType, IpcMode,
    LinuxCapability, MasterCapabilityType, MountPropagationMode, OperationState, OperationType, Protocol,
    PseudoattributeType, RLimitType, Reason, ReservationType, SandboxPathType, SecretType, Source, TaskState,
    ValueType, VariableType, Visibility, VolumeMode, VolumeSourceType, agent, executor, maintenance, master,
    scheduler,
};

/// An enum whose names in Mesos are those of its variants, after a prefix.
pub(crate) trait Named: TryFrom<i32> + Into<i32> + Serialize + DeserializeOwned {
    const PREFIX: &'static str = "";

    /// `None` for a number that is not in the list.
    fn name(number: i32) -> Option<String> {
        let variant = Self::try_from(number).ok()?;
        match serde_json::to_value(variant) {
            Ok(Value::String(name)) => Some(format!("{}{name}", Self::PREFIX)),
            _ => None,
        }
    }

    /// `None` for a name that is not in the list.
    fn number(name: &str) -> Option<i32> {
        let variant = name.strip_prefix(Self::PREFIX)?;
        let variant: Self = serde_json::from_value(variant.into()).ok()?;
        Some(variant.into())
    }
}

/// Stamps [`Named`] for enums without a prefix.
macro_rules! named {
    ($($type:ty),+ $(,)?) => {$( impl Named for $type {} )+};
}

named! {
    AccessModeType,
    AgentCapabilityType,
    BlkioOperation,
    CapabilityType,
    CheckType,
    ContainerType,
    CsiService,
    DiskSourceType,
    DockerNetwork,
    DrainState,
    ExecutorType,
    HealthCheckType,
    ImageType,
    IpcMode,
    LinuxCapability,
    MasterCapabilityType,
    MountPropagationMode,
    OperationType,
    Protocol,
    PseudoattributeType,
    RLimitType,
    ReservationType,
    SandboxPathType,
    SecretType,
    ValueType,
    VariableType,
    Visibility,
    VolumeMode,
    VolumeSourceType,
    agent::call::InputType,
    agent::call::Type,
    agent::process_io::ControlType,
    agent::process_io::DataType,
    agent::process_io::Type,
    agent::response::Type,
    executor::call::Type,
    executor::event::Type,
    maintenance::Status,
    master::call::Type,
    master::event::Type,
    master::response::Type,
    scheduler::call::Type,
    scheduler::event::Type,
}

/// The same for those with one.
macro_rules! prefixed {
    ($($type:ty: $prefix:literal),+ $(,)?) => {$(
        impl Named for $type {
            const PREFIX: &'static str = $prefix;
        }
    )+};
}

prefixed! {
    OperationState: "OPERATION_",
    Reason: "REASON_",
    Source: "SOURCE_",
    TaskState: "TASK_",
}

/// Shows enums of calls as Mesos writes them.
macro_rules! displayed {
    ($($type:ty),+ $(,)?) => {$(
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(Self::name((*self).into()).as_deref().unwrap_or("UNKNOWN"))
            }
        }
    )+};
}

displayed! {
    agent::call::Type,
    agent::response::Type,
    master::call::Type,
    master::event::Type,
    master::response::Type,
    OperationState,
}
