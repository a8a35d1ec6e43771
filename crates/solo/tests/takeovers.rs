//! Blocks of a scheduler whose disk is elsewhere.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use job_source::{Command, Submission, Verdict};
use support::{Lab, solve};

/// A scheduler at a node like that of others. Each number has an extranonce1 of its own.
fn scheduler(number: u8) -> Lab {
    let mut lab = Lab::new(1);
    (1..number).for_each(|_| lab.kill());
    lab.command(Command::Open);
    lab
}

#[test]
fn a_block_of_another_scheduler_is_put_together_if_its_template_was_given_here_too() {
    let (first, mut second) = (scheduler(2), scheduler(3));
    let job = first.jobs[0].clone();
    assert_ne!(job.template, second.jobs[0].template);
    // It is not the newest template by then.
    second.nodes[0].other_transaction();
    second.stir();
    second.wait(Duration::from_secs(1));
    assert_eq!(second.jobs.len(), 2);
    let (hash, tag) = second.find_block_of(&job);
    assert_eq!(second.verdict(tag), Some(&Verdict::Accepted));
    assert!(second.nodes[0].has(&hash));
}

#[test]
fn a_block_of_a_template_that_was_never_given_here_is_told_of_and_stays_with_the_scheduler() {
    let (mut first, mut second) = (scheduler(2), scheduler(4));
    first.nodes[0].other_transaction();
    first.stir();
    first.wait(Duration::from_secs(1));
    let job = first.jobs.last().unwrap().clone();
    let (_, tag) = second.find_block_of(&job);
    assert_eq!(second.verdict(tag), Some(&Verdict::Unanswered));
    assert!(
        second.said(&format!("a block of template {}", job.id)),
        "{:?}",
        second.events
    );
    // What is no block that is to be kept has its answer.
    let submission = Submission {
        tag: 77,
        job_id: job.id.clone(),
        share: solve(&job, 5).0,
        is_block: false,
    };
    second.command(Command::Submit(submission));
    assert!(matches!(second.verdict(77), Some(Verdict::Stale { .. })));
    assert!(second.sent.is_empty());
    // The scheduler that gave it out leads again, with its files.
    first.kill();
    first.command(Command::Open);
    let (hash, tag) = first.find_block_of(&job);
    assert_eq!(first.verdict(tag), Some(&Verdict::Accepted));
    assert!(first.nodes[0].has(&hash));
}
