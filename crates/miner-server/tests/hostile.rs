//! Miners that send anything: each limit, and what happens when it is reached.
#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use std::time::Duration;

use job_source::miners::{Event as Told, MinerId, Outcome, Rejection};
use miner_server::core::{Event, MAX_CONNECTIONS};
use serde_json::json;
use support::{AUTHORIZE, SUBSCRIBE, World, address};

fn closed(world: &World, miner: u64) -> &str {
    world.closed.get(&miner).map_or("open", String::as_str)
}

#[test]
fn who_does_not_speak_stratum_is_closed_at_once() {
    for hello in ["GET / HTTP/1.1\r\n\r\n", "\x16\x03\x01\n", "[]\n", "\n\nhello\n"] {
        let mut world = World::new();
        world.connect(1);
        world.bytes(1, hello.as_bytes());
        assert_eq!(closed(&world, 1), "does not speak Stratum", "{hello:?}");
        assert_eq!(world.told, [], "the scheduler hears nothing of it");
    }
}

#[test]
fn lines_have_a_limit_before_the_login_and_after() {
    let mut world = World::new();
    world.connect(1);
    world.bytes(1, &vec![b'{'; 20 << 10]);
    assert!(closed(&world, 1).starts_with("sends too much: a line is longer than 16384 bytes"));
    world.ready(2);
    world.bytes(2, &vec![b'{'; 20 << 10]);
    assert!(closed(&world, 2).starts_with("sends too much"));
    world.connect(3);
    world.say(3, SUBSCRIBE);
    for _ in 0..20 {
        world.bytes(3, &[b' '; 4 << 10]);
    }
    assert_eq!(closed(&world, 3), "sends more than a login before it is answered");
}

#[test]
fn garbage_closes_a_session_after_a_few_lines() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    for garbage in [
        &b"{"[..],
        b"\xff\xfe{}",
        b"null",
        b"{\"id\":1e999}",
        deep.as_bytes(),
    ] {
        let mut world = World::new();
        world.ready(1);
        for _ in 0..4 {
            world.bytes(1, &[garbage, b"\n"].concat());
            assert_eq!(closed(&world, 1), "open");
        }
        world.bytes(1, &[garbage, b"\n"].concat());
        assert_eq!(closed(&world, 1), "sends no Stratum messages");
        assert_eq!(world.told, [Told::Left { miner: MinerId(1) }]);
    }
}

#[test]
fn an_address_is_banned_for_garbage_unless_another_miner_there_works() {
    let mut world = World::new();
    let garbage = |world: &mut World, miner: u64| {
        world.handle(Event::Connected(MinerId(miner), address(1)));
        world.bytes(miner, b"hello\n");
    };
    let number = world.ready(1);
    world.accepted(1, &format!("{number:x}"), 1);
    for miner in 10..20 {
        garbage(&mut world, miner);
    }
    assert_eq!((world.banned, closed(&world, 1)), (0, "open"));
    world.handle(Event::Closed(MinerId(1)));
    for miner in 20..23 {
        garbage(&mut world, miner);
    }
    assert_eq!(world.banned, 1);
    let banned = "is banned for what others at its address sent";
    garbage(&mut world, 30);
    assert_eq!(closed(&world, 30), banned);
    world.connect(31);
    assert_eq!(closed(&world, 31), "open", "another address");
    world.wait(Duration::from_secs(600));
    world.handle(Event::Connected(MinerId(32), address(1)));
    assert_eq!(closed(&world, 32), "open");
}

#[test]
fn only_wrong_shares_close_a_session_and_stale_ones_do_not() {
    let mut world = World::new();
    let number = world.ready(1);
    let id = format!("{number:x}");
    let judged = |world: &mut World, outcome, count| {
        for nonce in 0..count {
            world.submit(1, &id, nonce);
            for share in world.shares() {
                world.answer(&share, outcome);
            }
        }
    };
    judged(&mut world, Outcome::Rejected(Rejection::Stale), 300);
    judged(&mut world, Outcome::Rejected(Rejection::LowDifficulty), 99);
    judged(&mut world, Outcome::Accepted { difficulty: 1.0 }, 1);
    judged(&mut world, Outcome::Rejected(Rejection::Duplicate), 99);
    assert_eq!(closed(&world, 1), "open");
    judged(&mut world, Outcome::Rejected(Rejection::TimeOutOfRange), 1);
    assert_eq!(closed(&world, 1), "sends only shares that are wrong");
    assert_eq!(world.core.connections(), 0);
    // Those that the session refuses are wrong, too.
    world.ready(2);
    for _ in 0..100 {
        world.say(
            2,
            r#"{"id":3,"method":"mining.submit","params":["nobody","1","00","00","00"]}"#,
        );
    }
    assert_eq!(closed(&world, 2), "sends only shares that are wrong");
    let unreadable = world
        .told
        .iter()
        .filter(|told| matches!(told, Told::Unreadable { .. }));
    assert_eq!(unreadable.count(), 100);
}

