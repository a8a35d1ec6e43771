//! Miners that connect from outside: their places, their shares, and what becomes of both.

use crate::miner::{DIFFICULTY, job, target};
use crate::support::{POOL, Run};
use job_source::miners::{Command, Event, MinerId, MinerShare, Outcome, Rejection, Work};
use job_source::{Command as ToSource, SourceId, Verdict};
use miner_core::{Job, Share};
use std::collections::HashSet;
use std::time::Duration;

/// A few hundred hashes: what miners are told in these tests.
const EASY: f64 = DIFFICULTY / 16.0;

/// A run with a pool that has given this job.
fn serving(template: Job) -> Run {
    let mut run = Run::serving_miners(&["pool"]);
    run.opened(POOL);
    run.pool(job_source::Event::Ready { resumed: false });
    give(&mut run, "j", template);
    run
}

fn give(run: &mut Run, id: &str, template: Job) {
    run.pool(job_source::Event::Job(job(id, template, run)));
}

fn connect(run: &mut Run, miner: u64) -> Vec<Command> {
    run.miner_commands.clear();
    run.miners(Event::Connected {
        miner: MinerId(miner),
        address: format!("10.0.0.{miner}:5"),
    });
    std::mem::take(&mut run.miner_commands)
}

/// What miners were given since this was last asked.
fn given(run: &mut Run) -> Vec<(u64, Work)> {
    let commands = std::mem::take(&mut run.miner_commands).into_iter();
    let given = commands.filter_map(|command| match command {
        Command::Mine { miner, work } => Some((miner.0, work)),
        _ => None,
    });
    given.collect()
}

fn work(run: &mut Run, miner: u64) -> Work {
    match &connect(run, miner)[..] {
        [Command::Mine { miner: id, work }] if id.0 == miner => work.clone(),
        other => panic!("{other:?}"),
    }
}

/// A share of this work whose hash is in this range of difficulties.
fn find(work: &Work, miner: u64, difficulties: std::ops::Range<f64>, from: u32) -> MinerShare {
    let job = &work.template;
    let rest = vec![7; work.extranonce2_size()];
    let share = |nonce| Share {
        extranonce2: [&work.prefix[..], &rest].concat(),
        version: job.version | 0x2000,
        time: job.time,
        nonce,
    };
    let reached = |nonce: &u32| {
        let hash = job.header(&share(*nonce)).unwrap().hash();
        difficulties.contains(&hash.difficulty())
    };
    let nonce = (from..).find(reached).unwrap();
    MinerShare {
        miner: MinerId(miner),
        request: 3,
        number: work.number,
        extranonce2: rest,
        version_bits: Some((0x1fff_e000, 0x2000)),
        time: job.time,
        nonce,
        difficulties: vec![EASY],
    }
}

fn answer(run: &mut Run, share: &MinerShare) -> Outcome {
    run.miner_commands.clear();
    run.miners(Event::Share(share.clone()));
    match std::mem::take(&mut run.miner_commands)[..] {
        [
            Command::Answer {
                miner,
                request,
                outcome,
            },
        ] if (miner, request) == (share.miner, share.request) => outcome,
        ref other => panic!("{other:?}"),
    }
}

fn submitted(run: &mut Run) -> Vec<(SourceId, Share)> {
    let commands = std::mem::take(&mut run.commands).into_iter();
    let submitted = commands.filter_map(|(source, command)| match command {
        ToSource::Submit(submission) => Some((source, submission.share)),
        _ => None,
    });
    submitted.collect()
}

