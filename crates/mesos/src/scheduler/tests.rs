//! The framework's subscription, driven by hand with a clock of the test's own.

use std::time::{Duration, Instant};

use prost::Message as _;

use super::masters::MAX_REDIRECTS;
use super::{Event, Input, STABLE_AFTER, Subscription, call};
use crate::CONTENT_TYPE;
use crate::machine::{Action, Answer, Machine, Request, Response};
use crate::proto::scheduler::{self as wire, event};
use crate::proto::{AgentId, FrameworkId, FrameworkInfo, OfferId, TaskId, TaskStatus};
use crate::recordio;

/// A subscription, the clock, and what was polled last.
struct Bench {
    subscription: Subscription,
    now: Instant,
}

impl Bench {
    fn new(masters: &str, id: Option<&str>) -> Self {
        let framework = FrameworkInfo {
            user: "u".into(),
            name: "n".into(),
            id: id.map(FrameworkId::new),
            roles: vec!["a".into(), "b".into()],
            ..Default::default()
        };
        let now = Instant::now();
        Self {
            subscription: Subscription::new(masters.parse().expect("masters"), framework, Some(1), now),
            now,
        }
    }

    /// Jumps to the next deadline.
    fn wait(&mut self) {
        self.now = self
            .subscription
            .poll_timeout()
            .expect("waits for something")
            .max(self.now);
        self.subscription.handle_timeout(self.now);
    }

