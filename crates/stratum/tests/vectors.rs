//! Real blocks, shares and difficulties through the whole client.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use miner_core::{Header, Share, ShareError, Target, verify};
use serde_json::{Value, json};
use stratum::client::{ClientConfig, ClientOutput, PoolJob};
use stratum::server::{Session, SessionConfig, SessionOutput};
use stratum::version;
use support::{Harness, call, hex, notify, text, vectors};

/// A session that has received everything in `vector`, and its job.
fn session(vector: &Value, notify_params: &Value) -> (Harness, PoolJob) {
    let mask = if vector["configure_result"].is_object() {
        u32::MAX
    } else {
        0
    };
    let user = text(&vector["submit_params"][0]);
    let mut harness = Harness::new(ClientConfig {
        version_mask: mask,
        ..ClientConfig::new("pool.org", user, "x")
    });
    for line in harness.sent() {
        let result = match text(&line["method"]) {
            "mining.configure" => &vector["configure_result"],
            _ => &vector["subscribe_result"],
        };
        harness.reply(&line, result.clone());
    }
    let authorize = harness.sent();
    harness.hear(&call("mining.set_difficulty", json!([vector["set_difficulty"]])));
    harness.reply(&authorize[0], json!(true));
    harness.hear(&call("mining.notify", notify_params.clone()));
    match harness.outputs().as_slice() {
        [ClientOutput::Ready, ClientOutput::Job(job)] => {
            let job = job.clone();
            harness.sent();
            (harness, job)
        }
        other => panic!("{}: {other:?}", vector["name"]),
    }
}

fn share_of(vector: &Value) -> Share {
    let header: [u8; 80] = hex::decode(text(&vector["expected"]["header"]))
        .unwrap()
        .try_into()
        .unwrap();
    let Header {
        version, time, nonce, ..
    } = Header::from_bytes(&header);
    Share {
        extranonce2: hex::decode(text(&vector["submit_params"][2])).unwrap(),
        version,
        time,
        nonce,
    }
}

#[test]
fn every_job_is_understood_and_solved() {
    let file = vectors("stratum_jobs.json");
    let jobs = file["jobs"].as_array().unwrap();
    assert_eq!(jobs.len(), 15);
    for vector in jobs {
        let name = &vector["name"];
        let expected = &vector["expected"];
        let (mut harness, job) = session(vector, &vector["notify_params"]);
        let share = share_of(vector);
        assert_eq!(job.id, text(&vector["notify_params"][0]), "{name}");
        assert_eq!(
            job.difficulty,
            vector["set_difficulty"].as_f64().unwrap(),
            "{name}"
        );
        assert_eq!(
            hex::encode(job.job.root.coinbase().unwrap().bytes(&share.extranonce2)),
            text(&expected["coinbase"]),
            "{name}"
        );
        assert_eq!(
            hex::encode(job.job.root.merkle_root(&share.extranonce2)),
            text(&expected["merkle_root_header_bytes"]),
            "{name}"
        );
        let header = job.job.header(&share).unwrap();
        assert_eq!(
            hex::encode(header.to_bytes()),
            text(&expected["header"]),
            "{name}"
        );
        let verified = verify(&job.job, &share, &job.target, job.job.time..=share.time).unwrap();
        assert_eq!(verified.hash.to_string(), text(&expected["hash"]), "{name}");
        assert_eq!(verified.is_block, expected["is_block"], "{name}");
        let difficulty = expected["share_difficulty"].as_f64().unwrap();
        assert!(
            (verified.hash.difficulty() / difficulty - 1.0).abs() < 1e-12,
            "{name}"
        );

        harness.client.submit(&job.id, &share, 1, harness.now).unwrap();
        let submit = harness.sent().remove(0);
        assert_eq!(submit["method"], "mining.submit");
        assert_eq!(submit["params"], vector["submit_params"], "{name}");
    }
}

#[test]
fn what_must_fail_fails() {
    let file = vectors("stratum_jobs.json");
    let mut variants = 0;
    for vector in file["jobs"].as_array().unwrap() {
        for variant in vector["must_fail"].as_array().into_iter().flatten() {
            let name = format!("{} with {}", vector["name"], variant["change"]);
            let mut params = vector["notify_params"].clone();
            let mut share = share_of(vector);
            match text(&variant["change"]) {
                "nonce+1" => share.nonce += 1,
                "ntime+1" => share.time += 1,
                "nonce bytes reversed" => share.nonce = share.nonce.swap_bytes(),
                "prevhash not word-swapped" => {
                    let header: [u8; 32] = hex::decode(text(&params[1])).unwrap().try_into().unwrap();
                    params[1] = stratum::wire::prev_hash_to_wire(header).into();
                }
                other => panic!("unknown variant {other}"),
            }
            let (_, job) = session(vector, &params);
            let header = job.job.header(&share).unwrap();
            assert_eq!(hex::encode(header.to_bytes()), text(&variant["header"]), "{name}");
            assert_eq!(header.hash().to_string(), text(&variant["hash"]), "{name}");
            let error = verify(&job.job, &share, &job.target, 0..=u32::MAX).unwrap_err();
            assert!(matches!(error, ShareError::AboveTarget { .. }), "{name}: {error}");
            variants += 1;
        }
    }
    assert_eq!(variants, 12);
}

