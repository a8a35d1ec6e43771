//! When everything stops, and when it goes on: lost peers, silence, shutdown.

use executor::executor::{
    Exit, FIRST_TASK_WAIT, Input, LEAVE_WAIT, Output, SCHEDULER_SILENCE, SHARES_WAIT, STOP_WAIT,
};
use executor::miner::MinerEvent;
use mesos::proto::TaskState;
use std::time::Duration;

use crate::bench::{Bench, ack, assign};
use crate::support::data;

#[test]
fn waiting_is_bounded() {
    // Threads that do not stop, a scheduler that does not acknowledge shares, an agent that does not acknowledge.
    let mut bench = Bench::running();
    bench.found(1, false);
    bench.give(Input::Shutdown);
    bench.pass(STOP_WAIT);
    assert_eq!(bench.states().last(), Some(&("a", TaskState::Killed)));
    for _ in 0..4 {
        bench.acknowledge("a");
    }
    bench.pass(SHARES_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().unwrap().orderly);

    let mut bench = Bench::running();
    bench.give(Input::Shutdown);
    bench.miner(MinerEvent::Stopped { revision: 2 });
    bench.pass(LEAVE_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().is_some());

    let mut bench = Bench::subscribed();
    bench.pass(FIRST_TASK_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().is_some());
}

#[test]
fn shutdown_kills_all_and_without_tasks_ends() {
    let mut bench = Bench::running();
    bench.launch("b", 500, Some(data().encode()));
    bench.take();
    bench.give(Input::Shutdown);
    assert_eq!(
        bench.states(),
        [("a", TaskState::Killing), ("b", TaskState::Killing)]
    );
    let (revision, millis) = *bench.arranged().last().unwrap();
    assert_eq!(millis, 0);
    bench.launch("c", 500, Some(data().encode()));
    assert_eq!(bench.states().last(), Some(&("c", TaskState::Failed)));
    bench.ready(revision);
    assert_eq!(
        bench.states()[3..],
        [("a", TaskState::Killed), ("b", TaskState::Killed)]
    );

    let mut bench = Bench::subscribed();
    bench.give(Input::Shutdown);
    assert!(bench.exit().unwrap().orderly);
    let mut bench = Bench::new();
    bench.give(Input::Shutdown);
    assert!(bench.exit().unwrap().orderly, "not even subscribed");
}

#[test]
fn hashing_goes_on_without_the_agent_and_shares_are_kept() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.take();
    bench.give(Input::Disconnected);
    bench.found(1, false);
    bench.pass(Duration::from_secs(600));
    assert_eq!(
        (bench.messages(), bench.arranged(), bench.exit()),
        (vec![], vec![], None)
    );
    bench.give(Input::Subscribed { killing_state: true });
    bench.pass(Duration::from_millis(60));
    assert_eq!(bench.messages()[0].shares[0].seq, 1);
    assert_eq!(bench.messages()[0].report.as_ref().unwrap().generation, 4);
    bench.give(Input::Ended("the agent is gone".into()));
    assert!(bench.outputs.contains(&Output::Abandon));
    assert_eq!(
        bench.exit(),
        Some(&Exit {
            orderly: false,
            reason: "the agent is gone".into()
        })
    );
}

#[test]
fn hashing_pauses_when_the_scheduler_is_silent_for_long() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.take();
    bench.pass(SCHEDULER_SILENCE - Duration::from_millis(1));
    assert!(bench.arranged().is_empty());
    bench.pass(Duration::from_millis(1));
    assert_eq!(bench.arranged(), [(2, 0)]);
    assert!(
        !bench.outputs.contains(&Output::Abandon),
        "the search position is kept"
    );
    bench.ready(2);
    bench.tell(&ack(1, &[]));
    assert_eq!(bench.arranged(), [(2, 0), (3, 1500)]);
    bench.ready(3);

    bench.pass(SCHEDULER_SILENCE);
    bench.ready(4);
    bench.take();
    bench.kill("a");
    assert_eq!(
        bench.states(),
        [("a", TaskState::Killing), ("a", TaskState::Killed)],
        "no thread to wait for"
    );
}
