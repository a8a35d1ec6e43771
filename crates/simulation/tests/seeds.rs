//! A few seeds that are always the same, and one that never is.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use simulation::{Plan, run};
use std::time::Duration;

fn brief() -> Plan {
    Plan {
        faults_for: Duration::from_secs(120),
        ..Plan::default()
    }
}

fn passes(seed: u64) {
    if let Err(failure) = run(seed, &brief()) {
        panic!("{failure} --minutes 2");
    }
}

#[test]
fn the_same_seeds() {
    (0..12).for_each(passes);
}

#[test]
fn another_seed_each_time() {
    let seed = u64::from(std::process::id()) << 32
        | u64::from(std::time::UNIX_EPOCH.elapsed().unwrap().subsec_nanos());
    println!("seed {seed}");
    passes(seed);
}

#[test]
fn equal_seeds_tell_equal_stories() {
    let (first, second) = (run(3, &brief()).unwrap(), run(3, &brief()).unwrap());
    assert_eq!(first, second);
    assert_ne!(first.fingerprint, run(4, &brief()).unwrap().fingerprint);
}
