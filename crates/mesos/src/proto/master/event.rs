//! The messages inside an [`Event`](super::Event).

use serde::{Deserialize, Serialize};

use super::response;
use crate::proto::{AgentId, FrameworkId, FrameworkInfo, Task, TaskState, TaskStatus};

/// `Event.Type`: which event.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Type {
    /// Newer than this list: to be ignored.
    Unknown = 0,
    /// First event of a stream.
    Subscribed = 1,
    TaskAdded = 2,
    TaskUpdated = 3,
    AgentAdded = 4,
    AgentRemoved = 5,
    FrameworkAdded = 6,
    FrameworkUpdated = 7,
    FrameworkRemoved = 8,
    /// A sign of life.
    Heartbeat = 9,
}

/// `Event.Subscribed`: the first event, with everything that was there at that moment.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Subscribed {
    #[prost(message, optional, tag = "1")]
    pub get_state: Option<response::GetState>,
    /// Normally 15.
    #[prost(double, optional, tag = "2")]
    pub heartbeat_interval_seconds: Option<f64>,
}

/// `Event.TaskAdded`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskAdded {
    #[prost(message, required, tag = "1")]
    pub task: Task,
}

/// `Event.TaskUpdated`: a task's status changed.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct TaskUpdated {
    #[prost(message, required, tag = "1")]
    pub framework_id: FrameworkId,
    #[prost(message, required, tag = "2")]
    pub status: TaskStatus,
    /// The newest state that the master knows; the status may be an older one.
    #[prost(enumeration = "TaskState", required, tag = "3")]
    #[serde(with = "crate::json::RequiredName::<TaskState>")]
    pub state: i32,
}

/// `Event.FrameworkAdded`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct FrameworkAdded {
    #[prost(message, required, tag = "1")]
    pub framework: response::Framework,
}

/// `Event.FrameworkUpdated`: a framework subscribed again or changed its description.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct FrameworkUpdated {
    #[prost(message, required, tag = "1")]
    pub framework: response::Framework,
}

/// `Event.FrameworkRemoved`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct FrameworkRemoved {
    #[prost(message, required, tag = "1")]
    pub framework_info: FrameworkInfo,
}

/// `Event.AgentAdded`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct AgentAdded {
    #[prost(message, required, tag = "1")]
    pub agent: response::Agent,
}

/// `Event.AgentRemoved`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AgentRemoved {
    #[prost(message, required, tag = "1")]
    pub agent_id: AgentId,
}
