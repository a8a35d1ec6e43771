//! State machine of a framework's subscription: disconnected, connecting, subscribed.

use std::collections::VecDeque;
use std::fmt::Display;
use std::time::{Duration, Instant};

use machine::Machine;
use prost::Message as _;

use super::calls::{Calls, Tagged};
use super::masters::Masters;
use super::registration::Registration;
use super::{Command, Detected, Event, Output, SubscriptionError};
use crate::address::{HostPort, MasterUrls, Scheme};
use crate::backoff::Backoff;
use crate::call_queue::MAX_WAITING_CALLS;
use crate::connection::{Connection, Due, Records, StreamError, check_stream};
use crate::heartbeat::MISSED_HEARTBEATS;
use crate::http::{
    Answer, CallError, CallFailure, CallType, HttpAction, HttpEvent, Lane, Peer, Refusal, Request, RequestId,
    Response, TransportError,
};
use crate::malformed::MalformedEvent;
use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::Type;
use crate::proto::{FrameworkId, FrameworkInfo, OfferConstraints};
use crate::status::{self, Reaction};

const PATH: &str = "/api/v1/scheduler";

/// A subscription starts the waiting times over, so that the first retry after it is quick, but not within this time of
/// the last start: two schedulers that push each other off the master must not do so without pause.
const RESTART_INTERVAL: Duration = Duration::from_secs(10);

/// HTTP status: the login is missing or wrong.
const UNAUTHORIZED: u16 = 401;

const FIRST_DELAY: Duration = Duration::from_millis(500);
const LONGEST_DELAY: Duration = Duration::from_secs(15);

/// A framework's subscription; [`http`](crate::http) says how to drive it.
///
/// MESSAGE calls are sent up to [`MAX_MESSAGES_IN_FLIGHT`](super::MAX_MESSAGES_IN_FLIGHT) at a time, in any order; all
/// others one after the other, in the order of the commands. When a call of the second kind gets no answer, the
/// framework subscribes again, because nobody knows which calls the master has received. A lost MESSAGE is only
/// reported: messages are best effort anyway, and heartbeats show whether the master is alive.
#[derive(Debug)]
pub struct Subscription {
    registration: Registration,
    /// See [`renewing`](Self::renewing).
    renews: bool,
    /// A master has subscribed it before.
    was_subscribed: bool,
    masters: Masters,
    /// Where the newest connection leads; `None` before the first one if the leader has to be detected.
    address: Option<HostPort>,
    stream_id: Option<String>,
    connection: Connection,
    backoff: Backoff,
    /// When the waiting times were started over.
    restarted: Option<Instant>,
    request_number: u64,
    calls: Calls,
    /// Why the stream ended while TEARDOWN was in flight: a master may close it before it answers, so the answer is
    /// waited for.
    lost: Option<String>,
    /// See [`leased`](Self::leased).
    lease: Option<Instant>,
    actions: VecDeque<HttpAction<Output>>,
}

impl Subscription {
    /// A subscription that begins at once. `framework.id` is set when the framework is known already. Equal seeds give
    /// equal waiting times.
    pub fn new(masters: MasterUrls, framework: FrameworkInfo, seed: u64, now: Instant) -> Self {
        Self::at(Masters::new(masters), Connection::new(now), framework, seed)
    }

    /// A subscription that begins when somebody [tells it](Command::Detected) which master leads, and then follows what
    /// it is told. Otherwise as [`new`](Self::new).
    pub fn detecting(framework: FrameworkInfo, seed: u64) -> Self {
        Self::at(Masters::unknown(), Connection::idle(), framework, seed)
    }

    fn at(masters: Masters, connection: Connection, framework: FrameworkInfo, seed: u64) -> Self {
        Self {
            registration: Registration::new(framework),
            renews: false,
            was_subscribed: false,
            address: masters.current(),
            masters,
            stream_id: None,
            connection,
            backoff: Backoff::new(FIRST_DELAY, LONGEST_DELAY, seed),
            restarted: None,
            request_number: 0,
            calls: Calls::new(),
            lost: None,
            lease: None,
            actions: VecDeque::new(),
        }
    }

    /// If a master has removed the framework of the given id before the first subscription, begins a new one instead
    /// of ending: somebody tore it down, or its failover timeout has passed, while nobody was subscribed.
    pub fn renewing(self) -> Self {
        Self { renews: true, ..self }
    }

