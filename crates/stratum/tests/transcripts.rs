//! Sessions recorded with real servers: their lines through the client, the probe's lines through the server.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::{BTreeMap, HashMap};

use miner_core::Share;
use serde_json::{Value, json};
use stratum::client::{Client, ClientConfig, ClientOutput, PoolJob, RejectKind, ShareAnswer, SubmitError};
use stratum::server::{Refusal, Session, SessionConfig, SessionOutput};
use stratum::version;
use support::{Harness, hex, text, vectors};

/// Verdicts by name, and shares that the client did not send.
#[derive(Default)]
struct Replay {
    harness: Option<Harness>,
    jobs: HashMap<String, PoolJob>,
    /// The client's request ids by method, for requests that come once.
    own_ids: HashMap<String, u64>,
    /// Meaning of the recorded request ids: a method, or a submit with the client's id for it.
    recorded: HashMap<u64, (String, Option<u64>)>,
    counts: BTreeMap<&'static str, u32>,
    shares: HashMap<u64, (String, Share)>,
}

impl Replay {
    fn new(lines: &[Value]) -> Self {
        let configures = lines
            .iter()
            .any(|line| text(&line[2]).contains("mining.configure"));
        let mask = if configures { u32::MAX } else { 0 };
        let config = ClientConfig {
            version_mask: mask,
            ..ClientConfig::new("127.0.0.1", "worker", support::PASSWORD)
        };
        Self {
            harness: Some(Harness::new(config)),
            ..Self::default()
        }
    }

    fn harness(&mut self) -> &mut Harness {
        self.harness.as_mut().unwrap()
    }

    fn client(&mut self) -> &mut Client {
        &mut self.harness().client
    }

