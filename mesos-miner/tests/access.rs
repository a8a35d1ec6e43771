//! Who may see the pages of a run, and who may change something.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::OpenOptionsExt;

use support::program::run;
use support::{Miner, PATIENCE, eventually};
use tempfile::TempDir;

const TOKEN: &str = "a-token-for-tests-only";

struct Answer {
    status: u16,
    head: String,
    body: String,
}

/// A request with these header lines besides `Host`.
fn ask(address: &str, method: &str, path: &str, headers: &[&str], body: &str) -> Answer {
    let mut lines = vec![
        format!("{method} {path} HTTP/1.1"),
        "Connection: close".to_owned(),
        format!("Content-Length: {}", body.len()),
    ];
    if !headers.iter().any(|header| header.starts_with("Host:")) {
        lines.push(format!("Host: {address}"));
    }
    lines.extend(headers.iter().map(|header| (*header).to_owned()));
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let request = lines.join("\r\n") + "\r\n\r\n" + body;
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: head.to_ascii_lowercase(),
        body: body.to_owned(),
    }
}

fn get(address: &str, path: &str, headers: &[&str]) -> Answer {
    ask(address, "GET", path, headers, "")
}

/// A run that asks for a token, and the directory with its file.
fn with_token() -> (Miner, String, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("token");
    let mut options = std::fs::OpenOptions::new();
    let mut opened = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&file)
        .unwrap();
    writeln!(opened, "{TOKEN}").unwrap();
    let mut miner = Miner::start(&[
        "--difficulty",
        "0.0005",
        "--cpus",
        "0.5",
        "--listen-token-file",
        file.to_str().unwrap(),
    ]);
    let admin = miner.admin();
    (miner, admin, dir)
}

fn bearer(token: &str) -> String {
    format!("Authorization: Bearer {token}")
}

const JSON: &str = "Content-Type: application/json";
const ACTION: &str = "X-Mesos-Miner-Action: 1";

/// The cookie of a session that this token begins.
fn log_in(admin: &str, token: &str) -> Answer {
    let body = serde_json::json!({ "token": token }).to_string();
    ask(admin, "POST", "/api/v1/session", &[JSON], &body)
}

fn cookie(answer: &Answer) -> String {
    let line = answer
        .head
        .lines()
        .find(|line| line.starts_with("set-cookie:"))
        .unwrap();
    for part in ["httponly", "samesite=strict", "path=/"] {
        assert!(line.contains(part), "{line}");
    }
    let value = line.split_once(": ").unwrap().1.split(';').next().unwrap();
    format!("Cookie: {value}")
}

#[test]
fn nothing_is_shown_or_done_without_the_token() {
    let (miner, admin, _dir) = with_token();
    let pages = [
        "/metrics",
        "/api/v1/summary",
        "/api/v1/status",
        "/api/v1/accounts",
        "/api/v1/executors",
        "/api/v1/miners",
        "/api/v1/declined",
        "/api/v1/events",
        "/api/v1/history",
        "/api/v1/config",
        "/api/v1/stream",
        "/api/v1/openapi.json",
        "/api/v1/pool",
        "/no/such/page",
    ];
    for path in pages {
        let answer = get(&admin, path, &[]);
        assert_eq!(answer.status, 401, "{path}");
        assert!(
            answer.head.contains("www-authenticate: bearer"),
            "{}",
            answer.head
        );
        let forged = get(&admin, path, &["Cookie: mesos-miner-session=00"]);
        assert_eq!(forged.status, 401, "{path}");
    }
    for path in ["/", "/dashboard/main.js", "/healthz", "/readyz"] {
        let answer = get(&admin, path, &[]);
        assert!(
            answer.status == 200 || path == "/readyz",
            "{path}: {}",
            answer.status
        );
        assert!(!answer.body.contains("stratum"), "{path}: {}", answer.body);
    }
    let order = r#"{"action":"pause"}"#;
    assert_eq!(ask(&admin, "POST", "/api/v1/orders", &[JSON], order).status, 401);
    let good = bearer(TOKEN);
    assert_eq!(get(&admin, "/api/v1/summary", &[&good]).status, 200);
    assert_eq!(get(&admin, "/metrics", &[&good]).status, 200);
    let config = get(&admin, "/api/v1/config", &[&good]).body;
    assert!(
        config.contains("--listen-token-file") && !config.contains(TOKEN),
        "{config}"
    );
    let wrong = get(&admin, "/api/v1/summary", &[&bearer("a-token-for-tests-onlx")]);
    assert_eq!(wrong.status, 401);
    assert!(
        miner.log().contains("a wrong token from 127.0.0.1"),
        "{}",
        miner.log()
    );
    miner.stop();
}

