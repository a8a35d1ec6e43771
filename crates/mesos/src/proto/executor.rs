//! Package `mesos.v1.executor`: messages between an executor and its agent.
//!
//! ```
//! use mesos::proto::executor::Event;
//! use mesos::proto::executor::event::Type;
//! use prost::Message;
//!
//! assert_eq!(Event::decode(&[8, 7][..])?.r#type(), Type::Shutdown);
//! # Ok::<_, prost::DecodeError>(())
//! ```

use super::{ExecutorId, FrameworkId};
use serde::{Deserialize, Serialize};

/// An executor's call; the body of a POST to `/api/v1/executor`. `type` has another number than in the
/// scheduler's call.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Call {
    /// The executor, on every call.
    #[prost(message, required, tag = "1")]
    pub executor_id: ExecutorId,
    /// Its framework, on every call.
    #[prost(message, required, tag = "2")]
    pub framework_id: FrameworkId,
    /// Which call; says which of the fields below is set.
    #[prost(enumeration = "call::Type", optional, tag = "3")]
    #[serde(default, with = "crate::json::OptionalName::<call::Type>")]
    pub r#type: Option<i32>,
    /// Content of SUBSCRIBE; must be present even when it is empty.
    #[prost(message, optional, tag = "4")]
    pub subscribe: Option<call::Subscribe>,
    #[prost(message, optional, tag = "5")]
    pub update: Option<call::Update>,
    #[prost(message, optional, tag = "6")]
    pub message: Option<call::Message>,
}

/// The messages inside a [`Call`].
pub mod call {
    use serde::{Deserialize, Serialize};

    use crate::proto::{TaskInfo, TaskStatus};

    /// `Call.Type`.
    #[derive(
        Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
    )]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i32)]
    pub enum Type {
        /// Newer than this list.
        Unknown = 0,
        Subscribe = 1,
        Update = 2,
        /// Sends bytes to the scheduler.
        Message = 3,
        /// Keeps the connection alive in firewalls and proxies.
        Heartbeat = 4,
    }

    impl Type {
        /// As Mesos writes it.
        pub fn name(self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Subscribe => "SUBSCRIBE",
                Self::Update => "UPDATE",
                Self::Message => "MESSAGE",
                Self::Heartbeat => "HEARTBEAT",
            }
        }
    }

    impl std::fmt::Display for Type {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.name())
        }
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Subscribe {
        /// Tasks received, none of whose updates was acknowledged yet.
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub unacknowledged_tasks: Vec<TaskInfo>,
        /// Updates not acknowledged yet, oldest first.
        #[prost(message, repeated, tag = "2")]
        #[serde(default)]
        pub unacknowledged_updates: Vec<Update>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Update {
        #[prost(message, required, tag = "1")]
        pub status: TaskStatus,
    }

    /// Content of MESSAGE. The field number is 2; there is no field 1.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Message {
        #[prost(bytes = "vec", required, tag = "2")]
        #[serde(with = "crate::json::bytes")]
        pub data: Vec<u8>,
    }
}

/// One record of the event stream.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Event {
    /// Which event; says which of the fields below is set.
    #[prost(enumeration = "event::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<event::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub subscribed: Option<event::Subscribed>,
    #[prost(message, optional, tag = "3")]
    pub acknowledged: Option<event::Acknowledged>,
    #[prost(message, optional, tag = "4")]
    pub launch: Option<event::Launch>,
    #[prost(message, optional, tag = "5")]
    pub kill: Option<event::Kill>,
    #[prost(message, optional, tag = "6")]
    pub message: Option<event::Message>,
    #[prost(message, optional, tag = "7")]
    pub error: Option<event::Error>,
    #[prost(message, optional, tag = "8")]
    pub launch_group: Option<event::LaunchGroup>,
}

/// The messages inside an [`Event`].
pub mod event {
    use serde::{Deserialize, Serialize};

    use crate::proto::{
        AgentInfo, ContainerId, ExecutorInfo, FrameworkInfo, KillPolicy, TaskGroupInfo, TaskId, TaskInfo,
    };

    /// `Event.Type`.
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
        Launch = 2,
        Kill = 3,
        /// The agent keeps an update.
        Acknowledged = 4,
        /// Bytes from the scheduler.
        Message = 5,
        Error = 6,
        Shutdown = 7,
        /// Start tasks, all or none.
        LaunchGroup = 8,
        /// A sign of life, every 30 minutes.
        Heartbeat = 9,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Subscribed {
        /// The executor as it was launched.
        #[prost(message, required, tag = "1")]
        pub executor_info: ExecutorInfo,
        #[prost(message, required, tag = "2")]
        pub framework_info: FrameworkInfo,
        #[prost(message, required, tag = "3")]
        pub agent_info: AgentInfo,
        #[prost(message, optional, tag = "4")]
        pub container_id: Option<ContainerId>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Launch {
        #[prost(message, required, tag = "1")]
        pub task: TaskInfo,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct LaunchGroup {
        #[prost(message, required, tag = "1")]
        pub task_group: TaskGroupInfo,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Kill {
        #[prost(message, required, tag = "1")]
        pub task_id: TaskId,
        /// Overrides the task's own policy.
        #[prost(message, optional, tag = "2")]
        pub kill_policy: Option<KillPolicy>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Acknowledged {
        #[prost(message, required, tag = "1")]
        pub task_id: TaskId,
        /// As in the update.
        #[prost(bytes = "vec", required, tag = "2")]
        #[serde(with = "crate::json::bytes")]
        pub uuid: Vec<u8>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Message {
        #[prost(bytes = "vec", required, tag = "1")]
        #[serde(with = "crate::json::bytes")]
        pub data: Vec<u8>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Error {
        #[prost(string, required, tag = "1")]
        pub message: String,
    }
}
