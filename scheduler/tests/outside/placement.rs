//! Which agents, roles and CPUs are used.

use crate::miner::{begin, calls};
use crate::support::Run;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{
    AgentId, AllocationInfo, Attribute, FrameworkId, Offer, OfferId, Reason, Resource, RevocableInfo, TaskId,
    TaskInfo, TaskState, TaskStatus, TextValue,
};
use mesos::resources::{scalar, sum};
use mesos::scheduler::Event as MesosEvent;
use scheduler::{Revocable, State};
use std::time::Duration;

fn run(constraints: &[&str], revocable: Revocable, restored: State) -> Run {
    let mut run = Run::placed(constraints, revocable, restored);
    begin(&mut run, testkit::job());
    run.advance(Duration::from_secs(1));
    run.calls.clear();
    run
}

/// Of an agent in a rack, to this role, with a gigabyte of memory.
fn offer(agent: &str, rack: &str, role: &str, cpus: Vec<Resource>) -> Offer {
    let allocation = AllocationInfo {
        role: Some(role.to_owned()),
    };
    let mut resources = [cpus, vec![scalar("mem", 1_000_000)]].concat();
    for resource in &mut resources {
        resource.allocation_info = Some(allocation.clone());
    }
    Offer {
        id: OfferId::new(format!("offer of {agent}")),
        framework_id: FrameworkId::new("f"),
        agent_id: AgentId::new(agent),
        hostname: format!("host of {agent}"),
        resources,
        attributes: vec![Attribute {
            name: "rack".to_owned(),
            text: Some(TextValue {
                value: rack.to_owned(),
            }),
            ..Attribute::default()
        }],
        allocation_info: Some(allocation),
        ..Offer::default()
    }
}

fn regular(millis: u64) -> Vec<Resource> {
    vec![scalar("cpus", millis)]
}

fn revocable(millis: u64) -> Vec<Resource> {
    vec![Resource {
        revocable: Some(RevocableInfo {}),
        ..scalar("cpus", millis)
    }]
}

/// The task that is launched, and for how long the rest of the offer is refused; or how long all of it is.
fn answer(run: &mut Run, offer: Offer) -> (Option<TaskInfo>, f64) {
    run.calls.clear();
    run.master(MesosEvent::Offers(vec![offer]));
    let accepted = calls(run, Type::Accept).find_map(|call| call.accept.clone());
    if let Some(accept) = accepted {
        let launch = accept.operations[0].launch.clone().unwrap();
        return (
            Some(launch.task_infos[0].clone()),
            accept.filters.unwrap().refuse_seconds(),
        );
    }
    let declined = calls(run, Type::Decline).find_map(|call| call.decline.clone());
    (None, declined.unwrap().filters.unwrap().refuse_seconds())
}

fn status(run: &mut Run, agent: &str, task: &str, state: TaskState, reason: Option<Reason>) {
    run.master(MesosEvent::Update(Box::new(TaskStatus {
        task_id: TaskId::new(task),
        agent_id: Some(AgentId::new(agent)),
        state: state.into(),
        reason: reason.map(Into::into),
        ..TaskStatus::default()
    })));
}

