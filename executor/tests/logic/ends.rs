//! When hashing stops and when it continues: lost peers, silence, shutdown.

use executor::logic::{
    Action, Event, Exit, FIRST_TASK_WAIT, LEAVE_WAIT, SCHEDULER_SILENCE, SHARES_WAIT, STOP_WAIT,
};
use mesos::proto::TaskState;
use std::time::Duration;

use crate::harness::{Harness, ack, assign};
use crate::support::data;

#[test]
fn waiting_is_bounded() {
    // Threads that do not stop, a scheduler that does not acknowledge shares, an agent that does not acknowledge.
    let mut harness = Harness::running();
    harness.found(1, false);
    harness.give(Event::Shutdown);
    harness.pass(STOP_WAIT);
    assert_eq!(harness.states().last(), Some(&("a", TaskState::Killed)));
    for _ in 0..4 {
        harness.acknowledge("a");
    }
    harness.pass(SHARES_WAIT - Duration::from_millis(1));
    assert_eq!(harness.exit(), None);
    harness.pass(Duration::from_millis(1));
    assert!(harness.exit().unwrap().is_orderly());

    let mut harness = Harness::running();
    harness.give(Event::Shutdown);
    harness.engine(engine::Event::ThreadsStopped { revision: 2 });
    harness.pass(LEAVE_WAIT - Duration::from_millis(1));
    assert_eq!(harness.exit(), None);
    harness.pass(Duration::from_millis(1));
    assert!(harness.exit().is_some());

    let mut harness = Harness::subscribed();
    harness.pass(FIRST_TASK_WAIT - Duration::from_millis(1));
    assert_eq!(harness.exit(), None);
    harness.pass(Duration::from_millis(1));
    assert!(harness.exit().is_some());
}

#[test]
fn shutdown_kills_all_and_without_tasks_ends() {
    let mut harness = Harness::running();
    harness.launch("b", 500, Some(data().encode()));
    harness.take();
    harness.give(Event::Shutdown);
    assert_eq!(
        harness.states(),
        [("a", TaskState::Killing), ("b", TaskState::Killing)]
    );
    let (revision, millis) = *harness.planned().last().unwrap();
    assert_eq!(millis, 0);
    harness.launch("c", 500, Some(data().encode()));
    assert_eq!(harness.states().last(), Some(&("c", TaskState::Failed)));
    harness.ready(revision);
    assert_eq!(
        harness.states()[3..],
        [("a", TaskState::Killed), ("b", TaskState::Killed)]
    );

    let mut harness = Harness::subscribed();
    harness.give(Event::Shutdown);
    assert!(harness.exit().unwrap().is_orderly());
    let mut harness = Harness::new();
    harness.give(Event::Shutdown);
    assert!(harness.exit().unwrap().is_orderly(), "not even subscribed");
}

#[test]
fn hashing_goes_on_without_the_agent_and_shares_are_kept() {
    let mut harness = Harness::running();
    harness.tell(&assign(4, 1));
    harness.take();
    harness.give(Event::Disconnected);
    harness.found(1, false);
    harness.pass(Duration::from_secs(600));
    assert_eq!(
        (harness.messages(), harness.planned(), harness.exit()),
        (vec![], vec![], None)
    );
    harness.give(Event::Subscribed { killing_state: true });
    harness.pass(Duration::from_millis(60));
    assert_eq!(harness.messages()[0].shares[0].seq, 1);
    assert_eq!(harness.messages()[0].report.as_ref().unwrap().generation, 4);
    harness.give(Event::AgentLost {
        reason: "the agent is gone".into(),
    });
    assert!(harness.actions.contains(&Action::Abandon));
    assert_eq!(
        harness.exit(),
        Some(&Exit::AgentLost {
            reason: "the agent is gone".into(),
            expected: false,
        })
    );
}

#[test]
fn hashing_pauses_when_the_scheduler_is_silent_for_long() {
    let mut harness = Harness::running();
    harness.tell(&assign(4, 1));
    harness.take();
    harness.pass(SCHEDULER_SILENCE - Duration::from_millis(1));
    assert!(harness.planned().is_empty());
    harness.pass(Duration::from_millis(1));
    assert_eq!(harness.planned(), [(2, 0)]);
    assert!(
        !harness.actions.contains(&Action::Abandon),
        "the search position is kept"
    );
    harness.ready(2);
    harness.tell(&ack(1, &[]));
    assert_eq!(harness.planned(), [(2, 0), (3, 1500)]);
    harness.ready(3);

    harness.pass(SCHEDULER_SILENCE);
    harness.ready(4);
    harness.take();
    harness.kill("a");
    assert_eq!(
        harness.states(),
        [("a", TaskState::Killing), ("a", TaskState::Killed)],
        "no thread to wait for"
    );
}
