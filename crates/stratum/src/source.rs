//! A pool as a source of jobs.
//!
//! A [`StratumSource`] lives as long as the program and runs one [`Client`](crate::client::Client) after
//! another against one configured pool, each when [`Command::Open`] asks for it. It is a [`Machine`] with the
//! events and actions of [`job_source::link`], so all it needs is a driver that moves bytes:
//!
//! ```
//! use job_source::Command;
//! use job_source::link::{LinkAction, LinkEvent};
//! use machine::Machine;
//! use std::time::Instant;
//! use stratum::client::ClientConfig;
//! use stratum::source::StratumSource;
//!
//! let now = Instant::now();
//! let mut source = StratumSource::new(ClientConfig::new("pool.example.com", "alice.rig1", "x"), 3333);
//! source.handle(LinkEvent::Command(Command::Open), now);
//! let connect = LinkAction::Connect { host: "pool.example.com".into(), port: 3333 };
//! assert_eq!(source.poll(now), Some(connect));
//! ```
//!
//! It carries from one session to the next what Stratum allows: where `client.reconnect` sent it, which
//! optional requests the pool cannot handle, the session to resume, and the difficulty to suggest. It has no
//! policy: when to try again, how long to wait for a job, and which pool to prefer is for the owner to
//! decide.

mod session;

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Submission, Verdict};
use machine::Machine;
use miner_core::Target;

use crate::client::{ClientConfig, Skip};
use session::{End, Session};

/// Shortest wait before a pool's request to reconnect is followed.
const LEAST_RECONNECT_WAIT: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub struct StratumSource {
    /// For the next session. `skip`, `resume` and `suggest_difficulty` change from session to session.
    config: ClientConfig,
    port: u16,
    /// Whether the pool ever accepted the credentials.
    authorized: bool,
    /// Where `client.reconnect` sent us. Used for one attempt.
    redirect: Option<Address>,
    state: State,
    actions: Actions,
}

#[derive(Debug, Clone, PartialEq)]
struct Address {
    host: String,
    port: u16,
}

#[derive(Debug)]
enum State {
    Idle,
    Connecting { to: Address, redirected: bool },
    Open(Box<Session>),
}

/// Actions that were not taken yet. One event adds at most as many as a [`Client`](crate::client::Client)
/// holds, so the queue is bounded if it is emptied after each. Some carry the password, so `Debug` shows
/// none.
#[derive(Default)]
struct Actions(VecDeque<LinkAction>);

impl fmt::Debug for Actions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Actions({})", self.0.len())
    }
}

impl Actions {
    fn push(&mut self, action: LinkAction) {
        self.0.push_back(action);
    }

    fn tell(&mut self, event: Event) {
        self.push(LinkAction::Tell(event));
    }

    fn verdict(&mut self, tag: u64, verdict: Verdict) {
        self.tell(Event::Verdict { tag, verdict });
    }
}

impl StratumSource {
    /// `port` belongs to [`ClientConfig::host`], which may be an IPv6 address in brackets.
    pub fn new(config: ClientConfig, port: u16) -> Self {
        Self {
            config,
            port,
            authorized: false,
            redirect: None,
            state: State::Idle,
            actions: Actions::default(),
        }
    }

    /// Optional requests that the next session leaves out because the pool closed the connection on them.
    pub fn skip(&self) -> Skip {
        self.config.skip
    }

    fn command(&mut self, command: Command, now: Instant) {
        match command {
            Command::Open => self.open(),
            Command::Close => self.close(),
            Command::Submit(submission) => self.submit(submission, now),
            Command::Suggest { difficulty } => self.suggest(difficulty, now),
        }
    }

    fn open(&mut self) {
        if !matches!(self.state, State::Idle) {
            return;
        }
        let redirect = self.redirect.take();
        let redirected = redirect.is_some();
        let to = redirect.unwrap_or_else(|| Address {
            host: self.config.host.clone(),
            port: self.port,
        });
        self.actions.push(LinkAction::Connect {
            host: to.host.trim_matches(['[', ']']).to_owned(),
            port: to.port,
        });
        self.state = State::Connecting { to, redirected };
    }

    fn connected(&mut self, now: Instant) {
        if let State::Connecting { to, redirected } = &self.state {
            let session = Session::new(self.config.clone(), to.clone(), *redirected, now);
            self.state = State::Open(Box::new(session));
        }
    }

