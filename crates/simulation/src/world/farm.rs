//! Miners that connect to the scheduler from outside: they search what they are given, hand in shares, some of them wrong,
//! hang up and come back. Of several schedulers each has a server, and only that of the leader keeps them: they try one after
//! the other.

mod searching;

use super::{Fifo, Happening, Sleeper, World};
use job_source::link::{LinkAction, LinkEvent};
use job_source::miners::{Command as ToMiners, MinerId};
use job_source::{Command, Event as FromSource, Verdict};
use machine::Machine;
use miner_server::core::{Action, Event, ServerCore};
use searching::Part;
use std::time::Duration;
use stratum::client::ClientConfig;
use stratum::server::VardiffConfig;
use stratum::source::StratumSource;

/// Mean time from one hang-up of a miner to the next, seconds.
const HANGS_UP: f64 = 90.0;
/// The servers, and all miners there are.
pub(crate) struct Farm {
    /// Of each host.
    servers: Vec<ServerCore>,
    /// With the easiest difficulty that miners get.
    easiest: f64,
    rigs: Vec<Rig>,
}

/// One miner.
struct Rig {
    source: StratumSource,
    connection: Option<MinerId>,
    /// Whose server it is connected to, or tries.
    host: usize,
    attempt: u64,
    part: Option<Part>,
    searching: bool,
    tags: u64,
    accepted: u64,
}

fn server(easiest: f64) -> ServerCore {
    ServerCore::new(VardiffConfig {
        interval: Duration::from_secs(5),
        range: easiest / 8.0..=easiest * 1e6,
    })
}

impl Farm {
    /// At so many hosts, and pools with shares of this difficulty.
    pub(crate) fn new(rigs: usize, hosts: usize, difficulty: f64) -> Self {
        let rig = |index| Rig {
            source: StratumSource::new(ClientConfig::new("proxy", format!("rig{index}"), "x"), 3333),
            connection: None,
            host: 0,
            attempt: 0,
            part: None,
            searching: false,
            tags: 0,
            accepted: 0,
        };
        Self {
            servers: (0..hosts).map(|_| server(difficulty)).collect(),
            easiest: difficulty,
            rigs: (0..rigs).map(rig).collect(),
        }
    }

    fn holder(&self, id: MinerId) -> Option<usize> {
        self.rigs.iter().position(|rig| rig.connection == Some(id))
    }

    /// A miner of which no share was ever accepted.
    pub(crate) fn idler(&self) -> Option<usize> {
        self.rigs.iter().position(|rig| rig.accepted == 0)
    }
}

impl World {
    pub(super) fn begin_farm(&mut self) {
        if !self.farm.rigs.is_empty() {
            self.tell(&format!("{} miners connect from outside", self.farm.rigs.len()));
        }
        for rig in 0..self.farm.rigs.len() {
            let (opens, hangs_up) = (self.some_time(5.0), self.some_time(HANGS_UP));
            self.after(opens, Happening::RigOpens(rig));
            self.after(hangs_up, Happening::RigHangsUp(rig));
        }
    }

    /// A server begins with its scheduler, and ends with it.
    pub(crate) fn farm_ends(&mut self) {
        let host = self.hosts.turn;
        self.farm.servers[host] = server(self.farm.easiest);
        self.queue.wake(Sleeper::Farm(host), None);
        for rig in 0..self.farm.rigs.len() {
            if self.farm.rigs[rig].host == host && self.farm.rigs[rig].connection.take().is_some() {
                self.rig_hears(rig, LinkEvent::Closed("connection lost: reset".to_owned()));
            }
        }
    }

    /// It tries the next server, after the first time.
    pub(crate) fn rig_opens(&mut self, rig: usize) {
        let hosts = self.farm.servers.len();
        let one = &mut self.farm.rigs[rig];
        if one.attempt > 0 {
            one.host = (one.host + 1) % hosts;
        }
        self.rig_hears(rig, LinkEvent::Command(Command::Open));
    }

    pub(crate) fn wake_rig(&mut self, rig: usize) {
        self.farm.rigs[rig].source.advance(self.now);
        self.carry_out_rig(rig);
    }

    fn rig_hears(&mut self, rig: usize, event: LinkEvent) {
        self.farm.rigs[rig].source.handle(event, self.now);
        self.carry_out_rig(rig);
    }

    fn carry_out_rig(&mut self, index: usize) {
        while let Some(action) = self.farm.rigs[index].source.poll(self.now) {
            let rig = &mut self.farm.rigs[index];
            match action {
                LinkAction::Connect { .. } => {
                    rig.attempt += 1;
                    let attempt = rig.attempt;
                    self.rig_lets_go(index);
                    let delay = self.within_ms(20);
                    self.after(delay, Happening::RigConnects(index, attempt));
                }
                LinkAction::Send(bytes) => {
                    if let Some(id) = rig.connection {
                        let (host, delay) = (rig.host, self.within_ms(20));
                        let event = Event::Received(id, bytes);
                        self.in_order(Fifo::ToFarm(id), delay, Happening::ToFarm(host, event));
                    }
                }
                LinkAction::Disconnect => {
                    rig.attempt += 1;
                    self.rig_lets_go(index);
                }
                LinkAction::Tell(event) => self.rig_is_told(index, event),
            }
        }
        let due = self.farm.rigs[index].source.deadline();
        self.queue.wake(Sleeper::Rig(index), due);
    }

