//! Runs a benchmark of a cluster's agents: the driver of [`ClusterBench`].

use super::local::LocalParts;
use super::{delivery, framework, network, sleep_until};
use crate::config::{Config, ConfigError};
use crate::signals::{Asked, Signals};
use anyhow::{Context, bail};
use machine::Machine;
use mesos::scheduler::Output;
use mesos_client::{Access, Masters, SchedulerClient, SchedulerConfig};
use messages::bench::BenchTask;
use messages::environment::{EXECUTOR_MODE, MODE_BENCH};
use scheduler::LaunchPlan;
use scheduler::bench::{Action, ClusterBench, ClusterResult, Event, MASTER_WAIT, News, Progress, Settings};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::Receiver;
use tokio_util::sync::CancellationToken;

/// How often progress is shown.
const SHOW_INTERVAL: Duration = Duration::from_millis(500);

/// Whoever watches a benchmark.
pub trait Watch {
    fn news(&mut self, news: &News);
    /// Of the agents that are measured now.
    fn progress(&mut self, running: &[Progress]);
}

/// Measures the agents. Nothing is left of it on the cluster, whatever comes of it.
///
/// # Errors
/// A [`ConfigError`] if a part does not start; any other if no master was found in time, or a signal came before.
pub async fn bench(
    config: &Config,
    task: BenchTask,
    watch: &mut impl Watch,
) -> anyhow::Result<ClusterResult> {
    let mut signals = Signals::new().context("installing signal handlers")?;
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let refused = |error: anyhow::Error| ConfigError::new(format!("{error:#}"));
    let executor = delivery::Source::read(config).map_err(refused)?;
    let local = LocalParts::without_pool(config).await.map_err(refused)?;
    let masters = match network::remote_masters(config, &cancel) {
        Some(masters) => masters,
        None => local.master()?.context("the embedded cluster is not running")?,
    };
    await_master(&masters, &mut signals).await?;
    let delivery = executor.start(config, &masters, None, &cancel).await;
    let launch = framework::launch_plan(config, delivery.map_err(refused)?);
    let client_config = client_config(config, masters, &local)?;
    let (client, outputs) = SchedulerClient::start(client_config, cancel);
    let bench = ClusterBench::new(settings(config, launch, task), Instant::now());
    let result = drive(bench, &client, outputs, &mut signals, watch).await;
    local.stop().await;
    Ok(result)
}

async fn await_master(masters: &Masters, signals: &mut Signals) -> anyhow::Result<()> {
    let known = tokio::time::timeout(MASTER_WAIT, network::await_master(masters));
    let interrupted = async { while signals.next().await != Asked::ToStop {} };
    tokio::select! {
        known = known => known.with_context(|| format!("no master was found in {} s", MASTER_WAIT.as_secs())),
        () = interrupted => bail!("interrupted before a master was found"),
    }
}

fn settings(config: &Config, mut launch: LaunchPlan, task: BenchTask) -> Settings {
    launch
        .environment
        .insert(EXECUTOR_MODE.to_owned(), MODE_BENCH.to_owned());
    Settings {
        limits: config.limits,
        constraints: config.constraints.clone(),
        revocable: config.revocable,
        launch,
        task,
    }
}

/// The master ends everything as soon as the connection is lost, and agents that start again end their executors.
fn client_config(config: &Config, masters: Masters, local: &LocalParts) -> anyhow::Result<SchedulerConfig> {
    let access = match local.credentials() {
        Some(credentials) => Access {
            credentials: Some(credentials),
            ..Access::default()
        },
        None => framework::access(config)?,
    };
    let mut client = framework::client_config(config, masters, access, None, None);
    client.framework.failover_timeout = Some(0.0);
    client.framework.checkpoint = Some(false);
    Ok(client)
}

async fn drive(
    mut bench: ClusterBench,
    client: &SchedulerClient,
    mut outputs: Receiver<Output>,
    signals: &mut Signals,
    watch: &mut impl Watch,
) -> ClusterResult {
    let mut show = tokio::time::interval(SHOW_INTERVAL);
    show.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        let event = tokio::select! {
            asked = signals.next() => (asked == Asked::ToStop).then_some(Event::Stop),
            output = outputs.recv() => Some(Event::Master(output.unwrap_or_else(|| {
                Output::Fatal("the connection to the master has ended".to_owned())
            }))),
            () = sleep_until(bench.deadline()) => None,
            _ = show.tick() => {
                watch.progress(&bench.progress());
                continue;
            }
        };
        let now = Instant::now();
        match event {
            Some(event) => bench.handle(event, now),
            None => bench.advance(now),
        }
        while let Some(action) = bench.poll(now) {
            match action {
                // Waits only while the master takes calls slowly; the agents' messages then wait, too.
                Action::Call { tag, call } => client.call(tag, *call).await,
                Action::Tell(news) => watch.news(&news),
                Action::Done(result) => return *result,
            }
        }
    }
}
