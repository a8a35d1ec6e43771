//! Each agent gets the executor for its CPU architecture, or none.

use crate::miner::{begin, calls, offer_of};
use crate::support::{Run, with_a_task};
use machine::Machine;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, Attribute, Offer, Reason, TaskId, TaskState, TaskStatus, TextValue};
use mesos::scheduler::Event as MesosEvent;
use messages::{Description, FromExecutor};
use scheduler::{Event as SchedulerEvent, State};
use std::time::Duration;

/// A run with executors for these architectures, of which the first one is assumed.
fn run(architectures: &[&str], restored: State) -> Run {
    let mut run = Run::on_architectures(architectures, restored);
    begin(&mut run, testkit::job());
    // Offers are asked for.
    run.advance(Duration::from_secs(1));
    run.told.clear();
    run
}

/// An offer of this agent, whose attribute says this of its architecture.
fn offer(agent: &str, architecture: &str) -> Offer {
    let MesosEvent::Offers(mut offers) = offer_of(agent) else {
        unreachable!();
    };
    let mut offer = offers.remove(0);
    offer.hostname = format!("host of {agent}");
    if !architecture.is_empty() {
        offer.attributes.push(Attribute {
            name: "arch".to_owned(),
            text: Some(TextValue {
                value: architecture.to_owned(),
            }),
            ..Attribute::default()
        });
    }
    offer
}

/// Where the agent is told to fetch the executor from, if its offer is accepted.
fn fetches(run: &mut Run, agent: &str, architecture: &str) -> Option<String> {
    run.calls.clear();
    run.master(MesosEvent::Offers(vec![offer(agent, architecture)]));
    let accept = calls(run, Type::Accept).find_map(|call| call.accept.as_ref())?;
    let task = &accept.operations[0].launch.as_ref()?.task_infos[0];
    let command = task.executor.as_ref()?.command.as_ref()?;
    Some(command.uris[0].value.clone())
}

#[test]
fn agents_fetch_what_was_built_for_them() {
    let mut run = run(&["x86_64", "aarch64"], State::default());
    let mut fetches = |agent, architecture| fetches(&mut run, agent, architecture).unwrap();
    assert_eq!(fetches("a", "ARM64"), "http://scheduler/aarch64");
    assert_eq!(fetches("b", "amd64"), "http://scheduler/x86_64");
    assert_eq!(fetches("c", ""), "http://scheduler/x86_64");
}

#[test]
fn an_agent_that_no_executor_fits_is_declined_for_long_and_named_once() {
    let mut run = run(&["x86_64"], State::default());
    for _ in 0..3 {
        assert_eq!(fetches(&mut run, "a", "aarch64"), None);
        let declined = calls(&run, Type::Decline).find_map(|call| call.decline.as_ref());
        let filters = declined.and_then(|decline| decline.filters);
        assert_eq!(filters.and_then(|filters| filters.refuse_seconds), Some(300.0));
    }
    assert_eq!(fetches(&mut run, "b", "riscv64"), None);
    let told: Vec<String> = run.told.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("host of a has the CPU architecture aarch64") && told[0].contains("--executor"),
        "{told:?}"
    );
    assert!(told[1].contains("riscv64"), "{told:?}");
    assert_eq!(run.scheduler.status(run.now).unserved_agents, 2);
    // Nobody mines, and this is among the reasons.
    run.advance(Duration::from_secs(31));
    run.advance(Duration::from_secs(15));
    assert!(
        run.was_told(
            "2 agents declined for 254 s more, without an executor for the agent's CPU architecture"
        ),
        "{:?}",
        run.told
    );
    assert!(fetches(&mut run, "a", "x86_64").is_some(), "it was corrected");
    assert_eq!(run.scheduler.status(run.now).unserved_agents, 1);
}

/// An earlier scheduler on another machine launched it.
#[test]
fn an_executor_tells_what_its_agent_is() {
    let mut run = run(&["x86_64", "aarch64"], with_a_task());
    run.task_runs(None);
    run.executor_says(&FromExecutor {
        session: 7,
        report: None,
        description: Some(Description {
            kernels: vec![],
            architecture: Some("aarch64".to_owned()),
        }),
        shares: vec![],
        assignments: vec![],
    });
    let shown = run.scheduler.snapshot(run.now).executors[0].architecture.clone();
    assert_eq!(shown.as_deref(), Some("aarch64"));
    run.master(failed("t", "a", Reason::ExecutorTerminated));
    run.advance(Duration::from_secs(600));
    let fetched = fetches(&mut run, "a", "");
    assert_eq!(fetched.as_deref(), Some("http://scheduler/aarch64"));
}

fn failed(task: &str, agent: &str, reason: Reason) -> MesosEvent {
    MesosEvent::Update(Box::new(TaskStatus {
        task_id: TaskId::new(task),
        agent_id: Some(AgentId::new(agent)),
        state: TaskState::Failed.into(),
        reason: Some(reason.into()),
        ..TaskStatus::default()
    }))
}

/// As where the shell says `Exec format error`.
#[test]
fn an_executor_that_ends_before_it_registers_may_be_for_another_architecture() {
    let end_of_first_task = |architecture: &str, reason| {
        let mut run = run(&["x86_64"], State::default());
        fetches(&mut run, "a", architecture).unwrap();
        run.master(failed("mesos-miner-run-1", "a", reason));
        let told = run.told.iter().map(ToString::to_string);
        told.collect::<Vec<_>>().join("\n")
    };
    let told = end_of_first_task("", Reason::ExecutorTerminated);
    assert!(
        told.contains("before it registered")
            && told.contains("another CPU architecture than x86_64 needs the attribute arch")
            && told.contains("--executor"),
        "{told}"
    );
    let told = end_of_first_task("x86_64", Reason::ExecutorTerminated);
    assert!(
        told.contains("before it registered") && !told.contains("architecture"),
        "{told}"
    );
    let told = end_of_first_task("", Reason::ContainerLaunchFailed);
    assert!(
        told.contains("--advertise") && !told.contains("architecture"),
        "{told}"
    );
}

/// It registered with an earlier scheduler, or had no time to.
#[test]
fn an_executor_that_may_have_registered_or_is_killed_is_not_said_to_be_for_another_architecture() {
    let ends = |run: &mut Run, task: &str| {
        run.master(failed(task, "a", Reason::ExecutorTerminated));
        assert!(
            run.was_told("ExecutorTerminated") && !run.was_told("before it registered"),
            "{:?}",
            run.told
        );
    };
    ends(&mut run(&["x86_64"], with_a_task()), "t");
    let mut run = run(&["x86_64"], State::default());
    fetches(&mut run, "a", "").unwrap();
    run.scheduler.handle(SchedulerEvent::Stop, run.now);
    ends(&mut run, "mesos-miner-run-1");
}
