//! Arbitrary input into both sides: nothing panics, nothing grows without bound, every share gets one verdict.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Submission};
use machine::Machine;
use miner_core::{Job, Share};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use stratum::LineDecoder;
use stratum::client::{Client, ClientConfig, ClientOutput};
use stratum::server::{Refusal, Session, SessionConfig, SessionOutput};
use stratum::source::StratumSource;
use support::Harness;

const METHODS: &[&str] = &[
    "mining.notify",
    "mining.set_difficulty",
    "mining.set_extranonce",
    "mining.set_version_mask",
    "client.reconnect",
    "client.show_message",
    "client.get_version",
    "mining.ping",
    "mining.configure",
    "mining.subscribe",
    "mining.authorize",
    "mining.extranonce.subscribe",
    "mining.suggest_difficulty",
    "mining.submit",
    "",
];

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0u64..20).prop_map(Value::from),
        vec(any::<char>(), 0..12).prop_map(|chars| Value::from(String::from_iter(chars))),
        vec(any::<u8>(), 0..33).prop_map(|bytes| Value::from(hex::encode(bytes))),
        any::<u32>().prop_map(|number| Value::from(format!("{number:08x}"))),
        select(METHODS).prop_map(Value::from),
        select(vec![
            "version-rolling",
            "version-rolling.mask",
            "alice",
            "eu.pool.org",
            "bf"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let key = prop_oneof![
            select(vec![
                "id",
                "method",
                "params",
                "result",
                "error",
                "reject-reason",
                "code",
                "message"
            ])
            .prop_map(String::from),
            select(vec![
                "version-rolling",
                "version-rolling.mask",
                "version-rolling.min-bit-count"
            ])
            .prop_map(String::from),
            vec(any::<char>(), 0..4).prop_map(String::from_iter),
        ];
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            vec((key, inner), 0..8).prop_map(|members| Value::from(Map::from_iter(members))),
        ]
    })
}

/// A line that is at least close to a message.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let id = || prop_oneof![Just(Value::Null), (0u64..12).prop_map(Value::from), json_value()];
    let call = (id(), select(METHODS), json_value())
        .prop_map(|(id, method, params)| json!({"id": id, "method": method, "params": params}));
    let list_call = (id(), select(METHODS), vec(json_value(), 0..10))
        .prop_map(|(id, method, params)| json!({"id": id, "method": method, "params": params}));
    let reply = (0u64..12, json_value(), json_value())
        .prop_map(|(id, result, error)| json!({"id": id, "result": result, "error": error}));
    let good_reply = (
        0u64..12,
        select(vec![
            json!(true),
            json!([[["mining.notify", "s"]], "00112233", 4]),
            json!({"version-rolling": true, "version-rolling.mask": "1fffe000"}),
        ]),
    )
        .prop_map(|(id, result)| json!({"id": id, "result": result, "error": null}));
    // A good notify with up to two parameters replaced.
    let notify = vec((0usize..10, json_value()), 0..3).prop_map(|changes| {
        let mut params: Vec<Value> = serde_json::from_str(&testkit::notify_params()).unwrap();
        for (index, value) in changes {
            match params.get_mut(index) {
                Some(param) => *param = value,
                None => params.push(value),
            }
        }
        json!({"id": null, "method": "mining.notify", "params": params})
    });
    prop_oneof![
        1 => vec(any::<u8>(), 0..100),
        1 => json_value().prop_map(|value| value.to_string().into_bytes()),
        3 => call.prop_map(|value| value.to_string().into_bytes()),
        3 => list_call.prop_map(|value| value.to_string().into_bytes()),
        2 => reply.prop_map(|value| value.to_string().into_bytes()),
        4 => good_reply.prop_map(|value| value.to_string().into_bytes()),
        4 => notify.prop_map(|value| value.to_string().into_bytes()),
    ]
}

#[derive(Debug, Clone)]
enum Step {
    Line(Vec<u8>),
    Wait(u64),
    Submit(Share),
    Drain,
}

fn step() -> impl Strategy<Value = Step> {
    let share = (vec(any::<u8>(), 0..20), any::<u32>(), any::<u32>(), any::<u32>()).prop_map(
        |(extranonce2, version, time, nonce)| Share {
            extranonce2,
            version,
            time,
            nonce,
        },
    );
    prop_oneof![
        8 => line().prop_map(Step::Line),
        1 => (0u64..40).prop_map(Step::Wait),
        2 => share.prop_map(Step::Submit),
        2 => Just(Step::Drain),
    ]
}

#[derive(Debug, Clone)]
enum LinkStep {
    Event(LinkEvent),
    Submit(Share),
    Wait(u64),
}

