//! Which master is asked, when, and what its answers lead to.

use std::time::Duration;

use super::*;

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
    bench.close(&request);
    let (reason, retry_in) = bench.disconnected();
    assert_eq!(reason, "master m:1: the stream ended");
    assert!(retry_in <= Duration::from_millis(500));
    let due = bench.subscription.deadline().expect("a time");
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
fn masters_are_tried_in_turn_with_growing_waits() {
    let mut bench = Bench::new("a:1,b:2,c:3", None);
    for round in 0..12 {
        let request = bench.connect();
        assert_eq!(request.address.to_string(), ["a:1", "b:2", "c:3"][round % 3]);
        bench.fail(&request, TransportError::Connect("refused".into()));
        let (reason, retry_in) = bench.disconnected();
        assert_eq!(
            reason,
            format!("master {}: cannot connect: refused", request.address)
        );
        assert!(retry_in <= Duration::from_secs(15));
        if round > 5 {
            assert!(retry_in >= Duration::from_millis(7500), "{round}: {retry_in:?}");
        }
    }
}

#[test]
fn the_first_retry_after_a_subscription_is_quick_however_short_that_was() {
    let mut bench = Bench::new("m:1", None);
    for _ in 0..3 {
        for _ in 0..8 {
            let request = bench.connect();
            bench.fail(&request, TransportError::Connect("refused".into()));
            bench.disconnected();
        }
        let request = bench.subscribe();
        bench.now += Duration::from_secs(5);
        bench.close(&request);
        assert!(bench.disconnected().1 <= Duration::from_millis(500));
    }
}

#[test]
fn subscriptions_that_end_at_once_are_begun_with_growing_waits() {
    let mut bench = Bench::new("m:1", None);
    let start = bench.now;
    for _ in 0..40 {
        let request = bench.subscribe();
        bench.close(&request);
        bench.disconnected();
    }
    let time = bench.now - start;
    assert!(time >= Duration::from_secs(60), "{time:?}");
}

#[test]
fn the_leader_is_followed_and_hops_are_bounded() {
    let mut bench = Bench::new("a:1,b:2", None);
    let request = bench.connect();
    bench.answer(&request, redirect("leader:5050"));
    let (request, _) = bench.opened();
    assert_eq!(request.address.to_string(), "leader:5050");
    bench.no_output();
    bench.accept(&request);
    // After a loss the leader is tried first, then the list.
    bench.close(&request);
    bench.disconnected();
    let request = bench.connect();
    assert_eq!(request.address.to_string(), "leader:5050");
    bench.fail(&request, TransportError::Connect("refused".into()));
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
        (Some("https://m:1/"), "it leads from http to https"),
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

/// A secret that is changed at the master first and here a little later must not end a run.
#[test]
fn a_login_that_was_right_before_is_tried_again() {
    let mut bench = Bench::new("m:1", None);
    let stream = bench.subscribe();
    bench.close(&stream);
    bench.disconnected();
    for _ in 0..2 {
        let request = bench.connect();
        bench.answer(&request, refusal(401, ""));
        let (reason, _) = bench.disconnected();
        assert!(reason.contains("refused SUBSCRIBE: HTTP status 401"), "{reason}");
    }
    bench.subscribe();
}

#[test]
fn redirects_stay_within_the_scheme() {
    let mut bench = Bench::new("https://m:1", None);
    let request = bench.connect();
    bench.answer(&request, redirect("leader:2"));
    let (request, _) = bench.opened();
    assert_eq!(request.address.to_string(), "leader:2");
    let elsewhere = Response {
        location: Some("http://plain:3/api/v1/scheduler".into()),
        ..refusal(307, "")
    };
    bench.answer(&request, elsewhere);
    let (reason, _) = bench.disconnected();
    assert!(reason.contains("it leads from https to http"), "{reason}");
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
        let Output::Fatal(reason) = bench.output() else {
            panic!("{status}")
        };
        assert!(
            reason.starts_with("master m:1: ") && reason.contains(part),
            "{reason}"
        );
        assert!(bench.subscription.is_ended());
        assert_eq!(bench.subscription.deadline(), None);
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
