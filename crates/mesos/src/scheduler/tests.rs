//! The framework's subscription, driven by hand with a clock of the test's own.

mod calls;
mod connecting;
mod stream;

use std::time::{Duration, Instant};

use prost::Message as _;

use super::masters::MAX_REDIRECTS;
use super::{Event, Input, STABLE_AFTER, Subscription, call};
use crate::CONTENT_TYPE;
use crate::machine::{Action, Answer, Machine, Request, Response};
use crate::proto::scheduler::{self as wire, event};
use crate::proto::{AgentId, FrameworkId, FrameworkInfo, OfferId, TaskId, TaskStatus};
use crate::recordio;

/// A subscription, the clock, and what was polled last.
struct Bench {
    subscription: Subscription,
    now: Instant,
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
        let now = Instant::now();
        Self {
            subscription: Subscription::new(masters.parse().expect("masters"), framework, Some(1), now),
            now,
        }
    }

    /// Jumps to the next deadline.
    fn wait(&mut self) {
        self.now = self
            .subscription
            .poll_timeout()
            .expect("waits for something")
            .max(self.now);
        self.subscription.handle_timeout(self.now);
    }

    /// The SUBSCRIBE that is to be sent now, closing what was before.
    fn opened(&mut self) -> (Request, wire::Call) {
        loop {
            match self.subscription.poll_action().expect("an action") {
                Action::Close => {}
                Action::Open(request) => {
                    let call = wire::Call::decode(&request.body[..]).expect("a call");
                    assert_eq!(call.r#type(), wire::call::Type::Subscribe);
                    assert_eq!(request.stream_id, None);
                    return (request, call);
                }
            }
        }
    }

    fn connect(&mut self) -> Request {
        self.wait();
        self.opened().0
    }

    fn answer(&mut self, request: &Request, response: Response) {
        self.subscription
            .handle_response(request.id.generation, response, self.now);
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        self.send_bytes(request, &recordio::encode(&event.encode_to_vec()));
    }

    fn send_bytes(&mut self, request: &Request, bytes: &[u8]) {
        self.subscription
            .handle_bytes(request.id.generation, bytes, self.now);
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
        assert!(matches!(self.input(), Input::Event(Event::Subscribed { .. })));
    }

    fn input(&mut self) -> Input {
        self.subscription.poll_input().expect("an input")
    }

    fn no_input(&mut self) {
        assert_eq!(self.subscription.poll_input(), None);
    }

    fn disconnected(&mut self) -> (String, Duration) {
        match self.input() {
            Input::Disconnected { reason, retry_in } => (reason, retry_in),
            other => panic!("{other:?}"),
        }
    }

    fn call(&mut self, call: wire::Call) -> Option<(Request, wire::Call)> {
        self.subscription.handle_command(call, self.now);
        let request = self.subscription.poll_call()?;
        let call = wire::Call::decode(&request.body[..]).expect("a call");
        Some((request, call))
    }
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
