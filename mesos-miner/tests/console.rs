//! What people see and hear of a run: the log, how little and how much of it, and what signals ask for.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use rustix::process::Signal;
use support::program::{self, Running};
use support::{eventually, http, server::Server};
use testkit::Reserved;

/// A run of the embedded cluster on two executors' worth of easy shares, and its status page.
struct Run {
    running: Running,
    admin: String,
    _reserved: Reserved,
}

impl Run {
    fn start(options: &[&str]) -> Self {
        let reserved = Reserved::new();
        let admin = reserved.to_string();
        let common = ["--listen", &admin, "--difficulty", "0.0005"];
        let running = Running::start(program::command(&[&common, options].concat()));
        Self {
            running,
            admin,
            _reserved: reserved,
        }
    }

    fn wait_for_shares(&self, least: u64) {
        eventually("the status page", || {
            std::net::TcpStream::connect(&self.admin).ok()
        });
        eventually("shares", || {
            let status = http::get(&self.admin, "/api/v1/status").json();
            (status["accepted"].as_u64()? >= least).then_some(())
        });
    }

    /// Waits until the log has a line with all of these parts.
    fn wait_for_line(&self, parts: &[&str]) {
        eventually("a line of the log", || {
            let log = self.running.log();
            let fits = |line: &str| parts.iter().all(|part| line.contains(part));
            log.lines().any(fits).then_some(())
        });
    }

    fn stop(self) -> String {
        self.running.signal(Signal::INT);
        let ended = self.running.finish();
        assert_eq!(ended.code, Some(0), "{ended:?}");
        ended.stderr
    }
}

#[test]
fn a_signal_asks_for_the_rates_of_the_agents() {
    let run = Run::start(&["--quiet"]);
    run.wait_for_shares(1);
    run.running.signal(Signal::USR1);
    run.wait_for_line(&["H/s on 1 agent"]);
    run.wait_for_line(&["127.0.0.1: ", " threads, ", "kernel "]);
    run.stop();
}

#[test]
fn a_quiet_run_tells_only_its_summary() {
    let run = Run::start(&["-q"]);
    run.wait_for_shares(2);
    let log = run.stop();
    let lines: Vec<&str> = log.lines().collect();
    assert!(lines.len() == 1 && lines[0].contains(" hashes in "), "{log}");
}

#[test]
fn an_embedded_cluster_that_works_is_not_heard_of() {
    let run = Run::start(&[]);
    run.wait_for_shares(1);
    run.wait_for_line(&["kernel "]);
    let log = run.stop();
    for word in ["TASK_", "launched", "subscribed"] {
        assert!(!log.contains(word), "{word}: {log}");
    }
    assert!(log.contains("master local[1] at 127.0.0.1:"), "{log}");
}

#[test]
fn the_protocol_is_dumped_without_the_password() {
    let run = Run::start(&["-P", "-q", "-O", "alice.rig1:open-sesame"]);
    run.wait_for_shares(1);
    let log = run.stop();
    for (direction, part) in [
        (">", "mining.subscribe"),
        (">", r#""params":["alice.rig1","***"]"#),
        (">", "mining.submit"),
        ("<", "mining.notify"),
        ("<", "mining.set_difficulty"),
    ] {
        let found = log
            .lines()
            .any(|line| line.contains(&format!(" {direction} ")) && line.contains(part));
        assert!(found, "{direction} {part}: {log}");
    }
    assert!(!log.contains("open-sesame"), "{log}");
}

#[test]
fn pools_are_tried_as_often_as_asked() {
    let nobody = Reserved::new();
    let nobody = &nobody.to_string();
    let options = ["-o", nobody, "-r", "1", "-R", "0.1", "--listen", "127.0.0.1:0"];
    let ended = program::run(&options);
    ended.refused(1, &["given up, as --retries asks", nobody]);
    let tried = ended.stderr.matches("; next attempt in").count();
    assert_eq!(tried, 1, "{}", ended.stderr);
}

#[test]
fn options_of_other_miners_are_answered() {
    for (options, parts) in [
        (&["--benchmark"][..], &["--benchmark", "mesos-miner bench"][..]),
        (&["-D"], &["-D", "MESOS_MINER_LOG=debug"]),
        (&["-a", "scrypt"], &["--algo scrypt", "only sha256d"]),
        (&["run", "-S"], &["-S", "logger"]),
    ] {
        program::run(options).refused(2, parts);
    }
}

#[test]
fn a_pool_that_hangs_up_at_the_login_is_told_with_step_and_user() {
    let closing = Server::start(|_, stream| drop(stream));
    let address = closing.address.to_string();
    let options = [
        "-o",
        &address,
        "-r",
        "0",
        "-u",
        "alice",
        "--listen",
        "127.0.0.1:0",
    ];
    let ended = program::run(&options);
    ended.refused(
        1,
        &[&address, "mining.subscribe", "write stratum+tls:// in --url"],
    );
}
