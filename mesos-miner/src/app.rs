//! Builds every part of a run from its configuration, joins them by bounded channels, and takes them down.
//!
//! The main loop owns the [`Brain`]. Channels into it are bounded: when it falls behind, the pool's and the
//! master's connections are not read any further. Channels out of it are bounded, too. The master's driver takes
//! calls also while it waits for the main loop. The pool's may not, so the main loop never waits for it: a share
//! that finds no room counts as unanswered.

mod local;
mod network;
mod persist;

use crate::admin::{self, SnapshotRequests};
use crate::artifact::{self, ArtifactServer};
use crate::config::{Config, ConfigError, Master};
use crate::output::Lines;
use crate::pool::{Login, PoolDriver, Submission};
use crate::progress::Progress;
use crate::signals::Signals;
use anyhow::{Context, bail};
use local::LocalParts;
use mesos::proto::scheduler::{Call, call::Type as CallType};
use mesos::proto::{CapabilityType, FrameworkId, FrameworkInfo};
use mesos_client::{Credentials, MasterUrls, SchedulerClient, SchedulerConfig, SchedulerInput};
use persist::Persistence;
use scheduler::launch::LaunchPlan;
use scheduler::{self, Brain, Event, Exit, Input, Output, Settings, State};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use stratum::client::Verdict;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Inputs and submissions that wait.
const QUEUE: usize = 1024;
/// How often progress is shown.
const SHOW_INTERVAL: Duration = Duration::from_millis(500);
/// How long the master may take to answer the last calls.
const LAST_CALLS: Duration = Duration::from_secs(5);

/// A run in progress.
struct App {
    config: Config,
    brain: Brain,
    store: Option<Persistence>,
    progress: Progress,
    client: SchedulerClient,
    submissions: mpsc::Sender<Submission>,
    local: LocalParts,
    cancel: CancellationToken,
}

/// What the main loop listens to.
struct Sources {
    master: mpsc::Receiver<SchedulerInput>,
    pool: mpsc::Receiver<Input>,
    signals: Signals,
    snapshot_requests: SnapshotRequests,
}

/// Mines until told to stop.
///
/// # Errors
/// [`ConfigError`] if a part cannot be started: then nothing is left of the others. Else if the run cannot go on.
/// The text names the thing and the way out.
pub async fn run(config: Config, log: Lines) -> anyhow::Result<()> {
    // From here on signals are ours: whatever was started is also stopped.
    let signals = Signals::new().context("installing signal handlers")?;
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let start = App::start(config, log, signals, cancel).await;
    let (app, sources) = start.map_err(|e| ConfigError::new(format!("{e:#}")))?;
    app.mine(sources).await
}

impl App {
    async fn start(
        config: Config,
        log: Lines,
        signals: Signals,
        cancel: CancellationToken,
    ) -> anyhow::Result<(Self, Sources)> {
        let is_local = matches!(config.master, Master::Local { .. });
        if is_local {
            local::check_kernel(config.kernel.as_deref())?;
        }
        let (store, restored) = match &config.state {
            Some(dir) => open_store(dir, seconds_since_epoch())
                .await
                .map(|(store, state)| (Some(store), state))?,
            None => (
                None,
                State {
                    first_generation: first_generation(seconds_since_epoch(), 0),
                    ..State::default()
                },
            ),
        };
        let admin_listener = admin::bind(config.listen, is_local).await?;
        let admin_addr = admin_listener.local_addr()?;
        let (snapshots, snapshot_requests) = admin::snapshots();
        admin::serve(admin_listener, snapshots, cancel.clone());

        let local = LocalParts::start(&config).await?;
        let masters = local.masters(&config.master)?;
        let artifact_uri = serve_artifact(&config, &masters, &cancel).await?;

        let now = Instant::now();
        let settings = settings(&config, artifact_uri, restored.clone());
        let framework = framework_info(&config, restored.framework_id.as_deref());
        let (client, master) = start_client(&config, masters, framework, &cancel)?;
        let pools = local.pools(&config.pools)?;
        let started = Event::Started {
            version: env!("CARGO_PKG_VERSION"),
            master: config.master.to_string(),
            pools: pools.iter().map(ToString::to_string).collect(),
            listen: admin_addr.to_string(),
        };
        let (submissions, to_pool) = mpsc::channel(QUEUE);
        let (from_pool, pool) = mpsc::channel(QUEUE);
        let login = Login {
            user: config.user.clone(),
            pass: config.pass.clone(),
        };
        tokio::spawn(PoolDriver::new(pools, login, from_pool, to_pool, cancel.clone()).run());

        let progress = Progress::new(config.json, log)?;
        progress.event(&started);
        let brain = Brain::new(settings, now);
        let app = Self {
            config,
            brain,
            store,
            progress,
            client,
            submissions,
            local,
            cancel,
        };
        Ok((
            app,
            Sources {
                master,
                pool,
                signals,
                snapshot_requests,
            },
        ))
    }

