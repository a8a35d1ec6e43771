//! State machine of an operator's subscription: disconnected, connecting, subscribed.

use std::collections::VecDeque;
use std::fmt::Display;
use std::time::{Duration, Instant};

use machine::Machine;
use prost::Message as _;

use super::{Command, Event, Output, PATH, master};
use crate::address::{HostPort, MasterUrls, Scheme};
use crate::backoff::Backoff;
use crate::connection::{Connection, Due, Records, StreamError, check_stream};
use crate::heartbeat::MISSED_HEARTBEATS;
use crate::http::{CallType, HttpAction, HttpEvent, Lane, Refusal, Request, RequestId, Response};
use crate::malformed::MalformedEvent;
use crate::proto::master::call::Type;
use crate::scheduler::Detected;
use crate::scheduler::masters::Masters;
use crate::status::{self, Reaction};

/// A subscription starts the waiting times over, but not within this time of the last start: a master that breaks each
/// stream must not be asked for the whole state without pause.
const RESTART_INTERVAL: Duration = Duration::from_secs(10);

const FIRST_DELAY: Duration = Duration::from_millis(500);
const LONGEST_DELAY: Duration = Duration::from_secs(15);

/// A subscription to the leading master's events; [`http`](crate::http) says how to drive it.
///
/// Lost subscriptions are made again after a waiting time, and redirects to the leader are followed. Each
/// [`Event::Subscribed`] brings the whole state, so nothing is missed but what came and went in between.
#[derive(Debug)]
pub struct Subscription {
    masters: Masters,
    /// Where the newest connection leads; `None` before the first one if the leader has to be detected.
    address: Option<HostPort>,
    connection: Connection,
    backoff: Backoff,
    /// When the waiting times were started over.
    restarted: Option<Instant>,
    actions: VecDeque<HttpAction<Output>>,
}

impl Subscription {
    /// A subscription that begins at once. Equal seeds give equal waiting times.
    pub fn new(masters: MasterUrls, seed: u64, now: Instant) -> Self {
        Self::at(Masters::new(masters), Connection::new(now), seed)
    }

    /// A subscription that begins when somebody [tells it](Command::Detected) which master leads, and then follows what
    /// it is told.
    pub fn detecting(seed: u64) -> Self {
        Self::at(Masters::unknown(), Connection::idle(), seed)
    }

    /// Follows redirects within this scheme only, whatever the list of masters says.
    pub fn over(mut self, scheme: Scheme) -> Self {
        self.masters.speak(scheme);
        self
    }

    fn at(masters: Masters, connection: Connection, seed: u64) -> Self {
        Self {
            address: masters.current(),
            masters,
            connection,
            backoff: Backoff::new(FIRST_DELAY, LONGEST_DELAY, seed),
            restarted: None,
            actions: VecDeque::new(),
        }
    }

    /// Whether it is over: refused for good.
    pub fn is_ended(&self) -> bool {
        self.connection.is_ended()
    }

    fn tell(&mut self, output: Output) {
        self.actions.push_back(HttpAction::Tell(output));
    }

    fn connect(&mut self, now: Instant) {
        // Nobody connects before a master is known.
        let Some(address) = self.masters.current() else {
            return;
        };
        self.connection.connect(now);
        self.address = Some(address.clone());
        let number = self.connection.number();
        self.actions.push_back(HttpAction::Open(Request {
            id: RequestId {
                connection: number,
                number,
            },
            call: CallType::Master(Type::Subscribe),
            lane: Lane::Stream,
            address,
            path: PATH,
            stream_id: None,
            body: master::subscribe().encode_to_vec(),
        }));
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
        self.actions.push_back(HttpAction::Close);
        self.connection.wait(now + retry_in);
        let reason = self.of_master(reason);
        self.tell(Output::Disconnected { reason, retry_in });
    }

    fn end(&mut self, reason: &dyn Display) {
        self.actions.push_back(HttpAction::Close);
        self.connection.end();
        let reason = self.of_master(reason);
        self.tell(Output::Ended(reason));
    }

    fn of_master(&self, reason: &dyn Display) -> String {
        match &self.address {
            Some(address) => format!("master {address}: {reason}"),
            None => reason.to_string(),
        }
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

    fn handle_response(&mut self, connection: u64, response: Response, now: Instant) {
        if !self.connection.is_connecting(connection) {
            return;
        }
        match status::operator_subscribe(response.status) {
            Reaction::Proceed => match check_stream(&response) {
                Ok(()) => self.connection.open(now),
                Err(error) => self.handle_broken(error, now),
            },
            Reaction::FollowLeader => self.follow(response.location.as_deref(), now),
            Reaction::Retry | Reaction::Resubscribe | Reaction::Report => {
                self.masters.advance();
                self.disconnect(&refusal(response), now);
            }
            Reaction::GiveUp => self.end(&format_args!("refused SUBSCRIBE: {}", refusal(response))),
        }
    }

    fn handle_detected(&mut self, detected: Detected, now: Instant) {
        let Detected::Leader(leader) = &detected else {
            return self.tell(Output::Detected(detected));
        };
        let leader = leader.clone();
        let is_other = self.masters.current().as_ref() != Some(&leader);
        self.masters.detected(leader.clone());
        self.tell(Output::Detected(detected));
        if self.connection.is_waiting() {
            self.backoff.reset();
            self.connection.wait(now + self.backoff.next_delay());
        } else if is_other && !self.connection.is_ended() {
            self.disconnect(&format_args!("{leader} leads now"), now);
        }
    }
}

fn refusal(response: Response) -> Refusal {
    Refusal {
        status: response.status,
        text: response.body,
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
            Event::Subscribed { heartbeat, .. } => {
                self.masters.works();
                self.connection
                    .subscribed(now, Some(*heartbeat * MISSED_HEARTBEATS));
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
        self.disconnect(&error, now);
    }
}

impl Machine for Subscription {
    type Event = HttpEvent<Command>;
    type Action = HttpAction<Output>;

    fn handle(&mut self, event: Self::Event, now: Instant) {
        match event {
            HttpEvent::Command(Command::Detected(detected)) => self.handle_detected(detected, now),
            HttpEvent::Response { connection, response } => self.handle_response(connection, response, now),
            HttpEvent::Bytes { connection, bytes } => self.feed(connection, &bytes, now),
            HttpEvent::Closed { connection, reason } if self.connection.is_live(connection) => {
                self.handle_broken(reason.into(), now);
            }
            HttpEvent::Closed { .. } | HttpEvent::Answer { .. } => {}
        }
    }

    fn advance(&mut self, now: Instant) {
        match self.connection.due(now) {
            Some(Due::Connect) => self.connect(now),
            Some(Due::Close(error)) => self.handle_broken(error, now),
            None => {}
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Self::Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.connection.deadline()
    }
}
