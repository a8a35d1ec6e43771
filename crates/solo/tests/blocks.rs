//! Blocks: kept before they are sent, sent until they are answered.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use job_source::{Command, Event, Submission, Verdict};
use support::node::Mood;
use support::{Lab, solve};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn a_block_is_kept_sent_and_forgotten_when_it_is_answered() {
    let mut lab = Lab::ready(2);
    let (hash, tag) = lab.find_block();
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    assert!(lab.nodes.iter().all(|node| node.has(&hash)), "all nodes get it");
    assert!(
        !lab.files.keys().any(|name| name.starts_with("block-")),
        "{:?}",
        lab.files.keys()
    );
    lab.wait(Duration::from_millis(200));
    let next = lab.jobs.last().unwrap();
    assert_eq!(
        next.template.prev_hash,
        hash.parse::<miner_core::BlockHash>().unwrap().0
    );
}

#[test]
fn a_block_outlives_the_node_the_session_and_the_process() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Down;
    let (hash, tag) = lab.find_block();
    lab.wait(seconds(30));
    assert_eq!(lab.verdict(tag), None);
    lab.wait(seconds(60));
    assert_eq!(
        lab.verdict(tag),
        Some(&Verdict::Unanswered),
        "the session is over"
    );
    lab.kill();
    assert!(
        lab.said(&format!("block-{hash} is sent again")),
        "{:?}",
        lab.events
    );
    lab.wait(seconds(5));
    lab.kill();
    lab.nodes[0].mood = Mood::Honest;
    lab.wait(seconds(11));
    assert!(lab.nodes[0].has(&hash), "it goes there without a session");
    assert!(!lab.files.contains_key(&format!("block-{hash}")));
}

#[test]
fn a_share_of_an_earlier_run_is_put_together_from_the_disk() {
    let mut lab = Lab::ready(1);
    let job = lab.jobs[0].clone();
    lab.kill();
    lab.command(Command::Open);
    let (hash, tag) = lab.find_block_of(&job);
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    assert!(lab.nodes[0].has(&hash));
    // Its name is known no longer after a while.
    for salt in 0..20 {
        lab.nodes[0].other_block(salt);
        lab.wait(seconds(1));
    }
    let templates = lab.files.keys().filter(|name| name.starts_with("template-"));
    assert_eq!(templates.count(), 8);
    let (_, tag) = lab.find_block_of(&job);
    assert_eq!(lab.verdict(tag), Some(&Verdict::Unanswered));
}

#[test]
fn a_block_that_is_submitted_again_has_its_verdict_and_is_not_sent_again() {
    let mut lab = Lab::ready(1);
    let job = lab.jobs[0].clone();
    let (share, _) = solve(&job, 1);
    for tag in [100, 101] {
        let submission = Submission {
            tag,
            job_id: job.id.clone(),
            share: share.clone(),
            is_block: true,
        };
        lab.command(Command::Submit(submission));
        assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    }
    assert_eq!(lab.nodes[0].calls["submitblock"], 1);
}

#[test]
fn while_a_block_waits_for_its_answer_its_node_builds_no_template() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Hangs;
    lab.find_block();
    let before = lab.nodes[0].calls["getblocktemplate"];
    lab.wait(seconds(40));
    assert_eq!(lab.nodes[0].calls["getblocktemplate"], before);
}

#[test]
fn verdicts_are_the_best_that_a_node_has() {
    let mut lab = Lab::ready(2);
    lab.nodes[0].mood = Mood::Picky;
    let (hash, tag) = lab.find_block();
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    assert!(lab.nodes[1].has(&hash));

    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Picky;
    let (_, tag) = lab.find_block();
    let reason = "bad-txns-nonfinal".to_owned();
    assert_eq!(lab.verdict(tag), Some(&Verdict::Rejected { reason }));

    // Another block was first.
    let mut lab = Lab::ready(1);
    lab.nodes[0].other_block(1);
    let (_, tag) = lab.find_block();
    assert!(
        matches!(lab.verdict(tag), Some(Verdict::Stale { reason }) if reason.starts_with("inconclusive"))
    );
}

