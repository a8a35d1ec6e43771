//! The thread that writes the log.

use super::disk::Disk;
use super::log::Log;
use super::{CLOSE_LIMIT, StoreEvent};
use scheduler::records::{BlockRecord, Record, State};
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::UnboundedSender;

/// Pause after the first failed write. It doubles with each further failure.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// Least time between reports of the same failure.
const REPORT_INTERVAL: Duration = Duration::from_secs(1);

/// A numbered batch.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) sequence: u64,
    pub(super) records: Vec<Record>,
}

#[derive(Debug)]
pub(super) struct Writer<D> {
    log: Log<D>,
    /// The state after all batches so far, on disk or not. While the disk fails, only this is kept, so waiting
    /// records take no more memory than the state itself.
    state: State,
    events: UnboundedSender<StoreEvent>,
    waiting: Waiting,
    reported: Option<(String, Instant)>,
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

impl<D: Disk> Writer<D> {
    pub(super) fn new(log: Log<D>, state: State, events: UnboundedSender<StoreEvent>) -> Self {
        Self {
            log,
            state,
            events,
            waiting: Waiting::default(),
            reported: None,
        }
    }

    /// Runs until the store is closed and everything is on disk, or until [`CLOSE_LIMIT`] after it was closed.
    pub(super) fn run(mut self, messages: &Receiver<Message>) {
        while let Ok(message) = messages.recv() {
            self.take(message);
            let mut pause = FIRST_PAUSE;
            let mut closed_at = None;
            loop {
                messages.try_iter().for_each(|message| self.take(message));
                match self.write() {
                    Ok(()) => break,
                    Err(e) => self.on_failure(&e),
                }
                self.pause(messages, pause, &mut closed_at);
                if closed_at.is_some_and(|at: Instant| at.elapsed() >= CLOSE_LIMIT) {
                    return;
                }
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }

    fn take(&mut self, message: Message) {
        self.waiting.through = Some(message.sequence);
        for record in message.records {
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

    fn write(&mut self) -> io::Result<()> {
        let Some(through) = self.waiting.through else {
            return Ok(());
        };
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
        self.log.write(&self.waiting.records, &self.state)?;
        self.waiting = Waiting::default();
        self.reported = None;
        // An error means that the store was dropped.
        let _ = self.events.send(StoreEvent::Persisted { through });
        Ok(())
    }

    /// Discards the records: they are part of the state, which the next attempt writes in full.
    fn on_failure(&mut self, error: &io::Error) {
        self.log.mark_in_doubt();
        self.waiting.records.clear();
        self.report(error);
    }

    fn report(&mut self, error: &io::Error) {
        let reason = error.to_string();
        let is_known = self
            .reported
            .as_ref()
            .is_some_and(|(known, at)| *known == reason && at.elapsed() < REPORT_INTERVAL);
        if !is_known {
            self.reported = Some((reason.clone(), Instant::now()));
            let _ = self.events.send(StoreEvent::Failed { reason });
        }
    }

    /// Waits before the next attempt, and takes the batches that come meanwhile.
    fn pause(&mut self, messages: &Receiver<Message>, length: Duration, closed_at: &mut Option<Instant>) {
        let end = Instant::now() + length;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match messages.recv_timeout(left) {
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout) => return,
                Err(RecvTimeoutError::Disconnected) => {
                    closed_at.get_or_insert_with(Instant::now);
                    std::thread::sleep(left.min(FIRST_PAUSE));
                    return;
                }
            }
        }
    }
}
