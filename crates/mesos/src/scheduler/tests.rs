//! The framework's subscription, driven by hand with the test's own clock.

mod answers;
mod calls;
mod connecting;
mod detected;
mod leased;
mod stream;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use machine::Machine as _;
use prost::Message as _;

use super::masters::MAX_REDIRECTS;
use super::{
    Command, Detected, Event, MAX_MESSAGES_IN_FLIGHT, Output, Subscription, SubscriptionError, call,
};
use crate::CONTENT_TYPE;
use crate::address::HostPort;
use crate::http::{
    Answer, CallError, CallFailure, CallType, HttpAction, HttpEvent, Lane, Request, RequestId, Response,
    TransportError,
};
use crate::proto::scheduler::call::Type;
use crate::proto::scheduler::{self as wire, event};
use crate::proto::{AgentId, ExecutorId, FrameworkId, FrameworkInfo, OfferId, TaskId, TaskStatus};
use crate::recordio;

/// A subscription, the clock, and actions that the test has not taken yet.
struct Bench {
    subscription: Subscription,
    now: Instant,
    outputs: VecDeque<Output>,
    /// [`HttpAction::Open`], or `None` for [`HttpAction::Close`].
    opened: VecDeque<Option<Request>>,
    sent: VecDeque<Request>,
    tag: u64,
}

impl Bench {
    fn new(masters: &str, id: Option<&str>) -> Self {
        let framework = FrameworkInfo {
            user: "u".into(),
            name: "n".into(),
            id: id.map(FrameworkId::new),
            roles: vec!["a".into(), "b".into()],
            ..Default::default()
        };
        let now = testkit::instant();
        Self {
            subscription: Subscription::new(masters.parse().expect("masters"), framework, 1, now),
            now,
            outputs: VecDeque::new(),
            opened: VecDeque::new(),
            sent: VecDeque::new(),
            tag: 0,
        }
    }

    fn renewing(self) -> Self {
        Self {
            subscription: self.subscription.renewing(),
            ..self
        }
    }

    /// Sorts what the subscription wants done.
    fn poll(&mut self) {
        while let Some(action) = self.subscription.poll(self.now) {
            match action {
                HttpAction::Tell(output) => self.outputs.push_back(output),
                HttpAction::Open(request) => self.opened.push_back(Some(request)),
                HttpAction::Close => self.opened.push_back(None),
                HttpAction::Send(request) => self.sent.push_back(request),
            }
        }
    }

    fn handle(&mut self, event: HttpEvent<Command>) {
        self.subscription.handle(event, self.now);
    }

    /// Jumps to the next deadline.
    fn wait(&mut self) {
        self.now = self
            .subscription
            .deadline()
            .expect("waits for something")
            .max(self.now);
        self.subscription.advance(self.now);
    }

    /// The SUBSCRIBE to send now, which closes the connection before it.
    fn opened(&mut self) -> (Request, wire::Call) {
        self.poll();
        loop {
            if let Some(request) = self.opened.pop_front().expect("an action") {
                let call = wire::Call::decode(&request.body[..]).expect("a call");
                assert_eq!(call.r#type(), Type::Subscribe);
                assert_eq!((request.lane, &request.stream_id), (Lane::Stream, &None));
                return (request, call);
            }
        }
    }

    fn connect(&mut self) -> Request {
        self.wait();
        self.opened().0
    }

    fn answer(&mut self, request: &Request, response: Response) {
        let connection = request.id.connection;
        self.handle(HttpEvent::Response { connection, response });
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        self.send_bytes(request, &recordio::encode(&event.encode_to_vec()));
    }

    fn send_bytes(&mut self, request: &Request, bytes: &[u8]) {
        let connection = request.id.connection;
        let bytes = bytes.to_vec().into();
        self.handle(HttpEvent::Bytes { connection, bytes });
    }

    fn close(&mut self, request: &Request) {
        self.fail(request, TransportError::StreamEnded);
    }

    fn fail(&mut self, request: &Request, reason: TransportError) {
        let connection = request.id.connection;
        self.handle(HttpEvent::Closed { connection, reason });
    }

    /// Connects and subscribes; heartbeats every 15 s.
    fn subscribe(&mut self) -> Request {
        let request = self.connect();
        self.accept(&request);
        request
    }

    fn accept(&mut self, request: &Request) {
        self.answer(request, stream());
        self.send(request, &subscribed("f"));
        assert!(matches!(self.output(), Output::Event(Event::Subscribed { .. })));
    }

    fn output(&mut self) -> Output {
        self.poll();
        self.outputs.pop_front().expect("an output")
    }

    fn no_output(&mut self) {
        self.poll();
        assert_eq!(self.outputs, []);
    }

    fn disconnected(&mut self) -> (String, Duration) {
        match self.output() {
            Output::Disconnected { reason, retry_in } => (reason, retry_in),
            other => panic!("{other:?}"),
        }
    }

    /// The next answer to a command.
    fn answered(&mut self) -> (u64, Type, Result<(), CallError>) {
        match self.output() {
            Output::Answered { tag, kind, result } => (tag, kind, result),
            other => panic!("{other:?}"),
        }
    }

    /// The next answer, which must be a failure.
    fn failed(&mut self) -> (Type, CallError) {
        let (_, kind, result) = self.answered();
        (kind, result.expect_err("a failure"))
    }

    /// Makes a call under the next tag: 1, 2, …
    fn command(&mut self, call: wire::Call) {
        self.tag += 1;
        self.handle(HttpEvent::Command(Command::Call {
            tag: self.tag,
            call: call.into(),
        }));
    }

    /// Makes a call, and takes the next one that is sent.
    fn call(&mut self, call: wire::Call) -> Option<(Request, wire::Call)> {
        self.command(call);
        self.poll();
        let request = self.sent.pop_front()?;
        let call = wire::Call::decode(&request.body[..]).expect("a call");
        Some((request, call))
    }

    fn reply(&mut self, request: RequestId, answer: Result<Answer, TransportError>) {
        self.handle(HttpEvent::Answer { request, answer });
    }

    fn accept_call(&mut self, request: &Request) {
        self.reply(request.id, Ok(status(202, "")));
    }
}

fn status(status: u16, body: &str) -> Answer {
    Answer {
        status,
        body: body.into(),
        location: None,
    }
}

fn message(to: &str) -> wire::Call {
    call::message(AgentId::new("a"), ExecutorId::new(to), vec![1])
}

fn stream() -> Response {
    Response {
        status: 200,
        content_type: Some(CONTENT_TYPE.into()),
        stream_id: Some("s-1".into()),
        ..Default::default()
    }
}

fn refusal(status: u16, body: &str) -> Response {
    Response {
        status,
        body: body.into(),
        ..Default::default()
    }
}

fn redirect(to: &str) -> Response {
    Response {
        status: 307,
        location: Some(format!("//{to}/api/v1/scheduler")),
        ..Default::default()
    }
}

fn of_type(r#type: event::Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}

fn subscribed(id: &str) -> wire::Event {
    let content = event::Subscribed {
        framework_id: FrameworkId::new(id),
        heartbeat_interval_seconds: Some(15.0),
        master_info: None,
    };
    wire::Event {
        subscribed: Some(content),
        ..of_type(event::Type::Subscribed)
    }
}

fn error(text: &str) -> wire::Event {
    wire::Event {
        error: Some(event::Error { message: text.into() }),
        ..of_type(event::Type::Error)
    }
}
