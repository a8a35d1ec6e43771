//! A scheduler's candidacy, from its first connection to ZooKeeper to the end of its leadership.

use crate::beats::Beats;
use crate::{Action, Answer, BEAT, DEPOSE_AFTER, Event, Failure, LEASE, News, Operation};
use machine::Machine;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Time before the next attempt after something went wrong.
const RETRY: Duration = Duration::from_secs(1);
/// Between two looks at how old the last leader's beat is.
const CLOSE_LOOK: Duration = Duration::from_millis(100);
/// What the beat says when the last leader has stopped acting before it left.
const RESIGNED: &[u8] = b"resigned";
const CANDIDATE: &str = "-candidate-";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// There is no session.
    Apart,
    Connecting,
    Preparing,
    /// The candidate's node is being created.
    Standing,
    /// The connection was lost while it was created.
    Seeking,
    Contending,
    /// Its node is the lowest, and the last leader may still act.
    Beginning,
    Leading,
    /// It resigns as soon as its last beat is answered, which must not be taken after that.
    Leaving,
    Resigning,
    /// Its node is being removed.
    Removing,
    Over,
}

/// An operation without an answer.
#[derive(Debug)]
struct UnderWay {
    id: u64,
    sent: Instant,
}

/// See the [crate](crate). Its driver carries out [`Action`]s and passes on what comes of them.
#[derive(Debug)]
pub struct Candidate {
    id: String,
    name: String,
    phase: Phase,
    sessions: u64,
    /// Its node.
    node: String,
    beats: Beats,
    /// The leader that the news has named.
    told: Option<String>,
    leader: String,
    under_way: Option<UnderWay>,
    operations: u64,
    beats_sent: u64,
    /// When to go on.
    due: Option<Instant>,
    lease: Option<Instant>,
    actions: VecDeque<Action>,
}

impl Candidate {
    /// `id` is unique among all candidacies ever, `name` is what others are told of this one.
    pub fn new(id: String, name: String, now: Instant) -> Self {
        Self {
            id,
            name,
            phase: Phase::Apart,
            sessions: 0,
            node: String::new(),
            beats: Beats::new(now),
            told: None,
            leader: String::new(),
            under_way: None,
            operations: 0,
            beats_sent: 0,
            due: Some(now),
            lease: None,
            actions: VecDeque::new(),
        }
    }

