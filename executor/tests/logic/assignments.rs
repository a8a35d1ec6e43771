//! Assignments and pauses, and bytes that are neither.

use executor::logic::{Action, Event};
use std::time::Duration;

use crate::harness::{Harness, ack, assign, pause};
use crate::support::data;

#[test]
fn the_newest_generation_wins() {
    let mut harness = Harness::subscribed();
    harness.tell(&assign(1, 1));
    assert!(harness.assigned().is_empty(), "no task to search for");
    let mut harness = Harness::running();
    for (generation, prefix) in [(4, 1), (4, 1), (4, 2), (3, 1), (5, 1), (5, 1), (1, 1)] {
        harness.tell(&assign(generation, prefix));
    }
    assert_eq!(harness.assigned(), [4, 5]);
    harness.tell(&pause(4));
    assert!(!harness.actions.contains(&Action::Abandon), "an old pause");
    harness.tell(&pause(7));
    assert!(harness.actions.contains(&Action::Abandon));
    harness.take();
    harness.pass(Duration::from_secs(2));
    assert_eq!(harness.report().generation, 0);
    harness.tell(&assign(7, 1));
    harness.tell(&assign(8, 1));
    assert_eq!(harness.assigned(), [8]);
}

#[test]
fn exhaustion_is_reported_for_the_assignment_in_hand() {
    let mut harness = Harness::running();
    harness.tell(&assign(4, 1));
    harness.engine(engine::Event::Exhausted { generation: 3 });
    harness.pass(Duration::from_secs(1));
    assert!(!harness.report().exhausted);
    harness.engine(engine::Event::Exhausted { generation: 4 });
    harness.pass(Duration::from_millis(50));
    assert!(harness.report().exhausted);
    harness.tell(&assign(5, 1));
    harness.pass(Duration::from_millis(200));
    assert!(!harness.report().exhausted);
}

#[test]
fn foreign_bytes_are_ignored() {
    let mut harness = Harness::running();
    for bytes in [vec![], vec![0xff; 100], vec![0; 2 << 20], data().encode()] {
        harness.give(Event::Message(bytes));
    }
    harness.tell(&ack(1, &[1, 2]));
    harness.kill("nobody");
    harness.acknowledge("nobody");
    assert_eq!(
        (harness.states(), harness.assigned(), harness.exit()),
        (vec![], vec![], None)
    );
}
