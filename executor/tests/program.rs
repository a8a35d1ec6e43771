//! The program without an agent.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use executor::config::CLAIMS_DIR;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mesos-miner-executor");

fn run_with(vars: &[(&str, &str)]) -> Output {
    Command::new(PROGRAM)
        .env_clear()
        .envs(vars.iter().copied())
        .output()
        .unwrap()
}

#[test]
fn outside_mesos_it_says_so() {
    // A scheduler that serves it starts it like a `mesos-miner`.
    for arguments in [&[][..], &["executor"]] {
        let output = Command::new(PROGRAM)
            .env_clear()
            .args(arguments)
            .output()
            .unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(
            error.contains("MESOS_AGENT_ENDPOINT is missing: this program is started by a Mesos agent"),
            "{error}"
        );
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    let output = Command::new(PROGRAM).arg("--nonsense").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

/// An agent's environment, without an agent.
fn lonely<'a>(agent: &'a str, dir: &'a str, patience: &'a str) -> [(&'a str, &'a str); 11] {
    [
        ("MESOS_FRAMEWORK_ID", "f"),
        ("MESOS_EXECUTOR_ID", "e"),
        ("MESOS_SLAVE_ID", "a"),
        ("MESOS_AGENT_ENDPOINT", agent),
        ("MESOS_SANDBOX", dir),
        ("MESOS_CHECKPOINT", "1"),
        ("MESOS_RECOVERY_TIMEOUT", patience),
        ("MESOS_SUBSCRIPTION_BACKOFF_MAX", "200ms"),
        ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "very.secret.token"),
        (CLAIMS_DIR, dir),
        ("RUST_LOG", "debug"),
    ]
}

#[test]
fn without_an_agent_it_ends_after_the_recovery_timeout() {
    let dir = tempfile::tempdir().unwrap();
    let nobody = testkit::Reserved::new();
    let agent = nobody.to_string();
    let output = run_with(&lonely(&agent, dir.path().to_str().unwrap(), "1secs"));
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains(&agent) && error.contains("gave up"), "{error}");
    assert!(!error.contains("secret"), "{error}");
}

#[test]
fn a_signal_is_a_shutdown() {
    let dir = tempfile::tempdir().unwrap();
    let nobody = testkit::Reserved::new();
    let agent = nobody.to_string();
    let vars = lonely(&agent, dir.path().to_str().unwrap(), "15mins");
    let mut child = Command::new(PROGRAM)
        .env_clear()
        .envs(vars)
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(
        log.any(|line| line.unwrap().contains("disconnected")),
        "it tries to reach the agent"
    );
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    // The end of the log is the end of the process.
    let rest: Vec<String> = log.map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:?}");
}
