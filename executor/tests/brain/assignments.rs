//! Assignments and pauses, and bytes that are neither.

use executor::executor::{Input, Output};
use executor::miner::MinerEvent;
use messages::ToExecutor;
use std::time::Duration;

use crate::bench::{Bench, ack, assign};
use crate::support::data;

#[test]
fn the_newest_generation_wins() {
    let mut bench = Bench::subscribed();
    bench.tell(&assign(1, 1));
    assert!(bench.assigned().is_empty(), "nobody to search for");
    let mut bench = Bench::running();
    for (generation, prefix) in [(4, 1), (4, 1), (4, 2), (3, 1), (5, 1), (5, 1), (1, 1)] {
        bench.tell(&assign(generation, prefix));
    }
    assert_eq!(bench.assigned(), [4, 5]);
    bench.tell(&ToExecutor::Pause { generation: 4 });
    assert!(!bench.outputs.contains(&Output::Abandon), "an old pause");
    bench.tell(&ToExecutor::Pause { generation: 7 });
    assert!(bench.outputs.contains(&Output::Abandon));
    bench.take();
    bench.pass(Duration::from_secs(2));
    assert_eq!(bench.report().generation, 0);
    bench.tell(&assign(7, 1));
    bench.tell(&assign(8, 1));
    assert_eq!(bench.assigned(), [8]);
}

#[test]
fn used_up_is_reported_for_the_assignment_in_hand() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.miner(MinerEvent::UsedUp { generation: 3 });
    bench.pass(Duration::from_secs(1));
    assert!(!bench.report().exhausted);
    bench.miner(MinerEvent::UsedUp { generation: 4 });
    bench.pass(Duration::from_millis(50));
    assert!(bench.report().exhausted);
    bench.tell(&assign(5, 1));
    bench.pass(Duration::from_millis(50));
    assert!(!bench.report().exhausted);
}

#[test]
fn foreign_bytes_are_ignored() {
    let mut bench = Bench::running();
    for bytes in [vec![], vec![0xff; 100], vec![0; 2 << 20], data().encode()] {
        bench.give(Input::Message(bytes));
    }
    bench.tell(&ack(1, &[1, 2]));
    bench.kill("nobody");
    bench.acknowledge("nobody");
    assert_eq!(
        (bench.states(), bench.assigned(), bench.exit()),
        (vec![], vec![], None)
    );
}
