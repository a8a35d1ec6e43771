//! Tasks: from launch to the last status update.

mod starting;
mod status;

use crate::agents::Standing;
use crate::journal::Sequence;
use crate::records::TaskRecord;
use mesos::proto::{AgentId, TaskId, TaskState};
use std::time::{Duration, Instant};

/// A task that is alive or may be.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) record: TaskRecord,
    /// Newest state.
    pub(crate) state: TaskState,
    /// When its launch was sent, or decided as long as the disk holds it back; or when it was restored.
    pub(crate) launched_at: Instant,
    /// When the newest status came.
    pub(crate) updated_at: Option<Instant>,
    /// When it first ran.
    pub(crate) running_at: Option<Instant>,
    /// It is to end: when the next KILL is due.
    pub(crate) kill_at: Option<Instant>,
    /// KILLs sent so far.
    pub(crate) kills: u32,
    /// People know that it does not start.
    pub(crate) told_of: bool,
    /// The batch that its launch waits for; a KILL must not overtake it.
    pub(crate) launched_after: Sequence,
}

impl Task {
    pub(crate) fn new(record: TaskRecord, launched_after: Sequence, now: Instant) -> Self {
        Self {
            record,
            state: TaskState::Staging,
            launched_at: now,
            updated_at: None,
            running_at: None,
            kill_at: None,
            kills: 0,
            told_of: false,
            launched_after,
        }
    }

    pub(crate) fn task_id(&self) -> TaskId {
        TaskId::new(self.record.task_id.clone())
    }

    pub(crate) fn agent_id(&self) -> AgentId {
        AgentId::new(self.record.agent_id.clone())
    }

    /// How it counts. An unreachable task takes up nothing: Mesos gave its resources away.
    pub(crate) fn standing(&self) -> Standing {
        let held = self.state != TaskState::Unreachable;
        Standing {
            held,
            wanted: held && self.kill_at.is_none(),
        }
    }

    /// This run has launched it, or heard of it.
    pub(crate) fn is_certain(&self) -> bool {
        self.launched_after > 0 || self.updated_at.is_some()
    }

    /// Whether messages reach its executor.
    pub(crate) fn is_reachable(&self) -> bool {
        matches!(
            self.state,
            TaskState::Starting | TaskState::Running | TaskState::Killing
        )
    }

    /// Time since it first ran.
    pub(crate) fn ran(&self, now: Instant) -> Duration {
        self.running_at
            .map_or(Duration::ZERO, |at| now.saturating_duration_since(at))
    }
}
