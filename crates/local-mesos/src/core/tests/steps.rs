//! What schedulers, executors and accidents do, chosen by numbers.

use std::time::Duration;

use mesos::proto::scheduler::call;
use mesos::proto::{
    AgentId, Capability, CapabilityType, CommandInfo, ExecutorId, ExecutorInfo, Filters, FrameworkId,
    FrameworkInfo, Launch, Operation, OperationType, Source, TaskId, TaskInfo, TaskState, TaskStatus,
    executor, scheduler,
};

use machine::Machine;

use super::world::World;
use crate::core::amounts::Amounts;
use crate::core::{AgentSpec, ContainerEvent, ContainerSpec, Event, Intervention, Refusal, Reply};

/// A step of a random run: what to do, and numbers that choose among what exists.
pub(super) type Step = (u8, u8, u8, u8);

impl World {
    pub(super) fn step(&mut self, (kind, a, b, c): Step) {
        match kind % 12 {
            0 => self.subscribe(a, b),
            1 => self.advance(u64::from(a) * 100),
            2 | 3 => self.accept(a, b, c),
            4 => self.scheduler_call(a, b, c),
            5 => self.acknowledge(a),
            6 => self.executor_subscribe(a, b),
            7 | 8 => self.executor_update(a, b, c),
            9 => self.container(a, b),
            10 if c < 100 => self.close(a),
            11 if c < 100 => self.accident(usize::from(a), b),
            _ => self.advance(1000),
        }
        self.drain();
    }

    pub(super) fn advance(&mut self, millis: u64) {
        self.now += Duration::from_millis(millis);
        let due = self.core.deadline().expect("rounds of allocation");
        assert!(due <= self.now + Duration::from_secs(3600));
        self.core.advance(self.now);
        self.drain();
        assert!(
            self.core.deadline().is_some_and(|due| due > self.now),
            "all is done"
        );
    }

    fn accident(&mut self, a: usize, b: u8) {
        let agents = self.core.agents().len();
        let agent = a % agents;
        let kill_executors = b >= 128;
        let dies = Intervention::AgentDies {
            agent,
            kill_executors,
        };
        let joins = AgentSpec {
            address: ([10, 1, 0, 1], 5051).into(),
            cpus: 2.0,
            revocable_cpus: 1.0,
            mem_mb: 256.0,
            attributes: Vec::new(),
        };
        self.intervene(match b % 8 {
            0 | 1 => Intervention::AgentLost { agent },
            2 | 3 => Intervention::AgentReturns { agent },
            4 if b >= 128 => Intervention::AgentGrows {
                agent,
                cpus: f64::from(b) / 64.0,
            },
            4 if b >= 64 => Intervention::AgentPreempts { agent },
            4 => Intervention::AgentRestarts { agent },
            5 => Intervention::MasterFailsOver,
            6 => dies,
            _ if agents < 5 => Intervention::AgentJoins { agent: joins },
            _ => Intervention::CutExecutorStreams { agent },
        });
    }

    /// Ends all partitions and waits until every agent is registered.
    pub(super) fn heal(&mut self) {
        let agents = self.core.agents().len();
        for agent in 0..agents {
            self.intervene(Intervention::AgentReturns { agent });
        }
        // Recovery, then registration.
        self.advance(2_000);
        self.advance(1_000);
    }

    pub(super) fn subscribe_as(&mut self, id: FrameworkId) {
        let framework_info = FrameworkInfo {
            id: Some(id.clone()),
            ..FrameworkInfo::default()
        };
        let subscribe = call::Subscribe {
            framework_info,
            suppressed_roles: Vec::new(),
            offer_constraints: None,
        };
        let call = scheduler::Call {
            framework_id: Some(id),
            r#type: Some(call::Type::Subscribe.into()),
            subscribe: Some(subscribe),
            ..Default::default()
        };
        let _ = self.send(call, None);
    }

    pub(super) fn send(&mut self, call: scheduler::Call, stream_id: Option<&str>) -> Result<Reply, Refusal> {
        let (call, stream_id) = (Box::new(call), stream_id.map(str::to_owned));
        self.call(|request| Event::SchedulerCall {
            request,
            call,
            stream_id,
        })
    }

