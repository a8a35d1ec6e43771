//! Which assignment counts. Messages may arrive late, twice or in the wrong order.

use engine::Assignment;
use std::sync::Arc;
use std::time::Duration;

/// The current assignment, and the newest generation known.
#[derive(Debug, Default)]
pub(super) struct Latest {
    /// Assignments up to this generation are void or current.
    newest: u64,
    held: Option<Assignment>,
}

impl Latest {
    /// Makes an assignment current if it is newer than all before. Otherwise nothing changes, so a repeated
    /// assignment keeps its search position.
    pub(super) fn offer(&mut self, assignment: Assignment) -> Option<&Assignment> {
        if assignment.generation <= self.newest {
            return None;
        }
        self.newest = assignment.generation;
        Some(self.held.insert(assignment))
    }

    /// Voids all assignments up to `generation`. Returns whether the current one is among them.
    pub(super) fn pause(&mut self, generation: u64) -> bool {
        self.newest = self.newest.max(generation);
        self.held.take_if(|held| held.generation <= generation).is_some()
    }

    /// Drops the current assignment because there is no task. The same one may come again, but nothing older.
    pub(super) fn release(&mut self) {
        if let Some(held) = self.held.take() {
            self.newest = held.generation - 1;
        }
    }

    pub(super) fn held(&self) -> Option<&Assignment> {
        self.held.as_ref()
    }

    /// The current generation, 0 for none.
    pub(super) fn generation(&self) -> u64 {
        self.held().map_or(0, |held| held.generation)
    }
}

pub(super) fn from_message(assignment: &messages::Assignment) -> Assignment {
    Assignment {
        generation: assignment.generation,
        job: Arc::clone(&assignment.job),
        space: assignment.space.clone(),
        report_target: assignment.report_target,
        age: Duration::from_millis(assignment.age_ms),
    }
}
