//! The task that is launched on an offer: our own executor, fetched from the scheduler.

use crate::offers::Offered;
use mesos::proto::{
    AgentId, CommandInfo, CommandUri, DurationInfo, ExecutorId, ExecutorInfo, ExecutorType, Filters,
    KillPolicy, Offer, TaskId, TaskInfo,
};
use mesos::resources;
use messages::TaskData;
use std::time::Duration;

/// The executor's own share of the CPUs: the least that Mesos does not warn about. The hashing threads belong
/// to the task.
pub const EXECUTOR_CPUS_MILLIS: u64 = 10;
/// The executor's own memory, the least that the memory isolator grants.
pub const EXECUTOR_MEM_MILLIS: u64 = 32_000;
/// What an executor is given to deliver its last shares and updates.
const GRACE: Duration = Duration::from_secs(5);
/// Time between two reports of an executor.
const REPORT_INTERVAL: Duration = Duration::from_secs(1);

/// How executors are started.
#[derive(Clone, Debug)]
pub struct LaunchPlan {
    /// Where agents fetch the executor from.
    pub artifact_uri: String,
    /// What it is called in the sandbox.
    pub artifact_file: String,
    /// Kernel that executors are told to use.
    pub kernel: Option<String>,
    /// Pin hashing threads.
    pub pin: bool,
    /// Record searches in the sandbox.
    pub record_search: bool,
    /// Distinguishes the ids of this run from those of every other.
    pub run_id: String,
}

impl LaunchPlan {
    /// Ids of the `number`th task of this run and of its executor.
    pub fn ids(&self, number: u64) -> (TaskId, ExecutorId) {
        let name = format!("mesos-miner-{}-{number}", self.run_id);
        (TaskId::new(name.clone()), ExecutorId::new(name))
    }

    /// `TaskInfo.data` with the first assignment.
    pub fn task_data(&self, assignment: Option<messages::Assignment>) -> Vec<u8> {
        TaskData {
            assignment: assignment.map(Box::new),
            kernel: self.kernel.clone(),
            pin: self.pin,
            report_interval_ms: u64::try_from(REPORT_INTERVAL.as_millis()).unwrap_or(u64::MAX),
            record_search: self.record_search,
        }
        .encode()
    }

    /// The task that takes `cpus_millis` and `mem_millis` of an offer, executor included.
    /// `None` if the offer does not hold that much after all.
    pub fn task_info(
        &self,
        offer: &Offer,
        (task_id, executor_id): (TaskId, ExecutorId),
        wanted: Offered,
        data: Vec<u8>,
    ) -> Option<TaskInfo> {
        let executor_resources =
            resources::take(&offer.resources, EXECUTOR_CPUS_MILLIS, EXECUTOR_MEM_MILLIS)?;
        let left = resources::subtract(&offer.resources, &executor_resources);
        let cpus_millis = wanted.cpus_millis.checked_sub(EXECUTOR_CPUS_MILLIS)?;
        let mem_millis = wanted.mem_millis.checked_sub(EXECUTOR_MEM_MILLIS)?;
        let task_resources = resources::take(&left, cpus_millis, mem_millis)?;
        let executor = ExecutorInfo {
            executor_id,
            resources: executor_resources,
            command: Some(self.command()),
            framework_id: Some(offer.framework_id.clone()),
            name: Some("mesos-miner executor".to_owned()),
            shutdown_grace_period: Some(duration(GRACE)),
            r#type: Some(ExecutorType::Custom.into()),
            ..ExecutorInfo::default()
        };
        Some(TaskInfo {
            name: "mesos-miner".to_owned(),
            task_id,
            agent_id: AgentId::new(offer.agent_id.value.clone()),
            resources: task_resources,
            executor: Some(executor),
            data: Some(data),
            kill_policy: Some(KillPolicy {
                grace_period: Some(duration(GRACE)),
            }),
            ..TaskInfo::default()
        })
    }

    /// `exec` makes the executor the process that signals and exit status belong to.
    fn command(&self) -> CommandInfo {
        let uri = CommandUri {
            value: self.artifact_uri.clone(),
            executable: Some(true),
            extract: Some(false),
            cache: Some(true),
            output_file: Some(self.artifact_file.clone()),
        };
        CommandInfo {
            uris: vec![uri],
            value: Some(format!("exec ./{} executor", self.artifact_file)),
            shell: Some(true),
            ..CommandInfo::default()
        }
    }
}

fn duration(time: Duration) -> DurationInfo {
    DurationInfo {
        nanoseconds: i64::try_from(time.as_nanos()).unwrap_or(i64::MAX),
    }
}

/// A filter of this length.
pub fn filters(refuse: Duration) -> Filters {
    mesos::scheduler::call::refuse_seconds(refuse.as_secs_f64())
}
