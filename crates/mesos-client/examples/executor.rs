//! A custom executor whose tasks print their data and end. Agents start it; to try it, give its path to the example
//! `scheduler`.

use std::error::Error;
use std::time::Duration;

use mesos::executor::{Env, Event};
use mesos::proto::{TaskInfo, TaskState, TaskStatus};
use mesos_client::{Access, ExecutorClient, ExecutorOutput as Output};
use tokio_util::sync::CancellationToken;

/// Longest wait for the agent to confirm the last updates.
const FAREWELL: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let env = Env::from_vars(std::env::vars())?;
    let (client, mut outputs) = ExecutorClient::start(env, Access::default(), CancellationToken::new());
    while let Some(output) = outputs.recv().await {
        match output {
            Output::Event(Event::Launch(task)) => run(&client, *task).await,
            // No task lives long enough to be killed.
            Output::Event(Event::Shutdown) => break,
            Output::Disconnected { reason, .. } => eprintln!("{reason}"),
            Output::Ended(reason) => return Err(reason.into()),
            _ => {}
        }
    }
    // Updates that the agent has not confirmed would be lost with this process.
    let _ = tokio::time::timeout(FAREWELL, client.drained()).await;
    Ok(())
}

async fn run(client: &ExecutorClient, task: TaskInfo) {
    let update = |state| client.update(TaskStatus::new(task.task_id.clone(), state));
    update(TaskState::Running).await;
    println!("{}", String::from_utf8_lossy(task.data()));
    update(TaskState::Finished).await;
}
