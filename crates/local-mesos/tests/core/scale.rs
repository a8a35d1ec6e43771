//! The same seed gives the same run, and thousands of agents are handled quickly.

use local_mesos::core::Intervention;
use mesos::proto::scheduler::event::Type as Event;

use crate::world::{World, modern, task};

fn eventful() -> Vec<String> {
    let mut world = World::new(3, modern());
    let offers = world.offers();
    world.run(&offers[0], "a");
    world.run(&offers[1], "b");
    world.intervene(Intervention::AgentLost { agent: 0 });
    world.intervene(Intervention::AgentRestarts { agent: 1 });
    world.intervene(Intervention::MasterFailsOver);
    world.subscribe();
    world.intervene(Intervention::AgentReturns { agent: 0 });
    world.advance(30.0);
    world.journal
}

#[test]
fn the_same_seed_does_the_same() {
    assert_eq!(eventful(), eventful());
}

#[test]
fn a_large_cluster_is_filled_and_fails_over() {
    const AGENTS: usize = 2_000;
    let mut world = World::new(AGENTS, modern());
    let offers = world.offers();
    assert_eq!(offers.len(), AGENTS);
    for (index, offer) in offers.iter().enumerate() {
        world.launch(offer, vec![task(&format!("t{index}"), offer, "e", 0.5)]);
    }
    assert_eq!(world.containers.len(), AGENTS);
    world.intervene(Intervention::MasterFailsOver);
    world.subscribe();
    world.advance(2.0);
    world.cluster.check_invariants().unwrap();
    assert!(
        world.count(Event::Offers) > 0,
        "the rest is offered by the new master"
    );
}
