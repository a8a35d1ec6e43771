//! What a framework and its executor do, and what they see.

use std::path::PathBuf;
use std::time::Duration;

use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::scheduler::{self, call};
use mesos::proto::{AgentId, Offer, TaskInfo, TaskState, TaskStatus, executor};
use tempfile::TempDir;

use crate::bad_tasks::bad_tasks;
use crate::support::{
    Executor, Framework, command_task, executor_task, info, of_type, refused, resources, status,
};

/// A process that does nothing but tell when it has begun: the real agent does not expect an executor to subscribe
/// before its process exists.
struct Idle {
    dir: TempDir,
}

impl Idle {
    fn new() -> Self {
        Self {
            dir: TempDir::new().unwrap(),
        }
    }

    fn command(&self) -> String {
        format!("touch {}; exec sleep 1000", self.file().display())
    }

    fn file(&self) -> PathBuf {
        self.dir.path().join("began")
    }

    async fn began(&self) {
        for _ in 0..1000 {
            if self.file().exists() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the process did not begin");
    }
}

pub(crate) async fn script(master: &str) {
    bad_tasks(master).await;
    one_bad_resource_spoils_all(master).await;
    command(master).await;
    own_executor(master).await;
    killed_before_delivery(master).await;
    failover(master).await;
}

/// State, source, reason and message of a status, as text.
pub(crate) fn text(status: &TaskStatus) -> String {
    let reason = status
        .reason
        .map_or_else(String::new, |_| format!(" {:?}", status.reason()));
    let acknowledge = if status.uuid.is_some() { "" } else { " no-ack" };
    format!(
        "{} {} {:?}{reason}{acknowledge}",
        status.task_id,
        status.state(),
        status.source()
    )
}

pub(crate) async fn teardown(mut framework: Framework) {
    framework.call(of_type(call::Type::Teardown)).await;
    while framework.event().await.is_some() {}
    assert_eq!(refused_name(&framework).await, "Framework has been removed");
}

async fn refused_name(framework: &Framework) -> String {
    let master = framework
        .url
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap();
    refused(master, &framework.info).await
}

async fn one_bad_resource_spoils_all(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let mut bad = command_task("bad", &offer, "true");
    bad.resources = resources(-1.0, 32.0);
    framework
        .launch(&[&offer.id], vec![command_task("good", &offer, "true"), bad], 0.0)
        .await;
    for task in ["good", "bad"] {
        let status = framework.update().await;
        assert_eq!(
            text(&status),
            format!("{task} TASK_ERROR Master TaskInvalid no-ack")
        );
        let message = "Resource 'cpus:-1' is invalid: Invalid scalar resource: value <= 0";
        assert_eq!(status.message.as_deref(), Some(message));
    }
    teardown(framework).await;
}

async fn command(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, command_task("c", &offer, "exec sleep 1000"))
        .await;
    assert_eq!(text(&framework.update().await), "c TASK_STARTING Executor");
    assert_eq!(text(&framework.update().await), "c TASK_RUNNING Executor");
    framework.kill("c", Some(&AgentId::new("wrong"))).await;
    framework.reconcile(&[]).await;
    let latest = framework.update().await;
    assert_eq!(text(&latest), "c TASK_RUNNING Master Reconciliation no-ack");
    assert_eq!(
        latest.message.as_deref(),
        Some("Reconciliation: Latest task state")
    );
    framework.kill("c", Some(&offer.agent_id)).await;
    let mut states = Vec::new();
    while states.last().is_none_or(|state: &TaskState| !state.is_terminal()) {
        states.push(framework.update().await.state());
    }
    states.retain(|state| *state != TaskState::Killing);
    assert_eq!(states, [TaskState::Killed]);
    framework.reconcile(&[]).await;
    framework.reconcile(&[("end", None)]).await;
    assert_eq!(framework.update().await.task_id.value, "end", "nothing is left");
    teardown(framework).await;
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
    let shutdown = call::Shutdown {
        executor_id: executor.id.clone(),
        agent_id: offer.agent_id.clone(),
    };
    framework
        .call(scheduler::Call {
            shutdown: Some(shutdown),
            ..of_type(call::Type::Shutdown)
        })
        .await;
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

async fn killed_before_delivery(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch(&[&offer.id], vec![task], 1e9).await;
    framework.kill("t", Some(&offer.agent_id)).await;
    let update = framework.update().await;
    assert_eq!(text(&update), "t TASK_KILLED Agent TaskKilledDuringLaunch");
    assert_eq!(
        update.message.as_deref(),
        Some("Killed before delivery to the executor")
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(failure.executor_id.unwrap().value, "e");
    teardown(framework).await;
}

async fn failover(master: &str) {
    let mut old = Framework::subscribe(master, info(600.0)).await;
    let offer = old.offer().await;
    let idle = Idle::new();
    old.launch_one(&offer, executor_task("t", &offer, "e", &idle.command()))
        .await;
    idle.began().await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    let rest = old.offer().await;

    let mut new = Framework::subscribe(master, old.info.clone()).await;
    assert_eq!(
        old.wait(Event::Error).await.error.unwrap().message,
        "Framework failed over"
    );
    assert_eq!(old.event().await, None);
    assert_eq!(old.try_call(of_type(call::Type::Revive)).await.0, 400);
    let fresh = new.offer().await;
    assert_ne!(fresh.id, rest.id);
    assert_eq!(fresh.executor_ids, std::slice::from_ref(&executor.id));
    new.reconcile(&[]).await;
    assert_eq!(
        text(&new.update().await),
        "t TASK_STAGING Master Reconciliation no-ack"
    );
    executor.update(status("t", TaskState::Running, 1)).await;
    executor.expect(ExecutorEvent::Acknowledged).await;
    assert_eq!(text(&new.update().await), "t TASK_RUNNING Executor");

    new.call(of_type(call::Type::Teardown)).await;
    while new.event().await.is_some() {}
    executor.expect(ExecutorEvent::Shutdown).await;
    let late = executor.update(status("t", TaskState::Killed, 2)).await;
    assert_eq!(late, (202, String::new()));
}
