//! Whole runs on a real Apache Mesos, including failures of a cluster's parts.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod availability;
mod bench;
mod changes;
mod delivery;
mod doctor;
mod elections;
mod operators;
mod placement;
mod setup;
#[path = "../support/mod.rs"]
mod support;
mod tls;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use setup::{
    Setup, check_torn_down, cpus_in_use, framework_state, subscribed, wait_for_tasks, wait_until_all_mine,
};
use support::audit::{audit, read_records};
use support::{Miner, eventually, executors_in, http};
use testkit::RealMesos;

#[test]
fn two_agents_mine_through_losses() {
    let Some(mesos) = RealMesos::start("two_agents_mine_through_losses", &["--agents", "2"]) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&["--cpus-per-agent", "1", "--agents", "2", "--record-search"]);
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    for _ in 0..2 {
        let executor = miner.event("executor");
        assert_eq!(executor["threads"], 1, "{executor}");
    }
    miner.shares(3);
    wait_until_all_mine(&miner, &admin, 2);
    let tasks = wait_for_tasks(&mesos, &framework, 2);
    assert_ne!(tasks[0]["slave_id"], tasks[1]["slave_id"]);
    let in_use = cpus_in_use(&mesos, &framework);
    assert!((in_use - 2.0).abs() < 1e-6, "{in_use}");
    assert_eq!(http::get(&admin, "/healthz").status, 200);

    let executors = executors_in(mesos.dir());
    assert_eq!(executors.len(), 2);
    lose_an_agent(&mesos, &miner, &admin, &framework);
    lose_the_master(&mesos, &mut miner, &admin, &framework);
    assert_eq!(
        executors_in(mesos.dir()),
        executors,
        "the same processes all the time"
    );

    let summary = miner.stop();
    assert_eq!(
        (&summary["agents"], &summary["rejected"]),
        (&2.into(), &0.into()),
        "{summary}"
    );
    check_torn_down(&mesos, &framework);
    let records = read_records(mesos.dir());
    let totals = audit(&records).unwrap();
    assert_eq!((records.len(), totals.searchers), (2, 2), "{totals:?}");
}

/// An agent dies and comes back: its executor keeps running and subscribes with the new agent.
fn lose_an_agent(mesos: &RealMesos, miner: &Miner, admin: &str, framework: &str) {
    let before = executors_in(&mesos.agent_dir(0));
    assert_eq!(before.len(), 1);
    mesos.kill("agent0");
    mesos.restart("agent0");
    wait_until_all_mine(miner, admin, 2);
    assert_eq!(executors_in(&mesos.agent_dir(0)), before);
    wait_for_tasks(mesos, framework, 2);
}

fn lose_the_master(mesos: &RealMesos, miner: &mut Miner, admin: &str, framework: &str) {
    mesos.kill("master0");
    miner.warning("master_lost", &[&mesos.master()]);
    mesos.restart("master0");
    assert_eq!(subscribed(miner), framework);
    wait_until_all_mine(miner, admin, 2);
    wait_for_tasks(mesos, framework, 2);
}

#[test]
fn operators_keep_control() {
    let Some(mesos) = RealMesos::start("operators_keep_control", &["--agents", "2"]) else {
        return;
    };
    ceilings_hold(&mesos);
    executors_are_kept_for_the_next_scheduler(&mesos);
    a_removed_framework_ends_its_scheduler(&mesos);
    a_framework_that_was_removed_meanwhile_is_followed_by_a_new_one(&mesos);
}

fn ceilings_hold(mesos: &RealMesos) {
    for (options, cpus, tasks) in [
        (&["--cpus", "1.5"][..], 1.5, 1),
        (&["--agents", "1"], 4.0, 1),
        (&["--cpus", "1.5", "--cpus-per-agent", "1"], 1.5, 2),
    ] {
        let setup = Setup::new(mesos);
        let mut miner = setup.start(options);
        let framework = subscribed(&mut miner);
        for _ in 0..tasks {
            miner.event("executor");
        }
        miner.shares(1);
        wait_for_tasks(mesos, &framework, tasks);
        let in_use = cpus_in_use(mesos, &framework);
        assert!((in_use - cpus).abs() < 1e-6, "{options:?}: {in_use}");
        assert_eq!(miner.stop()["agents"], tasks, "{options:?}");
        check_torn_down(mesos, &framework);
    }
}

