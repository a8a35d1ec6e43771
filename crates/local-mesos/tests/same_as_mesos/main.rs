//! The same script against this cluster and against Apache Mesos. Both must show the same.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod authentication;
mod bad_tasks;
mod script;
#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use authentication::{LOGIN, authentication};
use local_mesos::{ClusterConfig, LocalCluster, Login};
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

#[tokio::test]
async fn this_cluster_authenticates() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = ClusterConfig {
        cpus_per_agent: 4.0,
        login: Some(Login::new(LOGIN.0, LOGIN.1)),
        ..ClusterConfig::new(dir.path())
    };
    config.timing.allocation = Duration::from_millis(50);
    let cluster = LocalCluster::start(config).await.unwrap();
    let agent = cluster.agents()[0].addr.to_string();
    authentication(&cluster.master_addr().to_string(), &agent, dir.path()).await;
    cluster.stop().await;
}

#[tokio::test]
async fn mesos_authenticates() {
    let login = format!("{}:{}", LOGIN.0, LOGIN.1);
    let options = ["--agents", "1", "--auth", &login, "--executor-auth"];
    if let Some(mesos) = RealMesos::start("mesos_authenticates", &options) {
        let agent = format!("127.0.0.1:{}", mesos.agent_port(0));
        authentication(&mesos.master(), &agent, &mesos.agent_dir(0)).await;
    }
}
