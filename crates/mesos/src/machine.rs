//! The one shape of both subscriptions, so that one driver can run either.

use std::time::Instant;

use crate::address::HostPort;

/// A subscription without I/O and without a clock. The driver
///
/// 1. tells it what happened: `handle_*`, with the time at which it happened,
/// 2. then takes, until there are none, its inputs for the application ([`poll_input`](Self::poll_input)),
///    its actions ([`poll_action`](Self::poll_action)) and its next call ([`poll_call`](Self::poll_call)),
/// 3. and calls [`handle_timeout`](Self::handle_timeout) at [`poll_timeout`](Self::poll_timeout), also if that is past.
///
/// Whatever carries the generation of an earlier connection is ignored.
pub trait Machine {
    /// What the application asks for.
    type Command;
    /// What the application is told.
    type Input;

    /// Takes up what the application asks for.
    fn handle_command(&mut self, command: Self::Command, now: Instant);
    /// The head of the answer to SUBSCRIBE came; of a refusal also the body.
    fn handle_response(&mut self, generation: u64, response: Response, now: Instant);
    /// Bytes of the event stream came.
    fn handle_bytes(&mut self, generation: u64, bytes: &[u8], now: Instant);
    /// The connection of SUBSCRIBE could not be made, broke or ended, for this reason.
    fn handle_closed(&mut self, generation: u64, reason: &str, now: Instant);
    /// A call was answered, or failed for the reason given.
    fn handle_answer(&mut self, call: CallId, answer: Result<Answer, String>, now: Instant);
    /// The time of [`poll_timeout`](Self::poll_timeout) has come.
    fn handle_timeout(&mut self, now: Instant);

    /// Next thing to tell the application.
    fn poll_input(&mut self) -> Option<Self::Input>;
    /// Next thing to do about the SUBSCRIBE connection.
    fn poll_action(&mut self) -> Option<Action>;
    /// Next call to send. One at a time: ask again when it was answered.
    fn poll_call(&mut self) -> Option<Request>;
    /// When [`handle_timeout`](Self::handle_timeout) is due.
    fn poll_timeout(&self) -> Option<Instant>;
    /// Whether nothing is left that the peer has to confirm, apart from a call not answered yet.
    fn is_drained(&self) -> bool;
    /// Whether it is over: nothing will ever be done again.
    fn is_ended(&self) -> bool;
}

/// What to do about the SUBSCRIBE connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Close the connection, if any, and send this over a new one.
    Open(Request),
    /// Close the connection.
    Close,
}

/// A POST with a protobuf body.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Which call, over which connection.
    pub id: CallId,
    /// Where to.
    pub address: HostPort,
    /// The path, with its leading slash.
    pub path: &'static str,
    /// Value of the header `Mesos-Stream-Id`, if it is to be sent.
    pub stream_id: Option<String>,
    /// The serialized call.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            id,
            address,
            path,
            body,
            ..
        } = self;
        write!(
            f,
            "{} #{} to {address}{path}, {} bytes",
            id.name,
            id.generation,
            body.len()
        )
    }
}

/// Names a call that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallId {
    /// The connection that it belongs to; counts up.
    pub generation: u64,
    /// Name of the call as Mesos writes it.
    pub name: &'static str,
    /// Tells calls of the same name apart.
    pub number: u64,
}

/// Head of an answer to SUBSCRIBE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
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
    /// HTTP status.
    pub status: u16,
    /// Header `Location`.
    pub location: Option<String>,
    /// Text, possibly cut short.
    pub body: String,
}
