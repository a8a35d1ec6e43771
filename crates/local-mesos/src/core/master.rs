//! The master without I/O. In go schedulers' calls, agents' reports and time; out come events and orders.
//!
//! [`Master`] owns frameworks, tasks, executors, offers and every agent's free resources. [`subscribe`] adds and
//! removes frameworks, [`offers`] makes and ends offers, [`launch`] checks and starts tasks, [`tasks`] follows them,
//! [`reconcile`] reports their states. [`agents`] follows agents until they are lost, [`reregistration`] takes them
//! back, and [`validate`] and [`task_rules`] hold the rules. [`operator`] takes operators' calls, which [`answers`] answers
//! or [`maintenance`], [`draining`] and [`removal`] carry out.

mod agents;
mod answers;
mod constraints;
mod draining;
mod filters;
mod framework;
mod invariants;
mod inverse_offers;
mod launch;
mod maintenance;
mod offers;
mod operator;
mod reconcile;
mod removal;
mod reregistration;
mod subscribe;
mod task_rules;
mod tasks;
mod validate;
mod view;

pub(crate) use view::version;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use machine::Machine;
use mesos::proto::maintenance::Status;
use mesos::proto::scheduler::{Call, Event, call, event};
use tracing::debug;

use self::agents::AgentEntry;
use self::framework::{Connection, Framework};
use self::maintenance::Machines;
use self::offers::OpenOffer;
use super::amounts::Amounts;
use super::between::{Order, Report};
use super::config::WallClock;
use super::ids::Generator;
use super::interface::{Action, Refusal, Reply, RequestKey, StreamKey};
use crate::config::Timing;

#[derive(Debug, Clone)]
pub(crate) struct MasterConfig {
    /// Prefix of the identifiers of frameworks, agents and offers.
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) timing: Timing,
    pub(crate) clock: WallClock,
    /// Seed of the stream identifiers.
    pub(crate) seed: u64,
}

#[derive(Debug)]
pub(crate) enum MasterEvent {
    Call {
        request: RequestKey,
        call: Box<Call>,
        /// The request's `Mesos-Stream-Id`.
        stream_id: Option<String>,
        /// The stream to open if it is a SUBSCRIBE.
        stream: StreamKey,
    },
    /// Closed by the scheduler.
    StreamClosed(StreamKey),
    OperatorCall {
        request: RequestKey,
        call: Box<mesos::proto::master::Call>,
    },
    Report {
        agent: usize,
        report: Report,
    },
    /// The socket to the agent broke.
    AgentDisconnected(usize),
    /// The agent missed too many pings.
    AgentUnreachable(usize),
}

#[derive(Debug)]
pub(crate) enum MasterAction {
    Outside(Action),
    Order(usize, Order),
    /// The agent is to end what it runs and stay away.
    ShutDownAgent(usize),
    /// An agent that was shut down is wanted again.
    StartAgent(usize),
}

#[derive(Debug)]
pub(crate) struct Master {
    config: MasterConfig,
    generator: Generator,
    /// By the cluster's index; `agent_indexes` maps identifiers to it.
    agents: Vec<AgentEntry>,
    agent_indexes: BTreeMap<String, usize>,
    frameworks: BTreeMap<String, Framework>,
    subscribers: BTreeMap<StreamKey, String>,
    /// Identifiers of removed frameworks, oldest first.
    removed: VecDeque<String>,
    offers: BTreeMap<String, OpenOffer>,
    machines: Machines,
    /// Registered agents with enough free resources for an offer.
    offerable: BTreeSet<usize>,
    /// Agents in the registry that have not re-registered with this master.
    recovered: BTreeSet<usize>,
    /// When agents that have not re-registered become unreachable.
    reregistration_deadlines: BTreeSet<(Instant, usize)>,
    /// Resources of all agents that are neither unreachable nor recovered.
    total: Amounts,
    next_agent: u64,
    next_framework: u64,
    next_offer: u64,
    allocate_at: Instant,
    actions: VecDeque<MasterAction>,
}

