//! Subscriptions that send only while they have a lease.

use super::*;

fn leased() -> Bench {
    let mut bench = Bench::new("m:1", Some("f"));
    let until = bench.now + Duration::from_secs(2);
    bench.subscription = bench.subscription.leased(until);
    bench
}

impl Bench {
    fn lease(&mut self, seconds: u64) {
        let until = self.now + Duration::from_secs(seconds);
        self.handle(HttpEvent::Command(Command::Lease { until }));
    }
}

#[test]
fn calls_wait_for_a_lease_in_their_order() {
    let mut bench = leased();
    bench.subscribe();
    let first = bench.call(call::revive(vec![])).expect("sent").0;
    bench.command(call::suppress(vec![]));
    bench.now += Duration::from_secs(2);
    bench.accept_call(&first);
    assert_eq!(bench.answered(), (1, Type::Revive, Ok(())));
    bench.command(call::reconcile(vec![]));
    bench.poll();
    assert!(bench.sent.is_empty(), "{:?}", bench.sent);
    bench.lease(2);
    bench.poll();
    let kinds: Vec<_> = bench.sent.iter().map(|request| request.call).collect();
    assert_eq!(kinds, [CallType::Scheduler(Type::Suppress)], "one at a time");
}

#[test]
fn nobody_subscribes_again_without_a_lease() {
    let mut bench = leased();
    let request = bench.subscribe();
    bench.close(&request);
    bench.disconnected();
    bench.now += Duration::from_secs(20);
    bench.subscription.advance(bench.now);
    bench.poll();
    assert!(bench.opened.iter().all(Option::is_none), "{:?}", bench.opened);
    assert_eq!(
        bench.subscription.deadline(),
        None,
        "there is nothing to wait for"
    );
    bench.lease(2);
    assert_eq!(bench.subscription.deadline(), Some(bench.now));
    bench.subscribe();
}

#[test]
fn a_redirect_is_not_followed_without_a_lease() {
    let mut bench = leased();
    let request = bench.connect();
    bench.now += Duration::from_secs(2);
    bench.answer(
        &request,
        Response {
            status: 307,
            location: Some("//other:5050".to_owned()),
            ..Response::default()
        },
    );
    bench.poll();
    assert!(bench.opened.iter().all(Option::is_none), "{:?}", bench.opened);
    bench.lease(2);
    let request = bench.connect();
    assert_eq!(request.address.to_string(), "other:5050");
}
