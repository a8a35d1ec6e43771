//! The client's side of a session: how it begins.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use machine::Machine;
use std::time::Duration;

use serde_json::{Value, json};
use stratum::client::{ClientConfig, ClientOutput, RequiredRequest, Resume, Skip};
use support::{Harness, granted, notify, text, warnings};

#[test]
fn the_first_lines() {
    let mut harness = Harness::new(ClientConfig {
        suggest_difficulty: Some(0.5),
        ..Harness::config()
    });
    let agent = concat!("mesos-miner/", env!("CARGO_PKG_VERSION"));
    let sent = harness.sent();
    let options = json!({"version-rolling.mask": "1fffe000", "version-rolling.min-bit-count": 1});
    assert_eq!(
        sent,
        [
            json!({"id": 1, "method": "mining.configure", "params": [["version-rolling"], options]}),
            json!({"id": 2, "method": "mining.subscribe", "params": [agent]}),
        ]
    );
    harness.reply(&sent[1], json!([[["mining.notify", "s1"]], "ef09006b", 8]));
    let sent = harness.sent();
    assert_eq!(
        sent,
        [json!({"id": 3, "method": "mining.authorize", "params": ["alice", support::PASSWORD]})]
    );
    assert!(!harness.client.is_ready());
    harness.reply(&sent[0], json!(true));
    assert_eq!(harness.outputs(), [ClientOutput::Ready]);
    assert!(harness.client.is_ready());
    assert_eq!(
        harness.sent(),
        [
            json!({"id": 4, "method": "mining.extranonce.subscribe", "params": []}),
            json!({"id": 5, "method": "mining.suggest_difficulty", "params": [0.5]}),
        ]
    );
    let resume = harness.client.resume().unwrap();
    assert_eq!(
        (resume.session_id.as_str(), resume.extranonce1),
        ("s1", vec![0xef, 9, 0, 0x6b])
    );
}

#[test]
fn subscriptions_of_every_shape() {
    for (subscriptions, session) in [
        (json!([["mining.notify", "a"]]), Some("a")),
        (
            json!([["mining.set_difficulty", "b"], ["mining.notify", "c"]]),
            Some("c"),
        ),
        (json!(["mining.notify", "d"]), Some("d")),
        (json!([]), None),
        (json!(null), None),
        (json!(7), None),
        (json!([["mining.notify", 7]]), None),
        (json!([["mining.notify", "x".repeat(2000)]]), None),
    ] {
        let mut harness = Harness::new(ClientConfig {
            version_mask: 0,
            ..Harness::config()
        });
        let subscribe = harness.sent();
        harness.reply(&subscribe[0], json!([subscriptions, "", 2, "more"]));
        assert_eq!(harness.sent_methods(), ["mining.authorize"], "{subscriptions}");
        assert_eq!(
            harness.client.resume().map(|resume| resume.session_id).as_deref(),
            session
        );
    }
}

#[test]
fn a_failed_subscribe_is_tried_without_parameters() {
    for failure in [
        json!({"result": null, "error": [20, "too many parameters", "Traceback"]}),
        json!({"result": "params not an array", "error": null}),
        json!({"result": [[], "zz", 4], "error": null}),
        json!({"result": [[], "00", 17], "error": null}),
        json!({"result": [[], "00", 2_147_483_648u64], "error": null}),
        json!({"result": [[], "00", -1], "error": null}),
        json!({"result": [[], "00".repeat(33), 4], "error": null}),
        json!({"result": [], "error": null}),
        json!({"result": true, "error": null}),
        json!({"result": null}),
    ] {
        let mut harness = Harness::new(ClientConfig {
            version_mask: 0,
            ..Harness::config()
        });
        for params in [1, 0] {
            let mut message = failure.clone();
            let subscribe = harness.sent().remove(0);
            assert_eq!(subscribe["params"].as_array().unwrap().len(), params);
            message["id"] = subscribe["id"].clone();
            harness.hear(&message);
        }
        let outputs = harness.outputs();
        assert!(
            matches!(
                outputs.as_slice(),
                [ClientOutput::Refused { request: RequiredRequest::Subscribe, retry: true, why }] if !why.is_empty()
            ),
            "{failure}: {outputs:?}"
        );
        assert!(harness.client.is_over());
    }
}

