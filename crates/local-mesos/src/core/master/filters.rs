//! Resources that a framework does not want to be offered for a while.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use mesos::proto;

use crate::config::MAX_FILTERS;
use crate::core::amounts::Amounts;

/// `refuse_seconds` if it is absent, negative or not a number.
const DEFAULT_REFUSE: f64 = 5.0;
/// Largest `refuse_seconds`: a year.
const MAX_REFUSE: f64 = 31_536_000.0;

#[derive(Debug, Default)]
pub(super) struct Filters {
    /// By agent, then role; oldest first.
    by_agent: BTreeMap<usize, BTreeMap<String, VecDeque<Filter>>>,
}

#[derive(Debug)]
struct Filter {
    refused: Amounts,
    until: Instant,
}

impl Filters {
    pub(super) fn add(&mut self, agent: usize, role: &str, refused: Amounts, until: Instant) {
        let roles = self.by_agent.entry(agent).or_default();
        let filters = roles.entry(role.to_owned()).or_default();
        if filters.len() >= MAX_FILTERS {
            filters.pop_front();
        }
        filters.push_back(Filter { refused, until });
    }

    /// Whether an offer of these resources is unwanted now.
    pub(super) fn refuse(&self, agent: usize, role: &str, offered: &Amounts, now: Instant) -> bool {
        let filters = self.by_agent.get(&agent).and_then(|roles| roles.get(role));
        let hit = |filter: &Filter| filter.until > now && filter.refused.contains(offered);
        filters.is_some_and(|filters| filters.iter().any(hit))
    }

    /// Removes an agent's expired filters.
    pub(super) fn expire(&mut self, agent: usize, now: Instant) {
        let Some(roles) = self.by_agent.get_mut(&agent) else {
            return;
        };
        roles.retain(|_, filters| {
            filters.retain(|filter| filter.until > now);
            !filters.is_empty()
        });
        if roles.is_empty() {
            self.by_agent.remove(&agent);
        }
    }

    pub(super) fn forget_agent(&mut self, agent: usize) {
        self.by_agent.remove(&agent);
    }

    pub(super) fn forget_roles(&mut self, forgotten: impl Fn(&str) -> bool) {
        self.by_agent.retain(|_, roles| {
            roles.retain(|role, _| !forgotten(role));
            !roles.is_empty()
        });
    }

    pub(super) fn clear(&mut self) {
        self.by_agent.clear();
    }
}

/// How long a refusal applies.
pub(super) fn refuse_time(filters: Option<proto::Filters>) -> Duration {
    let seconds = filters
        .and_then(|filters| filters.refuse_seconds)
        .unwrap_or(DEFAULT_REFUSE);
    let seconds = if seconds >= 0.0 {
        seconds.min(MAX_REFUSE)
    } else {
        DEFAULT_REFUSE
    };
    Duration::from_secs_f64(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuse_time_is_never_senseless() {
        let seconds = |s| refuse_time(Some(proto::Filters { refuse_seconds: s })).as_secs_f64();
        assert_eq!(refuse_time(None).as_secs_f64(), 5.0);
        assert_eq!(seconds(None), 5.0);
        assert_eq!(seconds(Some(0.0)), 0.0);
        assert_eq!(seconds(Some(2.5)), 2.5);
        assert_eq!(seconds(Some(-1.0)), 5.0);
        assert_eq!(seconds(Some(f64::NAN)), 5.0);
        assert_eq!(seconds(Some(f64::INFINITY)), MAX_REFUSE);
    }

    #[test]
    fn a_filter_holds_for_what_was_refused_and_less() {
        let now = Instant::now();
        let cpus = |cpus| Amounts::of(&[("cpus", cpus)]);
        let mut filters = Filters::default();
        filters.add(0, "r", cpus(2.0), now + Duration::from_secs(1));
        assert!(filters.refuse(0, "r", &cpus(2.0), now) && filters.refuse(0, "r", &cpus(1.0), now));
        assert!(!filters.refuse(0, "r", &cpus(3.0), now));
        assert!(!filters.refuse(0, "s", &cpus(1.0), now) && !filters.refuse(1, "r", &cpus(1.0), now));
        let later = now + Duration::from_secs(1);
        assert!(!filters.refuse(0, "r", &cpus(1.0), later));
        filters.expire(0, later);
        assert!(filters.by_agent.is_empty());
    }
}
