//! Status updates and messages.

use super::*;

#[test]
fn updates_are_completed_and_sent_in_order() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.launch(&request, "t");
    bench.update("t", TaskState::Starting);
    bench.update("t", TaskState::Running);
    let first = bench.sent_update();
    let second = bench.sent_update();
    assert_eq!(
        (first.state(), second.state()),
        (TaskState::Starting, TaskState::Running)
    );
    for status in [&first, &second] {
        assert_eq!(status.source, Some(Source::Executor.into()));
        assert_eq!(status.executor_id.as_ref().map(|id| id.value.as_str()), Some("e"));
        assert_eq!(status.agent_id.as_ref().map(|id| id.value.as_str()), Some("a"));
        let uuid = uuid::Uuid::from_slice(status.uuid.as_ref().expect("uuid")).expect("16 bytes");
        assert_eq!(
            (uuid.get_version_num(), uuid.get_variant()),
            (4, uuid::Variant::RFC4122)
        );
    }
    assert_ne!(first.uuid, second.uuid);
    assert!(!bench.subscription.is_drained());
    bench.acknowledge(&request, &first);
    assert!(!bench.subscription.is_drained());
    bench.acknowledge(&request, &second);
    assert!(bench.subscription.is_drained());
    assert_eq!(bench.sent(), None);
}

#[test]
fn what_is_unacknowledged_is_repeated() {
    let mut bench = Bench::new("1");
    let (request, content) = bench.subscribe();
    assert_eq!(content, Subscribe::default());
    for id in ["t1", "t2", "t3"] {
        bench.launch(&request, id);
    }
    for id in ["t1", "t2"] {
        bench.update(id, TaskState::Running);
    }
    let first = bench.sent_update();
    let second = bench.sent_update();
    bench.update("t1", TaskState::Finished);
    let third = bench.sent_update();
    bench.acknowledge(&request, &first);
    bench.close(&request);
    // Made while there is no subscription, after the losses were listed for SUBSCRIBE …
    let (request, content) = bench.connect();
    bench.update("t3", TaskState::Running);
    let updates: Vec<_> = content
        .unacknowledged_updates
        .into_iter()
        .map(|update| update.status)
        .collect();
    assert_eq!(updates, [second.clone(), third.clone()]);
    let tasks: Vec<_> = content
        .unacknowledged_tasks
        .into_iter()
        .map(|task| task.task_id.value)
        .collect();
    assert_eq!(tasks, ["t2", "t3"]);
    // … it is sent by itself, once, and the others are not sent again.
    assert_eq!(bench.sent(), None);
    bench.poll();
    bench.outputs.clear();
    bench.accept(&request);
    let fourth = bench.sent_update();
    assert_eq!(fourth.task_id.value, "t3");
    assert_eq!(bench.sent(), None);
    for status in [second, third, fourth] {
        bench.acknowledge(&request, &status);
    }
    bench.close(&request);
    assert_eq!(bench.connect().1, Subscribe::default());
}

#[test]
fn refused_updates_do_not_spoil_the_next_subscribe() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.update("t", TaskState::Staging);
    let (staging, cause) = bench.refused();
    assert_eq!(
        (staging.state(), cause),
        (TaskState::Staging, CallFailure::NotForApplications)
    );
    bench.update("t", TaskState::Running);
    let call = bench.request().expect("a call");
    bench.reply(call.id, Ok(status(400, "Failed to validate executor::Call")));
    assert_eq!(bench.refused().0.state(), TaskState::Running);
    bench.no_output();
    assert!(bench.subscription.is_drained());
    bench.close(&request);
    assert_eq!(bench.connect().1, Subscribe::default());
}