#[test]
fn a_good_share_goes_to_the_pool_with_the_miners_place_in_it_and_a_small_one_is_counted() {
    let mut run = serving(testkit::job());
    let work = work(&mut run, 1);
    assert_eq!(work.extranonce1(), [&[8, 0, 0, 2], &work.prefix[..]].concat());
    assert_eq!((work.prefix.len(), work.extranonce2_size()), (2, 2));
    run.miners(Event::Named {
        miner: MinerId(1),
        name: "farm.rig".to_owned(),
    });
    let small = find(&work, 1, EASY..DIFFICULTY, 0);
    assert_eq!(answer(&mut run, &small), Outcome::Accepted { difficulty: EASY });
    assert_eq!(submitted(&mut run), []);
    let good = find(&work, 1, DIFFICULTY..f64::INFINITY, 0);
    assert_eq!(answer(&mut run, &good), Outcome::Accepted { difficulty: EASY });
    let [(source, share)] = &submitted(&mut run)[..] else {
        panic!("one share");
    };
    assert_eq!(*source, POOL);
    assert_eq!(share.extranonce2, [&work.prefix[..], &[7, 7]].concat());
    assert_eq!(
        (share.version, share.nonce),
        (work.template.version | 0x2000, good.nonce)
    );
    for share in [&small, &good] {
        assert_eq!(answer(&mut run, share), Outcome::Rejected(Rejection::Duplicate));
    }
    assert_eq!(submitted(&mut run), [], "no share is submitted twice");
    let snapshot = run.scheduler.snapshot(run.now);
    let summary = &snapshot.status.summary;
    assert_eq!((summary.miner_shares, summary.proofs, summary.invalid), (2, 1, 0));
    assert_eq!(summary.miner_rejections, [("duplicate", 2)].into());
    let [miner] = &snapshot.miners[..] else {
        panic!("one miner");
    };
    assert_eq!(miner.name.as_deref(), Some("farm.rig"));
    assert_eq!((miner.accepted, miner.work), (2, EASY * 2.0));
    assert!(miner.best_share >= DIFFICULTY, "{}", miner.best_share);
    assert_eq!(snapshot.status.connected_miners, 1);
}

#[test]
fn the_pools_answer_to_a_miners_share_is_counted_as_any_other() {
    let mut run = serving(testkit::job());
    let work = work(&mut run, 1);
    let good = find(&work, 1, DIFFICULTY..f64::INFINITY, 0);
    answer(&mut run, &good);
    run.answer_share(Verdict::Accepted);
    assert_eq!(run.scheduler.summary(run.now).accepted, 1);
    assert!(run.was_told("from 10.0.0.1:5"), "{:?}", run.told);
}

#[test]
fn a_share_that_is_wrong_is_refused_for_what_is_wrong() {
    let mut run = serving(testkit::job());
    let work = work(&mut run, 1);
    let good = find(&work, 1, EASY..DIFFICULTY, 0);
    let with = |change: fn(&mut MinerShare)| {
        let mut share = good.clone();
        change(&mut share);
        share
    };
    for (share, why) in [
        (with(|share| share.number += 1), Rejection::Stale),
        (with(|share| share.number = 0), Rejection::Stale),
        (with(|share| share.extranonce2.push(0)), Rejection::BadExtranonce2),
        (with(|share| share.extranonce2.clear()), Rejection::BadExtranonce2),
        (with(|share| share.time -= 1), Rejection::TimeOutOfRange),
        (with(|share| share.time += 700), Rejection::TimeOutOfRange),
        (with(|share| share.nonce ^= 1), Rejection::LowDifficulty),
        (
            with(|share| share.difficulties = vec![1.0]),
            Rejection::LowDifficulty,
        ),
        (with(|share| share.difficulties.clear()), Rejection::LowDifficulty),
        (
            with(|share| share.version_bits = Some((u32::MAX, 1))),
            Rejection::BadVersionBits,
        ),
    ] {
        assert_eq!(answer(&mut run, &share), Outcome::Rejected(why), "{share:?}");
    }
    assert_eq!(submitted(&mut run), []);
    assert_eq!(
        run.scheduler.summary(run.now).invalid,
        0,
        "no executor is to blame"
    );
    // An easier difficulty that the miner was told since counts, as what it is.
    let lowered = with(|share| share.difficulties = vec![1.0, EASY]);
    assert_eq!(answer(&mut run, &lowered), Outcome::Accepted { difficulty: EASY });
}

