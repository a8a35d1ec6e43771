//! Candidates and states in a real ZooKeeper.

use super::operations::of_candidate;
use super::*;
use crate::store::{Store, StoreEvent};
use election::{DEPOSE_AFTER, LEASE};
use mesos_client::ZooKeeperUrl;
use scheduler::{Record, State, TaskRecord};
use std::path::Path;
use std::time::Instant;
use testkit::RealMesos;
use tokio::runtime::Handle;
use zookeeper_client::Client;

/// A cluster for its ZooKeeper, and a place there.
fn zookeeper(test: &str) -> Option<(RealMesos, ZooKeeperUrl)> {
    let mesos = RealMesos::start(test, &["--agents", "1", "--zk"])?;
    let url = mesos.zookeeper().replace("/mesos", "/miners/one");
    Some((mesos, url.parse().unwrap()))
}

async fn elected(url: &ZooKeeperUrl, name: &str) -> (Candidacy, Leadership) {
    let mut candidacy = Candidacy::start(url.clone().into(), name.to_owned());
    loop {
        match candidacy.event().await {
            ElectionEvent::Won(leadership) => return (candidacy, *leadership),
            ElectionEvent::Waiting { .. } => {}
            other => panic!("{other:?}"),
        }
    }
}

async fn open(url: &ZooKeeperUrl, leadership: &Leadership) -> (Store, State) {
    let disk = replicated_log(leadership, Handle::current());
    let name = url.to_string();
    let open = tokio::task::spawn_blocking(move || Store::on(Path::new(&name), disk));
    open.await.unwrap().unwrap()
}

fn task(number: usize) -> Record {
    Record::Task(TaskRecord {
        task_id: format!("task-{number:06}"),
        executor_info: vec![7; 400],
        ..TaskRecord::default()
    })
}

async fn admin(url: &ZooKeeperUrl) -> Client {
    Client::connector()
        .connect(&url.servers()[0].to_string())
        .await
        .unwrap()
}

fn is_valid(leadership: &Leadership) -> bool {
    Instant::now() < leadership.lease.until()
}

/// The path of its node.
fn candidate(url: &ZooKeeperUrl, leadership: &Leadership) -> String {
    format!("{}/{}", url.path(), of_candidate(&leadership.candidate))
}

/// Waits until this batch is kept, or a write has failed.
async fn kept(store: &mut Store, sequence: u64) -> Result<(), String> {
    loop {
        match store.event().await {
            StoreEvent::Persisted { through } if through >= sequence => return Ok(()),
            StoreEvent::Persisted { .. } => {}
            StoreEvent::Failed { reason } => return Err(reason),
        }
    }
}

/// ZooKeeper takes no more than a megabyte for a node.
#[tokio::test(flavor = "multi_thread")]
async fn a_state_larger_than_a_node_is_taken_over() {
    let Some((_mesos, url)) = zookeeper("a_state_larger_than_a_node_is_taken_over") else {
        return;
    };
    let (first, leadership) = elected(&url, "first").await;
    let (mut store, restored) = open(&url, &leadership).await;
    assert_eq!(restored, State::default());
    let mut expected = State::default();
    for sequence in 1..=40 {
        let tasks: Vec<_> = (0..60).map(|number| task(sequence * 100 + number)).collect();
        tasks.iter().cloned().for_each(|record| expected.apply(record));
        store.append(sequence as u64, tasks).unwrap();
        kept(&mut store, sequence as u64).await.unwrap();
    }
    store.close().await.unwrap();
    first.resign().await;

    let admin = admin(&url).await;
    let children = admin.list_children(url.path()).await.unwrap();
    let logs: Vec<_> = children.iter().filter(|name| name.starts_with("log-")).collect();
    assert_eq!(logs.len(), 1, "{children:?}");
    let log = format!("{}/{}", url.path(), logs[0]);
    let parts = admin.list_children(&log).await.unwrap();
    assert!(parts.len() > 8, "{parts:?}");
    for part in parts {
        let (content, _) = admin.get_data(&format!("{log}/{part}")).await.unwrap();
        assert!(content.len() <= 128 << 10);
    }

    let (second, leadership) = elected(&url, "second").await;
    let (store, restored) = open(&url, &leadership).await;
    assert!(restored == expected, "{} tasks", restored.tasks.len());
    store.close().await.unwrap();
    second.resign().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_lead_any_more_writes_nothing() {
    let Some((_mesos, url)) = zookeeper("who_does_not_lead_any_more_writes_nothing") else {
        return;
    };
    let (mut first, leadership) = elected(&url, "first").await;
    let (mut store, _) = open(&url, &leadership).await;
    store.append(1, vec![task(1)]).unwrap();
    kept(&mut store, 1).await.unwrap();
    assert!(is_valid(&leadership));

    // As if the first one had hung.
    admin(&url)
        .await
        .delete(&candidate(&url, &leadership), None)
        .await
        .unwrap();
    store.append(2, vec![task(2)]).unwrap();
    let refused = kept(&mut store, 2).await.unwrap_err();
    assert!(refused.contains("another scheduler leads"), "{refused}");
    let lost = loop {
        if let ElectionEvent::Lost(reason) = first.event().await {
            break reason;
        }
    };
    assert!(lost.contains("another scheduler leads"), "{lost}");
    assert!(!is_valid(&leadership));

    let (second, leadership) = elected(&url, "second").await;
    let (store, restored) = open(&url, &leadership).await;
    assert_eq!(restored.tasks.keys().collect::<Vec<_>>(), ["task-000001"]);
    store.close().await.unwrap();
    second.resign().await;
}

/// The leader's process lives, and its session with it, but it does not beat.
#[tokio::test(flavor = "multi_thread")]
async fn a_leader_that_does_not_beat_is_deposed_after_its_lease() {
    let Some((_mesos, url)) = zookeeper("a_leader_that_does_not_beat_is_deposed_after_its_lease") else {
        return;
    };
    let (first, leadership) = elected(&url, "first").await;
    let of_first = candidate(&url, &leadership);
    let client = leadership.session.client.clone();
    first.abandon();
    let since = Instant::now();
    let (second, leadership) = elected(&url, "second").await;
    let took = since.elapsed();
    assert!((LEASE..DEPOSE_AFTER * 2).contains(&took), "{took:?}");
    let mut late = client.new_check_writer(&of_first, None).unwrap();
    late.add_set_data(&format!("{}/beat", url.path()), b"late", None)
        .unwrap();
    assert!(late.commit().await.is_err());
    assert!(is_valid(&leadership));
    second.resign().await;
}
