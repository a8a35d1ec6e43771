//! Random frameworks, executors and accidents against the whole cluster without I/O.

mod steps;
mod world;

use mesos::proto::scheduler::call;
use mesos::proto::{Launch, Operation, OperationType, executor, scheduler};
use proptest::prelude::*;
use prost::Message;

use self::steps::Step;
use self::world::World;
use super::{Event, Reply};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_every_resource_is_accounted_for(steps in prop::collection::vec(any::<Step>(), 1..150)) {
        let mut world = World::new();
        world.step((0, 1, 0xff, 0));
        world.advance(1000);
        world.drain();
        for step in steps {
            world.step(step);
        }
        // Once everybody has come back and then gone for good, every container must have been given up.
        world.heal();
        for (id, _) in world.frameworks.clone() {
            world.subscribe_as(id.clone());
            let stream_id = world.frameworks.last().unwrap().1.clone();
            let call = scheduler::Call {
                framework_id: Some(id),
                r#type: Some(call::Type::Teardown.into()),
                ..Default::default()
            };
            let _ = world.send(call, Some(&stream_id));
        }
        for stream in world.open.keys().copied().collect::<Vec<_>>() {
            world.handle(Event::StreamClosed { stream });
        }
        world.drain();
        // First the failover timeouts end, then the executors' grace periods.
        for _ in 0..2 {
            world.advance(60_000);
            world.drain();
        }
        prop_assert_eq!(world.core.scheduler_streams(), []);
        for agent in (0..world.core.agents().len()).filter(|agent| world.core.is_alive(*agent)) {
            for container in world.core.containers(agent) {
                prop_assert!(world.destroyed.contains(&container), "{:?} runs for nobody", container);
            }
        }
    }

    #[test]
    fn garbled_calls_do_no_harm(
        steps in prop::collection::vec(any::<Step>(), 1..30),
        garbage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        noise in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let mut world = World::new();
        world.step((0, 1, 0xff, 0));
        world.advance(1000);
        world.drain();
        for (kind, a, b, c) in steps {
            world.step((2 + kind % 7, a, b, c));
        }
        let (id, stream_id) = world.frameworks[0].clone();
        let task = world.task(world.agent_id(0), 1, 0);
        let operation = Operation {
            r#type: Some(OperationType::Launch.into()),
            launch: Some(Launch { task_infos: vec![task] }),
            ..Operation::default()
        };
        let offer_ids = world.offers.iter().map(|(offer, _)| offer.clone()).collect();
        let accept = call::Accept { offer_ids, operations: vec![operation], filters: None };
        let call = scheduler::Call {
            framework_id: Some(id),
            r#type: Some(call::Type::Accept.into()),
            accept: Some(accept),
            ..Default::default()
        };
        let mut bytes = call.encode_to_vec();
        for (index, value) in garbage {
            let at = index.index(bytes.len());
            bytes[at] = value;
        }
        for bytes in [bytes, noise] {
            if let Ok(call) = scheduler::Call::decode(&bytes[..]) {
                let _ = world.send(call, Some(&stream_id));
            }
            if let Ok(call) = executor::Call::decode(&bytes[..]) {
                // No call lets an executor subscribe that was never launched.
                let reply = world.call_agent(0, call);
                prop_assert!(reply.is_err() || reply == Ok(Reply::Accepted));
            }
            world.drain();
        }
    }
}
