//! Why the goal is not reached yet.

use super::IDLES;
use crate::checks::EXECUTOR_MILLIS;
use crate::world::{Process, World};
use job_source::SourceId;
use local_mesos::core::ContainerKey;
use scheduler::Revocable;
use std::collections::BTreeMap;

/// Blocks found on one agent that may wait for their source's next session.
const WAITING_OF_HOST: usize = 4;
/// Not enough for a task, thousandths of a CPU: what a task takes at least, and its executor.
const REST: u64 = 100 + EXECUTOR_MILLIS;

impl World {
    /// Why not everything is mined, and heard of.
    pub(super) fn unreached(&self) -> Option<String> {
        if self.scheduler.is_none() {
            return Some("there is no scheduler".to_owned());
        }
        self.without_leader()
            .or_else(|| self.cpus_unmined())
            .or_else(|| self.executors_astray())
            .or_else(|| self.shares_unheard())
            .or_else(|| self.liar())
            .or_else(|| self.executor_of_other_build())
    }

    /// Who has not been found out yet. It would be stopped later, in the middle of what must go undisturbed.
    fn liar(&self) -> Option<String> {
        let mut liars = self.ours().filter(|(_, process)| process.lies);
        let (_, process) = liars.next()?;
        Some(format!("{} lies and is not found out", process.executor_id))
    }

