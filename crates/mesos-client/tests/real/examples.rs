//! The examples on a real Mesos.

#[path = "../support/programs.rs"]
mod programs;

use std::path::PathBuf;

use mesos::proto::TaskState;
use programs::{example, run, text};
use testkit::RealMesos;

use crate::framework::{Framework, command_task, info};

pub(crate) async fn all(mesos: &RealMesos) {
    let master = mesos.master();
    let output = run("scheduler", &[&master, "echo it runs > proof; sleep 1"]).await;
    assert!(output.status.success());
    assert!(text(&output).contains("TASK_RUNNING") && text(&output).contains("TASK_FINISHED"));

    let output = run("scheduler", &[&master, "exit 3"]).await;
    assert!(!output.status.success() && text(&output).contains("TASK_FAILED"));

    let executor = example("executor");
    let executor = executor.to_str().expect("a path in UTF-8");
    let output = run("scheduler", &[&master, "--executor", executor]).await;
    assert!(output.status.success(), "{output:?}");
    let printed = walk(mesos.agent_dir(0), "stdout");
    assert!(
        printed
            .iter()
            .any(|text| text.contains("what the executor is to print")),
        "{printed:?}"
    );

    let mut framework = Framework::subscribed(&master, info()).await;
    let offer = framework.offer(None).await;
    framework
        .launch(&offer, vec![command_task("listed", &offer, "sleep 1000")])
        .await;
    framework.status("listed", TaskState::Running).await;
    let output = run("mesos-ps", &[&master, "--once"]).await;
    let table = text(&output);
    assert!(output.status.success());
    for part in ["AGENT", "FRAMEWORK", "client-test", "TASK_RUNNING", "listed"] {
        assert!(table.contains(part), "{part}: {table}");
    }
    framework.teardown().await;
    let output = run("mesos-ps", &[&master, "--once"]).await;
    assert!(!text(&output).contains("listed"), "{output:?}");
}

/// The contents of all files of this name.
fn walk(directory: PathBuf, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(walk(path, name)),
            Ok(kind) if kind.is_file() && path.ends_with(name) => {
                found.extend(std::fs::read_to_string(path));
            }
            _ => {}
        }
    }
    found
}
