//! What only the embedded cluster has: its limits, and interventions that no operator of Mesos has.

mod support;

use local_mesos::{ClusterConfig, ClusterError, Executors, LocalCluster};
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Reason, TaskInfo, TaskState, executor};
use support::{Executor, Framework, client, cluster, executor_task, info, of_type, post, status};

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

#[tokio::test]
async fn bodies_have_a_limit() {
    let (cluster, _dir) = cluster(1).await;
    let (master, agent) = (cluster.master_addr(), cluster.agents()[0].addr);
    for url in [
        format!("http://{master}/api/v1/scheduler"),
        format!("http://{master}/api/v1"),
        format!("http://{agent}/api/v1/executor"),
    ] {
        let large = post(&client(), &url, None, vec![0; 5 << 20]).await;
        assert_eq!(large.status(), 413, "{url}");
    }
    cluster.stop().await;
}

#[tokio::test]
async fn a_scheduler_that_does_not_read_is_disconnected() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::subscribe(&cluster.master_addr().to_string(), info(60.0)).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 1000"))
        .await;
    let executor = Executor::start(&offer, "e").await;
    let message = vec![0; 3 << 20];
    for _ in 0..30 {
        executor.message(&message).await;
    }
    let (status, text) = framework.try_call(of_type(call::Type::Revive)).await;
    assert_eq!((status, text.as_str()), (403, "Framework is not subscribed"));
    let back = Framework::subscribe(&cluster.master_addr().to_string(), framework.info.clone()).await;
    assert_eq!(back.id, framework.id);
    cluster.stop().await;
}

#[tokio::test]
async fn an_executor_that_lost_its_stream_takes_up_where_it_was() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let known = executor_task("known", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, known.clone()).await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    executor.update(status("known", TaskState::Running, 1)).await;
    executor.expect(ExecutorEvent::Acknowledged).await;

    cluster.drop_executor_streams(0).await;
    assert_eq!(executor.event().await, None);
    // Two tasks are launched into the void; the executor pretends to have got one of them.
    let offer = framework.offer().await;
    let [lost, got] = ["lost", "got"].map(|id| TaskInfo {
        executor: known.executor.clone(),
        ..executor_task(id, &offer, "e", "exec sleep 1000")
    });
    framework.launch(&[&offer.id], vec![lost, got.clone()], 0.0).await;
    let update = |status| executor::call::Update { status };
    let subscribe = executor::call::Subscribe {
        unacknowledged_tasks: vec![got],
        // The first one is known already, the second one is not.
        unacknowledged_updates: vec![
            update(status("known", TaskState::Running, 1)),
            update(status("known", TaskState::Finished, 2)),
        ],
    };
    executor.subscribe(subscribe).await;
    executor.expect(ExecutorEvent::Subscribed).await;
    for number in [1, 2] {
        executor.expect_acknowledged(number).await;
    }
    let mut states = Vec::new();
    for _ in 0..3 {
        let update = framework.update().await;
        states.push((update.task_id.value, TaskState::try_from(update.state).unwrap()));
    }
    states.sort();
    let expected = [
        ("known", TaskState::Running),
        ("known", TaskState::Finished),
        ("lost", TaskState::Dropped),
    ];
    assert_eq!(states, expected.map(|(task, state)| (task.to_owned(), state)));

    // A newer stream replaces the older one.
    let mut newer = Executor::start(&offer, "e").await;
    newer.expect(ExecutorEvent::Subscribed).await;
    assert_eq!(executor.event().await, None);
    cluster.stop().await;
}

#[tokio::test]
async fn a_dead_agent_takes_offers_and_tasks_along() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, task).await;
    let rest = framework.offer().await;
    assert_eq!(rest.executor_ids.len(), 1);
    cluster.kill_agent(0, Executors::Kill).await;
    assert_eq!(
        framework.wait(Event::Rescind).await.rescind.unwrap().offer_id,
        rest.id
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(
        (failure.agent_id.as_ref(), failure.executor_id),
        (Some(&offer.agent_id), None)
    );
    let lost = framework.update().await;
    assert_eq!(
        (lost.state(), lost.reason()),
        (TaskState::Unreachable, Reason::AgentRemoved)
    );
    framework
        .reconcile(&[
            ("t", Some(&offer.agent_id)),
            ("x", Some(&offer.agent_id)),
            ("y", None),
        ])
        .await;
    for state in [TaskState::Unreachable, TaskState::Unreachable, TaskState::Unknown] {
        let status = framework.update().await;
        assert_eq!((status.state(), status.reason()), (state, Reason::Reconciliation));
        assert_eq!(status.unreachable_time.is_some(), state == TaskState::Unreachable);
    }
    cluster.stop().await;
}