    /// Takes the client's lines and outputs.
    fn drain(&mut self) {
        for line in self.harness().sent() {
            self.own_ids
                .insert(text(&line["method"]).into(), line["id"].as_u64().unwrap());
        }
        for event in self.harness().outputs() {
            match event {
                ClientOutput::Job(job) => drop(self.jobs.insert(job.id.clone(), job)),
                ClientOutput::Submitted { tag, verdict } => self.count(tag, &verdict),
                ClientOutput::Ready | ClientOutput::Warning(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    fn count(&mut self, tag: u64, verdict: &ShareAnswer) {
        let name = match verdict {
            ShareAnswer::Accepted => "accepted",
            ShareAnswer::Unanswered => "unknown",
            ShareAnswer::Rejected { kind, .. } => match kind {
                RejectKind::Stale => "stale",
                RejectKind::Duplicate => "duplicate",
                RejectKind::LowDifficulty => "low",
                RejectKind::Unauthorized => "unauthorized",
                RejectKind::Other => "other",
            },
        };
        *self.counts.entry(name).or_default() += 1;
        let (job_id, share) = self.shares.remove(&tag).expect("one verdict per share");
        if *verdict == ShareAnswer::Accepted {
            let job = &self.jobs[&job_id];
            let least = job.difficulty.min(self.client().difficulty());
            let hash = self.jobs[&job_id].job.header(&share).unwrap().hash();
            assert!(
                hash.difficulty() >= least * 0.999,
                "{hash} was accepted at {least}"
            );
        }
    }

    /// The probe sent `line`; the client sends the same.
    fn probe_sent(&mut self, line: &Value) {
        let (id, method) = (line["id"].as_u64().unwrap(), text(&line["method"]).to_owned());
        let own_id = (method == "mining.submit")
            .then(|| self.submit(id, &line["params"]))
            .flatten();
        self.recorded.insert(id, (method, own_id));
    }

    fn submit(&mut self, tag: u64, params: &Value) -> Option<u64> {
        let job_id = text(&params[1]);
        let job_version = self.jobs.get(job_id).map_or(0x2000_0000, |job| job.job.version);
        let bits = params.get(5).map_or(0, hex);
        let share = Share {
            extranonce2: hex::decode(text(&params[2])).unwrap(),
            version: version::rolled(job_version, 0xffff_ffe0 & bits, bits),
            time: hex(&params[3]),
            nonce: hex(&params[4]),
        };
        let now = self.harness().now;
        match self.client().submit(job_id, &share, tag, now) {
            Ok(()) => {
                self.shares.insert(tag, (job_id.into(), share));
                Some(self.harness().sent()[0]["id"].as_u64().unwrap())
            }
            Err(SubmitError::VersionBits) => {
                *self.counts.entry("not sent").or_default() += 1;
                None
            }
            Err(error) => panic!("{error}"),
        }
    }

    /// The pool sent `line`; the client receives it under its own id.
    fn pool_sent(&mut self, line: &str) {
        let mut message: Value = serde_json::from_str(line).unwrap();
        if let Some(id) = message["id"].as_u64() {
            let (method, own_id) = &self.recorded[&id];
            let own_id = own_id.or_else(|| self.own_ids.get(method).copied());
            message["id"] = own_id.map_or(json!(1_000_000 + id), Value::from);
        }
        self.harness().hear(&message);
        self.drain();
    }
}

#[test]
fn the_client_understands_every_server() {
    let file = vectors("transcripts.json");
    let expected: &[(&str, &[(&str, u32)])] = &[
        (
            "ckpool (2026",
            &[
                ("accepted", 4),
                ("duplicate", 3),
                ("low", 1),
                ("not sent", 1),
                ("other", 2),
                ("stale", 1),
                ("unauthorized", 1),
            ],
        ),
        ("ckpool on", &[("accepted", 7), ("stale", 1)]),
        (
            "npm",
            &[
                ("accepted", 2),
                ("duplicate", 2),
                ("low", 1),
                ("other", 4),
                ("stale", 1),
            ],
        ),
        (
            "translator",
            &[
                ("accepted", 3),
                ("duplicate", 1),
                ("low", 2),
                ("not sent", 1),
                ("other", 2),
                ("stale", 1),
            ],
        ),
        ("public-pool", &[("accepted", 4), ("stale", 6)]),
        (
            "para",
            &[
                ("accepted", 3),
                ("duplicate", 2),
                ("low", 1),
                ("not sent", 1),
                ("other", 2),
                ("stale", 1),
            ],
        ),
    ];
    let sessions = file["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), expected.len());
    for (session, (peer, counts)) in sessions.iter().zip(expected) {
        assert!(text(&session["peer"]).starts_with(peer), "{}", session["peer"]);
        let lines = session["lines"].as_array().unwrap();
        let mut replay = Replay::new(lines);
        replay.drain();
        for line in lines {
            match (text(&line[0]), text(&line[2])) {
                ("<", "<EOF>") => replay.client().close(),
                (">", line) => replay.probe_sent(&serde_json::from_str(line).unwrap()),
                (_, line) => replay.pool_sent(line),
            }
        }
        replay.client().close();
        replay.drain();
        assert!(replay.shares.is_empty(), "every share has a verdict");
        assert_eq!(replay.counts, counts.iter().copied().collect(), "{peer}");
    }
}

#[test]
fn the_server_answers_every_request_once() {
    let file = vectors("transcripts.json");
    for recorded in file["sessions"].as_array().unwrap() {
        let mut session = Session::new(SessionConfig {
            extranonce1: [1, 2, 3, 4].into(),
            extranonce2_size: 4,
            version_mask: 0x1fff_e000,
            difficulty: 0.5,
            suggestions: 0.001..=1.0,
        });
        let requests = recorded["lines"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|line| line[0] == ">");
        for request in requests.map(|line| text(&line[2])) {
            session.handle_line(request.as_bytes());
            while let Some(output) = session.poll_output() {
                if let SessionOutput::Submit(submission) = output {
                    session.answer(&submission.request, Err(Refusal::UnknownJob));
                }
            }
            let id = &serde_json::from_str::<Value>(request).unwrap()["id"];
            let lines: Vec<Value> = std::iter::from_fn(|| session.poll_transmit())
                .map(|line| serde_json::from_str(&line).unwrap())
                .collect();
            assert_eq!(
                lines.iter().filter(|line| line["id"] == *id).count(),
                1,
                "{request}: {lines:?}"
            );
            let calls = lines.iter().filter(|line| line["method"].is_string());
            assert!(
                calls
                    .clone()
                    .all(|line| line["method"] == "mining.set_difficulty"),
                "{lines:?}"
            );
        }
        assert!(
            session.is_ready() && session.closed().is_none(),
            "{}",
            recorded["peer"]
        );
    }
}