#[test]
fn messages_need_a_subscription() {
    let mut bench = Bench::new("1");
    bench.message(&[1, 2]);
    assert_eq!(bench.failed(), (Type::Message, CallFailure::NotSubscribed));
    let (stream, _) = bench.subscribe();
    bench.message(&[1, 2]);
    assert!(!bench.subscription.is_drained());
    assert_eq!(
        bench
            .sent()
            .and_then(|call| call.message)
            .expect("a message")
            .data,
        [1, 2]
    );
    assert!(bench.subscription.is_drained());
    bench.message(&[3]);
    bench.message(&[4]);
    bench.request().expect("a message");
    bench.close(&stream);
    assert_eq!(bench.failed(), (Type::Message, CallFailure::Abandoned));
    assert_eq!(bench.failed(), (Type::Message, CallFailure::NotSent));
    assert!(matches!(bench.output(), Output::Disconnected { .. }));
    assert!(bench.subscription.is_drained());
}

#[test]
fn messages_keep_their_order_and_pass_updates() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    bench.update("t", TaskState::Starting);
    bench.update("t", TaskState::Running);
    bench.message(&[1]);
    bench.message(&[2]);
    let update = bench.request().expect("an update");
    let first = bench.request().expect("a message");
    assert_eq!((update.lane, first.lane), (Lane::Ordered, Lane::Messages));
    assert!(bench.request().is_none(), "one of each at a time");
    bench.reply(first.id, Ok(status(202, "")));
    let second = bench.request().expect("the second message");
    assert_eq!(second.call, CallType::Executor(Type::Message));
    bench.reply(update.id, Ok(status(202, "")));
    let update = bench.request().expect("the second update");
    assert_eq!(update.call, CallType::Executor(Type::Update));
    bench.no_output();
}

#[test]
fn updates_are_bounded() {
    let mut bench = Bench::new("1");
    for _ in 0..=MAX_UPDATES {
        bench.update("t", TaskState::Running);
    }
    assert_eq!(bench.refused().1, CallFailure::TooMany(MAX_UPDATES));
    bench.no_output();
    assert_eq!(bench.connect().1.unacknowledged_updates.len(), MAX_UPDATES);
}

#[test]
fn launches_are_bounded() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    for at in 0..MAX_TASKS {
        bench.launch(&request, &at.to_string());
    }
    bench.launch(&request, "0");
    let task = TaskInfo {
        task_id: TaskId::new("one more"),
        ..Default::default()
    };
    bench.send(
        &request,
        &wire::Event {
            launch: Some(event::Launch { task }),
            ..of_type(event::Type::Launch)
        },
    );
    assert!(
        matches!(bench.output(), Output::Disconnected { reason, .. } if reason.contains("too many tasks"))
    );
}

#[test]
fn heartbeats_are_sent() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    let begin = bench.now;
    for round in 1..4 {
        bench.wait();
        assert_eq!(bench.now, begin + HEARTBEAT_INTERVAL * round);
        assert_eq!(
            bench.sent().expect("a call").r#type(),
            wire::call::Type::Heartbeat
        );
    }
}

#[test]
fn a_lost_call_is_a_disconnect() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    bench.update("t", TaskState::Running);
    let call = bench.request().expect("a call");
    bench.message(&[1]);
    let message = bench.request().expect("a message");
    bench.reply(message.id, Err(TransportError::TimedOut));
    assert_eq!(
        bench.failed(),
        (Type::Message, CallFailure::NoAnswer(TransportError::TimedOut))
    );
    // The update is not reported: it is sent again.
    assert!(
        matches!(bench.output(), Output::Disconnected { reason, .. } if reason.contains("MESSAGE: timed out"))
    );
    bench.reply(call.id, Err(TransportError::TimedOut));
    bench.no_output();
    let (request, content) = bench.connect();
    assert_eq!(content.unacknowledged_updates.len(), 1);
    bench.accept(&request);
    bench.update("t", TaskState::Finished);
    let call = bench.request().expect("a call");
    bench.reply(call.id, Err(TransportError::TimedOut));
    assert!(
        matches!(bench.output(), Output::Disconnected { reason, .. } if reason.contains("UPDATE: timed out"))
    );
    assert_eq!(bench.connect().1.unacknowledged_updates.len(), 2);
}
