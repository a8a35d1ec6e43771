//! The client's side of a session: jobs, and what they depend on.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::{Value, json};
use stratum::client::{ClientConfig, ClientOutput, SubmitError};
use support::{Harness, call, granted, notify, warnings};

#[test]
fn jobs_before_the_worker_is_authorized_wait() {
    let mut harness = Harness::new(ClientConfig {
        version_mask: 0,
        ..Harness::config()
    });
    let subscribe = harness.sent();
    harness.hear(&notify(&[]));
    assert_eq!(
        warnings(&harness.outputs()),
        ["a job that came before the extranonce was left out"]
    );
    harness.reply(&subscribe[0], json!([[], "08000002", 4]));
    let authorize = harness.sent();
    harness.hear(&notify(&[(0, json!("a"))]));
    harness.hear(&call("mining.set_difficulty", json!([2])));
    harness.hear(&notify(&[(0, json!("b"))]));
    assert_eq!(harness.outputs(), []);
    assert_eq!(harness.submit("b", 2, 1), Err(SubmitError::NotReady));
    harness.reply(&authorize[0], json!(true));
    match harness.outputs().as_slice() {
        [ClientOutput::Ready, ClientOutput::Job(job)] => {
            assert_eq!((job.id.as_str(), job.difficulty, job.clean), ("b", 2.0, true));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn clean_is_what_the_pool_says_or_a_new_block() {
    let mut harness = Harness::ready();
    let other_block = json!("11".repeat(32));
    for (id, clean_flag, prev_hash, clean) in [
        ("1", false, None, true),
        ("2", false, None, false),
        ("3", true, None, true),
        ("4", false, Some(&other_block), true),
        ("5", false, Some(&other_block), false),
        ("6", false, None, true),
    ] {
        let mut changes = vec![(0, json!(id)), (8, json!(clean_flag))];
        changes.extend(prev_hash.map(|hash| (1, hash.clone())));
        harness.hear(&notify(&changes));
        let job = harness.job();
        assert_eq!((job.id.as_str(), job.clean), (id, clean));
    }
}

#[test]
fn only_the_newest_job_waits_to_be_taken() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[(0, json!("1")), (8, json!(true))]));
    for id in 2..100 {
        harness.hear(&notify(&[(0, json!(id.to_string()))]));
    }
    let job = harness.job();
    assert_eq!(
        (job.id.as_str(), job.clean),
        ("99", true),
        "that it is clean is not forgotten"
    );
}

#[test]
fn a_repeated_job_is_not_a_new_one() {
    for clean in [false, true] {
        let mut harness = Harness::ready();
        let first = notify(&[(8, json!(clean))]);
        harness.hear(&first);
        let job = harness.job();
        harness.hear(&first);
        harness.hear(&call("mining.set_difficulty", json!([1])));
        harness.hear(&first);
        assert_eq!(harness.outputs(), []);

        harness.hear(&call("mining.set_difficulty", json!([0.5])));
        assert_eq!(harness.outputs(), [], "the old job keeps its difficulty");
        harness.hear(&first);
        let target = miner_core::Target::from_difficulty(0.5).unwrap();
        assert_eq!(
            harness.outputs(),
            [ClientOutput::Retarget {
                id: job.id,
                target,
                difficulty: 0.5
            }]
        );

        harness.hear(&notify(&[
            (2, first["params"][2].clone()),
            (7, json!("504e86ba")),
            (8, json!(clean)),
        ]));
        assert_eq!(
            harness.job().job.time,
            0x504e_86ba,
            "the same id with another time is another job"
        );
    }
    // An older one of the same block, once more.
    let mut harness = Harness::ready();
    let [a, b] = ["a", "b"].map(|id| notify(&[(0, json!(id))]));
    harness.hear(&a);
    harness.hear(&b);
    assert_eq!(harness.job().id, "b");
    harness.hear(&a);
    assert_eq!(harness.outputs(), []);
}

#[test]
fn the_last_difficulty_before_a_job_is_the_job_s() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[(0, json!("1"))]));
    assert_eq!(harness.job().difficulty, 1.0, "before any was set");
    for difficulty in [16.0, 1e-9, 0.001] {
        harness.hear(&call("mining.set_difficulty", json!([difficulty])));
    }
    harness.hear(&notify(&[(0, json!("2"))]));
    let job = harness.job();
    assert_eq!(job.difficulty, 0.001);
    assert_eq!(job.target, miner_core::Target::from_difficulty(0.001).unwrap());

    let config = ClientConfig {
        version_mask: 0,
        min_difficulty: 0.5,
        ..Harness::config()
    };
    let mut harness = Harness::ready_with(config, &json!(null));
    for (announced, worked_at) in [(1e-9, 0.5), (0.25, 0.5), (0.75, 0.75)] {
        harness.hear(&call("mining.set_difficulty", json!([announced])));
        harness.hear(&notify(&[(0, json!(announced.to_string()))]));
        assert_eq!(harness.job().difficulty, worked_at);
    }
}

