//! Where the key and the secret of a scheduler are that logs in at a master over TLS: nowhere but in its memory and its files.

use std::net::SocketAddr;

use local_mesos::{ClusterConfig, LocalCluster, Login};
use testkit::tls::{Admits, Authority, front, server_config};

use crate::EASY;
use crate::processes::variable;
use crate::support::{Miner, eventually, executors_in, http};

const SECRET: &str = "hunter2-of-the-master";

/// Two texts that nobody else may have.
fn tells_nothing(place: &str, content: &[u8], key: &str) {
    for secret in [SECRET, key] {
        let found = content
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!found, "a secret is in {place}");
    }
}

#[test]
fn keys_and_secrets_are_told_to_nobody() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (sandboxes, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let config = ClusterConfig {
        login: Some(Login::new("miner", SECRET)),
        ..ClusterConfig::new(sandboxes.path())
    };
    let cluster = runtime.block_on(LocalCluster::start(config)).unwrap();
    let authority = Authority::new("an authority");
    let own = authority.issue(&["miner"]);
    let key = own.key.lines().nth(1).unwrap();
    let master: SocketAddr = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let identity = authority.issue(&["127.0.0.1"]);
        let config = server_config(&identity, Some(&authority));
        front(listener, cluster.master_addr(), config, Admits::Tls);
        address
    });
    let file = |name: &str, text: &str| {
        let path = files.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    // Whoever gives a file with more than certificates in it does not have his key sent around.
    let ca = file("ca", &format!("{}{}", own.key, authority.pem));
    let (certificate, key_file) = (file("cert", &own.certificate), file("key", &own.key));
    let (secret, state) = (file("secret", SECRET), files.path().join("state"));
    let options = [
        "--master",
        &format!("https://{master}"),
        "--ca-file",
        &ca,
        "--cert-file",
        &certificate,
        "--key-file",
        &key_file,
        "--principal",
        "miner",
        "--secret-file",
        &secret,
        "--state",
        state.to_str().unwrap(),
    ];
    let mut miner = Miner::start_with(&[&EASY[..], &options].concat(), |command| {
        command.env("MESOS_MINER_LOG", "trace");
    });
    let admin = miner.admin();
    miner.event("launched");
    // It does not get through to its agent, which speaks plain HTTP here.
    let executor = eventually("an executor", || executors_in(sandboxes.path()).first().copied());
    assert_eq!(variable(executor, "MESOS_MINER_AGENT_TLS").as_deref(), Some("1"));
    let trusted = variable(executor, "MESOS_MINER_AGENT_CA").expect("the authority");
    assert!(trusted.contains("BEGIN CERTIFICATE"), "{trusted}");
    for pid in [executor, i32::try_from(miner.pid()).unwrap()] {
        for name in ["environ", "cmdline"] {
            let path = format!("/proc/{pid}/{name}");
            tells_nothing(&path, &std::fs::read(&path).unwrap(), key);
        }
    }
    for entry in std::fs::read_dir(&state).unwrap() {
        let path = entry.unwrap().path();
        tells_nothing(path.to_str().unwrap(), &std::fs::read(&path).unwrap(), key);
    }
    for path in ["/api/v1/status", "/metrics", "/healthz"] {
        let answer = format!("{:?}", http::get(&admin, path));
        tells_nothing(path, answer.as_bytes(), key);
    }
    tells_nothing("the log", miner.log().as_bytes(), key);
    miner.kill();
    runtime.block_on(cluster.stop());
}
