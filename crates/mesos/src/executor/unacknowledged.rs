//! Tasks and updates that the agent has not confirmed yet, to be repeated in the next SUBSCRIBE.

use crate::proto::executor::call::{Subscribe, Update};
use crate::proto::{TaskId, TaskInfo, TaskStatus};

/// Most tasks that are kept. An agent that launches more without confirming any update is broken: the connection to it
/// is ended.
pub const MAX_TASKS: usize = 1024;

/// Most updates that are kept; further ones are refused.
pub const MAX_UPDATES: usize = 1024;

#[derive(Debug, Default)]
pub(crate) struct Unacknowledged {
    /// Tasks received, none of whose updates is acknowledged yet.
    tasks: Vec<TaskInfo>,
    /// Oldest first, with the number of the connection over which each was last sent.
    updates: Vec<(TaskStatus, u64)>,
}

impl Unacknowledged {
    /// Keeps a task; false if there are too many.
    pub(crate) fn launched(&mut self, task: &TaskInfo) -> bool {
        if self.tasks.iter().any(|known| known.task_id == task.task_id) {
            return true;
        }
        if self.tasks.len() == MAX_TASKS {
            return false;
        }
        self.tasks.push(task.clone());
        true
    }

    pub(crate) fn is_full(&self) -> bool {
        self.updates.len() >= MAX_UPDATES
    }

    /// Keeps an update; the caller has asked [`is_full`](Self::is_full).
    pub(crate) fn updated(&mut self, status: TaskStatus) {
        self.updates.push((status, 0));
    }

    /// Forgets the update, and the task, which the agent knows from now on.
    pub(crate) fn acknowledged(&mut self, task_id: &TaskId, uuid: &[u8]) {
        self.forget_update(uuid);
        self.tasks.retain(|task| task.task_id != *task_id);
    }

    /// Forgets an update and returns it; `None` if it was acknowledged already.
    pub(crate) fn forget_update(&mut self, uuid: &[u8]) -> Option<TaskStatus> {
        let at = self
            .updates
            .iter()
            .position(|(status, _)| status.uuid.as_deref() == Some(uuid))?;
        Some(self.updates.remove(at).0)
    }

    pub(crate) fn has_updates(&self) -> bool {
        !self.updates.is_empty()
    }

    /// What SUBSCRIBE over this connection carries.
    pub(crate) fn subscribe(&mut self, connection: u64) -> Subscribe {
        for (_, sent) in &mut self.updates {
            *sent = connection;
        }
        let updates = self.updates.iter().map(|(status, _)| Update {
            status: status.clone(),
        });
        Subscribe {
            unacknowledged_tasks: self.tasks.clone(),
            unacknowledged_updates: updates.collect(),
        }
    }

    /// The oldest update that was not sent over this connection; it counts as sent now.
    pub(crate) fn next_unsent(&mut self, connection: u64) -> Option<TaskStatus> {
        let (status, sent) = self.updates.iter_mut().find(|(_, sent)| *sent != connection)?;
        *sent = connection;
        Some(status.clone())
    }
}
