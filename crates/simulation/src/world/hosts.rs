//! One or several schedulers, each on a host of its own.
//!
//! `World::scheduler`, its disk and what the checks know of it are those of the scheduler whose turn it is: the one that
//! something happens to, and otherwise the one that leads. The others wait here.

use super::scheduling::SchedulerProcess;
use super::{Happening, Sleeper, World};
use crate::checks::Checks;
use crate::disk::Disk;
use crate::queue::Planned;
use crate::world::http::Caller;
use local_pool::core::ConnectionId;
use mesos::http::TransportError;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Instant;

/// What waits while it is another one's turn.
#[derive(Default)]
struct Host {
    scheduler: Option<SchedulerProcess>,
    life: u32,
    disk: Disk,
    checks: Checks,
    stop_asked: Option<Instant>,
}

/// How a host stands to the rest of the world.
#[derive(Debug, Default)]
pub(crate) struct Link {
    pub(crate) is_cut_from_master: bool,
    pub(crate) is_cut_from_zookeeper: Rc<Cell<bool>>,
    pub(crate) cut_from_zookeeper_since: Option<Instant>,
    /// Its process is stopped; what has come for it since.
    frozen: Option<Vec<Happening>>,
}

pub(crate) struct Hosts {
    waiting: Vec<Host>,
    pub(crate) turn: usize,
    /// The host of each life.
    homes: BTreeMap<u32, usize>,
    pub(crate) links: Vec<Link>,
}

impl Hosts {
    pub(crate) fn new(count: usize) -> Self {
        Self {
            waiting: (0..count).map(|_| Host::default()).collect(),
            turn: 0,
            homes: BTreeMap::new(),
            links: (0..count).map(|_| Link::default()).collect(),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.links.len()
    }

    /// Lives of all schedulers so far.
    pub(crate) fn lives(&self) -> u32 {
        self.homes.last_key_value().map_or(0, |(life, _)| *life)
    }

    /// A scheduler begins its life where it is its turn.
    pub(crate) fn begin_life(&mut self) -> u32 {
        let life = self.lives() + 1;
        self.homes.insert(life, self.turn);
        life
    }

    pub(crate) fn home(&self, life: u32) -> Option<usize> {
        self.homes.get(&life).copied()
    }

    pub(crate) fn is_frozen(&self, host: usize) -> bool {
        self.links[host].frozen.is_some()
    }

    pub(crate) fn link(&self) -> &Link {
        &self.links[self.turn]
    }
}

impl World {
    /// Whether several schedulers share the state.
    pub(crate) fn is_replicated(&self) -> bool {
        self.hosts.count() > 1
    }

    /// Whether the scheduler of this life runs, on whatever host.
    pub(crate) fn lives(&self, life: u32) -> bool {
        let waiting = self.hosts.waiting.iter().map(|host| &host.scheduler);
        let all = waiting.chain([&self.scheduler]);
        all.flatten().any(|process| process.life == life)
    }

    pub(crate) fn attend(&mut self, host: usize) {
        let before = std::mem::replace(&mut self.hosts.turn, host);
        if before == host {
            return;
        }
        for index in [before, host] {
            let other = &mut self.hosts.waiting[index];
            std::mem::swap(&mut self.scheduler, &mut other.scheduler);
            std::mem::swap(&mut self.life, &mut other.life);
            std::mem::swap(&mut self.stop_asked, &mut other.stop_asked);
            self.disk.turn_to(&mut other.disk);
            self.checks.turn_to(&mut other.checks);
        }
    }

    /// Does something as the scheduler of a host.
    pub(crate) fn on_host(&mut self, host: usize, act: impl FnOnce(&mut Self)) {
        let before = self.hosts.turn;
        self.attend(host);
        act(self);
        self.attend(before);
    }

    /// The same as the scheduler of a life, if that runs.
    pub(crate) fn in_life(&mut self, life: u32, act: impl FnOnce(&mut Self)) {
        if let Some(host) = self.hosts.home(life) {
            self.on_host(host, |world| {
                if world.life == life && world.scheduler.is_some() {
                    act(world);
                }
            });
        }
    }

    /// Makes it the turn of whoever this happens to. `None` if its process is stopped: it comes later, or not at all.
    pub(crate) fn give_turn(
        &mut self,
        planned: Planned<Happening, Sleeper>,
    ) -> Option<Planned<Happening, Sleeper>> {
        if !self.is_replicated() {
            return Some(planned);
        }
        let host = match &planned {
            Planned::Wake(sleeper) => self.host_of_sleeper(*sleeper),
            Planned::Happening(happening) => self.host_of(happening),
        };
        self.attend(host.unwrap_or(self.ensemble.leases.leader));
        match (planned, host.filter(|host| self.hosts.is_frozen(*host))) {
            (Planned::Wake(_), Some(_)) => None,
            (Planned::Happening(happening), Some(host)) if reaches_process(&happening) => {
                self.hold(host, happening);
                None
            }
            (planned, _) => Some(planned),
        }
    }

    fn hold(&mut self, host: usize, happening: Happening) {
        if let Some(held) = &mut self.hosts.links[host].frozen {
            held.push(happening);
        }
    }

