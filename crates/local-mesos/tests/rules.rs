//! What the endpoints refuse, with which status and text. The texts are those of Mesos 1.11.

mod support;

use local_mesos::{ClusterConfig, ClusterError, LocalCluster};
use mesos::proto::scheduler::{self, call};
use mesos::proto::{ExecutorId, FrameworkId, TaskState, TaskStatus, executor};
use prost::Message;
use support::{
    Executor, Framework, client, cluster, executor_task, info, of_type, post, refused, status, subscribe_call,
};

const PROTOBUF: &str = "application/x-protobuf";

#[tokio::test]
async fn method_and_media_types() {
    let (cluster, _dir) = cluster(1).await;
    let http = client();
    let scheduler = format!("http://{}/api/v1/scheduler", cluster.master_addr());
    let executor = format!("http://{}/api/v1/executor", cluster.agents()[0].addr);
    for url in [&scheduler, &executor] {
        let get = http.get(url).send().await.unwrap();
        assert_eq!(
            (get.status().as_u16(), get.headers()["allow"].to_str().unwrap()),
            (405, "POST")
        );
        let text = "405 Method Not Allowed. Expecting one of { 'POST' }, but received 'GET'.";
        assert_eq!(get.text().await.unwrap(), text);
        for (content_type, status, text) in [
            (
                "text/plain",
                415,
                "Expecting 'Content-Type' of application/json or application/x-protobuf",
            ),
            (
                "application/x-protobuf; charset=utf-8",
                415,
                "Expecting 'Content-Type' of application/json or application/x-protobuf",
            ),
            (
                "application/json",
                400,
                "Failed to convert JSON into Call protobuf: expected value at line 1 column 1",
            ),
            (PROTOBUF, 400, "Failed to parse body into Call protobuf"),
        ] {
            let response = http
                .post(url)
                .header("content-type", content_type)
                .body("\u{fffd}")
                .send()
                .await
                .unwrap();
            assert_eq!(response.status(), status, "{content_type}");
            assert_eq!(response.text().await.unwrap(), text);
        }
        let response = http.post(url).send().await.unwrap();
        assert_eq!(response.status(), 400);
        assert_eq!(
            response.text().await.unwrap(),
            "Expecting 'Content-Type' to be present"
        );
        let large = post(&http, url, None, vec![0; 5 << 20]).await;
        assert_eq!(large.status(), 413);
    }
    let body = subscribe_call(&info(0.0)).encode_to_vec();
    let request = http
        .post(&scheduler)
        .header("content-type", PROTOBUF)
        .header("accept", "text/html");
    assert_eq!(request.body(body).send().await.unwrap().status(), 406);
    cluster.stop().await;
}

