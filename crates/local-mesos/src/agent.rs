//! An agent without I/O: orders of the master, executors' calls, what becomes of containers and time in;
//! events, reports and orders for the driver out.
//!
//! [`executor`] holds the state of an executor and the life of its tasks, [`calls`] the executor API,
//! [`orders`] what the master asks for, [`command`] stands in for an executor where a task is a plain command,
//! [`updates`] keeps status updates until they are acknowledged, [`environment`] is what an executor is told.

mod calls;
mod command;
mod environment;
mod executor;
mod orders;
mod updates;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Instant;

use mesos::proto::{
    AgentId, AgentInfo, CapabilityType, ExecutorId, FrameworkInfo, Reason, Source, TaskId, TaskState,
    TaskStatus,
};

use self::executor::{Executor, Phase};
use self::updates::Updates;
use crate::config::{Timing, WallClock};
use crate::ids::Uuids;
use crate::internal::{ContainerKey, Output, StreamKey, ToMaster};
use crate::resources::Amounts;

/// What an agent is told at its start.
#[derive(Debug, Clone)]
pub(crate) struct AgentConfig {
    pub(crate) index: usize,
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) resources: Amounts,
    pub(crate) work_dir: PathBuf,
    pub(crate) timing: Timing,
    pub(crate) clock: WallClock,
    /// Seed of the uuids that the agent makes.
    pub(crate) seed: u64,
}

/// What the agent wants done.
#[derive(Debug)]
pub(crate) enum AgentOutput {
    Driver(Output),
    Master(ToMaster),
}

/// The agent's state.
#[derive(Debug)]
pub(crate) struct Agent {
    config: AgentConfig,
    uuids: Uuids,
    frameworks: BTreeMap<String, Framework>,
    updates: Updates,
    next_container: u64,
    outputs: VecDeque<AgentOutput>,
}

/// A framework that runs something here.
#[derive(Debug)]
struct Framework {
    info: FrameworkInfo,
    /// The master has removed it; executors get their grace period, updates are no longer taken.
    terminating: bool,
    executors: BTreeMap<String, Executor>,
}

impl Framework {
    fn has(&self, capability: CapabilityType) -> bool {
        self.info
            .capabilities
            .iter()
            .any(|c| c.r#type == Some(capability.into()))
    }
}

impl Agent {
    pub(crate) fn new(config: AgentConfig) -> Self {
        Self {
            uuids: Uuids::new(config.seed),
            updates: Updates::new(config.timing.update_retry),
            config,
            frameworks: BTreeMap::new(),
            next_container: 0,
            outputs: VecDeque::new(),
        }
    }

    /// The next thing to do, in order.
    pub(crate) fn poll_output(&mut self) -> Option<AgentOutput> {
        self.outputs.pop_front()
    }

    /// Does what is due: late executors are destroyed, unacknowledged updates sent again.
    pub(crate) fn handle_timeout(&mut self, now: Instant) {
        let mut late = Vec::new();
        for (framework, entry) in &mut self.frameworks {
            for (id, executor) in &mut entry.executors {
                if executor.deadline().is_some_and(|at| at <= now) {
                    late.push((framework.clone(), id.clone()));
                }
            }
        }
        for (framework, id) in late {
            self.deadline_passed(&framework, &id);
        }
        self.forward(now);
    }

