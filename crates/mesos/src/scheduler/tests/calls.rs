//! Calls other than SUBSCRIBE.

use super::*;

#[test]
fn calls_carry_framework_and_stream() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let kill = call::kill(TaskId::new("t"), Some(AgentId::new("a")), None);
    let (request, call) = bench.call(kill).expect("sent");
    assert_eq!(
        (request.id.name, request.stream_id.as_deref()),
        ("KILL", Some("s-1"))
    );
    assert_eq!(call.framework_id, Some(FrameworkId::new("f")));
    bench.subscription.handle_answer(
        request.id,
        Ok(Answer {
            status: 202,
            ..Default::default()
        }),
        bench.now,
    );
    bench.no_input();
}

#[test]
fn calls_without_a_subscription_fail_at_once() {
    let mut bench = Bench::new("m:1", None);
    assert!(bench.call(call::revive(vec![])).is_none());
    assert!(
        matches!(bench.input(), Input::CallFailed { call: "REVIVE", reason } if reason.contains("not subscribed"))
    );
    let request = bench.subscribe();
    bench.subscription.handle_command(call::revive(vec![]), bench.now);
    bench
        .subscription
        .handle_closed(request.id.generation, "the stream ended", bench.now);
    assert!(bench.subscription.poll_call().is_none());
    assert!(matches!(bench.input(), Input::CallFailed { call: "REVIVE", .. }));
    bench.disconnected();
}

#[test]
fn refused_calls_are_reported_or_end_the_subscription() {
    for (answer, resubscribes) in [
        (Ok((400, "Failed to validate scheduler::Call: no")), false),
        (Ok((501, "")), false),
        (Ok((400, "Framework cannot be found")), true),
        (Ok((403, "Framework is not subscribed")), true),
        (Ok((503, "")), true),
        (Err("timed out"), true),
    ] {
        let mut bench = Bench::new("m:1", None);
        bench.subscribe();
        let (request, _) = bench.call(call::revive(vec![])).expect("sent");
        let text = format!("{answer:?}");
        let answer = answer
            .map(|(status, body)| Answer {
                status,
                body: body.to_owned(),
                ..Default::default()
            })
            .map_err(str::to_owned);
        bench.subscription.handle_answer(request.id, answer, bench.now);
        assert!(
            matches!(bench.input(), Input::CallFailed { call: "REVIVE", .. }),
            "{text}"
        );
        if resubscribes {
            assert!(bench.disconnected().0.contains("REVIVE: "), "{text}");
            bench.connect();
        }
        bench.no_input();
    }
}

#[test]
fn a_redirected_call_moves_the_subscription() {
    let mut bench = Bench::new("m:1", None);
    bench.subscribe();
    let (request, _) = bench.call(call::revive(vec![])).expect("sent");
    let answer = Answer {
        status: 307,
        location: Some("//new:5050".into()),
        ..Default::default()
    };
    bench
        .subscription
        .handle_answer(request.id, Ok(answer), bench.now);
    assert!(matches!(bench.input(), Input::CallFailed { .. }));
    bench.disconnected();
    assert_eq!(bench.connect().address.to_string(), "new:5050");
}

#[test]
fn suppressed_roles_are_repeated() {
    let mut bench = Bench::new("m:1", None);
    let request = bench.subscribe();
    let again = |bench: &mut Bench, request: &Request| {
        bench
            .subscription
            .handle_closed(request.id.generation, "the stream ended", bench.now);
        while bench.subscription.poll_input().is_some() {}
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
    bench.subscription.handle_answer(
        request.id,
        Ok(Answer {
            status: 202,
            ..Default::default()
        }),
        bench.now,
    );
    assert!(bench.subscription.is_ended());
    bench.no_input();
}

#[test]
fn a_stream_that_ends_before_the_answer_to_teardown() {
    for (status, ends) in [(202, true), (400, false), (503, false)] {
        let mut bench = Bench::new("m:1", None);
        let stream = bench.subscribe();
        let (request, _) = bench.call(call::teardown()).expect("sent");
        bench
            .subscription
            .handle_closed(stream.id.generation, "the stream ended", bench.now);
        bench.no_input();
        assert_eq!(
            bench.subscription.poll_action(),
            None,
            "the call must not be given up"
        );
        assert_eq!(bench.subscription.poll_timeout(), None);
        bench.subscription.handle_answer(
            request.id,
            Ok(Answer {
                status,
                ..Default::default()
            }),
            bench.now,
        );
        assert_eq!(bench.subscription.is_ended(), ends, "{status}");
        if !ends {
            assert!(matches!(
                bench.input(),
                Input::CallFailed { call: "TEARDOWN", .. }
            ));
            bench.disconnected();
            bench.connect();
        }
        bench.no_input();
    }
}
