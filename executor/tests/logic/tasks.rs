//! Tasks launched, sharing threads, killed and refused.

use executor::logic::{Action, Event, LEAVE_WAIT};
use machine::Machine;
use mesos::proto::{ExecutorInfo, Reason, TaskState};
use mesos::resources::scalar;
use messages::TaskData;
use miner_core::Kernel;
use std::time::Duration;

use crate::harness::{Harness, assign};
use crate::support::{assignment, data, task};

#[test]
fn a_task_from_launch_to_exit() {
    let mut harness = Harness::subscribed();
    let mut first = data();
    first.assignment = Some(Box::new(assignment(3, 1, 1e6)));
    harness.launch("a", 1500, Some(first.encode()));
    assert_eq!(harness.states(), [("a", TaskState::Starting)]);
    assert_eq!(
        (harness.planned(), harness.assigned()),
        (vec![(1, 1500)], vec![3])
    );
    harness.engine(engine::Event::ThreadsStopped { revision: 1 });
    assert_eq!(harness.states().len(), 1, "not running before its threads are");
    harness.count(1234, 2);
    harness.engine(engine::Event::ThreadsStarted { revision: 1 });
    assert_eq!(harness.states()[1..], [("a", TaskState::Running)]);
    harness.pass(Duration::from_millis(3000));
    let reports: Vec<_> = harness
        .messages()
        .into_iter()
        .map(|message| message.report.unwrap())
        .collect();
    let last = reports.last().unwrap();
    assert_eq!(
        (last.generation, last.hashes, last.threads, last.exhausted),
        (3, 1234, 2, false)
    );
    assert_eq!(last.kernel, Kernel::best().name());
    assert!(
        (3..=5).contains(&reports.len()),
        "{} reports in 3 s",
        reports.len()
    );

    harness.take();
    harness.kill("a");
    assert_eq!(harness.states(), [("a", TaskState::Killing)]);
    assert!(harness.actions.contains(&Action::Abandon));
    assert_eq!(harness.planned(), [(2, 0)]);
    harness.kill("a");
    assert_eq!(harness.states().len(), 1, "a repeated KILL says nothing new");
    harness.engine(engine::Event::ThreadsStopped { revision: 2 });
    assert_eq!(harness.states()[1..], [("a", TaskState::Killed)]);
    for _ in 0..4 {
        assert_eq!(harness.exit(), None);
        harness.acknowledge("a");
    }
    assert_eq!(harness.exit().map(|exit| exit.is_orderly()), Some(true));
    assert_eq!(harness.executor.deadline(), None);
}

#[test]
fn tasks_share_threads_and_take_theirs_away() {
    let mut harness = Harness::running();
    harness.launch("b", 700, Some(data().encode()));
    harness.ready(2);
    harness.launch("b", 700, Some(data().encode()));
    assert_eq!(
        harness.planned(),
        [(2, 2200)],
        "the second LAUNCH of one task is ignored"
    );
    assert_eq!(
        harness.states(),
        [("b", TaskState::Starting), ("b", TaskState::Running)]
    );
    harness.take();
    harness.kill("a");
    assert_eq!(harness.planned(), [(3, 700)]);
    assert!(!harness.actions.contains(&Action::Abandon), "b goes on");
    harness.ready(3);
    assert_eq!(
        harness.states(),
        [("a", TaskState::Killing), ("a", TaskState::Killed)]
    );
    harness.pass(LEAVE_WAIT * 3);
    assert_eq!(harness.exit(), None);
}

#[test]
fn threads_are_pinned_as_the_newest_task_says() {
    let mut harness = Harness::running();
    for (id, pin) in [("b", true), ("c", false)] {
        harness.take();
        let data = TaskData { pin, ..data() };
        harness.launch(id, 100, Some(data.encode()));
        let plan = harness.actions.iter().find_map(|action| match action {
            Action::SetThreads { plan, .. } => Some(plan.pin),
            _ => None,
        });
        assert_eq!(plan, Some(pin), "{id}");
    }
}

