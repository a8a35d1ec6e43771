//! Miners that do as they should.
#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use job_source::miners::{Command, Event as Told, MinerId, Outcome, Rejection};
use miner_core::Job;
use miner_server::core::Event;
use serde_json::{Value, json};
use support::{AUTHORIZE, OF_SOURCE, SUBSCRIBE, World, address};

#[test]
fn a_miner_waits_for_its_place_and_then_gets_its_job() {
    let mut world = World::new();
    world.connect(1);
    world.say(1, SUBSCRIBE);
    world.say(1, AUTHORIZE);
    let connected = Told::Connected {
        miner: MinerId(1),
        address: address(1).to_string(),
    };
    assert_eq!(std::mem::take(&mut world.told), [connected]);
    assert_eq!(world.heard(1), Vec::<Value>::new());
    world.wait(Duration::from_secs(300));
    assert!(world.closed.is_empty(), "there is no job for it yet");
    let number = world.mine(1, |work| work.age = 5);
    let named = Told::Named {
        miner: MinerId(1),
        name: "farm.rig".to_owned(),
    };
    assert_eq!(world.told, [named]);
    let heard = world.heard(1);
    let place = &heard[0]["result"];
    assert_eq!((&place[1], &place[2]), (&json!("08000002c001"), &json!(2)));
    assert_eq!(heard[1]["result"], true);
    let (set, notify) = (&heard[heard.len() - 2], &heard[heard.len() - 1]);
    assert_eq!(
        (&set["method"], &set["params"]),
        (&json!("mining.set_difficulty"), &json!([1.0]))
    );
    let params = &notify["params"];
    assert_eq!(params[0], format!("{number:x}"));
    assert_eq!(
        params[2],
        hex::encode(&testkit::job().root.coinbase().unwrap().coinbase1)
    );
    let time = testkit::job().time + 5;
    assert_eq!(
        (&params[7], &params[8]),
        (&json!(format!("{time:08x}")), &json!(true))
    );
}

#[test]
fn a_share_is_judged_by_the_scheduler_and_answered_with_the_usual_codes() {
    let mut world = World::new();
    let number = world.ready(1);
    let id = format!("{number:x}");
    let outcomes = [
        (Outcome::Accepted { difficulty: 1.0 }, None),
        (Outcome::Rejected(Rejection::Stale), Some((21, "Stale"))),
        (
            Outcome::Rejected(Rejection::Duplicate),
            Some((22, "Duplicate share")),
        ),
        (
            Outcome::Rejected(Rejection::LowDifficulty),
            Some((23, "Low difficulty share")),
        ),
        (
            Outcome::Rejected(Rejection::TimeOutOfRange),
            Some((20, "Ntime out of range")),
        ),
        (
            Outcome::Rejected(Rejection::BadVersionBits),
            Some((20, "Invalid version mask")),
        ),
    ];
    for nonce in 0..outcomes.len() as u32 {
        world.submit(1, &id, nonce);
    }
    let shares = world.shares();
    assert_eq!(shares[0].number, number);
    assert_eq!(
        (&shares[0].difficulties, &shares[0].extranonce2),
        (&vec![1.0], &vec![0, 0])
    );
    assert_eq!(shares[0].version_bits, None);
    // In another order than they came.
    for (share, (outcome, refusal)) in shares.iter().zip(outcomes).rev() {
        world.answer(share, outcome);
        let heard = world.heard(1);
        let [answer] = &heard[..] else {
            panic!("{heard:?}");
        };
        assert_eq!(answer["id"], share.nonce);
        match refusal {
            None => assert_eq!(
                (&answer["result"], &answer["error"]),
                (&json!(true), &Value::Null)
            ),
            Some((code, text)) => assert_eq!(
                (&answer["error"][0], &answer["error"][1]),
                (&json!(code), &json!(text))
            ),
        }
    }
    assert_eq!(world.trusted, [MinerId(1)]);
    // Answered once.
    world.answer(&shares[0], Outcome::Accepted { difficulty: 1.0 });
    assert_eq!(world.heard(1), Vec::<Value>::new());
}

#[test]
fn a_share_of_a_job_that_never_was_is_the_schedulers_to_judge() {
    let mut world = World::new();
    world.ready(1);
    for id in ["", "x", "ffffffffffffffffff", "99", "1-1", "\u{202e}"] {
        world.submit(1, id, 7);
    }
    let numbers: Vec<u64> = world.shares().iter().map(|share| share.number).collect();
    assert_eq!(numbers, [0, 0, 0, 0x99, 1, 0]);
}

