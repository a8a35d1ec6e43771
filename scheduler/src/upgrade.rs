//! Executors of another build, which an earlier scheduler launched, are replaced by those of this one, a few at a time.
//!
//! Old and new executors mine side by side meanwhile: their messages are of one protocol, whose fields only grow. An
//! executor is asked to end like any other; its agent's resources are offered again, and taken with the new one. If the
//! new one fails, no further ones are replaced. A scheduler of the old build brings its executors back in the same way.

use crate::executors::Executor;
use crate::{LaunchPlan, Scheduler};
use mesos::proto::{CommandInfo, ContainerInfo, ExecutorInfo, TaskState};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use text::{count, foreign};

/// How long a replacement is awaited on the agent of an executor that was ended for it, as others may take its resources,
/// and within which it halts the upgrade if it fails.
const REPLACED_WITHIN: Duration = Duration::from_secs(120);
/// Of the executors, one in so many is replaced at a time, unless a number is set.
const PART: usize = 20;

/// How many executors are replaced at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UpgradeBatch {
    /// A twentieth of those that are there, at least one.
    #[default]
    Part,
    /// So many; 0 leaves executors of other builds alone.
    Number(u32),
}

impl UpgradeBatch {
    fn of(self, executors: usize) -> usize {
        match self {
            Self::Part => executors.div_ceil(PART).max(1),
            Self::Number(number) => usize::try_from(number).unwrap_or(usize::MAX),
        }
    }
}

/// Which program an executor is: its SHA-256 if it was told that, else the path of what its agent fetched, which schedulers
/// on different machines serve from different hosts, else its image. Of one that is installed nobody knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Build(Option<String>);

impl Build {
    pub(crate) fn of(info: &ExecutorInfo) -> Self {
        Self::started_by(info.command.as_ref(), info.container.as_deref())
    }

    fn started_by(command: Option<&CommandInfo>, container: Option<&ContainerInfo>) -> Self {
        let environment = command.and_then(|command| command.environment.as_ref());
        let mut variables = environment.iter().flat_map(|environment| &environment.variables);
        let told = variables.find(|variable| variable.name == messages::EXECUTOR_SHA256);
        let uri = command.and_then(|command| command.uris.first());
        let sum = || told?.value.clone();
        let fetched = || Some(path(&uri?.value).to_owned());
        let image = || container.and_then(image);
        Self(sum().or_else(fetched).or_else(image))
    }

    /// Whether a scheduler with this plan launches it. What it does not know it leaves alone.
    fn is_of(&self, plan: &LaunchPlan) -> bool {
        let commands = plan.delivery.commands();
        let container = plan.delivery.container();
        let launches = |command: &CommandInfo| Self::started_by(Some(command), container.as_ref()) == *self;
        self.0.is_none() || commands.is_empty() || commands.iter().any(launches)
    }
}

/// The name of a container's image.
fn image(container: &ContainerInfo) -> Option<String> {
    let docker = container.docker.as_ref().map(|docker| docker.image.clone());
    let mesos = || {
        let image = container.mesos.as_ref()?.image.as_ref()?;
        Some(image.docker.as_ref()?.name.clone())
    };
    docker.or_else(mesos)
}

/// Without scheme and authority.
fn path(uri: &str) -> &str {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| &rest[slash..])
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Upgrade {
    /// The newest of each agent. Bounded by the agents in use within [`REPLACED_WITHIN`].
    replacements: BTreeMap<String, Replacement>,
    /// People were told that it began.
    told: bool,
    /// A new executor has failed: no more are replaced.
    halted: bool,
}

/// An agent's executor was ended to be replaced.
#[derive(Clone, Copy, Debug)]
struct Replacement {
    since: Instant,
    /// Its resources are mined with again.
    works: bool,
}

impl Upgrade {
    /// How many are under way.
    fn awaited(&self) -> usize {
        self.replacements.values().filter(|one| !one.works).count()
    }
}

impl Scheduler {
    fn is_outdated(&self, executor: &Executor) -> bool {
        !executor.build.is_of(&self.settings.launch)
    }

    /// Executors that are to be replaced some time.
    pub(crate) fn outdated(&self) -> usize {
        let all = self.cluster.executors();
        all.filter(|executor| self.is_outdated(executor)).count()
    }

    pub(crate) fn upgrade_due(&mut self, now: Instant) {
        if self.upgrade.halted
            || !self.phase.is_running()
            || self.sources.mined().is_empty()
            || self.journal.is_failing()
        {
            return;
        }
        let batch = self.settings.upgrade_batch.of(self.workers.executors_wanted());
        let outdated = if batch == 0 { 0 } else { self.outdated() };
        self.settle_replacements(now);
        if outdated == 0 && self.upgrade.awaited() == 0 {
            self.upgrade.replacements.clear();
            if std::mem::take(&mut self.upgrade.told) {
                self.warn("all executors are of this build".to_owned());
            }
            return;
        }
        if !std::mem::replace(&mut self.upgrade.told, true) {
            let executors = count(outdated as u64, "executor");
            self.warn(format!(
                "{executors} of another build: replaced {batch} at a time (--upgrade-batch)"
            ));
        }
        self.replace_next(batch.saturating_sub(self.upgrade.awaited()), now);
    }

    /// What is offered on this executor's agent is for one of this build.
    pub(crate) fn makes_room(&self, executor: &Executor) -> bool {
        let replacement = self.upgrade.replacements.get(&executor.agent);
        replacement.is_some_and(|one| !one.works) && self.is_outdated(executor)
    }

    /// What became of those under way.
    fn settle_replacements(&mut self, now: Instant) {
        let mut replacements = std::mem::take(&mut self.upgrade.replacements);
        replacements.retain(|_, one| now.saturating_duration_since(one.since) < REPLACED_WITHIN);
        for (agent, one) in &mut replacements {
            one.works |= self.is_replaced(agent, one.since);
        }
        self.upgrade.replacements = replacements;
    }

