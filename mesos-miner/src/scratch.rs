//! The temporary directory of a run, removed at its end; what killed runs have left is removed at the next start.
//!
//! A run holds a lock on its directory itself (flock). The system releases it when the process ends, however it ends, so
//! an unlocked directory belongs to nobody. Only directories of this user with the name pattern of this module are
//! touched, and no symbolic link is followed.

use rustix::fs::{FlockOperation, Mode, OFlags, flock, fstat, open, stat};
use std::ffi::OsStr;
use std::fs::Permissions;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Begins the name of such a directory. Names of earlier versions, which held no lock, do not begin with it.
const PREFIX: &str = "mesos-miner-run-";
/// Random characters after it.
const RANDOM: usize = 10;
/// How many names are tried. A name is lost only to another start that takes the directory for abandoned in the moment
/// before it is locked.
const ATTEMPTS: usize = 16;
/// Abandoned directories that are removed at one start; the rest waits for the next.
const MAX_REMOVED: usize = 1000;

/// A directory that only this user can enter. Removed when dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    _lock: OwnedFd,
}

impl Scratch {
    /// Makes one in `parent`, after removing those that killed runs have left there.
    ///
    /// # Errors
    /// If `parent` cannot be written.
    pub fn new(parent: &Path) -> io::Result<Self> {
        remove_abandoned(parent);
        for _ in 0..ATTEMPTS {
            let made = tempfile::Builder::new()
                .prefix(PREFIX)
                .rand_bytes(RANDOM)
                .permissions(Permissions::from_mode(0o700))
                .tempdir_in(parent)?;
            if let Some(lock) = lock(made.path()) {
                return Ok(Self {
                    path: made.keep(),
                    _lock: lock,
                });
            }
        }
        Err(io::Error::other("every directory made there is removed at once"))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.path) {
            tracing::warn!("{}: not removed: {error}", self.path.display());
        }
    }
}

/// Locks a directory of this user. `None` if somebody else has locked it, or it is not what the path names any more.
fn lock(path: &Path) -> Option<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let dir = open(path, flags, Mode::empty()).ok()?;
    let opened = fstat(&dir).ok()?;
    if opened.st_uid != rustix::process::geteuid().as_raw() {
        return None;
    }
    flock(&dir, FlockOperation::NonBlockingLockExclusive).ok()?;
    // Whoever held the lock before may have removed the directory.
    let named = stat(path).ok()?;
    ((named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino)).then_some(dir)
}

fn remove_abandoned(parent: &Path) {
    let Ok(entries) = std::fs::read_dir(parent) else {
        return;
    };
    let ours = entries.flatten().filter(|entry| is_ours(&entry.file_name()));
    for path in ours.take(MAX_REMOVED).map(|entry| entry.path()) {
        // The lock is held until the directory is gone.
        if let Some(_lock) = lock(&path) {
            match std::fs::remove_dir_all(&path) {
                Ok(()) => tracing::info!("{}: left by a killed run, removed", path.display()),
                Err(error) => {
                    tracing::warn!("{}: left by a killed run, not removed: {error}", path.display())
                }
            }
        }
    }
}

fn is_ours(name: &OsStr) -> bool {
    let random = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn only_the_abandoned_are_removed() {
        let parent = tempfile::tempdir().unwrap();
        let at = |name: &str| parent.path().join(name);
        let kept_elsewhere = tempfile::tempdir().unwrap();
        fs::write(kept_elsewhere.path().join("file"), "precious").unwrap();

        let alive = Scratch::new(parent.path()).unwrap();
        fs::write(alive.path().join("in use"), "").unwrap();
        let abandoned = at("mesos-miner-run-abcdefghij");
        fs::create_dir_all(abandoned.join("slaves/x")).unwrap();
        symlink(kept_elsewhere.path(), abandoned.join("slaves/link")).unwrap();
        for name in [
            "mesos-miner-abcdef",
            "mesos-miner-run-short",
            "mesos-miner-run-0123456789x",
            "other",
        ] {
            fs::create_dir(at(name)).unwrap();
        }
        let link = at("mesos-miner-run-0123456789");
        symlink(kept_elsewhere.path(), &link).unwrap();
        fs::write(at("mesos-miner-run-9876543210"), "a file").unwrap();

        let new = Scratch::new(parent.path()).unwrap();
        assert!(!abandoned.exists());
        assert!(alive.path().join("in use").exists());
        assert!(
            kept_elsewhere.path().join("file").exists(),
            "no link was followed"
        );
        assert!(link.is_symlink());
        let left = fs::read_dir(parent.path()).unwrap().count();
        assert_eq!(left, 2 + 4 + 2);
        let mode = fs::metadata(new.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        let path = new.path().to_owned();
        drop(new);
        assert!(!path.exists());
    }

    #[test]
    fn a_directory_of_another_user_is_left_alone() {
        let parent = tempfile::tempdir().unwrap();
        let dir = parent.path().join("mesos-miner-run-abcdefghij");
        fs::create_dir(&dir).unwrap();
        if std::os::unix::fs::chown(&dir, Some(65534), None).is_err() {
            return testkit::skip("scratch: a directory of another user: not root");
        }
        drop(Scratch::new(parent.path()).unwrap());
        assert!(dir.exists());
    }
}
