//! The pools, and the real sources that talk to them.

use super::{Fifo, Happening, Sleeper, World};
use crate::plan::Scenario;
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, SourceId};
use local_pool::core::{Action, Clock, ConnectionId, Event as PoolEvent, Operator, PoolCore};
use local_pool::{PoolConfig, VardiffConfig};
use machine::Machine;
use miner_core::HASHES_PER_DIFFICULTY;
use scheduler::Event;
use std::time::{Duration, Instant};
use stratum::client::ClientConfig;
use stratum::source::StratumSource;

/// Time between two shares that pools with variable difficulty aim at.
const SHARE_INTERVAL: Duration = Duration::from_secs(2);
/// Mean time that a pool hangs, seconds.
const HANGS_FOR: f64 = 120.0;
/// A session whose pool hangs is given up within this time, whether or not shares are found.
const GIVEN_UP_WITHIN: Duration = Duration::from_secs(121);
/// The same from the first share on: what the pool sent before it hung arrives up to 8 s later.
const GIVEN_UP_AFTER_SHARE: Duration = Duration::from_secs(39);
/// Seconds since 1970 when a world begins.
pub(crate) const EPOCH: u64 = 1_800_000_000;

pub(crate) struct Pool {
    pub(crate) core: PoolCore,
    pub(crate) is_down: bool,
    pub(crate) slow_until: Option<Instant>,
    /// While it hangs: what has come meanwhile.
    held: Option<Vec<PoolEvent>>,
    /// How often it has hung.
    hangs: u64,
    /// The connection on which it was sent a share while it hung.
    sent_share_on: Option<ConnectionId>,
    /// Difficulty of a share that it began with.
    pub(crate) difficulty: f64,
}

/// A source and its connection.
pub(crate) struct SourceProcess {
    pub(crate) machine: StratumSource,
    pub(crate) connection: Option<ConnectionId>,
    attempt: u64,
}

impl Pool {
    pub(crate) fn new(index: usize, scenario: &Scenario, start: Instant, first_extranonce1: u32) -> Self {
        let difficulty = scenario.hashes_per_share / HASHES_PER_DIFFICULTY;
        let config = PoolConfig {
            difficulty,
            block_difficulty: difficulty * scenario.shares_per_block,
            job_interval: scenario.job_interval,
            extranonce2_size: scenario.extranonce2_size,
            version_mask: scenario.version_mask,
            same_extranonce1: scenario.same_extranonce1,
            // Every other pool adapts to its miner.
            vardiff: (index % 2 == 1).then(|| VardiffConfig {
                interval: SHARE_INTERVAL,
                range: difficulty / 64.0..=difficulty * 64.0,
            }),
            ..PoolConfig::default()
        };
        let core = PoolCore::new(config, Clock::new(start, EPOCH + index as u64), first_extranonce1);
        Self {
            core: core.unwrap_or_else(|error| unreachable!("the configuration is sound: {error}")),
            is_down: false,
            slow_until: None,
            held: None,
            hangs: 0,
            sent_share_on: None,
            difficulty,
        }
    }
}

impl SourceProcess {
    pub(crate) fn new(index: usize) -> Self {
        Self {
            machine: StratumSource::new(ClientConfig::new(format!("pool{index}"), "miner", "x"), 3333),
            connection: None,
            attempt: 0,
        }
    }
}

impl World {
    pub(crate) fn command_source(&mut self, index: usize, command: Command) {
        self.link(index, LinkEvent::Command(command));
    }

    fn link(&mut self, index: usize, event: LinkEvent) {
        if let Some(process) = &mut self.scheduler {
            process.sources[index].machine.handle(event, self.now);
        }
        self.carry_out_source(index);
    }

