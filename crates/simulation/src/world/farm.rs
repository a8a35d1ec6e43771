//! Miners that connect to the scheduler from outside: they search what they are given, hand in shares, some of them wrong,
//! hang up and come back.

use super::{Fifo, Happening, Sleeper, World};
use job_source::link::{LinkAction, LinkEvent};
use job_source::miners::{Command as ToMiners, MinerId};
use job_source::{Command, Event as FromSource, Job, Submission, Verdict};
use machine::Machine;
use miner_core::{Cursor, Kernel, Next, Share, Space};
use miner_server::core::{Action, Event, ServerCore};
use rand::RngExt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stratum::client::ClientConfig;
use stratum::server::VardiffConfig;
use stratum::source::StratumSource;

/// Mean time between two steps of a miner's search, seconds.
const STEP: f64 = 2.0;
/// Hashes of a step, so that a few steps are a share.
const HASHES: u64 = 64;
/// Versions that a miner rolls at a time.
const MAX_VERSIONS: usize = 4;
/// Mean time from one hang-up of a miner to the next, seconds.
const HANGS_UP: f64 = 90.0;
/// Part of the shares that are wrong, or come twice.
const WRONG: f64 = 0.1;

/// The server, and all miners there are.
pub(crate) struct Farm {
    core: ServerCore,
    rigs: Vec<Rig>,
}

/// One miner.
struct Rig {
    source: StratumSource,
    connection: Option<MinerId>,
    attempt: u64,
    part: Option<Part>,
    searching: bool,
    tags: u64,
    accepted: u64,
}

/// What it mines.
struct Part {
    job: Job,
    cursor: Cursor,
    /// It is submitted again now and then.
    last: Option<Share>,
}

fn server(easiest: f64) -> ServerCore {
    ServerCore::new(VardiffConfig {
        interval: Duration::from_secs(5),
        range: easiest / 8.0..=easiest * 1e6,
    })
}

impl Farm {
    /// At pools with shares of this difficulty.
    pub(crate) fn new(rigs: usize, difficulty: f64) -> Self {
        let rig = |index| Rig {
            source: StratumSource::new(ClientConfig::new("proxy", format!("rig{index}"), "x"), 3333),
            connection: None,
            attempt: 0,
            part: None,
            searching: false,
            tags: 0,
            accepted: 0,
        };
        Self {
            core: server(difficulty),
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
        self.farm.core = server(self.pools[0].difficulty);
        self.queue.wake(Sleeper::Farm, None);
        for rig in 0..self.farm.rigs.len() {
            if self.farm.rigs[rig].connection.take().is_some() {
                self.rig_hears(rig, LinkEvent::Closed("connection lost: reset".to_owned()));
            }
        }
    }

    pub(crate) fn rig_opens(&mut self, rig: usize) {
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
                        let delay = self.within_ms(20);
                        let event = Event::Received(id, bytes);
                        self.in_order(Fifo::ToFarm(id), delay, Happening::ToFarm(event));
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
            let delay = self.within_ms(5);
            self.in_order(Fifo::ToFarm(id), delay, Happening::ToFarm(Event::Closed(id)));
        }
    }

    pub(crate) fn rig_connects(&mut self, rig: usize, attempt: u64) {
        if self.farm.rigs[rig].attempt != attempt {
            return;
        }
        if self.scheduler.is_none() {
            let refused = "cannot connect: connection refused".to_owned();
            return self.rig_hears(rig, LinkEvent::Closed(refused));
        }
        self.last_connection += 1;
        let id = MinerId(self.last_connection);
        self.farm.rigs[rig].connection = Some(id);
        let address = ([10, 1, 0, rig as u8], 1000).into();
        self.tell_farm(Event::Connected(id, address));
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
        self.farm.core.handle(event, self.now);
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
        self.farm.core.advance(self.now);
        self.carry_out_farm();
    }

    fn carry_out_farm(&mut self) {
        while let Some(action) = self.farm.core.poll(self.now) {
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
        let due = self.farm.core.deadline();
        self.queue.wake(Sleeper::Farm, due);
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
                let template = Arc::clone(&job.template);
                let space = Space::whole(&template);
                let cursor = Cursor::new(template, space, job.target, MAX_VERSIONS);
                rig.part = Some(Part {
                    job,
                    cursor,
                    last: None,
                });
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

    fn plan_rig_search(&mut self, index: usize) {
        let delay = self.some_time(STEP);
        let rig = &mut self.farm.rigs[index];
        if rig.part.is_some() && !std::mem::replace(&mut rig.searching, true) {
            self.after(delay, Happening::RigSearches(index));
        }
    }

    /// One step of a search.
    pub(crate) fn rig_searches(&mut self, index: usize) {
        let (is_wrong, is_twice) = (self.chance(WRONG), self.rng.random_bool(0.5));
        let rig = &mut self.farm.rigs[index];
        rig.searching = false;
        let Some(part) = &mut rig.part else {
            return;
        };
        let mut shares = search(part, self.now);
        match shares.first_mut() {
            Some(share) if is_wrong && !is_twice => share.nonce = share.nonce.wrapping_add(1),
            None if is_wrong => shares.extend(part.last.clone()),
            _ => {}
        }
        part.last = shares.first().cloned().or(part.last.take());
        let job_id = part.job.id.clone();
        for share in shares {
            self.farm.rigs[index].tags += 1;
            let submission = Submission {
                tag: self.farm.rigs[index].tags,
                job_id: job_id.clone(),
                share,
                is_block: false,
            };
            self.rig_hears(index, LinkEvent::Command(Command::Submit(submission)));
        }
        self.plan_rig_search(index);
    }
}

fn search(part: &mut Part, now: Instant) -> Vec<Share> {
    let age = now.saturating_duration_since(part.job.received).as_secs();
    let latest = part.job.template.time + u32::try_from(age).unwrap_or(0);
    let versions = Space::whole(&part.job.template)
        .versions()
        .min(MAX_VERSIONS as u64);
    let (Next::Chunk(chunk), Ok(kernel)) = (
        part.cursor.next_chunk(HASHES / versions, latest),
        Kernel::by_name("scalar"),
    ) else {
        return Vec::new();
    };
    let never = std::sync::atomic::AtomicBool::new(false);
    let mut hits = Vec::new();
    miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
    let share = |hit: miner_core::Hit| Share {
        extranonce2: chunk.extranonce2.to_vec(),
        version: hit.version,
        time: chunk.time,
        nonce: hit.nonce,
    };
    hits.into_iter().map(share).collect()
}
