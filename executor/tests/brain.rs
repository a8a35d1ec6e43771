//! What the brain does, input by input.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use executor::executor::{
    BLOCK_UPDATE_SPACING, COALESCE, Executor, Exit, FIRST_TASK_WAIT, Input, LEAVE_WAIT, Output,
    SCHEDULER_SILENCE, SHARES_WAIT, STOP_WAIT,
};
use executor::miner::{Found, MinerEvent, Progress};
use mesos::proto::{Reason, TaskState, TaskStatus};
use messages::{Ack, FromExecutor, ToExecutor};
use miner_core::{Kernel, Share};
use std::time::{Duration, Instant};
use support::{assignment, data, task};

const SESSION: u64 = 77;

/// A brain with its clock and everything that came out of it since the last look.
struct Bench {
    brain: Executor,
    now: Instant,
    outputs: Vec<Output>,
    uuids: u64,
}

impl Bench {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            brain: Executor::new(SESSION, now),
            now,
            outputs: Vec::new(),
            uuids: 0,
        }
    }

    fn subscribed() -> Self {
        let mut bench = Self::new();
        bench.give(Input::Subscribed { killing_state: true });
        bench
    }

    /// With task `a` of 1.5 CPUs running.
    fn running() -> Self {
        let mut bench = Self::subscribed();
        bench.give(Input::Launch(Box::new(task("a", 1500, Some(data().encode())))));
        bench.ready(1);
        bench.outputs.clear();
        bench
    }

    fn give(&mut self, input: Input) {
        self.brain.handle(input, self.now);
        self.collect();
    }

    fn collect(&mut self) {
        self.outputs
            .extend(std::iter::from_fn(|| self.brain.poll_output()));
    }

    fn miner(&mut self, event: MinerEvent) {
        self.give(Input::Miner(event));
    }

    fn ready(&mut self, revision: u64) {
        self.miner(MinerEvent::Stopped { revision });
        self.miner(MinerEvent::Ready { revision });
    }

    fn found(&mut self, nonce: u32, is_block: bool) {
        let share = Share {
            extranonce2: vec![1, 2, 3],
            version: 1,
            time: 2,
            nonce,
        };
        self.miner(MinerEvent::Found(Found {
            generation: 1,
            share,
            is_block,
        }));
    }

    fn tell(&mut self, message: &ToExecutor) {
        self.give(Input::Message(message.encode()));
    }

    fn acknowledge(&mut self, id: &str) {
        self.uuids += 1;
        let uuid = self.uuids.to_be_bytes().to_vec();
        self.give(Input::Acknowledged {
            task_id: id.to_owned(),
            uuid,
        });
    }

    /// Lets time pass, timeout by timeout.
    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.brain.poll_timeout().filter(|&due| due <= end) {
            self.now = self.now.max(due);
            self.brain.handle_timeout(self.now);
            self.collect();
        }
        self.now = end;
    }

    fn take(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.outputs)
    }

    fn updates(&self) -> Vec<&TaskStatus> {
        self.outputs
            .iter()
            .filter_map(|out| {
                if let Output::Update(status) = out {
                    Some(&**status)
                } else {
                    None
                }
            })
            .collect()
    }

    fn states(&self) -> Vec<(&str, TaskState)> {
        self.updates()
            .into_iter()
            .map(|status| (status.task_id.value.as_str(), status.state()))
            .collect()
    }

    fn messages(&self) -> Vec<FromExecutor> {
        let bytes = self.outputs.iter().filter_map(|out| {
            if let Output::Message(data) = out {
                Some(data)
            } else {
                None
            }
        });
        bytes.map(|data| FromExecutor::decode(data).unwrap()).collect()
    }

    fn arranged(&self) -> Vec<(u64, u64)> {
        let arrange = |out: &Output| match out {
            Output::Arrange {
                revision,
                arrangement,
            } => Some((*revision, arrangement.millis)),
            _ => None,
        };
        self.outputs.iter().filter_map(arrange).collect()
    }

    fn assigned(&self) -> Vec<u64> {
        let assign = |out: &Output| {
            if let Output::Assign { assignment, .. } = out {
                Some(assignment.generation)
            } else {
                None
            }
        };
        self.outputs.iter().filter_map(assign).collect()
    }

    fn exit(&self) -> Option<&Exit> {
        self.outputs.iter().find_map(|out| {
            if let Output::Exit(exit) = out {
                Some(exit)
            } else {
                None
            }
        })
    }
}

