//! Builds the parts of a run from the configuration, connects them with bounded channels, and shuts them down.
//!
//! The main loop owns the [`Scheduler`] and waits for nothing but the next event. The store and the drivers of pools
//! and master run in threads and tasks of their own, and the loop sends to them without waiting; the scheduler bounds
//! how much is in flight. Channels into the loop are bounded too: when it falls behind, the drivers stop reading from
//! the pools and the master.

mod bench;
mod delivery;
mod doctor;
mod framework;
mod inquiry;
mod leading;
mod local;
mod login_file;
mod miners;
mod network;
mod pages;
mod pools;
mod state;
mod teardown;

use crate::admin::{SnapshotRequest, SnapshotRequests};
use crate::config::{Config, ConfigError, Reload, Setting, StatePlace};
use crate::history::History;
use crate::output::Lines;
use crate::progress::{Progress, Style};
use crate::signals::{Asked, Signals};
use crate::store::{Store, StoreError, StoreEvent};
use anyhow::{Context, bail};
use inquiry::Inquiry;
use job_source::SourceId;
use leading::{Leading, News};
use local::LocalParts;
use machine::Machine;
use mesos::http::{CallError, CallFailure, Peer};
use mesos::proto::FrameworkId;
use mesos::proto::scheduler::Call;
use mesos::scheduler::Output;
use mesos_client::{Access, Masters, SchedulerClient, SchedulerConfig, TryCallError};
use miners::Miners;
use pages::{Pages, Shown};
use pools::Pools;
use scheduler::{Action, Event, Exit, Record, RunEvent, Scheduler, Summary};
use state::Opened;
use std::net::IpAddr;
use std::time::{Duration, Instant, UNIX_EPOCH};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

pub use bench::{Watch, bench};
pub use doctor::{Finding, Verdict, doctor};
pub use teardown::teardown;

/// How often progress is shown.
const SHOW_INTERVAL: Duration = Duration::from_millis(500);
/// Number of the batch that is written before the run does anything else. The scheduler's batches start at 1.
const FIRST_BATCH: u64 = 0;
/// Time for the parts of a run to end that was deposed.
const BEFORE_STANDING_BY_AGAIN: Duration = Duration::from_millis(500);

/// A run in progress.
struct App {
    reload: Option<Reload>,
    /// When to stop.
    ends: Option<Instant>,
    scheduler: Scheduler,
    store: Option<Store>,
    progress: Progress,
    history: History,
    /// How to subscribe, but for the framework's id.
    client_config: SchedulerConfig,
    /// `None` while another scheduler leads.
    client: Option<SchedulerClient>,
    /// Where several schedulers share a state.
    leading: Option<Leading>,
    masters: Masters,
    pools: Pools,
    miners: Miners,
    inquiry: Inquiry,
    local: LocalParts,
    cancel: CancellationToken,
}

/// Where the main loop's events come from.
struct Incoming {
    /// `None` while another scheduler leads.
    master: Option<mpsc::Receiver<Output>>,
    pools: mpsc::Receiver<(SourceId, job_source::Event)>,
    /// `None` where no miners can connect.
    miners: Option<mpsc::Receiver<job_source::miners::Event>>,
    answers: mpsc::Receiver<Event>,
    signals: Signals,
    snapshot_requests: SnapshotRequests,
}

/// How others are reached, and reach this process.
struct Reaching {
    /// `None` for an embedded cluster.
    masters: Option<Masters>,
    /// Address under which agents reach this machine, if it is known.
    own: Option<IpAddr>,
    pages: Pages,
}

/// How the main loop ends.
enum Ending {
    Exit(Exit),
    /// Another scheduler leads.
    Deposed(String),
}

