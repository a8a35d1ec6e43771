//! The files of a solo source: the last templates, and found blocks until they are answered.
//!
//! Each run has a directory of its own, locked while it lasts. A run takes up what earlier ones left whose processes are
//! gone. Files appear whole, by a change of name. A block survives a crash of the machine; a template only one of this
//! program, because writing one through to the disk takes longer than it may be worth.

use crate::private;
use solo::{Files, Kept};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc as blocking;
use std::time::SystemTime;
use tokio::sync::mpsc;

const LOCK: &str = "lock";
/// Directories of runs begin with it.
const RUN: &str = "run-";
/// A file that is being written.
const NEW: &str = "new";
/// Files that must survive a crash of the machine.
const BLOCK: &str = "block-";
const TEMPLATE: &str = "template-";
/// Files of earlier runs that are taken up; more than a few runs leave.
const MAX_FILES: usize = 512;
/// Largest file that is taken up, bytes: a block in hexadecimal digits has 8 million.
const MAX_BYTES: u64 = 16 << 20;
/// Templates that can wait to be written. If the disk is slower, the next ones are not kept.
const MAX_WAITING: usize = 4;

/// A directory that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {error}", path.display())]
pub struct ShelfError {
    path: PathBuf,
    error: io::Error,
}

impl ShelfError {
    /// The disk is full or read-only, which may pass: what runs is not to be kept from running by that.
    pub fn may_pass(&self) -> bool {
        use io::ErrorKind::{QuotaExceeded, ReadOnlyFilesystem, StorageFull};
        matches!(
            self.error.kind(),
            QuotaExceeded | ReadOnlyFilesystem | StorageFull
        )
    }
}

enum Order {
    Keep { name: String, bytes: Vec<u8> },
    Forget(String),
}

/// A directory, with a thread that writes into it.
#[derive(Debug)]
pub struct Shelf {
    orders: blocking::Sender<Order>,
    done: mpsc::UnboundedReceiver<Kept>,
    /// Tells of what was not even tried.
    tell: mpsc::UnboundedSender<Kept>,
    /// Files that wait to be written.
    waiting: usize,
    /// Why nothing is kept at all.
    why_not: Option<String>,
}

impl Shelf {
    /// Makes a directory for this run in `parent`, and takes up what earlier runs left: names and contents, the oldest first.
    ///
    /// # Errors
    /// Which directory or file cannot be used, and why.
    pub fn open(parent: &Path) -> Result<(Self, Files), ShelfError> {
        let fault = |path: &Path| {
            let path = path.to_owned();
            move |error| ShelfError { path, error }
        };
        private::make_directory(parent).map_err(fault(parent))?;
        // Nobody else takes up or makes a directory meanwhile.
        let all = open_lock(parent).map_err(fault(parent))?;
        all.lock().map_err(fault(parent))?;
        let own = parent.join(format!("{RUN}{}", uuid::Uuid::new_v4().simple()));
        DirBuilder::new().mode(0o700).create(&own).map_err(fault(&own))?;
        let lock = open_lock(&own).map_err(fault(&own))?;
        lock.try_lock()
            .map_err(|error| fault(&own)(io::Error::other(error.to_string())))?;
        let mut files = Vec::new();
        for entry in fs::read_dir(parent).map_err(fault(parent))? {
            let path = entry.map_err(fault(parent))?.path();
            let is_run = |name: &str| name.starts_with(RUN);
            let name = path.file_name().and_then(|name| name.to_str());
            if path != own && name.is_some_and(is_run) && path.is_dir() {
                take_up(&path, &own, &mut files).map_err(fault(&path))?;
            }
        }
        files.sort_by_key(|(written, ..)| *written);
        let files = files.into_iter().map(|(_, name, bytes)| (name, bytes)).collect();
        let (orders, received) = blocking::channel();
        let (tell, done) = mpsc::unbounded_channel();
        let told = tell.clone();
        std::thread::Builder::new()
            .name("solo-files".to_owned())
            .spawn(move || {
                work(&own, &received, &told);
                drop(lock);
            })
            .map_err(fault(parent))?;
        let shelf = Self {
            orders,
            done,
            tell,
            waiting: 0,
            why_not: None,
        };
        Ok((shelf, files))
    }

