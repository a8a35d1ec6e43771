//! Executors that agents get elsewhere than from the scheduler.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use testkit::RealMesos;

use crate::setup::{Setup, check_torn_down, subscribed, wait_for_tasks};
use crate::support::images::{save_image, static_executor};
use crate::support::program::PROGRAM;
use crate::support::server::Server;

/// Files of this name in the agent's sandboxes.
fn in_sandboxes(mesos: &RealMesos, name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut dirs = vec![mesos.agent_dir(0).join("slaves")];
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(dir).into_iter().flatten() {
            let path = entry.unwrap().path();
            match path.symlink_metadata().unwrap() {
                kind if kind.is_dir() => dirs.push(path),
                kind if kind.is_file() && path.ends_with(name) => found.push(path),
                _ => {}
            }
        }
    }
    found
}

/// A run with these options mines.
fn mines(mesos: &RealMesos, options: &[&str]) {
    let setup = Setup::new(mesos);
    let mut miner = setup.start(&[options, &["--cpus-per-agent", "1"]].concat());
    let framework = subscribed(&mut miner);
    miner.executors(1);
    miner.shares(2);
    wait_for_tasks(mesos, &framework, 1);
    let summary = miner.stop();
    assert_eq!(summary["invalid"], 0, "{summary}");
    check_torn_down(mesos, &framework);
}

#[test]
fn executors_come_from_where_the_operator_has_put_them() {
    let name = "executors_come_from_where_the_operator_has_put_them";
    let Some(mesos) = RealMesos::start(name, &["--agents", "1"]) else {
        return;
    };
    let program = std::fs::read(PROGRAM).unwrap();
    let server = Server::of_file(Path::new(PROGRAM));
    let uri = format!("http://{}/releases/miner?version=1", server.address);
    let sum = hex::encode(Sha256::digest(&program));
    mines(&mesos, &["--executor-uri", &uri]);
    mines(&mesos, &["--executor-uri", &format!("{uri}#sha256={sum}")]);
    let fetched = in_sandboxes(&mesos, "mesos-miner-executor");
    assert_eq!(fetched.len(), 2, "{fetched:?}");
    assert!(
        in_sandboxes(&mesos, "mesos-miner").is_empty(),
        "the scheduler serves nothing"
    );

    let wrong = hex::encode(Sha256::digest(b"another program"));
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&["--executor-uri", &format!("{uri}#sha256={wrong}")]);
    miner.warning("warning", &["exit code 3", "was changed or damaged"]);
    miner.stop();
    let told = in_sandboxes(&mesos, "stderr").into_iter().any(|path| {
        let text = std::fs::read_to_string(path).unwrap();
        text.contains(&format!("its SHA-256 is {sum}, and should be {wrong}"))
    });
    assert!(told, "no sandbox's stderr has both sums");

    mines(&mesos, &["--executor-path", PROGRAM]);
    assert!(
        in_sandboxes(&mesos, "mesos-miner").is_empty(),
        "nothing is fetched"
    );
}

/// Nothing but the static executor is in the image: no shell, no C library, no `/tmp`.
#[test]
fn executors_run_in_an_image() {
    let name = "executors_run_in_an_image";
    let Some(program) = static_executor(name) else {
        return;
    };
    if !Path::new("/sys/fs/cgroup/freezer").is_dir() {
        return testkit::skip(&format!(
            "images: {name}: Mesos's launcher for them needs cgroups v1"
        ));
    }
    let registry = tempfile::tempdir().unwrap();
    save_image(registry.path(), "miner", "test", &program);
    let flag = format!("docker_registry={}", registry.path().display());
    let options = [
        "--agents",
        "1",
        "--launcher",
        "linux",
        "--isolation",
        "filesystem/linux,docker/runtime,posix/cpu,posix/mem",
        "--agent-flag",
        "image_providers=docker",
        "--agent-flag",
        &flag,
    ];
    let Some(mesos) = RealMesos::start(name, &options) else {
        return;
    };
    for options in [
        &["--executor-image", "miner:test"][..],
        &[
            "--executor-image",
            "miner:test",
            "--executor-path",
            "/usr/local/bin/mesos-miner-executor",
        ],
    ] {
        mines(&mesos, options);
    }
    let sandboxes = in_sandboxes(&mesos, "stderr");
    assert_eq!(sandboxes.len(), 2, "{sandboxes:?}");
    assert!(in_sandboxes(&mesos, "mesos-miner").is_empty());
}
