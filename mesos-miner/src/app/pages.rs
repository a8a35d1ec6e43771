//! The status pages, which are there before a master is known.

use super::{network, sleep_until};
use crate::admin::pool::Slot;
use crate::admin::{self, Access, Events, Shared, SnapshotRequest, SnapshotRequests};
use crate::config::{Config, Setting};
use crate::history::History;
use crate::signals::{Asked, Signals};
use mesos_client::Masters;
use scheduler::{OrderError, Snapshot, Status};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;
use tokio_util::sync::CancellationToken;

/// What they show besides the scheduler's state: it stays when another scheduler has led meanwhile.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) events: Events,
    history: History,
    settings: Arc<[Setting]>,
}

impl Shown {
    pub(super) fn new(settings: Vec<Setting>) -> Self {
        Self {
            events: Events::default(),
            history: History::default(),
            settings: settings.into(),
        }
    }
}

/// Their listener, and what they ask for.
pub(super) struct Pages {
    pub(super) address: SocketAddr,
    pub(super) requests: SnapshotRequests,
    pub(super) history: History,
    /// For the embedded pool, once it runs.
    pub(super) pool: Slot,
}

impl Pages {
    /// Serves until cancelled.
    pub(super) async fn open(
        config: &Config,
        shown: Shown,
        cancel: &CancellationToken,
    ) -> anyhow::Result<Self> {
        let listener = admin::bind(config.listen.address, config.master.is_local()).await?;
        let address = listener.local_addr()?;
        let (snapshots, requests) = admin::snapshots();
        let pool = Slot::default();
        let shared = Shared {
            snapshots,
            events: shown.events,
            history: shown.history.clone(),
            settings: shown.settings,
            access: Access::new(config.listen.token.clone()),
        };
        admin::serve(listener, shared, Slot::clone(&pool), cancel.clone());
        Ok(Self {
            address,
            requests,
            history: shown.history,
            pool,
        })
    }

    /// Waits until a master is known, and tells people why it waits. The pages show a run that does nothing yet. False if
    /// asked to stop meanwhile, or at the end of the run's time.
    pub(super) async fn await_master(
        &mut self,
        masters: &Masters,
        signals: &mut Signals,
        ends: Option<Instant>,
    ) -> bool {
        let known = network::await_master(masters);
        tokio::pin!(known);
        loop {
            tokio::select! {
                asked = signals.next() => if asked == Asked::ToStop {
                    return false;
                },
                () = sleep_until(ends) => return false,
                request = self.requests.next() => match request {
                    SnapshotRequest::Status(reply) => reply.send(Status::default()),
                    SnapshotRequest::Snapshot(reply) => reply.send(Snapshot::default()),
                    SnapshotRequest::Order(_, reply) => reply.send(Err(OrderError::NoMaster)),
                },
                () = &mut known => return true,
            }
        }
    }
}
