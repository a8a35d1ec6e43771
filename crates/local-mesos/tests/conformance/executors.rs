//! Executors: started, connected again, late, shut down.

use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Offer, TaskInfo, TaskState, executor};

use crate::idle::Idle;
use crate::peer::Peer;
use crate::support::{Executor, Framework, executor_task, info, status, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    own_executor(&peer.master).await;
    a_lost_stream(&peer.master).await;
    late(&peer.master).await;
    a_restarted_agent(peer).await;
}

async fn own_executor(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let idle = Idle::new();
    let one = executor_task("one", &offer, "e", &idle.command());
    framework.launch_one(&offer, one.clone()).await;
    idle.began().await;
    let mut executor = Executor::start(&offer, "e").await;
    let subscribed = executor
        .expect(ExecutorEvent::Subscribed)
        .await
        .subscribed
        .unwrap();
    assert!(subscribed.container_id.is_some());
    assert_eq!(subscribed.framework_info.name, "test");
    assert_eq!(subscribed.executor_info.framework_id, Some(framework.id.clone()));
    let launched = executor.expect(ExecutorEvent::Launch).await.launch.unwrap().task;
    assert_eq!(launched.task_id.value, "one");
    let role =
        |resource: &mesos::proto::Resource| resource.allocation_info.as_ref().and_then(|a| a.role.clone());
    assert!(
        launched
            .resources
            .iter()
            .all(|resource| role(resource).as_deref() == Some("*"))
    );

    executor.update(status("one", TaskState::Running, 1)).await;
    executor.update(status("one", TaskState::Running, 3)).await;
    for number in [1, 3] {
        let acknowledged = executor
            .expect(ExecutorEvent::Acknowledged)
            .await
            .acknowledged
            .unwrap();
        assert_eq!(
            (acknowledged.task_id.value.as_str(), acknowledged.uuid[0]),
            ("one", number)
        );
    }
    for number in [1, 3] {
        let update = framework.update().await;
        assert_eq!(
            (text(&update).as_str(), update.uuid.as_ref().unwrap()[0]),
            ("one TASK_RUNNING Executor", number)
        );
        assert_eq!(update.executor_id, None, "as the executor left it");
        assert_eq!(update.agent_id, Some(offer.agent_id.clone()));
        assert!(update.timestamp.is_some());
    }
    second_task(&mut framework, &mut executor, &one).await;

    framework.message(&offer.agent_id, "e", b"down").await;
    assert_eq!(
        executor
            .expect(ExecutorEvent::Message)
            .await
            .message
            .unwrap()
            .data,
        b"down"
    );
    executor.message(b"up").await;
    assert_eq!(framework.wait(Event::Message).await.message.unwrap().data, b"up");

    for (number, task, state) in [(11, "one", TaskState::Killed), (12, "two", TaskState::Finished)] {
        framework.kill(task, None).await;
        assert_eq!(
            executor
                .expect(ExecutorEvent::Kill)
                .await
                .kill
                .unwrap()
                .task_id
                .value,
            task
        );
        executor.update(status(task, state, number)).await;
        executor.expect(ExecutorEvent::Acknowledged).await;
        assert_eq!(framework.update().await.state(), state);
    }
    framework.shut_down(&executor, &offer.agent_id).await;
    executor.expect(ExecutorEvent::Shutdown).await;
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(
        (failure.executor_id, failure.status),
        (Some(executor.id.clone()), Some(9))
    );
    teardown(framework).await;
}

/// Launches another task for the running executor, with an equal description and with another one.
async fn second_task(framework: &mut Framework, executor: &mut Executor, one: &TaskInfo) {
    let offer: Offer = framework.offer().await;
    assert_eq!(offer.executor_ids, std::slice::from_ref(&executor.id));
    let two = TaskInfo {
        executor: one.executor.clone(),
        ..executor_task("two", &offer, "e", "")
    };
    let mut three = TaskInfo {
        executor: one.executor.clone(),
        ..executor_task("three", &offer, "e", "")
    };
    three.executor.as_mut().unwrap().name = Some("other".into());
    let again = TaskInfo {
        executor: one.executor.clone(),
        ..executor_task("one", &offer, "e", "")
    };
    framework.launch(&[&offer.id], vec![two, three, again], 1e9).await;
    let status = framework.update().await;
    assert_eq!(text(&status), "three TASK_ERROR Master TaskInvalid no-ack");
    let message = "ExecutorInfo is not compatible with existing ExecutorInfo with same ExecutorID.";
    assert!(status.message.unwrap().starts_with(message));
    let status = framework.update().await;
    assert_eq!(text(&status), "one TASK_ERROR Master TaskInvalid no-ack");
    assert_eq!(status.message.as_deref(), Some("Task has duplicate ID: one"));
    assert_eq!(
        executor
            .expect(ExecutorEvent::Launch)
            .await
            .launch
            .unwrap()
            .task
            .task_id
            .value,
        "two"
    );

    // The executor comes back and reports what it has; the agent believes it.
    let update = executor::call::Update {
        status: self::status("two", TaskState::Running, 4),
    };
    let subscribe = executor::call::Subscribe {
        unacknowledged_tasks: vec![TaskInfo {
            executor: one.executor.clone(),
            ..executor_task("two", &offer, "e", "")
        }],
        unacknowledged_updates: vec![update],
    };
    executor.subscribe(subscribe).await;
    executor.expect(ExecutorEvent::Subscribed).await;
    let acknowledged = executor
        .expect(ExecutorEvent::Acknowledged)
        .await
        .acknowledged
        .unwrap();
    assert_eq!(acknowledged.task_id.value, "two");
    assert_eq!(text(&framework.update().await), "two TASK_RUNNING Executor");
}

