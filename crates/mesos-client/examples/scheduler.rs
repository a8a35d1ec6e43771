//! A framework that runs one task and ends.
//!
//! ```text
//! scheduler MASTERS [COMMAND]             a shell command that Mesos runs by itself
//! scheduler MASTERS --executor PROGRAM    a task of a custom executor, such as example `executor`
//! ```
//!
//! MASTERS is `host:port[,host:port…]` or `zk://host:port[,host:port…]/path`.

use std::error::Error;
use std::process::ExitCode;

use mesos::proto::{
    CommandInfo, ExecutorId, ExecutorInfo, ExecutorType, FrameworkInfo, Offer, TaskId, TaskInfo, TaskState,
};
use mesos::resources;
use mesos::scheduler::{Event, call};
use mesos_client::{
    Access, LeaderWatch, MasterUrls, Masters, SchedulerClient, SchedulerConfig, SchedulerOutput as Output,
    ZooKeeperUrl,
};
use tokio_util::sync::CancellationToken;

/// Thousandths of a CPU, and of a MB of memory, for the task and as much again for its executor.
const NEED: (u64, u64) = (100, 32_000);

/// Identifies the answer to TEARDOWN; of the other calls only failures matter.
const TEARDOWN: u64 = 1;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let masters = arguments
        .next()
        .ok_or("usage: scheduler MASTERS [COMMAND | --executor PROGRAM]")?;
    let work = match arguments.next() {
        Some(option) if option == "--executor" => {
            Work::Executor(arguments.next().ok_or("--executor needs a program")?)
        }
        Some(command) => Work::Command(command),
        None => Work::Command("echo hello".to_owned()),
    };
    let cancel = CancellationToken::new();
    let config = SchedulerConfig {
        masters: masters_of(&masters, &cancel)?,
        framework: FrameworkInfo {
            // Executors run as this account of the agent's machine.
            user: std::env::var("USER").unwrap_or_else(|_| "root".to_owned()),
            name: "example".to_owned(),
            ..FrameworkInfo::default()
        },
        renew: false,
        offer_constraints: None,
        access: Access::default(),
    };
    let (client, mut outputs) = SchedulerClient::start(config, cancel);

    let mut is_launched = false;
    let mut has_finished = false;
    // The receiver ends when the framework is torn down or refused.
    while let Some(output) = outputs.recv().await {
        match output {
            Output::Event(Event::Subscribed { framework_id, .. }) => println!("subscribed as {framework_id}"),
            Output::Event(Event::Offers(offers)) => {
                for offer in offers {
                    let answer = match work.task(&offer).filter(|_| !is_launched) {
                        Some(task) => {
                            is_launched = true;
                            println!("launching on {}", offer.hostname);
                            call::launch(vec![offer.id], vec![task], call::refuse_seconds(60.0))
                        }
                        None => call::decline(vec![offer.id], call::refuse_seconds(60.0)),
                    };
                    client.call(0, answer).await;
                }
            }
            Output::Event(Event::Update(status)) => {
                // Mesos repeats an update until it is acknowledged. A scheduler that keeps state stores it before.
                if let Some(acknowledge) = call::acknowledge(&status) {
                    client.call(0, acknowledge).await;
                }
                let message = text::foreign(status.message());
                println!("{} {message}", status.state());
                if status.state().is_terminal() {
                    has_finished = status.state() == TaskState::Finished;
                    client.call(TEARDOWN, call::teardown()).await;
                }
            }
            Output::Answered {
                tag,
                result: Err(error),
                ..
            } => {
                eprintln!("{error}");
                if tag == TEARDOWN {
                    break;
                }
            }
            Output::Disconnected { reason, retry_in } => eprintln!("{reason}; again in {retry_in:.1?}"),
            Output::Fatal(reason) => return Err(reason.into()),
            _ => {}
        }
    }
    Ok(if has_finished {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn masters_of(text: &str, cancel: &CancellationToken) -> Result<Masters, Box<dyn Error>> {
    if text.starts_with("zk://") {
        let url: ZooKeeperUrl = text.parse()?;
        return Ok(LeaderWatch::start(url.into(), false, cancel.clone()).into());
    }
    Ok(text.parse::<MasterUrls>()?.into())
}

enum Work {
    Command(String),
    Executor(String),
}

impl Work {
    /// The task for this offer, if it has enough.
    fn task(&self, offer: &Offer) -> Option<TaskInfo> {
        let (cpus, mem) = NEED;
        resources::take(&offer.resources, 2 * cpus, 2 * mem)?;
        let need = resources::take(&offer.resources, cpus, mem)?;
        let of = |value: &String| CommandInfo {
            value: Some(value.clone()),
            ..CommandInfo::default()
        };
        let (command, executor) = match self {
            Self::Command(command) => (Some(of(command)), None),
            Self::Executor(program) => {
                let executor = ExecutorInfo {
                    executor_id: ExecutorId::new("example"),
                    command: Some(of(program)),
                    resources: need.clone(),
                    r#type: Some(ExecutorType::Custom.into()),
                    ..ExecutorInfo::default()
                };
                (None, Some(executor))
            }
        };
        Some(TaskInfo {
            name: "example".to_owned(),
            task_id: TaskId::new("example-1"),
            agent_id: offer.agent_id.clone(),
            resources: need,
            data: Some(b"what the executor is to print".to_vec()),
            command,
            executor,
            ..TaskInfo::default()
        })
    }
}
