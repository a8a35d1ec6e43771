//! A disk in memory, whose steps fail and whose writes are torn as planned.

use crate::{Disk, LOG, NEW_LOG, UNANSWERED};
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Files that behave as on a real disk: what is written is certain to survive a crash only once it is synced, and a
/// rename only once its directory is. Copies share the files, so a test can look at what a recorder writes.
#[derive(Clone, Debug, Default)]
pub struct MemoryDisk(Arc<Mutex<Files>>);

#[derive(Debug, Default)]
struct Files {
    files: BTreeMap<String, File>,
    /// The log that a crash can bring back, because the rename over it is not synced.
    replaced: Option<Option<File>>,
    /// Steps that change something, so far.
    steps: usize,
    /// Steps that fail, by number.
    failing: Range<usize>,
}

#[derive(Clone, Debug, Default)]
struct File {
    bytes: Vec<u8>,
    /// Length that survives a crash.
    synced: usize,
}

impl MemoryDisk {
    /// Steps of these numbers, counted from 0, fail with "no space left"; half of what they write is written.
    pub fn fail(&self, steps: Range<usize>) {
        self.files().failing = steps;
    }

    /// Changing steps so far, failed ones included.
    pub fn steps(&self) -> usize {
        self.files().steps
    }

    /// The content of a file, synced or not.
    pub fn content(&self, name: &str) -> Option<Vec<u8>> {
        self.files().files.get(name).map(|file| file.bytes.clone())
    }

    /// Puts a file there, synced.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        let file = File {
            bytes: bytes.to_vec(),
            synced: bytes.len(),
        };
        self.files().files.insert(name.to_owned(), file);
    }

    /// The machine goes down and comes back. `choose(n)` gives a number below `n`, which decides how much survives of
    /// what was not synced.
    pub fn crash(&self, mut choose: impl FnMut(usize) -> usize) {
        let mut files = self.files();
        if let Some(replaced) = files.replaced.take()
            && choose(2) == 0
        {
            match replaced {
                Some(file) => files.files.insert(LOG.to_owned(), file),
                None => files.files.remove(LOG),
            };
        }
        for file in files.files.values_mut() {
            let length = file.bytes.len();
            let kept = file.synced + choose(length - file.synced + 1);
            if choose(2) == 0 {
                file.bytes.truncate(kept);
            } else {
                // The length reached the disk before the content did.
                file.bytes[kept..].fill(0);
            }
            file.synced = file.bytes.len();
        }
    }

    fn files(&self) -> MutexGuard<'_, Files> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files {
    /// Counts a step. An error if it is to fail.
    fn step(&mut self) -> io::Result<()> {
        let step = self.steps;
        self.steps += 1;
        if self.failing.contains(&step) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let outcome = self.step();
        let written = if outcome.is_ok() {
            bytes.len()
        } else {
            bytes.len() / 2
        };
        let file = self.files.entry(name.to_owned()).or_default();
        file.bytes.extend_from_slice(&bytes[..written]);
        outcome
    }

    fn sync(&mut self, name: &str) -> io::Result<()> {
        self.step()?;
        let file = self.files.get_mut(name).ok_or(io::ErrorKind::NotFound)?;
        file.synced = file.bytes.len();
        Ok(())
    }
}

impl Disk for MemoryDisk {
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        Ok(self.content(name))
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.files().write(LOG, bytes)
    }

    fn sync_log(&mut self) -> io::Result<()> {
        self.files().sync(LOG)
    }

    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut files = self.files();
        files.files.remove(NEW_LOG);
        files.write(NEW_LOG, bytes)
    }

    fn sync_new(&mut self) -> io::Result<()> {
        self.files().sync(NEW_LOG)
    }

    fn replace_log(&mut self) -> io::Result<()> {
        let mut files = self.files();
        files.step()?;
        let new = files.files.remove(NEW_LOG).ok_or(io::ErrorKind::NotFound)?;
        let old = files.files.insert(LOG.to_owned(), new);
        // Several renames may be undone by one crash: the oldest log is the worst that it can bring back.
        files.replaced.get_or_insert(old);
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        let mut files = self.files();
        files.step()?;
        files.replaced = None;
        Ok(())
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut files = self.files();
        let before = files.files.get(UNANSWERED).map_or(0, |file| file.bytes.len());
        let outcome = files.write(UNANSWERED, bytes);
        let file = files.files.entry(UNANSWERED.to_owned()).or_default();
        match outcome {
            Ok(()) => file.synced = file.bytes.len(),
            // Half a line is removed again, as in a real directory.
            Err(_) => file.bytes.truncate(before),
        }
        outcome
    }

    fn rename(&mut self, from: &str, to: &str) -> io::Result<()> {
        let mut files = self.files();
        files.step()?;
        let file = files.files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.files.insert(to.to_owned(), file);
        Ok(())
    }
}