    /// The one of before has ended, and one of this build mines on the agent with what was launched there since.
    fn is_replaced(&self, agent: &str, since: Instant) -> bool {
        let here = self.cluster.agents().executors(agent);
        let here: Vec<&Executor> = here.filter_map(|id| self.cluster.executor(id)).collect();
        let ends = |executor: &&Executor| self.is_outdated(executor) && !executor.standing.wanted;
        let mines = |executor: &&&Executor| {
            !self.is_outdated(executor) && executor.report().is_some_and(|report| report.threads > 0)
        };
        if here.iter().any(ends) {
            return false;
        }
        here.iter()
            .filter(mines)
            .flat_map(|executor| &executor.tasks)
            .filter_map(|id| self.cluster.task(id))
            .any(|task| task.launched_at >= since && task.state == TaskState::Running)
    }

    /// An executor has failed, or was found to be of no use. If it is a new one that has just replaced another, more like
    /// it would do the same.
    pub(crate) fn note_failure(&mut self, executor: &str) {
        let failed = self.cluster.executor(executor);
        let Some(executor) = failed.filter(|executor| !self.is_outdated(executor)) else {
            return;
        };
        if self.upgrade.halted || !self.upgrade.replacements.contains_key(&executor.agent) {
            return;
        }
        let hostname = foreign(&executor.hostname);
        self.upgrade.halted = true;
        self.warn(format!(
            "the new executor failed on {hostname}: no more executors are replaced; see its sandbox's stderr, and start \
             the scheduler of before to bring the old ones back"
        ));
    }

    /// One on each agent at a time.
    fn replace_next(&mut self, most: usize, now: Instant) {
        let mut next: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for executor in self.cluster.executors() {
            let agent = &executor.agent;
            let awaited = self.upgrade.replacements.get(agent).is_some_and(|one| !one.works);
            if next.len() < most
                && !awaited
                && !next.contains_key(agent)
                && executor.standing.wanted
                && executor.reachable
                && self.is_outdated(executor)
            {
                next.insert(agent.clone(), executor.tasks.iter().cloned().collect());
            }
        }
        for (agent, tasks) in next {
            let replacement = Replacement {
                since: now,
                works: false,
            };
            self.upgrade.replacements.insert(agent, replacement);
            for task in tasks {
                self.kill(&task, now);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Architecture, Containerizer, Delivery, ExecutorImage, Program};
    use mesos::proto::{CommandInfo, CommandUri};

    fn executor(uri: Option<&str>) -> ExecutorInfo {
        let uris = uri.map(|uri| CommandUri {
            value: uri.to_owned(),
            ..CommandUri::default()
        });
        ExecutorInfo {
            command: Some(CommandInfo {
                uris: uris.into_iter().collect(),
                ..CommandInfo::default()
            }),
            ..ExecutorInfo::default()
        }
    }

    fn plan(delivery: Delivery) -> LaunchPlan {
        LaunchPlan {
            delivery,
            assumed: Architecture::own(),
            kernel: None,
            pin: true,
            record_search: false,
            environment: Default::default(),
            run_id: String::new(),
        }
    }

    #[test]
    fn a_build_is_told_by_the_path_whoever_serves_it() {
        let uri = "http://10.0.0.1:1234/artifacts/ab/mesos-miner".to_owned();
        let programs = [(Architecture::own(), Program { uri, sha256: None })].into();
        let plan = plan(Delivery::Served {
            file: String::new(),
            programs,
        });
        let is_current = |uri| Build::of(&executor(uri)).is_of(&plan);
        assert!(is_current(Some("http://other:9/artifacts/ab/mesos-miner")));
        assert!(!is_current(Some("http://10.0.0.1:1234/artifacts/cd/mesos-miner")));
        assert!(is_current(None), "nobody knows");
    }

    #[test]
    fn a_hash_and_an_image_tell_a_build_as_well() {
        let fetched = |uri: &str, sum: &str| {
            plan(Delivery::Fetched(Program {
                uri: uri.to_owned(),
                sha256: Some(sum.to_owned()),
            }))
        };
        let imaged = |name: &str, containerizer| {
            plan(Delivery::Image(ExecutorImage {
                name: name.to_owned(),
                program: "executor".to_owned(),
                containerizer,
            }))
        };
        let installed = plan(Delivery::Installed("/executor".to_owned()));
        let launched = |plan: &LaunchPlan| {
            let info = ExecutorInfo {
                command: plan.delivery.commands().pop(),
                container: plan.delivery.container().map(Box::new),
                ..ExecutorInfo::default()
            };
            Build::of(&info)
        };
        let old = launched(&fetched("http://h/e", "00"));
        assert!(old.is_of(&fetched("ftp://other/moved", "00")));
        assert!(!old.is_of(&fetched("http://h/e", "01")) && !old.is_of(&installed));
        for containerizer in [Containerizer::Mesos, Containerizer::Docker] {
            let old = launched(&imaged("m:1", containerizer));
            assert!(old.is_of(&imaged("m:1", containerizer)) && !old.is_of(&imaged("m:2", containerizer)));
        }
        assert!(
            launched(&installed).is_of(&imaged("m:1", Containerizer::Mesos)),
            "nobody knows"
        );
    }

    #[test]
    fn a_few_at_a_time() {
        assert_eq!(UpgradeBatch::Part.of(3), 1);
        assert_eq!(UpgradeBatch::Part.of(1000), 50);
        assert_eq!(UpgradeBatch::Number(0).of(1000), 0);
        assert_eq!(UpgradeBatch::Number(7).of(3), 7);
    }
}