    /// Tells the master which offers are not wanted at all. Masters before 1.11 take no notice.
    pub fn constrained(mut self, offer_constraints: Option<OfferConstraints>) -> Self {
        self.registration.constrain(offer_constraints);
        self
    }

    /// Follows redirects within this scheme only, whatever the list of masters says.
    pub fn over(mut self, scheme: Scheme) -> Self {
        self.masters.speak(scheme);
        self
    }

    /// Sends nothing from this moment on, nor subscribes, until it [is told](Command::Lease) that it may for longer. What
    /// it has sent before may still be on its way, and what waits keeps its order. For one of several schedulers of a
    /// framework, of which one acts at a time.
    pub fn leased(self, until: Instant) -> Self {
        Self {
            lease: Some(until),
            ..self
        }
    }

    fn may_send(&self, now: Instant) -> bool {
        self.lease.is_none_or(|until| now < until)
    }

    /// The framework's id, once a master has given one.
    pub fn framework_id(&self) -> Option<&FrameworkId> {
        self.registration.id()
    }

    /// Whether every command was answered.
    pub fn is_drained(&self) -> bool {
        self.calls.is_empty()
    }

    /// Whether it is over: torn down, or refused for good.
    pub fn is_ended(&self) -> bool {
        self.connection.is_ended()
    }

    fn tell(&mut self, output: Output) {
        self.actions.push_back(HttpAction::Tell(output));
    }

    fn connect(&mut self, now: Instant) {
        if !self.may_send(now) {
            return self.connection.wait(now);
        }
        // Nobody connects before a master is known.
        let Some(address) = self.masters.current() else {
            return;
        };
        self.connection.connect(now);
        self.address = Some(address.clone());
        self.stream_id = None;
        let body = self.registration.subscribe().encode_to_vec();
        let request = self.request(address, Type::Subscribe, Lane::Stream, body);
        self.actions.push_back(HttpAction::Open(request));
    }

    fn request(&mut self, address: HostPort, kind: Type, lane: Lane, body: Vec<u8>) -> Request {
        self.request_number += 1;
        Request {
            id: RequestId {
                connection: self.connection.number(),
                number: self.request_number,
            },
            call: CallType::Scheduler(kind),
            lane,
            address,
            path: PATH,
            stream_id: self.stream_id.clone(),
            body,
        }
    }

    /// Ends this connection; the next attempt is made after a waiting time.
    fn disconnect(&mut self, reason: &dyn Display, now: Instant) {
        let just_now = self
            .restarted
            .is_some_and(|at| now.saturating_duration_since(at) < RESTART_INTERVAL);
        if self.connection.is_subscribed() && !just_now {
            self.restarted = Some(now);
            self.backoff.reset();
        }
        let retry_in = self.backoff.next_delay();
        self.close();
        self.connection.wait(now + retry_in);
        let reason = self.of_master(reason);
        self.tell(Output::Disconnected { reason, retry_in });
    }

    fn close(&mut self) {
        self.actions.push_back(HttpAction::Close);
        self.stream_id = None;
        self.lost = None;
        let (in_flight, waiting) = self.calls.clear();
        for call in in_flight {
            self.answer(call, Err(CallFailure::Abandoned));
        }
        for call in waiting {
            self.answer(call, Err(CallFailure::NotSent));
        }
    }

    fn fail(&mut self, reason: &dyn Display) {
        self.close();
        self.connection.end();
        let reason = self.of_master(reason);
        self.tell(Output::Fatal(reason));
    }

    fn of_master(&self, reason: &dyn Display) -> String {
        match &self.address {
            Some(address) => format!("master {address}: {reason}"),
            None => reason.to_string(),
        }
    }

    /// As [`disconnect`](Self::disconnect), or once the answer to TEARDOWN is there.
    fn lose(&mut self, reason: &dyn Display, now: Instant) {
        if self.calls.is_tearing_down() {
            self.lost.get_or_insert(reason.to_string());
        } else {
            self.disconnect(reason, now);
        }
    }

    fn answer(&mut self, Tagged { tag, kind }: Tagged, result: Result<(), CallFailure>) {
        let result = result.map_err(|cause| CallError {
            peer: Peer::Master,
            address: self.address.clone(),
            cause,
        });
        self.tell(Output::Answered { tag, kind, result });
    }

