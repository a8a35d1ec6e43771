//! State machine of a framework's subscription: disconnected, connecting, subscribed.

use std::collections::{BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use prost::Message as _;

use super::masters::Masters;
use super::{Event, call};
use crate::address::{HostPort, MasterUrls};
use crate::backoff::Backoff;
use crate::connection::{Connection, Due, Records, check_stream};
use crate::machine::{Action, Answer, CallId, Machine, Request, Response};
use crate::malformed::MalformedEvent;
use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::Type;
use crate::proto::{FrameworkId, FrameworkInfo};
use crate::status::{self, Reaction};

const PATH: &str = "/api/v1/scheduler";

/// A stream may be silent for this many heartbeats.
const MISSED_HEARTBEATS: u32 = 5;

/// A subscription that lasted this long starts the waiting times over.
pub const STABLE_AFTER: Duration = Duration::from_secs(30);

const FIRST_DELAY: Duration = Duration::from_millis(500);
const LONGEST_DELAY: Duration = Duration::from_secs(15);

/// Most inputs kept for an application that does not take them; further [`Input::CallFailed`] are dropped.
const MAX_INPUTS: usize = 1024;

/// What an application that runs a framework is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The master said something.
    Event(Event),
    /// There is no subscription now: the master could not be reached, refused, or the stream ended.
    Disconnected {
        /// Address and cause on one line.
        reason: String,
        /// Time until the next attempt.
        retry_in: Duration,
    },
    /// This call had no effect, or nobody knows.
    CallFailed {
        /// Name of the call as Mesos writes it.
        call: &'static str,
        /// Address and cause on one line.
        reason: String,
    },
    /// Trying again cannot help: nothing more will come.
    Fatal(String),
}

/// A framework's subscription. See [`Machine`] for how to drive it.
#[derive(Debug)]
pub struct Subscription {
    framework: FrameworkInfo,
    /// Roles that shall get no offers, repeated in every SUBSCRIBE.
    suppressed: BTreeSet<String>,
    masters: Masters,
    /// Where the newest connection leads.
    address: HostPort,
    stream_id: Option<String>,
    connection: Connection,
    backoff: Backoff,
    call_number: u64,
    /// The TEARDOWN whose answer is waited for, and why the stream ended meanwhile: masters may close it first.
    teardown: Option<CallId>,
    lost: Option<String>,
    actions: VecDeque<Action>,
    calls: VecDeque<Request>,
    inputs: VecDeque<Input>,
}

impl Subscription {
    /// A subscription that begins at once. `framework.id` is set when the framework is known already; equal
    /// seeds give equal waiting times.
    pub fn new(masters: MasterUrls, framework: FrameworkInfo, seed: Option<u64>, now: Instant) -> Self {
        let masters = Masters::new(masters);
        Self {
            framework,
            suppressed: BTreeSet::new(),
            address: masters.current(),
            masters,
            stream_id: None,
            connection: Connection::new(now),
            backoff: Backoff::new(FIRST_DELAY, LONGEST_DELAY, seed),
            call_number: 0,
            teardown: None,
            lost: None,
            actions: VecDeque::new(),
            calls: VecDeque::new(),
            inputs: VecDeque::new(),
        }
    }

    /// The framework's id, once a master has given one.
    pub fn framework_id(&self) -> Option<&FrameworkId> {
        self.framework.id.as_ref()
    }

    fn connect(&mut self, now: Instant) {
        self.connection.connect(now);
        self.address = self.masters.current();
        self.stream_id = None;
        let call = call::subscribe(self.framework.clone(), self.suppressed.iter().cloned().collect());
        let request = self.request(&call);
        self.actions.push_back(Action::Open(request));
    }

    fn request(&mut self, call: &Call) -> Request {
        self.call_number += 1;
        Request {
            id: CallId {
                generation: self.connection.generation(),
                name: call::name(call),
                number: self.call_number,
            },
            address: self.address.clone(),
            path: PATH,
            stream_id: self.stream_id.clone(),
            body: call.encode_to_vec(),
        }
    }

