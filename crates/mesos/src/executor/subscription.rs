//! State machine of an executor's subscription with its agent.

use std::collections::VecDeque;
use std::fmt::Display;
use std::time::{Duration, Instant};

use machine::Machine;
use prost::Message as _;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::calls::{Calls, Content};
use super::unacknowledged::Unacknowledged;
use super::{Command, Env, Event, MAX_UPDATES, Output};
use crate::call_queue::MAX_WAITING_CALLS;
use crate::connection::{Connection, Due, Records, StreamError, check_stream};
use crate::http::{
    self, Answer, CallError, CallFailure, CallType, HttpAction, HttpEvent, Peer, Refusal, Request, RequestId,
    Response, TransportError,
};
use crate::malformed::MalformedEvent;
use crate::proto::executor::Call;
use crate::proto::executor::call::{Message, Type, Update};
use crate::proto::{Source, TaskState, TaskStatus};
use crate::status::{self, Reaction};

const PATH: &str = "/api/v1/executor";

/// Time between our HEARTBEAT calls, which keep firewalls and proxies from forgetting the connection.
pub const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(30 * 60);

/// An executor's subscription; [`http`] says how to drive it.
///
/// Updates and heartbeats are sent one after the other, updates in their order; so are messages, on a lane of their
/// own. When a call gets no answer, the executor subscribes again: the agent's stream may stay silent for ever, so
/// that is the only sign of an agent that hangs.
#[derive(Debug)]
pub struct Subscription {
    env: Env,
    connection: Connection,
    unacknowledged: Unacknowledged,
    /// Give up at this time unless subscribed.
    give_up_at: Option<Instant>,
    was_subscribed: bool,
    shutting_down: bool,
    next_heartbeat: Option<Instant>,
    rng: StdRng,
    request_number: u64,
    calls: Calls,
    actions: VecDeque<HttpAction<Output>>,
}

impl Subscription {
    /// A subscription that begins at once. Equal seeds give equal waiting times and uuids.
    pub fn new(env: Env, seed: u64, now: Instant) -> Self {
        Self {
            give_up_at: now.checked_add(env.recovery_timeout),
            env,
            connection: Connection::new(now),
            unacknowledged: Unacknowledged::default(),
            was_subscribed: false,
            shutting_down: false,
            next_heartbeat: None,
            rng: StdRng::seed_from_u64(seed),
            request_number: 0,
            calls: Calls::new(),
            actions: VecDeque::new(),
        }
    }

    /// Whether the agent has acknowledged every update and answered every message.
    pub fn is_drained(&self) -> bool {
        !self.unacknowledged.has_updates() && self.calls.is_empty()
    }

    /// Whether it is over: nothing will ever happen again.
    pub fn is_ended(&self) -> bool {
        self.connection.is_ended()
    }

    fn tell(&mut self, output: Output) {
        self.actions.push_back(HttpAction::Tell(output));
    }

    fn call(&self, r#type: Type) -> Call {
        Call {
            executor_id: self.env.executor_id.clone(),
            framework_id: self.env.framework_id.clone(),
            r#type: Some(r#type.into()),
            ..Call::default()
        }
    }

    fn request(&mut self, kind: Type, lane: http::Lane, body: Vec<u8>) -> Request {
        self.request_number += 1;
        Request {
            id: RequestId {
                connection: self.connection.number(),
                number: self.request_number,
            },
            call: CallType::Executor(kind),
            lane,
            address: self.env.agent.clone(),
            path: PATH,
            stream_id: None,
            body,
        }
    }

    fn connect(&mut self, now: Instant) {
        self.connection.connect(now);
        let call = Call {
            subscribe: Some(self.unacknowledged.subscribe(self.connection.number())),
            ..self.call(Type::Subscribe)
        };
        let request = self.request(Type::Subscribe, http::Lane::Stream, call.encode_to_vec());
        self.actions.push_back(HttpAction::Open(request));
    }

    fn disconnect(&mut self, reason: &dyn Display, now: Instant) {
        if self.shutting_down {
            return self.end(&"the agent closed the connection after SHUTDOWN");
        }
        if self.was_subscribed && !self.env.checkpoint {
            return self.end(&format_args!(
                "{reason}; without checkpointing the executor cannot come back"
            ));
        }
        let give_up_at = match self.give_up_at {
            Some(at) => at,
            None => *self.give_up_at.insert(now + self.env.recovery_timeout),
        };
        if now >= give_up_at {
            let patience = self.env.recovery_timeout;
            return self.end(&format_args!("{reason}; gave up after {patience:?}"));
        }
        self.close();
        // After its own restart an agent waits no longer than this for its executors.
        let retry_in = self
            .rng
            .random_range(Duration::ZERO..=self.env.backoff_max)
            .min(give_up_at - now);
        self.connection.wait(now + retry_in);
        let reason = self.name_agent(reason);
        self.tell(Output::Disconnected { reason, retry_in });
    }

