//! `/api/v1` of a run: what each page answers is what the description says, and nothing else.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::{Value, json};
use support::{Miner, eventually, http};

fn start() -> (Miner, String) {
    let mut miner = Miner::start(&["--difficulty", "0.0005", "--master", "local[2]"]);
    let admin = miner.admin();
    miner.executors(2);
    miner.shares(3);
    (miner, admin)
}

/// The schema of a page's answer, with all that it refers to. What it does not name is not allowed.
fn schema(description: &Value, path: &str) -> Value {
    let content = &description["paths"][path]["get"]["responses"]["200"]["content"];
    let mut schema = content["application/json"]["schema"].clone();
    assert!(schema.is_object(), "{path} is not described: {description}");
    schema["unevaluatedProperties"] = json!(false);
    schema["components"] = description["components"].clone();
    schema
}

#[test]
fn every_page_answers_as_described() {
    let (miner, admin) = start();
    let description = http::get(&admin, "/api/v1/openapi.json").json();
    let paths = description["paths"].as_object().unwrap();
    assert!(paths.len() >= 6, "{paths:?}");
    for (path, page) in paths {
        if page["get"]["responses"]["200"]["content"]["application/json"].is_null() {
            continue;
        }
        let answer = http::get(&admin, path).json();
        let validator = jsonschema::validator_for(&schema(&description, path)).unwrap();
        let faults: Vec<_> = validator
            .iter_errors(&answer)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:?} in {answer}");
    }
    miner.stop();
}

#[test]
fn lists_are_searched_sorted_and_cut_by_the_server() {
    let (miner, admin) = start();
    let executors = |query: &str| http::get(&admin, &format!("/api/v1/executors?{query}")).json();
    let first = executors("per_page=1&sort=executor");
    let second = executors("per_page=1&sort=executor&page=2");
    assert_eq!(
        (&first["total"], &first["matching"]),
        (&json!(2), &json!(2)),
        "{first}"
    );
    let [one, other] = [&first, &second].map(|page| page["items"][0]["executor"].as_str().unwrap());
    assert!(one < other, "{one} {other}");
    let found = executors(&format!("search={one}"));
    assert_eq!(found["matching"], 1, "{found}");
    assert_eq!(found["items"][0]["executor"], one);
    for (path, named) in [
        ("executors?per_page=501", "per_page=501"),
        ("executors?page=0", "page=0"),
        ("executors?page=-1", "page"),
        ("executors?sort=colour", "sort=colour"),
        ("executors?order=up", "order=up"),
        ("executors?colour=red", "colour"),
        ("miners?sort=executor", "sort=executor"),
        ("declined?sort=executor", "sort=executor"),
        ("events?limit=0", "limit=0"),
        ("events?limit=1001", "limit=1001"),
        ("events?since=1", "since"),
    ] {
        let answer = http::get(&admin, &format!("/api/v1/{path}"));
        assert_eq!(answer.status, 400, "{path}: {answer:?}");
        assert!(answer.body.contains(named), "{path}: {answer:?}");
    }
    miner.stop();
}

#[test]
fn events_are_read_on_from_a_number() {
    let (miner, admin) = start();
    let events = |query: &str| http::get(&admin, &format!("/api/v1/events?{query}")).json();
    let launched = events("kind=launched,subscribed");
    let kinds: Vec<_> = launched["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| &event["kind"])
        .collect();
    assert_eq!(kinds.len(), 3, "{launched}");
    let newest = launched["newest"].as_u64().unwrap();
    let next = eventually("another event", || {
        let list = events(&format!("after={newest}&limit=1"));
        list["events"].as_array()?.first().cloned()
    });
    assert_eq!(next["number"], newest + 1, "{next}");
    assert_eq!(next["detail"]["event"], next["kind"], "{next}");
    miner.stop();
}

#[test]
fn readiness_says_why_not() {
    let (miner, admin) = start();
    let ready = eventually("a report of an executor", || {
        let answer = http::get(&admin, "/readyz");
        (answer.status == 200).then_some(answer)
    });
    assert_eq!(ready.body, "mining\n");
    miner.stop();

    let mut lost = Miner::start(&["--url", "127.0.0.1:1", "--retry-pause", "60"]);
    let admin = lost.admin();
    let answer = http::get(&admin, "/readyz");
    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(answer.body.starts_with("not mining: "), "{answer:?}");
    assert_eq!(http::get(&admin, "/healthz").status, 200);
    lost.stop();
}