    fn deadline_passed(&mut self, framework: &str, id: &str) {
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        if matches!(executor.phase, Phase::Registering { .. }) {
            let why = "Executor did not register within the registration timeout";
            executor.end = Some((Reason::ExecutorRegistrationTimeout, why.into()));
        }
        executor.phase = Phase::Terminating { destroy_at: None };
        let container = executor.container;
        self.order(Output::Destroy(container));
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub(crate) fn poll_timeout(&self) -> Option<Instant> {
        let executors = self
            .frameworks
            .values()
            .flat_map(|framework| framework.executors.values());
        executors
            .filter_map(Executor::deadline)
            .chain(self.updates.poll_timeout())
            .min()
    }

    /// Sends the updates that are due to the master.
    fn forward(&mut self, now: Instant) {
        while let Some((framework, status, latest)) = self.updates.poll_send(now) {
            let status = Box::new(status);
            self.outputs.push_back(AgentOutput::Master(ToMaster::Update {
                framework,
                status,
                latest,
            }));
        }
    }

    /// Keeps a status of the agent's own making and sends it when its turn comes.
    fn report(&mut self, framework: &str, status: TaskStatus, now: Instant) {
        self.updates.push(framework, status);
        self.forward(now);
    }

    /// A status of the agent's own making, with everything but reason and message.
    fn status(
        &mut self,
        task: &str,
        executor: &str,
        state: TaskState,
        source: Source,
        now: Instant,
    ) -> TaskStatus {
        TaskStatus {
            agent_id: Some(AgentId::new(self.config.id.clone())),
            executor_id: Some(ExecutorId::new(executor)),
            source: Some(source.into()),
            timestamp: Some(self.config.clock.since_epoch(now).as_secs_f64()),
            uuid: Some(self.uuids.next().as_bytes().to_vec()),
            ..TaskStatus::new(TaskId::new(task), state)
        }
    }

    /// As [`status`](Self::status), from the agent, with reason and message.
    fn agent_status(
        &mut self,
        task: &str,
        executor: &str,
        state: TaskState,
        (reason, message): (Reason, &str),
        now: Instant,
    ) -> TaskStatus {
        TaskStatus {
            reason: Some(reason.into()),
            message: Some(message.into()),
            ..self.status(task, executor, state, Source::Agent, now)
        }
    }

    fn executor(&mut self, framework: &str, id: &str) -> Option<&mut Executor> {
        self.frameworks.get_mut(framework)?.executors.get_mut(id)
    }

    fn find_container(&self, container: ContainerKey) -> Option<(String, String)> {
        self.frameworks.iter().find_map(|(framework, entry)| {
            let (id, _) = entry
                .executors
                .iter()
                .find(|(_, executor)| executor.container == container)?;
            Some((framework.clone(), id.clone()))
        })
    }

    fn order(&mut self, output: Output) {
        self.outputs.push_back(AgentOutput::Driver(output));
    }

    fn info(&self) -> AgentInfo {
        AgentInfo {
            hostname: self.config.address.ip().to_string(),
            resources: self.config.resources.to_resources(None, true),
            id: Some(AgentId::new(self.config.id.clone())),
            port: Some(self.config.address.port().into()),
            ..AgentInfo::default()
        }
    }

    /// The containers that run, or are about to.
    pub(crate) fn containers(&self) -> Vec<ContainerKey> {
        let executors = self
            .frameworks
            .values()
            .flat_map(|framework| framework.executors.values());
        executors.map(|executor| executor.container).collect()
    }

    /// The streams of executors.
    pub(crate) fn streams(&self) -> Vec<StreamKey> {
        let executors = self
            .frameworks
            .values()
            .flat_map(|framework| framework.executors.values());
        executors.filter_map(|executor| executor.stream).collect()
    }

    /// Checks that a task is in one place only and that ended tasks stay ended.
    ///
    /// # Errors
    ///
    /// What is wrong.
    #[cfg(test)]
    pub(crate) fn check_invariants(&self) -> Result<(), String> {
        for (framework, entry) in &self.frameworks {
            let mut seen = std::collections::BTreeSet::new();
            for (id, executor) in &entry.executors {
                let queued = executor.queued.iter().map(|task| &task.task_id.value);
                for task in queued.chain(executor.tasks.keys()) {
                    if !seen.insert(task) {
                        return Err(format!(
                            "task {task} of {framework} is twice on this agent ({id})"
                        ));
                    }
                }
                if executor.stream.is_some()
                    && !matches!(executor.phase, Phase::Running | Phase::Terminating { .. })
                {
                    return Err(format!("executor {id} has a stream but is not registered"));
                }
            }
        }
        self.updates.check_invariants()
    }
}
