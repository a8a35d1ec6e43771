//! What only the embedded cluster has: its limits, and interventions that no operator of Mesos has.

mod support;

use local_mesos::{ClusterConfig, ClusterError, Executors, LocalCluster};
use mesos::proto::TaskInfo;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use support::{Executor, Framework, client, cluster, executor_task, info, of_type, post, text};

#[tokio::test]
async fn senseless_clusters_do_not_start() {
    let dir = tempfile::tempdir().unwrap();
    let config = ClusterConfig::new(dir.path());
    let none = ClusterConfig {
        agents: 65,
        ..config.clone()
    };
    assert!(matches!(
        LocalCluster::start(none).await,
        Err(ClusterError::Agents(65))
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

/// What was launched into the void is told, as on Mesos when an executor comes back without it.
#[tokio::test]
async fn an_executor_that_lost_its_stream_takes_up_where_it_was() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let known = executor_task("e", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, known.clone()).await;
    let mut executor = Executor::running(&mut framework, &offer, "e").await;

    cluster.drop_executor_streams(0).await;
    assert_eq!(executor.event().await, None);
    let offer = framework.offer().await;
    let lost = TaskInfo {
        executor: known.executor,
        ..executor_task("lost", &offer, "e", "")
    };
    framework.launch_one(&offer, lost).await;
    executor.subscribe(Default::default()).await;
    executor.expect(ExecutorEvent::Subscribed).await;
    assert_eq!(
        text(&framework.update().await),
        "lost TASK_DROPPED Agent AgentRestarted"
    );
    cluster.stop().await;
}

/// To the master that is an agent that it has lost.
#[tokio::test]
async fn a_dead_agent_takes_its_tasks_along() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 1000"))
        .await;
    cluster.kill_agent(0, Executors::Kill).await;
    assert_eq!(
        text(&framework.update().await),
        "t TASK_UNREACHABLE Master AgentRemoved no-ack"
    );
    cluster.stop().await;
}
