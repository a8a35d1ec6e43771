//! The whole pool as one state machine: connections, sessions, jobs and the judgement of shares.
//!
//! [`PoolCore`] is a [`Machine`] without sockets or a clock. [`LocalPool`](crate::LocalPool) drives it over TCP; a
//! simulation drives it in memory. What its operator does ([`Operator`]) is an event like any other, so a simulation can
//! let the pool do whatever real pools do to miners.

mod chaos;
mod connection;
mod operator;

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use machine::Machine;
use miner_core::BlockHash;
use stratum::server::{Extranonce1, SessionConfig, SessionOutput, Vardiff};

use crate::config::{PoolConfig, PoolError};
use crate::jobs::{IssuedJob, Jobs};
use crate::record::ShareRecord;
use crate::stats::PoolStats;
pub use chaos::Pool;
use connection::{ClosedConnection, Connection};
pub use operator::Operator;

/// Miners that are served at a time, fewer where few files may be open. The driver lets the one that has sent nothing for
/// longest go for a new one; the core alone turns the new one away.
pub(crate) const MAX_CONNECTIONS: usize = 1024;
/// Closed sessions that a miner may come back to. One more makes the pool forget the oldest.
const MAX_CLOSED_SESSIONS: usize = 256;
/// A miner must subscribe and authorize within this time.
const LOGIN_TIME: Duration = Duration::from_secs(15);
/// A miner that sends nothing for this long is let go; it will come back.
pub(crate) const IDLE_TIME: Duration = Duration::from_secs(600);
/// Least time between two jobs of which the second is made because miners get another difficulty.
const DIFFICULTY_WAIT: Duration = Duration::from_secs(5);
/// How far below and above the pool's difficulty a miner may suggest its own.
const SUGGESTION_BELOW: f64 = 1.0 / 1024.0;
/// See [`SUGGESTION_BELOW`].
const SUGGESTION_ABOVE: f64 = 1024.0 * 1024.0;

/// Names a connection. Never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub u64);

/// What happens to the pool.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Connected(ConnectionId),
    Received(ConnectionId, Vec<u8>),
    /// The miner hung up, or the connection broke. Does not follow [`Action::Close`].
    Closed(ConnectionId),
    Operator(Operator),
}

/// What the pool wants done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Send(ConnectionId, Vec<u8>),
    /// Close the connection once all bytes are written. The text completes the sentence "the miner …".
    Close(ConnectionId, String),
    /// The miner of this connection is known now.
    Trust(ConnectionId, Trust),
    /// For the log.
    BlockFound {
        hash: BlockHash,
        height: u32,
        worker: String,
    },
    /// A share was judged, for the share log.
    Judged(Box<ShareRecord>),
}

/// Why a miner keeps its connection when there are too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It has had a share accepted.
    Works,
    /// It has [`PoolConfig::own_password`].
    Own,
}

/// Turns the machine's time into the seconds since 1970 that headers count.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
    unix_start: u64,
}

impl Clock {
    /// At `start` it was `unix_start` seconds after 1970.
    pub fn new(start: Instant, unix_start: u64) -> Self {
        Self { start, unix_start }
    }

    fn unix(&self, now: Instant) -> u32 {
        let passed = now.saturating_duration_since(self.start).as_secs();
        u32::try_from(self.unix_start.saturating_add(passed)).unwrap_or(u32::MAX)
    }
}

#[derive(Debug)]
pub struct PoolCore {
    config: PoolConfig,
    clock: Clock,
    jobs: Jobs,
    newest: IssuedJob,
    next_job: Instant,
    last_job: Instant,
    connections: BTreeMap<ConnectionId, Connection>,
    /// The newest last.
    closed_sessions: VecDeque<ClosedConnection>,
    resumed_sessions: u64,
    next_extranonce1: u32,
    rejects_shares: bool,
    /// The owner takes these after every event.
    actions: VecDeque<Action>,
}

