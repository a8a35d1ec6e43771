//! Builds the parts of a run from the configuration, connects them with bounded channels, and shuts them down.
//!
//! The main loop owns the [`Scheduler`] and waits for nothing but the next event. The store and the drivers of pools
//! and master run in threads and tasks of their own, and the loop sends to them without waiting; the scheduler bounds
//! how much is in flight. Channels into the loop are bounded too: when it falls behind, the drivers stop reading from
//! the pools and the master.

mod framework;
mod inquiry;
mod local;
mod login_file;
mod network;
mod pools;
mod teardown;

use crate::admin::{self, SnapshotRequests};
use crate::artifact::{ArtifactServer, Programs};
use crate::config::{Config, ConfigError};
use crate::output::Lines;
use crate::progress::{Progress, Style};
use crate::signals::{Asked, Signals};
use crate::store::{Store, StoreError, StoreEvent};
use anyhow::{Context, bail};
use inquiry::Inquiry;
use job_source::SourceId;
use local::LocalParts;
use machine::Machine;
use mesos::http::{CallError, CallFailure, Peer};
use mesos::proto::scheduler::Call;
use mesos::scheduler::Output;
use mesos_client::{Masters, SchedulerClient};
use pools::Pools;
use scheduler::{Action, Architecture, Event, Exit, Record, RunEvent, Scheduler, State};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant, UNIX_EPOCH};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

pub use teardown::teardown;

/// How often progress is shown.
const SHOW_INTERVAL: Duration = Duration::from_millis(500);
/// Number of the batch that is written before the run does anything else. The scheduler's batches start at 1.
const FIRST_BATCH: u64 = 0;

/// A run in progress.
struct App {
    duration: Option<Duration>,
    scheduler: Scheduler,
    store: Option<Store>,
    progress: Progress,
    client: SchedulerClient,
    masters: Masters,
    pools: Pools,
    inquiry: Inquiry,
    local: LocalParts,
    cancel: CancellationToken,
}

/// Where the main loop's events come from.
struct Incoming {
    master: mpsc::Receiver<Output>,
    pools: mpsc::Receiver<(SourceId, job_source::Event)>,
    answers: mpsc::Receiver<inquiry::Answer>,
    signals: Signals,
    snapshot_requests: SnapshotRequests,
}

/// Mines until asked to stop.
///
/// # Errors
/// A [`ConfigError`] if a part does not start; those already started are stopped. Any other error if the run cannot
/// continue. Messages name the cause and the way out.
pub async fn run(config: Config, log: Lines) -> anyhow::Result<()> {
    // Before anything is started: a signal then stops what has been started.
    let mut signals = Signals::new().context("installing signal handlers")?;
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let masters = network::remote_masters(&config.master, &cancel);
    // The executor is served on the interface that reaches the master, unless another one is named.
    if let Some(masters) = &masters
        && config.artifact_listen.is_none()
        && !network::await_master(masters, &mut signals).await
    {
        return Ok(());
    }
    let start = App::start(config, masters, log, signals, cancel).await;
    let (app, incoming) = start.map_err(|error| ConfigError::new(format!("{error:#}")))?;
    app.mine(incoming).await
}

