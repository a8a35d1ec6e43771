//! Who is offered what: allocation rounds, filters, and offers that end.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use mesos::proto::scheduler::{Event, call, event};
use mesos::proto::{
    Address, AllocationInfo, CapabilityType, ExecutorId, Filters, FrameworkId, Offer, OfferId, Url,
};

use super::framework::Framework;
use super::{Master, of_type};
use crate::config::MAX_FILTERS;
use crate::resources::Amounts;

/// Least thousandths worth an offer, one of them (`--min_allocatable_resources`).
const MIN_OFFER: [(&str, i64); 2] = [("cpus", 10), ("mem", 32_000)];
/// `refuse_seconds` when it is absent or senseless.
const DEFAULT_REFUSE: f64 = 5.0;
/// Largest `refuse_seconds`: a year.
const MAX_REFUSE: f64 = 31_536_000.0;

/// An offer that was made and not answered.
#[derive(Debug)]
pub(super) struct OpenOffer {
    pub(super) framework: String,
    pub(super) role: String,
    pub(super) agent: usize,
    pub(super) amounts: Amounts,
}

/// Resources that a framework does not want to be offered for a while.
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) role: String,
    agent: usize,
    refused: Amounts,
    until: Instant,
}

impl Master {
    /// One round: every agent's free resources go, all of them, to the framework and role with the smallest
    /// dominant share that may have them.
    pub(super) fn allocate(&mut self, now: Instant) {
        for framework in self.frameworks.values_mut() {
            framework.filters.retain(|filter| filter.until > now);
        }
        let mut new: BTreeMap<String, Vec<Offer>> = BTreeMap::new();
        for agent in 0..self.agents.len() {
            if !self.worth_offering(agent) {
                continue;
            }
            if let Some((id, role)) = self.next_taker(agent) {
                let offer = self.make_offer(&id, role, agent);
                new.entry(id).or_default().push(offer);
            }
        }
        for (id, offers) in new {
            let offers = event::Offers { offers };
            self.send(
                &id,
                Event {
                    offers: Some(offers),
                    ..of_type(event::Type::Offers)
                },
            );
        }
    }

    fn worth_offering(&self, agent: usize) -> bool {
        let entry = &self.agents[agent];
        entry.lost.is_none()
            && MIN_OFFER
                .iter()
                .any(|(kind, least)| entry.free.get(kind) >= *least)
    }

    fn next_taker(&self, agent: usize) -> Option<(String, String)> {
        let free = &self.agents[agent].free;
        let mut best: Option<(f64, &String, String)> = None;
        for (id, framework) in &self.frameworks {
            if framework.stream().is_none() {
                continue;
            }
            let share = self.share(id, framework);
            let refuses = |role: &String| {
                let hit = |f: &Filter| f.agent == agent && f.role == *role && f.refused.contains(free);
                framework.suppressed.contains(role) || framework.filters.iter().any(hit)
            };
            if let Some(role) = framework.roles().into_iter().find(|role| !refuses(role))
                && best.as_ref().is_none_or(|(least, ..)| share < *least)
            {
                best = Some((share, id, role));
            }
        }
        best.map(|(_, id, role)| (id.clone(), role))
    }

    /// The framework's dominant share of the cluster, offers included.
    fn share(&self, id: &str, framework: &Framework) -> f64 {
        let mut total = Amounts::default();
        let mut held = Amounts::default();
        for (index, agent) in self.agents.iter().enumerate() {
            total.add(&agent.total);
            held.add(&framework.used_on(index));
        }
        for offer in self.offers.values().filter(|offer| offer.framework == id) {
            held.add(&offer.amounts);
        }
        held.dominant_share(&total)
    }

    fn make_offer(&mut self, framework: &str, role: String, agent: usize) -> Offer {
        let id = format!("{}-O{}", self.config.id, self.next_offer);
        self.next_offer += 1;
        let amounts = std::mem::take(&mut self.agents[agent].free);
        let offer = self.offer_message(&id, framework, &role, agent, &amounts);
        let open = OpenOffer {
            framework: framework.to_owned(),
            role,
            agent,
            amounts,
        };
        self.offers.insert(id, open);
        offer
    }

    fn offer_message(&self, id: &str, framework: &str, role: &str, agent: usize, amounts: &Amounts) -> Offer {
        let owner = self.frameworks.get(framework);
        let has = |capability| owner.is_some_and(|owner| owner.has(capability));
        // Frameworks without MULTI_ROLE would trip over the field.
        let allocated_to = has(CapabilityType::MultiRole).then_some(role);
        let executors = owner.into_iter().flat_map(|owner| owner.executors.keys());
        let address = self.agents[agent].address;
        Offer {
            id: OfferId::new(id),
            framework_id: FrameworkId::new(framework),
            agent_id: self.agent_id(agent),
            hostname: address.ip().to_string(),
            resources: amounts.to_resources(allocated_to, !has(CapabilityType::ReservationRefinement)),
            executor_ids: executors
                .filter(|(on, _)| *on == agent)
                .map(|(_, id)| ExecutorId::new(id))
                .collect(),
            url: Some(Url {
                scheme: "http".into(),
                address: Address {
                    hostname: Some(address.ip().to_string()),
                    ip: Some(address.ip().to_string()),
                    port: address.port().into(),
                },
                path: Some("/slave(1)".into()),
                ..Url::default()
            }),
            allocation_info: allocated_to.map(|role| AllocationInfo {
                role: Some(role.into()),
            }),
            ..Offer::default()
        }
    }

