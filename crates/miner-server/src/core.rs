//! The whole server as one state machine: connections, their sessions, and who is not served any more.
//!
//! [`ServerCore`] is a [`Machine`] without sockets or a clock. [`MinerServer`](crate::MinerServer) drives it; a simulation
//! drives it in memory.

mod bans;
mod connection;
mod difficulty;
mod known;
mod serving;
mod terms;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use job_source::miners::{Command, Event as Told, MinerId};
use machine::Machine;
use stratum::server::VardiffConfig;

use bans::Bans;
use connection::Connection;
pub(crate) use connection::IDLE_TIME;
use known::Known;

/// Miners that are served at a time, fewer where few files may be open. The driver lets the one that has sent nothing for
/// longest go for a new one; the core alone turns the new one away.
pub const MAX_CONNECTIONS: usize = 4096;

/// What happens to the server.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Connected(MinerId, SocketAddr),
    Received(MinerId, Vec<u8>),
    /// The miner hung up, or the connection broke. Does not follow [`Action::Close`].
    Closed(MinerId),
    /// From the scheduler.
    Command(Command),
}

/// What the server wants done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Send(MinerId, Vec<u8>),
    /// Close the connection once all bytes are written. The text completes the sentence "the miner …".
    Close(MinerId, String),
    /// A share of this miner was accepted: it makes room for others last.
    Trust(MinerId),
    /// For the scheduler.
    Tell(Told),
    /// For the log.
    Banned(std::net::IpAddr),
}

/// What connections share.
#[derive(Debug)]
struct Shared {
    config: VardiffConfig,
    /// The owner takes these after every event.
    actions: VecDeque<Action>,
    known: Known,
}

impl Shared {
    fn tell(&mut self, told: Told) {
        self.actions.push_back(Action::Tell(told));
    }
}

#[derive(Debug)]
pub struct ServerCore {
    connections: BTreeMap<MinerId, Connection>,
    /// When each connection is to be looked at.
    timers: BTreeSet<(Instant, MinerId)>,
    bans: Bans,
    shared: Shared,
}

impl Default for ServerCore {
    fn default() -> Self {
        Self::new(difficulty::default_config())
    }
}

impl ServerCore {
    /// A server without miners, which gives each of them the difficulty at which it finds a share about every so often.
    pub fn new(config: VardiffConfig) -> Self {
        Self {
            connections: BTreeMap::new(),
            timers: BTreeSet::new(),
            bans: Bans::default(),
            shared: Shared {
                config,
                actions: VecDeque::new(),
                known: Known::default(),
            },
        }
    }

    /// Miners that are connected.
    pub fn connections(&self) -> usize {
        self.connections.len()
    }

    fn connected(&mut self, id: MinerId, address: SocketAddr, now: Instant) {
        let why = if self.bans.is_banned(address.ip(), now) {
            "is banned for what others at its address sent"
        } else if self.connections.len() >= MAX_CONNECTIONS {
            "comes to a full server"
        } else {
            self.connections.insert(id, Connection::new(id, address, now));
            return self.settle(id, now);
        };
        self.shared.actions.push_back(Action::Close(id, why.to_owned()));
    }

    fn command(&mut self, command: Command, now: Instant) {
        let id = match command {
            Command::Mine { miner, work } => {
                if let Some(connection) = self.connections.get_mut(&miner) {
                    connection.mine(work, now, &mut self.shared);
                }
                miner
            }
            Command::Retarget { miner, difficulty } => {
                if let Some(connection) = self.connections.get_mut(&miner) {
                    connection.retarget(difficulty);
                }
                miner
            }
            Command::Answer {
                miner,
                request,
                outcome,
            } => {
                if let Some(connection) = self.connections.get_mut(&miner) {
                    connection.answer(request, outcome, &mut self.shared);
                }
                miner
            }
            Command::Refuse { miner, reason } => {
                if let Some(connection) = self.connections.get_mut(&miner) {
                    connection.refuse(&reason);
                }
                miner
            }
        };
        self.settle(id, now);
    }

    /// Sends what a connection has to say, closes it if it must be, and sees when to look at it again.
    fn settle(&mut self, id: MinerId, now: Instant) {
        let Some(connection) = self.connections.get_mut(&id) else {
            return;
        };
        connection.look(now);
        let bytes = connection.take_bytes();
        if !bytes.is_empty() {
            self.shared.actions.push_back(Action::Send(id, bytes));
        }
        if let Some(end) = connection.end() {
            if end.is_offence {
                self.offence(id, now);
            }
            self.forget(id);
            return self.shared.actions.push_back(Action::Close(id, end.why));
        }
        let wake = connection.wake_at();
        let before = std::mem::replace(&mut connection.timer, wake);
        if before == wake {
            return;
        }
        if let Some(before) = before {
            self.timers.remove(&(before, id));
        }
        if let Some(wake) = wake {
            self.timers.insert((wake, id));
        }
    }

    /// Nobody is banned for another's garbage while it works: many miners may share an address.
    fn offence(&mut self, id: MinerId, now: Instant) {
        let Some(address) = self
            .connections
            .get(&id)
            .map(|connection| connection.address().ip())
        else {
            return;
        };
        let others = self.connections.values();
        let is_at_work = |other: &Connection| other.address().ip() == address && other.works();
        if !others.into_iter().any(is_at_work) && self.bans.offence(address, now) {
            self.shared.actions.push_back(Action::Banned(address));
        }
    }

    fn forget(&mut self, id: MinerId) {
        let Some(connection) = self.connections.remove(&id) else {
            return;
        };
        if let Some(timer) = connection.timer {
            self.timers.remove(&(timer, id));
        }
        connection.leave(&mut self.shared);
    }
}

impl Machine for ServerCore {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::Connected(id, address) => self.connected(id, address, now),
            Event::Received(id, bytes) => {
                if let Some(connection) = self.connections.get_mut(&id) {
                    connection.received(&bytes, now, &mut self.shared);
                    self.settle(id, now);
                }
            }
            Event::Closed(id) => self.forget(id),
            Event::Command(command) => self.command(command, now),
        }
    }

    /// Sends jobs again under other difficulties and times, and closes connections that are idle.
    fn advance(&mut self, now: Instant) {
        while let Some((_, id)) = self.timers.first().copied().filter(|(at, _)| *at <= now) {
            self.timers.pop_first();
            if let Some(connection) = self.connections.get_mut(&id) {
                connection.timer = None;
                connection.advance(now);
                self.settle(id, now);
            }
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.shared.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.timers.first().map(|(at, _)| *at)
    }
}