#[test]
fn agents_are_used_as_the_constraints_say() {
    let mut run = run(
        &["rack:LIKE:r[1-3]", "rack:UNIQUE"],
        Revocable::No,
        State::default(),
    );
    let mut used = |agent, rack| answer(&mut run, offer(agent, rack, "*", regular(2000)));
    assert_eq!(
        used("x", "r9"),
        (None, 3600.0),
        "for ever, as far as anybody knows"
    );
    let (first, _) = used("a", "r1");
    assert!(first.is_some());
    assert_eq!(used("b", "r1"), (None, 60.0), "until the first one ends");
    assert!(used("c", "r2").0.is_some());
    assert!(used("a", "r1").0.is_some(), "it is in use already");
    let declined = run.scheduler.snapshot(run.now).declined;
    let told: Vec<_> = declined
        .iter()
        .map(|one| (one.agent.as_str(), one.reason.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("host of b", "--constraint rack:UNIQUE"),
            ("host of x", "--constraint rack:LIKE:r[1-3]")
        ]
    );
    assert_eq!(
        run.scheduler
            .status(run.now)
            .declined_agents
            .into_iter()
            .collect::<Vec<_>>(),
        [
            ("--constraint rack:LIKE:r[1-3]".to_owned(), 1),
            ("--constraint rack:UNIQUE".to_owned(), 1)
        ]
    );
    for task in ["mesos-miner-run-1", "mesos-miner-run-3"] {
        status(&mut run, "a", task, TaskState::Running, None);
        status(&mut run, "a", task, TaskState::Killed, None);
    }
    assert!(answer(&mut run, offer("b", "r1", "*", regular(2000))).0.is_some());
    // What masters check themselves is never offered, so nothing is declined for it.
    assert_eq!(
        run.scheduler.status(run.now).limited_by,
        ["the master offers no agent that breaks --constraint rack:LIKE:r[1-3], --constraint rack:UNIQUE"]
    );
}

/// The values are on disk: a later scheduler sees no offer of an agent whose CPUs are all in use.
#[test]
fn a_later_run_counts_what_an_earlier_one_uses() {
    let mut first = run(&["rack:MAX_PER:1"], Revocable::No, State::default());
    for (agent, rack) in [("a", "r1"), ("b", "r2")] {
        assert!(
            answer(&mut first, offer(agent, rack, "*", regular(2000)))
                .0
                .is_some()
        );
    }
    let restored: State = std::mem::take(&mut first.records).into_iter().collect();
    let mut second = run(&["rack:MAX_PER:1", "rack:UNLIKE:r2"], Revocable::No, restored);
    assert_eq!(answer(&mut second, offer("c", "r1", "*", regular(2000))).0, None);
    assert!(
        answer(&mut second, offer("d", "r3", "*", regular(2000)))
            .0
            .is_some()
    );
    // It was launched when that was allowed.
    for (agent, task) in [("a", "mesos-miner-run-1"), ("b", "mesos-miner-run-2")] {
        status(&mut second, agent, task, TaskState::Running, None);
    }
    assert_eq!(killed(&second), ["mesos-miner-run-2"]);
    assert!(second.was_told("is more than --constraint rack:UNLIKE:r2 allows: it is killed"));
}

fn killed(run: &Run) -> Vec<String> {
    calls(run, Type::Kill)
        .filter_map(|call| Some(call.kill.as_ref()?.task_id.value.clone()))
        .collect()
}

/// Its operator has changed an agent's attributes: nothing is launched there to be killed again.
#[test]
fn an_agent_that_turns_out_to_break_a_constraint_is_left() {
    let mut run = run(&["rack:CLUSTER"], Revocable::No, State::default());
    for (number, agent) in [(1, "a"), (2, "b")] {
        assert!(
            answer(&mut run, offer(agent, "r1", "*", regular(2000)))
                .0
                .is_some()
        );
        status(
            &mut run,
            agent,
            &format!("mesos-miner-run-{number}"),
            TaskState::Running,
            None,
        );
    }
    assert_eq!(answer(&mut run, offer("b", "r2", "*", regular(2000))).0, None);
    assert_eq!(killed(&run), ["mesos-miner-run-2"]);
    assert!(run.was_told("is more than --constraint rack:CLUSTER allows: it is killed"));
    assert!(answer(&mut run, offer("a", "r1", "*", regular(2000))).0.is_some());
    assert_eq!(killed(&run), [""; 0]);
}

