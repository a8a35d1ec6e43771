//! Processes: fetched, started in their sandboxes, killed, and never left behind.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod support;

use std::path::{Path, PathBuf};
use std::time::Duration;

use local_mesos::Executors;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{
    CommandUri, DurationInfo, Environment, EnvironmentVariable, KillPolicy, Reason, TaskInfo, TaskState,
};
use support::{Framework, cluster, command_task, executor_task};

/// A file of this name somewhere under a directory.
fn find(dir: &Path, name: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(dir).ok()?.flatten();
    entries.map(|entry| entry.path()).find_map(|path| {
        let found = path.file_name().is_some_and(|n| n == name);
        if found { Some(path) } else { find(&path, name) }
    })
}

/// Waits for such a file.
async fn appears(dir: &Path, name: &str) -> PathBuf {
    for _ in 0..1000 {
        if let Some(path) = find(dir, name) {
            return path;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("no file {name}");
}

/// Whether a process with this marker in its command line is running.
fn runs(marker: &str) -> bool {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let mut lines = processes.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
    lines.any(|line| String::from_utf8_lossy(&line).contains(marker))
}

/// Waits until such a process is running, or until none is.
async fn until(wanted: bool, marker: &str) {
    for _ in 0..1000 {
        if runs(marker) == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{marker} runs: {}", !wanted);
}

async fn gone(marker: &str) {
    until(false, marker).await;
}

async fn finished(framework: &mut Framework) {
    for state in [TaskState::Starting, TaskState::Running, TaskState::Finished] {
        let update = framework.update().await;
        assert_eq!(update.state(), state, "{update:?}");
    }
}

#[tokio::test]
async fn commands_start_in_a_sandbox_with_a_clean_environment() {
    let (cluster, dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let mut task = command_task("t", &offer, "./tool; env; pwd; echo oops >&2");
    let source = dir.path().join("tool source");
    std::fs::write(&source, "#!/bin/sh\necho fetched\n").unwrap();
    let command = task.command.as_mut().unwrap();
    command.uris = vec![CommandUri {
        value: format!("file://{}", source.display()),
        executable: Some(true),
        output_file: Some("tool".into()),
        ..CommandUri::default()
    }];
    let own = |name: &str, value: &str| EnvironmentVariable {
        name: name.into(),
        value: Some(value.into()),
        ..EnvironmentVariable::default()
    };
    command.environment = Some(Environment {
        variables: vec![own("OWN", "1"), own("MESOS_CHECKPOINT", "mine")],
    });
    framework.launch_one(&offer, task).await;
    finished(&mut framework).await;

    let sandbox = find(dir.path(), "stdout").unwrap().parent().unwrap().to_owned();
    let out = std::fs::read_to_string(sandbox.join("stdout")).unwrap();
    let agent = &cluster.agents()[0];
    for line in [
        "fetched".to_owned(),
        "OWN=1".into(),
        "MESOS_CHECKPOINT=mine".into(),
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".into(),
        format!("MESOS_FRAMEWORK_ID={}", framework.id),
        "MESOS_EXECUTOR_ID=t".into(),
        format!("MESOS_AGENT_ENDPOINT={}", agent.addr),
        format!("MESOS_SLAVE_ID={}", agent.id),
        format!("MESOS_SLAVE_PID=slave(1)@{}", agent.addr),
        format!("MESOS_SANDBOX={}", sandbox.display()),
        format!("MESOS_DIRECTORY={}", sandbox.display()),
        "MESOS_RECOVERY_TIMEOUT=15mins".into(),
        "MESOS_SUBSCRIPTION_BACKOFF_MAX=2secs".into(),
        "MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD=5secs".into(),
        sandbox.display().to_string(),
    ] {
        assert!(out.lines().any(|l| l == line), "{line} in\n{out}");
    }
    assert!(
        !out.lines()
            .any(|l| l.starts_with("HOME=") || l.starts_with("CARGO")),
        "{out}"
    );
    assert_eq!(std::fs::read_to_string(sandbox.join("stderr")).unwrap(), "oops\n");
    cluster.stop().await;
}

#[tokio::test]
async fn what_cannot_be_fetched_or_started_fails_with_a_reason() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let fetching = |mut task: TaskInfo, uri: &str| {
        let uri = CommandUri {
            value: uri.into(),
            ..CommandUri::default()
        };
        task.executor.as_mut().unwrap().command.as_mut().unwrap().uris = vec![uri];
        task
    };
    // The master's own address serves no such file.
    let missing = format!("http://{}/no-such-file", cluster.master_addr());
    for (number, uri) in [missing.as_str(), "/no/such/file", "gopher://x/y"]
        .into_iter()
        .enumerate()
    {
        let offer = framework.offer().await;
        let task = executor_task(&format!("t{number}"), &offer, &format!("e{number}"), "true");
        framework.launch_one(&offer, fetching(task, uri)).await;
        let update = framework.update().await;
        assert_eq!(
            (update.state(), update.reason()),
            (TaskState::Failed, Reason::ContainerLaunchFailed)
        );
        assert!(
            update
                .message
                .unwrap()
                .starts_with(&format!("Failed to fetch '{uri}'"))
        );
        framework.wait(Event::Failure).await;
    }
    cluster.stop().await;
}

#[tokio::test]
async fn commands_that_fail_or_are_killed_say_so() {
    let (cluster, dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let mut stubborn = command_task(
        "stubborn",
        &offer,
        "trap '' TERM; sleep 4242001 & touch deaf; wait",
    );
    stubborn.kill_policy = Some(KillPolicy {
        grace_period: Some(DurationInfo {
            nanoseconds: 50_000_000,
        }),
    });
    framework
        .launch(
            &[&offer.id],
            vec![command_task("bad", &offer, "exit 7"), stubborn],
            0.0,
        )
        .await;
    let mut seen = Vec::new();
    loop {
        let update = framework.update().await;
        let (task, state) = (update.task_id.value.clone(), update.state());
        seen.push((task.clone(), state));
        match (task.as_str(), state) {
            ("bad", TaskState::Failed) => {
                assert_eq!(update.message.as_deref(), Some("Command exited with status 7"));
            }
            ("stubborn", TaskState::Running) => {
                appears(dir.path(), "deaf").await;
                framework.kill("stubborn", None).await;
            }
            ("stubborn", TaskState::Killed) => {
                assert_eq!(
                    update.message.as_deref(),
                    Some("Command terminated with signal 9")
                );
            }
            _ => {}
        }
        if seen.iter().filter(|(_, state)| state.is_terminal()).count() == 2 {
            break;
        }
    }
    assert!(
        seen.contains(&("stubborn".into(), TaskState::Killing)),
        "{seen:?}"
    );
    gone("sleep\u{0}4242001").await;
    cluster.stop().await;
}

#[tokio::test]
async fn nothing_survives_the_cluster() {
    let (cluster, _dir) = cluster(2).await;
    let mut framework = Framework::of(&cluster).await;
    let offers = framework.wait(Event::Offers).await.offers.unwrap().offers;
    for (number, offer) in offers.iter().enumerate() {
        // A shell with a child that ignores SIGTERM, in the same process group.
        let command = "trap '' TERM; sleep 4242004 & sleep 4242004";
        let task = command_task(&format!("t{number}"), offer, command);
        framework.launch_one(offer, task).await;
    }
    for _ in 0..4 {
        framework.update().await;
    }
    cluster.kill_agent(0, Executors::Survive).await;
    cluster.stop().await;
    // Killed, but on a busy machine not yet gone.
    until(false, "sleep\u{0}4242004").await;
}

/// Set in the process that plays the cluster to be killed.
const VICTIM: &str = "LOCAL_MESOS_TEST_VICTIM";

#[tokio::test]
async fn executors_die_with_a_process_that_is_killed() {
    let name = "executors_die_with_a_process_that_is_killed";
    let marker = "sleep\u{0}4242005";
    if std::env::var_os(VICTIM).is_some() {
        let (cluster, _dir) = cluster(1).await;
        let mut framework = Framework::of(&cluster).await;
        let offer = framework.offer().await;
        let task = command_task("t", &offer, "exec sleep 4242005");
        framework.launch_one(&offer, task).await;
        return std::future::pending().await;
    }
    if !["/usr/bin/setpriv", "/bin/setpriv"]
        .iter()
        .any(|path| Path::new(path).exists())
    {
        return testkit::skip("setpriv: util-linux is not installed");
    }
    let mut victim = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env(VICTIM, "1")
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    until(true, marker).await;
    victim.kill().unwrap();
    victim.wait().unwrap();
    gone(marker).await;
}
