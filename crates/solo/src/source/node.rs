//! One node: what is known of it, and when it is asked what.

mod choice;

pub(super) use choice::best;

use super::RequestId;
use crate::Template;
use crate::rpc::Info;
use choice::{Offer, Rank};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Between two looks at a node's tip: while it answers long polls, and while nothing else would tell of a new one.
const LOOK: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(1));
/// Least time between two long polls: there are nodes that answer at once.
const BETWEEN_LONG_POLLS: Duration = Duration::from_millis(500);
/// Least time between two templates that are asked for because there is said to be a new block.
const BETWEEN_TEMPLATES: Duration = Duration::from_millis(200);
/// Pauses between attempts at a node with a fault, from the first to the longest.
const RETRY: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(10));
/// The last template of a node with a fault is of use for this long: then there is likely to be another block.
pub(super) const OUTLIVES_FAULT: Duration = Duration::from_secs(60);

/// A node is taken at its word if its template is of a later tip than it told of before; but not after it has told so often
/// in a row that it is not.
const MAX_CONTRADICTIONS: u32 = 2;

/// What a node is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Query {
    Info,
    Template,
    LongPoll(String),
}

/// Why a node is of no use now.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) reason: String,
    /// Somebody has to change something.
    pub(super) is_refusal: bool,
    /// It was there, and of no use.
    pub(super) is_unusable: bool,
}

#[derive(Debug)]
pub(super) struct Node {
    /// Its address as people are told it.
    pub(super) name: String,
    info: Option<Info>,
    pub(super) offer: Option<Offer>,
    pub(super) fault: Option<Fault>,
    failures: u32,
    /// How often in a row it has told of a tip that its template was not of.
    contradictions: u32,
    /// When it last gave a template.
    good_at: Option<Instant>,
    /// Questions without an answer yet.
    info_asked: Option<RequestId>,
    template_asked: Option<RequestId>,
    long_poll_asked: Option<RequestId>,
    info_due: Instant,
    template_due: Instant,
    long_poll_due: Instant,
    /// It gave a template after it was asked for its tip.
    gave_since_info_asked: bool,
    template_asked_at: Option<Instant>,
    /// It was told of in this session that its clock is wrong.
    pub(super) clock_told: bool,
}

impl Node {
    pub(super) fn new(name: String, now: Instant) -> Self {
        Self {
            name,
            info: None,
            offer: None,
            fault: None,
            failures: 0,
            contradictions: 0,
            good_at: None,
            info_asked: None,
            template_asked: None,
            long_poll_asked: None,
            info_due: now,
            template_due: now,
            long_poll_due: now,
            gave_since_info_asked: false,
            template_asked_at: None,
            clock_told: false,
        }
    }

    /// A session begins, or is over. Gives the questions that need no answer any more.
    pub(super) fn reset(&mut self, now: Instant) -> impl Iterator<Item = RequestId> + use<> {
        let new = Self::new(std::mem::take(&mut self.name), now);
        let old = std::mem::replace(self, new);
        [old.info_asked, old.template_asked, old.long_poll_asked]
            .into_iter()
            .flatten()
    }

    /// What to ask it now. While it is being sent blocks it `may_build` no template: the chain may go on with them.
    pub(super) fn wants(&self, may_build: bool, now: Instant) -> Option<Query> {
        if self.info_asked.is_none() && now >= self.info_due {
            return Some(Query::Info);
        }
        if self.info.is_none() || !may_build {
            return None;
        }
        if self.template_asked.is_none() && now >= self.template_due {
            return Some(Query::Template);
        }
        let id = self.offer.as_ref()?.template.long_poll_id.clone()?;
        let may_wait = self.fault.is_none() && self.long_poll_asked.is_none();
        (may_wait && now >= self.long_poll_due).then_some(Query::LongPoll(id))
    }

    /// When it wants something next.
    pub(super) fn deadline(&self, may_build: bool) -> Option<Instant> {
        let info = self.info_asked.is_none().then_some(self.info_due);
        let builds = may_build && self.info.is_some();
        let template = (builds && self.template_asked.is_none()).then_some(self.template_due);
        let can_wait =
            builds && self.fault.is_none() && self.long_poll_asked.is_none() && self.answers_long_polls();
        let expiry = self.fault.as_ref().and(self.offer.as_ref()).and(self.expires());
        [info, template, can_wait.then_some(self.long_poll_due), expiry]
            .into_iter()
            .flatten()
            .min()
    }

    pub(super) fn asked(&mut self, query: &Query, request: RequestId, now: Instant) {
        match query {
            Query::Info => {
                self.info_asked = Some(request);
                self.gave_since_info_asked = false;
            }
            Query::Template => {
                self.template_asked = Some(request);
                self.template_asked_at = Some(now);
            }
            Query::LongPoll(_) => {
                self.long_poll_asked = Some(request);
                self.long_poll_due = now + BETWEEN_LONG_POLLS;
            }
        }
    }

    /// The answer to this question is here.
    pub(super) fn answered(&mut self, query: &Query) {
        match query {
            Query::Info => self.info_asked = None,
            Query::Template => self.template_asked = None,
            Query::LongPoll(_) => self.long_poll_asked = None,
        }
    }