#[test]
fn a_browser_logs_in_acts_and_logs_out() {
    let (miner, admin, _dir) = with_token();
    assert_eq!(log_in(&admin, "a-wrong-token-for-tests").status, 401);
    let cookie = cookie(&log_in(&admin, TOKEN));
    assert_eq!(get(&admin, "/api/v1/summary", &[&cookie]).status, 200);

    let act = |headers: &[&str], body: &str| {
        let headers = [&[JSON, &cookie], headers].concat();
        ask(&admin, "POST", "/api/v1/orders", &headers, body)
    };
    let pause = r#"{"action":"pause"}"#;
    assert_eq!(act(&[], pause).status, 403, "without the header");
    let elsewhere = act(&[ACTION, "Origin: http://evil.example"], pause);
    assert_eq!(elsewhere.status, 403, "from another site");
    assert_eq!(get(&admin, "/api/v1/orders", &[&cookie, ACTION]).status, 405);
    let here = format!("Origin: http://{admin}");
    assert_eq!(act(&[ACTION, &here], pause).status, 200);
    let status = get(&admin, "/api/v1/summary", &[&cookie]).body;
    assert!(status.contains(r#""paused":true"#), "{status}");
    assert_eq!(act(&[ACTION], r#"{"action":"resume"}"#).status, 200);
    assert_eq!(act(&[ACTION], r#"{"action":"dance"}"#).status, 422);
    let unknown = act(&[ACTION], r#"{"action":"drain","agent_id":"nobody"}"#);
    assert_eq!(unknown.status, 409);
    assert!(unknown.body.contains("nobody"), "{}", unknown.body);

    let left = ask(&admin, "DELETE", "/api/v1/session", &[&cookie, ACTION], "");
    assert_eq!(left.status, 200);
    assert_eq!(get(&admin, "/api/v1/summary", &[&cookie]).status, 401);
    miner.stop();
}

#[test]
fn without_a_token_pages_are_shown_under_this_machines_names_and_change_nothing() {
    let mut miner = Miner::start(&["--difficulty", "0.0005", "--cpus", "0.5"]);
    let admin = miner.admin();
    assert_eq!(get(&admin, "/api/v1/summary", &["Host: localhost:1"]).status, 200);
    let rebound = get(&admin, "/api/v1/summary", &["Host: evil.example"]);
    assert_eq!(rebound.status, 421, "{}", rebound.body);
    let order = r#"{"action":"pause"}"#;
    let answer = ask(&admin, "POST", "/api/v1/orders", &[JSON, ACTION], order);
    assert_eq!(answer.status, 403);
    assert!(answer.body.contains("--listen-token-file"), "{}", answer.body);
    let head = get(&admin, "/", &[]).head;
    for header in [
        "content-security-policy: default-src 'none';",
        "frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        assert!(head.contains(header), "{header} is not in {head}");
    }
    assert!(!head.contains("unsafe-inline"), "{head}");
    miner.stop();
}

#[test]
fn the_stream_tells_the_summary_and_new_events() {
    let mut miner = Miner::start(&["--difficulty", "0.0005", "--cpus", "0.5"]);
    let admin = miner.admin();
    let mut stream = TcpStream::connect(&admin).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(stream, "GET /api/v1/stream HTTP/1.1\r\nHost: {admin}\r\n\r\n").unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    let mut seen = Vec::new();
    for name in ["event: summary", "event: events", "event: summary"] {
        seen.extend(lines.by_ref().take_while(|line| line != name));
        let data = lines.next().unwrap();
        let json = data.strip_prefix("data: ").unwrap();
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        assert!(json["seconds"].is_number() || json["events"].is_array(), "{json}");
    }
    assert!(
        seen.iter().any(|line| line.contains("text/event-stream")),
        "{seen:?}"
    );
    miner.stop();
}

#[test]
fn history_survives_a_restart_of_the_scheduler() {
    let dir = tempfile::tempdir().unwrap();
    // A master that never answers is enough: history goes on without one.
    let options = [
        "--master",
        "127.0.0.1:1",
        "--url",
        "127.0.0.1:1",
        "--state",
        dir.path().to_str().unwrap(),
        "--keep-running",
    ];
    let points = |admin: &str| {
        let history = support::http::get(admin, "/api/v1/history").json();
        assert!(history["not_kept"].is_null(), "{history}");
        history["time"].as_array().unwrap().len()
    };
    let mut first = Miner::start(&options);
    let admin = first.admin();
    let known = eventually("two points", || Some(points(&admin)).filter(|known| *known >= 2));
    first.kill();
    let mut second = Miner::start(&options);
    let admin = second.admin();
    assert!(points(&admin) >= known - 1);
    second.kill();
}

#[test]
fn an_address_that_others_reach_needs_a_token() {
    run(&["run", "--listen", "0.0.0.0:0"]).refused(2, &["0.0.0.0:0", "--listen-token-file"]);
    let missing = [
        "run",
        "--listen",
        "0.0.0.0:0",
        "--listen-token-file",
        "/no/such/file",
    ];
    run(&missing).refused(2, &["--listen-token-file /no/such/file"]);
}
