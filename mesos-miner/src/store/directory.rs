//! The state directory: private to its owner, and locked while a scheduler runs.

use super::StoreError;
use rustix::fs::OFlags;
use state_log::{Disk, LOG, NEW_LOG, UNANSWERED};
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

const LOCK: &str = "lock";

/// Largest file that is read, in bytes: the log of several hundred thousand tasks. Larger files are refused.
const MAX_BYTES: u64 = 1 << 30;

/// A directory, locked against a second scheduler.
#[derive(Debug)]
pub(super) struct Directory {
    path: PathBuf,
    log: Option<File>,
    new: Option<File>,
    _lock: File,
}

impl Directory {
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
        made.map_err(|error| StoreError::Directory {
            path: path.to_owned(),
            error,
        })?;
        let lock_path = path.join(LOCK);
        let options = OpenOptions::new().write(true).create(true).clone();
        let lock = open(options, &lock_path).map_err(|error| StoreError::File {
            path: lock_path.clone(),
            error,
        })?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(path.to_owned())),
            Err(TryLockError::Error(error)) => {
                return Err(StoreError::File {
                    path: lock_path,
                    error,
                });
            }
        }
        Ok(Self {
            path: path.to_owned(),
            log: None,
            new: None,
            _lock: lock,
        })
    }
}

/// Opens a file that only its owner may read. Refuses a link, a device or a pipe in its place.
fn open(mut options: OpenOptions, path: &Path) -> io::Result<File> {
    // NONBLOCK: opening a pipe must not wait for its other end. It has no effect on regular files.
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = options
        .mode(0o600)
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    file.set_permissions(Permissions::from_mode(0o600))?;
    Ok(file)
}

fn opened(file: &mut Option<File>) -> io::Result<&mut File> {
    file.as_mut().ok_or_else(|| io::Error::other("not open"))
}

impl Disk for Directory {
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let options = OpenOptions::new().read(true).clone();
        let mut file = match open(options, &self.path.join(name)) {
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
        let path = self.path.join(NEW_LOG);
        match fs::remove_file(&path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        let options = OpenOptions::new().write(true).create_new(true).clone();
        let new = self.new.insert(open(options, &path)?);
        new.write_all(bytes)
    }

    fn sync_new(&mut self) -> io::Result<()> {
        opened(&mut self.new)?.sync_all()
    }

    fn replace_log(&mut self) -> io::Result<()> {
        fs::rename(self.path.join(NEW_LOG), self.path.join(LOG))?;
        self.log = self.new.take();
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        let options = OpenOptions::new().append(true).create(true).clone();
        let mut file = open(options, &self.path.join(UNANSWERED))?;
        let before = file.metadata()?.len();
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        if written.is_err() {
            // Removes what may be half a line before the next attempt. If this fails too, the half line stays.
            let _ = file.set_len(before);
        }
        written
    }

    fn rename(&mut self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path.join(from), self.path.join(to))
    }
}