    /// Updates stay in `unacknowledged`; a heartbeat has no use any more.
    fn close(&mut self) {
        self.actions.push_back(HttpAction::Close);
        self.next_heartbeat = None;
        self.calls.ordered.clear();
        let (in_flight, waiting) = self.calls.messages.clear();
        for call in in_flight {
            self.call_failed(&call, CallFailure::Abandoned);
        }
        for call in waiting {
            self.call_failed(&call, CallFailure::NotSent);
        }
    }

    fn end(&mut self, reason: &dyn Display) {
        self.close();
        self.connection.end();
        self.give_up_at = None;
        let reason = self.name_agent(reason);
        self.tell(Output::Ended(reason));
    }

    fn name_agent(&self, reason: &dyn Display) -> String {
        format!("agent {}: {reason}", self.env.agent)
    }

    fn error(&self, cause: CallFailure) -> CallError {
        CallError {
            peer: Peer::Agent,
            address: Some(self.env.agent.clone()),
            cause,
        }
    }

    /// Reports that a call failed. Failed updates are not reported, since they are repeated.
    fn call_failed(&mut self, call: &Content, cause: CallFailure) {
        let (kind, error) = (call.kind(), self.error(cause));
        if kind != Type::Update {
            self.tell(Output::CallFailed { kind, error });
        }
    }

    fn update_refused(&mut self, status: TaskStatus, cause: CallFailure) {
        let (status, error) = (Box::new(status), self.error(cause));
        self.tell(Output::UpdateRefused { status, error });
    }

    /// Completes a status and keeps it until it is acknowledged; sent as soon as there is a subscription.
    fn update(&mut self, mut status: TaskStatus) {
        if status.state() == TaskState::Staging {
            return self.update_refused(status, CallFailure::NotForApplications);
        }
        if self.unacknowledged.is_full() {
            return self.update_refused(status, CallFailure::TooMany(MAX_UPDATES));
        }
        status.source = Some(Source::Executor.into());
        status.executor_id = Some(self.env.executor_id.clone());
        status.agent_id = Some(self.env.agent_id.clone());
        let uuid = uuid::Builder::from_random_bytes(self.rng.random()).into_uuid();
        status.uuid = Some(uuid.as_bytes().to_vec());
        self.unacknowledged.updated(status);
    }

    fn message(&mut self, data: Vec<u8>) {
        if !self.connection.is_subscribed() {
            return self.call_failed(&Content::Message, CallFailure::NotSubscribed);
        }
        if self.calls.messages.is_full() {
            return self.call_failed(&Content::Message, CallFailure::TooMany(MAX_WAITING_CALLS));
        }
        let call = Call {
            message: Some(Message { data }),
            ..self.call(Type::Message)
        };
        self.calls.messages.push(Content::Message, call.encode_to_vec());
    }

    fn handle_response(&mut self, connection: u64, response: Response, now: Instant) {
        if !self.connection.is_connecting(connection) {
            return;
        }
        let reaction = status::executor_subscribe(response.status);
        if reaction == Reaction::Proceed {
            return match check_stream(&response) {
                Ok(()) => self.connection.open(now),
                Err(error) => self.disconnect(&error, now),
            };
        }
        let refusal = Refusal {
            status: response.status,
            text: response.body,
        };
        if reaction == Reaction::GiveUp {
            self.end(&format_args!("refused SUBSCRIBE: {refusal}"));
        } else {
            self.disconnect(&refusal, now);
        }
    }

    fn handle_answer(&mut self, request: RequestId, answer: Result<Answer, TransportError>, now: Instant) {
        // An answer that comes after its connection ended finds nothing.
        let Some(call) = self.calls.answered(request.number) else {
            return;
        };
        let (reaction, failure) = match answer {
            Ok(Answer { status, body, .. }) => (
                status::executor_call(status, &body),
                CallFailure::Refused(Refusal { status, text: body }),
            ),
            Err(error) => (Reaction::Resubscribe, CallFailure::NoAnswer(error)),
        };
        if reaction == Reaction::Proceed {
            return;
        }
        self.call_failed(&call, failure.clone());
        match (reaction, &call) {
            // Repeated in SUBSCRIBE, it would be refused there, and SUBSCRIBE with it.
            (Reaction::Report, Content::Update(uuid)) => {
                if let Some(status) = self.unacknowledged.forget_update(uuid) {
                    self.update_refused(status, failure);
                }
            }
            (Reaction::Report, _) => {}
            (Reaction::GiveUp, _) => self.end(&format_args!("refused {}: {failure}", call.kind())),
            _ => self.disconnect(&format_args!("{}: {failure}", call.kind()), now),
        }
    }

