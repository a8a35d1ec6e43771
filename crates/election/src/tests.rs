//! A candidate driven by hand, with the test's own clock.

use super::*;
use machine::Machine;
use std::time::Instant;

const OTHER: &str = "_c_x-candidate-0000000003";
const OWN: &str = "_c_own.1-candidate-0000000007";

struct Bench {
    candidate: Candidate,
    start: Instant,
    now: Instant,
    /// Of the last operation.
    id: u64,
    told: Vec<News>,
    lease: Option<Instant>,
    is_connected: bool,
}

impl Bench {
    fn new() -> Self {
        let now = testkit::instant();
        Self {
            candidate: Candidate::new("own".to_owned(), "me".to_owned(), now),
            start: now,
            now,
            id: 0,
            told: Vec::new(),
            lease: None,
            is_connected: false,
        }
    }

    fn at(&mut self, millis: u64) {
        self.now = self.start + Duration::from_millis(millis);
    }

    /// Takes all actions. Gives the operation among them, of which there is one at most.
    fn poll(&mut self) -> Option<Operation> {
        let mut wanted = None;
        for action in machine::drain(&mut self.candidate, self.now) {
            match action {
                Action::Connect => self.is_connected = true,
                Action::Disconnect => self.is_connected = false,
                Action::Lease { until } => self.lease = Some(until),
                Action::Tell(news) => self.told.push(news),
                Action::Operate { id, operation } => {
                    assert!(wanted.is_none(), "{wanted:?} and {operation:?}");
                    self.id = id;
                    wanted = Some(operation);
                }
            }
        }
        wanted
    }

    fn advance(&mut self) -> Option<Operation> {
        self.candidate.advance(self.now);
        self.poll()
    }

    /// Jumps to the deadline.
    fn wait(&mut self) -> Option<Operation> {
        self.now = self.candidate.deadline().expect("it waits").max(self.now);
        self.advance()
    }

    fn answer(&mut self, result: Result<Answer, Failure>) -> Option<Operation> {
        let id = self.id;
        self.candidate.handle(Event::Answered { id, result }, self.now);
        self.poll()
    }

    fn tell(&mut self, event: Event) -> Option<Operation> {
        self.candidate.handle(event, self.now);
        self.poll()
    }

    /// Its node is there, and it asks for the others.
    fn contend(&mut self) {
        self.advance();
        assert_eq!(self.tell(Event::Connected(Ok(()))), Some(Operation::Prepare));
        let stand = self.answer(Ok(Answer::Done));
        assert!(matches!(stand, Some(Operation::Stand { .. })), "{stand:?}");
        let list = self.answer(Ok(Answer::Standing(OWN.to_owned())));
        assert_eq!(list, Some(Operation::List));
    }

    /// The other one leads, and has written this beat.
    fn sees(&mut self, written: i64) -> Option<Operation> {
        let mut next = self.answer(candidates(&[OWN, OTHER]));
        if next == Some(Operation::Name(OTHER.to_owned())) {
            next = self.answer(Ok(Answer::Name("it".to_owned())));
        }
        assert_eq!(next, Some(Operation::ReadBeat));
        self.answer(beat(b"it 1", written))
    }

    fn is_beat(&self, operation: Option<Operation>) {
        assert!(
            matches!(&operation, Some(Operation::Beat { candidate, .. }) if candidate == OWN),
            "{operation:?}"
        );
    }

    /// It leads, by a first beat that is being sent.
    fn begin(&mut self) {
        self.contend();
        assert_eq!(self.answer(candidates(&[OWN])), Some(Operation::ReadBeat));
        let first = self.answer(beat(b"", 1));
        self.is_beat(first);
    }
}

fn candidates(names: &[&str]) -> Result<Answer, Failure> {
    Ok(Answer::Candidates(
        names.iter().map(|name| (*name).to_owned()).collect(),
    ))
}

fn beat(content: &[u8], written: i64) -> Result<Answer, Failure> {
    Ok(Answer::Beat {
        content: content.to_vec(),
        written,
        version: 4,
    })
}

#[test]
fn a_silent_leader_is_deposed_after_its_time_and_not_before() {
    let mut bench = Bench::new();
    bench.contend();
    assert_eq!(bench.sees(10), None);
    assert_eq!(
        bench.told,
        [News::Waiting {
            leader: "it".to_owned()
        }]
    );
    // One more beat comes at 500 ms.
    for _ in 0..6 {
        assert_eq!(bench.wait(), Some(Operation::List));
        assert_eq!(bench.sees(11), None, "after {:?}", bench.now - bench.start);
    }
    assert_eq!(bench.wait(), Some(Operation::List));
    assert_eq!(bench.now - bench.start, BEAT + DEPOSE_AFTER);
    assert_eq!(
        bench.sees(11),
        Some(Operation::Depose {
            candidate: OTHER.to_owned(),
            beat_version: 4
        })
    );
    assert_eq!(bench.answer(Ok(Answer::Done)), Some(Operation::List));
}

#[test]
fn the_next_leader_begins_when_the_lease_before_it_is_over() {
    let mut bench = Bench::new();
    bench.contend();
    // The other one is gone, without having resigned, when it had just beaten.
    assert_eq!(bench.answer(candidates(&[OWN])), Some(Operation::ReadBeat));
    let mut next = bench.answer(beat(b"it 9", 30));
    while next.is_none() {
        assert!(bench.now - bench.start < LEASE);
        assert_eq!(bench.wait(), Some(Operation::ReadBeat));
        next = bench.answer(beat(b"it 9", 30));
    }
    bench.is_beat(next);
    assert_eq!(bench.now - bench.start, LEASE);
    assert_eq!(
        (bench.lease, bench.told.len()),
        (None, 0),
        "the beat may not be taken"
    );
    // Whoever has resigned acts no more.
    let mut bench = Bench::new();
    bench.contend();
    assert_eq!(bench.answer(candidates(&[OWN])), Some(Operation::ReadBeat));
    let next = bench.answer(beat(b"resigned", 30));
    bench.is_beat(next);
}

