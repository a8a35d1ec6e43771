//! Candidates of several schedulers, at a ZooKeeper that may be far, lose connections and end sessions.

use super::{Fifo, Happening, Sleeper, World};
use crate::checks::Leases;
use crate::zookeeper::SharedZooKeeper;
use election::{Action, Candidate, Event, Failure, News, Operation, SESSION_TIMEOUT};
use machine::Machine;
use mesos::http::HttpEvent;
use mesos::scheduler::Command;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Time between two looks at who is still heard of.
const LOOK: Duration = Duration::from_millis(250);
/// How long a scheduler that stops waits for ZooKeeper to take that.
const RESIGN_WITHIN: Duration = Duration::from_secs(2);
/// How long a client takes to notice that its connection is lost, milliseconds.
const NOTICED_WITHIN_MS: u64 = 2000;

/// The ZooKeeper, and those who have sessions there.
#[derive(Debug, Default)]
pub(crate) struct Ensemble {
    pub(crate) zookeeper: SharedZooKeeper,
    pub(crate) is_away: bool,
    sessions: BTreeMap<u64, Session>,
    /// By the life of the scheduler that each is of.
    pub(crate) candidacies: BTreeMap<u32, Candidacy>,
    pub(crate) leases: Leases,
    /// When something last came in the way of an election.
    pub(crate) disturbed: Option<Instant>,
}

#[derive(Debug)]
struct Session {
    life: u32,
    heard: Instant,
}

#[derive(Debug)]
pub(crate) struct Candidacy {
    candidate: Candidate,
    session: Option<u64>,
    /// It has seen another one lead.
    pub(crate) stands_by: bool,
}

/// What happens between candidates and ZooKeeper.
#[derive(Debug)]
pub(crate) enum ElectionHappening {
    Connects(u32),
    /// A step arrives, in a session and of a life.
    Arrives(u64, u32, u64, Operation),
    /// Something reaches a candidate.
    Hears(u32, Event),
    SessionCloses(u64),
    /// The state is read by a scheduler that was elected.
    StateIsRead(u32, String),
    /// Who has resigned waits no longer.
    GivesUp(u32),
    LookAtSessions,
    Trouble(super::takeovers::Trouble),
}

impl ElectionHappening {
    /// The life of the scheduler that it concerns.
    pub(crate) fn life(&self) -> Option<u32> {
        match self {
            Self::Connects(life)
            | Self::Arrives(_, life, ..)
            | Self::Hears(life, _)
            | Self::StateIsRead(life, _)
            | Self::GivesUp(life) => Some(*life),
            Self::SessionCloses(_) | Self::LookAtSessions | Self::Trouble(_) => None,
        }
    }

    pub(crate) fn reaches_process(&self) -> bool {
        matches!(self, Self::Hears(..) | Self::StateIsRead(..))
    }
}

impl World {
    pub(crate) fn election_happens(&mut self, happening: ElectionHappening) {
        match happening {
            ElectionHappening::Connects(life) => self.candidate_connects(life),
            ElectionHappening::Arrives(session, life, id, operation) => {
                self.step_arrives(session, life, id, operation);
            }
            ElectionHappening::Hears(life, event) => self.candidate_hears(life, event),
            ElectionHappening::SessionCloses(session) => self.session_ends(session),
            ElectionHappening::StateIsRead(life, candidate) => self.state_is_read(life, &candidate),
            ElectionHappening::GivesUp(life) => drop(self.ensemble.candidacies.remove(&life)),
            ElectionHappening::LookAtSessions => self.look_at_sessions(),
            ElectionHappening::Trouble(trouble) => self.trouble(trouble),
        }
    }

    pub(super) fn plan_election(&mut self, delay: Duration, happening: ElectionHappening) {
        self.after(delay, Happening::Election(happening));
    }

    /// The scheduler whose turn it is becomes a candidate.
    pub(super) fn begin_candidacy(&mut self) {
        let life = self.life;
        let name = format!("scheduler {} in life {life}", self.hosts.turn);
        let candidacy = Candidacy {
            candidate: Candidate::new(life.to_string(), name, self.now),
            session: None,
            stands_by: false,
        };
        self.ensemble.candidacies.insert(life, candidacy);
        self.wake_candidate(life);
    }

    pub(crate) fn wake_candidate(&mut self, life: u32) {
        if let Some(candidacy) = self.ensemble.candidacies.get_mut(&life) {
            candidacy.candidate.advance(self.now);
            self.carry_out_candidate(life);
        }
    }

