//! Frameworks and tasks from the first SUBSCRIBE to TEARDOWN, over real HTTP.

mod support;

use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Reason, TaskState};
use support::{Executor, Framework, cluster, command_task, executor_task, of_type, status};

#[tokio::test]
async fn a_command_task_runs_and_finishes() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let task = command_task("t", &offer, "exit 0");
    framework.launch_one(&offer, task).await;
    for state in [TaskState::Starting, TaskState::Running, TaskState::Finished] {
        assert_eq!(framework.update().await.state(), state);
    }
    framework.call(of_type(call::Type::Teardown)).await;
    while framework.event().await.is_some() {}
    cluster.stop().await;
}

#[tokio::test]
async fn an_executor_gets_its_task_and_messages_pass_both_ways() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, task).await;

    let mut executor = Executor::start(&offer, "e").await;
    let subscribed = executor
        .expect(ExecutorEvent::Subscribed)
        .await
        .subscribed
        .unwrap();
    assert_eq!(subscribed.executor_info.executor_id, executor.id);
    assert_eq!(subscribed.framework_info.id, Some(framework.id.clone()));
    assert_eq!(subscribed.agent_info.id, Some(offer.agent_id.clone()));
    let launch = executor.expect(ExecutorEvent::Launch).await.launch.unwrap();
    assert_eq!(launch.task.task_id.value, "t");

    assert_eq!(
        executor.update(status("t", TaskState::Running, 1)).await,
        (202, String::new())
    );
    executor.expect(ExecutorEvent::Acknowledged).await;
    assert_eq!(framework.update().await.state(), TaskState::Running);

    framework.message(&offer.agent_id, "e", b"down").await;
    let message = executor.expect(ExecutorEvent::Message).await.message.unwrap();
    assert_eq!(message.data, b"down");
    executor.message(b"up").await;
    let message = framework.wait(Event::Message).await.message.unwrap();
    assert_eq!(
        (message.data.as_slice(), message.executor_id.value.as_str()),
        (&b"up"[..], "e")
    );

    framework.kill("t", Some(&offer.agent_id)).await;
    executor.expect(ExecutorEvent::Kill).await;
    executor.update(status("t", TaskState::Killed, 2)).await;
    executor.expect(ExecutorEvent::Acknowledged).await;
    assert_eq!(framework.update().await.state(), TaskState::Killed);

    framework.call(of_type(call::Type::Teardown)).await;
    executor.expect(ExecutorEvent::Shutdown).await;
    cluster.stop().await;
}

#[tokio::test]
async fn tasks_of_an_executor_that_dies_fail() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", "exit 3"))
        .await;
    let update = framework.update().await;
    assert_eq!(
        (update.state(), update.reason()),
        (TaskState::Failed, Reason::ExecutorTerminated)
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(failure.status, Some(3 << 8));
    assert_eq!(failure.executor_id.unwrap().value, "e");
    cluster.stop().await;
}
