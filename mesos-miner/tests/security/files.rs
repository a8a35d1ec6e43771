//! Directories of killed runs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::EASY;
use crate::support::{Miner, eventually};

fn runs_in(dir: &Path) -> Vec<PathBuf> {
    fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

fn start(dir: &Path) -> Miner {
    Miner::start_with(&EASY, |command| {
        command.env("TMPDIR", dir);
    })
}

#[test]
fn what_a_killed_run_leaves_is_removed_at_the_next_start() {
    let dir = tempfile::tempdir().unwrap();
    let mut killed = start(dir.path());
    killed.shares(1);
    let [left] = &runs_in(dir.path())[..] else {
        panic!("not one directory");
    };
    let left = left.clone();
    let mut alive = start(dir.path());
    alive.shares(1);
    assert_eq!(runs_in(dir.path()).len(), 2, "that of a living run stays");
    killed.kill();

    let mut next = start(dir.path());
    next.shares(1);
    assert!(!left.exists());
    assert_eq!(runs_in(dir.path()).len(), 2);
    alive.shares(1);
    alive.stop();
    next.stop();
    eventually("the end of both directories", || {
        runs_in(dir.path()).is_empty().then_some(())
    });
}
