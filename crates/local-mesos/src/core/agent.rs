//! An agent without I/O. In go the master's orders, executors' calls, container events and time; out come events,
//! reports and container orders.
//!
//! [`executor`] holds the state of an executor and the life of its tasks, [`calls`] the executor API, [`orders`] the
//! master's orders. [`command`] takes the place of an executor for tasks that are plain commands, [`updates`] keeps
//! status updates until they are acknowledged, [`recovery`] restores all that after a restart, and [`environment`]
//! prepares what an executor finds when it starts.

mod calls;
mod command;
mod environment;
mod executor;
mod invariants;
mod orders;
mod recovery;
mod updates;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Instant;

use machine::Machine;
use mesos::proto::executor::Call;
use mesos::proto::{
    AgentId, AgentInfo, Attribute, CapabilityType, DrainConfig, ExecutorId, FrameworkInfo, Reason, Source,
    TaskId, TaskState, TaskStatus,
};

use self::executor::{Ending, Executor, Phase};
use self::updates::Updates;
use super::amounts::Amounts;
use super::between::{Order, Report};
use super::config::WallClock;
use super::ids::Generator;
use super::interface::{Action, ContainerEvent, ContainerKey, RequestKey, StreamKey};
use super::{agent_info, timestamp};
use crate::config::Timing;

#[derive(Debug, Clone)]
pub(crate) struct AgentConfig {
    pub(crate) index: usize,
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) resources: Amounts,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) work_dir: PathBuf,
    pub(crate) timing: Timing,
    pub(crate) clock: WallClock,
    /// Seed of the uuids that the agent generates.
    pub(crate) seed: u64,
}

#[derive(Debug)]
pub(crate) enum AgentEvent {
    Call {
        request: RequestKey,
        call: Box<Call>,
        /// The stream to open if it is a SUBSCRIBE.
        stream: StreamKey,
    },
    /// Closed by the executor.
    StreamClosed(StreamKey),
    Container(ContainerKey, ContainerEvent),
    Order(Order),
    /// The agent's process restarts and reads its checkpoints.
    Restart,
}

#[derive(Debug)]
pub(crate) enum AgentAction {
    Outside(Action),
    Report(Report),
}

#[derive(Debug)]
pub(crate) struct Agent {
    config: AgentConfig,
    generator: Generator,
    frameworks: BTreeMap<String, Framework>,
    updates: Updates,
    next_container: u64,
    /// Until then only executors that were started before a restart may subscribe, and nothing else is served.
    recovers_until: Option<Instant>,
    /// The agent is being drained.
    draining: Option<DrainConfig>,
    actions: VecDeque<AgentAction>,
}

