//! `mesos-miner bench --master` on an embedded cluster.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use rustix::process::Signal;
use serde_json::Value;
use support::program::{Running, command, run};
use support::{eventually, executors_in, wait_for_end_of_executors};

#[test]
fn the_agents_of_an_embedded_cluster_are_measured() {
    let dir = tempfile::tempdir().unwrap();
    let work_dir = dir.path().to_str().unwrap();
    let ended = run(&[
        "bench",
        "--master",
        "local[2]",
        "--seconds",
        "0.05",
        "--json",
        "--work-dir",
        work_dir,
    ]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let [result] = &ended.objects()[..] else {
        panic!("{ended:?}");
    };
    let agents = result["agents"].as_array().unwrap();
    assert_eq!(agents.len(), 2, "{result}");
    for agent in agents {
        let machine = &agent["machine"];
        let kernels = machine["kernels"].as_array().unwrap();
        let cpus = machine["cpus"].as_array().unwrap();
        assert!(kernels.iter().any(|kernel| kernel["name"] == machine["chosen"]));
        let alone = agent["alone"].as_array().unwrap();
        assert_eq!(alone.len(), kernels.len() * cpus.len(), "{agent}");
        assert!(
            alone.iter().all(|rate| rate["hashes"].as_u64() > Some(0)),
            "{agent}"
        );
        for answers in agent["answers"].as_array().unwrap() {
            assert!(
                answers["right"].as_u64() > Some(0) && answers["wrong"] == 0,
                "{agent}"
            );
        }
    }
    let nothing: Vec<Value> = Vec::new();
    assert_eq!(result["failed"].as_array(), Some(&nothing), "{result}");
    assert_eq!(executors_in(dir.path()), [0; 0]);
}

#[test]
fn people_get_a_table_and_one_kernel_if_they_want() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (csv, html) = (path("csv"), path("html"));
    let options = [
        "--seconds",
        "0.05",
        "--kernel",
        "scalar",
        "--agents",
        "1",
        "--csv",
        &csv,
        "--html",
        &html,
    ];
    let ended = run(&[&["bench", "--master", "local[2]"], &options[..]].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let head = ended
        .stdout
        .lines()
        .find(|line| line.contains("CPU model"))
        .unwrap();
    for column in [
        "kernel",
        "one thread",
        "all threads",
        "scaling",
        "cycles/hash",
        "answers",
        "features",
    ] {
        assert!(head.contains(column), "{column}: {}", ended.stdout);
    }
    assert_eq!(
        ended.stdout.matches("127.0.0.1  ").count(),
        2,
        "one agent in two tables: {}",
        ended.stdout
    );
    assert!(!ended.stdout.contains("sse2  "), "{}", ended.stdout);
    let csv = std::fs::read_to_string(csv).unwrap();
    assert!(
        csv.starts_with("agent_id,hostname,cpu_model,") && csv.contains(",scalar,true,1,"),
        "{csv}"
    );
    let html = std::fs::read_to_string(html).unwrap();
    assert!(
        html.starts_with("<!DOCTYPE html>") && html.contains("<svg") && html.contains("scalar"),
        "{html}"
    );
}

#[test]
fn a_signal_ends_it_and_nothing_is_left() {
    let dir = tempfile::tempdir().unwrap();
    let work_dir = dir.path().to_str().unwrap();
    for signal in [Signal::INT, Signal::TERM] {
        let bench = Running::start(command(&[
            "bench",
            "--master",
            "local",
            "--seconds",
            "100",
            "--work-dir",
            work_dir,
        ]));
        eventually("an executor that measures", || {
            (!executors_in(dir.path()).is_empty() && bench.log().contains("measuring")).then_some(())
        });
        bench.signal(signal);
        let ended = bench.finish();
        ended.refused(1, &["interrupted"]);
        assert!(ended.stdout.contains("Not measured:"), "{ended:?}");
        wait_for_end_of_executors(dir.path());
    }
}

#[test]
fn options_that_make_no_sense_are_refused() {
    for (options, part) in [
        (&["--agents", "1"][..], "--master"),
        (&["--principal", "p"], "--master"),
        (&["--csv", "f"], "--master"),
        (
            &["--master", "local", "--html", "/nowhere/f"],
            "--html /nowhere/f",
        ),
        (&["--master", "local", "--threads", "1"], "--threads"),
        (&["--master", "local", "--rolling", "on"], "--rolling"),
        (&["--master", "local", "--versions", "1"], "--versions"),
        (&["--master", "local", "--seconds", "0"], "--seconds 0"),
        (&["--master", "local", "--seconds", "NaN"], "--seconds NaN"),
        (&["--master", "local", "--kernel", "abacus"], "abacus"),
        (&["--master", "local", "--agents", "0"], "--agents 0"),
        (&["--master", "local", "--url", "embedded"], "--url"),
        (&["--master", "nowhere"], "--master"),
    ] {
        run(&[&["bench"], options].concat()).refused(2, &[part]);
    }
}

/// Where a scheduler's variables are set, `bench` still measures this machine.
#[test]
fn a_cluster_is_measured_only_if_it_is_named() {
    let mut here = command(&[
        "bench",
        "--seconds",
        "0.01",
        "--kernel",
        "scalar",
        "--rolling",
        "on",
        "--json",
    ]);
    here.env("MESOS_MINER_MASTER", "127.0.0.1:1")
        .env("MESOS_MINER_AGENTS", "3");
    let ended = Running::start(here).finish();
    assert_eq!((ended.code, ended.objects().len()), (Some(0), 1), "{ended:?}");

    // The others count, once it is.
    let mut there = command(&["bench", "--master", "local"]);
    there.env("MESOS_MINER_CPUS", "0.01");
    Running::start(there).finish().refused(2, &["--cpus 0.01"]);
}
