//! Accepts connections through a gate.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, sleep_until};
use tokio_util::sync::CancellationToken;
use tracing::{debug, warn};

use crate::gate::{Gate, Id, Limits, Verdict};

/// Pause after the system refuses to accept, most likely because file descriptors ran out.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// A gate that listeners share. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Door(Arc<Mutex<Table>>);

#[derive(Debug)]
struct Table {
    gate: Gate,
    /// What cuts each connection.
    cuts: HashMap<Id, CancellationToken>,
}

impl Door {
    pub fn new(limits: Limits) -> Self {
        Self(Arc::new(Mutex::new(Table {
            gate: Gate::new(limits),
            cuts: HashMap::new(),
        })))
    }

    /// Connections that have a place.
    pub fn connections(&self) -> usize {
        self.table().gate.len()
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        // Nothing that holds the lock can panic in the middle of a change.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, address: IpAddr) -> Option<Place> {
        let mut table = self.table();
        let id = match table.gate.enter(address, now()) {
            Verdict::Admit(id) => id,
            Verdict::Replace { new, old } => {
                if let Some(cut) = table.cuts.remove(&old) {
                    cut.cancel();
                }
                new
            }
            Verdict::Refuse => return None,
        };
        let cut = CancellationToken::new();
        table.cuts.insert(id, cut.clone());
        Some(Place {
            door: self.clone(),
            id,
            cut,
        })
    }

    fn report(&self) {
        let line = self.table().gate.report(now());
        if let Some(line) = line {
            warn!("{line}");
        }
    }

    async fn report_later(&self) {
        let due = self.table().gate.report_due();
        match due {
            Some(due) => sleep_until(due.into()).await,
            None => std::future::pending().await,
        }
    }
}

/// A connection's place, which it gives up when this is dropped.
#[derive(Debug)]
pub struct Place {
    door: Door,
    id: Id,
    cut: CancellationToken,
}

impl Place {
    /// The peer has shown something of use.
    pub fn touch(&self) {
        self.door.table().gate.touch(self.id, now());
    }

    /// From now on the connection makes room for others only where no other can.
    pub fn prefer(&self) {
        self.door.table().gate.prefer(self.id);
    }

    /// From now on the connection is cut neither for another one nor for silence.
    pub fn keep(&self) {
        self.door.table().gate.keep(self.id);
    }

    /// Cancelled when another connection gets the place. Cancelling it cuts the connection, too.
    pub fn cut(&self) -> &CancellationToken {
        &self.cut
    }

    /// Returns when the connection must be cut.
    pub async fn lost(&self) {
        tokio::select! {
            () = self.cut.cancelled() => {}
            () = self.silence() => {}
        }
    }

    async fn silence(&self) {
        loop {
            let due = self.door.table().gate.due(self.id);
            match due {
                Some(due) if due <= now() => return,
                Some(due) => sleep_until(due.into()).await,
                None => std::future::pending().await,
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut table = self.door.table();
        table.gate.leave(self.id);
        table.cuts.remove(&self.id);
    }
}

/// A listening socket behind a door.
#[derive(Debug)]
pub struct Listener {
    socket: TcpListener,
    door: Door,
}

impl Listener {
    pub fn new(socket: TcpListener, door: Door) -> Self {
        Self { socket, door }
    }

    /// The next connection that is admitted. Those turned away are counted, and told once per interval. Cancel-safe.
    pub async fn accept(&self) -> (TcpStream, SocketAddr, Place) {
        loop {
            let accepted = tokio::select! {
                accepted = self.socket.accept() => accepted,
                () = self.door.report_later() => {
                    self.door.report();
                    continue;
                }
            };
            match accepted {
                Ok((stream, peer)) => {
                    let place = self.door.enter(peer.ip());
                    self.door.report();
                    if let Some(place) = place {
                        return (stream, peer, place);
                    }
                    debug!(%peer, "turned away");
                }
                Err(error) => {
                    debug!(%error, "cannot accept a connection");
                    sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }
}

/// Tokio's clock, which tests can pause.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}
