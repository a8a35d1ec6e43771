//! A real cluster with agents of several CPU architectures, as their attributes tell.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::Value;
use std::path::{Path, PathBuf};
use support::program::PROGRAM;
use support::{Miner, Pool};
use testkit::{AARCH64, RealMesos, X86_64, elf_program};

#[cfg(target_arch = "aarch64")]
const OWN_AND_OTHER: [(&str, u16); 2] = [("arm64", AARCH64), ("x86_64", X86_64)];
#[cfg(not(target_arch = "aarch64"))]
const OWN_AND_OTHER: [(&str, u16); 2] = [("x86_64", X86_64), ("arm64", AARCH64)];

/// The files that executors of the agent were fetched as.
fn fetched(mesos: &RealMesos, agent: u16) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut dirs = vec![mesos.agent_dir(agent).join("slaves")];
    while let Some(dir) = dirs.pop() {
        // An agent makes the first one with its first sandbox.
        for entry in std::fs::read_dir(dir).into_iter().flatten() {
            let path = entry.unwrap().path();
            match path.symlink_metadata().unwrap() {
                kind if kind.is_dir() => dirs.push(path),
                kind if kind.is_file() && path.ends_with("mesos-miner") => found.push(path),
                _ => {}
            }
        }
    }
    found
}

fn is_same(one: &Path, other: &Path) -> bool {
    std::fs::read(one).unwrap() == std::fs::read(other).unwrap()
}

/// Waits for the reason of a failed task.
fn failure(miner: &mut Miner) -> String {
    miner.until("a failed task", |event| {
        let failed = event["event"] == "task" && event["state"] == "TASK_FAILED";
        event["reason"].as_str().filter(|_| failed).map(str::to_owned)
    })
}

/// The third agent is of an architecture that nothing is built for.
#[test]
fn each_agent_gets_what_was_built_for_it_or_nothing() {
    let name = "each_agent_gets_what_was_built_for_it_or_nothing";
    let [(_, own), (told, other)] = OWN_AND_OTHER;
    let attribute = format!("arch:{told}");
    let options = [
        "--agents",
        "3",
        "--attributes",
        &attribute,
        "--attributes",
        "rack:1",
        "--attributes",
        "arch:riscv64",
    ];
    let Some(mesos) = RealMesos::start(name, &options) else {
        return;
    };
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str, machine| {
        let path = dir.path().join(name);
        let program = [&elf_program(machine)[..], messages::MARK.as_bytes()].concat();
        std::fs::write(&path, program).unwrap();
        path
    };
    let (own, other) = (file("own", own), file("other", other));
    let pool = Pool::start(&["--difficulty", "0.0005"]);
    let state = dir.path().join("state");
    let start = |executors: &[&Path]| {
        let master = mesos.master();
        let state = state.to_str().unwrap();
        let mut options = vec!["--master", &master, "--url", &pool.address, "--state", state];
        options.extend(["--cpus-per-agent", "1"]);
        for executor in executors {
            options.extend(["--executor", executor.to_str().unwrap()]);
        }
        Miner::start(&options)
    };

    let mut miner = start(&[]);
    let admin = miner.admin();
    miner.executors(1);
    miner.shares(1);
    let unserved = |status: &Value, count: u64| (status["unserved_agents"] == count).then_some(());
    miner.status(&admin, "two unserved agents", |status| unserved(status, 2));
    let told: Vec<String> = miner.events.iter().map(Value::to_string).collect();
    let warned = |words: &str| {
        told.iter()
            .any(|event| event.contains("warning") && event.contains(words))
    };
    assert!(warned("riscv64") && warned("with --executor"), "{told:?}");
    assert_eq!(miner.stop()["agents"], 1);
    assert!(fetched(&mesos, 0).is_empty() && fetched(&mesos, 2).is_empty());
    let here = fetched(&mesos, 1);
    assert!(is_same(&here[0], Path::new(PROGRAM)), "{here:?}");

    // It would run on a machine of that architecture; this one cannot.
    let mut miner = start(&[&other]);
    let admin = miner.admin();
    let reason = failure(&mut miner);
    assert!(
        reason.contains("before it registered") && !reason.contains("architecture"),
        "{reason}"
    );
    miner.shares(1);
    miner.status(&admin, "one unserved agent", |status| unserved(status, 1));
    assert_eq!(miner.stop()["agents"], 1);
    let there = fetched(&mesos, 0);
    assert!(!there.is_empty() && there.iter().all(|file| is_same(file, &other)));
    assert!(fetched(&mesos, 2).is_empty());

    // As on an agent that differs and does not tell it: what is meant for this architecture does not run.
    let mut miner = start(&[&own]);
    let reason = failure(&mut miner);
    assert!(
        reason.contains("ExecutorTerminated") && reason.contains("needs the attribute arch, and --executor"),
        "{reason}"
    );
    miner.stop();
}