    /// Nothing follows any more.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    fn tell(&mut self, news: News) {
        self.actions.push_back(Action::Tell(news));
    }

    fn operate(&mut self, operation: Operation, now: Instant) {
        self.operations += 1;
        let id = self.operations;
        self.under_way = Some(UnderWay { id, sent: now });
        self.due = None;
        self.actions.push_back(Action::Operate { id, operation });
    }

    /// What a node of this session begins with. Another session's node ends with that.
    fn prefix(&self) -> String {
        format!("_c_{}.{}{CANDIDATE}", self.id, self.sessions)
    }

    /// Ends the session, and tries again later.
    fn start_over(&mut self, problem: Failure, now: Instant) {
        self.tell(News::Problem(problem));
        self.actions.push_back(Action::Disconnect);
        self.phase = Phase::Apart;
        self.under_way = None;
        self.due = Some(now + RETRY);
    }

    fn end(&mut self) {
        self.actions.push_back(Action::Disconnect);
        self.phase = Phase::Over;
        self.under_way = None;
        self.due = None;
    }

    /// Nobody may act on the lease any more.
    fn end_lease(&mut self, now: Instant) {
        if self.lease.take().is_some() {
            self.actions.push_back(Action::Lease { until: now });
        }
    }

    /// The first operation of the phase, or the next one like it.
    fn go_on(&mut self, now: Instant) {
        let operation = match self.phase {
            Phase::Apart => {
                self.phase = Phase::Connecting;
                self.sessions += 1;
                self.due = None;
                return self.actions.push_back(Action::Connect);
            }
            Phase::Preparing => Operation::Prepare,
            Phase::Standing => Operation::Stand {
                prefix: self.prefix(),
                name: self.name.clone(),
            },
            Phase::Seeking | Phase::Contending => Operation::List,
            Phase::Beginning => Operation::ReadBeat,
            Phase::Leading => {
                self.beats_sent += 1;
                Operation::Beat {
                    candidate: self.node.clone(),
                    content: format!("{} {}", self.name, self.beats_sent).into_bytes(),
                }
            }
            Phase::Leaving => {
                self.phase = Phase::Resigning;
                Operation::Beat {
                    candidate: self.node.clone(),
                    content: RESIGNED.to_vec(),
                }
            }
            Phase::Removing => Operation::Leave {
                candidate: self.node.clone(),
            },
            Phase::Connecting | Phase::Resigning | Phase::Over => return,
        };
        self.operate(operation, now);
    }

    fn enter(&mut self, phase: Phase, now: Instant) {
        self.phase = phase;
        self.go_on(now);
    }

    fn answered(&mut self, id: u64, result: Result<Answer, Failure>, now: Instant) {
        let Some(UnderWay { sent, .. }) = self.under_way.take_if(|under_way| under_way.id == id) else {
            return;
        };
        match (self.phase, result) {
            (Phase::Leaving, _) => self.go_on(now),
            (Phase::Resigning, _) => self.enter(Phase::Removing, now),
            (Phase::Removing, _) => self.end(),
            (Phase::Leading, result) => self.beat_answered(result, sent, now),
            (Phase::Standing, Err(Failure::ConnectionLost)) => {
                self.phase = Phase::Seeking;
                self.due = Some(now + CLOSE_LOOK);
            }
            (_, Err(Failure::ConnectionLost)) => self.due = Some(now + BEAT),
            // A candidate has left meanwhile, or another one has deposed it.
            (Phase::Contending, Err(Failure::NoNode | Failure::Deposed)) => self.due = Some(now + CLOSE_LOOK),
            (_, Err(failure)) => self.start_over(failure, now),
            (Phase::Preparing, Ok(_)) => self.enter(Phase::Standing, now),
            (Phase::Standing, Ok(Answer::Standing(node))) => self.contend(node, now),
            (Phase::Seeking, Ok(Answer::Candidates(candidates))) => {
                let prefix = self.prefix();
                match candidates.into_iter().find(|node| node.starts_with(&prefix)) {
                    Some(node) => self.contend(node, now),
                    None => self.enter(Phase::Standing, now),
                }
            }
            (Phase::Contending, Ok(answer)) => self.look(answer, now),
            (Phase::Beginning, Ok(Answer::Beat { content, written, .. })) => {
                self.begin(&content, written, now);
            }
            (_, Ok(_)) => self.due = Some(now + BEAT),
        }
    }

    fn contend(&mut self, node: String, now: Instant) {
        self.node = node;
        self.beats = Beats::new(now);
        self.told = None;
        self.enter(Phase::Contending, now);
    }

    /// Looks at the leader, one operation after the other, and deposes one that has been silent for too long.
    fn look(&mut self, answer: Answer, now: Instant) {
        match answer {
            Answer::Candidates(candidates) => {
                if !candidates.contains(&self.node) {
                    return self.start_over(Failure::Deposed, now);
                }
                self.leader = lowest(candidates).unwrap_or_default();
                if self.leader == self.node {
                    return self.enter(Phase::Beginning, now);
                }
                let next = match self.told.as_ref() == Some(&self.leader) {
                    true => Operation::ReadBeat,
                    false => Operation::Name(self.leader.clone()),
                };
                self.operate(next, now);
            }
            Answer::Name(leader) => {
                self.told = Some(self.leader.clone());
                self.tell(News::Waiting { leader });
                self.operate(Operation::ReadBeat, now);
            }
            Answer::Beat { written, version, .. } => {
                self.beats.see(&self.leader, written, now);
                if self.beats.silence(now) < DEPOSE_AFTER {
                    self.due = Some(now + BEAT);
                    return;
                }
                let candidate = self.leader.clone();
                let beat_version = version;
                self.operate(
                    Operation::Depose {
                        candidate,
                        beat_version,
                    },
                    now,
                );
            }
            // It is deposed.
            Answer::Done | Answer::Standing(_) => self.go_on(now),
        }
    }

    /// Waits until the last leader's lease is certainly over, unless it has resigned.
    fn begin(&mut self, content: &[u8], written: i64, now: Instant) {
        self.beats.see(&self.node, written, now);
        if content == RESIGNED || content.is_empty() || self.beats.since_beat(now) >= LEASE {
            return self.enter(Phase::Leading, now);
        }
        self.due = Some(now + CLOSE_LOOK);
    }

    /// A beat that has no answer by then gives no lease any more.
    fn gives_up_at(&self) -> Option<Instant> {
        let is_beat = matches!(self.phase, Phase::Leading | Phase::Leaving);
        let beat = self.under_way.as_ref().filter(|_| is_beat);
        beat.map(|beat| beat.sent + LEASE)
    }

    fn beat_answered(&mut self, result: Result<Answer, Failure>, sent: Instant, now: Instant) {
        match result {
            Ok(_) => {
                let until = sent + LEASE;
                let is_first = self.lease.replace(until).is_none();
                self.actions.push_back(Action::Lease { until });
                if is_first {
                    let candidate = self.node.clone();
                    self.tell(News::Won { candidate });
                }
                self.due = Some(now.max(sent + BEAT));
            }
            // Nothing is lost yet; without an answer the lease ends by itself.
            Err(Failure::ConnectionLost) => self.due = Some(now.max(sent + BEAT)),
            Err(failure) => {
                self.end_lease(now);
                self.tell(News::Lost(failure));
                self.end();
            }
        }
    }

    fn resign(&mut self, now: Instant) {
        match self.phase {
            Phase::Leading => {
                self.end_lease(now);
                self.phase = Phase::Leaving;
                if self.under_way.is_none() {
                    self.go_on(now);
                }
            }
            Phase::Leaving | Phase::Resigning | Phase::Removing | Phase::Over => {}
            _ => self.end(),
        }
    }
}

