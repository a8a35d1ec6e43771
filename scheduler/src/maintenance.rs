//! Maintenance: agents that the cluster's operator is going to take down, as offers and inverse offers tell. An agent is
//! used until shortly before, left in time, and used again afterwards.
//!
//! Windows are given in wall-clock time, which drivers tell now and then.

use crate::Scheduler;
use crate::records::TaskRecord;
use mesos::proto::{InverseOffer, Offer, OfferId, Unavailability};
use mesos::scheduler::call;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use text::{count, foreign};

/// Tasks are killed this long before the window: a KILL is repeated for half a minute before the executor is shut down.
const LEAVE_BEFORE: Duration = Duration::from_secs(60);
/// From this long before the window on nothing is launched.
const TAKEN_UNTIL: Duration = Duration::from_secs(300);
/// How long an agent's resources, or the inverse offer for them, are not offered again; a REVIVE ends it.
const REFUSE: Duration = Duration::from_secs(300);
/// Agents whose windows are remembered; beyond it the one that is taken down last is left to Mesos, which kills its tasks.
const MAX_WINDOWS: usize = 10_000;

/// Time since 1970.
type Unix = Duration;

/// When an agent is down.
#[derive(Clone, Debug)]
struct Window {
    start: Unix,
    /// `None` if nobody knows.
    end: Option<Unix>,
    /// The inverse offer that told of it.
    told_by: Option<OfferId>,
    /// Its agent has been left for it.
    left: bool,
}

/// Windows to come, by agent. See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Maintenance {
    clock: Option<(Instant, Unix)>,
    windows: BTreeMap<String, Window>,
}

impl Maintenance {
    pub(crate) fn set_clock(&mut self, unix: Unix, now: Instant) {
        self.clock = Some((now, unix));
    }

    pub(crate) fn unix(&self, now: Instant) -> Option<Unix> {
        let (at, unix) = self.clock?;
        Some(unix + now.saturating_duration_since(at))
    }

    fn note(&mut self, agent: &str, unavailability: &Unavailability, told_by: Option<OfferId>) {
        let nanos = |nanos: i64| Duration::from_nanos(nanos.try_into().unwrap_or(0));
        let start = nanos(unavailability.start.nanoseconds);
        let end = unavailability
            .duration
            .map(|duration| start.saturating_add(nanos(duration.nanoseconds)));
        let before = self.windows.get(agent);
        let same = before.filter(|before| before.start == start);
        let window = Window {
            start,
            end,
            told_by: told_by.or_else(|| before.and_then(|before| before.told_by.clone())),
            left: same.is_some_and(|before| before.left),
        };
        self.windows.insert(agent.to_owned(), window);
        if self.windows.len() > MAX_WINDOWS {
            let last = self.windows.iter().max_by_key(|(_, window)| window.start);
            if let Some(agent) = last.map(|(agent, _)| agent.clone()) {
                self.windows.remove(&agent);
            }
        }
    }

    /// What an offer says of its agent. True if that is not going down after all, or is up again.
    fn note_offer(&mut self, offer: &Offer) -> bool {
        match &offer.unavailability {
            Some(unavailability) => {
                self.note(&offer.agent_id.value, unavailability, None);
                false
            }
            None => self.windows.remove(&offer.agent_id.value).is_some(),
        }
    }

    fn rescind(&mut self, inverse_offer: &OfferId) {
        self.windows
            .retain(|_, window| window.told_by.as_ref() != Some(inverse_offer));
    }

    /// How long an agent's offers are refused, if they are.
    fn refuses(&self, agent: &str, now: Instant) -> Option<Duration> {
        let window = self.windows.get(agent)?;
        // Without a clock, soon is the safer guess.
        let Some(unix) = self.unix(now) else {
            return Some(REFUSE);
        };
        let is_near = unix + TAKEN_UNTIL >= window.start && window.end.is_none_or(|end| unix < end);
        let left = window.end.map_or(REFUSE, |end| end.saturating_sub(unix));
        is_near.then(|| left.min(REFUSE))
    }