#[tokio::test]
async fn scheduler_calls_are_validated() {
    let (cluster, _dir) = cluster(1).await;
    let master = cluster.master_addr().to_string();
    let url = format!("http://{master}/api/v1/scheduler");
    let http = client();
    let answer = |call: scheduler::Call| {
        let (http, url) = (http.clone(), url.clone());
        async move {
            let response = post(&http, &url, None, call.encode_to_vec()).await;
            (response.status().as_u16(), response.text().await.unwrap())
        }
    };
    let named = |kind| scheduler::Call {
        framework_id: Some(FrameworkId::new("a")),
        ..of_type(kind)
    };
    let invalid = |why: &str| (400, format!("Failed to validate scheduler::Call: {why}"));
    let missing = |name: &str| invalid(&format!("Expecting '{name}' to be present"));

    assert_eq!(answer(scheduler::Call::default()).await, missing("type"));
    assert_eq!(answer(of_type(call::Type::Subscribe)).await, missing("subscribe"));
    assert_eq!(
        answer(of_type(call::Type::Teardown)).await,
        missing("framework_id")
    );
    for (kind, name) in [
        (call::Type::Accept, "accept"),
        (call::Type::Decline, "decline"),
        (call::Type::Kill, "kill"),
        (call::Type::Shutdown, "shutdown"),
        (call::Type::Acknowledge, "acknowledge"),
        (call::Type::Reconcile, "reconcile"),
        (call::Type::Message, "message"),
        (call::Type::UpdateFramework, "update_framework"),
    ] {
        assert_eq!(answer(named(kind)).await, missing(name));
    }
    let acknowledge = call::Acknowledge {
        uuid: vec![0; 16],
        ..Default::default()
    };
    let bad_uuid = scheduler::Call {
        acknowledge: Some(acknowledge),
        ..named(call::Type::Acknowledge)
    };
    assert_eq!(answer(bad_uuid).await, invalid("Not a valid UUID"));
    for kind in [call::Type::Suppress, call::Type::Revive, call::Type::Teardown] {
        assert_eq!(
            answer(named(kind)).await,
            (400, "Framework cannot be found".into())
        );
    }
    let mut half_known = subscribe_call(&info(0.0));
    half_known.framework_id = Some(FrameworkId::new("a"));
    let text = "'framework_id' differs from 'subscribe.framework_info.id'";
    assert_eq!(answer(half_known).await, invalid(text));

    let mut bad_role = info(0.0);
    bad_role.roles = vec!["a/".into()];
    let text = "'FrameworkInfo.roles' is not a valid role: Role 'a/' cannot end with a slash";
    assert_eq!(refused(&master, &bad_role).await, text);
    cluster.stop().await;
}

#[tokio::test]
async fn calls_must_come_from_the_current_stream() {
    let (cluster, _dir) = cluster(1).await;
    let master = cluster.master_addr().to_string();
    let mut old = Framework::subscribe(&master, info(60.0)).await;
    let suppress = || of_type(call::Type::Suppress);
    assert_eq!(old.try_call(suppress()).await, (202, String::new()));
    let stream_id = std::mem::replace(&mut old.stream_id, "zz".into());
    let mismatch = |given: &str, id: &FrameworkId| {
        format!(
            "The stream ID '{given}' included in this request didn't match the stream ID currently associated \
             with framework ID {id}"
        )
    };
    assert_eq!(old.try_call(suppress()).await, (400, mismatch("zz", &old.id)));
    old.stream_id = stream_id;
    let call = scheduler::Call {
        framework_id: Some(old.id.clone()),
        ..suppress()
    };
    let without = post(&old.http, &old.url, None, call.encode_to_vec()).await;
    assert_eq!(without.status(), 400);
    let text = "All non-subscribe calls should include the 'Mesos-Stream-Id' header";
    assert_eq!(without.text().await.unwrap(), text);
    let with = post(
        &old.http,
        &old.url,
        Some("x"),
        subscribe_call(&info(0.0)).encode_to_vec(),
    )
    .await;
    assert_eq!(with.status(), 400);
    let text = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
    assert_eq!(with.text().await.unwrap(), text);

    // A second instance takes over.
    let new = Framework::subscribe(&master, old.info.clone()).await;
    assert_eq!(new.id, old.id);
    let error = old.wait(scheduler::event::Type::Error).await.error.unwrap();
    assert_eq!(error.message, "Framework failed over");
    assert_eq!(old.event().await, None);
    let (status, text) = old.try_call(suppress()).await;
    assert_eq!((status, text), (400, mismatch(&old.stream_id, &old.id)));
    assert_eq!(new.try_call(suppress()).await.0, 202);

    // A removed framework does not come back.
    new.call(of_type(call::Type::Teardown)).await;
    assert_eq!(
        new.try_call(suppress()).await,
        (400, "Framework cannot be found".into())
    );
    assert_eq!(refused(&master, &new.info).await, "Framework has been removed");
    cluster.stop().await;
}

