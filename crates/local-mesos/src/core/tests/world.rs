//! The cluster's surroundings, and what must hold of its actions.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use machine::Machine;
use mesos::proto::scheduler::event;
use mesos::proto::{AgentId, FrameworkId, OfferId, TaskStatus, executor, scheduler};

use crate::core::{
    Action, Cluster, ContainerKey, ContainerSpec, CoreConfig, Event, Intervention, Refusal, Reply,
    RequestKey, StreamKey,
};

pub(super) const AGENTS: usize = 2;

pub(super) struct World {
    pub(super) core: Cluster,
    pub(super) now: Instant,
    next_request: u64,
    answers: BTreeMap<RequestKey, Result<Reply, Refusal>>,
    /// Open streams of schedulers and executors, with their `Mesos-Stream-Id`.
    pub(super) open: BTreeMap<StreamKey, String>,
    pub(super) greeted: BTreeSet<StreamKey>,
    pub(super) frameworks: Vec<(FrameworkId, String)>,
    pub(super) offers: Vec<(OfferId, AgentId)>,
    /// Newest unacknowledged update by framework's stream, agent and task. The agent is part of the key because a
    /// framework may reuse the name of a task whose agent is gone.
    pub(super) outstanding: BTreeMap<(StreamKey, Option<AgentId>, String), TaskStatus>,
    pub(super) containers: Vec<ContainerSpec>,
    pub(super) destroyed: BTreeSet<ContainerKey>,
}

impl World {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        let config = CoreConfig {
            work_dir: "/w".into(),
            epoch: Duration::from_secs(1),
            ..CoreConfig::new(AGENTS, 2.0, 256.0, now, 7)
        };
        Self {
            core: Cluster::new(config),
            now,
            next_request: 0,
            answers: BTreeMap::new(),
            open: BTreeMap::new(),
            greeted: BTreeSet::new(),
            frameworks: Vec::new(),
            offers: Vec::new(),
            outstanding: BTreeMap::new(),
            containers: Vec::new(),
            destroyed: BTreeSet::new(),
        }
    }

    pub(super) fn agent_id(&self, agent: usize) -> AgentId {
        let agents = self.core.agents();
        let index = agent % agents.len();
        AgentId::new(self.core.agents().nth(index).unwrap().0)
    }

    pub(super) fn intervene(&mut self, intervention: Intervention) {
        self.handle(Event::Intervention(intervention));
    }

    pub(super) fn handle(&mut self, event: Event) {
        self.core.handle(event, self.now);
        self.drain();
    }

    /// Delivers a call and returns its answer.
    pub(super) fn call(&mut self, event: impl FnOnce(RequestKey) -> Event) -> Result<Reply, Refusal> {
        self.next_request += 1;
        let request = RequestKey(self.next_request);
        self.handle(event(request));
        self.answers.remove(&request).expect("an answer at once")
    }

    /// Carries out the cluster's actions and checks that they make sense.
    pub(super) fn drain(&mut self) {
        while let Some(action) = self.core.poll(self.now) {
            match action {
                Action::Answer { request, answer } => {
                    if let Ok(Reply::Stream { stream, stream_id }) = &answer {
                        let fresh = self.open.insert(*stream, stream_id.clone().unwrap_or_default());
                        assert_eq!(fresh, None, "{stream:?} is used twice");
                    }
                    self.answers.insert(request, answer);
                }
                Action::SchedulerEvent { stream, event } => self.scheduler_event(stream, *event),
                Action::ExecutorEvent { stream, event } => {
                    assert!(self.open.contains_key(&stream), "{event:?} on a closed stream");
                    let first = self.greeted.insert(stream);
                    let opening = [executor::event::Type::Subscribed, executor::event::Type::Shutdown];
                    assert!(
                        !first || opening.contains(&event.r#type()),
                        "{event:?} comes first"
                    );
                }
                Action::EndStream { stream } | Action::CutStream { stream } => {
                    self.open.remove(&stream);
                }
                Action::Launch(spec) => {
                    assert!(spec.sandbox.starts_with("/w/slaves"), "{:?}", spec.sandbox);
                    self.containers.push(*spec);
                }
                Action::Terminate(_) => {}
                Action::Destroy(container) => {
                    self.destroyed.insert(container);
                }
            }
        }
        self.core.check_invariants().unwrap();
    }

    fn scheduler_event(&mut self, stream: StreamKey, event: scheduler::Event) {
        assert!(self.open.contains_key(&stream), "{event:?} on a closed stream");
        let first = self.greeted.insert(stream);
        let opening = [event::Type::Subscribed, event::Type::Error];
        assert!(
            !first || opening.contains(&event.r#type()),
            "{event:?} comes first"
        );
        if let Some(subscribed) = event.subscribed {
            self.frameworks
                .push((subscribed.framework_id, self.open[&stream].clone()));
        }
        for offer in event.offers.into_iter().flat_map(|offers| offers.offers) {
            self.offers.push((offer.id, offer.agent_id));
        }
        if let Some(status) = event
            .update
            .map(|update| update.status)
            .filter(|status| status.uuid.is_some())
        {
            let key = (stream, status.agent_id.clone(), status.task_id.value.clone());
            if let Some(before) = self.outstanding.insert(key, status.clone()) {
                assert_eq!(
                    before.uuid, status.uuid,
                    "a second update before the first was acknowledged"
                );
            }
        }
    }
}
