//! What changes while mining: ceilings, and the build of the executors.

use crate::miner::{begin, calls, offer_of};
use crate::support::Run;
use machine::Machine;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{
    AgentId, CommandInfo, CommandUri, ExecutorId, ExecutorInfo, Reason, TaskId, TaskState, TaskStatus,
};
use mesos::scheduler::Event as MesosEvent;
use messages::{FromExecutor, Report};
use prost::Message as _;
use scheduler::{Event, Limits, State, TaskRecord};
use std::collections::BTreeSet;
use std::time::Duration;

/// Tasks of two CPUs, each on an agent of its own, launched in this order, with executors of this build.
fn state_with(agents: &[&str], build: &str) -> State {
    let task = |agent: &&str| {
        let uri = CommandUri {
            value: format!("http://earlier/{build}"),
            ..CommandUri::default()
        };
        let info = ExecutorInfo {
            executor_id: ExecutorId::new(format!("executor on {agent}")),
            command: Some(CommandInfo {
                uris: vec![uri],
                ..CommandInfo::default()
            }),
            ..ExecutorInfo::default()
        };
        TaskRecord {
            task_id: format!("task on {agent}"),
            executor_id: info.executor_id.value.clone(),
            agent_id: (*agent).to_owned(),
            hostname: (*agent).to_owned(),
            cpus_millis: 2000,
            mem_millis: 64_000,
            executor_info: info.encode_to_vec(),
            place: Vec::new(),
        }
    };
    let tasks = agents.iter().map(task);
    State {
        framework_id: Some("f".to_owned()),
        tasks: tasks.map(|task| (task.task_id.clone(), task)).collect(),
        ..State::default()
    }
}

/// All of them run.
pub(crate) fn run_with(agents: &[&str], build: &str) -> Run {
    let mut run = Run::new(&["pool"], state_with(agents, build));
    begin(&mut run, testkit::job());
    for agent in agents {
        status(
            &mut run,
            agent,
            &format!("task on {agent}"),
            TaskState::Running,
            None,
        );
    }
    run.calls.clear();
    run
}

pub(crate) fn status(run: &mut Run, agent: &str, task: &str, state: TaskState, reason: Option<Reason>) {
    run.master(MesosEvent::Update(Box::new(TaskStatus {
        task_id: TaskId::new(task),
        agent_id: Some(AgentId::new(agent)),
        state: state.into(),
        reason: reason.map(Into::into),
        ..TaskStatus::default()
    })));
}

/// The executor of a run's first, second, … task reports that it mines.
fn reports(run: &mut Run, agent: &str, number: u32) {
    reports_threads(run, agent, number, 1);
}

fn reports_threads(run: &mut Run, agent: &str, number: u32, threads: u32) {
    let message = FromExecutor {
        session: 7,
        report: Some(Report {
            generation: 0,
            hashes: 0,
            uptime_ms: 0,
            threads,
            kernel: "scalar".to_owned(),
            dropped_shares: 0,
            exhausted: false,
            checks: 0,
            wrong_checks: 0,
            searched_ms: None,
        }),
        description: None,
        shares: vec![],
        assignments: vec![],
    };
    run.master(MesosEvent::Message {
        agent_id: AgentId::new(agent),
        executor_id: ExecutorId::new(format!("mesos-miner-run-executor-{number}")),
        data: message.encode(),
    });
}

/// Tasks that were told to end since the last look.
pub(crate) fn killed(run: &mut Run) -> Vec<String> {
    let kills = calls(run, Type::Kill).filter_map(|call| Some(call.kill.as_ref()?.task_id.value.clone()));
    let kills = kills.collect();
    run.calls.clear();
    kills
}

/// The plan's own build, as [`Run`] has it.
pub(crate) fn own_build() -> String {
    scheduler::Architecture::own().to_string()
}

