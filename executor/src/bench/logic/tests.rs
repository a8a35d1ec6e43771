use super::*;
use machine::drain;
use mesos::proto::{AgentInfo, ExecutorInfo, FrameworkInfo};
use mesos::resources::scalar;
use messages::bench::Answers;

const SESSION: u64 = 77;

struct Harness {
    bench: Bench,
    now: Instant,
}

impl Harness {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            bench: Bench::new(SESSION, now),
            now,
        }
    }

    fn give(&mut self, event: Event) -> Vec<Action> {
        self.bench.handle(event, self.now);
        drain(&mut self.bench, self.now)
    }

    fn subscribe(&mut self) -> Vec<Action> {
        self.give(Event::Agent(AgentEvent::Subscribed {
            executor: Box::new(ExecutorInfo::default()),
            framework: Box::new(FrameworkInfo::default()),
            agent: Box::new(AgentInfo::default()),
            container_id: None,
        }))
    }

    /// Subscribed, with its task, and with so many of three records measured.
    fn measured(count: u32) -> Self {
        let mut harness = Self::new();
        harness.subscribe();
        harness.launch(task(1990));
        harness.give(Event::Planned { total: 3 });
        for cpu in 0..count {
            harness.give(Event::Measured(record(cpu)));
        }
        harness
    }

    fn launch(&mut self, task: TaskInfo) -> Vec<Action> {
        self.give(Event::Agent(AgentEvent::Launch(Box::new(task))))
    }

    fn acknowledge(&mut self, session: u64, through: u64) -> Vec<Action> {
        let data = ToBench { session, through }.encode();
        self.give(Event::Agent(AgentEvent::Message(data)))
    }

    /// What is sent from now on, until nothing is for two seconds or the executor ends.
    fn sent(&mut self) -> Vec<Vec<u64>> {
        let end = self.now + Duration::from_secs(2);
        let mut sent = Vec::new();
        while self.now < end {
            let actions = self.give(Event::MessageSent);
            sent.extend(actions.iter().filter_map(seqs));
            self.now += Duration::from_millis(50);
        }
        sent
    }
}

fn record(cpu: u32) -> Record {
    Record::Answers(Answers {
        cpu,
        ..Answers::default()
    })
}

fn task(millis: u64) -> TaskInfo {
    let data = BenchTask {
        length_ms: 500,
        kernel: None,
    };
    TaskInfo {
        task_id: TaskId::new("t"),
        resources: vec![scalar("cpus", millis)],
        executor: Some(ExecutorInfo {
            resources: vec![scalar("cpus", 10)],
            ..ExecutorInfo::default()
        }),
        data: Some(data.encode()),
        ..TaskInfo::default()
    }
}

/// The states that are told, with the message.
fn states(actions: &[Action]) -> Vec<(TaskState, String)> {
    let state = |action: &Action| match action {
        Action::Update(status) => Some((status.state(), status.message().to_owned())),
        _ => None,
    };
    actions.iter().filter_map(state).collect()
}

/// The records in a message. Decoding would miss the first one, which is no machine here.
fn seqs(action: &Action) -> Option<Vec<u64>> {
    let Action::Message(data) = action else {
        return None;
    };
    let text = FromBench::decode(data);
    match text {
        Ok(message) => Some(message.records.iter().map(|record| record.seq).collect()),
        Err(_) => Some(vec![0]),
    }
}

#[test]
fn a_task_is_measured_with_the_cpus_of_its_executor() {
    let mut harness = Harness::new();
    harness.subscribe();
    let actions = harness.launch(task(1990));
    assert_eq!(states(&actions)[0].0, TaskState::Running);
    let plan = Plan {
        cpus_millis: 2000,
        length: Duration::from_millis(500),
        kernel: None,
    };
    assert!(actions.contains(&Action::Measure(plan)), "{actions:?}");
    let again = harness.launch(task(1000));
    assert_eq!(states(&again)[0].0, TaskState::Failed, "{again:?}");
    assert!(!again.iter().any(|action| matches!(action, Action::Exit(_))));
}

#[test]
fn what_is_no_task_is_refused_in_words() {
    for (task, problem) in [
        (
            TaskInfo {
                data: None,
                ..task(1000)
            },
            "TaskInfo.data is missing",
        ),
        (
            TaskInfo {
                data: Some(vec![8, 3]),
                ..task(1000)
            },
            "protocol 3",
        ),
        (task(0), "no cpus"),
    ] {
        let mut harness = Harness::new();
        harness.subscribe();
        let actions = harness.launch(task);
        let (state, message) = &states(&actions)[0];
        assert_eq!(*state, TaskState::Failed);
        assert!(message.contains(problem), "{message}");
        assert_eq!(actions.last(), Some(&Action::Exit(Exit::Done)));
    }
}

