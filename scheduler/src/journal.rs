//! Which changes of the state wait to be written, which are on disk, and whether writing works.
//!
//! Everything that one round of events changes is one batch with one sequence number. Whatever may go out only once a
//! change is on disk names that number; everything else does not wait for the disk.

use crate::records::{Record, State};

/// Names a batch of records; batches are written in order.
pub(crate) type Sequence = u64;

/// The state, and how much of it is on disk.
#[derive(Debug)]
pub(crate) struct Journal {
    state: State,
    pending: Vec<Record>,
    /// Changes so far.
    count: u64,
    /// The newest batch handed out.
    sequence: Sequence,
    /// Every batch up to this one is on disk.
    durable: Sequence,
    /// Why the newest attempt to write failed, until one succeeds.
    failure: Option<String>,
}

impl Journal {
    pub(crate) fn new(state: State) -> Self {
        Self {
            state,
            pending: Vec::new(),
            count: 0,
            sequence: 0,
            durable: 0,
            failure: None,
        }
    }

    /// Notes a change. What depends on it waits for the sequence number that is returned.
    pub(crate) fn record(&mut self, record: Record) -> Sequence {
        self.state.apply(record.clone());
        self.pending.push(record);
        self.count += 1;
        self.newest()
    }

    /// The batch that the newest change is in.
    pub(crate) fn newest(&self) -> Sequence {
        self.sequence + u64::from(!self.pending.is_empty())
    }

    /// How many changes there have been.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// The next batch to write.
    pub(crate) fn poll(&mut self) -> Option<(Sequence, Vec<Record>)> {
        if self.pending.is_empty() {
            return None;
        }
        self.sequence += 1;
        Some((self.sequence, std::mem::take(&mut self.pending)))
    }

    /// Every batch through this one is on disk.
    pub(crate) fn persisted(&mut self, through: Sequence) {
        self.durable = self.durable.max(through.min(self.sequence));
        self.failure = None;
    }

    /// Writing failed and is tried again.
    pub(crate) fn failed(&mut self, reason: String) {
        self.failure = Some(reason);
    }

    pub(crate) fn is_failing(&self) -> bool {
        self.failure.is_some()
    }

    /// Why the newest attempt to write failed, until one succeeds.
    pub(crate) fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    pub(crate) fn is_durable(&self, sequence: Sequence) -> bool {
        sequence <= self.durable
    }

    /// Whether every change so far is on disk.
    pub(crate) fn is_settled(&self) -> bool {
        self.pending.is_empty() && self.sequence == self.durable
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }
}
