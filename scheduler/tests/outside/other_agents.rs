//! What an agent says about another agent's tasks and executors counts for nothing.

use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, TaskId, TaskState, TaskStatus};
use mesos::scheduler::Event as MesosEvent;
use scheduler::RunEvent;

use crate::support::Run;

/// More garbage than an executor is forgiven.
const MUCH_GARBAGE: usize = 200;

/// Subscribed, with the task `t` of the executor `e` on the agent `a`.
fn with_a_task() -> Run {
    let mut run = Run::new(&["pool"], crate::support::with_a_task());
    run.subscribe();
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
