//! The operator's subscription and single calls, driven by hand with the test's own clock.

use std::time::{Duration, Instant};

use bytes::Bytes;
use machine::Machine as _;
use prost::Message as _;

use super::{Cluster, Command, Event, LeaderCall, Output, Reply, Step, Subscription};
use crate::CONTENT_TYPE;
use crate::address::{HostPort, Scheme};
use crate::http::{CallFailure, CallType, HttpAction, HttpEvent, Request, Response, TransportError};
use crate::proto::master::call::Type;
use crate::proto::master::event::{self, TaskUpdated};
use crate::proto::master::response::{Agent, Framework, GetAgents, GetFrameworks, GetState, GetTasks};
use crate::proto::master::{self as wire};
use crate::proto::{AgentId, AgentInfo, FrameworkId, FrameworkInfo, Task, TaskId, TaskState, TaskStatus};
use crate::recordio;
use crate::scheduler::Detected;

/// A subscription and the clock.
struct Bench {
    subscription: Subscription,
    now: Instant,
}

impl Bench {
    fn new(masters: &str) -> Self {
        let now = testkit::instant();
        Self {
            subscription: Subscription::new(masters.parse().expect("masters"), 1, now),
            now,
        }
    }

    fn actions(&mut self) -> Vec<HttpAction<Output>> {
        machine::drain(&mut self.subscription, self.now)
    }

    /// What it tells, in order; connections are left out.
    fn outputs(&mut self) -> Vec<Output> {
        let told = |action| match action {
            HttpAction::Tell(output) => Some(output),
            _ => None,
        };
        self.actions().into_iter().filter_map(told).collect()
    }

    /// Lets time pass until the next connection is made.
    fn connect(&mut self) -> Request {
        loop {
            self.subscription.advance(self.now);
            for action in self.actions() {
                if let HttpAction::Open(request) = action {
                    assert_eq!(request.call, CallType::Master(Type::Subscribe));
                    assert_eq!(request.body, [8, 18]);
                    return request;
                }
            }
            self.now = self.subscription.deadline().expect("something is due");
        }
    }

    fn respond(&mut self, request: &Request, status: u16, location: Option<&str>) {
        let response = Response {
            status,
            content_type: Some(CONTENT_TYPE.into()),
            location: location.map(str::to_owned),
            ..Response::default()
        };
        let connection = request.id.connection;
        self.subscription
            .handle(HttpEvent::Response { connection, response }, self.now);
    }

    fn send(&mut self, request: &Request, event: &wire::Event) {
        let bytes = Bytes::from(recordio::encode(&event.encode_to_vec()));
        let connection = request.id.connection;
        self.subscription
            .handle(HttpEvent::Bytes { connection, bytes }, self.now);
    }

    fn subscribed(&mut self) -> Request {
        let request = self.connect();
        self.respond(&request, 200, None);
        self.send(&request, &subscribed());
        assert!(matches!(
            &self.outputs()[..],
            [Output::Event(Event::Subscribed { .. })]
        ));
        request
    }
}

fn of_type(r#type: event::Type) -> wire::Event {
    wire::Event {
        r#type: Some(r#type.into()),
        ..Default::default()
    }
}

fn subscribed() -> wire::Event {
    wire::Event {
        subscribed: Some(event::Subscribed {
            get_state: Some(GetState::default()),
            heartbeat_interval_seconds: Some(15.0),
        }),
        ..of_type(event::Type::Subscribed)
    }
}

fn removed(agent: &str) -> wire::Event {
    wire::Event {
        agent_removed: Some(event::AgentRemoved {
            agent_id: AgentId::new(agent),
        }),
        ..of_type(event::Type::AgentRemoved)
    }
}

#[test]
fn events_come_in_order_and_unknown_ones_are_skipped() {
    let mut bench = Bench::new("m:1");
    let request = bench.subscribed();
    let newer = wire::Event {
        r#type: Some(1000),
        ..Default::default()
    };
    for event in [&removed("a"), &newer, &of_type(event::Type::Heartbeat)] {
        bench.send(&request, event);
    }
    assert_eq!(
        bench.outputs(),
        [
            Output::Event(Event::AgentRemoved(AgentId::new("a"))),
            Output::Event(Event::Heartbeat)
        ]
    );
}

