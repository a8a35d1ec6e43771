//! Joins agent, brain and search: one loop that moves what each of them says to the others.

use crate::config::Config;
use crate::executor::{Executor, Exit, Input, Output};
use crate::kernels;
use crate::miner::{CHUNK_TIME, Miner, MinerConfig, MinerEvent};
use mesos::executor::Event;
use mesos::proto::{CapabilityType, FrameworkInfo, TaskStatus};
use mesos_client::{ExecutorClient, ExecutorOutput};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

/// Framework messages that may wait for a slow agent. Full means that the oldest is dropped: the brain sends
/// shares again, and a newer report replaces an older one. Status updates are not dropped here; the client refuses
/// them, and says so, when too many are unacknowledged.
const MAX_WAITING_MESSAGES: usize = 64;

/// How long the last messages may take to leave.
const LAST_MESSAGES: Duration = Duration::from_millis(500);

/// Name of the search record in the sandbox.
const SEARCH_RECORD: &str = "search.jsonl";

/// Runs an executor until it has nothing left to do.
///
/// # Errors
/// If the system gives no thread or no signal handler. Nothing was told to the agent then.
pub async fn run(config: Config) -> std::io::Result<Exit> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let found = Arc::new(Notify::new());
    let wake = Arc::clone(&found);
    let miner = MinerConfig {
        claims_dir: config.claims_dir,
        record_path: config.env.sandbox.join(SEARCH_RECORD),
        chunk_time: CHUNK_TIME,
    };
    let trials = kernels::timed();
    tracing::info!("{trials}");
    let miner = Miner::start(miner, move || wake.notify_one())?;
    tracing::info!(agent = %config.env.agent, executor = %config.env.executor_id.value, "executor starts");
    let (client, mut inputs) = ExecutorClient::start(config.env, CancellationToken::new());
    let mut outbox = Outbox::start(client);
    let mut brain = Executor::new(rand::random(), trials, Instant::now());
    loop {
        let timeout = brain.poll_timeout();
        let woken = tokio::select! {
            _ = terminate.recv() => Woken::Signal,
            _ = interrupt.recv() => Woken::Signal,
            input = inputs.recv() => Woken::Agent(input),
            () = found.notified() => Woken::Miner(miner.take_events()),
            () = sleep_until(timeout) => Woken::Timeout,
            () = outbox.forward() => continue,
        };
        // After the events were taken: what is reported next must count every hash of the shares that go with it.
        brain.set_progress(miner.progress());
        match woken {
            Woken::Signal => brain.handle(Input::Shutdown, Instant::now()),
            Woken::Agent(input) => hear(&mut brain, input),
            Woken::Miner(events) => {
                for event in events {
                    brain.handle(Input::Miner(event), Instant::now());
                }
            }
            Woken::Timeout => brain.handle_timeout(Instant::now()),
        }
        while let Some(output) = brain.poll_output() {
            match output {
                Output::Update(status) => outbox.push(Outgoing::Update(status)),
                Output::Message(data) => outbox.push(Outgoing::Message(data)),
                Output::Assign {
                    assignment,
                    received,
                    record,
                } => miner.assign(&assignment, received, record),
                Output::Abandon => miner.abandon(),
                Output::Arrange {
                    revision,
                    arrangement,
                } => miner.arrange(revision, arrangement),
                Output::Exit(exit) => {
                    outbox.flush().await;
                    return Ok(exit);
                }
            }
        }
    }
}

/// What ended a wait of the loop.
enum Woken {
    Signal,
    Agent(Option<ExecutorOutput>),
    Miner(Vec<MinerEvent>),
    Timeout,
}

