//! A benchmark with its clock, and executors that tell what they should.

use machine::{Machine, drain};
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{
    AgentId, ExecutorId, FrameworkId, Offer, OfferId, Resource, TaskId, TaskInfo, TaskState, TaskStatus,
};
use mesos::resources::scalar;
use mesos::scheduler::{Event as MasterEvent, Output};
use messages::bench::{
    Answers, BenchTask, CheckedKernel, FromBench, Machine as Described, NumberedRecord, Rate, Record, ToBench,
};
use scheduler::bench::{Action, ClusterBench, ClusterResult, Event, News, Settings};
use scheduler::{Architecture, Constraint, Delivery, LaunchPlan, Limits, Revocable};
use std::time::{Duration, Instant};

pub(crate) struct Harness {
    pub(crate) bench: ClusterBench,
    pub(crate) now: Instant,
    /// What no test has taken yet.
    pub(crate) actions: Vec<Action>,
}

pub(crate) fn settings() -> Settings {
    Settings {
        limits: Limits {
            cpus_millis: None,
            cpus_per_agent_millis: None,
            least_cpus_millis: 0,
            agents: None,
            mem_millis: 128_000,
        },
        constraints: Vec::<Constraint>::new().into(),
        revocable: Revocable::No,
        launch: LaunchPlan {
            delivery: Delivery::Installed("/opt/executor".to_owned()),
            assumed: Architecture::own(),
            kernel: None,
            pin: true,
            record_search: false,
            environment: std::collections::BTreeMap::new(),
            run_id: "test".to_owned(),
        },
        task: BenchTask {
            length_ms: 2000,
            kernel: None,
        },
    }
}

impl Harness {
    pub(crate) fn with(settings: Settings) -> Self {
        let now = Instant::now();
        Self {
            bench: ClusterBench::new(settings, now),
            now,
            actions: Vec::new(),
        }
    }

    /// Subscribed.
    pub(crate) fn new() -> Self {
        Self::subscribed(settings())
    }

    pub(crate) fn subscribed(settings: Settings) -> Self {
        let mut harness = Self::with(settings);
        harness.event(MasterEvent::Subscribed {
            framework_id: FrameworkId::new("f"),
            heartbeat: Duration::from_secs(15),
            master: None,
        });
        harness.actions.clear();
        harness
    }

    pub(crate) fn give(&mut self, event: Event) {
        self.bench.handle(event, self.now);
        self.actions.extend(drain(&mut self.bench, self.now));
    }

    pub(crate) fn bench_deadline(&self) -> Option<Instant> {
        self.bench.deadline()
    }

