//! What is around the cluster, and what must hold of everything that it does.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use mesos::proto::scheduler::event;
use mesos::proto::{AgentId, FrameworkId, OfferId, TaskStatus, executor, scheduler};

use crate::agent::{Agent, AgentConfig};
use crate::config::{Timing, WallClock};
use crate::core::Core;
use crate::internal::{ContainerKey, ContainerSpec, Output, StreamKey};
use crate::master::{Master, MasterConfig};
use crate::resources::Amounts;

pub(super) const AGENTS: usize = 2;

/// The world around the cluster.
pub(super) struct World {
    pub(super) core: Core,
    pub(super) now: Instant,
    pub(super) next_stream: StreamKey,
    /// Streams that were opened and not closed, with their `Mesos-Stream-Id`; schedulers and executors.
    pub(super) open: BTreeMap<StreamKey, String>,
    pub(super) greeted: BTreeSet<StreamKey>,
    pub(super) frameworks: Vec<(FrameworkId, String)>,
    pub(super) offers: Vec<(OfferId, AgentId)>,
    /// Newest unacknowledged update by framework's stream, agent and task: a framework may use the name of a task again
    /// whose agent is gone.
    pub(super) outstanding: BTreeMap<(StreamKey, Option<AgentId>, String), TaskStatus>,
    pub(super) containers: Vec<ContainerSpec>,
    pub(super) destroyed: BTreeSet<ContainerKey>,
}

impl World {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        let (timing, clock) = (
            Timing::default(),
            WallClock {
                start: now,
                epoch: Duration::from_secs(1),
            },
        );
        let address = SocketAddr::from(([127, 0, 0, 1], 5050));
        let resources = Amounts::of(&[("cpus", 2.0), ("mem", 256.0), ("disk", 10.0)]);
        let config = MasterConfig {
            id: "m".into(),
            address,
            timing,
            clock,
        };
        let master = Master::new(config, vec![(address, resources.clone()); AGENTS], now);
        let agent = |index| {
            Agent::new(AgentConfig {
                index,
                id: format!("m-S{index}"),
                address,
                resources: resources.clone(),
                work_dir: "/w".into(),
                timing,
                clock,
                seed: index as u64,
            })
        };
        Self {
            core: Core::new(master, (0..AGENTS).map(agent).collect()),
            now,
            next_stream: 0,
            open: BTreeMap::new(),
            greeted: BTreeSet::new(),
            frameworks: Vec::new(),
            offers: Vec::new(),
            outstanding: BTreeMap::new(),
            containers: Vec::new(),
            destroyed: BTreeSet::new(),
        }
    }

    /// Does everything that the cluster wants, checking that it makes sense.
    pub(super) fn drain(&mut self) {
        while let Some(output) = self.core.poll_output() {
            match output {
                Output::SchedulerEvent(stream, event) => self.scheduler_event(stream, *event),
                Output::ExecutorEvent(stream, event) => {
                    assert!(self.open.contains_key(&stream), "{event:?} on a closed stream");
                    let first = self.greeted.insert(stream);
                    let opening = [executor::event::Type::Subscribed, executor::event::Type::Shutdown];
                    assert!(
                        !first || opening.contains(&event.r#type()),
                        "{event:?} comes first"
                    );
                }
                Output::Close(stream) => {
                    self.open.remove(&stream);
                }
                Output::Launch(spec) => {
                    assert!(spec.sandbox.starts_with("/w/slaves"), "{:?}", spec.sandbox);
                    self.containers.push(*spec);
                }
                Output::Terminate(_) => {}
                Output::Destroy(container) => {
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