fn assign(generation: u64, prefix: u8) -> ToExecutor {
    ToExecutor::Assign(Box::new(assignment(generation, prefix, 1e6)))
}

#[test]
fn a_task_from_launch_to_exit() {
    let mut bench = Bench::subscribed();
    let mut first = data();
    first.assignment = Some(Box::new(assignment(3, 1, 1e6)));
    bench.give(Input::Launch(Box::new(task("a", 1500, Some(first.encode())))));
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
    bench.give(Input::Kill { task_id: "a".into() });
    assert_eq!(bench.states(), [("a", TaskState::Killing)]);
    assert!(bench.outputs.contains(&Output::Abandon));
    assert_eq!(bench.arranged(), [(2, 0)]);
    bench.give(Input::Kill { task_id: "a".into() });
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
    bench.give(Input::Launch(Box::new(task("b", 700, Some(data().encode())))));
    bench.ready(2);
    bench.give(Input::Launch(Box::new(task("b", 700, Some(data().encode())))));
    assert_eq!(
        bench.arranged(),
        [(2, 2200)],
        "the second LAUNCH of one task is ignored"
    );
    bench.take();
    bench.give(Input::Kill { task_id: "a".into() });
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
    bench.give(Input::Kill { task_id: "a".into() });
    bench.ready(2);
    bench.pass(LEAVE_WAIT / 2);
    bench.take();
    let mut again = data();
    again.assignment = Some(Box::new(assignment(5, 1, 1e6)));
    bench.give(Input::Launch(Box::new(task("b", 1000, Some(again.encode())))));
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
        bench.give(Input::Launch(Box::new(task("bad", millis, data))));
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
        println!("skipped: this CPU has every kernel");
    }
}

#[test]
fn no_threads_no_task() {
    let mut bench = Bench::subscribed();
    bench.give(Input::Launch(Box::new(task("a", 1000, Some(data().encode())))));
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
fn the_newest_generation_wins() {
    let mut bench = Bench::subscribed();
    bench.tell(&assign(1, 1));
    assert!(bench.assigned().is_empty(), "nobody to search for");
    let mut bench = Bench::running();
    for (generation, prefix) in [(4, 1), (4, 1), (4, 2), (3, 1), (5, 1), (5, 1), (1, 1)] {
        bench.tell(&assign(generation, prefix));
    }
    assert_eq!(bench.assigned(), [4, 5]);
    bench.tell(&ToExecutor::Pause { generation: 4 });
    assert!(!bench.outputs.contains(&Output::Abandon), "an old pause");
    bench.tell(&ToExecutor::Pause { generation: 7 });
    assert!(bench.outputs.contains(&Output::Abandon));
    bench.take();
    bench.pass(Duration::from_secs(2));
    assert_eq!(
        bench
            .messages()
            .last()
            .unwrap()
            .report
            .as_ref()
            .unwrap()
            .generation,
        0
    );
    bench.tell(&assign(7, 1));
    bench.tell(&assign(8, 1));
    assert_eq!(bench.assigned(), [8]);
}

#[test]
fn used_up_is_reported_for_the_assignment_in_hand() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.miner(MinerEvent::UsedUp { generation: 3 });
    bench.pass(Duration::from_secs(1));
    assert!(
        !bench
            .messages()
            .last()
            .unwrap()
            .report
            .as_ref()
            .unwrap()
            .exhausted
    );
    bench.miner(MinerEvent::UsedUp { generation: 4 });
    bench.pass(Duration::from_millis(50));
    assert!(
        bench
            .messages()
            .last()
            .unwrap()
            .report
            .as_ref()
            .unwrap()
            .exhausted
    );
    bench.tell(&assign(5, 1));
    bench.pass(Duration::from_millis(50));
    assert!(
        !bench
            .messages()
            .last()
            .unwrap()
            .report
            .as_ref()
            .unwrap()
            .exhausted
    );
}