    fn rig_lets_go(&mut self, rig: usize) {
        if let Some(id) = self.farm.rigs[rig].connection.take() {
            let (host, delay) = (self.farm.rigs[rig].host, self.within_ms(5));
            self.in_order(
                Fifo::ToFarm(id),
                delay,
                Happening::ToFarm(host, Event::Closed(id)),
            );
        }
    }

    pub(crate) fn rig_connects(&mut self, rig: usize, attempt: u64) {
        if self.farm.rigs[rig].attempt != attempt {
            return;
        }
        let host = self.farm.rigs[rig].host;
        let mut is_there = false;
        self.on_host(host, |world| is_there = world.scheduler.is_some());
        if !is_there {
            let refused = "cannot connect: connection refused".to_owned();
            return self.rig_hears(rig, LinkEvent::Closed(refused));
        }
        self.last_connection += 1;
        let id = MinerId(self.last_connection);
        self.farm.rigs[rig].connection = Some(id);
        let address = ([10, 1, 0, rig as u8], 1000).into();
        let event = Event::Connected(id, address);
        if self.hosts.is_frozen(host) {
            // The system connects it, and its process hears of that when it goes on.
            self.in_order(Fifo::ToFarm(id), Duration::ZERO, Happening::ToFarm(host, event));
        } else {
            self.on_host(host, |world| world.tell_farm(event));
        }
        self.rig_hears(rig, LinkEvent::Connected);
    }

    /// Its user pulls the plug.
    pub(crate) fn rig_hangs_up(&mut self, rig: usize) {
        if self.farm.rigs[rig].connection.is_some() {
            self.rig_lets_go(rig);
            self.rig_hears(rig, LinkEvent::Closed("connection lost: cut".to_owned()));
        }
        if self.goal == super::goal::Phase::Faults {
            let again = self.some_time(HANGS_UP);
            self.after(again, Happening::RigHangsUp(rig));
        }
    }

    pub(crate) fn tell_farm(&mut self, event: Event) {
        self.farm.servers[self.hosts.turn].handle(event, self.now);
        self.carry_out_farm();
    }

    pub(crate) fn command_farm(&mut self, life: u32, command: ToMiners) {
        if self
            .scheduler
            .as_ref()
            .is_some_and(|process| process.life == life)
        {
            self.tell_farm(Event::Command(command));
        }
    }

    pub(crate) fn wake_farm(&mut self) {
        self.farm.servers[self.hosts.turn].advance(self.now);
        self.carry_out_farm();
    }

    fn carry_out_farm(&mut self) {
        let host = self.hosts.turn;
        while let Some(action) = self.farm.servers[host].poll(self.now) {
            match action {
                Action::Send(id, bytes) => {
                    let delay = self.within_ms(20);
                    self.in_order(Fifo::FromFarm(id), delay, Happening::FromFarm(id, bytes));
                }
                Action::Close(id, why) => {
                    self.tell(&format!("a miner is closed: it {why}"));
                    let delay = self.within_ms(5);
                    self.in_order(Fifo::FromFarm(id), delay, Happening::FarmCloses(id));
                }
                Action::Tell(told) => {
                    let (life, delay) = (self.life, self.within_ms(2));
                    let event = scheduler::Event::Miners(told);
                    self.in_order(Fifo::FromServer, delay, Happening::Inbox(life, event));
                }
                Action::Trust(_) => {}
                Action::Banned(address) => self.fail(format!("{address} is banned")),
            }
        }
        let due = self.farm.servers[host].deadline();
        self.queue.wake(Sleeper::Farm(host), due);
    }

    pub(crate) fn farm_sends(&mut self, id: MinerId, bytes: Vec<u8>) {
        if let Some(rig) = self.farm.holder(id) {
            self.rig_hears(rig, LinkEvent::Received(bytes));
        }
    }

    pub(crate) fn farm_closes(&mut self, id: MinerId) {
        if let Some(rig) = self.farm.holder(id) {
            self.farm.rigs[rig].connection = None;
            self.rig_hears(
                rig,
                LinkEvent::Closed("the pool closed the connection".to_owned()),
            );
        }
    }

    fn rig_is_told(&mut self, index: usize, event: FromSource) {
        let now = self.now;
        let rig = &mut self.farm.rigs[index];
        match event {
            FromSource::Job(job) => {
                rig.part = Some(Part::new(job));
                self.plan_rig_search(index);
            }
            FromSource::Verdict {
                verdict: Verdict::Accepted,
                ..
            } => rig.accepted += 1,
            FromSource::Lost { .. } | FromSource::Refused { .. } => {
                rig.part = None;
                let pause = self.some_time(3.0);
                self.after(pause, Happening::RigOpens(index));
            }
            FromSource::Retarget { job_id, target, .. } => {
                if let Some(part) = rig.part.as_mut().filter(|part| part.job.id == job_id) {
                    part.job.target = target;
                    part.job.received = now;
                }
            }
            _ => {}
        }
    }
}