    /// No TEARDOWN was sent.
    pub(crate) fn bench_is_running(&self) -> bool {
        let ends =
            |action: &Action| matches!(action, Action::Call { call, .. } if call.r#type() == Type::Teardown);
        !self.actions.iter().any(ends)
    }

    pub(crate) fn output(&mut self, output: Output) {
        self.give(Event::Master(output));
    }

    pub(crate) fn event(&mut self, event: MasterEvent) {
        self.output(Output::Event(event));
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now += time;
        self.bench.advance(self.now);
        self.actions.extend(drain(&mut self.bench, self.now));
    }

    /// Takes the calls of this type.
    pub(crate) fn calls(&mut self, wanted: Type) -> Vec<Call> {
        let is_wanted =
            |action: &Action| matches!(action, Action::Call { call, .. } if call.r#type() == wanted);
        let taken = self.actions.extract_if(.., |action| is_wanted(action));
        taken
            .filter_map(|action| match action {
                Action::Call { call, .. } => Some(*call),
                _ => None,
            })
            .collect()
    }

    pub(crate) fn news(&self) -> Vec<&News> {
        let mut news = Vec::new();
        for action in &self.actions {
            if let Action::Tell(told) = action {
                news.push(told);
            }
        }
        news
    }

    pub(crate) fn result(&self) -> Option<&ClusterResult> {
        match self.actions.last()? {
            Action::Done(result) => Some(result),
            _ => None,
        }
    }

    /// Offers these agents, and gives the tasks that are launched.
    pub(crate) fn offer(&mut self, offers: Vec<Offer>) -> Vec<TaskInfo> {
        self.event(MasterEvent::Offers(offers));
        let accepts = self.calls(Type::Accept);
        let operations = accepts.into_iter().filter_map(|call| call.accept);
        operations
            .flat_map(|accept| accept.operations)
            .filter_map(|operation| operation.launch)
            .flat_map(|launch| launch.task_infos)
            .collect()
    }

    /// The executor of this task tells these bytes.
    pub(crate) fn bytes(&mut self, task: &TaskInfo, data: Vec<u8>) {
        self.event(MasterEvent::Message {
            agent_id: task.agent_id.clone(),
            executor_id: executor_id(task),
            data,
        });
    }

    pub(crate) fn tell(&mut self, task: &TaskInfo, message: &FromBench) {
        self.bytes(task, message.encode());
    }

    /// Takes the acknowledgements that were sent.
    pub(crate) fn acks(&mut self) -> Vec<u64> {
        let messages = self
            .calls(Type::Message)
            .into_iter()
            .filter_map(|call| call.message);
        messages
            .map(|message| ToBench::decode(&message.data).unwrap().through)
            .collect()
    }

    pub(crate) fn status(&mut self, task: &TaskInfo, state: TaskState, message: &str) {
        self.event(MasterEvent::Update(Box::new(TaskStatus {
            agent_id: Some(task.agent_id.clone()),
            uuid: Some(vec![7; 16]),
            message: Some(message.to_owned()),
            ..TaskStatus::new(TaskId::new(task.task_id.value.clone()), state)
        })));
    }

    /// The master has torn the framework down.
    pub(crate) fn torn_down(&mut self) {
        let answered = self.actions.iter().rev().find_map(|action| match action {
            Action::Call { tag, call } if call.r#type() == Type::Teardown => Some(*tag),
            _ => None,
        });
        self.output(Output::Answered {
            tag: answered.expect("a TEARDOWN was sent"),
            kind: Type::Teardown,
            result: Ok(()),
        });
    }
}

pub(crate) fn executor_id(task: &TaskInfo) -> ExecutorId {
    task.executor.as_ref().unwrap().executor_id.clone()
}

pub(crate) fn offer(agent: &str, cpus_millis: u64) -> Offer {
    offer_of(agent, vec![scalar("cpus", cpus_millis), scalar("mem", 1_000_000)])
}

pub(crate) fn offer_of(agent: &str, resources: Vec<Resource>) -> Offer {
    Offer {
        id: OfferId::new(format!("offer of {agent}")),
        framework_id: FrameworkId::new("f"),
        agent_id: AgentId::new(format!("id-{agent}")),
        hostname: agent.to_owned(),
        resources,
        ..Offer::default()
    }
}

pub(crate) fn rate(kernel: &str, cpus: &[u32]) -> Record {
    Record::Rate(Rate {
        kernel: kernel.to_owned(),
        cpus: cpus.to_vec(),
        hashes: 1_000_000,
        seconds: 2.0,
        cpu_seconds: 2.0 * cpus.len() as f64,
        cycles_per_hash: None,
        scatter: None,
        per_cpu: vec![500_000.0; cpus.len()],
        over_time: vec![],
    })
}

pub(crate) fn answers(cpu: u32, wrong: u64) -> Record {
    Record::Answers(Answers {
        cpu,
        right: 9,
        wrong,
        fault: None,
    })
}

pub(crate) fn machine(cpus: &[u32]) -> Record {
    let kernel = |name: &str| CheckedKernel {
        name: name.to_owned(),
        ..CheckedKernel::default()
    };
    Record::Machine(Described {
        model: "A CPU".to_owned(),
        architecture: "x86_64".to_owned(),
        cpus: cpus.to_vec(),
        kernels: vec![kernel("fast"), kernel("scalar")],
        chosen: "fast".to_owned(),
        ..Described::default()
    })
}

/// All that an executor with two CPUs tells.
pub(crate) fn records() -> Vec<Record> {
    vec![
        machine(&[0, 4]),
        rate("fast", &[0]),
        rate("scalar", &[0]),
        rate("fast", &[4]),
        rate("scalar", &[4]),
        rate("fast", &[0, 4]),
        answers(0, 0),
        answers(4, 0),
    ]
}

/// Those of these records that have these numbers.
pub(crate) fn part(records: &[Record], seqs: impl IntoIterator<Item = u64>) -> FromBench {
    let numbered = |seq: u64| NumberedRecord {
        seq,
        record: records[seq as usize - 1].clone(),
    };
    FromBench {
        session: 7,
        total: records.len() as u32,
        records: seqs.into_iter().map(numbered).collect(),
    }
}

pub(crate) fn all(records: &[Record]) -> FromBench {
    part(records, 1..=records.len() as u64)
}