    /// The first redirect is followed at once, further ones after a waiting time.
    fn follow(&mut self, location: Option<&str>, now: Instant) {
        match self.masters.redirect(location) {
            Ok(1) => self.connect(now),
            Ok(_) => self.disconnect(&"does not lead either, and names another master", now),
            Err(error) => {
                self.masters.advance();
                self.disconnect(&error, now);
            }
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

    fn handle_event(&mut self, event: Event, now: Instant) -> Result<(), StreamError> {
        match &event {
            Event::Subscribed {
                framework_id,
                heartbeat,
                ..
            } => {
                if self.registration.id().is_some_and(|id| id != framework_id) {
                    self.fail(&format_args!(
                        "subscribed the framework under the foreign id {framework_id}"
                    ));
                    return Ok(());
                }
                self.registration.set_id(framework_id.clone());
                self.renews = false;
                self.was_subscribed = true;
                self.masters.works();
                self.connection
                    .subscribed(now, Some(*heartbeat * MISSED_HEARTBEATS));
            }
            Event::Error(error @ SubscriptionError::Removed(_))
                if self.renews && self.registration.id().is_some() =>
            {
                let reason = error.to_string();
                self.close();
                self.registration.forget_id();
                self.tell(Output::Removed { reason });
                self.connect(now);
                return Ok(());
            }
            Event::Error(error) => {
                let reason = format!("ended the subscription: {error}");
                self.tell(Output::Event(event));
                self.fail(&reason);
                return Ok(());
            }
            Event::Heartbeat if !self.connection.is_subscribed() => return Ok(()),
            _ if !self.connection.is_subscribed() => return Err(StreamError::TooEarly),
            _ => {}
        }
        self.tell(Output::Event(event));
        Ok(())
    }

    fn handle_broken(&mut self, error: StreamError, now: Instant) {
        // A master that was subscribed to is tried again first.
        if !self.connection.is_subscribed() {
            self.masters.advance();
        }
        self.lose(&error, now);
    }
}

impl Subscription {
    fn handle_detected(&mut self, detected: Detected, now: Instant) {
        if let Detected::Leader(leader) = &detected {
            let is_other = self.masters.current().as_ref() != Some(leader);
            self.masters.detected(leader.clone());
            self.tell(Output::Detected(detected.clone()));
            if self.connection.is_waiting() {
                self.backoff.reset();
                self.connection.wait(now + self.backoff.next_delay());
            } else if is_other && !self.connection.is_ended() {
                self.lose(&format_args!("{leader} leads now"), now);
            }
        } else {
            self.tell(Output::Detected(detected));
        }
    }

    fn handle_call(&mut self, tag: u64, mut call: Call) {
        self.registration.note(&call);
        let kind = call.r#type();
        let refusal = if kind == Type::Subscribe {
            Some(CallFailure::NotForApplications)
        } else if !self.connection.is_subscribed() || self.lost.is_some() {
            Some(CallFailure::NotSubscribed)
        } else if self.calls.lane(kind).is_full() {
            Some(CallFailure::TooMany(MAX_WAITING_CALLS))
        } else {
            None
        };
        match refusal {
            Some(failure) => self.answer(Tagged { tag, kind }, Err(failure)),
            None => {
                call.framework_id = self.registration.id().cloned();
                self.calls
                    .lane(kind)
                    .push(Tagged { tag, kind }, call.encode_to_vec());
            }
        }
    }

    fn handle_response(&mut self, connection: u64, response: Response, now: Instant) {
        if !self.connection.is_connecting(connection) {
            return;
        }
        match status::scheduler_subscribe(response.status) {
            Reaction::Proceed => match (check_stream(&response), response.stream_id) {
                (Ok(()), Some(stream_id)) => {
                    self.stream_id = Some(stream_id);
                    self.connection.open(now);
                }
                (Ok(()), None) => self.handle_broken(StreamError::NoStreamId, now),
                (Err(error), _) => self.handle_broken(error, now),
            },
            Reaction::FollowLeader => self.follow(response.location.as_deref(), now),
            Reaction::Retry | Reaction::Resubscribe | Reaction::Report => {
                self.masters.advance();
                self.disconnect(&refusal(response), now);
            }
            // The login was right before. A new one may be on its way here, or the old one back to the master.
            Reaction::GiveUp if response.status == UNAUTHORIZED && self.was_subscribed => {
                self.masters.advance();
                self.disconnect(&format_args!("refused SUBSCRIBE: {}", refusal(response)), now);
            }
            Reaction::GiveUp => self.fail(&format_args!("refused SUBSCRIBE: {}", refusal(response))),
        }
    }

    fn handle_answer(&mut self, request: RequestId, answer: Result<Answer, TransportError>, now: Instant) {
        // An answer that comes after its connection ended finds nothing: the application was told then.
        let Some(call) = self.calls.answered(request.number) else {
            return;
        };
        let (reaction, failure, location) = match answer {
            Ok(answer) => {
                let reaction = status::scheduler_call(answer.status, &answer.body);
                let (status, text) = (answer.status, answer.body);
                (
                    reaction,
                    CallFailure::Refused(Refusal { status, text }),
                    answer.location,
                )
            }
            Err(error) if call.kind == Type::Message => {
                (Reaction::Report, CallFailure::NoAnswer(error), None)
            }
            Err(error) => (Reaction::Resubscribe, CallFailure::NoAnswer(error), None),
        };
        if reaction == Reaction::Proceed {
            self.answer(call, Ok(()));
            if call.kind == Type::Teardown {
                self.close();
                return self.connection.end();
            }
        } else {
            self.answer(call, Err(failure.clone()));
        }
        match reaction {
            Reaction::FollowLeader => {
                // Without a usable `Location` the same master is asked again.
                let _ = self.masters.redirect(location.as_deref());
                self.lose(&format_args!("{}: {failure}", call.kind), now);
            }
            Reaction::Resubscribe => self.lose(&format_args!("{}: {failure}", call.kind), now),
            _ => {}
        }
        if !self.calls.is_tearing_down()
            && let Some(reason) = self.lost.take()
        {
            self.disconnect(&reason, now);
        }
    }

    fn next_call(&mut self) -> Option<Request> {
        if self.lost.is_some() {
            return None;
        }
        let address = self.address.clone()?;
        let (lane, call, body) = self.calls.next()?;
        let request = self.request(address, call.kind, lane, body);
        self.calls.lane(call.kind).sent(request.id.number, call);
        Some(request)
    }
}

fn refusal(response: Response) -> Refusal {
    Refusal {
        status: response.status,
        text: response.body,
    }
}

impl Machine for Subscription {
    type Event = HttpEvent<Command>;
    type Action = HttpAction<Output>;

    fn handle(&mut self, event: Self::Event, now: Instant) {
        match event {
            HttpEvent::Command(Command::Call { tag, call }) => self.handle_call(tag, *call),
            HttpEvent::Command(Command::Detected(detected)) => self.handle_detected(detected, now),
            HttpEvent::Command(Command::Lease { until }) => self.lease = Some(until),
            HttpEvent::Response { connection, response } => self.handle_response(connection, response, now),
            HttpEvent::Bytes { connection, bytes } if self.lost.is_none() => {
                self.feed(connection, &bytes, now)
            }
            HttpEvent::Closed { connection, reason } if self.connection.is_live(connection) => {
                self.handle_broken(reason.into(), now);
            }
            HttpEvent::Answer { request, answer } => self.handle_answer(request, answer, now),
            HttpEvent::Bytes { .. } | HttpEvent::Closed { .. } => {}
        }
    }

    fn advance(&mut self, now: Instant) {
        if self.lost.is_some() {
            return;
        }
        match self.connection.due(now) {
            Some(Due::Connect) => self.connect(now),
            Some(Due::Close(error)) => self.handle_broken(error, now),
            None => {}
        }
    }

    fn poll(&mut self, now: Instant) -> Option<Self::Action> {
        if let Some(action) = self.actions.pop_front() {
            return Some(action);
        }
        let call = self.may_send(now).then(|| self.next_call()).flatten();
        call.map(HttpAction::Send)
    }

    fn deadline(&self) -> Option<Instant> {
        if self.lost.is_some() {
            return None;
        }
        let due = self.connection.deadline()?;
        // Nobody subscribes then; the next lease makes it due again.
        let is_held = self.connection.is_waiting() && !self.may_send(due);
        (!is_held).then_some(due)
    }
}
