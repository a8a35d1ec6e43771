//! One constructor per call to a master.
//!
//! ```
//! use mesos::operator::master;
//! use mesos::proto::master::call::Type;
//!
//! assert_eq!(master::get_state().r#type(), Type::GetState);
//! ```

use std::time::Duration;

use super::agent::nanoseconds;
use crate::proto::maintenance::Schedule;
use crate::proto::master::Call;
use crate::proto::master::call::{
    CreateVolumes, DeactivateAgent, DestroyVolumes, DrainAgent, GetMetrics, GrowVolume, ListFiles,
    MarkAgentGone, ReactivateAgent, ReadFile, ReserveResources, SetLoggingLevel, ShrinkVolume,
    StartMaintenance, StopMaintenance, Teardown, Type, UnreserveResources, UpdateMaintenanceSchedule,
    UpdateQuota, UpdateWeights,
};
use crate::proto::quota::QuotaConfig;
use crate::proto::{AgentId, FrameworkId, MachineId, ProtobufDuration, Resource, ScalarValue, WeightInfo};

fn of_type(r#type: Type) -> Call {
    Call {
        r#type: Some(r#type.into()),
        ..Call::default()
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
    /// Asks whether the master works.
    get_health: GetHealth;
    /// Asks for the flags of its command line.
    get_flags: GetFlags;
    get_version: GetVersion;
    get_logging_level: GetLoggingLevel;
    /// Asks for agents, frameworks, executors and tasks at one moment.
    get_state: GetState;
    get_agents: GetAgents;
    get_frameworks: GetFrameworks;
    get_executors: GetExecutors;
    /// Asks for operations on offers whose outcome is not known yet, or not acknowledged.
    get_operations: GetOperations;
    get_tasks: GetTasks;
    /// Asks for roles that are in use, or have a weight or a quota.
    get_roles: GetRoles;
    get_weights: GetWeights;
    /// Asks which master leads.
    get_master: GetMaster;
    /// Opens the event stream.
    subscribe: Subscribe;
    get_maintenance_status: GetMaintenanceStatus;
    get_maintenance_schedule: GetMaintenanceSchedule;
    get_quota: GetQuota;
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

/// Lists a directory of the master's virtual file system, such as `/master`.
pub fn list_files(path: impl Into<String>) -> Call {
    Call {
        list_files: Some(ListFiles { path: path.into() }),
        ..of_type(Type::ListFiles)
    }
}

/// Reads a file of the master's virtual file system, such as `/master/log`; offset and length in bytes.
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

/// Sets the weights of these roles.
pub fn update_weights(weight_infos: Vec<WeightInfo>) -> Call {
    Call {
        update_weights: Some(UpdateWeights { weight_infos }),
        ..of_type(Type::UpdateWeights)
    }
}

/// Reserves an agent's resources, as [`Operation::reserve`](crate::proto::Operation::reserve).
pub fn reserve_resources(agent_id: AgentId, source: Vec<Resource>, resources: Vec<Resource>) -> Call {
    Call {
        reserve_resources: Some(ReserveResources {
            agent_id,
            source,
            resources,
        }),
        ..of_type(Type::ReserveResources)
    }
}

/// Undoes the last reservation of each.
pub fn unreserve_resources(agent_id: AgentId, resources: Vec<Resource>) -> Call {
    Call {
        unreserve_resources: Some(UnreserveResources { agent_id, resources }),
        ..of_type(Type::UnreserveResources)
    }
}

/// Creates persistent volumes.
pub fn create_volumes(agent_id: AgentId, volumes: Vec<Resource>) -> Call {
    Call {
        create_volumes: Some(CreateVolumes { agent_id, volumes }),
        ..of_type(Type::CreateVolumes)
    }
}

/// Destroys persistent volumes with what is on them.
pub fn destroy_volumes(agent_id: AgentId, volumes: Vec<Resource>) -> Call {
    Call {
        destroy_volumes: Some(DestroyVolumes { agent_id, volumes }),
        ..of_type(Type::DestroyVolumes)
    }
}

/// Enlarges a persistent volume.
pub fn grow_volume(agent_id: AgentId, volume: Resource, addition: Resource) -> Call {
    Call {
        grow_volume: Some(Box::new(GrowVolume {
            agent_id: Some(agent_id),
            volume,
            addition,
        })),
        ..of_type(Type::GrowVolume)
    }
}

/// Makes a persistent volume smaller, by an amount in MB.
pub fn shrink_volume(agent_id: AgentId, volume: Resource, subtract: ScalarValue) -> Call {
    Call {
        shrink_volume: Some(Box::new(ShrinkVolume {
            agent_id: Some(agent_id),
            volume,
            subtract,
        })),
        ..of_type(Type::ShrinkVolume)
    }
}

/// Replaces the maintenance schedule. Machines that are down have to stay in it.
pub fn update_maintenance_schedule(schedule: Schedule) -> Call {
    Call {
        update_maintenance_schedule: Some(UpdateMaintenanceSchedule { schedule }),
        ..of_type(Type::UpdateMaintenanceSchedule)
    }
}

/// Takes machines of the schedule down: their agents are removed and kept away.
pub fn start_maintenance(machines: Vec<MachineId>) -> Call {
    Call {
        start_maintenance: Some(StartMaintenance { machines }),
        ..of_type(Type::StartMaintenance)
    }
}

/// Takes machines that are down up again, and out of the schedule.
pub fn stop_maintenance(machines: Vec<MachineId>) -> Call {
    Call {
        stop_maintenance: Some(StopMaintenance { machines }),
        ..of_type(Type::StopMaintenance)
    }
}

/// Kills an agent's tasks, within a grace period if one is given, and offers it no longer. With `mark_gone`, the agent
/// counts as gone for ever once it is drained; otherwise [`reactivate_agent`] brings it back.
pub fn drain_agent(agent_id: AgentId, max_grace_period: Option<Duration>, mark_gone: bool) -> Call {
    let max_grace_period = max_grace_period.map(|period| ProtobufDuration {
        seconds: i64::try_from(period.as_secs()).unwrap_or(i64::MAX),
        nanos: period.subsec_nanos().cast_signed(),
    });
    Call {
        drain_agent: Some(DrainAgent {
            agent_id,
            max_grace_period,
            mark_gone: Some(mark_gone),
        }),
        ..of_type(Type::DrainAgent)
    }
}

/// Offers an agent no longer, and leaves its tasks alone.
pub fn deactivate_agent(agent_id: AgentId) -> Call {
    Call {
        deactivate_agent: Some(DeactivateAgent { agent_id }),
        ..of_type(Type::DeactivateAgent)
    }
}

/// Undoes [`deactivate_agent`] and [`drain_agent`].
pub fn reactivate_agent(agent_id: AgentId) -> Call {
    Call {
        reactivate_agent: Some(ReactivateAgent { agent_id }),
        ..of_type(Type::ReactivateAgent)
    }
}

/// Sets the quotas of these roles, all or none; with `force` even if the guarantees exceed what the cluster has. Without
/// guarantees and limits, a role is as one without a quota, but still listed.
pub fn update_quota(quota_configs: Vec<QuotaConfig>, force: bool) -> Call {
    Call {
        update_quota: Some(UpdateQuota {
            force: Some(force),
            quota_configs,
        }),
        ..of_type(Type::UpdateQuota)
    }
}

/// Removes a framework and kills everything it runs.
pub fn teardown(framework_id: FrameworkId) -> Call {
    Call {
        teardown: Some(Teardown { framework_id }),
        ..of_type(Type::Teardown)
    }
}

/// Declares an agent dead for ever. If it is not, it is told to shut down.
pub fn mark_agent_gone(agent_id: AgentId) -> Call {
    Call {
        mark_agent_gone: Some(MarkAgentGone { agent_id }),
        ..of_type(Type::MarkAgentGone)
    }
}
