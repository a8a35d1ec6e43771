//! The pools, and the real sources that talk to them.

mod hanging;
mod versions;

use super::{Fifo, Happening, Sleeper, World};
use crate::plan::Scenario;
use crate::pool2::{Trick, Words};
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, SourceId};
use local_pool::core::{Action, ConnectionId, Event as PoolEvent, Operator};
use machine::Machine;
use scheduler::Event;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use versions::{AnySource, Core};

/// Time between two shares that pools with variable difficulty aim at.
const SHARE_INTERVAL: Duration = Duration::from_secs(2);
/// Seconds since 1970 when a world begins.
pub(crate) const EPOCH: u64 = 1_800_000_000;

pub(crate) struct Pool {
    pub(crate) core: Core,
    pub(crate) is_down: bool,
    pub(crate) slow_until: Option<Instant>,
    /// While it hangs: what has come meanwhile.
    held: Option<Vec<PoolEvent>>,
    /// How often it has hung.
    hangs: u64,
    /// The connection on which it was sent a share while it hung.
    sent_share_on: Option<ConnectionId>,
    /// Blocks that were submitted to one which speaks Stratum V2.
    blocks: BTreeSet<Words>,
    /// Difficulty of a share that it began with.
    pub(crate) difficulty: f64,
}

/// A source and its connection.
pub(crate) struct SourceProcess {
    pub(crate) machine: AnySource,
    pub(crate) connection: Option<ConnectionId>,
    attempt: u64,
}

impl Pool {
    pub(crate) fn new(index: usize, scenario: &Scenario, start: Instant, first_extranonce1: u32) -> Self {
        Self {
            core: Core::new(index, scenario, start, first_extranonce1),
            is_down: false,
            slow_until: None,
            held: None,
            hangs: 0,
            sent_share_on: None,
            blocks: BTreeSet::new(),
            difficulty: versions::difficulty(scenario),
        }
    }
}

impl SourceProcess {
    fn new(index: usize, scenario: &Scenario) -> Self {
        Self {
            machine: versions::source(index, scenario),
            connection: None,
            attempt: 0,
        }
    }
}

impl World {
    /// Those of a scheduler that starts.
    pub(crate) fn source_processes(&self) -> Vec<SourceProcess> {
        let all = 0..self.pools.len();
        all.map(|index| SourceProcess::new(index, &self.scenario))
            .collect()
    }

    pub(crate) fn command_source(&mut self, index: usize, command: Command) {
        self.note_command(index, &command);
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
                        self.note_bytes(index, id, &bytes);
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

    pub(crate) fn tell_pool(&mut self, index: usize, event: PoolEvent) {
        if let Some(held) = &mut self.pools[index].held {
            return held.push(event);
        }
        self.pools[index].core.handle(event, self.now);
        self.carry_out_pool(index);
    }

    /// A pool of Stratum V2 does what it should not; others have no tricks.
    pub(crate) fn pool_plays(&mut self, index: usize, trick: Trick) {
        if self.pools[index].held.is_none() {
            self.tell(&format!("pool {index} plays a trick: {trick:?}"));
            self.pools[index].core.play(trick, self.now);
            self.carry_out_pool(index);
        }
    }

    /// It is as it should be from now on.
    pub(crate) fn pool_behaves(&mut self, index: usize) {
        if self.pools[index].held.is_none() {
            self.pools[index].core.behave(self.now);
            self.carry_out_pool(index);
        }
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
        let pool = &mut self.pools[index];
        // A block goes to a later session, too, where its job has another coinbase.
        let wrong = pool.core.take_wrong();
        if let Some(wrong) = wrong.filter(|wrong| !pool.blocks.contains(&wrong.words)) {
            self.fail(format!(
                "pool {index} is sent a share that it refuses with {}",
                wrong.code
            ));
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