/// Mines until asked to stop. A scheduler that does not lead any more stands by again.
///
/// # Errors
/// A [`ConfigError`] if a part does not start; those already started are stopped. Any other error if the run cannot
/// continue. Messages name the cause and the way out.
pub async fn run(
    mut config: Config,
    reload: Option<Reload>,
    settings: Vec<Setting>,
    log: Lines,
) -> anyhow::Result<()> {
    // Before anything is started: a signal then stops what has been started.
    let mut signals = Signals::new().context("installing signal handlers")?;
    if reload.is_some() {
        signals = signals.reloading();
    }
    let style = Style {
        json: config.json,
        quiet: config.quiet,
        local: config.master.is_local(),
    };
    let shown = Shown::new(settings);
    let mut progress = Progress::new(style, log, shown.events.clone())?;
    let ends = config.duration.map(|duration| Instant::now() + duration);
    // The address under which agents reach this machine, once a master is known.
    let mut own = None;
    loop {
        let cancel = CancellationToken::new();
        let _cancel_at_the_end = cancel.clone().drop_guard();
        let masters = network::remote_masters(&config, &cancel);
        let pages = Pages::open(&config, shown.clone(), &cancel).await;
        let mut pages = pages.map_err(|error| ConfigError::new(format!("{error:#}")))?;
        // The executor is served on the interface that reaches the master, unless another one is named.
        if let Some(masters) = &masters
            && config.delivery.is_none()
            && config.artifact_listen.is_none()
        {
            if own.is_none() && !pages.await_master(masters, &mut signals, ends).await {
                return Ok(progress.finish(&RunEvent::Summary(Summary::default()))?);
            }
            own = network::own_address_towards(masters).await.ok().or(own);
        }
        let reaching = Reaching { masters, own, pages };
        let start = App::start(
            config.clone(),
            reload.clone(),
            reaching,
            ends,
            progress,
            signals,
            cancel,
        )
        .await;
        let (app, mut incoming) = start.map_err(|error| ConfigError::new(format!("{error:#}")))?;
        match app.mine(&mut incoming).await? {
            None => return Ok(()),
            Some(again) => (progress, signals) = (again, incoming.signals),
        }
        if let Some(Ok(read_again)) = reload.as_ref().map(Reload::read) {
            config.limits = read_again.limits;
        }
        // Its listeners are closed by then.
        tokio::time::sleep(BEFORE_STANDING_BY_AGAIN).await;
    }
}

impl App {
    async fn start(
        config: Config,
        reload: Option<Reload>,
        reaching: Reaching,
        ends: Option<Instant>,
        progress: Progress,
        signals: Signals,
        cancel: CancellationToken,
    ) -> anyhow::Result<(Self, Incoming)> {
        let is_local = config.master.is_local();
        if is_local {
            local::check_kernel(config.kernel.as_deref())?;
        }
        let executor = delivery::Source::read(&config)?;
        let elects = match &config.state {
            Some(StatePlace::ZooKeeper(url)) => Some(url.clone()),
            _ => None,
        };
        let Opened {
            store,
            restored,
            failure,
        } = state::open_directory(state::directory(config.state.as_ref())).await?;
        let Reaching { masters, own, pages } = reaching;
        let history = pages.history.clone();
        if let Some(dir) = state::directory(config.state.as_ref()) {
            history.keep_in(dir, UNIX_EPOCH.elapsed().unwrap_or_default());
        }
        let admin_addr = pages.address;
        let local = LocalParts::start(&config).await?;
        local.show_pool(&pages.pool);
        let masters = match masters {
            Some(masters) => masters,
            None => local.master()?.context("the embedded cluster is not running")?,
        };
        let delivery = executor.start(&config, &masters, own, &cancel).await?;
        let pools = local.pools(&config)?;
        let access = match local.credentials() {
            Some(credentials) => Access {
                credentials: Some(credentials),
                ..Access::default()
            },
            None => framework::access(&config)?,
        };
        let (inquiry, answers) = Inquiry::new(
            masters.clone(),
            access.clone(),
            config.roles.clone(),
            cancel.clone(),
        );
        let framework_id = restored.framework_id.clone();
        let client_config =
            framework::client_config(&config, masters.clone(), access, None, Some(admin_addr));
        let settings = framework::settings(&config, &pools, delivery, restored);
        let started = RunEvent::Started {
            version: env!("CARGO_PKG_VERSION"),
            master: local.name_master(&config.master),
            pools: pools.iter().map(|pool| pool.name(&pools)).collect(),
            listen: admin_addr.to_string(),
        };
        progress.event(&started);
        let (pools, from_pools) = Pools::start(&pools, &config, &cancel)?;
        let (miners, from_miners) = Miners::start(config.miner_server.clone(), &cancel).await?;
        let now = Instant::now();
        let (scheduler, leading) = match elects {
            Some(url) => (
                Scheduler::standing_by(settings, now),
                Some(Leading::start(
                    network::zookeeper(&config, &url),
                    framework::candidate_name(admin_addr),
                )),
            ),
            None => (Scheduler::new(settings, now), None),
        };
        let mut app = Self {
            reload,
            ends,
            scheduler,
            store: None,
            progress,
            history,
            client_config,
            client: None,
            leading,
            masters,
            pools,
            miners,
            inquiry,
            local,
            cancel,
        };
        let from_master = match app.leading {
            Some(_) => None,
            None => Some(app.subscribe(store, framework_id, failure)),
        };
        let incoming = Incoming {
            master: from_master,
            pools: from_pools,
            miners: from_miners,
            answers,
            signals,
            snapshot_requests: pages.requests,
        };
        Ok((app, incoming))
    }

