//! The state that a run begins with: from a directory, or from ZooKeeper once this scheduler leads.

use super::{FIRST_BATCH, framework};
use crate::config::StatePlace;
use crate::election::{Leadership, replicated_log};
use crate::store::{Store, StoreEvent};
use anyhow::Context;
use mesos_client::ZooKeeperUrl;
use scheduler::{Record, State};
use std::path::Path;
use tokio::runtime::Handle;

/// See the [module](self).
pub(super) struct Opened {
    pub(super) store: Option<Store>,
    pub(super) restored: State,
    /// Why it cannot be written now.
    pub(super) failure: Option<String>,
}

/// Opens the state directory, if there is one, and reads what an earlier run left.
pub(super) async fn open_directory(dir: Option<&Path>) -> anyhow::Result<Opened> {
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
    let (store, restored) = Store::open(dir)?;
    begin(store, restored).await
}

/// Reads what the last leader left in ZooKeeper.
pub(super) async fn open_replicated(url: ZooKeeperUrl, leadership: &Leadership) -> anyhow::Result<Opened> {
    let (store, restored) = replicated(url, leadership).await?;
    begin(store, restored).await
}

/// The state in ZooKeeper as it is.
pub(super) async fn replicated(url: ZooKeeperUrl, leadership: &Leadership) -> anyhow::Result<(Store, State)> {
    let name = url.to_string();
    let disk = replicated_log(leadership, Handle::current());
    let open = tokio::task::spawn_blocking(move || Store::on(Path::new(&name), disk));
    Ok(open.await.context("reading the state")??)
}

/// This run's numbers are written before anything else happens, so that the generations of the next run start above those
/// of this one. If there is a state that can be read but not written, the run begins all the same and the store tries
/// again: executors of an earlier run are waiting.
async fn begin(mut store: Store, mut restored: State) -> anyhow::Result<Opened> {
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

/// The directory, if it is one.
pub(super) fn directory(place: Option<&StatePlace>) -> Option<&Path> {
    match place {
        Some(StatePlace::Directory(dir)) => Some(dir),
        Some(StatePlace::ZooKeeper(_)) | None => None,
    }
}
