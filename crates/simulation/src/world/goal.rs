//! What must come true once nothing goes wrong any more: everything is mined again; then a clean end.

use super::{Happening, World};
use machine::Machine;
use scheduler::{Event, Exit};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Everything is mined again within this time. The longest waits in it are those for an agent that is avoided after a
/// lie (600 s) and for an executor whose agent is gone (15 min).
const RECOVERY: Duration = Duration::from_secs(25 * 60);
/// Calls that were lost before may hold up others for as long as their senders wait for answers.
const SETTLE: Duration = Duration::from_secs(35);
/// A stop takes no longer than this.
const STOP: Duration = Duration::from_secs(15);
/// What was torn down has ended this long after the scheduler's end.
const LAST_PROCESS: Duration = Duration::from_secs(20);
/// Between two looks.
const LOOK: Duration = Duration::from_secs(3);
/// Not enough for a task, thousandths of a CPU: what a task takes at least, and its executor.
const REST: u64 = 100 + 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Faults,
    Recovery {
        since: Instant,
    },
    Stopping {
        since: Instant,
        recovered_after: Duration,
    },
    Ended {
        since: Instant,
        recovered_after: Duration,
    },
    Reached,
}

impl World {
    pub(crate) fn goal_took(&self) -> Duration {
        self.recovered_after
    }

    pub(crate) fn faults_end(&mut self) {
        self.tell("nothing goes wrong any more");
        self.goal = Phase::Recovery { since: self.now };
        self.heal();
        self.after(LOOK, Happening::Goal);
    }

    pub(crate) fn look_at_goal(&mut self) {
        match self.goal {
            Phase::Recovery { since } if self.now - since < SETTLE => {}
            Phase::Recovery { since } => match self.unreached() {
                None => {
                    self.recovered_after = self.now - since;
                    self.tell("everything is mined: the scheduler is asked to stop");
                    let orphans = self
                        .processes
                        .iter()
                        .filter(|(_, process)| self.is_orphan(process));
                    self.orphans = orphans.map(|(key, _)| *key).collect();
                    self.goal = Phase::Stopping {
                        since: self.now,
                        recovered_after: self.recovered_after,
                    };
                    if let Some(process) = &self.scheduler {
                        self.scheduler_hears(process.life, Event::Stop);
                    }
                }
                Some(why) if self.now - since > RECOVERY => {
                    return self.fail(format!("{} s after the last fault: {why}", RECOVERY.as_secs()));
                }
                Some(_) => {}
            },
            Phase::Stopping { since, .. } if self.now - since > STOP => {
                return self.fail("the stop takes too long");
            }
            Phase::Ended { since, .. } if self.now - since > LAST_PROCESS => return self.look_at_end(),
            _ => {}
        }
        self.after(LOOK, Happening::Goal);
    }

    pub(crate) fn scheduler_exits(&mut self, exit: &Exit) {
        self.tell(&format!("the scheduler ends: {exit:?}"));
        if let Some(process) = &mut self.scheduler
            && let Some(action) = process.scheduler.poll(self.now)
        {
            return self.fail(format!("an action after Exit: {action:?}"));
        }
        self.remove_scheduler();
        match (self.goal, exit) {
            (Phase::Stopping { recovered_after, .. }, Exit::Done) => {
                self.goal = Phase::Ended {
                    since: self.now,
                    recovered_after,
                };
            }
            (Phase::Faults | Phase::Recovery { .. }, _) if self.stop_asked || self.checks.torn_down => {
                self.checks.torn_down &= self.stop_asked;
                self.stop_asked = false;
                // The store takes what it was given before the process ends.
                self.disk.sync();
                self.disk.crash(&mut self.rng);
                let delay = self.within_ms(10_000);
                self.after(delay, Happening::SchedulerStarts);
            }
            _ => self.fail(format!("the scheduler ends with {exit:?}")),
        }
    }

    fn look_at_end(&mut self) {
        let alive: Vec<String> = self
            .processes
            .iter()
            .filter(|(key, _)| self.cluster.is_alive(key.agent) && !self.orphans.contains(key))
            .map(|(_, process)| process.executor_id.clone())
            .collect();
        let disk = &self.disk.durable;
        if !alive.is_empty() {
            self.fail(format!("after the end {alive:?} still run"));
        } else if disk.framework_id.is_some() || !disk.tasks.is_empty() {
            self.fail(format!(
                "the end leaves on disk {:?} and {} tasks",
                disk.framework_id,
                disk.tasks.len()
            ));
        } else {
            self.goal = Phase::Reached;
        }
    }

    /// Why the goal is not reached yet.
    fn unreached(&self) -> Option<String> {
        if self.scheduler.is_none() {
            return Some("there is no scheduler".to_owned());
        }
        self.cpus_unmined()
            .or_else(|| self.executors_astray())
            .or_else(|| self.shares_unheard())
    }

