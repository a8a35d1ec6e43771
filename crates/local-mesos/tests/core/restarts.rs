//! Agents whose process restarts.

use local_mesos::core::Intervention;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{FrameworkInfo, Offer, Reason, TaskState, scheduler};
use mesos::scheduler::call;

use crate::world::{Executor, World, cpus, modern, status, task};

fn restarts() -> Intervention {
    Intervention::AgentRestarts { agent: 0 }
}

#[test]
fn executors_subscribe_again_and_unacknowledged_updates_are_repeated() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let mut executor = world.run(&offer, "t");
    executor
        .update(&mut world, status("t", TaskState::Running, 2))
        .unwrap();
    let unacknowledged = world.update();
    world.advance(1.0);
    let rest = world.offer();

    world.intervene(restarts());
    assert_eq!(world.cut, [executor.stream.unwrap()]);
    assert_eq!(world.expect(Event::Rescind).rescind.unwrap().offer_id, rest.id);
    let early = executor
        .update(&mut world, status("t", TaskState::Running, 3))
        .unwrap_err();
    assert_eq!(
        (early.status, early.text.as_str()),
        (503, "Agent has not finished recovery")
    );
    let meanwhile = vec![status("t", TaskState::Running, 3)];
    executor.subscribe(&mut world, Vec::new(), meanwhile).unwrap();
    assert_eq!(
        executor.events(&mut world),
        [ExecutorEvent::Subscribed, ExecutorEvent::Acknowledged]
    );
    // 2 s of recovery, up to 1 s of backoff.
    world.advance(1.9);
    assert_eq!(world.count(Event::Update), 0);
    world.advance(1.1);
    assert_eq!(world.update(), unacknowledged);
    world.acknowledge(&unacknowledged);
    assert_eq!(world.update().uuid, status("t", TaskState::Running, 3).uuid);
    world.advance(1.0);
    assert_eq!(cpus(&world.offer()), 3_400);
    assert!(world.destroyed.is_empty());
}

#[test]
fn containers_that_are_preempted_are_destroyed_and_their_tasks_gone() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.intervene(Intervention::AgentPreempts { agent: 0 });
    assert_eq!(world.destroyed, [executor.container]);
    let exited = local_mesos::core::ContainerEvent::Exited { status: 9 };
    world.handle(local_mesos::core::Event::Container {
        container: executor.container,
        event: exited,
    });
    let gone = world.update();
    assert_eq!(
        (gone.state(), gone.reason()),
        (TaskState::Gone, Reason::ContainerPreempted)
    );
}

/// For an hour.
fn decline(offer: &Offer) -> scheduler::Call {
    call::decline(vec![offer.id.clone()], call::refuse_seconds(3600.0))
}

#[test]
fn an_agent_that_comes_back_with_more_offers_it_even_if_it_was_refused() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    assert_eq!(cpus(&offer), 4_000);
    world.call(decline(&offer));
    world.intervene(Intervention::AgentGrows { agent: 0, cpus: 6.0 });
    world.advance(3.0);
    let grown = world.offer();
    assert_eq!((&grown.agent_id, cpus(&grown)), (&offer.agent_id, 6_000));
    world.call(decline(&grown));
    world.intervene(Intervention::AgentGrows { agent: 0, cpus: 5.0 });
    world.advance(3.0);
    assert_eq!(world.count(Event::Offers), 0, "it cannot have fewer");
}

#[test]
fn executors_that_stay_away_are_destroyed_and_their_tasks_gone() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.intervene(restarts());
    world.advance(2.0);
    assert_eq!(world.destroyed, [executor.container]);
    let exited = local_mesos::core::ContainerEvent::Exited { status: 9 };
    world.handle(local_mesos::core::Event::Container {
        container: executor.container,
        event: exited,
    });
    world.advance(1.0);
    let gone = world.update();
    assert_eq!(
        (gone.state(), gone.reason()),
        (TaskState::Gone, Reason::ExecutorReregistrationTimeout)
    );
    assert_eq!(gone.message(), "Executor did not reregister within 2secs");
    world.acknowledge(&gone);
    world.advance(1.0);
    assert_eq!(cpus(&world.offer()), 4_000);
}

#[test]
fn a_task_that_was_queued_for_the_executor_is_dropped() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    world.launch(&offer, vec![task("t", &offer, "e", 0.5)]);
    world.intervene(restarts());
    let mut executor = Executor::of(&world.containers[0]);
    executor.subscribe(&mut world, Vec::new(), Vec::new()).unwrap();
    world.advance(3.0);
    let dropped = world.update();
    assert_eq!(
        (dropped.state(), dropped.reason()),
        (TaskState::Dropped, Reason::AgentRestarted)
    );
}

#[test]
fn frameworks_without_checkpoints_lose_everything_at_once() {
    let info = FrameworkInfo {
        checkpoint: Some(false),
        ..modern()
    };
    let mut world = World::new(1, info);
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.intervene(restarts());
    assert_eq!(world.master_says(), (TaskState::Lost, Reason::AgentDisconnected));
    assert_eq!(world.destroyed, [executor.container]);
    world.advance(2.0);
    assert_eq!(cpus(&world.offer()), 4_000);
}

#[test]
fn a_kill_waits_for_the_agent() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let mut executor = world.run(&offer, "t");
    world.intervene(restarts());
    world.kill("t");
    executor.subscribe(&mut world, Vec::new(), Vec::new()).unwrap();
    world.advance(1.9);
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Subscribed]);
    world.advance(1.1);
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Kill]);
}
