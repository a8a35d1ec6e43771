//! The world: all machines, one queue of happenings, one clock, one source of randomness.

mod architectures;
mod builds;
mod changes;
mod cluster;
mod electing;
mod executors;
mod farm;
mod faults;
mod goal;
mod hosts;
mod http;
mod nodes;
mod other;
mod pools;
mod process;
mod scheduling;
mod solo;
mod standby;
mod takeovers;
mod windows;

use crate::checks::{Checks, books};
use crate::disk::Disk;
use crate::plan::{Change, Fault, Network, Plan, Scenario};
use crate::queue::{Planned, Queue};
use crate::story::Story;
use crate::{Failure, Stats};
use builds::Builds;
use farm::Farm;
use http::{Caller, Stream};
use job_source::miners::MinerId;
use local_mesos::core::{
    Cluster, ContainerEvent, ContainerKey, CoreConfig, Event as ClusterEvent, StreamKey,
};
use local_pool::core::{ConnectionId, Event as PoolEvent};
use machine::Machine;
use nodes::{NodeHappening, Nodes};
use other::Other;
pub(crate) use pools::EPOCH;
use pools::Pool;
pub(crate) use process::Process;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use scheduling::SchedulerProcess;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};
use windows::Windows;

/// Who is woken at its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sleeper {
    Cluster,
    Pool(usize),
    /// Those of a scheduler, by its host.
    Scheduler(usize),
    Subscription(usize),
    Source(usize, usize),
    /// The source that mines solo, of a scheduler, by its host.
    Solo(usize),
    /// Of the scheduler of this life.
    Candidate(u32),
    Executor(ContainerKey),
    ExecutorSubscription(ContainerKey),
    /// The server of miners that connect from outside, by its scheduler's host.
    Farm(usize),
    /// One of them.
    Rig(usize),
}

/// What will happen. Whatever concerns a life of the scheduler or a process that is gone is void.
#[derive(Debug)]
pub(crate) enum Happening {
    CallArrives(Caller, Vec<u8>, Option<String>),
    Answer(Caller, Result<mesos::http::Answer, mesos::http::TransportError>),
    StreamBegins(Caller, mesos::http::Response),
    StreamBytes(StreamKey, Vec<u8>),
    StreamEnds(StreamKey, mesos::http::TransportError),
    StreamGone(StreamKey),
    Inbox(u32, scheduler::Event),
    PoolConnects(u32, usize, u64),
    ToPool(usize, PoolEvent),
    FromPool(ConnectionId, Vec<u8>),
    PoolCloses(ConnectionId),
    Nodes(NodeHappening),
    RigOpens(usize),
    RigConnects(usize, u64),
    RigHangsUp(usize),
    RigSearches(usize),
    /// At a host.
    ToFarm(usize, miner_server::core::Event),
    /// From the scheduler of this life.
    CommandFarm(u32, job_source::miners::Command),
    FromFarm(MinerId, Vec<u8>),
    FarmCloses(MinerId),
    DiskWritten(u32),
    /// The master tells the scheduler of this life what its cluster is like.
    ClusterAnswers(u32, Box<Result<mesos::metrics::ClusterView, String>>),
    /// On this host.
    SchedulerStarts(usize),
    Election(electing::ElectionHappening),
    ContainerStarts(Box<local_mesos::core::ContainerSpec>),
    Container(ContainerKey, ContainerEvent),
    Threads(ContainerKey, u64, engine::ThreadPlan),
    Search(ContainerKey),
    MessageTaken(ContainerKey),
    ProcessEnds(ContainerKey, i32),
    OtherEnds(String),
    Fault(Fault),
    Change(Change),
    AgentReturns(usize),
    AgentJoins,
    PoolReturns(usize),
    PoolGoesOn(usize),
    HangIsNoticed(ConnectionId, u64),
    PoolAccepts(usize),
    FaultsEnd,
    BlockIsDue(u32, u64, String),
    /// A REVIVE is due that was none of so many before.
    ReviveIsDue(u32, Instant, u64),
    StopAsked(u32),
    Goal,
}

pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) scenario: Scenario,
    pub(crate) network: Network,
    pub(crate) rng: StdRng,
    pub(crate) start: Instant,
    pub(crate) now: Instant,
    pub(crate) queue: Queue<Happening, Sleeper>,
    pub(crate) story: Story,
    pub(crate) checks: Checks,
    pub(crate) cluster: Cluster,
    pub(crate) pools: Vec<Pool>,
    /// Where one source mines solo.
    pub(crate) nodes: Option<Nodes>,
    pub(crate) farm: Farm,
    pub(crate) disk: Disk,
    /// Executors of frameworks that were torn down before the last one, when that was asked to stop.
    pub(crate) orphans: BTreeSet<ContainerKey>,
    pub(crate) life: u32,
    pub(crate) scheduler: Option<SchedulerProcess>,
    /// The other ones, where there are several.
    pub(crate) hosts: hosts::Hosts,
    pub(crate) ensemble: electing::Ensemble,
    pub(crate) processes: BTreeMap<ContainerKey, Process>,
    pub(crate) other: Other,
    pub(crate) streams: BTreeMap<StreamKey, Stream>,
    pub(crate) callers: BTreeMap<u64, Caller>,
    pub(crate) last_request: u64,
    pub(crate) last_connection: u64,
    /// What is delivered in order is delivered after what came before.
    fifo: BTreeMap<Fifo, Instant>,
    pub(crate) partitioned: Vec<usize>,
    pub(crate) goal: goal::Phase,
    pub(crate) failure: Option<String>,
    steps: u64,
    recovered_after: Duration,
    /// When the scheduler was asked to stop while things go wrong.
    stop_asked: Option<Instant>,
    /// It is asked to when it next launches a task.
    pub(crate) stop_at_launch: bool,
    pub(crate) next_kill_lost: bool,
    /// When the clock last jumped.
    pub(crate) jumped: Option<Instant>,
    /// Agents that are going down.
    pub(crate) windows: Windows,
    pub(crate) builds: Builds,
}

/// What keeps its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fifo {
    FromSubscription,
    FromSources,
    ToPool(ConnectionId),
    FromPool(ConnectionId),
    ToFarm(MinerId),
    FromFarm(MinerId),
    FromServer,
    ToServer,
    Stream(StreamKey),
    /// In a session.
    ToZooKeeper(u64),
    FromZooKeeper(u64),
}

/// A block goes out within this time after it was recorded, or after the first job of its source's next session. Two
/// writes may come before it.
const BLOCK_WITHIN: Duration = Duration::from_secs(8);
/// Resources are asked for again within this time after a task has ended. Two such calls are 10 s apart.
const REVIVE_WITHIN: Duration = Duration::from_secs(12);
/// The scheduler takes a second request to stop within this time for an echo of the first.
const STOP_ECHO: Duration = Duration::from_secs(1);
/// Steps after which a world that goes nowhere is given up.
const MAX_STEPS: u64 = 20_000_000;
/// Steps between two looks at the books.
const BOOKS_CHECKED: u64 = 200;

impl World {
    pub(crate) fn new(seed: u64, plan: &Plan) -> Self {
        let scenario = Scenario::new(seed, plan);
        let mut rng = StdRng::seed_from_u64(seed);
        let start = Instant::now();
        let mut config = CoreConfig::new(scenario.agents.len(), 1.0, 4096.0, start, rng.random());
        let specs = config.agents.iter_mut().enumerate();
        for ((index, spec), cpus) in specs.zip(&scenario.agents) {
            spec.cpus = *cpus;
            spec.revocable_cpus = scenario.rules.revocable_cpus(index);
        }
        let pools: Vec<Pool> = (0..2)
            .map(|index| Pool::new(index, &scenario, start, rng.random()))
            .collect();
        let hosts = scenario
            .replicas
            .as_ref()
            .map_or(1, |replicas| replicas.schedulers);
        let farm = Farm::new(scenario.rigs, hosts, pools[0].difficulty);
        let nodes = Nodes::new(&scenario, hosts, pools::EPOCH, start);
        Self {
            seed,
            network: scenario.network,
            rng,
            start,
            now: start,
            queue: Queue::new(),
            story: Story::new(plan.aloud),
            checks: Checks::default(),
            cluster: Cluster::new(config),
            pools,
            nodes,
            farm,
            disk: Disk::default(),
            orphans: BTreeSet::new(),
            life: 0,
            scheduler: None,
            hosts: hosts::Hosts::new(hosts),
            ensemble: electing::Ensemble::default(),
            processes: BTreeMap::new(),
            other: Other::new(scenario.other_on),
            streams: BTreeMap::new(),
            callers: BTreeMap::new(),
            last_request: 0,
            last_connection: 0,
            fifo: BTreeMap::new(),
            partitioned: Vec::new(),
            goal: goal::Phase::Faults,
            failure: None,
            steps: 0,
            recovered_after: Duration::ZERO,
            stop_asked: None,
            stop_at_launch: false,
            next_kill_lost: false,
            jumped: None,
            windows: Windows::default(),
            builds: Builds::new(),
            scenario,
        }
    }

