//! The program alone: embedded cluster, embedded pool, real executors as child processes.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::path::Path;

use rustix::process::Signal;
use serde_json::Value;
use support::{Miner, executors_in, http, program, wait_for_end_of_executors};
use tempfile::TempDir;

const DIFFICULTY: [&str; 2] = ["--difficulty", "0.0005"];

/// Starts it with a work directory, which identifies its executors.
fn start(options: &[&str]) -> (Miner, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let work_dir = ["--work-dir", dir.path().to_str().unwrap()];
    let miner = Miner::start(&[&DIFFICULTY, &work_dir, options].concat());
    (miner, dir)
}

fn assert_gone(dir: &Path) {
    assert_eq!(executors_in(dir), [0; 0]);
}

fn number(object: &Value, name: &str) -> u64 {
    object[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name} in {object}"))
}

/// Checks the summary of a run that mined.
fn check_summary(summary: &Value, agents: u64) {
    assert_eq!(number(summary, "agents"), agents, "{summary}");
    assert!(number(summary, "hashes") > 0, "{summary}");
    assert_eq!(
        (number(summary, "rejected"), number(summary, "invalid")),
        (0, 0),
        "{summary}"
    );
    number(summary, "stale");
    number(summary, "blocks");
    let seconds = summary["seconds"].as_f64().unwrap();
    let rate = summary["hash_rate"].as_f64().unwrap();
    let hashes = number(summary, "hashes") as f64;
    assert!(
        seconds > 0.0 && (rate * seconds / hashes - 1.0).abs() < 1e-6,
        "{summary}"
    );
    assert!(!summary["kernel"].as_str().unwrap().is_empty(), "{summary}");
}

#[test]
fn one_agent_mines_until_shares_are_accepted() {
    let (mut miner, dir) = start(&["--exit-after-shares", "3"]);
    let started = miner.event("started");
    assert_eq!(started["pools"].as_array().unwrap().len(), 1, "{started}");
    miner.event("subscribed");
    let launched = miner.event("launched");
    assert!(launched["cpus"].as_f64().unwrap() > 0.0, "{launched}");
    let mut executor = None;
    miner.until("an executor and a share", |event| {
        match event["event"].as_str()? {
            "executor" => executor = Some(event.clone()),
            "share" if event["verdict"] == "accepted" => return executor.take(),
            _ => {}
        }
        None
    });
    let summary = miner.summary();
    assert!(number(&summary, "accepted") >= 3, "{summary}");
    check_summary(&summary, 1);
    assert_gone(dir.path());
}

#[test]
fn two_agents_mine() {
    let (mut miner, dir) = start(&["--master", "local[2]"]);
    for _ in 0..2 {
        let launched = miner.event("launched");
        assert!(launched["cpus"].as_f64().unwrap() > 0.0, "{launched}");
    }
    miner.executors(2);
    miner.shares(3);
    check_summary(&miner.stop(), 2);
    assert_gone(dir.path());
}

#[test]
fn runs_for_a_time() {
    let (miner, dir) = start(&["--duration", "3s"]);
    let summary = miner.summary();
    assert!(summary["seconds"].as_f64().unwrap() >= 3.0, "{summary}");
    check_summary(&summary, 1);
    assert_gone(dir.path());
}

#[test]
fn ends_on_an_interrupt_and_leaves_nothing() {
    let (mut miner, dir) = start(&["--master", "local[2]"]);
    miner.executors(2);
    miner.shares(1);
    assert_eq!(executors_in(dir.path()).len(), 2);
    let summary = miner.stop();
    assert!(number(&summary, "accepted") >= 1, "{summary}");
    check_summary(&summary, 2);
    assert_gone(dir.path());
}

#[test]
fn executors_do_not_outlive_a_killed_scheduler() {
    let (mut miner, dir) = start(&["--master", "local[2]"]);
    miner.executors(2);
    miner.shares(1);
    assert_eq!(executors_in(dir.path()).len(), 2);
    miner.kill();
    wait_for_end_of_executors(dir.path());
}

