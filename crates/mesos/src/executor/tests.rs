//! The executor's subscription, driven by hand with the test's own clock.

mod connecting;
mod updates;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use machine::Machine as _;
use prost::Message as _;

use super::{Command, Env, Event, HEARTBEAT_INTERVAL, MAX_TASKS, MAX_UPDATES, Output, Subscription};
use crate::CONTENT_TYPE;
use crate::http::{
    Answer, CallFailure, CallType, HttpAction, HttpEvent, Lane, Request, RequestId, Response, TransportError,
};
use crate::proto::executor::call::{Subscribe, Type};
use crate::proto::executor::{self as wire, event};
use crate::proto::{Source, TaskId, TaskInfo, TaskState, TaskStatus};
use crate::recordio;

const RECOVERY: Duration = Duration::from_secs(60);
const BACKOFF: Duration = Duration::from_secs(2);

/// A subscription, the clock, and actions that the test has not taken yet.
struct Bench {
    subscription: Subscription,
    now: Instant,
    begin: Instant,
    outputs: VecDeque<Output>,
    opened: VecDeque<Request>,
    sent: VecDeque<Request>,
}

impl Bench {
    fn new(checkpoint: &str) -> Self {
        let vars = [
            ("MESOS_FRAMEWORK_ID", "f"),
            ("MESOS_EXECUTOR_ID", "e"),
            ("MESOS_SLAVE_ID", "a"),
            ("MESOS_AGENT_ENDPOINT", "10.0.0.7:5051"),
            ("MESOS_SANDBOX", "/box"),
            ("MESOS_CHECKPOINT", checkpoint),
            ("MESOS_RECOVERY_TIMEOUT", "1mins"),
        ];
        let env = Env::from_vars(vars.map(|(name, value)| (name.to_owned(), value.to_owned()))).expect("env");
        let now = testkit::instant();
        Self {
            subscription: Subscription::new(env, 1, now),
            now,
            begin: now,
            outputs: VecDeque::new(),
            opened: VecDeque::new(),
            sent: VecDeque::new(),
        }
    }

    /// Sorts what the subscription wants done.
    fn poll(&mut self) {
        while let Some(action) = self.subscription.poll(self.now) {
            match action {
                HttpAction::Tell(output) => self.outputs.push_back(output),
                HttpAction::Open(request) => self.opened.push_back(request),
                HttpAction::Close => self.sent.clear(),
                HttpAction::Send(request) => self.sent.push_back(request),
            }
        }
    }

    fn handle(&mut self, event: HttpEvent<Command>) {
        self.subscription.handle(event, self.now);
    }

    fn wait(&mut self) {
        self.now = self
            .subscription
            .deadline()
            .expect("waits for something")
            .max(self.now);
        self.subscription.advance(self.now);
    }

    /// Waits for the next SUBSCRIBE.
    fn connect(&mut self) -> (Request, Subscribe) {
        loop {
            self.poll();
            let Some(request) = self.opened.pop_front() else {
                self.wait();
                continue;
            };
            let call = wire::Call::decode(&request.body[..]).expect("a call");
            assert_eq!(
                (call.executor_id.value.as_str(), call.framework_id.value.as_str()),
                ("e", "f")
            );
            assert_eq!((request.path, &request.stream_id), ("/api/v1/executor", &None));
            return (request, call.subscribe.expect("content"));
        }
    }

    fn answer(&mut self, request: &Request, response: Response) {
        let connection = request.id.connection;
        self.handle(HttpEvent::Response { connection, response });
    }

    fn send_bytes(&mut self, request: &Request, bytes: Vec<u8>) {
        let connection = request.id.connection;
        let bytes = bytes.into();
        self.handle(HttpEvent::Bytes { connection, bytes });
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        self.send_bytes(request, recordio::encode(&event.encode_to_vec()));
    }

    fn accept(&mut self, request: &Request) {
        let response = Response {
            status: 200,
            content_type: Some(CONTENT_TYPE.into()),
            ..Default::default()
        };
        self.answer(request, response);
        self.send(
            request,
            &wire::Event {
                subscribed: Some(Default::default()),
                ..of_type(event::Type::Subscribed)
            },
        );
        assert!(matches!(self.output(), Output::Event(Event::Subscribed { .. })));
    }

    fn subscribe(&mut self) -> (Request, Subscribe) {
        let (request, content) = self.connect();
        self.accept(&request);
        (request, content)
    }

    fn launch(&mut self, request: &Request, id: &str) {
        let task = TaskInfo {
            task_id: TaskId::new(id),
            ..Default::default()
        };
        self.send(
            request,
            &wire::Event {
                launch: Some(event::Launch { task }),
                ..of_type(event::Type::Launch)
            },
        );
        assert!(matches!(self.output(), Output::Event(Event::Launch(_))));
    }

    fn acknowledge(&mut self, request: &Request, status: &TaskStatus) {
        let content = event::Acknowledged {
            task_id: status.task_id.clone(),
            uuid: status.uuid.clone().expect("uuid"),
        };
        self.send(
            request,
            &wire::Event {
                acknowledged: Some(content),
                ..of_type(event::Type::Acknowledged)
            },
        );
        assert!(matches!(self.output(), Output::Event(Event::Acknowledged { .. })));
    }

    fn update(&mut self, id: &str, state: TaskState) {
        let status = TaskStatus::new(TaskId::new(id), state);
        self.handle(HttpEvent::Command(Command::Update(Box::new(status))));
    }

    fn message(&mut self, data: &[u8]) {
        self.handle(HttpEvent::Command(Command::Message(data.to_vec())));
    }

    /// The next call that is sent.
    fn request(&mut self) -> Option<Request> {
        self.poll();
        self.sent.pop_front()
    }

    fn reply(&mut self, request: RequestId, answer: Result<Answer, TransportError>) {
        self.handle(HttpEvent::Answer { request, answer });
    }

    /// The next call, answered with 202.
    fn sent(&mut self) -> Option<wire::Call> {
        let request = self.request()?;
        self.reply(request.id, Ok(status(202, "")));
        Some(wire::Call::decode(&request.body[..]).expect("a call"))
    }

    fn sent_update(&mut self) -> TaskStatus {
        self.sent()
            .and_then(|call| call.update)
            .expect("an update")
            .status
    }

    fn close(&mut self, request: &Request) {
        self.fail(request, TransportError::StreamEnded);
    }

    fn fail(&mut self, request: &Request, reason: TransportError) {
        let connection = request.id.connection;
        self.handle(HttpEvent::Closed { connection, reason });
    }

    fn output(&mut self) -> Output {
        self.poll();
        self.outputs.pop_front().expect("an output")
    }

    fn no_output(&mut self) {
        self.poll();
        assert_eq!(self.outputs, []);
    }

    fn refused(&mut self) -> (TaskStatus, CallFailure) {
        match self.output() {
            Output::UpdateRefused { status, error } => (*status, error.cause),
            other => panic!("{other:?}"),
        }
    }

    fn failed(&mut self) -> (Type, CallFailure) {
        match self.output() {
            Output::CallFailed { kind, error } => (kind, error.cause),
            other => panic!("{other:?}"),
        }
    }

    fn ended(&mut self) -> String {
        loop {
            if let Output::Ended(reason) = self.output() {
                assert!(self.subscription.is_ended());
                assert_eq!(self.subscription.deadline(), None);
                return reason;
            }
        }
    }
}

fn status(status: u16, body: &str) -> Answer {
    Answer {
        status,
        body: body.into(),
        location: None,
    }
}

fn of_type(r#type: event::Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}
