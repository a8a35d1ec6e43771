//! Another framework, which holds half of some agents at first: what it leaves is offered later, so that several tasks
//! come to one executor.

use super::{Happening, World};
use crate::world::http::{Caller, Stream};
use local_mesos::core::{ContainerEvent, ContainerKey, Event as ClusterEvent, Refusal, Reply, StreamKey};
use mesos::proto::scheduler::{Call, Event as MesosEvent, event::Type};
use mesos::proto::{CommandInfo, FrameworkId, FrameworkInfo, Offer, TaskId, TaskInfo, TaskState};
use mesos::scheduler::call;
use rand::RngExt;
use std::time::Duration;

/// Longest life of its tasks, seconds.
const LONGEST_TASK: f64 = 150.0;
/// What is declined does not come back.
const FOR_EVER: f64 = 1e6;

#[derive(Debug)]
pub(crate) struct Other {
    /// Agents that it still wants half of.
    wanted: usize,
    tasks: u32,
    id: Option<FrameworkId>,
    pub(crate) stream: Option<StreamKey>,
    stream_id: Option<String>,
}

impl Other {
    pub(crate) fn new(wanted: usize) -> Self {
        Self {
            wanted,
            tasks: 0,
            id: None,
            stream: None,
            stream_id: None,
        }
    }
}

impl World {
    pub(crate) fn other_subscribes(&mut self) {
        if self.other.wanted == 0 {
            return;
        }
        let info = FrameworkInfo {
            user: "other".to_owned(),
            name: "other".to_owned(),
            id: self.other.id.clone(),
            failover_timeout: Some(1e6),
            roles: vec!["*".to_owned()],
            capabilities: vec![mesos::proto::CapabilityType::MultiRole.into()],
            ..FrameworkInfo::default()
        };
        let mut subscribe = call::subscribe(info, Vec::new(), None);
        subscribe.framework_id = self.other.id.clone();
        self.other_calls(subscribe);
    }

    fn other_calls(&mut self, call: Call) {
        let kind = call.r#type();
        self.tell(&format!("the other framework calls {kind}"));
        let request = self.request(Caller::Other);
        let stream_id = self.other.stream_id.clone();
        self.tell_cluster(ClusterEvent::SchedulerCall {
            request,
            call: Box::new(call),
            stream_id,
        });
    }

    pub(crate) fn other_answered(&mut self, answer: Result<Reply, Refusal>) {
        if let Err(refusal) = &answer {
            self.tell(&format!("the other framework is refused: {refusal}"));
        }
        if let Ok(Reply::Stream { stream, stream_id }) = answer {
            self.other.stream = Some(stream);
            self.other.stream_id = stream_id;
            self.streams.insert(
                stream,
                Stream {
                    reader: Caller::Other,
                },
            );
        }
    }

    pub(crate) fn other_hears(&mut self, event: &MesosEvent) {
        match event.r#type() {
            Type::Subscribed => {
                self.other.id = event
                    .subscribed
                    .as_ref()
                    .map(|subscribed| subscribed.framework_id.clone());
            }
            Type::Offers => {
                let offers = event
                    .offers
                    .as_ref()
                    .map(|offers| offers.offers.clone())
                    .unwrap_or_default();
                for offer in offers {
                    self.other_offered(&offer);
                }
            }
            Type::Update => {
                if let Some(update) = &event.update
                    && let Some(mut acknowledge) = call::acknowledge(&update.status)
                {
                    acknowledge.framework_id = self.other.id.clone();
                    if update.status.state() == TaskState::Running {
                        let life = Duration::from_secs_f64(self.rng.random_range(1.0..LONGEST_TASK));
                        self.after(life, Happening::OtherEnds(update.status.task_id.value.clone()));
                    }
                    self.other_calls(acknowledge);
                }
            }
            _ => {}
        }
    }

    fn other_offered(&mut self, offer: &Offer) {
        let half = mesos::resources::sum(&offer.resources, "cpus") / 2;
        let resources =
            mesos::resources::take(&offer.resources, half, 64_000).filter(|_| self.other.wanted > 0);
        let mut call = match resources {
            Some(resources) => {
                self.other.wanted -= 1;
                self.other.tasks += 1;
                let task = TaskInfo {
                    name: "other".to_owned(),
                    task_id: TaskId::new(format!("other-{}", self.other.tasks)),
                    agent_id: offer.agent_id.clone(),
                    resources,
                    command: Some(CommandInfo {
                        value: Some("sleep 100".to_owned()),
                        ..CommandInfo::default()
                    }),
                    ..TaskInfo::default()
                };
                call::launch(vec![offer.id.clone()], vec![task], call::refuse_seconds(FOR_EVER))
            }
            None => call::decline(vec![offer.id.clone()], call::refuse_seconds(FOR_EVER)),
        };
        call.framework_id = self.other.id.clone();
        self.other_calls(call);
    }

    /// It wants half of this many more agents, as soon as something is free there.
    pub(crate) fn other_wants(&mut self, agents: usize) {
        self.other.wanted += agents;
        if self.other.stream.is_none() {
            return self.other_subscribes();
        }
        let mut revive = call::revive(Vec::new());
        revive.framework_id = self.other.id.clone();
        self.other_calls(revive);
    }

    /// One of its commands has done its work.
    pub(crate) fn other_ends(&mut self, _task: &str) {
        let mut agents = 0..self.cluster.agents().len();
        if let Some(key) = agents.find_map(|agent| self.other_on(agent)) {
            self.other_exits(key);
        }
    }

    /// A command of it on this agent.
    pub(crate) fn other_on(&self, agent: usize) -> Option<ContainerKey> {
        let mut containers = self.cluster.containers(agent).into_iter();
        containers.find(|key| self.checks.others.contains(key))
    }

    pub(crate) fn other_exits(&mut self, key: ContainerKey) {
        self.checks.others.remove(&key);
        let exited = ContainerEvent::Exited { status: 0 };
        self.after(Duration::ZERO, Happening::Container(key, exited));
    }

    /// It is gone for good, and its tasks with it.
    pub(crate) fn other_leaves(&mut self) {
        if self.other.stream.is_some() {
            let mut teardown = call::teardown();
            teardown.framework_id = self.other.id.clone();
            self.other_calls(teardown);
        }
        // A master that it is not subscribed to refuses that, after a failover.
        let agents = self.cluster.agents().len();
        for agent in 0..agents {
            while let Some(key) = self.other_on(agent) {
                self.other_exits(key);
            }
        }
    }
}