impl PoolCore {
    /// A pool without connections, whose first job is made at the clock's start. Sessions get consecutive
    /// values of extranonce1, the first `first_extranonce1`. It should differ from run to run, or a miner
    /// that reconnects after a restart takes its new session for the old one.
    ///
    /// # Errors
    ///
    /// If the configuration is not sound.
    pub fn new(config: PoolConfig, clock: Clock, first_extranonce1: u32) -> Result<Self, PoolError> {
        let bits = config.check()?;
        let started = clock.unix(clock.start);
        // Miners keep jobs across a restart of the pool, so a later run must not use their ids again. The seconds
        // leave room for 65,536 jobs each; the other bits differ between two starts in one second.
        let first_job = (u64::from(started) << 16) + u64::from(first_extranonce1 & 0xffff) + 1;
        let mut jobs = Jobs::new(bits, config.extranonce2_size, config.difficulty, first_job);
        let newest = jobs.issue(started);
        Ok(Self {
            next_job: clock.start + config.job_interval,
            last_job: clock.start,
            config,
            clock,
            jobs,
            newest,
            connections: BTreeMap::new(),
            closed_sessions: VecDeque::new(),
            resumed_sessions: 0,
            next_extranonce1: first_extranonce1,
            rejects_shares: false,
            actions: VecDeque::new(),
        })
    }

    pub fn stats(&self, now: Instant) -> PoolStats {
        PoolStats {
            workers: self.jobs.workers(self.clock.unix(now)),
            height: self.jobs.height(),
            tip: self.jobs.tip(),
            jobs: self.jobs.issued(),
            connections: self.connections.len(),
            resumed_sessions: self.resumed_sessions,
        }
    }

    fn connected(&mut self, id: ConnectionId, now: Instant) {
        if self.connections.len() >= MAX_CONNECTIONS {
            return self
                .actions
                .push_back(Action::Close(id, "comes to a full pool".into()));
        }
        let difficulty = self.newest.difficulty;
        let config = SessionConfig {
            extranonce1: self.next_extranonce1(),
            extranonce2_size: self.config.extranonce2_size,
            version_mask: self.config.version_mask,
            difficulty,
            suggestions: match &self.config.vardiff {
                Some(vardiff) => vardiff.range.clone(),
                None => difficulty * SUGGESTION_BELOW..=difficulty * SUGGESTION_ABOVE,
            },
        };
        let vardiff = self
            .config
            .vardiff
            .clone()
            .map(|config| Vardiff::new(config, now));
        let connection = Connection::new(config, vardiff, self.newest.difficulty_epoch, now + LOGIN_TIME);
        self.connections.insert(id, connection);
    }

    /// Consecutive, so that no two sessions of a run share one.
    fn next_extranonce1(&mut self) -> Extranonce1 {
        let extranonce1 = self.next_extranonce1;
        if !self.config.same_extranonce1 {
            self.next_extranonce1 = extranonce1.wrapping_add(1);
        }
        extranonce1.to_be_bytes().into()
    }

    fn received(&mut self, id: ConnectionId, bytes: &[u8], now: Instant) {
        let Some(mut connection) = self.connections.remove(&id) else {
            return;
        };
        let jobs_before = self.jobs.issued();
        connection.push(bytes);
        while connection.next_line(now) {
            while let Some(output) = connection.session.poll_output() {
                self.session_says(id, &mut connection, output, now);
            }
        }
        if connection.session.is_ready() {
            connection.deadline = now + IDLE_TIME;
        }
        let needs_job = connection.look(now);
        self.connections.insert(id, connection);
        self.flush(id);
        if self.jobs.issued() != jobs_before {
            self.send_newest(now);
        } else if needs_job {
            self.hasten_job();
        }
    }

    fn session_says(
        &mut self,
        id: ConnectionId,
        connection: &mut Connection,
        output: SessionOutput,
        now: Instant,
    ) {
        match output {
            SessionOutput::Resume { request, session_id } => {
                let known = |earlier: &ClosedConnection| earlier.session_id() == session_id;
                let place = self.closed_sessions.iter().position(known);
                let earlier = place.and_then(|place| self.closed_sessions.remove(place));
                self.resumed_sessions += u64::from(earlier.is_some());
                connection.resume(&request, earlier);
            }
            SessionOutput::Ready => connection.send(&self.newest, now),
            SessionOutput::Authorized { worker, password } => {
                if self.config.own_password.as_ref() == Some(&password) {
                    self.actions.push_back(Action::Trust(id, Trust::Own));
                }
                self.jobs.add_worker(&worker);
            }
            SessionOutput::Refused {
                worker: Some(worker),
                refusal,
            } => {
                self.jobs.count_refusal(&worker, refusal);
                let time = self.clock.unix(now);
                self.record(ShareRecord::refused(time, id, worker, refusal));
            }
            SessionOutput::Submit(submission) => {
                let now = self.clock.unix(now);
                let judgement = self.jobs.judge(&submission, now, self.rejects_shares);
                if let Ok(difficulty) = judgement.outcome
                    && connection.accepted(difficulty)
                {
                    self.actions.push_back(Action::Trust(id, Trust::Works));
                }
                connection
                    .session
                    .answer(&submission.request, judgement.outcome.map(drop));
                self.record(ShareRecord::judged(now, id, &submission, &judgement));
                if let Some((hash, height)) = judgement.block {
                    self.newest = self.jobs.issue(now);
                    self.actions.push_back(Action::BlockFound {
                        hash,
                        height,
                        worker: submission.worker,
                    });
                }
            }
            // Refused without an authorized worker to count it for.
            _ => {}
        }
    }

