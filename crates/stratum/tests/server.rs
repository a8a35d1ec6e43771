//! The pool's side of a session, message by message.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use machine::Machine;
use miner_core::{Coinbase, Job, Root};
use serde_json::{Value, json};
use stratum::client::{ClientConfig, ClientOutput, ShareAnswer};
use stratum::server::{
    Refusal, Session, SessionAction, SessionConfig, SessionEvent, SessionOutput, Submission,
};
use support::Harness;

fn config() -> SessionConfig {
    SessionConfig {
        extranonce1: [0xde, 0xad, 0xbe, 0xef].into(),
        extranonce2_size: 4,
        version_mask: 0x1fff_e000,
        difficulty: 0.25,
        suggestions: 0.125..=8.0,
    }
}

struct Miner {
    session: Session,
    /// Notifications that came with the last reply.
    calls: Vec<Value>,
}

impl Miner {
    fn new() -> Self {
        Self {
            session: Session::new(config()),
            calls: vec![],
        }
    }

    fn ready() -> Self {
        let mut miner = Self::new();
        miner.ask("mining.subscribe", json!(["probe/1.0"]));
        miner.ask("mining.authorize", json!(["alice", "x"]));
        miner.outputs();
        miner
    }

    fn sent(&mut self) -> Vec<Value> {
        std::iter::from_fn(|| self.session.poll_transmit())
            .map(|line| serde_json::from_str(line.strip_suffix('\n').unwrap()).unwrap())
            .collect()
    }

    fn outputs(&mut self) -> Vec<SessionOutput> {
        std::iter::from_fn(|| self.session.poll_output()).collect()
    }

    /// The one reply to a request.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.session.handle_line(
            json!({"id": "q", "method": method, "params": params})
                .to_string()
                .as_bytes(),
        );
        let (replies, calls): (Vec<_>, Vec<_>) = self.sent().into_iter().partition(|line| line["id"] == "q");
        self.calls = calls;
        assert_eq!(replies.len(), 1, "{method} has one reply");
        replies.into_iter().next().unwrap()
    }

    /// The code of a refusal.
    fn refused(&mut self, method: &str, params: Value) -> Option<i64> {
        self.ask(method, params)["error"][0].as_i64()
    }
}

fn job() -> Job {
    Job {
        root: Root::Coinbase(Coinbase {
            coinbase1: vec![1, 2],
            coinbase2: vec![3],
            merkle_branch: vec![[4; 32]],
            ..Coinbase::default()
        }),
        prev_hash: std::array::from_fn(|i| i as u8),
        version: 0x2000_0000,
        version_mask: 0,
        bits: 0x1d00_ffff,
        time: 0x6b00_0a2a,
    }
}

#[test]
fn a_session_from_its_beginning() {
    let mut miner = Miner::new();
    let configured = miner.ask(
        "mining.configure",
        json!([["version-rolling", "nonsense", "minimum-difficulty", "info"], {"version-rolling.mask": "ffffffff"}]),
    );
    assert_eq!(
        configured["result"],
        json!({"version-rolling": true, "version-rolling.mask": "1fffe000", "minimum-difficulty": false, "info": true})
    );
    let subscribed = miner.ask("mining.subscribe", json!(["probe/1.0", null]));
    assert_eq!(subscribed["result"][1], "deadbeef");
    assert_eq!(subscribed["result"][2], 4);
    assert_eq!(miner.outputs(), []);
    assert_eq!(
        miner.ask("mining.authorize", json!(["alice", "x"]))["result"],
        true
    );
    assert_eq!(
        miner.calls,
        [json!({"id": null, "method": "mining.set_difficulty", "params": [0.25]})]
    );
    assert_eq!(
        miner.outputs(),
        [
            SessionOutput::Authorized {
                worker: "alice".into(),
                password: "x".into()
            },
            SessionOutput::Ready
        ]
    );
    miner.ask("mining.authorize", json!(["bob"]));
    miner.ask("mining.authorize", json!(["bob", "again"]));
    assert_eq!(
        miner.outputs(),
        [SessionOutput::Authorized {
            worker: "bob".into(),
            password: String::new()
        }]
    );

    miner.session.notify("1a", &job(), true);
    let params = json!([
        "1a",
        "03020100070605040b0a09080f0e0d0c13121110171615141b1a19181f1e1d1c",
        "0102",
        "03",
        ["04".repeat(32)],
        "20000000",
        "1d00ffff",
        "6b000a2a",
        true
    ]);
    assert_eq!(
        miner.sent(),
        [json!({"id": null, "method": "mining.notify", "params": params})]
    );
}

