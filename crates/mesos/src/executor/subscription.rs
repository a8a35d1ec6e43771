//! State machine of an executor's subscription at its agent.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use prost::Message as _;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::unacknowledged::Unacknowledged;
use super::{Command, Env, Event, Input};
use crate::connection::{Connection, Due, Records, check_stream};
use crate::machine::{Action, Answer, CallId, Machine, Request, Response};
use crate::malformed::MalformedEvent;
use crate::proto::executor::Call;
use crate::proto::executor::call::{Message, Type, Update};
use crate::proto::{Source, TaskState, TaskStatus};
use crate::status::{self, Reaction};

const PATH: &str = "/api/v1/executor";

/// Time between our HEARTBEAT calls, which keep boxes in between from forgetting the connection.
pub const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(30 * 60);

/// Most inputs kept for an application that does not take them; further [`Input::CallFailed`] are dropped.
const MAX_INPUTS: usize = 1024;

/// A call that waits for its turn.
#[derive(Debug)]
enum Waiting {
    Message(Vec<u8>),
    Heartbeat,
}

/// An executor's subscription. See [`Machine`] for how to drive it.
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
    call_number: u64,
    /// uuid of the update that was sent last, to forget it when it is refused.
    sent_update: Option<(u64, Vec<u8>)>,
    waiting: VecDeque<Waiting>,
    actions: VecDeque<Action>,
    inputs: VecDeque<Input>,
}

impl Subscription {
    /// A subscription that begins at once. Equal seeds give equal waiting times and uuids.
    pub fn new(env: Env, seed: Option<u64>, now: Instant) -> Self {
        Self {
            give_up_at: now.checked_add(env.recovery_timeout),
            env,
            connection: Connection::new(now),
            unacknowledged: Unacknowledged::default(),
            was_subscribed: false,
            shutting_down: false,
            next_heartbeat: None,
            rng: seed.map_or_else(rand::make_rng, StdRng::seed_from_u64),
            call_number: 0,
            sent_update: None,
            waiting: VecDeque::new(),
            actions: VecDeque::new(),
            inputs: VecDeque::new(),
        }
    }

    fn call(&self, r#type: Type) -> Call {
        Call {
            executor_id: self.env.executor_id.clone(),
            framework_id: self.env.framework_id.clone(),
            r#type: Some(r#type.into()),
            ..Call::default()
        }
    }

    fn request(&mut self, name: &'static str, call: &Call) -> Request {
        self.call_number += 1;
        Request {
            id: CallId {
                generation: self.connection.generation(),
                name,
                number: self.call_number,
            },
            address: self.env.agent.clone(),
            path: PATH,
            stream_id: None,
            body: call.encode_to_vec(),
        }
    }

    fn connect(&mut self, now: Instant) {
        self.connection.connect(now);
        let subscribe = self.unacknowledged.subscribe(self.connection.generation());
        let call = Call {
            subscribe: Some(subscribe),
            ..self.call(Type::Subscribe)
        };
        let request = self.request("SUBSCRIBE", &call);
        self.actions.push_back(Action::Open(request));
    }

    fn disconnect(&mut self, reason: &str, now: Instant) {
        if self.shutting_down {
            return self.end("the agent closed the connection after SHUTDOWN");
        }
        if self.was_subscribed && !self.env.checkpoint {
            return self.end(&format!(
                "{reason}; without checkpointing the executor cannot come back"
            ));
        }
        let give_up_at = match self.give_up_at {
            Some(at) => at,
            None => *self.give_up_at.insert(now + self.env.recovery_timeout),
        };
        if now >= give_up_at {
            return self.end(&format!(
                "{reason}; gave up after {:?}",
                self.env.recovery_timeout
            ));
        }
        self.close();
        // The agent waits only that long for its executors after its own restart.
        let retry_in = self
            .rng
            .random_range(Duration::ZERO..=self.env.backoff_max)
            .min(give_up_at - now);
        self.connection.wait(now + retry_in);
        let reason = self.name_agent(reason);
        self.inputs.push_back(Input::Disconnected { reason, retry_in });
    }

    fn close(&mut self) {
        self.actions.push_back(Action::Close);
        self.next_heartbeat = None;
        while let Some(waiting) = self.waiting.pop_front() {
            if matches!(waiting, Waiting::Message(_)) {
                self.call_failed("MESSAGE", "the subscription ended first");
            }
        }
    }

    fn end(&mut self, reason: &str) {
        self.close();
        self.connection.end();
        self.give_up_at = None;
        let reason = self.name_agent(reason);
        self.inputs.push_back(Input::Ended(reason));
    }

    fn name_agent(&self, reason: &str) -> String {
        format!("agent {}: {reason}", self.env.agent)
    }

    fn call_failed(&mut self, call: &'static str, reason: &str) {
        if self.inputs.len() < MAX_INPUTS {
            let reason = self.name_agent(reason);
            self.inputs.push_back(Input::CallFailed { call, reason });
        }
    }

    /// Completes a status and keeps it until it is acknowledged; sent as soon as there is a subscription.
    fn update(&mut self, mut status: TaskStatus) {
        if status.state() == TaskState::Staging {
            return self.call_failed("UPDATE", "refused: an executor cannot report TASK_STAGING");
        }
        status.source = Some(Source::Executor.into());
        status.executor_id = Some(self.env.executor_id.clone());
        status.agent_id = Some(self.env.agent_id.clone());
        let uuid = uuid::Builder::from_random_bytes(self.rng.random()).into_uuid();
        status.uuid = Some(uuid.as_bytes().to_vec());
        if !self.unacknowledged.updated(status) {
            self.call_failed("UPDATE", "refused: too many updates wait for the agent already");
        }
    }