#[test]
fn a_node_that_is_behind_is_asked_again_and_not_for_ever() {
    let mut lab = Lab::ready(2);
    lab.nodes[1].other_block(1);
    lab.stir();
    lab.wait(seconds(1));
    lab.nodes[1].mood = Mood::Down;
    let (_, tag) = lab.find_block();
    lab.wait(seconds(20));
    assert_eq!(
        lab.verdict(tag),
        None,
        "only a node that does not know the chain has answered"
    );
    lab.nodes[1].mood = Mood::Honest;
    lab.wait(seconds(11));
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));

    let mut lab = Lab::ready(1);
    lab.nodes[0].reorganize(0, 1);
    lab.stir();
    let job = lab.jobs.last().unwrap().clone();
    lab.nodes[0] = support::node::FakeNode::new("regtest");
    let (hash, tag) = lab.find_block_of(&job);
    lab.wait(seconds(700));
    assert!(
        matches!(lab.verdict(tag), Some(Verdict::Rejected { .. })),
        "{:?}",
        lab.verdict(tag)
    );
    assert!(!lab.files.contains_key(&format!("block-{hash}")));
}

#[test]
fn a_full_disk_is_told_of_and_the_block_sent_all_the_same() {
    let mut lab = Lab::new(1);
    lab.disk_is_full = true;
    lab.command(Command::Open);
    assert!(lab.said("templates cannot be written"), "{:?}", lab.events);
    let (hash, tag) = lab.find_block();
    assert!(lab.said(&format!("block {hash} is sent although it is not on disk")));
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
}

#[test]
fn what_is_no_block_is_not_sent() {
    let mut lab = Lab::ready(1);
    let job = lab.jobs[0].clone();
    let (mut share, _) = solve(&job, 1);
    let is_block =
        |share: &miner_core::Share| job.target.is_met_by(&job.template.header(share).unwrap().hash());
    while is_block(&share) {
        share.nonce += 1;
    }
    let submit = |job_id: &str, share, is_block| {
        Command::Submit(Submission {
            tag: 7,
            job_id: job_id.to_owned(),
            share,
            is_block,
        })
    };
    lab.command(submit(&job.id, share.clone(), false));
    assert!(matches!(lab.verdict(7), Some(Verdict::Rejected { reason }) if reason.contains("no block")));
    share.extranonce2.pop();
    lab.events.clear();
    lab.command(submit(&job.id, share.clone(), true));
    assert!(matches!(lab.verdict(7), Some(Verdict::Rejected { .. })));
    lab.events.clear();
    lab.command(submit("other", share, true));
    assert_eq!(lab.verdict(7), Some(&Verdict::Unanswered));
    assert!(lab.sent.is_empty());
}

#[test]
fn a_surplus_block_is_sent_only_if_there_is_no_other() {
    let mut lab = Lab::ready(1);
    let job = lab.jobs[0].clone();
    let submit = |tag| {
        Command::Submit(Submission {
            tag,
            job_id: job.id.clone(),
            share: solve(&job, tag).0,
            is_block: false,
        })
    };
    lab.command(submit(1));
    assert_eq!(lab.verdict(1), Some(&Verdict::Accepted));
    lab.command(submit(2));
    assert!(matches!(lab.verdict(2), Some(Verdict::Stale { .. })));
    assert_eq!(lab.nodes[0].calls["submitblock"], 1);
}

#[test]
fn blocks_without_an_answer_are_bounded() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Down;
    for _ in 0..70 {
        lab.find_block();
    }
    let unanswered = |event: &&Event| {
        matches!(
            event,
            Event::Verdict {
                verdict: Verdict::Unanswered,
                ..
            }
        )
    };
    assert_eq!(lab.events.iter().filter(unanswered).count(), 6);
    let blocks = lab.files.keys().filter(|name| name.starts_with("block-"));
    assert_eq!(blocks.count(), 70, "the others stay on disk for the next start");
}

