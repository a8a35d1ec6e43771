//! A virtual scheduler and virtual executors around the cluster.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use local_mesos::core::{
    Action, Cluster, ContainerEvent, ContainerKey, ContainerSpec, CoreConfig, Event, Intervention, Refusal,
    Reply, RequestKey, StreamKey,
};
use machine::Machine;
use mesos::proto::scheduler::{call, event};
use mesos::proto::{
    AgentId, Capability, CapabilityType, CommandInfo, ExecutorId, ExecutorInfo, Filters, FrameworkId,
    FrameworkInfo, Launch, Offer, OfferId, Operation, OperationType, Reason, Source, TaskId, TaskInfo,
    TaskState, TaskStatus, executor, scheduler,
};

pub(crate) const CPUS: f64 = 4.0;
pub(crate) const MEM_MB: f64 = 1024.0;

/// The cluster with one framework.
pub(crate) struct World {
    pub(crate) cluster: Cluster,
    pub(crate) now: Instant,
    next_request: u64,
    answers: BTreeMap<RequestKey, Result<Reply, Refusal>>,
    info: FrameworkInfo,
    pub(crate) stream: Option<StreamKey>,
    pub(crate) stream_id: Option<String>,
    /// Events for the framework that the test has not taken.
    pub(crate) events: VecDeque<scheduler::Event>,
    /// Events for executors that the test has not taken.
    pub(crate) executor_events: BTreeMap<StreamKey, VecDeque<executor::Event>>,
    pub(crate) containers: Vec<ContainerSpec>,
    pub(crate) destroyed: Vec<ContainerKey>,
    pub(crate) cut: Vec<StreamKey>,
    /// Whether to check the invariants after each step, which takes too long for large clusters.
    pub(crate) checks: bool,
    /// All actions, as text.
    pub(crate) journal: Vec<String>,
}

/// A framework as a modern one describes itself.
pub(crate) fn modern() -> FrameworkInfo {
    FrameworkInfo {
        name: "virtual".into(),
        roles: vec!["*".into()],
        checkpoint: Some(true),
        failover_timeout: Some(3600.0),
        capabilities: [CapabilityType::MultiRole, CapabilityType::PartitionAware]
            .map(Capability::from)
            .into(),
        ..FrameworkInfo::default()
    }
}

impl World {
    /// A subscribed framework and its first offers.
    pub(crate) fn new(agents: usize, info: FrameworkInfo) -> Self {
        let now = Instant::now();
        let mut world = Self {
            cluster: Cluster::new(CoreConfig::new(agents, CPUS, MEM_MB, now, 1)),
            now,
            next_request: 0,
            answers: BTreeMap::new(),
            info,
            stream: None,
            stream_id: None,
            events: VecDeque::new(),
            executor_events: BTreeMap::new(),
            containers: Vec::new(),
            destroyed: Vec::new(),
            cut: Vec::new(),
            checks: agents < 100,
            journal: Vec::new(),
        };
        world.subscribe();
        world.advance(1.0);
        world
    }

    pub(crate) fn handle(&mut self, event: Event) {
        self.cluster.handle(event, self.now);
        self.carry_out();
    }

    pub(crate) fn intervene(&mut self, intervention: Intervention) {
        self.handle(Event::Intervention(intervention));
    }

    /// Lets time pass, from deadline to deadline.
    pub(crate) fn advance(&mut self, seconds: f64) {
        let until = self.now + Duration::from_secs_f64(seconds);
        while let Some(due) = self.cluster.deadline().filter(|due| *due <= until) {
            self.now = self.now.max(due);
            self.cluster.advance(self.now);
            self.carry_out();
        }
        self.now = until;
    }

    fn carry_out(&mut self) {
        for action in machine::drain(&mut self.cluster, self.now) {
            self.journal.push(format!("{action:?}"));
            match action {
                Action::Answer { request, answer } => {
                    self.answers.insert(request, answer);
                }
                Action::SchedulerEvent { stream, event } => {
                    if self.stream.is_none_or(|own| own == stream) {
                        self.events.push_back(*event);
                    }
                }
                Action::ExecutorEvent { stream, event } => {
                    self.executor_events.entry(stream).or_default().push_back(*event);
                }
                Action::EndStream { .. } | Action::Terminate(_) => {}
                Action::CutStream { stream } => self.cut.push(stream),
                Action::Launch(spec) => self.containers.push(*spec),
                Action::Destroy(container) => self.destroyed.push(container),
            }
        }
        if self.checks {
            self.cluster.check_invariants().unwrap();
        }
    }

    fn request(&mut self, event: impl FnOnce(RequestKey) -> Event) -> Result<Reply, Refusal> {
        self.next_request += 1;
        let request = RequestKey(self.next_request);
        self.handle(event(request));
        self.answers.remove(&request).expect("an answer")
    }