    /// Agents to have left by now, with the time that is left until they are taken down.
    fn due(&mut self, now: Instant) -> Vec<(String, Duration)> {
        let Some(unix) = self.unix(now) else {
            return Vec::new();
        };
        let is_due =
            |window: &Window| unix + LEAVE_BEFORE >= window.start && window.end.is_none_or(|end| unix < end);
        let due = self.windows.iter_mut().filter(|(_, window)| is_due(window));
        due.map(|(agent, window)| {
            window.left = true;
            (agent.clone(), window.start.saturating_sub(unix))
        })
        .collect()
    }

    /// Windows that are over; gives how many of them were agents that had been left.
    fn forget_over(&mut self, now: Instant) -> usize {
        let Some(unix) = self.unix(now) else {
            return 0;
        };
        let is_over = |window: &Window| window.end.is_some_and(|end| end <= unix);
        let left = self
            .windows
            .values()
            .filter(|window| window.left && is_over(window));
        let left = left.count();
        self.windows.retain(|_, window| !is_over(window));
        left
    }
}

impl Scheduler {
    /// What an offer says of its agent's maintenance. Gives how long it is to be refused for it, if it is.
    pub(crate) fn maintenance_of(&mut self, offer: &Offer, now: Instant) -> Option<Duration> {
        if self.maintenance.note_offer(offer) {
            // Others of its resources may be refused for it.
            self.want_offers();
        }
        self.maintenance.refuses(&offer.agent_id.value, now)
    }

    /// Inverse offers are accepted: the agents are left in time.
    pub(crate) fn on_inverse_offers(&mut self, offers: Vec<InverseOffer>) {
        for offer in &offers {
            if let Some(agent) = &offer.agent_id {
                self.maintenance
                    .note(&agent.value, &offer.unavailability, Some(offer.id.clone()));
            }
        }
        let ids = offers.into_iter().map(|offer| offer.id).collect();
        let filters = call::refuse_seconds(REFUSE.as_secs_f64());
        self.calls.push(call::accept_inverse_offers(ids, filters));
    }

    pub(crate) fn on_inverse_offer_rescinded(&mut self, offer: &OfferId) {
        self.maintenance.rescind(offer);
        // Its agent may be refused for it.
        self.want_offers();
    }

    /// Leaves agents that are about to be taken down, and comes back to those that have been.
    pub(crate) fn maintenance_due(&mut self, now: Instant) {
        for (agent, left) in self.maintenance.due(now) {
            self.leave_agent(&agent, left, now);
        }
        let over = self.maintenance.forget_over(now);
        if over > 0 {
            let agents = count(over as u64, "agent");
            self.warn(format!(
                "the maintenance of {agents} is over: offers are taken again"
            ));
            self.want_offers();
        }
    }