#[test]
fn a_file_that_holds_no_block_is_left_alone() {
    let mut lab = Lab::new(1);
    lab.files.insert("block-00".to_owned(), b"zz\n".to_vec());
    lab.files.insert("template-x".to_owned(), b"half".to_vec());
    lab.kill();
    assert!(lab.said("block-00: no block is in it"), "{:?}", lab.events);
    assert_eq!(lab.files.keys().collect::<Vec<_>>(), ["block-00"]);
}

#[test]
fn blocks_that_a_killed_node_has_forgotten_are_sent_again() {
    let mut lab = Lab::ready(1);
    let mut found = Vec::new();
    for _ in 0..100 {
        found.push(lab.find_block().0);
        lab.wait(Duration::from_millis(300));
    }
    lab.nodes[0].mood = Mood::Down;
    found.push(lab.find_block().0);
    lab.wait(seconds(3));
    // A pool is mined meanwhile.
    lab.command(Command::Close);
    lab.wait(seconds(40));
    // It starts again with what it had an hour ago.
    lab.forget_all(0);
    lab.wait(seconds(11));
    for hash in &found {
        assert!(lab.nodes[0].has(hash), "{hash}");
    }
}

#[test]
fn a_node_that_builds_on_the_block_before_one_that_it_had_is_reminded_of_it() {
    let mut lab = Lab::ready(1);
    let found: Vec<_> = (0..20)
        .map(|_| {
            let (hash, _) = lab.find_block();
            lab.wait(seconds(1));
            hash
        })
        .collect();
    lab.forget_all(0);
    lab.wait(seconds(60));
    assert!(lab.nodes[0].has(found.last().unwrap()));
}

#[test]
fn an_answer_from_before_a_block_was_sent_again_is_not_taken_for_one_to_that() {
    let mut lab = Lab::ready(2);
    lab.nodes[0].other_block(1);
    lab.stir();
    lab.wait(seconds(1));
    // The second node lags, and its answers are long on their way.
    lab.slow = Some(1);
    let (first, _) = lab.find_block();
    lab.wait(seconds(1));
    lab.nodes[0].mood = Mood::Hangs;
    let (second, tag) = lab.find_block();
    assert_eq!(lab.verdict(tag), None);
    // Now it knows the chain. That it does not know the second block's parent is heard before that it does not know the first's,
    // and the first is sent there again in between.
    lab.nodes[1].other_block(1);
    lab.late.reverse();
    lab.deliver();
    lab.deliver();
    lab.slow = None;
    lab.nodes[0].mood = Mood::Honest;
    lab.wait(seconds(20));
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    assert!(lab.nodes[1].has(&first) && lab.nodes[1].has(&second));
    assert_eq!(lab.nodes[1].calls["submitblock"], 4, "each twice");
}

#[test]
fn a_block_waits_for_the_disk() {
    let mut lab = Lab::ready(1);
    lab.disk_is_slow = true;
    let (hash, tag) = lab.find_block();
    lab.wait(seconds(5));
    assert!(lab.sent.is_empty() && lab.verdict(tag).is_none());
    // Meanwhile others may be faster.
    let before = lab.nodes[0].calls["getblocktemplate"];
    lab.wait(seconds(40));
    assert!(lab.nodes[0].calls["getblocktemplate"] > before);
    lab.write();
    assert_eq!(lab.verdict(tag), Some(&Verdict::Accepted));
    assert!(lab.nodes[0].has(&hash));
}

#[test]
fn a_node_that_is_back_gets_blocks_before_it_is_asked_for_a_template() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Down;
    lab.stir();
    let (hash, _) = lab.find_block();
    lab.wait(seconds(55));
    lab.nodes[0].mood = Mood::Honest;
    lab.wait(seconds(11));
    assert!(lab.nodes[0].has(&hash));
    let on_the_old_tip = |job: &&job_source::Job| job.template.prev_hash == lab.jobs[0].template.prev_hash;
    assert_eq!(
        lab.jobs.iter().filter(on_the_old_tip).count(),
        1,
        "no template came between"
    );
}
