//! The pool's tasks: one that accepts, one per connection, and one that owns the pool.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use listen::{Door, Limits, Listener};
use machine::Machine;
use miner_core::{Target, TargetError};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use tokio::time::sleep_until;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, info};

use crate::config::{PoolConfig, PoolError};
use crate::connection::{Connection, FromConnection, Writer};
use crate::core::{Action, Clock, ConnectionId, Event, IDLE_TIME, MAX_CONNECTIONS, Operator, PoolCore};
use crate::stats::PoolStats;

/// Messages from connections that may wait for the pool's task. When full, the connections wait.
const MAX_TOLD: usize = 256;
/// Part of the file descriptors that connections may take, in percent.
const DESCRIPTORS: u64 = 25;
/// Least time between two lines about found blocks. More are counted, and told with the next.
const BLOCKS_INTERVAL: Duration = Duration::from_secs(10);

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
        let addr = config.listen;
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        // The pool's time runs with the monotonic clock from now on, whatever happens to the system's.
        let clock = Clock::new(now(), since_1970.as_secs());
        // The lowest 32 bits: two runs hardly ever begin at the same nanosecond of a span of four seconds.
        let core = PoolCore::new(config, clock, since_1970.as_nanos() as u32)?;
        let listen = |source| PoolError::Listen { addr, source };
        let listener = TcpListener::bind(addr).await.map_err(listen)?;
        let addr = listener.local_addr().map_err(listen)?;
        let shared = Arc::new(Shared {
            core: Mutex::new(core),
            changed: Notify::new(),
        });
        let cancel = CancellationToken::new();
        let tasks = TaskTracker::new();
        let (told, inbox) = mpsc::channel(MAX_TOLD);
        let listener = Listener::new(listener, door());
        let accept = accept(listener, told, tasks.clone(), cancel.clone());
        tasks.spawn(cancel.clone().run_until_cancelled_owned(accept));
        let drive = drive(Arc::clone(&shared), inbox);
        tasks.spawn(cancel.clone().run_until_cancelled_owned(drive));
        info!(%addr, "the embedded pool listens");
        Ok(Self {
            addr,
            shared,
            tasks,
            cancel: cancel.drop_guard(),
        })
    }

    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    pub fn stats(&self) -> PoolStats {
        self.shared.core().stats()
    }

    /// Sets the share difficulty of every session, also of those that suggested another. It applies from a new
    /// job on, which is sent at once.
    ///
    /// # Errors
    ///
    /// If `difficulty` is not a valid difficulty.
    pub fn set_difficulty(&self, difficulty: f64) -> Result<(), TargetError> {
        Target::from_difficulty(difficulty)?;
        self.operate(Operator::SetDifficulty(difficulty));
        Ok(())
    }

    pub fn operate(&self, operator: Operator) {
        self.shared.core().handle(Event::Operator(operator), now());
        self.shared.changed.notify_one();
    }

    /// Closes every connection and waits until all tasks have ended.
    pub async fn stop(self) {
        drop(self.cancel);
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// The pool's state, for its own task and for callers of [`LocalPool`]. The lock is never held across an
/// await.
#[derive(Debug)]
struct Shared {
    core: Mutex<PoolCore>,
    /// Notified of events that do not come from the pool's task.
    changed: Notify,
}

impl Shared {
    fn core(&self) -> MutexGuard<'_, PoolCore> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs the pool's state machine.
async fn drive(shared: Arc<Shared>, mut inbox: mpsc::Receiver<FromConnection>) {
    let mut writers = HashMap::new();
    let mut blocks = Blocks::default();
    loop {
        let deadline = {
            let mut core = shared.core();
            carry_out(&mut core, &mut writers, &mut blocks);
            core.deadline().unwrap_or_else(now)
        };
        tokio::select! {
            Some(told) = inbox.recv() => {
                let event = match told {
                    FromConnection::Connected(id, writer) => {
                        writers.insert(id, writer);
                        Event::Connected(id)
                    }
                    FromConnection::Received(id, bytes) => Event::Received(id, bytes),
                    FromConnection::Closed(id) => {
                        writers.remove(&id);
                        Event::Closed(id)
                    }
                };
                shared.core().handle(event, now());
            }
            () = shared.changed.notified() => {}
            () = sleep_until(deadline.into()) => shared.core().advance(now()),
        }
    }
}

fn carry_out(core: &mut PoolCore, writers: &mut HashMap<ConnectionId, Writer>, blocks: &mut Blocks) {
    while let Some(action) = core.poll(now()) {
        match action {
            Action::Send(id, bytes) => {
                let fits = writers.get(&id).is_none_or(|writer| writer.send(bytes));
                if !fits {
                    writers.remove(&id);
                    core.handle(Event::Closed(id), now());
                }
            }
            Action::Close(id, why) => {
                debug!(connection = id.0, "closed: the miner {why}");
                writers.remove(&id);
            }
            Action::Trust(id, why) => {
                if let Some(writer) = writers.get(&id) {
                    writer.trust(why);
                }
            }
            Action::BlockFound { hash, height, worker } => {
                if let Some(untold) = blocks.tell(now()) {
                    info!(%hash, height, worker, untold, "a block was found");
                }
            }
        }
    }
}

/// Keeps the log short when blocks come fast.
#[derive(Debug, Default)]
struct Blocks {
    told_at: Option<Instant>,
    untold: u64,
}

impl Blocks {
    /// Counts a block. If it is to be told, returns how many before it were not.
    fn tell(&mut self, now: Instant) -> Option<u64> {
        let early = |at| now.saturating_duration_since(at) < BLOCKS_INTERVAL;
        if self.told_at.is_some_and(early) {
            self.untold += 1;
            return None;
        }
        self.told_at = Some(now);
        Some(std::mem::take(&mut self.untold))
    }
}

/// One address may have a quarter of the places.
fn door() -> Door {
    let name = "the embedded pool";
    Door::new(Limits::of_descriptors(
        name,
        DESCRIPTORS,
        MAX_CONNECTIONS,
        4,
        IDLE_TIME,
    ))
}

async fn accept(
    listener: Listener,
    pool: mpsc::Sender<FromConnection>,
    tasks: TaskTracker,
    cancel: CancellationToken,
) {
    let mut last_id = 0;
    loop {
        let (stream, peer, place) = listener.accept().await;
        last_id += 1;
        let id = ConnectionId(last_id);
        let (connection, writer) = Connection::new(id, stream, place, pool.clone());
        if pool.send(FromConnection::Connected(id, writer)).await.is_err() {
            return;
        }
        debug!(%peer, connection = last_id, "a miner connected");
        tasks.spawn(cancel.clone().run_until_cancelled_owned(async move {
            let why = connection.run().await;
            debug!(%peer, "the miner {why}");
        }));
    }
}

/// Tokio's clock, which tests can pause.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}
