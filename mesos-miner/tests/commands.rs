//! `mesos-miner pool`, and the help of every command.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use serde_json::Value;
use support::program::run;
use support::{Miner, PATIENCE, Pool, eventually, http};

#[test]
fn the_pool_serves_and_stops() {
    let pool = Pool::start(&["--difficulty", "0.25", "--extranonce2-size", "6"]);
    let mut stream = TcpStream::connect(&pool.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let calls = [
        r#"{"id":1,"method":"mining.subscribe","params":["test"]}"#,
        r#"{"id":2,"method":"mining.authorize","params":["somebody","x"]}"#,
    ];
    stream.write_all((calls.join("\n") + "\n").as_bytes()).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let (mut difficulty, mut job, mut answers) = (None, None, 0);
    while job.is_none() || answers < 2 {
        let line: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
        match line["method"].as_str() {
            Some("mining.set_difficulty") => difficulty = line["params"][0].as_f64(),
            Some("mining.notify") => job = Some(line["params"].clone()),
            _ => {
                answers += 1;
                assert!(line["error"].is_null(), "{line}");
                assert!(line["id"] != 1 || line["result"][2] == 6, "{line}");
            }
        }
    }
    assert_eq!(difficulty, Some(0.25));
    pool.interrupt();
    let ended = pool.finish();
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(0), ""), "{ended:?}");
    assert!(
        ended.stderr.contains("somebody"),
        "its workers at the end: {}",
        ended.stderr
    );
    // The pool has closed the connection cleanly.
    assert!(lines.all(|line| line.is_ok()));
}

#[test]
fn the_page_of_a_pool_tells_of_each_worker() {
    let pool = Pool::start(&["--status-listen", "127.0.0.1:0"]);
    let page = eventually("the page's address", || {
        let log = pool.log();
        let rest = log.split_once("status at http://")?.1;
        Some(rest.split_once("/api")?.0.to_owned())
    });
    let mut stream = TcpStream::connect(&pool.address).unwrap();
    let calls = [
        r#"{"id":1,"method":"mining.subscribe","params":["test"]}"#,
        r#"{"id":2,"method":"mining.authorize","params":["some\u00e9body","x"]}"#,
        r#"{"id":3,"method":"mining.submit","params":["some\u00e9body","1","00000000","00000000","00000000"]}"#,
    ];
    stream.write_all((calls.join("\n") + "\n").as_bytes()).unwrap();
    let worker = eventually("its worker", || {
        let told = http::get(&page, "/api/v1/pool").json();
        let worker = told["workers"].as_array()?.first()?.clone();
        (worker["rejected"] == 1).then_some(worker)
    });
    assert_eq!(worker["name"], "some\u{e9}body");
    assert_eq!(worker["rejected_by_reason"]["Job not found"], 1, "{worker}");
    assert_eq!(
        (&worker["hash_rate"], &worker["best_share"]),
        (&0.0.into(), &0.0.into())
    );
    let told = http::get(&page, "/api/v1/pool").json();
    assert_eq!(
        (&told["total"]["rejected"], &told["height"]),
        (&1.into(), &0.into()),
        "{told}"
    );
    assert_eq!(http::get(&page, "/metrics").status, 404);
    pool.interrupt();
    let ended = pool.finish();
    assert!(
        ended.stderr.contains("1 rejected (1 Job not found)"),
        "{}",
        ended.stderr
    );
}

#[test]
fn mining_goes_on_whatever_chaos_does() {
    // The first thing that this seed does is to cut the connection.
    let pool = Pool::start(&["--difficulty", "0.00001", "--chaos", "15"]);
    let mut miner = Miner::start(&["--url", &pool.address, "--cpus", "0.5", "--retry-pause", "0.2"]);
    miner.event("pool_lost");
    miner.shares(5);
    let summary = miner.stop();
    assert_eq!(summary["invalid"], 0, "{summary}");
    pool.interrupt();
    let ended = pool.finish();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
}