    pub(crate) fn run(mut self) -> Result<Stats, Failure> {
        self.begin();
        while self.failure.is_none() && self.goal != goal::Phase::Reached {
            let Some((at, planned)) = self.queue.pop() else {
                self.fail("nothing will ever happen again");
                break;
            };
            self.now = self.now.max(at);
            match self.give_turn(planned) {
                Some(Planned::Wake(sleeper)) => self.wake(sleeper),
                Some(Planned::Happening(happening)) => self.happen(happening),
                None => {}
            }
            self.check();
            self.steps += 1;
            if self.steps > MAX_STEPS {
                self.fail("it goes on for ever");
            }
        }
        let stats = self.stats();
        match self.failure {
            None => Ok(stats),
            Some(what) => Err(Failure {
                seed: self.seed,
                time: self.now - self.start,
                what,
                story: self.story.lines(),
            }),
        }
    }

    fn begin(&mut self) {
        self.tell_rules();
        self.other_subscribes();
        self.wake_cluster();
        for index in 0..self.pools.len() {
            let due = self.pools[index].core.deadline();
            self.queue.wake(Sleeper::Pool(index), due);
        }
        let first = self.start + Duration::from_millis(1500);
        for host in 0..self.hosts.count() {
            self.queue.plan(first, Happening::SchedulerStarts(host));
        }
        self.begin_replicas();
        self.begin_nodes();
        self.begin_farm();
        for (fault, every) in self.scenario.faults.clone() {
            self.plan_fault(fault, every);
        }
        for (change, every) in self.scenario.rules.changes.clone() {
            self.plan_change(change, every);
        }
        let end = self.start + self.scenario.faults_for;
        self.queue.plan(end, Happening::FaultsEnd);
    }

    fn stats(&self) -> Stats {
        Stats {
            virtual_time: self.now - self.start,
            steps: self.steps,
            fingerprint: self.story.fingerprint(),
            lives: self.hosts.lives(),
            recovered_after: self.goal_took(),
            ..self.checks.stats()
        }
    }

    pub(crate) fn fail(&mut self, what: impl Into<String>) {
        let what = what.into();
        self.tell(&format!("FAILURE: {what}"));
        self.failure.get_or_insert(what);
    }

    /// The scheduler's own totals, and its queues, after every step.
    fn check(&mut self) {
        // A stop that was asked for again, or takes long, gives up what has no answer; one that leaves all to another
        // scheduler does so at once.
        let patience = if self.is_replicated() {
            Duration::ZERO
        } else {
            STOP_ECHO
        };
        let may_give_up = self.stop_asked.is_some_and(|at| self.now - at >= patience);
        if let Some(process) = self
            .scheduler
            .as_ref()
            .filter(|process| !may_give_up && process.held_shares() == 0)
        {
            let totals = self.checks.totals(&process.scheduler.summary(self.now));
            // The books are long: they are looked at from time to time.
            let books = self.steps.is_multiple_of(BOOKS_CHECKED).then(|| {
                let scheduler = &process.scheduler;
                books::check(&scheduler.accounts(self.now), &scheduler.summary(self.now))
            });
            self.require(totals);
            self.require(books.unwrap_or(Ok(())));
            self.check_rules();
        }
        self.check_windows();
        self.check_upgrade();
    }

