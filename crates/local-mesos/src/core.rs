//! Master and agents together, without I/O: the whole cluster as one state machine.
//!
//! [`Cluster`] takes [`Event`]s and time and hands out [`Action`]s, as [`machine`] describes. It opens no socket,
//! starts no process, reads no clock and draws no random number, so that a simulation can run it under a seed.
//! [`LocalCluster`](crate::LocalCluster) runs the same machine with sockets and processes.
//!
//! ```
//! use std::time::Instant;
//!
//! use local_mesos::core::{Action, Cluster, CoreConfig, Event, RequestKey};
//! use machine::Machine;
//! use mesos::proto::{FrameworkInfo, scheduler};
//!
//! let now = Instant::now();
//! let mut cluster = Cluster::new(CoreConfig::new(3, 4.0, 1024.0, now, 42));
//! let call = scheduler::Call {
//!     r#type: Some(scheduler::call::Type::Subscribe.into()),
//!     subscribe: Some(scheduler::call::Subscribe {
//!         framework_info: FrameworkInfo { name: "example".into(), ..Default::default() },
//!         ..Default::default()
//!     }),
//!     ..Default::default()
//! };
//! let request = RequestKey(1);
//! cluster.handle(Event::SchedulerCall { request, call: Box::new(call), stream_id: None }, now);
//! let actions = machine::drain(&mut cluster, now);
//! assert!(matches!(actions[0], Action::Answer { answer: Ok(_), .. }));
//! assert!(matches!(actions[1], Action::SchedulerEvent { .. }), "SUBSCRIBED");
//! // The first offers come with the first round of allocation.
//! let due = cluster.deadline().expect("a round of allocation");
//! cluster.advance(due);
//! assert!(matches!(cluster.poll(due), Some(Action::SchedulerEvent { .. })));
//! ```
//!
//! A simulation delivers [`Action::SchedulerEvent`] and [`Action::ExecutorEvent`] to its schedulers and executors,
//! keeps a virtual process for every [`Action::Launch`], and reports [`ContainerEvent`]s for it. It may lose, delay
//! and repeat calls and events as it likes: the cluster relies on none of them.

mod agent;
mod amounts;
mod between;
mod config;
mod ids;
mod interface;
mod interventions;
mod invariants;
mod master;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use machine::Machine;
use mesos::proto::{AgentId, AgentInfo};
use tracing::debug;

use self::agent::{Agent, AgentAction, AgentConfig, AgentEvent};
use self::amounts::Amounts;
use self::between::{Order, Report};
use self::config::WallClock;
pub use self::config::{AgentSpec, CoreConfig};
use self::ids::Generator;
pub use self::interface::{
    Action, ContainerEvent, ContainerKey, ContainerSpec, Event, Intervention, Refusal, Reply, RequestKey,
    StreamKey,
};
pub use self::invariants::InvariantError;
pub(crate) use self::master::version;
use self::master::{Master, MasterAction, MasterConfig, MasterEvent};
use crate::Timing;

/// A master and its agents.
#[derive(Debug)]
pub struct Cluster {
    timing: Timing,
    clock: WallClock,
    work_dir: PathBuf,
    generator: Generator,
    master: Master,
    agents: Vec<Machinery>,
    /// Open streams and who serves them.
    streams: BTreeMap<StreamKey, Server>,
    next_stream: u64,
    /// When agents have something to do.
    timers: BTreeSet<(Instant, usize)>,
    /// Agents that may have actions to take.
    touched: BTreeSet<usize>,
    actions: VecDeque<Action>,
}

/// An agent with its link to the master.
#[derive(Debug)]
struct Machinery {
    agent: Agent,
    link: Link,
    /// Its entry among the timers.
    timer: Option<Instant>,
}

/// Whether messages pass between an agent and the master.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Up,
    /// The agent will re-register at that time.
    Reregisters(Instant),
    Partitioned,
    Dead,
}

/// Who serves a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Master,
    Agent(usize),
}

impl Cluster {
    pub fn new(config: CoreConfig) -> Self {
        let mut generator = Generator::new(config.seed);
        let clock = WallClock {
            start: config.start,
            epoch: config.epoch,
        };
        let master_config = MasterConfig {
            id: generator.uuid().to_string(),
            address: config.master_address,
            timing: config.timing,
            clock,
            seed: generator.seed(),
        };
        let mut cluster = Self {
            timing: config.timing,
            clock,
            work_dir: config.work_dir,
            generator,
            master: Master::new(master_config, config.start),
            agents: Vec::new(),
            streams: BTreeMap::new(),
            next_stream: 0,
            timers: BTreeSet::new(),
            touched: BTreeSet::new(),
            actions: VecDeque::new(),
        };
        for agent in &config.agents {
            cluster.add_agent(agent);
        }
        cluster
    }