/// Tells the brain what the client says.
fn hear(brain: &mut Executor, input: Option<ExecutorOutput>) {
    let now = Instant::now();
    match input {
        Some(ExecutorOutput::Event(event)) => hear_event(brain, event, now),
        Some(ExecutorOutput::Disconnected { reason, retry_in }) => {
            tracing::warn!(%reason, ?retry_in, "disconnected");
            brain.handle(Input::Disconnected, now);
        }
        Some(ExecutorOutput::UpdateRefused { error, .. }) => {
            tracing::warn!(%error, "a status update was refused and is not sent again");
        }
        Some(ExecutorOutput::CallFailed { kind, error }) => tracing::debug!(%kind, %error, "call failed"),
        Some(ExecutorOutput::Ended(reason)) => brain.handle(Input::Ended(reason), now),
        None => brain.handle(
            Input::Ended("the connection to the agent has ended".to_owned()),
            now,
        ),
    }
}

fn hear_event(brain: &mut Executor, event: Event, now: Instant) {
    let input = match event {
        Event::Subscribed { framework, .. } => Input::Subscribed {
            killing_state: has_killing_state(&framework),
        },
        Event::Launch(task) => Input::Launch(task),
        Event::LaunchGroup(tasks) => {
            for task in tasks {
                brain.handle(Input::Launch(Box::new(task)), now);
            }
            return;
        }
        Event::Kill { task_id, .. } => Input::Kill {
            task_id: task_id.value,
        },
        Event::Acknowledged { task_id, uuid } => Input::Acknowledged {
            task_id: task_id.value,
            uuid,
        },
        Event::Message(data) => Input::Message(data),
        Event::Shutdown => Input::Shutdown,
        Event::Error(reason) => Input::Ended(reason),
    };
    brain.handle(input, now);
}

fn has_killing_state(framework: &FrameworkInfo) -> bool {
    framework
        .capabilities
        .iter()
        .any(|capability| capability.r#type() == CapabilityType::TaskKillingState)
}

async fn sleep_until(timeout: Option<Instant>) {
    match timeout {
        Some(due) => tokio::time::sleep_until(due.into()).await,
        None => std::future::pending().await,
    }
}

#[derive(Debug)]
enum Outgoing {
    Update(Box<TaskStatus>),
    Message(Vec<u8>),
}

/// What is on its way to the agent, so that a slow agent never holds up the loop.
struct Outbox {
    client: ExecutorClient,
    waiting: VecDeque<Outgoing>,
    forwarder: mpsc::Sender<Outgoing>,
}

impl Outbox {
    fn start(client: ExecutorClient) -> Self {
        let (forwarder, mut forwarded) = mpsc::channel(1);
        let far_end = client.clone();
        tokio::spawn(async move {
            while let Some(outgoing) = forwarded.recv().await {
                match outgoing {
                    Outgoing::Update(status) => far_end.update(*status).await,
                    Outgoing::Message(data) => far_end.message(data).await,
                }
            }
        });
        Self {
            client,
            waiting: VecDeque::new(),
            forwarder,
        }
    }

    fn push(&mut self, outgoing: Outgoing) {
        let is_message = |waiting: &Outgoing| matches!(waiting, Outgoing::Message(_));
        if is_message(&outgoing)
            && self.waiting.iter().filter(|waiting| is_message(waiting)).count() >= MAX_WAITING_MESSAGES
        {
            let oldest = self.waiting.iter().position(is_message);
            oldest.and_then(|oldest| self.waiting.remove(oldest));
        }
        self.waiting.push_back(outgoing);
    }

    /// Gives the last messages the time to leave.
    async fn flush(mut self) {
        let all = async {
            for outgoing in std::mem::take(&mut self.waiting) {
                if self.forwarder.send(outgoing).await.is_err() {
                    return;
                }
            }
            // Taken by the forwarder, too, once there is room again.
            drop(self.forwarder.reserve().await);
            self.client.drained().await;
        };
        let _ = tokio::time::timeout(LAST_MESSAGES, all).await;
    }

    /// Hands one on when there is room for it. Never ready while nothing waits.
    async fn forward(&mut self) {
        if self.waiting.is_empty() {
            return std::future::pending().await;
        }
        let Ok(permit) = self.forwarder.reserve().await else {
            return std::future::pending().await;
        };
        if let Some(outgoing) = self.waiting.pop_front() {
            permit.send(outgoing);
        }
    }
}
