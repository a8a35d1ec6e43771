//! The part of a run that is one of several: it stands by until it is elected, and acts only while it has the lease.

use super::state::{self, Opened};
use crate::election::{Candidacy, ElectionEvent, Lease};
use mesos_client::ZooKeeperAccess;
use scheduler::{Action, Event, Gate, RunEvent, Scheduler};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

/// A problem that lasts is told again after this time.
const TOLD_AGAIN: Duration = Duration::from_secs(60);

/// What the main loop has to see to.
pub(super) enum News {
    /// Tell people.
    Tell(RunEvent),
    /// The state of the last leader is here: lead.
    Lead(Box<Opened>),
    /// It could not be read.
    Unreadable(anyhow::Error),
    /// Another scheduler leads, or soon will.
    Deposed(String),
    /// The lease lasts until then, and actions that were held can go out.
    Renewed(Instant),
}

/// See the [module](self).
pub(super) struct Leading {
    place: ZooKeeperAccess,
    candidacy: Candidacy,
    lease: Option<Lease>,
    opening: Option<JoinHandle<anyhow::Result<Opened>>>,
    gate: Gate,
    /// What was told last that is wrong with the candidacy, which is tried again every second, and when.
    problem: Option<(String, Instant)>,
}

impl Leading {
    /// A candidacy begins. `name` is what other schedulers tell their operators.
    pub(super) fn start(place: ZooKeeperAccess, name: String) -> Self {
        Self {
            candidacy: Candidacy::start(place.clone(), name),
            place,
            lease: None,
            opening: None,
            gate: Gate::default(),
            problem: None,
        }
    }

    /// Until when calls and shares may go out; `None` before the first lease.
    pub(super) fn until(&self) -> Option<Instant> {
        self.lease.as_ref().map(Lease::until)
    }

    /// Whether calls and shares may go out.
    pub(super) fn may_act(&self, now: Instant) -> bool {
        self.until().is_some_and(|until| now < until)
    }

    /// Is told what the scheduler is told, before that.
    pub(super) fn hears(&mut self, event: &Event) {
        self.gate.hears(event);
    }

    /// The scheduler's next action that may be taken now.
    pub(super) fn next_action(&mut self, scheduler: &mut Scheduler, now: Instant) -> Option<Action> {
        if let Some(until) = self.until() {
            self.gate.lease(until);
        }
        self.gate.poll(scheduler, now)
    }

    /// The next news. Cancel-safe.
    pub(super) async fn news(&mut self) -> News {
        loop {
            tokio::select! {
                event = self.candidacy.event() => match event {
                    ElectionEvent::Waiting { leader } => return News::Tell(RunEvent::StandsBy { leader }),
                    ElectionEvent::Problem(text) => if self.is_news(&text) {
                        return News::Tell(RunEvent::Warning { text });
                    },
                    ElectionEvent::Lost(reason) => return News::Deposed(reason),
                    ElectionEvent::Won(leadership) => {
                        self.lease = Some(leadership.lease.clone());
                        let url = self.place.url.clone();
                        let open = async move { state::open_replicated(url, &leadership).await };
                        self.opening = Some(tokio::spawn(open));
                    }
                },
                opened = opened(&mut self.opening) => {
                    self.opening = None;
                    return match opened {
                        Ok(opened) => News::Lead(Box::new(opened)),
                        Err(error) => News::Unreadable(error),
                    };
                }
                until = renewed(&mut self.lease) => return News::Renewed(until),
            }
        }
    }

    fn is_news(&mut self, problem: &str) -> bool {
        let now = Instant::now();
        let is_old = |(text, told): &(String, Instant)| text == problem && now - *told < TOLD_AGAIN;
        let is_news = !self.problem.as_ref().is_some_and(is_old);
        if is_news {
            self.problem = Some((problem.to_owned(), now));
        }
        is_news
    }

    /// Lets another scheduler lead. This one has stopped acting.
    pub(super) async fn resign(self) {
        self.candidacy.resign().await;
    }
}

async fn opened(opening: &mut Option<JoinHandle<anyhow::Result<Opened>>>) -> anyhow::Result<Opened> {
    match opening {
        Some(task) => match task.await {
            Ok(opened) => opened,
            Err(error) => Err(error.into()),
        },
        None => std::future::pending().await,
    }
}

async fn renewed(lease: &mut Option<Lease>) -> Instant {
    match lease {
        Some(lease) => lease.renewed().await,
        None => std::future::pending().await,
    }
}
