//! What an operator asks for while it mines.

use crate::changes::{killed, own_build, run_with, status};
use crate::miner::{calls, offer_of};
use crate::support::Run;
use machine::Machine;
use mesos::proto::TaskState;
use mesos::proto::scheduler::call::Type;
use scheduler::{Event, Order, OrderError};
use std::time::Duration;

fn give(run: &mut Run, order: Order) -> Vec<String> {
    run.scheduler.handle(Event::Order(order), run.now);
    run.advance(Duration::ZERO);
    let mut killed = killed(run);
    killed.sort();
    killed
}

fn end(run: &mut Run, agents: &[&str]) {
    for agent in agents {
        status(run, agent, &format!("task on {agent}"), TaskState::Killed, None);
    }
    run.calls.clear();
}

#[test]
fn a_pause_ends_all_executors_and_takes_no_offer_until_it_ends() {
    let mut run = run_with(&["a", "b"], &own_build());
    assert_eq!(give(&mut run, Order::Pause), ["task on a", "task on b"]);
    assert!(run.was_told("mining is paused"));
    assert!(run.scheduler.status(run.now).paused);
    end(&mut run, &["a", "b"]);
    run.master(offer_of("a"));
    assert_eq!(
        (
            calls(&run, Type::Accept).count(),
            calls(&run, Type::Decline).count()
        ),
        (0, 1)
    );
    let declined = run.scheduler.status(run.now).declined_agents;
    assert!(declined.keys().any(|why| why.contains("paused")), "{declined:?}");
    run.advance(Duration::from_secs(20));
    assert_eq!(calls(&run, Type::Suppress).count(), 1);
    run.calls.clear();
    assert_eq!(
        give(&mut run, Order::Pause),
        [""; 0],
        "a second one changes nothing"
    );

    run.scheduler.handle(Event::Order(Order::Resume), run.now);
    run.advance(Duration::from_secs(10));
    assert_eq!(calls(&run, Type::Revive).count(), 1);
    run.calls.clear();
    run.master(offer_of("a"));
    assert_eq!(calls(&run, Type::Accept).count(), 1);
    assert!(!run.scheduler.status(run.now).paused);
}

#[test]
fn a_drained_agent_is_left_alone_and_the_others_mine_on() {
    let mut run = run_with(&["a", "b"], &own_build());
    let a = || "a".to_owned();
    assert_eq!(give(&mut run, Order::Drain { agent_id: a() }), ["task on a"]);
    end(&mut run, &["a"]);
    let drained = run.scheduler.status(run.now).drained;
    assert_eq!((drained.len(), drained[0].agent_id.as_str()), (1, "a"));
    run.master(offer_of("a"));
    assert_eq!(calls(&run, Type::Accept).count(), 0);
    run.calls.clear();
    assert_eq!(give(&mut run, Order::Undrain { agent_id: a() }), [""; 0]);
    run.master(offer_of("a"));
    assert_eq!(calls(&run, Type::Accept).count(), 1);
    assert!(run.was_told("not drained any more"));
}

#[test]
fn a_task_that_comes_back_to_a_drained_agent_ends() {
    let mut run = run_with(&["a", "b"], &own_build());
    status(&mut run, "a", "task on a", TaskState::Unreachable, None);
    run.calls.clear();
    give(&mut run, Order::Pause);
    status(&mut run, "a", "task on a", TaskState::Running, None);
    assert!(killed(&mut run).contains(&"task on a".to_owned()));
}

#[test]
fn orders_that_cannot_be_followed_say_why() {
    let mut run = run_with(&["a"], &own_build());
    let other = || "other".to_owned();
    let unknown = Order::Drain { agent_id: other() };
    assert_eq!(
        run.scheduler.check(&unknown),
        Err(OrderError::UnknownAgent(other()))
    );
    let undrain = Order::Undrain { agent_id: other() };
    assert_eq!(
        run.scheduler.check(&undrain),
        Err(OrderError::NotDrained(other()))
    );
    assert_eq!(give(&mut run, unknown), [""; 0]);
    assert!(run.scheduler.status(run.now).drained.is_empty());
    run.scheduler.handle(Event::Stop, run.now);
    assert_eq!(run.scheduler.check(&Order::Pause), Err(OrderError::Ending));
    let standing_by = Run::standing_by();
    assert_eq!(
        standing_by.scheduler.check(&Order::Pause),
        Err(OrderError::StandsBy)
    );
}
