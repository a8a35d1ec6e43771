//! Three masters that elect a leader in ZooKeeper.

use std::time::{Duration, Instant};

use testkit::RealMesos;

use crate::setup::{Setup, subscribed, wait_until_all_mine};
use crate::support::{executors_in, http, wait_for_end_of_executors};

const MASTERS: u16 = 3;

/// The master that leads, by its own word. Asked of each, as any may be away.
fn leader(mesos: &RealMesos) -> Option<u16> {
    let leads = |address: &String| {
        let pong = std::net::TcpStream::connect(address)
            .is_ok()
            .then(|| http::get(address, "/metrics/snapshot"));
        pong.is_some_and(|answer| answer.status == 200 && answer.json()["master/elected"] == 1.0)
    };
    let found = mesos.masters(MASTERS).iter().position(leads)?;
    u16::try_from(found).ok()
}

#[test]
fn mining_goes_on_through_elections() {
    let options = ["--agents", "2", "--masters", "3", "--zk"];
    let Some(mesos) = RealMesos::start("mining_goes_on_through_elections", &options) else {
        return;
    };
    let setup = Setup {
        master: mesos.zookeeper(),
        ..Setup::new(&mesos)
    };
    let mut miner = setup.start(&["--cpus-per-agent", "1"]);
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    miner.executors(2);
    wait_until_all_mine(&miner, &admin, 2);
    let executors = executors_in(mesos.dir());
    for _ in 0..3 {
        let at = leader(&mesos).expect("one leads");
        let name = format!("master{at}");
        let killed = Instant::now();
        mesos.kill(&name);
        miner.warning("master_lost", &[]);
        assert_eq!(subscribed(&mut miner), framework);
        eprintln!(
            "subscribed again {:.1} s after the death of the leader",
            killed.elapsed().as_secs_f64()
        );
        assert!(killed.elapsed() < Duration::from_secs(60));
        wait_until_all_mine(&miner, &admin, 2);
        mesos.restart(&name);
    }
    assert_eq!(
        executors_in(mesos.dir()),
        executors,
        "the same processes all the time"
    );
    let summary = miner.stop();
    assert_eq!(
        (&summary["rejected"], &summary["invalid"], &summary["dropped"]),
        (&0.into(), &0.into(), &0.into()),
        "{summary}"
    );
    wait_for_end_of_executors(mesos.dir());
}

/// Its address cannot be known before, nor the interface that leads to it.
#[test]
fn a_scheduler_waits_for_a_master_and_can_be_stopped_meanwhile() {
    let Some(mesos) = RealMesos::start(
        "a_scheduler_waits_for_a_master_and_can_be_stopped_meanwhile",
        &["--zk"],
    ) else {
        return;
    };
    let setup = Setup {
        master: mesos.zookeeper().replace("/mesos", "/nobody"),
        ..Setup::new(&mesos)
    };
    let miner = setup.start(&[]);
    crate::support::eventually("the warning", || {
        miner.log().contains("no master leads").then_some(())
    });
    miner.interrupt();
    assert_eq!(miner.finish().code, Some(0));
}
