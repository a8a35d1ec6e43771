//! The client's side of a session: shares, and everything else that a pool may send.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use stratum::client::{Client, ClientOutput, RejectKind, ShareAnswer, SubmitError};
use support::{Harness, call, notify, warnings};

#[test]
fn shares_and_verdicts() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[(0, json!("a \"b\" \\"))]));
    let job = harness.job();
    for tag in 10..14 {
        harness.submit(&job.id, 0x2000_0000, tag).unwrap();
    }
    let sent = harness.sent();
    assert_eq!(
        sent[0]["params"],
        json!(["alice", "a \"b\" \\", "00000001", "504e86ed", "b2957c02"])
    );
    assert_eq!(harness.client.in_flight(), 4);
    // Out of order, one of them twice, one under an id that never was.
    harness.refuse(&sent[2], json!([22, "duplicate share"]));
    harness.reply(&sent[0], json!(true));
    harness.reply(&sent[0], json!(false));
    harness.hear(&json!({"id": 999, "result": true, "error": null}));
    harness.hear(&json!({"id": sent[1]["id"], "result": false, "error": null, "reject-reason": "Stale"}));
    let rejected = |tag, code, reason: &str, kind| ClientOutput::Submitted {
        tag,
        verdict: ShareAnswer::Rejected {
            code,
            reason: reason.into(),
            kind,
        },
    };
    assert_eq!(
        harness.outputs(),
        [
            rejected(12, Some(22), "duplicate share", RejectKind::Duplicate),
            ClientOutput::Submitted {
                tag: 10,
                verdict: ShareAnswer::Accepted
            },
            ClientOutput::Warning("the pool reports: refused without a reason".into()),
            rejected(11, None, "Stale", RejectKind::Stale),
        ]
    );
    assert_eq!(
        (harness.client.unmatched_replies(), harness.client.in_flight()),
        (2, 1)
    );
}

#[test]
fn a_numeric_job_id_goes_back_as_a_number() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[(0, json!(17_170_203_186_668_293u64))]));
    let job = harness.job();
    assert_eq!(job.id, "17170203186668293");
    harness.submit(&job.id, 0x2000_0000, 1).unwrap();
    harness.submit("forgotten", 0x2000_0000, 1).unwrap();
    let sent = harness.sent();
    assert_eq!(sent[0]["params"][1], json!(17_170_203_186_668_293u64));
    assert_eq!(
        sent[1]["params"][1], "forgotten",
        "only the pool can say that it is useless"
    );
}

#[test]
fn shares_without_an_answer_are_unknown() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    let job = harness.job();
    harness.submit(&job.id, 0x2000_0000, 1).unwrap();
    let sent = harness.sent();
    // The pool answers others.
    for tag in [2, 3] {
        harness.wait(Duration::from_secs(25));
        harness.submit(&job.id, 0x2000_0000, tag).unwrap();
        let next = harness.sent();
        harness.reply(&next[0], json!(true));
        harness.outputs();
    }
    harness.submit(&job.id, 0x2000_0000, 4).unwrap();
    harness.wait(Duration::from_secs(9));
    assert_eq!(harness.outputs(), []);
    harness.wait(Duration::from_secs(1));
    let unknown = |tag| ClientOutput::Submitted {
        tag,
        verdict: ShareAnswer::Unanswered,
    };
    assert_eq!(harness.outputs(), [unknown(1)]);
    harness.reply(&sent[0], json!(true));
    assert_eq!(
        (harness.outputs(), harness.client.unmatched_replies()),
        (vec![], 1)
    );
    harness.client.close();
    assert_eq!(harness.outputs(), [unknown(4)], "whatever the pool did with it");
    assert_eq!(harness.submit(&job.id, 0, 3), Err(SubmitError::NotReady));
}

