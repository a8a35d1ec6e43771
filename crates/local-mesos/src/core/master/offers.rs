//! Allocation rounds, filters, and the end of offers.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use mesos::proto::scheduler::{Event, call, event};
use mesos::proto::{
    Address, AllocationInfo, CapabilityType, ExecutorId, Filters, FrameworkId, Offer, OfferId, Url,
};

use super::filters::refuse_time;
use super::framework::Framework;
use super::{Master, of_type};
use crate::core::amounts::{Amounts, REVOCABLE_CPUS};

/// Fewest thousandths that make an offer worthwhile; one of these is enough (`--min_allocatable_resources`).
const MIN_OFFER: [(&str, u64); 3] = [("cpus", 10), (REVOCABLE_CPUS, 10), ("mem", 32_000)];

#[derive(Debug)]
pub(super) struct OpenOffer {
    pub(super) framework: String,
    pub(super) role: String,
    pub(super) agent: usize,
    pub(super) amounts: Amounts,
}

impl Master {
    /// One round. Each agent's free resources all go to the framework and role with the smallest dominant share that
    /// may have them.
    pub(super) fn allocate(&mut self, now: Instant) {
        let mut new: BTreeMap<String, Vec<Offer>> = BTreeMap::new();
        for agent in self.offerable.clone() {
            for framework in self.frameworks.values_mut() {
                framework.filters.expire(agent, now);
            }
            if let Some((id, role)) = self.next_taker(agent, now) {
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
        self.ask_back(now);
    }

    /// Returns resources to an agent, if the master accounts for it.
    pub(super) fn free(&mut self, agent: usize, amounts: &Amounts) {
        let entry = &mut self.agents[agent];
        if !entry.state.is_known() {
            return;
        }
        entry.free.add(amounts);
        self.offer_if_worthwhile(agent);
    }

    /// Lets the next round offer what is free on an agent.
    pub(super) fn offer_if_worthwhile(&mut self, agent: usize) {
        if self.agents[agent].is_offerable() {
            self.offerable.insert(agent);
        }
    }

    fn next_taker(&self, agent: usize, now: Instant) -> Option<(String, String)> {
        let entry = &self.agents[agent];
        let host = entry.address.ip().to_string();
        let mut best: Option<(f64, &String, String)> = None;
        for (id, framework) in &self.frameworks {
            if framework.stream().is_none() {
                continue;
            }
            let free = &framework.may_have(&entry.free);
            if !is_worth_offering(free) {
                continue;
            }
            let share = framework.held.dominant_share(&self.total);
            let refuses = |role: &String| {
                framework.suppressed.contains(role)
                    || framework.filters.refuse(agent, role, free, now)
                    || !framework.wanted.allows(role, &host, &entry.attributes)
            };
            if let Some(role) = framework.roles().into_iter().find(|role| !refuses(role))
                && best.as_ref().is_none_or(|(least, ..)| share < *least)
            {
                best = Some((share, id, role));
            }
        }
        best.map(|(_, id, role)| (id.clone(), role))
    }

    fn make_offer(&mut self, framework: &str, role: String, agent: usize) -> Offer {
        let id = self.new_offer_id();
        let free = &mut self.agents[agent].free;
        let taker = self.frameworks.get(framework);
        let amounts = taker.map_or_else(Amounts::default, |taker| taker.may_have(free));
        free.subtract(&amounts);
        if !is_worth_offering(free) {
            self.offerable.remove(&agent);
        }
        let offer = self.offer_message(&id, framework, &role, agent, &amounts);
        if let Some(framework) = self.frameworks.get_mut(framework) {
            framework.offers.insert(id.clone());
            framework.held.add(&amounts);
        }
        self.agents[agent].offers.insert(id.clone());
        let open = OpenOffer {
            framework: framework.to_owned(),
            role,
            agent,
            amounts,
        };
        self.offers.insert(id, open);
        offer
    }

    pub(super) fn new_offer_id(&mut self) -> String {
        let id = format!("{}-O{}", self.config.id, self.next_offer);
        self.next_offer += 1;
        id
    }

    /// Where executors find an agent.
    pub(super) fn agent_url(&self, agent: usize) -> Url {
        let address = self.agents[agent].address;
        Url {
            scheme: "http".into(),
            address: Address {
                hostname: Some(address.ip().to_string()),
                ip: Some(address.ip().to_string()),
                port: address.port().into(),
            },
            path: Some("/slave(1)".into()),
            ..Url::default()
        }
    }

    pub(super) fn offer_message(
        &self,
        id: &str,
        framework: &str,
        role: &str,
        agent: usize,
        amounts: &Amounts,
    ) -> Offer {
        let owner = self.frameworks.get(framework);
        let has = |capability| owner.is_some_and(|owner| owner.has(capability));
        // Frameworks without MULTI_ROLE would not understand the field.
        let allocated_to = has(CapabilityType::MultiRole).then_some(role);
        let executors = owner.into_iter().flat_map(|owner| owner.executors_on(agent));
        let entry = &self.agents[agent];
        Offer {
            id: OfferId::new(id),
            framework_id: FrameworkId::new(framework),
            agent_id: self.agent_id(agent),
            hostname: entry.address.ip().to_string(),
            resources: amounts.to_resources(allocated_to, !has(CapabilityType::ReservationRefinement)),
            executor_ids: executors.map(ExecutorId::new).collect(),
            url: Some(self.agent_url(agent)),
            attributes: entry.attributes.clone(),
            unavailability: entry.absence.as_ref().map(|absence| absence.unavailability),
            allocation_info: allocated_to.map(|role| AllocationInfo {
                role: Some(role.into()),
            }),
            ..Offer::default()
        }
    }

    /// DECLINE: ends offers. Unknown ones and those of other frameworks are ignored.
    pub(super) fn decline(&mut self, id: &str, content: &call::Decline, now: Instant) {
        for offer in &content.offer_ids {
            if let Some(offer) = self.take_offer(id, &offer.value) {
                self.give_back(id, &offer.role, offer.agent, &offer.amounts, content.filters, now);
            }
        }
    }

    /// Ends an open offer of this framework. The caller accounts for its resources.
    pub(super) fn take_offer(&mut self, framework: &str, offer: &str) -> Option<OpenOffer> {
        if self.offers.get(offer)?.framework != framework {
            return None;
        }
        let open = self.offers.remove(offer)?;
        self.agents[open.agent].offers.remove(offer);
        if let Some(framework) = self.frameworks.get_mut(framework) {
            framework.offers.remove(offer);
            framework.held.subtract(&open.amounts);
        }
        Some(open)
    }

    /// Returns resources to their agent, and does not offer them to this framework again for a while.
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
        self.free(agent, amounts);
        let refuse = refuse_time(filters);
        let Some(framework) = self.frameworks.get_mut(framework).filter(|_| !refuse.is_zero()) else {
            return;
        };
        // A time shorter than a round would have no effect.
        let until = now + refuse.max(self.config.timing.allocation);
        framework.filters.add(agent, role, amounts.clone(), until);
    }

    /// REVIVE: offers everything again, even what was declined. An unknown role makes the call void.
    pub(super) fn revive(&mut self, id: &str, roles: &[String]) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let Some(roles) = known_roles(framework, roles) else {
            return;
        };
        framework.suppressed.retain(|role| !roles.contains(role));
        framework.filters.forget_roles(|role| roles.contains(role));
        self.ask_again(id);
    }

