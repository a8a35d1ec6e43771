//! `mesos-miner config`, as a user and a program see it.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::Value;
use support::Running;
use support::program::{command, run};

#[test]
fn everything_wrong_is_said_at_once() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("miner.toml");
    std::fs::write(&file, "cpus = \"four\"\nmem = 256\njsn = true\n").unwrap();
    let file = file.to_str().unwrap();
    for arguments in [
        &["config", "check", file][..],
        &["config", "check", "--config", file],
    ] {
        let ended = run(arguments);
        let faults: Vec<_> = ended.stderr.lines().collect();
        assert_eq!((ended.code, faults.len()), (Some(2), 2), "{ended:?}");
        assert!(faults[0].contains("line 1: cpus: expected a number"), "{ended:?}");
        assert!(faults[1].contains("line 3: jsn: unknown field"), "{ended:?}");
    }
    let values = run(&[
        "config",
        "check",
        "--pin",
        "maybe",
        "--revocable",
        "yes",
        "--algo",
        "scrypt",
    ]);
    assert_eq!(values.code, Some(2), "{values:?}");
    for option in ["--pin maybe", "--revocable yes", "--algo scrypt"] {
        assert!(values.stderr.contains(option), "{option}: {values:?}");
    }
    let well = run(&["config", "check", "--cpus", "2"]);
    assert_eq!((well.code, well.stdout.as_str()), (Some(0), "ok"), "{well:?}");
}

#[test]
fn values_are_shown_with_their_origin_and_without_secrets() {
    let arguments = [
        "config",
        "show",
        "--json",
        "--url",
        "stratum+tcp://me:geheim@h:1",
        "--cpus",
        "2",
    ];
    let mut shown = command(&arguments);
    shown.env("MESOS_MINER_PROXY", "socks5://me:geheim@proxy:1080");
    let ended = Running::start(shown).finish();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(!ended.stdout.contains("geheim"), "{}", ended.stdout);
    let rows: Vec<Value> = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let row = |option: &str| rows.iter().find(|row| row["option"] == option).unwrap();
    assert_eq!(row("--proxy")["values"][0], "socks5://proxy:1080");
    assert_eq!(row("--proxy")["name"], "MESOS_MINER_PROXY");
    assert_eq!(
        (&row("--cpus")["values"][0], &row("--cpus")["origin"]),
        (&"2".into(), &"flag".into())
    );
    assert_eq!(row("--url")["values"][0], "stratum+tcp://h:1");
    assert_eq!(row("--mem")["origin"], "default");
    let wrong = run(&["config", "show", "--mem", "1"]);
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
    assert!(
        wrong.stdout.contains("--mem") && wrong.stderr.contains("--mem 1: memory"),
        "{wrong:?}"
    );
}
