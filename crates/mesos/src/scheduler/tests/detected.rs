//! A leader that ZooKeeper tells of.

use std::time::Duration;

use super::*;

impl Bench {
    fn detecting() -> Self {
        let mut bench = Self::new("unused:1", None);
        let framework = FrameworkInfo {
            user: "u".into(),
            name: "n".into(),
            ..Default::default()
        };
        bench.subscription = Subscription::detecting(framework, 1);
        bench
    }

    fn detect(&mut self, detected: Detected) {
        self.handle(HttpEvent::Command(Command::Detected(detected.clone())));
        assert_eq!(self.output(), Output::Detected(detected));
    }

    fn leads(&mut self, master: &str) {
        self.detect(Detected::Leader(HostPort::parse(master).expect("an address")));
    }
}

#[test]
fn nobody_is_asked_before_a_master_leads() {
    let mut bench = Bench::detecting();
    assert_eq!(bench.subscription.deadline(), None);
    bench.detect(Detected::Nobody);
    bench.detect(Detected::Unknown(
        "ZooKeeper zk://z:1/m: no server answers".into(),
    ));
    assert_eq!(bench.subscription.deadline(), None);
    bench.command(call::revive(vec![]));
    let (_, error) = bench.failed();
    assert_eq!(error.to_string(), "master: not subscribed");
    bench.leads("a:1");
    let due = bench.subscription.deadline().expect("a time");
    assert!(due <= bench.now + Duration::from_millis(500));
    assert_eq!(bench.subscribe().address.to_string(), "a:1");
}

#[test]
fn a_subscription_outlives_elections_that_change_nothing() {
    let mut bench = Bench::detecting();
    bench.leads("a:1");
    let request = bench.subscribe();
    bench.detect(Detected::Nobody);
    bench.detect(Detected::Unknown("away".into()));
    bench.leads("a:1");
    bench.no_output();
    assert!(!bench.subscription.is_ended());
    bench.close(&request);
    bench.disconnected();
    assert_eq!(bench.connect().address.to_string(), "a:1");
}

#[test]
fn another_leader_is_followed_at_once_and_repeated_attempts_go_to_the_newest() {
    let mut bench = Bench::detecting();
    bench.leads("a:1");
    bench.subscribe();
    let (sent, _) = bench.call(call::revive(vec![])).expect("sent");
    assert_eq!(sent.address.to_string(), "a:1");
    bench.leads("b:2");
    assert_eq!(bench.failed().1.cause, CallFailure::Abandoned);
    let (reason, retry_in) = bench.disconnected();
    assert_eq!(reason, "master a:1: b:2 leads now");
    assert!(retry_in <= Duration::from_millis(500));
    for _ in 0..6 {
        let request = bench.connect();
        assert_eq!(request.address.to_string(), "b:2");
        bench.fail(&request, TransportError::Connect("refused".into()));
        bench.disconnected();
    }
    // While it waits long, news are good news.
    bench.leads("c:3");
    let due = bench.subscription.deadline().expect("a time");
    assert!(due <= bench.now + Duration::from_millis(500));
    let request = bench.connect();
    assert_eq!(request.address.to_string(), "c:3");
    // While connecting as well.
    bench.leads("d:4");
    bench.disconnected();
    let request = bench.connect();
    bench.answer(&request, redirect("e:5"));
    let (request, _) = bench.opened();
    assert_eq!(request.address.to_string(), "e:5");
    bench.accept(&request);
    bench.leads("e:5");
    bench.no_output();
    bench.close(&request);
    bench.disconnected();
    assert_eq!(bench.subscribe().address.to_string(), "e:5");
}

#[test]
fn a_teardown_is_answered_although_another_master_leads() {
    let mut bench = Bench::detecting();
    bench.leads("a:1");
    bench.subscribe();
    let (request, _) = bench.call(call::teardown()).expect("sent");
    bench.leads("b:2");
    bench.no_output();
    bench.accept_call(&request);
    assert!(bench.answered().2.is_ok());
    assert!(bench.subscription.is_ended());
    bench.leads("c:3");
    assert_eq!(bench.subscription.deadline(), None);
}
