//! Which calls are refused, with which status and text.

use mesos::proto::scheduler::{self, call};
use mesos::proto::{ExecutorId, FrameworkId, TaskState, TaskStatus, executor};
use prost::Message;

use crate::idle::Idle;
use crate::peer::Peer;
use crate::support::{
    Executor, Framework, PROTOBUF, client, executor_task, info, of_type, post, refused, status,
    subscribe_call, teardown,
};

const JSON: &str = "application/json";
const MEDIA: &str = "Expecting 'Content-Type' of application/json or application/x-protobuf";
const BINARY: &str = "Failed to parse body into Call protobuf";

pub(crate) async fn all(peer: &Peer) {
    methods_and_media(peer).await;
    unacceptable(peer).await;
    other_paths(peer).await;
    scheduler_calls(peer).await;
    refused_subscriptions(peer).await;
    executor_calls(peer).await;
}

async fn methods_and_media(peer: &Peer) {
    let http = client();
    for url in [
        format!("http://{}/api/v1/scheduler", peer.master),
        format!("http://{}/master/api/v1/scheduler", peer.master),
        format!("http://{}/api/v1", peer.master),
        format!("http://{}/api/v1/executor", peer.agents[0]),
        format!("http://{}/slave(1)/api/v1/executor", peer.agents[0]),
    ] {
        for method in [
            reqwest::Method::GET,
            reqwest::Method::PUT,
            reqwest::Method::DELETE,
        ] {
            let answer = http.request(method.clone(), &url).send().await.unwrap();
            assert_eq!(
                (answer.status().as_u16(), &answer.headers()["allow"]),
                (405, &"POST".parse().unwrap()),
                "{method} {url}"
            );
            let text =
                format!("405 Method Not Allowed. Expecting one of {{ 'POST' }}, but received '{method}'.");
            assert_eq!(answer.text().await.unwrap(), text);
        }
        for (content_type, body, status, text) in [
            ("text/plain", "x", 415, MEDIA),
            ("application/x-protobuf; charset=utf-8", "", 415, MEDIA),
            ("Application/JSON", "{}", 415, MEDIA),
            (
                JSON,
                "x",
                400,
                "Failed to parse body into JSON: syntax error at line 1 near: x",
            ),
            (
                JSON,
                "",
                400,
                "Failed to parse body into JSON: syntax error at line 1 near: ",
            ),
            (
                JSON,
                "[]",
                400,
                "Failed to convert JSON into Call protobuf: Expecting a JSON object",
            ),
            (PROTOBUF, "\u{fffd}", 400, BINARY),
        ] {
            let request = http.post(&url).header("content-type", content_type);
            let answer = request.body(body).send().await.unwrap();
            let seen = (answer.status().as_u16(), answer.text().await.unwrap());
            assert_eq!(seen, (status, text.to_owned()), "{url} {content_type} {body}");
        }
        let answer = http.post(&url).send().await.unwrap();
        assert_eq!(answer.status(), 400);
        assert_eq!(
            answer.text().await.unwrap(),
            "Expecting 'Content-Type' to be present"
        );
    }
}

async fn unacceptable(peer: &Peer) {
    let request = client().post(format!("http://{}/api/v1/scheduler", peer.master));
    let request = request
        .header("content-type", PROTOBUF)
        .header("accept", "text/html");
    let body = subscribe_call(&info(0.0)).encode_to_vec();
    let answer = request.body(body).send().await.unwrap();
    assert_eq!(answer.status(), 406);
    let text = "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'";
    assert_eq!(answer.text().await.unwrap(), text);
}

async fn other_paths(peer: &Peer) {
    let http = client();
    let get = |path: &str| http.get(format!("http://{}{path}", peer.master)).send();
    for path in ["/nothing", "/api/v2", "/"] {
        let answer = get(path).await.unwrap();
        assert_eq!(answer.status(), 404, "{path}");
        assert_eq!(answer.text().await.unwrap(), "404 Not Found.");
    }
    for path in ["/health", "/master/health"] {
        let answer = get(path).await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), answer.text().await.unwrap()),
            (200, String::new())
        );
    }
    for path in ["/redirect", "/master/redirect"] {
        let answer = get(path).await.unwrap();
        assert_eq!(answer.status(), 307);
        assert_eq!(answer.headers()["location"], *format!("//{}", peer.master));
    }
}