/// It may go on to send jobs meanwhile.
#[test]
fn a_pool_that_answers_no_share_for_half_a_minute_has_hung() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    let job = harness.job();
    harness.submit(&job.id, 0x2000_0000, 1).unwrap();
    for tag in [2, 3] {
        harness.wait(Duration::from_secs(14));
        harness.submit(&job.id, 0x2000_0000, tag).unwrap();
        harness.hear(&call("mining.set_difficulty", json!([1])));
    }
    harness.wait(Duration::from_secs(1));
    assert_eq!(harness.outputs(), []);
    harness.wait(Duration::from_secs(1));
    let unknown = |tag| ClientOutput::Submitted {
        tag,
        verdict: ShareAnswer::Unanswered,
    };
    let why = "the pool has answered no share for 30 s".into();
    assert_eq!(
        harness.outputs(),
        [unknown(1), unknown(2), unknown(3), ClientOutput::Ended { why }]
    );
}

#[test]
fn shares_in_flight_are_bounded() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    let job = harness.job();
    let mut lines = 0;
    for tag in 0..Client::MAX_IN_FLIGHT as u64 {
        harness.submit(&job.id, 0x2000_0000, tag).unwrap();
        lines += usize::from(tag % 2 == 0 && harness.client.poll_transmit().is_some());
    }
    let submit = |harness: &mut Harness| harness.submit("bf", 0x2000_0000, 9999);
    assert_eq!(submit(&mut harness), Err(SubmitError::Busy));
    lines += harness.sent().len();
    assert_eq!(lines, Client::MAX_IN_FLIGHT);
    assert_eq!(
        submit(&mut harness),
        Err(SubmitError::Busy),
        "they are sent, but not answered"
    );
    // However many wait, a block is sent.
    for tag in 0..Client::BLOCK_RESERVE as u64 {
        assert_eq!(harness.submit_block(&job.id, 10_000 + tag), Ok(()));
    }
    assert_eq!(harness.sent().len(), Client::BLOCK_RESERVE);
    assert_eq!(harness.submit_block(&job.id, 9999), Err(SubmitError::Busy));
    harness.client.close();
    assert_eq!(
        harness.outputs().len(),
        Client::MAX_IN_FLIGHT + Client::BLOCK_RESERVE
    );
}

#[test]
fn questions_of_the_pool() {
    let mut harness = Harness::ready();
    let agent = concat!("mesos-miner/", env!("CARGO_PKG_VERSION"));
    for (method, params, answer) in [
        (
            "client.get_version",
            json!([]),
            json!({"id": 5, "result": agent, "error": null}),
        ),
        (
            "mining.ping",
            json!([]),
            json!({"id": 5, "result": "pong", "error": null}),
        ),
        (
            "client.show_message",
            json!(["hi"]),
            json!({"id": 5, "result": true, "error": null}),
        ),
        (
            "client.get_algo",
            json!([]),
            json!({"id": 5, "result": null, "error": [20, "Not supported", null]}),
        ),
    ] {
        for id in [json!(5), json!("five"), json!(null), json!({"x": 1})] {
            harness.hear(&json!({"id": id, "method": method, "params": params}));
            let mut expected = answer.clone();
            expected["id"] = id.clone();
            let expected = if id.is_number() || id.is_string() {
                vec![expected]
            } else {
                vec![]
            };
            assert_eq!(harness.sent(), expected, "{method} {id}");
        }
        harness.outputs();
    }
    // p2pool gives its notifications ids and waits for nothing.
    let mut with_id = notify(&[]);
    with_id["id"] = json!(1);
    harness.hear(&with_id);
    harness.job();
    assert_eq!(harness.sent(), Vec::<Value>::new());
}