    /// Ends this connection; the next attempt is made after a waiting time.
    fn disconnect(&mut self, reason: &str, now: Instant) {
        let stable = self
            .connection
            .subscribed_since()
            .is_some_and(|since| now - since >= STABLE_AFTER);
        if stable {
            self.backoff.reset();
        }
        let retry_in = self.backoff.next_delay();
        self.close();
        self.connection.wait(now + retry_in);
        let reason = format!("master {}: {reason}", self.address);
        self.inputs.push_back(Input::Disconnected { reason, retry_in });
    }

    fn close(&mut self) {
        self.actions.push_back(Action::Close);
        self.stream_id = None;
        while let Some(request) = self.calls.pop_front() {
            self.call_failed(request.id.name, "the subscription ended first");
        }
    }

    fn fail(&mut self, reason: &str) {
        self.close();
        self.connection.end();
        self.inputs
            .push_back(Input::Fatal(format!("master {}: {reason}", self.address)));
    }

    fn call_failed(&mut self, call: &'static str, reason: &str) {
        if self.inputs.len() < MAX_INPUTS {
            let reason = format!("master {}: {reason}", self.address);
            self.inputs.push_back(Input::CallFailed { call, reason });
        }
    }

    /// The first redirect is followed at once, further ones after a waiting time.
    fn follow(&mut self, location: Option<&str>, now: Instant) {
        match self.masters.redirect(location) {
            Ok(1) => self.connect(now),
            Ok(_) => self.disconnect("does not lead either, names another", now),
            Err(error) => {
                self.masters.advance();
                self.disconnect(&error.to_string(), now);
            }
        }
    }

    /// Keeps in mind what the next SUBSCRIBE has to repeat.
    fn remember(&mut self, call: &Call) {
        match call.r#type() {
            Type::Suppress => {
                let roles = call.suppress.as_ref().map_or(&[][..], |content| &content.roles);
                let all = || self.framework.roles.iter().chain(&self.framework.role).cloned();
                match roles {
                    [] => self.suppressed = all().collect(),
                    some => self.suppressed.extend(some.iter().cloned()),
                }
            }
            Type::Revive => match call.revive.as_ref().map_or(&[][..], |content| &content.roles) {
                [] => self.suppressed.clear(),
                some => self.suppressed.retain(|role| !some.contains(role)),
            },
            Type::UpdateFramework => {
                if let Some(content) = &call.update_framework {
                    self.framework = FrameworkInfo {
                        id: self.framework.id.take(),
                        ..content.framework_info.clone()
                    };
                    self.suppressed = content.suppressed_roles.iter().cloned().collect();
                }
            }
            _ => {}
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
        match &event {
            Event::Subscribed {
                framework_id,
                heartbeat,
                ..
            } => {
                if self.framework.id.as_ref().is_some_and(|id| id != framework_id) {
                    self.fail(&format!(
                        "subscribed the framework under the foreign id {framework_id}"
                    ));
                    return Ok(());
                }
                self.framework.id = Some(framework_id.clone());
                self.masters.works();
                self.connection
                    .subscribed(now, Some(*heartbeat * MISSED_HEARTBEATS));
            }
            Event::Error(text) => {
                let reason = format!("ended the subscription: {}", status::one_line(text));
                self.inputs.push_back(Input::Event(event));
                self.fail(&reason);
                return Ok(());
            }
            _ if !self.connection.is_subscribed() => return Err("sent an event before SUBSCRIBED".to_owned()),
            _ => {}
        }
        self.inputs.push_back(Input::Event(event));
        Ok(())
    }

    fn handle_broken(&mut self, reason: &str, now: Instant) {
        self.handle_closed(self.connection.generation(), reason, now);
    }
}

impl Machine for Subscription {
    type Command = Call;
    type Input = Input;

