//! Blocks that were found under assignments of an earlier scheduler, as the next one meets them.

use crate::support::{POOL, Run, with_a_task};
use job_source::{Command, Submission, Verdict};
use mesos::proto::scheduler::call::Type;
use messages::{Assignment, FromExecutor, NumberedShare};
use miner_core::{Job, Share};
use scheduler::{Record, State};
use std::sync::Arc;
use std::time::Duration;

/// Half of all hashes are blocks.
const EASY: u32 = 0x207f_ffff;
const SESSION: u64 = 7;

fn easy_job() -> Job {
    Job {
        bits: EASY,
        ..testkit::job()
    }
}

fn message(shares: Vec<NumberedShare>, assignments: Vec<Assignment>) -> FromExecutor {
    FromExecutor {
        session: SESSION,
        report: None,
        description: None,
        shares,
        assignments,
    }
}

/// What the scheduler that is gone has given to the executor.
fn assignment() -> Assignment {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.give_job_of(easy_job());
    run.subscribe();
    run.task_runs(None);
    run.executor_reports();
    run.assignment()
}

/// The `number`th header of the assignment that is a block, or that is none.
fn share(assignment: &Assignment, is_block: bool, number: usize) -> Share {
    let job = &assignment.job;
    let mut extranonce2 = assignment.space.extranonce2_prefix.clone();
    extranonce2.resize(job.extranonce2_size(), 0);
    let target = job.network_target().unwrap();
    let shares = (0..).map(|nonce| Share {
        extranonce2: extranonce2.clone(),
        version: (job.version & !job.version_mask) | assignment.space.version_fixed,
        time: job.time,
        nonce,
    });
    let such = |share: &Share| target.is_met_by(&job.header(share).unwrap().hash()) == is_block;
    shares.filter(such).nth(number).unwrap()
}

fn numbered(assignment: &Assignment, seq: u64, share: Share) -> NumberedShare {
    NumberedShare {
        seq,
        generation: assignment.generation,
        share,
        is_block: true,
        age_ms: 0,
    }
}

/// The `number`th block of the assignment, in a message.
fn block(assignment: &Assignment, number: u64) -> FromExecutor {
    let share = share(assignment, true, number as usize - 1);
    message(
        vec![numbered(assignment, number, share)],
        vec![assignment.clone()],
    )
}

/// A scheduler after a restart, subscribed and without a pool so far.
fn restarted() -> Run {
    let restored = State {
        first_generation: 1000,
        ..with_a_task()
    };
    let mut run = Run::new(&["pool"], restored);
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.calls.clear();
    run
}

fn acknowledged(run: &mut Run) -> Vec<u64> {
    run.advance(Duration::from_secs(1));
    let acks = run.messages().into_iter().filter_map(|message| message.ack);
    acks.flat_map(|ack| ack.seqs).collect()
}

fn submitted(run: &mut Run) -> Vec<Submission> {
    let commands = std::mem::take(&mut run.commands);
    let submissions = commands.into_iter().filter_map(|(_, command)| match command {
        Command::Submit(submission) => Some(submission),
        _ => None,
    });
    submissions.collect()
}

#[test]
fn is_kept_then_acknowledged_and_goes_to_the_next_session_on_the_same_tip() {
    let assignment = assignment();
    let mut run = restarted();
    run.disk_is_slow = true;
    run.executor_says(&block(&assignment, 1));
    assert!(acknowledged(&mut run).is_empty(), "it is not on disk");
    run.disk_writes();
    assert_eq!(acknowledged(&mut run), [1]);
    run.disk_is_slow = false;
    assert_eq!(submitted(&mut run), []);
    run.give_job_of(easy_job());
    let submitted = submitted(&mut run);
    assert_eq!(submitted.len(), 1);
    assert_eq!((submitted[0].job_id.as_str(), submitted[0].is_block), ("j", true));
    assert_eq!(submitted[0].share, share(&assignment, true, 0));
    assert_eq!(run.scheduler.summary(run.now).blocks, 1);
}

