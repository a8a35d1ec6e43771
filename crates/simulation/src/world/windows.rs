//! Maintenance: when the cluster's operator is going to take which agent down, as inverse offers and the agents' offers
//! tell. As in Mesos, an agent has one window at a time.

use super::http::Caller;
use super::pools::EPOCH;
use super::{Process, World};
use crate::checks::ABLE;
use local_mesos::core::{ContainerKey, StreamKey};
use mesos::proto::scheduler::Event;
use mesos::proto::scheduler::event::{InverseOffers, RescindInverseOffer, Type};
use mesos::proto::{AgentId, DurationInfo, FrameworkId, InverseOffer, OfferId, TimeInfo, Unavailability};
use prost::Message as _;
use rand::RngExt;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// From the announcement until the agent is down, and how long it is, seconds. The scheduler launches nothing in the last
/// 300 of them.
const NOTICE: std::ops::Range<u64> = 10..400;
const LASTS: std::ops::Range<u64> = 5..120;

/// When an agent is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) start: Instant,
    pub(crate) end: Instant,
    /// Number of the inverse offer that tells of it.
    offer: u64,
}

/// All windows that are not over, by agent.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    all: BTreeMap<usize, Window>,
    offers: u64,
}

impl Windows {
    /// Agents that are down.
    fn down(&self, now: Instant) -> impl Iterator<Item = (usize, Window)> {
        let all = self.all.iter().map(|(agent, window)| (*agent, *window));
        all.filter(move |(_, window)| window.start <= now && now < window.end)
    }
}

impl World {
    /// An agent gets a window, perhaps instead of another one.
    pub(crate) fn set_window(&mut self, agent: usize, start: Instant, end: Instant) {
        self.withdraw_window(agent);
        self.windows.offers += 1;
        let offer = self.windows.offers;
        let window = Window { start, end, offer };
        self.tell(&format!(
            "agent {agent} is going down in {:.0} s for {:.0} s",
            (start - self.now).as_secs_f64(),
            (end - start).as_secs_f64()
        ));
        self.windows.all.insert(agent, window);
        if let Some(stream) = self.scheduler_stream() {
            self.offer_inversely(stream, &[(agent, window)]);
        }
    }

    pub(crate) fn withdraw_window(&mut self, agent: usize) {
        let Some(window) = self.windows.all.remove(&agent) else {
            return;
        };
        self.tell(&format!("agent {agent} is not going down as announced"));
        let rescind = RescindInverseOffer {
            inverse_offer_id: inverse_offer(window),
        };
        let event = Event {
            r#type: Some(Type::RescindInverseOffer.into()),
            rescind_inverse_offer: Some(rescind),
            ..Event::default()
        };
        if let Some(stream) = self.scheduler_stream() {
            self.write_stream(stream, &event.encode_to_vec());
        }
    }

    pub(crate) fn withdraw_windows(&mut self) {
        for agent in self.windows.all.keys().copied().collect::<Vec<_>>() {
            self.withdraw_window(agent);
        }
    }

    /// Windows that are over need no word: a scheduler knows their ends.
    fn forget_windows(&mut self) {
        let now = self.now;
        self.windows.all.retain(|_, window| now < window.end);
    }

    /// Agents that are down are empty, if anybody could see to it.
    pub(crate) fn check_windows(&mut self) {
        self.forget_windows();
        let down: Vec<(usize, Window)> = self.windows.down(self.now).collect();
        for (agent, window) in down {
            let on_agent = |(key, _): &(&ContainerKey, &Process)| key.agent == agent;
            let Some((_, process)) = self.ours().find(on_agent) else {
                continue;
            };
            let executor = process.executor_id.clone();
            let start = self.unix(window.start);
            let id = self.agent_id(agent).map(|id| id.value).unwrap_or_default();
            // Nothing reaches it, however long ago it was cut off.
            if self.partitioned.contains(&agent) {
                self.checks.maintenance.is_unable_on(&id, self.now);
            }
            let able_since = self.now.checked_sub(ABLE).unwrap_or(self.start);
            if self.scheduler.is_some()
                && self.could_act(able_since)
                && self.stop_asked.is_none()
                && self.checks.maintenance.must_be_empty(&id, start, self.now)
            {
                self.fail(format!("{executor} is on agent {agent}, which is down"));
            }
        }
    }

    pub(crate) fn announce_maintenance(&mut self) {
        if let Some(agent) = self.some_agent() {
            let start = self.now + Duration::from_secs(self.rng.random_range(NOTICE));
            let end = start + Duration::from_secs(self.rng.random_range(LASTS));
            self.set_window(agent, start, end);
        }
    }

    /// Sooner or later than announced, and shorter or longer.
    pub(crate) fn move_maintenance(&mut self) {
        if let Some(agent) = self.some_window() {
            let start = self.now + Duration::from_secs(self.rng.random_range(NOTICE));
            let end = start + Duration::from_secs(self.rng.random_range(LASTS));
            self.set_window(agent, start, end);
        }
    }

    pub(crate) fn cancel_maintenance(&mut self) {
        if let Some(agent) = self.some_window() {
            self.withdraw_window(agent);
        }
    }

    fn some_window(&mut self) -> Option<usize> {
        let number = self.windows.all.len();
        let index = (number > 0).then(|| self.rng.random_range(0..number))?;
        self.windows.all.keys().nth(index).copied()
    }

    fn scheduler_stream(&self) -> Option<StreamKey> {
        let reader = |caller| matches!(caller, Caller::SchedulerStream(..));
        let mut streams = self.streams.iter().filter(|(_, stream)| reader(stream.reader));
        streams.next_back().map(|(key, _)| *key)
    }

    /// Whoever subscribes is told of all windows.
    pub(crate) fn offer_all_inversely(&mut self, stream: StreamKey) {
        let all: Vec<(usize, Window)> = self
            .windows
            .all
            .iter()
            .map(|(agent, window)| (*agent, *window))
            .collect();
        if !all.is_empty() {
            self.offer_inversely(stream, &all);
        }
    }

    fn offer_inversely(&mut self, stream: StreamKey, windows: &[(usize, Window)]) {
        let offer = |(agent, window): &(usize, Window)| InverseOffer {
            id: inverse_offer(*window),
            url: None,
            framework_id: FrameworkId::new(self.disk.durable.framework_id.clone().unwrap_or_default()),
            agent_id: self.agent_id(*agent),
            unavailability: self.unavailability(*window),
            resources: Vec::new(),
        };
        let event = Event {
            r#type: Some(Type::InverseOffers.into()),
            inverse_offers: Some(InverseOffers {
                inverse_offers: windows.iter().map(offer).collect(),
            }),
            ..Event::default()
        };
        self.write_stream(stream, &event.encode_to_vec());
    }

    pub(crate) fn agent_id(&self, agent: usize) -> Option<AgentId> {
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
        for (agent, window) in &self.windows.all {
            let agent = self.agent_id(*agent);
            let offers = event.offers.iter_mut().flat_map(|offers| &mut offers.offers);
            for offer in offers.filter(|offer| Some(&offer.agent_id) == agent.as_ref()) {
                offer.unavailability = Some(self.unavailability(*window));
            }
        }
    }
}

fn inverse_offer(window: Window) -> OfferId {
    OfferId::new(format!("inverse{}", window.offer))
}
