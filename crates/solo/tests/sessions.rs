//! Sessions: how they begin, what they mine, how they end.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use job_source::{Command, Event};
use machine::Machine;
use solo::SoloEvent;
use support::node::Mood;
use support::{Lab, solve};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn a_new_tip_is_mined_at_once_and_a_new_transaction_too() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].other_block(1);
    lab.stir();
    assert_eq!(lab.jobs.len(), 2);
    assert!(lab.jobs[1].clean);
    assert_eq!(lab.jobs[1].template.prev_hash, hash(&lab.nodes[0].tip()));
    lab.wait(seconds(1));
    lab.nodes[0].other_transaction();
    lab.stir();
    assert_eq!(lab.jobs.len(), 3);
    assert!(!lab.jobs[2].clean);
}

fn hash(text: &str) -> [u8; 32] {
    text.parse::<miner_core::BlockHash>().unwrap().0
}

#[test]
fn a_job_keeps_up_with_the_time_and_is_not_repeated_otherwise() {
    let mut lab = Lab::ready(1);
    lab.wait(seconds(20));
    assert_eq!(lab.jobs.len(), 1);
    lab.wait(seconds(60));
    assert!((3..=4).contains(&lab.jobs.len()), "{}", lab.jobs.len());
    let time = u64::from(lab.jobs.last().unwrap().template.time);
    assert!(lab.unix() - time <= 30, "{time}");
}

#[test]
fn without_long_polls_a_new_tip_is_noticed_within_two_seconds() {
    let mut lab = Lab::ready(1);
    lab.wait(seconds(1));
    // The node stops waiting: it answers nothing that it is asked to wait with.
    lab.nodes[0].mood = Mood::Honest;
    lab.nodes[0].other_block(1);
    lab.wait(seconds(2));
    assert_eq!(lab.jobs.len(), 2);
}

#[test]
fn an_announced_block_is_asked_for_at_once() {
    let mut lab = Lab::ready(1);
    lab.wait(seconds(1));
    let before = lab.nodes[0].calls["getblocktemplate"];
    let known = hash(&lab.nodes[0].tip());
    lab.source.handle(SoloEvent::Announced(known), lab.now);
    lab.settle();
    assert_eq!(
        lab.nodes[0].calls["getblocktemplate"], before,
        "it is mined already"
    );
    lab.source.handle(SoloEvent::Announced([1; 32]), lab.now);
    lab.settle();
    assert_eq!(lab.nodes[0].calls["getblocktemplate"], before + 1);
    // Whoever announces without end does not make the node be asked without end.
    for number in 2..100 {
        lab.source.handle(SoloEvent::Announced([number; 32]), lab.now);
        lab.settle();
    }
    lab.wait(Duration::from_millis(100));
    assert_eq!(lab.nodes[0].calls["getblocktemplate"], before + 1);
}

#[test]
fn a_node_that_is_of_no_use_ends_the_session_with_the_reason() {
    for (mood, wanted, is_refusal, is_unusable) in [
        (Mood::Down, "connection refused", false, false),
        (Mood::Locked, "--rpc-cookie-file", true, true),
        (Mood::WarmingUp, "Loading block index", false, true),
        (Mood::Web, "<html>", false, true),
        (Mood::WrongTransaction, "transaction 1: txid", false, true),
        (Mood::WrongCommitment, "default_witness_commitment", false, true),
        (Mood::UnknownRule, "quantum", true, true),
        (
            Mood::Jumps,
            "height is 1127, but its block before that is at height 127",
            false,
            true,
        ),
    ] {
        let mut lab = Lab::new(1);
        lab.nodes[0].mood = mood;
        lab.command(Command::Open);
        match &lab.events[..] {
            [Event::Lost { reason, unusable, .. }] if !is_refusal => {
                assert!(reason.contains(wanted), "{mood:?}: {reason}");
                assert_eq!(*unusable, is_unusable, "{mood:?}");
            }
            [
                Event::Refused {
                    reason,
                    may_retry: false,
                },
            ] if is_refusal => {
                assert!(reason.contains(wanted), "{mood:?}: {reason}");
            }
            other => panic!("{mood:?}: {other:?}"),
        }
        assert!(lab.source.deadline().is_none(), "nothing is asked any more");
        lab.nodes[0].mood = Mood::Honest;
        lab.command(Command::Open);
        assert_eq!(lab.jobs.len(), 1, "{mood:?}");
    }
}

#[test]
fn a_node_of_another_chain_is_refused() {
    let mut lab = Lab::new(1);
    lab.nodes[0] = support::node::FakeNode::new("main");
    lab.command(Command::Open);
    assert!(
        lab.said("the node is on mainnet, and --coinbase-addr bcrt1"),
        "{:?}",
        lab.events
    );
    assert!(matches!(lab.events[..], [Event::Refused { .. }]));
    let mut lab = Lab::new(2);
    lab.nodes[1] = support::node::FakeNode::new("signet");
    lab.command(Command::Open);
    assert!(
        lab.said("node http://node1:1: the node is on signet"),
        "{:?}",
        lab.events
    );
    assert_eq!(lab.jobs.len(), 1);
}