#[test]
fn authorizing_before_subscribing_works_too() {
    let mut miner = Miner::new();
    miner.ask("mining.authorize", json!(["alice", "x"]));
    assert!(!miner.session.is_ready());
    miner.ask("mining.subscribe", json!([]));
    assert!(miner.session.is_ready());
    assert!(miner.outputs().contains(&SessionOutput::Ready));
}

#[test]
fn masks_that_are_granted() {
    for (options, granted) in [
        (json!({"version-rolling.mask": "ffffffff"}), Some("1fffe000")),
        (json!({"version-rolling.mask": "0000e00f"}), Some("0000e000")),
        (
            json!({"version-rolling.mask": "0000e000", "version-rolling.min-bit-count": 3}),
            Some("0000e000"),
        ),
        (
            json!({"version-rolling.mask": "0000e000", "version-rolling.min-bit-count": 4}),
            None,
        ),
        (json!({"version-rolling.mask": "0000000f"}), None),
        (json!({}), Some("1fffe000")),
        (json!(null), Some("1fffe000")),
    ] {
        let result =
            Miner::new().ask("mining.configure", json!([["version-rolling"], options]))["result"].clone();
        assert_eq!(result["version-rolling"], granted.is_some(), "{options}");
        assert_eq!(
            result.get("version-rolling.mask").and_then(Value::as_str),
            granted,
            "{options}"
        );
    }
    let mut miner = Miner::new();
    assert_eq!(
        miner.refused(
            "mining.configure",
            json!([["version-rolling"], {"version-rolling.mask": 7}])
        ),
        Some(20)
    );
    assert_eq!(miner.refused("mining.configure", json!([])), Some(20));
}

#[test]
fn a_submission_is_read_and_answered() {
    let mut miner = Miner::ready();
    miner.session.notify("1", &job(), true);
    miner.session.set_difficulty(4.0);
    miner.session.notify("2", &job(), false);
    assert_eq!(miner.sent().len(), 3, "a job, a difficulty, a job");
    for (id, difficulty) in [("1", Some(0.25)), ("2", Some(4.0)), ("3", None)] {
        let submit =
            json!({"id": 5, "method": "mining.submit", "params": ["alice", id, "00000102", "6b000a2b", "1"]});
        miner.session.handle_line(submit.to_string().as_bytes());
        let SessionOutput::Submit(submission) = miner.outputs().remove(0) else {
            panic!("a submission")
        };
        assert_eq!(
            (submission.worker.as_str(), submission.job_id.as_str()),
            ("alice", id)
        );
        assert_eq!(submission.difficulty, difficulty);
        let share = submission.share(&job());
        assert_eq!(
            (share.extranonce2, share.version),
            (vec![0, 0, 1, 2], 0x2000_0000)
        );
        assert_eq!((share.time, share.nonce), (0x6b00_0a2b, 1));
        miner.session.answer(&submission.request, Err(Refusal::Stale));
        assert_eq!(
            miner.sent(),
            [json!({"id": 5, "result": null, "error": [21, "Stale", null]})]
        );
        miner.session.answer(&submission.request, Ok(()));
        assert_eq!(miner.sent(), [json!({"id": 5, "result": true, "error": null})]);
    }
    miner.session.notify("4", &job(), true);
    let submit =
        json!({"id": 5, "method": "mining.submit", "params": ["alice", "1", "00000102", "6b000a2b", "1"]});
    miner.session.handle_line(submit.to_string().as_bytes());
    let outputs = miner.outputs();
    assert!(
        matches!(&outputs[0], SessionOutput::Submit(late) if late.difficulty.is_none()),
        "{outputs:?}"
    );
}

