//! A benchmark of a cluster's agents: another framework than the one that mines, with a life of minutes.
//!
//! It takes each agent once, with all CPUs that are offered and wanted, has an executor measure there, collects what that
//! tells, and tears itself down. Its failover timeout is 0: whatever happens to it, the master ends its executors.
//!
//! ```text
//! SUBSCRIBED ──> offers ──> LAUNCH ──> records, acknowledged ──> all agents done, no new ones ──> TEARDOWN ──> Done
//! ```

mod agent;
mod master;
mod news;
mod offers;
mod result;

pub use news::News;
pub use result::{AgentResult, ClusterResult, LeftOut};

use crate::architecture::Architectures;
use crate::constraints::Spread;
use crate::{Constraints, LaunchPlan, Limits, Revocable};
use agent::Agent;
use machine::Machine;
use mesos::proto::scheduler::Call;
use mesos::scheduler::{Output, call};
use messages::bench::BenchTask;
use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

/// How long a master is waited for, before the first subscription and after the loss of one.
pub const MASTER_WAIT: Duration = Duration::from_secs(60);
/// How long the first agent is waited for.
pub const FIRST_OFFER_WAIT: Duration = Duration::from_secs(30);
/// How long further agents are waited for: masters make new offers every second, as a rule.
pub const NEXT_OFFER_WAIT: Duration = Duration::from_secs(5);
/// How long the master may take to take the TEARDOWN, and after which time it is sent again.
pub const TEARDOWN_WAIT: Duration = Duration::from_secs(10);
const TEARDOWN_AGAIN: Duration = Duration::from_secs(2);
/// Agents that are measured or remembered; further ones are declined.
pub const MAX_AGENTS: usize = 10_000;

/// Tags of calls: launches have the agent's number.
const TEARDOWN_TAG: u64 = u64::MAX;
const OTHER_TAG: u64 = u64::MAX - 1;

/// What a benchmark is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `agents` says how many are measured at most.
    pub limits: Limits,
    pub constraints: Constraints,
    pub revocable: Revocable,
    pub launch: LaunchPlan,
    pub task: BenchTask,
}

#[derive(Clone, Debug)]
pub enum Event {
    Master(Output),
    /// End now. The second time: without a word to the master.
    Stop,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Make this call, and give its answer with this tag.
    Call { tag: u64, call: Box<Call> },
    /// For people.
    Tell(News),
    /// The last action.
    Done(Box<ClusterResult>),
}

/// How far an agent's measurement is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub hostname: String,
    /// Records that have come.
    pub done: u32,
    /// Records that there will be; `None` while the executor starts.
    pub total: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Without a subscription since then.
    Subscribing(Instant),
    Running,
    /// Since then; the TEARDOWN is sent again at the second moment.
    Ending(Instant, Instant),
    Done,
}

/// See the [module](self).
#[derive(Debug)]
pub struct ClusterBench {
    settings: Settings,
    phase: Phase,
    /// By number, in the order of their launches.
    agents: Vec<Agent>,
    numbers: BTreeMap<String, usize>,
    /// Why agents are not taken that have offered something, by their ids.
    declined: BTreeMap<String, LeftOut>,
    spread: Spread,
    architectures: Architectures,
    cpus_millis: u64,
    /// The subscription, or the last agent that was taken.
    last_taken: Instant,
    interrupted: bool,
    problem: Option<String>,
    /// What the connection's trouble is.
    trouble: Option<String>,
    actions: VecDeque<Action>,
}

impl ClusterBench {
    pub fn new(settings: Settings, now: Instant) -> Self {
        Self {
            settings,
            phase: Phase::Subscribing(now),
            agents: Vec::new(),
            numbers: BTreeMap::new(),
            declined: BTreeMap::new(),
            spread: Spread::default(),
            architectures: Architectures::default(),
            cpus_millis: 0,
            last_taken: now,
            interrupted: false,
            problem: None,
            trouble: None,
            actions: VecDeque::new(),
        }
    }

    /// Of the agents whose measurement goes on.
    pub fn progress(&self) -> Vec<Progress> {
        let running = self.agents.iter().filter(|agent| agent.is_running());
        running.map(Agent::progress).collect()
    }