#[test]
fn lower_ceilings_end_what_is_too_much_and_higher_ones_ask_for_more() {
    let mut run = run_with(&["a", "b", "c"], &own_build());
    let ceiling = |cpus_millis, agents| Limits {
        cpus_millis,
        cpus_per_agent_millis: None,
        least_cpus_millis: 0,
        agents,
        mem_millis: 64_000,
    };
    let set = |run: &mut Run, limits| {
        run.scheduler.handle(Event::Limits(limits), run.now);
        run.advance(Duration::ZERO);
        killed(run)
    };
    assert_eq!(set(&mut run, ceiling(None, None)), [""; 0]);
    let gone = set(&mut run, ceiling(Some(4100), None));
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert!(run.was_told("ceilings from now on: 4.1 of CPUs in all"));
    assert_eq!(set(&mut run, ceiling(Some(4100), Some(1))).len(), 1);
    for task in ["task on a", "task on b", "task on c"] {
        let agent = task.rsplit(' ').next().unwrap().to_owned();
        if gone.contains(&task.to_owned()) {
            status(&mut run, &agent, task, TaskState::Killed, None);
        }
    }
    run.advance(Duration::from_secs(20));
    run.calls.clear();
    assert_eq!(set(&mut run, ceiling(None, None)), [""; 0]);
    run.advance(Duration::from_secs(10));
    assert_eq!(calls(&run, Type::Revive).count(), 1);
}

#[test]
fn the_newest_task_ends_first() {
    let mut run = Run::new(&["pool"], State::default());
    begin(&mut run, testkit::job());
    for (number, agent) in [(1, "a"), (2, "b")] {
        run.master(offer_of(agent));
        let task = format!("mesos-miner-run-{number}");
        status(&mut run, agent, &task, TaskState::Running, None);
        run.advance(Duration::from_secs(60));
    }
    run.calls.clear();
    let limits = Limits {
        cpus_millis: None,
        cpus_per_agent_millis: None,
        least_cpus_millis: 0,
        agents: Some(1),
        mem_millis: 64_000,
    };
    run.scheduler.handle(Event::Limits(limits), run.now);
    run.advance(Duration::ZERO);
    assert_eq!(killed(&mut run), ["mesos-miner-run-2"]);
}

#[test]
fn executors_of_another_build_are_replaced_one_after_the_other() {
    let mut run = run_with(&["a", "b", "c"], "earlier-build");
    assert_eq!(run.scheduler.status(run.now).outdated_executors, 3);
    run.advance(Duration::from_secs(1));
    assert!(
        run.was_told("3 executors of another build: replaced 1 at a time"),
        "{:?}",
        run.told
    );
    let mut replaced = Vec::new();
    for number in 1..=3 {
        let kills = killed(&mut run);
        let [task] = &kills[..] else {
            panic!("{number}: {kills:?}");
        };
        let agent = task.rsplit(' ').next().unwrap().to_owned();
        run.advance(Duration::from_secs(3));
        assert!(killed(&mut run).is_empty(), "one at a time");
        status(&mut run, &agent, task, TaskState::Killed, None);
        run.master(offer_of(&agent));
        assert_eq!(calls(&run, Type::Accept).count(), 1);
        run.calls.clear();
        status(
            &mut run,
            &agent,
            &format!("mesos-miner-run-{number}"),
            TaskState::Running,
            None,
        );
        run.advance(Duration::from_secs(1));
        assert!(killed(&mut run).is_empty(), "it has not said anything yet");
        reports_threads(&mut run, &agent, number, 0);
        run.advance(Duration::from_secs(1));
        assert!(killed(&mut run).is_empty(), "it does not mine yet");
        reports(&mut run, &agent, number);
        run.advance(Duration::from_secs(1));
        replaced.push(agent);
    }
    replaced.sort();
    assert_eq!(replaced, ["a", "b", "c"]);
    run.advance(Duration::from_secs(1));
    assert!(killed(&mut run).is_empty());
    assert!(run.was_told("all executors are of this build"));
}

#[test]
fn a_new_build_that_fails_replaces_no_more() {
    let mut run = run_with(&["a", "b"], "earlier-build");
    run.advance(Duration::from_secs(1));
    let kills = killed(&mut run);
    let agent = kills[0].rsplit(' ').next().unwrap().to_owned();
    status(&mut run, &agent, &kills[0], TaskState::Killed, None);
    run.master(offer_of(&agent));
    run.calls.clear();
    let failed = Some(Reason::ExecutorTerminated);
    status(&mut run, &agent, "mesos-miner-run-1", TaskState::Failed, failed);
    run.advance(Duration::from_secs(1));
    assert!(run.was_told("the new executor failed on"), "{:?}", run.told);
    run.advance(Duration::from_secs(600));
    assert!(killed(&mut run).is_empty());
}