/// Three schedulers, one after the other, with executors that never stop hashing: the first exits on purpose, the
/// second is killed. All of them get the same job with the same extranonce1, and nothing of it is searched twice.
fn executors_are_kept_for_the_next_scheduler(mesos: &RealMesos) {
    let one_job = [
        "--same-extranonce1",
        "--job-interval",
        "1h",
        "--block-difficulty",
        "1e9",
    ];
    let setup = Setup::at_pool(&one_job, mesos);
    let mut first = setup.start(&["--cpus-per-agent", "1", "--keep-running", "--record-search"]);
    let framework = subscribed(&mut first);
    for _ in 0..2 {
        first.event("executor");
    }
    first.shares(1);
    let tasks = wait_for_tasks(mesos, &framework, 2);
    let executors = executors_in(mesos.dir());
    assert_eq!(executors.len(), 2);
    first.stop();
    assert_eq!(executors_in(mesos.dir()), executors);

    let second = take_up(mesos, &setup, &framework);
    assert_eq!(executors_in(mesos.dir()), executors);
    second.kill();
    let third = take_up(mesos, &setup, &framework);
    assert_eq!(executors_in(mesos.dir()), executors);
    let ids = |tasks: &[Value]| {
        let ids = tasks.iter().map(|task| task["id"].to_string());
        ids.collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(ids(&wait_for_tasks(mesos, &framework, 2)), ids(&tasks));
    third.stop();
    check_torn_down(mesos, &framework);
    let totals = audit(&read_records(mesos.dir())).unwrap();
    assert_eq!((totals.jobs, totals.searchers), (1, 2), "{totals:?}");
    assert!(totals.assignments >= 6, "{totals:?}");
}

fn take_up(mesos: &RealMesos, setup: &Setup, framework: &str) -> Miner {
    let mut miner = setup.start(&["--cpus-per-agent", "1"]);
    let admin = miner.admin();
    assert_eq!(subscribed(&mut miner), framework);
    miner.shares(2);
    wait_until_all_mine(&miner, &admin, 2);
    assert!(
        miner.events.iter().all(|event| event["event"] != "launched"),
        "{}",
        miner.story()
    );
    wait_for_tasks(mesos, framework, 2);
    miner
}

/// An operator does.
fn tear_down(mesos: &RealMesos, framework: &str) {
    let form = format!("frameworkId={framework}");
    let answer = http::post(&mesos.master(), "/master/teardown", &form);
    assert_eq!(answer.status, 200, "{answer:?}");
}

/// If that is allowed.
fn a_framework_that_was_removed_meanwhile_is_followed_by_a_new_one(mesos: &RealMesos) {
    let setup = Setup::new(mesos);
    let mut miner = setup.start(&["--agents", "1", "--cpus", "1", "--keep-running"]);
    let framework = subscribed(&mut miner);
    miner.shares(1);
    miner.stop();
    tear_down(mesos, &framework);
    for _ in 0..2 {
        let refused = setup.start(&["--agents", "1", "--cpus", "1"]).finish();
        refused.refused(1, &["Framework has been removed", "--new-framework"]);
    }
    let mut next = setup.start(&["--agents", "1", "--cpus", "1", "--new-framework"]);
    assert_ne!(subscribed(&mut next), framework);
    next.shares(1);
    next.stop();
}

fn a_removed_framework_ends_its_scheduler(mesos: &RealMesos) {
    let setup = Setup::new(mesos);
    let mut miner = setup.start(&["--agents", "1", "--cpus", "1"]);
    let framework = subscribed(&mut miner);
    miner.shares(1);
    tear_down(mesos, &framework);
    miner
        .finish()
        .refused(1, &["Framework has been removed", "--new-framework"]);
    check_torn_down(mesos, &framework);

    let mut next = setup.start(&["--agents", "1", "--cpus", "1", "--new-framework"]);
    let fresh = subscribed(&mut next);
    assert_ne!(fresh, framework);
    next.shares(1);
    next.stop();
    check_torn_down(mesos, &fresh);
}

#[test]
fn an_executor_gives_up_an_agent_that_stays_away() {
    let options = ["--agents", "1", "--agent-flag", "recovery_timeout=5secs"];
    let Some(mesos) = RealMesos::start("an_executor_gives_up_an_agent_that_stays_away", &options) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&["--cpus-per-agent", "1"]);
    let framework = subscribed(&mut miner);
    miner.shares(1);
    mesos.kill("agent0");
    let gone = |dir: &Path| executors_in(dir).is_empty().then_some(());
    eventually("the end of an executor without an agent", || gone(mesos.dir()));
    miner.until("the loss of the task", |event| {
        (event["event"] == "task" && event["state"] == "TASK_UNREACHABLE").then_some(())
    });

    // Resources that come back are used again.
    mesos.restart("agent0");
    miner.event("launched");
    miner.event("executor");
    miner.shares(1);
    wait_for_tasks(&mesos, &framework, 1);
    miner.stop();
    check_torn_down(&mesos, &framework);
}