#[test]
fn messages_are_cleaned() {
    let mut harness = Harness::ready();
    harness.hear(&call("client.show_message", json!(["a\u{7}b\u{1b}[1m\r\nc"])));
    harness.hear(&call("client.show_message", json!(["x".repeat(5000)])));
    harness.hear(&call("client.show_message", json!([{"not": "text"}])));
    match harness.outputs().as_slice() {
        [ClientOutput::Message(first), ClientOutput::Message(second)] => {
            assert_eq!(first, "a b [1m c");
            assert_eq!(second.chars().count(), 1001);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_reconnect_ends_the_session_if_it_is_trusted() {
    let mut harness = Harness::ready();
    harness.hear(&notify(&[]));
    let job = harness.job();
    harness.submit(&job.id, 0x2000_0000, 1).unwrap();
    for params in [
        json!(["evil.example", 3333, 0]),
        json!(["us.pool.org", "x"]),
        json!([1]),
    ] {
        harness.hear(&call("client.reconnect", params.clone()));
        assert_eq!(warnings(&harness.outputs()).len(), 1, "{params}");
        assert!(harness.client.is_ready());
    }
    harness.hear(&call("client.reconnect", json!(["us.pool.org", "3334", 7])));
    assert_eq!(
        harness.outputs(),
        [
            ClientOutput::Submitted {
                tag: 1,
                verdict: ShareAnswer::Unanswered
            },
            ClientOutput::Reconnect {
                host: Some("us.pool.org".into()),
                port: Some(3334),
                wait: Duration::from_secs(7)
            }
        ]
    );
    assert!(harness.client.is_over());
    harness.hear(&notify(&[(0, json!("more"))]));
    assert_eq!(harness.outputs(), [], "nothing after the end");
}

#[test]
fn silence_ends_the_session() {
    let mut harness = Harness::ready();
    for _ in 0..5 {
        harness.wait(Client::SILENCE - Duration::from_secs(1));
        harness.hear(&call("mining.set_difficulty", json!([1])));
    }
    assert_eq!(harness.outputs(), []);
    harness.wait(Client::SILENCE);
    assert_eq!(
        harness.outputs(),
        [ClientOutput::Ended {
            why: "nothing came from the pool for 120 s".into()
        }]
    );
}

#[test]
fn garbage_in_a_row_ends_the_session() {
    let mut harness = Harness::ready();
    for _ in 0..3 {
        for garbage in [
            &b"HTTP/1.1 400 Bad Request"[..],
            b"[]",
            b"\xff\xfe",
            b"{\"id\":1}",
        ] {
            harness.hear_line(garbage);
        }
        harness.hear(&call("mining.set_difficulty", json!([1])));
    }
    assert_eq!(harness.outputs(), []);
    let line = format!("<html>\u{1b}[2J{}", "x".repeat(500));
    for _ in 0..5 {
        harness.hear_line(&line);
    }
    match harness.outputs().as_slice() {
        [ClientOutput::Ended { why }] => {
            assert!(
                why.contains("5 lines") && why.contains("<html> [2Jxxx") && why.len() < 200,
                "{why}"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_flood_ends_the_session() {
    let mut harness = Harness::ready();
    for i in 0..600 {
        if i % 50 == 0 {
            harness.now += Duration::from_secs(1);
        }
        harness.hear(&notify(&[(0, json!(i.to_string()))]));
    }
    assert!(harness.client.is_ready(), "50 lines per second are allowed");
    for i in 0..2000 {
        harness.hear(&notify(&[(0, json!(i.to_string()))]));
    }
    let ended = harness.outputs().pop();
    let why = "the pool sends more than 100 lines per second".to_owned();
    assert_eq!(ended, Some(ClientOutput::Ended { why }));
}

#[test]
fn the_password_is_sent_and_never_shown() {
    let mut harness = Harness::new(Harness::config());
    let mut shown = format!("{:?}", harness.client);
    let sent = harness.sent();
    harness.reply(&sent[1], json!([[], "00", 4]));
    shown += &format!("{:#?}", harness.client);
    let authorize = harness.sent();
    assert_eq!(authorize[0]["params"][1], support::PASSWORD);
    harness.refuse(&authorize[0], json!([24, "no"]));
    shown += &format!("{:?}", harness.client);
    shown += &format!("{:?}", harness.outputs());
    assert!(!shown.contains(support::PASSWORD), "{shown}");
}