#[test]
fn a_lost_node_is_mined_for_a_minute_and_no_longer() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Down;
    lab.stir();
    lab.wait(seconds(50));
    assert!(!lab.events.iter().any(|event| matches!(event, Event::Lost { .. })));
    lab.wait(seconds(30));
    assert!(
        matches!(lab.events.last(), Some(Event::Lost { .. })),
        "{:?}",
        lab.events
    );
    let calls = lab.nodes[0].calls.clone();
    lab.wait(seconds(100));
    assert_eq!(lab.nodes[0].calls, calls, "it is left alone");
}

#[test]
fn a_node_that_returns_within_the_minute_is_mined_on() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Down;
    lab.stir();
    lab.wait(seconds(30));
    lab.nodes[0].mood = Mood::Honest;
    lab.nodes[0].other_block(1);
    lab.wait(seconds(11));
    assert_eq!(
        lab.jobs.last().unwrap().template.prev_hash,
        hash(&lab.nodes[0].tip())
    );
    assert!(!lab.events.iter().any(|event| matches!(event, Event::Lost { .. })));
}

#[test]
fn the_chain_with_the_most_work_is_mined_and_another_node_stands_in_at_once() {
    let mut lab = Lab::ready(2);
    lab.wait(seconds(1));
    lab.nodes[1].other_block(1);
    lab.stir();
    lab.wait(seconds(1));
    let mined = |lab: &Lab| lab.jobs.last().unwrap().template.prev_hash;
    assert_eq!(mined(&lab), hash(&lab.nodes[1].tip()));
    lab.nodes[0].other_block(2);
    lab.stir();
    assert_eq!(mined(&lab), hash(&lab.nodes[1].tip()), "as much work is not more");
    lab.nodes[0].other_block(3);
    lab.stir();
    assert_eq!(mined(&lab), hash(&lab.nodes[0].tip()));
    // The other one catches up, and stands in.
    let (tip, first) = (lab.nodes[0].tip(), lab.jobs.len());
    lab.nodes[1].reorganize(1, 5);
    lab.nodes[1].other_block(6);
    lab.stir();
    lab.wait(seconds(2));
    assert_ne!(mined(&lab), hash(&tip));
    lab.nodes[1].mood = Mood::Down;
    lab.stir();
    lab.nodes[0].other_block(7);
    lab.nodes[0].other_block(8);
    lab.wait(seconds(2));
    assert_eq!(mined(&lab), hash(&lab.nodes[0].tip()));
    assert!(lab.jobs.len() > first);
}

#[test]
fn a_reorganization_is_followed() {
    let mut lab = Lab::ready(1);
    for salt in 0..5 {
        lab.nodes[0].other_block(salt);
        lab.stir();
        lab.wait(seconds(1));
    }
    lab.nodes[0].reorganize(3, 99);
    lab.stir();
    let job = lab.jobs.last().unwrap();
    assert_eq!(
        (job.template.prev_hash, job.clean),
        (hash(&lab.nodes[0].tip()), true)
    );
    lab.find_block();
    assert_eq!(lab.nodes[0].height(), 127 + 5 + 2);
}

#[test]
fn closing_ends_the_session_and_all_questions() {
    let mut lab = Lab::ready(1);
    lab.command(Command::Close);
    assert!(lab.said("closed as asked"));
    let calls = lab.nodes[0].calls.clone();
    lab.wait(seconds(300));
    assert_eq!(lab.nodes[0].calls, calls);
    lab.command(Command::Open);
    assert!(
        matches!(lab.events[3..], [Event::Ready { resumed: true }, Event::Job(_)]),
        "{:?}",
        lab.events
    );
    assert_ne!(lab.jobs[0].id, lab.jobs[1].id);
}

#[test]
fn a_clock_that_is_wrong_is_told_of_and_followed() {
    let mut lab = Lab::new(1);
    lab.nodes[0].clock = 7200;
    lab.command(Command::Open);
    assert!(
        lab.said("its clock is 7200 s ahead of this machine's"),
        "{:?}",
        lab.events
    );
    assert_eq!(u64::from(lab.jobs[0].template.time), lab.unix() + 7200);
    lab.wait(seconds(300));
    let told = |event: &&Event| matches!(event, Event::Notice(text) if text.contains("clock"));
    assert_eq!(lab.events.iter().filter(told).count(), 1);
}

#[test]
fn a_node_that_does_not_wait_is_not_asked_without_end() {
    let mut lab = Lab::ready(1);
    lab.nodes[0].mood = Mood::Hasty;
    lab.wait(seconds(100));
    let calls = lab.nodes[0].calls["getblocktemplate"];
    assert!(calls < 250, "{calls}");
    assert!(lab.jobs.len() < 10, "{}", lab.jobs.len());
}

