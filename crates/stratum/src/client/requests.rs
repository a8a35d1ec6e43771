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
    const REQUIRED: Duration = Duration::from_secs(30);

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

/// A share is no longer expected to be answered after this time.
const SUBMIT_PATIENCE: Duration = Duration::from_secs(60);

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

#[derive(Debug)]
struct Submit {
    tag: u64,
    deadline: Instant,
}

/// Ids count up from 1, so among submits the lowest id has the earliest deadline.
#[derive(Debug, Default)]
pub(super) struct Requests {
    last_id: u64,
    setups: BTreeMap<u64, (Setup, Instant)>,
    submits: BTreeMap<u64, Submit>,
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
        self.submits.insert(
            self.last_id,
            Submit {
                tag,
                deadline: now + SUBMIT_PATIENCE,
            },
        );
        self.last_id
    }

    pub(super) fn submits(&self) -> usize {
        self.submits.len()
    }

    pub(super) fn knows(&self, id: u64) -> bool {
        self.submits.contains_key(&id) || self.setups.contains_key(&id)
    }

    pub(super) fn answer(&mut self, id: u64) -> Option<Answered> {
        if let Some(submit) = self.submits.remove(&id) {
            return Some(Answered::Submit { tag: submit.tag });
        }
        self.setups
            .remove(&id)
            .map(|(request, _)| Answered::Setup(request))
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        let submit = self.submits.values().next().map(|submit| submit.deadline);
        self.setups
            .values()
            .map(|&(_, deadline)| deadline)
            .chain(submit)
            .min()
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
            .filter(|first| first.get().deadline <= now)
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