    /// An agent's measurement is over without a result, unless it is over already.
    fn fail(&mut self, number: usize, why: &str) {
        let Some(agent) = self.agents.get_mut(number).filter(|agent| agent.is_running()) else {
            return;
        };
        let news = agent.fail(why);
        let kill = call::kill(agent.task_id.clone(), Some(agent.agent_id.clone()), None);
        self.tell(news);
        self.call(OTHER_TAG, kill);
    }

    fn end(&mut self, now: Instant) {
        let (interrupted, problem) = (self.interrupted, self.problem.clone());
        let why = match problem {
            Some(problem) => problem,
            None if interrupted => "interrupted".to_owned(),
            None => "the benchmark has ended".to_owned(),
        };
        for agent in self.agents.iter_mut().filter(|agent| agent.is_running()) {
            agent.fail(&why);
        }
        self.phase = Phase::Ending(now, now + TEARDOWN_AGAIN);
        self.call(TEARDOWN_TAG, call::teardown());
    }

    fn done(&mut self) {
        if self.phase == Phase::Done {
            return;
        }
        self.phase = Phase::Done;
        let result = ClusterResult::new(
            std::mem::take(&mut self.agents),
            std::mem::take(&mut self.declined),
            self.interrupted,
            self.problem.take(),
        );
        self.actions.push_back(Action::Done(Box::new(result)));
    }

    fn tell(&mut self, news: News) {
        self.actions.push_back(Action::Tell(news));
    }

    fn call(&mut self, tag: u64, call: Call) {
        self.actions.push_back(Action::Call {
            tag,
            call: Box::new(call),
        });
    }

    /// When nobody is waited for any more, if no measurement goes on.
    fn offers_due(&self) -> Option<Instant> {
        if self.phase != Phase::Running || self.agents.iter().any(Agent::is_running) {
            return None;
        }
        let most = self
            .settings
            .limits
            .agents
            .map_or(MAX_AGENTS, |most| most as usize);
        Some(match self.agents.len() {
            0 => self.last_taken + FIRST_OFFER_WAIT,
            taken if taken >= most => self.last_taken,
            _ => self.last_taken + NEXT_OFFER_WAIT,
        })
    }
}

impl Machine for ClusterBench {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        if self.phase == Phase::Done {
            return;
        }
        match event {
            Event::Master(output) => self.master(output, now),
            Event::Stop if self.interrupted || matches!(self.phase, Phase::Subscribing(_)) => {
                self.interrupted = true;
                self.done();
            }
            Event::Stop => {
                self.interrupted = true;
                if self.phase == Phase::Running {
                    self.end(now);
                }
            }
        }
        self.advance(now);
    }

    fn advance(&mut self, now: Instant) {
        match self.phase {
            Phase::Subscribing(since) if now >= since + MASTER_WAIT => {
                let trouble = self
                    .trouble
                    .take()
                    .unwrap_or_else(|| "it does not answer".to_owned());
                let seconds = MASTER_WAIT.as_secs();
                self.give_up(&format!("no master for {seconds} s: {trouble}"));
            }
            Phase::Ending(since, _) if now >= since + TEARDOWN_WAIT => self.done(),
            Phase::Ending(since, again) if now >= again => {
                self.phase = Phase::Ending(since, now + TEARDOWN_AGAIN);
                self.call(TEARDOWN_TAG, call::teardown());
            }
            Phase::Subscribing(_) | Phase::Running => {
                for number in 0..self.agents.len() {
                    let hint = || self.agents[number].hint(&self.settings.launch);
                    if let Some(why) = self.agents[number].overdue(now) {
                        let why = format!("{why}{}", hint());
                        self.fail(number, &why);
                    }
                }
                if self.offers_due().is_some_and(|due| now >= due) {
                    self.end(now);
                }
            }
            Phase::Ending(..) | Phase::Done => {}
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        match self.phase {
            Phase::Done => None,
            Phase::Ending(since, again) => Some(again.min(since + TEARDOWN_WAIT)),
            Phase::Subscribing(since) => self.agents_due().into_iter().chain([since + MASTER_WAIT]).min(),
            Phase::Running => [self.agents_due(), self.offers_due()].into_iter().flatten().min(),
        }
    }
}

impl ClusterBench {
    fn agents_due(&self) -> Option<Instant> {
        self.agents.iter().filter_map(Agent::due).min()
    }
}
