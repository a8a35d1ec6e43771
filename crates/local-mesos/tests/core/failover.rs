//! Another master takes over.

use local_mesos::core::Intervention;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Reason, TaskState};

use crate::world::{World, cpus, modern, of_type, status, task};

#[test]
fn agents_and_frameworks_find_the_new_master() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.advance(1.0);
    let (old_master, old_offer) = (world.cluster.master_id().to_owned(), world.offer());
    let old_stream = world.stream.unwrap();

    world.intervene(Intervention::MasterFailsOver);
    assert_eq!(world.cut, [old_stream], "executors keep their streams");
    assert_ne!(world.cluster.master_id(), old_master);
    let refused = world.try_call(of_type(call::Type::Revive)).unwrap_err();
    assert_eq!(
        (refused.status, refused.text.as_str()),
        (400, "Framework cannot be found")
    );
    // The agent keeps what the executor says until it is registered.
    executor
        .update(&mut world, status("t", TaskState::Running, 2))
        .unwrap();
    world.subscribe();

    world.reconcile("t", &offer.agent_id);
    assert_eq!(world.count(Event::Update), 0, "the agent has not re-registered");
    world.launch(&old_offer, vec![task("stale", &old_offer, "e", 0.5)]);
    assert_eq!(world.master_says(), (TaskState::Dropped, Reason::InvalidOffers));

    world.advance(1.0);
    let kept = world.update();
    assert_eq!(kept.uuid, status("t", TaskState::Running, 2).uuid);
    world.reconcile("t", &offer.agent_id);
    assert_eq!(world.master_says(), (TaskState::Running, Reason::Reconciliation));
    world.call(scheduler_reconcile_all());
    assert_eq!(world.master_says(), (TaskState::Running, Reason::Reconciliation));
    world.advance(1.0);
    let fresh = world.offer();
    assert_eq!((cpus(&fresh), &fresh.agent_id), (3_400, &offer.agent_id));
    assert!(fresh.id.value.starts_with(world.cluster.master_id()));
    executor.events(&mut world);
    world.launch(&fresh, vec![task("two", &fresh, "e", 0.5)]);
    assert_eq!(
        executor.events(&mut world),
        [ExecutorEvent::Launch],
        "the master knows the executor"
    );
}

fn scheduler_reconcile_all() -> mesos::proto::scheduler::Call {
    mesos::proto::scheduler::Call {
        reconcile: Some(call::Reconcile { tasks: Vec::new() }),
        ..of_type(call::Type::Reconcile)
    }
}

#[test]
fn an_agent_that_stays_away_is_unreachable_after_the_timeout() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    world.run(&offer, "t");
    world.intervene(Intervention::MasterFailsOver);
    world.intervene(Intervention::AgentLost { agent: 0 });
    world.subscribe();
    world.advance(599.0);
    world.reconcile("t", &offer.agent_id);
    world.kill("t");
    assert_eq!(world.count(Event::Update), 0, "it may still come");
    world.advance(1.0);
    world.expect(Event::Failure);
    world.reconcile("t", &offer.agent_id);
    assert_eq!(
        world.master_says(),
        (TaskState::Unreachable, Reason::Reconciliation)
    );
    world.intervene(Intervention::AgentReturns { agent: 0 });
    world.advance(1.0);
    assert_eq!(
        world.master_says(),
        (TaskState::Running, Reason::AgentReregistered)
    );
}

#[test]
fn a_partition_that_outlasts_the_failover_ends_well() {
    let mut world = World::new(2, modern());
    let offers = world.offers();
    let executor = world.run(&offers[0], "t");
    world.intervene(Intervention::AgentLost { agent: 0 });
    assert_eq!(world.master_says().0, TaskState::Unreachable);
    world.intervene(Intervention::MasterFailsOver);
    world.subscribe();
    world.advance(700.0);
    world.events.clear();
    world.intervene(Intervention::AgentReturns { agent: 0 });
    world.advance(1.0);
    // The executor never noticed; the new master learns of the framework's task from the agent.
    assert_eq!(
        world.master_says(),
        (TaskState::Running, Reason::AgentReregistered)
    );
    executor.events(&mut world);
    world.kill("t");
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Kill]);
}

#[test]
fn a_master_that_fails_over_twice_loses_nothing() {
    let mut world = World::new(3, modern());
    let offers = world.offers();
    for (index, offer) in offers.iter().enumerate() {
        world.run(offer, &format!("t{index}"));
    }
    for _ in 0..2 {
        world.intervene(Intervention::MasterFailsOver);
    }
    world.subscribe();
    world.advance(2.0);
    world.events.clear();
    world.call(scheduler_reconcile_all());
    assert_eq!(world.count(Event::Update), 3);
}

#[test]
fn unreachable_agents_stay_unreachable_for_the_new_master() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    world.run(&offer, "t");
    world.intervene(Intervention::AgentLost { agent: 0 });
    assert_eq!(
        world.master_says(),
        (TaskState::Unreachable, Reason::AgentRemoved)
    );
    world.intervene(Intervention::MasterFailsOver);
    world.subscribe();
    world.reconcile("t", &offer.agent_id);
    assert_eq!(
        world.master_says(),
        (TaskState::Unreachable, Reason::Reconciliation)
    );
}
