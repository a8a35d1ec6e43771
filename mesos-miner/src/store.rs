//! The state on disk: a log of [`Record`]s, written by a thread of its own.
//!
//! The main loop passes records to [`Store::append`], which never waits. The thread writes all records that have
//! gathered as one group with one sync, and reports [`StoreEvent::Persisted`]. When the disk fails, it keeps the
//! records, reports the failure and tries again until it succeeds. Records are neither lost nor reordered.
//!
//! The crate `state-log` describes the files. One more, `lock`, is locked while a scheduler runs.

mod directory;
#[cfg(test)]
mod tests;
mod writer;

use directory::Directory;
pub use directory::{Probe, probe};
use scheduler::records::{Record, State};
use state_log::{Damage, Disk, OpenError, Opened, Recorder};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use writer::{Message, Writer};

/// Batches that can wait for the thread. The thread takes them also while it waits for a failing disk, so this many
/// gather only during a write that hangs. The scheduler launches nothing meanwhile, so at 10,000 executors fewer
/// batches than this can still come: the end of each task and a few blocks. When the queue is full, [`Store::append`]
/// fails and the run ends.
const MAX_WAITING: usize = 65_536;
/// How long [`Store::close`] waits for the last group, retries included.
pub const CLOSE_LIMIT: Duration = Duration::from_secs(5);

/// Why the store cannot be opened, used or closed. Messages name the path and the way out.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("--state {}: {error}", path.display())]
    Directory { path: PathBuf, error: io::Error },
    #[error("--state: {}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("--state {}: another scheduler is using this directory: stop it, or name another one", .0.display())]
    InUse(PathBuf),
    #[error("--state: {} is damaged: restore it, or move it away to begin as a new framework: {reason}", path.display())]
    Damaged { path: PathBuf, reason: Damage },
    #[error("--state {}: a write has hung for so long that {MAX_WAITING} more wait for it: check the disk", .0.display())]
    Full(PathBuf),
    #[error("{0}; the last changes are not on disk")]
    Unwritten(String),
}

impl StoreError {
    fn from_open(dir: &Path, error: OpenError) -> Self {
        match error {
            OpenError::File { file, error } => Self::File {
                path: dir.join(file),
                error,
            },
            OpenError::Damaged { file, reason } => Self::Damaged {
                path: dir.join(file),
                reason,
            },
        }
    }
}

/// Reports of the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// All batches up to this number are on disk.
    Persisted { through: u64 },
    /// A write failed and will be tried again. The reason names the directory and the way out. The same one is reported
    /// at most once a second.
    Failed { reason: String },
}

/// The state directory of a running scheduler. When dropped, the thread still writes what it was given, as after
/// [`Store::close`], but nothing waits for it.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    messages: SyncSender<Message>,
    /// At most one event for each batch, and one failure a second.
    events: UnboundedReceiver<StoreEvent>,
}

impl Store {
    /// Opens the directory, creating it if necessary, and reads what earlier runs left. Also compacts the log. If there
    /// is nothing yet and that fails, the directory cannot be used; if there is a state, it is tried again with the
    /// first batch.
    pub fn open(dir: &Path) -> Result<(Self, State), StoreError> {
        let directory = Directory::open(dir)?;
        Self::on(dir, directory)
    }

    /// As [`open`](Self::open), on another kind of disk, which is called `dir` where people are told of it.
    pub fn on<D: Disk + Send + 'static>(dir: &Path, disk: D) -> Result<(Self, State), StoreError> {
        let Opened {
            recorder,
            state,
            torn,
        } = Recorder::open(disk).map_err(|error| StoreError::from_open(dir, error))?;
        if torn > 0 {
            tracing::warn!(
                "--state {}: the last write of an earlier run was cut short: {torn} bytes are left out",
                dir.display()
            );
        }
        let (messages, to_thread) = sync_channel(MAX_WAITING);
        let (reports, events) = mpsc::unbounded_channel();
        let writer = Writer::new(recorder, dir.to_owned(), reports);
        // A disk may be behind a network, and have tasks of its own, also when it is dropped.
        let runtime = Handle::try_current().ok();
        let run = move || {
            let _runtime = runtime.as_ref().map(Handle::enter);
            writer.run(&to_thread);
        };
        std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(run)
            .map_err(|error| StoreError::Directory {
                path: dir.to_owned(),
                error,
            })?;
        let store = Self {
            path: dir.to_owned(),
            messages,
            events,
        };
        Ok((store, state))
    }

    /// Queues a batch. Its number must be above those of earlier batches. Never waits.
    pub fn append(&self, sequence: u64, records: Vec<Record>) -> Result<(), StoreError> {
        self.send(Message { sequence, records })
    }

    fn send(&self, message: Message) -> Result<(), StoreError> {
        self.messages.try_send(message).map_err(|e| match e {
            TrySendError::Full(_) => StoreError::Full(self.path.clone()),
            TrySendError::Disconnected(_) => unwritten(&self.path, "the thread that writes has ended"),
        })
    }

    /// The next report. Never returns once the thread has ended, which happens only after the store is closed.
    /// Cancel-safe.
    pub async fn event(&mut self) -> StoreEvent {
        match self.events.recv().await {
            Some(event) => event,
            None => std::future::pending().await,
        }
    }

    /// Waits until all batches are on disk, for at most [`CLOSE_LIMIT`].
    pub async fn close(self) -> Result<(), StoreError> {
        let Self {
            path,
            messages,
            mut events,
        } = self;
        drop(messages);
        let mut failure = None;
        let ended = async {
            while let Some(event) = events.recv().await {
                failure = match event {
                    StoreEvent::Persisted { .. } => None,
                    StoreEvent::Failed { reason } => Some(reason),
                };
            }
        };
        let in_time = tokio::time::timeout(CLOSE_LIMIT, ended).await.is_ok();
        match (in_time, failure) {
            (true, None) => Ok(()),
            (_, Some(reason)) => Err(StoreError::Unwritten(reason)),
            (_, None) => Err(unwritten(&path, "a write hangs")),
        }
    }
}

fn unwritten(path: &Path, reason: &str) -> StoreError {
    StoreError::Unwritten(format!("--state {}: {reason}", path.display()))
}