#[test]
fn foreign_bytes_are_ignored() {
    let mut bench = Bench::running();
    for bytes in [vec![], vec![0xff; 100], vec![0; 2 << 20], data().encode()] {
        bench.give(Input::Message(bytes));
    }
    bench.tell(&ToExecutor::Ack(Ack {
        session: 1,
        seqs: vec![1, 2],
    }));
    bench.give(Input::Kill {
        task_id: "nobody".into(),
    });
    bench.acknowledge("nobody");
    assert_eq!(
        (bench.states(), bench.assigned(), bench.exit()),
        (vec![], vec![], None)
    );
}

#[test]
fn shares_travel_together_and_blocks_at_once() {
    let mut bench = Bench::running();
    bench.pass(Duration::from_millis(100));
    bench.take();
    bench.found(1, false);
    bench.found(2, false);
    assert_eq!(bench.messages(), []);
    bench.pass(COALESCE);
    let messages = bench.messages();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].session, SESSION);
    assert_eq!(
        messages[0]
            .shares
            .iter()
            .map(|share| share.seq)
            .collect::<Vec<_>>(),
        [1, 2]
    );
    bench.tell(&ToExecutor::Ack(Ack {
        session: SESSION,
        seqs: vec![1, 2],
    }));
    bench.pass(COALESCE);
    bench.take();

    bench.found(3, true);
    assert_eq!(bench.messages()[0].shares[0].seq, 3);
    let in_update = FromExecutor::decode(bench.updates()[0].data()).unwrap();
    assert_eq!((in_update.session, in_update.shares[0].seq), (SESSION, 3));
    assert_eq!(bench.states(), [("a", TaskState::Running)]);
    for nonce in 4..10 {
        bench.found(nonce, true);
    }
    assert_eq!(bench.states().len(), 1, "updates are throttled");
    bench.pass(BLOCK_UPDATE_SPACING * 3);
    assert_eq!(bench.states().len(), 2);
    assert_eq!(
        FromExecutor::decode(bench.updates()[1].data())
            .unwrap()
            .shares
            .len(),
        6
    );
}

#[test]
fn the_last_shares_go_before_the_end() {
    let mut bench = Bench::running();
    bench.give(Input::Kill { task_id: "a".into() });
    bench.found(1, false);
    bench.found(2, true);
    bench.take();
    bench.pass(Duration::from_millis(10));
    bench.miner(MinerEvent::Stopped { revision: 2 });
    assert_eq!(bench.states(), [("a", TaskState::Killed)]);
    assert_eq!(
        FromExecutor::decode(bench.updates()[0].data()).unwrap().shares[0].seq,
        2
    );
    bench.pass(Duration::from_millis(100));
    let seqs: Vec<u64> = bench
        .messages()
        .iter()
        .flat_map(|message| &message.shares)
        .map(|share| share.seq)
        .collect();
    assert!(seqs.contains(&1), "{seqs:?}");
    for _ in 0..4 {
        bench.acknowledge("a");
    }
    assert_eq!(bench.exit(), None, "the shares are not acknowledged yet");
    bench.tell(&ToExecutor::Ack(Ack {
        session: SESSION,
        seqs: vec![1, 2],
    }));
    assert!(bench.exit().unwrap().orderly);
}

