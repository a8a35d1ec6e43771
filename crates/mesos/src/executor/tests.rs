//! The executor's subscription, driven by hand with a clock of the test's own.

use std::time::{Duration, Instant};

use prost::Message as _;

use super::{Command, Env, Event, HEARTBEAT_INTERVAL, Input, MAX_UPDATES, Subscription};
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

#[test]
fn updates_are_completed_and_sent_in_order() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.launch(&request, "t");
    bench.update("t", TaskState::Starting);
    bench.update("t", TaskState::Running);
    let first = bench.sent_update();
    let second = bench.sent_update();
    assert_eq!(
        (first.state(), second.state()),
        (TaskState::Starting, TaskState::Running)
    );
    for status in [&first, &second] {
        assert_eq!(status.source, Some(Source::Executor.into()));
        assert_eq!(status.executor_id.as_ref().map(|id| id.value.as_str()), Some("e"));
        assert_eq!(status.agent_id.as_ref().map(|id| id.value.as_str()), Some("a"));
        let uuid = uuid::Uuid::from_slice(status.uuid.as_ref().expect("uuid")).expect("16 bytes");
        assert_eq!(
            (uuid.get_version_num(), uuid.get_variant()),
            (4, uuid::Variant::RFC4122)
        );
    }
    assert_ne!(first.uuid, second.uuid);
    assert!(!bench.subscription.is_drained());
    bench.acknowledge(&request, &first);
    assert!(!bench.subscription.is_drained());
    bench.acknowledge(&request, &second);
    assert!(bench.subscription.is_drained());
    assert_eq!(bench.sent(), None);
}

#[test]
fn what_is_unacknowledged_is_repeated() {
    let mut bench = Bench::new("1");
    let (request, content) = bench.subscribe();
    assert_eq!(content, Subscribe::default());
    for id in ["t1", "t2", "t3"] {
        bench.launch(&request, id);
    }
    for id in ["t1", "t2"] {
        bench.update(id, TaskState::Running);
    }
    let first = bench.sent_update();
    let second = bench.sent_update();
    bench.update("t1", TaskState::Finished);
    let third = bench.sent_update();
    bench.acknowledge(&request, &first);
    bench.close(&request);
    // Made while there is no subscription, after the losses were listed for SUBSCRIBE …
    let (request, content) = bench.connect();
    bench.update("t3", TaskState::Running);
    let updates: Vec<_> = content
        .unacknowledged_updates
        .into_iter()
        .map(|update| update.status)
        .collect();
    assert_eq!(updates, [second.clone(), third.clone()]);
    let tasks: Vec<_> = content
        .unacknowledged_tasks
        .into_iter()
        .map(|task| task.task_id.value)
        .collect();
    assert_eq!(tasks, ["t2", "t3"]);
    // … it is sent by itself, once, and the others are not sent again.
    assert_eq!(bench.sent(), None);
    while bench.subscription.poll_input().is_some() {}
    bench.accept(&request);
    let fourth = bench.sent_update();
    assert_eq!(fourth.task_id.value, "t3");
    assert_eq!(bench.sent(), None);
    for status in [second, third, fourth] {
        bench.acknowledge(&request, &status);
    }
    bench.close(&request);
    assert_eq!(bench.connect().1, Subscribe::default());
}

#[test]
fn comes_back_quickly_until_the_recovery_timeout() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.now += Duration::from_secs(1000);
    let lost = bench.now;
    bench.close(&request);
    let mut attempts = 0;
    let reason = loop {
        match bench.input() {
            Input::Disconnected { retry_in, reason } => {
                assert!(retry_in <= BACKOFF);
                assert!(reason.starts_with("agent 10.0.0.7:5051: "), "{reason}");
            }
            Input::Ended(reason) => break reason,
            other => panic!("{other:?}"),
        }
        if bench.subscription.poll_timeout() == Some(lost + RECOVERY) {
            bench.wait();
            continue;
        }
        let (request, _) = bench.connect();
        attempts += 1;
        bench
            .subscription
            .handle_closed(request.id.generation, "cannot connect", bench.now);
    };
    assert!(reason.contains("gave up after 60s"), "{reason}");
    assert_eq!(bench.now, lost + RECOVERY);
    assert!(attempts >= 30, "{attempts}");
}

#[test]
fn a_new_subscription_restarts_the_recovery_timeout() {
    let mut bench = Bench::new("1");
    for _ in 0..3 {
        let (request, _) = bench.subscribe();
        bench.now += RECOVERY * 2;
        bench.close(&request);
        assert!(matches!(bench.input(), Input::Disconnected { .. }));
    }
}

#[test]
fn an_agent_that_never_answers_is_given_up() {
    let mut bench = Bench::new("0");
    while !bench.subscription.is_ended() {
        bench.wait();
    }
    assert!(bench.ended().contains("gave up after 60s"));
    assert_eq!(bench.now - bench.begin, RECOVERY);
}

#[test]
fn without_checkpointing_a_disconnect_is_the_end() {
    let mut bench = Bench::new("0");
    let (request, _) = bench.connect();
    // An agent that is still starting is waited for all the same.
    let response = Response {
        status: 503,
        ..Default::default()
    };
    bench
        .subscription
        .handle_response(request.id.generation, response, bench.now);
    assert!(matches!(bench.input(), Input::Disconnected { .. }));
    let (request, _) = bench.subscribe();
    bench.close(&request);
    assert!(bench.ended().contains("without checkpointing"));
}

