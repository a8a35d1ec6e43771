//! Coming, going and giving up.

use proptest::prelude::*;

use super::*;

#[test]
fn comes_back_quickly_until_the_recovery_timeout() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.now += Duration::from_secs(1000);
    let lost = bench.now;
    bench.close(&request);
    let mut attempts = 0;
    let reason = loop {
        match bench.output() {
            Output::Disconnected { retry_in, reason } => {
                assert!(retry_in <= BACKOFF);
                assert!(reason.starts_with("agent 10.0.0.7:5051: "), "{reason}");
            }
            Output::Ended(reason) => break reason,
            other => panic!("{other:?}"),
        }
        if bench.subscription.deadline() == Some(lost + RECOVERY) {
            bench.wait();
            continue;
        }
        let (request, _) = bench.connect();
        attempts += 1;
        bench.fail(&request, TransportError::Connect("refused".into()));
    };
    assert!(reason.contains("gave up after 60s"), "{reason}");
    assert_eq!(bench.now, lost + RECOVERY);
    assert!(attempts >= 30, "{attempts}");
}

#[test]
fn a_new_subscription_restarts_the_recovery_timeout() {
    let mut bench = Bench::new("1");
    for _ in 0..3 {
        let (request, _) = bench.subscribe();
        bench.now += RECOVERY * 2;
        bench.close(&request);
        assert!(matches!(bench.output(), Output::Disconnected { .. }));
    }
}

#[test]
fn an_agent_that_never_answers_is_given_up() {
    let mut bench = Bench::new("0");
    while !bench.subscription.is_ended() {
        bench.wait();
    }
    assert!(bench.ended().contains("gave up after 60s"));
    assert_eq!(bench.now - bench.begin, RECOVERY);
}

#[test]
fn without_checkpointing_a_disconnect_is_the_end() {
    let mut bench = Bench::new("0");
    let (request, _) = bench.connect();
    // An agent that is still starting is waited for all the same.
    let response = Response {
        status: 503,
        ..Default::default()
    };
    bench.answer(&request, response);
    assert!(matches!(bench.output(), Output::Disconnected { .. }));
    let (request, _) = bench.subscribe();
    bench.close(&request);
    assert!(bench.ended().contains("without checkpointing"));
}

#[test]
fn refusals_are_retried_or_final() {
    for (status, is_final) in [(400, true), (401, true), (403, true), (404, false), (503, false)] {
        let mut bench = Bench::new("1");
        let (request, _) = bench.connect();
        let response = Response {
            status,
            body: "Executor cannot be found".into(),
            ..Default::default()
        };
        bench.answer(&request, response);
        assert_eq!(bench.subscription.is_ended(), is_final, "{status}");
    }
}

#[test]
fn shutdown_then_close_is_the_end() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.send(&request, &of_type(event::Type::Shutdown));
    assert_eq!(bench.output(), Output::Event(Event::Shutdown));
    // Terminal updates can still be sent.
    bench.update("t", TaskState::Killed);
    bench.sent_update();
    bench.close(&request);
    assert!(bench.ended().contains("after SHUTDOWN"));
}

#[test]
fn shutdown_instead_of_subscribed() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.connect();
    let response = Response {
        status: 200,
        content_type: Some(CONTENT_TYPE.into()),
        ..Default::default()
    };
    bench.answer(&request, response);
    bench.send(&request, &of_type(event::Type::Shutdown));
    assert_eq!(bench.output(), Output::Event(Event::Shutdown));
    bench.close(&request);
    bench.ended();
}

#[test]
fn error_events_are_final() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    let content = event::Error {
        message: "go away".into(),
    };
    bench.send(
        &request,
        &wire::Event {
            error: Some(content),
            ..of_type(event::Type::Error)
        },
    );
    assert_eq!(bench.output(), Output::Event(Event::Error("go away".into())));
    assert!(bench.ended().contains("go away"));
}

#[test]
fn unknown_events_are_ignored() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.send(
        &request,
        &wire::Event {
            r#type: Some(77),
            ..Default::default()
        },
    );
    bench.send(&request, &of_type(event::Type::Heartbeat));
    bench.no_output();
}

#[test]
fn a_forgotten_executor_ends() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    bench.update("t", TaskState::Running);
    let call = bench.request().expect("a call");
    bench.reply(call.id, Ok(status(400, "Executor cannot be found")));
    bench.ended();
}

proptest! {
    #[test]
    fn no_bytes_are_too_bad(pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..8)) {
        let mut bench = Bench::new("1");
        let (request, _) = bench.subscribe();
        for piece in pieces {
            bench.send_bytes(&request, recordio::encode(&piece));
        }
        prop_assert!(bench.subscription.is_ended() || bench.subscription.deadline().is_some());
    }
}