    fn cpus_unmined(&self) -> Option<String> {
        let alive: BTreeMap<&str, usize> = self
            .cluster
            .agents()
            .enumerate()
            .filter(|(index, _)| self.cluster.is_alive(*index))
            .map(|(index, (id, _))| (id, index))
            .collect();
        let mut mined: BTreeMap<usize, u64> = alive.values().map(|index| (*index, 0)).collect();
        let mut executors: BTreeMap<usize, u64> = BTreeMap::new();
        let mut held_by_orphans: BTreeMap<usize, u64> = BTreeMap::new();
        for (key, process) in &self.processes {
            if self.is_orphan(process) {
                *held_by_orphans.entry(key.agent).or_default() += process.millis + 10;
            } else if let Some(millis) = mined.get_mut(&key.agent) {
                *millis += process.millis;
                *executors.entry(key.agent).or_default() += 1;
            }
        }
        let limits = &self.scenario.limits;
        let total: u64 = mined.values().sum();
        let agents = mined.values().filter(|millis| **millis > 0).count() as u64;
        let own = |agent: &usize| executors.get(agent).copied().unwrap_or(0) * 10;
        // What executors take for themselves may come on top: it is counted with the first task only.
        if limits.cpus_millis.is_some_and(|most| total > most) {
            return Some(format!(
                "{total} thousandths of CPUs are mined, more than {:?}",
                limits.cpus_millis
            ));
        }
        if limits.agents.is_some_and(|most| agents > u64::from(most)) {
            return Some(format!("{agents} agents are used, more than {:?}", limits.agents));
        }
        let taken: u64 = total + executors.values().sum::<u64>() * 10;
        let all_taken = limits.cpus_millis.is_some_and(|most| taken + REST > most);
        let all_agents = limits.agents.is_some_and(|most| agents >= u64::from(most));
        for (agent, millis) in &mined {
            let offered = (self.scenario.agents[*agent] * 1000.0) as u64;
            let offered = offered.saturating_sub(held_by_orphans.get(agent).copied().unwrap_or(0));
            let most = limits.cpus_per_agent_millis.unwrap_or(u64::MAX).min(offered);
            if *millis > most {
                return Some(format!("agent {agent} mines with {millis}, more than {most}"));
            }
            let here = millis + own(agent) + REST > most;
            if !(here || all_taken || all_agents && *millis == 0) {
                return Some(format!("agent {agent} mines with {millis} thousandths of {most}"));
            }
        }
        None
    }

    /// A framework that was torn down while one of its agents was away, at a master that has failed over since: nobody
    /// remembers that the executor is to end, as in Mesos. It pauses when it has heard nothing for an hour.
    fn is_orphan(&self, process: &crate::world::Process) -> bool {
        self.disk.durable.framework_id.as_ref() != Some(&process.framework_id)
    }

    fn executors_astray(&self) -> Option<String> {
        let wanted = self.checks.shares.newest_jobs();
        let by_quota = self.scenario.quotas.iter().any(Option::is_some);
        let mut served = [0; 2];
        let mut count = 0;
        for (key, process) in self
            .processes
            .iter()
            .filter(|(key, process)| self.cluster.is_alive(key.agent) && !self.is_orphan(process))
        {
            count += 1;
            let Some((job, generation)) = process.mines() else {
                return Some(format!(
                    "{} on agent {} mines nothing",
                    process.executor_id, key.agent
                ));
            };
            if process.is_exhausted() {
                return Some(format!(
                    "{} on agent {} has nothing left to search",
                    process.executor_id, key.agent
                ));
            }
            let source = wanted
                .iter()
                .find(|(_, template)| *template == *job)
                .map(|(source, _)| source.0);
            match source {
                Some(0) => served[0] += 1,
                Some(1) if by_quota => served[1] += 1,
                _ => {
                    return Some(format!(
                        "{} mines assignment {generation} of another job",
                        process.executor_id
                    ));
                }
            }
        }
        if by_quota && count >= 8 && served.contains(&0) {
            return Some(format!("executors at the sources: {served:?}"));
        }
        None
    }

    fn shares_unheard(&self) -> Option<String> {
        for (key, process) in self
            .processes
            .iter()
            .filter(|(key, process)| self.cluster.is_alive(key.agent) && !self.is_orphan(process))
        {
            // The last ones may still be on their way.
            let heard = |seq: &u64| {
                self.checks
                    .shares
                    .has_arrived(&process.executor_id, process.session, *seq)
            };
            let old = (process.found.len() as u64).saturating_sub(8);
            if let Some(seq) = (1..=old).find(|seq| !heard(seq)) {
                return Some(format!(
                    "share {seq} of {} on agent {} was never heard of",
                    process.executor_id, key.agent
                ));
            }
            if let Some(seq) = (1..=old).find(|seq| !process.acknowledged.contains(seq)) {
                return Some(format!(
                    "share {seq} of {} on agent {} is not acknowledged",
                    process.executor_id, key.agent
                ));
            }
        }
        None
    }
}
