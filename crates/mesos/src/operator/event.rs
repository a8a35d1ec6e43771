//! A master's events for operators as a closed enum, without the optional fields of the wire.

use std::time::Duration;

use prost::Message as _;

use crate::heartbeat;
use crate::malformed::MalformedEvent;
use crate::proto::master::Event as Wire;
use crate::proto::master::event::{TaskUpdated, Type};
use crate::proto::master::response::{Agent, Framework, GetState};
use crate::proto::{AgentId, FrameworkInfo, Task};

/// What happened in a cluster.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The stream has begun, with everything that was there at that moment.
    Subscribed {
        state: Box<GetState>,
        /// Time between heartbeats.
        heartbeat: Duration,
    },
    /// The master lives, and nothing has changed.
    Heartbeat,
    /// A task was launched.
    TaskAdded(Box<Task>),
    /// A task's state changed, or its executor said something about it.
    TaskUpdated(Box<TaskUpdated>),
    /// An agent registered, or came back.
    AgentAdded(Box<Agent>),
    /// An agent has unregistered. Mesos 1.11 does not tell of agents that become unreachable, or that an operator marks
    /// gone; GET_AGENTS does, see [`Cluster::replace_agents`](super::Cluster::replace_agents).
    AgentRemoved(AgentId),
    FrameworkAdded(Box<Framework>),
    /// A framework subscribed again, lost its connection, or changed its description.
    FrameworkUpdated(Box<Framework>),
    /// A framework ended, with all its tasks.
    FrameworkRemoved(Box<FrameworkInfo>),
}

impl Event {
    /// Reads a record of the stream; `None` = an event of unknown type.
    ///
    /// # Errors
    ///
    /// When the record is not a message or lacks the content that its type promises.
    pub fn decode(record: &[u8]) -> Result<Option<Self>, MalformedEvent> {
        let wire = Wire::decode(record)?;
        let missing = MalformedEvent::NoContent;
        Ok(Some(match wire.r#type() {
            Type::Unknown => return Ok(None),
            Type::Heartbeat => Self::Heartbeat,
            Type::Subscribed => {
                let content = wire.subscribed.ok_or_else(|| missing("SUBSCRIBED"))?;
                Self::Subscribed {
                    heartbeat: heartbeat::interval(content.heartbeat_interval_seconds),
                    state: Box::new(content.get_state.ok_or_else(|| missing("SUBSCRIBED"))?),
                }
            }
            Type::TaskAdded => {
                let content = wire.task_added.ok_or_else(|| missing("TASK_ADDED"))?;
                Self::TaskAdded(Box::new(content.task))
            }
            Type::TaskUpdated => Self::TaskUpdated(Box::new(
                wire.task_updated.ok_or_else(|| missing("TASK_UPDATED"))?,
            )),
            Type::AgentAdded => {
                let content = wire.agent_added.ok_or_else(|| missing("AGENT_ADDED"))?;
                Self::AgentAdded(Box::new(content.agent))
            }
            Type::AgentRemoved => Self::AgentRemoved(
                wire.agent_removed
                    .ok_or_else(|| missing("AGENT_REMOVED"))?
                    .agent_id,
            ),
            Type::FrameworkAdded => {
                let content = wire.framework_added.ok_or_else(|| missing("FRAMEWORK_ADDED"))?;
                Self::FrameworkAdded(Box::new(content.framework))
            }
            Type::FrameworkUpdated => {
                let content = wire
                    .framework_updated
                    .ok_or_else(|| missing("FRAMEWORK_UPDATED"))?;
                Self::FrameworkUpdated(Box::new(content.framework))
            }
            Type::FrameworkRemoved => {
                let content = wire
                    .framework_removed
                    .ok_or_else(|| missing("FRAMEWORK_REMOVED"))?;
                Self::FrameworkRemoved(Box::new(content.framework_info))
            }
        }))
    }
}
