//! The tests' executor: runs tasks that do nothing, and echoes messages.

use std::time::Duration;

use mesos::executor::{Env, Event};
use mesos::proto::{TaskId, TaskState, TaskStatus};
use mesos_client::{Access, ExecutorClient, ExecutorOutput as Output};
use tokio_util::sync::CancellationToken;

/// Runs until the agent says SHUTDOWN or the connection is given up.
pub(crate) async fn run() {
    let env = Env::from_vars(std::env::vars()).expect("the environment of an executor");
    println!("{env:?}");
    let (client, mut outputs) = ExecutorClient::start(env, Access::default(), CancellationToken::new());
    let mut subscriptions = 0;
    let mut configuration = Vec::new();
    let mut tasks: Vec<TaskId> = Vec::new();
    while let Some(output) = outputs.recv().await {
        println!("{output:?}");
        match output {
            Output::Event(Event::Subscribed { executor, .. }) => {
                subscriptions += 1;
                configuration = executor.data.unwrap_or_default();
            }
            Output::Event(Event::Launch(task)) => {
                tasks.push(task.task_id.clone());
                client
                    .update(TaskStatus::new(task.task_id.clone(), TaskState::Starting))
                    .await;
                let mut running = TaskStatus::new(task.task_id, TaskState::Running);
                running.data = Some(configuration.clone());
                client.update(running).await;
            }
            Output::Event(Event::Message(data)) => {
                let count = format!("subscriptions={subscriptions} ");
                client.message([count.as_bytes(), &data].concat()).await;
            }
            Output::Event(Event::Kill { task_id, .. }) => {
                tasks.retain(|task| *task != task_id);
                client
                    .update(TaskStatus::new(task_id.clone(), TaskState::Killing))
                    .await;
                client.update(TaskStatus::new(task_id, TaskState::Killed)).await;
            }
            Output::Event(Event::Shutdown) | Output::Ended(_) => break,
            Output::Event(_)
            | Output::Disconnected { .. }
            | Output::UpdateRefused { .. }
            | Output::CallFailed { .. } => {}
        }
    }
    for task in tasks {
        client.update(TaskStatus::new(task, TaskState::Killed)).await;
    }
    let _ = tokio::time::timeout(Duration::from_secs(3), client.drained()).await;
}