    fn leave_agent(&mut self, agent: &str, left: Duration, now: Instant) {
        let executors = self.cluster.agents().executors(agent);
        let executors = executors.filter_map(|executor| self.cluster.executor(executor));
        let tasks = executors.flat_map(|executor| &executor.tasks);
        let wanted = tasks
            .filter_map(|task| self.cluster.task(task))
            .filter(|task| task.kill_at.is_none());
        let records: Vec<&TaskRecord> = wanted.map(|task| &task.record).collect();
        let Some(first) = records.first() else {
            return;
        };
        let hostname = foreign(&first.hostname);
        let tasks: Vec<String> = records.iter().map(|record| record.task_id.clone()).collect();
        self.warn(format!(
            "agent {hostname} is taken down for maintenance in {} s: {} there end",
            left.as_secs(),
            count(tasks.len() as u64, "task")
        ));
        for task in tasks {
            self.kill(&task, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos::proto::{DurationInfo, TimeInfo};

    const HOUR: u64 = 3600;

    fn window(start: u64, lasts: Option<u64>) -> Unavailability {
        let nanos = |seconds: u64| i64::try_from(seconds * 1_000_000_000).unwrap();
        Unavailability {
            start: TimeInfo {
                nanoseconds: nanos(start),
            },
            duration: lasts.map(|seconds| DurationInfo {
                nanoseconds: nanos(seconds),
            }),
        }
    }

    fn at(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn an_agent_is_used_until_shortly_before_left_in_time_and_used_again() {
        let start = testkit::instant();
        let mut maintenance = Maintenance::default();
        maintenance.note("a", &window(10_000 + HOUR, Some(600)), None);
        assert_eq!(maintenance.refuses("a", start), Some(REFUSE), "no clock");
        maintenance.set_clock(Duration::from_secs(10_000), start);
        assert_eq!(maintenance.refuses("a", start), None, "an hour is long");
        assert_eq!(maintenance.refuses("b", start), None);
        assert_eq!(maintenance.refuses("a", at(start, HOUR - 301)), None);
        assert_eq!(maintenance.refuses("a", at(start, HOUR - 300)), Some(REFUSE));
        assert!(maintenance.due(at(start, HOUR - 61)).is_empty());
        let due = maintenance.due(at(start, HOUR - 60));
        assert_eq!(due, [("a".to_owned(), Duration::from_secs(60))]);
        // Told of again, as with every offer.
        maintenance.note("a", &window(10_000 + HOUR, Some(600)), None);
        assert_eq!(
            maintenance.due(at(start, HOUR + 599)).len(),
            1,
            "a task may come back"
        );
        assert!(maintenance.due(at(start, HOUR + 600)).is_empty());
        let soon_over = at(start, HOUR + 590);
        assert_eq!(maintenance.refuses("a", soon_over), Some(Duration::from_secs(10)));
        assert_eq!(maintenance.forget_over(soon_over), 0);
        assert_eq!(maintenance.forget_over(at(start, HOUR + 600)), 1);
        assert_eq!(maintenance.refuses("a", at(start, HOUR + 600)), None);
    }

    #[test]
    fn a_window_that_is_withdrawn_or_moved_is_none_any_more() {
        let start = testkit::instant();
        let mut maintenance = Maintenance::default();
        maintenance.set_clock(Duration::from_secs(10_000), start);
        let told_by = OfferId::new("i".to_owned());
        maintenance.note("a", &window(10_030, None), Some(told_by.clone()));
        maintenance.note("a", &window(10_030, None), None);
        assert_eq!(maintenance.due(start).len(), 1);
        maintenance.note("a", &window(20_000, None), None);
        assert_eq!(maintenance.refuses("a", start), None, "moved");
        assert_eq!(maintenance.due(at(start, 9_990)).len(), 1);
        maintenance.rescind(&told_by);
        assert_eq!(maintenance.refuses("a", at(start, 9_990)), None);
        let mut offer = Offer::default();
        maintenance.note("", &window(10_000, None), None);
        assert!(maintenance.note_offer(&offer), "offered without a window");
        assert_eq!(maintenance.refuses("", start), None);
        assert!(!maintenance.note_offer(&offer), "it had none");
        offer.unavailability = Some(window(9_000, Some(10)));
        assert!(!maintenance.note_offer(&offer));
        assert_eq!(maintenance.refuses("", start), None, "it is over");
    }

    #[test]
    fn windows_are_bounded() {
        let mut maintenance = Maintenance::default();
        for number in 0..MAX_WINDOWS as u64 + 5 {
            maintenance.note(&number.to_string(), &window(number, None), None);
        }
        assert_eq!(maintenance.windows.len(), MAX_WINDOWS);
        assert!(maintenance.windows.contains_key("0"), "the last ones give way");
        maintenance.note("x", &window(u64::MAX / 2_000_000_000, Some(9_000_000_000)), None);
        let negative = Unavailability {
            start: TimeInfo {
                nanoseconds: i64::MIN,
            },
            duration: Some(DurationInfo {
                nanoseconds: i64::MIN,
            }),
        };
        maintenance.note("y", &negative, None);
    }
}
