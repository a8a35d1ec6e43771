//! `mesos-miner doctor`: what it finds without a cluster of its own. `real_mesos/doctor.rs` has the rest.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::Value;
use std::net::TcpListener;
use support::Pool;
use support::program::{Ended, run};

fn finding(ended: &Ended, check: &str) -> String {
    let line = ended
        .stdout
        .lines()
        .find(|line| line.split(": ").nth(1) == Some(check));
    line.unwrap_or_else(|| panic!("nothing of {check}: {ended:?}"))
        .to_owned()
}

#[test]
fn a_pool_is_logged_in_to_and_tells_the_time() {
    let pool = Pool::start(&["--difficulty", "0.25"]);
    let ended = run(&["doctor", "--url", &pool.address, "--listen", "127.0.0.1:0"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let found = finding(&ended, "pool");
    assert!(
        found.starts_with("ok: pool: ") && found.contains("takes the login") && found.contains("0.25"),
        "{found}"
    );
    assert!(finding(&ended, "clock").starts_with("ok: "), "{ended:?}");
    for check in ["kernels", "cpus", "open files", "state", "listen", "master"] {
        finding(&ended, check);
    }
}

#[test]
fn each_problem_is_told_with_the_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    std::fs::write(&file, "").unwrap();
    let ended = run(&[
        "doctor",
        "--master",
        "127.0.0.1:1",
        "--url",
        "127.0.0.1:1",
        "--listen",
        &address,
        "--state",
        file.to_str().unwrap(),
    ]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    for (check, option) in [
        ("master", "--master"),
        ("pool", "--url"),
        ("listen", "--listen"),
        ("state", "--state"),
    ] {
        let found = finding(&ended, check);
        assert!(
            found.starts_with("problem: ") && found.contains(option),
            "{found}"
        );
    }
    assert!(ended.stderr.contains("4 problems found"), "{ended:?}");
}

#[test]
fn a_pool_that_hangs_is_told_with_the_time_that_it_had() {
    // It accepts connections, as the system does for a process that is stopped, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let ended = run(&["doctor", "--json", "--url", &address, "--listen", "127.0.0.1:0"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let rows = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let found = rows.into_iter().find(|row| row["check"] == "pool").unwrap();
    assert_eq!(found["verdict"], "problem", "{found}");
    let text = found["text"].as_str().unwrap();
    assert!(text.contains("no answer within 10 s"), "{found}");
    assert!(found["advice"].is_string(), "{found}");
}

#[test]
fn a_directory_is_not_made_and_a_wrong_option_is_a_usage_error() {
    let place = tempfile::tempdir().unwrap();
    let state = place.path().join("state");
    let ended = run(&[
        "doctor",
        "--master",
        "127.0.0.1:1",
        "--state",
        state.to_str().unwrap(),
    ]);
    assert!(finding(&ended, "state").contains("can be made"), "{ended:?}");
    assert!(!state.exists());
    assert_eq!(run(&["doctor", "--mem", "1"]).code, Some(2));
}