#[test]
fn a_redirect_is_followed_and_a_second_one_waits() {
    let mut bench = Bench::new("m:1");
    let request = bench.connect();
    bench.respond(&request, 307, Some("//n:2/api/v1"));
    let second = bench.connect();
    assert_eq!(second.address.to_string(), "n:2");
    bench.respond(&second, 307, Some("//m:1/api/v1"));
    let outputs = bench.outputs();
    assert!(
        matches!(&outputs[..], [Output::Disconnected { reason, .. }] if reason.contains("n:2")),
        "{outputs:?}"
    );
}

#[test]
fn silence_ends_a_subscription_and_the_next_one_follows() {
    let mut bench = Bench::new("m:1,n:2");
    bench.subscribed();
    let asked = bench.now;
    let request = bench.connect();
    assert!(bench.now >= asked + Duration::from_secs(75));
    assert_eq!(request.address.to_string(), "m:1", "the one that worked first");
}

#[test]
fn a_master_that_breaks_every_stream_is_not_asked_without_pause() {
    let mut bench = Bench::new("m:1");
    let begun = bench.now;
    for _ in 0..10 {
        let request = bench.subscribed();
        let connection = request.id.connection;
        let reason = TransportError::StreamEnded;
        bench
            .subscription
            .handle(HttpEvent::Closed { connection, reason }, bench.now);
        assert_eq!(bench.outputs().len(), 1);
    }
    assert!(bench.now.duration_since(begun) > Duration::from_secs(10));
}

#[test]
fn refusals_end_it_or_are_tried_again() {
    for (status, ends) in [(401, true), (403, true), (503, false), (500, false)] {
        let mut bench = Bench::new("m:1");
        let request = bench.connect();
        bench.respond(&request, status, None);
        let outputs = bench.outputs();
        let has_ended = matches!(&outputs[..], [Output::Ended(reason)] if reason.contains("m:1"));
        assert_eq!(has_ended, ends, "{status}: {outputs:?}");
        assert_eq!(bench.subscription.is_ended(), ends);
    }
}

#[test]
fn an_event_before_subscribed_or_without_content_is_an_error() {
    for event in [removed("a"), of_type(event::Type::Subscribed)] {
        let mut bench = Bench::new("m:1");
        let request = bench.connect();
        bench.respond(&request, 200, None);
        bench.send(&request, &event);
        assert!(matches!(&bench.outputs()[..], [Output::Disconnected { .. }]));
    }
}

#[test]
fn whoever_leads_by_zookeeper_is_followed() {
    let now = testkit::instant();
    let mut bench = Bench {
        subscription: Subscription::detecting(1),
        now,
    };
    assert_eq!(bench.subscription.deadline(), None);
    let detected = |port| {
        let leader = HostPort::parse(&format!("m:{port}")).expect("an address");
        HttpEvent::Command(Command::Detected(Detected::Leader(leader)))
    };
    bench.subscription.handle(detected(1), now);
    assert_eq!(bench.subscribed().address.to_string(), "m:1");
    bench.subscription.handle(detected(1), bench.now);
    assert_eq!(bench.outputs().len(), 1, "no news");
    bench.subscription.handle(detected(2), bench.now);
    assert_eq!(bench.connect().address.to_string(), "m:2");
}

fn call_to(masters: &str) -> (LeaderCall, Vec<String>, Step) {
    let masters: crate::address::MasterUrls = masters.parse().expect("masters");
    let (call, step) = LeaderCall::new(masters.as_slice().to_vec(), Scheme::Http);
    (call, Vec::new(), step)
}

fn reply(status: u16, location: Option<&str>) -> Result<Reply, TransportError> {
    Ok(Reply {
        status,
        location: location.map(str::to_owned),
        body: b"text".to_vec(),
    })
}

