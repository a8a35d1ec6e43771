//! The state directory: private to its owner, and locked while a scheduler runs.

use super::StoreError;
use crate::private::{self, open_file as open};
use rustix::fs::{Access, AtFlags, OFlags, renameat, unlinkat};
use rustix::io::Errno;
use state_log::{Disk, LOG, NEW_LOG, UNANSWERED};
use std::fs::{DirBuilder, File, TryLockError};
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

const LOCK: &str = "lock";

/// Largest file that is read, in bytes: the log of several hundred thousand tasks. Larger files are refused.
const MAX_BYTES: u64 = 1 << 30;

/// A directory, locked against a second scheduler.
#[derive(Debug)]
pub(super) struct Directory {
    dir: OwnedFd,
    log: Option<File>,
    new: Option<File>,
    _lock: File,
}

impl Directory {
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        let directory_error = |error| StoreError::Directory {
            path: path.to_owned(),
            error,
        };
        // Without a slash at its end, after which a link would be followed.
        let path: &Path = &path.components().collect::<PathBuf>();
        let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
        made.map_err(directory_error)?;
        let dir = private::open_directory(path).map_err(directory_error)?;
        let lock_error = |error| StoreError::File {
            path: path.join(LOCK),
            error,
        };
        let lock = open_lock(&dir).map_err(lock_error)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(path.to_owned())),
            Err(TryLockError::Error(error)) => return Err(lock_error(error)),
        }
        Ok(Self {
            dir,
            log: None,
            new: None,
            _lock: lock,
        })
    }
}

/// A lock needs no write. So a full or read-only disk does not keep the state from being read.
fn open_lock(dir: &OwnedFd) -> io::Result<File> {
    match open(dir, LOCK, OFlags::WRONLY | OFlags::CREATE) {
        Err(error) if error.kind() != io::ErrorKind::NotADirectory => {
            open(dir, LOCK, OFlags::RDONLY).map_err(|_| error)
        }
        opened => opened,
    }
}

fn opened(file: &mut Option<File>) -> io::Result<&mut File> {
    file.as_mut().ok_or_else(|| io::Error::other("not open"))
}

impl Disk for Directory {
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let mut file = match open(&self.dir, name, OFlags::RDONLY) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let size = file.metadata()?.len();
        if size > MAX_BYTES {
            return Err(io::Error::other(format!(
                "{size} bytes, at most {MAX_BYTES} are read"
            )));
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        opened(&mut self.log)?.write_all(bytes)
    }

    fn sync_log(&mut self) -> io::Result<()> {
        opened(&mut self.log)?.sync_data()
    }

    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        match unlinkat(&self.dir, NEW_LOG, AtFlags::empty()) {
            Err(error) if error != Errno::NOENT => return Err(error.into()),
            _ => {}
        }
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
        let new = self.new.insert(open(&self.dir, NEW_LOG, flags)?);
        new.write_all(bytes)
    }

    fn sync_new(&mut self) -> io::Result<()> {
        opened(&mut self.new)?.sync_all()
    }

    fn replace_log(&mut self) -> io::Result<()> {
        self.rename(NEW_LOG, LOG)?;
        self.log = self.new.take();
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        Ok(rustix::fs::fsync(&self.dir)?)
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        let flags = OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE;
        let mut file = open(&self.dir, UNANSWERED, flags)?;
        let before = file.metadata()?.len();
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        if written.is_err() {
            // Removes what may be half a line before the next attempt. If this fails too, the half line stays.
            let _ = file.set_len(before);
        }
        written
    }

    fn rename(&mut self, from: &str, to: &str) -> io::Result<()> {
        Ok(renameat(&self.dir, from, &self.dir, to)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pipe cannot be synced: the system says so when it is asked.
    #[test]
    fn every_sync_is_asked_of_the_system() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = || OwnedFd::from(io::pipe().unwrap().1);
        let mut directory = Directory::open(dir.path()).unwrap();
        directory.write_new(b"x").unwrap();
        assert!(directory.sync_new().is_ok() && directory.sync_directory().is_ok());
        directory.log = Some(pipe().into());
        directory.new = Some(pipe().into());
        directory.dir = pipe();
        assert!(directory.sync_log().is_err());
        assert!(directory.sync_new().is_err());
        assert!(directory.sync_directory().is_err());
    }
}

/// What a scheduler would find in place of its state directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probe {
    Free,
    /// It can be made.
    Missing,
    /// A scheduler that runs has locked it.
    InUse,
}

/// Looks at a state directory without changing anything.
///
/// # Errors
/// Why it cannot be used.
pub fn probe(path: &Path) -> Result<Probe, StoreError> {
    let fault = |error: io::Error| StoreError::Directory {
        path: path.to_owned(),
        error,
    };
    let is_writable = |path: &Path| {
        rustix::fs::access(path, Access::WRITE_OK | Access::EXEC_OK).map_err(|error| fault(error.into()))
    };
    let path: &Path = &path.components().collect::<PathBuf>();
    if !path.try_exists().map_err(fault)? && !path.is_symlink() {
        let absolute = std::path::absolute(path).map_err(fault)?;
        let parent = absolute.ancestors().skip(1).find(|parent| parent.exists());
        is_writable(parent.unwrap_or(Path::new("/")))?;
        return Ok(Probe::Missing);
    }
    let dir = private::open_directory(path).map_err(fault)?;
    is_writable(path)?;
    match open(&dir, LOCK, OFlags::RDONLY) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Probe::Free),
        Err(error) => Err(fault(error)),
        Ok(lock) => match lock.try_lock() {
            Ok(()) => Ok(Probe::Free),
            Err(TryLockError::WouldBlock) => Ok(Probe::InUse),
            Err(TryLockError::Error(error)) => Err(fault(error)),
        },
    }
}
