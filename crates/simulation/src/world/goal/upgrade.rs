//! Another build of the executor while nothing goes wrong: executors are replaced a few at a time; one that cannot start
//! stops that, and the builds of before come back. All the while no more CPUs are unused than those of as many
//! executors as are replaced at a time.

use super::{Phase, RECOVERY};
use crate::world::{Process, World};
use scheduler::UpgradeBatch;
use std::time::{Duration, Instant};

/// A build that cannot start is left in place for so long: it would be tried again and again.
const BAD_FOR: Duration = Duration::from_secs(150);
/// CPUs that an executor itself, and what is too little for a task, may take more of afterwards, thousandths.
const ROUNDING: u64 = 120;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Upgrade {
    step: Step,
    since: Instant,
    /// Fewest CPUs that are used at any time, thousandths.
    least: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Good,
    Bad,
    /// The build before the bad one.
    Back,
}

impl World {
    /// Everything is mined.
    pub(super) fn begin_upgrade(&mut self) {
        let leaves_others = self.scenario.rules.upgrade_batch == UpgradeBatch::Number(0);
        // A mute executor may be replaced at any time.
        let all_heard = self.ours().all(|(_, process)| process.is_heard());
        if !self.scenario.rules.upgrades_in_calm || leaves_others || !all_heard {
            return self.send_new_block();
        }
        self.builds.serve_new(false);
        self.begin_step(Step::Good);
    }

    fn begin_step(&mut self, step: Step) {
        let least = self.least_while_replacing();
        let since = self.now;
        self.goal = Phase::Upgrade(Upgrade { step, since, least });
        self.restart_with_build();
    }

    /// What is used now, without as many of the largest executors as may be replaced at a time.
    fn least_while_replacing(&self) -> u64 {
        // The resources of several tasks may come back at different times.
        let largest = |process: &Process| process.tasks.values().max().copied().unwrap_or(0);
        let mut all: Vec<u64> = self.ours().map(|(_, process)| largest(process)).collect();
        all.sort_unstable();
        let batch = match self.scenario.rules.upgrade_batch {
            UpgradeBatch::Part => all.len().div_ceil(20),
            UpgradeBatch::Number(number) => number as usize,
        };
        let kept = all.len().saturating_sub(batch);
        let kept: u64 = all[..kept].iter().sum();
        let rules = &self.scenario.rules;
        let limits = &self.scenario.limits;
        if limits.cpus_millis.is_some()
            || limits.agents.is_some()
            || limits.least_cpus_millis > 0
            || !rules.constraints.is_empty()
        {
            // Another agent may take the place of one that is left, and have less.
            return 0;
        }
        kept.saturating_sub(ROUNDING * all.len() as u64)
    }

    pub(super) fn look_at_upgrade(&mut self, upgrade: Upgrade) {
        let Upgrade { step, since, .. } = upgrade;
        if step == Step::Bad && self.now - since < BAD_FOR {
            return;
        }
        let unreached = match step {
            Step::Bad => None,
            Step::Good | Step::Back => self.unreached(),
        };
        match (unreached, step) {
            (None, Step::Good) => {
                self.builds.serve_new(true);
                self.begin_step(Step::Bad);
            }
            (None, Step::Bad) => {
                self.builds.serve_older();
                self.begin_step(Step::Back);
            }
            (None, Step::Back) => self.send_new_block(),
            (why, _) => self.wait_for(why, since, RECOVERY, "another build"),
        }
    }

    /// Looked at after every step.
    pub(crate) fn check_upgrade(&mut self) {
        let Phase::Upgrade(Upgrade { least, .. }) = self.goal else {
            return;
        };
        let used: u64 = self.ours().map(|(_, process)| process.used_of_tasks()).sum();
        if used < least {
            self.fail(format!(
                "{used} thousandths of CPUs are used during an upgrade, less than {least}"
            ));
        }
    }
}
