//! What an agent says about another agent's tasks and executors counts for nothing.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, FrameworkId, TaskId, TaskState, TaskStatus};
use mesos::scheduler::Event as MesosEvent;
use scheduler::{RunEvent, State, TaskRecord};
use std::time::Duration;
use support::Run;

/// More garbage than an executor is forgiven.
const MUCH_GARBAGE: usize = 200;

/// Subscribed, with the task `t` of the executor `e` on the agent `a`.
fn with_a_task() -> Run {
    let task = TaskRecord {
        task_id: "t".to_owned(),
        executor_id: "e".to_owned(),
        agent_id: "a".to_owned(),
        hostname: "h".to_owned(),
        cpus_millis: 1000,
        mem_millis: 64_000,
        executor_info: Vec::new(),
    };
    let state = State {
        framework_id: Some("f".to_owned()),
        tasks: [("t".to_owned(), task)].into(),
        ..State::default()
    };
    let mut run = Run::new(&["pool"], state);
    run.master(MesosEvent::Subscribed {
        framework_id: FrameworkId::new("f"),
        heartbeat: Duration::from_secs(15),
        master: None,
    });
    run.master(status("a", TaskState::Running));
    run.told.clear();
    run.calls.clear();
    run
}

fn status(agent: &str, state: TaskState) -> MesosEvent {
    MesosEvent::Update(Box::new(TaskStatus {
        task_id: TaskId::new("t"),
        agent_id: Some(AgentId::new(agent)),
        state: state.into(),
        ..TaskStatus::default()
    }))
}

/// Garbage in the executor's name, through this agent; returns whether the executor is shut down or its task killed.
fn garbage_through(agent: &str) -> bool {
    let mut run = with_a_task();
    for _ in 0..MUCH_GARBAGE {
        run.master(MesosEvent::Message {
            agent_id: AgentId::new(agent),
            executor_id: ExecutorId::new("e"),
            data: b"garbage".to_vec(),
        });
    }
    run.calls
        .iter()
        .any(|call| matches!(call.r#type(), Type::Kill | Type::Shutdown))
}

#[test]
fn no_agent_gets_anothers_executor_killed() {
    assert!(garbage_through("a"), "its own agent hands on what it sends");
    assert!(!garbage_through("b"));
}

#[test]
fn no_agent_ends_anothers_task() {
    let mut run = with_a_task();
    run.master(status("b", TaskState::Failed));
    let ends = |run: &Run| {
        run.told
            .iter()
            .any(|event| matches!(event, RunEvent::Task { .. }))
    };
    assert!(!ends(&run), "{:?}", run.told);
    let warns =
        |event: &RunEvent| matches!(event, RunEvent::Warning { text } if text.contains("another agent"));
    assert!(run.told.iter().any(warns), "{:?}", run.told);
    run.master(status("a", TaskState::Failed));
    assert!(ends(&run), "{:?}", run.told);
}