    /// Sends a call; without a subscription it fails at once. SUBSCRIBE is not for the application.
    fn handle_command(&mut self, mut call: Call, _now: Instant) {
        self.remember(&call);
        if call.r#type() == Type::Subscribe || !self.connection.is_subscribed() {
            self.call_failed(call::name(&call), "not subscribed");
            return;
        }
        call.framework_id = self.framework.id.clone();
        let request = self.request(&call);
        self.calls.push_back(request);
    }

    fn handle_response(&mut self, generation: u64, response: Response, now: Instant) {
        if !self.connection.is_live(generation) || !self.connection.is_connecting() {
            return;
        }
        let reason = status::describe(response.status, &response.body);
        match status::scheduler_subscribe(response.status) {
            Reaction::Proceed => match (check_stream(&response), response.stream_id) {
                (Ok(()), Some(stream_id)) => {
                    self.stream_id = Some(stream_id);
                    self.connection.open(now);
                }
                (Ok(()), None) => self.handle_closed(generation, "answered without Mesos-Stream-Id", now),
                (Err(error), _) => self.handle_closed(generation, &error, now),
            },
            Reaction::FollowLeader => self.follow(response.location.as_deref(), now),
            Reaction::Retry | Reaction::Resubscribe | Reaction::Report => {
                self.handle_closed(generation, &reason, now);
            }
            Reaction::GiveUp => self.fail(&format!("refused SUBSCRIBE: {reason}")),
        }
    }

    fn handle_bytes(&mut self, generation: u64, bytes: &[u8], now: Instant) {
        self.feed(generation, bytes, now);
    }

    fn handle_closed(&mut self, generation: u64, reason: &str, now: Instant) {
        if !self.connection.is_live(generation) {
            return;
        }
        if self.teardown.is_some() {
            self.lost = Some(reason.to_owned());
            return;
        }
        // A master that was subscribed to is tried again first.
        if !self.connection.is_subscribed() {
            self.masters.advance();
        }
        self.disconnect(reason, now);
    }

    fn handle_answer(&mut self, call: CallId, answer: Result<Answer, String>, now: Instant) {
        let (reaction, reason, location) = match answer {
            Ok(answer) => (
                status::scheduler_call(answer.status, &answer.body),
                status::describe(answer.status, &answer.body),
                answer.location,
            ),
            // The fate of the call is unknown; a loss of either connection is a disconnect.
            Err(error) => (Reaction::Resubscribe, error, None),
        };
        let is_live = self.connection.is_live(call.generation);
        let is_teardown = self.teardown.take_if(|teardown| *teardown == call).is_some();
        if reaction != Reaction::Proceed {
            self.call_failed(call.name, &reason);
        }
        match reaction {
            Reaction::Proceed if is_teardown => {
                self.close();
                self.connection.end();
            }
            Reaction::FollowLeader if is_live => {
                // Without a usable `Location` the same master is asked again.
                let _ = self.masters.redirect(location.as_deref());
                self.disconnect(&format!("{}: {reason}", call.name), now);
            }
            Reaction::Resubscribe if is_live => self.disconnect(&format!("{}: {reason}", call.name), now),
            _ => {}
        }
        if let Some(reason) = self.lost.take() {
            self.handle_closed(call.generation, &reason, now);
        }
    }

    fn handle_timeout(&mut self, now: Instant) {
        match self.connection.due(now) {
            Some(Due::Connect) => self.connect(now),
            Some(Due::Close(reason)) => self.handle_closed(self.connection.generation(), &reason, now),
            None => {}
        }
    }

    fn poll_input(&mut self) -> Option<Input> {
        self.inputs.pop_front()
    }

    fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    fn poll_call(&mut self) -> Option<Request> {
        let request = self.calls.pop_front()?;
        if request.id.name == "TEARDOWN" {
            self.teardown = Some(request.id);
        }
        Some(request)
    }

    fn poll_timeout(&self) -> Option<Instant> {
        if self.lost.is_some() {
            None
        } else {
            self.connection.deadline()
        }
    }

    fn is_drained(&self) -> bool {
        self.calls.is_empty()
    }

    fn is_ended(&self) -> bool {
        self.connection.is_ended()
    }
}
