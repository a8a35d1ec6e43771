//! The executor of a benchmark: measures its machine, tells the scheduler, and ends.
//!
//! ```text
//!        LAUNCH, MESSAGE            Event                Measure
//!  agent ───────────────> driver ─────────> logic::Bench ───────> measure: a thread, and those that hash
//!        <───────────────        <─────────              <───────
//!        UPDATE, MESSAGE            Action               Measured, Ended
//! ```

pub mod logic;
mod measure;
mod records;

use crate::config::Config;
use crate::driver::sleep_until;
use crate::logic::Exit;
use crate::outbox::{Outbox, Outgoing};
use logic::{Action, Bench, Event};
use machine::Machine;
use measure::Measuring;
use mesos_client::{ExecutorClient, ExecutorOutput};
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// How long the executor waits at its end until the agent has its last update.
const LAST_UPDATE: Duration = Duration::from_secs(3);
/// Records of the measuring thread that wait here; it waits for more.
const MAX_WAITING: usize = 16;

/// Runs a benchmark's executor until it has nothing left to do.
///
/// # Errors
/// If the system provides no signal handler. The agent has not been contacted then.
pub async fn run(config: Config) -> std::io::Result<Exit> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tracing::info!(agent = %config.env.agent, executor = %config.env.executor_id.value, "executor of a benchmark starts");
    let claims_dir = config.claims_dir;
    let (client, mut inputs) = ExecutorClient::start(config.env, config.agent, CancellationToken::new());
    let mut outbox = Outbox::start(client);
    let (tell, mut told) = mpsc::channel(MAX_WAITING);
    // Dropping it ends the measurement.
    let mut measuring = None;
    let mut bench = Bench::new(rand::random(), Instant::now());
    loop {
        let event = tokio::select! {
            _ = terminate.recv() => Some(Event::Shutdown),
            _ = interrupt.recv() => Some(Event::Shutdown),
            input = inputs.recv() => agent_event(input),
            event = told.recv() => event,
            () = outbox.forward() => Some(Event::MessageSent),
            () = sleep_until(bench.deadline()) => None,
        };
        let now = Instant::now();
        match event {
            Some(event) => bench.handle(event, now),
            None => bench.advance(now),
        }
        while let Some(action) = bench.poll(now) {
            match action {
                Action::Update(status) => outbox.push(Outgoing::Update(status)),
                Action::Message(data) => outbox.push(Outgoing::Message(data)),
                Action::Measure(plan) => {
                    let started = Measuring::start(plan, claims_dir.clone(), tell.clone());
                    measuring = match started {
                        Ok(started) => Some(started),
                        Err(error) => {
                            bench.handle(Event::Ended(Err(error.to_string())), now);
                            None
                        }
                    };
                }
                Action::Stop => measuring = None,
                Action::Exit(exit) => {
                    drop(measuring);
                    outbox.flush(LAST_UPDATE).await;
                    return Ok(exit);
                }
            }
        }
    }
}

fn agent_event(input: Option<ExecutorOutput>) -> Option<Event> {
    match input {
        Some(ExecutorOutput::Event(event)) => Some(Event::Agent(event)),
        Some(ExecutorOutput::Disconnected { reason, retry_in }) => {
            tracing::warn!(%reason, ?retry_in, "disconnected");
            Some(Event::Disconnected)
        }
        Some(ExecutorOutput::UpdateRefused { error, .. }) => {
            tracing::warn!(%error, "a status update was refused and is not sent again");
            None
        }
        // A framework message. What was in it is sent again.
        Some(ExecutorOutput::CallFailed { kind, error }) => {
            tracing::debug!(%kind, %error, "call failed");
            None
        }
        Some(ExecutorOutput::Ended(reason)) => Some(Event::AgentLost { reason }),
        None => Some(Event::AgentLost {
            reason: "the connection to the agent has ended".to_owned(),
        }),
    }
}