    pub(crate) fn subscribe(&mut self) {
        self.stream = None;
        let call = scheduler::Call {
            framework_id: self.info.id.clone(),
            subscribe: Some(call::Subscribe {
                framework_info: self.info.clone(),
                suppressed_roles: Vec::new(),
                offer_constraints: None,
            }),
            ..of_type(call::Type::Subscribe)
        };
        let reply = self.send(None, call).unwrap();
        let Reply::Stream { stream, stream_id } = reply else {
            panic!("{reply:?}");
        };
        (self.stream, self.stream_id) = (Some(stream), stream_id);
        let subscribed = self.expect(event::Type::Subscribed).subscribed.unwrap();
        self.info.id = Some(subscribed.framework_id);
        assert_eq!(subscribed.master_info.unwrap().id, self.cluster.master_id());
    }

    pub(crate) fn send(
        &mut self,
        stream_id: Option<String>,
        call: scheduler::Call,
    ) -> Result<Reply, Refusal> {
        let call = Box::new(call);
        self.request(|request| Event::SchedulerCall {
            request,
            call,
            stream_id,
        })
    }

    /// A call of the framework, which must be accepted.
    pub(crate) fn call(&mut self, call: scheduler::Call) {
        assert_eq!(self.try_call(call), Ok(Reply::Accepted));
    }

    pub(crate) fn try_call(&mut self, mut call: scheduler::Call) -> Result<Reply, Refusal> {
        call.framework_id = self.info.id.clone();
        self.send(self.stream_id.clone(), call)
    }

