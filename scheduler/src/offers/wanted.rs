//! Whether offers are wanted at all: REVIVE asks for them, SUPPRESS spares the master making them.

use super::LEAST_CPUS_MILLIS;
use crate::Scheduler;
use mesos::scheduler::call;
use std::time::{Duration, Instant};

/// Least time between two REVIVE calls, and between two SUPPRESS calls.
const INTERVAL: Duration = Duration::from_secs(10);

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// Offers are to be asked for again, soon.
    again: bool,
    /// No offer could be used when that was last looked at. Whatever ends that, those that were declined meanwhile are wanted.
    satisfied: bool,
    /// The master was told not to make any, and not to go on since.
    suppressed: bool,
    /// It made some all the same: the call was lost, or they were on their way.
    ignored: bool,
    revived_at: Option<Instant>,
    suppressed_at: Option<Instant>,
}

impl Wanted {
    /// Offers came.
    pub(super) fn offered(&mut self) {
        self.ignored = self.suppressed;
    }

    /// The master refused the call, or did not answer it.
    pub(crate) fn not_suppressed(&mut self) {
        self.ignored = self.suppressed;
    }
}

impl Scheduler {
    /// Offers are to be asked for again, soon.
    pub(crate) fn want_offers(&mut self) {
        self.wanted_offers.again = true;
    }

    pub(crate) fn ask_for_offers_due(&mut self, now: Instant) {
        if !self.phase.is_running() {
            return;
        }
        let ripe = |at: Option<Instant>| at.is_none_or(|at| now.saturating_duration_since(at) >= INTERVAL);
        let satisfied = self.is_satisfied();
        let wanted = &mut self.wanted_offers;
        wanted.again |= wanted.satisfied && !satisfied;
        wanted.satisfied = satisfied;
        if satisfied {
            wanted.again = false;
            if (!wanted.suppressed || wanted.ignored) && ripe(wanted.suppressed_at) {
                (wanted.suppressed, wanted.ignored) = (true, false);
                wanted.suppressed_at = Some(now);
                self.calls.push(call::suppress(Vec::new()));
            }
        } else if (wanted.again || wanted.suppressed) && ripe(wanted.revived_at) {
            (wanted.again, wanted.suppressed, wanted.ignored) = (false, false, false);
            wanted.revived_at = Some(now);
            self.declined.clear();
            self.calls.push(call::revive(Vec::new()));
        }
    }

    /// No offer of any agent could be used: mining is paused, or a ceiling on the whole is reached.
    fn is_satisfied(&self) -> bool {
        self.orders.is_paused() || self.is_full() || self.are_agents_full()
    }

    fn is_full(&self) -> bool {
        let held = self.cluster.agents().held();
        let is_full = |most: u64| held.cpus_millis + LEAST_CPUS_MILLIS > most;
        self.settings.limits.cpus_millis.is_some_and(is_full)
    }

    /// As many agents as may be used are used, each as far as it may be.
    fn are_agents_full(&self) -> bool {
        let limits = &self.settings.limits;
        let held = self.cluster.agents().held();
        let on_all_agents = limits
            .agents
            .zip(limits.cpus_per_agent_millis)
            .filter(|(agents, _)| held.agents >= *agents)
            .map(|(agents, each)| u64::from(agents).saturating_mul(each));
        on_all_agents.is_some_and(|most| held.cpus_millis >= most)
    }

    /// What keeps all agents together from giving more, in words: ceilings on the whole, and constraints for which masters
    /// do not offer some agents at all.
    pub(crate) fn limited_by(&self) -> Vec<String> {
        let limits = &self.settings.limits;
        let agents = limits
            .agents
            .filter(|most| self.cluster.agents().held().agents >= *most);
        let mut all = Vec::new();
        if self.is_full() {
            all.push("--cpus is reached".to_owned());
        }
        all.extend(agents.map(|_| "--agents is reached".to_owned()));
        if self.are_agents_full() {
            all.push("--cpus-per-agent is reached on each of them".to_owned());
        }
        all.extend(self.settings.constraints.withheld());
        all
    }
}