    /// Blocks that their source's new session makes due are looked for in a while.
    fn plan_block_checks(&mut self) {
        for (session, hash) in std::mem::take(&mut self.checks.blocks.due) {
            self.after(BLOCK_WITHIN, Happening::BlockIsDue(self.life, session, hash));
        }
    }

    fn block_is_due(&mut self, life: u32, session: u64, hash: &str) {
        // Nobody had the time that the clock has left out.
        if self.jumped.is_some_and(|at| self.now - at < BLOCK_WITHIN) || self.hosts.is_frozen(self.hosts.turn)
        {
            let again = Happening::BlockIsDue(life, session, hash.to_owned());
            return self.after(BLOCK_WITHIN, again);
        }
        let seen_to = self.checks.blocks.is_seen_to(session, hash);
        if self.life == life && self.scheduler.is_some() && !seen_to && !self.checks.leaving {
            self.fail(format!("block {hash} was not submitted"));
        }
    }

    /// Tasks that ended make resources worth asking for again.
    fn plan_revive_check(&mut self) {
        if std::mem::take(&mut self.checks.calls.task_ended) {
            let due = Happening::ReviveIsDue(self.life, self.now, self.checks.calls.revives);
            self.after(REVIVE_WITHIN, due);
        }
    }

    fn revive_is_due(&mut self, life: u32, since: Instant, before: u64) {
        let stops = self.stop_asked.is_some() || self.checks.leaving || !self.goal.is_mining();
        if self.life == life
            && self.scheduler.is_some()
            && !stops
            && self.checks.calls.revives == before
            && self.checks.calls.could_call(since)
            && !self.checks.calls.suppressed
            && self.could_act(since)
        {
            self.fail("a task has ended, and no offers were asked for again");
        }
    }

    /// A check that names what is wrong.
    pub(crate) fn require(&mut self, result: Result<(), String>) {
        if let Err(what) = result {
            self.fail(what);
        }
    }

    pub(crate) fn tell(&mut self, text: &str) {
        self.story.tell(self.now - self.start, text);
    }

    pub(crate) fn after(&mut self, delay: Duration, happening: Happening) {
        self.queue.plan(self.now + delay, happening);
    }