/// An earlier run did not keep what this constraint looks at. Where the agent is, an offer tells that comes with another one.
#[test]
fn offers_that_come_together_are_looked_at_together() {
    let mut first = run(&[], Revocable::No, State::default());
    assert!(
        answer(&mut first, offer("a", "r1", "*", regular(2000)))
            .0
            .is_some()
    );
    let restored: State = std::mem::take(&mut first.records).into_iter().collect();
    let mut second = run(&["rack:CLUSTER"], Revocable::No, restored);
    let offers = [("b", "r2"), ("a", "r1")].map(|(agent, rack)| offer(agent, rack, "*", regular(2000)));
    second.master(MesosEvent::Offers(offers.into()));
    let accepted: Vec<_> = calls(&second, Type::Accept)
        .flat_map(|call| call.accept.clone().unwrap().offer_ids)
        .map(|id| id.value)
        .collect();
    assert_eq!(accepted, ["offer of a"]);
}

#[test]
fn revocable_cpus_are_taken_as_wanted_and_never_mixed_with_others() {
    let both = || offer("a", "r", "*", [regular(1000), revocable(2000)].concat());
    let takes = |policy, offer: Offer| {
        let mut run = run(&[], policy, State::default());
        let (task, rest) = answer(&mut run, offer);
        task.map(|task| {
            let executor = task.executor.unwrap().resources;
            let cpus = || {
                task.resources
                    .iter()
                    .chain(&executor)
                    .filter(|resource| resource.name == "cpus")
            };
            let are_revocable: Vec<_> = cpus().map(|resource| resource.revocable.is_some()).collect();
            assert_eq!(
                are_revocable,
                vec![are_revocable[0]; 2],
                "task and executor alike"
            );
            let millis = sum(&task.resources, "cpus") + sum(&executor, "cpus");
            (are_revocable[0], millis, rest)
        })
    };
    assert_eq!(takes(Revocable::No, both()), Some((false, 1000, 300.0)));
    assert_eq!(takes(Revocable::Only, both()), Some((true, 2000, 300.0)));
    assert_eq!(
        takes(Revocable::Prefer, both()),
        Some((true, 2000, 1.0)),
        "the rest is wanted soon"
    );
    assert_eq!(
        takes(Revocable::Prefer, offer("a", "r", "*", regular(1000))),
        Some((false, 1000, 300.0))
    );
    assert_eq!(takes(Revocable::No, offer("a", "r", "*", revocable(2000))), None);
    assert_eq!(takes(Revocable::Only, offer("a", "r", "*", regular(2000))), None);
}

/// An executor has one role and one kind of CPUs: Mesos refuses any other task on it.
#[test]
fn another_task_joins_only_an_executor_of_its_kind() {
    let mut run = run(&[], Revocable::Prefer, State::default());
    let mut executor_of = |offer: Offer, number: u32| {
        let agent = offer.agent_id.value.clone();
        let (task, _) = answer(&mut run, offer);
        let task = task.unwrap();
        status(
            &mut run,
            &agent,
            &format!("mesos-miner-run-{number}"),
            TaskState::Running,
            None,
        );
        task.executor.unwrap().executor_id.value
    };
    let first = executor_of(offer("a", "r", "one", regular(500)), 1);
    assert_eq!(executor_of(offer("a", "r", "one", regular(500)), 2), first);
    let other_role = executor_of(offer("a", "r", "two", regular(500)), 3);
    let other_kind = executor_of(offer("a", "r", "one", revocable(500)), 4);
    assert!(first != other_role && first != other_kind && other_role != other_kind);
    assert_eq!(executor_of(offer("a", "r", "one", revocable(500)), 5), other_kind);
    let executors = run.scheduler.snapshot(run.now).executors;
    let shown: Vec<_> = executors
        .iter()
        .map(|one| (one.role.as_deref(), one.revocable, one.tasks))
        .collect();
    assert_eq!(
        shown,
        [
            (Some("one"), false, 2),
            (Some("two"), false, 1),
            (Some("one"), true, 2)
        ]
    );
}

/// Mesos takes revocable CPUs back by ending the container: nobody's fault.
#[test]
fn an_agent_is_used_again_at_once_after_a_preemption() {
    let mut run = run(&[], Revocable::Only, State::default());
    assert!(
        answer(&mut run, offer("a", "r", "*", revocable(1000)))
            .0
            .is_some()
    );
    status(&mut run, "a", "mesos-miner-run-1", TaskState::Running, None);
    let preempted = Some(Reason::ContainerPreempted);
    status(&mut run, "a", "mesos-miner-run-1", TaskState::Gone, preempted);
    assert!(
        answer(&mut run, offer("a", "r", "*", revocable(1000)))
            .0
            .is_some()
    );
}

