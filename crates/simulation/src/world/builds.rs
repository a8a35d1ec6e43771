//! Builds of the executor: a scheduler serves one, and finds executors of others when it starts.

use super::World;
use local_mesos::core::ContainerSpec;
use rand::RngExt;
use scheduler::{Architecture, Delivery, Program};
use std::collections::{BTreeMap, BTreeSet};

/// Whether an executor of a build can start.
#[derive(Debug)]
pub(crate) struct Builds {
    /// What schedulers serve that start from now on.
    pub(crate) served: u32,
    newest: u32,
    /// Executors of these end at once.
    bad: BTreeSet<u32>,
}

impl Builds {
    pub(crate) fn new() -> Self {
        Self {
            served: 0,
            newest: 0,
            bad: BTreeSet::new(),
        }
    }

    pub(crate) fn is_bad(&self, build: u32) -> bool {
        self.bad.contains(&build)
    }

    /// A build that there has not been before.
    pub(crate) fn serve_new(&mut self, is_bad: bool) {
        self.newest += 1;
        self.served = self.newest;
        if is_bad {
            self.bad.insert(self.served);
        }
    }

    /// The newest one before this one that is good.
    pub(crate) fn serve_older(&mut self) {
        let mut older = (0..self.served).rev();
        self.served = older.find(|build| !self.bad.contains(build)).unwrap_or(0);
    }

    /// Where agents fetch the executors from. Each scheduler has another address.
    pub(crate) fn delivery(&self, life: u32) -> Delivery {
        let others = Architecture::SUPPORTED.map(Architecture::named);
        let all = others.into_iter().chain([Architecture::own()]);
        let program = |architecture: Architecture| {
            let uri = format!("http://10.255.1.{}/{}/{architecture}", life % 250, self.served);
            (architecture, Program { uri, sha256: None })
        };
        let programs: BTreeMap<_, _> = all.map(program).collect();
        Delivery::Served {
            file: "mesos-miner".to_owned(),
            programs,
        }
    }
}

/// The build, and the CPU architecture that it is for, by where it comes from.
pub(crate) fn of(spec: &ContainerSpec) -> Option<(u32, &str)> {
    let mut parts = spec.command.uris.first()?.value.rsplit('/');
    let architecture = parts.next()?;
    Some((parts.next()?.parse().ok()?, architecture))
}

impl World {
    /// Another scheduler takes over, with another build of the executor. One that was bad is taken back first.
    pub(crate) fn change_build(&mut self) {
        let builds = &mut self.builds;
        if builds.is_bad(builds.served) || builds.served > 0 && self.rng.random_bool(0.2) {
            builds.serve_older();
        } else {
            builds.serve_new(self.rng.random_bool(0.4));
        }
        self.restart_with_build();
    }

    pub(crate) fn restart_with_build(&mut self) {
        let build = self.builds.served;
        let kind = if self.builds.is_bad(build) { "bad" } else { "good" };
        self.tell(&format!(
            "schedulers bring build {build} of the executor, a {kind} one"
        ));
        self.restart_schedulers();
    }

    /// All of them, so that none goes on with what it was told before.
    pub(crate) fn restart_schedulers(&mut self) {
        // None of them can take over from another one.
        self.ensemble.disturbed = Some(self.now);
        for host in 0..self.hosts.count() {
            self.on_host(host, |world| {
                if world.scheduler.is_some() {
                    world.crash_scheduler();
                }
            });
        }
    }

    /// A bad build is taken back, and a halted upgrade goes on with the next scheduler.
    pub(crate) fn end_upgrades(&mut self) {
        if self.builds.newest > 0 {
            if self.builds.is_bad(self.builds.served) {
                self.builds.serve_older();
            }
            self.restart_with_build();
        }
    }

    /// Who is still of another build, unless such executors are left alone.
    pub(crate) fn executor_of_other_build(&self) -> Option<String> {
        let is_left = self.scenario.rules.upgrade_batch == scheduler::UpgradeBatch::Number(0);
        let served = self.builds.served;
        let mut others = self
            .ours()
            .filter(|(_, process)| !is_left && process.build != served);
        let (key, process) = others.next()?;
        Some(format!(
            "{} on agent {} is still of build {}",
            process.executor_id, key.agent, process.build
        ))
    }
}