#[test]
fn version_bits_go_on_as_they_were_granted() {
    let mut world = World::new();
    world.connect(1);
    let configure = r#"{"id":9,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"00ffe000"}]}"#;
    world.bytes(1, format!("{configure}\n{SUBSCRIBE}\n{AUTHORIZE}\n").as_bytes());
    let number = world.mine(1, |_| ());
    let heard = world.heard(1);
    assert_eq!(heard[0]["result"]["version-rolling.mask"], "00ffe000");
    world.told.clear();
    let time = testkit::job().time;
    let submit = |bits: &str| {
        json!({"id": 4, "method": "mining.submit",
            "params": ["farm.rig", format!("{number:x}"), "0000", format!("{time:08x}"), "00000001", bits]})
        .to_string()
    };
    world.say(1, &submit("00006000"));
    assert_eq!(world.shares()[0].version_bits, Some((0x00ff_e000, 0x6000)));
    world.say(1, &submit("10000000"));
    assert_eq!(world.heard(1)[0]["error"][1], "Invalid version mask");
    assert_eq!(world.told, [Told::Unreadable { miner: MinerId(1) }]);
    // A job of a source that lets fewer bits roll.
    world.mine(1, |work| {
        work.template = Arc::new(Job {
            version_mask: 0x0000_e000,
            ..testkit::job()
        });
    });
    assert_eq!(world.calls(1, "mining.set_version_mask"), [json!(["0000e000"])]);
}

#[test]
fn another_extranonce1_is_told_to_who_asked_for_that_and_makes_others_come_back() {
    let mut world = World::new();
    world.ready(1);
    world.ready(2);
    world.say(
        1,
        r#"{"id":5,"method":"mining.extranonce.subscribe","params":[]}"#,
    );
    world.heard(1);
    for miner in [1, 2] {
        world.mine(miner, |work| {
            work.clean = false;
            work.template = Arc::new(Job {
                root: testkit::root(|coinbase| {
                    coinbase.extranonce1 = vec![9];
                    coinbase.extranonce2_size = 8;
                }),
                ..testkit::job()
            });
        });
    }
    let heard = world.heard(1);
    assert_eq!(
        (&heard[0]["method"], &heard[0]["params"]),
        (&json!("mining.set_extranonce"), &json!(["09c001", 6]))
    );
    assert_eq!(
        heard.last().unwrap()["params"][8],
        true,
        "earlier jobs have another one"
    );
    assert_eq!(
        world.closed.get(&2).map(String::as_str),
        Some("is to come back for another extranonce1")
    );
    assert_eq!(world.told, [Told::Left { miner: MinerId(2) }]);
    assert_eq!(world.banned, 0);
}

/// The same job again is another one only with another time.
#[test]
fn the_difficulty_follows_the_miner_with_jobs_of_later_times() {
    let mut world = World::new();
    let number = world.ready(1);
    let id = format!("{number:x}");
    // 4 shares a second at difficulty 1.
    for nonce in 0..32 {
        world.accepted(1, &id, nonce);
        world.wait(Duration::from_millis(250));
    }
    let heard = world.heard(1);
    let sets: Vec<_> = heard
        .iter()
        .filter(|line| line["method"] == "mining.set_difficulty")
        .collect();
    assert_eq!(sets.len(), 1, "{sets:?}");
    assert_eq!(sets[0]["params"], json!([4.0]));
    let notify = heard
        .iter()
        .find(|line| line["method"] == "mining.notify")
        .unwrap();
    let params = &notify["params"];
    assert_eq!(
        (&params[0], &params[8]),
        (&json!(format!("{id}-1")), &json!(false))
    );
    let time = u32::from_str_radix(params[7].as_str().unwrap(), 16).unwrap();
    assert!((6..=8).contains(&(time - testkit::job().time)), "{time}");
    // Each share is judged by the difficulty of its own job.
    world.submit(1, &id, 100);
    world.submit(1, &format!("{id}-1"), 101);
    let told: Vec<_> = world
        .shares()
        .into_iter()
        .map(|share| (share.number, share.difficulties))
        .collect();
    assert_eq!(told, [(number, vec![1.0]), (number, vec![4.0])]);
}

#[test]
fn a_job_is_sent_again_before_its_time_is_far_off() {
    let mut world = World::new();
    world.ready(1);
    world.wait(Duration::from_secs(59));
    let before = world.calls(1, "mining.notify");
    world.wait(Duration::from_secs(62));
    let after = world.calls(1, "mining.notify");
    // A miner without shares gets an easier difficulty meanwhile, after 30 s and some.
    assert!(
        before.len() <= 2 && !after.is_empty(),
        "{} {}",
        before.len(),
        after.len()
    );
    let times: Vec<String> = [before, after]
        .concat()
        .iter()
        .map(|params| params[7].to_string())
        .collect();
    let mut sorted = times.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted, times, "each has a later time");
}

