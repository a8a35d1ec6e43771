//! Masters and pools that misbehave: one line says what is wrong, nothing panics, and failures that may be temporary
//! are retried.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use mesos::recordio;
use serde_json::{Value, json};
use support::server::{Server, forward};
use support::{Miner, Pool, executors_in};

const EASY: [&str; 2] = ["--difficulty", "0.0005"];

/// An address that nothing listens on.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// Checks that the program stops when asked, in good order to the end of its log.
fn check_stopped(miner: Miner) {
    let summary = miner.stop();
    assert_eq!(summary["hashes"], 0, "{summary}");
}

// === masters ===

/// A run with this master, and its state directory.
fn with_master(master: &str) -> (Miner, tempfile::TempDir) {
    let state = tempfile::tempdir().unwrap();
    let options = ["--master", master, "--state", state.path().to_str().unwrap()];
    (Miner::start(&[&options, &EASY[..]].concat()), state)
}

/// An answer to SUBSCRIBE with this body.
fn stream(body: &[u8]) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nMesos-Stream-Id: s-1\r\n\
                Connection: close\r\n\r\n";
    [head.as_bytes(), body].concat()
}

/// `mesos.v1.scheduler.Event` of type ERROR, as a record.
fn error_event(message: &str) -> Vec<u8> {
    let length = u8::try_from(message.len()).unwrap();
    // type (1) = 7; error (8) { message (1) }.
    let head = [0x08, 7, 0x42, length + 2, 0x0a, length];
    recordio::encode(&[&head, message.as_bytes()].concat())
}

fn redirect(to: &str) -> String {
    format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: //{to}/api/v1/scheduler\r\nContent-Length: 0\r\n\r\n"
    )
}

#[test]
fn an_unreachable_master_is_tried_again() {
    let master = nobody();
    let (mut miner, _state) = with_master(&master);
    for _ in 0..3 {
        let lost = miner.event("master_lost");
        assert!(lost["reason"].as_str().unwrap().contains(&master), "{lost}");
        assert!(lost["retry_in_seconds"].as_f64().unwrap() > 0.0, "{lost}");
    }
    assert!(miner.log().contains("next attempt in"), "{}", miner.log());
    check_stopped(miner);
}

