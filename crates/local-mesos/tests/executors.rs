//! Executors: fetched, started, connected again, late, shut down, and never left behind.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod support;

use std::time::Duration;

use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Reason, TaskInfo, TaskState, executor};
use support::{Executor, Framework, cluster, cluster_with, executor_task, info, of_type, status};

/// Waits for the end of a task and its executor, by SIGKILL.
async fn destroyed(framework: &mut Framework, reason: Reason) {
    let update = framework.update().await;
    assert_eq!((update.state(), update.reason()), (TaskState::Failed, reason));
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(failure.status, Some(9));
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
async fn updates_come_one_at_a_time_and_again_until_acknowledged() {
    let (cluster, _dir) = cluster_with(1, |timing| timing.update_retry = Duration::from_millis(50)).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 1000"))
        .await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.update(status("t", TaskState::Running, 1)).await;
    executor.update(status("t", TaskState::Finished, 2)).await;
    executor.update(status("t", TaskState::Failed, 3)).await;
    let first = framework.update_unacknowledged().await;
    for _ in 0..2 {
        assert_eq!(framework.update_unacknowledged().await, first, "again and again");
    }
    framework.reconcile(&[]).await;
    let latest = loop {
        let update = framework.update_unacknowledged().await;
        if update.uuid.is_none() {
            break update;
        }
    };
    assert_eq!(
        latest.state(),
        TaskState::Finished,
        "the master knows the newest state"
    );
    framework.acknowledge(&first).await;
    let second = loop {
        let update = framework.update_unacknowledged().await;
        if update.uuid != first.uuid {
            break update;
        }
    };
    assert_eq!(second.state(), TaskState::Finished);
    framework.acknowledge(&second).await;
    // Updates after the end of the task are acknowledged to the executor and not passed on.
    executor.expect_first_task().await;
    for number in [1, 2, 3] {
        executor.expect_acknowledged(number).await;
    }
    framework.reconcile(&[("t", None)]).await;
    let unknown = loop {
        let update = framework.update_unacknowledged().await;
        if update.uuid.is_none() {
            break update;
        }
        assert_eq!(update.uuid, second.uuid);
    };
    assert_eq!(unknown.state(), TaskState::Unknown);
    cluster.stop().await;
}

#[tokio::test]
async fn late_executors_are_destroyed() {
    let (cluster, _dir) = cluster_with(1, |timing| timing.registration = Duration::from_millis(300)).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 4242002"))
        .await;
    destroyed(&mut framework, Reason::ExecutorRegistrationTimeout).await;
    cluster.stop().await;
}

#[tokio::test]
async fn shutdown_is_polite_first() {
    let (cluster, _dir) = cluster_with(1, |timing| timing.shutdown_grace = Duration::from_millis(300)).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exec sleep 4242003"))
        .await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    let shutdown = call::Shutdown {
        executor_id: executor.id.clone(),
        agent_id: offer.agent_id.clone(),
    };
    let call = mesos::proto::scheduler::Call {
        shutdown: Some(shutdown),
        ..of_type(call::Type::Shutdown)
    };
    framework.call(call).await;
    executor.expect(ExecutorEvent::Shutdown).await;
    destroyed(&mut framework, Reason::ExecutorTerminated).await;
    assert_eq!(executor.event().await, None);
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