impl App {
    async fn start(
        config: Config,
        masters: Option<Masters>,
        log: Lines,
        signals: Signals,
        cancel: CancellationToken,
    ) -> anyhow::Result<(Self, Incoming)> {
        let is_local = config.master.is_local();
        if is_local {
            local::check_kernel(config.kernel.as_deref())?;
        }
        let programs = Programs::read(&config.executors)?;
        let Opened {
            store,
            restored,
            failure,
        } = open_state(config.state.as_deref()).await?;
        let admin_listener = admin::bind(config.listen, is_local).await?;
        let admin_addr = admin_listener.local_addr()?;
        let (snapshots, snapshot_requests) = admin::snapshots();
        admin::serve(admin_listener, snapshots, cancel.clone());

        let local = LocalParts::start(&config).await?;
        let masters = match masters {
            Some(masters) => masters,
            None => local.master()?.context("the embedded cluster is not running")?,
        };
        let artifact_uris = serve_artifacts(&config, &programs, &masters, &cancel).await?;
        let pools = local.pools(&config)?;
        let credentials = match local.credentials() {
            Some(credentials) => Some(credentials),
            None => framework::credentials(&config)?,
        };
        let (inquiry, answers) = Inquiry::new(
            masters.clone(),
            credentials.clone(),
            config.roles.clone(),
            cancel.clone(),
        );
        let framework_id = restored.framework_id.as_deref();
        let client_config = framework::client_config(
            &config,
            masters.clone(),
            credentials,
            framework_id,
            Some(admin_addr),
        );
        let settings = framework::settings(&config, &pools, artifact_uris, restored);
        let started = RunEvent::Started {
            version: env!("CARGO_PKG_VERSION"),
            master: local.name_master(&config.master),
            pools: pools.iter().map(|pool| pool.name(&pools)).collect(),
            listen: admin_addr.to_string(),
        };
        let style = Style {
            json: config.json,
            quiet: config.quiet,
            local: is_local,
        };
        let progress = Progress::new(style, log)?;
        progress.event(&started);
        let (client, from_master) = SchedulerClient::start(client_config, cancel.clone());
        let (pools, from_pools) =
            Pools::start(&pools, config.suggest_difficulty, config.protocol_dump, &cancel);
        let mut scheduler = Scheduler::new(settings, Instant::now());
        if let Some(reason) = failure {
            scheduler.handle(Event::StoreFails { reason }, Instant::now());
        }
        let app = Self {
            duration: config.duration,
            scheduler,
            store,
            progress,
            client,
            masters,
            pools,
            inquiry,
            local,
            cancel,
        };
        let incoming = Incoming {
            master: from_master,
            pools: from_pools,
            answers,
            signals,
            snapshot_requests,
        };
        Ok((app, incoming))
    }

    async fn mine(mut self, mut incoming: Incoming) -> anyhow::Result<()> {
        let mut show = tokio::time::interval(SHOW_INTERVAL);
        show.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut stop_at = self.duration.map(|duration| Instant::now() + duration);
        let exit = loop {
            if let Some(exit) = self.carry_out() {
                break exit;
            }
            let event = tokio::select! {
                signal = incoming.signals.next() => match signal {
                    Asked::ToStop => Event::Stop,
                    Asked::ForAgents => {
                        self.progress.agents(&self.scheduler.snapshot(Instant::now()));
                        continue;
                    }
                },
                () = sleep_until(stop_at) => {
                    stop_at = None;
                    Event::Stop
                }
                Some(output) = incoming.master.recv() => Event::Master(output),
                Some((source, event)) = incoming.pools.recv() => Event::Source(source, event),
                Some(answer) = incoming.answers.recv() => Event::Cluster(answer),
                event = next_report(&mut self.store) => of_store(event),
                () = sleep_until(self.scheduler.deadline()) => {
                    self.scheduler.advance(Instant::now());
                    continue;
                }
                _ = show.tick() => {
                    let now = Instant::now();
                    let unix = UNIX_EPOCH.elapsed().unwrap_or_default();
                    self.scheduler.handle(Event::Clock(unix), now);
                    self.progress.show(&self.scheduler.status(now), now);
                    continue;
                }
                request = incoming.snapshot_requests.next() => {
                    request.answer(self.scheduler.snapshot(Instant::now()));
                    continue;
                }
            };
            self.scheduler.handle(event, Instant::now());
        };
        self.stop(exit).await
    }

    /// Carries out the scheduler's actions without waiting. Returns how the run ends once it is over.
    fn carry_out(&mut self) -> Option<Exit> {
        while let Some(action) = self.scheduler.poll(Instant::now()) {
            let event = match action {
                Action::Call { tag, call } => self.call(tag, *call),
                Action::Source(source, command) => {
                    let answer = self.pools.command(source, command);
                    answer.map(|event| Event::Source(source, event))
                }
                Action::Persist { sequence, records } => {
                    match persist(self.store.as_ref(), sequence, records) {
                        Ok(event) => event,
                        Err(error) => return Some(Exit::Failed(error.to_string())),
                    }
                }
                Action::AskCluster => {
                    self.inquiry.ask();
                    None
                }
                Action::Tell(event) => {
                    self.progress.event(&self.pools.without_passwords(event));
                    None
                }
                Action::Exit(exit) => return Some(exit),
            };
            if let Some(event) = event {
                self.scheduler.handle(event, Instant::now());
            }
        }
        None
    }