/// Takes the first agent's executor away and has a new one mine there.
fn replaces_one(run: &mut Run) -> String {
    run.advance(Duration::from_secs(1));
    let kills = killed(run);
    let agent = kills[0].rsplit(' ').next().unwrap().to_owned();
    status(run, &agent, &kills[0], TaskState::Killed, None);
    run.master(offer_of(&agent));
    run.calls.clear();
    status(run, &agent, "mesos-miner-run-1", TaskState::Running, None);
    reports(run, &agent, 1);
    agent
}

#[test]
fn a_new_build_that_fails_after_a_while_replaces_no_more() {
    let mut run = run_with(&["a", "b", "c"], "earlier-build");
    let agent = replaces_one(&mut run);
    run.advance(Duration::from_secs(1));
    assert_eq!(killed(&mut run).len(), 1, "it mines");
    let failed = Some(Reason::ExecutorTerminated);
    status(&mut run, &agent, "mesos-miner-run-1", TaskState::Failed, failed);
    run.advance(Duration::from_secs(600));
    assert!(run.was_told("the new executor failed on"), "{:?}", run.told);
    let again = killed(&mut run);
    let others: BTreeSet<&String> = again.iter().collect();
    assert!(others.len() <= 1, "the KILL of before is repeated: {again:?}");
}

/// What the executors of before do is no fault of the new ones.
#[test]
fn an_old_executor_that_fails_does_not_halt_an_upgrade() {
    let mut run = run_with(&["a", "b", "c"], "earlier-build");
    let agent = replaces_one(&mut run);
    let other = ["a", "b", "c"].into_iter().find(|other| *other != agent).unwrap();
    let failed = Some(Reason::ExecutorTerminated);
    status(
        &mut run,
        other,
        &format!("task on {other}"),
        TaskState::Failed,
        failed,
    );
    run.advance(Duration::from_secs(1));
    assert_eq!(killed(&mut run).len(), 1, "the third one");
}

#[test]
fn of_two_executors_on_an_agent_one_is_replaced_at_a_time() {
    let mut state = state_with(&["a", "b"], "earlier-build");
    for task in state.tasks.values_mut() {
        task.agent_id = "a".to_owned();
    }
    let mut run = Run::upgrading(3, state);
    begin(&mut run, testkit::job());
    for other in ["a", "b"] {
        status(
            &mut run,
            "a",
            &format!("task on {other}"),
            TaskState::Running,
            None,
        );
    }
    run.calls.clear();
    run.advance(Duration::from_secs(1));
    let first = killed(&mut run);
    assert_eq!(first.len(), 1, "{first:?}");
    status(&mut run, "a", &first[0], TaskState::Killed, None);
    run.master(offer_of("a"));
    run.calls.clear();
    status(&mut run, "a", "mesos-miner-run-1", TaskState::Running, None);
    reports(&mut run, "a", 1);
    run.advance(Duration::from_secs(1));
    let second = killed(&mut run);
    assert_eq!(second.len(), 1);
    assert_ne!(second, first);
}

/// The new scheduler cannot know yet which tasks of before are still there.
#[test]
fn tasks_that_may_be_gone_do_not_make_others_surplus() {
    let state = state_with(&["a", "b"], &own_build());
    let mut run = Run::within(2100, &["pool"], state);
    begin(&mut run, testkit::job());
    run.calls.clear();
    status(&mut run, "b", "task on b", TaskState::Running, None);
    assert!(killed(&mut run).is_empty(), "the other one may be gone");
    status(&mut run, "a", "task on a", TaskState::Unreachable, None);
    assert!(killed(&mut run).is_empty());
    status(&mut run, "a", "task on a", TaskState::Running, None);
    assert_eq!(killed(&mut run), ["task on a"]);
}