/// An earlier run has written it, and perhaps not to stay: this one's first write says so. It is no invalid share.
#[test]
fn of_an_earlier_run_is_acknowledged_once_the_disk_has_taken_something() {
    let assignment = assignment();
    let mut run = restarted();
    run.executor_says(&block(&assignment, 1));
    let state: State = run.records.iter().cloned().collect();
    assert_eq!(state.blocks.len(), 1);
    let restored = State {
        first_generation: 2000,
        blocks: state.blocks,
        ..with_a_task()
    };
    let mut run = Run::with_slow_disk(&["pool"], restored);
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.executor_says(&block(&assignment, 1));
    assert_eq!(acknowledged(&mut run), [0_u64; 0], "nothing is on disk to stay");
    run.disk_writes();
    assert_eq!(acknowledged(&mut run), [1]);
    let summary = run.scheduler.summary(run.now);
    assert_eq!((summary.invalid, summary.blocks), (0, 0));
    assert!(!run.was_told("found before"), "{:?}", run.told);
}

#[test]
fn is_submitted_at_once_where_a_session_stands_also_from_a_status_and_once() {
    let assignment = assignment();
    let mut run = restarted();
    run.give_job_of(easy_job());
    run.commands.clear();
    run.task_runs(Some(block(&assignment, 1).encode()));
    assert_eq!(submitted(&mut run).len(), 1);
    assert_eq!(acknowledged(&mut run), [1]);
    run.executor_says(&block(&assignment, 1));
    assert_eq!(acknowledged(&mut run), [1]);
    // The same under another number.
    let again = numbered(&assignment, 2, share(&assignment, true, 0));
    run.executor_says(&message(vec![again], vec![assignment]));
    assert_eq!(submitted(&mut run), []);
    assert_eq!(run.scheduler.summary(run.now).blocks, 1);
}

#[test]
fn comes_too_late_when_its_pool_mines_on_another_block_or_with_other_bits() {
    let assignment = assignment();
    let other_tip = Job {
        prev_hash: [9; 32],
        ..easy_job()
    };
    for (job, is_work) in [(other_tip, true), (testkit::job(), false)] {
        let mut run = restarted();
        run.give_job_of(job);
        run.commands.clear();
        run.executor_says(&block(&assignment, 1));
        assert_eq!(acknowledged(&mut run), [1]);
        assert_eq!(submitted(&mut run), []);
        assert!(run.was_told("comes too late"), "{:?}", run.told);
        // For people, if there is the work of a block in it.
        let is_of_block =
            |record: &&Record| matches!(record, Record::Block(_) | Record::BlockSetAside { .. });
        let kept = run.records.iter().filter(is_of_block).count();
        assert_eq!(kept, if is_work { 2 } else { 0 }, "{:?}", run.records);
        assert_eq!(run.scheduler.summary(run.now).blocks, 0);
    }
}

/// The disk was full when the pool took it, and the scheduler was killed. Restored from the disk, or by its executor.
#[test]
fn that_was_answered_and_the_disk_does_not_know_is_not_said_to_be_unanswered() {
    let assignment = assignment();
    let share = share(&assignment, true, 0);
    let mut hash = assignment.job.header(&share).unwrap().hash().to_be_bytes();
    hash.reverse();
    let mut run = restarted();
    run.executor_says(&block(&assignment, 1));
    let on_disk: State = run.records.iter().cloned().collect();
    for is_on_disk in [true, false] {
        for (prev_hash, told) in [
            (hash, "was taken: pool pool mines on it"),
            ([9; 32], "that run may have had an answer"),
        ] {
            let blocks = on_disk.blocks.clone();
            let restored = State {
                first_generation: 2000,
                blocks: if is_on_disk { blocks } else { Vec::new() },
                ..with_a_task()
            };
            let mut run = Run::new(&["pool"], restored);
            run.opened(POOL);
            run.subscribe();
            run.task_runs(None);
            run.give_job_of(Job {
                prev_hash,
                ..easy_job()
            });
            if !is_on_disk {
                run.executor_says(&block(&assignment, 1));
            }
            assert!(
                run.was_told(told) && !run.was_told("without an answer"),
                "{:?}",
                run.told
            );
            assert_eq!(submitted(&mut run), []);
            assert_eq!(run.scheduler.status(run.now).unanswered_blocks, 0);
        }
    }
}

