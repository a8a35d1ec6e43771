//! A source against scripted pools: what it reports and when, and what it carries from session to session.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::{Duration, Instant};

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Submission, Verdict};
use machine::Machine;
use miner_core::Share;
use serde_json::{Value, json};
use stratum::client::{ClientConfig, Skip};
use stratum::source::StratumSource;
use support::{PASSWORD, call, notify, text};

/// A source, its clock, and its actions so far.
struct Pool {
    source: StratumSource,
    now: Instant,
    sent: Vec<Value>,
    told: Vec<Event>,
    /// Host and port of the connection that is wanted or open.
    connection: Option<(String, u16)>,
    shown: String,
}

impl Pool {
    fn new() -> Self {
        Self::with(ClientConfig::new("eu.pool.org", "alice", PASSWORD))
    }

    fn with(config: ClientConfig) -> Self {
        Self {
            source: StratumSource::new(config, 3333),
            now: testkit::instant(),
            sent: vec![],
            told: vec![],
            connection: None,
            shown: String::new(),
        }
    }

    fn handle(&mut self, event: LinkEvent) {
        self.source.handle(event, self.now);
        self.take();
    }

    fn take(&mut self) {
        self.shown += &format!("{:?}", self.source);
        while let Some(action) = self.source.poll(self.now) {
            self.shown += &format!("{action:?}");
            match action {
                LinkAction::Connect { host, port } => self.connection = Some((host, port)),
                LinkAction::Send(bytes) => {
                    let lines = String::from_utf8(bytes).unwrap();
                    assert!(lines.ends_with('\n'));
                    let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap());
                    self.sent.extend(lines);
                }
                LinkAction::Disconnect => self.connection = None,
                LinkAction::Tell(event) => self.told.push(event),
            }
        }
    }

    fn command(&mut self, command: Command) {
        self.handle(LinkEvent::Command(command));
    }

    fn hear(&mut self, message: &Value) {
        self.handle(LinkEvent::Received(format!("{message}\n").into_bytes()));
    }

    fn reply(&mut self, method: &str, result: &Value, error: &Value) {
        let at = self.sent.iter().position(|line| line["method"] == method);
        let request = self
            .sent
            .remove(at.unwrap_or_else(|| panic!("{method} was not sent: {:?}", self.sent)));
        self.hear(&json!({"id": request["id"], "result": result, "error": error}));
    }

    /// Opens a session up to the connection; the lines sent are kept.
    fn connect(&mut self) -> (String, u16) {
        self.sent.clear();
        self.command(Command::Open);
        let to = self.connection.clone().expect("it connects");
        self.handle(LinkEvent::Connected);
        to
    }

    /// Opens a session until it takes shares; answers everything.
    fn open(&mut self, extranonce1: &str, session_id: &str) {
        self.connect();
        self.log_in(extranonce1, session_id);
    }

    fn log_in(&mut self, extranonce1: &str, session_id: &str) {
        let subscribed = json!([[["mining.notify", session_id]], extranonce1, 4]);
        self.reply("mining.subscribe", &subscribed, &json!(null));
        self.reply("mining.authorize", &json!(true), &json!(null));
        for request in std::mem::take(&mut self.sent) {
            self.hear(&json!({"id": request["id"], "result": true, "error": null}));
        }
    }

    fn submit(&mut self, tag: u64, job_id: &str) {
        let share = Share {
            extranonce2: vec![0, 0, 0, 1],
            version: 0x2000_0000,
            time: 0x504e_86ed,
            nonce: 7,
        };
        let job_id = job_id.to_owned();
        self.command(Command::Submit(Submission {
            tag,
            job_id,
            share,
            is_block: false,
        }));
    }

    fn told(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.told)
    }

    fn methods(&self) -> Vec<&str> {
        self.sent.iter().map(|line| text(&line["method"])).collect()
    }

    fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.source.deadline().filter(|&due| due <= end) {
            self.now = due;
            self.source.advance(due);
            self.take();
        }
        self.now = end;
    }
}

fn lost(reason: &str) -> Event {
    Event::Lost {
        reason: reason.into(),
        retry_after: None,
        unusable: false,
    }
}

