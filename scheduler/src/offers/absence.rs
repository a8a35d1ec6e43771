//! No offers: people are told, with what is known of the reasons.

use crate::{Action, Scheduler};
use mesos::metrics::{ClusterView, Stock};
use std::time::{Duration, Instant};
use text::{count, foreign};

/// Without a task and without an offer for this long, people are told.
const TOLD_AFTER: Duration = Duration::from_secs(30);
/// And again after this time.
const TOLD_AGAIN: Duration = Duration::from_secs(600);

/// The master is waited for so long when it is asked for the reasons.
const ANSWER_WITHIN: Duration = Duration::from_secs(15);

/// What is to be done about it.
#[derive(Debug, PartialEq)]
enum News {
    /// Ask the master.
    Ask,
    Tell(String),
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Absence {
    /// Since when none has come: the last one, or the subscription.
    since: Option<Instant>,
    told: Option<Instant>,
    /// When the master was asked for reasons, and what it said.
    asked: Option<Instant>,
    answer: Option<Result<ClusterView, String>>,
}

impl Absence {
    /// The subscription stands, or offers came.
    pub(crate) fn begins(&mut self, now: Instant) {
        (self.since, self.told) = (Some(now), None);
        (self.asked, self.answer) = (None, None);
    }

    /// Nobody could make an offer.
    pub(crate) fn ends(&mut self) {
        *self = Self::default();
    }

    /// How long no offer has come.
    fn lasts(&self, now: Instant) -> Option<Duration> {
        Some(now.saturating_duration_since(self.since?))
    }

    /// What the master says.
    pub(crate) fn answered(&mut self, answer: Result<ClusterView, String>) {
        self.answer = self.asked.map(|_| answer);
    }

    /// What to do now, if anything.
    /// With what is known of offers that were declined.
    fn news(&mut self, declined: impl FnOnce() -> Vec<String>, now: Instant) -> Option<News> {
        let lasts = self.lasts(now).filter(|lasts| *lasts >= TOLD_AFTER)?;
        let passed = |at| now.saturating_duration_since(at);
        if self.told.is_some_and(|at| passed(at) < TOLD_AGAIN) {
            return None;
        }
        match (self.asked, &self.answer) {
            (None, _) => {
                self.asked = Some(now);
                return Some(News::Ask);
            }
            (Some(at), None) if passed(at) < ANSWER_WITHIN => return None,
            _ => {}
        }
        self.told = Some(now);
        let text = format!(
            "no offer has come for {} s and nothing is mined: {}",
            lasts.as_secs(),
            self.reasons(declined())
        );
        (self.asked, self.answer) = (None, None);
        Some(News::Tell(text))
    }