#[test]
fn a_pool_that_cannot_be_meant_is_refused() {
    for (options, named) in [
        (["--difficulty", "0"], "--difficulty"),
        (["--block-difficulty", "1e-30"], "--block-difficulty"),
        (["--extranonce2-size", "17"], "--extranonce2-size"),
        (["--version-mask", "x"], "--version-mask"),
        (["--job-interval", "1ms"], "--job-interval"),
    ] {
        let ended = run(&[&["pool", "--listen", "127.0.0.1:0"], &options[..]].concat());
        assert_eq!(ended.code, Some(2), "{ended:?}");
        assert!(ended.stderr.contains(named), "{ended:?}");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    run(&["pool", "--listen", &address]).refused(2, &[&address]);
    let anywhere = ["pool", "--listen", "127.0.0.1:0"];
    run(&[&anywhere[..], &["--status-listen", &address]].concat()).refused(2, &["--status-listen", &address]);
    run(&[&anywhere[..], &["--share-log", "/nowhere/log"]].concat())
        .refused(2, &["--share-log /nowhere/log"]);
}

#[test]
fn help_names_every_option() {
    let run_options = [
        "--master",
        "--url",
        "--stratum-listen",
        "--stratum-tls-listen",
        "--stratum-cert-file",
        "--stratum-key-file",
        "--user",
        "--pass",
        "--userpass",
        "--pass-file",
        "--suggest-difficulty",
        "--cpus",
        "--cpus-per-agent",
        "--agents",
        "--mem",
        "--role",
        "--principal",
        "--secret-file",
        "--failover-timeout",
        "--state",
        "--work-dir",
        "--keep-running",
        "--listen",
        "--artifact-listen",
        "--advertise",
        "--executor",
        "--mesos-user",
        "--difficulty",
        "--exit-after-shares",
        "--duration",
        "--kernel",
        "--pin",
        "--record-search",
        "--retries",
        "--retry-pause",
        "--algo",
        "--quiet",
        "--protocol-dump",
        "--framework-name",
        "--json",
        "--config",
        "-o, ",
        "-u, ",
        "-p, ",
        "-O, ",
        "-t, ",
        "-P, ",
        "-q, ",
        "-r, ",
        "-R, ",
        "-c, ",
        "-a, ",
    ];
    let scan = [
        "--header",
        "--start",
        "--count",
        "--target",
        "--difficulty",
        "--version-mask",
        "--versions",
        "--kernel",
        "--threads",
    ];
    let bench = ["--kernel", "--threads", "--seconds", "--rolling", "--json"];
    let pool = [
        "--listen",
        "--difficulty",
        "--block-difficulty",
        "--job-interval",
        "--extranonce2-size",
        "--version-mask",
        "--vardiff",
        "--min-difficulty",
        "--max-difficulty",
    ];
    for (command, options) in [
        (&["run"][..], &run_options[..]),
        (&[], &run_options),
        (
            &[],
            &[
                "executor",
                "bench",
                "scan",
                "kernels",
                "pool",
                "teardown",
                "config",
                "doctor",
                "top",
                "completions",
                "man",
                "--version",
            ],
        ),
        (&["scan"], &scan),
        (&["bench"], &bench),
        (&["kernels"], &["--json", "--soak"]),
        (&["pool"], &pool),
        (
            &["teardown"],
            &["--state", "--master", "--principal", "--secret-file", "--config"],
        ),
        (&["executor"], &["MESOS_"]),
        (&["completions"], &["bash", "zsh", "fish"]),
        (&["man"], &["--dir"]),
        (&["config"], &["show", "check"]),
        (&["top"], &["--token-file", "[ADDRESS|URL]"]),
        (&["doctor"], &run_options),
        (&["config", "show"], &run_options),
        (&["config", "check"], &["[FILE]", "--master"]),
    ] {
        let ended = run(&[command, &["--help"]].concat());
        assert_eq!(ended.code, Some(0), "{ended:?}");
        for option in options {
            assert!(
                ended.stdout.contains(option),
                "{option} is not in the help of {command:?}: {}",
                ended.stdout
            );
        }
    }
    let version = run(&["--version"]);
    assert_eq!(version.stdout, concat!("mesos-miner ", env!("CARGO_PKG_VERSION")));
}