    async fn mine(mut self, mut sources: Sources) -> anyhow::Result<()> {
        let mut tick = tokio::time::interval(scheduler::TICK);
        let mut show = tokio::time::interval(SHOW_INTERVAL);
        for interval in [&mut tick, &mut show] {
            interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        }
        let duration = self.config.duration;
        let deadline = async move {
            match duration {
                Some(duration) => tokio::time::sleep(duration).await,
                None => std::future::pending().await,
            }
        };
        tokio::pin!(deadline);
        let mut deadline_passed = false;
        let exit = loop {
            let input = tokio::select! {
                () = sources.signals.next() => Input::Stop,
                () = &mut deadline, if !deadline_passed => {
                    deadline_passed = true;
                    Input::Stop
                }
                Some(input) = sources.master.recv() => from_master(input),
                Some(input) = sources.pool.recv() => input,
                _ = tick.tick() => Input::Tick,
                _ = show.tick() => {
                    let now = Instant::now();
                    self.progress.show(&self.brain.status(now), now);
                    continue;
                }
                request = sources.snapshot_requests.next() => {
                    request.answer(self.brain.snapshot(Instant::now()));
                    continue;
                }
            };
            self.brain.handle(input, Instant::now());
            match self.carry_out().await {
                Ok(None) => {}
                Ok(Some(exit)) => break exit,
                Err(e) => break self.give_up(&e).await,
            }
        };
        self.stop(exit, sources.master).await
    }

    /// The state cannot be kept any more, so no task may go on that a later scheduler would not know.
    async fn give_up(&mut self, error: &anyhow::Error) -> Exit {
        let reason = format!("{error:#}");
        self.store = None;
        self.brain
            .handle(Input::StoreFailed(reason.clone()), Instant::now());
        self.carry_out()
            .await
            .ok()
            .flatten()
            .unwrap_or(Exit::Failed(reason))
    }

    /// Does what the brain asks for, in order.
    async fn carry_out(&mut self) -> anyhow::Result<Option<Exit>> {
        while let Some(output) = self.brain.poll_output() {
            match output {
                Output::Call(call) => self.call(*call).await,
                Output::Submit { tag, job_id, share } => self.submit(Submission { tag, job_id, share }),
                Output::Persist(state) => {
                    if let Some(store) = &mut self.store {
                        store.save(&state).await?;
                    }
                }
                Output::Event(event) => self.progress.event(&event),
                Output::Exit(exit) => return Ok(Some(exit)),
            }
        }
        Ok(None)
    }

    /// Framework messages are repeated by what they are part of, so none waits for a master that is slow.
    async fn call(&self, call: Call) {
        if call.r#type() == CallType::Message {
            if let Err(e) = self.client.try_call(call) {
                tracing::debug!("a framework message is dropped: {e}");
            }
        } else {
            self.client.call(call).await;
        }
    }

    fn submit(&mut self, submission: Submission) {
        let tag = submission.tag;
        if let Err(e) = self.submissions.try_send(submission) {
            tracing::error!("a share cannot be submitted: {e}");
            self.brain.handle(
                Input::PoolVerdict {
                    tag,
                    verdict: Verdict::Unknown,
                },
                Instant::now(),
            );
        }
    }

    /// Takes everything down, and tells how the run was.
    async fn stop(
        mut self,
        mut exit: Exit,
        mut master: mpsc::Receiver<SchedulerInput>,
    ) -> anyhow::Result<()> {
        let in_time = tokio::time::timeout(LAST_CALLS, self.client.drained())
            .await
            .is_ok();
        if let Some(state) = self.brain.state_after_teardown() {
            if in_time && !is_refused(&mut master, "TEARDOWN") {
                if let Some(store) = &mut self.store {
                    store.save(&state).await?;
                }
            } else if exit == Exit::Done {
                exit = Exit::Failed(self.brain.text_without_teardown());
            }
        }
        self.cancel.cancel();
        self.local.stop().await;
        if let Some(store) = self.store {
            store.close().await?;
        }
        self.progress.finish(&self.brain.closing_event(Instant::now()));
        match exit {
            Exit::Done => Ok(()),
            Exit::Failed(reason) => bail!(reason),
        }
    }
}

/// Whether the master has refused this call, among what it said last.
fn is_refused(master: &mut mpsc::Receiver<SchedulerInput>, name: &str) -> bool {
    std::iter::from_fn(|| master.try_recv().ok())
        .any(|input| matches!(input, SchedulerInput::CallFailed { call, .. } if call == name))
}

/// Opens the state directory. Blocks that an earlier run had no answer for are told of, once, and set aside. That this
/// run began is on disk before it does anything, so that the next one begins above it.
async fn open_store(dir: &Path, seconds_since_epoch: u64) -> anyhow::Result<(Persistence, State)> {
    let (mut store, mut state) = Persistence::open(dir)?;
    let number = state.blocks.len();
    if number > 0 {
        let file = store.set_blocks_aside().await?;
        state.blocks.clear();
        tracing::warn!(
            "{number} blocks of an earlier run were never answered by the pool: see {}",
            file.display()
        );
    }
    state.first_generation = first_generation(seconds_since_epoch, state.first_generation);
    store.save(&state).await?;
    Ok((store, state))
}