    /// SUPPRESS: no further offers; open ones stay. An unknown role makes the call void.
    pub(super) fn suppress(&mut self, id: &str, roles: &[String]) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let Some(roles) = known_roles(framework, roles) else {
            return;
        };
        framework.suppressed.extend(roles);
    }

    /// Ends all offers of a framework without RESCIND.
    pub(super) fn take_back_offers(&mut self, framework: &str) {
        for offer in self.offers_of(framework) {
            if let Some(open) = self.take_offer(framework, &offer) {
                self.free(open.agent, &open.amounts);
            }
        }
        self.take_back_inverse_offers(framework);
    }

    fn offers_of(&self, framework: &str) -> BTreeSet<String> {
        let framework = self.frameworks.get(framework);
        framework.map_or_else(BTreeSet::new, |framework| framework.offers.clone())
    }

    /// Rescinds the offers to roles that a framework no longer has.
    pub(super) fn rescind_offers_to_others(&mut self, framework: &str, roles: &[String]) {
        for offer in self.offers_of(framework) {
            if self
                .offers
                .get(&offer)
                .is_some_and(|open| !roles.contains(&open.role))
            {
                self.rescind(offer);
            }
        }
    }

    /// Rescinds all offers of an agent.
    pub(super) fn rescind_offers_of(&mut self, agent: usize) {
        for offer in self.agents[agent].offers.clone() {
            self.rescind(offer);
        }
    }

    fn rescind(&mut self, offer: String) {
        let Some(framework) = self.offers.get(&offer).map(|open| open.framework.clone()) else {
            return;
        };
        if let Some(open) = self.take_offer(&framework, &offer) {
            self.free(open.agent, &open.amounts);
        }
        let rescind = event::Rescind {
            offer_id: OfferId::new(offer),
        };
        self.send(
            &framework,
            Event {
                rescind: Some(rescind),
                ..of_type(event::Type::Rescind)
            },
        );
    }
}

pub(super) fn is_worth_offering(free: &Amounts) -> bool {
    MIN_OFFER.iter().any(|(kind, least)| free.get(kind) >= *least)
}

/// The roles that a call means: all if it names none, `None` if it names an unknown one.
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
