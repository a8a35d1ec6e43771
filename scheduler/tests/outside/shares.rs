//! Shares: counted once, submitted at most once, and only if they are what the pool wants.

use crate::miner::{DIFFICULTY, Miner, find, job, target};
use crate::support::POOL;
use job_source::{Event, SourceId};
use mesos::proto::scheduler::call::Type;
use messages::Assignment;
use scheduler::RunEvent;
use std::time::Duration;

fn miner() -> Miner {
    Miner::new(testkit::job())
}

#[test]
fn every_share_is_submitted_however_often_it_comes() {
    let mut miner = miner();
    let shares = miner.finds(40);
    for from in [0, 10, 0] {
        miner.hands_in(from as u64 + 1, &shares[from..from + 30]);
    }
    let submitted: Vec<_> = miner
        .submitted()
        .iter()
        .map(|submission| &submission.share)
        .collect();
    assert_eq!(submitted, shares.iter().collect::<Vec<_>>());
    assert_eq!(miner.calls(Type::Kill), 0, "{:?}", miner.run.told);
}

#[test]
fn a_share_under_another_number_is_not_submitted_again() {
    let mut miner = miner();
    let share = miner.finds(1);
    miner.hands_in(1, &share);
    miner.hands_in(2, &share);
    assert_eq!(miner.submitted().len(), 1);
    let told = |event: &RunEvent| matches!(event, RunEvent::Warning { text } if text.contains("a share that was found before"));
    assert!(miner.run.told.iter().any(told), "{:?}", miner.run.told);
}

/// The pool has made the job in hand harder since it was assigned.
#[test]
fn a_share_that_is_too_easy_by_now_is_not_submitted() {
    let mut miner = miner();
    let shares = miner.finds(2);
    let retarget = |difficulty| Event::Retarget {
        job_id: "j".to_owned(),
        target: target(difficulty),
        difficulty,
    };
    miner.run.pool(retarget(1e9));
    miner.hands_in(1, &shares[..1]);
    assert_eq!(miner.submitted().len(), 0);
    assert_eq!(miner.calls(Type::Kill), 0, "it did as it was told");
    miner.run.pool(retarget(DIFFICULTY));
    miner.hands_in(2, &shares[1..]);
    assert_eq!(miner.submitted().len(), 1);
}

/// Hands in a share of what the change makes of the assignment; true if it is submitted and the executor goes on, false
/// if the executor is stopped for it.
fn is_good(change: impl FnOnce(&mut Assignment)) -> bool {
    let mut miner = miner();
    miner.run.advance(Duration::from_secs(100));
    miner.run.commands.clear();
    miner.run.calls.clear();
    let mut assignment = miner.assignment.clone();
    change(&mut assignment);
    miner.hands_in(1, &find(&assignment, 1));
    let (submitted, killed) = (miner.submitted().len(), miner.calls(Type::Kill));
    match (submitted, killed) {
        (1, 0) => true,
        (0, 1) => false,
        other => panic!("{other:?}: {:?}", miner.run.told),
    }
}

#[test]
fn a_share_outside_the_space_that_was_assigned_is_none() {
    assert!(is_good(|_| ()));
    assert!(!is_good(|assignment| assignment.space.extranonce2_prefix[0] ^= 1));
}

#[test]
fn a_shares_time_is_not_ahead_of_its_jobs_age() {
    assert!(is_good(|assignment| assignment.space.time_first += 100));
    assert!(!is_good(|assignment| assignment.space.time_first += 110));
}

#[test]
fn a_share_that_misses_its_target_is_none() {
    assert!(!is_good(|assignment| assignment.report_target = target(1e-8)));
}

#[test]
fn shares_of_a_job_count_until_a_clean_one_comes() {
    let mut miner = miner();
    let shares = miner.finds(2);
    miner.run.advance(Duration::from_secs(1));
    let (mut later, mut clean) = (testkit::job(), testkit::job());
    (later.time, clean.time) = (later.time + 1, clean.time + 2);
    let later = job_source::Job {
        clean: false,
        ..job("k", later, &miner.run)
    };
    miner.run.pool(Event::Job(later));
    miner.hands_in(1, &shares[..1]);
    assert_eq!(miner.submitted().len(), 1);
    let clean = job("l", clean, &miner.run);
    miner.run.pool(Event::Job(clean));
    miner.hands_in(2, &shares[1..]);
    assert_eq!(miner.submitted().len(), 1);
    let stale = |event: &RunEvent| matches!(event, RunEvent::Share { verdict: "stale", .. });
    assert!(miner.run.told.iter().any(stale), "{:?}", miner.run.told);
}

#[test]
fn a_share_goes_to_the_pool_of_its_job() {
    let mut miner = miner();
    let share = miner.finds(1);
    miner.hands_in(1, &share);
    let submitted = miner.submitted();
    assert_eq!(
        (submitted[0].job_id.as_str(), submitted[0].is_block),
        ("j", false)
    );
    let sources: Vec<SourceId> = miner.run.commands.iter().map(|(source, _)| *source).collect();
    assert_eq!(sources, [POOL]);
}