/// Events of a link that mostly have an effect: lines with the ids of a session's requests, and shares.
fn link_event() -> impl Strategy<Value = LinkStep> {
    let received = |line: Vec<u8>| LinkStep::Event(LinkEvent::Received([&line[..], b"\n"].concat()));
    let share = any::<u32>().prop_map(|nonce| Share {
        extranonce2: vec![0; 4],
        version: 0x2000_0000,
        time: 0,
        nonce,
    });
    // Ids 1 to 3 are configure, subscribe and authorize: all three at once lead to a session that is ready.
    let log_in = [
        json!({"id": 1, "result": false}),
        json!({"id": 2, "result": [[["mining.notify", "s"]], "00112233", 4]}),
        json!({"id": 3, "result": true}),
    ];
    let log_in = log_in.map(|line| line.to_string()).join("\n").into_bytes();
    let command = prop_oneof![
        4 => Just(Command::Open),
        1 => Just(Command::Close),
        1 => any::<f64>().prop_map(|difficulty| Command::Suggest { difficulty }),
    ];
    prop_oneof![
        4 => command.prop_map(|command| LinkStep::Event(LinkEvent::Command(command))),
        4 => Just(LinkStep::Event(LinkEvent::Connected)),
        4 => Just(received(log_in)),
        8 => line().prop_map(received),
        1 => vec(any::<u8>(), 0..100).prop_map(|bytes| LinkStep::Event(LinkEvent::Received(bytes))),
        1 => Just(LinkStep::Event(LinkEvent::Closed("cut".into()))),
        6 => share.prop_map(LinkStep::Submit),
        1 => (0u64..40).prop_map(LinkStep::Wait),
    ]
}

