//! Which sources are connected, which of them is mined, and when to try which again.
//!
//! Without quotas the sources stand in order of preference. One is used at a time; when its session ends, the next one
//! is tried, and after the last the first, with growing pauses between two rounds. A good session that is cut is first
//! begun anew, but one that hung is followed by that of another source. While a lesser source is used, the better ones
//! are tried from time to time: one that has given jobs for [`RETURN_AFTER`] is used from then on. The source that was
//! left keeps its session until it has answered what it was sent.
//!
//! With quotas every source is connected all the time, and workers are divided among those that have a job.
//!
//! Each [`Command::Open`] is followed by exactly one end of that session, also after [`Command::Close`]; a source is
//! not opened again before.

mod ends;
mod events;
mod rejections;
mod session;
mod status;
mod suggestion;

pub use ends::Retries;
pub(crate) use ends::{End, Loss};
pub(crate) use rejections::Rejections;
pub use status::{SourceState, SourceStatus};
pub(crate) use suggestion::Suggestions;

use ends::ROUND_WAIT;
use job_source::{Command, SourceId};
use mesos::backoff::Backoff;
use session::{Closing, Session, Source};
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

/// Pauses between two attempts at a better source grow from the first to the second.
const PROBE_WAIT: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(60));
/// The same for a source that has hung while it was used: each time costs the shares of half a minute. They grow until
/// it accepts a share again.
const HUNG_WAIT: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(600));
/// A better source is used again when it has given jobs for this long.
pub(crate) const RETURN_AFTER: Duration = Duration::from_secs(10);

/// A source as the operator named it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceConfig {
    /// Its address, as shown and as written to disk with blocks.
    pub name: String,
    /// Its part of the work. If any source has one, all are used at once, and one without counts as 1.
    pub quota: Option<NonZeroU32>,
    /// Ask it for a share difficulty that fits the hash rate.
    pub suggest_difficulty: bool,
}

/// All sources. See the [module](self).
#[derive(Debug)]
pub(crate) struct Sources {
    list: Vec<Source>,
    by_quota: bool,
    /// Without quotas: the one that is used, or tried to be used.
    turn: usize,
    rounds: Backoff,
    retries: Retries,
    /// Rounds in a row in which no source could be used.
    failed_rounds: u32,
    commands: VecDeque<(SourceId, Command)>,
    stopped: bool,
}

impl Sources {
    /// All sources in order of preference. Equal seeds give equal pauses.
    pub(crate) fn new(configs: &[SourceConfig], retries: Retries, seed: u64, now: Instant) -> Self {
        let by_quota = configs.iter().any(|config| config.quota.is_some());
        let (shortest, longest) = if by_quota { ROUND_WAIT } else { PROBE_WAIT };
        let source = |(index, config): (usize, &SourceConfig)| Source {
            config: config.clone(),
            session: None,
            open_at: (by_quota || index == 0).then_some(now),
            served: false,
            returning: false,
            hung: false,
            waits: Backoff::new(shortest, longest, seed.wrapping_add(1 + index as u64)),
            hung_waits: Backoff::new(HUNG_WAIT.0, HUNG_WAIT.1, seed.wrapping_sub(1 + index as u64)),
        };
        Self {
            list: configs.iter().enumerate().map(source).collect(),
            by_quota,
            turn: 0,
            rounds: Backoff::new(ROUND_WAIT.0, ROUND_WAIT.1, seed),
            retries,
            failed_rounds: 0,
            commands: VecDeque::new(),
            stopped: false,
        }
    }

    /// The source's name, as configured.
    pub(crate) fn name(&self, id: SourceId) -> &str {
        self.list
            .get(usize::from(id.0))
            .map_or("", |source| source.config.name.as_str())
    }

    /// The source of this name.
    pub(crate) fn by_name(&self, name: &str) -> Option<SourceId> {
        let index = self.list.iter().position(|source| source.config.name == name)?;
        Some(source_id(index))
    }

    /// Sources to mine now, with their parts of the work: those that have given a job and were not left.
    pub(crate) fn mined(&self) -> Vec<(SourceId, u32)> {
        let serves = |index: &usize| self.list[*index].serves();
        if self.by_quota {
            let all = (0..self.list.len()).filter(serves);
            all.map(|index| (source_id(index), self.list[index].quota()))
                .collect()
        } else {
            let turn = Some(self.turn).filter(|index| *index < self.list.len());
            turn.filter(serves)
                .map(|index| (source_id(index), 1))
                .into_iter()
                .collect()
        }
    }

    /// Sources to ask for a share difficulty, with the part of the work that each gets while all are connected, of 1.
    pub(crate) fn suggesting(&self) -> Vec<(SourceId, f64)> {
        let sum: u32 = self.list.iter().map(Source::quota).sum();
        let part = |source: &Source| {
            if self.by_quota {
                f64::from(source.quota()) / f64::from(sum)
            } else {
                1.0
            }
        };
        let suggesting = self.list.iter().enumerate();
        suggesting
            .filter(|(_, source)| source.config.suggest_difficulty)
            .map(|(index, source)| (source_id(index), part(source)))
            .collect()
    }