    /// It has told of its tip. True if it is back, or there for the first time.
    pub(super) fn informed(&mut self, info: Info, now: Instant) -> bool {
        let is_news = self.info.is_none() || self.fault.is_some();
        if self.is_outrun(&info) {
            self.info_due = now;
            return is_news;
        }
        self.info = Some(info);
        let waits = self.long_poll_asked.is_some();
        self.info_due = now + if waits { LOOK.0 } else { LOOK.1 };
        match &mut self.offer {
            Some(offer) if offer.template.prev_hash == info.tip => {
                offer.rank = Rank(Some((info.work, false)));
                self.contradictions = 0;
                if is_news {
                    self.template_due = now;
                }
            }
            Some(offer) => {
                // It has gone on, and the template is of where it was; or it never was there, or is back from there.
                let has_gone_on = info.height.saturating_add(1) >= offer.template.height.into();
                if !has_gone_on || offer.rank.is_of_later() {
                    offer.rank = Rank(None);
                }
                self.contradictions = self.contradictions.saturating_add(1);
                self.hurry(now);
            }
            None => self.hurry(now),
        }
        is_news
    }

    /// Whether what it tells of its tip was asked for before it gave a template of a later one: the answer was long on its way.
    fn is_outrun(&self, info: &Info) -> bool {
        let offer = self.offer.as_ref();
        self.gave_since_info_asked
            && offer.is_some_and(|offer| u64::from(offer.template.height) > info.height.saturating_add(1))
    }

    /// There is a new block, of which it has told itself.
    pub(super) fn refresh(&mut self, now: Instant) {
        self.template_due = self.template_due.min(now);
    }

    /// There is said to be a new block.
    pub(super) fn hurry(&mut self, now: Instant) {
        let soonest = self.template_asked_at.map_or(now, |at| at + BETWEEN_TEMPLATES);
        self.template_due = self.template_due.min(soonest.max(now));
    }

    /// This block is said to be the new tip.
    pub(super) fn announced(&mut self, hash: &[u8; 32], now: Instant) {
        let is_known = self
            .offer
            .as_ref()
            .is_some_and(|offer| offer.template.prev_hash == *hash);
        if !is_known && self.fault.is_none() {
            self.hurry(now);
            self.info_due = self.template_due;
        }
    }

    /// Whether this template is of an earlier tip than the one that it has told of: the answer was long on its way, and is not
    /// mined. The node is asked again. If it goes on like that, it contradicts itself, and is taken for that.
    pub(super) fn is_outdated(&mut self, template: &Template, now: Instant) -> bool {
        let is_earlier = self
            .info
            .is_some_and(|info| info.tip != template.prev_hash && u64::from(template.height) <= info.height);
        if !is_earlier || self.contradictions >= MAX_CONTRADICTIONS {
            return false;
        }
        self.contradictions += 1;
        self.info_due = now;
        self.template_due = now + BETWEEN_TEMPLATES;
        true
    }

    /// It gives a template that can be mined.
    pub(super) fn gave(&mut self, template: Template, now: Instant) {
        let lasts = template.lasts;
        let Some(info) = &self.info else {
            return;
        };
        let is_later = info.tip != template.prev_hash;
        let may_be = u64::from(template.height) > info.height;
        let is_believed = !is_later || may_be && self.contradictions <= MAX_CONTRADICTIONS;
        let rank = Rank(is_believed.then_some((info.work, is_later)));
        if is_later && is_believed {
            self.info_due = now;
        }
        // What is the same stays the same: then there is nothing new to mine.
        let is_same = |offer: &Offer| *offer.template == template;
        match self.offer.as_mut().filter(|offer| is_same(offer)) {
            Some(offer) => offer.rank = rank,
            None => {
                self.offer = Some(Offer {
                    template: Arc::new(template),
                    rank,
                });
            }
        }
        (self.fault, self.failures) = (None, 0);
        self.good_at = Some(now);
        self.gave_since_info_asked = true;
        self.template_due = now + lasts;
    }

    /// What is wrong with this template of it, or with the one that it gave last, by what it tells of its tip: the coinbase states
    /// the height (BIP 34), and a block of another one is refused.
    pub(super) fn wrong_height(&self, template: Option<&Template>) -> Option<String> {
        let info = self.info.as_ref()?;
        let template = template.or(self.offer.as_ref().map(|offer| &*offer.template))?;
        let is_wrong = u64::from(template.height) != info.height.saturating_add(1);
        (template.prev_hash == info.tip && is_wrong).then(|| {
            format!(
                "height is {}, but its block before that is at height {}",
                template.height, info.height
            )
        })
    }

    /// It is of no use for now. True if that is news.
    pub(super) fn failed(&mut self, fault: Fault, now: Instant) -> bool {
        self.failures = self.failures.saturating_add(1);
        let pause = RETRY
            .0
            .saturating_mul(1 << (self.failures - 1).min(10))
            .min(RETRY.1);
        self.info_due = now + pause;
        // Only after it has told of its tip again.
        self.template_due = now + 2 * OUTLIVES_FAULT;
        let is_news = self.fault.as_ref().is_none_or(|old| old.reason != fault.reason);
        if fault.is_refusal {
            self.offer = None;
        }
        self.fault = Some(fault);
        is_news
    }

    /// A long poll broke off: that happens when nothing happens, and when a node ends.
    pub(super) fn long_poll_broke(&mut self, now: Instant) {
        self.info_due = self.info_due.min(now);
        self.long_poll_due = now + LOOK.1;
    }

    /// Its template is too old if it has a fault for long.
    pub(super) fn expire(&mut self, now: Instant) {
        if self.fault.is_some() && self.expires().is_some_and(|at| at <= now) {
            self.offer = None;
        }
    }

    fn expires(&self) -> Option<Instant> {
        Some(self.good_at? + OUTLIVES_FAULT)
    }

    fn answers_long_polls(&self) -> bool {
        let offer = self.offer.as_ref();
        offer.is_some_and(|offer| offer.template.long_poll_id.is_some())
    }
}