    /// DECLINE: gives offers back. Unknown ones, and those of others, are ignored.
    pub(super) fn decline(&mut self, id: &str, content: &call::Decline, now: Instant) {
        for offer in &content.offer_ids {
            if let Some(offer) = self.take_offer(id, &offer.value) {
                self.give_back(id, &offer.role, offer.agent, &offer.amounts, content.filters, now);
            }
        }
    }

    /// Ends an open offer of this framework; its resources are the caller's to account for.
    pub(super) fn take_offer(&mut self, framework: &str, offer: &str) -> Option<OpenOffer> {
        if self.offers.get(offer)?.framework != framework {
            return None;
        }
        self.offers.remove(offer)
    }

    /// Returns resources to their agent, not to be offered again to this framework for a while.
    pub(super) fn give_back(
        &mut self,
        framework: &str,
        role: &str,
        agent: usize,
        amounts: &Amounts,
        filters: Option<Filters>,
        now: Instant,
    ) {
        if amounts.is_empty() {
            return;
        }
        self.agents[agent].free.add(amounts);
        let refuse = refuse_time(filters);
        let Some(framework) = self.frameworks.get_mut(framework).filter(|_| !refuse.is_zero()) else {
            return;
        };
        if framework.filters.len() >= MAX_FILTERS {
            framework.filters.remove(0);
        }
        framework.filters.push(Filter {
            role: role.to_owned(),
            agent,
            refused: amounts.clone(),
            // A shorter time than a round would be none.
            until: now + refuse.max(self.config.timing.allocation),
        });
    }

    /// REVIVE: offers again, also what was declined. An unknown role makes the call void.
    pub(super) fn revive(&mut self, id: &str, roles: &[String]) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let Some(roles) = known_roles(framework, roles) else {
            return;
        };
        framework.suppressed.retain(|role| !roles.contains(role));
        framework.filters.retain(|filter| !roles.contains(&filter.role));
    }

    /// SUPPRESS: no more offers; those that are open stay. An unknown role makes the call void.
    pub(super) fn suppress(&mut self, id: &str, roles: &[String]) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let Some(roles) = known_roles(framework, roles) else {
            return;
        };
        framework.suppressed.extend(roles);
    }

    /// Ends all offers of a framework silently.
    pub(super) fn take_back_offers(&mut self, framework: &str) {
        self.end_offers(|offer| offer.framework == framework);
    }

    fn end_offers(&mut self, ends: impl Fn(&OpenOffer) -> bool) -> Vec<(String, OpenOffer)> {
        let (ended, open) = std::mem::take(&mut self.offers)
            .into_iter()
            .partition(|(_, offer)| ends(offer));
        self.offers = open;
        let ended: BTreeMap<String, OpenOffer> = ended;
        for offer in ended.values() {
            self.agents[offer.agent].free.add(&offer.amounts);
        }
        ended.into_iter().collect()
    }

    /// Ends some offers and says so.
    pub(super) fn rescind_offers(&mut self, ends: impl Fn(&OpenOffer) -> bool) {
        for (id, offer) in self.end_offers(ends) {
            let rescind = event::Rescind {
                offer_id: OfferId::new(id),
            };
            self.send(
                &offer.framework,
                Event {
                    rescind: Some(rescind),
                    ..of_type(event::Type::Rescind)
                },
            );
        }
    }
}

/// The roles that a call means: all if it names none; `None` if it names a strange one.
fn known_roles(framework: &Framework, named: &[String]) -> Option<BTreeSet<String>> {
    let own = framework.roles();
    if named.is_empty() {
        return Some(own.into_iter().collect());
    }
    named
        .iter()
        .all(|role| own.contains(role))
        .then(|| named.iter().cloned().collect())
}

/// How long a refusal holds.
fn refuse_time(filters: Option<Filters>) -> Duration {
    let seconds = filters
        .and_then(|filters| filters.refuse_seconds)
        .unwrap_or(DEFAULT_REFUSE);
    let seconds = if seconds >= 0.0 {
        seconds.min(MAX_REFUSE)
    } else {
        DEFAULT_REFUSE
    };
    Duration::from_secs_f64(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuse_time_is_never_senseless() {
        let seconds = |s| refuse_time(Some(Filters { refuse_seconds: s })).as_secs_f64();
        assert_eq!(refuse_time(None).as_secs_f64(), 5.0);
        assert_eq!(seconds(None), 5.0);
        assert_eq!(seconds(Some(0.0)), 0.0);
        assert_eq!(seconds(Some(2.5)), 2.5);
        assert_eq!(seconds(Some(-1.0)), 5.0);
        assert_eq!(seconds(Some(f64::NAN)), 5.0);
        assert_eq!(seconds(Some(f64::INFINITY)), MAX_REFUSE);
    }
}
