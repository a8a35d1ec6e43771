//! A scheduler that speaks JSON, and the pages of the master.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use support::{Stream, client, cluster};

const JSON: &str = "application/json";

/// A scheduler of a few lines.
struct Scheduler {
    http: reqwest::Client,
    url: String,
    stream_id: String,
    framework_id: Value,
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
            events: Stream::open_as(response, JSON),
        };
        let subscribed = scheduler.event("SUBSCRIBED").await;
        assert_eq!(subscribed["heartbeat_interval_seconds"], 15.0, "{subscribed}");
        assert_eq!(subscribed["master_info"]["version"], "1.11.0", "{subscribed}");
        scheduler.framework_id = subscribed["framework_id"].clone();
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

    /// The next update, which is acknowledged.
    async fn state(&mut self) -> Value {
        let status = self.event("UPDATE").await["status"].clone();
        assert_eq!(
            STANDARD.decode(status["uuid"].as_str().unwrap()).unwrap().len(),
            16
        );
        let content = json!({
            "agent_id": status["agent_id"], "task_id": status["task_id"], "uuid": status["uuid"],
        });
        self.call("ACKNOWLEDGE", content).await;
        status["state"].clone()
    }
}

#[tokio::test]
async fn a_task_runs_for_a_scheduler_that_speaks_json() {
    let (cluster, _dir) = cluster(1).await;
    let master = format!("http://{}", cluster.master_addr());
    let framework = json!({
        "user": "", "name": "json", "hostname": "here", "webui_url": "http://here:1",
        "labels": {"labels": [{"key": "k", "value": "v"}]},
        "capabilities": [{"type": "MULTI_ROLE"}, {"type": "TASK_KILLING_STATE"}], "roles": ["*"],
    });
    let mut scheduler = Scheduler::subscribe(format!("{master}/api/v1/scheduler"), &framework).await;
    let offer = scheduler.event("OFFERS").await["offers"][0].clone();
    let resource = |name: &str, value: f64| json!({"name": name, "type": "SCALAR", "scalar": {"value": value}, "allocation_info": {"role": "*"}});
    let task = json!({
        "name": "t", "task_id": {"value": "t-1"}, "agent_id": offer["agent_id"],
        "command": {"value": "exec sleep 1000"}, "resources": [resource("cpus", 1.0), resource("mem", 32.0)],
    });
    let launch = json!({"type": "LAUNCH", "launch": {"task_infos": [task]}});
    let accept = json!({"offer_ids": [offer["id"]], "operations": [launch]});
    scheduler.call("ACCEPT", accept).await;
    while scheduler.state().await != "TASK_RUNNING" {}

    let page = async |path: &str| -> Value {
        let response = client().get(format!("{master}{path}")).send().await.unwrap();
        assert_eq!(response.headers()["content-type"], JSON, "{path}");
        serde_json::from_str(&response.text().await.unwrap()).unwrap()
    };
    assert_eq!(page("/version").await["version"], "1.11.0");
    for path in ["/state", "/master/state"] {
        let state = page(path).await;
        assert_eq!(
            (&state["activated_slaves"], &state["version"]),
            (&json!(1), &json!("1.11.0"))
        );
        let agent = &state["slaves"][0];
        assert_eq!(agent["id"], offer["agent_id"]["value"], "{agent}");
        assert_eq!(agent["resources"]["cpus"], 4.0, "{agent}");
        let shown = &state["frameworks"][0];
        assert_eq!(shown["id"], scheduler.framework_id["value"], "{shown}");
        for name in ["name", "hostname", "webui_url"] {
            assert_eq!(shown[name], framework[name], "{name}");
        }
        assert_eq!(shown["labels"], framework["labels"]["labels"]);
        assert_eq!(shown["active"], true);
        let task = &shown["tasks"][0];
        assert_eq!(
            (&task["id"], &task["state"]),
            (&json!("t-1"), &json!("TASK_RUNNING"))
        );
        let of_used = |kind: &str| shown["used_resources"][kind].as_f64().unwrap();
        assert!(of_used("cpus") >= 1.0 && of_used("mem") >= 32.0, "{shown}");
    }
    let metrics = page("/metrics/snapshot").await;
    for (name, value) in [
        ("master/elected", 1.0),
        ("master/slaves_active", 1.0),
        ("master/frameworks_active", 1.0),
        ("master/tasks_running", 1.0),
        ("master/cpus_total", 4.0),
    ] {
        assert_eq!(metrics[name], value, "{name}: {metrics}");
    }
    let used = metrics["master/cpus_used"].as_f64().unwrap();
    assert!((1.0..=4.0).contains(&used), "{metrics}");

    scheduler.call("KILL", json!({"task_id": {"value": "t-1"}})).await;
    while scheduler.state().await != "TASK_KILLED" {}
    scheduler.call("TEARDOWN", Value::Null).await;
    let gone = page("/state").await;
    assert_eq!(
        gone["completed_frameworks"][0]["id"], scheduler.framework_id["value"],
        "{gone}"
    );
    cluster.stop().await;
}