#[test]
fn waiting_is_bounded() {
    // Threads that do not stop, a scheduler that does not acknowledge shares, an agent that does not acknowledge.
    let mut bench = Bench::running();
    bench.found(1, false);
    bench.give(Input::Shutdown);
    bench.pass(STOP_WAIT);
    assert_eq!(bench.states().last(), Some(&("a", TaskState::Killed)));
    for _ in 0..4 {
        bench.acknowledge("a");
    }
    bench.pass(SHARES_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().unwrap().orderly);

    let mut bench = Bench::running();
    bench.give(Input::Shutdown);
    bench.miner(MinerEvent::Stopped { revision: 2 });
    bench.pass(LEAVE_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().is_some());

    let mut bench = Bench::subscribed();
    bench.pass(FIRST_TASK_WAIT - Duration::from_millis(1));
    assert_eq!(bench.exit(), None);
    bench.pass(Duration::from_millis(1));
    assert!(bench.exit().is_some());
}

#[test]
fn shutdown_kills_all_and_without_tasks_ends() {
    let mut bench = Bench::running();
    bench.give(Input::Launch(Box::new(task("b", 500, Some(data().encode())))));
    bench.take();
    bench.give(Input::Shutdown);
    assert_eq!(
        bench.states(),
        [("a", TaskState::Killing), ("b", TaskState::Killing)]
    );
    let (revision, millis) = *bench.arranged().last().unwrap();
    assert_eq!(millis, 0);
    bench.give(Input::Launch(Box::new(task("c", 500, Some(data().encode())))));
    assert_eq!(bench.states().last(), Some(&("c", TaskState::Failed)));
    bench.ready(revision);
    assert_eq!(
        bench.states()[3..],
        [("a", TaskState::Killed), ("b", TaskState::Killed)]
    );

    let mut bench = Bench::subscribed();
    bench.give(Input::Shutdown);
    assert!(bench.exit().unwrap().orderly);
    let mut bench = Bench::new();
    bench.give(Input::Shutdown);
    assert!(bench.exit().unwrap().orderly, "not even subscribed");
}

#[test]
fn without_killing_state_there_is_none() {
    let mut bench = Bench::running();
    bench.give(Input::Disconnected);
    bench.give(Input::Subscribed { killing_state: false });
    bench.give(Input::Kill { task_id: "a".into() });
    bench.miner(MinerEvent::Stopped { revision: 2 });
    assert_eq!(bench.states(), [("a", TaskState::Killed)]);
}

#[test]
fn hashing_goes_on_without_the_agent_and_shares_are_kept() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.take();
    bench.give(Input::Disconnected);
    bench.found(1, false);
    bench.pass(Duration::from_secs(600));
    assert_eq!(
        (bench.messages(), bench.arranged(), bench.exit()),
        (vec![], vec![], None)
    );
    bench.give(Input::Subscribed { killing_state: true });
    bench.pass(Duration::from_millis(60));
    assert_eq!(bench.messages()[0].shares[0].seq, 1);
    assert_eq!(bench.messages()[0].report.as_ref().unwrap().generation, 4);
    bench.give(Input::Ended("the agent is gone".into()));
    assert!(bench.outputs.contains(&Output::Abandon));
    assert_eq!(
        bench.exit(),
        Some(&Exit {
            orderly: false,
            reason: "the agent is gone".into()
        })
    );
}

#[test]
fn hashing_pauses_when_the_scheduler_is_silent_for_long() {
    let mut bench = Bench::running();
    bench.tell(&assign(4, 1));
    bench.take();
    bench.pass(SCHEDULER_SILENCE - Duration::from_millis(1));
    assert!(bench.arranged().is_empty());
    bench.pass(Duration::from_millis(1));
    assert_eq!(bench.arranged(), [(2, 0)]);
    assert!(
        !bench.outputs.contains(&Output::Abandon),
        "the search position is kept"
    );
    bench.ready(2);
    bench.tell(&ToExecutor::Ack(Ack {
        session: 1,
        seqs: vec![],
    }));
    assert_eq!(bench.arranged(), [(2, 0), (3, 1500)]);
    bench.ready(3);

    bench.pass(SCHEDULER_SILENCE);
    bench.ready(4);
    bench.take();
    bench.give(Input::Kill { task_id: "a".into() });
    assert_eq!(
        bench.states(),
        [("a", TaskState::Killing), ("a", TaskState::Killed)],
        "no thread to wait for"
    );
}
