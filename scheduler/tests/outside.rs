//! What the scheduler makes of what pools and masters do, seen from outside.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use job_source::SourceId;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, FrameworkId, Offer, OfferId, TaskId, TaskState, TaskStatus};
use mesos::resources::scalar;
use mesos::scheduler::Event as MesosEvent;
use scheduler::{Exit, RunEvent, State, TaskRecord};
use std::time::Duration;
use support::{POOL, Run};

/// The state of a run that left a task running.
fn with_a_task() -> State {
    let task = TaskRecord {
        task_id: "t".to_owned(),
        executor_id: "e".to_owned(),
        agent_id: "a".to_owned(),
        hostname: "h".to_owned(),
        cpus_millis: 1000,
        mem_millis: 64_000,
        executor_info: Vec::new(),
    };
    State {
        framework_id: Some("f".to_owned()),
        tasks: [("t".to_owned(), task)].into(),
        ..State::default()
    }
}

#[test]
fn a_refusal_at_a_first_start_ends_the_run() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.refuse();
    run.advance(Duration::from_secs(60));
    assert_eq!(run.exit, Some(Exit::Failed("pool pool: no such user".to_owned())));
}

#[test]
fn a_refusal_after_a_restart_ends_nothing_and_is_told() {
    let mut run = Run::new(&["pool"], with_a_task());
    for _ in 0..10 {
        assert!(run.opened(POOL) <= Duration::from_secs(11));
        run.told.clear();
        run.refuse();
        let told = run.told.iter().find_map(|event| match event {
            RunEvent::PoolLost { reason, .. } => Some(reason.as_str()),
            _ => None,
        });
        assert_eq!(told, Some("no such user"));
    }
    assert_eq!(run.exit, None);
}

/// However good its session was.
#[test]
fn a_pool_that_hangs_is_followed_by_the_next_one_at_once() {
    let mut run = Run::new(&["one", "two"], State::default());
    run.opened(POOL);
    run.give_job();
    run.advance(Duration::from_secs(600));
    run.pool(job_source::Event::Lost {
        reason: "no answer".to_owned(),
        retry_after: None,
        unusable: true,
    });
    assert!(run.opened(SourceId(1)) <= Duration::from_millis(300));
}

fn offer() -> Offer {
    Offer {
        id: OfferId::new("o".to_owned()),
        framework_id: FrameworkId::new("f".to_owned()),
        agent_id: AgentId::new("a".to_owned()),
        hostname: "h".to_owned(),
        resources: vec![scalar("cpus", 2_000), scalar("mem", 512_000)],
        ..Offer::default()
    }
}

/// The master would say that there is no such task, and it would be given up before it is launched.
#[test]
fn a_launch_that_waits_for_the_disk_is_not_asked_for() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.give_job();
    run.master(MesosEvent::Subscribed {
        framework_id: FrameworkId::new("f".to_owned()),
        heartbeat: Duration::from_secs(15),
        master: None,
    });
    run.disk_is_slow = true;
    run.master(MesosEvent::Offers(vec![offer()]));
    run.advance(Duration::from_secs(1500));
    let count = |kind: Type| run.calls.iter().filter(|call| call.r#type() == kind).count();
    assert_eq!(count(Type::Accept), 0, "it is not on disk");
    let asked = run.calls.iter().filter_map(|call| call.reconcile.as_ref());
    assert!(
        asked.clone().count() >= 2,
        "all tasks are asked for again and again"
    );
    assert_eq!(asked.map(|reconcile| reconcile.tasks.len()).sum::<usize>(), 0);
}

/// An update may have been lost although nothing seems to be wrong.
#[test]
fn a_task_whose_state_is_known_is_asked_for_now_and_then() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.master(MesosEvent::Subscribed {
        framework_id: FrameworkId::new("f".to_owned()),
        heartbeat: Duration::from_secs(15),
        master: None,
    });
    let mut asked = 0;
    for _ in 0..30 {
        run.master(MesosEvent::Update(Box::new(TaskStatus {
            task_id: TaskId::new("t".to_owned()),
            state: TaskState::Running.into(),
            ..TaskStatus::default()
        })));
        run.calls.clear();
        run.advance(Duration::from_secs(60));
        let calls = run.calls.iter().filter_map(|call| call.reconcile.as_ref());
        asked += calls.map(|reconcile| reconcile.tasks.len()).sum::<usize>();
    }
    assert_eq!(asked, 3, "every ten minutes");
}