    fn close(&mut self) {
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Idle => return,
            State::Connecting { .. } => {}
            State::Open(mut session) => {
                session.close();
                session.deliver(&mut self.actions);
                self.learn_resume(&session);
            }
        }
        self.actions.push(LinkAction::Disconnect);
        self.actions.tell(Event::Lost {
            reason: "closed as asked".to_owned(),
            retry_after: None,
            unusable: false,
        });
    }

    fn submit(&mut self, submission: Submission, now: Instant) {
        let State::Open(session) = &mut self.state else {
            // Its session ended while the share was on its way here; its verdict says so.
            return self.actions.verdict(submission.tag, Verdict::Unanswered);
        };
        if let Err(error) = session.submit(&submission, now) {
            self.actions
                .tell(Event::Notice(format!("a share was not submitted: {error}")));
            self.actions.verdict(submission.tag, Verdict::Unanswered);
        }
    }

    fn suggest(&mut self, difficulty: f64, now: Instant) {
        if let Err(error) = Target::from_difficulty(difficulty) {
            let notice = format!("the difficulty {difficulty} was not suggested: {error}");
            return self.actions.tell(Event::Notice(notice));
        }
        self.config.suggest_difficulty = Some(difficulty);
        if let State::Open(session) = &mut self.state {
            session.suggest(difficulty, now);
        }
    }

    /// The connection is lost, or could not be made.
    fn closed(&mut self, reason: String) {
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Idle => {}
            State::Connecting { .. } => self.actions.tell(Event::Lost {
                reason: format!("{reason}; check --url"),
                retry_after: None,
                unusable: false,
            }),
            State::Open(mut session) => {
                session.cut(&reason);
                self.state = State::Open(session);
            }
        }
    }

    /// Passes on what the session reports, and removes the session if it has ended.
    fn settle(&mut self) {
        let State::Open(session) = &mut self.state else {
            return;
        };
        session.deliver(&mut self.actions);
        self.authorized |= session.is_ready();
        if let Some(end) = session.take_end() {
            self.finish(end);
        }
    }

    fn finish(&mut self, end: End) {
        let State::Open(mut session) = std::mem::replace(&mut self.state, State::Idle) else {
            return;
        };
        // Before the client forgets which requests were open.
        let suspects = session.suspects();
        session.close();
        session.deliver(&mut self.actions);
        self.learn_resume(&session);
        let event = match end {
            End::Lost { reason, unusable } => {
                self.config.skip = suspects;
                Event::Lost {
                    reason,
                    retry_after: None,
                    unusable,
                }
            }
            End::Reconnect { to, wait } => self.reconnect(&session, to, wait),
            End::Refused { reason, retry } => {
                let may_retry = retry || self.authorized;
                if may_retry {
                    self.config.skip = suspects;
                }
                Event::Refused { reason, may_retry }
            }
        };
        self.actions.push(LinkAction::Disconnect);
        self.actions.tell(event);
    }

    /// A pool that redirects again and again without sending a job is tried at its configured address.
    fn reconnect(&mut self, session: &Session, to: Address, wait: Duration) -> Event {
        if session.was_redirected() && !session.has_served() {
            return Event::Lost {
                reason: "the pool keeps asking to connect anew".to_owned(),
                retry_after: None,
                unusable: true,
            };
        }
        self.redirect = Some(to);
        Event::Lost {
            reason: "the pool asked to connect anew".to_owned(),
            retry_after: Some(wait.max(LEAST_RECONNECT_WAIT)),
            unusable: false,
        }
    }

    /// The event with the password hidden in texts of the pool.
    fn without_password(&self, event: Event) -> Event {
        let hide = |text| self.config.password.hide_in(text);
        match event {
            Event::Verdict { tag, verdict } => Event::Verdict {
                tag,
                verdict: match verdict {
                    Verdict::Stale { reason } => Verdict::Stale { reason: hide(reason) },
                    Verdict::Rejected { reason } => Verdict::Rejected { reason: hide(reason) },
                    other @ (Verdict::Accepted | Verdict::Unanswered) => other,
                },
            },
            Event::Lost {
                reason,
                retry_after,
                unusable,
            } => Event::Lost {
                reason: hide(reason),
                retry_after,
                unusable,
            },
            Event::Refused { reason, may_retry } => Event::Refused {
                reason: hide(reason),
                may_retry,
            },
            Event::Notice(text) => Event::Notice(hide(text)),
            other @ (Event::Ready { .. } | Event::Job(_) | Event::Retarget { .. }) => other,
        }
    }

    /// Keeps what the next session needs to continue this one. A session that the pool never accepted changes
    /// nothing.
    fn learn_resume(&mut self, session: &Session) {
        if session.is_subscribed() {
            self.config.resume = session.resume();
        }
    }
}

impl Machine for StratumSource {
    type Event = LinkEvent;
    type Action = LinkAction;

    fn handle(&mut self, event: LinkEvent, now: Instant) {
        match event {
            LinkEvent::Command(command) => self.command(command, now),
            LinkEvent::Connected => self.connected(now),
            LinkEvent::Received(bytes) => {
                if let State::Open(session) = &mut self.state {
                    session.receive(&bytes, now);
                }
            }
            LinkEvent::Closed(reason) => self.closed(reason),
        }
        self.settle();
    }

    fn advance(&mut self, now: Instant) {
        if let State::Open(session) = &mut self.state {
            session.advance(now);
        }
        self.settle();
    }

    fn poll(&mut self, _now: Instant) -> Option<LinkAction> {
        Some(match self.actions.0.pop_front()? {
            LinkAction::Tell(event) => LinkAction::Tell(self.without_password(event)),
            other => other,
        })
    }

    fn deadline(&self) -> Option<Instant> {
        match &self.state {
            State::Open(session) => session.deadline(),
            State::Idle | State::Connecting { .. } => None,
        }
    }
}