#[test]
fn refusals_are_retried_or_final() {
    for (status, is_final) in [(400, true), (401, true), (403, true), (404, false), (503, false)] {
        let mut bench = Bench::new("1");
        let (request, _) = bench.connect();
        let response = Response {
            status,
            body: "Executor cannot be found".into(),
            ..Default::default()
        };
        bench
            .subscription
            .handle_response(request.id.generation, response, bench.now);
        assert_eq!(bench.subscription.is_ended(), is_final, "{status}");
    }
}

#[test]
fn shutdown_then_close_is_the_end() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.send(&request, &of_type(event::Type::Shutdown));
    assert_eq!(bench.input(), Input::Event(Event::Shutdown));
    // Terminal updates can still be sent.
    bench.update("t", TaskState::Killed);
    bench.sent_update();
    bench.close(&request);
    assert!(bench.ended().contains("after SHUTDOWN"));
}

#[test]
fn shutdown_instead_of_subscribed() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.connect();
    let response = Response {
        status: 200,
        content_type: Some(CONTENT_TYPE.into()),
        ..Default::default()
    };
    bench
        .subscription
        .handle_response(request.id.generation, response, bench.now);
    bench.send(&request, &of_type(event::Type::Shutdown));
    assert_eq!(bench.input(), Input::Event(Event::Shutdown));
    bench.close(&request);
    bench.ended();
}

#[test]
fn error_events_are_final() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    let content = event::Error {
        message: "go away".into(),
    };
    bench.send(
        &request,
        &wire::Event {
            error: Some(content),
            ..of_type(event::Type::Error)
        },
    );
    assert_eq!(bench.input(), Input::Event(Event::Error("go away".into())));
    assert!(bench.ended().contains("go away"));
}

#[test]
fn unknown_events_are_ignored() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.send(
        &request,
        &wire::Event {
            r#type: Some(77),
            ..Default::default()
        },
    );
    bench.send(&request, &of_type(event::Type::Heartbeat));
    assert_eq!(bench.subscription.poll_input(), None);
}

#[test]
fn refused_updates_do_not_spoil_the_next_subscribe() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    bench.update("t", TaskState::Staging);
    assert!(
        matches!(bench.input(), Input::CallFailed { call: "UPDATE", reason } if reason.contains("STAGING"))
    );
    bench.update("t", TaskState::Running);
    let call = bench.subscription.poll_call().expect("a call");
    let answer = Answer {
        status: 400,
        body: "Failed to validate executor::Call".into(),
        ..Default::default()
    };
    bench.subscription.handle_answer(call.id, Ok(answer), bench.now);
    assert!(matches!(bench.input(), Input::CallFailed { call: "UPDATE", .. }));
    assert!(bench.subscription.is_drained());
    bench.close(&request);
    assert_eq!(bench.connect().1, Subscribe::default());
}

#[test]
fn a_forgotten_executor_ends() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    bench.update("t", TaskState::Running);
    let call = bench.subscription.poll_call().expect("a call");
    let answer = Answer {
        status: 400,
        body: "Executor cannot be found".into(),
        ..Default::default()
    };
    bench.subscription.handle_answer(call.id, Ok(answer), bench.now);
    bench.ended();
}

#[test]
fn a_lost_call_is_a_disconnect() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    bench.update("t", TaskState::Running);
    let call = bench.subscription.poll_call().expect("a call");
    bench
        .subscription
        .handle_answer(call.id, Err("timed out".into()), bench.now);
    assert!(matches!(bench.input(), Input::CallFailed { call: "UPDATE", .. }));
    assert!(
        matches!(bench.input(), Input::Disconnected { reason, .. } if reason.contains("UPDATE: timed out"))
    );
    assert_eq!(bench.connect().1.unacknowledged_updates.len(), 1);
}

#[test]
fn messages_need_a_subscription() {
    let mut bench = Bench::new("1");
    let message = || Command::Message(vec![1, 2]);
    bench.subscription.handle_command(message(), bench.now);
    assert!(matches!(bench.input(), Input::CallFailed { call: "MESSAGE", .. }));
    bench.subscribe();
    bench.subscription.handle_command(message(), bench.now);
    assert!(!bench.subscription.is_drained());
    assert_eq!(
        bench
            .sent()
            .and_then(|call| call.message)
            .expect("a message")
            .data,
        [1, 2]
    );
    assert!(bench.subscription.is_drained());
}

#[test]
fn heartbeats_are_sent() {
    let mut bench = Bench::new("1");
    bench.subscribe();
    let begin = bench.now;
    for round in 1..4 {
        bench.wait();
        assert_eq!(bench.now, begin + HEARTBEAT_INTERVAL * round);
        assert_eq!(
            bench.sent().expect("a call").r#type(),
            wire::call::Type::Heartbeat
        );
    }
}

#[test]
fn updates_are_bounded() {
    let mut bench = Bench::new("1");
    for _ in 0..=MAX_UPDATES {
        bench.update("t", TaskState::Running);
    }
    assert!(
        matches!(bench.input(), Input::CallFailed { call: "UPDATE", reason } if reason.contains("too many"))
    );
    assert_eq!(bench.connect().1.unacknowledged_updates.len(), MAX_UPDATES);
}

#[test]
fn launches_are_bounded() {
    let mut bench = Bench::new("1");
    let (request, _) = bench.subscribe();
    for at in 0..super::MAX_TASKS {
        bench.launch(&request, &at.to_string());
    }
    bench.launch(&request, "0");
    let task = TaskInfo {
        task_id: TaskId::new("one more"),
        ..Default::default()
    };
    bench.send(
        &request,
        &wire::Event {
            launch: Some(event::Launch { task }),
            ..of_type(event::Type::Launch)
        },
    );
    assert!(matches!(bench.input(), Input::Disconnected { reason, .. } if reason.contains("too many tasks")));
}
