//! One source, and its session if there is one.

use super::SourceConfig;
use mesos::backoff::Backoff;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

/// A session that has given no job for this long is ended.
pub(super) const FIRST_JOB_WITHIN: Duration = Duration::from_secs(30);
/// A source whose session does not stand this long after it was opened is closed. Sources themselves give up sooner
/// on another side that does not answer.
pub(super) const READY_WITHIN: Duration = Duration::from_secs(45);
/// A session with a job that lasted this long was a good one, even if no share was accepted in it.
const GOOD_SESSION: Duration = Duration::from_secs(60);
/// A source that was left has this long to answer what it was sent.
pub(super) const ANSWERS_WITHIN: Duration = Duration::from_secs(10);

/// A session from [`Command::Open`](job_source::Command::Open) to its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session {
    pub(super) opened: Instant,
    pub(super) ready: bool,
    /// When the first job came.
    pub(super) first_job: Option<Instant>,
    pub(super) accepted: bool,
    /// The source was left, or is being closed; since when.
    pub(super) left: Option<Instant>,
    /// [`Command::Close`](job_source::Command::Close) was sent, for this reason.
    pub(super) closing: Option<Closing>,
}

/// Why a session is closed from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// Another source is used, or the run ends.
    NotWanted,
    NoJob,
    NoSession,
}

impl Closing {
    /// For people; `None` where there is nothing to tell.
    pub(super) fn reason(self) -> Option<String> {
        match self {
            Self::NotWanted => None,
            Self::NoJob => Some(format!("no job within {} s", FIRST_JOB_WITHIN.as_secs())),
            Self::NoSession => Some(format!("no session within {} s", READY_WITHIN.as_secs())),
        }
    }
}

#[derive(Debug)]
pub(super) struct Source {
    pub(super) config: SourceConfig,
    pub(super) session: Option<Session>,
    /// When to open it; `None` while it is not wanted.
    pub(super) open_at: Option<Instant>,
    /// It has served us before: a refusal now need not be for good.
    pub(super) served: bool,
    /// Its last session ended because it asked to come back.
    pub(super) returning: bool,
    /// Its last session gave jobs and then hung, and there are others to mine meanwhile.
    pub(super) hung: bool,
    pub(super) waits: Backoff,
    pub(super) hung_waits: Backoff,
}

impl Session {
    pub(super) fn opened(now: Instant) -> Self {
        Self {
            opened: now,
            ready: false,
            first_job: None,
            accepted: false,
            left: None,
            closing: None,
        }
    }

    /// It proved that the source works.
    pub(super) fn was_good(&self, now: Instant) -> bool {
        let lasted = now.saturating_duration_since(self.opened);
        self.accepted || self.first_job.is_some() && lasted >= GOOD_SESSION
    }

    /// Why to close it now.
    pub(super) fn overdue(&self, all_answered: impl FnOnce() -> bool, now: Instant) -> Option<Closing> {
        let open_for = now.saturating_duration_since(self.opened);
        match self.left {
            Some(left) => {
                let late = now.saturating_duration_since(left) >= ANSWERS_WITHIN;
                (late || all_answered()).then_some(Closing::NotWanted)
            }
            None if !self.ready => (open_for >= READY_WITHIN).then_some(Closing::NoSession),
            None if self.first_job.is_none() => (open_for >= FIRST_JOB_WITHIN).then_some(Closing::NoJob),
            None => None,
        }
    }
}

impl Source {
    /// Whether its session gives jobs that are to be mined if its turn is here.
    pub(super) fn serves(&self) -> bool {
        self.can_serve() && self.session.is_some_and(|session| session.left.is_none())
    }

    /// The same, or it would do so again although it has been left.
    pub(super) fn can_serve(&self) -> bool {
        self.session
            .is_some_and(|session| session.first_job.is_some() && session.closing.is_none())
    }

    /// Until it is tried again.
    pub(super) fn next_wait(&mut self) -> Duration {
        if self.hung {
            self.hung_waits.next_delay()
        } else {
            self.waits.next_delay()
        }
    }

    /// When something is due. `returns_after` is how long it gives jobs until it is used again, if it is only tried.
    pub(super) fn due(&self, returns_after: Option<Duration>) -> Option<Instant> {
        match self.session {
            None => self.open_at,
            Some(session) if session.closing.is_some() => None,
            Some(Session { left: Some(left), .. }) => Some(left + ANSWERS_WITHIN),
            Some(session) if !session.ready => Some(session.opened + READY_WITHIN),
            Some(Session {
                first_job: Some(first),
                ..
            }) => returns_after.map(|time| first + time),
            Some(session) => Some(session.opened + FIRST_JOB_WITHIN),
        }
    }

    pub(super) fn quota(&self) -> u32 {
        self.config.quota.map_or(1, NonZeroU32::get)
    }
}
