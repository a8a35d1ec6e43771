//! A pool as a source of jobs: one session after another, each when it is asked for.

use crate::session::{Ask, End, Session};
use crate::{AuthorityKey, Handshakes};
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Verdict};
use machine::Machine;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Wait before a pool's request to reconnect is followed.
const RECONNECT_WAIT: Duration = Duration::from_secs(1);
/// Wait before a pool that hangs up at the wish for an extended channel is asked for a standard one.
const STANDARD_WAIT: Duration = Duration::from_secs(1);

/// A pool, and whom it pays.
#[derive(Clone, Debug)]
pub struct Config {
    /// Name or address; an IPv6 address may be in brackets.
    pub host: String,
    pub port: u16,
    /// Whose signature the pool's key has.
    pub authority: AuthorityKey,
    /// At most 255 bytes.
    pub user: String,
    /// Share difficulty for which the pool is told a hash rate at first: that of a share every ten seconds.
    pub suggest_difficulty: Option<f64>,
    pub handshakes: Handshakes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) host: String,
    pub(crate) port: u16,
}

#[derive(Debug)]
enum State {
    Idle,
    Connecting { to: Address, redirected: bool },
    Open { session: Box<Session>, redirected: bool },
}

/// See the [crate](crate).
#[derive(Debug)]
pub struct Source {
    config: Config,
    /// The pool has opened a channel for this user before.
    was_accepted: bool,
    /// Where the pool asked us to go. Used for one attempt: whoever answers there has to prove the same authority.
    redirect: Option<Address>,
    /// What the next session asks for first.
    ask: Ask,
    state: State,
    actions: VecDeque<LinkAction>,
}

impl Source {
    pub fn new(config: Config) -> Self {
        Self {
            config,
            was_accepted: false,
            redirect: None,
            ask: Ask::default(),
            state: State::Idle,
            actions: VecDeque::new(),
        }
    }

    fn tell(&mut self, event: Event) {
        self.actions.push_back(LinkAction::Tell(event));
    }

    fn command(&mut self, command: Command, now: Instant) {
        match command {
            Command::Open => self.open(),
            Command::Close => self.close(),
            Command::Submit(submission) => match &mut self.state {
                State::Open { session, .. } if session.is_ready() => session.submit(&submission, now),
                // Its session ended while the share was on its way here.
                _ => self.tell(Event::Verdict {
                    tag: submission.tag,
                    verdict: Verdict::Unanswered,
                }),
            },
            Command::Suggest { difficulty } => {
                self.config.suggest_difficulty = Some(difficulty);
                if let State::Open { session, .. } = &mut self.state {
                    session.suggest(difficulty);
                }
            }
        }
    }

    fn open(&mut self) {
        if !matches!(self.state, State::Idle) {
            return;
        }
        let redirect = self.redirect.take();
        let redirected = redirect.is_some();
        let to = redirect.unwrap_or_else(|| Address {
            host: self.config.host.trim_matches(['[', ']']).to_owned(),
            port: self.config.port,
        });
        self.actions.push_back(LinkAction::Connect {
            host: to.host.clone(),
            port: to.port,
        });
        self.state = State::Connecting { to, redirected };
    }

    fn connected(&mut self, now: Instant) {
        let State::Connecting { to, redirected } = &self.state else {
            return;
        };
        let redirected = *redirected;
        match Session::new(&self.config, to.clone(), self.ask, now) {
            Ok(session) => {
                let session = Box::new(session);
                self.state = State::Open { session, redirected };
            }
            Err(error) => self.end(Event::Refused {
                reason: error.to_string(),
                may_retry: false,
            }),
        }
    }

    fn close(&mut self) {
        if let State::Open { session, .. } = &mut self.state {
            session.close();
            self.deliver();
        }
        if !matches!(self.state, State::Idle) {
            self.end(Event::Lost {
                reason: "closed as asked".to_owned(),
                retry_after: None,
                unusable: false,
            });
        }
    }

    fn end(&mut self, event: Event) {
        self.state = State::Idle;
        self.actions.push_back(LinkAction::Disconnect);
        self.tell(event);
    }

    fn closed(&mut self, reason: &str) {
        match &mut self.state {
            State::Idle => {}
            State::Connecting { .. } => {
                self.state = State::Idle;
                self.tell(Event::Lost {
                    reason: format!("{reason}; check --url"),
                    retry_after: None,
                    unusable: false,
                });
            }
            State::Open { session, .. } => session.cut(reason),
        }
    }

    /// Passes on what the session has to send and to tell.
    fn deliver(&mut self) {
        let State::Open { session, .. } = &mut self.state else {
            return;
        };
        self.was_accepted |= session.is_ready();
        let (bytes, events) = (
            std::mem::take(&mut session.bytes),
            std::mem::take(&mut session.events),
        );
        if !bytes.is_empty() {
            self.actions.push_back(LinkAction::Send(bytes));
        }
        self.actions.extend(events.into_iter().map(LinkAction::Tell));
    }

    /// The same, and removes the session if it has ended.
    fn settle(&mut self) {
        self.deliver();
        let State::Open { session, redirected } = &mut self.state else {
            return;
        };
        let Some(end) = session.take_end() else {
            return;
        };
        let astray = *redirected && !session.has_served();
        self.ask = session.next_ask();
        session.close();
        self.deliver();
        let event = match end {
            End::Lost { reason, unusable } => Event::Lost {
                reason,
                retry_after: (self.ask == Ask::Standard && !unusable).then_some(STANDARD_WAIT),
                unusable,
            },
            End::Refused { reason } => Event::Refused {
                reason,
                may_retry: self.was_accepted,
            },
            // A pool that sends us on and on is tried at its configured address.
            End::Reconnect(_) if astray => Event::Lost {
                reason: "the pool keeps asking to connect anew".to_owned(),
                retry_after: None,
                unusable: true,
            },
            End::Reconnect(to) => {
                self.redirect = Some(to);
                Event::Lost {
                    reason: "the pool asked to connect anew".to_owned(),
                    retry_after: Some(RECONNECT_WAIT),
                    unusable: false,
                }
            }
        };
        self.end(event);
    }
}

impl Machine for Source {
    type Event = LinkEvent;
    type Action = LinkAction;

    fn handle(&mut self, event: LinkEvent, now: Instant) {
        match event {
            LinkEvent::Command(command) => self.command(command, now),
            LinkEvent::Connected => self.connected(now),
            LinkEvent::Received(bytes) => {
                if let State::Open { session, .. } = &mut self.state {
                    session.receive(&bytes, now);
                }
            }
            LinkEvent::Closed(reason) => self.closed(&reason),
        }
        self.settle();
    }

    fn advance(&mut self, now: Instant) {
        if let State::Open { session, .. } = &mut self.state {
            session.advance(now);
        }
        self.settle();
    }

    fn poll(&mut self, _now: Instant) -> Option<LinkAction> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        match &self.state {
            State::Open { session, .. } => session.deadline(),
            State::Idle | State::Connecting { .. } => None,
        }
    }
}
