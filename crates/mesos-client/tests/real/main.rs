//! Both clients against a real Mesos.

mod agreement;
mod election;
mod examples;
mod executor;
mod framework;
mod operator;
mod proxy;

use std::time::Duration;

use framework::{Framework, command_task, executor_task, info};
use mesos::http::{CallFailure, TransportError};
use mesos::proto::scheduler::call::Type;
use mesos::proto::{Reason, TaskState};
use mesos::scheduler::{Event, SubscriptionError, call};
use mesos_client::{Credentials, SchedulerOutput as Output};
use proxy::Proxy;
use testkit::RealMesos;

/// Several times as many as are sent at a time.
const MESSAGES: usize = 200;

#[tokio::test(flavor = "multi_thread")]
async fn against_a_cluster() {
    // Agents run this test, too: as the executor of its tasks.
    if std::env::var_os("MESOS_EXECUTOR_ID").is_some() {
        return executor::run().await;
    }
    let Some(mesos) = RealMesos::start("against_a_cluster", &["--agents", "2"]) else {
        return;
    };
    refused_subscription(&mesos).await;
    command_tasks(&mesos).await;
    cut_stream(&mesos).await;
    lost_master(&mesos).await;
    stopped_master(&mesos).await;
    second_instance(&mesos).await;
    custom_executor(&mesos).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_of_a_cluster() {
    let Some(mesos) = RealMesos::start("an_operator_of_a_cluster", &["--agents", "2"]) else {
        return;
    };
    operator::operations_on_offers(&mesos).await;
    operator::calls(&mesos).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn examples_run() {
    let Some(mesos) = RealMesos::start("examples_run", &["--agents", "1"]) else {
        return;
    };
    examples::all(&mesos).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn against_a_cluster_that_wants_logins() {
    let logins = ["--agents", "1", "--auth", "miner:secret", "--executor-auth"];
    let Some(mesos) = RealMesos::start("against_a_cluster_that_wants_logins", &logins) else {
        return;
    };
    let mut stranger = Framework::start(&mesos.master(), info(), None);
    let reason = stranger.fatal().await;
    assert!(
        reason.contains(&mesos.master()) && reason.contains("401"),
        "{reason}"
    );

    let credentials = Credentials::new("miner", "secret").expect("valid");
    let mut named = info();
    named.principal = Some("miner".into());
    let mut framework = Framework::start(&mesos.master(), named, Some(credentials));
    framework.wait_subscribed().await;
    // The executor has to present its token.
    let offer = framework.offer(None).await;
    framework
        .launch(&offer, vec![executor_task("with-token", &offer)])
        .await;
    framework.status("with-token", TaskState::Running).await;
    framework.teardown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn against_masters_that_elect_a_leader() {
    let election = ["--agents", "1", "--masters", "3", "--zk"];
    let Some(mesos) = RealMesos::start("against_masters_that_elect_a_leader", &election) else {
        return;
    };
    operator::calls_to_the_leader(&mesos).await;
    election::redirects_are_followed(&mesos).await;
    election::zookeeper_tells_who_leads(&mesos).await;
    election::without_zookeeper_the_subscription_stays(&mesos).await;
    election::a_leader_that_hangs_is_left(&mesos).await;
    election::logins(&mesos).await;
}

async fn refused_subscription(mesos: &RealMesos) {
    let mut bad = info();
    bad.roles = vec!["/bad".into()];
    let mut framework = Framework::start(&mesos.master(), bad, None);
    let text = framework
        .until(|output| match output {
            Output::Event(Event::Error(SubscriptionError::Other(text))) => Some(text.clone()),
            _ => None,
        })
        .await;
    assert!(text.contains("/bad"), "{text}");
    assert!(framework.fatal().await.contains(&text));
}

async fn command_tasks(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.master(), info()).await;
    let offer = framework.offer(None).await;
    let tasks = vec![
        command_task("short", &offer, "true"),
        command_task("long", &offer, "exec sleep 1000"),
    ];
    framework.launch(&offer, tasks).await;
    let running = framework.status("long", TaskState::Running).await;
    assert!(running.uuid.is_some());
    framework.status("short", TaskState::Finished).await;

    for asked in [vec![(running.task_id.clone(), running.agent_id.clone())], vec![]] {
        framework.call(call::reconcile(asked)).await;
        let answer = framework.status("long", TaskState::Running).await;
        assert_eq!((answer.reason(), answer.uuid), (Reason::Reconciliation, None));
    }

    framework
        .call(call::kill(running.task_id, running.agent_id, None))
        .await;
    framework.status("long", TaskState::Killed).await;
    framework.call(call::suppress(vec![])).await;
    framework.call(call::revive(vec![])).await;
    let offer = framework.offer(None).await;
    framework
        .call(call::decline(vec![offer.id], call::refuse_seconds(0.0)))
        .await;
    framework.client.drained().await;

    let mut again = info();
    again.id = framework.id.clone();
    framework.teardown().await;
    let mut framework = Framework::start(&mesos.master(), again, None);
    framework
        .until(|output| {
            matches!(output, Output::Event(Event::Error(SubscriptionError::Removed(_)))).then_some(())
        })
        .await;
    assert!(framework.fatal().await.contains("Framework has been removed"));
}

async fn cut_stream(mesos: &RealMesos) {
    let proxy = Proxy::start(mesos.master()).await;
    let address = proxy.address.to_string();
    let mut framework = Framework::subscribed(&address, info()).await;
    let offer = framework.offer(None).await;
    framework
        .launch(&offer, vec![command_task("survivor", &offer, "exec sleep 1000")])
        .await;
    let running = framework.status("survivor", TaskState::Running).await;
    for _ in 0..3 {
        proxy.cut();
        let reason = framework.disconnected().await;
        assert!(reason.contains(&address), "{reason}");
        framework.wait_subscribed().await;
        framework
            .call(call::reconcile([(
                running.task_id.clone(),
                running.agent_id.clone(),
            )]))
            .await;
        framework.status("survivor", TaskState::Running).await;
    }
    framework.offer(None).await;
    framework.teardown().await;
}

async fn lost_master(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.master(), info()).await;
    let offer = framework.offer(None).await;
    framework
        .launch(&offer, vec![command_task("waits", &offer, "exec sleep 1000")])
        .await;
    let running = framework.status("waits", TaskState::Running).await;
    framework.client.drained().await;
    mesos.kill("master0");
    while !framework.disconnected().await.contains("cannot connect") {}
    mesos.restart("master0");
    framework.wait_subscribed().await;
    // The master answers only when the task's agent is back.
    let task = (running.task_id, running.agent_id);
    let answer = loop {
        framework.call(call::reconcile([task.clone()])).await;
        tokio::select! {
            answer = framework.status("waits", TaskState::Running) => break answer,
            () = tokio::time::sleep(Duration::from_secs(2)) => {}
        }
    };
    assert!(
        matches!(
            answer.reason(),
            Reason::Reconciliation | Reason::AgentReregistered
        ),
        "{answer:?}"
    );
    framework.teardown().await;
}

/// A master that is stopped keeps its connections open and says nothing.
async fn stopped_master(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.master(), info()).await;
    framework.client.drained().await;
    mesos.signal("master0", "STOP");
    framework.call(call::revive(vec![])).await;
    let error = framework
        .until(|output| match output {
            Output::Answered { kind, result, .. } => {
                assert_eq!(*kind, Type::Revive);
                result.clone().err()
            }
            _ => None,
        })
        .await;
    mesos.signal("master0", "CONT");
    assert_eq!(error.cause, CallFailure::NoAnswer(TransportError::TimedOut));
    assert!(error.may_have_had_effect());
    framework.disconnected().await;
    framework.wait_subscribed().await;
    framework.teardown().await;
}

async fn second_instance(mesos: &RealMesos) {
    let mut first = Framework::subscribed(&mesos.master(), info()).await;
    let mut same = info();
    same.id = first.id.clone();
    let second = Framework::subscribed(&mesos.master(), same).await;
    assert_eq!(second.id, first.id);
    first
        .until(|output| {
            matches!(
                output,
                Output::Event(Event::Error(SubscriptionError::FailedOver(_)))
            )
            .then_some(())
        })
        .await;
    assert!(first.fatal().await.contains("Framework failed over"));
    second.teardown().await;
}

async fn custom_executor(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.master(), info()).await;
    let offer = framework.offer(Some(mesos.agent_port(0))).await;
    let task = executor_task("own", &offer);
    let executor = task.executor.clone().expect("an executor").executor_id;
    framework.launch(&offer, vec![task]).await;
    let running = framework.status("own", TaskState::Running).await;
    assert_eq!(running.data.as_deref(), Some(&b"configuration"[..]));
    assert_eq!(running.executor_id.as_ref(), Some(&executor));

    let message = call::message(offer.agent_id.clone(), executor.clone(), b"ping".to_vec());
    framework.call(message.clone()).await;
    assert_eq!(framework.message().await, b"subscriptions=1 ping");

    for _ in 0..MESSAGES {
        framework.client.try_call(1, message.clone()).expect("room");
    }
    for _ in 0..MESSAGES {
        assert_eq!(framework.message().await, b"subscriptions=1 ping");
    }

    // The executor outlives its agent and comes back to the new one.
    mesos.kill("agent0");
    mesos.restart("agent0");
    let answer = loop {
        framework.call(message.clone()).await;
        tokio::select! {
            answer = framework.message() => break answer,
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
        }
    };
    assert_eq!(answer, b"subscriptions=2 ping");

    framework
        .call(call::kill(running.task_id, running.agent_id, None))
        .await;
    framework.status("own", TaskState::Killing).await;
    framework.status("own", TaskState::Killed).await;
    framework
        .call(call::shutdown(executor.clone(), offer.agent_id))
        .await;
    let status = framework
        .until(|output| match output {
            Output::Event(Event::Failure {
                executor_id: Some(id),
                status,
                ..
            }) if *id == executor => Some(*status),
            _ => None,
        })
        .await;
    assert_eq!(status, Some(0));
    framework.teardown().await;
}