#[test]
fn a_call_goes_where_it_can_be_answered_and_never_twice() {
    let connect = || Err(TransportError::Connect("refused".into()));
    let lost = || Err(TransportError::TimedOut);
    for (masters, replies, asked, outcome) in [
        ("a:1", vec![reply(200, None)], "a:1", Ok(())),
        ("a:1,b:2", vec![connect(), reply(202, None)], "a:1 b:2", Ok(())),
        (
            "a:1,b:2",
            vec![reply(307, Some("//c:3")), reply(200, None)],
            "a:1 c:3",
            Ok(()),
        ),
        (
            "a:1,b:2",
            vec![reply(503, None), reply(200, None)],
            "a:1 b:2",
            Ok(()),
        ),
        ("a:1,b:2", vec![lost()], "a:1", Err(true)),
        ("a:1,b:2", vec![reply(400, None)], "a:1", Err(false)),
        ("a:1,b:2", vec![connect(), connect()], "a:1 b:2", Err(false)),
        (
            "a:1",
            (0..11).map(|_| reply(307, Some("//a:1"))).collect(),
            "a:1 a:1 a:1 a:1 a:1 a:1 a:1 a:1 a:1 a:1 a:1",
            Err(false),
        ),
    ] {
        let (mut call, mut all, mut step) = call_to(masters);
        for reply in replies {
            let Step::Send(master) = step else {
                panic!("{masters}: {step:?}")
            };
            all.push(master.to_string());
            step = call.answered(reply);
        }
        let Step::Done(result) = step else {
            panic!("{masters}: {step:?}")
        };
        assert_eq!(all.join(" "), asked);
        let result = result.map(|_| ()).map_err(|error| error.may_have_had_effect());
        assert_eq!(result, outcome, "{masters}");
    }
    let (_, step) = LeaderCall::new(vec![], Scheme::Http);
    assert!(matches!(step, Step::Done(Err(error)) if error.cause == CallFailure::NoMaster));
}

fn task(id: &str, agent: &str, state: TaskState) -> Task {
    Task {
        task_id: TaskId::new(id),
        framework_id: FrameworkId::new("f"),
        agent_id: AgentId::new(agent),
        state: state.into(),
        ..Task::default()
    }
}

fn updated(id: &str, state: TaskState) -> Event {
    Event::TaskUpdated(Box::new(TaskUpdated {
        framework_id: FrameworkId::new("f"),
        status: TaskStatus::new(TaskId::new(id), state),
        state: state.into(),
    }))
}

#[test]
fn events_add_up_to_a_cluster() {
    let agent = |id: &str| Agent {
        agent_info: AgentInfo {
            id: Some(AgentId::new(id)),
            ..AgentInfo::default()
        },
        ..Agent::default()
    };
    let framework = FrameworkInfo {
        id: Some(FrameworkId::new("f")),
        ..FrameworkInfo::default()
    };
    let state = GetState {
        get_tasks: Some(GetTasks {
            tasks: vec![
                task("1", "a", TaskState::Staging),
                task("2", "b", TaskState::Running),
            ],
            ..GetTasks::default()
        }),
        get_agents: Some(GetAgents {
            agents: vec![agent("a"), agent("b")],
            ..GetAgents::default()
        }),
        get_frameworks: Some(GetFrameworks {
            frameworks: vec![Framework {
                framework_info: framework.clone(),
                ..Framework::default()
            }],
            ..GetFrameworks::default()
        }),
        get_executors: None,
    };
    let mut cluster = Cluster::default();
    cluster.apply(&Event::Subscribed {
        state: Box::new(state),
        heartbeat: Duration::from_secs(15),
    });
    let count = |cluster: &Cluster| {
        (
            cluster.agents().count(),
            cluster.frameworks().count(),
            cluster.tasks().count(),
        )
    };
    assert_eq!(count(&cluster), (2, 1, 2));
    cluster.apply(&updated("1", TaskState::Running));
    cluster.apply(&updated("1", TaskState::Running));
    let first = cluster.tasks().next().expect("a task");
    assert_eq!((first.state(), first.statuses.len()), (TaskState::Running, 1));
    cluster.apply(&updated("1", TaskState::Finished));
    cluster.apply(&updated("never seen", TaskState::Running));
    assert_eq!(count(&cluster), (2, 1, 1));
    cluster.apply(&Event::AgentRemoved(AgentId::new("b")));
    assert_eq!(count(&cluster), (1, 1, 0));
    cluster.apply(&Event::TaskAdded(Box::new(task("3", "a", TaskState::Staging))));
    assert_eq!(count(&cluster), (1, 1, 1));
    cluster.apply(&Event::FrameworkRemoved(Box::new(framework)));
    assert_eq!(count(&cluster), (1, 0, 0));
}
