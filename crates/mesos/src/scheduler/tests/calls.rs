//! Calls other than SUBSCRIBE.

use super::*;
use crate::MAX_WAITING_CALLS;

#[test]
fn calls_carry_framework_and_stream() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let kill = call::kill(TaskId::new("t"), Some(AgentId::new("a")), None);
    let (request, call) = bench.call(kill).expect("sent");
    assert_eq!(
        (request.call, request.lane, request.stream_id.as_deref()),
        (CallType::Scheduler(Type::Kill), Lane::Ordered, Some("s-1"))
    );
    assert_eq!(call.framework_id, Some(FrameworkId::new("f")));
    bench.no_output();
    bench.accept_call(&request);
    assert_eq!(bench.answered(), (1, Type::Kill, Ok(())));
    bench.no_output();
    // An answer that comes twice is not reported twice.
    bench.accept_call(&request);
    bench.no_output();
    assert!(bench.subscription.is_drained());
}

#[test]
fn calls_without_a_subscription_fail_at_once() {
    let mut bench = Bench::new("m:1", None);
    assert!(bench.call(call::revive(vec![])).is_none());
    let (kind, error) = bench.failed();
    assert_eq!((kind, &error.cause), (Type::Revive, &CallFailure::NotSubscribed));
    assert_eq!(error.to_string(), "master m:1: not subscribed");
    assert!(!error.may_have_had_effect());
    let request = bench.subscribe();
    bench.command(call::revive(vec![]));
    bench.close(&request);
    let (_, error) = bench.failed();
    assert_eq!(error.cause, CallFailure::NotSent);
    assert!(!error.may_have_had_effect());
    bench.disconnected();
    assert!(bench.sent.is_empty());
    let request = bench.subscribe();
    bench.call(call::revive(vec![])).expect("sent");
    bench.close(&request);
    let (_, error) = bench.failed();
    assert_eq!(error.cause, CallFailure::Abandoned);
    assert!(error.may_have_had_effect());
}

#[test]
fn subscribe_is_not_for_applications() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    assert!(
        bench
            .call(call::subscribe(FrameworkInfo::default(), vec![], None))
            .is_none()
    );
    assert_eq!(bench.failed().1.cause, CallFailure::NotForApplications);
}

#[test]
fn refused_calls_are_reported_or_end_the_subscription() {
    for (answer, resubscribes, may_have_had_effect) in [
        (
            Ok(status(400, "Failed to validate scheduler::Call: no")),
            false,
            false,
        ),
        (Ok(status(501, "")), false, false),
        (Ok(status(502, "")), false, true),
        (Ok(status(400, "Framework cannot be found")), true, false),
        (Ok(status(403, "Framework is not subscribed")), true, false),
        (Ok(status(503, "")), true, false),
        (Err(TransportError::TimedOut), true, true),
        (Err(TransportError::Connect("refused".into())), true, false),
        (Err(TransportError::Request("reset".into())), true, true),
    ] {
        let mut bench = Bench::new("m:1", None);
        bench.subscribe();
        let (request, _) = bench.call(call::revive(vec![])).expect("sent");
        let text = format!("{answer:?}");
        bench.reply(request.id, answer);
        let (kind, error) = bench.failed();
        assert_eq!(kind, Type::Revive, "{text}");
        assert_eq!(error.may_have_had_effect(), may_have_had_effect, "{text}");
        if resubscribes {
            assert!(bench.disconnected().0.contains("REVIVE: "), "{text}");
            bench.connect();
        }
        bench.no_output();
    }
}

#[test]
fn a_lost_message_leaves_the_subscription_alone() {
    for (answer, resubscribes) in [
        (Err(TransportError::TimedOut), false),
        (Err(TransportError::Request("reset".into())), false),
        (Ok(status(403, "Framework is not subscribed")), true),
    ] {
        let mut bench = Bench::new("m:1", None);
        bench.subscribe();
        let (request, _) = bench.call(message("e")).expect("sent");
        bench.reply(request.id, answer);
        assert_eq!(bench.failed().0, Type::Message);
        if resubscribes {
            bench.disconnected();
        }
        bench.no_output();
    }
}

#[test]
fn a_redirected_call_moves_the_subscription() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let (request, _) = bench.call(call::revive(vec![])).expect("sent");
    let answer = Answer {
        location: Some("//new:5050".into()),
        ..status(307, "")
    };
    bench.reply(request.id, Ok(answer));
    assert!(!bench.failed().1.may_have_had_effect());
    bench.disconnected();
    assert_eq!(bench.connect().address.to_string(), "new:5050");
}