    fn host_of_sleeper(&self, sleeper: Sleeper) -> Option<usize> {
        match sleeper {
            Sleeper::Scheduler(host)
            | Sleeper::Subscription(host)
            | Sleeper::Source(host, _)
            | Sleeper::Solo(host)
            | Sleeper::Farm(host) => Some(host),
            Sleeper::Candidate(life) => self.hosts.home(life),
            _ => None,
        }
    }

    fn host_of(&self, happening: &Happening) -> Option<usize> {
        match happening {
            Happening::Answer(caller, _) | Happening::StreamBegins(caller, _) => self.host_of_caller(*caller),
            Happening::StreamBytes(stream, _) | Happening::StreamEnds(stream, _) => {
                self.host_of_caller(self.streams.get(stream)?.reader)
            }
            Happening::SchedulerStarts(host) | Happening::ToFarm(host, _) => Some(*host),
            Happening::Inbox(life, _)
            | Happening::PoolConnects(life, ..)
            | Happening::CommandFarm(life, _)
            | Happening::DiskWritten(life)
            | Happening::ClusterAnswers(life, _)
            | Happening::StopAsked(life)
            | Happening::BlockIsDue(life, ..)
            | Happening::ReviveIsDue(life, ..) => self.hosts.home(*life),
            Happening::FromPool(id, _) | Happening::PoolCloses(id) | Happening::HangIsNoticed(id, _) => {
                self.host_of_connection(*id)
            }
            Happening::Election(happening) => self.hosts.home(happening.life()?),
            Happening::Nodes(happening) => self.hosts.home(happening.life()?),
            _ => None,
        }
    }

    fn host_of_caller(&self, caller: Caller) -> Option<usize> {
        match caller {
            Caller::Scheduler(life, _) | Caller::SchedulerStream(life, _) => self.hosts.home(life),
            _ => None,
        }
    }

    fn host_of_connection(&self, id: ConnectionId) -> Option<usize> {
        let has = |scheduler: &Option<SchedulerProcess>| {
            let sources = scheduler.iter().flat_map(|process| &process.sources);
            sources.into_iter().any(|source| source.connection == Some(id))
        };
        if has(&self.scheduler) {
            return Some(self.hosts.turn);
        }
        self.hosts.waiting.iter().position(|host| has(&host.scheduler))
    }

    /// A stream of a stopped process ends: it hears of that when it goes on. False if the process is not stopped.
    pub(crate) fn is_held_back(
        &mut self,
        stream: local_mesos::core::StreamKey,
        reason: &TransportError,
    ) -> bool {
        let reader = self.streams.get(&stream).map(|stream| stream.reader);
        let host = reader.and_then(|reader| self.host_of_caller(reader));
        let Some(host) = host.filter(|host| self.hosts.is_frozen(*host)) else {
            return false;
        };
        self.hold(host, Happening::StreamEnds(stream, reason.clone()));
        true
    }

    /// SIGSTOP.
    pub(crate) fn freeze(&mut self, host: usize) {
        self.hosts.links[host].frozen.get_or_insert_default();
    }

    /// SIGCONT: what has come meanwhile is there, and timers are due.
    pub(crate) fn thaw(&mut self, host: usize) {
        let Some(held) = self.hosts.links[host].frozen.take() else {
            return;
        };
        self.tell(&format!("scheduler {host} goes on"));
        // Nobody had the time that has passed.
        self.jumped = Some(self.now);
        let timers_first = self.chance(0.5);
        if timers_first {
            self.wake_host(host);
        }
        for happening in held {
            self.queue.plan(self.now, happening);
        }
        if !timers_first {
            self.wake_host(host);
        }
    }

    fn wake_host(&mut self, host: usize) {
        let now = Some(self.now);
        self.on_host(host, |world| {
            if world.scheduler.is_none() {
                return;
            }
            world.queue.wake(Sleeper::Scheduler(host), now);
            world.queue.wake(Sleeper::Subscription(host), now);
            world.queue.wake(Sleeper::Solo(host), now);
            world.queue.wake(Sleeper::Farm(host), now);
            for index in 0..world.pools.len() {
                world.queue.wake(Sleeper::Source(host, index), now);
            }
        });
        let lives: Vec<u32> = self.ensemble.candidacies.keys().copied().collect();
        for life in lives
            .into_iter()
            .filter(|life| self.hosts.home(*life) == Some(host))
        {
            self.queue.wake(Sleeper::Candidate(life), now);
        }
    }

    /// The process of a host is gone, stopped or not.
    pub(crate) fn forget_frozen(&mut self) {
        let host = self.hosts.turn;
        self.hosts.links[host].frozen = None;
    }
}

/// What a process takes in. The rest is looked at from outside, or is yet to begin.
fn reaches_process(happening: &Happening) -> bool {
    match happening {
        Happening::SchedulerStarts(_)
        | Happening::BlockIsDue(..)
        | Happening::ReviveIsDue(..)
        | Happening::HangIsNoticed(..) => false,
        Happening::Election(happening) => happening.reaches_process(),
        Happening::Nodes(happening) => happening.life().is_some(),
        _ => true,
    }
}
