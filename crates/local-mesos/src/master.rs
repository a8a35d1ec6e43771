//! The master without I/O: schedulers' calls, agents' messages and time in; events and orders out.
//!
//! [`Master`] owns frameworks, tasks, executors, offers and every agent's free resources. The parts:
//! [`subscribe`] begins and ends frameworks, [`offers`] hands resources out and takes them back, [`launch`]
//! checks and starts tasks, [`tasks`] follows them, [`validate`] holds the rules for calls.

mod framework;
mod launch;
mod offers;
mod subscribe;
mod tasks;
mod validate;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use mesos::proto::scheduler::{Call, Event, call, event};
use mesos::proto::{AgentId, ExecutorId, TimeInfo};
use tracing::debug;

use self::framework::{Connection, Framework};
use self::offers::OpenOffer;
use crate::config::{Timing, WallClock};
use crate::internal::{Output, Refusal, Reply, StreamKey, ToAgent, ToMaster};
use crate::resources::Amounts;

/// What a master is told at its start.
#[derive(Debug, Clone)]
pub(crate) struct MasterConfig {
    /// Identifier of this incarnation; begins the identifiers of frameworks, agents and offers.
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) timing: Timing,
    pub(crate) clock: WallClock,
}

/// An agent as the master knows it.
#[derive(Debug)]
pub(crate) struct AgentEntry {
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) total: Amounts,
    /// Neither offered nor used.
    free: Amounts,
    /// Since when it is unreachable.
    lost: Option<TimeInfo>,
}

/// What the master wants done.
#[derive(Debug)]
pub(crate) enum MasterOutput {
    Driver(Output),
    Agent(usize, ToAgent),
}

/// The master's state.
#[derive(Debug)]
pub(crate) struct Master {
    config: MasterConfig,
    agents: Vec<AgentEntry>,
    frameworks: BTreeMap<String, Framework>,
    /// Identifiers of removed frameworks, oldest first.
    removed: VecDeque<String>,
    offers: BTreeMap<String, OpenOffer>,
    next_framework: u64,
    next_offer: u64,
    allocate_at: Instant,
    outputs: VecDeque<MasterOutput>,
}

impl Master {
    /// A master with these agents (address and resources).
    pub(crate) fn new(config: MasterConfig, agents: Vec<(SocketAddr, Amounts)>, now: Instant) -> Self {
        let entry = |(i, (address, total)): (usize, (SocketAddr, Amounts))| AgentEntry {
            id: format!("{}-S{i}", config.id),
            address,
            free: total.clone(),
            total,
            lost: None,
        };
        Self {
            agents: agents.into_iter().enumerate().map(entry).collect(),
            allocate_at: now + config.timing.allocation,
            config,
            frameworks: BTreeMap::new(),
            removed: VecDeque::new(),
            offers: BTreeMap::new(),
            next_framework: 0,
            next_offer: 0,
            outputs: VecDeque::new(),
        }
    }

    /// The agents, in the order of their index.
    pub(crate) fn agents(&self) -> &[AgentEntry] {
        &self.agents
    }

    /// Handles a scheduler's call. `stream_id` is the request's header; a SUBSCRIBE gets the stream `new`.
    pub(crate) fn handle_call(
        &mut self,
        call: Call,
        stream_id: Option<&str>,
        new: (StreamKey, &str),
        now: Instant,
    ) -> Result<Reply, Refusal> {
        let kind = validate::call(&call)?;
        if kind == call::Type::Subscribe {
            if stream_id.is_some() {
                let text = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
                return Err(Refusal::new(400, text));
            }
            let subscribe = call.subscribe.unwrap_or_default();
            self.subscribe(subscribe, new, now);
            return Ok(Reply::Stream);
        }
        let id = call
            .framework_id
            .as_ref()
            .map_or("", |id| id.value.as_str())
            .to_owned();
        self.check_stream(&id, stream_id)?;
        self.dispatch(kind, &id, call, now)
    }

