//! The executor's subscription, driven by hand with a clock of the test's own.

mod connecting;
mod updates;

use std::time::{Duration, Instant};

use prost::Message as _;

use super::{Command, Env, Event, HEARTBEAT_INTERVAL, Input, MAX_TASKS, MAX_UPDATES, Subscription};
use crate::CONTENT_TYPE;
use crate::machine::{Action, Answer, Machine, Request, Response};
use crate::proto::executor::{self as wire, call::Subscribe, event};
use crate::proto::{Source, TaskId, TaskInfo, TaskState, TaskStatus};
use crate::recordio;

const RECOVERY: Duration = Duration::from_secs(60);
const BACKOFF: Duration = Duration::from_secs(2);

struct Bench {
    subscription: Subscription,
    now: Instant,
    begin: Instant,
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
        let now = Instant::now();
        Self {
            subscription: Subscription::new(env, Some(1), now),
            now,
            begin: now,
        }
    }

    fn wait(&mut self) {
        self.now = self
            .subscription
            .poll_timeout()
            .expect("waits for something")
            .max(self.now);
        self.subscription.handle_timeout(self.now);
    }

    /// Waits for the next SUBSCRIBE.
    fn connect(&mut self) -> (Request, Subscribe) {
        loop {
            match self.subscription.poll_action() {
                Some(Action::Open(request)) => {
                    let call = wire::Call::decode(&request.body[..]).expect("a call");
                    assert_eq!(
                        (call.executor_id.value.as_str(), call.framework_id.value.as_str()),
                        ("e", "f")
                    );
                    assert_eq!((request.path, &request.stream_id), ("/api/v1/executor", &None));
                    return (request, call.subscribe.expect("content"));
                }
                Some(Action::Close) => {}
                None => self.wait(),
            }
        }
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        let record = recordio::encode(&event.encode_to_vec());
        self.subscription
            .handle_bytes(request.id.generation, &record, self.now);
    }

    fn accept(&mut self, request: &Request) {
        let response = Response {
            status: 200,
            content_type: Some(CONTENT_TYPE.into()),
            ..Default::default()
        };
        self.subscription
            .handle_response(request.id.generation, response, self.now);
        self.send(
            request,
            &wire::Event {
                subscribed: Some(Default::default()),
                ..of_type(event::Type::Subscribed)
            },
        );
        assert!(matches!(self.input(), Input::Event(Event::Subscribed { .. })));
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
        assert!(matches!(self.input(), Input::Event(Event::Launch(_))));
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
        assert!(matches!(self.input(), Input::Event(Event::Acknowledged { .. })));
    }

    fn update(&mut self, id: &str, state: TaskState) {
        let status = TaskStatus::new(TaskId::new(id), state);
        self.subscription
            .handle_command(Command::Update(Box::new(status)), self.now);
    }

    /// The next call, answered with 202.
    fn sent(&mut self) -> Option<wire::Call> {
        let request = self.subscription.poll_call()?;
        self.subscription.handle_answer(
            request.id,
            Ok(Answer {
                status: 202,
                ..Default::default()
            }),
            self.now,
        );
        Some(wire::Call::decode(&request.body[..]).expect("a call"))
    }

    fn sent_update(&mut self) -> TaskStatus {
        self.sent()
            .and_then(|call| call.update)
            .expect("an update")
            .status
    }

    fn close(&mut self, request: &Request) {
        self.subscription
            .handle_closed(request.id.generation, "the stream ended", self.now);
    }

    fn input(&mut self) -> Input {
        self.subscription.poll_input().expect("an input")
    }

    fn ended(&mut self) -> String {
        loop {
            if let Input::Ended(reason) = self.input() {
                assert!(self.subscription.is_ended());
                assert_eq!(self.subscription.poll_timeout(), None);
                return reason;
            }
        }
    }
}

fn of_type(r#type: event::Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}