#[test]
fn a_silent_master_does_not_hold_up_the_end() {
    // Holds the connection until the other side closes it.
    let server = Server::start(|_, mut stream| drop(std::io::copy(&mut stream, &mut std::io::sink())));
    let (mut miner, _state) = with_master(&server.address.to_string());
    miner.event("job");
    check_stopped(miner);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_is_followed_to_the_leader() {
    let dir = tempfile::tempdir().unwrap();
    let cluster = local_mesos::LocalCluster::start(local_mesos::ClusterConfig::new(dir.path()))
        .await
        .unwrap();
    let server = Server::answering(redirect(&cluster.master_addr().to_string()));
    tokio::task::spawn_blocking(move || {
        let (mut miner, _state) = with_master(&server.address.to_string());
        miner.event("subscribed");
        miner.shares(1);
        assert!(
            miner.events.iter().all(|event| event["event"] != "master_lost"),
            "{}",
            miner.story()
        );
        miner.stop();
    })
    .await
    .unwrap();
    cluster.stop().await;
    assert_eq!(executors_in(dir.path()), [0; 0]);
}

#[test]
fn redirects_without_end_are_given_up_for_a_while() {
    let here = Server::start(|_, mut stream| {
        support::server::read_request(&stream);
        let to = stream.local_addr().unwrap().to_string();
        let _ = stream.write_all(redirect(&to).as_bytes());
    });
    let (mut miner, _state) = with_master(&here.address.to_string());
    for _ in 0..2 {
        miner.warning("master_lost", &[&here.address.to_string(), "does not lead"]);
    }
    check_stopped(miner);
}

/// Checks that one answer of a master ends the run.
fn check_master_refuses(answer: impl Into<Vec<u8>>, parts: &[&str]) {
    let server = Server::answering(answer);
    let (miner, _state) = with_master(&server.address.to_string());
    let ended = miner.finish();
    ended.refused(1, &[&[server.address.to_string().as_str()], parts].concat());
    assert_eq!(ended.objects().last().unwrap()["event"], "summary");
}

#[test]
fn a_master_that_refuses_ends_the_run() {
    check_master_refuses(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"mesos-default-framework\"\r\n\
         Content-Length: 0\r\n\r\n",
        &["401", "authentication"],
    );
    check_master_refuses(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 9\r\n\r\nnot\nthere",
        &["403", "not there"],
    );
    check_master_refuses(
        "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n",
        &["405", "not a Mesos"],
    );
}

#[test]
fn an_error_event_ends_the_run() {
    let server = Server::answering(stream(&error_event("Framework has been removed")));
    let (miner, _state) = with_master(&server.address.to_string());
    miner.finish().refused(1, &["Framework has been removed"]);
}

/// Checks that the master is tried again after this answer.
fn check_master_is_retried(answer: impl Into<Vec<u8>>, part: &str) {
    let server = Server::answering(answer);
    let (mut miner, _state) = with_master(&server.address.to_string());
    for _ in 0..2 {
        miner.warning("master_lost", &[&server.address.to_string(), part]);
    }
    check_stopped(miner);
}

#[test]
fn garbage_from_a_master_is_survived() {
    check_master_is_retried(stream(b"not a record\n"), "record");
    check_master_is_retried(stream(b"99999999999999999999\n"), "record");
    check_master_is_retried(stream(b"4\n\xff\xff\xff\xff"), "malformed event");
    check_master_is_retried(stream(b""), "the stream ended");
    check_master_is_retried(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n",
        "text/html",
    );
    check_master_is_retried(
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
        "503",
    );
    check_master_is_retried("SSH-2.0-OpenSSH_9.2\r\n", "invalid HTTP version");
    check_master_is_retried("", "connection closed before message completed");
}

// === pools ===

#[test]
fn an_unreachable_pool_is_tried_again() {
    let pool = nobody();
    let mut miner = Miner::start(&["--url", &pool]);
    for _ in 0..2 {
        miner.warning("pool_lost", &["--url"]);
    }
    assert_eq!(
        miner.events.last().unwrap()["url"],
        format!("stratum+tcp://{pool}")
    );
    check_stopped(miner);
}

/// A pool that answers each call with `answer`.
fn pool_server(answer: impl Fn(&Value) -> Value + Send + Sync + 'static) -> Server {
    Server::start(move |_, mut stream| {
        for line in BufReader::new(stream.try_clone().unwrap())
            .lines()
            .map_while(Result::ok)
        {
            let call: Value = serde_json::from_str(&line).unwrap();
            let mut answer = answer(&call);
            answer["id"] = call["id"].clone();
            if writeln!(stream, "{answer}").is_err() {
                return;
            }
        }
    })
}

fn is(call: &Value, method: &str) -> bool {
    call["method"] == method
}

#[test]
fn a_pool_that_does_not_know_the_user_ends_the_run() {
    let refusals = [
        json!({"result": false, "error": null}),
        json!({"result": null, "error": [24, "Unauthorized\nworker", null]}),
    ];
    for refusal in refusals {
        let server = pool_server(move |call| match call["method"].as_str() {
            Some("mining.subscribe") => json!({"result": [[], "aabbccdd", 4], "error": null}),
            Some("mining.authorize") => refusal.clone(),
            _ => json!({"result": null, "error": [20, "Not supported.", null]}),
        });
        let url = server.address.to_string();
        let miner = Miner::start(&["--url", &url, "--user", "somebody", "--pass", "open-sesame"]);
        let ended = miner.finish();
        ended.refused(1, &[&url, "somebody", "--user", "--pass"]);
        assert!(!ended.stderr.contains("open-sesame"), "{ended:?}");
    }
}

#[test]
fn a_pool_that_answers_everything_with_an_error_does_not_end_badly() {
    let server = pool_server(|call| {
        assert!(call["method"].is_string(), "{call}");
        json!({"result": null, "error": [20, "no", null]})
    });
    let mut miner = Miner::start(&["--url", &server.address.to_string()]);
    miner.until("what becomes of it", |event| {
        let is_known = event["event"] == "pool_lost" || event["event"] == "summary";
        is_known.then_some(())
    });
}

/// The server sends different garbage to each of the first connections, then forwards to a good pool.
#[test]
fn garbage_from_a_pool_is_survived() {
    let pool = Pool::start(&EASY);
    let good = pool.address;
    let server = Server::start(move |number, mut stream| {
        let _ = match number {
            0 => stream
                .write_all(b"GET me out of here\n\xff\xfe\0\n{]\n[]\n{}\nnull\n{\"id\":{},\"method\":7}\n"),
            1 => (0..).try_for_each(|_| stream.write_all(&[b'x'; 1 << 16])),
            2 => Ok(()),
            3 => stream
                .write_all(&[&b"["[..]; 100_000].concat())
                .and_then(|()| stream.write_all(b"\n")),
            _ => {
                forward(stream, &good);
                Ok(())
            }
        };
    });
    let url = format!("stratum+tcp://{}", server.address);
    let mut miner = Miner::start(&["--url", &url]);
    let mut losses = 0;
    miner.until("the good pool", |event| {
        match event["event"].as_str()? {
            "pool_lost" => {
                losses += 1;
                assert_eq!(event["url"], url.as_str());
                assert!(event["retry_in_seconds"].as_f64().unwrap() > 0.0, "{event}");
            }
            "pool" => return Some(()),
            _ => {}
        }
        None
    });
    assert!(losses >= 3, "{losses}: {}", miner.story());
    miner.shares(2);
    assert!(!miner.log().contains("panicked"), "{}", miner.log());
    let summary = miner.stop();
    assert_eq!(summary["rejected"], 0, "{summary}");
}

#[test]
fn jobs_that_cannot_be_mined_are_named_and_not_mined() {
    let server = Server::start(|_, mut stream: TcpStream| {
        let notify =
            |params: Value| json!({"id": null, "method": "mining.notify", "params": params}).to_string();
        let zeros = "0".repeat(64);
        for line in BufReader::new(stream.try_clone().unwrap())
            .lines()
            .map_while(Result::ok)
        {
            let call: Value = serde_json::from_str(&line).unwrap();
            let result = if is(&call, "mining.subscribe") {
                json!([[], "aabbccdd", 4])
            } else {
                json!(true)
            };
            let mut text = json!({"id": call["id"], "result": result, "error": null}).to_string() + "\n";
            if is(&call, "mining.authorize") {
                for bad in [
                    json!([]),
                    json!([
                        "1",
                        zeros,
                        "00",
                        "00",
                        [],
                        "20000000",
                        "1d00ffff",
                        "5e9a5c00",
                        true
                    ]),
                    json!(["2", "short", "", "", [], "20000000", "1d00ffff", "5e9a5c00", true]),
                    json!(["3", zeros, "zz", "", [], "20000000", "00000000", "5e9a5c00", true]),
                    json!([4, zeros, 1, 2, 3, 4, 5, 6, 7]),
                ] {
                    text += &(notify(bad) + "\n");
                }
            }
            if stream.write_all(text.as_bytes()).is_err() {
                return;
            }
        }
    });
    let mut miner = Miner::start(&["--url", &server.address.to_string()]);
    for _ in 0..3 {
        miner.warning("warning", &["pool"]);
    }
    let summary = miner.stop();
    assert_eq!(summary["accepted"], 0, "{summary}");
}

#[test]
fn the_second_pool_is_used_when_the_first_is_away() {
    let (away, pool) = (nobody(), Pool::start(&EASY));
    let mut miner = Miner::start(&["--url", &away, "--url", &pool.address, "--exit-after-shares", "1"]);
    miner.warning("pool_lost", &["cannot connect"]);
    assert_eq!(
        miner.event("pool")["url"],
        format!("stratum+tcp://{}", pool.address)
    );
    assert_eq!(miner.summary()["rejected"], 0);
}

/// The first pool authorizes everybody and then sends garbage: the second one is used before the first is tried again.
#[test]
fn the_second_pool_is_used_when_the_first_is_useless() {
    let useless = Server::start(|_, mut stream| {
        for line in BufReader::new(stream.try_clone().unwrap())
            .lines()
            .map_while(Result::ok)
        {
            let call: Value = serde_json::from_str(&line).unwrap();
            let (result, after) = match call["method"].as_str() {
                Some("mining.subscribe") => (json!([[], "aabbccdd", 4]), ""),
                Some("mining.authorize") => {
                    (json!(true), "{]\n[}\nnull\n<html>\n(((\n\u{7}\n{]\n[}\n<p>\n!\n")
                }
                _ => (Value::Null, ""),
            };
            let answer = json!({"id": call["id"], "result": result, "error": null});
            if write!(stream, "{answer}\n{after}").is_err() {
                return;
            }
        }
    });
    let pool = Pool::start(&EASY);
    let first = format!("stratum+tcp://{}", useless.address);
    let mut miner = Miner::start(&[
        "--url",
        &first,
        "--url",
        &pool.address,
        "--exit-after-shares",
        "1",
    ]);
    let mut losses = 0;
    miner.until("the second pool's session", |event| {
        losses += u32::from(event["event"] == "pool_lost");
        (event["event"] == "pool" && event["url"] != first.as_str()).then_some(())
    });
    assert_eq!(losses, 1, "{}", miner.story());
    assert_eq!(miner.summary()["rejected"], 0);
}