/// A target as a number in [0, 1), precise enough to compare 50 bits.
fn fraction(target: Target) -> f64 {
    target
        .to_be_bytes()
        .iter()
        .rev()
        .fold(0.0, |sum, &byte| (sum + f64::from(byte)) / 256.0)
}

#[test]
fn difficulties_in_every_spelling() {
    let rows = vectors("difficulty.json");
    for row in rows["pool"].as_array().unwrap() {
        let spelling = text(&row["difficulty"]);
        let expected: Target = text(&row["target"]).parse().unwrap();
        for params in [format!("[{spelling}]"), format!("[\"{spelling}\"]")] {
            let mut harness = Harness::ready();
            harness.hear_line(format!(
                r#"{{"id":null,"method":"mining.set_difficulty","params":{params}}}"#
            ));
            harness.hear(&notify(&[]));
            let job = harness.job();
            assert_eq!(job.difficulty, spelling.parse::<f64>().unwrap());
            let ratio = fraction(job.target) / fraction(expected);
            assert!(
                (ratio - 1.0).abs() < 2f64.powi(-50),
                "{spelling}: {} instead of {expected}",
                job.target
            );
        }
    }
}

#[test]
fn what_is_no_difficulty_changes_nothing() {
    for bad in [
        "0", "-1", "null", "true", "\"x\"", "\"NaN\"", "\"inf\"", "[]", "1e300", "-0.0",
    ] {
        let mut harness = Harness::ready();
        harness.hear(&call("mining.set_difficulty", json!([512])));
        harness.hear_line(format!(
            r#"{{"id":null,"method":"mining.set_difficulty","params":[{bad}]}}"#
        ));
        let outputs = harness.outputs();
        assert!(
            matches!(outputs.as_slice(), [ClientOutput::Warning(_)]),
            "{bad}: {outputs:?}"
        );
        assert_eq!(harness.client.difficulty(), 512.0, "{bad}");
    }
}

#[test]
fn version_bits_are_those_of_bip310() {
    let rows = vectors("version_rolling.json");
    for row in rows["rows"].as_array().unwrap() {
        let (job_version, mask) = (hex(&row["job_version"]), hex(&row["mask"]));
        let (bits, expected) = (hex(&row["version_bits"]), hex(&row["bip310"]));
        assert_eq!(version::rolled(job_version, mask, bits), expected, "{row}");

        // The client turns the header version into the bits again.
        let granted = json!({"version-rolling": true, "version-rolling.mask": row["mask"]});
        let config = ClientConfig {
            version_mask: u32::MAX,
            ..Harness::config()
        };
        let mut harness = Harness::ready_with(config, &granted);
        harness.hear(&notify(&[(5, row["job_version"].clone())]));
        let job = harness.job();
        let share = Share {
            extranonce2: vec![0; 4],
            version: expected,
            time: 1,
            nonce: 2,
        };
        job.job.header(&share).expect("within the mask");
        harness.client.submit(&job.id, &share, 1, harness.now).unwrap();
        assert_eq!(harness.sent()[0]["params"][5], row["version_bits"], "{row}");

        // The server turns the bits into the header version.
        let mut session = Session::new(SessionConfig {
            extranonce1: [0; 4].into(),
            extranonce2_size: 4,
            version_mask: mask,
            difficulty: 1.0,
            suggestions: 1.0..=1.0,
        });
        for (method, params) in [
            (
                "mining.configure",
                json!([["version-rolling"], {"version-rolling.mask": row["mask"]}]),
            ),
            ("mining.subscribe", json!([])),
            ("mining.authorize", json!(["alice", "x"])),
            (
                "mining.submit",
                json!([
                    "alice",
                    "1",
                    "00000000",
                    "00000001",
                    "00000002",
                    row["version_bits"]
                ]),
            ),
        ] {
            session.handle_line(
                json!({"id": 1, "method": method, "params": params})
                    .to_string()
                    .as_bytes(),
            );
        }
        let mut outputs = std::iter::from_fn(|| session.poll_output());
        match outputs.find(|event| !matches!(event, SessionOutput::Authorized { .. } | SessionOutput::Ready))
        {
            Some(SessionOutput::Submit(submission)) => {
                assert_eq!(submission.share(&job.job).version, expected, "{row}");
            }
            // Nothing was granted, so nothing may be sent but zero.
            other => panic!("{row}: {other:?}"),
        }
    }
}
