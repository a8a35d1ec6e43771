//! The thread that writes the log.

use super::{CLOSE_LIMIT, StoreEvent};
use scheduler::records::Record;
use state_log::{Disk, Recorder};
use std::io;
use std::path::PathBuf;
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
    recorder: Recorder<D>,
    /// Named in reports.
    dir: PathBuf,
    events: UnboundedSender<StoreEvent>,
    reported: Option<(String, Instant)>,
}

impl<D: Disk> Writer<D> {
    pub(super) fn new(recorder: Recorder<D>, dir: PathBuf, events: UnboundedSender<StoreEvent>) -> Self {
        Self {
            recorder,
            dir,
            events,
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
                match self.recorder.write() {
                    Ok(through) => {
                        self.written(through);
                        break;
                    }
                    Err(e) => self.report(&e),
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
        self.recorder.take(message.sequence, message.records);
    }

    fn written(&mut self, through: Option<u64>) {
        self.reported = None;
        if let Some(through) = through {
            // An error means that the store was dropped.
            let _ = self.events.send(StoreEvent::Persisted { through });
        }
    }

    fn report(&mut self, error: &io::Error) {
        let reason = format!("--state {}: {error}{}", self.dir.display(), way_out(error));
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

/// What the operator can do about it.
fn way_out(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ": free some space there",
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => ": make it writable",
        // It says so itself.
        io::ErrorKind::Other => "",
        _ => ": check the disk",
    }
}