#[test]
fn a_session_is_resumed_if_extranonce1_comes_back() {
    let resume = Resume::new("s1", vec![1, 2]);
    let config = ClientConfig {
        version_mask: 0,
        resume: Some(resume),
        ..Harness::config()
    };
    for (refusals, extranonce1, resumed) in [(0, "0102", true), (0, "0103", false), (1, "0102", false)] {
        let mut harness = Harness::new(config.clone());
        let mut subscribe = harness.sent().remove(0);
        assert_eq!(subscribe["params"][1], "s1");
        for _ in 0..refusals {
            harness.refuse(&subscribe, json!([20, "no such session"]));
            subscribe = harness.sent().remove(0);
            assert_eq!(subscribe["params"].as_array().unwrap().len(), 1);
        }
        harness.reply(&subscribe, json!([[], extranonce1, 4]));
        assert_eq!(harness.client.resumed(), resumed);
    }
    let mut harness = Harness::new(config.clone());
    assert!(
        harness.client.suspects().resume,
        "the pool may close because of the session id"
    );
    let skip = Skip {
        resume: true,
        ..Skip::default()
    };
    harness = Harness::new(ClientConfig { skip, ..config });
    assert_eq!(harness.sent()[0]["params"].as_array().unwrap().len(), 1);
}

#[test]
fn a_refused_worker_is_final() {
    for (reply, ready) in [
        (json!({"result": true, "error": null}), true),
        (json!({"result": null, "error": null}), true),
        (json!({"result": false, "error": null}), false),
        (
            json!({"result": false, "error": [24, "Unauthorized worker", null]}),
            false,
        ),
        (json!({"result": null, "error": "Failed subscription"}), false),
        (json!({"result": "Worker mismatch", "error": null}), false),
        (
            json!({"result": null, "error": {"code": -1, "message": "no"}}),
            false,
        ),
        (json!({"result": [], "error": true}), false),
    ] {
        let mut harness = Harness::new(ClientConfig {
            version_mask: 0,
            ..Harness::config()
        });
        let subscribe = harness.sent();
        harness.reply(&subscribe[0], json!([[], "00", 4]));
        let mut message = reply.clone();
        message["id"] = harness.sent()[0]["id"].clone();
        harness.hear(&message);
        let outputs = harness.outputs();
        if ready {
            assert_eq!(outputs, [ClientOutput::Ready], "{reply}");
        } else {
            assert!(
                matches!(
                    outputs.as_slice(),
                    [ClientOutput::Refused {
                        request: RequiredRequest::Authorize,
                        retry: false,
                        ..
                    }]
                ),
                "{reply}: {outputs:?}"
            );
        }
    }
}

#[test]
fn version_rolling_is_what_both_sides_want() {
    for (configured, mask, sends_bits) in [
        (granted(json!("1fffe000")), 0x1fff_e000, true),
        (granted(json!("0x00C00000")), 0x00c0_0000, true),
        (granted(json!("ffffffff")), 0x1fff_e000, true),
        (granted(json!("c000")), 0xc000, true),
        (granted(json!("00000000")), 0, true),
        (
            json!({"version-rolling": false, "version-rolling.mask": "1fffe000"}),
            0,
            false,
        ),
        (
            json!({"version-rolling": "not today", "version-rolling.mask": "1fffe000"}),
            0,
            false,
        ),
        (json!({"version-rolling.mask": "1fffe000"}), 0, false),
        (json!({}), 0, false),
        (json!(null), 0, false),
        (json!("Initialising"), 0, false),
        (json!([1]), 0, false),
    ] {
        let mut harness = Harness::ready_with(Harness::config(), &configured);
        harness.hear(&notify(&[]));
        let job = harness.job();
        assert_eq!(
            (harness.client.version_mask(), job.job.version_mask),
            (mask, mask),
            "{configured}"
        );
        let version = 0x2000_0000 | (mask & mask.wrapping_neg());
        harness.submit(&job.id, version, 1).unwrap();
        let params = harness.sent()[0]["params"].clone();
        let bits = format!("{:08x}", version & mask);
        assert_eq!(
            params.get(5).map(text),
            sends_bits.then_some(bits.as_str()),
            "{configured}"
        );
    }
}