#[test]
fn records_are_repeated_until_they_are_acknowledged() {
    let mut harness = Harness::measured(3);
    harness.acknowledge(SESSION, 1);
    let sent = harness.sent();
    assert!(
        sent.len() > 2 && sent.iter().skip(1).all(|seqs| *seqs == [2, 3]),
        "{sent:?}"
    );
    // Of another session, or of more than there is.
    harness.acknowledge(SESSION + 1, 3);
    assert_eq!(harness.sent()[0], [2, 3]);
    harness.acknowledge(SESSION, 2);
    harness.acknowledge(SESSION, 1);
    assert_eq!(harness.sent()[0], [3]);
    harness.acknowledge(SESSION, u64::MAX);
    let sent = harness.sent();
    assert!(
        !sent.is_empty() && sent.iter().all(Vec::is_empty),
        "it lives: {sent:?}"
    );
}

#[test]
fn it_finishes_when_everything_has_arrived_and_not_before() {
    let mut harness = Harness::measured(3);
    harness.acknowledge(SESSION, 2);
    let actions = harness.give(Event::Ended(Ok(())));
    assert_eq!(states(&actions), []);
    let actions = harness.acknowledge(SESSION, 3);
    assert_eq!(states(&actions), [(TaskState::Finished, String::new())]);
    assert_eq!(actions.last(), Some(&Action::Exit(Exit::Done)));
    assert_eq!(harness.bench.deadline(), None);
    // Nothing comes after the last action.
    assert_eq!(harness.give(Event::Shutdown), []);
}

#[test]
fn nothing_is_sent_while_the_agent_is_away_or_a_message_is_under_way() {
    let mut harness = Harness::measured(0);
    harness.acknowledge(SESSION, 0);
    harness.give(Event::Disconnected);
    assert!(harness.sent().is_empty());
    harness.subscribe();
    harness.now += MESSAGE_INTERVAL;
    harness.bench.advance(harness.now);
    assert_eq!(
        drain(&mut harness.bench, harness.now).len(),
        0,
        "one is under way already"
    );
    assert!(!harness.sent().is_empty());
}

#[test]
fn it_ends_in_order() {
    let mut harness = Harness::measured(1);
    let kill = |id: &str| {
        Event::Agent(AgentEvent::Kill {
            task_id: TaskId::new(id),
            kill_policy: None,
        })
    };
    assert_eq!(states(&harness.give(kill("another"))), []);
    let actions = harness.give(kill("t"));
    assert_eq!(actions[0], Action::Stop);
    assert_eq!(states(&actions)[0].0, TaskState::Killed);
    assert_eq!(actions.last(), Some(&Action::Exit(Exit::Done)));

    let actions = Harness::measured(1).give(Event::Shutdown);
    assert_eq!(states(&actions)[0].0, TaskState::Killed);
    let actions = Harness::measured(1).give(Event::Ended(Err("no threads".to_owned())));
    assert_eq!(states(&actions), [(TaskState::Failed, "no threads".to_owned())]);
    let lost = Event::AgentLost {
        reason: "away".to_owned(),
    };
    let actions = Harness::measured(1).give(lost);
    assert!(
        matches!(actions.last(), Some(Action::Exit(exit)) if !exit.is_orderly()),
        "{actions:?}"
    );
}

#[test]
fn nobody_is_waited_for_for_ever() {
    let mut idle = Harness::new();
    idle.subscribe();
    assert_eq!(idle.bench.deadline(), Some(idle.now + TASK_WAIT));
    idle.now += TASK_WAIT;
    idle.bench.advance(idle.now);
    assert_eq!(drain(&mut idle.bench, idle.now), [Action::Exit(Exit::Done)]);

    let mut unheard = Harness::measured(1);
    unheard.now += SCHEDULER_SILENCE;
    unheard.bench.advance(unheard.now);
    let actions = drain(&mut unheard.bench, unheard.now);
    let (state, message) = &states(&actions)[0];
    assert_eq!(*state, TaskState::Failed);
    assert!(message.contains("acknowledged nothing"), "{message}");

    // While there is nothing to acknowledge, the scheduler need not say anything.
    let mut long = Harness::measured(1);
    long.acknowledge(SESSION, 1);
    long.now += 2 * SCHEDULER_SILENCE;
    long.bench.advance(long.now);
    assert_eq!(states(&drain(&mut long.bench, long.now)), []);
    long.give(Event::Measured(record(1)));
    long.now += SCHEDULER_SILENCE / 2;
    long.bench.advance(long.now);
    assert_eq!(states(&drain(&mut long.bench, long.now)), []);
}