    /// Goes on with a state that is open, as the scheduler that leads.
    fn subscribe(
        &mut self,
        store: Option<Store>,
        framework_id: Option<String>,
        failure: Option<String>,
    ) -> mpsc::Receiver<Output> {
        self.store = store;
        if let Some(reason) = failure {
            self.scheduler
                .handle(Event::StoreFails { reason }, Instant::now());
        }
        let mut config = self.client_config.clone();
        config.framework.id = framework_id.map(FrameworkId::new);
        let cancel = self.cancel.clone();
        let (client, from_master) = match self.leading.as_ref().and_then(Leading::until) {
            Some(until) => SchedulerClient::start_leased(config, until, cancel),
            None => SchedulerClient::start(config, cancel),
        };
        self.client = Some(client);
        from_master
    }

    /// Takes the state of the last leader over.
    fn lead(&mut self, opened: Opened) -> mpsc::Receiver<Output> {
        let Opened {
            store,
            restored,
            failure,
        } = opened;
        let framework_id = restored.framework_id.clone();
        self.scheduler
            .handle(Event::Lead(Box::new(restored)), Instant::now());
        self.subscribe(store, framework_id, failure)
    }

    /// Gives what to stand by with, if another scheduler leads.
    async fn mine(mut self, incoming: &mut Incoming) -> anyhow::Result<Option<Progress>> {
        let mut show = tokio::time::interval(SHOW_INTERVAL);
        show.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut stop_at = self.ends;
        let ending = loop {
            if let Some(exit) = self.carry_out() {
                break Ending::Exit(exit);
            }
            let event = tokio::select! {
                signal = incoming.signals.next() => match signal {
                    Asked::ToStop => Event::Stop,
                    Asked::ToReload => match self.reload() {
                        Some(event) => event,
                        None => continue,
                    },
                    Asked::ForAgents => {
                        self.progress.agents(&self.scheduler.snapshot(Instant::now()));
                        continue;
                    }
                },
                () = sleep_until(stop_at) => {
                    stop_at = None;
                    Event::Stop
                }
                Some(output) = next_output(&mut incoming.master) => Event::Master(output),
                news = next_news(&mut self.leading) => match news {
                    News::Tell(event) => {
                        self.progress.event(&event);
                        continue;
                    }
                    News::Lead(opened) => {
                        incoming.master = Some(self.lead(*opened));
                        continue;
                    }
                    News::Unreadable(error) => break Ending::Exit(Exit::Failed(format!("{error:#}"))),
                    News::Deposed(reason) => break Ending::Deposed(reason),
                    News::Renewed(until) => {
                        if let Some(client) = &self.client {
                            client.lease(until);
                        }
                        continue;
                    }
                },
                Some((source, event)) = incoming.pools.recv() => Event::Source(source, event),
                Some(event) = miners::next_told(&mut incoming.miners) => Event::Miners(event),
                Some(answer) = incoming.answers.recv() => answer,
                event = next_report(&mut self.store) => of_store(event),
                () = sleep_until(self.scheduler.deadline()) => {
                    self.scheduler.advance(Instant::now());
                    continue;
                }
                _ = show.tick() => {
                    let now = Instant::now();
                    let unix = UNIX_EPOCH.elapsed().unwrap_or_default();
                    self.scheduler.handle(Event::Clock(unix), now);
                    let status = self.scheduler.status(now);
                    self.history.sample(&status, unix);
                    self.progress.show(&status, now);
                    continue;
                }
                request = incoming.snapshot_requests.next() => {
                    self.answer(request);
                    continue;
                }
            };
            self.hear(event);
        };
        match ending {
            Ending::Exit(Exit::Failed(reason)) if self.has_lost_its_lease() => {
                Ok(Some(self.stand_by(&reason)))
            }
            Ending::Exit(exit) => self.stop(exit).await.map(|()| None),
            Ending::Deposed(reason) => Ok(Some(self.stand_by(&reason))),
        }
    }