    /// Changes with [`Intervention::MasterFailsOver`].
    pub fn master_id(&self) -> &str {
        self.master.id()
    }

    /// All agents there have ever been, by index: identifier and address.
    pub fn agents(&self) -> impl ExactSizeIterator<Item = (&str, SocketAddr)> {
        self.agents
            .iter()
            .map(|entry| (entry.agent.id(), entry.agent.address()))
    }

    /// `false` for agents that died and for indexes that never existed.
    pub fn is_alive(&self, agent: usize) -> bool {
        self.agents
            .get(agent)
            .is_some_and(|entry| entry.link != Link::Dead)
    }

    /// The containers that an agent runs or is about to run.
    pub fn containers(&self, agent: usize) -> Vec<ContainerKey> {
        let entry = self.agents.get(agent);
        entry.map(|entry| entry.agent.containers()).unwrap_or_default()
    }

    /// What `/state` shows of the master.
    pub fn state(&self) -> serde_json::Value {
        self.master.state()
    }

    /// What `/metrics/snapshot` shows of the master.
    pub fn metrics(&self, now: Instant) -> BTreeMap<String, f64> {
        self.master.metrics(now)
    }

    pub fn scheduler_streams(&self) -> Vec<StreamKey> {
        self.streams_of(Server::Master)
    }

    pub fn executor_streams(&self, agent: usize) -> Vec<StreamKey> {
        self.streams_of(Server::Agent(agent))
    }

    /// Checks that every resource is accounted for exactly once, that every task is in one place, and that the
    /// indexes agree with what they index. It reads the whole state, so its time grows with the cluster.
    /// # Errors
    ///
    /// The first violation found.
    pub fn check_invariants(&self) -> Result<(), InvariantError> {
        self.master.check_invariants()?;
        let mut live = self.agents.iter().filter(|entry| entry.link != Link::Dead);
        live.try_for_each(|entry| entry.agent.check_invariants())
    }

    fn streams_of(&self, server: Server) -> Vec<StreamKey> {
        let streams = self.streams.iter().filter(|(_, by)| **by == server);
        streams.map(|(stream, _)| *stream).collect()
    }

    fn add_agent(&mut self, spec: &AgentSpec) {
        let index = self.agents.len();
        let id = self.master.add_agent(spec);
        let agent = Agent::new(AgentConfig {
            index,
            id,
            address: spec.address,
            resources: spec.resources(),
            attributes: spec.attributes.clone(),
            work_dir: self.work_dir.clone(),
            timing: self.timing,
            clock: self.clock,
            seed: self.generator.seed(),
        });
        self.agents.push(Machinery {
            agent,
            link: Link::Up,
            timer: None,
        });
    }

    fn next_stream(&mut self) -> StreamKey {
        self.next_stream += 1;
        StreamKey(self.next_stream)
    }

    fn executor_call(
        &mut self,
        request: RequestKey,
        index: usize,
        call: Box<mesos::proto::executor::Call>,
        now: Instant,
    ) {
        let stream = self.next_stream();
        let Some(agent) = self.live_agent(index) else {
            let answer = Err(Refusal::new(503, "Agent has been killed"));
            self.actions.push_back(Action::Answer { request, answer });
            return;
        };
        agent.handle(
            AgentEvent::Call {
                request,
                call,
                stream,
            },
            now,
        );
    }

    fn stream_closed(&mut self, stream: StreamKey, now: Instant) {
        match self.streams.remove(&stream) {
            Some(Server::Master) => self.master.handle(MasterEvent::StreamClosed(stream), now),
            Some(Server::Agent(index)) => {
                if let Some(agent) = self.live_agent(index) {
                    agent.handle(AgentEvent::StreamClosed(stream), now);
                }
            }
            None => {}
        }
    }

    fn link(&self, index: usize) -> Link {
        self.agents.get(index).map_or(Link::Dead, |entry| entry.link)
    }

    fn set_link(&mut self, index: usize, link: Link) {
        if let Some(entry) = self.agents.get_mut(index) {
            entry.link = link;
            self.touched.insert(index);
        }
    }

    /// The agent, if it is not dead. It may have actions to take afterwards.
    fn live_agent(&mut self, index: usize) -> Option<&mut Agent> {
        let entry = self.agents.get_mut(index)?;
        if entry.link == Link::Dead {
            return None;
        }
        self.touched.insert(index);
        Some(&mut entry.agent)
    }

    /// Passes messages between master and agents until there are none.
    fn settle(&mut self, now: Instant) {
        loop {
            while let Some(action) = self.master.poll(now) {
                match action {
                    MasterAction::Outside(action) => self.act(action, Server::Master),
                    MasterAction::Order(index, order) => self.deliver(index, order, now),
                    MasterAction::ShutDownAgent(index) => self.shut_down_agent(index, now),
                    MasterAction::StartAgent(index) => self.start_agent(index, now),
                }
            }
            let Some(index) = self.touched.pop_first() else {
                return;
            };
            self.drain_agent(index, now);
            self.set_timer(index);
        }
    }

