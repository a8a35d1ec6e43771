//! The scheduler's disk: the log of the program on files in memory, with writes that fail and are torn.

use rand::RngExt;
use rand::rngs::StdRng;
use scheduler::{Record, State};
use state_log::{LOG, MemoryDisk, Opened, Recorder};
use std::time::Instant;

/// The longest write has this many steps: a compaction.
const STEPS_OF_A_WRITE: usize = 4;

#[derive(Debug, Default)]
pub(crate) struct Disk {
    files: MemoryDisk,
    /// The scheduler's, while one runs.
    recorder: Option<Recorder<MemoryDisk>>,
    /// Batches that came since the write began that is under way.
    waiting: Vec<(u64, Vec<Record>)>,
    /// What every crash leaves.
    pub(crate) durable: State,
    /// What a crash may leave as well: the states of writes that have not succeeded since.
    attempted: Vec<State>,
    /// A write is under way.
    writing: bool,
    pub(crate) fails_until: Option<Instant>,
    /// The scheduler has been told of a failure and not of a success since.
    pub(crate) told_failing: bool,
}

impl Disk {
    pub(crate) fn fails(&self, now: Instant) -> bool {
        self.fails_until.is_some_and(|until| now < until)
    }

    /// Whether a scheduler that starts finds a state. Without one it needs a disk that can be written.
    pub(crate) fn has_state(&self) -> bool {
        self.files.content(LOG).is_some()
    }

    /// A scheduler starts and reads its state, which may be all that it can do. An error if it is none that the last one
    /// can have left.
    pub(crate) fn open(&mut self, now: Instant, rng: &mut StdRng) -> Result<State, String> {
        self.files.fail(0..0);
        if self.fails(now) {
            self.fail_within_a_write(rng);
        }
        let opened = Recorder::open(self.files.clone());
        let Opened { recorder, state, .. } =
            opened.map_err(|error| format!("the log cannot be read after a crash: {error}"))?;
        if state != self.durable && !self.attempted.contains(&state) {
            let durable = &self.durable;
            return Err(format!("a crash leaves {state:?} on disk instead of {durable:?}"));
        }
        if self.fails(now) {
            // It may have been read from what the system has not written yet.
            self.attempted.push(state.clone());
        } else {
            self.attempted.clear();
            self.durable = state.clone();
        }
        self.recorder = Some(recorder);
        Ok(state)
    }

    pub(crate) fn append(&mut self, sequence: u64, records: Vec<Record>) {
        self.waiting.push((sequence, records));
    }

    /// Begins to write what waits. False if nothing does, or a write is under way.
    pub(crate) fn begin(&mut self) -> bool {
        if self.writing || self.waiting.is_empty() {
            return false;
        }
        self.take();
        self.writing = true;
        true
    }

    fn take(&mut self) {
        let Some(recorder) = &mut self.recorder else {
            return;
        };
        for (sequence, records) in self.waiting.drain(..) {
            recorder.take(sequence, records);
        }
        self.attempted.push(recorder.state().clone());
    }

    /// Ends the write that is under way: the number of the last batch, or `None` if it fails and must be tried again.
    pub(crate) fn finish(&mut self, now: Instant, rng: &mut StdRng) -> Option<u64> {
        if self.fails(now) {
            self.fail_within_a_write(rng);
        }
        let through = self.write();
        if through.is_none() {
            // What came meanwhile is part of the next attempt.
            self.take();
        }
        through
    }

    fn write(&mut self) -> Option<u64> {
        let recorder = self.recorder.as_mut()?;
        let written = recorder.write();
        let steps = self.files.steps();
        self.files.fail(steps..steps);
        let through = written.ok()??;
        self.durable = recorder.state().clone();
        self.attempted.clear();
        self.writing = false;
        Some(through)
    }

    fn fail_within_a_write(&mut self, rng: &mut StdRng) {
        let first = self.files.steps() + rng.random_range(0..STEPS_OF_A_WRITE);
        self.files.fail(first..usize::MAX);
    }

    /// The process ends after it has written everything.
    pub(crate) fn close(&mut self) {
        self.take();
        self.write();
        self.end_of_process();
    }

    /// The process is gone, in the middle of the write that was under way, and sometimes the machine with it.
    pub(crate) fn crash(&mut self, rng: &mut StdRng) {
        if self.writing {
            self.fail_within_a_write(rng);
            self.write();
        }
        if rng.random_bool(0.5) {
            self.files.crash(|n| rng.random_range(0..n));
        }
        self.end_of_process();
    }

    fn end_of_process(&mut self) {
        self.recorder = None;
        self.waiting.clear();
        (self.writing, self.told_failing) = (false, false);
    }
}
