//! The examples on a real Mesos.

#[path = "../support/programs.rs"]
mod programs;

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use mesos::proto::TaskState;
use programs::{example, run, text};
use testkit::RealMesos;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::framework::{Framework, command_task, info};

const PATIENCE: Duration = Duration::from_secs(60);

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

    let mut live = Live::start(&master);
    live.until("AGENT").await;
    let mut framework = Framework::subscribed(&master, info()).await;
    let offer = framework.offer(None).await;
    framework
        .launch(&offer, vec![command_task("listed", &offer, "sleep 1000")])
        .await;
    framework.status("listed", TaskState::Running).await;
    live.until("TASK_RUNNING").await;
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

/// `mesos-ps` that goes on; killed when dropped.
struct Live {
    lines: Lines<BufReader<ChildStdout>>,
    _program: Child,
}

impl Live {
    fn start(master: &str) -> Self {
        let mut program = Command::new(example("mesos-ps"))
            .arg(master)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("it starts");
        let output = program.stdout.take().expect("a pipe");
        Self {
            lines: BufReader::new(output).lines(),
            _program: program,
        }
    }

    /// Reads until a line has this part.
    async fn until(&mut self, part: &str) {
        let read = async {
            loop {
                let line = self.lines.next_line().await.expect("reads").expect("it goes on");
                if line.contains(part) {
                    return;
                }
            }
        };
        tokio::time::timeout(PATIENCE, read)
            .await
            .unwrap_or_else(|_| panic!("{part} in time"));
    }
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
