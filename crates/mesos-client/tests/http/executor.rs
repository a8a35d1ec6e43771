//! The executor's client.

use mesos::executor::{Env, Event};
use mesos::proto::executor::event::{self, Type};
use mesos::proto::executor::{self as wire, call};
use mesos::proto::{TaskId, TaskInfo, TaskState, TaskStatus};
use mesos_client::{Access, ExecutorClient, ExecutorOutput as Output};
use prost::Message as _;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::server::{Exchange, Server};

/// The variables of an executor whose agent is there.
pub(crate) fn vars(endpoint: &str, checkpoint: &str) -> Vec<(String, String)> {
    let vars = [
        ("MESOS_FRAMEWORK_ID", "f"),
        ("MESOS_EXECUTOR_ID", "e"),
        ("MESOS_SLAVE_ID", "a"),
        ("MESOS_AGENT_ENDPOINT", endpoint),
        ("MESOS_SANDBOX", "/box"),
        ("MESOS_CHECKPOINT", checkpoint),
        ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "to.ken"),
        ("MESOS_SUBSCRIPTION_BACKOFF_MAX", "100ms"),
    ];
    vars.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

fn start(agent: &Server, checkpoint: &str) -> (ExecutorClient, mpsc::Receiver<Output>) {
    let env = Env::from_vars(vars(&agent.address.to_string(), checkpoint)).expect("env");
    ExecutorClient::start(env, Access::default(), CancellationToken::new())
}

fn of_type(r#type: Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}

pub(crate) fn subscribed() -> wire::Event {
    wire::Event {
        subscribed: Some(Default::default()),
        ..of_type(Type::Subscribed)
    }
}

fn launch(id: &str) -> wire::Event {
    let task = TaskInfo {
        task_id: TaskId::new(id),
        ..Default::default()
    };
    wire::Event {
        launch: Some(event::Launch { task }),
        ..of_type(Type::Launch)
    }
}

fn acknowledged(status: &TaskStatus) -> wire::Event {
    let uuid = status.uuid.clone().expect("uuid");
    let acknowledged = Some(event::Acknowledged {
        task_id: status.task_id.clone(),
        uuid,
    });
    wire::Event {
        acknowledged,
        ..of_type(Type::Acknowledged)
    }
}

fn decode(request: &Exchange) -> wire::Call {
    assert_eq!(request.first_line, "POST /api/v1/executor HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer to.ken"));
    assert_eq!(request.header("accept"), Some("application/x-protobuf"));
    assert_eq!(request.header("content-type"), Some("application/x-protobuf"));
    assert_eq!(request.header("mesos-stream-id"), None);
    wire::Call::decode(&request.body[..]).expect("a call")
}

#[tokio::test]
async fn updates_survive_a_lost_agent() {
    let mut agent = Server::start().await;
    let (client, mut outputs) = start(&agent, "1");
    let stream = agent.subscribe(&[&subscribed(), &launch("t")]).await;
    assert_eq!(decode(&stream).subscribe, Some(call::Subscribe::default()));
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Subscribed { .. }))
    ));
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Launch(_)))
    ));

    client
        .update(TaskStatus::new(TaskId::new("t"), TaskState::Running))
        .await;
    let request = agent.request().await;
    assert_ne!(request.connection, stream.connection);
    let status = decode(&request).update.expect("an update").status;
    assert!(status.timestamp.is_some_and(|seconds| seconds > 1.6e9));
    request.answer("202 Accepted", "", "").await;
    drop(stream);
    assert!(matches!(outputs.recv().await, Some(Output::Disconnected { .. })));
    agent
        .request()
        .await
        .answer("503 Service Unavailable", "", "Agent has not finished recovery")
        .await;
    assert!(
        matches!(outputs.recv().await, Some(Output::Disconnected { reason, .. }) if reason.contains("recovery"))
    );

    let stream = agent.subscribe(&[&subscribed()]).await;
    let content = decode(&stream).subscribe.expect("content");
    assert_eq!(
        content.unacknowledged_updates,
        [call::Update {
            status: status.clone()
        }]
    );
    assert_eq!(content.unacknowledged_tasks.len(), 1);
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Subscribed { .. }))
    ));
    client.message(b"hello".to_vec()).await;
    let request = agent.request().await;
    assert_eq!(decode(&request).message.expect("a message").data, b"hello");
    request.answer("202 Accepted", "", "").await;
    stream.record(&acknowledged(&status)).await;
    client.drained().await;
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Acknowledged { .. }))
    ));
}

#[tokio::test]
async fn without_checkpointing_a_lost_agent_is_the_end() {
    let mut agent = Server::start().await;
    let (client, mut outputs) = start(&agent, "0");
    let stream = agent.subscribe(&[&subscribed()]).await;
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Subscribed { .. }))
    ));
    drop(stream);
    assert!(
        matches!(outputs.recv().await, Some(Output::Ended(reason)) if reason.contains("without checkpointing"))
    );
    assert_eq!(outputs.recv().await, None);
    client
        .update(TaskStatus::new(TaskId::new("t"), TaskState::Killed))
        .await;
    client.drained().await;
}

#[tokio::test]
async fn a_refused_token_is_the_end() {
    let mut agent = Server::start().await;
    let (_client, mut outputs) = start(&agent, "1");
    agent.request().await.answer("401 Unauthorized", "", "").await;
    match outputs.recv().await {
        Some(Output::Ended(reason)) => {
            assert!(reason.contains("401") && !reason.contains("to.ken"), "{reason}")
        }
        other => panic!("{other:?}"),
    }
}
