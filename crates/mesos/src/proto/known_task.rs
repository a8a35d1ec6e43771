//! Tasks as masters and agents know them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AgentId, ContainerInfo, DiscoveryInfo, ExecutorId, FrameworkId, HealthCheck, KillPolicy, Labels,
    Resource, ScalarValue, TaskId, TaskState, TaskStatus,
};

/// `Task`: a task as a master or an agent knows it.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Task {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(message, required, tag = "2")]
    pub task_id: TaskId,
    #[prost(message, required, tag = "3")]
    pub framework_id: FrameworkId,
    /// Absent for a command task in old clusters.
    #[prost(message, optional, tag = "4")]
    pub executor_id: Option<ExecutorId>,
    #[prost(message, required, tag = "5")]
    pub agent_id: AgentId,
    /// The newest state that the master knows; may be ahead of what the framework has acknowledged.
    #[prost(enumeration = "TaskState", required, tag = "6")]
    #[serde(with = "crate::json::RequiredName::<TaskState>")]
    pub state: i32,
    #[prost(message, repeated, tag = "7")]
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The newest status of each state, oldest first.
    #[prost(message, repeated, tag = "8")]
    #[serde(default)]
    pub statuses: Vec<TaskStatus>,
    /// State of the update that waits to be acknowledged.
    #[prost(enumeration = "TaskState", optional, tag = "9")]
    #[serde(default, with = "crate::json::OptionalName::<TaskState>")]
    pub status_update_state: Option<i32>,
    /// Identifies that update.
    #[prost(bytes = "vec", optional, tag = "10")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub status_update_uuid: Option<Vec<u8>>,
    #[prost(message, optional, tag = "11")]
    pub labels: Option<Labels>,
    #[prost(message, optional, boxed, tag = "12")]
    pub discovery: Option<Box<DiscoveryInfo>>,
    #[prost(message, optional, boxed, tag = "13")]
    pub container: Option<Box<ContainerInfo>>,
    /// Account it runs as.
    #[prost(string, optional, tag = "14")]
    pub user: Option<String>,
    #[prost(message, optional, boxed, tag = "15")]
    pub health_check: Option<Box<HealthCheck>>,
    #[prost(message, optional, tag = "16")]
    pub kill_policy: Option<KillPolicy>,
    #[prost(btree_map = "string, message", tag = "17")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, ScalarValue>,
}

/// `TaskResourceLimitation`: the limits that a task exceeded.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskResourceLimitation {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub resources: Vec<Resource>,
}
