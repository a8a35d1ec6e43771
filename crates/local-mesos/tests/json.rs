//! A scheduler that speaks JSON, and the pages of the master.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use support::{Stream, client, cluster};
use testkit::RealMesos;

const JSON: &str = "application/json";

/// A scheduler of a few lines.
struct Scheduler {
    http: reqwest::Client,
    url: String,
    stream_id: String,
    framework_id: Value,
    subscribed: Value,
    events: Stream,
}

impl Scheduler {
    async fn subscribe(url: String, framework: &Value) -> Self {
        let http = client();
        let body = json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": framework}});
        let response = http
            .post(&url)
            .header("content-type", JSON)
            .body(body.to_string())
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 200, "{response:?}");
        let stream_id = response.headers()["mesos-stream-id"].to_str().unwrap().to_owned();
        let mut scheduler = Self {
            http,
            url,
            stream_id,
            framework_id: Value::Null,
            subscribed: Value::Null,
            events: Stream::open_as(response, JSON),
        };
        let subscribed = scheduler.event("SUBSCRIBED").await;
        assert_eq!(subscribed["heartbeat_interval_seconds"], 15.0, "{subscribed}");
        assert_eq!(subscribed["master_info"]["version"], "1.11.0", "{subscribed}");
        scheduler.framework_id = subscribed["framework_id"].clone();
        scheduler.subscribed = subscribed;
        scheduler
    }

    /// The content of the next event of this type.
    async fn event(&mut self, kind: &str) -> Value {
        loop {
            let record = self.events.record().await.expect("another event");
            let event: Value = serde_json::from_slice(&record).unwrap();
            if event["type"] == kind {
                return event[kind.to_lowercase()].clone();
            }
        }
    }

    async fn call(&self, kind: &str, content: Value) {
        let mut body = json!({"type": kind, "framework_id": self.framework_id});
        body[kind.to_lowercase()] = content;
        let request = self.http.post(&self.url).header("content-type", JSON);
        let request = request
            .header("mesos-stream-id", &self.stream_id)
            .body(body.to_string());
        assert_eq!(request.send().await.unwrap().status(), 202, "{body}");
    }

    /// The next status, which is acknowledged.
    async fn status(&mut self) -> Value {
        let status = self.event("UPDATE").await["status"].clone();
        assert_eq!(
            STANDARD.decode(status["uuid"].as_str().unwrap()).unwrap().len(),
            16
        );
        let content = json!({
            "agent_id": status["agent_id"], "task_id": status["task_id"], "uuid": status["uuid"],
        });
        self.call("ACKNOWLEDGE", content).await;
        status
    }
}