fn unusable(reason: &str) -> Event {
    Event::Lost {
        reason: reason.into(),
        retry_after: None,
        unusable: true,
    }
}

fn verdict(tag: u64, verdict: Verdict) -> Event {
    Event::Verdict { tag, verdict }
}

const READY: Event = Event::Ready { resumed: false };

#[test]
fn a_session_in_neutral_words() {
    let mut pool = Pool::new();
    pool.handle(LinkEvent::Connected);
    pool.handle(LinkEvent::Received(b"nobody asked\n".to_vec()));
    pool.handle(LinkEvent::Closed("nothing".into()));
    pool.command(Command::Close);
    assert_eq!((pool.told(), &pool.connection), (vec![], &None));

    assert_eq!(pool.connect(), ("eu.pool.org".to_owned(), 3333));
    assert_eq!(pool.methods(), ["mining.configure", "mining.subscribe"]);
    pool.command(Command::Open);
    assert_eq!(pool.methods().len(), 2, "one session at a time");
    pool.log_in("08000002", "s1");
    pool.hear(&call("mining.set_difficulty", json!([2])));
    pool.hear(&notify(&[]));
    pool.hear(&call("mining.set_difficulty", json!([4])));
    pool.hear(&notify(&[]));
    pool.hear(&call("client.show_message", json!(["hi\nthere"])));
    pool.hear(&notify(&[(0, json!("bad")), (2, json!("zz"))]));
    match pool.told().as_slice() {
        [
            READY,
            Event::Job(job),
            Event::Retarget {
                job_id,
                target,
                difficulty: 4.0,
            },
            Event::Notice(hi),
            Event::Notice(bad),
        ] => {
            assert_eq!((job.difficulty, job.clean, job.received), (2.0, true, pool.now));
            assert_eq!(job.template.extranonce1(), [8, 0, 0, 2]);
            assert_eq!(*job_id, job.id);
            assert!(*target < job.target);
            assert_eq!(hi, "says: hi there");
            assert!(
                bad.starts_with("job bad cannot be mined: coinb1 is not hex"),
                "{bad}"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_answer_has_its_verdict() {
    let mut pool = Pool::new();
    pool.open("08000002", "s1");
    pool.hear(&notify(&[]));
    pool.told();
    for (tag, result, error, expected) in [
        (1, json!(true), json!(null), Verdict::Accepted),
        (
            2,
            json!(null),
            json!([21, "Job\tgone"]),
            Verdict::Stale {
                reason: "Job gone".into(),
            },
        ),
        (
            3,
            json!(false),
            json!([23, "low"]),
            Verdict::Rejected { reason: "low".into() },
        ),
    ] {
        pool.submit(tag, "bf");
        pool.reply("mining.submit", &result, &error);
        assert_eq!(pool.told(), [verdict(tag, expected)]);
    }
    pool.submit(4, "bf");
    pool.wait(Duration::from_secs(30));
    assert_eq!(
        pool.told(),
        [
            verdict(4, Verdict::Unanswered),
            unusable("the pool has answered no share for 30 s")
        ]
    );
    pool.open("08000002", "s1");
    pool.told();
    pool.submit(5, "bf");
    pool.handle(LinkEvent::Closed("the pool closed the connection".into()));
    assert_eq!(
        pool.told(),
        [
            verdict(5, Verdict::Unanswered),
            lost("the pool closed the connection")
        ]
    );
    pool.submit(6, "bf");
    assert_eq!(pool.told(), [verdict(6, Verdict::Unanswered)]);

    pool.connect();
    pool.submit(7, "bf");
    match pool.told().as_slice() {
        [Event::Notice(why), answer] => {
            assert_eq!(
                why,
                "a share was not submitted: the session is not ready for shares"
            );
            assert_eq!(*answer, verdict(7, Verdict::Unanswered));
        }
        other => panic!("{other:?}"),
    }
    pool.log_in("08000002", "s1");
    pool.told();
    pool.submit(8, "bf");
    pool.command(Command::Close);
    assert_eq!(
        pool.told(),
        [verdict(8, Verdict::Unanswered), lost("closed as asked")]
    );
    pool.command(Command::Close);
    assert_eq!(pool.told(), [], "every session has one end");
    assert_eq!((&pool.connection, pool.source.deadline()), (&None, None));
}

#[test]
fn how_sessions_end() {
    let mut pool = Pool::new();
    pool.command(Command::Open);
    pool.handle(LinkEvent::Closed("cannot connect: refused".into()));
    assert_eq!(pool.told(), [lost("cannot connect: refused; check --url")]);

    pool.connect();
    pool.handle(LinkEvent::Received(vec![b'x'; (1 << 20) + 2]));
    assert_eq!(
        pool.told(),
        [unusable(
            "the pool sent too much: a line is longer than 1048576 bytes"
        )]
    );
    assert_eq!(pool.connection, None);

    pool.connect();
    pool.wait(Duration::from_secs(15));
    assert_eq!(
        pool.told(),
        [unusable("the pool does not answer mining.subscribe")]
    );

    pool.open("00000000", "s1");
    pool.wait(Duration::from_secs(120));
    assert_eq!(
        pool.told(),
        [READY, unusable("nothing came from the pool for 120 s")]
    );
}

#[test]
fn refusals_name_what_to_check() {
    let refused = |reason: &str, may_retry| Event::Refused {
        reason: reason.into(),
        may_retry,
    };
    let mut pool = Pool::new();
    let no = json!([24, "no"]);
    for known in [false, true] {
        pool.connect();
        pool.reply("mining.subscribe", &json!([[], "00000000", 4]), &json!(null));
        pool.reply("mining.authorize", &json!(null), &no);
        let text = "mining.authorize refused for user alice: no (code 24); check --user, --pass and --url";
        assert_eq!(pool.told(), [refused(text, known)]);
        assert_eq!(pool.connection, None);
        pool.open("00000000", "s1");
        pool.command(Command::Close);
        pool.told();
    }
    pool.connect();
    for _ in 0..3 {
        if pool.connection.is_some() {
            pool.reply("mining.subscribe", &json!(null), &no);
        }
    }
    assert_eq!(
        pool.told(),
        [refused(
            "mining.subscribe failed: no (code 24); check --url",
            true
        )]
    );
    assert!(!pool.shown.contains(PASSWORD));
    let as_bytes = format!("{:?}", PASSWORD.as_bytes());
    assert!(
        !pool.shown.contains(as_bytes.trim_matches(['[', ']'])),
        "not as numbers either"
    );
}

#[test]
fn a_pool_that_repeats_the_password_does_not_have_it_shown() {
    let mut pool = Pool::new();
    pool.connect();
    pool.reply("mining.subscribe", &json!([[], "00000000", 4]), &json!(null));
    pool.hear(
        &json!({"id": null, "method": "client.show_message", "params": [format!("you are {PASSWORD}")]}),
    );
    let why = json!([24, format!("no worker alice:{PASSWORD}")]);
    pool.reply("mining.authorize", &json!(null), &why);
    let told = pool.told();
    assert_eq!(told[0], Event::Notice("says: you are ***".to_owned()));
    assert!(
        matches!(&told[1], Event::Refused { reason, .. } if reason.contains("no worker alice:***")),
        "{told:?}"
    );

    pool.open("00000000", "s1");
    pool.hear(&notify(&[]));
    pool.submit(1, "bf");
    pool.reply("mining.submit", &json!(null), &json!([20, PASSWORD]));
    pool.hear(&json!(format!("{PASSWORD} is no message")));
    let texts = format!("{:?}", pool.told());
    assert!(texts.contains("***") && !texts.contains(PASSWORD), "{texts}");
}

#[test]
fn a_redirect_is_followed_once() {
    let mut pool = Pool::new();
    pool.open("00000000", "s1");
    pool.submit(1, "bf");
    pool.told();
    pool.hear(&call("client.reconnect", json!(["us.pool.org", 3334, 0])));
    let asked = |seconds| Event::Lost {
        reason: "the pool asked to connect anew".into(),
        retry_after: Some(Duration::from_secs(seconds)),
        unusable: false,
    };
    assert_eq!(pool.told(), [verdict(1, Verdict::Unanswered), asked(1)]);

    // Redirected without a job: back to the configured address.
    assert_eq!(pool.connect(), ("us.pool.org".to_owned(), 3334));
    pool.log_in("00000000", "s1");
    pool.told();
    pool.hear(&call("client.reconnect", json!([])));
    assert_eq!(pool.told(), [unusable("the pool keeps asking to connect anew")]);

    // After a job it may redirect us, and the port stays if it names none.
    for (to, params, wait) in [
        (("eu.pool.org", 3333), json!(["us.pool.org", 3334, 9]), 9),
        (("us.pool.org", 3334), json!(["as.pool.org"]), 1),
        (("as.pool.org", 3334), json!(["", 3335, 1]), 1),
    ] {
        assert_eq!(pool.connect(), (to.0.to_owned(), to.1));
        pool.log_in("00000000", "s1");
        pool.hear(&notify(&[]));
        pool.told();
        pool.hear(&call("client.reconnect", params));
        assert_eq!(pool.told(), [asked(wait)]);
    }
    pool.command(Command::Open);
    assert_eq!(pool.connection, Some(("eu.pool.org".to_owned(), 3335)));
    pool.handle(LinkEvent::Closed("cannot connect: refused".into()));
    assert_eq!(pool.connect(), ("eu.pool.org".to_owned(), 3333), "once only");

    // Another operator's host is not.
    pool.log_in("00000000", "s1");
    pool.told();
    pool.hear(&call("client.reconnect", json!(["evil.example"])));
    assert!(matches!(pool.told().as_slice(), [Event::Notice(_)]));
}

#[test]
fn requests_that_the_pool_cannot_bear_are_left_out() {
    let mut pool = Pool::new();
    for methods in [
        &["mining.configure", "mining.subscribe"][..],
        &["mining.subscribe"],
        // Leaving it out did not help.
        &["mining.configure", "mining.subscribe"],
        &["mining.subscribe"],
    ] {
        pool.connect();
        assert_eq!(pool.methods(), methods);
        pool.handle(LinkEvent::Closed("the pool closed the connection".into()));
    }
    pool.connect();
    pool.handle(LinkEvent::Closed("the pool closed the connection".into()));
    pool.open("00000000", "s1");
    assert!(pool.source.skip().configure, "it helped, so it stays");
    pool.handle(LinkEvent::Closed("the pool closed the connection".into()));
    pool.connect();
    assert_eq!(pool.methods(), ["mining.subscribe"]);
    // A failed connection says nothing about requests.
    pool.command(Command::Close);
    pool.command(Command::Open);
    pool.handle(LinkEvent::Closed("cannot connect: refused".into()));
    assert!(pool.source.skip().configure);
    assert_ne!(pool.source.skip(), Skip::default());
}

#[test]
fn sessions_are_resumed_where_the_pool_can() {
    let job_of = |events: Vec<Event>| match events.as_slice() {
        [Event::Ready { resumed }, Event::Job(job)] => (*resumed, job.clean),
        other => panic!("{other:?}"),
    };
    let mut pool = Pool::new();
    pool.open("00000102", "s1");
    pool.hear(&notify(&[(0, json!(77)), (8, json!(false))]));
    assert_eq!(job_of(pool.told()), (false, true));
    for (extranonce1, resumed) in [("00000102", true), ("00000102", true), ("00000103", false)] {
        pool.handle(LinkEvent::Closed("cut".into()));
        pool.command(Command::Open);
        pool.handle(LinkEvent::Closed("no route".into()));
        pool.connect();
        assert_eq!(pool.sent[1]["params"][1], "s1", "kept over a failed attempt");
        pool.log_in(extranonce1, "s1");
        pool.told
            .retain(|event| !matches!(event, Event::Lost { .. } | Event::Verdict { .. }));
        pool.hear(&notify(&[(0, json!(77)), (8, json!(false))]));
        // The job repeats and is reported to the new session. It voids nothing if the session is the old one.
        assert_eq!(job_of(pool.told()), (resumed, !resumed));
        pool.submit(1, "77");
        assert_eq!(pool.sent[0]["params"][1], 77, "written as the pool wrote it");
    }
    // A pool without session ids is not given an old one.
    pool.command(Command::Close);
    pool.connect();
    pool.reply("mining.subscribe", &json!([[], "00000103", 4]), &json!(null));
    pool.command(Command::Close);
    pool.connect();
    assert_eq!(pool.sent[1]["params"].as_array().unwrap().len(), 1);
}

#[test]
fn a_session_outlives_attempts_that_the_pool_never_took() {
    let mut pool = Pool::new();
    pool.open("00000102", "s1");
    pool.handle(LinkEvent::Closed("cut".into()));
    // Left out once, because it may have been the reason.
    for expected in [Some("s1"), None, Some("s1")] {
        pool.connect();
        let subscribe = pool.sent.iter().find(|line| line["method"] == "mining.subscribe");
        assert_eq!(subscribe.unwrap()["params"][1].as_str(), expected);
        pool.handle(LinkEvent::Closed("cut before an answer".into()));
    }
}

#[test]
fn a_resumed_session_knows_its_earlier_jobs() {
    let mut pool = Pool::new();
    pool.open("00000102", "s1");
    pool.hear(&notify(&[(0, json!(77))]));
    pool.handle(LinkEvent::Closed("cut".into()));
    pool.open("00000102", "s1");
    pool.submit(1, "77");
    assert_eq!(pool.sent[0]["params"][1], 77, "a number, as the pool wrote it");
}

#[test]
fn a_suggestion_is_made_now_and_in_later_sessions() {
    let suggested = |pool: &Pool| {
        let found = pool
            .sent
            .iter()
            .find(|line| line["method"] == "mining.suggest_difficulty");
        found.map(|line| line["params"][0].clone())
    };
    let mut pool = Pool::new();
    pool.open("00000000", "s1");
    pool.command(Command::Suggest { difficulty: 0.5 });
    assert_eq!(suggested(&pool), Some(json!(0.5)));
    pool.command(Command::Suggest { difficulty: f64::NAN });
    assert!(matches!(pool.told().as_slice(), [READY, Event::Notice(_)]));
    pool.reply("mining.suggest_difficulty", &json!(true), &json!(null));
    pool.command(Command::Close);
    pool.connect();
    pool.reply("mining.subscribe", &json!([[], "00000000", 4]), &json!(null));
    assert_eq!(suggested(&pool), None);
    pool.reply("mining.authorize", &json!(true), &json!(null));
    assert_eq!(suggested(&pool), Some(json!(0.5)));
    // A pool that closes on the suggestion is not asked again.
    pool.handle(LinkEvent::Closed("cut".into()));
    pool.connect();
    pool.reply("mining.subscribe", &json!([[], "00000000", 4]), &json!(null));
    pool.reply("mining.authorize", &json!(true), &json!(null));
    assert_eq!(suggested(&pool), None);
}

#[test]
fn a_connection_that_ends_during_the_login_names_the_step() {
    let mut pool = Pool::new();
    let closed = || LinkEvent::Closed("the pool closed the connection".into());
    pool.connect();
    pool.handle(closed());
    let why = "the pool closed the connection at mining.subscribe, without a word: if its port is for TLS, write \
               stratum+tls:// in --url";
    assert_eq!(pool.told(), [lost(why)]);
    pool.connect();
    pool.hear(&call("mining.set_difficulty", json!([1])));
    pool.handle(closed());
    let why = "the pool closed the connection at mining.subscribe; check --url";
    assert_eq!(pool.told(), [lost(why)]);
    pool.connect();
    pool.reply("mining.subscribe", &json!([[], "00000000", 4]), &json!(null));
    pool.handle(closed());
    let why =
        "the pool closed the connection at mining.authorize for user alice; check --user, --pass and --url";
    assert_eq!(pool.told(), [lost(why)]);
}

#[test]
fn servers_that_are_no_pools_are_recognised() {
    let mut pool = Pool::new();
    for (bytes, why) in [
        (&b"\x15\x03\x01\x00\x02\x02\x46"[..], "that port is for TLS"),
        (b"HTTP/1.1 400 Bad Request\r\n", "a web server answers"),
    ] {
        pool.connect();
        pool.handle(LinkEvent::Received(bytes.to_vec()));
        match pool.told().as_slice() {
            [
                Event::Lost {
                    reason,
                    unusable: true,
                    ..
                },
            ] => assert!(reason.starts_with(why), "{reason}"),
            other => panic!("{other:?}"),
        }
        assert_eq!(pool.connection, None);
    }
}