    /// Why not all CPUs are taken that may be.
    pub(super) fn cpus_unmined(&self) -> Option<String> {
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
                *held_by_orphans.entry(key.agent).or_default() += process.used_of_tasks() + EXECUTOR_MILLIS;
            } else if let Some(millis) = mined.get_mut(&key.agent) {
                *millis += process.used_of_tasks();
                *executors.entry(key.agent).or_default() += 1;
            }
        }
        let limits = &self.scenario.limits;
        let total: u64 = mined.values().sum();
        let agents = mined.values().filter(|millis| **millis > 0).count() as u64;
        let own = |agent: &usize| executors.get(agent).copied().unwrap_or(0) * EXECUTOR_MILLIS;
        let taken = total + executors.values().sum::<u64>() * EXECUTOR_MILLIS;
        if limits.cpus_millis.is_some_and(|most| taken > most) {
            return Some(format!(
                "{taken} thousandths of CPUs are taken, more than {:?}",
                limits.cpus_millis
            ));
        }
        if limits.agents.is_some_and(|most| agents > u64::from(most)) {
            return Some(format!("{agents} agents are used, more than {:?}", limits.agents));
        }
        let all_agents = limits.agents.is_some_and(|most| agents >= u64::from(most));
        for (agent, millis) in &mined {
            let (offered, kinds) = self.to_be_taken(*agent);
            let offered = offered.saturating_sub(held_by_orphans.get(agent).copied().unwrap_or(0));
            let most = limits.cpus_per_agent_millis.unwrap_or(u64::MAX).min(offered);
            if millis + own(agent) > most {
                return Some(format!("agent {agent} mines with {millis}, more than {most}"));
            }
            // An executor that runs there takes any rest, if it may.
            let least = if *millis > 0 && self.scenario.share_executors && kinds == 1 {
                REST
            } else {
                kinds * REST.max(limits.least_cpus_millis)
            };
            let here = millis + own(agent) + least > most
                || limits.cpus_millis.is_some_and(|most| taken + least > most)
                || !self.is_served(*agent);
            if !(here || all_agents && *millis == 0 || self.is_kept_off(*agent)) {
                let why = self.declined_for(*agent);
                return Some(format!(
                    "agent {agent} mines with {millis} thousandths of {most}: {why}"
                ));
            }
        }
        None
    }

    /// CPUs of an agent that are wanted, in thousandths, and of how many kinds they are: each may leave a rest.
    fn to_be_taken(&self, agent: usize) -> (u64, u64) {
        let plain = self.scenario.agents[agent];
        let revocable = self.scenario.rules.revocable_cpus(agent);
        let (cpus, kinds) = match self.scenario.rules.revocable {
            Revocable::No => (plain, 1),
            Revocable::Only => (revocable, 1),
            Revocable::Prefer if revocable == 0.0 => (plain, 1),
            Revocable::Prefer => (plain + revocable, 2),
        };
        ((cpus * 1000.0) as u64, kinds)
    }

    /// Why the scheduler does not want more of this agent, as it says.
    fn declined_for(&self, agent: usize) -> String {
        let id = self.agent_id(agent).map(|id| id.value).unwrap_or_default();
        let snapshot = self
            .scheduler
            .as_ref()
            .map(|process| process.scheduler.snapshot(self.now));
        let declined = snapshot.into_iter().flat_map(|snapshot| snapshot.declined);
        let here = declined.filter(|declined| declined.agent_id == id);
        let reasons =
            here.map(|declined| format!("{} for {:.0} s more", declined.reason, declined.seconds_left));
        reasons.collect::<Vec<_>>().join(", ")
    }

    /// A constraint keeps tasks off this agent, by what is in use elsewhere.
    pub(super) fn is_kept_off(&self, agent: usize) -> bool {
        let id = self.agent_id(agent);
        id.is_some_and(|id| self.checks.keeps_off(&self.scenario, &id.value).is_some())
    }

    /// A framework that was torn down while one of its agents was away, at a master that has failed over since: nobody
    /// remembers that the executor is to end, as in Mesos. It pauses when it has heard nothing for an hour.
    pub(super) fn is_orphan(&self, process: &Process) -> bool {
        self.disk.durable.framework_id.as_ref() != Some(&process.framework_id)
    }

    /// Why not everybody mines on a job of the preferred pool that came after so many others.
    pub(super) fn without_job_after(&self, jobs: usize) -> Option<String> {
        if self.checks.shares.jobs_of(SourceId(0)) == jobs {
            return Some("the scheduler has not heard of it".to_owned());
        }
        self.executors_astray()
    }

    /// Who mines although there is no pool.
    pub(super) fn still_mining(&self) -> Option<String> {
        let mut mining = self.ours().filter(|(_, process)| process.mines().is_some());
        mining
            .next()
            .map(|(key, process)| format!("{} on agent {} mines", process.executor_id, key.agent))
    }

    /// Executors of this framework on agents that are there.
    pub(crate) fn ours(&self) -> impl Iterator<Item = (&ContainerKey, &Process)> {
        let all = self.processes.iter();
        all.filter(|(key, process)| self.cluster.is_alive(key.agent) && !self.is_orphan(process))
    }

    /// Why not everybody mines what is to be mined.
    pub(super) fn executors_astray(&self) -> Option<String> {
        let wanted = self.checks.shares.newest_jobs();
        let by_quota = self.scenario.quotas.iter().any(Option::is_some);
        let used = if by_quota { 2 } else { 1 };
        let has_job = |source: &u16| wanted.iter().any(|(other, _)| other.0 == *source);
        if let Some(source) = (0..used).find(|source| !has_job(source)) {
            return Some(format!("source {source} has no job"));
        }
        let mut served = [0; 2];
        let mut count = 0;
        for (key, process) in self.ours() {
            count += 1;
            let Some((job, generation)) = process.mines() else {
                return Some(format!(
                    "{} on agent {} mines nothing",
                    process.executor_id, key.agent
                ));
            };
            if process.exhausted_for(self.now) > Some(IDLES) {
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
        // Miners from outside count for the source that they mine, and are not sent to another.
        let by_executors = by_quota && self.scenario.rigs == 0;
        if by_executors && count >= 8 && served.contains(&0) {
            return Some(format!("executors at the sources: {served:?}"));
        }
        None
    }

    /// A block stays with its executor while as many wait for a session of their source as may: one that is not used has none.
    fn may_be_kept_back(&self, executor: &str, session: u64, seq: u64) -> bool {
        let is_block = self.checks.shares.block(executor, session, seq).is_some();
        let scheduler = self.scheduler.as_ref().map(|process| &process.scheduler);
        let waiting = scheduler.map_or(0, |scheduler| scheduler.status(self.now).unanswered_blocks);
        is_block && waiting >= WAITING_OF_HOST
    }

    fn shares_unheard(&self) -> Option<String> {
        for (key, process) in self.ours() {
            // The last ones may still be on their way.
            let old = process.found.len().saturating_sub(8);
            let (executor, session) = (&process.executor_id, process.session);
            for (seq, found) in (1..).zip(&process.found[..old]) {
                let why = match self.checks.shares.arrived(executor, session, seq) {
                    None => "was never heard of",
                    Some(share) if share != found => "arrived as another",
                    Some(_)
                        if process.acknowledged.contains(&seq)
                            || self.may_be_kept_back(executor, session, seq) =>
                    {
                        continue;
                    }
                    Some(_) => "is not acknowledged",
                };
                return Some(format!("share {seq} of {executor} on agent {} {why}", key.agent));
            }
        }
        None
    }
}
