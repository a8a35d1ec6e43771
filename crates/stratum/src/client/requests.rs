//! Requests that wait for an answer, and for how long.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::Skip;

/// A request that opens a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setup {
    Configure,
    /// The attempt, which selects the parameters: 0 has all of them.
    Subscribe(usize),
    Authorize,
    ExtranonceSubscribe,
    SuggestDifficulty,
}

impl Setup {
    /// An optional request is forgotten if it is not answered within this time.
    const OPTIONAL: Duration = Duration::from_secs(10);
    /// The session ends if a required request is not answered within this time.
    const REQUIRED: Duration = Duration::from_secs(15);

    pub(super) fn method(self) -> &'static str {
        match self {
            Self::Configure => "mining.configure",
            Self::Subscribe(_) => "mining.subscribe",
            Self::Authorize => "mining.authorize",
            Self::ExtranonceSubscribe => "mining.extranonce.subscribe",
            Self::SuggestDifficulty => "mining.suggest_difficulty",
        }
    }

    pub(super) fn is_required(self) -> bool {
        matches!(self, Self::Subscribe(_) | Self::Authorize)
    }

    fn patience(self) -> Duration {
        if self.is_required() {
            Self::REQUIRED
        } else {
            Self::OPTIONAL
        }
    }
}

/// A share is no longer expected to be answered after this time, although others are.
const SUBMIT_PATIENCE: Duration = Duration::from_secs(60);
/// A pool that answers no share at all for this long while some wait has stopped working.
pub(super) const ANSWERS_WITHIN: Duration = Duration::from_secs(30);

#[derive(Debug, PartialEq)]
pub(super) enum Answered {
    Setup(Setup),
    Submit { tag: u64 },
}

#[derive(Debug, PartialEq)]
pub(super) enum Expired {
    Setup(Setup),
    Submit { tag: u64 },
}

#[derive(Debug, Clone)]
struct Submit {
    tag: u64,
    sent: Instant,
}

/// Ids count up from 1, so among submits the lowest id was sent first.
#[derive(Debug, Clone, Default)]
pub(super) struct Requests {
    last_id: u64,
    setups: BTreeMap<u64, (Setup, Instant)>,
    submits: BTreeMap<u64, Submit>,
    /// When the newest answer to a share came.
    answered: Option<Instant>,
}

impl Requests {
    pub(super) fn setup(&mut self, request: Setup, now: Instant) -> u64 {
        self.last_id += 1;
        self.setups
            .insert(self.last_id, (request, now + request.patience()));
        self.last_id
    }

    pub(super) fn submit(&mut self, tag: u64, now: Instant) -> u64 {
        self.last_id += 1;
        self.submits.insert(self.last_id, Submit { tag, sent: now });
        self.last_id
    }

    pub(super) fn submits(&self) -> usize {
        self.submits.len()
    }

    pub(super) fn knows(&self, id: u64) -> bool {
        self.submits.contains_key(&id) || self.setups.contains_key(&id)
    }

    pub(super) fn answer(&mut self, id: u64, now: Instant) -> Option<Answered> {
        if let Some(submit) = self.submits.remove(&id) {
            self.answered = Some(now);
            return Some(Answered::Submit { tag: submit.tag });
        }
        self.setups
            .remove(&id)
            .map(|(request, _)| Answered::Setup(request))
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        let oldest = self.submits.values().next();
        self.setups
            .values()
            .map(|&(_, deadline)| deadline)
            .chain(oldest.map(|submit| submit.sent + SUBMIT_PATIENCE))
            .chain(self.stalled_at())
            .min()
    }

    /// Whether shares wait and none was answered for [`ANSWERS_WITHIN`].
    pub(super) fn is_stalled(&self, now: Instant) -> bool {
        self.stalled_at().is_some_and(|at| at <= now)
    }

    fn stalled_at(&self) -> Option<Instant> {
        let oldest = self.submits.values().next()?.sent;
        Some(self.answered.map_or(oldest, |answered| answered.max(oldest)) + ANSWERS_WITHIN)
    }

    /// Removes the requests whose time is up.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<Expired> {
        let mut expired = Vec::new();
        self.setups.retain(|_, &mut (request, deadline)| {
            let over = deadline <= now;
            expired.extend(over.then_some(Expired::Setup(request)));
            !over
        });
        while let Some(first) = self
            .submits
            .first_entry()
            .filter(|first| first.get().sent + SUBMIT_PATIENCE <= now)
        {
            expired.push(Expired::Submit {
                tag: first.remove().tag,
            });
        }
        expired
    }

    /// Removes all but the optional requests, which stay suspect. Returns the tags of the shares.
    pub(super) fn clear(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.submits)
            .into_values()
            .map(|submit| submit.tag)
            .collect()
    }

    pub(super) fn suspects(&self, skip: Skip) -> Skip {
        let waits = |wanted: Setup| self.setups.values().any(|&(request, _)| request == wanted);
        Skip {
            configure: skip.configure || waits(Setup::Configure),
            extranonce_subscribe: skip.extranonce_subscribe || waits(Setup::ExtranonceSubscribe),
            suggest_difficulty: skip.suggest_difficulty || waits(Setup::SuggestDifficulty),
            resume: skip.resume || waits(Setup::Subscribe(0)),
        }
    }
}
