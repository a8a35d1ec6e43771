//! Agents that the master cannot reach, for a while or for good.

use local_mesos::core::{AgentSpec, Intervention};
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Capability, CapabilityType, FrameworkInfo, Reason, TaskState};

use crate::world::{CPUS, MEM_MB, World, cpus, modern, status};

fn lost() -> Intervention {
    Intervention::AgentLost { agent: 0 }
}

fn returns() -> Intervention {
    Intervention::AgentReturns { agent: 0 }
}

#[test]
fn a_partitioned_agent_comes_back_with_its_tasks() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.advance(1.0);
    let rest = world.offer();
    executor.events(&mut world);

    world.intervene(lost());
    assert_eq!(world.expect(Event::Rescind).rescind.unwrap().offer_id, rest.id);
    let status_lost = world.update();
    assert_eq!(
        (status_lost.state(), status_lost.reason()),
        (TaskState::Unreachable, Reason::AgentRemoved)
    );
    assert!(status_lost.unreachable_time.is_some() && status_lost.uuid.is_none());
    world.expect(Event::Failure);
    assert!(world.destroyed.is_empty(), "the executor lives on");

    // Nothing passes in either direction.
    world.message(&offer.agent_id, "e");
    executor.message(&mut world);
    executor
        .update(&mut world, status("t", TaskState::Running, 2))
        .unwrap();
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Acknowledged]);
    assert_eq!(world.count(Event::Message) + world.count(Event::Update), 0);
    world.kill("t");
    assert_eq!(
        world.master_says(),
        (TaskState::Unreachable, Reason::Reconciliation)
    );
    world.reconcile("t", &offer.agent_id);
    assert_eq!(
        world.master_says(),
        (TaskState::Unreachable, Reason::Reconciliation)
    );
    assert!(executor.events(&mut world).is_empty());
    world.advance(30.0);
    assert_eq!(world.count(Event::Offers), 0);

    world.intervene(returns());
    world.advance(1.0);
    assert_eq!(
        world.master_says(),
        (TaskState::Running, Reason::AgentReregistered)
    );
    let kept = world.update();
    assert_eq!(
        kept.uuid,
        status("t", TaskState::Running, 2).uuid,
        "the agent kept it"
    );
    world.acknowledge(&kept);
    world.advance(1.0);
    assert_eq!(cpus(&world.offer()), 3_400);
    world.kill("t");
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Kill]);
}

#[test]
fn frameworks_that_do_not_know_partitions_see_lost_tasks_return() {
    let info = FrameworkInfo {
        capabilities: vec![Capability::from(CapabilityType::MultiRole)],
        ..modern()
    };
    let mut world = World::new(1, info);
    let offer = world.offer();
    world.run(&offer, "t");
    world.intervene(lost());
    assert_eq!(world.master_says(), (TaskState::Lost, Reason::AgentRemoved));
    world.reconcile("t", &offer.agent_id);
    assert_eq!(world.master_says(), (TaskState::Lost, Reason::Reconciliation));
    world.intervene(returns());
    world.advance(1.0);
    assert_eq!(
        world.master_says(),
        (TaskState::Running, Reason::AgentReregistered)
    );
}

#[test]
fn a_task_that_ended_behind_the_partition_is_not_revived() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    world.intervene(lost());
    executor
        .update(&mut world, status("t", TaskState::Finished, 2))
        .unwrap();
    assert_eq!(world.master_says().0, TaskState::Unreachable);
    world.intervene(returns());
    world.advance(1.0);
    assert_eq!(
        world.master_says(),
        (TaskState::Finished, Reason::AgentReregistered)
    );
    let finished = world.update();
    assert_eq!(
        (finished.state(), finished.uuid.is_some()),
        (TaskState::Finished, true)
    );
    world.acknowledge(&finished);
    world.reconcile("t", &offer.agent_id);
    assert_eq!(world.master_says(), (TaskState::Gone, Reason::Reconciliation));
}

#[test]
fn a_framework_that_was_torn_down_meanwhile_is_shut_down_on_return() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "t");
    executor.events(&mut world);
    world.intervene(lost());
    world.call(crate::world::of_type(
        mesos::proto::scheduler::call::Type::Teardown,
    ));
    assert!(executor.events(&mut world).is_empty());
    world.intervene(returns());
    world.advance(1.0);
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Shutdown]);
}

#[test]
fn a_dead_agent_is_replaced_by_a_new_one() {
    for kill_executors in [true, false] {
        let mut world = World::new(1, modern());
        let offer = world.offer();
        let mut executor = world.run(&offer, "t");
        world.intervene(Intervention::AgentDies {
            agent: 0,
            kill_executors,
        });
        assert_eq!(
            world.master_says(),
            (TaskState::Unreachable, Reason::AgentRemoved)
        );
        assert_eq!(world.destroyed.len(), usize::from(kill_executors));
        assert_eq!(world.cut, [executor.stream.unwrap()]);
        let refused = executor.subscribe(&mut world, Vec::new(), Vec::new());
        assert_eq!(refused.unwrap_err().status, 503);
        world.intervene(returns());
        world.advance(5.0);
        assert_eq!(world.count(Event::Offers), 0, "the dead do not return");

        let agent = AgentSpec {
            address: ([10, 0, 0, 9], 5051).into(),
            cpus: CPUS,
            revocable_cpus: 0.0,
            mem_mb: MEM_MB,
            attributes: Vec::new(),
        };
        world.intervene(Intervention::AgentJoins { agent });
        world.advance(1.0);
        let fresh = world.offer();
        assert_ne!(fresh.agent_id, offer.agent_id);
        assert_eq!(cpus(&fresh), 4_000);
        world.run(&fresh, "again");
        world.reconcile("t", &offer.agent_id);
        assert_eq!(
            world.master_says(),
            (TaskState::Unreachable, Reason::Reconciliation)
        );
    }
}