    /// A moment within this many milliseconds.
    pub(crate) fn within_ms(&mut self, most: u64) -> Duration {
        Duration::from_micros(self.rng.random_range(0..=most * 1000))
    }

    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        probability > 0.0 && self.rng.random_bool(probability.min(1.0))
    }

    /// Exponentially distributed with this mean, seconds.
    pub(crate) fn some_time(&mut self, mean: f64) -> Duration {
        let uniform: f64 = self.rng.random_range(1e-9..1.0);
        Duration::from_secs_f64(-uniform.ln() * mean)
    }

    /// As [`after`](Self::after), but not before what was planned for the same queue earlier.
    pub(crate) fn in_order(&mut self, fifo: Fifo, delay: Duration, happening: Happening) {
        let at = self
            .fifo
            .get(&fifo)
            .map_or(self.now, |last| self.now.max(*last))
            .max(self.now + delay);
        self.fifo.insert(fifo, at);
        self.queue.plan(at, happening);
    }

    fn wake(&mut self, sleeper: Sleeper) {
        let now = self.now;
        match sleeper {
            Sleeper::Cluster => {
                self.cluster.advance(now);
                self.carry_out_cluster();
            }
            Sleeper::Pool(index) => self.wake_pool(index),
            Sleeper::Scheduler(_) => {
                if let Some(process) = &mut self.scheduler {
                    process.scheduler.advance(now);
                }
                self.carry_out_scheduler();
            }
            Sleeper::Subscription(_) => {
                if let Some(process) = &mut self.scheduler {
                    process.subscription.advance(now);
                }
                self.carry_out_subscription();
            }
            Sleeper::Source(_, index) => {
                if let Some(process) = &mut self.scheduler {
                    process.sources[index].machine.advance(now);
                }
                self.carry_out_source(index);
            }
            Sleeper::Solo(_) => {
                if let Some(solo) = self.scheduler.as_mut().and_then(|process| process.solo.as_mut()) {
                    solo.advance(now);
                }
                self.carry_out_solo();
            }
            Sleeper::Farm(_) => self.wake_farm(),
            Sleeper::Rig(rig) => self.wake_rig(rig),
            Sleeper::Candidate(life) => self.wake_candidate(life),
            Sleeper::Executor(key) => {
                if let Some(process) = self.processes.get_mut(&key) {
                    process.logic.handle(process.counters(), now);
                    process.logic.advance(now);
                }
                self.carry_out_executor(key);
            }
            Sleeper::ExecutorSubscription(key) => {
                if let Some(process) = self.processes.get_mut(&key) {
                    process.subscription.advance(now);
                }
                self.carry_out_executor_subscription(key);
            }
        }
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::CallArrives(caller, body, stream_id) => self.call_arrives(caller, &body, stream_id),
            Happening::Answer(caller, answer) => self.answer_arrives(caller, answer),
            Happening::StreamBegins(caller, response) => self.stream_begins(caller, response),
            Happening::StreamBytes(stream, bytes) => self.stream_bytes(stream, bytes),
            Happening::StreamEnds(stream, reason) => self.stream_ends(stream, reason),
            Happening::StreamGone(stream) => self.tell_cluster(ClusterEvent::StreamClosed { stream }),
            Happening::Inbox(life, event) => self.scheduler_hears(life, event),
            Happening::PoolConnects(life, index, attempt) => self.pool_connects(life, index, attempt),
            Happening::ToPool(index, event) => self.tell_pool(index, event),
            Happening::FromPool(id, bytes) => self.pool_sends(id, bytes),
            Happening::PoolCloses(id) => self.pool_closes(id),
            Happening::Nodes(happening) => self.node_happens(happening),
            Happening::RigOpens(rig) => self.rig_opens(rig),
            Happening::RigConnects(rig, attempt) => self.rig_connects(rig, attempt),
            Happening::RigHangsUp(rig) => self.rig_hangs_up(rig),
            Happening::RigSearches(rig) => self.rig_searches(rig),
            Happening::ToFarm(_, event) => self.tell_farm(event),
            Happening::CommandFarm(life, command) => self.command_farm(life, command),
            Happening::FromFarm(id, bytes) => self.farm_sends(id, bytes),
            Happening::FarmCloses(id) => self.farm_closes(id),
            Happening::DiskWritten(life) => self.disk_written(life),
            Happening::ClusterAnswers(life, answer) => {
                self.scheduler_hears(life, scheduler::Event::Cluster(*answer))
            }
            Happening::SchedulerStarts(_) => self.start_scheduler(),
            Happening::Election(happening) => self.election_happens(happening),
            Happening::ContainerStarts(spec) => self.container_starts(*spec),
            Happening::Container(container, event) => {
                self.tell_cluster(ClusterEvent::Container { container, event })
            }
            Happening::Threads(key, revision, plan) => self.threads_change(key, revision, plan),
            Happening::Search(key) => self.search(key),
            Happening::MessageTaken(key) => self.tell_executor(key, executor::logic::Event::MessageSent),
            Happening::ProcessEnds(key, status) => self.process_ends(key, status),
            Happening::OtherEnds(task) => self.other_ends(&task),
            Happening::Fault(fault) => self.fault(fault),
            Happening::Change(change) => self.change(change),
            Happening::AgentReturns(agent) => self.agent_returns(agent),
            Happening::AgentJoins => self.agent_joins(),
            Happening::PoolReturns(index) => self.pool_returns(index),
            Happening::PoolGoesOn(index) => self.pool_goes_on(index),
            Happening::HangIsNoticed(id, hangs) => self.hang_is_noticed(id, hangs),
            Happening::PoolAccepts(index) => self.pool_accepts(index),
            Happening::FaultsEnd => self.faults_end(),
            Happening::BlockIsDue(life, session, hash) => self.block_is_due(life, session, &hash),
            Happening::ReviveIsDue(life, since, before) => self.revive_is_due(life, since, before),
            Happening::StopAsked(life) => self.ask_to_stop(life),
            Happening::Goal => self.look_at_goal(),
        }
    }
}