impl Master {
    /// A master without agents.
    pub(crate) fn new(config: MasterConfig, now: Instant) -> Self {
        Self {
            generator: Generator::new(config.seed),
            agents: Vec::new(),
            agent_indexes: BTreeMap::new(),
            allocate_at: now + config.timing.allocation,
            config,
            frameworks: BTreeMap::new(),
            subscribers: BTreeMap::new(),
            removed: VecDeque::new(),
            offers: BTreeMap::new(),
            machines: Machines::default(),
            offerable: BTreeSet::new(),
            recovered: BTreeSet::new(),
            reregistration_deadlines: BTreeSet::new(),
            total: Amounts::default(),
            next_agent: 0,
            next_framework: 0,
            next_offer: 0,
            actions: VecDeque::new(),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.config.id
    }

    fn call(
        &mut self,
        call: Call,
        stream_id: Option<&str>,
        stream: StreamKey,
        now: Instant,
    ) -> Result<Reply, Refusal> {
        let kind = validate::call(&call)?;
        if kind == call::Type::Subscribe {
            if stream_id.is_some() {
                let text = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
                return Err(Refusal::new(400, text));
            }
            let stream_id = self.generator.uuid().to_string();
            self.subscribe(call.subscribe.unwrap_or_default(), stream, &stream_id, now);
            return Ok(Reply::Stream {
                stream,
                stream_id: Some(stream_id),
            });
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
            Type::Acknowledge => self.acknowledge(id, call.acknowledge.unwrap_or_default(), now),
            Type::Reconcile => self.reconcile(id, &call.reconcile.unwrap_or_default(), now),
            Type::Message => self.message(id, call.message.unwrap_or_default()),
            Type::UpdateFramework => {
                return self.update_framework(id, call.update_framework.unwrap_or_default());
            }
            Type::Unknown => return Err(Refusal::new(501, "Received 'UNKNOWN' call")),
            Type::AcceptInverseOffers => {
                let content = call.accept_inverse_offers.unwrap_or_default();
                let (offers, filters) = (content.inverse_offer_ids, content.filters);
                self.answer_inverse_offers(id, &offers, Status::Accept, filters, now);
            }
            Type::DeclineInverseOffers => {
                let content = call.decline_inverse_offers.unwrap_or_default();
                let (offers, filters) = (content.inverse_offer_ids, content.filters);
                self.answer_inverse_offers(id, &offers, Status::Decline, filters, now);
            }
            // No operations with feedback exist here, and REQUEST never does anything.
            Type::Subscribe
            | Type::Request
            | Type::AcknowledgeOperationStatus
            | Type::ReconcileOperations => {}
        }
        Ok(Reply::Accepted)
    }

    fn report(&mut self, agent: usize, report: Report, now: Instant) {
        match report {
            Report::Update {
                framework,
                status,
                latest,
            } => self.agent_update(agent, &framework, *status, latest),
            Report::Message {
                framework,
                executor,
                data,
            } => self.executor_message(agent, &framework, executor, data),
            Report::ExecutorExited {
                framework,
                executor,
                status,
            } => self.executor_exited(agent, &framework, &executor, status),
            Report::Reregister(registration) => self.reregister(agent, registration, now),
        }
    }

    /// Sends heartbeats, and removes frameworks that stayed away too long.
    fn attend_frameworks(&mut self, now: Instant) {
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
    }

    /// Sends an event to a framework if it is connected. Otherwise the event is lost, as in Mesos.
    fn send(&mut self, framework: &str, event: Event) {
        if let Some(stream) = self.frameworks.get(framework).and_then(Framework::stream) {
            self.push_event(stream, event);
        }
    }

    fn push_event(&mut self, stream: StreamKey, event: Event) {
        let event = Box::new(event);
        self.push(Action::SchedulerEvent { stream, event });
    }

    fn end_stream(&mut self, stream: StreamKey) {
        self.subscribers.remove(&stream);
        self.push(Action::EndStream { stream });
    }

    fn push(&mut self, action: Action) {
        self.actions.push_back(MasterAction::Outside(action));
    }
}

impl Machine for Master {
    type Event = MasterEvent;
    type Action = MasterAction;

    fn handle(&mut self, event: MasterEvent, now: Instant) {
        match event {
            MasterEvent::Call {
                request,
                call,
                stream_id,
                stream,
            } => {
                let place = self.actions.len();
                let answer = self.call(*call, stream_id.as_deref(), stream, now);
                let answer = MasterAction::Outside(Action::Answer { request, answer });
                // The answer comes before its consequences.
                self.actions.insert(place, answer);
            }
            MasterEvent::OperatorCall { request, call } => {
                let place = self.actions.len();
                let answer = self.operate(*call, now);
                let answer = MasterAction::Outside(Action::Answer { request, answer });
                self.actions.insert(place, answer);
            }
            MasterEvent::StreamClosed(stream) => self.stream_closed(stream, now),
            MasterEvent::Report { agent, report } => self.report(agent, report, now),
            MasterEvent::AgentDisconnected(agent) => self.agent_disconnected(agent, now),
            // Mesos pings registered agents only; for the others the deadline decides.
            MasterEvent::AgentUnreachable(agent) if self.recovered.contains(&agent) => {}
            MasterEvent::AgentUnreachable(agent) => self.agent_unreachable(agent, now),
        }
    }

    fn advance(&mut self, now: Instant) {
        self.attend_frameworks(now);
        self.give_up_agents(now);
        if self.allocate_at <= now {
            self.allocate_at = now + self.config.timing.allocation;
            self.allocate(now);
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<MasterAction> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let due = |framework: &Framework| match framework.connection {
            Connection::Connected { heartbeat_at, .. } => Some(heartbeat_at),
            Connection::Disconnected { remove_at } => remove_at,
        };
        let agents = self.reregistration_deadlines.first().map(|(at, _)| *at);
        let frameworks = self.frameworks.values().filter_map(due);
        frameworks.chain(agents).chain([self.allocate_at]).min()
    }
}

/// An event without content.
fn of_type(kind: event::Type) -> Event {
    Event {
        r#type: Some(kind.into()),
        ..Event::default()
    }
}
