//! Removes a framework that no scheduler looks after any more.
//!
//! A master takes TEARDOWN only from a subscribed scheduler, so this subscribes as one, with the id that the state
//! directory holds.

use super::network::{remote_masters, zookeeper};
use super::{framework, state};
use crate::config::{Config, ConfigError, StatePlace};
use crate::election::{Candidacy, ElectionEvent, Leadership};
use crate::signals::{Asked, Signals};
use crate::store::{Store, StoreEvent};
use anyhow::{Context, bail};
use mesos::scheduler::{Detected, Event, Output, SubscriptionError, call};
use mesos_client::{Masters, SchedulerClient, SchedulerConfig};
use scheduler::{Record, State};
use std::time::Duration;
use text::{count, foreign};
use tokio::sync::mpsc::Receiver;
use tokio_util::sync::CancellationToken;

/// How long the master may take, retries included.
const LIMIT: Duration = Duration::from_secs(60);
/// What schedulers that stand by are told of who leads meanwhile.
const CANDIDATE: &str = "mesos-miner teardown";
/// A scheduler that leads for this long lives.
const ALIVE_AFTER: Duration = Duration::from_secs(5);
/// The tag of the one call.
const TAG: u64 = 1;

/// What became of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gone {
    /// The master took the TEARDOWN.
    TornDown,
    /// The master had removed it before.
    Before,
}

/// Tears the framework down whose id is in the state directory, and takes it out of there.
///
/// # Errors
/// A [`ConfigError`] if the directory or the options are not usable; any other if the master does not do it.
pub async fn teardown(config: &Config) -> anyhow::Result<()> {
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let (Some(masters), Some(place)) = (remote_masters(config, &cancel), &config.state) else {
        return Err(ConfigError::new(
            "--master local ends with its process and leaves nothing to tear down: name the real master",
        )
        .into());
    };
    let (candidacy, store, state) = open(config, place).await?;
    let done = torn_down(config, masters, place, store, state, cancel).await;
    if let Some(candidacy) = candidacy {
        candidacy.resign().await;
    }
    done
}

async fn torn_down(
    config: &Config,
    masters: Masters,
    place: &StatePlace,
    store: Store,
    state: State,
    cancel: CancellationToken,
) -> anyhow::Result<()> {
    let Some(id) = state.framework_id.as_deref() else {
        tracing::info!("{place} names no framework: there is nothing to tear down");
        return Ok(store.close().await?);
    };
    let mut signals = Signals::new().context("installing signal handlers")?;
    let access = framework::access(config)?;
    let client_config = SchedulerConfig {
        renew: false,
        ..framework::client_config(config, masters, access, Some(id), None)
    };
    let (client, outputs) = SchedulerClient::start(client_config, cancel);
    let interrupted = async { while signals.next().await != Asked::ToStop {} };
    let gone = tokio::select! {
        gone = tokio::time::timeout(LIMIT, ask(&client, outputs)) => match gone {
            Ok(gone) => gone?,
            Err(_) => bail!("the master {} has not answered within {} s", config.master, LIMIT.as_secs()),
        },
        () = interrupted => bail!("interrupted: the framework may still run"),
    };
    let tasks = count(state.tasks.len() as u64, "task");
    match gone {
        Gone::TornDown => tracing::info!("framework {id} is torn down at {}, with {tasks}", config.master),
        Gone::Before => tracing::info!("{} had removed framework {id} already", config.master),
    }
    forget(store, &state).await
}

/// The state, and the candidacy by which it is ours alone, where others share it.
async fn open(config: &Config, place: &StatePlace) -> anyhow::Result<(Option<Candidacy>, Store, State)> {
    let refused = |text: String| anyhow::Error::from(ConfigError::new(text));
    match place {
        StatePlace::Directory(dir) => {
            // The store would make it.
            if !dir.is_dir() {
                return Err(refused(format!(
                    "--state {}: there is no such directory",
                    dir.display()
                )));
            }
            let (store, state) = Store::open(dir).map_err(|error| refused(error.to_string()))?;
            Ok((None, store, state))
        }
        StatePlace::ZooKeeper(url) => {
            let mut candidacy = Candidacy::start(zookeeper(config, url), CANDIDATE.to_owned());
            let mut problem = None;
            let won = tokio::time::timeout(LIMIT, elected(&mut candidacy, &mut problem)).await;
            let why = || problem.unwrap_or_else(|| "no ZooKeeper answers".to_owned());
            let leadership = won.map_err(|_| refused(format!("--state {url}: {}", why())))??;
            let (store, state) = state::replicated(url.clone(), &leadership).await?;
            Ok((Some(candidacy), store, state))
        }
    }
}

/// One that has died is deposed before [`ALIVE_AFTER`]. `last` becomes what went wrong last; it is told when it changes.
async fn elected(candidacy: &mut Candidacy, last: &mut Option<String>) -> anyhow::Result<Leadership> {
    let mut other = None;
    loop {
        let event = match &other {
            None => candidacy.event().await,
            Some(leader) => match tokio::time::timeout(ALIVE_AFTER, candidacy.event()).await {
                Ok(event) => event,
                Err(_) => {
                    return Err(ConfigError::new(format!("a scheduler leads: stop {leader} first")).into());
                }
            },
        };
        match event {
            ElectionEvent::Won(leadership) => return Ok(*leadership),
            ElectionEvent::Waiting { leader } => other = Some(leader),
            ElectionEvent::Problem(problem) => {
                if last.as_ref() != Some(&problem) {
                    tracing::warn!("{problem}; trying again");
                }
                *last = Some(problem);
            }
            ElectionEvent::Lost(reason) => bail!(reason),
        }
    }
}

async fn ask(client: &SchedulerClient, mut outputs: Receiver<Output>) -> anyhow::Result<Gone> {
    while let Some(output) = outputs.recv().await {
        match output {
            Output::Event(Event::Subscribed { .. }) => client.call(TAG, call::teardown()).await,
            Output::Event(Event::Error(SubscriptionError::Removed(_))) | Output::Removed { .. } => {
                return Ok(Gone::Before);
            }
            Output::Event(Event::Error(error)) => bail!("the master refuses: {error}"),
            Output::Event(_) => {}
            Output::Answered { tag: TAG, result, .. } => match result {
                Ok(()) => return Ok(Gone::TornDown),
                // It is sent again in the next subscription, if there is one.
                Err(error) => tracing::warn!("TEARDOWN: {error}"),
            },
            Output::Answered { .. } | Output::Detected(Detected::Leader(_)) => {}
            Output::Detected(Detected::Nobody) => tracing::warn!("no master leads: waiting for an election"),
            Output::Detected(Detected::Unknown(problem)) => tracing::warn!("{}", foreign(&problem)),
            Output::Disconnected { reason, retry_in } => {
                let seconds = retry_in.as_secs_f64();
                tracing::warn!(
                    "no subscription: {}; next attempt in {seconds:.1} s",
                    foreign(&reason)
                );
            }
            Output::Fatal(text) => bail!(foreign(&text)),
        }
    }
    bail!("the connection to the master has ended")
}

/// The framework's id is dead, and every task with it.
async fn forget(mut store: Store, state: &State) -> anyhow::Result<()> {
    let ended = state.tasks.keys().cloned();
    let mut records = vec![Record::Framework(None)];
    records.extend(ended.map(|task_id| Record::TaskEnded { task_id }));
    store.append(super::FIRST_BATCH, records)?;
    if let StoreEvent::Failed { reason } = store.event().await {
        tracing::warn!("{}", foreign(&reason));
    }
    Ok(store.close().await?)
}
