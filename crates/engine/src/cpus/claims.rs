//! Advisory claims on CPUs, which keep the executors of one host out of each other's way.
//!
//! A claim is an exclusive lock on the file `cpu<N>.<level>` in a directory that all executors share; the system
//! releases it when the process ends, however it ends. Level 0 is for a CPU's first user, level 1 for its second,
//! so taking the lowest free level takes the least claimed CPU. Claims only save executors from contention: where
//! one cannot be had, the CPU is used unclaimed.

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use std::fs::File;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// How many processes can claim one CPU at the same time. Further ones use it unclaimed.
pub const CLAIM_LEVELS: usize = 8;

/// The CPUs that this process hashes on, with its locks on them.
#[derive(Debug)]
pub struct Claims {
    dir: PathBuf,
    preferred: Vec<usize>,
    held: Vec<Claim>,
}

#[derive(Debug)]
struct Claim {
    cpu: usize,
    /// Locked while it is open; `None` if the CPU is used unclaimed.
    _lock: Option<File>,
}

impl Claims {
    /// Prepares to claim the CPUs of `preferred`, best first, with lock files in `dir`, which is created if missing.
    pub fn new(dir: &Path, preferred: Vec<usize>) -> Self {
        if std::fs::create_dir(dir).is_ok() {
            // As for /tmp: everyone may add files, nobody may remove another's.
            let _ = std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o1777));
        }
        Self {
            dir: dir.to_owned(),
            preferred,
            held: Vec::new(),
        }
    }

    /// Claims or releases CPUs until `count` are held, or all there are if fewer, and returns them, longest held
    /// first.
    pub fn resize(&mut self, count: usize) -> Vec<usize> {
        self.held.truncate(count);
        for level in 0..CLAIM_LEVELS {
            self.take(count, |dir, cpu| {
                try_lock(&dir.join(format!("cpu{cpu}.{level}"))).map(Some)
            });
        }
        self.take(count, |_, _| Some(None));
        self.held.iter().map(|claim| claim.cpu).collect()
    }

    /// Adds CPUs that are not held and for which `claim` returns something, until `count` are held.
    fn take(&mut self, count: usize, claim: impl Fn(&Path, usize) -> Option<Option<File>>) {
        for &cpu in &self.preferred {
            if self.held.len() >= count {
                return;
            }
            if self.held.iter().any(|held| held.cpu == cpu) {
                continue;
            }
            if let Some(lock) = claim(&self.dir, cpu) {
                self.held.push(Claim { cpu, _lock: lock });
            }
        }
    }
}

/// Locks a file without waiting. `None` if it is locked already or cannot be used.
fn try_lock(path: &Path) -> Option<File> {
    let file = File::from(open(path).ok()?);
    file.try_lock().is_ok().then_some(file)
}

/// Opens a lock file for reading, which is enough to lock it, and creates it if it is missing. A plain `O_CREAT`
/// would fail on another user's file in a sticky directory (sysctl fs.protected_regular).
fn open(path: &Path) -> rustix::io::Result<std::os::fd::OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    match rustix::fs::open(path, flags, Mode::empty()) {
        Err(Errno::NOENT) => {}
        opened => return opened,
    }
    match rustix::fs::open(
        path,
        flags | OFlags::CREATE | OFlags::EXCL,
        Mode::from_raw_mode(0o644),
    ) {
        Err(Errno::EXIST) => rustix::fs::open(path, flags, Mode::empty()),
        made => made,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn executors_take_different_cpus_while_there_are_some() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = Claims::new(dir.path(), vec![0, 1, 2, 3]);
        let mut second = Claims::new(dir.path(), vec![0, 1, 2, 3]);
        assert_eq!(first.resize(2), [0, 1]);
        assert_eq!(second.resize(1), [2]);
        assert_eq!(first.resize(3), [0, 1, 3]);
        // All are claimed once: the least claimed ones are shared in order of preference.
        assert_eq!(second.resize(3), [2, 0, 1]);
        let mut third = Claims::new(dir.path(), vec![0, 1, 2, 3]);
        assert_eq!(third.resize(2), [2, 3]);
    }

    #[test]
    fn what_is_given_up_is_free_again() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = Claims::new(dir.path(), vec![0, 1]);
        assert_eq!(first.resize(2), [0, 1]);
        assert_eq!(first.resize(1), [0]);
        let mut second = Claims::new(dir.path(), vec![0, 1]);
        assert_eq!(second.resize(1), [1]);
        drop(first);
        assert_eq!(second.resize(2), [1, 0]);
        assert_eq!(
            Claims::new(dir.path(), vec![0, 1]).resize(9),
            [0, 1],
            "no more than there are"
        );
    }

    #[test]
    fn claims_never_stand_in_the_way() {
        let dir = tempfile::tempdir().unwrap();
        let unusable = dir.path().join("missing/deeper");
        assert_eq!(Claims::new(&unusable, vec![5, 6]).resize(2), [5, 6]);
        let many: Vec<Claims> = (0..=CLAIM_LEVELS)
            .map(|_| {
                let mut claims = Claims::new(dir.path(), vec![0]);
                assert_eq!(claims.resize(1), [0]);
                claims
            })
            .collect();
        assert_eq!(many.len(), CLAIM_LEVELS + 1);
    }

    #[test]
    fn a_planted_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("precious");
        std::fs::write(&target, "x").unwrap();
        std::os::unix::fs::symlink(&target, dir.path().join("cpu0.0")).unwrap();
        assert!(try_lock(&dir.path().join("cpu0.0")).is_none());
        assert!(try_lock(&dir.path().join("cpu0.1")).is_some());
    }
}