    fn next_call(&mut self) -> Option<Request> {
        if !self.connection.is_subscribed() {
            return None;
        }
        self.next_ordered().or_else(|| {
            let (call, body) = self.calls.messages.next()?;
            let request = self.request(call.kind(), http::Lane::Messages, body);
            self.calls.messages.sent(request.id.number, call);
            Some(request)
        })
    }

    fn next_ordered(&mut self) -> Option<Request> {
        if !self.calls.ordered.may_send() {
            return None;
        }
        let unsent = self.unacknowledged.next_unsent(self.connection.number());
        let (call, body) = match unsent {
            Some(status) => {
                let uuid = status.uuid.clone().unwrap_or_default();
                let call = Call {
                    update: Some(Update { status }),
                    ..self.call(Type::Update)
                };
                (Content::Update(uuid), call.encode_to_vec())
            }
            None => self.calls.ordered.next()?,
        };
        let request = self.request(call.kind(), http::Lane::Ordered, body);
        self.calls.ordered.sent(request.id.number, call);
        Some(request)
    }
}

impl Records for Subscription {
    type Event = Event;

    fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    fn decode(record: &[u8]) -> Result<Option<Event>, MalformedEvent> {
        Event::decode(record)
    }

    fn handle_event(&mut self, event: Event, now: Instant) -> Result<(), StreamError> {
        let known = match &event {
            Event::Subscribed { .. } => {
                self.connection.subscribed(now, None);
                self.was_subscribed = true;
                self.give_up_at = None;
                self.next_heartbeat = Some(now + HEARTBEAT_INTERVAL);
                true
            }
            Event::Shutdown => {
                self.shutting_down = true;
                true
            }
            Event::Error(text) => {
                let reason = format!("ended the subscription: {}", text::foreign(text));
                self.tell(Output::Event(event));
                self.end(&reason);
                return Ok(());
            }
            _ if !self.connection.is_subscribed() => return Err(StreamError::TooEarly),
            Event::Launch(task) => self.unacknowledged.launched(task),
            Event::LaunchGroup(tasks) => tasks.iter().all(|task| self.unacknowledged.launched(task)),
            Event::Acknowledged { task_id, uuid } => {
                self.unacknowledged.acknowledged(task_id, uuid);
                true
            }
            Event::Kill { .. } | Event::Message(_) => true,
        };
        if !known {
            return Err(StreamError::TooManyTasks);
        }
        self.tell(Output::Event(event));
        Ok(())
    }

    fn handle_broken(&mut self, error: StreamError, now: Instant) {
        self.disconnect(&error, now);
    }
}

impl Machine for Subscription {
    type Event = HttpEvent<Command>;
    type Action = HttpAction<Output>;

    fn handle(&mut self, event: Self::Event, now: Instant) {
        match event {
            HttpEvent::Command(Command::Update(status)) => self.update(*status),
            HttpEvent::Command(Command::Message(data)) => self.message(data),
            HttpEvent::Response { connection, response } => self.handle_response(connection, response, now),
            HttpEvent::Bytes { connection, bytes } => self.feed(connection, &bytes, now),
            HttpEvent::Closed { connection, reason } => {
                if self.connection.is_live(connection) {
                    self.disconnect(&reason, now);
                }
            }
            HttpEvent::Answer { request, answer } => self.handle_answer(request, answer, now),
        }
    }

    fn advance(&mut self, now: Instant) {
        if self.next_heartbeat.is_some_and(|at| now >= at) {
            self.next_heartbeat = Some(now + HEARTBEAT_INTERVAL);
            // One is enough, however long the one before has to wait.
            if !self.calls.ordered.has_waiting() {
                let call = self.call(Type::Heartbeat);
                self.calls.ordered.push(Content::Heartbeat, call.encode_to_vec());
            }
        }
        if self.give_up_at.is_some_and(|at| now >= at) {
            return self.disconnect(&"no subscription", now);
        }
        match self.connection.due(now) {
            Some(Due::Connect) => self.connect(now),
            Some(Due::Close(error)) => self.disconnect(&error, now),
            None => {}
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Self::Action> {
        self.actions
            .pop_front()
            .or_else(|| self.next_call().map(HttpAction::Send))
    }

    fn deadline(&self) -> Option<Instant> {
        [self.connection.deadline(), self.next_heartbeat, self.give_up_at]
            .into_iter()
            .flatten()
            .min()
    }
}