/// Takes the client's actions, and returns the tags of the verdicts.
fn drain(harness: &mut Harness) -> Vec<u64> {
    assert!(harness.sent().len() <= Client::MAX_IN_FLIGHT + 64);
    let outputs = harness.outputs();
    assert!(
        outputs.len() <= Client::MAX_IN_FLIGHT + 64 + 4,
        "{} outputs",
        outputs.len()
    );
    let mut tags = Vec::new();
    for event in outputs {
        match event {
            ClientOutput::Submitted { tag, .. } => tags.push(tag),
            ClientOutput::Job(job) => {
                // Every job that comes out can be mined.
                job.job.check().unwrap();
                job.job.root.merkle_root(&vec![0; job.job.extranonce2_size()]);
                assert!(job.difficulty > 0.0);
            }
            ClientOutput::Message(text) | ClientOutput::Warning(text) => {
                assert!(text.chars().count() <= 1025 && !text.contains(char::is_control));
            }
            ClientOutput::BadJob { id, why } => assert!(!(id + &why).contains(char::is_control)),
            _ => {}
        }
    }
    tags
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_client_bears_any_pool(ready in any::<bool>(), steps in vec(step(), 0..40)) {
        let mut harness = if ready { Harness::ready() } else { Harness::new(Harness::config()) };
        let mut submitted = Vec::new();
        let mut answered = Vec::new();
        for (tag, step) in steps.into_iter().enumerate() {
            let tag = tag as u64;
            match step {
                Step::Line(line) => harness.hear_line(line),
                Step::Wait(seconds) => harness.wait(Duration::from_secs(seconds)),
                Step::Submit(share) => {
                    if harness.client.submit("bf", &share, tag, harness.now).is_ok() {
                        submitted.push(tag);
                    }
                }
                Step::Drain => answered.extend(drain(&mut harness)),
            }
        }
        harness.client.close();
        answered.extend(drain(&mut harness));
        answered.sort_unstable();
        prop_assert_eq!(answered, submitted);
    }

    /// Whatever a pool, a network and the scheduler do: one verdict for each share, before its session ends;
    /// nothing from a session that is over; an end only of a session that has begun.
    #[test]
    fn a_source_bears_any_pool(steps in vec(link_event(), 0..60)) {
        let mut now = testkit::instant();
        let mut source = StratumSource::new(Harness::config(), 3333);
        // The scheduler's view.
        let (mut open, mut ready) = (false, false);
        let mut unanswered = BTreeSet::new();
        for (tag, step) in steps.into_iter().enumerate() {
            let tag = tag as u64;
            match step {
                LinkStep::Wait(seconds) => {
                    now += Duration::from_secs(seconds);
                    source.advance(now);
                }
                LinkStep::Submit(share) => {
                    unanswered.insert(tag);
                    let submission = Submission { tag, job_id: "bf".into(), share, is_block: tag.is_multiple_of(2) };
                    source.handle(LinkEvent::Command(Command::Submit(submission)), now);
                }
                LinkStep::Event(event) => {
                    open |= event == LinkEvent::Command(Command::Open);
                    source.handle(event, now);
                }
            }
            for action in machine::drain(&mut source, now) {
                let shown = format!("{action:?}");
                prop_assert!(!shown.contains(support::PASSWORD));
                match action {
                    LinkAction::Tell(Event::Verdict { tag, .. }) => prop_assert!(unanswered.remove(&tag), "{tag} twice"),
                    LinkAction::Tell(Event::Ready { .. }) => {
                        prop_assert!(open && !ready);
                        ready = true;
                    }
                    LinkAction::Tell(Event::Job(_) | Event::Retarget { .. }) => prop_assert!(open && ready),
                    LinkAction::Tell(Event::Lost { .. } | Event::Refused { .. }) => {
                        prop_assert!(open && unanswered.is_empty());
                        (open, ready) = (false, false);
                    }
                    LinkAction::Tell(Event::Notice(text)) => prop_assert!(!text.contains(char::is_control)),
                    LinkAction::Connect { .. } => prop_assert!(open),
                    LinkAction::Send(bytes) => prop_assert!(open && !bytes.is_empty()),
                    LinkAction::Disconnect => {}
                }
            }
            prop_assert!(open || unanswered.is_empty());
            prop_assert!(open || source.deadline().is_none());
        }
        source.handle(LinkEvent::Command(Command::Close), now);
        for action in machine::drain(&mut source, now) {
            if let LinkAction::Tell(Event::Verdict { tag, .. }) = action {
                prop_assert!(unanswered.remove(&tag));
            }
        }
        prop_assert!(unanswered.is_empty());
    }

    #[test]
    fn a_session_bears_any_miner(lines in vec(line(), 0..40), answers in any::<bool>()) {
        let mut session = Session::new(SessionConfig {
            extranonce1: [0; 4].into(),
            extranonce2_size: 4,
            version_mask: 0x1fff_e000,
            difficulty: 1.0,
            suggestions: 0.5..=2.0,
        });
        let job = Job {
            root: testkit::root(|_| ()),
            prev_hash: [0; 32], version: 1, version_mask: 0, bits: 0x1d00_ffff, time: 1,
        };
        for line in lines {
            session.handle_line(&line);
            while let Some(output) = session.poll_output() {
                match output {
                    SessionOutput::Ready => session.notify("bf", &job, true),
                    SessionOutput::Submit(submission) if answers => {
                        prop_assert!(submission.extranonce2.len() == 4);
                        session.answer(&submission.request, Err(Refusal::UnknownJob));
                    }
                    _ => {}
                }
            }
            prop_assert!((0.5..=2.0).contains(&session.difficulty()));
        }
        let bytes: usize = std::iter::from_fn(|| session.poll_transmit()).map(|line| line.len()).sum();
        prop_assert!(bytes <= 2 << 20);
    }

    /// Any bytes in any pieces give the same lines as all at once.
    #[test]
    fn a_decoder_does_not_mind_cuts(pieces in vec(vec(prop_oneof![Just(b'\n'), Just(b'\r'), any::<u8>()], 0..40), 0..20)) {
        let lines = |pieces: &[Vec<u8>]| {
            let mut decoder = LineDecoder::new(64);
            let mut lines = Vec::new();
            for piece in pieces {
                decoder.push(piece);
                loop {
                    match decoder.next_line() {
                        Ok(Some(line)) => lines.push(line.to_vec()),
                        Ok(None) => break,
                        Err(_) => return (lines, false),
                    }
                }
            }
            (lines, true)
        };
        let (whole, good) = lines(&[pieces.concat()]);
        let (cut, also_good) = lines(&pieces);
        prop_assert_eq!(good, also_good);
        prop_assert_eq!(&whole, &cut);
        prop_assert!(whole.iter().all(|line| !line.is_empty() && line.len() <= 64 && !line.contains(&b'\n')));
    }
}

/// A session whose owner never takes anything stays bounded.
#[test]
fn nothing_piles_up() {
    let mut harness = Harness::ready_with(
        ClientConfig {
            version_mask: 0,
            ..Harness::config()
        },
        &json!(null),
    );
    for i in 0..20_000u64 {
        harness.now += Duration::from_millis(20);
        let message = match i % 5 {
            0 => support::notify(&[(0, json!(i.to_string()))]),
            1 => support::call("client.show_message", json!(["x".repeat(1000)])),
            2 => support::call("mining.set_difficulty", json!([i + 1])),
            3 => json!({"id": i, "method": "mining.ping", "params": []}),
            _ => json!({"id": i / 5, "result": false}),
        };
        harness.hear(&message);
        let share = Share {
            extranonce2: vec![0; 4],
            version: 0,
            time: 0,
            nonce: 0,
        };
        let _ = harness.client.submit("forgotten", &share, i, harness.now);
        harness.client.advance(harness.now);
    }
    assert!(harness.client.is_ready());
    drain(&mut harness);
}
