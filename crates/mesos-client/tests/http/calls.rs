//! A framework's calls other than SUBSCRIBE.

use std::collections::HashSet;
use std::time::Duration;

use mesos::http::{CallFailure, TransportError};
use mesos::proto::scheduler::event::{self, Type};
use mesos::proto::scheduler::{self as wire, call};
use mesos::proto::{AgentId, ExecutorId};
use mesos::scheduler::{Event, MAX_MESSAGES_IN_FLIGHT, SubscriptionError, call as calls};
use mesos_client::{CALL_TIMEOUT, SchedulerOutput as Output, TryCallError};
use prost::Message as _;

use crate::scheduler::{Client, of_type, subscribed, update};
use crate::server::Server;

#[tokio::test]
async fn refused_calls_are_named() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    client.handle.call(1, calls::revive(vec![])).await;
    client.handle.drained().await;
    let _stream = master.subscribe(&[&subscribed(15.0)]).await;
    let (kind, error) = client.failed().await;
    assert_eq!(
        (kind, error.cause),
        (call::Type::Revive, CallFailure::NotSubscribed)
    );
    client.subscribed().await;
    client.handle.call(2, calls::teardown()).await;
    master
        .request()
        .await
        .answer("400 Bad Request", "", "Failed to validate")
        .await;
    let (kind, error) = client.failed().await;
    assert_eq!(kind, call::Type::Teardown);
    assert_eq!(
        error.to_string(),
        format!(
            "master {}: HTTP status 400 (bad request): Failed to validate",
            master.address
        )
    );
    client.handle.call(3, calls::revive(vec![])).await;
    master
        .request()
        .await
        .answer("403 Forbidden", "", "Framework is not subscribed")
        .await;
    assert_eq!(client.failed().await.0, call::Type::Revive);
    assert!(client.disconnected().await.contains("not subscribed"));
    let _stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    // A framework that is torn down is done.
    client.handle.call(4, calls::teardown()).await;
    master.request().await.answer("202 Accepted", "", "").await;
    assert_eq!(client.answered().await, (4, call::Type::Teardown, Ok(())));
    assert_eq!(client.outputs.recv().await, None);
}

/// What was queued when the end came is answered, too.
#[tokio::test]
async fn the_end_answers_what_waits() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    client.handle.call(1, calls::revive(vec![])).await;
    let _revive = master.request().await;
    for tag in 2..5 {
        client.handle.call(tag, calls::suppress(vec![])).await;
    }
    client.handle.call(5, message("e")).await;
    let _message = master.request().await;
    let content = event::Error {
        message: "Framework failed over".into(),
    };
    let error = wire::Event {
        error: Some(content),
        ..of_type(Type::Error)
    };
    stream.record(&error).await;
    assert!(matches!(
        client.output().await,
        Output::Event(Event::Error(SubscriptionError::FailedOver(_)))
    ));
    let mut causes = Vec::new();
    for _ in 0..5 {
        let (tag, _, result) = client.answered().await;
        causes.push((tag, result.expect_err("a failure").cause));
    }
    let expected = [1, 5].map(|tag| (tag, CallFailure::Abandoned)).into_iter();
    let expected = expected.chain((2..5).map(|tag| (tag, CallFailure::NotSent)));
    assert!(causes.iter().cloned().eq(expected), "{causes:?}");
    assert!(client.fatal().await.contains("Framework failed over"));
    assert_eq!(client.handle.try_call(6, message("e")), Err(TryCallError::Ended));
}

fn message(to: &str) -> wire::Call {
    calls::message(AgentId::new("a"), ExecutorId::new(to), vec![1])
}