    fn subscribe(&mut self, a: u8, b: u8) {
        let all = [
            CapabilityType::MultiRole,
            CapabilityType::PartitionAware,
            CapabilityType::TaskKillingState,
        ];
        let chosen = all.into_iter().enumerate().filter(|(bit, _)| b & (1 << bit) != 0);
        let capabilities: Vec<Capability> = chosen.map(|(_, capability)| capability.into()).collect();
        let roles = if b & 1 != 0 {
            vec!["*".into(), "r".into()]
        } else {
            Vec::new()
        };
        let id = pick(&self.frameworks, a / 2)
            .filter(|_| a.is_multiple_of(2))
            .map(|(id, _)| id);
        let framework_info = FrameworkInfo {
            id: id.clone(),
            roles,
            capabilities,
            checkpoint: Some(b & 8 != 0),
            failover_timeout: Some(f64::from(b / 16)),
            ..FrameworkInfo::default()
        };
        let subscribe = call::Subscribe {
            framework_info,
            suppressed_roles: Vec::new(),
            offer_constraints: None,
        };
        let kind = Some(call::Type::Subscribe.into());
        let call = scheduler::Call {
            framework_id: id,
            r#type: kind,
            subscribe: Some(subscribe),
            ..Default::default()
        };
        let _ = self.send(call, None);
    }