    pub(crate) fn carry_out_source(&mut self, index: usize) {
        while let Some(process) = &mut self.scheduler
            && let Some(action) = process.sources[index].machine.poll(self.now)
        {
            let life = process.life;
            let source = &mut process.sources[index];
            match action {
                LinkAction::Connect { .. } => {
                    source.attempt += 1;
                    let (attempt, old) = (source.attempt, source.connection.take());
                    self.drop_connection(index, old);
                    let delay = self.pool_delay(index);
                    self.after(delay, Happening::PoolConnects(life, index, attempt));
                }
                LinkAction::Send(bytes) => {
                    if let Some(id) = source.connection {
                        self.note_share(index, id, &bytes);
                        let delay = self.pool_delay(index);
                        self.in_order(
                            Fifo::ToPool(id),
                            delay,
                            Happening::ToPool(index, PoolEvent::Received(id, bytes)),
                        );
                    }
                }
                LinkAction::Disconnect => {
                    source.attempt += 1;
                    let old = source.connection.take();
                    self.drop_connection(index, old);
                }
                LinkAction::Tell(event) => {
                    let delay = self.within_ms(2);
                    let id = SourceId(index as u16);
                    self.in_order(
                        Fifo::FromSources,
                        delay,
                        Happening::Inbox(life, Event::Source(id, event)),
                    );
                }
            }
        }
        if let Some(process) = &self.scheduler {
            let due = process.sources[index].machine.deadline();
            self.queue.wake(Sleeper::Source(self.hosts.turn, index), due);
        }
    }

    fn pool_delay(&mut self, index: usize) -> Duration {
        let slow = self.pools[index].slow_until.is_some_and(|until| self.now < until);
        self.within_ms(if slow { 8000 } else { 20 })
    }

    pub(crate) fn drop_connection(&mut self, index: usize, connection: Option<ConnectionId>) {
        if let Some(id) = connection {
            let delay = self.within_ms(5);
            self.in_order(
                Fifo::ToPool(id),
                delay,
                Happening::ToPool(index, PoolEvent::Closed(id)),
            );
        }
    }

    pub(crate) fn pool_connects(&mut self, life: u32, index: usize, attempt: u64) {
        let down = self.pools[index].is_down;
        let Some(process) = self.scheduler.as_mut().filter(|process| process.life == life) else {
            return;
        };
        let source = &mut process.sources[index];
        if source.attempt != attempt {
            return;
        }
        if down {
            return self.link(
                index,
                LinkEvent::Closed("cannot connect: connection refused".to_owned()),
            );
        }
        self.last_connection += 1;
        let id = ConnectionId(self.last_connection);
        source.connection = Some(id);
        self.tell_pool(index, PoolEvent::Connected(id));
        self.link(index, LinkEvent::Connected);
    }

    pub(crate) fn pool_hangs(&mut self, index: usize) {
        if self.pools[index].held.is_some() {
            return;
        }
        let pool = &mut self.pools[index];
        (pool.held, pool.sent_share_on) = (Some(Vec::new()), None);
        pool.hangs += 1;
        let hangs = pool.hangs;
        let time = self.some_time(HANGS_FOR);
        self.after(time, Happening::PoolGoesOn(index));
        let source = self.scheduler.as_ref().map(|process| &process.sources[index]);
        if let Some(id) = source.and_then(|source| source.connection)
            && time > GIVEN_UP_WITHIN
        {
            self.after(GIVEN_UP_WITHIN, Happening::HangIsNoticed(id, hangs));
        }
    }

    /// A pool is sent a share, perhaps while it hangs.
    fn note_share(&mut self, index: usize, id: ConnectionId, bytes: &[u8]) {
        const SUBMIT: &[u8] = b"mining.submit";
        let pool = &mut self.pools[index];
        let is_first = pool.held.is_some() && pool.sent_share_on != Some(id);
        if is_first && bytes.windows(SUBMIT.len()).any(|window| window == SUBMIT) {
            pool.sent_share_on = Some(id);
            let hangs = pool.hangs;
            self.after(GIVEN_UP_AFTER_SHARE, Happening::HangIsNoticed(id, hangs));
        }
    }

    /// It had a connection since it hung.
    pub(crate) fn hang_is_noticed(&mut self, id: ConnectionId, hangs: u64) {
        let hung = self.holder(id).filter(|index| {
            let pool = &self.pools[*index];
            pool.held.is_some() && pool.hangs == hangs
        });
        if let Some(index) = hung.filter(|_| !self.hosts.is_frozen(self.hosts.turn)) {
            // Answers that were on their way when the clock jumped came late, and count from then.
            if self.jumped.is_some_and(|at| self.now - at < GIVEN_UP_WITHIN) {
                return self.after(GIVEN_UP_WITHIN, Happening::HangIsNoticed(id, hangs));
            }
            self.fail(format!("the session with pool {index} goes on although it hangs"));
        }
    }