    /// One that keeps nothing, for this reason.
    pub fn without_disk(reason: String) -> Self {
        let (orders, _) = blocking::channel();
        let (tell, done) = mpsc::unbounded_channel();
        Self {
            orders,
            done,
            tell,
            waiting: 0,
            why_not: Some(reason),
        }
    }

    pub(super) fn keep(&mut self, name: String, bytes: Vec<u8>) {
        if self.waiting >= MAX_WAITING && !name.starts_with(BLOCK) {
            let fault = Some("the disk is too slow".to_owned());
            self.waiting += 1;
            // It is read below.
            let _ = self.tell.send(Kept { name, fault });
            return;
        }
        self.waiting += 1;
        let order = Order::Keep { name, bytes };
        if let Err(blocking::SendError(Order::Keep { name, .. })) = self.orders.send(order) {
            let ended = || "the thread that writes has ended".to_owned();
            let fault = Some(self.why_not.clone().unwrap_or_else(ended));
            let _ = self.tell.send(Kept { name, fault });
        }
    }

    pub(super) fn forget(&self, name: String) {
        // A file that stays is taken up by the next run, and sent once more.
        let _ = self.orders.send(Order::Forget(name));
    }

    /// What has become of a file. Cancel-safe.
    pub(super) async fn kept(&mut self) -> Kept {
        match self.done.recv().await {
            Some(kept) => {
                self.waiting = self.waiting.saturating_sub(1);
                kept
            }
            // It has a sender itself.
            None => std::future::pending().await,
        }
    }
}

fn work(dir: &Path, orders: &blocking::Receiver<Order>, done: &mpsc::UnboundedSender<Kept>) {
    while let Ok(order) = orders.recv() {
        match order {
            Order::Keep { name, bytes } => {
                let written = write(dir, &name, &bytes);
                let fault = written.err().map(|error| format!("{}: {error}", dir.display()));
                if done.send(Kept { name, fault }).is_err() {
                    return;
                }
            }
            Order::Forget(name) => drop(fs::remove_file(dir.join(name))),
        }
    }
}

fn write(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let new = dir.join(NEW);
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)?;
    file.write_all(bytes)?;
    let lasts = name.starts_with(BLOCK);
    if lasts {
        file.sync_all()?;
    }
    fs::rename(&new, dir.join(name))?;
    if lasts {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

fn open_lock(dir: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    options.open(dir.join(LOCK))
}

/// Moves the files of a run that has ended to this one's directory.
fn take_up(run: &Path, own: &Path, files: &mut Vec<(SystemTime, String, Vec<u8>)>) -> io::Result<()> {
    let lock = open_lock(run)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(()),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    for entry in fs::read_dir(run)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let is_one = name.starts_with(BLOCK) || name.starts_with(TEMPLATE);
        let metadata = entry.path().symlink_metadata()?;
        if !is_one || !metadata.is_file() || metadata.len() > MAX_BYTES || files.len() >= MAX_FILES {
            continue;
        }
        let mut bytes = Vec::new();
        File::open(entry.path())?
            .take(MAX_BYTES)
            .read_to_end(&mut bytes)?;
        fs::rename(entry.path(), own.join(&name))?;
        files.push((metadata.modified()?, name, bytes));
    }
    for left in [NEW, LOCK] {
        let _ = fs::remove_file(run.join(left));
    }
    // What is left in it was not written by this program, or is too much: the directory stays.
    let _ = fs::remove_dir(run);
    Ok(())
}

#[cfg(test)]
mod tests;
