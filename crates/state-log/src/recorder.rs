//! Batches of records on their way to the log.

use crate::log::Log;
use crate::{Disk, OpenError};
use scheduler::records::{BlockRecord, Record, State};
use std::io;

/// A log with the batches that wait for it. Records are neither lost nor reordered: what a failed write leaves is part
/// of the next one.
#[derive(Debug)]
pub struct Recorder<D> {
    log: Log<D>,
    /// The state after all batches so far, on disk or not. While the disk fails, only this is kept, so waiting
    /// records take no more memory than the state itself.
    state: State,
    waiting: Waiting,
}

/// A state that was read.
#[derive(Debug)]
pub struct Opened<D> {
    pub recorder: Recorder<D>,
    pub state: State,
    /// Bytes at the end of the log that a crash has cut short and that are left out.
    pub torn: usize,
}

/// What is not on disk yet.
#[derive(Debug, Default)]
struct Waiting {
    /// The newest batch; `None` if everything is on disk.
    through: Option<u64>,
    /// Empty after a failure, when the complete state will be written.
    records: Vec<Record>,
    unanswered: Vec<BlockRecord>,
}

impl<D: Disk> Recorder<D> {
    /// Reads what earlier runs left. Also compacts the log, so that a disk that cannot be written is noticed here.
    pub fn open(disk: D) -> Result<Opened<D>, OpenError> {
        let (log, state, torn) = Log::open(disk)?;
        let recorder = Self {
            log,
            state: state.clone(),
            waiting: Waiting::default(),
        };
        Ok(Opened {
            recorder,
            state,
            torn,
        })
    }

    /// Takes a batch for the next write. Its number must be above those of earlier batches.
    pub fn take(&mut self, sequence: u64, records: Vec<Record>) {
        self.waiting.through = Some(sequence);
        for record in records {
            if let Record::BlockSetAside { hash } = &record {
                let block = self.state.blocks.iter().find(|block| block.hash == *hash);
                self.waiting.unanswered.extend(block.cloned());
            }
            if !self.log.is_in_doubt() {
                self.waiting.records.push(record.clone());
            }
            self.state.apply(record);
        }
    }

    /// Writes and syncs everything taken so far. Gives the number of the last batch, or `None` if nothing waits. After a
    /// failure everything still waits, and the next attempt writes the whole state.
    pub fn write(&mut self) -> io::Result<Option<u64>> {
        let Some(through) = self.waiting.through else {
            return Ok(None);
        };
        if let Err(error) = self.try_write() {
            self.log.mark_in_doubt();
            // They are part of the state, which the next attempt writes in full.
            self.waiting.records.clear();
            return Err(error);
        }
        self.waiting = Waiting::default();
        Ok(Some(through))
    }

    fn try_write(&mut self) -> io::Result<()> {
        // Blocks set aside go first: a crash in between leaves them in both files rather than in none.
        if !self.waiting.unanswered.is_empty() {
            let mut lines = Vec::new();
            for block in &self.waiting.unanswered {
                serde_json::to_writer(&mut lines, block)?;
                lines.push(b'\n');
            }
            self.log.write_unanswered(&lines)?;
            self.waiting.unanswered.clear();
        }
        self.log.write(&self.waiting.records, &self.state)
    }

    /// The state after all batches taken, whether they are on disk or not.
    pub fn state(&self) -> &State {
        &self.state
    }
}