#[test]
fn refusals_of_the_session_itself() {
    let good = json!(["alice", "1", "00000000", "6b000a2a", "00000000"]);
    let mut miner = Miner::new();
    assert_eq!(miner.refused("mining.submit", good.clone()), Some(25));
    miner.ask("mining.subscribe", json!([]));
    assert_eq!(miner.refused("mining.submit", good.clone()), Some(24));
    miner.ask("mining.authorize", json!(["alice", "x"]));
    let with = |index: usize, value: Value| {
        let mut params = good.clone();
        match params.get_mut(index) {
            Some(param) => *param = value,
            None => params.as_array_mut().unwrap().push(value),
        }
        params
    };
    miner.outputs();
    for (params, refusal) in [
        (json!([]), Refusal::BadParameters),
        (with(0, json!("bob")), Refusal::Unauthorized),
        (with(0, json!(7)), Refusal::Unauthorized),
        (with(1, json!(7)), Refusal::BadParameters),
        (with(2, json!("000000")), Refusal::BadExtranonce2),
        (with(2, json!("0".repeat(1000))), Refusal::BadExtranonce2),
        (with(3, json!("123456789")), Refusal::BadParameters),
        (with(4, json!(1)), Refusal::BadParameters),
        (with(5, json!("00002000")), Refusal::BadVersionBits),
    ] {
        assert_eq!(
            miner.refused("mining.submit", params.clone()),
            Some(refusal.code()),
            "{params}"
        );
        let worker = (params[0] == "alice").then(|| "alice".to_owned());
        assert_eq!(miner.outputs(), [SessionOutput::Refused { worker, refusal }]);
    }
    assert_eq!(miner.refused("mining.get_transactions", json!(["1"])), Some(20));
    assert_eq!(miner.refused("", json!([])), Some(20));
    miner
        .session
        .handle_line(br#"{"id":null,"method":"mining.nosuch","params":[]}"#);
    assert_eq!(miner.sent(), Vec::<Value>::new());
}

#[test]
fn names_and_numbers_of_workers_are_limited() {
    let mut miner = Miner::ready();
    for name in [json!(""), json!("a\nb"), json!("x".repeat(257))] {
        assert_eq!(
            miner.refused("mining.authorize", json!([name])),
            Some(24),
            "{name}"
        );
    }
    assert_eq!(miner.refused("mining.authorize", json!([7])), Some(20));
    for i in 1..Session::MAX_WORKERS {
        assert_eq!(
            miner.refused("mining.authorize", json!([format!("worker{i}")])),
            None
        );
        miner.outputs();
    }
    assert_eq!(miner.refused("mining.authorize", json!(["one more"])), Some(20));
    assert_eq!(
        miner.refused("mining.authorize", json!(["alice"])),
        None,
        "who is in stays in"
    );
}

#[test]
fn suggestions_are_bounded_and_hold_for_later_jobs() {
    let mut miner = Miner::ready();
    miner.session.notify("1", &job(), true);
    miner.sent();
    for (wanted, got) in [
        (json!(2), 2.0),
        (json!("4"), 4.0),
        (json!(1e-20), 0.125),
        (json!(1e20), 8.0),
    ] {
        assert_eq!(
            miner.ask("mining.suggest_difficulty", json!([wanted]))["result"],
            true
        );
        assert_eq!(
            miner.calls,
            [json!({"id": null, "method": "mining.set_difficulty", "params": [got]})]
        );
        assert_eq!(miner.session.difficulty(), got);
    }
    for bad in [json!([]), json!([0]), json!([-1]), json!(["NaN"]), json!([null])] {
        assert_eq!(
            miner.refused("mining.suggest_difficulty", bad.clone()),
            Some(20),
            "{bad}"
        );
    }
    assert_eq!(miner.session.difficulty(), 8.0);
}

#[test]
fn garbage_and_deaf_miners_are_closed() {
    let mut miner = Miner::ready();
    for _ in 0..10 {
        for _ in 0..4 {
            miner.session.handle_line(b"nonsense");
        }
        miner.ask("mining.ping", json!([]));
    }
    assert_eq!(miner.session.closed(), None);
    for _ in 0..5 {
        miner.session.handle_line(b"nonsense");
    }
    assert_eq!(miner.session.closed(), Some("sends no Stratum messages"));

    let mut miner = Miner::ready();
    let mut jobs = 0;
    while miner.session.closed().is_none() {
        miner.session.notify("1", &job(), false);
        jobs += 1;
        assert!(jobs < 10_000, "a bounded queue");
    }
    assert_eq!(miner.session.closed(), Some("does not read what it is sent"));
}

#[test]
fn both_sides_agree_with_each_other() {
    let mut harness = Harness::new(ClientConfig {
        suggest_difficulty: Some(2.0),
        ..Harness::config()
    });
    let mut session = Session::new(config());
    let mut vector = support::notify(&[]);
    let mut jobs = 0;
    let mut accepted = 0;
    for _ in 0..20 {
        while let Some(line) = harness.client.poll_transmit() {
            session.handle_line(line.trim_end().as_bytes());
        }
        while let Some(output) = session.poll_output() {
            match output {
                SessionOutput::Ready => {
                    let params = vector["params"].take();
                    let bytes = |i: usize| hex::decode(params[i].as_str().unwrap()).unwrap();
                    let (coinbase1, coinbase2) = (bytes(2), bytes(3));
                    session.notify(
                        "j",
                        &Job {
                            root: Root::Coinbase(Coinbase {
                                coinbase1,
                                coinbase2,
                                ..Coinbase::default()
                            }),
                            ..job()
                        },
                        true,
                    );
                }
                SessionOutput::Submit(submission) => {
                    assert_eq!((submission.version_bits, submission.nonce), (Some(0x2000), 9));
                    assert_eq!(submission.share(&job()).version, 0x2000_2000);
                    session.answer(&submission.request, Ok(()));
                }
                _ => {}
            }
        }
        while let Some(line) = session.poll_transmit() {
            harness.hear_line(line.trim_end());
        }
        for event in harness.outputs() {
            match event {
                ClientOutput::Job(job) => {
                    jobs += 1;
                    assert_eq!(*job.job.extranonce1(), *config().extranonce1);
                    assert_eq!(job.job.prev_hash, self::job().prev_hash);
                    let share = miner_core::Share {
                        extranonce2: vec![0; 4],
                        version: 0x2000_2000,
                        time: job.job.time,
                        nonce: 9,
                    };
                    harness.client.submit(&job.id, &share, 1, harness.now).unwrap();
                }
                ClientOutput::Submitted {
                    tag: 1,
                    verdict: ShareAnswer::Accepted,
                } => accepted += 1,
                ClientOutput::Ready => {}
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!((jobs, accepted), (1, 1));
    assert_eq!(harness.client.difficulty(), 2.0);
    assert_eq!(
        harness.client.suspects(),
        Default::default(),
        "everything was answered"
    );
}

fn submit(job_id: &str, bits: Option<&str>) -> Value {
    let mut params = json!(["alice", job_id, "00000000", "00000001", "00000002"]);
    params.as_array_mut().unwrap().extend(bits.map(Value::from));
    json!({"id": 9, "method": "mining.submit", "params": params})
}

/// The submission in this line, which must be well-formed.
fn submitted(session: &mut Session, line: &Value) -> Submission {
    session.handle_line(line.to_string().as_bytes());
    match session.poll_output() {
        Some(SessionOutput::Submit(submission)) => submission,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_session_goes_on_in_a_new_connection() {
    let mut miner = Miner::ready();
    miner.session.notify("1", &job(), true);
    miner.session.set_difficulty(4.0);
    let closed = miner.session.into_closed().unwrap();
    assert_eq!(closed.session_id(), "deadbeef");
    assert_eq!(Miner::new().session.into_closed(), None, "never subscribed");

    for (earlier, extranonce1, difficulty) in [(Some(closed), "deadbeef", 4.0), (None, "01020304", 0.25)] {
        let known = earlier.is_some();
        let extranonce = [1, 2, 3, 4];
        let mut miner = Miner {
            session: Session::new(SessionConfig {
                extranonce1: extranonce.into(),
                ..config()
            }),
            calls: vec![],
        };
        let subscribe = json!({"id": 1, "method": "mining.subscribe", "params": ["probe/1.0", "deadbeef"]});
        miner.session.handle_line(subscribe.to_string().as_bytes());
        let Some(SessionOutput::Resume { request, session_id }) = miner.session.poll_output() else {
            panic!("it asks");
        };
        assert_eq!((session_id.as_str(), miner.sent()), ("deadbeef", vec![]));
        miner.session.answer_subscribe(&request, earlier);
        let answer = miner.sent().remove(0);
        assert_eq!(
            (&answer["id"], &answer["result"][1]),
            (&json!(1), &json!(extranonce1))
        );
        assert_eq!(answer["result"][0][1][1], extranonce1, "its session id");
        miner.ask("mining.authorize", json!(["alice", "x"]));
        assert_eq!(miner.calls[0]["params"], json!([difficulty]));
        miner.outputs();
        let submission = submitted(&mut miner.session, &submit("1", None));
        assert_eq!(
            submission.difficulty,
            known.then_some(0.25),
            "as the job went out"
        );
        assert_eq!(hex::encode(submission.extranonce1), extranonce1);
    }
}

#[test]
fn jobs_keep_the_extranonce_that_they_went_out_with() {
    let mut miner = Miner::ready();
    assert!(!miner.session.takes_extranonce());
    miner.ask("mining.extranonce.subscribe", json!([]));
    assert!(miner.session.takes_extranonce());
    miner.session.notify("1", &job(), true);
    miner.session.set_extranonce([1, 2, 3, 4].into(), 4);
    miner.session.notify("2", &job(), false);
    let told = &miner.sent()[1];
    assert_eq!(
        (&told["method"], &told["params"]),
        (&json!("mining.set_extranonce"), &json!(["01020304", 4]))
    );
    assert!(
        miner.session.has_extranonce(&[1, 2, 3, 4], 4) && !miner.session.has_extranonce(&[1, 2, 3, 4], 3)
    );
    for (job_id, extranonce1) in [("1", "deadbeef"), ("2", "01020304"), ("3", "01020304")] {
        let submission = submitted(&mut miner.session, &submit(job_id, None));
        assert_eq!(hex::encode(submission.extranonce1), extranonce1, "{job_id}");
    }
    // Longer by a byte, which the miner has less: its shares of earlier jobs are as long as before.
    miner.session.set_extranonce([1, 2, 3, 4, 5].into(), 3);
    miner.session.notify("4", &job(), false);
    let submission = submitted(&mut miner.session, &submit("2", None));
    assert_eq!(submission.extranonce2.len(), 4);
    let refused = submit("4", None);
    miner.session.handle_line(refused.to_string().as_bytes());
    let answer = miner.sent().pop().unwrap();
    assert_eq!(answer["error"][1], "Invalid extranonce2");
    let closed = miner.session.into_closed().unwrap();
    assert_eq!(closed.session_id(), "deadbeef", "the name stays");
}

#[test]
fn another_mask_holds_at_once_for_those_who_roll() {
    let mut miner = Miner::ready();
    miner.session.set_version_mask(0xff00_0000);
    assert_eq!(miner.sent(), Vec::<Value>::new());
    miner.session.set_version_mask(0x1fff_e000);
    miner.ask(
        "mining.configure",
        json!([["version-rolling"], {"version-rolling.mask": "00ffe000"}]),
    );
    for (mask, told, good, bad) in [
        (0x0000_e000, "0000e000", "0000e000", "00010000"),
        (u32::MAX, "00ffe000", "00ffe000", "01000000"),
        (0, "00000000", "00000000", "00002000"),
    ] {
        miner.session.set_version_mask(mask);
        assert_eq!(miner.sent()[0]["params"], json!([told]));
        submitted(&mut miner.session, &submit("1", Some(good)));
        miner
            .session
            .handle_line(submit("1", Some(bad)).to_string().as_bytes());
        assert_eq!(miner.sent()[0]["error"][0], 20, "{bad} within {told}");
        miner.outputs();
    }
}

#[test]
fn a_session_is_a_machine() {
    let now = testkit::instant();
    let mut session = Session::new(config());
    for _ in 0..6 {
        session.handle(SessionEvent::Line(b"nonsense".to_vec()), now);
    }
    let actions = machine::drain(&mut session, now);
    assert!(matches!(actions.first(), Some(SessionAction::Send(_))));
    assert_eq!(
        actions.last(),
        Some(&SessionAction::Close("sends no Stratum messages"))
    );
    assert_eq!(session.poll(now), None, "told once");
    assert_eq!(session.deadline(), None);
}

/// Stratum V1 has no words for it: the miner would make headers of its own.
#[test]
fn a_job_with_a_fixed_root_is_not_told_and_closes_the_session() {
    let mut miner = Miner::ready();
    miner.sent();
    miner.session.notify("1", &testkit::fixed_job(), true);
    assert_eq!(miner.sent(), [json!(null); 0]);
    assert!(
        miner
            .session
            .closed()
            .is_some_and(|why| why.contains("fixed merkle root"))
    );
}