#[test]
fn shares_that_nobody_answers_are_bounded() {
    let mut world = World::new();
    let number = world.ready(1);
    for nonce in 0..2000 {
        world.submit(1, &format!("{number:x}"), nonce);
    }
    assert_eq!(closed(&world, 1), "sends more shares than can be judged");
    assert_eq!(world.shares().len(), 1024);
}

#[test]
fn a_miner_that_does_not_read_is_closed_by_its_session() {
    // The driver bounds what is written; one push of lines cannot make more answers than this either.
    let mut world = World::new();
    world.ready(1);
    let line = r#"{"id":1,"method":"mining.unknown","params":[]}"#;
    world.bytes(1, format!("{line}\n").repeat(20_000).as_bytes());
    assert_eq!(closed(&world, 1), "does not read what it is sent");
}

#[test]
fn a_login_and_silence_have_a_limit() {
    let mut world = World::new();
    world.connect(1);
    world.connect(2);
    world.say(2, SUBSCRIBE);
    world.wait(Duration::from_secs(31));
    assert_eq!(
        (closed(&world, 1), closed(&world, 2)),
        ("does not log in", "open")
    );
    world.mine(2, |_| ());
    world.wait(Duration::from_secs(31));
    assert_eq!(closed(&world, 2), "does not log in", "it has never authorized");
    world.ready(3);
    world.wait(Duration::from_secs(599));
    assert_eq!(closed(&world, 3), "open");
    world.wait(Duration::from_secs(2));
    assert_eq!(closed(&world, 3), "is idle");
    assert_eq!(world.banned, 0, "silence is no offence");
    assert_eq!(world.core.connections(), 0);
}

#[test]
fn a_full_server_turns_the_next_miner_away() {
    let mut world = World::new();
    for miner in 1..=MAX_CONNECTIONS as u64 + 1 {
        world.connect(miner);
    }
    assert_eq!(world.closed.len(), 1);
    assert_eq!(
        closed(&world, MAX_CONNECTIONS as u64 + 1),
        "comes to a full server"
    );
}

#[test]
fn difficulties_that_are_none_change_nothing() {
    let mut world = World::new();
    world.ready(1);
    for wish in [
        json!(0),
        json!(-1),
        json!("NaN"),
        json!("inf"),
        json!(1e300),
        json!(null),
        json!([]),
    ] {
        let suggest = json!({"id": 3, "method": "mining.suggest_difficulty", "params": [wish]});
        world.say(1, &suggest.to_string());
        let heard = world.heard(1);
        assert!(
            heard.iter().all(|line| line["method"] != "mining.set_difficulty"),
            "{wish}: {heard:?}"
        );
    }
    assert_eq!(closed(&world, 1), "open");
    // Absurd ones are brought into the range.
    world.say(
        1,
        r#"{"id":3,"method":"mining.suggest_difficulty","params":[1e-300]}"#,
    );
    for params in world.calls(1, "mining.set_difficulty") {
        assert_eq!(params, json!([1e-5]));
    }
}

#[test]
fn replies_and_unknown_methods_do_no_harm() {
    let mut world = World::new();
    world.ready(1);
    for line in [
        r#"{"id":7,"result":true,"error":null}"#,
        r#"{"id":7,"result":true,"error":null}"#,
        r#"{"id":null,"method":"mining.whatever","params":{"a":1}}"#,
        r#"{"id":"a\u0000b","method":"mining.get_transactions","params":[]}"#,
    ] {
        world.say(1, line);
    }
    assert_eq!(closed(&world, 1), "open");
    let answers = world.heard(1);
    assert!(
        answers.iter().all(|answer| answer["error"][0] == 20),
        "{answers:?}"
    );
}

#[test]
fn names_that_disturb_are_refused() {
    let mut world = World::new();
    world.connect(1);
    for name in ["", "a\\nb", "\\u202e", &"x".repeat(300)] {
        world.say(1, &AUTHORIZE.replace("farm.rig", name));
    }
    world.mine(1, |_| ());
    let heard = world.heard(1);
    assert_eq!(
        heard.iter().filter(|line| line["error"][0] == 24).count(),
        4,
        "{heard:?}"
    );
    assert!(world.told.iter().all(|told| !matches!(told, Told::Named { .. })));
}
