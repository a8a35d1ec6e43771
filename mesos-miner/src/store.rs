//! The state on disk: a log of [`Record`]s, written by a thread of its own.
//!
//! The main loop hands over records with [`Store::append`], which never waits. The thread takes all that has gathered
//! as one group, writes and syncs it once, and reports [`StoreEvent::Persisted`]. When the disk fails it keeps what it
//! has, says so, and tries again until it works: nothing is lost, and nothing overtakes.
//!
//! | file in the directory     | holds                                                                    |
//! |---------------------------|--------------------------------------------------------------------------|
//! | `log`                     | the state; the format is described in `store/log.rs`                      |
//! | `log.new`                 | a compacted log until it is complete                                     |
//! | `lock`                    | nothing; locked while a scheduler runs                                   |
//! | `unanswered-blocks.jsonl` | blocks that no pool will answer any more, for people                     |
//! | `state.json`              | the state of an earlier version, taken over once and renamed `state.json.old` |

mod disk;
mod earlier;
mod log;
#[cfg(test)]
mod tests;
mod writer;

use disk::{Directory, Disk};
pub use log::Damage;
use log::Log;
use scheduler::records::{Record, State};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use writer::{Message, Writer};

/// Batches that wait for the thread. It takes them out while it waits for a failing disk, too, so this many gather only
/// during one write that hangs. The scheduler launches nothing new meanwhile, so what can still come is an end for
/// each task and a block now and then: fewer than this at 10,000 executors. When it is full, [`Store::append`] says so, and
/// the run ends as it does without a disk.
const MAX_WAITING: usize = 65_536;
/// How long the end of the program waits for the last group, retries included.
pub const CLOSE_LIMIT: Duration = Duration::from_secs(5);

/// What keeps the store from being opened, used or closed. The text names the path and the way out.
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
    #[error("--state {}: the last changes are not on disk: {reason}", path.display())]
    Unwritten { path: PathBuf, reason: String },
}

/// What the thread reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// All batches up to this number are on disk.
    Persisted { through: u64 },
    /// A write failed and will be tried again. The same reason is reported at most once a second.
    Failed { reason: String },
}

/// The state directory of a running scheduler. Dropped, it writes what it has been given, as [`Store::close`] does, but
/// nobody waits for that.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    messages: SyncSender<Message>,
    /// At most one event for each batch, and one failure a second.
    events: UnboundedReceiver<StoreEvent>,
}

impl Store {
    /// Opens the directory, which is made if it does not exist, and reads what earlier runs left. The log is compacted
    /// on the way, so a directory that cannot be written is noticed here.
    pub fn open(dir: &Path) -> Result<(Self, State), StoreError> {
        let directory = Directory::open(dir)?;
        Self::on(dir, directory)
    }

    fn on<D: Disk>(dir: &Path, disk: D) -> Result<(Self, State), StoreError> {
        let (log, state) = Log::open(dir, disk)?;
        let (messages, to_thread) = sync_channel(MAX_WAITING);
        let (reports, events) = mpsc::unbounded_channel();
        let writer = Writer::new(log, state.clone(), reports);
        std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || writer.run(&to_thread))
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

    /// Hands over a batch, under a number that grows from batch to batch. Never waits.
    pub fn append(&self, sequence: u64, records: Vec<Record>) -> Result<(), StoreError> {
        self.send(Message { sequence, records })
    }

    fn send(&self, message: Message) -> Result<(), StoreError> {
        self.messages.try_send(message).map_err(|e| match e {
            TrySendError::Full(_) => StoreError::Full(self.path.clone()),
            TrySendError::Disconnected(_) => self.unwritten("the thread that writes has ended"),
        })
    }

    /// The next report. Waits forever if the thread has ended, which it does only when the store is closed. May be
    /// cancelled.
    pub async fn event(&mut self) -> StoreEvent {
        match self.events.recv().await {
            Some(event) => event,
            None => std::future::pending().await,
        }
    }

    /// Waits until all that was handed over is on disk, at most [`CLOSE_LIMIT`].
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
            (_, reason) => Err(StoreError::Unwritten {
                path,
                reason: reason.unwrap_or_else(|| "a write hangs".to_owned()),
            }),
        }
    }

    fn unwritten(&self, reason: &str) -> StoreError {
        StoreError::Unwritten {
            path: self.path.clone(),
            reason: reason.to_owned(),
        }
    }
}