/// Its source cannot send it, or was not answered, and the session goes on.
#[test]
fn without_an_answer_waits_until_the_chain_has_gone_on() {
    let assignment = assignment();
    let share = share(&assignment, true, 0);
    let mut hash = assignment.job.header(&share).unwrap().hash().to_be_bytes();
    hash.reverse();
    for (prev_hash, told) in [
        (hash, "was taken: pool pool mines on it"),
        ([9; 32], "is set aside without an answer: the chain has gone on"),
    ] {
        let mut run = restarted();
        run.give_job_of(easy_job());
        run.executor_says(&block(&assignment, 1));
        let sent = submitted(&mut run);
        assert_eq!(sent.len(), 1);
        run.pool(job_source::Event::Verdict {
            tag: sent[0].tag,
            verdict: Verdict::Unanswered,
        });
        assert!(run.was_told("has no answer of pool pool"), "{:?}", run.told);
        assert_eq!(run.scheduler.status(run.now).unanswered_blocks, 1);
        let later = Job {
            time: easy_job().time + 1,
            ..easy_job()
        };
        run.give_job_of(later);
        assert_eq!(submitted(&mut run), [], "once in a session");
        assert_eq!(run.scheduler.status(run.now).unanswered_blocks, 1);
        run.give_job_of(Job {
            prev_hash,
            ..easy_job()
        });
        assert!(run.was_told(told), "{:?}", run.told);
        assert_eq!(submitted(&mut run), []);
        assert_eq!(run.scheduler.status(run.now).unanswered_blocks, 0);
    }
}

#[test]
fn without_the_work_is_a_lie_that_costs_the_executor_its_task() {
    let assignment = assignment();
    let outside = Assignment {
        space: miner_core::Space {
            extranonce2_prefix: vec![0xff; assignment.space.extranonce2_prefix.len()],
            ..assignment.space.clone()
        },
        ..assignment.clone()
    };
    let lies = [
        message(
            vec![numbered(&assignment, 1, share(&assignment, false, 0))],
            vec![assignment.clone()],
        ),
        message(
            vec![numbered(&assignment, 1, share(&assignment, true, 0))],
            vec![outside],
        ),
    ];
    for lie in lies {
        let mut run = restarted();
        run.executor_says(&lie);
        assert!(run.calls.iter().any(|call| call.r#type() == Type::Kill));
        assert_eq!(run.scheduler.summary(run.now).invalid, 1);
    }
}

/// Nobody can tell whether a block is one before its pool has a job: few of a host are kept till then, and the others
/// stay with their executors.
#[test]
fn waits_on_disk_in_small_numbers_only() {
    let first = assignment();
    let mut run = restarted();
    let mut kept = Vec::new();
    for number in 1..=9_u8 {
        let mut invented = first.clone();
        Arc::make_mut(&mut invented.job).prev_hash = [0xf0 + number; 32];
        let mut block = block(&invented, 1);
        block.shares[0].seq = number.into();
        run.executor_says(&block);
        kept.extend(acknowledged(&mut run));
    }
    assert_eq!(kept, [1, 2, 3, 4]);
    run.give_job_of(easy_job());
    assert_eq!(submitted(&mut run), [], "their tips are no pool's");
    let mut real = block(&first, 1);
    real.shares[0].seq = 9;
    run.executor_says(&real);
    assert_eq!(acknowledged(&mut run), [9]);
    assert_eq!(submitted(&mut run).len(), 1);
}

#[test]
fn of_a_pool_that_is_not_used_any_more_is_told_of() {
    let assignment = assignment();
    let mut run = Run::new(&["another"], with_a_task());
    run.subscribe();
    run.task_runs(None);
    run.executor_says(&block(&assignment, 1));
    assert_eq!(acknowledged(&mut run), [1]);
    assert!(run.was_told("not of a pool of this run"));
}

/// Every share is a block: those beyond a few are ordinary shares.
#[test]
fn are_kept_in_small_numbers_on_one_previous_block() {
    let assignment = assignment();
    let mut run = restarted();
    run.give_job_of(easy_job());
    for number in 1..=20 {
        run.executor_says(&block(&assignment, number));
    }
    let blocks = || {
        run.records
            .iter()
            .filter(|record| matches!(record, Record::Block(_)))
    };
    assert_eq!(blocks().count(), 4);
    let told = run
        .told
        .iter()
        .filter(|event| event.to_string().contains("more than 4 blocks"));
    assert_eq!(told.count(), 1);
    assert_eq!(run.scheduler.summary(run.now).surplus_blocks, 16);
}
