//! The framework's client.

use mesos::http::CallError;
use mesos::proto::scheduler::event::{self, Type};
use mesos::proto::scheduler::{self as wire, call};
use mesos::proto::{FrameworkId, FrameworkInfo, TaskId, TaskStatus};
use mesos::scheduler::{Event, SubscriptionError, call as calls};
use mesos_client::{
    Access, Credentials, MasterUrls, SchedulerClient, SchedulerConfig, SchedulerOutput as Output,
    TryCallError,
};
use prost::Message as _;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::server::Server;

pub(crate) struct Client {
    pub(crate) handle: SchedulerClient,
    pub(crate) outputs: mpsc::Receiver<Output>,
    cancel: CancellationToken,
}

impl Client {
    pub(crate) fn start(masters: &str) -> Self {
        Self::with_credentials(masters, None)
    }

    pub(crate) fn with_credentials(masters: &str, credentials: Option<Credentials>) -> Self {
        let access = Access {
            credentials,
            ..Access::default()
        };
        Self::with_access(masters, access)
    }

    pub(crate) fn with_access(masters: &str, access: Access) -> Self {
        let masters: MasterUrls = masters.parse().expect("masters");
        let framework = FrameworkInfo {
            user: "u".into(),
            name: "n".into(),
            ..Default::default()
        };
        let config = SchedulerConfig {
            masters: masters.into(),
            framework,
            renew: false,
            offer_constraints: None,
            access,
        };
        let cancel = CancellationToken::new();
        let (handle, outputs) = SchedulerClient::start(config, cancel.clone());
        Self {
            handle,
            outputs,
            cancel,
        }
    }

    pub(crate) async fn output(&mut self) -> Output {
        self.outputs.recv().await.expect("an output")
    }

    pub(crate) async fn subscribed(&mut self) {
        match self.output().await {
            Output::Event(Event::Subscribed { .. }) => {}
            other => panic!("{other:?}"),
        }
    }

    /// The next answer to a call.
    pub(crate) async fn answered(&mut self) -> (u64, call::Type, Result<(), CallError>) {
        match self.output().await {
            Output::Answered { tag, kind, result } => (tag, kind, result),
            other => panic!("{other:?}"),
        }
    }

    /// The next answer, which must be a failure.
    pub(crate) async fn failed(&mut self) -> (call::Type, CallError) {
        let (_, kind, result) = self.answered().await;
        (kind, result.expect_err("a failure"))
    }

