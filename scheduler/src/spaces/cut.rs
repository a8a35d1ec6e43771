//! A job's search space, or a part of it, as it is cut for executors.

use super::places;
use miner_core::{Layout, Space};

/// A layout, less the slots that are none of the executors'.
#[derive(Debug)]
pub(super) struct Cut {
    layout: Layout,
    /// Of the prefixes that follow one another in the layout, so many are used, the lowest.
    used: u64,
}

impl Cut {
    pub(super) fn of_all(layout: Layout) -> Self {
        let used = layout.prefixes();
        Self { layout, used }
    }

    /// Of the whole of a job with so many bytes of extranonce2.
    pub(super) fn leaving_places(layout: Layout, extranonce2_size: usize) -> Self {
        let prefixes = layout.prefixes();
        let used = match places::length(extranonce2_size) {
            // The layout's first byte is cut: there is another one after it.
            1.. => prefixes / 256 * u64::from(places::FIRST_BYTE),
            0 => prefixes,
        };
        Self { layout, used }
    }

    pub(super) fn slots(&self) -> u64 {
        self.layout.slots() / self.layout.prefixes() * self.used
    }

    pub(super) fn slots_of_a_time(&self) -> u64 {
        self.layout.slots_of_a_time() / self.layout.prefixes() * self.used
    }

    pub(super) fn space(&self, slot: u64) -> Option<Space> {
        let slot = slot / self.used * self.layout.prefixes() + slot % self.used;
        self.layout.space(slot)
    }
}
