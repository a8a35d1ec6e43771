//! The same script against this cluster and against Apache Mesos: both must see the same.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod bad_tasks;
mod kit;
mod script;
#[path = "../support/mod.rs"]
mod support;

use std::io::Write;
use std::time::Duration;

use kit::Kit;
use script::script;
use support::cluster_with;

#[tokio::test]
async fn this_cluster_follows_the_script() {
    let grace = Duration::from_millis(300);
    let (cluster, _dir) = cluster_with(1, |timing| timing.shutdown_grace = grace).await;
    script(&cluster.master_addr().to_string()).await;
    cluster.stop().await;
}

#[tokio::test]
async fn mesos_follows_the_script() {
    if std::env::var("MESOS_MINER_TEST_MESOS").is_ok_and(|value| value == "1") {
        let kit = Kit::start();
        script(&format!("127.0.0.1:{}", kit.port)).await;
    } else {
        // Past the test harness, which shows nothing of tests that pass.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: mesos: MESOS_MINER_TEST_MESOS is not 1"
        );
    }
}