fn from_master(input: SchedulerInput) -> Input {
    match input {
        SchedulerInput::Event(event) => Input::Mesos(event),
        SchedulerInput::Disconnected { reason, retry_in } => Input::MasterLost { reason, retry_in },
        SchedulerInput::CallFailed { call, reason } => Input::CallRefused { call, reason },
        SchedulerInput::Fatal(reason) => Input::MasterRefused(format!(
            "{reason}; check --master, --role, --principal and --secret-file"
        )),
    }
}

async fn serve_artifact(
    config: &Config,
    masters: &MasterUrls,
    cancel: &CancellationToken,
) -> anyhow::Result<String> {
    let listen = match config.artifact_listen {
        Some(listen) => listen,
        None => (network::own_address_towards(masters).await?, 0).into(),
    };
    let server = ArtifactServer::start(listen, cancel.clone()).await?;
    let authority = match &config.advertise {
        Some((host, port)) => format!("{host}:{}", port.unwrap_or(server.addr.port())),
        None if server.addr.ip().is_unspecified() => {
            bail!("--artifact-listen {listen} is no address that agents can reach: name one with --advertise")
        }
        None => server.addr.to_string(),
    };
    Ok(format!("http://{authority}{}", server.path))
}

fn settings(config: &Config, artifact_uri: String, restored: State) -> Settings {
    Settings {
        limits: config.limits,
        launch: LaunchPlan {
            artifact_uri,
            artifact_file: artifact::FILE_NAME.to_owned(),
            kernel: config.kernel.clone(),
            pin: config.pin,
            record_search: config.record_search,
            run_id: uuid::Uuid::new_v4().simple().to_string()[..12].to_owned(),
        },
        first_generation: restored.first_generation,
        exit_after_shares: config.exit_after_shares,
        keep_running: config.keep_running,
        restored,
    }
}

fn seconds_since_epoch() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

/// Above all that an earlier run can have given out, at a million assignments a second, by the clock; or by what that
/// run left, in case the clock was set back.
fn first_generation(seconds_since_epoch: u64, earlier: u64) -> u64 {
    const OF_ONE_RUN: u64 = 1 << 40;
    seconds_since_epoch
        .saturating_mul(1_000_000)
        .max(earlier.saturating_add(OF_ONE_RUN))
        .max(1)
}

fn framework_info(config: &Config, id: Option<&str>) -> FrameworkInfo {
    let capabilities = [
        CapabilityType::MultiRole,
        CapabilityType::PartitionAware,
        CapabilityType::TaskKillingState,
        CapabilityType::ReservationRefinement,
        // Agents with GPUs are not offered without it, and their CPUs are as good as others.
        CapabilityType::GpuResources,
    ];
    FrameworkInfo {
        user: config.mesos_user.clone(),
        name: "mesos-miner".to_owned(),
        id: id.map(FrameworkId::new),
        failover_timeout: Some(config.failover_timeout.as_secs_f64()),
        checkpoint: Some(true),
        principal: config
            .credentials
            .as_ref()
            .map(|(principal, _)| principal.clone()),
        capabilities: capabilities.map(Into::into).to_vec(),
        roles: config.roles.clone(),
        ..FrameworkInfo::default()
    }
}

fn start_client(
    config: &Config,
    masters: MasterUrls,
    framework: FrameworkInfo,
    cancel: &CancellationToken,
) -> anyhow::Result<(SchedulerClient, mpsc::Receiver<SchedulerInput>)> {
    let login = config
        .credentials
        .as_ref()
        .map(|(principal, secret)| Credentials::new(principal, secret.reveal()));
    let credentials = login.transpose().context("--principal, --secret-file")?;
    Ok(SchedulerClient::start(
        SchedulerConfig {
            masters,
            framework,
            credentials,
            seed: None,
        },
        cancel.clone(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generations_grow_from_run_to_run_whatever_the_clock_says() {
        let first = first_generation(1_800_000_000, 0);
        assert_eq!(first, 1_800_000_000_000_000);
        let set_back = first_generation(1_000, first);
        assert!(set_back > first + 1_000_000_000_000, "{set_back}");
        assert!(first_generation(u64::MAX, u64::MAX) == u64::MAX);
        assert!(first_generation(0, 0) > 0);
    }

    #[tokio::test]
    async fn a_run_that_changes_nothing_still_counts() {
        let dir = tempfile::tempdir().unwrap();
        let mut numbers = Vec::new();
        for _ in 0..3 {
            let (store, state) = open_store(dir.path(), 1_800_000_000).await.unwrap();
            numbers.push(state.first_generation);
            store.close().await.unwrap();
        }
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    }
}
