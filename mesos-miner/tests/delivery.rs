//! Executors that the embedded agents get elsewhere than from the scheduler, and a static one where there is nothing else.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use sha2::{Digest, Sha256};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::images::static_executor;
use support::program::{PROGRAM, run};
use support::server::Server;
use support::{Miner, executors_in};
use tempfile::TempDir;
use testkit::skip;

const DIFFICULTY: [&str; 2] = ["--difficulty", "0.0005"];

fn start(options: &[&str]) -> (Miner, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let work_dir = ["--work-dir", dir.path().to_str().unwrap()];
    let miner = Miner::start(&[&DIFFICULTY, &work_dir, options].concat());
    (miner, dir)
}

/// A run with these options mines.
fn mines(options: &[&str]) {
    let (mut miner, dir) = start(options);
    miner.shares(2);
    let summary = miner.stop();
    assert_eq!(summary["invalid"], 0, "{summary}");
    assert_eq!(executors_in(dir.path()), [0; 0]);
}

#[test]
fn embedded_agents_get_their_executor_elsewhere() {
    let sum = hex::encode(Sha256::digest(std::fs::read(PROGRAM).unwrap()));
    mines(&["--executor-path", PROGRAM]);
    mines(&["--executor-uri", &format!("file://{PROGRAM}#sha256={sum}")]);
    let server = Server::of_file(Path::new(PROGRAM));
    mines(&["--executor-uri", &format!("http://{}/miner", server.address)]);
}

/// As when an agent's cache is damaged, or somebody in between changes what it fetches.
#[test]
fn an_executor_that_is_not_what_it_should_be_does_not_start() {
    let wrong = hex::encode(Sha256::digest(b"another program"));
    let uri = format!("file://{PROGRAM}#sha256={wrong}");
    let (mut miner, _dir) = start(&["--executor-uri", &uri]);
    miner.warning("warning", &["exit code 3", "was changed or damaged"]);
    assert_eq!(miner.stop()["hashes"], 0);
}

#[test]
fn contradictions_are_refused_before_anything_starts() {
    for (options, parts) in [
        (
            &["--master", "h:1", "--executor-path", "/e", "--advertise", "h"][..],
            &["--advertise", "--executor-path", "drop one of them"][..],
        ),
        (
            &["--executor-image", "m:1"],
            &["--executor-image", "name a real master"],
        ),
        (
            &["--executor-uri", "http://h/e#sha256=00"],
            &["--executor-uri", "64 hexadecimal digits"],
        ),
    ] {
        let options = [&["run"], options].concat();
        run(&options).refused(2, parts);
    }
}

/// A script that starts the executor of its first and only argument with `command`.
fn wrapper(dir: &Path, command: &str) -> PathBuf {
    let path = dir.join("wrapper");
    std::fs::write(&path, format!("#!/bin/sh\nexec {command} executor\n")).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    path
}

/// No C library, no loader, no `/proc`, no `/sys`, no `/tmp`: only the sources of randomness that all containers have.
#[test]
fn a_static_executor_mines_in_an_empty_root() {
    let Some(program) = static_executor("a_static_executor_mines_in_an_empty_root") else {
        return;
    };
    if !rustix::process::geteuid().is_root() {
        return skip("empty root: only root may change the root directory");
    }
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("root");
    std::fs::create_dir(&root).unwrap();
    std::fs::copy(&program, root.join("executor")).unwrap();
    std::fs::create_dir(root.join("dev")).unwrap();
    for (device, minor) in [("random", "8"), ("urandom", "9")] {
        let device = root.join("dev").join(device);
        let made = Command::new("mknod")
            .arg(&device)
            .args(["c", "1", minor])
            .status();
        if !made.unwrap().success() || std::fs::File::open(&device).is_err() {
            return skip("empty root: no device can be made here");
        }
    }
    let wrapper = wrapper(dir.path(), &format!("chroot {} /executor", root.display()));
    mines(&["--executor-path", wrapper.to_str().unwrap()]);
}

/// A CPU of 2008, without AVX.
#[test]
fn a_static_executor_mines_on_an_old_cpu() {
    let Some(program) = static_executor("a_static_executor_mines_on_an_old_cpu") else {
        return;
    };
    if !cfg!(target_arch = "x86_64") || Command::new("qemu-x86_64").arg("--version").output().is_err() {
        return skip("old cpu: qemu-x86_64 is not installed (Debian package qemu-user)");
    }
    let dir = tempfile::tempdir().unwrap();
    let command = format!("qemu-x86_64 -cpu Nehalem {}", program.display());
    let wrapper = wrapper(dir.path(), &command);
    let (mut miner, _work) = start(&["--executor-path", wrapper.to_str().unwrap(), "--cpus", "1"]);
    let executor = miner.event("executor");
    let kernel = executor["kernel"].as_str().unwrap();
    assert!(["sse2", "scalar"].contains(&kernel), "{executor}");
    miner.shares(1);
    miner.stop();
}