    /// The SUBSCRIBE that is to be sent now, closing what was before.
    fn opened(&mut self) -> (Request, wire::Call) {
        loop {
            match self.subscription.poll_action().expect("an action") {
                Action::Close => {}
                Action::Open(request) => {
                    let call = wire::Call::decode(&request.body[..]).expect("a call");
                    assert_eq!(call.r#type(), wire::call::Type::Subscribe);
                    assert_eq!(request.stream_id, None);
                    return (request, call);
                }
            }
        }
    }

    fn connect(&mut self) -> Request {
        self.wait();
        self.opened().0
    }

    fn answer(&mut self, request: &Request, response: Response) {
        self.subscription
            .handle_response(request.id.generation, response, self.now);
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        let record = recordio::encode(&event.encode_to_vec());
        self.subscription
            .handle_bytes(request.id.generation, &record, self.now);
    }

    /// Connects and subscribes; heartbeats every 15 s.
    fn subscribe(&mut self) -> Request {
        let request = self.connect();
        self.accept(&request);
        request
    }

    fn accept(&mut self, request: &Request) {
        self.answer(request, stream());
        self.send(request, &subscribed("f"));
        assert!(matches!(self.input(), Input::Event(Event::Subscribed { .. })));
    }

    fn input(&mut self) -> Input {
        self.subscription.poll_input().expect("an input")
    }

    fn no_input(&mut self) {
        assert_eq!(self.subscription.poll_input(), None);
    }

    fn disconnected(&mut self) -> (String, Duration) {
        match self.input() {
            Input::Disconnected { reason, retry_in } => (reason, retry_in),
            other => panic!("{other:?}"),
        }
    }

    fn call(&mut self, call: wire::Call) -> Option<(Request, wire::Call)> {
        self.subscription.handle_command(call, self.now);
        let request = self.subscription.poll_call()?;
        let call = wire::Call::decode(&request.body[..]).expect("a call");
        Some((request, call))
    }
}

fn stream() -> Response {
    Response {
        status: 200,
        content_type: Some(CONTENT_TYPE.into()),
        stream_id: Some("s-1".into()),
        ..Default::default()
    }
}

fn refusal(status: u16, body: &str) -> Response {
    Response {
        status,
        body: body.into(),
        ..Default::default()
    }
}

fn redirect(to: &str) -> Response {
    Response {
        status: 307,
        location: Some(format!("//{to}/api/v1/scheduler")),
        ..Default::default()
    }
}

fn of_type(r#type: event::Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}

fn subscribed(id: &str) -> wire::Event {
    let content = event::Subscribed {
        framework_id: FrameworkId::new(id),
        heartbeat_interval_seconds: Some(15.0),
        master_info: None,
    };
    wire::Event {
        subscribed: Some(content),
        ..of_type(event::Type::Subscribed)
    }
}

fn error(text: &str) -> wire::Event {
    wire::Event {
        error: Some(event::Error { message: text.into() }),
        ..of_type(event::Type::Error)
    }
}

#[test]
fn subscribes_without_an_id_and_comes_back_with_it() {
    let mut bench = Bench::new("m:1", None);
    bench.wait();
    let (request, call) = bench.opened();
    assert_eq!(
        (request.address.to_string().as_str(), request.path),
        ("m:1", "/api/v1/scheduler")
    );
    assert_eq!(
        (
            call.framework_id,
            call.subscribe.expect("content").framework_info.id
        ),
        (None, None)
    );
    bench.accept(&request);
    bench
        .subscription
        .handle_closed(request.id.generation, "the stream ended", bench.now);
    let (reason, retry_in) = bench.disconnected();
    assert_eq!(reason, "master m:1: the stream ended");
    assert!(retry_in <= Duration::from_millis(500));
    let due = bench.subscription.poll_timeout().expect("a time");
    assert_eq!(due, bench.now + retry_in);
    bench.wait();
    let (_, call) = bench.opened();
    assert_eq!(call.framework_id, Some(FrameworkId::new("f")));
    assert_eq!(
        call.subscribe.expect("content").framework_info.id,
        call.framework_id
    );
}

#[test]
fn silence_for_five_heartbeats_ends_the_stream() {
    let mut bench = Bench::new("m:1", None);
    let request = bench.subscribe();
    let begin = bench.now;
    for _ in 0..10 {
        bench.now += Duration::from_secs(74);
        bench.subscription.handle_timeout(bench.now);
        bench.send(&request, &of_type(event::Type::Heartbeat));
        bench.no_input();
    }
    bench.wait();
    assert_eq!(bench.now - begin, Duration::from_secs(740 + 75));
    assert!(bench.disconnected().0.contains("nothing received for 75s"));
}

#[test]
fn slow_heads_and_missing_subscribed_time_out() {
    let mut bench = Bench::new("m:1", None);
    bench.connect();
    bench.wait();
    assert!(bench.disconnected().0.contains("no answer for 30s"));
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.wait();
    assert!(bench.disconnected().0.contains("nothing received"));
}

#[test]
fn masters_are_tried_in_turn_with_growing_waits() {
    let mut bench = Bench::new("a:1,b:2,c:3", None);
    for round in 0..12 {
        let request = bench.connect();
        assert_eq!(request.address.to_string(), ["a:1", "b:2", "c:3"][round % 3]);
        bench
            .subscription
            .handle_closed(request.id.generation, "cannot connect", bench.now);
        let (reason, retry_in) = bench.disconnected();
        assert_eq!(reason, format!("master {}: cannot connect", request.address));
        assert!(retry_in <= Duration::from_secs(15));
        if round > 5 {
            assert!(retry_in >= Duration::from_millis(7500), "{round}: {retry_in:?}");
        }
    }
}

#[test]
fn waits_start_over_only_after_a_stable_subscription() {
    let mut bench = Bench::new("m:1", None);
    let mut last = Duration::ZERO;
    for _ in 0..8 {
        let request = bench.subscribe();
        bench
            .subscription
            .handle_closed(request.id.generation, "the stream ended", bench.now);
        last = bench.disconnected().1;
    }
    assert!(last >= Duration::from_millis(7500), "{last:?}");
    let request = bench.subscribe();
    bench.now += STABLE_AFTER;
    bench
        .subscription
        .handle_closed(request.id.generation, "the stream ended", bench.now);
    assert!(bench.disconnected().1 <= Duration::from_millis(500));
}

#[test]
fn the_leader_is_followed_and_hops_are_bounded() {
    let mut bench = Bench::new("a:1,b:2", None);
    let request = bench.connect();
    bench.answer(&request, redirect("leader:5050"));
    let (request, _) = bench.opened();
    assert_eq!(request.address.to_string(), "leader:5050");
    bench.no_input();
    bench.accept(&request);
    // After a loss the leader is tried first, then the list.
    bench
        .subscription
        .handle_closed(request.id.generation, "the stream ended", bench.now);
    bench.disconnected();
    let request = bench.connect();
    assert_eq!(request.address.to_string(), "leader:5050");
    bench
        .subscription
        .handle_closed(request.id.generation, "cannot connect", bench.now);
    bench.disconnected();
    let mut request = bench.connect();
    assert_eq!(request.address.to_string(), "a:1");
    for hop in 1..=MAX_REDIRECTS {
        bench.answer(&request, redirect(&format!("m{hop}:5050")));
        request = if hop == 1 {
            bench.opened().0
        } else {
            bench.disconnected();
            bench.connect()
        };
        assert_eq!(request.address.to_string(), format!("m{hop}:5050"));
    }
    bench.answer(&request, redirect("again:5050"));
    assert!(bench.disconnected().0.contains("more than 10 redirects"));
    assert_eq!(bench.connect().address.to_string(), "a:1");
}

#[test]
fn redirects_that_lead_nowhere_are_failures() {
    for (location, part) in [
        (None, "without a Location"),
        (Some("https://m:1/"), "https:// masters are not supported"),
        (Some("/api/v1/scheduler"), "cannot be followed"),
    ] {
        let mut bench = Bench::new("a:1,b:2", None);
        let request = bench.connect();
        let location = location.map(str::to_owned);
        bench.answer(
            &request,
            Response {
                status: 307,
                location,
                ..Default::default()
            },
        );
        let (reason, _) = bench.disconnected();
        assert!(reason.contains(part), "{reason}");
        assert_eq!(bench.connect().address.to_string(), "b:2");
    }
}

#[test]
fn refusals_are_retried_or_final() {
    for (status, body, part) in [
        (401, "", "authentication required"),
        (403, "no principal value", "no principal value"),
        (400, "Failed to parse body", "Failed to parse body"),
        (415, "", "not a Mesos v1 API"),
    ] {
        let mut bench = Bench::new("m:1", None);
        let request = bench.connect();
        bench.answer(&request, refusal(status, body));
        let Input::Fatal(reason) = bench.input() else {
            panic!("{status}")
        };
        assert!(
            reason.starts_with("master m:1: ") && reason.contains(part),
            "{reason}"
        );
        assert!(bench.subscription.is_ended());
        assert_eq!(bench.subscription.poll_timeout(), None);
    }
    for status in [404, 500, 503] {
        let mut bench = Bench::new("m:1", None);
        let request = bench.connect();
        bench.answer(&request, refusal(status, "Master has not finished recovery"));
        assert!(bench.disconnected().0.contains("has not finished recovery"));
        bench.connect();
    }
}

#[test]
fn answers_that_are_no_stream_are_failures() {
    let html = Response {
        content_type: Some("text/html".into()),
        ..stream()
    };
    let no_id = Response {
        stream_id: None,
        ..stream()
    };
    let long_id = Response {
        stream_id: Some("x".repeat(129)),
        ..stream()
    };
    for (response, part) in [
        (html, "text/html"),
        (no_id, "without Mesos-Stream-Id"),
        (long_id, "over-long"),
    ] {
        let mut bench = Bench::new("m:1", None);
        let request = bench.connect();
        bench.answer(&request, response);
        let (reason, _) = bench.disconnected();
        assert!(reason.contains(part), "{reason}");
    }
}

#[test]
fn broken_streams_are_failures() {
    let subscribed = recordio::encode(&subscribed("f").encode_to_vec());
    for (bytes, part) in [
        (b"<html>".to_vec(), "malformed record length"),
        (b"99999999999\n".to_vec(), "at most 67108864"),
        (b"2\n\xff\xff".to_vec(), "malformed event"),
        (
            recordio::encode(&of_type(event::Type::Subscribed).encode_to_vec()),
            "SUBSCRIBED event: its content is missing",
        ),
        (
            recordio::encode(
                &wire::Event {
                    offers: Some(Default::default()),
                    ..of_type(event::Type::Offers)
                }
                .encode_to_vec(),
            ),
            "before SUBSCRIBED",
        ),
        ([&subscribed[..], b"x"].concat(), "malformed record length"),
        (
            [&subscribed[..], b"2\n\x08\x04"].concat(),
            "UPDATE event: its content is missing",
        ),
    ] {
        let mut bench = Bench::new("m:1", None);
        let request = bench.connect();
        bench.answer(&request, stream());
        bench
            .subscription
            .handle_bytes(request.id.generation, &bytes, bench.now);
        let reason = loop {
            match bench.input() {
                Input::Disconnected { reason, .. } => break reason,
                Input::Event(Event::Subscribed { .. }) => {}
                other => panic!("{other:?}"),
            }
        };
        assert!(reason.contains(part), "{reason}");
        bench.no_input();
    }
}

#[test]
fn unknown_events_are_ignored_and_order_is_kept() {
    let mut bench = Bench::new("m:1", None);
    let request = bench.subscribe();
    let status = TaskStatus {
        task_id: TaskId::new("t"),
        ..Default::default()
    };
    let update = wire::Event {
        update: Some(event::Update {
            status: status.clone(),
        }),
        ..of_type(event::Type::Update)
    };
    let rescind = wire::Event {
        rescind: Some(event::Rescind {
            offer_id: OfferId::new("o"),
        }),
        ..of_type(event::Type::Rescind)
    };
    let unknown = wire::Event {
        r#type: Some(1000),
        ..Default::default()
    };
    for event in [
        &unknown,
        &update,
        &of_type(event::Type::UpdateOperationStatus),
        &rescind,
    ] {
        bench.send(&request, event);
    }
    assert_eq!(bench.input(), Input::Event(Event::Update(Box::new(status))));
    assert_eq!(bench.input(), Input::Event(Event::Rescind(OfferId::new("o"))));
    bench.no_input();
}

#[test]
fn error_events_are_final_and_keep_their_text() {
    let mut bench = Bench::new("m:1", Some("f"));
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.send(&request, &error("Role '/x' is invalid"));
    assert_eq!(
        bench.input(),
        Input::Event(Event::Error("Role '/x' is invalid".into()))
    );
    assert_eq!(
        bench.input(),
        Input::Fatal("master m:1: ended the subscription: Role '/x' is invalid".into())
    );
    assert!(bench.subscription.is_ended());
}

#[test]
fn a_foreign_framework_id_is_final() {
    let mut bench = Bench::new("m:1", Some("mine"));
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.send(&request, &subscribed("other"));
    assert!(matches!(bench.input(), Input::Fatal(reason) if reason.contains("foreign id other")));
}

#[test]
fn late_news_of_an_old_stream_is_dropped() {
    let mut bench = Bench::new("m:1", None);
    let old = bench.subscribe();
    bench
        .subscription
        .handle_closed(old.id.generation, "the stream ended", bench.now);
    bench.disconnected();
    bench.send(&old, &error("Framework failed over"));
    let new = bench.subscribe();
    bench.send(&old, &error("Framework failed over"));
    bench.answer(&old, refusal(401, ""));
    bench
        .subscription
        .handle_closed(old.id.generation, "late", bench.now);
    bench.no_input();
    assert!(!bench.subscription.is_ended());
    assert!(new.id.generation > old.id.generation);
}

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

#[test]
fn hostile_heartbeat_intervals_are_bent() {
    for (seconds, expected) in [
        (f64::NAN, 15),
        (-1.0, 15),
        (f64::INFINITY, 15),
        (0.0, 1),
        (1e9, 3600),
        (20.0, 20),
    ] {
        let mut event = subscribed("f");
        event
            .subscribed
            .as_mut()
            .expect("content")
            .heartbeat_interval_seconds = Some(seconds);
        let Ok(Some(Event::Subscribed { heartbeat, .. })) = Event::decode(&event.encode_to_vec()) else {
            panic!("{seconds}")
        };
        assert_eq!(heartbeat, Duration::from_secs(expected), "{seconds}");
    }
}