#[test]
fn each_miner_has_a_place_of_its_own_and_keeps_it_from_job_to_job() {
    let mut run = serving(testkit::job());
    let before: Vec<Work> = (1..=300).map(|miner| work(&mut run, miner)).collect();
    let places: HashSet<_> = before.iter().map(|work| work.prefix.clone()).collect();
    assert_eq!(places.len(), 300);
    let later = Job {
        time: testkit::job().time + 9,
        ..testkit::job()
    };
    give(&mut run, "k", later);
    let after = given(&mut run);
    assert_eq!(after.len(), 300);
    for (miner, work) in &after {
        let earlier = &before[*miner as usize - 1];
        assert_eq!(work.prefix, earlier.prefix);
        assert!(work.number > earlier.number && work.clean);
    }
    // Who comes after another has left has another place: the first may have searched its own.
    run.miners(Event::Left { miner: MinerId(7) });
    assert!(!places.contains(&work(&mut run, 301).prefix));
}

#[test]
fn a_job_that_comes_again_is_not_sent_again_and_its_shares_go_under_its_new_name() {
    let mut run = serving(testkit::job());
    let work = work(&mut run, 1);
    give(&mut run, "again", testkit::job());
    assert_eq!(given(&mut run), [], "the miner would search the same once more");
    let good = find(&work, 1, DIFFICULTY..f64::INFINITY, 0);
    assert!(matches!(answer(&mut run, &good), Outcome::Accepted { .. }));
    let names = run.commands.iter().filter_map(|(_, command)| match command {
        ToSource::Submit(submission) => Some(submission.job_id.as_str()),
        _ => None,
    });
    assert_eq!(names.collect::<Vec<_>>(), ["again"]);
}

#[test]
fn another_difficulty_of_the_pool_is_told_once_to_those_who_mine_for_it() {
    let mut run = serving(testkit::job());
    work(&mut run, 1);
    let retarget = |difficulty| job_source::Event::Retarget {
        job_id: "j".to_owned(),
        target: target(difficulty),
        difficulty,
    };
    let told = |run: &mut Run| -> Vec<f64> {
        let commands = std::mem::take(&mut run.miner_commands).into_iter();
        let told = commands.filter_map(|command| match command {
            Command::Retarget {
                miner: MinerId(1),
                difficulty,
            } => Some(difficulty),
            _ => None,
        });
        told.collect()
    };
    for (difficulty, expected) in [(EASY, vec![EASY]), (EASY, vec![]), (DIFFICULTY, vec![DIFFICULTY])] {
        run.pool(retarget(difficulty));
        assert_eq!(told(&mut run), expected);
    }
    // With the same job again, too.
    run.pool(retarget(EASY));
    told(&mut run);
    give(&mut run, "again", testkit::job());
    assert_eq!(told(&mut run), [DIFFICULTY]);
}

#[test]
fn a_share_of_a_void_job_is_stale_and_another_session_brings_another_extranonce1() {
    let mut run = serving(testkit::job());
    let old = work(&mut run, 1);
    let late = find(&old, 1, DIFFICULTY..f64::INFINITY, 0);
    run.pool(job_source::Event::Lost {
        reason: "cut".to_owned(),
        retry_after: None,
        unusable: false,
    });
    assert_eq!(answer(&mut run, &late), Outcome::Rejected(Rejection::Stale));
    assert_eq!(run.scheduler.summary(run.now).stale, 1);
    run.opened(POOL);
    run.pool(job_source::Event::Ready { resumed: false });
    let template = Job {
        root: testkit::root(|coinbase| {
            coinbase.extranonce1 = vec![9, 9];
            coinbase.extranonce2_size = 8;
        }),
        ..testkit::job()
    };
    run.miner_commands.clear();
    give(&mut run, "j", template);
    let [(1, new)] = &given(&mut run)[..] else {
        panic!("one miner");
    };
    assert_eq!(new.extranonce1()[..2], [9, 9]);
    assert_eq!((new.extranonce1().len(), new.extranonce2_size()), (4, 6));
    assert!(new.clean);
}