#[test]
fn logins_and_roles() {
    let options = [
        "--agents",
        "1",
        "--auth",
        "miner:secret",
        "--executor-auth",
        "--master-flag",
        "roles=mining",
    ];
    let Some(mesos) = RealMesos::start("logins_and_roles", &options) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let secrets = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = secrets.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (right, wrong) = (file("right", "secret\n"), file("wrong", "sesame\n"));
    let master = mesos.master();

    setup
        .start(&[])
        .finish()
        .refused(1, &[&master, "401", "authentication"]);
    let ended = setup
        .start(&["--principal", "miner", "--secret-file", &wrong])
        .finish();
    ended.refused(1, &[&master, "401", "authentication"]);
    assert!(!ended.stderr.contains("sesame"), "{ended:?}");

    let login = ["--principal", "miner", "--secret-file", &right];
    setup
        .start(&[&login[..], &["--role", "other"]].concat())
        .finish()
        .refused(1, &["other"]);

    let mut miner = setup.start(&[&login[..], &["--role", "mining", "--cpus", "1"]].concat());
    let framework = subscribed(&mut miner);
    miner.shares(1);
    let roles = framework_state(&mesos, &framework).unwrap()["roles"].clone();
    assert_eq!(roles, serde_json::json!(["mining"]));
    miner.stop();
    check_torn_down(&mesos, &framework);
}

/// What another framework gives back becomes another task on the executor that runs there: Mesos takes it only with the
/// very same `ExecutorInfo`, and hands it to the running process.
#[test]
fn a_second_offer_of_an_agent_adds_threads_to_its_executor() {
    let name = "a_second_offer_of_an_agent_adds_threads_to_its_executor";
    let Some(mesos) = RealMesos::start(name, &["--agents", "1"]) else {
        return;
    };
    let (first, second) = (Setup::new(&mesos), Setup::new(&mesos));
    // An agent has four CPUs, whatever the machine has.
    let mut other = first.start(&["--cpus", "3"]);
    other.event("executor");
    let mut miner = second.start(&[]);
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    let executor = miner.event("executor");
    assert_eq!(executor["threads"], 1, "{executor}");
    other.stop();
    wait_for_tasks(&mesos, &framework, 2);
    let (tasks, threads, state) = miner.status(&admin, "two threads", |status| {
        let [executor] = &status["executors"].as_array()?[..] else {
            return None;
        };
        let threads = executor["threads"].as_u64()?;
        (threads == 2).then(|| (executor["tasks"].clone(), threads, executor["state"].clone()))
    });
    assert_eq!((tasks, threads, state), (2.into(), 2, "TASK_RUNNING".into()));
    wait_until_all_mine(&miner, &admin, 1);
    // The tasks outlive this scheduler, and the next one knows that they share an executor.
    miner.kill();
    let mut miner = second.start(&[]);
    let admin = miner.admin();
    assert_eq!(subscribed(&mut miner), framework);
    wait_until_all_mine(&miner, &admin, 1);
    assert_eq!(miner.stop()["invalid"], 0);
    check_torn_down(&mesos, &framework);
}

/// A window a little later than agents are left before one, and as short as can be.
#[test]
fn an_agent_is_left_before_its_maintenance_and_used_again() {
    let name = "an_agent_is_left_before_its_maintenance_and_used_again";
    let Some(mesos) = RealMesos::start(name, &["--agents", "1"]) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&[]);
    let framework = subscribed(&mut miner);
    miner.executors(1);
    let (start, length) = (seconds_since_epoch() + 65, 1);
    let nanoseconds = |seconds: u64| json!({"nanoseconds": seconds * 1_000_000_000});
    let schedule = json!({"windows": [{
        "machine_ids": [{"hostname": "127.0.0.1", "ip": "127.0.0.1"}],
        "unavailability": {"start": nanoseconds(start), "duration": nanoseconds(length)},
    }]});
    let answer = http::post(&mesos.master(), "/maintenance/schedule", &schedule.to_string());
    assert_eq!(answer.status, 200, "{answer:?}");
    miner.warning("warning", &["127.0.0.1", "maintenance"]);
    wait_for_tasks(&mesos, &framework, 0);
    assert!(seconds_since_epoch() < start, "{}", miner.story());
    wait_for_tasks(&mesos, &framework, 1);
    assert!(seconds_since_epoch() >= start + length, "{}", miner.story());
    miner.executors(1);
    miner.shares(1);
    miner.stop();
    check_torn_down(&mesos, &framework);
}

fn seconds_since_epoch() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

#[test]
fn a_framework_that_was_left_is_torn_down() {
    let Some(mesos) = RealMesos::start("a_framework_that_was_left_is_torn_down", &["--agents", "1"]) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&["--cpus", "1", "--keep-running", "--framework-name", "night shift"]);
    let admin = miner.admin();
    let id = subscribed(&mut miner);
    miner.shares(1);
    let framework = framework_state(&mesos, &id).unwrap();
    assert_eq!(framework["name"], "night shift", "{framework}");
    assert_eq!(framework["webui_url"], format!("http://{admin}/api/v1/status"));
    miner.stop();
    wait_for_tasks(&mesos, &id, 1);
    let state = setup.state.path().to_str().unwrap();
    let ended = support::program::run(&["teardown", "--master", &setup.master, "--state", state]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.stderr.contains("with 1 task"), "{}", ended.stderr);
    check_torn_down(&mesos, &id);
}
