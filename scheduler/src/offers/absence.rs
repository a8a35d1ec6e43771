//! No offers: people are told, with what is known of the reasons.

use super::Refusal;
use crate::Scheduler;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use text::count;

/// Without a task and without an offer for this long, people are told.
const TOLD_AFTER: Duration = Duration::from_secs(30);
/// And again after this time.
const TOLD_AGAIN: Duration = Duration::from_secs(600);

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Absence {
    /// Since when none has come: the last one, or the subscription.
    since: Option<Instant>,
    told: Option<Instant>,
    /// Offers that were refused and are therefore not made again before this time, by the reason.
    refused: BTreeMap<&'static str, (u64, Instant)>,
}

impl Absence {
    /// The subscription stands, or offers came.
    pub(crate) fn begins(&mut self, now: Instant) {
        (self.since, self.told) = (Some(now), None);
    }

    /// Nobody could make an offer.
    pub(crate) fn ends(&mut self) {
        *self = Self::default();
    }

    /// Offers came, of which these were refused.
    pub(super) fn offers(&mut self, refusals: &[Refusal], now: Instant) {
        self.begins(now);
        self.refused.clear();
        for refusal in refusals {
            let (refused, until) = self.refused.entry(refusal.words()).or_insert((0, now));
            *refused += 1;
            *until = (*until).max(now + refusal.lasts());
        }
    }

    /// How long no offer has come.
    fn lasts(&self, now: Instant) -> Option<Duration> {
        Some(now.saturating_duration_since(self.since?))
    }

    /// What to tell now, if anything.
    fn news(&mut self, now: Instant) -> Option<String> {
        let lasts = self.lasts(now).filter(|lasts| *lasts >= TOLD_AFTER)?;
        let told = |at| now.saturating_duration_since(at) < TOLD_AGAIN;
        if self.told.is_some_and(told) {
            return None;
        }
        self.told = Some(now);
        Some(format!(
            "no offer has come for {} s and nothing is mined: {}",
            lasts.as_secs(),
            self.reasons(now)
        ))
    }

    fn reasons(&self, now: Instant) -> String {
        let still = |(why, (refused, until)): (&&'static str, &(u64, Instant))| {
            let left = until.saturating_duration_since(now);
            (left > Duration::ZERO).then(|| {
                format!(
                    "{} refused for {} s more, {why}",
                    count(*refused, "offer"),
                    left.as_secs()
                )
            })
        };
        let ours: Vec<String> = self.refused.iter().filter_map(still).collect();
        if ours.is_empty() {
            "the master has nothing for this framework; see on the master's page whether agents are up and have CPUs and \
             memory that no other framework holds, and whether --role has a quota, a share or reservations"
                .to_owned()
        } else {
            ours.join("; ")
        }
    }
}

impl Scheduler {
    pub(crate) fn tell_of_absent_offers(&mut self, now: Instant) {
        if self.wants_any_offer()
            && let Some(text) = self.absence.news(now)
        {
            self.warn(text);
        }
    }

    /// Seconds without an offer, while no task runs and one is wanted.
    pub(crate) fn seconds_without_offer(&self, now: Instant) -> Option<f64> {
        let lasts = self.absence.lasts(now).filter(|_| self.wants_any_offer());
        lasts.map(|lasts| lasts.as_secs_f64())
    }

    /// There is something to mine, and nobody who mines it.
    fn wants_any_offer(&self) -> bool {
        self.subscribed
            && self.phase.is_running()
            && self.cluster.agents().held().agents == 0
            && !self.sources.mined().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_told_after_a_while_with_reasons_and_rarely_again() {
        let start = testkit::instant();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut absence = Absence::default();
        assert_eq!((absence.news(at(99)), absence.lasts(at(99))), (None, None));
        absence.begins(start);
        assert_eq!(absence.news(at(29)), None);
        let text = absence.news(at(30)).unwrap();
        assert!(text.contains("for 30 s") && text.contains("--role"), "{text}");
        assert_eq!(absence.news(at(629)), None);
        assert!(absence.news(at(630)).is_some());
        absence.offers(
            &[Refusal::TooLittleMemory, Refusal::TooLittleMemory, Refusal::NoJob],
            at(640),
        );
        assert_eq!(absence.news(at(669)), None);
        let text = absence.news(at(670)).unwrap();
        assert!(
            text.ends_with("2 offers refused for 30 s more, with too little memory (--mem)"),
            "{text}"
        );
        absence.ends();
        assert_eq!(absence.news(at(9999)), None);
    }
}