#[test]
fn a_miner_waits_for_the_first_job_and_is_turned_away_where_it_can_have_no_place() {
    let mut run = Run::serving_miners(&["pool"]);
    run.opened(POOL);
    assert_eq!(connect(&mut run, 1), []);
    run.pool(job_source::Event::Ready { resumed: false });
    give(&mut run, "j", testkit::job());
    assert_eq!(given(&mut run).len(), 1);
    let small = Job {
        root: testkit::root(|coinbase| coinbase.extranonce2_size = 1),
        ..testkit::job()
    };
    give(&mut run, "k", small);
    let refused = |commands: &[Command]| {
        matches!(commands, [Command::Refuse { miner: MinerId(_), reason }]
            if reason.contains("lets 1 byte of extranonce2 be chosen"))
    };
    assert!(refused(&run.miner_commands), "{:?}", run.miner_commands);
    assert!(refused(&connect(&mut run, 2)));
    assert!(run.was_told("a miner is turned away"), "{:?}", run.told);
    assert_eq!(run.scheduler.snapshot(run.now).miners.len(), 0);
    // It tells that it has left all the same.
    run.miners(Event::Left { miner: MinerId(1) });
    assert_eq!(run.scheduler.summary(run.now).miners_turned_away, 2);
    give(&mut run, "l", testkit::fixed_job());
    let commands = connect(&mut run, 3);
    assert!(
        matches!(&commands[..], [Command::Refuse { reason, .. }] if reason.contains("a fixed merkle root")),
        "{commands:?}"
    );
    assert_eq!(run.scheduler.summary(run.now).miners_turned_away, 3);
}

/// It comes to the one that leads, if it knows where.
#[test]
fn a_scheduler_that_does_not_lead_turns_miners_away() {
    let mut run = Run::standing_by();
    run.opened(POOL);
    run.pool(job_source::Event::Ready { resumed: false });
    give(&mut run, "j", testkit::job());
    let commands = connect(&mut run, 1);
    assert!(
        matches!(&commands[..], [Command::Refuse { reason, .. }] if reason == "another scheduler leads"),
        "{commands:?}"
    );
}

#[test]
fn places_that_are_used_up_are_free_again_with_the_next_block() {
    let template = |prev_hash| Job {
        root: testkit::root(|coinbase| coinbase.extranonce2_size = 2),
        prev_hash,
        ..testkit::job()
    };
    let mut run = serving(template([1; 32]));
    let places: HashSet<_> = (1..=64).map(|miner| work(&mut run, miner).prefix).collect();
    assert_eq!(places.len(), 64);
    run.miners(Event::Left { miner: MinerId(5) });
    assert!(
        matches!(&connect(&mut run, 65)[..], [Command::Refuse { reason, .. }]
        if reason.contains("as many miners as pool pool has room for"))
    );
    give(&mut run, "k", template([2; 32]));
    assert!(places.contains(&work(&mut run, 66).prefix));
}

#[test]
fn what_shares_prove_is_a_rate_until_none_come() {
    let mut run = serving(testkit::job());
    let work = work(&mut run, 1);
    let mut nonce = 0;
    for _ in 0..60 {
        let share = find(&work, 1, EASY..f64::INFINITY, nonce);
        nonce = share.nonce + 1;
        answer(&mut run, &share);
        run.advance(Duration::from_secs(1));
    }
    let expected = target(EASY).expected_hashes();
    let status = run.scheduler.status(run.now);
    let off = status.current_hash_rate / expected;
    assert!((0.9..=1.1).contains(&off), "{off}");
    assert!(status.summary.hashes as f64 > 55.0 * expected);
    let shown = run.scheduler.snapshot(run.now).miners[0].hash_rate;
    assert!((shown / expected - 1.0).abs() < 0.1, "{shown}");
    run.advance(Duration::from_secs(1));
    for _ in 0..80 {
        run.advance(Duration::from_secs(1));
    }
    assert_eq!(run.scheduler.status(run.now).current_hash_rate, 0.0);
}

/// The search of executors leaves the places out.
#[test]
fn executors_and_miners_share_a_job_without_meeting() {
    let mut run = serving(testkit::job());
    run.subscribe();
    let place = work(&mut run, 1).prefix;
    let mut miner = crate::miner::Miner::launched_by(run);
    let space = miner.assignment.space.extranonce2_prefix.clone();
    assert!(space[0] < 0xc0 && place[0] >= 0xc0, "{space:?} {place:?}");
    let shares = miner.finds(1);
    miner.hands_in(1, &shares);
    assert_eq!(miner.submitted().len(), 1);
}