#[tokio::test]
async fn messages_go_out_together_over_connections_of_their_own() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    client.handle.call(0, calls::revive(vec![])).await;
    client.handle.call(1, calls::suppress(vec![])).await;
    let revive = master.request().await;
    let mut connections = HashSet::from([stream.connection, revive.connection]);
    let count = MAX_MESSAGES_IN_FLIGHT as u64;
    // Two rounds: the second uses the connections of the first.
    for round in 0..2 {
        for tag in 0..=count {
            client.handle.try_call(100 + tag, message("e")).expect("room");
        }
        let mut requests = Vec::new();
        for _ in 0..count {
            let request = master.request().await;
            assert_eq!(request.header("mesos-stream-id"), Some("s-1"));
            let call = wire::Call::decode(&request.body[..]).expect("a call");
            assert_eq!(call.r#type(), call::Type::Message);
            assert_eq!(connections.insert(request.connection), round == 0);
            requests.push(request);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(master.is_quiet(), "neither SUPPRESS nor one more message");
        requests.remove(0).answer("202 Accepted", "", "").await;
        requests.push(master.request().await);
        while let Some(request) = requests.pop() {
            request.answer("202 Accepted", "", "").await;
        }
        for _ in 0..=count {
            assert_eq!(client.answered().await.1, call::Type::Message);
        }
    }
    assert_eq!(connections.len(), 2 + MAX_MESSAGES_IN_FLIGHT);
    let connection = revive.connection;
    revive.answer("202 Accepted", "", "").await;
    assert_eq!(client.answered().await, (0, call::Type::Revive, Ok(())));
    let suppress = master.request().await;
    assert_eq!(suppress.connection, connection);
}

/// Some calls are never answered, as by a stopped master. The others overtake them, and after the timeout the
/// unanswered ones are reported.
#[tokio::test]
async fn calls_without_an_answer_time_out() {
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let _stream = master.subscribe(&[&subscribed(3600.0)]).await;
    client.subscribed().await;
    let mut stalled = Vec::new();
    for tag in 0..3 {
        client.handle.call(tag, message("e")).await;
        stalled.push(master.request().await);
    }
    for tag in 3..100 {
        client.handle.call(tag, message("e")).await;
        master.request().await.answer("202 Accepted", "", "").await;
        assert_eq!(client.answered().await, (tag, call::Type::Message, Ok(())));
    }
    let timed_out = CallFailure::NoAnswer(TransportError::TimedOut);
    pass(CALL_TIMEOUT).await;
    let mut tags = Vec::new();
    for _ in 0..3 {
        let (tag, _, result) = client.answered().await;
        tags.push(tag);
        assert_eq!(result.expect_err("no answer").cause, timed_out);
    }
    tags.sort_unstable();
    assert_eq!(tags, [0, 1, 2]);
    // An ordered call that times out ends the subscription, too.
    client.handle.call(100, calls::revive(vec![])).await;
    stalled.push(master.request().await);
    pass(CALL_TIMEOUT).await;
    let (kind, error) = client.failed().await;
    assert_eq!((kind, error.cause), (call::Type::Revive, timed_out));
    assert!(client.disconnected().await.ends_with("REVIVE: timed out"));
    let _stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
}

/// Advances the clock for everything that sleeps, without waiting.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

/// An application that makes calls while it takes no outputs makes progress all the same, and loses nothing.
#[tokio::test]
async fn a_full_queue_of_outputs_blocks_the_stream_but_no_calls() {
    const UPDATES: usize = 3 * mesos_client::MAX_QUEUED_OUTPUTS;
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    let send = async {
        for _ in 0..UPDATES {
            assert!(stream.record(&update()).await);
        }
    };
    let answer = async {
        for _ in 0..2 * mesos_client::MAX_QUEUED_OUTPUTS {
            master.request().await.answer("202 Accepted", "", "").await;
        }
    };
    let call = async {
        for _ in 0..2 * mesos_client::MAX_QUEUED_OUTPUTS {
            client.handle.call(1, calls::revive(vec![])).await;
        }
        client.handle.drained().await;
        let (mut updates, mut answers) = (0, 0);
        while updates < UPDATES || answers < 2 * mesos_client::MAX_QUEUED_OUTPUTS {
            match client.outputs.recv().await.expect("an output") {
                Output::Event(Event::Update(_)) => updates += 1,
                Output::Answered { result: Ok(()), .. } => answers += 1,
                other => panic!("{other:?}"),
            }
        }
    };
    let all = async { tokio::join!(send, answer, call) };
    tokio::time::timeout(Duration::from_secs(60), all)
        .await
        .expect("no deadlock");
}

/// What a master sends waits with the master while the application takes nothing, and is all there afterwards.
#[tokio::test]
async fn an_application_that_takes_nothing_does_not_fill_the_memory() {
    // Several times what both ends' socket buffers and the queue hold.
    const RECORDS: usize = 3000;
    let mut master = Server::start().await;
    let mut client = Client::start(&master.address.to_string());
    let stream = master.subscribe(&[&subscribed(15.0)]).await;
    client.subscribed().await;
    let mut big = update();
    let status = big.update.as_mut().map(|update| &mut update.status);
    status.expect("an update").data = Some(vec![0; 20_000]);
    let mut sent = 0;
    while sent < RECORDS {
        match tokio::time::timeout(Duration::from_millis(500), stream.record(&big)).await {
            Ok(written) => assert!(written),
            Err(_) => break,
        }
        sent += 1;
    }
    assert!(sent < RECORDS, "everything was read");
    for _ in 0..sent {
        let output = client.outputs.recv().await.expect("an output");
        assert!(matches!(output, Output::Event(Event::Update(_))), "{output:?}");
    }
}