#[test]
fn a_new_task_keeps_an_idle_executor() {
    let mut harness = Harness::running();
    harness.tell(&assign(5, 1));
    harness.kill("a");
    harness.ready(2);
    harness.pass(LEAVE_WAIT / 2);
    harness.take();
    let mut again = data();
    again.assignment = Some(Box::new(assignment(5, 1, 1e6)));
    harness.launch("b", 1000, Some(again.encode()));
    assert_eq!(
        harness.assigned(),
        [5],
        "the assignment that was let go is taken up again"
    );
    harness.ready(3);
    harness.pass(LEAVE_WAIT * 2);
    assert_eq!(harness.exit(), None);
}

#[test]
fn faulty_tasks_fail_and_name_the_fault() {
    let check = |millis, data: Option<Vec<u8>>, expected: &str| {
        let mut harness = Harness::subscribed();
        harness.launch("bad", millis, data);
        let updates = harness.updates();
        assert_eq!(harness.states(), [("bad", TaskState::Failed)]);
        assert!(
            updates[0].message().contains(expected),
            "{}",
            updates[0].message()
        );
        assert_eq!(updates[0].reason(), Reason::TaskInvalid);
        assert!(harness.planned().is_empty());
        harness.acknowledge("bad");
        assert!(harness.exit().unwrap().is_orderly());
    };
    check(1000, None, "TaskInfo.data is missing");
    check(
        1000,
        Some(vec![0xff; 9]),
        "TaskInfo.data: framework message does not decode",
    );
    check(0, Some(data().encode()), "no cpus");
    let mut unknown = data();
    unknown.kernel = Some("abacus".into());
    check(1000, Some(unknown.encode()), "abacus");
    if let Some(missing) = Kernel::all().find(|kernel| !kernel.available && !kernel.hopeless) {
        let mut unsupported = data();
        unsupported.kernel = Some(missing.name.into());
        check(1000, Some(unsupported.encode()), missing.name);
        check(
            1000,
            Some(unsupported.encode()),
            "CPU features that are missing here",
        );
    } else {
        testkit::skip("this CPU has every kernel");
    }
}

#[test]
fn no_threads_no_task() {
    let mut harness = Harness::subscribed();
    harness.launch("a", 1000, Some(data().encode()));
    harness.engine(engine::Event::ThreadsFailed {
        revision: 1,
        reason: "no memory".into(),
    });
    assert_eq!(
        harness.states(),
        [("a", TaskState::Starting), ("a", TaskState::Failed)]
    );
    assert_eq!(harness.updates()[1].message(), "no memory");
}

#[test]
fn without_killing_state_there_is_none() {
    let mut harness = Harness::running();
    harness.give(Event::Disconnected);
    harness.give(Event::Subscribed { killing_state: false });
    harness.kill("a");
    harness.engine(engine::Event::ThreadsStopped { revision: 2 });
    assert_eq!(harness.states(), [("a", TaskState::Killed)]);
}

/// On an agent of one CPU the task has 0.99 of it, and the thread all: the executor itself needs next to nothing. No
/// thread is started for what the executor has.
#[test]
fn what_the_executor_has_for_itself_goes_to_a_thread_with_less_than_a_cpu() {
    for (tasks, planned) in [
        (&[990][..], 1000),
        (&[1500], 1510),
        (&[1000], 1000),
        (&[3995], 4000),
        (&[990, 500], 1500),
    ] {
        let mut harness = Harness::subscribed();
        for (number, millis) in (0..).zip(tasks) {
            let mut task = task(&format!("{number}"), *millis, Some(data().encode()));
            task.executor = Some(ExecutorInfo {
                resources: vec![scalar("cpus", 10), scalar("mem", 32_000)],
                ..ExecutorInfo::default()
            });
            harness.give(Event::Launch(Box::new(task)));
        }
        let last = harness.planned().last().map(|(_, millis)| *millis);
        assert_eq!(last, Some(planned), "{tasks:?}");
    }
}
