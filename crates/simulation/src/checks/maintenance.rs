//! Maintenance: an agent is empty when its window begins and while it lasts, and nothing is launched there from shortly
//! before on.
//!
//! That is asked of a scheduler that could do it: for [`ABLE`] it has known of this window, been subscribed, and had no
//! call held up, and for as long the agent has been registered and its process has not restarted.

use mesos::proto::{Offer, OfferId, Unavailability};
use mesos::scheduler::{Event as MesosEvent, Output};
use scheduler::Event;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long a scheduler takes to empty an agent, whatever an executor does: it repeats KILL for half a minute, and the
/// agent then ends the executor by force.
pub(crate) const ABLE: Duration = Duration::from_secs(60);
/// A call without an answer for so long holds up those that come after it.
const HELD_UP: Duration = Duration::from_secs(3);
/// From so long before a window until its end nothing is launched.
const TAKEN_UNTIL: Duration = Duration::from_secs(300);

/// A window as the scheduler has heard of it last. Times since 1970.
#[derive(Clone, Debug)]
struct Heard {
    start: Duration,
    end: Duration,
    at: Instant,
    told_by: Option<OfferId>,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Maintenance {
    /// By the agent's id.
    heard: BTreeMap<String, Heard>,
    clock: Option<(Instant, Duration)>,
    /// When the scheduler was last unable to act, everywhere or on an agent.
    unable: Option<Instant>,
    unable_on: BTreeMap<String, Instant>,
    /// Calls without an answer.
    calls: BTreeMap<u64, Instant>,
}

impl Maintenance {
    pub(super) fn scheduler_starts(&mut self) {
        self.heard.clear();
        self.calls.clear();
    }

    /// Another scheduler's turn.
    pub(super) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(&mut self.heard, &mut other.heard);
        std::mem::swap(&mut self.clock, &mut other.clock);
        std::mem::swap(&mut self.calls, &mut other.calls);
    }

    pub(super) fn hears(&mut self, event: &Event, now: Instant) {
        match event {
            Event::Clock(unix) => self.clock = Some((now, *unix)),
            Event::Master(Output::Event(event)) => self.master_says(event, now),
            Event::Master(Output::Answered { tag, .. }) => {
                let held_up = self.calls.remove(tag).is_some_and(|since| now - since > HELD_UP);
                if held_up {
                    self.is_unable(now);
                }
            }
            Event::Master(Output::Disconnected { .. }) => self.is_unable(now),
            _ => {}
        }
    }

    fn master_says(&mut self, event: &MesosEvent, now: Instant) {
        match event {
            MesosEvent::Subscribed { .. } => self.is_unable(now),
            MesosEvent::Offers(offers) => {
                for offer in offers {
                    self.offered(offer, now);
                }
            }
            MesosEvent::InverseOffers(offers) => {
                for offer in offers {
                    if let Some(agent) = &offer.agent_id {
                        self.note(&agent.value, &offer.unavailability, Some(&offer.id), now);
                    }
                }
            }
            MesosEvent::RescindInverseOffer(id) => {
                self.heard.retain(|_, heard| heard.told_by.as_ref() != Some(id));
            }
            _ => {}
        }
    }

    fn offered(&mut self, offer: &Offer, now: Instant) {
        let agent = &offer.agent_id.value;
        match &offer.unavailability {
            Some(unavailability) => self.note(agent, unavailability, None, now),
            None => drop(self.heard.remove(agent)),
        }
    }

    fn note(
        &mut self,
        agent: &str,
        unavailability: &Unavailability,
        told_by: Option<&OfferId>,
        now: Instant,
    ) {
        let nanos = |nanos: i64| Duration::from_nanos(nanos.unsigned_abs());
        let start = nanos(unavailability.start.nanoseconds);
        let lasts = unavailability.duration.map_or(0, |duration| duration.nanoseconds);
        let before = self.heard.get(agent);
        let heard = Heard {
            start,
            end: start + nanos(lasts),
            at: before
                .filter(|before| before.start == start)
                .map_or(now, |before| before.at),
            told_by: told_by.cloned().or_else(|| before?.told_by.clone()),
        };
        self.heard.insert(agent.to_owned(), heard);
    }

    pub(super) fn called(&mut self, tag: u64, now: Instant) {
        self.calls.insert(tag, now);
    }

    /// The scheduler cannot act, or time has jumped.
    pub(crate) fn is_unable(&mut self, now: Instant) {
        self.unable = Some(now);
    }

    /// Nor on this agent.
    pub(crate) fn is_unable_on(&mut self, agent: &str, now: Instant) {
        self.unable_on.insert(agent.to_owned(), now);
    }

    /// A task that is recorded now is launched next.
    pub(super) fn launched(&self, task: &str, agent: &str, now: Instant) -> Result<(), String> {
        let (Some(heard), Some((at, unix))) = (self.heard.get(agent), self.clock) else {
            return Ok(());
        };
        let unix = unix + (now - at);
        if unix + TAKEN_UNTIL < heard.start || unix >= heard.end {
            return Ok(());
        }
        Err(format!(
            "{task} is launched on {agent}, which is down from {:?} to {:?}, now {unix:?}",
            heard.start, heard.end
        ))
    }

    /// Whether an agent that is down now, since this time, must be empty.
    pub(crate) fn must_be_empty(&self, agent: &str, start: Duration, now: Instant) -> bool {
        let able_since = |at: Option<&Instant>| at.is_none_or(|at| now - *at >= ABLE);
        let knows = self.heard.get(agent);
        knows.is_some_and(|heard| heard.start == start && now - heard.at >= ABLE)
            && able_since(self.unable.as_ref())
            && able_since(self.unable_on.get(agent))
            && self.calls.values().all(|since| now - *since <= HELD_UP)
    }
}