    /// Checks that the call comes from the framework's current subscriber.
    fn check_stream(&self, id: &str, stream_id: Option<&str>) -> Result<(), Refusal> {
        let Some(framework) = self.frameworks.get(id) else {
            return Err(Refusal::new(400, "Framework cannot be found"));
        };
        let Connection::Connected {
            stream_id: current, ..
        } = &framework.connection
        else {
            return Err(Refusal::new(403, "Framework is not subscribed"));
        };
        match stream_id {
            None => Err(Refusal::new(
                400,
                "All non-subscribe calls should include the 'Mesos-Stream-Id' header",
            )),
            Some(given) if given != current => Err(Refusal::new(
                400,
                format!(
                    "The stream ID '{given}' included in this request didn't match the stream ID currently \
                     associated with framework ID {id}"
                ),
            )),
            Some(_) => Ok(()),
        }
    }

    fn dispatch(&mut self, kind: call::Type, id: &str, call: Call, now: Instant) -> Result<Reply, Refusal> {
        use call::Type;
        match kind {
            Type::Teardown => self.remove_framework(id),
            Type::Accept => self.accept(id, call.accept.unwrap_or_default(), now),
            Type::Decline => self.decline(id, &call.decline.unwrap_or_default(), now),
            Type::Revive => self.revive(id, &call.revive.unwrap_or_default().roles),
            Type::Suppress => self.suppress(id, &call.suppress.unwrap_or_default().roles),
            Type::Kill => self.kill(id, call.kill.unwrap_or_default(), now),
            Type::Shutdown => self.shutdown_executor(id, call.shutdown.unwrap_or_default()),
            Type::Acknowledge => self.acknowledge(id, call.acknowledge.unwrap_or_default()),
            Type::Reconcile => self.reconcile(id, &call.reconcile.unwrap_or_default(), now),
            Type::Message => self.message(id, call.message.unwrap_or_default()),
            Type::UpdateFramework => {
                return self.update_framework(id, call.update_framework.unwrap_or_default());
            }
            Type::Unknown => return Err(Refusal::new(501, "Received 'UNKNOWN' call")),
            // No inverse offers and no operations with feedback exist here, and REQUEST never does anything.
            Type::Subscribe
            | Type::Request
            | Type::AcceptInverseOffers
            | Type::DeclineInverseOffers
            | Type::AcknowledgeOperationStatus
            | Type::ReconcileOperations => {}
        }
        Ok(Reply::Accepted)
    }

    /// Handles what an agent reports.
    pub(crate) fn handle_agent(&mut self, agent: usize, message: ToMaster) {
        match message {
            ToMaster::Update {
                framework,
                status,
                latest,
            } => self.agent_update(agent, &framework, *status, latest),
            ToMaster::Message {
                framework,
                executor,
                data,
            } => {
                let message = event::Message {
                    agent_id: self.agent_id(agent),
                    executor_id: ExecutorId::new(executor),
                    data,
                };
                let event = Event {
                    message: Some(message),
                    ..of_type(event::Type::Message)
                };
                self.send(&framework, event);
            }
            ToMaster::ExecutorExited {
                framework,
                executor,
                status,
            } => {
                self.executor_exited(agent, &framework, &executor, status);
            }
        }
    }

    /// Declares an agent unreachable, as Mesos does after 75 s without answers to its pings.
    pub(crate) fn agent_lost(&mut self, agent: usize, now: Instant) {
        if self.agents[agent].lost.is_some() {
            return;
        }
        let nanoseconds = self.config.clock.since_epoch(now).as_nanos() as i64;
        self.agents[agent].lost = Some(TimeInfo { nanoseconds });
        self.rescind_offers(|offer| offer.agent == agent);
        let ids: Vec<String> = self.frameworks.keys().cloned().collect();
        for id in ids {
            self.lose_tasks(&id, agent, now);
            let failure = event::Failure {
                agent_id: Some(self.agent_id(agent)),
                ..event::Failure::default()
            };
            self.send(
                &id,
                Event {
                    failure: Some(failure),
                    ..of_type(event::Type::Failure)
                },
            );
        }
    }

