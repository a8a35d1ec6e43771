//! The newest assignments, which go with the blocks that are found under them.

use engine::Found;
use messages::Assignment;
use std::collections::VecDeque;

/// Assignments that are kept. Threads leave an older one within milliseconds, so no block comes from one before these.
const MAX_KEPT: usize = 4;
/// Shares of one assignment that are reported as blocks. Where every share is one, as on a test network of the easiest
/// difficulty, the others travel as ordinary shares: the chain goes on with the first.
pub const MAX_BLOCKS: u32 = 4;

/// See the [module](self).
#[derive(Debug, Default)]
pub(super) struct Recent(VecDeque<Kept>);

#[derive(Debug)]
struct Kept {
    assignment: Assignment,
    blocks: u32,
}

impl Recent {
    pub(super) fn add(&mut self, assignment: Assignment) {
        if self.0.len() == MAX_KEPT {
            self.0.pop_front();
        }
        self.0.push_back(Kept {
            assignment,
            blocks: 0,
        });
    }

    /// The assignment of a share that is to be reported as a block.
    pub(super) fn of_block(&mut self, found: &Found) -> Option<Assignment> {
        let kept = self
            .0
            .iter_mut()
            .find(|kept| kept.assignment.generation == found.generation)
            .filter(|kept| found.is_block && kept.blocks < MAX_BLOCKS)?;
        kept.blocks += 1;
        Some(kept.assignment.clone())
    }
}
