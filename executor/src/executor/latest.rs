//! Which assignment counts: messages may come late, twice or in the wrong order.

use messages::Assignment;

/// The newest assignment, and the newest generation known of.
#[derive(Debug, Default)]
pub(super) struct Latest {
    /// Assignments up to this generation are over, or are the one in hand.
    newest: u64,
    held: Option<Box<Assignment>>,
}

impl Latest {
    /// Takes up an assignment if it is newer than everything before. One that is not changes nothing, so that
    /// repeating an assignment keeps the search position.
    pub(super) fn offer(&mut self, assignment: Box<Assignment>) -> bool {
        let newer = assignment.generation > self.newest;
        if newer {
            self.newest = assignment.generation;
            self.held = Some(assignment);
        }
        newer
    }

    /// Voids all assignments up to `generation`. Returns whether one was in hand.
    pub(super) fn pause(&mut self, generation: u64) -> bool {
        self.newest = self.newest.max(generation);
        self.held.take_if(|held| held.generation <= generation).is_some()
    }

    /// Forgets the assignment in hand, for want of tasks. It may be taken up again, nothing older.
    pub(super) fn release(&mut self) {
        if let Some(held) = self.held.take() {
            self.newest = held.generation - 1;
        }
    }

    pub(super) fn held(&self) -> Option<&Assignment> {
        self.held.as_deref()
    }

    /// Generation in hand, 0 for none.
    pub(super) fn generation(&self) -> u64 {
        self.held().map_or(0, |held| held.generation)
    }
}
