//! The task that is launched on an offer, and our own executor for it.

use crate::offers::Amount;
use crate::{Architecture, Delivery};
use mesos::proto::{
    AgentId, CommandInfo, DurationInfo, EnvironmentVariable, ExecutorId, ExecutorInfo, ExecutorType,
    KillPolicy, Offer, TaskId, TaskInfo,
};
use mesos::resources;
use messages::TaskData;
use std::collections::BTreeMap;
use std::time::Duration;

/// What an executor takes for itself. The CPUs are the least that Mesos does not warn about, the memory the least that
/// its isolator grants; the hashing threads belong to the tasks.
pub(crate) const EXECUTOR: Amount = Amount {
    cpus_millis: 10,
    mem_millis: 32_000,
};
/// What an executor is given to deliver its last shares and updates.
const GRACE: Duration = Duration::from_secs(5);

/// How executors are started.
#[derive(Clone, Debug)]
pub struct LaunchPlan {
    /// How agents get the executor.
    pub delivery: Delivery,
    /// The architecture of agents of which nobody tells it.
    pub assumed: Architecture,
    /// Kernel that executors are told to use.
    pub kernel: Option<String>,
    /// Pin hashing threads.
    pub pin: bool,
    /// Record searches in the sandbox.
    pub record_search: bool,
    /// Variables for every executor, by name; no secrets, since they stand in the state and at the master.
    pub environment: BTreeMap<String, String>,
    /// Distinguishes the ids of this run from those of every other.
    pub run_id: String,
}

/// A task to launch, and the executor that it runs on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Launch {
    pub(crate) task_id: TaskId,
    pub(crate) executor: ExecutorInfo,
    /// CPUs and memory of the offer that the executor takes for itself, if it is started by this task; thousandths.
    pub(crate) executor_takes: Amount,
    /// CPUs and memory that the task takes besides; thousandths.
    pub(crate) takes: Amount,
}

impl LaunchPlan {
    /// Names the `number`th task of this run.
    pub(crate) fn task_id(&self, number: u64) -> TaskId {
        TaskId::new(format!("mesos-miner-{}-{number}", self.run_id))
    }

    /// Whether there is an executor for this architecture.
    pub(crate) fn serves(&self, architecture: &Architecture) -> bool {
        self.delivery.serves(architecture)
    }

    /// A new executor for the `number`th task of this run, on resources of this offer, whose agent has this
    /// architecture. `None` if the offer does not hold what an executor takes, or none fits.
    pub(crate) fn executor(
        &self,
        offer: &Offer,
        architecture: &Architecture,
        number: u64,
    ) -> Option<ExecutorInfo> {
        let command = self.command(architecture)?;
        let resources = resources::take(&offer.resources, EXECUTOR.cpus_millis, EXECUTOR.mem_millis)?;
        Some(ExecutorInfo {
            executor_id: ExecutorId::new(format!("mesos-miner-{}-executor-{number}", self.run_id)),
            resources,
            command: Some(command),
            container: self.delivery.container().map(Box::new),
            framework_id: Some(offer.framework_id.clone()),
            name: Some("mesos-miner executor".to_owned()),
            shutdown_grace_period: Some(duration(GRACE)),
            r#type: Some(ExecutorType::Custom.into()),
            ..ExecutorInfo::default()
        })
    }

    /// `TaskInfo.data`, with the worker's assignment if there is one.
    pub(crate) fn task_data(
        &self,
        assignment: Option<messages::Assignment>,
        report_interval: Duration,
    ) -> Vec<u8> {
        TaskData {
            assignment: assignment.map(Box::new),
            kernel: self.kernel.clone(),
            pin: self.pin,
            report_interval_ms: u64::try_from(report_interval.as_millis()).unwrap_or(u64::MAX),
            record_search: self.record_search,
        }
        .encode()
    }

    /// The task, on resources of this offer and without its data. `None` if the offer does not hold that much.
    pub(crate) fn task_info(&self, offer: &Offer, launch: &Launch) -> Option<TaskInfo> {
        let left = match launch.executor_takes {
            Amount::ZERO => offer.resources.clone(),
            _ => resources::subtract(&offer.resources, &launch.executor.resources),
        };
        let Amount {
            cpus_millis,
            mem_millis,
        } = launch.takes;
        Some(TaskInfo {
            name: "mesos-miner".to_owned(),
            task_id: launch.task_id.clone(),
            agent_id: AgentId::new(offer.agent_id.value.clone()),
            resources: resources::take(&left, cpus_millis, mem_millis)?,
            executor: Some(launch.executor.clone()),
            kill_policy: Some(KillPolicy {
                grace_period: Some(duration(GRACE)),
            }),
            ..TaskInfo::default()
        })
    }

    /// What starts the executor on agents of this architecture.
    fn command(&self, architecture: &Architecture) -> Option<CommandInfo> {
        let mut command = self.delivery.command(architecture)?;
        if !self.environment.is_empty() {
            let environment = command.environment.get_or_insert_default();
            environment.variables.extend(self.variables());
        }
        Some(command)
    }

    fn variables(&self) -> impl Iterator<Item = EnvironmentVariable> {
        self.environment.iter().map(|(name, value)| EnvironmentVariable {
            name: name.clone(),
            value: Some(value.clone()),
            ..EnvironmentVariable::default()
        })
    }
}

fn duration(time: Duration) -> DurationInfo {
    DurationInfo {
        nanoseconds: i64::try_from(time.as_nanos()).unwrap_or(i64::MAX),
    }
}
