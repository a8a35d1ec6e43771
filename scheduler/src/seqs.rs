//! Which sequence numbers of an executor's session have been seen.

use std::collections::BTreeSet;

/// Numbers above the contiguous part that are kept; beyond it, the gap below them is given up. An executor
/// keeps at most 1024 shares unacknowledged, so a gap that wide was dropped by the executor itself.
const MAX_SPARSE: usize = 4096;

/// A set of numbers from 1, nearly contiguous.
#[derive(Clone, Debug, Default)]
pub(crate) struct SeqSet {
    /// All numbers up to this one are in.
    through: u64,
    sparse: BTreeSet<u64>,
}

impl SeqSet {
    /// Adds a number; false if it was in.
    pub(crate) fn insert(&mut self, seq: u64) -> bool {
        if seq <= self.through || !self.sparse.insert(seq) {
            return false;
        }
        if self.sparse.len() > MAX_SPARSE
            && let Some(first) = self.sparse.first()
        {
            self.through = first - 1;
        }
        while self.through < u64::MAX && self.sparse.first() == Some(&(self.through + 1)) {
            self.sparse.pop_first();
            self.through += 1;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_is_new_once_in_any_order() {
        let mut set = SeqSet::default();
        for seq in [3, 1, 2, 7, 5, 6, 4] {
            assert!(set.insert(seq), "{seq}");
            assert!(!set.insert(seq), "{seq}");
        }
        assert_eq!(set.through, 7);
        assert!(set.sparse.is_empty());
    }

    #[test]
    fn stays_bounded_with_gaps() {
        let mut set = SeqSet::default();
        for seq in (2..100_000).step_by(2) {
            assert!(set.insert(seq));
            assert!(set.sparse.len() <= MAX_SPARSE);
        }
        assert!(set.insert(u64::MAX) && !set.insert(u64::MAX));
    }
}