    /// Forgets an update that the agent refused: repeating it in SUBSCRIBE would spoil that, too.
    fn update_refused(&mut self, call: CallId) {
        if let Some((number, uuid)) = self.sent_update.take()
            && number == call.number
        {
            self.unacknowledged.forget_update(&uuid);
        }
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

    fn handle_event(&mut self, event: Event, now: Instant) -> Result<(), String> {
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
                let reason = format!("ended the subscription: {}", status::one_line(text));
                self.inputs.push_back(Input::Event(event));
                self.end(&reason);
                return Ok(());
            }
            _ if !self.connection.is_subscribed() => return Err("sent an event before SUBSCRIBED".to_owned()),
            Event::Launch(task) => self.unacknowledged.launched(task),
            Event::LaunchGroup(tasks) => tasks.iter().all(|task| self.unacknowledged.launched(task)),
            Event::Acknowledged { task_id, uuid } => {
                self.unacknowledged.acknowledged(task_id, uuid);
                true
            }
            Event::Kill { .. } | Event::Message(_) => true,
        };
        if !known {
            return Err("launched too many tasks".to_owned());
        }
        self.inputs.push_back(Input::Event(event));
        Ok(())
    }

    fn handle_broken(&mut self, reason: &str, now: Instant) {
        self.disconnect(reason, now);
    }
}

impl Machine for Subscription {
    type Command = Command;
    type Input = Input;

    /// Takes an update, or a message; a message fails at once without a subscription.
    fn handle_command(&mut self, command: Command, _now: Instant) {
        match command {
            Command::Update(status) => self.update(*status),
            Command::Message(data) if self.connection.is_subscribed() => {
                self.waiting.push_back(Waiting::Message(data));
            }
            Command::Message(_) => self.call_failed("MESSAGE", "not subscribed"),
        }
    }

    fn handle_response(&mut self, generation: u64, response: Response, now: Instant) {
        if !self.connection.is_live(generation) || !self.connection.is_connecting() {
            return;
        }
        let reason = status::describe(response.status, &response.body);
        match status::executor_subscribe(response.status) {
            Reaction::Proceed => match check_stream(&response) {
                Ok(()) => self.connection.open(now),
                Err(error) => self.disconnect(&error, now),
            },
            Reaction::GiveUp => self.end(&format!("refused SUBSCRIBE: {reason}")),
            _ => self.disconnect(&reason, now),
        }
    }

    fn handle_bytes(&mut self, generation: u64, bytes: &[u8], now: Instant) {
        self.feed(generation, bytes, now);
    }

    fn handle_closed(&mut self, generation: u64, reason: &str, now: Instant) {
        if self.connection.is_live(generation) {
            self.disconnect(reason, now);
        }
    }

    fn handle_answer(&mut self, call: CallId, answer: Result<Answer, String>, now: Instant) {
        let (reaction, reason) = match answer {
            Ok(answer) => (
                status::executor_call(answer.status, &answer.body),
                status::describe(answer.status, &answer.body),
            ),
            Err(error) => (Reaction::Resubscribe, error),
        };
        if reaction != Reaction::Proceed {
            self.call_failed(call.name, &reason);
        }
        match reaction {
            Reaction::Report => self.update_refused(call),
            Reaction::GiveUp if self.connection.is_live(call.generation) => {
                self.end(&format!("refused {}: {reason}", call.name));
            }
            Reaction::Resubscribe if self.connection.is_live(call.generation) => {
                self.disconnect(&format!("{}: {reason}", call.name), now);
            }
            _ => {}
        }
    }

    fn handle_timeout(&mut self, now: Instant) {
        if self.next_heartbeat.is_some_and(|at| now >= at) {
            self.next_heartbeat = Some(now + HEARTBEAT_INTERVAL);
            self.waiting.push_back(Waiting::Heartbeat);
        }
        if self.give_up_at.is_some_and(|at| now >= at) {
            return self.disconnect("no subscription", now);
        }
        match self.connection.due(now) {
            Some(Due::Connect) => self.connect(now),
            Some(Due::Close(reason)) => self.disconnect(&reason, now),
            None => {}
        }
    }

    fn poll_input(&mut self) -> Option<Input> {
        self.inputs.pop_front()
    }

    fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Updates go first, in their order.
    fn poll_call(&mut self) -> Option<Request> {
        if !self.connection.is_subscribed() {
            return None;
        }
        if let Some(status) = self.unacknowledged.next_unsent(self.connection.generation()) {
            let uuid = status.uuid.clone().unwrap_or_default();
            let call = Call {
                update: Some(Update { status }),
                ..self.call(Type::Update)
            };
            let request = self.request("UPDATE", &call);
            self.sent_update = Some((request.id.number, uuid));
            return Some(request);
        }
        Some(match self.waiting.pop_front()? {
            Waiting::Message(data) => {
                let call = Call {
                    message: Some(Message { data }),
                    ..self.call(Type::Message)
                };
                self.request("MESSAGE", &call)
            }
            Waiting::Heartbeat => {
                let call = self.call(Type::Heartbeat);
                self.request("HEARTBEAT", &call)
            }
        })
    }

    fn poll_timeout(&self) -> Option<Instant> {
        [self.connection.deadline(), self.next_heartbeat, self.give_up_at]
            .into_iter()
            .flatten()
            .min()
    }

    fn is_drained(&self) -> bool {
        !self.unacknowledged.has_updates() && self.waiting.is_empty()
    }

    fn is_ended(&self) -> bool {
        self.connection.is_ended()
    }
}