    pub(crate) async fn disconnected(&mut self) -> String {
        match self.output().await {
            Output::Disconnected { reason, .. } => reason,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn fatal(&mut self) -> String {
        match self.output().await {
            Output::Fatal(reason) => {
                assert_eq!(self.outputs.recv().await, None);
                reason
            }
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn of_type(r#type: Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}

pub(crate) fn subscribed(heartbeat: f64) -> wire::Event {
    let content = event::Subscribed {
        framework_id: FrameworkId::new("f"),
        heartbeat_interval_seconds: Some(heartbeat),
        master_info: None,
    };
    wire::Event {
        subscribed: Some(content),
        ..of_type(Type::Subscribed)
    }
}

pub(crate) fn update() -> wire::Event {
    let status = TaskStatus {
        task_id: TaskId::new("t"),
        data: Some(vec![7; 1000]),
        ..Default::default()
    };
    wire::Event {
        update: Some(event::Update { status }),
        ..of_type(Type::Update)
    }
}

#[tokio::test]
async fn requests_are_exactly_what_mesos_wants() {
    let mut master = Server::start().await;
    let credentials = Credentials::new("miner", "secret").expect("valid");
    let mut client = Client::with_credentials(&master.address.to_string(), Some(credentials));
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    assert_eq!(stream.first_line, "POST /api/v1/scheduler HTTP/1.1");
    assert_eq!(stream.header("accept"), Some("application/x-protobuf"));
    assert_eq!(stream.header("content-type"), Some("application/x-protobuf"));
    assert_eq!(stream.header("authorization"), Some("Basic bWluZXI6c2VjcmV0"));
    assert_eq!(stream.header("mesos-stream-id"), None);
    assert_eq!(stream.header("accept-encoding"), None);
    let call = wire::Call::decode(&stream.body[..]).expect("a call");
    assert_eq!((call.r#type(), call.framework_id), (call::Type::Subscribe, None));
    client.subscribed().await;

    let mut connections = Vec::new();
    for _ in 0..3 {
        client.handle.call(1, calls::revive(vec!["r".into()])).await;
        client.handle.try_call(2, calls::suppress(vec![])).expect("room");
        for r#type in [call::Type::Revive, call::Type::Suppress] {
            let request = master.request().await;
            assert_eq!(request.header("mesos-stream-id"), Some("s-1"));
            assert_eq!(request.header("authorization"), Some("Basic bWluZXI6c2VjcmV0"));
            let call = wire::Call::decode(&request.body[..]).expect("a call");
            assert_eq!(
                (call.r#type(), call.framework_id),
                (r#type, Some(FrameworkId::new("f")))
            );
            connections.push(request.connection);
            // One at a time: the next one comes only after the answer.
            tokio::task::yield_now().await;
            assert!(master.is_quiet());
            request.answer("202 Accepted", "", "").await;
        }
        client.handle.drained().await;
        assert_eq!(client.answered().await, (1, call::Type::Revive, Ok(())));
        assert_eq!(client.answered().await, (2, call::Type::Suppress, Ok(())));
    }
    assert!(
        connections
            .iter()
            .all(|&at| at == connections[0] && at != stream.connection),
        "{connections:?}"
    );
}

#[tokio::test]
async fn redirects_are_followed_by_hand() {
    let (mut follower, mut leader) = (Server::start().await, Server::start().await);
    let credentials = Credentials::new("p", "s").expect("valid");
    let mut client = Client::with_credentials(&follower.address.to_string(), Some(credentials));
    let location = format!("Location: //{}/api/v1/scheduler\r\n", leader.address);
    follower
        .request()
        .await
        .answer("307 Temporary Redirect", &location, "")
        .await;
    let stream = leader.subscribe(&[&subscribed(15.0)]).await;
    assert!(stream.first_line.starts_with("POST "));
    assert!(stream.header("authorization").is_some() && !stream.body.is_empty());
    client.subscribed().await;
}

#[tokio::test]
async fn refused_logins_are_final() {
    for (status, part) in [
        ("401 Unauthorized", "authentication"),
        ("403 Forbidden", "forbidden"),
    ] {
        let mut master = Server::start().await;
        let mut client = Client::start(&master.address.to_string());
        master.request().await.answer(status, "", "not you").await;
        let reason = client.fatal().await;
        for part in [part, "not you", &master.address.to_string()] {
            assert!(reason.contains(part), "{reason}");
        }
        // Calls are dropped from now on, and no caller waits for an answer.
        client.handle.call(1, calls::revive(vec![])).await;
        client.handle.drained().await;
        assert_eq!(
            client.handle.try_call(2, calls::revive(vec![])),
            Err(TryCallError::Ended)
        );
    }
}

#[tokio::test]
async fn masters_that_are_not_ready_are_asked_again() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    master
        .request()
        .await
        .answer("503 Service Unavailable", "", "Master has not finished recovery")
        .await;
    assert!(
        client
            .disconnected()
            .await
            .contains("503 (not ready): Master has not finished recovery")
    );
    master.request().await.answer("404 Not Found", "", "").await;
    assert!(client.disconnected().await.contains("404"));
    let _stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
}

#[tokio::test]
async fn unreachable_masters_are_named_each_time() {
    let address = Server::start().await.address;
    let mut master = Server::start().await;
    let mut client = Client::start(&format!("{address},{}", master.address));
    let reason = client.disconnected().await;
    assert!(
        reason.contains(&address.to_string()) && reason.contains("Connection refused"),
        "{reason}"
    );
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    drop(stream);
    assert!(client.disconnected().await.contains(&master.address.to_string()));
    drop(master);
    for _ in 0..2 {
        assert!(client.disconnected().await.contains("cannot connect"));
    }
}

#[tokio::test]
async fn broken_streams_are_made_anew() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    // Garbage instead of a length.
    let stream = master.subscribe(&[]).await;
    stream.chunk(b"<html>").await;
    assert!(client.disconnected().await.contains("malformed record length"));
    stream.closed().await;
    // Cut in the middle of a record.
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    stream.chunk(b"100\nabc").await;
    drop(stream);
    assert!(client.disconnected().await.contains("stream broke"));
    // Ended properly.
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    let call = wire::Call::decode(&stream.body[..]).expect("a call");
    assert_eq!(call.framework_id, Some(FrameworkId::new("f")));
    client.subscribed().await;
    stream.write("0\r\n\r\n").await;
    assert!(client.disconnected().await.contains("the stream ended"));
    // Not a stream at all.
    master
        .request()
        .await
        .answer("200 OK", "Content-Type: text/html\r\n", "hello")
        .await;
    assert!(client.disconnected().await.contains("text/html"));
}

#[tokio::test]
async fn events_arrive_however_they_are_cut() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[]).await;
    let records: Vec<u8> = [subscribed(15.0), of_type(Type::Heartbeat), update()]
        .iter()
        .flat_map(|event| mesos::recordio::encode(&event.encode_to_vec()))
        .collect();
    for byte in &records {
        stream.chunk(&[*byte]).await;
    }
    client.subscribed().await;
    assert_eq!(client.output().await, Output::Event(Event::Heartbeat));
    assert!(matches!(client.output().await, Output::Event(Event::Update(_))));
}

#[tokio::test]
async fn silence_ends_the_stream() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(1.0)]).await;
    client.subscribed().await;
    assert!(client.disconnected().await.contains("nothing received for 5s"));
    stream.closed().await;
    let _stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
}

#[tokio::test]
async fn a_refused_subscription_keeps_the_masters_text() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let message = "Role 'x y' is invalid".to_owned();
    let error = wire::Event {
        error: Some(event::Error {
            message: message.clone(),
        }),
        ..of_type(Type::Error)
    };
    let _stream = master.subscribe(&[&error]).await;
    assert_eq!(
        client.output().await,
        Output::Event(Event::Error(SubscriptionError::Other(message.clone())))
    );
    assert!(client.fatal().await.contains(&message));
}

#[tokio::test]
async fn cancelling_or_dropping_closes_the_stream() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    client.cancel.cancel();
    assert_eq!(client.outputs.recv().await, None);
    stream.closed().await;

    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    drop(client.outputs);
    stream.closed().await;
}
