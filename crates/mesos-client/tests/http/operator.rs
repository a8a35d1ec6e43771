//! The operator's clients.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mesos::http::{CallFailure, TransportError};
use mesos::operator::{agent, master};
use mesos::proto::master as wire;
use mesos::proto::master::response::GetHealth;
use mesos_client::{
    Access, AgentClient, Credentials, HostPort, MAX_OPERATOR_ANSWER, MasterClient, MasterUrls,
    OperatorEvent as Event, OperatorOutput as Output, Reread, operator_events,
};
use prost::Message as _;
use tokio_util::sync::CancellationToken;

use crate::server::{Exchange, Server};

fn client(servers: &[&Server]) -> MasterClient {
    let addresses: Vec<_> = servers.iter().map(|server| server.address.to_string()).collect();
    let masters: MasterUrls = addresses.join(",").parse().expect("masters");
    let credentials = Credentials::new("operator", "secret").expect("valid");
    MasterClient::new(
        masters,
        Access {
            credentials: Some(credentials),
            ..Access::default()
        },
    )
}

fn healthy() -> wire::Response {
    wire::Response {
        r#type: Some(wire::response::Type::GetHealth.into()),
        get_health: Some(GetHealth { healthy: true }),
        ..Default::default()
    }
}

async fn answer(exchange: Exchange, message: &wire::Response) {
    let body = message.encode_to_vec();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    exchange.write([head.as_bytes(), &body].concat()).await;
}

#[tokio::test]
async fn a_call_follows_a_redirect_with_its_login() {
    let (mut follower, mut leader) = (Server::start().await, Server::start().await);
    let client = client(&[&follower]);
    let asked = tokio::spawn(async move { client.ask(master::get_health()).await });
    let location = format!("Location: //{}/api/v1\r\n", leader.address);
    let exchange = follower.request().await;
    exchange.answer("307 Temporary Redirect", &location, "").await;
    let exchange = leader.request().await;
    assert_eq!(exchange.first_line, "POST /api/v1 HTTP/1.1");
    assert_eq!(exchange.header("content-type"), Some("application/x-protobuf"));
    assert_eq!(exchange.header("accept"), Some("application/x-protobuf"));
    assert_eq!(
        exchange.header("authorization"),
        Some("Basic b3BlcmF0b3I6c2VjcmV0")
    );
    assert_eq!(exchange.header("mesos-stream-id"), None);
    assert_eq!(exchange.body, [8, 1]);
    answer(exchange, &healthy()).await;
    let answer = asked.await.expect("no panic").expect("an answer");
    assert_eq!(answer, healthy());
}

#[tokio::test]
async fn the_login_is_read_again_for_each_call() {
    let mut server = Server::start().await;
    let calls = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&calls);
    let login = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        Credentials::new("operator", format!("secret {number}")).map_err(|error| error.to_string())
    };
    let access = Access {
        reread: Some(Reread::new(move || Ok((Some(login()?), None)))),
        ..Access::default()
    };
    let masters: MasterUrls = server.address.to_string().parse().expect("masters");
    let master = MasterClient::new(masters, access.clone());
    let agent = AgentClient::new(
        HostPort::parse(&server.address.to_string()).expect("an address"),
        access,
    );
    let mut logins = Vec::new();
    for call in 0..4 {
        let (master, agent) = (master.clone(), agent.clone());
        let told = tokio::spawn(async move {
            if call < 2 {
                master.tell(master::get_health()).await
            } else {
                agent.tell(agent::get_health()).await
            }
        });
        let exchange = server.request().await;
        logins.push(exchange.header("authorization").map(str::to_owned));
        exchange.answer("200 OK", "", "").await;
        told.await.expect("no panic").expect("is told");
    }
    logins.sort();
    logins.dedup();
    assert_eq!((logins.len(), calls.load(Ordering::Relaxed)), (4, 4));
}

#[tokio::test]
async fn a_call_passes_over_masters_that_cannot_answer() {
    let gone = Server::start().await;
    let (mut recovering, mut leader) = (Server::start().await, Server::start().await);
    let client = client(&[&gone, &recovering, &leader]);
    drop(gone);
    let told = tokio::spawn(async move { client.tell(master::update_weights(vec![])).await });
    let exchange = recovering.request().await;
    exchange
        .answer("503 Service Unavailable", "", "Master has not finished recovery")
        .await;
    leader.request().await.answer("200 OK", "", "").await;
    told.await.expect("no panic").expect("is told");
}