    fn call(&self, tag: u64, call: Call) -> Option<Event> {
        let kind = call.r#type();
        let error = self.client.try_call(tag, call).err()?;
        tracing::error!("{kind} is not sent: {error}");
        let result = Err(CallError {
            peer: Peer::Master,
            address: self.masters.candidates().into_iter().next(),
            cause: CallFailure::NotSent,
        });
        Some(Event::Master(Output::Answered { tag, kind, result }))
    }

    /// Stops all parts and reports the summary.
    async fn stop(self, exit: Exit) -> anyhow::Result<()> {
        self.cancel.cancel();
        self.local.stop().await;
        let closed = match self.store {
            Some(store) => store.close().await,
            None => Ok(()),
        };
        let told = self
            .progress
            .finish(&self.scheduler.closing_event(Instant::now()));
        match exit {
            Exit::Done => {
                closed?;
                Ok(told?)
            }
            Exit::Failed(reason) => bail!(reason),
        }
    }
}

/// Without a state directory, records count as persisted at once. A store that accepts no more records ends the run,
/// because they would be lost.
fn persist(store: Option<&Store>, sequence: u64, records: Vec<Record>) -> Result<Option<Event>, StoreError> {
    match store {
        Some(store) => store.append(sequence, records).map(|()| None),
        None => Ok(Some(Event::Persisted { through: sequence })),
    }
}

/// What the store reports, for the scheduler.
fn of_store(event: StoreEvent) -> Event {
    match event {
        StoreEvent::Persisted { through } => Event::Persisted { through },
        StoreEvent::Failed { reason } => Event::StoreFails { reason },
    }
}

/// The state that a run begins with.
struct Opened {
    store: Option<Store>,
    restored: State,
    /// Why it cannot be written now.
    failure: Option<String>,
}

/// Opens the state directory, if there is one, and reads what an earlier run left. This run's numbers are on
/// disk before anything else happens, so that the generations of the next run start above those of this one. If there is
/// a state that can be read but not written, the run begins all the same and the store tries again: executors of an
/// earlier run are waiting.
async fn open_state(dir: Option<&Path>) -> anyhow::Result<Opened> {
    let Some(dir) = dir else {
        let state = State {
            first_generation: framework::first_generation(0),
            run: rand::random(),
            ..State::default()
        };
        return Ok(Opened {
            store: None,
            restored: state,
            failure: None,
        });
    };
    let (mut store, mut restored) = Store::open(dir)?;
    let earlier = restored.first_generation;
    let records = [
        Record::FirstGeneration(framework::first_generation(earlier)),
        Record::Run(restored.run.wrapping_add(1)),
    ];
    for record in records.clone() {
        restored.apply(record);
    }
    store.append(FIRST_BATCH, records.into())?;
    let failure = match store.event().await {
        StoreEvent::Persisted { .. } => None,
        StoreEvent::Failed { reason } => Some(reason),
    };
    if failure.is_some() {
        restored.apply(Record::FirstGeneration(framework::unkept_generation(earlier)));
        restored.apply(Record::Run(rand::random()));
    }
    Ok(Opened {
        store: Some(store),
        restored,
        failure,
    })
}

/// Never returns if there is no store.
async fn next_report(store: &mut Option<Store>) -> StoreEvent {
    match store {
        Some(store) => store.event().await,
        None => std::future::pending().await,
    }
}

/// Never returns if there is no time to wait for.
async fn sleep_until(time: Option<Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}

/// Where agents fetch the executor of each architecture from.
async fn serve_artifacts(
    config: &Config,
    programs: &Programs,
    masters: &Masters,
    cancel: &CancellationToken,
) -> anyhow::Result<BTreeMap<Architecture, String>> {
    let listen = match config.artifact_listen {
        Some(listen) => listen,
        None => (network::own_address_towards(masters).await?, 0).into(),
    };
    let server = ArtifactServer::start(listen, programs, cancel.clone()).await?;
    let authority = match &config.advertise {
        Some((host, port)) => format!("{host}:{}", port.unwrap_or(server.addr.port())),
        None if server.addr.ip().is_unspecified() => {
            bail!("--artifact-listen {listen} is no address that agents can reach: name one with --advertise")
        }
        None => server.addr.to_string(),
    };
    let uri = |path| format!("http://{authority}{path}");
    let uris = server.paths.into_iter();
    Ok(uris
        .map(|(architecture, path)| (architecture, uri(path)))
        .collect())
}

#[cfg(test)]
mod tests;
