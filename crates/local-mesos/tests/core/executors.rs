//! Several tasks on one executor, and streams that break.

use local_mesos::core::Intervention;
use mesos::proto::TaskState;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;

use crate::world::{World, cpus, modern, of_type, status, task};

#[test]
fn a_second_task_goes_to_the_running_executor_which_is_paid_for_once() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    let executor = world.run(&offer, "one");
    assert_eq!(
        executor.events(&mut world),
        [
            ExecutorEvent::Subscribed,
            ExecutorEvent::Launch,
            ExecutorEvent::Acknowledged
        ]
    );
    world.advance(1.0);
    let offer = world.offer();
    assert_eq!(
        cpus(&offer),
        3_400,
        "0.5 of the task and 0.1 of the executor are used"
    );
    assert_eq!(offer.executor_ids.len(), 1);
    world.launch(&offer, vec![task("two", &offer, "e", 0.5)]);
    assert_eq!(executor.events(&mut world), [ExecutorEvent::Launch]);
    assert_eq!(world.containers.len(), 1);
    world.advance(1.0);
    assert_eq!(cpus(&world.offer()), 2_900);

    // The executor's own resources stay when both tasks have ended.
    for (number, name) in [(2, "one"), (3, "two")] {
        let finished = status(name, TaskState::Finished, number);
        executor.update(&mut world, finished).unwrap();
        let status = world.update();
        world.acknowledge(&status);
    }
    world.call(of_type(call::Type::Revive));
    world.advance(1.0);
    let freed: u64 = world.offers().iter().map(cpus).sum();
    assert_eq!(freed, 1_000);
}

#[test]
fn another_executor_under_the_same_name_is_an_error() {
    let mut world = World::new(1, modern());
    let offer = world.offer();
    world.run(&offer, "one");
    world.advance(1.0);
    let offer = world.offer();
    let mut other = task("two", &offer, "e", 0.5);
    if let Some(executor) = &mut other.executor {
        executor.data = Some(b"other".to_vec());
    }
    world.launch(&offer, vec![other]);
    let refused = world.update();
    assert_eq!(refused.state(), TaskState::Error);
    assert_eq!(
        refused.message(),
        "ExecutorInfo is not compatible with existing ExecutorInfo with same ExecutorID."
    );
    world.advance(1.0);
    assert_eq!(cpus(&world.offer()), 3_400, "nothing was spent");
}

#[test]
fn any_single_stream_can_be_cut() {
    let mut world = World::new(2, modern());
    let offers = world.offers();
    let [mut one, two] = [0, 1].map(|i| world.run(&offers[i], &format!("t{i}")));
    let (own, stream) = (world.stream.unwrap(), one.stream.unwrap());
    world.intervene(Intervention::CutStream { stream });
    assert_eq!(world.cut, [stream]);
    assert_eq!(world.cluster.executor_streams(1), [two.stream.unwrap()]);
    world.message(&offers[0].agent_id, "e");
    one.subscribe(&mut world, Vec::new(), Vec::new()).unwrap();
    assert_eq!(
        one.events(&mut world),
        [ExecutorEvent::Subscribed],
        "the message is lost"
    );

    world.intervene(Intervention::CutStream { stream: own });
    assert_eq!(world.cut, [stream, own]);
    let refused = world.try_call(of_type(call::Type::Revive)).unwrap_err();
    assert_eq!(
        (refused.status, refused.text.as_str()),
        (403, "Framework is not subscribed")
    );
    world.events.clear();
    two.message(&mut world);
    world.subscribe();
    assert_eq!(world.count(Event::Message), 0, "it came while nobody listened");
    // Cutting what is cut already changes nothing.
    world.intervene(Intervention::CutStream { stream });
    assert_eq!(world.cut.len(), 2);
}