#[test]
fn a_master_makes_no_offers_while_a_ceiling_is_reached() {
    let mut run = Run::within(1000, &["pool"], State::default());
    begin(&mut run, testkit::job());
    run.advance(Duration::from_secs(1));
    let count = |run: &mut Run, kind| {
        let count = calls(run, kind).count();
        run.calls.clear();
        count
    };
    assert_eq!(count(&mut run, Type::Suppress), 0);
    assert!(answer(&mut run, offer("a", "r", "*", regular(2000))).0.is_some());
    run.advance(Duration::from_secs(1));
    assert_eq!(count(&mut run, Type::Suppress), 1);
    run.advance(Duration::from_secs(60));
    assert_eq!(count(&mut run, Type::Suppress), 0, "once is enough");
    assert_eq!(run.scheduler.status(run.now).limited_by, ["--cpus is reached"]);
    // The call was lost, or the offer crossed it.
    assert_eq!(answer(&mut run, offer("b", "r", "*", regular(2000))).0, None);
    run.advance(Duration::from_secs(1));
    assert_eq!(count(&mut run, Type::Suppress), 1);
    status(&mut run, "a", "mesos-miner-run-1", TaskState::Failed, None);
    run.advance(Duration::from_secs(10));
    assert_eq!(
        (count(&mut run, Type::Revive), count(&mut run, Type::Suppress)),
        (1, 0)
    );
}

/// An agent that cannot be reached makes room as well, and what was declined before is not offered for minutes.
#[test]
fn room_that_comes_before_offers_can_be_stopped_is_asked_for() {
    let mut run = Run::within(1000, &["pool"], State::default());
    begin(&mut run, testkit::job());
    assert!(answer(&mut run, offer("a", "r", "*", regular(2000))).0.is_some());
    run.advance(Duration::from_secs(1));
    assert_eq!(calls(&run, Type::Suppress).count(), 1);
    status(&mut run, "a", "mesos-miner-run-1", TaskState::Killed, None);
    run.advance(Duration::from_secs(1));
    assert_eq!(calls(&run, Type::Revive).count(), 1);
    run.calls.clear();
    assert!(answer(&mut run, offer("b", "r", "*", regular(2000))).0.is_some());
    run.advance(Duration::from_secs(1));
    assert_eq!(answer(&mut run, offer("c", "r", "*", regular(2000))).0, None);
    status(&mut run, "b", "mesos-miner-run-2", TaskState::Unreachable, None);
    run.advance(Duration::from_secs(10));
    assert_eq!(
        (
            calls(&run, Type::Suppress).count(),
            calls(&run, Type::Revive).count()
        ),
        (0, 1)
    );
}

#[test]
fn a_preview_judges_as_a_run_would_and_needs_no_job() {
    let run = Run::placed(&["rack:UNIQUE"], Revocable::No, State::default());
    let offers = [
        offer("a", "1", "*", regular(2000)),
        offer("b", "1", "*", regular(2000)),
        offer("c", "2", "dev", revocable(2000)),
        offer("d", "3", "*", regular(1500)),
    ];
    let previews = run.scheduler.preview(&offers, run.now);
    let told: Vec<_> = previews
        .iter()
        .map(|preview| {
            (
                preview.hostname.as_str(),
                preview.role.as_str(),
                preview.verdict.clone(),
            )
        })
        .collect();
    let too_few = "too few CPUs of the wanted kind are free there (--min-cpus, --revocable)".to_owned();
    assert_eq!(
        told,
        [
            ("host of a", "*", Ok(2000)),
            ("host of b", "*", Err("--constraint rack:UNIQUE".to_owned())),
            ("host of c", "dev", Err(too_few)),
            ("host of d", "*", Ok(1500)),
        ]
    );
}