    fn deliver(&mut self, index: usize, order: Order, now: Instant) {
        if self.link(index) != Link::Up {
            debug!(
                agent = index,
                ?order,
                "an order is lost: the agent is not registered"
            );
        } else if let Some(agent) = self.live_agent(index) {
            agent.handle(AgentEvent::Order(order), now);
        }
    }

    fn drain_agent(&mut self, index: usize, now: Instant) {
        while let Some(entry) = self.agents.get_mut(index)
            && let Some(action) = entry.agent.poll(now)
        {
            let link = entry.link;
            match action {
                AgentAction::Outside(action) => self.act(action, Server::Agent(index)),
                AgentAction::Report(report) if link == Link::Up => self.report(index, report, now),
                AgentAction::Report(report) => {
                    debug!(
                        agent = index,
                        ?report,
                        "a report is lost: the agent is not registered"
                    );
                }
            }
        }
    }

    fn report(&mut self, agent: usize, report: Report, now: Instant) {
        self.master.handle(MasterEvent::Report { agent, report }, now);
    }

    /// Keeps track of streams while actions pass.
    fn act(&mut self, action: Action, server: Server) {
        match &action {
            Action::Answer {
                answer: Ok(Reply::Stream { stream, .. }),
                ..
            } => {
                self.streams.insert(*stream, server);
            }
            Action::EndStream { stream } | Action::CutStream { stream } => {
                self.streams.remove(stream);
            }
            _ => {}
        }
        self.actions.push_back(action);
    }

    fn set_timer(&mut self, index: usize) {
        let Some(entry) = self.agents.get_mut(index) else {
            return;
        };
        let due = match entry.link {
            Link::Dead => None,
            Link::Reregisters(at) => Some(entry.agent.deadline().map_or(at, |due| due.min(at))),
            Link::Up | Link::Partitioned => entry.agent.deadline(),
        };
        if let Some(old) = std::mem::replace(&mut entry.timer, due) {
            self.timers.remove(&(old, index));
        }
        self.timers.extend(due.map(|due| (due, index)));
    }

    fn advance_agent(&mut self, index: usize, now: Instant) {
        if let Some(agent) = self.live_agent(index) {
            agent.advance(now);
        }
        self.drain_agent(index, now);
        if let Link::Reregisters(at) = self.link(index)
            && at <= now
        {
            self.set_link(index, Link::Up);
            if let Some(agent) = self.live_agent(index) {
                let registration = agent.registration();
                self.report(index, Report::Reregister(registration), now);
            }
        }
    }
}

impl Machine for Cluster {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::SchedulerCall {
                request,
                call,
                stream_id,
            } => {
                let stream = self.next_stream();
                let event = MasterEvent::Call {
                    request,
                    call,
                    stream_id,
                    stream,
                };
                self.master.handle(event, now);
            }
            Event::ExecutorCall { request, agent, call } => self.executor_call(request, agent, call, now),
            Event::OperatorCall { request, call } => {
                self.master
                    .handle(MasterEvent::OperatorCall { request, call }, now);
            }
            Event::StreamClosed { stream } => self.stream_closed(stream, now),
            Event::Container { container, event } => {
                if let Some(agent) = self.live_agent(container.agent) {
                    agent.handle(AgentEvent::Container(container, event), now);
                }
            }
            Event::Intervention(intervention) => self.intervene(intervention, now),
        }
        self.settle(now);
    }

    fn advance(&mut self, now: Instant) {
        self.master.advance(now);
        let due: Vec<usize> = self
            .timers
            .iter()
            .take_while(|(at, _)| *at <= now)
            .map(|(_, index)| *index)
            .collect();
        for index in due {
            self.advance_agent(index, now);
        }
        self.settle(now);
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let agents = self.timers.first().map(|(at, _)| *at);
        agents.into_iter().chain(self.master.deadline()).min()
    }
}

/// An agent's description, without its attributes.
fn agent_info(id: &str, address: SocketAddr, resources: &Amounts) -> AgentInfo {
    AgentInfo {
        hostname: address.ip().to_string(),
        resources: resources.to_resources(None, true),
        id: Some(AgentId::new(id)),
        port: Some(address.port().into()),
        ..AgentInfo::default()
    }
}

/// Time since the Unix epoch as the `double` of a `TaskStatus`.
fn timestamp(since_epoch: Duration) -> Option<f64> {
    Some(since_epoch.as_secs_f64())
}

#[cfg(test)]
mod tests;