    /// It hangs no more, and does what it was asked meanwhile.
    pub(crate) fn pool_goes_on(&mut self, index: usize) {
        for event in self.pools[index].held.take().unwrap_or_default() {
            self.tell_pool(index, event);
        }
        self.wake_pool(index);
    }

    pub(crate) fn tell_pool(&mut self, index: usize, event: PoolEvent) {
        if let Some(held) = &mut self.pools[index].held {
            return held.push(event);
        }
        self.pools[index].core.handle(event, self.now);
        self.carry_out_pool(index);
    }

    pub(crate) fn operate(&mut self, index: usize, operator: Operator) {
        self.tell_pool(index, PoolEvent::Operator(operator));
    }

    pub(crate) fn wake_pool(&mut self, index: usize) {
        if self.pools[index].held.is_none() {
            self.pools[index].core.advance(self.now);
            self.carry_out_pool(index);
        }
    }

    pub(crate) fn carry_out_pool(&mut self, index: usize) {
        if self.pools[index].held.is_some() {
            return;
        }
        while let Some(action) = self.pools[index].core.poll(self.now) {
            match action {
                Action::Send(id, bytes) => {
                    let delay = self.pool_delay(index);
                    self.in_order(Fifo::FromPool(id), delay, Happening::FromPool(id, bytes));
                }
                Action::Close(id, why) => {
                    self.tell(&format!("pool {index} closes a connection: the miner {why}"));
                    let delay = self.within_ms(5);
                    self.in_order(Fifo::FromPool(id), delay, Happening::PoolCloses(id));
                }
                // Nobody else connects, and no shares are logged.
                Action::Trust(..) | Action::Judged(_) => {}
                Action::BlockFound { hash, .. } => {
                    self.checks.pool_blocks.insert(hash.to_string());
                    self.tell(&format!("pool {index} takes block {hash}"));
                }
            }
        }
        let due = self.pools[index].core.deadline();
        self.queue.wake(Sleeper::Pool(index), due);
    }

    /// The source that holds this connection.
    fn holder(&self, id: ConnectionId) -> Option<usize> {
        let sources = &self.scheduler.as_ref()?.sources;
        sources.iter().position(|source| source.connection == Some(id))
    }

    pub(crate) fn pool_sends(&mut self, id: ConnectionId, bytes: Vec<u8>) {
        if let Some(index) = self.holder(id) {
            self.link(index, LinkEvent::Received(bytes));
        }
    }

    pub(crate) fn pool_closes(&mut self, id: ConnectionId) {
        if let Some(index) = self.holder(id) {
            if let Some(process) = &mut self.scheduler {
                process.sources[index].connection = None;
            }
            self.link(
                index,
                LinkEvent::Closed("the pool closed the connection".to_owned()),
            );
        }
    }

    /// A process that is stopped hears of that when it goes on.
    fn pool_is_gone(&mut self, index: usize, connection: Option<ConnectionId>) {
        if let Some(id) = connection {
            self.tell_pool(index, PoolEvent::Closed(id));
            self.after(Duration::ZERO, Happening::PoolCloses(id));
        }
    }

    /// Both sides lose the connection, and what is on it.
    pub(crate) fn cut_pool(&mut self, index: usize) {
        for host in 0..self.hosts.count() {
            self.on_host(host, |world| world.cut_from_pool(index));
        }
    }

    fn cut_from_pool(&mut self, index: usize) {
        if self.hosts.is_frozen(self.hosts.turn) {
            let sources = self.scheduler.iter().map(|process| &process.sources[index]);
            let connection = sources.into_iter().find_map(|source| source.connection);
            return self.pool_is_gone(index, connection);
        }
        let connection = self
            .scheduler
            .as_mut()
            .and_then(|process| process.sources[index].connection.take());
        if let Some(id) = connection {
            self.tell_pool(index, PoolEvent::Closed(id));
            self.link(index, LinkEvent::Closed("connection lost: cut".to_owned()));
        }
    }
}
