//! Several schedulers with one state in ZooKeeper.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use testkit::RealMesos;

use crate::setup::{Setup, check_torn_down, framework_state, subscribed, wait_until_all_mine};
use crate::support::{Miner, executors_in, program};

/// A place beside the masters'.
fn place(mesos: &RealMesos) -> String {
    mesos.zookeeper().replace("/mesos", "/miners/one")
}

fn start(setup: &Setup, place: &str) -> Miner {
    let options = ["--master", &setup.master, "--url", &setup.pool.address];
    Miner::start(&[&options[..], &["--state", place, "--cpus-per-agent", "1"]].concat())
}

/// Waits until this one leads, and gives how long that took.
fn leads(miner: &mut Miner, since: Instant) -> Duration {
    miner.event("leads");
    since.elapsed()
}

#[test]
fn a_standby_takes_over_from_a_leader_that_dies_hangs_or_leaves() {
    let name = "a_standby_takes_over_from_a_leader_that_dies_hangs_or_leaves";
    let Some(mesos) = RealMesos::start(name, &["--agents", "2", "--zk"]) else {
        return;
    };
    let place = place(&mesos);
    // A block of an earlier session is tried in a later one, and refused.
    let setup = Setup::at_pool(&["--job-interval", "5s", "--block-difficulty", "1e9"], &mesos);
    let mut first = start(&setup, &place);
    first.admin();
    leads(&mut first, Instant::now());
    let framework = subscribed(&mut first);
    first.executors(2);
    first.shares(2);
    let executors = executors_in(mesos.dir());

    let mut second = start(&setup, &place);
    let second_admin = second.admin();
    assert!(
        second.event("stands_by")["leader"]
            .as_str()
            .unwrap()
            .contains("status at")
    );
    second.event("job");
    assert!(second.status(&second_admin, "a standby", |status| status["stands_by"].as_bool()));

    let killed = Instant::now();
    first.kill();
    let took = leads(&mut second, killed);
    assert_eq!(subscribed(&mut second), framework);
    eprintln!(
        "after SIGKILL: leads after {took:.1?}, subscribed after {:.1?}",
        killed.elapsed()
    );
    wait_until_all_mine(&second, &second_admin, 2);
    assert_eq!(executors_in(mesos.dir()), executors);

    let mut third = start(&setup, &place);
    let third_admin = third.admin();
    third.event("stands_by");
    let stopped = Instant::now();
    second.signal(Signal::STOP);
    let took = leads(&mut third, stopped);
    eprintln!("after SIGSTOP: leads after {took:.1?}");
    assert_eq!(subscribed(&mut third), framework);
    wait_until_all_mine(&third, &third_admin, 2);
    second.signal(Signal::CONT);
    second.warning("warning", &["does not lead any more", "stands by again"]);
    second.event("stands_by");
    wait_until_all_mine(&third, &third_admin, 2);
    assert_eq!(executors_in(mesos.dir()), executors);

    let left = Instant::now();
    let summary = third.stop();
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    let took = leads(&mut second, left);
    eprintln!("after SIGINT: leads after {took:.1?}");
    assert_eq!(subscribed(&mut second), framework);
    second.shares(2);
    assert_eq!(executors_in(mesos.dir()), executors, "they went on all the time");

    let teardown = ["teardown", "--master", &setup.master, "--state", &place];
    program::run(&teardown).refused(2, &["a scheduler leads", "stop"]);
    second.stop();
    assert!(framework_state(&mesos, &framework).is_some());
    let ended = program::run(&teardown);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    check_torn_down(&mesos, &framework);
}