    fn candidate_hears(&mut self, life: u32, event: Event) {
        let event = match event {
            Event::Answered { id, .. } if self.is_cut_off(life) => Event::Answered {
                id,
                result: Err(Failure::ConnectionLost),
            },
            event => event,
        };
        if let Some(candidacy) = self.ensemble.candidacies.get_mut(&life) {
            candidacy.candidate.handle(event, self.now);
            self.carry_out_candidate(life);
        }
    }

    /// Who led has stopped acting.
    pub(super) fn resign(&mut self, life: u32) {
        self.candidate_hears(life, Event::Resign);
        self.plan_election(RESIGN_WITHIN, ElectionHappening::GivesUp(life));
    }

    fn carry_out_candidate(&mut self, life: u32) {
        while let Some(candidacy) = self.ensemble.candidacies.get_mut(&life)
            && let Some(action) = candidacy.candidate.poll(self.now)
        {
            match action {
                Action::Connect => {
                    let delay = self.step_delay();
                    self.plan_election(delay, ElectionHappening::Connects(life));
                }
                Action::Operate { id, operation } => {
                    if let Some(session) = candidacy.session {
                        let delay = self.step_delay();
                        let step = ElectionHappening::Arrives(session, life, id, operation);
                        self.in_order(Fifo::ToZooKeeper(session), delay, Happening::Election(step));
                    }
                }
                Action::Disconnect => {
                    if let Some(session) = candidacy.session.take() {
                        let delay = self.step_delay();
                        let closes = ElectionHappening::SessionCloses(session);
                        self.in_order(Fifo::ToZooKeeper(session), delay, Happening::Election(closes));
                    }
                }
                Action::Lease { until } => self.is_leased(life, until),
                Action::Tell(news) => self.candidate_tells(life, news),
            }
        }
        match self.ensemble.candidacies.get(&life) {
            Some(candidacy) if candidacy.candidate.is_over() => {
                self.ensemble.candidacies.remove(&life);
                self.queue.wake(Sleeper::Candidate(life), None);
            }
            Some(candidacy) => {
                let due = candidacy.candidate.deadline();
                self.queue.wake(Sleeper::Candidate(life), due);
            }
            None => self.queue.wake(Sleeper::Candidate(life), None),
        }
    }

    fn is_leased(&mut self, life: u32, until: Instant) {
        let host = self.hosts.turn;
        let granted = self.ensemble.leases.granted(host, until, self.now);
        self.require(granted);
        let Some(process) = self.scheduler.as_mut().filter(|process| process.life == life) else {
            return;
        };
        if let Some(gate) = &mut process.gate {
            gate.lease(until);
        }
        let command = Command::Lease { until };
        process.subscription.handle(HttpEvent::Command(command), self.now);
        process.subscription.advance(self.now);
        self.carry_out_subscription();
        self.carry_out_scheduler();
    }

    fn candidate_tells(&mut self, life: u32, news: News) {
        let host = self.hosts.turn;
        match news {
            News::Waiting { leader } => {
                if let Some(candidacy) = self.ensemble.candidacies.get_mut(&life) {
                    candidacy.stands_by = true;
                }
                self.tell(&format!("scheduler {host} stands by: {leader} leads"));
            }
            News::Problem(problem) => self.tell(&format!("scheduler {host} and ZooKeeper: {problem}")),
            News::Won { candidate } => {
                self.tell(&format!("scheduler {host} is elected"));
                let delay = self.within_ms(self.scenario.write_ms);
                self.plan_election(delay, ElectionHappening::StateIsRead(life, candidate));
            }
            News::Lost(reason) => self.stand_by(life, &reason.to_string()),
        }
    }

    fn step_delay(&mut self) -> Duration {
        let most = self
            .scenario
            .replicas
            .as_ref()
            .map_or(0, |replicas| replicas.step_ms);
        self.within_ms(most)
    }

    pub(super) fn is_cut_off(&self, life: u32) -> bool {
        let host = self.hosts.home(life);
        host.is_none_or(|host| self.hosts.links[host].is_cut_from_zookeeper.get())
    }

    /// Cut off for so long that its client gives the session up.
    fn has_given_up(&self, life: u32) -> bool {
        let host = self.hosts.home(life);
        let since = host.and_then(|host| self.hosts.links[host].cut_from_zookeeper_since);
        since.is_some_and(|since| self.now - since >= SESSION_TIMEOUT)
    }

