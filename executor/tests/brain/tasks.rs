//! Tasks: launched, shared among, killed, refused.

use executor::executor::{Input, LEAVE_WAIT, Output};
use executor::miner::{MinerEvent, Progress};
use mesos::proto::{Reason, TaskState};
use miner_core::Kernel;
use std::time::Duration;

use crate::bench::{Bench, assign};
use crate::support::{assignment, data};

#[test]
fn a_task_from_launch_to_exit() {
    let mut bench = Bench::subscribed();
    let mut first = data();
    first.assignment = Some(Box::new(assignment(3, 1, 1e6)));
    bench.launch("a", 1500, Some(first.encode()));
    assert_eq!(bench.states(), [("a", TaskState::Starting)]);
    assert_eq!((bench.arranged(), bench.assigned()), (vec![(1, 1500)], vec![3]));
    bench.miner(MinerEvent::Stopped { revision: 1 });
    assert_eq!(bench.states().len(), 1, "not running before its threads are");
    bench.brain.set_progress(Progress {
        hashes: 1234,
        threads: 2,
    });
    bench.miner(MinerEvent::Ready { revision: 1 });
    assert_eq!(bench.states()[1..], [("a", TaskState::Running)]);
    bench.pass(Duration::from_millis(3000));
    let reports: Vec<_> = bench
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

    bench.take();
    bench.kill("a");
    assert_eq!(bench.states(), [("a", TaskState::Killing)]);
    assert!(bench.outputs.contains(&Output::Abandon));
    assert_eq!(bench.arranged(), [(2, 0)]);
    bench.kill("a");
    assert_eq!(bench.states().len(), 1, "a repeated KILL says nothing new");
    bench.miner(MinerEvent::Stopped { revision: 2 });
    assert_eq!(bench.states()[1..], [("a", TaskState::Killed)]);
    for _ in 0..4 {
        assert_eq!(bench.exit(), None);
        bench.acknowledge("a");
    }
    assert_eq!(bench.exit().map(|exit| exit.orderly), Some(true));
    assert_eq!(bench.brain.poll_timeout(), None);
}

#[test]
fn tasks_share_threads_and_take_theirs_away() {
    let mut bench = Bench::running();
    bench.launch("b", 700, Some(data().encode()));
    bench.ready(2);
    bench.launch("b", 700, Some(data().encode()));
    assert_eq!(
        bench.arranged(),
        [(2, 2200)],
        "the second LAUNCH of one task is ignored"
    );
    bench.take();
    bench.kill("a");
    assert_eq!(bench.arranged(), [(3, 700)]);
    assert!(!bench.outputs.contains(&Output::Abandon), "b goes on");
    bench.ready(3);
    assert_eq!(
        bench.states(),
        [("a", TaskState::Killing), ("a", TaskState::Killed)]
    );
    bench.pass(LEAVE_WAIT * 3);
    assert_eq!(bench.exit(), None);
}

#[test]
fn a_new_task_keeps_an_idle_executor() {
    let mut bench = Bench::running();
    bench.tell(&assign(5, 1));
    bench.kill("a");
    bench.ready(2);
    bench.pass(LEAVE_WAIT / 2);
    bench.take();
    let mut again = data();
    again.assignment = Some(Box::new(assignment(5, 1, 1e6)));
    bench.launch("b", 1000, Some(again.encode()));
    assert_eq!(
        bench.assigned(),
        [5],
        "the assignment that was let go is taken up again"
    );
    bench.ready(3);
    bench.pass(LEAVE_WAIT * 2);
    assert_eq!(bench.exit(), None);
}

#[test]
fn faulty_tasks_fail_and_name_the_fault() {
    let check = |millis, data: Option<Vec<u8>>, expected: &str| {
        let mut bench = Bench::subscribed();
        bench.launch("bad", millis, data);
        let updates = bench.updates();
        assert_eq!(bench.states(), [("bad", TaskState::Failed)]);
        assert!(
            updates[0].message().contains(expected),
            "{}",
            updates[0].message()
        );
        assert_eq!(updates[0].reason(), Reason::TaskInvalid);
        assert!(bench.arranged().is_empty());
        bench.acknowledge("bad");
        assert!(bench.exit().unwrap().orderly);
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
    if let Some(missing) = Kernel::all().find(|kernel| !kernel.available) {
        let mut unsupported = data();
        unsupported.kernel = Some(missing.name.into());
        check(1000, Some(unsupported.encode()), missing.name);
        check(1000, Some(unsupported.encode()), missing.features.last().unwrap());
    } else {
        testkit::skip("this CPU has every kernel");
    }
}

#[test]
fn no_threads_no_task() {
    let mut bench = Bench::subscribed();
    bench.launch("a", 1000, Some(data().encode()));
    bench.miner(MinerEvent::Failed {
        revision: 1,
        reason: "no memory".into(),
    });
    assert_eq!(
        bench.states(),
        [("a", TaskState::Starting), ("a", TaskState::Failed)]
    );
    assert_eq!(bench.updates()[1].message(), "no memory");
}

#[test]
fn without_killing_state_there_is_none() {
    let mut bench = Bench::running();
    bench.give(Input::Disconnected);
    bench.give(Input::Subscribed { killing_state: false });
    bench.kill("a");
    bench.miner(MinerEvent::Stopped { revision: 2 });
    assert_eq!(bench.states(), [("a", TaskState::Killed)]);
}
