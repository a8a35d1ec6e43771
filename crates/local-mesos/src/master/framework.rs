//! What the master keeps of one framework.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use mesos::proto::{CapabilityType, ExecutorInfo, FrameworkInfo, TaskState, TaskStatus};

use super::offers::Filter;
use crate::internal::StreamKey;
use crate::resources::Amounts;

/// Whether somebody listens.
#[derive(Debug)]
pub(super) enum Connection {
    Connected {
        stream: StreamKey,
        stream_id: String,
        heartbeat_at: Instant,
    },
    Disconnected {
        /// When the framework is removed; `None` = later than the clock can tell.
        remove_at: Option<Instant>,
    },
}

/// A framework.
#[derive(Debug)]
pub(super) struct Framework {
    pub(super) info: FrameworkInfo,
    pub(super) suppressed: BTreeSet<String>,
    pub(super) connection: Connection,
    pub(super) filters: Vec<Filter>,
    pub(super) tasks: BTreeMap<String, Task>,
    /// By agent and executor identifier.
    pub(super) executors: BTreeMap<(usize, String), Executor>,
}

/// A task that was launched and whose end has not been acknowledged.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) agent: usize,
    /// `None` for commands.
    pub(super) executor: Option<String>,
    /// Resources that it still holds; empty once it has ended or its agent is lost.
    pub(super) amounts: Amounts,
    /// Newest state, without what Mesos does not keep (data, labels).
    pub(super) status: TaskStatus,
    /// Uuid of the terminal update that was forwarded.
    pub(super) terminal_uuid: Option<Vec<u8>>,
}

impl Task {
    pub(super) fn state(&self) -> TaskState {
        self.status.state()
    }
}

/// An executor that the agent runs or is about to run.
#[derive(Debug)]
pub(super) struct Executor {
    /// As compared: see `launch::comparable`.
    pub(super) info: ExecutorInfo,
    pub(super) amounts: Amounts,
}

impl Framework {
    pub(super) fn has(&self, capability: CapabilityType) -> bool {
        has(&self.info, capability)
    }

    /// The state that a framework without PARTITION_AWARE gets to see.
    pub(super) fn state_or_lost(&self, state: TaskState) -> TaskState {
        if self.has(CapabilityType::PartitionAware) {
            state
        } else {
            TaskState::Lost
        }
    }

    pub(super) fn roles(&self) -> Vec<String> {
        roles(&self.info)
    }

    pub(super) fn stream(&self) -> Option<StreamKey> {
        match self.connection {
            Connection::Connected { stream, .. } => Some(stream),
            Connection::Disconnected { .. } => None,
        }
    }

    /// What its tasks and executors hold on an agent.
    pub(super) fn used_on(&self, agent: usize) -> Amounts {
        let mut used = Amounts::default();
        for task in self.tasks.values().filter(|task| task.agent == agent) {
            used.add(&task.amounts);
        }
        for (_, executor) in self.executors.iter().filter(|((on, _), _)| *on == agent) {
            used.add(&executor.amounts);
        }
        used
    }
}

pub(super) fn has(info: &FrameworkInfo, capability: CapabilityType) -> bool {
    info.capabilities
        .iter()
        .any(|c| c.r#type == Some(capability.into()))
}

/// The roles that a framework gets offers for.
pub(super) fn roles(info: &FrameworkInfo) -> Vec<String> {
    if has(info, CapabilityType::MultiRole) {
        info.roles.clone()
    } else {
        vec![info.role().to_owned()]
    }
}