#[test]
fn a_source_with_easy_shares_gets_all_of_them_unless_they_are_too_many() {
    let mut world = World::new();
    world.ready(1);
    world.mine(1, |work| work.difficulty = 0.25);
    assert_eq!(world.calls(1, "mining.set_difficulty"), [json!([0.25])]);
    world.mine(1, |work| work.difficulty = 1e-9);
    assert_eq!(world.calls(1, "mining.set_difficulty"), [json!([0.04])]);
    world.mine(1, |_| ());
    assert_eq!(world.calls(1, "mining.set_difficulty"), [json!([1.0])]);
}

#[test]
fn a_source_that_wants_other_shares_of_its_job_is_heeded_with_the_job_sent_again() {
    let mut world = World::new();
    world.ready(1);
    for (of_source, told) in [
        (0.5, Some(0.5)),
        (0.25, Some(0.25)),
        (0.25, None),
        (4.0, Some(1.0)),
        (9.0, None),
    ] {
        world.handle(Event::Command(Command::Retarget {
            miner: MinerId(1),
            difficulty: of_source,
        }));
        world.wait(Duration::from_secs(1));
        let heard = world.heard(1);
        let methods: Vec<_> = heard
            .iter()
            .map(|line| line["method"].as_str().unwrap())
            .collect();
        match told {
            None => assert_eq!(methods, [""; 0]),
            Some(told) => {
                assert_eq!(methods, ["mining.set_difficulty", "mining.notify"]);
                assert_eq!(heard[0]["params"], json!([told]));
            }
        }
    }
}

#[test]
fn what_a_miner_asks_for_and_what_fitted_it_before_is_its_first_difficulty() {
    let mut world = World::new();
    let begin = |world: &mut World, miner: u64, authorize: &str| {
        world.handle(Event::Connected(MinerId(miner), address(1)));
        world.bytes(miner, format!("{SUBSCRIBE}\n{authorize}\n").as_bytes());
        let number = world.mine(miner, |_| ());
        (number, world.calls(miner, "mining.set_difficulty").pop().unwrap())
    };
    let asks = AUTHORIZE.replace("\"x\"", "\"d=64\"");
    let (number, told) = begin(&mut world, 1, &asks);
    assert_eq!(told, json!([64.0]));
    world.told.clear();
    world.accepted(1, &format!("{number:x}"), 1);
    world.handle(Event::Closed(MinerId(1)));
    assert_eq!(begin(&mut world, 2, AUTHORIZE).1, json!([64.0]), "it comes back");
    let other = AUTHORIZE.replace("farm.rig", "farm.other");
    assert_eq!(begin(&mut world, 3, &other).1, json!([1.0]));
    world.say(3, r#"{"id":7,"method":"mining.suggest_difficulty","params":[8]}"#);
    assert_eq!(world.calls(3, "mining.set_difficulty"), [json!([8.0])]);
    world.wait(Duration::from_secs(2));
    let resent = world.calls(3, "mining.notify");
    assert_eq!(resent.len(), 1, "with a job that it holds for");
    // No harder than the source's.
    let much = AUTHORIZE.replace("\"x\"", "\"d=1000000\"");
    assert_eq!(
        begin(&mut world, 4, &much).1,
        json!([40_000.0_f64.max(OF_SOURCE)])
    );
}

#[test]
fn a_miner_that_is_refused_or_hangs_up_is_gone() {
    let mut world = World::new();
    world.ready(1);
    world.handle(Event::Command(Command::Refuse {
        miner: MinerId(1),
        reason: "no place".to_owned(),
    }));
    assert_eq!(
        world.closed.get(&1).map(String::as_str),
        Some("is turned away: no place")
    );
    assert_eq!(world.told, [], "the scheduler knows");
    world.ready(2);
    world.handle(Event::Closed(MinerId(2)));
    assert_eq!(world.told, [Told::Left { miner: MinerId(2) }]);
    world.connect(3);
    world.handle(Event::Closed(MinerId(3)));
    assert_eq!(world.told.len(), 1, "nobody knew of it");
    assert_eq!((world.core.connections(), world.core.connections()), (0, 0));
    // What was under way comes too late.
    world.mine(2, |_| ());
    assert_eq!(world.heard(2), Vec::<Value>::new());
}
