//! The examples on the embedded cluster, which needs nothing but this machine.

#[path = "../support/programs.rs"]
mod programs;

use local_mesos::{ClusterConfig, LocalCluster};
use programs::{example, run, text};

#[tokio::test(flavor = "multi_thread")]
async fn examples_run() {
    let directory = tempfile::TempDir::new().expect("a directory");
    let mut config = ClusterConfig::new(directory.path());
    config.agents = 1;
    let cluster = LocalCluster::start(config).await.expect("it starts");
    let master = cluster.master_addr().to_string();

    let output = run("scheduler", &[&master, "echo it runs"]).await;
    assert!(output.status.success());
    let executor = example("executor");
    let output = run("scheduler", &[&master, "--executor", &executor.to_string_lossy()]).await;
    assert!(output.status.success());
    assert!(text(&output).contains("TASK_FINISHED"));

    // It has no event stream for operators, and that is said.
    let output = run("mesos-ps", &[&master, "--once"]).await;
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains(&master) && told.contains("501"), "{told}");
    cluster.stop().await;
}
