//! Texts of a pool and of a master never become anything else in the log or the events.

use std::io::{BufRead, BufReader, Write};

use mesos::recordio;
use serde_json::{Value, json};

use crate::support::Miner;
use crate::support::server::{Server, read_request};

/// Looks like a line of the log, and like colours, reordered and hidden text.
const EVIL: &str = "x\n2026-01-01T00:00:00Z  INFO forged\r\u{202e}gnol\u{2066}\u{200b}\u{feff}\u{9b}31m\u{1b}[2J\u{85}\u{2028}end";

/// The pool's password, which it repeats with that.
const PASSWORD: &str = "open-sesame";

/// Whether every line is one that the program began, and no character of it disturbs.
fn check(text: &str) {
    for line in text.lines() {
        assert!(!line.contains(text::disturbs), "{line:?}");
        assert!(!line.starts_with("2026-01-01T00:00:00Z"), "{line:?}");
        assert!(!line.contains(PASSWORD), "{line:?}");
    }
}

/// Gives a job under an evil id, a message, and refusals.
fn evil_pool() -> Server {
    Server::start(|_, mut stream| {
        let mut job: Value = serde_json::from_str(&testkit::notify_params()).unwrap();
        let words = format!("{PASSWORD} {EVIL}");
        job[0] = words.as_str().into();
        for line in BufReader::new(stream.try_clone().unwrap())
            .lines()
            .map_while(Result::ok)
        {
            let call: Value = serde_json::from_str(&line).unwrap();
            let id = &call["id"];
            let refusal = json!({"id": id, "result": null, "error": [20, words, words]});
            let answers = match call["method"].as_str().unwrap() {
                "mining.subscribe" => vec![json!({"id": id, "result": [[], "aabbccdd", 4], "error": null})],
                "mining.authorize" => vec![
                    json!({"id": id, "result": true, "error": null}),
                    json!({"id": null, "method": "client.show_message", "params": [words]}),
                    json!({"id": null, "method": EVIL, "params": [EVIL]}),
                    json!({"id": null, "method": "mining.set_difficulty", "params": [0.0002]}),
                    json!({"id": null, "method": "mining.notify", "params": job}),
                ],
                _ => vec![refusal],
            };
            for answer in answers {
                if writeln!(stream, "{answer}").is_err() {
                    return;
                }
            }
        }
    })
}

#[test]
fn texts_of_a_pool_stay_texts() {
    let pool = evil_pool();
    let mut miner = Miner::start(&[
        "--url",
        &pool.address.to_string(),
        "--user",
        "w",
        "--pass",
        PASSWORD,
    ]);
    miner.until("a rejected share", |event| {
        (event["event"] == "share" && event["verdict"] == "rejected").then_some(())
    });
    miner.interrupt();
    let ended = miner.finish();
    assert!(
        ended.stderr.contains("forged"),
        "the test tests something: {}",
        ended.stderr
    );
    check(&ended.stderr);
    check(&ended.stdout);
}

#[test]
fn texts_of_a_master_stay_texts() {
    // `mesos.v1.scheduler.Event` of type ERROR: type (1) = 7; error (8) { message (1) }.
    let length = u8::try_from(EVIL.len()).unwrap();
    let event = [&[0x08, 7, 0x42, length + 2, 0x0a, length], EVIL.as_bytes()].concat();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nMesos-Stream-Id: s\r\nConnection: close\r\n\r\n";
    let in_event = [head.as_bytes(), &recordio::encode(&event)].concat();
    let body = EVIL.as_bytes();
    let head = format!(
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    for answer in [in_event, [head.as_bytes(), body].concat()] {
        let server = Server::start(move |_, mut stream| {
            read_request(&stream);
            let _ = stream.write_all(&answer);
        });
        let state = tempfile::tempdir().unwrap();
        let options = [
            "--master",
            &server.address.to_string(),
            "--state",
            state.path().to_str().unwrap(),
        ];
        let ended = Miner::start(&options).finish();
        assert!(ended.stderr.contains("forged"), "{}", ended.stderr);
        check(&ended.stderr);
        check(&ended.stdout);
    }
}