#[test]
fn messages_pass_each_other_and_the_ordered_call_that_waits() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    bench.command(call::revive(vec![]));
    bench.command(call::suppress(vec![]));
    for at in 0..=MAX_MESSAGES_IN_FLIGHT {
        bench.command(message(&at.to_string()));
    }
    bench.poll();
    let sent: Vec<_> = bench.sent.drain(..).collect();
    assert_eq!(sent.len(), 1 + MAX_MESSAGES_IN_FLIGHT);
    assert_eq!(sent[0].call, CallType::Scheduler(Type::Revive));
    assert!(sent[1..].iter().all(|request| request.lane == Lane::Messages));
    // The last message is answered first, and makes room for one more.
    bench.accept_call(&sent[MAX_MESSAGES_IN_FLIGHT]);
    assert_eq!(bench.answered().0, 2 + MAX_MESSAGES_IN_FLIGHT as u64);
    assert_eq!(
        bench.sent.pop_front().expect("one more").call,
        CallType::Scheduler(Type::Message)
    );
    assert!(bench.sent.is_empty());
    bench.accept_call(&sent[0]);
    assert_eq!(bench.answered(), (1, Type::Revive, Ok(())));
    assert_eq!(
        bench.sent.pop_front().expect("the next").call,
        CallType::Scheduler(Type::Suppress)
    );
}

#[test]
fn a_full_lane_refuses_and_leaves_the_other_open() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    for _ in 0..MAX_WAITING_CALLS + 1 {
        bench.command(message("e"));
    }
    let (_, error) = bench.failed();
    assert_eq!(error.cause, CallFailure::TooMany(MAX_WAITING_CALLS));
    assert!(!error.may_have_had_effect());
    bench.no_output();
    bench.sent.clear();
    bench.call(call::revive(vec![])).expect("sent");
    bench.no_output();
}

#[test]
fn suppressed_roles_are_repeated() {
    let mut bench = Bench::new("m:1", None);
    let request = bench.subscribe();
    let again = |bench: &mut Bench, request: &Request| {
        bench.close(request);
        bench.poll();
        bench.outputs.clear();
        bench.wait();
        let (request, call) = bench.opened();
        bench.accept(&request);
        (request, call.subscribe.expect("content").suppressed_roles)
    };
    bench.call(call::suppress(vec![]));
    let (request, roles) = again(&mut bench, &request);
    assert_eq!(roles, ["a", "b"]);
    bench.call(call::revive(vec!["a".into()]));
    let (request, roles) = again(&mut bench, &request);
    assert_eq!(roles, ["b"]);
    bench.call(call::revive(vec![]));
    assert_eq!(again(&mut bench, &request).1, [""; 0]);
}

#[test]
fn a_teardown_that_was_taken_is_the_end() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let (request, _) = bench.call(call::teardown()).expect("sent");
    bench.accept_call(&request);
    assert!(bench.subscription.is_ended());
    assert_eq!(bench.answered(), (1, Type::Teardown, Ok(())));
    bench.no_output();
    assert!(bench.call(call::revive(vec![])).is_none());
    assert_eq!(bench.failed().1.cause, CallFailure::NotSubscribed);
}

#[test]
fn a_stream_that_ends_before_the_answer_to_teardown() {
    for (code, ends) in [(202, true), (400, false), (503, false)] {
        let mut bench = Bench::new("m:1", None);
        let stream = bench.subscribe();
        let (request, _) = bench.call(call::teardown()).expect("sent");
        bench.close(&stream);
        bench.no_output();
        assert!(bench.opened.is_empty(), "the call must not be given up");
        assert_eq!(bench.subscription.deadline(), None);
        // Late bytes and new calls change nothing.
        bench.send_bytes(&stream, b"<html>");
        assert!(bench.call(message("e")).is_none());
        assert_eq!(bench.failed().1.cause, CallFailure::NotSubscribed);
        bench.reply(request.id, Ok(status(code, "")));
        assert_eq!(bench.subscription.is_ended(), ends, "{code}");
        let (_, kind, result) = bench.answered();
        assert_eq!((kind, result.is_ok()), (Type::Teardown, ends));
        if !ends {
            bench.disconnected();
            bench.connect();
        }
        bench.no_output();
    }
}

/// The master has forgotten the framework already, and says so to a message, before it answers TEARDOWN.
#[test]
fn a_message_refused_before_the_answer_to_teardown() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let (message, _) = bench.call(message("e")).expect("sent");
    let (teardown, _) = bench.call(call::teardown()).expect("sent");
    bench.reply(message.id, Ok(status(400, "Framework cannot be found")));
    assert_eq!(bench.failed().0, Type::Message);
    bench.no_output();
    bench.accept_call(&teardown);
    assert_eq!(bench.answered(), (2, Type::Teardown, Ok(())));
    bench.no_output();
    assert!(bench.subscription.is_ended());
}

/// A stream that breaks in the middle of TEARDOWN is reported as broken only once.
#[test]
fn a_stream_that_breaks_before_the_answer_to_teardown() {
    let mut bench = Bench::new("m:1", None);
    let stream = bench.subscribe();
    let (teardown, _) = bench.call(call::teardown()).expect("sent");
    bench.send_bytes(&stream, b"<html>");
    bench.no_output();
    bench.accept_call(&teardown);
    assert!(bench.subscription.is_ended());
}
