//! The server's core with miners that are scripted, and a scheduler that does as the test says.
#![allow(dead_code, reason = "each test program uses a part")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use job_source::miners::{Command, Event as Told, MinerId, MinerShare, Outcome, Work};
use machine::Machine;
use miner_server::core::{Action, Event, ServerCore};
use serde_json::{Value, json};

pub(crate) const SUBSCRIBE: &str = r#"{"id":1,"method":"mining.subscribe","params":["probe/1.0"]}"#;
pub(crate) const AUTHORIZE: &str = r#"{"id":2,"method":"mining.authorize","params":["farm.rig","x"]}"#;
/// Share difficulty of the source.
pub(crate) const OF_SOURCE: f64 = 1000.0;

pub(crate) struct World {
    pub(crate) core: ServerCore,
    pub(crate) now: Instant,
    /// Lines that were sent to each miner and that the test has not looked at.
    sent: BTreeMap<u64, Vec<Value>>,
    pub(crate) closed: BTreeMap<u64, String>,
    pub(crate) told: Vec<Told>,
    pub(crate) trusted: Vec<MinerId>,
    pub(crate) banned: usize,
    numbers: u64,
}

pub(crate) fn address(miner: u64) -> SocketAddr {
    SocketAddr::from(([10, 0, 0, miner as u8], 1000))
}

impl World {
    pub(crate) fn new() -> Self {
        Self {
            core: ServerCore::default(),
            now: testkit::instant(),
            sent: BTreeMap::new(),
            closed: BTreeMap::new(),
            told: vec![],
            trusted: vec![],
            banned: 0,
            numbers: 16,
        }
    }

    pub(crate) fn handle(&mut self, event: Event) {
        self.core.handle(event, self.now);
        self.carry_out();
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.core.poll(self.now) {
            match action {
                Action::Send(id, bytes) => {
                    let text = String::from_utf8(bytes).expect("UTF-8");
                    let lines = text.lines().map(|line| serde_json::from_str(line).expect("JSON"));
                    self.sent.entry(id.0).or_default().extend(lines);
                }
                Action::Close(id, why) => {
                    assert!(self.closed.insert(id.0, why).is_none(), "closed twice");
                }
                Action::Trust(id) => self.trusted.push(id),
                Action::Tell(told) => self.told.push(told),
                Action::Banned(_) => self.banned += 1,
            }
        }
    }

    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.core.deadline().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            self.core.advance(self.now);
            self.carry_out();
        }
        self.now = end;
    }

    pub(crate) fn connect(&mut self, miner: u64) {
        self.handle(Event::Connected(MinerId(miner), address(miner)));
    }

    pub(crate) fn bytes(&mut self, miner: u64, bytes: &[u8]) {
        self.handle(Event::Received(MinerId(miner), bytes.to_vec()));
    }

    pub(crate) fn say(&mut self, miner: u64, line: &str) {
        self.bytes(miner, format!("{line}\n").as_bytes());
    }

    /// What was sent to a miner since this was last asked.
    pub(crate) fn heard(&mut self, miner: u64) -> Vec<Value> {
        self.sent.remove(&miner).unwrap_or_default()
    }

    /// The parameters of the calls of this method among what was sent.
    pub(crate) fn calls(&mut self, miner: u64, method: &str) -> Vec<Value> {
        let heard = self.heard(miner).into_iter();
        let calls = heard.filter(|line| line["method"] == method);
        calls.map(|line| line["params"].clone()).collect()
    }

    /// The scheduler gives a miner a job, whose number it returns.
    pub(crate) fn mine(&mut self, miner: u64, change: impl FnOnce(&mut Work)) -> u64 {
        self.numbers += 1;
        let mut work = Work {
            number: self.numbers,
            template: Arc::new(testkit::job()),
            prefix: vec![0xc0, miner as u8],
            difficulty: OF_SOURCE,
            clean: true,
            age: 0,
        };
        change(&mut work);
        let (number, miner) = (work.number, MinerId(miner));
        self.handle(Event::Command(Command::Mine { miner, work }));
        number
    }

    /// A miner that has logged in and has a job, of this number.
    pub(crate) fn ready(&mut self, miner: u64) -> u64 {
        self.connect(miner);
        self.bytes(miner, format!("{SUBSCRIBE}\n{AUTHORIZE}\n").as_bytes());
        let number = self.mine(miner, |_| ());
        assert_eq!(self.closed.get(&miner), None);
        self.told.clear();
        self.heard(miner);
        number
    }

    /// Hands in a share of the job with this id, well-formed.
    pub(crate) fn submit(&mut self, miner: u64, job_id: &str, nonce: u32) {
        let time = testkit::job().time;
        let params = json!([
            "farm.rig",
            job_id,
            "0000",
            format!("{time:08x}"),
            format!("{nonce:08x}")
        ]);
        self.say(
            miner,
            &json!({"id": nonce, "method": "mining.submit", "params": params}).to_string(),
        );
    }

    /// The shares that were told to the scheduler since this was last asked.
    pub(crate) fn shares(&mut self) -> Vec<MinerShare> {
        let told = std::mem::take(&mut self.told).into_iter();
        let shares = told.filter_map(|told| match told {
            Told::Share(share) => Some(share),
            _ => None,
        });
        shares.collect()
    }

    pub(crate) fn answer(&mut self, share: &MinerShare, outcome: Outcome) {
        self.handle(Event::Command(Command::Answer {
            miner: share.miner,
            request: share.request,
            outcome,
        }));
    }

    /// Hands in a share that the scheduler accepts.
    pub(crate) fn accepted(&mut self, miner: u64, job_id: &str, nonce: u32) {
        self.submit(miner, job_id, nonce);
        for share in self.shares() {
            let difficulty = share.difficulties[0];
            self.answer(&share, Outcome::Accepted { difficulty });
        }
    }
}
