//! Why there is not more: for each agent the reason for which its newest offer was declined, while it is in force.

use super::Refusal;
use crate::constraints::Constraints;
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use text::count;

/// Agents that are remembered; beyond it the one whose refusal ends first is forgotten.
const MAX_DECLINED: usize = 10_000;

/// An agent and one of the framework's roles.
type Key = (String, String);

#[derive(Debug)]
struct Entry {
    hostname: String,
    why: Refusal,
    until: Instant,
    /// Offers declined for this reason in a row.
    offers: u64,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Declined {
    entries: BTreeMap<Key, Entry>,
    /// By the end of the refusal.
    ends: BTreeMap<(Instant, Key), ()>,
}

/// An agent of which nothing, or no more, is taken.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct DeclinedAgent {
    /// Mesos agent id.
    pub agent_id: String,
    /// The agent's name.
    pub agent: String,
    /// The role that the offer was made to.
    pub role: String,
    /// Why the newest offer was declined.
    pub reason: String,
    /// Offers declined for this reason in a row.
    pub offers: u64,
    /// Seconds until its resources may be offered again.
    pub seconds_left: f64,
}

impl Declined {
    pub(super) fn note(&mut self, agent: &str, role: &str, hostname: &str, why: Refusal, now: Instant) {
        let key = (agent.to_owned(), role.to_owned());
        let before = self.remove(&key);
        let same = before.filter(|before| before.why.is_like(why));
        let until = now + why.lasts();
        self.ends.insert((until, key.clone()), ());
        let entry = Entry {
            hostname: hostname.to_owned(),
            why,
            until,
            offers: same.map_or(0, |before| before.offers) + 1,
        };
        self.entries.insert(key, entry);
        if self.entries.len() > MAX_DECLINED
            && let Some(((_, first), ())) = self.ends.pop_first()
        {
            self.entries.remove(&first);
        }
    }

    /// An offer of it was taken.
    pub(super) fn taken(&mut self, agent: &str, role: &str) {
        self.remove(&(agent.to_owned(), role.to_owned()));
    }

    fn remove(&mut self, key: &Key) -> Option<Entry> {
        let entry = self.entries.remove(key)?;
        self.ends.remove(&(entry.until, key.clone()));
        Some(entry)
    }

    /// The master is asked to make all offers again, or has forgotten who declined what.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The agent's name, if an offer of it was declined.
    pub(crate) fn name_of(&self, agent: &str) -> Option<String> {
        let from = (agent.to_owned(), String::new());
        let (key, entry) = self.entries.range(from..).next()?;
        (key.0 == agent).then(|| entry.hostname.clone())
    }

    fn in_force(&self, now: Instant) -> impl Iterator<Item = (&Key, &Entry)> {
        self.entries.iter().filter(move |(_, entry)| entry.until > now)
    }

    /// All, by agent.
    pub(crate) fn agents(&self, constraints: &Constraints, now: Instant) -> Vec<DeclinedAgent> {
        let shown = |((agent, role), entry): (&Key, &Entry)| DeclinedAgent {
            agent_id: agent.clone(),
            agent: entry.hostname.clone(),
            role: role.clone(),
            reason: entry.why.words(constraints),
            offers: entry.offers,
            seconds_left: entry.until.saturating_duration_since(now).as_secs_f64(),
        };
        self.in_force(now).map(shown).collect()
    }

    /// How many agents are declined for each reason, and for how long at most.
    pub(crate) fn sums(&self, constraints: &Constraints, now: Instant) -> BTreeMap<String, (u64, Duration)> {
        let mut sums: BTreeMap<_, (u64, Duration)> = BTreeMap::new();
        for (_, entry) in self.in_force(now) {
            let (agents, longest) = sums.entry(entry.why.words(constraints)).or_default();
            *agents += 1;
            *longest = (*longest).max(entry.until.saturating_duration_since(now));
        }
        sums
    }

    /// The same in words.
    pub(super) fn reasons(&self, constraints: &Constraints, now: Instant) -> Vec<String> {
        let told = |(why, (agents, left)): (String, (u64, Duration))| {
            let (agents, left) = (count(agents, "agent"), left.as_secs());
            format!("{agents} declined for {left} s more, {why}")
        };
        self.sums(constraints, now).into_iter().map(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_until_they_lapse() {
        let start = testkit::instant();
        let at = |seconds| start + Duration::from_secs(seconds);
        let constraints = Constraints::default();
        let mut declined = Declined::default();
        let reasons = |declined: &Declined, seconds| declined.reasons(&constraints, at(seconds)).join("; ");
        declined.note("a", "*", "host a", Refusal::CpusCeiling, at(0));
        declined.note("b", "*", "host b", Refusal::TooLittleMemory, at(0));
        declined.note("b", "*", "host b", Refusal::TooLittleMemory, at(20));
        declined.note("b", "other", "host b", Refusal::TooLittleMemory, at(20));
        declined.note("c", "*", "host c", Refusal::NoJob, at(21));
        assert_eq!(
            reasons(&declined, 51),
            "1 agent declined for 249 s more, --cpus is reached; 2 agents declined for 29 s more, \
             with too little memory (--mem)"
        );
        let agents = declined.agents(&constraints, at(22));
        assert_eq!(agents.len(), 4);
        assert_eq!((agents[1].agent.as_str(), agents[1].offers), ("host b", 2));
        assert_eq!(agents[1].seconds_left, 58.0);
        declined.taken("b", "*");
        assert!(reasons(&declined, 51).contains("1 agent declined for 29 s more, with too little"));
        declined.clear();
        assert_eq!(reasons(&declined, 51), "");
        assert!(declined.ends.is_empty());
    }

    #[test]
    fn the_table_is_bounded_and_what_ends_first_goes_first() {
        let now = testkit::instant();
        let mut declined = Declined::default();
        declined.note("short", "*", "h", Refusal::NoJob, now);
        for number in 0..MAX_DECLINED {
            declined.note(&number.to_string(), "*", "h", Refusal::CpusCeiling, now);
        }
        assert_eq!(
            (declined.entries.len(), declined.ends.len()),
            (MAX_DECLINED, MAX_DECLINED)
        );
        assert!(
            !declined
                .entries
                .contains_key(&("short".to_owned(), "*".to_owned()))
        );
    }
}
