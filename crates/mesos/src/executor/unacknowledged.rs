//! Tasks and updates that the agent has not confirmed yet, to be repeated in the next SUBSCRIBE.

use crate::proto::executor::call::{Subscribe, Update};
use crate::proto::{TaskId, TaskInfo, TaskStatus};

/// Most tasks that are kept. An agent that launches more without confirming any update has lost its mind.
pub const MAX_TASKS: usize = 1024;

/// Most updates that are kept; further ones are refused.
pub const MAX_UPDATES: usize = 1024;

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Unacknowledged {
    /// Received, and no update at all acknowledged yet.
    tasks: Vec<TaskInfo>,
    /// Oldest first, with the generation of the connection over which each was last sent.
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

    /// Keeps an update; false if there are too many.
    pub(crate) fn updated(&mut self, status: TaskStatus) -> bool {
        if self.updates.len() == MAX_UPDATES {
            return false;
        }
        self.updates.push((status, 0));
        true
    }

    /// Forgets the update, and the task, which the agent knows from now on.
    pub(crate) fn acknowledged(&mut self, task_id: &TaskId, uuid: &[u8]) {
        self.forget_update(uuid);
        self.tasks.retain(|task| task.task_id != *task_id);
    }

    /// Forgets an update that the agent will never take.
    pub(crate) fn forget_update(&mut self, uuid: &[u8]) {
        self.updates
            .retain(|(status, _)| status.uuid.as_deref() != Some(uuid));
    }

    pub(crate) fn has_updates(&self) -> bool {
        !self.updates.is_empty()
    }

    /// What SUBSCRIBE over the connection of this generation carries.
    pub(crate) fn subscribe(&mut self, generation: u64) -> Subscribe {
        for (_, sent) in &mut self.updates {
            *sent = generation;
        }
        let updates = self.updates.iter().map(|(status, _)| Update {
            status: status.clone(),
        });
        Subscribe {
            unacknowledged_tasks: self.tasks.clone(),
            unacknowledged_updates: updates.collect(),
        }
    }

    /// The oldest update that was not sent to the agent of this generation's connection; it counts as sent now.
    pub(crate) fn next_unsent(&mut self, generation: u64) -> Option<TaskStatus> {
        let (status, sent) = self.updates.iter_mut().find(|(_, sent)| *sent != generation)?;
        *sent = generation;
        Some(status.clone())
    }
}
