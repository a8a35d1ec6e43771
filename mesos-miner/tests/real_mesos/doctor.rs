//! `mesos-miner doctor` on a real Mesos.

use crate::support::program::{Ended, run};
use crate::support::{eventually, http};
use serde_json::json;
use std::path::Path;
use testkit::RealMesos;

const LOGIN: &str = "miner:geheim";

/// The doctor with this secret and these options besides.
fn doctor(mesos: &RealMesos, secret: &str, options: &[&str]) -> Ended {
    let file = mesos.dir().join("secret");
    std::fs::write(&file, secret).unwrap();
    let (master, state) = (mesos.master(), mesos.dir().join("state"));
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let common = [
        "--principal",
        "miner",
        "--secret-file",
        &path(&file),
        "--state",
        &path(&state),
        "--listen",
        "127.0.0.1:0",
    ];
    run(&[&["doctor", "--master", &master], &common[..], options].concat())
}

fn has(ended: &Ended, begin: &str, part: &str) {
    let found = ended
        .stdout
        .lines()
        .any(|line| line.starts_with(begin) && line.contains(part));
    assert!(found, "no {begin:?} with {part:?}: {ended:?}");
}

#[test]
fn the_doctor_tells_what_a_run_would_meet_and_leaves_nothing_behind() {
    let options = [
        "--agents",
        "2",
        "--auth",
        LOGIN,
        "--attributes",
        "rack:r1",
        "--attributes",
        "rack:r2",
        "--master-flag",
        "roles=dev",
    ];
    let Some(mesos) = RealMesos::start("the doctor", &options) else {
        return;
    };
    let well = doctor(&mesos, "geheim", &["--constraint", "rack:IS:r1"]);
    assert_eq!(well.code, Some(0), "{well:?}");
    has(&well, "ok: master: ", "Mesos 1.11.0");
    has(&well, "ok: agents: ", "2 agents");
    has(&well, "ok: offers: ", "1 of 2 offers would be taken");
    has(&well, "warning: offers: ", "--constraint rack:IS:r1");
    has(&well, "ok: executor: ", "has fetched it from http://");
    assert!(!mesos.dir().join("state").exists());

    let wrong = doctor(&mesos, "falsch", &[]);
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    has(&wrong, "problem: master: ", "check --principal and --secret-file");

    let unreachable = doctor(&mesos, "geheim", &["--advertise", "127.0.0.1:1"]);
    has(
        &unreachable,
        "problem: executor: ",
        "cannot fetch http://127.0.0.1:1/",
    );

    let role = doctor(&mesos, "geheim", &["--role", "ops"]);
    assert_eq!(role.code, Some(1), "{role:?}");
    has(&role, "problem: master: ", "check --role");
    let state = http::get(&mesos.master(), "/master/state").json();
    assert_eq!(state["frameworks"], json!([]), "{state}");
    assert_eq!(
        state["completed_frameworks"].as_array().unwrap().len(),
        2,
        "{state}"
    );

    mesos.signal("master0", "STOP");
    let stopped = doctor(&mesos, "geheim", &[]);
    has(&stopped, "problem: master: ", "within 15 s");
    mesos.kill("master0");
    let down = doctor(&mesos, "geheim", &[]);
    has(&down, "problem: master: ", "check --master");
}

#[test]
fn a_cluster_without_agents_is_told_of() {
    let Some(mesos) = RealMesos::start("a doctor without agents", &["--agents", "1"]) else {
        return;
    };
    mesos.kill("agent0");
    // The master waits for the agent to come back before it is counted no more.
    eventually("the loss of the agent", || {
        let ended = doctor(&mesos, "unused", &[]);
        let found = ended
            .stdout
            .lines()
            .any(|line| line.starts_with("problem: agents: none can be used"));
        (found && ended.code == Some(1)).then_some(())
    });
}