#[test]
fn a_lease_lasts_from_the_sending_of_a_beat_and_ends_without_the_next() {
    let mut bench = Bench::new();
    bench.begin();
    bench.at(1500);
    assert_eq!(bench.answer(Ok(Answer::Done)), None);
    let candidate = OWN.to_owned();
    assert_eq!(bench.told, [News::Won { candidate }]);
    assert_eq!(bench.lease, Some(bench.start + LEASE));
    let second = bench.advance();
    bench.is_beat(second);
    bench.at(1600);
    assert_eq!(bench.answer(Err(Failure::ConnectionLost)), None);
    let third = bench.wait();
    bench.is_beat(third);
    assert_eq!(bench.now - bench.start, Duration::from_millis(2000));
    assert_eq!(bench.lease, Some(bench.start + LEASE), "nothing is renewed");
    // No answer at all: it tries again.
    let (late, sent) = (bench.id, bench.now);
    let fourth = bench.wait();
    bench.is_beat(fourth);
    assert_eq!(bench.now, sent + LEASE);
    let result = Ok(Answer::Done);
    assert_eq!(bench.tell(Event::Answered { id: late, result }), None);
    assert_eq!(bench.lease, Some(bench.start + LEASE), "too late an answer");
}

#[test]
fn a_lost_session_ends_the_lease_at_once() {
    for failure in [
        Failure::Deposed,
        Failure::Refused("the session has expired".to_owned()),
    ] {
        let mut bench = Bench::new();
        bench.begin();
        bench.answer(Ok(Answer::Done));
        bench.told.clear();
        let next = bench.wait();
        bench.is_beat(next);
        assert_eq!(bench.answer(Err(failure.clone())), None);
        assert_eq!(bench.told, [News::Lost(failure)]);
        assert_eq!(bench.lease, Some(bench.now));
        assert!(bench.candidate.is_over() && !bench.is_connected);
        assert_eq!(bench.candidate.deadline(), None);
    }
}

#[test]
fn who_resigns_says_so_after_its_last_beat() {
    let mut bench = Bench::new();
    bench.begin();
    bench.answer(Ok(Answer::Done));
    let next = bench.wait();
    bench.is_beat(next);
    assert_eq!(
        bench.tell(Event::Resign),
        None,
        "that beat must not come after the resignation"
    );
    assert_eq!(bench.lease, Some(bench.now));
    let said = bench.answer(Ok(Answer::Done));
    let content = b"resigned".to_vec();
    let candidate = OWN.to_owned();
    assert_eq!(
        said,
        Some(Operation::Beat {
            candidate: candidate.clone(),
            content
        })
    );
    assert_eq!(
        bench.answer(Ok(Answer::Done)),
        Some(Operation::Leave { candidate })
    );
    assert_eq!(bench.answer(Ok(Answer::Done)), None);
    assert!(bench.candidate.is_over() && !bench.is_connected);
    let mut bench = Bench::new();
    bench.contend();
    assert_eq!(bench.tell(Event::Resign), None);
    assert!(bench.candidate.is_over() && !bench.is_connected);
}

#[test]
fn a_node_that_was_created_without_an_answer_is_found() {
    let mut bench = Bench::new();
    bench.advance();
    bench.tell(Event::Connected(Ok(())));
    bench.answer(Ok(Answer::Done));
    assert_eq!(bench.answer(Err(Failure::ConnectionLost)), None);
    assert_eq!(bench.wait(), Some(Operation::List));
    assert_eq!(bench.answer(candidates(&[OTHER, OWN])), Some(Operation::List));
    assert_eq!(bench.sees(3), None);
    // Or it was not created.
    let mut bench = Bench::new();
    bench.advance();
    bench.tell(Event::Connected(Ok(())));
    bench.answer(Ok(Answer::Done));
    bench.answer(Err(Failure::ConnectionLost));
    bench.wait();
    let again = bench.answer(candidates(&[OTHER]));
    assert!(matches!(again, Some(Operation::Stand { .. })), "{again:?}");
}

#[test]
fn whoever_loses_its_node_or_session_stands_again_under_another_name() {
    let mut bench = Bench::new();
    bench.contend();
    assert_eq!(bench.answer(candidates(&[OTHER])), None);
    assert_eq!(bench.told, [News::Problem(Failure::Deposed)]);
    assert!(!bench.is_connected);
    assert_eq!(bench.wait(), None);
    assert!(bench.is_connected);
    bench.tell(Event::Connected(Ok(())));
    let stand = bench.answer(Ok(Answer::Done));
    assert!(
        matches!(&stand, Some(Operation::Stand { prefix, .. }) if prefix == "_c_own.2-candidate-"),
        "{stand:?}"
    );
    assert_eq!(bench.answer(Err(Failure::Refused("no".to_owned()))), None);
    assert_eq!(bench.told.len(), 2);
}

#[test]
fn news_of_candidates_is_looked_at_at_once() {
    let mut bench = Bench::new();
    bench.contend();
    assert_eq!(bench.sees(10), None);
    assert_eq!(bench.tell(Event::Changed), Some(Operation::List));
    assert_eq!(bench.tell(Event::Changed), None, "it looks already");
}