#[tokio::test]
async fn a_refusal_names_the_master_and_its_words() {
    let (mut leader, mut other) = (Server::start().await, Server::start().await);
    let client = client(&[&leader, &other]);
    let told = tokio::spawn(async move { client.tell(master::get_health()).await });
    leader
        .request()
        .await
        .answer("400 Bad Request", "", "No such\nthing")
        .await;
    let error = told.await.expect("no panic").expect_err("is refused");
    assert_eq!(
        error.to_string(),
        format!(
            "master {}: HTTP status 400 (bad request): No such thing",
            leader.address
        )
    );
    assert!(!error.may_have_had_effect());
    assert!(other.is_quiet());
}

#[tokio::test]
async fn answers_that_are_none_are_refused() {
    let mut leader = Server::start().await;
    let client = client(&[&leader]).with_timeout(Duration::from_millis(300));
    let too_long = MAX_OPERATOR_ANSWER + 1;
    let huge = format!("HTTP/1.1 200 OK\r\nContent-Length: {too_long}\r\n\r\n");
    for (answer, is_expected) in [
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>".to_owned(),
            (|cause| matches!(cause, CallFailure::Malformed(_))) as fn(&CallFailure) -> bool,
        ),
        (
            "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n".to_owned(),
            |cause| matches!(cause, CallFailure::Malformed(_)),
        ),
        (huge, |cause| *cause == CallFailure::TooLong(MAX_OPERATOR_ANSWER)),
        (String::new(), |cause| {
            *cause == CallFailure::NoAnswer(TransportError::TimedOut)
        }),
    ] {
        let asking = client.clone();
        let asked = tokio::spawn(async move { asking.ask(master::get_health()).await });
        let exchange = leader.request().await;
        exchange.write(answer.clone()).await;
        let error = asked.await.expect("no panic").expect_err("no answer");
        assert!(is_expected(&error.cause), "{answer:?}: {error:?}");
        assert!(error.may_have_had_effect());
    }
}

#[tokio::test]
async fn calls_that_open_streams_are_not_for_applications() {
    let mut server = Server::start().await;
    let error = client(&[&server]).ask(master::subscribe()).await;
    assert!(error.is_err_and(|error| error.cause == CallFailure::NotForApplications));
    let address = HostPort::parse(&server.address.to_string()).expect("an address");
    let client = AgentClient::new(address, Access::default());
    let session = mesos::proto::agent::Call {
        r#type: Some(mesos::proto::agent::call::Type::AttachContainerOutput.into()),
        ..Default::default()
    };
    let error = client.ask(session).await;
    assert!(error.is_err_and(|error| error.cause == CallFailure::NotForApplications));
    assert!(server.is_quiet());
    let told = tokio::spawn(async move { client.tell(agent::prune_images(vec![])).await });
    let exchange = server.request().await;
    assert_eq!(exchange.body, [8, 30, 170, 1, 0]);
    exchange.answer("403 Forbidden", "", "").await;
    let error = told.await.expect("no panic").expect_err("is refused");
    assert!(error.to_string().starts_with("agent 127.0.0.1:"), "{error}");
}

#[tokio::test]
async fn a_lost_event_stream_is_opened_again() {
    let mut server = Server::start().await;
    let masters: MasterUrls = server.address.to_string().parse().expect("a master");
    let cancel = CancellationToken::new();
    let mut outputs = operator_events(masters, Access::default(), cancel.clone());
    let subscribed = wire::Event {
        r#type: Some(wire::event::Type::Subscribed.into()),
        subscribed: Some(wire::event::Subscribed {
            get_state: Some(wire::response::GetState::default()),
            heartbeat_interval_seconds: Some(15.0),
        }),
        ..Default::default()
    };
    let first = server.subscribe(&[&subscribed]).await;
    assert_eq!(first.body, [8, 18]);
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Subscribed { .. }))
    ));
    drop(first);
    assert!(matches!(outputs.recv().await, Some(Output::Disconnected { .. })));
    let second = server.subscribe(&[&subscribed]).await;
    assert!(matches!(
        outputs.recv().await,
        Some(Output::Event(Event::Subscribed { .. }))
    ));
    cancel.cancel();
    assert_eq!(outputs.recv().await, None);
    second.closed().await;
}

#[tokio::test]
async fn a_refused_event_stream_ends() {
    let mut server = Server::start().await;
    let masters: MasterUrls = server.address.to_string().parse().expect("a master");
    let mut outputs = operator_events(masters, Access::default(), CancellationToken::new());
    server.request().await.answer("401 Unauthorized", "", "").await;
    let Some(Output::Ended(reason)) = outputs.recv().await else {
        panic!("it ends")
    };
    assert!(
        reason.contains(&server.address.to_string()) && reason.contains("401"),
        "{reason}"
    );
    assert_eq!(outputs.recv().await, None);
}