    fn candidate_connects(&mut self, life: u32) {
        if !self.ensemble.candidacies.contains_key(&life) {
            return;
        }
        if self.is_cut_off(life) {
            let failure = Failure::Refused("no server answers".to_owned());
            let delay = self.within_ms(NOTICED_WITHIN_MS);
            let hears = ElectionHappening::Hears(life, Event::Connected(Err(failure)));
            return self.plan_election(delay, hears);
        }
        let session = self.ensemble.zookeeper.borrow_mut().begin_session();
        let heard = self.now;
        self.ensemble.sessions.insert(session, Session { life, heard });
        if let Some(candidacy) = self.ensemble.candidacies.get_mut(&life) {
            candidacy.session = Some(session);
        }
        let delay = self.step_delay();
        self.plan_election(delay, ElectionHappening::Hears(life, Event::Connected(Ok(()))));
    }

    fn step_arrives(&mut self, session: u64, life: u32, id: u64, operation: Operation) {
        let answer = |result| ElectionHappening::Hears(life, Event::Answered { id, result });
        if self.is_cut_off(life) {
            let failure = match self.has_given_up(life) {
                true => Failure::Refused("the session has expired".to_owned()),
                false => Failure::ConnectionLost,
            };
            let delay = self.within_ms(NOTICED_WITHIN_MS);
            return self.plan_election(delay, answer(Err(failure)));
        }
        let loss = self
            .scenario
            .replicas
            .as_ref()
            .map_or(0.0, |replicas| replicas.loss);
        let is_lost = self.chance(loss) && self.goal == super::goal::Phase::Faults;
        let has_effect = !is_lost || self.chance(0.5);
        let mut result = Err(Failure::ConnectionLost);
        if has_effect {
            let done = self.ensemble.zookeeper.borrow_mut().operate(session, operation);
            self.nodes_change();
            if !is_lost {
                result = done;
            }
        }
        let delay = if is_lost {
            self.ensemble.disturbed = Some(self.now);
            self.within_ms(NOTICED_WITHIN_MS)
        } else {
            self.step_delay()
        };
        let answer = Happening::Election(answer(result));
        self.in_order(Fifo::FromZooKeeper(session), delay, answer);
    }

    pub(super) fn session_ends(&mut self, session: u64) {
        self.ensemble.sessions.remove(&session);
        self.ensemble.zookeeper.borrow_mut().end_session(session);
        self.nodes_change();
    }

    /// Those who wait for it are told, and nobody may have been deposed whose lease lasts.
    fn nodes_change(&mut self) {
        let (fired, deposed) = {
            let mut zookeeper = self.ensemble.zookeeper.borrow_mut();
            (zookeeper.take_fired(), std::mem::take(&mut zookeeper.deposed))
        };
        for session in fired {
            if let Some(Session { life, .. }) = self.ensemble.sessions.get(&session) {
                let hears = ElectionHappening::Hears(*life, Event::Changed);
                let delay = self.step_delay();
                self.in_order(Fifo::FromZooKeeper(session), delay, Happening::Election(hears));
            }
        }
        for candidate in deposed {
            self.tell(&format!("{candidate} is deposed"));
            let host = life_of(&candidate).and_then(|life| self.hosts.home(life));
            if let Some(host) = host.filter(|host| self.ensemble.leases.lasts(*host, self.now)) {
                self.fail(format!("scheduler {host} is deposed although its lease lasts"));
            }
        }
    }

    /// Sessions end that ZooKeeper has not heard of for their time.
    fn look_at_sessions(&mut self) {
        self.plan_election(LOOK, ElectionHappening::LookAtSessions);
        let mut over = Vec::new();
        for (number, session) in &mut self.ensemble.sessions {
            let host = self.hosts.home(session.life).unwrap_or_default();
            let is_heard = self.ensemble.candidacies.contains_key(&session.life)
                && !self.hosts.is_frozen(host)
                && !self.hosts.links[host].is_cut_from_zookeeper.get();
            if is_heard || self.ensemble.is_away || self.jumped == Some(self.now) {
                session.heard = self.now;
            } else if self.now - session.heard >= SESSION_TIMEOUT {
                over.push((*number, session.life));
            }
        }
        for (session, life) in over {
            self.tell(&format!("the session of life {life} has expired"));
            self.session_ends(session);
        }
    }

    /// The session that a scheduler believes in.
    pub(super) fn session_of(&self, life: u32) -> Option<u64> {
        self.ensemble.candidacies.get(&life)?.session
    }
}

/// The life of the scheduler that a candidate's node is of.
fn life_of(candidate: &str) -> Option<u32> {
    candidate.strip_prefix("_c_")?.split_once('.')?.0.parse().ok()
}
