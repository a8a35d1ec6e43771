//! What other users of this machine get from the listeners of a run with the embedded cluster and pool.

use std::fs;
use std::net::SocketAddr;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::EASY;
use crate::listeners::{ask_as_another_user, is_root, request, status, subscribe, subscribe_executor};
use crate::processes::{children, listeners, variable};
use crate::support::program::PROGRAM;
use crate::support::{Miner, executors_in};

const PROTOBUF: &str = "Content-Type: application/x-protobuf\r\nAccept: application/x-protobuf\r\n";
const TOKEN: &str = "MESOS_EXECUTOR_AUTHENTICATION_TOKEN";

/// A run that mines, with the directory of its sandboxes.
fn mining() -> (Miner, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let options = [&EASY[..], &["--work-dir", dir.path().to_str().unwrap()]].concat();
    let mut miner = Miner::start_with(&options, |command| {
        command.env("MESOS_MINER_LOG", "trace");
    });
    miner.shares(1);
    (miner, dir)
}

/// Every listening socket of the process is tried: one that nobody thought of counts, too.
#[test]
fn another_user_cannot_use_the_embedded_cluster() {
    if !is_root() {
        testkit::skip("security: another user: not root, so the same user tries");
    }
    let (miner, dir) = mining();
    let executor = executors_in(dir.path())[0];
    let id = |name: &str| variable(executor, name).unwrap();
    let as_executor = subscribe_executor(&id("MESOS_FRAMEWORK_ID"), &id("MESOS_EXECUTOR_ID"));
    let agent = id("MESOS_AGENT_ENDPOINT");
    let addresses = listeners(miner.pid());
    assert!(
        addresses.len() >= 5,
        "admin, artifact, pool, master, agent: {addresses:?}"
    );
    assert!(
        addresses.iter().all(|address| address.ip().is_loopback()),
        "{addresses:?}"
    );
    let mut unauthorized = 0;
    for &address in &addresses {
        for (path, body) in [
            ("/api/v1/scheduler", subscribe()),
            ("/master/api/v1/scheduler", subscribe()),
            ("/api/v1/executor", as_executor.clone()),
            ("/slave(1)/api/v1/executor", as_executor.clone()),
            ("/redirect", Vec::new()),
            ("/state", Vec::new()),
        ] {
            let wrong = "Authorization: Basic bWVzb3MtbWluZXI6c2VjcmV0\r\n";
            for headers in [PROTOBUF.to_owned(), format!("{PROTOBUF}{wrong}")] {
                let answer = ask_as_another_user_of(address, path, &headers, &body);
                let is_agent = address.to_string() == agent;
                match answer {
                    Some(401) => unauthorized += 1,
                    // Without a token the pages take nothing: 403.
                    Some(403..=405) if !is_agent => {}
                    // The pool does not speak HTTP.
                    None => {}
                    other => panic!("{address}{path}: {other:?}"),
                }
            }
        }
    }
    assert_eq!(unauthorized, 2 * 2 * 6, "master and agent refuse everything");

    // The user whose cluster it is finds the login in a file.
    let file = dir.path().join("master-login.json");
    let login: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let word = |name: &str| login[name].as_str().unwrap().to_owned();
    let login = BASE64_STANDARD.encode(format!("{}:{}", word("principal"), word("secret")));
    let login = format!("Authorization: Basic {login}\r\n");
    let shows_state = |address: &&SocketAddr| {
        let answer = ask_as_another_user(**address, &request(**address, "GET", "/state", &login, b""));
        answer.starts_with(b"HTTP/1.1 200") && String::from_utf8_lossy(&answer).contains("\"frameworks\"")
    };
    assert_eq!(addresses.iter().filter(shows_state).count(), 1, "the master");
    miner.stop();
    assert!(!file.exists());
}

/// The status, or nothing if the answer is not HTTP.
fn ask_as_another_user_of(
    address: std::net::SocketAddr,
    path: &str,
    headers: &str,
    body: &[u8],
) -> Option<u16> {
    let method = if body.is_empty() { "GET" } else { "POST" };
    let answer = ask_as_another_user(address, &request(address, method, path, headers, body));
    answer.starts_with(b"HTTP/1.1 ").then(|| status(&answer))
}

/// An executor's token is good for that executor only, and the run's secret is nowhere.
#[test]
fn executors_have_their_own_token_and_nothing_else() {
    let (miner, dir) = mining();
    let executor = executors_in(dir.path())[0];
    let token = variable(executor, TOKEN).expect("a token");
    let agent = variable(executor, "MESOS_AGENT_ENDPOINT")
        .unwrap()
        .parse()
        .unwrap();
    for address in listeners(miner.pid()) {
        for authorization in [format!("Bearer {token}"), format!("Basic {token}")] {
            let headers = format!("{PROTOBUF}Authorization: {authorization}\r\n");
            let answer = ask_as_another_user_of(address, "/api/v1/scheduler", &headers, &subscribe());
            assert!(
                matches!(answer, None | Some(401 | 403 | 404)),
                "{address}: {answer:?}"
            );
        }
    }
    let other = subscribe_executor(&variable(executor, "MESOS_FRAMEWORK_ID").unwrap(), "another");
    let headers = format!("{PROTOBUF}Authorization: Bearer {token}\r\n");
    let answer = ask_as_another_user_of(agent, "/api/v1/executor", &headers, &other);
    assert_eq!(answer, Some(403));

    assert_eq!(children(executor), [0; 0], "nothing that could inherit the token");
    let log = miner.log();
    assert!(
        !log.contains(&token) && !log.contains("Basic "),
        "secrets in the log"
    );
    miner.stop();
}

#[test]
fn another_user_reads_no_files_of_a_run() {
    if !is_root() {
        return testkit::skip("security: another user's files: not root");
    }
    let parent = tempfile::tempdir().unwrap();
    fs::set_permissions(
        parent.path(),
        std::os::unix::fs::PermissionsExt::from_mode(0o1777),
    )
    .unwrap();
    let mut miner = Miner::start_with(&EASY, |command| {
        command.env("TMPDIR", parent.path());
    });
    miner.shares(1);
    let executor = children(i32::try_from(miner.pid()).unwrap())[0];
    let sandbox = variable(executor, "MESOS_SANDBOX").expect("the sandbox");
    assert!(sandbox.starts_with(parent.path().to_str().unwrap()), "{sandbox}");
    let run = fs::read_dir(parent.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let login = run.join("master-login.json");
    assert!(login.exists());
    for (path, readable) in [
        (login.to_str().unwrap().to_owned(), false),
        (format!("{sandbox}/stderr"), false),
        (format!("/proc/{executor}/environ"), false),
        (format!("/proc/{}/environ", miner.pid()), false),
        (format!("/proc/{}/cmdline", miner.pid()), true),
    ] {
        let output = std::process::Command::new("setpriv")
            .args(["--reuid=65534", "--regid=65534", "--clear-groups", "cat", &path])
            .output()
            .unwrap();
        assert_eq!(output.status.success(), readable, "{path}: {output:?}");
    }
    miner.stop();
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0, "nothing is left");
}

/// The status pages, the embedded cluster and the embedded pool listen, and the artifact only if it is served.
#[test]
fn nothing_is_served_that_agents_get_elsewhere() {
    let listening = |options: &[&str]| {
        let mut miner = Miner::start(&[&EASY[..], options].concat());
        miner.shares(1);
        let count = listeners(miner.pid()).len();
        miner.stop();
        count
    };
    assert_eq!(listening(&["--executor-path", PROGRAM]) + 1, listening(&[]));
}