    /// The next event of this kind; the others are kept.
    pub(crate) fn expect(&mut self, kind: event::Type) -> scheduler::Event {
        let place = self.events.iter().position(|event| event.r#type() == kind);
        place
            .and_then(|place| self.events.remove(place))
            .unwrap_or_else(|| panic!("no {kind:?}"))
    }

    pub(crate) fn count(&self, kind: event::Type) -> usize {
        self.events.iter().filter(|event| event.r#type() == kind).count()
    }

    pub(crate) fn offers(&mut self) -> Vec<Offer> {
        self.expect(event::Type::Offers).offers.unwrap().offers
    }

    pub(crate) fn offer(&mut self) -> Offer {
        self.offers().remove(0)
    }

    pub(crate) fn update(&mut self) -> TaskStatus {
        self.expect(event::Type::Update).update.unwrap().status
    }

    /// State and reason of the next update, which must come from the master.
    pub(crate) fn master_says(&mut self) -> (TaskState, Reason) {
        let status = self.update();
        assert_eq!(
            (status.source(), &status.uuid),
            (Source::Master, &None),
            "{status:?}"
        );
        (status.state(), status.reason())
    }

    pub(crate) fn acknowledge(&mut self, status: &TaskStatus) {
        let acknowledge = call::Acknowledge {
            agent_id: status.agent_id.clone().unwrap(),
            task_id: status.task_id.clone(),
            uuid: status.uuid.clone().unwrap(),
        };
        self.call(scheduler::Call {
            acknowledge: Some(acknowledge),
            ..of_type(call::Type::Acknowledge)
        });
    }

    pub(crate) fn launch(&mut self, offer: &Offer, tasks: Vec<TaskInfo>) {
        let operation = Operation {
            r#type: Some(OperationType::Launch.into()),
            launch: Some(Launch { task_infos: tasks }),
            ..Operation::default()
        };
        let accept = call::Accept {
            offer_ids: vec![OfferId::new(&offer.id.value)],
            operations: vec![operation],
            filters: Some(Filters {
                refuse_seconds: Some(0.0),
            }),
        };
        self.call(scheduler::Call {
            accept: Some(accept),
            ..of_type(call::Type::Accept)
        });
    }

    /// Launches a task on the offer, lets its executor subscribe and report TASK_RUNNING.
    pub(crate) fn run(&mut self, offer: &Offer, task_id: &str) -> Executor {
        self.launch(offer, vec![task(task_id, offer, "e", 0.5)]);
        let mut executor = Executor::of(self.containers.last().unwrap());
        let (container, started) = (executor.container, ContainerEvent::Started { pid: 1 });
        self.handle(Event::Container {
            container,
            event: started,
        });
        executor.subscribe(self, Vec::new(), Vec::new()).unwrap();
        let reply = executor.update(self, status(task_id, TaskState::Running, 1));
        assert_eq!(reply, Ok(Reply::Accepted));
        let running = self.update();
        assert_eq!(running.state(), TaskState::Running);
        self.acknowledge(&running);
        executor
    }

    pub(crate) fn kill(&mut self, task: &str) {
        let kill = call::Kill {
            task_id: TaskId::new(task),
            agent_id: None,
            kill_policy: None,
        };
        self.call(scheduler::Call {
            kill: Some(kill),
            ..of_type(call::Type::Kill)
        });
    }

    pub(crate) fn reconcile(&mut self, task: &str, agent: &AgentId) {
        let task = call::ReconcileTask {
            task_id: TaskId::new(task),
            agent_id: Some(agent.clone()),
        };
        self.call(scheduler::Call {
            reconcile: Some(call::Reconcile { tasks: vec![task] }),
            ..of_type(call::Type::Reconcile)
        });
    }

    pub(crate) fn message(&mut self, agent: &AgentId, executor: &str) {
        let message = call::Message {
            agent_id: agent.clone(),
            executor_id: ExecutorId::new(executor),
            data: b"down".to_vec(),
        };
        self.call(scheduler::Call {
            message: Some(message),
            ..of_type(call::Type::Message)
        });
    }
}

pub(crate) fn of_type(kind: call::Type) -> scheduler::Call {
    scheduler::Call {
        r#type: Some(kind.into()),
        ..scheduler::Call::default()
    }
}

/// A virtual executor: its container and, once subscribed, its stream.
#[derive(Debug, Clone)]
pub(crate) struct Executor {
    pub(crate) container: ContainerKey,
    framework: FrameworkId,
    id: ExecutorId,
    pub(crate) stream: Option<StreamKey>,
}

impl Executor {
    pub(crate) fn of(spec: &ContainerSpec) -> Self {
        Self {
            container: spec.key,
            framework: spec.framework.id.clone().unwrap(),
            id: spec.executor.executor_id.clone(),
            stream: None,
        }
    }

    fn call(
        &self,
        world: &mut World,
        kind: executor::call::Type,
        fill: impl FnOnce(&mut executor::Call),
    ) -> Result<Reply, Refusal> {
        let mut call = executor::Call {
            framework_id: self.framework.clone(),
            executor_id: self.id.clone(),
            r#type: Some(kind.into()),
            ..executor::Call::default()
        };
        fill(&mut call);
        let (agent, call) = (self.container.agent, Box::new(call));
        world.request(|request| Event::ExecutorCall { request, agent, call })
    }

    pub(crate) fn subscribe(
        &mut self,
        world: &mut World,
        unacknowledged_tasks: Vec<TaskInfo>,
        updates: Vec<TaskStatus>,
    ) -> Result<(), Refusal> {
        let update = |status| executor::call::Update { status };
        let subscribe = executor::call::Subscribe {
            unacknowledged_tasks,
            unacknowledged_updates: updates.into_iter().map(update).collect(),
        };
        let reply = self.call(world, executor::call::Type::Subscribe, |call| {
            call.subscribe = Some(subscribe);
        })?;
        let Reply::Stream { stream, .. } = reply else {
            panic!("{reply:?}");
        };
        self.stream = Some(stream);
        Ok(())
    }

    pub(crate) fn update(&self, world: &mut World, status: TaskStatus) -> Result<Reply, Refusal> {
        self.call(world, executor::call::Type::Update, |call| {
            call.update = Some(executor::call::Update { status });
        })
    }

    pub(crate) fn message(&self, world: &mut World) {
        let data = b"up".to_vec();
        let reply = self.call(world, executor::call::Type::Message, |call| {
            call.message = Some(executor::call::Message { data });
        });
        assert_eq!(reply, Ok(Reply::Accepted));
    }

    /// The types of the events on its stream that it has not looked at.
    pub(crate) fn events(&self, world: &mut World) -> Vec<executor::event::Type> {
        let events = world.executor_events.remove(&self.stream.unwrap());
        let events = events.unwrap_or_default();
        events.iter().map(executor::Event::r#type).collect()
    }
}

pub(crate) fn task(id: &str, offer: &Offer, executor: &str, cpus: f64) -> TaskInfo {
    let info = ExecutorInfo {
        executor_id: ExecutorId::new(executor),
        resources: resources(0.1),
        command: Some(CommandInfo::default()),
        ..ExecutorInfo::default()
    };
    TaskInfo {
        name: id.into(),
        task_id: TaskId::new(id),
        agent_id: offer.agent_id.clone(),
        resources: resources(cpus),
        executor: Some(info),
        ..TaskInfo::default()
    }
}

fn resources(cpus: f64) -> Vec<mesos::proto::Resource> {
    [("cpus", cpus), ("mem", 32.0)]
        .map(|(name, units)| mesos::resources::scalar(name, mesos::resources::to_millis(units)))
        .into()
}

pub(crate) fn cpus(offer: &Offer) -> u64 {
    mesos::resources::sum(&offer.resources, "cpus")
}

/// An executor's update with a uuid made of `number`.
pub(crate) fn status(task: &str, state: TaskState, number: u8) -> TaskStatus {
    let mut uuid = [number; 16];
    uuid[6] = 0x40;
    uuid[8] = 0x80;
    TaskStatus {
        uuid: Some(uuid.to_vec()),
        source: Some(Source::Executor.into()),
        ..TaskStatus::new(TaskId::new(task), state)
    }
}