    /// Tells the pages what they ask for, and does what they want.
    fn answer(&mut self, request: SnapshotRequest) {
        let now = Instant::now();
        match request {
            SnapshotRequest::Status(reply) => reply.send(self.scheduler.status(now)),
            SnapshotRequest::Snapshot(reply) => {
                let snapshot = self.scheduler.snapshot(now);
                reply.send(self.pools.snapshot_without_passwords(snapshot));
            }
            SnapshotRequest::Order(order, reply) => {
                let checked = self.scheduler.check(&order);
                if checked.is_ok() {
                    self.hear(Event::Order(order));
                }
                reply.send(checked);
            }
        }
    }

    /// A master that has another scheduler of the framework refuses this one, perhaps before ZooKeeper tells.
    fn has_lost_its_lease(&self) -> bool {
        self.client.is_some()
            && self
                .leading
                .as_ref()
                .is_some_and(|leading| !leading.may_act(Instant::now()))
    }

    /// Stops at once, without a word to anybody outside: all of it is another scheduler's now.
    fn stand_by(self, reason: &str) -> Progress {
        self.cancel.cancel();
        let summary = self.scheduler.summary(Instant::now());
        let text =
            format!("this scheduler does not lead any more: {reason}; it had {summary}; it stands by again");
        self.progress.event(&RunEvent::Warning { text });
        self.progress
    }

    /// What the file of options says now, as far as it can change while mining.
    fn reload(&self) -> Option<Event> {
        match self.reload.as_ref()?.read() {
            Ok(config) => Some(Event::Limits(config.limits)),
            Err(error) => {
                let text = format!("{error}; the options stay as they are");
                self.progress.event(&RunEvent::Warning { text });
                None
            }
        }
    }

    /// Carries out the scheduler's actions without waiting. Returns how the run ends once it is over.
    fn carry_out(&mut self) -> Option<Exit> {
        while let Some(action) = self.next_action() {
            let event = match action {
                Action::Call { tag, call } => self.call(tag, *call),
                Action::Source(source, command) => {
                    let answer = self.pools.command(source, command);
                    answer.map(|event| Event::Source(source, event))
                }
                Action::Miners(command) => {
                    self.miners.command(command);
                    None
                }
                Action::Persist { sequence, records } => {
                    match persist(self.store.as_ref(), sequence, records) {
                        Ok(event) => event,
                        Err(error) => return Some(Exit::Failed(error.to_string())),
                    }
                }
                Action::AskCluster => {
                    self.inquiry.ask_cluster();
                    None
                }
                Action::AskFrameworks => {
                    self.inquiry.ask_frameworks();
                    None
                }
                Action::Tell(event) => {
                    self.progress.event(&self.pools.without_passwords(event));
                    None
                }
                Action::Exit(exit) => return Some(exit),
            };
            if let Some(event) = event {
                self.hear(event);
            }
        }
        None
    }

    fn hear(&mut self, event: Event) {
        if let Some(leading) = &mut self.leading {
            leading.hears(&event);
        }
        self.scheduler.handle(event, Instant::now());
    }

    /// The next action that may be taken now.
    fn next_action(&mut self) -> Option<Action> {
        let now = Instant::now();
        match &mut self.leading {
            Some(leading) => leading.next_action(&mut self.scheduler, now),
            None => self.scheduler.poll(now),
        }
    }

    fn call(&self, tag: u64, call: Call) -> Option<Event> {
        let kind = call.r#type();
        let error = match &self.client {
            Some(client) => client.try_call(tag, call).err()?,
            None => TryCallError::Ended,
        };
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
        if let Some(leading) = self.leading {
            leading.resign().await;
        }
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

/// Never returns while another scheduler leads.
async fn next_output(master: &mut Option<mpsc::Receiver<Output>>) -> Option<Output> {
    match master {
        Some(master) => master.recv().await,
        None => std::future::pending().await,
    }
}

/// Never returns where no other scheduler shares the state.
async fn next_news(leading: &mut Option<Leading>) -> News {
    match leading {
        Some(leading) => leading.news().await,
        None => std::future::pending().await,
    }
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

#[cfg(test)]
mod tests;