    /// Does what is due: heartbeats, removal of frameworks that stayed away, offers.
    pub(crate) fn handle_timeout(&mut self, now: Instant) {
        let mut late = Vec::new();
        let mut beats = Vec::new();
        for (id, framework) in &mut self.frameworks {
            match &mut framework.connection {
                Connection::Connected {
                    heartbeat_at, stream, ..
                } if *heartbeat_at <= now => {
                    *heartbeat_at = now + self.config.timing.heartbeat;
                    beats.push(*stream);
                }
                Connection::Disconnected { remove_at: Some(at) } if *at <= now => late.push(id.clone()),
                _ => {}
            }
        }
        for stream in beats {
            self.push_event(stream, of_type(event::Type::Heartbeat));
        }
        for id in late {
            debug!(framework = id, "removing a framework that did not come back");
            self.remove_framework(&id);
        }
        if self.allocate_at <= now {
            self.allocate_at = now + self.config.timing.allocation;
            self.allocate(now);
        }
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub(crate) fn poll_timeout(&self) -> Instant {
        let due = |framework: &Framework| match framework.connection {
            Connection::Connected { heartbeat_at, .. } => Some(heartbeat_at),
            Connection::Disconnected { remove_at } => remove_at,
        };
        self.frameworks
            .values()
            .filter_map(due)
            .fold(self.allocate_at, Instant::min)
    }

    /// The next thing to do, in order.
    pub(crate) fn poll_output(&mut self) -> Option<MasterOutput> {
        self.outputs.pop_front()
    }

    fn agent_id(&self, agent: usize) -> AgentId {
        AgentId::new(self.agents[agent].id.clone())
    }

    fn agent_index(&self, id: &str) -> Option<usize> {
        self.agents.iter().position(|agent| agent.id == id)
    }

    /// Orders something from an agent that is there; others would not get it either.
    fn tell(&mut self, agent: usize, message: ToAgent) {
        if self.agents[agent].lost.is_none() {
            self.outputs.push_back(MasterOutput::Agent(agent, message));
        }
    }

    /// Sends an event to a framework if it is connected; Mesos does not keep events either.
    fn send(&mut self, framework: &str, event: Event) {
        if let Some(stream) = self.frameworks.get(framework).and_then(Framework::stream) {
            self.push_event(stream, event);
        }
    }

    fn push_event(&mut self, stream: StreamKey, event: Event) {
        let output = Output::SchedulerEvent(stream, Box::new(event));
        self.outputs.push_back(MasterOutput::Driver(output));
    }

    fn close(&mut self, stream: StreamKey) {
        self.outputs
            .push_back(MasterOutput::Driver(Output::Close(stream)));
    }

    /// Checks that every agent's resources are accounted for exactly once.
    ///
    /// # Errors
    ///
    /// What does not add up.
    #[cfg(test)]
    pub(crate) fn check_invariants(&self) -> Result<(), String> {
        for (index, agent) in self.agents.iter().enumerate() {
            let mut sum = agent.free.clone();
            for offer in self.offers.values().filter(|offer| offer.agent == index) {
                sum.add(&offer.amounts);
            }
            for framework in self.frameworks.values() {
                sum.add(&framework.used_on(index));
            }
            if sum != agent.total {
                return Err(format!("agent {index}: {sum} of {}", agent.total));
            }
        }
        let owned = |offer: &OpenOffer| {
            self.frameworks
                .get(&offer.framework)
                .is_some_and(|f| f.stream().is_some())
        };
        match self.offers.iter().find(|(_, offer)| !owned(offer)) {
            Some((id, _)) => Err(format!("offer {id} has no connected owner")),
            None => Ok(()),
        }
    }
}

/// An event of a type without content.
fn of_type(kind: event::Type) -> Event {
    Event {
        r#type: Some(kind.into()),
        ..Event::default()
    }
}
