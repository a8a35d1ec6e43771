//! Whole runs on pools that are reached over TLS, behind what other people terminate TLS with, and through a SOCKS5 proxy.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::fs;

use support::program::run;
use support::{Miner, Peer, Pool};
use tempfile::TempDir;
use testkit::tls::Authority;

/// A certificate for `127.0.0.1` with its key, and its authority's, in files.
struct Certificates {
    dir: TempDir,
}

impl Certificates {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let authority = Authority::new("an authority");
        let own = authority.issue(&["127.0.0.1"]);
        fs::write(dir.path().join("ca"), &authority.pem).unwrap();
        fs::write(dir.path().join("both"), own.certificate + &own.key).unwrap();
        Self { dir }
    }

    fn file(&self, name: &str) -> String {
        self.dir.path().join(name).to_str().unwrap().to_owned()
    }

    fn stunnel(&self, pool: &str) -> Option<Peer> {
        let (certificate, config) = (self.file("both"), self.file("stunnel"));
        Peer::start("pool network", self.dir.path(), "stunnel", |port| {
            let text = format!(
                "foreground = yes\npid =\n[pool]\naccept = 127.0.0.1:{port}\nconnect = {pool}\ncert = {certificate}\n"
            );
            fs::write(&config, text).unwrap();
            vec![config]
        })
    }

    fn haproxy(&self, pool: &str) -> Option<Peer> {
        let (certificate, config) = (self.file("both"), self.file("haproxy"));
        Peer::start("pool network", self.dir.path(), "haproxy", |port| {
            let text = format!(
                "defaults\n mode tcp\n timeout connect 5s\n timeout client 10m\n timeout server 10m\n\
                 listen pool\n bind 127.0.0.1:{port} ssl crt {certificate}\n server pool {pool}\n"
            );
            fs::write(&config, text).unwrap();
            ["-db", "-f"]
                .map(str::to_owned)
                .into_iter()
                .chain([config])
                .collect()
        })
    }
}

/// Mines until the pool has taken some shares, and expects that it has refused none.
fn mines(arguments: &[&str]) {
    let mut miner = Miner::start(&[&["--exit-after-shares", "3"], arguments].concat());
    let url = arguments[1];
    assert_eq!(miner.event("pool")["url"], url);
    let summary = miner.summary();
    assert_eq!(
        (&summary["rejected"], &summary["unanswered"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
}

#[test]
fn pools_behind_what_terminates_tls() {
    let certificates = Certificates::new();
    let pool = Pool::start(&[]);
    let fronts = [
        certificates.stunnel(&pool.address),
        certificates.haproxy(&pool.address),
    ];
    for front in fronts.into_iter().flatten() {
        let url = format!("stratum+tls://127.0.0.1:{}", front.port);
        mines(&["-o", &url, "--pool-ca-file", &certificates.file("ca")]);
        mines(&["-o", &url, "--pool-tls-insecure"]);

        // Nobody here has signed its certificate, or it is not spoken to in TLS.
        let plain = format!("stratum+tcp://127.0.0.1:{}", front.port);
        for (address, hint) in [(&url, "--pool-ca-file"), (&plain, "write stratum+tls://")] {
            let ended = run(&["-o", address, "--retries", "1", "--retry-pause", "1"]);
            assert!(ended.stderr.contains(hint), "{}\n{}", ended.stderr, front.log());
        }
    }
    let plain = format!("stratum+tls://{}", pool.address);
    let ended = run(&[
        "-o",
        &plain,
        "--pool-tls-insecure",
        "--retries",
        "1",
        "--retry-pause",
        "1",
    ]);
    assert!(ended.stderr.contains("write stratum+tcp://"), "{}", ended.stderr);
}

#[test]
fn pools_through_a_proxy() {
    let certificates = Certificates::new();
    let pool = Pool::start(&[]);
    let login = ["-u", "alice", "-P", "hunter2"].map(str::to_owned);
    let proxy = Peer::start("pool network", certificates.dir.path(), "microsocks", |port| {
        let listen = [
            "-i".to_owned(),
            "127.0.0.1".to_owned(),
            "-p".to_owned(),
            port.to_string(),
        ];
        listen.into_iter().chain(login).collect()
    });
    let Some(proxy) = proxy else { return };
    let port = pool.address.rsplit(':').next().unwrap();
    let url = format!("stratum+tcp://localhost:{port}");
    let address = format!("socks5://alice:hunter2@127.0.0.1:{}", proxy.port);
    mines(&["-o", &url, "--proxy", &address]);
    if let Some(front) = certificates.stunnel(&pool.address) {
        let url = format!("stratum+tls://127.0.0.1:{}", front.port);
        mines(&[
            "-o",
            &url,
            "--pool-ca-file",
            &certificates.file("ca"),
            "--proxy",
            &address,
        ]);
    }
    let without = format!("127.0.0.1:{}", proxy.port);
    let wrong = format!("socks5://alice:hunter3@127.0.0.1:{}", proxy.port);
    for (address, hint) in [
        (&without, "it wants a login"),
        (&wrong, "it does not accept the login"),
    ] {
        let ended = run(&[
            "-o",
            &url,
            "--proxy",
            address,
            "--retries",
            "1",
            "--retry-pause",
            "1",
        ]);
        assert!(
            ended.stderr.contains(hint) && !ended.stderr.contains("hunter"),
            "{}",
            ended.stderr
        );
    }
}