async fn scheduler_calls(peer: &Peer) {
    let http = client();
    let url = format!("http://{}/api/v1/scheduler", peer.master);
    let answer = async |call: scheduler::Call| {
        let response = post(&http, &url, None, call.encode_to_vec()).await;
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let named = |kind| scheduler::Call {
        framework_id: Some(FrameworkId::new("a")),
        ..of_type(kind)
    };
    let invalid = |why: &str| (400, format!("Failed to validate scheduler::Call: {why}"));
    let missing = |name: &str| invalid(&format!("Expecting '{name}' to be present"));
    use call::Type;
    assert_eq!(answer(scheduler::Call::default()).await, missing("type"));
    assert_eq!(answer(of_type(Type::Subscribe)).await, missing("subscribe"));
    assert_eq!(answer(of_type(Type::Teardown)).await, missing("framework_id"));
    assert_eq!(answer(of_type(Type::Unknown)).await, missing("framework_id"));
    for (kind, name) in [
        (Type::Accept, "accept"),
        (Type::Decline, "decline"),
        (Type::AcceptInverseOffers, "accept_inverse_offers"),
        (Type::DeclineInverseOffers, "decline_inverse_offers"),
        (Type::Kill, "kill"),
        (Type::Shutdown, "shutdown"),
        (Type::Acknowledge, "acknowledge"),
        (Type::Reconcile, "reconcile"),
        (Type::Message, "message"),
        (Type::UpdateFramework, "update_framework"),
    ] {
        assert_eq!(answer(named(kind)).await, missing(name));
    }
    let acknowledge = call::Acknowledge {
        uuid: vec![0; 16],
        ..Default::default()
    };
    let bad_uuid = scheduler::Call {
        acknowledge: Some(acknowledge),
        ..named(Type::Acknowledge)
    };
    assert_eq!(answer(bad_uuid).await, invalid("Not a valid UUID"));
    for kind in [Type::Suppress, Type::Revive, Type::Teardown] {
        assert_eq!(
            answer(named(kind)).await,
            (400, "Framework cannot be found".into())
        );
    }
    let mut half_known = subscribe_call(&info(0.0));
    half_known.framework_id = Some(FrameworkId::new("a"));
    let text = "'framework_id' differs from 'subscribe.framework_info.id'";
    assert_eq!(answer(half_known).await, invalid(text));
}

async fn refused_subscriptions(peer: &Peer) {
    for (roles, role, text) in [
        (
            vec!["a/"],
            None,
            "'FrameworkInfo.roles' contains invalid role: Role 'a/' cannot end with a slash",
        ),
        (
            vec!["/a"],
            None,
            "'FrameworkInfo.roles' contains invalid role: Role '/a' cannot start with a slash",
        ),
        (
            vec!["a", "a"],
            None,
            "'FrameworkInfo.roles' contains duplicate items: { a }",
        ),
        (
            vec![],
            Some("a"),
            "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable",
        ),
    ] {
        let mut bad = info(0.0);
        bad.roles = roles.into_iter().map(str::to_owned).collect();
        bad.role = role.map(str::to_owned);
        assert_eq!(refused(&peer.master, &bad).await, text);
    }
    let mut bad = info(0.0);
    bad.id = Some(FrameworkId::new("a/b"));
    assert_eq!(
        refused(&peer.master, &bad).await,
        "'a/b' contains invalid characters"
    );
}

async fn executor_calls(peer: &Peer) {
    let mut framework = Framework::subscribe(&peer.master, info(0.0)).await;
    let offer = framework.offer().await;
    let mut executor = Executor::new(&offer, "e");
    use executor::call::Type;
    let invalid = |why: &str| (400, format!("Failed to validate Executor::Call: {why}"));
    let of = |kind| executor.call_of(kind);
    let nothing = post(&executor.http, &executor.url, None, Vec::new()).await;
    assert_eq!(nothing.text().await.unwrap(), BINARY);
    for (kind, name) in [
        (Type::Subscribe, "subscribe"),
        (Type::Message, "message"),
        (Type::Update, "update"),
    ] {
        let text = format!("Expecting '{name}' to be present");
        assert_eq!(executor.try_call(of(kind)).await, invalid(&text));
    }
    assert_eq!(executor.try_call(of(Type::Heartbeat)).await, (202, String::new()));
    let good = status("t", TaskState::Running, 1);
    for (bad, text) in bad_updates(&executor, &good) {
        assert_eq!(executor.update(bad).await, invalid(&text));
    }
    assert_eq!(
        executor.update(good.clone()).await,
        (400, "Framework cannot be found".into())
    );
    let idle = Idle::new();
    let task = executor_task("t", &offer, "e", &idle.command());
    framework.launch_one(&offer, task).await;
    idle.began().await;
    assert_eq!(
        executor.update(good.clone()).await,
        (403, "Executor is not subscribed".into())
    );
    let other = Executor::new(&offer, "other");
    assert_eq!(
        other.update(good.clone()).await,
        (400, "Executor cannot be found".into())
    );
    executor.subscribe(Default::default()).await;
    assert_eq!(executor.update(good).await, (202, String::new()));
    teardown(framework).await;
}

fn bad_updates(executor: &Executor, good: &TaskStatus) -> Vec<(TaskStatus, String)> {
    let framework = &executor.framework;
    let received = format!("Received Call from executor e of framework {framework}");
    let with = |change: &dyn Fn(&mut TaskStatus)| {
        let mut status = good.clone();
        change(&mut status);
        status
    };
    vec![
        (with(&|s| s.uuid = None), "Expecting 'uuid' to be present".into()),
        (with(&|s| s.uuid = Some(vec![0; 16])), "Not a valid UUID".into()),
        (
            with(&|s| s.source = None),
            format!("{received} with invalid source, expecting 'SOURCE_EXECUTOR'"),
        ),
        (
            with(&|s| s.executor_id = Some(ExecutorId::new("z"))),
            "ExecutorID in Call: e does not match ExecutorID in TaskStatus: z".into(),
        ),
        (
            with(&|s| s.state = TaskState::Staging.into()),
            format!("Received TASK_STAGING from executor e of framework {framework} which is not allowed"),
        ),
    ]
}
