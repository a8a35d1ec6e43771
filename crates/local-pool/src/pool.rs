//! The pool's tasks: one that accepts, one that makes jobs, one per connection.

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use miner_core::{Target, TargetError};
use stratum::server::{Session, SessionEvent};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval, sleep};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, info, warn};

use crate::config::{PoolConfig, PoolError};
use crate::connection::Connection;
use crate::ledger::{Issue, Ledger};
use crate::stats::PoolStats;

/// Miners that are served at a time; more are turned away.
const MAX_CONNECTIONS: usize = 1024;
/// How far below and above the pool's difficulty a miner may suggest its own.
const SUGGESTION_BELOW: f64 = 1.0 / 1024.0;
/// See [`SUGGESTION_BELOW`].
const SUGGESTION_ABOVE: f64 = 1024.0 * 1024.0;
/// Pause after the system refuses to accept, for example because no file descriptor is left.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// A running pool. Dropping it ends its tasks soon, [`stop`](Self::stop) ends them at once and waits.
#[derive(Debug)]
pub struct LocalPool {
    addr: SocketAddr,
    shared: Arc<Shared>,
    tasks: TaskTracker,
    cancel: DropGuard,
}

impl LocalPool {
    /// Starts to listen and to make jobs, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If the configuration is not sound or the address cannot be listened on.
    pub async fn start(config: PoolConfig) -> Result<Self, PoolError> {
        let bits = config.check()?;
        let listen = |source| PoolError::Listen {
            addr: config.listen,
            source,
        };
        let listener = TcpListener::bind(config.listen).await.map_err(listen)?;
        let addr = listener.local_addr().map_err(listen)?;
        let shared = Arc::new(Shared::new(config, bits));
        let cancel = CancellationToken::new();
        let tasks = TaskTracker::new();
        let accept = accept(listener, Arc::clone(&shared), tasks.clone(), cancel.clone());
        tasks.spawn(cancel.clone().run_until_cancelled_owned(accept));
        tasks.spawn(
            cancel
                .clone()
                .run_until_cancelled_owned(make_jobs(Arc::clone(&shared))),
        );
        info!(%addr, "the embedded pool listens");
        Ok(Self {
            addr,
            shared,
            tasks,
            cancel: cancel.drop_guard(),
        })
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What it has counted so far.
    pub fn stats(&self) -> PoolStats {
        self.shared
            .ledger()
            .stats(self.shared.connections.load(Ordering::Relaxed))
    }

    /// Sets the share difficulty of every session, also of those that suggested another; it holds from a new job on,
    /// which is sent at once.
    ///
    /// # Errors
    ///
    /// If `difficulty` is not one.
    pub fn set_difficulty(&self, difficulty: f64) -> Result<(), TargetError> {
        Target::from_difficulty(difficulty)?;
        let mut ledger = self.shared.ledger();
        ledger.set_difficulty(difficulty);
        self.shared.issue(&mut ledger);
        Ok(())
    }

    /// Closes every connection and waits until all tasks have ended.
    pub async fn stop(self) {
        drop(self.cancel);
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// What all tasks share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: PoolConfig,
    /// Never held across an await; every use is a few hashes at most.
    ledger: Mutex<Ledger>,
    /// The newest job; a connection that is slow misses those in between.
    issues: watch::Sender<Issue>,
    connections: AtomicUsize,
    last_extranonce1: AtomicU32,
}

impl Shared {
    fn new(config: PoolConfig, bits: u32) -> Self {
        let mut ledger = Ledger::new(bits, config.extranonce2_size, config.difficulty);
        let issues = watch::Sender::new(ledger.next_issue(unix_time()));
        Self {
            config,
            ledger: Mutex::new(ledger),
            issues,
            connections: AtomicUsize::new(0),
            last_extranonce1: AtomicU32::new(0),
        }
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a job and gives it to every connection. Under the ledger's lock, so that jobs go out in order.
    fn issue(&self, ledger: &mut Ledger) {
        self.issues.send_replace(ledger.next_issue(unix_time()));
    }

    pub(crate) fn issues(&self) -> watch::Receiver<Issue> {
        self.issues.subscribe()
    }

    pub(crate) fn suggestions(&self) -> RangeInclusive<f64> {
        let difficulty = self.issues.borrow().difficulty;
        difficulty * SUGGESTION_BELOW..=difficulty * SUGGESTION_ABOVE
    }

    pub(crate) fn handle_event(&self, session: &mut Session, extranonce1: [u8; 4], event: SessionEvent) {
        match event {
            SessionEvent::Authorized { worker } => self.ledger().welcome(&worker),
            SessionEvent::Refused {
                worker: Some(worker),
                refusal,
            } => self.ledger().refused(&worker, refusal),
            SessionEvent::Submit(submission) => {
                let mut ledger = self.ledger();
                let judgement = ledger.judge(extranonce1, &submission, unix_time());
                session.answer(&submission.request, judgement.outcome);
                if let Some((hash, height)) = judgement.block {
                    self.issue(&mut ledger);
                    drop(ledger);
                    info!(%hash, height, worker = submission.worker, "a block was found");
                }
            }
            // The connection sends the first job; nobody is to blame for a stranger's share.
            _ => {}
        }
    }
}

async fn make_jobs(shared: Arc<Shared>) {
    let mut ticks = interval(shared.config.job_interval);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks.tick().await; // the first one is immediate
    loop {
        ticks.tick().await;
        shared.issue(&mut shared.ledger());
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>, tasks: TaskTracker, cancel: CancellationToken) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let connection = serve(stream, peer, Arc::clone(&shared));
                if let Some(connection) = connection {
                    tasks.spawn(cancel.clone().run_until_cancelled_owned(connection));
                }
            }
            Err(error) => {
                warn!(%error, "cannot accept a connection");
                sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

/// The task of one connection, unless there are too many.
fn serve(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>) -> Option<impl Future<Output = ()>> {
    let place = Place::take(&shared)?;
    let extranonce1 = shared
        .last_extranonce1
        .fetch_add(1, Ordering::Relaxed)
        .wrapping_add(1)
        .to_be_bytes();
    let connection = Connection::new(stream, extranonce1, shared);
    Some(async move {
        debug!(%peer, "a miner connected");
        let why = connection.run().await;
        debug!(%peer, why, "a miner is gone");
        drop(place);
    })
}

/// One of the [`MAX_CONNECTIONS`] places; given back when it is dropped.
struct Place(Arc<Shared>);

impl Place {
    fn take(shared: &Arc<Shared>) -> Option<Self> {
        let taken = shared.connections.fetch_add(1, Ordering::Relaxed);
        let place = Self(Arc::clone(shared));
        (taken < MAX_CONNECTIONS).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Seconds since 1970, as headers count them.
fn unix_time() -> u32 {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_limited_and_given_back() {
        let config = PoolConfig::default();
        let bits = config.check().unwrap();
        let shared = Arc::new(Shared::new(config, bits));
        let mut places: Vec<_> = (0..MAX_CONNECTIONS)
            .map(|_| Place::take(&shared).expect("a place"))
            .collect();
        assert!(Place::take(&shared).is_none());
        places.pop();
        assert!(Place::take(&shared).is_some());
        drop(places);
        assert_eq!(shared.connections.load(Ordering::Relaxed), 0);
    }
}