#[test]
fn jobs_differ_from_run_to_run() {
    let mut lab = Lab::ready(1);
    let first = lab.jobs[0].clone();
    lab.kill();
    lab.command(Command::Open);
    let second = &lab.jobs[0];
    assert_ne!(first.id, second.id);
    assert_ne!(first.template.root, second.template.root);
    assert_ne!(solve(&first, 1).1, solve(second, 1).1);
}

#[test]
fn a_template_that_came_before_the_height_of_its_tip_was_known_is_given_up_with_it() {
    let mut lab = Lab::ready(2);
    lab.wait(seconds(1));
    lab.nodes[1].mood = Mood::Jumps;
    lab.nodes[1].other_block(1);
    lab.stir();
    lab.wait(seconds(2));
    assert!(lab.said("node http://node1:1: its template cannot be mined: height is 1128"));
    let tip = hash(&lab.nodes[0].tip());
    assert_eq!(lab.jobs.last().unwrap().template.prev_hash, tip);
}

#[test]
fn a_template_that_was_long_on_its_way_is_not_mined() {
    let mut lab = Lab::ready(1);
    lab.wait(seconds(1));
    // A long poll is answered when there is a block, and the answer comes when there are two.
    lab.slow = Some(0);
    lab.nodes[0].other_block(1);
    lab.stir();
    lab.nodes[0].other_block(2);
    lab.slow = None;
    lab.wait(seconds(20));
    let (tip, jobs) = (hash(&lab.nodes[0].tip()), lab.jobs.len());
    assert_eq!(lab.jobs.last().unwrap().template.prev_hash, tip);
    lab.deliver();
    assert_eq!(lab.jobs.len(), jobs);
    lab.wait(seconds(5));
    assert_eq!(lab.jobs.last().unwrap().template.prev_hash, tip);
}

#[test]
fn a_template_that_comes_again_makes_another_job() {
    let mut lab = Lab::ready(2);
    lab.wait(seconds(1));
    lab.nodes[0].other_block(1);
    lab.stir();
    lab.wait(seconds(1));
    let coinbases = |lab: &Lab| {
        lab.jobs
            .iter()
            .map(|job| job.template.root.coinbase().unwrap().coinbase1.clone())
            .collect::<Vec<_>>()
    };
    // The node that is ahead is refused, and the other one's template is mined again, as it was.
    lab.nodes[0].mood = Mood::UnknownRule;
    lab.nodes[0].other_block(2);
    lab.stir();
    lab.wait(seconds(1));
    let times: Vec<_> = lab
        .jobs
        .iter()
        .map(|job| (job.template.prev_hash, job.template.time))
        .collect();
    assert_eq!(times.first(), times.last(), "{times:?}");
    let mut all = coinbases(&lab);
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), lab.jobs.len());
}

#[test]
fn what_was_long_on_its_way_and_a_node_that_lags_do_not_bring_an_old_tip_back() {
    let mut lab = Lab::ready(2);
    lab.wait(seconds(1));
    let mined = |lab: &Lab| lab.jobs.last().unwrap().template.prev_hash;
    // The first node is asked for its tip, and has another one by the time that the answer arrives.
    let asked = lab.nodes[0].calls["getblockchaininfo"];
    lab.slow = Some(0);
    for _ in 0..200 {
        if lab.nodes[0].calls["getblockchaininfo"] > asked {
            break;
        }
        lab.wait(Duration::from_millis(100));
    }
    lab.slow = None;
    lab.nodes[0].other_block(1);
    lab.stir();
    let tip = hash(&lab.nodes[0].tip());
    assert_eq!(mined(&lab), tip);
    let jobs = lab.jobs.len();
    lab.deliver();
    lab.wait(seconds(5));
    assert!(lab.jobs[jobs..].iter().all(|job| job.template.prev_hash == tip));
    // It tells of the next one before it gives a template of it.
    lab.nodes[0].other_block(2);
    lab.wait(seconds(12));
    let all = &lab.jobs[jobs..];
    assert!(
        all.iter()
            .all(|job| job.template.prev_hash != hash(&lab.nodes[1].tip()))
    );
}

#[test]
fn a_node_that_contradicts_itself_is_not_believed() {
    let mut lab = Lab::ready(2);
    lab.nodes[1].mood = Mood::Contradictory;
    lab.wait(seconds(60));
    let tip = hash(&lab.nodes[0].tip());
    let jobs = lab.jobs.len();
    lab.wait(seconds(100));
    assert!(lab.jobs[jobs..].iter().all(|job| job.template.prev_hash == tip));
    assert!(lab.jobs.len() < 20, "{}", lab.jobs.len());
    let calls: u64 = lab.nodes[1].calls.values().sum();
    assert!(calls < 1000, "{calls}");
}
