//! The JSON schema of the events of `--json`: made from their types, and held against the events of runs.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::BTreeSet;

use jsonschema::Validator;
use mesos_miner::progress::Gap;
use scheduler::{RunEvent, Summary};
use serde_json::{Value, json};
use support::Miner;
use utoipa::{PartialSchema, ToSchema};

/// Where utoipa refers to other types, and where a JSON schema has them.
const COMPONENTS: &str = "#/components/schemas/";
const DEFINITIONS: &str = "#/$defs/";

/// The schema of a line.
fn schema() -> Value {
    let mut types = vec![
        ("RunEvent".to_owned(), RunEvent::schema()),
        ("Gap".to_owned(), Gap::schema()),
    ];
    RunEvent::schemas(&mut types);
    let definitions: serde_json::Map<_, _> = types
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap()))
        .collect();
    let either = ["RunEvent", "Gap"].map(|name| json!({"$ref": format!("{DEFINITIONS}{name}")}));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An event of mesos-miner run --json",
        "description": "Each line of standard output is one event. Later versions may add events and properties, so ignore those \
                        that you do not know. The last event is the summary.",
        "oneOf": either,
        "$defs": definitions,
    });
    let text = schema.to_string().replace(COMPONENTS, DEFINITIONS);
    serde_json::from_str(&text).unwrap()
}

/// The same, which allows no property that it does not describe.
fn strict() -> Validator {
    let mut schema = schema();
    let definitions = schema["$defs"].as_object_mut().unwrap();
    for (_, definition) in definitions {
        let variants = definition.get_mut("oneOf").and_then(Value::as_array_mut);
        for variant in variants.into_iter().flatten() {
            variant["unevaluatedProperties"] = false.into();
        }
    }
    jsonschema::validator_for(&schema).unwrap()
}

/// The names of all events that the schema describes.
fn names(schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    match schema {
        Value::Object(object) => {
            let event = object
                .get("properties")
                .and_then(|properties| properties.get("event"));
            let one = event
                .into_iter()
                .flat_map(|event| event["enum"].as_array().unwrap());
            names.extend(one.map(|name| name.as_str().unwrap().to_owned()));
            names.extend(object.values().flat_map(self::names));
        }
        Value::Array(array) => names.extend(array.iter().flat_map(self::names)),
        _ => {}
    }
    names
}

fn check(validator: &Validator, event: &Value) {
    let errors: Vec<_> = validator
        .iter_errors(event)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{event}: {errors:?}");
}

/// One of each, with all that it may have.
fn one_of_each() -> Vec<Value> {
    let text = || "x".to_owned();
    let events = [
        RunEvent::Started {
            version: "1",
            master: text(),
            pools: vec![text()],
            listen: text(),
        },
        RunEvent::Subscribed { framework_id: text() },
        RunEvent::StandsBy { leader: text() },
        RunEvent::Leads,
        RunEvent::MasterLeads { master: text() },
        RunEvent::MasterLost {
            reason: text(),
            retry_in_seconds: 0.5,
        },
        RunEvent::Limits {
            cpus: Some(1.5),
            cpus_per_agent: Some(1.0),
            agents: Some(1),
        },
        RunEvent::Paused,
        RunEvent::Resumed,
        RunEvent::Drained {
            agent: text(),
            agent_id: text(),
        },
        RunEvent::Undrained {
            agent: text(),
            agent_id: text(),
        },
        RunEvent::Launched {
            task: text(),
            agent: text(),
            agent_id: text(),
            cpus: 0.1,
        },
        RunEvent::Task {
            task: text(),
            agent: text(),
            state: text(),
            reason: Some(text()),
        },
        RunEvent::Executor {
            executor: text(),
            agent: text(),
            kernel: text(),
            nonce_only: Some(u64::MAX),
            rolling: Some(1),
            threads: u32::MAX,
        },
        RunEvent::Pool { url: text() },
        RunEvent::PoolLost {
            url: text(),
            reason: text(),
            retry_in_seconds: 1.0,
        },
        RunEvent::Job {
            job_id: text(),
            difficulty: 1e-9,
            clean: true,
        },
        RunEvent::Share {
            verdict: "rejected",
            agent: text(),
            difficulty: 1e20,
            accepted: 0,
            reason: Some(text()),
        },
        RunEvent::Block {
            hash: text(),
            agent: text(),
            header: text(),
            job_id: text(),
            extranonce2: text(),
        },
        RunEvent::Paused,
        RunEvent::Resumed,
        RunEvent::Drained {
            agent: text(),
            agent_id: text(),
        },
        RunEvent::Undrained {
            agent: text(),
            agent_id: text(),
        },
        RunEvent::Warning { text: text() },
        RunEvent::Stopping { text: text() },
        RunEvent::Summary(Summary {
            miner_rejections: [("stale", 1)].into(),
            ..Summary::default()
        }),
    ];
    let mut events: Vec<_> = events
        .iter()
        .map(|event| serde_json::to_value(event).unwrap())
        .collect();
    events.push(serde_json::to_value(Gap::Skipped { events: 1 }).unwrap());
    events
}

#[test]
fn the_generated_schema_of_events_is_up_to_date() {
    testkit::generated(
        "docs/events.schema.json",
        &(serde_json::to_string_pretty(&schema()).unwrap() + "\n"),
    );
}

#[test]
fn every_event_is_as_the_schema_says() {
    let validator = strict();
    let events = one_of_each();
    for event in &events {
        check(&validator, event);
    }
    let shown: BTreeSet<_> = events
        .iter()
        .map(|event| event["event"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(shown, names(&schema()), "the test has not one of each");
    // With one wrong property, none of them is valid.
    for mut event in events {
        event["surplus"] = 1.into();
        assert!(!validator.is_valid(&event), "{event}");
    }
}

#[test]
fn what_is_no_event_is_refused() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for event in [
        json!({}),
        json!({"event": "unknown"}),
        json!({"event": "pool"}),
        json!({"event": "pool", "url": 1}),
        json!({"event": "skipped", "events": -1}),
        json!({"event": "summary", "accepted": 1}),
    ] {
        assert!(!validator.is_valid(&event), "{event}");
    }
    // What a later version adds is valid.
    assert!(validator.is_valid(&json!({"event": "pool", "url": "x", "added": 1})));
}

#[test]
fn runs_say_what_the_schema_says() {
    let validator = strict();
    let mut seen = BTreeSet::new();
    let unreachable = [
        "--url",
        "stratum+tcp://127.0.0.1:1",
        "--user",
        "u",
        "--duration",
        "2s",
    ];
    for (options, shares) in [
        (&["--difficulty", "0.0005", "--master", "local[2]"][..], 3),
        (&unreachable[..], 0),
    ] {
        let mut miner = Miner::start(options);
        miner.shares(shares);
        if shares > 0 {
            miner.interrupt();
        }
        let ended = miner.finish();
        for event in ended.objects() {
            check(&validator, &event);
            seen.insert(event["event"].as_str().unwrap().to_owned());
        }
    }
    for name in [
        "started",
        "subscribed",
        "launched",
        "task",
        "executor",
        "pool",
        "pool_lost",
        "job",
        "share",
        "stopping",
        "summary",
    ] {
        assert!(seen.contains(name), "no {name}: {seen:?}");
    }
}
