//! The same script against this cluster and against Apache Mesos. Both must show the same.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod bad_tasks;
mod script;
#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use script::script;
use support::cluster_with;
use testkit::RealMesos;

#[tokio::test]
async fn this_cluster_follows_the_script() {
    let grace = Duration::from_millis(300);
    let (cluster, _dir) = cluster_with(1, |timing| timing.shutdown_grace = grace).await;
    script(&cluster.master_addr().to_string()).await;
    cluster.stop().await;
}

#[tokio::test]
async fn mesos_follows_the_script() {
    if let Some(mesos) = RealMesos::start("mesos_follows_the_script", &["--agents", "1"]) {
        script(&mesos.master()).await;
    }
}