    fn record(&mut self, record: ShareRecord) {
        if self.config.share_log.is_some() {
            self.actions.push_back(Action::Judged(Box::new(record)));
        }
    }

    /// Makes a job and sends it to every miner that is ready.
    fn issue(&mut self, now: Instant) {
        self.newest = self.jobs.issue(self.clock.unix(now));
        self.send_newest(now);
    }

    fn send_newest(&mut self, now: Instant) {
        self.last_job = now;
        let newest = self.newest.clone();
        self.each_connection(|connection| connection.send(&newest, now));
    }

    /// A new difficulty waits for the next job: it comes soon, but not at once for each of many miners.
    fn hasten_job(&mut self) {
        self.next_job = self.next_job.min(self.last_job + DIFFICULTY_WAIT);
    }

    fn repeat_newest(&mut self) {
        let newest = self.newest.clone();
        self.each_connection(|connection| connection.repeat(&newest));
    }

    fn each_connection(&mut self, mut f: impl FnMut(&mut Connection)) {
        self.connections.values_mut().for_each(&mut f);
        let ids: Vec<_> = self.connections.keys().copied().collect();
        ids.into_iter().for_each(|id| self.flush(id));
    }

    /// Sends what a session has to say, before its connection is closed if it must be.
    fn flush(&mut self, id: ConnectionId) {
        let Some(connection) = self.connections.get_mut(&id) else {
            return;
        };
        let bytes = connection.session.take_bytes();
        let closing = connection.closing();
        if !bytes.is_empty() {
            self.actions.push_back(Action::Send(id, bytes));
        }
        if let Some(why) = closing {
            self.close(id, why);
        }
    }

    fn close(&mut self, id: ConnectionId, why: String) {
        self.forget(id);
        self.actions.push_back(Action::Close(id, why));
    }

    /// Keeps the session, so that its miner can resume it.
    fn forget(&mut self, id: ConnectionId) {
        let closed = self.connections.remove(&id).and_then(Connection::into_closed);
        if let Some(earlier) = closed {
            if self.closed_sessions.len() == MAX_CLOSED_SESSIONS {
                self.closed_sessions.pop_front();
            }
            self.closed_sessions.push_back(earlier);
        }
    }
}

impl Machine for PoolCore {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::Connected(id) => self.connected(id, now),
            Event::Received(id, bytes) => self.received(id, &bytes, now),
            Event::Closed(id) => self.forget(id),
            Event::Operator(operator) => self.operate(operator, now),
        }
    }

    /// Makes the next job, and closes connections that are idle.
    fn advance(&mut self, now: Instant) {
        let mut needs_job = false;
        for connection in self.connections.values_mut() {
            if connection.look_at().is_some_and(|at| at <= now) {
                needs_job |= connection.look(now);
            }
        }
        if needs_job {
            self.hasten_job();
        }
        if self.next_job <= now {
            self.next_job = now + self.config.job_interval;
            self.issue(now);
        }
        let idle = self
            .connections
            .iter()
            .filter(|(_, connection)| connection.deadline <= now);
        let idle: Vec<_> = idle.map(|(&id, _)| id).collect();
        for id in idle {
            self.close(id, "is idle".into());
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let idle = self.connections.values().map(|connection| connection.deadline);
        let looks = self.connections.values().filter_map(Connection::look_at);
        idle.chain(looks).chain([self.next_job]).min()
    }
}
