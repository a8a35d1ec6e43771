//! Agents that the cluster's operator took away while we mined on them. They make no offers, so nothing else says why
//! there is not more.

use mesos::proto::{Reason, TaskState, TaskStatus};
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use text::count;

/// Agents that are remembered; beyond it the one that was taken away first is forgotten.
const MAX_WITHDRAWN: usize = 10_000;
/// An agent that is gone never comes back under its id, and is shown for so long.
const GONE_SHOWN: Duration = Duration::from_secs(24 * 3600);

/// What the operator did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Withdrawal {
    Drained,
    Gone,
}

impl Withdrawal {
    /// By the update of a task (Mesos 1.9 and later).
    fn of(state: TaskState, reason: Option<Reason>) -> Option<Self> {
        match (state, reason) {
            (TaskState::GoneByOperator, _) => Some(Self::Gone),
            (_, Some(Reason::AgentDraining)) => Some(Self::Drained),
            _ => None,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Drained => {
                "drained by the cluster's operator (DRAIN_AGENT): it makes no offers until REACTIVATE_AGENT"
            }
            Self::Gone => "marked as gone for good by the cluster's operator (MARK_AGENT_GONE)",
        }
    }
}

#[derive(Debug)]
struct Entry {
    hostname: String,
    why: Withdrawal,
    since: Instant,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Withdrawn {
    /// By agent id.
    entries: BTreeMap<String, Entry>,
}

/// An agent that was mined on and that the cluster's operator took away.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct WithdrawnAgent {
    /// Mesos agent id.
    pub agent_id: String,
    /// The agent's name.
    pub agent: String,
    /// What the operator did, and what ends it.
    pub reason: String,
    /// Seconds since the first task ended for it.
    pub seconds: f64,
}

impl Withdrawn {
    /// What an update of a task on this agent says.
    pub(crate) fn note(
        &mut self,
        status: &TaskStatus,
        state: TaskState,
        agent: &str,
        hostname: &str,
        now: Instant,
    ) {
        let Some(why) = Withdrawal::of(state, status.reason.map(|_| status.reason())) else {
            return;
        };
        let before = self.entries.get(agent).filter(|before| before.why == why);
        let entry = Entry {
            hostname: hostname.to_owned(),
            why,
            since: before.map_or(now, |before| before.since),
        };
        self.entries.insert(agent.to_owned(), entry);
        self.entries
            .retain(|_, entry| entry.why != Withdrawal::Gone || now < entry.since + GONE_SHOWN);
        if self.entries.len() > MAX_WITHDRAWN {
            let first = self.entries.iter().min_by_key(|(_, entry)| entry.since);
            if let Some(agent) = first.map(|(agent, _)| agent.clone()) {
                self.entries.remove(&agent);
            }
        }
    }

    /// It has left the cluster: after the draining it may come back, but under another id.
    pub(crate) fn removed(&mut self, agent: &str) {
        if self
            .entries
            .get(agent)
            .is_some_and(|entry| entry.why == Withdrawal::Drained)
        {
            self.entries.remove(agent);
        }
    }

    /// It makes offers again.
    pub(super) fn offers(&mut self, agent: &str) {
        self.entries.remove(agent);
    }

    fn shown(&self, now: Instant) -> impl Iterator<Item = (&String, &Entry)> {
        self.entries
            .iter()
            .filter(move |(_, entry)| entry.why != Withdrawal::Gone || now < entry.since + GONE_SHOWN)
    }

    /// All, by agent id.
    pub(crate) fn agents(&self, now: Instant) -> Vec<WithdrawnAgent> {
        let shown = |(agent, entry): (&String, &Entry)| WithdrawnAgent {
            agent_id: agent.clone(),
            agent: entry.hostname.clone(),
            reason: entry.why.words().to_owned(),
            seconds: now.saturating_duration_since(entry.since).as_secs_f64(),
        };
        self.shown(now).map(shown).collect()
    }

    /// How many there are for each reason, in words.
    pub(super) fn reasons(&self, now: Instant) -> impl Iterator<Item = String> {
        let mut sums: BTreeMap<Withdrawal, u64> = BTreeMap::new();
        for (_, entry) in self.shown(now) {
            *sums.entry(entry.why).or_default() += 1;
        }
        sums.into_iter()
            .map(|(why, agents)| format!("{} {}", count(agents, "agent"), why.words()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(state: TaskState, reason: Option<Reason>) -> TaskStatus {
        TaskStatus {
            state: state.into(),
            reason: reason.map(Into::into),
            ..TaskStatus::default()
        }
    }

    #[test]
    fn what_operators_took_is_told_until_it_offers_again() {
        let start = testkit::instant();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut withdrawn = Withdrawn::default();
        let mut note = |state, reason, agent, seconds| {
            withdrawn.note(&status(state, reason), state, agent, "host", at(seconds));
        };
        note(TaskState::Killing, Some(Reason::AgentDraining), "a", 0);
        note(TaskState::Killed, Some(Reason::AgentDraining), "a", 5);
        note(TaskState::Killed, Some(Reason::AgentDraining), "b", 6);
        note(TaskState::GoneByOperator, None, "c", 7);
        note(TaskState::Killed, None, "d", 8);
        note(TaskState::Lost, Some(Reason::AgentRestarted), "e", 8);
        let agents = withdrawn.agents(at(10));
        let brief: Vec<_> = agents
            .iter()
            .map(|one| (one.agent_id.as_str(), one.seconds))
            .collect();
        assert_eq!(brief, [("a", 10.0), ("b", 4.0), ("c", 3.0)]);
        assert!(agents[0].reason.contains("REACTIVATE_AGENT"), "{agents:?}");
        let reasons: Vec<_> = withdrawn.reasons(at(10)).collect();
        assert!(
            reasons[0].starts_with("2 agents drained by") && reasons[1].starts_with("1 agent marked as gone"),
            "{reasons:?}"
        );
        withdrawn.offers("a");
        assert_eq!(withdrawn.agents(at(10)).len(), 2);
        withdrawn.removed("b");
        withdrawn.removed("c");
        let left = withdrawn.agents(at(10));
        assert!(left.len() == 1 && left[0].agent_id == "c", "{left:?}");
        withdrawn.note(
            &status(TaskState::Killed, Some(Reason::AgentDraining)),
            TaskState::Killed,
            "b",
            "host",
            at(11),
        );
        let a_day_later = at(7) + GONE_SHOWN;
        assert_eq!(
            withdrawn.agents(a_day_later).len(),
            1,
            "what is gone is shown for a day"
        );
        withdrawn.note(
            &status(TaskState::GoneByOperator, None),
            TaskState::GoneByOperator,
            "f",
            "host",
            a_day_later,
        );
        assert_eq!(withdrawn.entries.len(), 2);
    }

    #[test]
    fn the_table_is_bounded_and_the_oldest_goes_first() {
        let start = testkit::instant();
        let mut withdrawn = Withdrawn::default();
        let drained = status(TaskState::Killed, Some(Reason::AgentDraining));
        for number in 0..=MAX_WITHDRAWN {
            let now = start + Duration::from_millis(number as u64);
            withdrawn.note(
                &drained,
                TaskState::Killed,
                &format!("agent-{number}"),
                "host",
                now,
            );
        }
        assert_eq!(withdrawn.entries.len(), MAX_WITHDRAWN);
        assert!(!withdrawn.entries.contains_key("agent-0"));
    }
}
