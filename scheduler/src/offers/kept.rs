//! Offers that the master still counts as ours although they were answered: it refused the call, or the call was lost.
//! Nobody else is offered their resources until they are declined.

use super::REFUSE_IDLE;
use crate::Scheduler;
use mesos::proto::OfferId;
use mesos::scheduler::call;
use std::time::{Duration, Instant};

/// How long after a call that had no effect its offers are declined.
const DECLINE_AFTER: Duration = Duration::from_secs(5);

/// See the [module](self). Bounded by the offers that the master makes.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    offers: Vec<OfferId>,
    since: Option<Instant>,
}

impl Kept {
    pub(crate) fn add(&mut self, offers: Vec<OfferId>, now: Instant) {
        if !offers.is_empty() {
            self.since.get_or_insert(now);
            self.offers.extend(offers);
        }
    }

    /// A subscription has ended, and its offers with it.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    fn take_due(&mut self, now: Instant) -> Vec<OfferId> {
        let due = |since| now.saturating_duration_since(since) >= DECLINE_AFTER;
        if self.since.is_some_and(due) {
            std::mem::take(self).offers
        } else {
            Vec::new()
        }
    }
}

impl Scheduler {
    /// Declines what is kept. An offer that was accepted after all is not ours to decline, and the master ignores its id.
    pub(crate) fn decline_kept(&mut self, now: Instant) {
        let offers = self.kept.take_due(now);
        if !offers.is_empty() {
            let filters = call::refuse_seconds(REFUSE_IDLE.as_secs_f64());
            self.calls.push(call::decline(offers, filters));
        }
    }
}