    fn reasons(&self, mut reasons: Vec<String>) -> String {
        match &self.answer {
            Some(Ok(view)) => reasons.push(of_cluster(view)),
            Some(Err(problem)) => reasons.push(unknown(&foreign(problem))),
            None => reasons.push(unknown("the master did not tell in time")),
        }
        reasons.join("; ")
    }
}

/// What to look at where the master has told nothing.
fn unknown(problem: &str) -> String {
    format!(
        "why is not known ({problem}); see on the master's page whether agents are up and have CPUs and memory that no \
         other framework holds, and whether --role has a quota, a share or reservations"
    )
}

/// The likely reasons in what the master tells.
fn of_cluster(view: &ClusterView) -> String {
    let away = [(view.inactive, "not active"), (view.unreachable, "unreachable")];
    let away = away.iter().filter(|(number, _)| *number > 0);
    let away: String = away.map(|(number, what)| format!(", {number} {what}")).collect();
    if view.active == 0 {
        return format!("no agent is up{away}");
    }
    let mut text = format!(
        "{} up{away}, {} and {} have no owner",
        match view.active {
            1 => "1 agent is".to_owned(),
            agents => format!("{agents} agents are"),
        },
        stock(view.cpus, "CPUs"),
        stock(view.mem_mb, "MB")
    );
    for quota in &view.quotas {
        text += &format!(
            "; role {} has a quota of {} CPUs and holds {}",
            foreign(&quota.role),
            quota.limit,
            quota.taken
        );
    }
    if view.filters > 0 {
        text += &format!("; {} on offers to --role", count(view.filters, "filter"));
    }
    if view.cpus.free() > 0.0 && view.quotas.is_empty() {
        text += "; what is free may be reserved for other roles than --role, or be less than a task needs";
    }
    text
}

fn stock(stock: Stock, unit: &str) -> String {
    // No cluster has more; a master may tell anything.
    let shown = |number: f64| number.clamp(0.0, 1e12);
    format!("{:.1} of {:.1} {unit}", shown(stock.free()), shown(stock.total))
}

impl Scheduler {
    pub(crate) fn tell_of_absent_offers(&mut self, now: Instant) {
        if self.cluster.agents().held().agents > 0 || self.miners.len() > 0 {
            // What matters is the time without both.
            return self.absence.begins(now);
        }
        if !self.wants_any_offer() {
            return;
        }
        let declined = || {
            let mut reasons = self.declined.reasons(&self.settings.constraints, now);
            reasons.extend(self.withdrawn.reasons(now));
            reasons.extend(self.settings.constraints.withheld());
            reasons
        };
        match self.absence.news(declined, now) {
            Some(News::Ask) => self.actions.push_back(Action::AskCluster),
            Some(News::Tell(text)) => self.warn(text),
            None => {}
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
            && !self.orders.is_paused()
            && self.cluster.agents().held().agents == 0
            && self.miners.len() == 0
            && !self.sources.mined().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos::metrics::CpuQuota;

    fn told(news: Option<News>) -> String {
        match news {
            Some(News::Tell(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn is_told_after_a_while_with_reasons_and_rarely_again() {
        let start = testkit::instant();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut absence = Absence::default();
        assert_eq!(
            (absence.news(Vec::new, at(99)), absence.lasts(at(99))),
            (None, None)
        );
        absence.begins(start);
        assert_eq!(absence.news(Vec::new, at(29)), None);
        assert_eq!(absence.news(Vec::new, at(30)), Some(News::Ask));
        assert_eq!(absence.news(Vec::new, at(44)), None);
        let text = told(absence.news(Vec::new, at(45)));
        assert!(
            text.contains("for 45 s") && text.contains("did not tell in time"),
            "{text}"
        );
        assert_eq!(absence.news(Vec::new, at(644)), None);
        assert_eq!(absence.news(Vec::new, at(645)), Some(News::Ask));
        absence.answered(Err("master m:1: HTTP status 401".to_owned()));
        let text = told(absence.news(Vec::new, at(645)));
        assert!(
            text.contains("why is not known (master m:1: HTTP status 401); see on the master's page"),
            "{text}"
        );
        absence.begins(at(650));
        absence.answered(Ok(ClusterView::default()));
        assert_eq!(absence.news(Vec::new, at(679)), None);
        assert_eq!(
            absence.news(Vec::new, at(680)),
            Some(News::Ask),
            "nobody had asked for that answer"
        );
        absence.answered(Ok(ClusterView::default()));
        let declined = || vec!["2 agents declined for 30 s more, with too little memory (--mem)".to_owned()];
        let text = told(absence.news(declined, at(680)));
        assert!(
            text.ends_with("2 agents declined for 30 s more, with too little memory (--mem); no agent is up"),
            "{text}"
        );
        absence.ends();
        assert_eq!(absence.news(Vec::new, at(9999)), None);
    }

    #[test]
    fn what_the_master_tells_is_put_into_words() {
        let mut view = ClusterView {
            inactive: 1,
            unreachable: 2,
            ..ClusterView::default()
        };
        assert_eq!(of_cluster(&view), "no agent is up, 1 not active, 2 unreachable");
        (view.active, view.inactive, view.unreachable) = (3, 0, 0);
        view.cpus = Stock {
            total: 12.0,
            taken: 12.0,
        };
        view.mem_mb = Stock {
            total: 2048.0,
            taken: 96.0,
        };
        assert_eq!(
            of_cluster(&view),
            "3 agents are up, 0.0 of 12.0 CPUs and 1952.0 of 2048.0 MB have no owner"
        );
        view.cpus.taken = 4.0;
        assert!(of_cluster(&view).ends_with("or be less than a task needs"));
        (view.active, view.filters) = (1, 1);
        view.quotas = vec![CpuQuota {
            role: "miner".to_owned(),
            limit: 0.0,
            taken: 0.0,
        }];
        assert!(
            of_cluster(&view).ends_with(
                "have no owner; role miner has a quota of 0 CPUs and holds 0; 1 filter on offers to --role"
            ),
            "{}",
            of_cluster(&view)
        );
    }
}
