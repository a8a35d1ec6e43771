//! The interface between a subscription and its driver.
//!
//! The driver reports with [`HttpEvent`] and does what [`HttpAction`] says, in order:
//!
//! * There is at most one SUBSCRIBE connection. Its number comes with [`HttpAction::Open`], and anything with
//!   an older number is ignored.
//! * The subscription decides which calls may be in flight together. The driver sends what it is given at once, and
//!   reports one [`HttpEvent::Answer`] for each, after its own timeout at the latest.
//! * [`Open`](HttpAction::Open) and [`Close`](HttpAction::Close) also end every call in flight: the subscription has
//!   already told the application what became of them.
//!
//! ```
//! use std::time::Instant;
//! use machine::Machine;
//! use mesos::http::{HttpAction, HttpEvent, TransportError};
//! use mesos::scheduler::{Output, Subscription};
//!
//! let now = Instant::now();
//! let mut subscription = Subscription::new("m.example:5050".parse()?, Default::default(), 1, now);
//! subscription.advance(now);
//! let Some(HttpAction::Open(request)) = subscription.poll(now) else { panic!("the time to connect is now") };
//! // The driver cannot connect, and says so.
//! let reason = TransportError::Connect("refused".to_owned());
//! subscription.handle(HttpEvent::Closed { connection: request.id.connection, reason }, now);
//! assert_eq!(subscription.poll(now), Some(HttpAction::Close));
//! assert!(matches!(subscription.poll(now), Some(HttpAction::Tell(Output::Disconnected { .. }))));
//! # Ok::<_, mesos::address::AddressError>(())
//! ```

use std::fmt;

use bytes::Bytes;
use thiserror::Error;

use crate::address::HostPort;
use crate::proto::{agent, executor, master, scheduler};
use crate::status;

/// What happened outside. `C` is the application's command.
#[derive(Clone, Debug, PartialEq)]
pub enum HttpEvent<C> {
    Command(C),
    /// The head of the answer to SUBSCRIBE came; of a refusal also the body.
    Response {
        connection: u64,
        response: Response,
    },
    /// Bytes of the event stream came, cut anywhere.
    Bytes {
        connection: u64,
        bytes: Bytes,
    },
    /// The SUBSCRIBE connection could not be made, broke or ended.
    Closed {
        connection: u64,
        reason: TransportError,
    },
    /// A call was answered, or never will be.
    Answer {
        request: RequestId,
        answer: Result<Answer, TransportError>,
    },
}

/// What the subscription wants done. `O` is its output to the application.
#[derive(Clone, Debug, PartialEq)]
pub enum HttpAction<O> {
    /// Close the SUBSCRIBE connection, if any, and send this over a new one.
    Open(Request),
    /// Close the SUBSCRIBE connection, if any.
    Close,
    /// Send this call over a connection of its lane.
    Send(Request),
    Tell(O),
}

/// A POST with a protobuf body.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    pub id: RequestId,
    pub call: CallType,
    pub lane: Lane,
    pub address: HostPort,
    /// With its leading slash.
    pub path: &'static str,
    /// Value of the header `Mesos-Stream-Id`; `None` leaves the header out.
    pub stream_id: Option<String>,
    pub body: Vec<u8>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RequestId { connection, number } = self.id;
        let (call, address, path, bytes) = (self.call, &self.address, self.path, self.body.len());
        write!(
            f,
            "{call} #{number} of connection {connection} to {address}{path}, {bytes} bytes"
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId {
    /// The SUBSCRIBE connection that it belongs to; counts up.
    pub connection: u64,
    /// Counts up within a subscription, over all connections.
    pub number: u64,
}

/// Which TCP connections may carry a request. Lanes share none: Mesos never answers a call that is pipelined behind
/// a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// One connection, for SUBSCRIBE and its stream only.
    Stream,
    /// One connection; one call at a time, in the application's order.
    Ordered,
    /// Several connections with one call each: the order of arrival is not defined.
    Messages,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallType {
    Scheduler(scheduler::call::Type),
    Executor(executor::call::Type),
    Master(master::call::Type),
    Agent(agent::call::Type),
}

impl fmt::Display for CallType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheduler(call) => call.fmt(f),
            Self::Executor(call) => call.fmt(f),
            Self::Master(call) => call.fmt(f),
            Self::Agent(call) => call.fmt(f),
        }
    }
}

/// Head of an answer to SUBSCRIBE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    /// Header `Content-Type`.
    pub content_type: Option<String>,
    /// Header `Mesos-Stream-Id`.
    pub stream_id: Option<String>,
    /// Header `Location`.
    pub location: Option<String>,
    /// Text of a refusal, possibly cut short; empty if the status is 200.
    pub body: String,
}

/// Answer to any other call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Header `Location`.
    pub location: Option<String>,
    /// Text, possibly cut short.
    pub body: String,
}

/// Why there is no answer, or no more of a stream. Texts are the HTTP library's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TransportError {
    /// Nothing was sent.
    #[error("cannot connect: {0}")]
    Connect(String),
    #[error("timed out")]
    TimedOut,
    #[error("request failed: {0}")]
    Request(String),
    #[error("stream broke: {0}")]
    StreamBroke(String),
    #[error("the stream ended")]
    StreamEnded,
}

/// A call that was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{peer}{}: {cause}", address.as_ref().map(|address| format!(" {address}")).unwrap_or_default())]
pub struct CallError {
    pub peer: Peer,
    /// `None` if no master is known yet.
    pub address: Option<HostPort>,
    pub cause: CallFailure,
}

impl CallError {
    /// Whether the peer may have taken the call all the same. If false, it can be made again without doing it twice.
    pub fn may_have_had_effect(&self) -> bool {
        match &self.cause {
            CallFailure::NoAnswer(TransportError::Connect(_)) => false,
            CallFailure::NoAnswer(_)
            | CallFailure::Abandoned
            | CallFailure::TooLong(_)
            | CallFailure::Malformed(_) => true,
            // 503 is how a master that does not lead yet refuses; other 5xx can come from a proxy that lost the answer.
            CallFailure::Refused(refusal) => matches!(refusal.status, 500 | 502 | 504..=599),
            CallFailure::NoMaster
            | CallFailure::NotSubscribed
            | CallFailure::NotSent
            | CallFailure::TooMany(_)
            | CallFailure::NotForApplications => false,
        }
    }
}

/// Who did not accept a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    Master,
    Agent,
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Master => "master",
            Self::Agent => "agent",
        })
    }
}

/// Why a call was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CallFailure {
    /// None is given, or none is known to lead.
    #[error("no master is known")]
    NoMaster,
    #[error("not subscribed")]
    NotSubscribed,
    /// It still waited when the subscription ended.
    #[error("the subscription ended before the call was sent")]
    NotSent,
    /// It was in flight when the subscription ended.
    #[error("the subscription ended before the answer came")]
    Abandoned,
    /// Its queue is full; this is the queue's limit.
    #[error("{0} calls wait already")]
    TooMany(usize),
    /// SUBSCRIBE or another call that opens a stream, or a status that only an agent may report.
    #[error("not for applications")]
    NotForApplications,
    #[error("{0}")]
    Refused(Refusal),
    #[error("{0}")]
    NoAnswer(TransportError),
    /// The answer is longer than this many bytes.
    #[error("the answer has more than {0} bytes")]
    TooLong(usize),
    /// The answer cannot be read: why.
    #[error("malformed answer: {0}")]
    Malformed(String),
}

/// A peer's answer other than success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// The peer's words as they came.
    pub text: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&status::describe(self.status, &self.text))
    }
}
