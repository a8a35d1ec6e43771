//! The cluster's operator takes one agent down: it is used until shortly before, empty in time, and used again
//! afterwards.

use super::{Phase, RECOVERY};
use crate::world::http::Caller;
use crate::world::pools::EPOCH;
use crate::world::{Process, World};
use local_mesos::core::ContainerKey;
use mesos::proto::scheduler::Event;
use mesos::proto::scheduler::event::{InverseOffers, Type};
use mesos::proto::{AgentId, DurationInfo, FrameworkId, InverseOffer, OfferId, TimeInfo, Unavailability};
use prost::Message as _;
use std::time::{Duration, Instant};

/// From the inverse offer until the agent is down, and how long it is.
const NOTICE: Duration = Duration::from_secs(120);
const DOWN: Duration = Duration::from_secs(30);
/// An agent is not left sooner before it is down than this.
const LEFT_WITHIN: Duration = Duration::from_secs(65);
/// From then on until everything is mined again.
const BACK: Duration = Duration::from_secs(60);

/// When which agent is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    agent: usize,
    start: Instant,
    end: Instant,
    /// Everything has been mined again since.
    is_over: bool,
}

impl Window {
    /// The agent's executors are told to end, though they may not listen.
    pub(super) fn is_left(&self, agent: usize, now: Instant) -> bool {
        agent == self.agent && now + LEFT_WITHIN >= self.start && now < self.end
    }
}

impl World {
    /// Everything is mined, and was not when `since` was.
    pub(super) fn begin_maintenance(&mut self, since: Instant) {
        self.recovered_after = self.now - since;
        // A mute executor may be replaced at any time.
        let heard = self.ours().find(|(_, process)| process.is_heard());
        let Some(agent) = heard.map(|(key, _)| key.agent) else {
            return self.send_new_block();
        };
        let start = self.now + NOTICE;
        let window = Window {
            agent,
            start,
            end: start + DOWN,
            is_over: false,
        };
        self.tell(&format!(
            "everything is mined: agent {agent} is going down in {} s",
            NOTICE.as_secs()
        ));
        self.maintenance = Some(window);
        self.goal = Phase::Maintenance(window);
        self.offer_inversely(window);
    }

    pub(super) fn look_at_maintenance(&mut self, window: Window) {
        let Window {
            agent,
            start,
            end,
            is_over,
        } = window;
        let mining = |world: &Self| world.on_agent(agent).any(|process| process.mines().is_some());
        if self.now + LEFT_WITHIN < start {
            // A quiet pool may be taken for a hung one, and left for a moment.
            let somebody_mines = self.ours().any(|(_, process)| process.mines().is_some());
            if somebody_mines && !mining(self) {
                self.fail(format!("agent {agent} is left long before it is down"));
            }
        } else if self.now >= start && self.now < end {
            let left_over = self
                .on_agent(agent)
                .next()
                .map(|process| process.executor_id.clone());
            if let Some(executor) = left_over {
                self.fail(format!("{executor} is on agent {agent} when that goes down"));
            }
        } else if self.now >= end {
            self.maintenance = None;
            let what = "the end of an agent's maintenance";
            let unmined = self.cpus_unmined();
            if unmined.is_some() && !is_over {
                return self.wait_for(unmined, end, BACK, what);
            }
            self.goal = Phase::Maintenance(Window {
                is_over: true,
                ..window
            });
            // A mute executor may not have been replaced yet.
            match unmined.or_else(|| self.executors_astray()) {
                None => self.send_new_block(),
                why => self.wait_for(why, end, RECOVERY, what),
            }
        }
    }

    fn on_agent(&self, agent: usize) -> impl Iterator<Item = &Process> {
        let ours = self.ours();
        ours.filter(move |(key, _): &(&ContainerKey, _)| key.agent == agent)
            .map(|(_, process)| process)
    }

    fn offer_inversely(&mut self, window: Window) {
        let reader = |caller| matches!(caller, Caller::SchedulerStream(..));
        let mut streams = self.streams.iter().filter(|(_, stream)| reader(stream.reader));
        let Some(stream) = streams.next().map(|(key, _)| *key) else {
            return self.fail("the scheduler has no stream although everything is mined");
        };
        let offer = InverseOffer {
            id: OfferId::new("inverse".to_owned()),
            url: None,
            framework_id: FrameworkId::new(self.disk.durable.framework_id.clone().unwrap_or_default()),
            agent_id: self.agent_id(window.agent),
            unavailability: self.unavailability(window),
            resources: Vec::new(),
        };
        let event = Event {
            r#type: Some(Type::InverseOffers.into()),
            inverse_offers: Some(InverseOffers {
                inverse_offers: vec![offer],
            }),
            ..Event::default()
        };
        self.write_stream(stream, &event.encode_to_vec());
    }

    fn agent_id(&self, agent: usize) -> Option<AgentId> {
        let id = self.cluster.agents().nth(agent)?.0;
        Some(AgentId::new(id.to_owned()))
    }

    fn unavailability(&self, window: Window) -> Unavailability {
        let nanos = |time: Duration| i64::try_from(time.as_nanos()).unwrap_or(i64::MAX);
        Unavailability {
            start: TimeInfo {
                nanoseconds: nanos(self.unix(window.start)),
            },
            duration: Some(DurationInfo {
                nanoseconds: nanos(window.end - window.start),
            }),
        }
    }

    /// Time since 1970.
    pub(crate) fn unix(&self, at: Instant) -> Duration {
        Duration::from_secs(EPOCH) + (at - self.start)
    }

    /// Offers of an agent that is going down say so.
    pub(crate) fn add_unavailability(&self, event: &mut Event) {
        let Some(window) = self.maintenance else {
            return;
        };
        let agent = self.agent_id(window.agent);
        let offers = event.offers.iter_mut().flat_map(|offers| &mut offers.offers);
        for offer in offers.filter(|offer| Some(&offer.agent_id) == agent.as_ref()) {
            offer.unavailability = Some(self.unavailability(window));
        }
    }
}
