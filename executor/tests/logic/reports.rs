//! When reports are sent, and what they carry.

use executor::logic::{Action, Event, Executor, MESSAGE_SPACING};
use machine::{Machine, drain};
use messages::{FromExecutor, ToExecutor};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::harness::{Harness, assign, pause};
use crate::support::{data, task, trials};

const SECOND: Duration = Duration::from_secs(1);

fn interval(ms: u64) -> ToExecutor {
    ToExecutor {
        report_interval_ms: Some(ms),
        ..ToExecutor::default()
    }
}

fn reports(harness: &Harness) -> usize {
    let messages = harness.messages();
    messages.iter().filter(|message| message.report.is_some()).count()
}

#[test]
fn the_description_comes_with_the_first_report_and_when_asked_for() {
    let described = |harness: &Harness| -> Vec<bool> {
        let messages = harness.messages();
        messages
            .iter()
            .map(|message| message.description.is_some())
            .collect()
    };
    let mut harness = Harness::subscribed();
    harness.launch("a", 1500, Some(data().encode()));
    harness.ready(1);
    harness.pass(3 * SECOND);
    assert!(described(&harness)[0]);
    assert!(!described(&harness)[1..].contains(&true));

    // In the middle between two regular reports.
    harness.pass(SECOND / 2);
    harness.take();
    let ask = ToExecutor {
        describe: true,
        ..ToExecutor::default()
    };
    harness.tell(&ask);
    harness.pass(MESSAGE_SPACING);
    assert_eq!(described(&harness), [true]);
    assert!(harness.messages()[0].report.is_some());
    let description = harness.description();
    assert_eq!(description.kernels.len(), trials().iter().count());
    assert_eq!(description.architecture.as_deref(), Some(std::env::consts::ARCH));
}

#[test]
fn the_scheduler_sets_the_interval() {
    let mut harness = Harness::running();
    harness.tell(&interval(10_000));
    harness.pass(SECOND);
    harness.take();
    harness.pass(40 * SECOND);
    assert_eq!(reports(&harness), 4);
    harness.take();
    harness.tell(&interval(100));
    harness.pass(SECOND);
    assert_eq!(reports(&harness), 10);
    // It also counts for tasks that come later.
    harness.launch("b", 1000, Some(data().encode()));
    harness.ready(2);
    harness.pass(SECOND);
    harness.take();
    harness.pass(SECOND);
    assert_eq!(reports(&harness), 10);
}

/// How long after `order` the executor of this session sends a report.
fn confirmed_after(order: &ToExecutor, session: u64) -> Duration {
    let start = Instant::now();
    let mut executor = Executor::new(session, trials(), start);
    let launch = Event::Launch(Box::new(task("a", 1000, Some(data().encode()))));
    for event in [
        Event::Subscribed { killing_state: true },
        launch,
        Event::Engine(engine::Event::ThreadsStarted { revision: 1 }),
        Event::Message(assign(1, 1).encode()),
    ] {
        executor.handle(event, start);
    }
    let reported = |executor: &mut Executor, now| {
        let mut reported = false;
        for action in drain(executor, now) {
            if let Action::Message(data) = action {
                executor.handle(Event::MessageSent, now);
                reported |= FromExecutor::decode(&data).unwrap().report.is_some();
            }
        }
        reported
    };
    let mut now = start;
    let mut last_report = start;
    // In the middle between two regular reports.
    while now < start + 2 * SECOND || now != last_report + SECOND / 2 {
        now += Duration::from_millis(1);
        executor.advance(now);
        if reported(&mut executor, now) {
            last_report = now;
        }
    }
    let given = now;
    executor.handle(Event::Message(order.encode()), now);
    while !reported(&mut executor, now) {
        now += Duration::from_millis(1);
        executor.advance(now);
    }
    now - given
}

#[test]
fn executors_spread_their_confirmations() {
    for order in [assign(2, 1), pause(2)] {
        let delays: Vec<Duration> = (0..100).map(|session| confirmed_after(&order, session)).collect();
        let longest = delays.iter().max().unwrap();
        assert!(*longest <= SECOND / 5, "{longest:?}");
        let tenths: BTreeSet<u128> = delays.iter().map(|delay| delay.as_millis() / 20).collect();
        assert!(tenths.len() >= 10, "{tenths:?}");
    }
}

#[test]
fn one_message_is_under_way_at_a_time() {
    let mut harness = Harness::running();
    harness.pass(2 * SECOND);
    harness.take();
    harness.sends = false;
    harness.pass(10 * SECOND);
    assert_eq!(harness.messages().len(), 1);
    harness.count(77, 2);
    for nonce in 0..5 {
        harness.found(nonce, false);
    }
    harness.pass(10 * SECOND);
    assert_eq!(harness.messages().len(), 1, "the agent is still busy");
    harness.take();
    harness.give(Event::MessageSent);
    let messages = harness.messages();
    assert_eq!((messages.len(), messages[0].shares.len()), (1, 5));
    assert_eq!(
        messages[0].report.as_ref().unwrap().hashes,
        77,
        "made when it leaves"
    );
}
