//! The event stream.

use proptest::prelude::*;

use super::*;

#[test]
fn silence_for_five_heartbeats_ends_the_stream() {
    let mut bench = Bench::new("m:1", None);
    let request = bench.subscribe();
    let begin = bench.now;
    for _ in 0..10 {
        bench.now += Duration::from_secs(74);
        bench.subscription.advance(bench.now);
        bench.send(&request, &of_type(event::Type::Heartbeat));
        assert_eq!(bench.output(), Output::Event(Event::Heartbeat));
    }
    bench.wait();
    assert_eq!(bench.now - begin, Duration::from_secs(740 + 75));
    assert!(bench.disconnected().0.contains("nothing received for 75s"));
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
        bench.send_bytes(&request, &bytes);
        let reason = loop {
            match bench.output() {
                Output::Disconnected { reason, .. } => break reason,
                Output::Event(Event::Subscribed { .. }) => {}
                other => panic!("{other:?}"),
            }
        };
        assert!(reason.contains(part), "{reason}");
        bench.no_output();
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
    for event in [&unknown, &update, &rescind] {
        bench.send(&request, event);
    }
    assert_eq!(bench.output(), Output::Event(Event::Update(Box::new(status))));
    assert_eq!(bench.output(), Output::Event(Event::Rescind(OfferId::new("o"))));
    bench.no_output();
}

#[test]
fn error_events_are_final_and_keep_their_text() {
    let mut bench = Bench::new("m:1", Some("f"));
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.send(&request, &error("Role '/x' is invalid"));
    assert_eq!(
        bench.output(),
        Output::Event(Event::Error(SubscriptionError::Other(
            "Role '/x' is invalid".into()
        )))
    );
    assert_eq!(
        bench.output(),
        Output::Fatal("master m:1: ended the subscription: Role '/x' is invalid".into())
    );
    assert!(bench.subscription.is_ended());
}

/// Once, and only for an id that the framework had before.
#[test]
fn a_removed_framework_can_begin_anew() {
    let mut bench = Bench::new("m:1", Some("f")).renewing();
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.send(&request, &error("Framework has been removed"));
    let reason = "Framework has been removed".to_owned();
    assert_eq!(bench.output(), Output::Removed { reason });
    let (request, call) = bench.opened();
    let info = call.subscribe.expect("its content").framework_info;
    assert_eq!((call.framework_id, info.id), (None, None));
    bench.answer(&request, stream());
    bench.send(&request, &subscribed("g"));
    assert!(matches!(bench.output(), Output::Event(Event::Subscribed { .. })));
    bench.send(&request, &error("Framework has been removed"));
    assert!(matches!(bench.output(), Output::Event(Event::Error(_))));
    assert!(matches!(bench.output(), Output::Fatal(_)));
}

#[test]
fn error_texts_of_mesos_are_told_apart() {
    use SubscriptionError::{FailedOver, Other, Removed};
    for (text, expected) in [
        ("Framework has been removed", Removed as fn(String) -> _),
        ("Framework failed over", FailedOver),
        ("Not authorized to use role 'x'", Other),
        ("", Other),
    ] {
        let Ok(Some(Event::Error(decoded))) = Event::decode(&error(text).encode_to_vec()) else {
            panic!("{text}")
        };
        assert_eq!(decoded, expected(text.into()));
        assert_eq!((decoded.text(), decoded.to_string()), (text, text.to_owned()));
    }
    let hostile = Removed("a\n\u{202e}b".into());
    assert_eq!(
        (hostile.text(), hostile.to_string()),
        ("a\n\u{202e}b", "a b".into())
    );
}

#[test]
fn a_foreign_framework_id_is_final() {
    let mut bench = Bench::new("m:1", Some("mine"));
    let request = bench.connect();
    bench.answer(&request, stream());
    bench.send(&request, &subscribed("other"));
    assert!(matches!(bench.output(), Output::Fatal(reason) if reason.contains("foreign id other")));
}

#[test]
fn late_news_of_an_old_stream_is_dropped() {
    let mut bench = Bench::new("m:1", None);
    let old = bench.subscribe();
    bench.close(&old);
    bench.disconnected();
    bench.send(&old, &error("Framework failed over"));
    let new = bench.subscribe();
    bench.send(&old, &error("Framework failed over"));
    bench.answer(&old, refusal(401, ""));
    bench.close(&old);
    bench.no_output();
    assert!(!bench.subscription.is_ended());
    assert!(new.id.connection > old.id.connection);
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

proptest! {
    #[test]
    fn no_bytes_are_too_bad(pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..8)) {
        let mut bench = Bench::new("m:1", None);
        let request = bench.connect();
        bench.answer(&request, stream());
        for piece in pieces {
            bench.send_bytes(&request, &piece);
            bench.send_bytes(&request, &recordio::encode(&piece));
        }
        prop_assert!(bench.subscription.is_ended() || bench.subscription.deadline().is_some());
    }
}