    /// Names of sources whose sessions stand, for people: those that are mined first.
    pub(crate) fn ready_name(&self) -> Option<&str> {
        let ready = |source: &&Source| {
            source
                .session
                .is_some_and(|session| session.ready && session.left.is_none())
        };
        let turn = self.list.get(self.turn).filter(|_| !self.by_quota);
        turn.into_iter()
            .chain(&self.list)
            .find(ready)
            .map(|source| source.config.name.as_str())
    }

    /// The source whose session is being begun: the preferred one of several.
    pub(crate) fn connecting_name(&self) -> Option<&str> {
        let begins = |source: &&Source| {
            source
                .session
                .is_some_and(|session| !session.ready && session.closing.is_none())
        };
        self.list
            .iter()
            .find(begins)
            .map(|source| source.config.name.as_str())
    }

    /// Whether a session stands that shares can go to.
    pub(crate) fn is_open(&self, id: SourceId) -> bool {
        self.session(id)
            .is_some_and(|session| session.ready && session.closing.is_none())
    }

    /// The session stands.
    pub(crate) fn ready(&mut self, id: SourceId) {
        if let Some(source) = self.list.get_mut(usize::from(id.0)) {
            source.served = true;
            if let Some(session) = &mut source.session {
                session.ready = true;
            }
        }
    }

    /// The session has given a job. True for its first.
    pub(crate) fn job(&mut self, id: SourceId, now: Instant) -> bool {
        let Some(session) = self.session_mut(id) else {
            return false;
        };
        let first = session.first_job.is_none();
        session.first_job.get_or_insert(now);
        first
    }

    /// The session has accepted a share.
    pub(crate) fn accepted(&mut self, id: SourceId) {
        let Some(source) = self.list.get_mut(usize::from(id.0)) else {
            return;
        };
        source.hung_waits.reset();
        if let Some(session) = &mut source.session {
            session.accepted = true;
        }
    }

    /// Why the session is being closed from here, if that is worth telling: what the source says of its end is then
    /// only an echo.
    pub(crate) fn closing_reason(&self, id: SourceId) -> Option<String> {
        self.session(id)?.closing?.reason()
    }

    /// This source is used from now on: better ones are tried again after a while, lesser ones are not wanted.
    fn turn_to(&mut self, turn: usize, now: Instant) {
        self.turn = turn;
        for (index, source) in self.list.iter_mut().enumerate() {
            source.open_at = None;
            match (&mut source.session, index.cmp(&turn)) {
                (Some(session), Ordering::Greater) => drop(session.left.get_or_insert(now)),
                (Some(session), Ordering::Equal) => session.left = None,
                (None, Ordering::Less) => {
                    source.open_at = Some(now + source.next_wait());
                }
                _ => {}
            }
        }
    }

    /// Does what is due. `waiting` tells how many submissions to a source have no answer yet.
    pub(crate) fn advance(&mut self, waiting: impl Fn(SourceId) -> usize, now: Instant) {
        if self.stopped {
            return;
        }
        for (index, source) in self.list.iter_mut().enumerate() {
            let id = source_id(index);
            if source.session.is_none() && source.open_at.is_some_and(|at| at <= now) {
                source.open_at = None;
                source.session = Some(Session::opened(now));
                self.commands.push_back((id, Command::Open));
            }
            if let Some(session) = &mut source.session
                && session.closing.is_none()
                && let Some(why) = session.overdue(|| waiting(id) == 0, now)
            {
                session.closing = Some(why);
                self.commands.push_back((id, Command::Close));
            }
        }
        self.return_to_better(now);
    }

    fn return_to_better(&mut self, now: Instant) {
        if self.by_quota {
            return;
        }
        let steady = |source: &Source| {
            source.serves()
                && source
                    .session
                    .and_then(|session| session.first_job)
                    .is_some_and(|at| now.saturating_duration_since(at) >= RETURN_AFTER)
        };
        if let Some(better) = (0..self.turn).find(|index| steady(&self.list[*index])) {
            self.rounds.reset();
            self.turn_to(better, now);
        }
    }

    /// When [`advance`](Self::advance) is due.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        if self.stopped {
            return None;
        }
        let due = |(index, source): (usize, &Source)| {
            let is_probed = !self.by_quota && index < self.turn;
            source.due(is_probed.then_some(RETURN_AFTER))
        };
        self.list.iter().enumerate().filter_map(due).min()
    }

    /// No session is wanted any more.
    pub(crate) fn stop(&mut self) {
        self.stopped = true;
        for (index, source) in self.list.iter_mut().enumerate() {
            source.open_at = None;
            if let Some(session) = source
                .session
                .as_mut()
                .filter(|session| session.closing.is_none())
            {
                session.closing = Some(Closing::NotWanted);
                self.commands.push_back((source_id(index), Command::Close));
            }
        }
    }

    /// The next thing to tell a source.
    pub(crate) fn poll(&mut self) -> Option<(SourceId, Command)> {
        self.commands.pop_front()
    }

    fn session(&self, id: SourceId) -> Option<&Session> {
        self.list.get(usize::from(id.0))?.session.as_ref()
    }

    fn session_mut(&mut self, id: SourceId) -> Option<&mut Session> {
        self.list.get_mut(usize::from(id.0))?.session.as_mut()
    }
}

pub(crate) fn source_id(index: usize) -> SourceId {
    SourceId(u16::try_from(index).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests;
