//! Executor events as a closed enum, without the optional fields of the wire.

use prost::Message as _;

use crate::malformed::MalformedEvent;
use crate::proto::executor::Event as Wire;
use crate::proto::executor::event::Type;
use crate::proto::{AgentInfo, ContainerId, ExecutorInfo, FrameworkInfo, KillPolicy, TaskId, TaskInfo};

/// What an agent tells its executor, except heartbeats.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The executor is subscribed, for the first time or again.
    Subscribed {
        /// The executor as it was launched; `data` is its start-up configuration.
        executor: Box<ExecutorInfo>,
        framework: Box<FrameworkInfo>,
        agent: Box<AgentInfo>,
        container_id: Option<ContainerId>,
    },
    Launch(Box<TaskInfo>),
    /// Start these tasks, all or none.
    LaunchGroup(Vec<TaskInfo>),
    /// Stop a task; ignore it if there is none. May be repeated, also with a shorter grace period.
    Kill {
        task_id: TaskId,
        /// Overrides the task's own policy.
        kill_policy: Option<KillPolicy>,
    },
    /// The agent keeps this update.
    Acknowledged {
        task_id: TaskId,
        /// As in the update.
        uuid: Vec<u8>,
    },
    /// Bytes from the scheduler.
    Message(Vec<u8>),
    /// Stop everything, send terminal updates, and exit.
    Shutdown,
    /// The agent ended the subscription, for this reason.
    Error(String),
}

impl Event {
    /// Reads a record of the stream; `None` = nothing for the executor (a heartbeat, or an event of unknown type).
    ///
    /// # Errors
    ///
    /// When the record is not a message or lacks the content that its type promises.
    pub fn decode(record: &[u8]) -> Result<Option<Self>, MalformedEvent> {
        let wire = Wire::decode(record)?;
        let missing = MalformedEvent::NoContent;
        Ok(Some(match wire.r#type() {
            Type::Unknown | Type::Heartbeat => return Ok(None),
            Type::Subscribed => {
                let content = wire.subscribed.ok_or_else(|| missing("SUBSCRIBED"))?;
                Self::Subscribed {
                    executor: Box::new(content.executor_info),
                    framework: Box::new(content.framework_info),
                    agent: Box::new(content.agent_info),
                    container_id: content.container_id,
                }
            }
            Type::Launch => Self::Launch(Box::new(wire.launch.ok_or_else(|| missing("LAUNCH"))?.task)),
            Type::LaunchGroup => Self::LaunchGroup(
                wire.launch_group
                    .ok_or_else(|| missing("LAUNCH_GROUP"))?
                    .task_group
                    .tasks,
            ),
            Type::Kill => {
                let content = wire.kill.ok_or_else(|| missing("KILL"))?;
                Self::Kill {
                    task_id: content.task_id,
                    kill_policy: content.kill_policy,
                }
            }
            Type::Acknowledged => {
                let content = wire.acknowledged.ok_or_else(|| missing("ACKNOWLEDGED"))?;
                Self::Acknowledged {
                    task_id: content.task_id,
                    uuid: content.uuid,
                }
            }
            Type::Message => Self::Message(wire.message.ok_or_else(|| missing("MESSAGE"))?.data),
            Type::Shutdown => Self::Shutdown,
            Type::Error => Self::Error(wire.error.ok_or_else(|| missing("ERROR"))?.message),
        }))
    }
}