    fn accept(&mut self, a: u8, b: u8, c: u8) {
        let Some((offer, agent)) = pick(&self.offers, a) else {
            return;
        };
        let tasks = (0..b % 4)
            .map(|i| self.task(agent.clone(), b.wrapping_add(i), c))
            .collect();
        let operation = Operation {
            r#type: Some(
                if c == 255 {
                    OperationType::LaunchGroup
                } else {
                    OperationType::Launch
                }
                .into(),
            ),
            launch: Some(Launch { task_infos: tasks }),
            ..Operation::default()
        };
        let filters = Some(Filters {
            refuse_seconds: Some(f64::from(c % 4)),
        });
        let mut offer_ids = vec![offer];
        offer_ids.extend(
            pick(&self.offers, b)
                .filter(|_| c.is_multiple_of(8))
                .map(|(offer, _)| offer),
        );
        let accept = call::Accept {
            offer_ids,
            operations: vec![operation],
            filters,
        };
        self.framework_call(c, call::Type::Accept, |call| call.accept = Some(accept));
    }

    pub(super) fn task(&self, agent: AgentId, b: u8, c: u8) -> TaskInfo {
        let resources =
            Amounts::of(&[("cpus", f64::from(b % 16) / 10.0), ("mem", 16.0)]).to_resources(None, false);
        let executor = ExecutorInfo {
            executor_id: ExecutorId::new(format!("e{}", c % 3)),
            resources: resources.clone(),
            command: Some(CommandInfo::default()),
            ..ExecutorInfo::default()
        };
        let command = c % 4 == 3;
        TaskInfo {
            task_id: TaskId::new(["t0", "t1", "t2", "t3", "", "a/b"][usize::from(b % 6)]),
            agent_id: agent,
            resources,
            command: command.then(CommandInfo::default),
            executor: (!command).then_some(executor),
            ..TaskInfo::default()
        }
    }

    /// A call of some framework; now and then with another's stream id.
    fn framework_call(&mut self, a: u8, kind: call::Type, fill: impl FnOnce(&mut scheduler::Call)) {
        let Some((id, stream_id)) = pick(&self.frameworks, a) else {
            return;
        };
        let stream_id = if a == 7 { "strange".into() } else { stream_id };
        let mut call = scheduler::Call {
            framework_id: Some(id),
            r#type: Some(kind.into()),
            ..Default::default()
        };
        fill(&mut call);
        let _ = self.send(call, Some(&stream_id));
    }

    fn scheduler_call(&mut self, a: u8, b: u8, c: u8) {
        let task_id = TaskId::new(format!("t{}", b % 4));
        let agent_id = self.agent_id(usize::from(b));
        let executor_id = ExecutorId::new(format!("e{}", b % 3));
        match c % 10 {
            0 => self.framework_call(a, call::Type::Teardown, |_| {}),
            1 => self.framework_call(a, call::Type::Revive, |_| {}),
            2 => self.framework_call(a, call::Type::Suppress, |_| {}),
            3 | 4 => self.framework_call(a, call::Type::Kill, |call| {
                call.kill = Some(call::Kill {
                    task_id,
                    agent_id: None,
                    kill_policy: None,
                });
            }),
            5 => self.framework_call(a, call::Type::Shutdown, |call| {
                call.shutdown = Some(call::Shutdown {
                    executor_id,
                    agent_id,
                });
            }),
            6 => self.framework_call(a, call::Type::Reconcile, |call| {
                let task = call::ReconcileTask {
                    task_id,
                    agent_id: Some(agent_id),
                };
                call.reconcile = Some(call::Reconcile {
                    tasks: vec![task; usize::from(b % 2)],
                });
            }),
            7 => self.framework_call(a, call::Type::Message, |call| {
                call.message = Some(call::Message {
                    agent_id,
                    executor_id,
                    data: vec![1],
                });
            }),
            8 => {
                let Some((offer, _)) = pick(&self.offers, b) else {
                    return;
                };
                self.framework_call(a, call::Type::Decline, |call| {
                    call.decline = Some(call::Decline {
                        offer_ids: vec![offer],
                        filters: None,
                    });
                });
            }
            _ => self.framework_call(a, call::Type::UpdateFramework, |call| {
                let framework_info = FrameworkInfo {
                    id: call.framework_id.clone(),
                    ..FrameworkInfo::default()
                };
                call.update_framework = Some(call::Subscribe {
                    framework_info,
                    suppressed_roles: Vec::new(),
                    offer_constraints: None,
                });
            }),
        }
    }

    fn acknowledge(&mut self, a: u8) {
        let keys: Vec<_> = self.outstanding.keys().cloned().collect();
        let Some(key) = pick(&keys, a) else {
            return;
        };
        let Some(status) = self.outstanding.remove(&key) else {
            return;
        };
        let Some(stream_id) = self.open.get(&key.0).cloned() else {
            return;
        };
        let Some((id, _)) = self.frameworks.iter().find(|(_, id)| *id == stream_id).cloned() else {
            return;
        };
        let acknowledge = call::Acknowledge {
            agent_id: status.agent_id.unwrap(),
            task_id: status.task_id,
            uuid: status.uuid.unwrap(),
        };
        let call = scheduler::Call {
            framework_id: Some(id),
            r#type: Some(call::Type::Acknowledge.into()),
            acknowledge: Some(acknowledge),
            ..Default::default()
        };
        let _ = self.send(call, Some(&stream_id));
    }

    fn executor_call(&mut self, a: u8, call: impl FnOnce(&mut executor::Call)) {
        let Some(spec) = pick(&self.containers, a) else {
            return;
        };
        let variable = |name| {
            spec.environment
                .iter()
                .find(|(n, _)| n == name)
                .unwrap()
                .1
                .clone()
        };
        let mut message = executor::Call {
            executor_id: ExecutorId::new(variable("MESOS_EXECUTOR_ID")),
            framework_id: FrameworkId::new(variable("MESOS_FRAMEWORK_ID")),
            ..Default::default()
        };
        call(&mut message);
        let _ = self.call_agent(spec.key.agent, message);
    }

    pub(super) fn call_agent(&mut self, agent: usize, call: executor::Call) -> Result<Reply, Refusal> {
        let call = Box::new(call);
        self.call(|request| Event::ExecutorCall { request, agent, call })
    }

    fn executor_subscribe(&mut self, a: u8, b: u8) {
        self.executor_call(a, |call| {
            call.r#type = Some(executor::call::Type::Subscribe.into());
            let update = executor::call::Update {
                status: some_status(b, b),
            };
            let unacknowledged_updates = vec![update; usize::from(b % 2)];
            call.subscribe = Some(executor::call::Subscribe {
                unacknowledged_updates,
                ..Default::default()
            });
        });
    }

    fn executor_update(&mut self, a: u8, b: u8, c: u8) {
        self.executor_call(a, |call| {
            call.r#type = Some(executor::call::Type::Update.into());
            call.update = Some(executor::call::Update {
                status: some_status(b, c),
            });
        });
    }

    fn container(&mut self, a: u8, b: u8) {
        let Some(ContainerSpec { key, .. }) = pick(&self.containers, a) else {
            return;
        };
        let event = match b % 3 {
            0 => ContainerEvent::Started { pid: 1 },
            1 => ContainerEvent::Failed { reason: "no".into() },
            _ => ContainerEvent::Exited { status: i32::from(b) },
        };
        if !b.is_multiple_of(3) {
            self.containers.retain(|spec| spec.key != key);
        }
        self.handle(Event::Container {
            container: key,
            event,
        });
    }

    fn close(&mut self, a: u8) {
        let keys: Vec<_> = self.open.keys().copied().collect();
        if let Some(stream) = pick(&keys, a) {
            self.open.remove(&stream);
            self.handle(Event::StreamClosed { stream });
        }
    }
}

fn pick<T: Clone>(from: &[T], number: u8) -> Option<T> {
    // The newest ones are the most interesting.
    let back = usize::from(number) % from.len().clamp(1, 6);
    from.iter().rev().nth(back).cloned()
}

fn some_status(task: u8, number: u8) -> TaskStatus {
    let mut uuid = [number; 16];
    uuid[6] = 0x40;
    uuid[8] = if number == 99 { 0 } else { 0x80 };
    let states = [
        TaskState::Running,
        TaskState::Finished,
        TaskState::Failed,
        TaskState::Staging,
    ];
    TaskStatus {
        uuid: Some(uuid.to_vec()),
        source: Some(Source::Executor.into()),
        ..TaskStatus::new(
            TaskId::new(format!("t{}", task % 4)),
            states[usize::from(number / 8 % 4)],
        )
    }
}
