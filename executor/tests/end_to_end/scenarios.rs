//! Scenarios for the embedded Mesos and for a real one.

use mesos::proto::TaskState::{Failed, Killed, Killing, Running, Starting};
use messages::{Order, TaskData, ToExecutor};
use miner_core::verify;

use crate::framework::Framework;
use crate::peer::Peer;
use crate::support::{assignment, data, job};

/// Hashes per share, on average.
const ONE_IN: f64 = 300_000.0;

fn task_data(generation: u64) -> TaskData {
    TaskData {
        assignment: Some(Box::new(assignment(generation, 1, ONE_IN))),
        report_interval_ms: 100,
        record_search: true,
        ..data()
    }
}

fn order(order: Order) -> ToExecutor {
    ToExecutor {
        order: Some(order),
        ..ToExecutor::default()
    }
}

fn assign(generation: u64, prefix: u8) -> ToExecutor {
    order(Order::Assign(Box::new(assignment(generation, prefix, ONE_IN))))
}

pub(crate) async fn a_framework_mines(peer: &Peer) {
    let mut framework = Framework::start(&peer.master(), "mines").await;
    framework.launch("t1", 1000, task_data(1).encode()).await;
    framework.state("t1", Running).await;
    framework.share(1).await;
    framework.tell(&assign(2, 0x22)).await;
    framework
        .report("generation 2", |report| report.generation == 2)
        .await;
    framework.share(2).await;

    a_second_task_shares_the_assignment(&mut framework).await;
    a_pause_is_one(&mut framework).await;

    framework.tell(&assign(3, 0x33)).await;
    framework.share(3).await;
    framework.kill("t2").await;
    framework.state("t2", Killed).await;
    framework
        .report("one thread", |report| {
            report.threads == 1 && report.generation == 3
        })
        .await;

    framework.launch("t3", 500, vec![0xff; 7]).await;
    framework.state("t3", Failed).await;
    let status = framework.statuses.last().unwrap();
    assert!(status.message().contains("TaskInfo.data"), "{status:?}");

    framework.kill("t1").await;
    framework.state("t1", Killed).await;
    framework.left().await;
    check_what_was_seen(&framework);
    framework.teardown().await;
    check_record(peer);
}

async fn a_second_task_shares_the_assignment(framework: &mut Framework) {
    let without = TaskData {
        assignment: None,
        ..task_data(0)
    };
    framework.launch("t2", 500, without.encode()).await;
    framework.state("t2", Running).await;
    let cpus = u32::try_from(engine::cpus::usable().len()).unwrap();
    let both = framework
        .report("a second thread", |report| report.threads == cpus.min(2))
        .await;
    assert_eq!(
        both.generation, 2,
        "a task without an assignment keeps the one there is"
    );
}

async fn a_pause_is_one(framework: &mut Framework) {
    framework.tell(&order(Order::Pause { generation: 2 })).await;
    let mut before = framework.report("a pause", |report| report.generation == 0).await;
    // What the threads had in hand may be counted later. Then nothing more is.
    let (mut reports, mut without_hashes) = (0, 0);
    while without_hashes < 3 {
        let next = framework
            .report("another report", |report| report.uptime_ms > before.uptime_ms)
            .await;
        assert_eq!(next.generation, 0);
        without_hashes = if next.hashes == before.hashes {
            without_hashes + 1
        } else {
            0
        };
        reports += 1;
        assert!(reports < 50, "it hashes in a pause");
        before = next;
    }
}

fn check_what_was_seen(framework: &Framework) {
    assert_eq!(framework.failures, [("mines-executor".to_owned(), Some(0))]);
    for task in ["t1", "t2"] {
        assert_eq!(framework.states_of(task), [Starting, Running, Killing, Killed]);
    }
    assert_eq!(framework.states_of("t3"), [Failed]);
    let target = assignment(1, 0, ONE_IN).report_target;
    for share in &framework.shares {
        verify(&job(), &share.share, &target, job().time..=job().time + 600).unwrap();
        let prefix = [0, 1, 0x22, 0x33][usize::try_from(share.generation).unwrap()];
        assert_eq!(share.share.extranonce2[0], prefix, "{share:?}");
    }
}

fn check_record(peer: &Peer) {
    let record = peer.sandbox_file("mines-executor", "search.jsonl");
    let record = std::fs::read_to_string(record.expect("a search record")).unwrap();
    let assigned = record.lines().filter(|line| line.contains("\"assigned\""));
    assert_eq!(assigned.count(), 3, "{record}");
}

pub(crate) async fn shutdown_ends_in_good_order(peer: &Peer) {
    let mut framework = Framework::start(&peer.master(), "shutdown").await;
    framework.launch("t1", 500, task_data(1).encode()).await;
    framework.state("t1", Running).await;
    framework.shutdown().await;
    framework.state("t1", Killed).await;
    framework.left().await;
    framework.teardown().await;
}

pub(crate) async fn a_lost_connection_costs_no_hashing(peer: &Peer) {
    let mut framework = Framework::start(&peer.master(), "lost").await;
    framework.launch("t1", 500, task_data(1).encode()).await;
    let before = framework.report("hashing", |report| report.hashes > 0).await;
    peer.cut().await;
    framework
        .report("a report after the loss", |report| {
            report.uptime_ms > before.uptime_ms + 300
        })
        .await;
    framework
        .insist(&assign(2, 2), "a share of it", |framework| framework.has_share(2))
        .await;
    assert_eq!(framework.states_of("t1"), [Starting, Running]);
    assert_eq!(framework.failures, []);
    framework.teardown().await;
}