/// What a scheduler and an operator are told while a task runs and is killed.
async fn story(master: &str) -> BTreeMap<String, Value> {
    let mut told = BTreeMap::new();
    let framework = json!({
        "user": "root", "name": "json", "hostname": "here", "webui_url": "http://here:1",
        "labels": {"labels": [{"key": "k", "value": "v"}]},
        "capabilities": [{"type": "MULTI_ROLE"}, {"type": "TASK_KILLING_STATE"}], "roles": ["*"],
    });
    let mut scheduler = Scheduler::subscribe(format!("{master}/api/v1/scheduler"), &framework).await;
    told.insert("SUBSCRIBED".to_owned(), scheduler.subscribed.clone());
    let offers = scheduler.event("OFFERS").await;
    let offer = offers["offers"][0].clone();
    told.insert("OFFERS".to_owned(), offers);
    let resource = |name: &str, value: f64| json!({"name": name, "type": "SCALAR", "scalar": {"value": value}, "allocation_info": {"role": "*"}});
    let task = json!({
        "name": "t", "task_id": {"value": "t-1"}, "agent_id": offer["agent_id"],
        "command": {"value": "exec sleep 1000"}, "resources": [resource("cpus", 0.5), resource("mem", 32.0)],
    });
    let launch = json!({"type": "LAUNCH", "launch": {"task_infos": [task]}});
    let filters = json!({"refuse_seconds": 1000});
    let accept = json!({"offer_ids": [offer["id"]], "operations": [launch], "filters": filters});
    scheduler.call("ACCEPT", accept).await;
    let running = loop {
        let status = scheduler.status().await;
        if status["state"] == "TASK_RUNNING" {
            break status;
        }
    };
    told.insert("UPDATE".to_owned(), running);

    for path in ["/version", "/state", "/metrics/snapshot"] {
        let response = client().get(format!("{master}{path}")).send().await.unwrap();
        assert_eq!(response.headers()["content-type"], JSON, "{path}");
        let text = response.text().await.unwrap();
        told.insert(path.to_owned(), serde_json::from_str(&text).unwrap());
    }
    let shown = &told["/state"]["frameworks"][0];
    assert_eq!(shown["id"], scheduler.framework_id["value"], "{shown}");
    for name in ["name", "hostname", "webui_url"] {
        assert_eq!(shown[name], framework[name], "{name}");
    }
    assert_eq!(shown["active"], true);
    let task = &shown["tasks"][0];
    assert_eq!(
        (&task["id"], &task["state"]),
        (&json!("t-1"), &json!("TASK_RUNNING"))
    );
    let used = |kind: &str| shown["used_resources"][kind].as_f64().unwrap();
    assert!(used("cpus") >= 0.5 && used("mem") >= 32.0, "{shown}");
    let metrics = &told["/metrics/snapshot"];
    for (name, value) in [
        ("master/elected", 1.0),
        ("master/slaves_active", 1.0),
        ("master/frameworks_active", 1.0),
        ("master/tasks_running", 1.0),
    ] {
        assert_eq!(metrics[name], value, "{name}: {metrics}");
    }

    scheduler.call("KILL", json!({"task_id": {"value": "t-1"}})).await;
    while scheduler.status().await["state"] != "TASK_KILLED" {}
    scheduler.call("TEARDOWN", Value::Null).await;
    told
}

/// Where there are which kinds of values. The entries of a list count as one.
fn shape(value: &Value, at: &str, shape_of: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                shape(value, &format!("{at}.{name}"), shape_of);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| shape(item, &format!("{at}[]"), shape_of)),
        Value::Null => {}
        Value::Bool(_) => drop(shape_of.insert(format!("{at}: bool"))),
        Value::Number(_) => drop(shape_of.insert(format!("{at}: number"))),
        Value::String(_) => drop(shape_of.insert(format!("{at}: text"))),
    }
}

async fn here() -> BTreeMap<String, Value> {
    let (cluster, _dir) = cluster(1).await;
    let told = story(&format!("http://{}", cluster.master_addr())).await;
    cluster.stop().await;
    told
}

#[tokio::test]
async fn a_task_runs_for_a_scheduler_that_speaks_json() {
    let told = here().await;
    assert_eq!(told["/version"]["version"], "1.11.0");
    let state = &told["/state"];
    assert_eq!(
        (&state["activated_slaves"], &state["version"]),
        (&json!(1), &json!("1.11.0"))
    );
    let agent = &state["slaves"][0];
    assert_eq!(
        agent["id"], told["OFFERS"]["offers"][0]["agent_id"]["value"],
        "{agent}"
    );
    assert_eq!(agent["resources"]["cpus"], 4.0, "{agent}");
    let metrics = &told["/metrics/snapshot"];
    assert_eq!(metrics["master/cpus_total"], 4.0);
    let used = metrics["master/cpus_used"].as_f64().unwrap();
    assert!((0.5..=4.0).contains(&used), "{metrics}");
}

/// Whatever is said here, Mesos says in the same place and in the same form.
#[tokio::test]
async fn mesos_says_the_same_and_more() {
    let Some(mesos) = RealMesos::start("mesos_says_the_same_and_more", &["--agents", "1"]) else {
        return;
    };
    let there = story(&format!("http://{}", mesos.master())).await;
    for (name, value) in here().await {
        let (mut ours, mut theirs) = (BTreeSet::new(), BTreeSet::new());
        shape(&value, "", &mut ours);
        shape(&there[&name], "", &mut theirs);
        assert!(!ours.is_empty(), "{name}: {value}");
        let only_here: Vec<_> = ours.difference(&theirs).collect();
        assert!(
            only_here.is_empty(),
            "{name}: {only_here:?} are not in {theirs:?}"
        );
    }
}
