//! One constructor per call to an agent.
//!
//! The deprecated ones are left to the application; they have successors here. The requests or answers of
//! LAUNCH_NESTED_CONTAINER_SESSION, ATTACH_CONTAINER_INPUT and ATTACH_CONTAINER_OUTPUT are streams of records.
//!
//! ```
//! use mesos::operator::agent;
//! use mesos::proto::agent::call::Type;
//!
//! assert_eq!(agent::get_containers(true, false).r#type(), Type::GetContainers);
//! ```

use std::time::Duration;

use crate::proto::agent::Call;
use crate::proto::agent::call::{
    AddResourceProviderConfig, AttachContainerInput, AttachContainerOutput, GetContainers, GetMetrics,
    InputType, KillContainer, LaunchContainer, LaunchNestedContainerSession, ListFiles,
    MarkResourceProviderGone, PruneImages, ReadFile, RemoveContainer, RemoveResourceProviderConfig,
    SetLoggingLevel, Type, UpdateResourceProviderConfig, WaitContainer,
};
use crate::proto::agent::process_io::ProcessIo;
use crate::proto::{ContainerId, DurationInfo, Image, ResourceProviderId, ResourceProviderInfo};

fn of_type(r#type: Type) -> Call {
    Call {
        r#type: Some(r#type.into()),
        ..Call::default()
    }
}

/// As Mesos writes it; at most 292 years.
pub(super) fn nanoseconds(duration: Duration) -> DurationInfo {
    DurationInfo {
        nanoseconds: i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX),
    }
}

/// Stamps constructors of calls without content.
macro_rules! plain {
    ($($(#[$doc:meta])* $name:ident: $type:ident;)+) => {$(
        $(#[$doc])*
        pub fn $name() -> Call {
            of_type(Type::$type)
        }
    )+};
}

plain! {
    /// Asks whether the agent works.
    get_health: GetHealth;
    /// Asks for the flags of its command line.
    get_flags: GetFlags;
    get_version: GetVersion;
    get_logging_level: GetLoggingLevel;
    /// Asks for frameworks, executors and tasks at one moment.
    get_state: GetState;
    get_frameworks: GetFrameworks;
    get_executors: GetExecutors;
    get_operations: GetOperations;
    get_tasks: GetTasks;
    /// Asks for the agent's description of itself.
    get_agent: GetAgent;
    get_resource_providers: GetResourceProviders;
}

/// Asks for all metrics. With a time, those that take longer are left out.
pub fn get_metrics(timeout: Option<Duration>) -> Call {
    Call {
        get_metrics: Some(GetMetrics {
            timeout: timeout.map(nanoseconds),
        }),
        ..of_type(Type::GetMetrics)
    }
}

/// Logs more for a while: level 0 to 3.
pub fn set_logging_level(level: u32, duration: Duration) -> Call {
    Call {
        set_logging_level: Some(SetLoggingLevel {
            level,
            duration: nanoseconds(duration),
        }),
        ..of_type(Type::SetLoggingLevel)
    }
}

/// Lists a directory of the agent's virtual file system, such as `/slave`.
pub fn list_files(path: impl Into<String>) -> Call {
    Call {
        list_files: Some(ListFiles { path: path.into() }),
        ..of_type(Type::ListFiles)
    }
}

/// Reads a file of the agent's virtual file system, such as `/slave/log`; offset and length in bytes.
pub fn read_file(path: impl Into<String>, offset: u64, length: Option<u64>) -> Call {
    Call {
        read_file: Some(ReadFile {
            path: path.into(),
            offset,
            length,
        }),
        ..of_type(Type::ReadFile)
    }
}

/// Asks for containers and what they use.
pub fn get_containers(show_nested: bool, show_standalone: bool) -> Call {
    Call {
        get_containers: Some(GetContainers {
            show_nested: Some(show_nested),
            show_standalone: Some(show_standalone),
        }),
        ..of_type(Type::GetContainers)
    }
}

/// Starts a standalone or a nested container.
pub fn launch_container(container: LaunchContainer) -> Call {
    Call {
        launch_container: Some(container.into()),
        ..of_type(Type::LaunchContainer)
    }
}

/// Starts a nested container that lives as long as its output is read.
pub fn launch_session(session: LaunchNestedContainerSession) -> Call {
    Call {
        launch_nested_container_session: Some(session.into()),
        ..of_type(Type::LaunchNestedContainerSession)
    }
}

/// Asks for what a container's process writes.
pub fn attach_container_output(container_id: ContainerId) -> Call {
    Call {
        attach_container_output: Some(AttachContainerOutput { container_id }),
        ..of_type(Type::AttachContainerOutput)
    }
}

/// The first record of a request that carries input.
pub fn attach_container_input(container_id: ContainerId) -> Call {
    Call {
        attach_container_input: Some(AttachContainerInput {
            r#type: Some(InputType::ContainerId.into()),
            container_id: Some(container_id),
            process_io: None,
        }),
        ..of_type(Type::AttachContainerInput)
    }
}

/// Any later record of a request that carries input.
pub fn process_io(piece: ProcessIo) -> Call {
    Call {
        attach_container_input: Some(AttachContainerInput {
            r#type: Some(InputType::ProcessIo.into()),
            container_id: None,
            process_io: Some(piece),
        }),
        ..of_type(Type::AttachContainerInput)
    }
}

/// Is answered when the container has ended.
pub fn wait_container(container_id: ContainerId) -> Call {
    Call {
        wait_container: Some(WaitContainer { container_id }),
        ..of_type(Type::WaitContainer)
    }
}

/// Sends a signal to the container's first process; SIGKILL if none is given.
pub fn kill_container(container_id: ContainerId, signal: Option<i32>) -> Call {
    Call {
        kill_container: Some(KillContainer { container_id, signal }),
        ..of_type(Type::KillContainer)
    }
}

/// Removes what is left of a container that has ended.
pub fn remove_container(container_id: ContainerId) -> Call {
    Call {
        remove_container: Some(RemoveContainer { container_id }),
        ..of_type(Type::RemoveContainer)
    }
}

/// Starts a resource provider.
pub fn add_resource_provider_config(info: ResourceProviderInfo) -> Call {
    Call {
        add_resource_provider_config: Some(AddResourceProviderConfig { info }.into()),
        ..of_type(Type::AddResourceProviderConfig)
    }
}

/// Restarts a resource provider with another description.
pub fn update_resource_provider_config(info: ResourceProviderInfo) -> Call {
    Call {
        update_resource_provider_config: Some(UpdateResourceProviderConfig { info }.into()),
        ..of_type(Type::UpdateResourceProviderConfig)
    }
}

/// Stops a resource provider.
pub fn remove_resource_provider_config(r#type: impl Into<String>, name: impl Into<String>) -> Call {
    Call {
        remove_resource_provider_config: Some(RemoveResourceProviderConfig {
            r#type: r#type.into(),
            name: name.into(),
        }),
        ..of_type(Type::RemoveResourceProviderConfig)
    }
}

/// Declares that a resource provider will never come back.
pub fn mark_resource_provider_gone(resource_provider_id: ResourceProviderId) -> Call {
    Call {
        mark_resource_provider_gone: Some(MarkResourceProviderGone { resource_provider_id }),
        ..of_type(Type::MarkResourceProviderGone)
    }
}

/// Removes images that nobody uses, but these.
pub fn prune_images(excluded_images: Vec<Image>) -> Call {
    Call {
        prune_images: Some(PruneImages { excluded_images }),
        ..of_type(Type::PruneImages)
    }
}
