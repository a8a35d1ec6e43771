//! The definitions under `packaging/` start the program with options that it has.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::fs;
use std::path::Path;

use mesos_miner::cli::{Cli, Command};
use regex::Regex;
use serde_json::Value;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../packaging")
        .join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(file: &str) -> Value {
    serde_json::from_str(&read(file)).unwrap()
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// Asserts that these are arguments of a run.
fn assert_runs(file: &str, arguments: &[String]) {
    let words = std::iter::once("mesos-miner").chain(arguments.iter().map(String::as_str));
    let cli = Cli::read(words).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert!(matches!(cli.command, Some(Command::Run(_))), "{file}");
}

#[test]
fn marathon_starts_a_run_and_asks_for_its_health() {
    let binary = json("marathon/binary.json");
    let command = binary["cmd"].as_str().unwrap();
    let (_, arguments) = command.split_once("exec ./mesos-miner ").unwrap();
    // What Marathon sets.
    let arguments = arguments
        .replace("$PORT0", "31000")
        .replace("$PORT1", "31001")
        .replace("$HOST", "agent.example");
    let arguments: Vec<_> = arguments.split(' ').map(str::to_owned).collect();
    assert_runs("binary.json", &arguments);

    let container = json("marathon/container.json");
    assert_runs("container.json", &texts(&container["args"]));

    for app in [binary, container] {
        assert_eq!(app["healthChecks"][0]["path"], "/healthz");
        assert_eq!(app["healthChecks"][0]["portIndex"], 0);
        assert_eq!(app["portDefinitions"][0]["name"], "admin");
        // The second one stands by, which needs a state that both can reach.
        assert_eq!(app["instances"], 2);
        assert!(app.to_string().contains("--state"), "{app}");
    }
}

#[test]
fn compose_starts_a_run() {
    let text = read("compose.yaml");
    let (_, scheduler) = text.split_once("\n  scheduler:\n").unwrap();
    let command = Regex::new(r"(?s)\n    command: (\[.*?\])\n").unwrap();
    let command = command.captures(scheduler).unwrap()[1].replace("${POOL_URL:-embedded}", "embedded");
    assert_runs("compose.yaml", &texts(&serde_json::from_str(&command).unwrap()));
}

#[test]
fn the_service_starts_a_run_with_the_packaged_configuration() {
    let service = read("deb/mesos-miner.service");
    let start = service
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart=/usr/bin/mesos-miner "));
    let arguments: Vec<_> = start.unwrap().split(' ').map(str::to_owned).collect();
    assert_runs("mesos-miner.service", &arguments);
    assert_eq!(arguments.last().unwrap(), "/etc/mesos-miner/mesos-miner.toml");
}
