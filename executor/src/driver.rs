//! The loop that connects agent, logic and engine. It decides nothing.

use crate::config::Config;
use crate::logic::{Action, Event, Executor, Exit};
use crate::outbox::{Outbox, Outgoing};
use engine::{CHUNK_TIME, Engine};
use machine::Machine;
use mesos::executor::Event as AgentEvent;
use mesos::proto::{CapabilityType, FrameworkInfo};
use mesos_client::{ExecutorClient, ExecutorOutput};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

/// How long the executor waits at its end for the last messages to be sent.
const LAST_MESSAGES: Duration = Duration::from_millis(500);

/// Name of the search record in the sandbox.
const SEARCH_RECORD: &str = "search.jsonl";

/// Runs an executor until it has nothing left to do.
///
/// # Errors
/// If the system provides no thread or no signal handler. The agent has not been contacted then.
pub async fn run(config: Config) -> std::io::Result<Exit> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let news = Arc::new(Notify::new());
    let wake = Arc::clone(&news);
    let engine_config = engine::Config {
        claims_dir: config.claims_dir,
        record_path: config.env.sandbox.join(SEARCH_RECORD),
        chunk_time: CHUNK_TIME,
    };
    let trials = engine::kernels::timed();
    tracing::info!("{trials}");
    let engine = Engine::start(engine_config, move || wake.notify_one())?;
    if let Some(warning) = &config.agent_warning {
        tracing::warn!("no certificate is shown to the agent: {warning}");
    }
    tracing::info!(agent = %config.env.agent, executor = %config.env.executor_id.value, "executor starts");
    let (client, mut inputs) = ExecutorClient::start(config.env, config.agent, CancellationToken::new());
    let mut outbox = Outbox::start(client);
    let mut executor = Executor::new(rand::random(), trials, Instant::now());
    loop {
        let events = tokio::select! {
            _ = terminate.recv() => vec![Event::Shutdown],
            _ = interrupt.recv() => vec![Event::Shutdown],
            input = inputs.recv() => agent_events(input),
            () = news.notified() => engine.take_events().into_iter().map(Event::Engine).collect(),
            () = sleep_until(executor.deadline()) => Vec::new(),
            () = outbox.forward() => vec![Event::MessageSent],
        };
        let now = Instant::now();
        executor.handle(Event::Counters(engine.counters()), now);
        for event in events {
            executor.handle(event, now);
        }
        executor.advance(now);
        while let Some(action) = executor.poll(now) {
            match action {
                Action::Update(status) => outbox.push(Outgoing::Update(status)),
                Action::Message(data) => outbox.push(Outgoing::Message(data)),
                Action::Assign {
                    assignment,
                    received,
                    record,
                } => engine.assign(&assignment, received, record),
                Action::Abandon => engine.abandon(),
                Action::SetThreads { revision, plan } => engine.set_threads(revision, plan),
                Action::Exit(exit) => {
                    outbox.flush(LAST_MESSAGES).await;
                    let (found, unacknowledged, given_up) = executor.share_counts();
                    tracing::info!(found, unacknowledged, given_up, "executor ends; its shares");
                    return Ok(exit);
                }
            }
        }
    }
}

fn agent_events(input: Option<ExecutorOutput>) -> Vec<Event> {
    match input {
        Some(ExecutorOutput::Event(event)) => translate(event),
        Some(ExecutorOutput::Disconnected { reason, retry_in }) => {
            tracing::warn!(%reason, ?retry_in, "disconnected");
            vec![Event::Disconnected]
        }
        Some(ExecutorOutput::UpdateRefused { error, .. }) => {
            tracing::warn!(%error, "a status update was refused and is not sent again");
            Vec::new()
        }
        Some(ExecutorOutput::CallFailed { kind, error }) => {
            // A framework message. Its shares are sent again, and the next report replaces its report.
            tracing::debug!(%kind, %error, "call failed");
            Vec::new()
        }
        Some(ExecutorOutput::Ended(reason)) => vec![Event::AgentLost { reason }],
        None => vec![Event::AgentLost {
            reason: "the connection to the agent has ended".to_owned(),
        }],
    }
}

fn translate(event: AgentEvent) -> Vec<Event> {
    vec![match event {
        AgentEvent::Subscribed { framework, .. } => Event::Subscribed {
            killing_state: has_killing_state(&framework),
        },
        AgentEvent::Launch(task) => Event::Launch(task),
        AgentEvent::LaunchGroup(tasks) => {
            return tasks
                .into_iter()
                .map(|task| Event::Launch(Box::new(task)))
                .collect();
        }
        AgentEvent::Kill { task_id, .. } => Event::Kill {
            task_id: task_id.value,
        },
        AgentEvent::Acknowledged { task_id, uuid } => Event::Acknowledged {
            task_id: task_id.value,
            uuid,
        },
        AgentEvent::Message(data) => Event::Message(data),
        AgentEvent::Shutdown => Event::Shutdown,
        AgentEvent::Error(reason) => Event::AgentLost { reason },
    }]
}

fn has_killing_state(framework: &FrameworkInfo) -> bool {
    framework
        .capabilities
        .iter()
        .any(|capability| capability.r#type() == CapabilityType::TaskKillingState)
}

pub(crate) async fn sleep_until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}
