//! Operations on reservations, volumes and disks.

use serde::{Deserialize, Serialize};

use super::{
    AgentId, DiskSourceType, ExecutorInfo, Launch, LaunchGroup, Operation, OperationId, OperationType,
    Resource, ScalarValue, TaskGroupInfo, TaskInfo,
};

/// `Offer.Operation.Reserve`: reserves resources for a role.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Reserve {
    /// With the new reservation at the end of their stacks.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The resources as they are now; absent = without any dynamic reservation.
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub source: Vec<Resource>,
}

/// `Offer.Operation.Unreserve`: undoes the last reservation of each.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Unreserve {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}

/// `Offer.Operation.Create`: creates persistent volumes.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Create {
    /// Disks with [`DiskInfo::persistence`](super::DiskInfo).
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub volumes: Vec<Resource>,
}

/// `Offer.Operation.Destroy`: destroys persistent volumes with what is on them.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Destroy {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub volumes: Vec<Resource>,
}

/// `Offer.Operation.GrowVolume`: enlarges a persistent volume.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct GrowVolume {
    #[prost(message, required, tag = "1")]
    pub volume: Resource,
    #[prost(message, required, tag = "2")]
    pub addition: Resource,
}

/// `Offer.Operation.ShrinkVolume`: makes a persistent volume smaller.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ShrinkVolume {
    #[prost(message, required, tag = "1")]
    pub volume: Resource,
    /// MB.
    #[prost(message, required, tag = "2")]
    pub subtract: ScalarValue,
}

/// `Offer.Operation.CreateDisk`: turns raw storage of a resource provider into a disk.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct CreateDisk {
    #[prost(message, required, tag = "1")]
    pub source: Resource,
    #[prost(enumeration = "DiskSourceType", required, tag = "2")]
    #[serde(with = "crate::json::RequiredName::<DiskSourceType>")]
    pub target_type: i32,
    #[prost(string, optional, tag = "3")]
    pub target_profile: Option<String>,
}

/// `Offer.Operation.DestroyDisk`: turns a disk back into raw storage.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct DestroyDisk {
    #[prost(message, required, tag = "1")]
    pub source: Resource,
}

/// `Request`: resources that a framework would like. Mesos's own allocator takes no notice.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceRequest {
    #[prost(message, optional, tag = "1")]
    pub agent_id: Option<AgentId>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}

impl Operation {
    fn of_type(r#type: OperationType) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }

    /// Launches tasks one by one.
    pub fn launch(task_infos: Vec<TaskInfo>) -> Self {
        Self {
            launch: Some(Launch { task_infos }),
            ..Self::of_type(OperationType::Launch)
        }
    }

    /// Launches a group of tasks, all or none. The executor's `type` must be set.
    pub fn launch_group(executor: ExecutorInfo, tasks: Vec<TaskInfo>) -> Self {
        Self {
            launch_group: Some(LaunchGroup {
                executor,
                task_group: TaskGroupInfo { tasks },
            }),
            ..Self::of_type(OperationType::LaunchGroup)
        }
    }

    /// Reserves `resources`, which have the new reservation at the end of their stacks. `source` is what they are now; it
    /// may be empty if they have no dynamic reservation.
    pub fn reserve(source: Vec<Resource>, resources: Vec<Resource>) -> Self {
        Self {
            reserve: Some(Reserve { resources, source }),
            ..Self::of_type(OperationType::Reserve)
        }
    }

    /// Undoes the last reservation of each.
    pub fn unreserve(resources: Vec<Resource>) -> Self {
        Self {
            unreserve: Some(Unreserve { resources }),
            ..Self::of_type(OperationType::Unreserve)
        }
    }

    /// Creates persistent volumes: reserved disks with [`DiskInfo::persistence`](super::DiskInfo).
    pub fn create(volumes: Vec<Resource>) -> Self {
        Self {
            create: Some(Create { volumes }),
            ..Self::of_type(OperationType::Create)
        }
    }

    /// Destroys persistent volumes with what is on them.
    pub fn destroy(volumes: Vec<Resource>) -> Self {
        Self {
            destroy: Some(Destroy { volumes }),
            ..Self::of_type(OperationType::Destroy)
        }
    }

    /// Enlarges a persistent volume.
    pub fn grow_volume(volume: Resource, addition: Resource) -> Self {
        Self {
            grow_volume: Some(Box::new(GrowVolume { volume, addition })),
            ..Self::of_type(OperationType::GrowVolume)
        }
    }

    /// Makes a persistent volume smaller, by an amount in MB.
    pub fn shrink_volume(volume: Resource, subtract: ScalarValue) -> Self {
        Self {
            shrink_volume: Some(Box::new(ShrinkVolume { volume, subtract })),
            ..Self::of_type(OperationType::ShrinkVolume)
        }
    }

    /// Asks for feedback under this id. Mesos refuses it for launching.
    pub fn with_id(self, id: OperationId) -> Self {
        Self { id: Some(id), ..self }
    }
}