#[derive(Debug)]
struct Framework {
    info: FrameworkInfo,
    /// The master has removed it: executors get their grace period, and updates are no longer accepted.
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
            generator: Generator::new(config.seed),
            updates: Updates::new(config.timing.update_retry),
            config,
            frameworks: BTreeMap::new(),
            next_container: 0,
            recovers_until: None,
            draining: None,
            actions: VecDeque::new(),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.config.id
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.config.address
    }

    /// It has this many CPUs if that is more, from its next registration on.
    pub(crate) fn grow(&mut self, cpus: f64) {
        self.config.resources.raise(&Amounts::of(&[("cpus", cpus)]));
    }

    /// When recovery from a restart ends; `None` if it has ended.
    pub(crate) fn recovers_until(&self) -> Option<Instant> {
        self.recovers_until
    }

    /// An executor is late with its first SUBSCRIBE, with its SUBSCRIBE after a restart, or with its end.
    fn deadline_passed(&mut self, framework: &str, id: &str) {
        let timing = &self.config.timing;
        let (first, again) = (timing.registration, timing.executor_reregistration);
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        match executor.phase {
            Phase::Registering { .. } => {
                executor.ending = Some(Ending {
                    state: TaskState::Failed,
                    reason: Reason::ExecutorRegistrationTimeout,
                    message: format!("Executor did not register within {}secs", first.as_secs_f64()),
                });
            }
            Phase::Recovering { .. } => {
                executor.ending = Some(Ending {
                    state: TaskState::Gone,
                    reason: Reason::ExecutorReregistrationTimeout,
                    message: format!("Executor did not reregister within {}secs", again.as_secs_f64()),
                });
            }
            Phase::Running | Phase::Terminating { .. } => {}
        }
        executor.phase = Phase::Terminating { destroy_at: None };
        let container = executor.container;
        self.push(Action::Destroy(container));
    }

    /// Destroys all containers, as for a QoS correction.
    pub(crate) fn preempt(&mut self) {
        let frameworks = self.frameworks.values_mut();
        let executors = frameworks.flat_map(|framework| framework.executors.values_mut());
        let mut destroyed = Vec::new();
        for executor in executors.filter(|executor| !matches!(executor.phase, Phase::Terminating { .. })) {
            executor.ending = Some(Ending {
                state: TaskState::Gone,
                reason: Reason::ContainerPreempted,
                message: "Container preempted by QoS correction".into(),
            });
            executor.phase = Phase::Terminating { destroy_at: None };
            destroyed.push(executor.container);
        }
        for container in destroyed {
            self.push(Action::Destroy(container));
        }
    }

    /// Sends the updates that are due to the master.
    fn forward(&mut self, now: Instant) {
        while let Some((framework, status, latest)) = self.updates.poll_send(now) {
            let status = Box::new(status);
            self.report(Report::Update {
                framework,
                status,
                latest,
            });
        }
    }

    /// Keeps a status that the agent itself made, and sends it in its turn.
    fn update_status(&mut self, framework: &str, status: TaskStatus, now: Instant) {
        self.updates.push(framework, self.explained(framework, status));
        self.forward(now);
    }

    /// Adds to a status that a task ends because the agent is drained.
    fn explained(&self, framework: &str, mut status: TaskStatus) -> TaskStatus {
        let Some(config) = self.draining else {
            return status;
        };
        if matches!(status.state(), TaskState::Killing | TaskState::Killed) {
            status.reason = Some(Reason::AgentDraining.into());
        }
        if config.mark_gone() && status.state() == TaskState::Killed && self.is_partition_aware(framework) {
            status.state = TaskState::GoneByOperator.into();
        }
        status
    }

    /// A status that the agent itself makes, without reason and message.
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
            timestamp: timestamp(self.config.clock.since_epoch(now)),
            uuid: Some(self.generator.uuid().as_bytes().to_vec()),
            ..TaskStatus::new(TaskId::new(task), state)
        }
    }

    /// Like [`status`](Self::status), with the agent as source, and with reason and message.
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

    fn push(&mut self, action: Action) {
        self.actions.push_back(AgentAction::Outside(action));
    }

    fn report(&mut self, report: Report) {
        self.actions.push_back(AgentAction::Report(report));
    }

    fn info(&self) -> AgentInfo {
        AgentInfo {
            attributes: self.config.attributes.clone(),
            ..agent_info(&self.config.id, self.config.address, &self.config.resources)
        }
    }

    /// The containers that run or are about to run.
    pub(crate) fn containers(&self) -> Vec<ContainerKey> {
        self.executors().map(|executor| executor.container).collect()
    }

    fn executors(&self) -> impl Iterator<Item = &Executor> {
        self.frameworks
            .values()
            .flat_map(|framework| framework.executors.values())
    }
}

impl Machine for Agent {
    type Event = AgentEvent;
    type Action = AgentAction;

    fn handle(&mut self, event: AgentEvent, now: Instant) {
        match event {
            AgentEvent::Call {
                request,
                call,
                stream,
            } => {
                let place = self.actions.len();
                let answer = self.call(*call, stream, now);
                let answer = AgentAction::Outside(Action::Answer { request, answer });
                // The answer comes before its consequences.
                self.actions.insert(place, answer);
            }
            AgentEvent::StreamClosed(stream) => self.stream_closed(stream),
            AgentEvent::Container(container, event) => self.container(container, event, now),
            AgentEvent::Order(order) => self.carry_out(order, now),
            AgentEvent::Restart => self.restart(now),
        }
    }

    /// Destroys executors that are late and sends unacknowledged updates again.
    fn advance(&mut self, now: Instant) {
        let mut late = Vec::new();
        for (framework, entry) in &self.frameworks {
            for (id, executor) in &entry.executors {
                if executor.deadline().is_some_and(|at| at <= now) {
                    late.push((framework.clone(), id.clone()));
                }
            }
        }
        for (framework, id) in late {
            self.deadline_passed(&framework, &id);
        }
        self.recovers_until.take_if(|until| *until <= now);
        self.forward(now);
    }

    fn poll(&mut self, _now: Instant) -> Option<AgentAction> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let executors = self.executors().filter_map(Executor::deadline);
        executors
            .chain(self.updates.deadline())
            .chain(self.recovers_until)
            .min()
    }
}
