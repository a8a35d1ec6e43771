//! The brain against a simulated world: no sockets, no real clock, everything from one seed.
//!
//! Agents offer and die, messages get lost, late and twice, the master and the pool go away and come back.
//! All along, the world checks what must always hold; when the faults stop, it checks that all is well again.
//! A failure prints its seed: `SIMULATION_SEED=<seed> cargo test -p scheduler --test simulation`.

mod world;

use std::time::Duration;
use world::{Faults, World};

/// Seeds that are always tried.
const SEEDS: u64 = 20;

fn run(seed: u64) {
    let mut world = World::new(seed, 5);
    world.run(
        Duration::from_secs(120),
        Faults {
            loss: 0.2,
            crash: 0.002,
            cut: 0.003,
            restart: 0.002,
        },
    );
    world.run(Duration::from_secs(90), Faults::NONE);
    world.check_at_peace();
    world.stop();
    world.check_stopped();
}

#[test]
fn invariants_hold_whatever_gets_lost() {
    if let Ok(seed) = std::env::var("SIMULATION_SEED") {
        return run(seed.parse().expect("SIMULATION_SEED is a number"));
    }
    for seed in (0..SEEDS).chain([rand::random()]) {
        if let Err(panic) = std::panic::catch_unwind(|| run(seed)) {
            eprintln!("failed with SIMULATION_SEED={seed}");
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn equal_seeds_give_equal_runs() {
    let history = |seed| {
        let mut world = World::new(seed, 3);
        world.run(
            Duration::from_secs(30),
            Faults {
                loss: 0.3,
                crash: 0.01,
                cut: 0.01,
                restart: 0.01,
            },
        );
        world.history()
    };
    assert_eq!(history(11), history(11));
    assert_ne!(history(11), history(12));
}

#[test]
fn ceilings_are_kept_and_used() {
    let mut world = World::with_limits(1, 6, Some(5000), Some(2000), Some(4));
    world.run(
        Duration::from_secs(60),
        Faults {
            loss: 0.1,
            crash: 0.01,
            cut: 0.0,
            restart: 0.0,
        },
    );
    world.run(Duration::from_secs(60), Faults::NONE);
    assert_eq!(world.cpus_in_use(), 5000);
}

#[test]
fn an_executor_that_lies_is_stopped_and_its_agent_avoided() {
    let mut world = World::new(3, 2);
    world.run(Duration::from_secs(5), Faults::NONE);
    let liar = world.make_one_lie();
    world.run(Duration::from_secs(60), Faults::NONE);
    assert_eq!(world.summary().invalid, 1);
    assert!(!world.mines_on(&liar), "{liar} still mines");
    assert!(world.summary().accepted > 0);
}

#[test]
fn an_executor_that_talks_nonsense_is_warned_of_and_then_stopped() {
    let mut world = World::new(4, 2);
    world.run(Duration::from_secs(5), Faults::NONE);
    let babbler = world.make_one_babble(9);
    assert!(
        world.history().contains("framework message does not decode"),
        "{}",
        world.history()
    );
    assert!(world.mines_on(&babbler), "a few messages may be damaged");
    world.make_one_babble(1);
    world.run(Duration::from_secs(5), Faults::NONE);
    assert!(!world.mines_on(&babbler), "{babbler} still mines");
    let accepted = world.summary().accepted;
    world.run(Duration::from_secs(5), Faults::NONE);
    assert!(world.summary().accepted > accepted, "the other one mines on");
}

#[test]
fn an_executors_kernels_are_told() {
    let mut world = World::new(6, 2);
    world.run(Duration::from_secs(20), Faults::NONE);
    let history = world.history();
    let warned = history
        .matches("kernel avx2 gives wrong answers on that machine's CPU")
        .count();
    assert_eq!(warned, 1, "{history}");
    let measured = history
        .matches("kernel scalar (2.50 MH/s a thread, 3.10 MH/s rolling), 4 threads")
        .count();
    assert_eq!(measured, 2, "{history}");
}

#[test]
fn counters_that_cannot_be_true_break_nothing() {
    let mut world = World::new(5, 3);
    world.run(Duration::from_secs(5), Faults::NONE);
    world.make_all_boast();
    world.run(Duration::from_secs(30), Faults::NONE);
    assert_eq!(world.summary().hashes, u64::MAX);
    world.stop();
    world.check_stopped();
}