#[tokio::test]
async fn a_disconnected_framework_is_kept_for_its_failover_timeout() {
    let (cluster, _dir) = cluster(1).await;
    let master = cluster.master_addr().to_string();
    let mut lasting = Framework::subscribe(&master, info(3600.0)).await;
    let mut fleeting = Framework::subscribe(&master, info(0.0)).await;
    cluster.drop_scheduler_streams().await;
    while lasting.event().await.is_some() {}
    while fleeting.event().await.is_some() {}
    let suppress = || of_type(call::Type::Suppress);
    assert_eq!(
        lasting.try_call(suppress()).await,
        (403, "Framework is not subscribed".into())
    );
    assert_eq!(
        fleeting.try_call(suppress()).await,
        (400, "Framework cannot be found".into())
    );
    assert_eq!(
        refused(&master, &fleeting.info).await,
        "Framework has been removed"
    );
    let back = Framework::subscribe(&master, lasting.info.clone()).await;
    assert_eq!(back.id, lasting.id);
    cluster.stop().await;
}

#[tokio::test]
async fn executor_calls_are_validated() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let mut executor = Executor::new(&offer, "e");
    let invalid = |why: &str| (400, format!("Failed to validate Executor::Call: {why}"));
    let of = |kind| executor.call_of(kind);
    use executor::call::Type;

    let unnamed = executor::Call::default();
    assert_eq!(
        executor.try_call(unnamed).await,
        (400, "Failed to parse body into Call protobuf".into())
    );
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
    let framework_id = executor.framework.clone();
    let received = format!("Received Call from executor e of framework {framework_id}");
    for (bad, text) in [
        (
            TaskStatus {
                uuid: None,
                ..good.clone()
            },
            "Expecting 'uuid' to be present".to_owned(),
        ),
        (
            TaskStatus {
                uuid: Some(vec![0; 16]),
                ..good.clone()
            },
            "Not a valid UUID".into(),
        ),
        (
            TaskStatus {
                source: None,
                ..good.clone()
            },
            format!("{received} with invalid source, expecting 'SOURCE_EXECUTOR'"),
        ),
        (
            TaskStatus {
                executor_id: Some(ExecutorId::new("z")),
                ..good.clone()
            },
            "ExecutorID in Call: e does not match ExecutorID in TaskStatus: z".into(),
        ),
        (
            TaskStatus {
                state: TaskState::Staging.into(),
                ..good.clone()
            },
            format!("Received TASK_STAGING from executor e of framework {framework_id} which is not allowed"),
        ),
    ] {
        assert_eq!(executor.update(bad).await, invalid(&text));
    }
    assert_eq!(
        executor.update(good.clone()).await,
        (400, "Framework cannot be found".into())
    );

    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 1000"))
        .await;
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
    cluster.stop().await;
}

#[tokio::test]
async fn senseless_clusters_do_not_start() {
    let dir = tempfile::tempdir().unwrap();
    let config = ClusterConfig::new(dir.path());
    let none = ClusterConfig {
        agents: 0,
        ..config.clone()
    };
    assert!(matches!(
        LocalCluster::start(none).await,
        Err(ClusterError::Agents(0))
    ));
    let nan = ClusterConfig {
        cpus_per_agent: f64::NAN,
        ..config.clone()
    };
    assert!(matches!(
        LocalCluster::start(nan).await,
        Err(ClusterError::Resources { .. })
    ));
    let file = dir.path().join("file");
    std::fs::write(&file, "").unwrap();
    let blocked = ClusterConfig {
        work_dir: file.join("sub"),
        ..config.clone()
    };
    assert!(matches!(
        LocalCluster::start(blocked).await,
        Err(ClusterError::WorkDir { .. })
    ));
    let first = LocalCluster::start(config.clone()).await.unwrap();
    let taken = ClusterConfig {
        master_port: first.master_addr().port(),
        ..config
    };
    assert!(matches!(
        LocalCluster::start(taken).await,
        Err(ClusterError::Listen { .. })
    ));
    first.stop().await;
}