#[test]
fn a_killed_executor_is_replaced() {
    let (mut miner, dir) = start(&[]);
    miner.shares(1);
    let [victim] = executors_in(dir.path())[..] else {
        panic!("not one executor");
    };
    let pid = rustix::process::Pid::from_raw(victim).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    let ended = miner.until("the end of the task", |event| {
        (event["event"] == "task" && event["state"] == "TASK_FAILED").then(|| event.clone())
    });
    let launched = miner.event("launched");
    assert_ne!(launched["task"], ended["task"]);
    miner.event("executor");
    miner.shares(1);
    check_summary(&miner.stop(), 1);
}

#[test]
fn status_pages_answer_while_it_mines() {
    let (mut miner, dir) = start(&[]);
    let admin = miner.admin();
    miner.shares(1);
    let health = http::get(&admin, "/healthz");
    assert_eq!((health.status, health.body.as_str()), (200, "ok\n"));

    let status = miner.status(&admin, "a share on the status page", |status| {
        (number(status, "accepted") > 0 && status["current_hash_rate"].as_f64()? > 0.0)
            .then(|| status.clone())
    });
    assert_eq!(status["subscribed"], true, "{status}");
    assert!(
        status["pool"].as_str().unwrap().starts_with("stratum+tcp://"),
        "{status}"
    );
    assert_eq!(status["difficulty"], 0.0005, "{status}");
    assert_eq!(
        (&status["height"], &status["connecting"]),
        (&1.into(), &Value::Null),
        "{status}"
    );
    // 64 times the share difficulty, as exact as compact targets are.
    assert!(
        (status["network_difficulty"].as_f64().unwrap() / 0.032 - 1.0).abs() < 1e-3,
        "{status}"
    );
    assert!(status["best_share"].as_f64().unwrap() >= 0.0005, "{status}");
    assert!(
        status["pool_response_seconds"].as_f64().unwrap() > 0.0,
        "{status}"
    );
    let [executor] = &status["executors"].as_array().unwrap()[..] else {
        panic!("not one executor: {status}");
    };
    assert_eq!(executor["state"], "TASK_RUNNING");
    assert_eq!(executor["architecture"], std::env::consts::ARCH);
    assert!(
        number(executor, "threads") > 0 && number(executor, "hashes") > 0,
        "{executor}"
    );

    let metrics = http::get(&admin, "/metrics");
    assert_eq!(metrics.status, 200);
    let metric = |name: &str| {
        let line = metrics
            .body
            .lines()
            .find(|line| line.split(' ').next() == Some(name));
        let value = line.and_then(|line| line.split(' ').nth(1)?.parse::<f64>().ok());
        value.unwrap_or_else(|| panic!("{name} in {}", metrics.body))
    };
    assert!(metric(r#"mesos_miner_shares_total{verdict="accepted"}"#) >= 1.0);
    assert!(metric("mesos_miner_hashes_total") > 0.0);
    assert!(metric("mesos_miner_best_share_difficulty") >= 0.0005);
    assert!(metric("mesos_miner_pool_response_seconds") > 0.0);
    assert_eq!(metric("mesos_miner_without_offer_seconds"), 0.0);
    assert_eq!(
        status.get("seconds_without_offer"),
        Some(&Value::Null),
        "{status}"
    );
    assert_eq!(
        (
            metric("mesos_miner_subscribed"),
            metric("mesos_miner_pool_connected")
        ),
        (1.0, 1.0)
    );

    let dashboard = http::get(&admin, "/");
    assert!(
        dashboard.status == 200 && dashboard.body.starts_with("<!doctype html>"),
        "{dashboard:?}"
    );
    assert_eq!(http::get(&admin, "/x").status, 404);
    assert_eq!(
        http::post(&admin, "/api/v1/status", "").status,
        403,
        "without a token"
    );
    miner.stop();
    assert_gone(dir.path());
}

#[test]
fn passwords_are_told_to_nobody() {
    let secret = "correct-horse-battery-staple";
    let (mut miner, dir) = start(&["--pass", secret]);
    let admin = miner.admin();
    miner.shares(1);
    for page in [
        "/api/v1/status",
        "/api/v1/summary",
        "/api/v1/accounts",
        "/api/v1/pool",
        "/api/v1/config",
        "/api/v1/events",
        "/metrics",
    ] {
        assert!(!http::get(&admin, page).body.contains(secret), "{page}");
    }
    for pid in executors_in(dir.path()) {
        for file in ["cmdline", "environ"] {
            let text = std::fs::read(format!("/proc/{pid}/{file}")).unwrap();
            assert!(!String::from_utf8_lossy(&text).contains(secret), "{file}");
        }
    }
    miner.interrupt();
    let ended = miner.finish();
    assert_eq!(ended.code, Some(0));
    assert!(
        !ended.stdout.contains(secret) && !ended.stderr.contains(secret),
        "{ended:?}"
    );
}

#[test]
fn people_get_a_log_instead_of_objects() {
    let ended = support::program::run(&[
        "--listen",
        "127.0.0.1:0",
        "--difficulty",
        "0.0005",
        "--exit-after-shares",
        "1",
    ]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.stdout, "");
    for part in [
        "status at http://127.0.0.1:",
        "master local[1] at 127.0.0.1:",
        "share accepted",
        "hashes in",
    ] {
        assert!(ended.stderr.contains(part), "{part:?} is not in {}", ended.stderr);
    }
}

/// A full disk behind the log, or a closed pager, must not leave executors behind.
#[test]
fn a_log_that_cannot_be_written_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output =
        support::program::command(&["--json", "--listen", "127.0.0.1:0", "--exit-after-shares", "1"])
            .args(DIFFICULTY)
            .args(["--work-dir", dir.path().to_str().unwrap()])
            .stderr(full)
            .output()
            .unwrap();
    assert!(output.status.success(), "{output:?}");
    let stdout = String::from_utf8(output.stdout).unwrap();
    let last: Value = serde_json::from_str(stdout.lines().last().unwrap()).unwrap();
    assert!(
        last["event"] == "summary" && number(&last, "accepted") >= 1,
        "{last}"
    );
    assert_gone(dir.path());
}

#[test]
fn a_closed_terminal_ends_it_cleanly() {
    let (mut miner, dir) = start(&[]);
    miner.shares(1);
    miner.signal(Signal::HUP);
    let summary = miner.summary();
    assert!(number(&summary, "accepted") >= 1, "{summary}");
    assert_gone(dir.path());
}

/// The last report follows the last share, and counts the hashes that found it.
#[test]
fn hashes_of_a_short_run_are_counted() {
    for _ in 0..3 {
        let (miner, _dir) = start(&["--exit-after-shares", "1"]);
        let summary = miner.summary();
        assert!(
            number(&summary, "hashes") > number(&summary, "accepted"),
            "{summary}"
        );
    }
}

/// As on a small image of a container: without TLS nobody asks for the certificates that the system trusts.
#[test]
fn a_system_that_trusts_nobody_mines() {
    let nobody = |command: &mut std::process::Command| {
        command
            .env("SSL_CERT_FILE", "/nonexistent")
            .env_remove("SSL_CERT_DIR");
    };
    let mut miner = Miner::start_with(&DIFFICULTY, nobody);
    miner.shares(1);
    miner.stop();

    let state = tempfile::tempdir().unwrap();
    let state = ["--state", state.path().to_str().unwrap()];
    let options = ["--master", "https://127.0.0.1:1"];
    let mut command = program::command(&[&["run"], &options[..], &state].concat());
    nobody(&mut command);
    let ended = support::Running::start(command).finish();
    ended.refused(2, &["the system has no certificates", "--ca-file"]);
}
