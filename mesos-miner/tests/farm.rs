//! Miners that connect to a run and mine through it: this program's own, and scripted ones.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use serde_json::{Value, json};
use support::{Miner, Pool, eventually};
use testkit::Reserved;
use testkit::tls::Authority;

/// A run with little CPU of its own that serves miners, and where.
fn proxy(pool: &str, options: &[&str]) -> (Miner, String) {
    let own = ["--url", pool, "--cpus", "0.1", "--stratum-listen", "127.0.0.1:0"];
    let mut proxy = Miner::start(&[&own, options].concat());
    proxy.event("pool");
    let address = listens(&proxy, "tls=false");
    (proxy, address)
}

/// Where miners can connect, with or without TLS.
fn listens(proxy: &Miner, tls: &str) -> String {
    eventually("the address for miners", || {
        let log = proxy.log();
        let line = log
            .lines()
            .find(|line| line.contains("miners can connect") && line.contains(tls))?;
        Some(line.split_once("addr=")?.1.split(' ').next()?.to_owned())
    })
}

fn miner(address: &str, user: &str, options: &[&str]) -> Miner {
    Miner::start(&[&["--url", address, "--user", user, "--cpus", "0.5"], options].concat())
}

#[test]
fn two_of_our_own_mine_through_a_run_one_over_tls() {
    let log = tempfile::tempdir().unwrap();
    let shares = log.path().join("shares.jsonl");
    let pool = Pool::start(&["--difficulty", "0.0005", "--share-log", shares.to_str().unwrap()]);
    let authority = Authority::new("an authority of the farm");
    let identity = authority.issue(&["127.0.0.1"]);
    let file = |name: &str, text: &str| {
        let path = log.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (certificate, key) = (
        file("cert.pem", &identity.certificate),
        file("key.pem", &identity.key),
    );
    let ca = file("ca.pem", &authority.pem);
    let with_tls = [
        "--stratum-tls-listen",
        "127.0.0.1:0",
        "--stratum-cert-file",
        &certificate,
        "--stratum-key-file",
        &key,
    ];
    let (proxy, address) = proxy(&pool.address, &with_tls);
    let secure = format!("stratum+tls://{}", listens(&proxy, "tls=true"));
    let mut first = miner(&address, "farm.one", &[]);
    let mut second = miner(&secure, "farm.two", &["--pool-ca-file", &ca]);
    first.shares(3);
    second.shares(3);
    let admin = eventually("the status pages", || {
        let started = proxy.events.iter().find(|event| event["event"] == "started")?;
        Some(started["listen"].as_str()?.to_owned())
    });
    let status = proxy.status(&admin, "both miners", |status| {
        let miners = status["miners"].as_array()?;
        let work = |miner: &Value| miner["accepted"].as_u64() >= Some(3);
        (miners.iter().filter(|miner| work(miner)).count() == 2).then(|| status.clone())
    });
    let names: Vec<_> = status["miners"]
        .as_array()
        .unwrap()
        .iter()
        .map(|miner| &miner["name"])
        .collect();
    assert_eq!(names.len(), 2, "{status}");
    assert!(
        names.contains(&&json!("farm.one")) && names.contains(&&json!("farm.two")),
        "{status}"
    );
    assert_eq!(status["connected_miners"], 2);
    for miner in [first, second] {
        let summary = miner.stop();
        assert_eq!(
            (&summary["rejected"], &summary["invalid"]),
            (&0.into(), &0.into()),
            "{summary}"
        );
    }
    proxy.status(&admin, "that they are gone", |status| {
        (status["connected_miners"] == 0).then_some(())
    });
    let summary = proxy.stop();
    assert!(summary["miner_shares"].as_u64() >= Some(6), "{summary}");
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    pool.interrupt();
    assert_eq!(pool.finish().code, Some(0));
    // What arrived at the pool was all good, and nothing came twice.
    let text = std::fs::read_to_string(&shares).unwrap();
    let records: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(records.len() as u64 >= summary["accepted"].as_u64().unwrap() && records.len() >= 6);
    for record in &records {
        assert!(
            record["accepted"] == true || record["reason"] == "Stale",
            "{record}"
        );
    }
}

/// A miner that speaks a line at a time.
struct Scripted {
    reader: BufReader<TcpStream>,
}

impl Scripted {
    fn connect(address: &str) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(support::PATIENCE)).unwrap();
        Self {
            reader: BufReader::new(stream),
        }
    }

    fn say(&mut self, line: &str) {
        let stream = self.reader.get_mut();
        stream.write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    /// The next line; `None` at the end.
    fn hear(&mut self) -> Option<Value> {
        let mut line = String::new();
        let count = self.reader.read_line(&mut line).unwrap();
        (count > 0).then(|| serde_json::from_str(&line).unwrap())
    }

    fn answer(&mut self, id: u64) -> Value {
        loop {
            let line = self.hear().expect("an answer");
            if line["id"] == id {
                return line;
            }
        }
    }

    fn login(&mut self) -> Value {
        self.say(r#"{"id":1,"method":"mining.subscribe","params":["scripted/1.0"]}"#);
        self.say(r#"{"id":2,"method":"mining.authorize","params":["farm.script","x"]}"#);
        let place = self.answer(1)["result"].clone();
        assert_eq!(self.answer(2)["result"], true);
        place
    }
}

/// Mining goes on whatever a miner sends; an address is banned only if nobody there works.
#[test]
fn garbage_and_a_pool_that_is_lost_and_comes_back() {
    let reserved = Reserved::new();
    let listen = reserved.to_string();
    let pool = Pool::start(&["--listen", &listen, "--difficulty", "0.0005"]);
    let (mut proxy, address) = proxy(&pool.address, &["--retry-pause", "0.2"]);
    for _ in 0..2 {
        let mut stranger = Scripted::connect(&address);
        stranger.say("GET / HTTP/1.1");
        assert_eq!(stranger.hear(), None, "it is closed");
    }
    let (mut plain, mut able) = (Scripted::connect(&address), Scripted::connect(&address));
    let places = [plain.login(), able.login()];
    assert_ne!(places[0][1], places[1][1], "each has an extranonce1 of its own");
    assert_eq!(places[0][2], 2, "{places:?}");
    able.say(r#"{"id":3,"method":"mining.extranonce.subscribe","params":[]}"#);
    assert_eq!(able.answer(3)["result"], true);
    plain.say(
        r#"{"id":4,"method":"mining.submit","params":["farm.script","77","0000","00000000","00000000"]}"#,
    );
    assert_eq!(plain.answer(4)["error"][0], 21);
    // Another session at the pool, with another extranonce1.
    pool.interrupt();
    assert_eq!(pool.finish().code, Some(0));
    proxy.event("pool_lost");
    let _again = Pool::start(&["--listen", &listen, "--difficulty", "0.0005"]);
    proxy.event("pool");
    let told = loop {
        let line = able.hear().expect("it stays");
        if line["method"] == "mining.set_extranonce" {
            break line;
        }
    };
    assert_ne!(told["params"][0], places[1][1]);
    while plain.hear().is_some() {}
    let mut back = Scripted::connect(&address);
    assert_ne!(back.login()[1], places[0][1]);
    proxy.shares(1);
    proxy.stop();
}

/// Strangers on the same address cost the miner that works there nothing.
#[test]
fn a_miner_mines_on_while_strangers_flood_the_listener() {
    let pool = Pool::start(&["--difficulty", "0.0005"]);
    let (mut proxy, address) = proxy(&pool.address, &["--master", "local[0]"]);
    let mut miner = miner(&address, "farm.one", &[]);
    miner.shares(1);
    let long = vec![b'{'; 64 << 10];
    let subscribe = b"{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[]}\n";
    let hellos: [&[u8]; 5] = [
        b"GET / HTTP/1.1\r\n\r\n",
        b"",
        &long,
        b"{}\n{}\n{}\n{}\n{}\n{}\n",
        subscribe,
    ];
    let mut strangers = Vec::new();
    for hello in hellos.iter().cycle().take(400) {
        let mut stream = TcpStream::connect(&address).unwrap();
        // It may be closed before all of it is written.
        let _ = stream.write_all(hello);
        strangers.push(stream);
    }
    miner.shares(2);
    drop(strangers);
    let summary = miner.stop();
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    proxy.shares(3);
    assert!(
        !proxy.log().contains("not served for some minutes"),
        "{}",
        proxy.log()
    );
    proxy.stop();
}