/// Nobody knows which bits such a pool takes.
#[test]
fn version_rolling_without_a_mask_is_not_granted() {
    let mut harness = Harness::new(Harness::config());
    let sent = harness.sent();
    harness.reply(&sent[0], json!({"version-rolling": true}));
    assert_eq!(
        warnings(&harness.outputs()),
        ["the pool grants version-rolling without a mask; not rolling"]
    );
    harness.reply(&sent[1], json!([[], "08000002", 4]));
    let authorize = harness.sent();
    harness.reply(&authorize[0], json!(true));
    harness.outputs();
    harness.hear(&notify(&[]));
    assert_eq!(harness.job().job.version_mask, 0);
}

/// Some servers count in floats or in texts, also the ids of replies.
#[test]
fn numbers_in_any_form_are_taken() {
    for size in [json!(4.0), json!("4"), json!("4.0")] {
        let mut harness = Harness::new(ClientConfig {
            version_mask: 0,
            ..Harness::config()
        });
        let subscribe = harness.sent();
        harness.hear(&json!({"id": 1.0, "result": [[], "00", size], "error": null}));
        assert_eq!(subscribe[0]["id"], 1);
        assert_eq!(harness.sent_methods(), ["mining.authorize"], "{size}");
        harness.hear(&json!({"id": "2", "result": true, "error": null}));
        assert!(harness.client.is_ready(), "{size}");
    }
}

#[test]
fn optional_requests_hold_nothing_up() {
    let config = ClientConfig {
        suggest_difficulty: Some(1.0),
        ..Harness::config()
    };
    let mut harness = Harness::new(config.clone());
    let sent = harness.sent();
    assert!(harness.client.suspects().configure);
    harness.reply(&sent[1], json!([[], "00", 4]));
    let authorize = harness.sent();
    harness.reply(&authorize[0], json!(true));
    harness.sent();
    assert_eq!(harness.outputs(), [ClientOutput::Ready]);
    let all = Skip {
        configure: true,
        extranonce_subscribe: true,
        suggest_difficulty: true,
        resume: false,
    };
    assert_eq!(harness.client.suspects(), all);
    harness.wait(Duration::from_secs(11));
    assert_eq!(
        harness.client.suspects(),
        Skip::default(),
        "a late close is not their fault"
    );
    assert_eq!(harness.outputs(), []);

    let mut harness = Harness::new(ClientConfig { skip: all, ..config });
    let sent = harness.sent();
    assert_eq!(sent[0]["method"], "mining.subscribe");
    harness.reply(&sent[0], json!([[], "00", 4]));
    let authorize = harness.sent();
    harness.reply(&authorize[0], json!(true));
    assert_eq!(harness.sent(), Vec::<Value>::new());
    assert_eq!(harness.client.suspects(), all);
}

#[test]
fn a_late_configure_reply_counts_for_later_jobs() {
    let mut harness = Harness::new(Harness::config());
    let sent = harness.sent();
    harness.reply(&sent[1], json!([[], "08000002", 4]));
    let authorize = harness.sent();
    harness.reply(&authorize[0], json!(true));
    harness.outputs();
    harness.hear(&notify(&[]));
    assert_eq!(harness.job().job.version_mask, 0);
    harness.reply(&sent[0], granted(json!("1fffe000")));
    harness.hear(&notify(&[(0, json!("next"))]));
    assert_eq!(harness.job().job.version_mask, 0x1fff_e000);
}

#[test]
fn required_requests_have_an_end() {
    for answered in [0, 1] {
        let mut harness = Harness::new(Harness::config());
        let sent = harness.sent();
        if answered == 1 {
            harness.reply(&sent[1], json!([[], "00", 4]));
        }
        harness.wait(Duration::from_secs(14));
        assert_eq!(harness.outputs(), []);
        harness.wait(Duration::from_secs(1));
        let method = ["mining.subscribe", "mining.authorize"][answered];
        let why = format!("the pool does not answer {method}");
        assert_eq!(harness.outputs(), [ClientOutput::Ended { why }]);
        assert_eq!(harness.client.deadline(), None);
    }
}
