//! The pool's tasks: one that owns the pool, and those of its connections.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use listen::peer::{self, FromPeer, Numbers, Writer};
use listen::{Door, Limits, Listener};
use machine::Machine;
use miner_core::{Target, TargetError};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};
use tokio::time::sleep_until;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, info};

use crate::config::{PoolConfig, PoolError};
use crate::core::{
    Action, Clock, ConnectionId, Event, IDLE_TIME, MAX_CONNECTIONS, Operator, Pool, PoolCore, Trust,
};
use crate::share_log::ShareLog;
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
        let log = match &config.share_log {
            None => None,
            Some(path) => Some(ShareLog::open(path).map_err(|source| PoolError::ShareLog {
                path: path.clone(),
                source,
            })?),
        };
        let chaos = config.chaos;
        let core = PoolCore::new(config, clock, since_1970.as_nanos() as u32)?;
        let core = Pool::new(core, chaos, now());
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
        let plain = |socket: TcpStream| std::future::ready(Ok(socket));
        let parts = (tasks.clone(), cancel.clone());
        let accept = peer::accept(listener, Numbers::default(), None, told, parts, plain);
        tasks.spawn(cancel.clone().run_until_cancelled_owned(accept));
        let drive = drive(Arc::clone(&shared), inbox, log);
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
        self.watch().stats()
    }

    /// For who looks at the pool while another runs it.
    pub fn watch(&self) -> PoolWatch {
        PoolWatch(Arc::clone(&self.shared))
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

/// Tells the state of a pool, also of one that has stopped.
#[derive(Clone, Debug)]
pub struct PoolWatch(Arc<Shared>);

impl PoolWatch {
    pub fn stats(&self) -> PoolStats {
        self.0.core().core().stats(now())
    }
}

/// The pool's state, for its own task and for callers of [`LocalPool`]. The lock is never held across an
/// await.
#[derive(Debug)]
struct Shared {
    core: Mutex<Pool>,
    /// Notified of events that do not come from the pool's task.
    changed: Notify,
}

impl Shared {
    fn core(&self) -> MutexGuard<'_, Pool> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs the pool's state machine.
async fn drive(shared: Arc<Shared>, mut inbox: mpsc::Receiver<FromPeer>, log: Option<ShareLog>) {
    let mut parts = Parts {
        writers: HashMap::new(),
        blocks: Blocks::default(),
        log,
    };
    loop {
        let deadline = {
            let mut core = shared.core();
            parts.carry_out(&mut core);
            core.deadline().unwrap_or_else(now)
        };
        tokio::select! {
            Some(told) = inbox.recv() => {
                let event = match told {
                    FromPeer::Connected(id, _, writer) => {
                        parts.writers.insert(ConnectionId(id), writer);
                        Event::Connected(ConnectionId(id))
                    }
                    FromPeer::Received(id, bytes) => Event::Received(ConnectionId(id), bytes),
                    FromPeer::Closed(id) => {
                        parts.writers.remove(&ConnectionId(id));
                        Event::Closed(ConnectionId(id))
                    }
                };
                shared.core().handle(event, now());
            }
            () = shared.changed.notified() => {}
            () = sleep_until(deadline.into()) => shared.core().advance(now()),
        }
    }
}

/// What the pool's task has besides the pool.
struct Parts {
    writers: HashMap<ConnectionId, Writer>,
    blocks: Blocks,
    log: Option<ShareLog>,
}

impl Parts {
    fn carry_out(&mut self, core: &mut Pool) {
        while let Some(action) = core.poll(now()) {
            match action {
                Action::Send(id, bytes) => {
                    let fits = self.writers.get(&id).is_none_or(|writer| writer.send(bytes));
                    if !fits {
                        self.writers.remove(&id);
                        core.handle(Event::Closed(id), now());
                    }
                }
                Action::Close(id, why) => {
                    debug!(connection = id.0, "closed: the miner {why}");
                    self.writers.remove(&id);
                }
                Action::Trust(id, why) => match (self.writers.get(&id), why) {
                    (Some(writer), Trust::Works) => writer.prefer(),
                    (Some(writer), Trust::Own) => writer.keep(),
                    (None, _) => {}
                },
                Action::BlockFound { hash, height, worker } => {
                    if let Some(untold) = self.blocks.tell(now()) {
                        info!(%hash, height, worker, untold, "a block was found");
                    }
                }
                Action::Judged(record) => {
                    if let Some(log) = &mut self.log {
                        log.add(*record);
                    }
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

/// Tokio's clock, which tests can pause.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}
