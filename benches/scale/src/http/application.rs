//! The part of the program's main loop that scheduler and master see, with a source of jobs in memory.

use crate::settings::settings;
use anyhow::{Context, anyhow, bail};
use job_source::{Command, Event as SourceEvent, SourceId, Verdict};
use machine::Machine;
use mesos::proto::{CapabilityType, FrameworkInfo};
use mesos_client::{Access, MasterUrls, SchedulerClient, SchedulerConfig, SchedulerOutput};
use scheduler::{Action, Event, Scheduler, Summary};
use std::net::SocketAddr;
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

const POOL: SourceId = SourceId(0);
/// Jobs that wait for the main loop. Sending one more fails.
const MAX_WAITING_JOBS: usize = 64;

/// A scheduler and its client in a thread of their own. Dropped, it ends.
#[derive(Debug)]
pub(super) struct Application {
    jobs: mpsc::Sender<SourceEvent>,
    thread: JoinHandle<anyhow::Result<Summary>>,
}

impl Application {
    pub(super) fn start(master: SocketAddr) -> anyhow::Result<Self> {
        let (jobs, from_source) = mpsc::channel(MAX_WAITING_JOBS);
        let masters: MasterUrls = master.to_string().parse()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let thread = std::thread::Builder::new()
            .name("scheduler".to_owned())
            .spawn(move || runtime.block_on(run(masters, from_source)))?;
        Ok(Self { jobs, thread })
    }

    /// The source says this.
    pub(super) fn source(&self, event: SourceEvent) -> anyhow::Result<()> {
        self.jobs
            .try_send(event)
            .map_err(|error| anyhow!("the main loop takes no job: {error}"))
    }

    /// Ends it without stopping any task. Gives what became of shares.
    pub(super) fn finish(self) -> anyhow::Result<Summary> {
        drop(self.jobs);
        self.thread
            .join()
            .map_err(|_| anyhow!("the main loop panicked"))?
    }
}

async fn run(masters: MasterUrls, mut jobs: mpsc::Receiver<SourceEvent>) -> anyhow::Result<Summary> {
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let config = SchedulerConfig {
        masters: masters.into(),
        framework: framework(),
        renew: false,
        offer_constraints: None,
        access: Access::default(),
    };
    let (client, mut outputs) = SchedulerClient::start(config, cancel);
    let mut scheduler = Scheduler::new(settings(), Instant::now());
    // Opens the source, which has no jobs before.
    scheduler.advance(Instant::now());
    loop {
        carry_out(&mut scheduler, &client)?;
        let due = scheduler
            .deadline()
            .context("a scheduler that runs waits for something")?;
        let event = tokio::select! {
            output = outputs.recv() => match output.context("the client has ended")? {
                SchedulerOutput::Disconnected { reason, .. } | SchedulerOutput::Fatal(reason) => bail!(reason),
                SchedulerOutput::Answered { result: Err(error), .. } => bail!(error),
                output => Event::Master(output),
            },
            job = jobs.recv() => match job {
                Some(event) => Event::Source(POOL, event),
                None => return Ok(scheduler.summary(Instant::now())),
            },
            () = tokio::time::sleep_until(due.into()) => {
                scheduler.advance(Instant::now());
                continue;
            }
        };
        scheduler.handle(event, Instant::now());
    }
}

fn carry_out(scheduler: &mut Scheduler, client: &SchedulerClient) -> anyhow::Result<()> {
    while let Some(action) = scheduler.poll(Instant::now()) {
        let event = match action {
            Action::Call { tag, call } => {
                client.try_call(tag, *call)?;
                continue;
            }
            Action::Persist { sequence, .. } => Event::Persisted { through: sequence },
            Action::Source(source, Command::Open) => {
                Event::Source(source, SourceEvent::Ready { resumed: false })
            }
            Action::Source(source, Command::Submit(submission)) => {
                let verdict = SourceEvent::Verdict {
                    tag: submission.tag,
                    verdict: Verdict::Accepted,
                };
                Event::Source(source, verdict)
            }
            Action::Source(_, Command::Suggest { .. })
            | Action::Miners(_)
            | Action::AskCluster
            | Action::AskFrameworks
            | Action::Tell(_) => continue,
            Action::Source(_, Command::Close) => bail!("the source is closed"),
            Action::Exit(exit) => bail!("the run is over: {exit:?}"),
        };
        scheduler.handle(event, Instant::now());
    }
    Ok(())
}

fn framework() -> FrameworkInfo {
    FrameworkInfo {
        user: "nobody".to_owned(),
        name: "scale".to_owned(),
        failover_timeout: Some(60.0),
        capabilities: vec![CapabilityType::PartitionAware.into()],
        roles: vec!["*".to_owned()],
        ..FrameworkInfo::default()
    }
}