async fn a_lost_stream(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let idle = Idle::new();
    let known = executor_task("known", &offer, "e", &idle.command());
    framework.launch_one(&offer, known.clone()).await;
    idle.began().await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    executor.update(status("known", TaskState::Running, 1)).await;
    executor.expect_acknowledged(1).await;
    assert_eq!(text(&framework.update().await), "known TASK_RUNNING Executor");

    // A newer stream replaces the older one.
    let offer = framework.offer().await;
    let mut newer = Executor::start(&offer, "e").await;
    newer.expect(ExecutorEvent::Subscribed).await;
    assert_eq!(executor.event().await, None);
    let [lost, got] = ["lost", "got"].map(|id| TaskInfo {
        executor: known.executor.clone(),
        ..executor_task(id, &offer, "e", "")
    });
    framework.launch(&[&offer.id], vec![lost, got.clone()], 0.0).await;
    // Mesos now and then hands over the second one first.
    let mut launched = Vec::new();
    for _ in 0..2 {
        let launch = newer.expect(ExecutorEvent::Launch).await.launch.unwrap();
        launched.push(launch.task.task_id.value);
    }
    launched.sort();
    assert_eq!(launched, ["got", "lost"]);
    // It comes back without the first of them, and with an update that is known and one that is not.
    let update = |status| executor::call::Update { status };
    let subscribe = executor::call::Subscribe {
        unacknowledged_tasks: vec![got],
        unacknowledged_updates: vec![
            update(status("known", TaskState::Running, 1)),
            update(status("known", TaskState::Finished, 2)),
        ],
    };
    newer.subscribe(subscribe).await;
    newer.expect(ExecutorEvent::Subscribed).await;
    for number in [1, 2] {
        newer.expect_acknowledged(number).await;
    }
    let mut updates = [text(&framework.update().await), text(&framework.update().await)];
    updates.sort();
    let expected = [
        "known TASK_FINISHED Executor",
        "lost TASK_DROPPED Agent AgentRestarted",
    ];
    assert_eq!(updates, expected);
    teardown(framework).await;
}

async fn late(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, task).await;
    let update = framework.update().await;
    assert_eq!(text(&update), "t TASK_FAILED Agent ExecutorRegistrationTimeout");
    let message = update.message.unwrap();
    let within = message.strip_prefix("Executor did not register within ");
    let seconds = within.and_then(|time| time.strip_suffix("secs"));
    assert!(
        seconds.is_some_and(|time| time.parse::<f64>().is_ok()),
        "{message}"
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(failure.status, Some(9));
    teardown(framework).await;
}

async fn a_restarted_agent(peer: &Peer) {
    let mut framework = Framework::subscribe(&peer.master, info(0.0)).await;
    let offer = framework.offer().await;
    let idle = Idle::new();
    let [stays, leaves] = ["stays", "leaves"].map(|name| executor_task(name, &offer, name, &idle.command()));
    framework.launch(&[&offer.id], vec![stays, leaves], 0.0).await;
    idle.began().await;
    let mut executors = Vec::new();
    for name in ["stays", "leaves"] {
        executors.push(Executor::running(&mut framework, &offer, name).await);
    }
    peer.restart_agent(0).await;
    let stays = &mut executors[0];
    while stays.event().await.is_some() {}
    stays.subscribe(Default::default()).await;
    stays.expect(ExecutorEvent::Subscribed).await;
    let gone = framework.update().await;
    assert_eq!(
        text(&gone),
        "leaves TASK_GONE Agent ExecutorReregistrationTimeout"
    );
    stays.update(status("stays", TaskState::Finished, 2)).await;
    stays.expect_acknowledged(2).await;
    assert_eq!(text(&framework.update().await), "stays TASK_FINISHED Executor");
    teardown(framework).await;
}