#[test]
fn a_bad_job_is_named_and_left_out() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    harness.job();
    for (index, value, named) in [
        (1, json!("00"), "prevhash"),
        (2, json!("zz"), "coinb1"),
        (3, json!(""), "coinbase"),
        (4, json!([["00"]]), "merkle branch"),
        (6, json!("1d80ffff"), "negative"),
        (7, json!(null), "ntime"),
        (0, json!(null), "id"),
    ] {
        harness.hear(&notify(&[(index, value)]));
        match harness.outputs().as_slice() {
            [ClientOutput::BadJob { why, .. }] => assert!(why.contains(named), "{why}"),
            other => panic!("{named}: {other:?}"),
        }
    }
    harness.hear(&call("mining.notify", json!(["id\u{1b}[2J"])));
    let why = "1 parameters instead of nine".to_owned();
    assert_eq!(
        harness.outputs(),
        [ClientOutput::BadJob {
            id: "id [2J".into(),
            why
        }]
    );
    harness.hear(&json!({"method": "mining.notify", "params": null}));
    assert!(matches!(
        harness.outputs().as_slice(),
        [ClientOutput::BadJob { .. }]
    ));
    harness.hear(&notify(&[]));
    assert_eq!(harness.outputs(), [], "the good job is still current");
}

#[test]
fn a_new_extranonce_holds_for_later_jobs() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    let old = harness.job();
    harness.hear(&call("mining.set_extranonce", json!(["aabb", 6])));
    assert_eq!(harness.outputs(), []);
    harness.hear(&notify(&[]));
    let new = harness.job();
    assert_eq!(new.id, old.id, "even if nothing else is new");
    assert_eq!(
        (new.job.extranonce1(), new.job.extranonce2_size()),
        (&[0xaa, 0xbb][..], 6)
    );
    for params in [json!(["ccdd"]), json!(["ccdd", null])] {
        harness.hear(&call("mining.set_extranonce", params));
        harness.hear(&notify(&[]));
        let job = harness.job().job;
        assert_eq!(
            (job.extranonce1(), job.extranonce2_size()),
            (&[0xcc, 0xdd][..], 6)
        );
    }
    for params in [
        json!([]),
        json!(["0"]),
        json!([7, 4]),
        json!(["00", 17]),
        json!(["00".repeat(33)]),
    ] {
        harness.hear(&call("mining.set_extranonce", params.clone()));
        assert_eq!(warnings(&harness.outputs()).len(), 1, "{params}");
    }
    harness.hear(&notify(&[(0, json!("z"))]));
    assert_eq!(harness.job().job.extranonce1(), [0xcc, 0xdd]);
}

#[test]
fn a_new_version_mask_holds_at_once() {
    let mut harness = Harness::ready_with(Harness::config(), &granted(json!("00ffe000")));
    harness.hear(&notify(&[]));
    let job = harness.job();
    harness.hear(&call("mining.set_version_mask", json!(["1fffe000"])));
    assert_eq!(harness.outputs(), [], "more bits are for later jobs");
    harness.submit(&job.id, 0x2000_2000, 1).unwrap();

    harness.hear(&call("mining.set_version_mask", json!(["ff00c000"])));
    let reissued = harness.job();
    assert_eq!(
        (reissued.id.as_str(), reissued.job.version_mask, reissued.clean),
        ("bf", 0xc000, true)
    );
    let refused = harness.submit(&job.id, 0x2000_2000, 2);
    assert_eq!(refused, Err(SubmitError::VersionBits));
    harness.submit(&job.id, 0x2000_4000, 3).unwrap();
    let bits: Vec<Value> = harness
        .sent()
        .iter()
        .map(|line| line["params"][5].clone())
        .collect();
    assert_eq!(bits, ["00002000", "00004000"]);

    harness.hear(&call("mining.set_version_mask", json!(["xyz"])));
    harness.hear(&call("mining.set_version_mask", json!([])));
    assert_eq!(warnings(&harness.outputs()).len(), 2);
    assert_eq!(harness.client.version_mask(), 0x1f00_c000);
}
