//! The scheduler's disk: batches of records, written in order, each wholly or not at all.

use rand::RngExt;
use rand::rngs::StdRng;
use scheduler::{Record, State};
use std::collections::VecDeque;
use std::time::Instant;

#[derive(Debug, Default)]
pub(crate) struct Disk {
    /// What a crash leaves.
    pub(crate) durable: State,
    pending: VecDeque<(u64, Vec<Record>)>,
    /// A write is under way.
    pub(crate) writing: bool,
    pub(crate) fails_until: Option<Instant>,
    /// The scheduler has been told of a failure and not of a success since.
    pub(crate) told_failing: bool,
}

impl Disk {
    pub(crate) fn append(&mut self, sequence: u64, records: Vec<Record>) {
        self.pending.push_back((sequence, records));
    }

    pub(crate) fn fails(&self, now: Instant) -> bool {
        self.fails_until.is_some_and(|until| now < until)
    }

    /// Everything that waits is durable. Gives the number of the last batch.
    pub(crate) fn sync(&mut self) -> Option<u64> {
        let last = self.pending.back().map(|(sequence, _)| *sequence);
        for record in self.pending.drain(..).flat_map(|(_, records)| records) {
            self.durable.apply(record);
        }
        last
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.pending.is_empty()
    }

    /// The process is gone: of what was not synced, the first few batches may have reached the disk.
    pub(crate) fn crash(&mut self, rng: &mut StdRng) {
        let kept = rng.random_range(0..=self.pending.len());
        for record in self.pending.drain(..).take(kept).flat_map(|(_, records)| records) {
            self.durable.apply(record);
        }
        self.pending.clear();
        (self.writing, self.told_failing) = (false, false);
    }
}