impl Machine for Candidate {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::Connected(_) if self.phase != Phase::Connecting => {}
            Event::Connected(Ok(())) => self.enter(Phase::Preparing, now),
            Event::Connected(Err(failure)) => self.start_over(failure, now),
            Event::Answered { id, result } => self.answered(id, result, now),
            Event::Changed if self.phase == Phase::Contending && self.under_way.is_none() => self.go_on(now),
            // It looks soon anyway.
            Event::Changed => {}
            Event::Resign => self.resign(now),
        }
    }

    fn advance(&mut self, now: Instant) {
        let has_hung = self.gives_up_at().is_some_and(|at| at <= now);
        if has_hung {
            self.under_way = None;
        }
        if has_hung || self.due.is_some_and(|due| due <= now) {
            self.go_on(now);
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.due.or_else(|| self.gives_up_at())
    }
}

/// Of the candidates the one that leads. Whatever else is in their directory is none.
fn lowest(candidates: Vec<String>) -> Option<String> {
    let number = |name: &String| name.rsplit('-').next()?.parse::<i64>().ok();
    let numbered = candidates
        .into_iter()
        .filter_map(|name| Some((number(&name)?, name)));
    numbered.min().map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_number_leads_whatever_is_in_front_of_it() {
        let names = [
            "_c_ff-candidate-0000000012",
            "_c_00-candidate-0000000013",
            "other",
        ];
        let names = names.map(str::to_owned).to_vec();
        assert_eq!(lowest(names).as_deref(), Some("_c_ff-candidate-0000000012"));
        assert_eq!(lowest(vec!["x".to_owned()]), None);
    }
}
