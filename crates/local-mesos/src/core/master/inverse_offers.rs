//! Inverse offers: frameworks are asked to leave agents before their maintenance.

use std::collections::BTreeMap;
use std::time::Instant;

use mesos::proto::maintenance::{InverseOfferStatus, Status};
use mesos::proto::scheduler::{Event, event};
use mesos::proto::{Filters, FrameworkId, InverseOffer, OfferId, Unavailability};

use super::agents::{AgentEntry, AgentState};
use super::filters::refuse_time;
use super::maintenance::Absence;
use super::{Master, of_type};

impl Master {
    /// Asks every connected framework that has something on an agent, be it an offer, and that has not been asked.
    pub(super) fn ask_back(&mut self, now: Instant) {
        let mut new: BTreeMap<String, Vec<InverseOffer>> = BTreeMap::new();
        for agent in 0..self.agents.len() {
            for framework in self.frameworks_to_ask(agent, now) {
                if let Some(offer) = self.make_inverse_offer(&framework, agent) {
                    new.entry(framework).or_default().push(offer);
                }
            }
        }
        for (framework, inverse_offers) in new {
            let inverse_offers = Some(event::InverseOffers { inverse_offers });
            let event = Event {
                inverse_offers,
                ..of_type(event::Type::InverseOffers)
            };
            self.send(&framework, event);
        }
    }

    fn frameworks_to_ask(&self, agent: usize, now: Instant) -> Vec<String> {
        let entry = &self.agents[agent];
        let Some(absence) = entry
            .absence
            .as_ref()
            .filter(|_| entry.state == AgentState::Registered)
        else {
            return Vec::new();
        };
        let is_asked = |id: &String| {
            absence.open.contains_key(id) || absence.quiet.get(id).is_some_and(|until| now < *until)
        };
        let frameworks = self.frameworks.iter().filter(|(id, framework)| {
            let has_offer = || framework.offers.iter().any(|offer| entry.offers.contains(offer));
            let uses = framework
                .presence()
                .get(&agent)
                .is_some_and(|presence| !presence.used.is_empty());
            framework.stream().is_some() && !is_asked(id) && (uses || has_offer())
        });
        frameworks.map(|(id, _)| id.clone()).collect()
    }

    fn make_inverse_offer(&mut self, framework: &str, agent: usize) -> Option<InverseOffer> {
        let id = self.new_offer_id();
        let absence = self.agents[agent].absence.as_mut()?;
        absence.open.insert(framework.to_owned(), id.clone());
        let unavailability = absence.unavailability;
        Some(self.inverse_offer(&id, framework, agent, unavailability))
    }

    fn inverse_offer(
        &self,
        id: &str,
        framework: &str,
        agent: usize,
        unavailability: Unavailability,
    ) -> InverseOffer {
        InverseOffer {
            id: OfferId::new(id),
            framework_id: FrameworkId::new(framework),
            unavailability,
            agent_id: Some(self.agent_id(agent)),
            url: Some(self.agent_url(agent)),
            // Everything there.
            resources: Vec::new(),
        }
    }

    /// ACCEPT_INVERSE_OFFERS and DECLINE_INVERSE_OFFERS: notes the answer for the operator, and asks again after the
    /// filter's time. Unknown offers and those of other frameworks are ignored.
    pub(super) fn answer_inverse_offers(
        &mut self,
        framework: &str,
        offers: &[OfferId],
        status: Status,
        filters: Option<Filters>,
        now: Instant,
    ) {
        let timestamp = self.time(now);
        let refuse = refuse_time(filters);
        let until = now + refuse.max(self.config.timing.allocation);
        for absence in self.agents.iter_mut().filter_map(absence_of) {
            let open = absence.open.get(framework);
            if !open.is_some_and(|open| offers.iter().any(|offer| offer.value == *open)) {
                continue;
            }
            absence.open.remove(framework);
            let answer = InverseOfferStatus {
                status: status.into(),
                framework_id: FrameworkId::new(framework),
                timestamp,
            };
            absence.answers.insert(framework.to_owned(), answer);
            if !refuse.is_zero() {
                absence.quiet.insert(framework.to_owned(), until);
            }
        }
    }

    /// Withdraws the inverse offers of an agent.
    pub(super) fn rescind_inverse_offers_of(&mut self, agent: usize) {
        let open = self.agents[agent]
            .absence
            .as_mut()
            .map(|absence| std::mem::take(&mut absence.open));
        for (framework, offer) in open.into_iter().flatten() {
            let rescind = event::RescindInverseOffer {
                inverse_offer_id: OfferId::new(offer),
            };
            let event = Event {
                rescind_inverse_offer: Some(rescind),
                ..of_type(event::Type::RescindInverseOffer)
            };
            self.send(&framework, event);
        }
    }

    /// REVIVE: a framework is asked again, whatever it has answered.
    pub(super) fn ask_again(&mut self, framework: &str) {
        for absence in self.agents.iter_mut().filter_map(absence_of) {
            absence.quiet.remove(framework);
        }
    }

    /// Ends the inverse offers to a framework that is not connected, without telling it.
    pub(super) fn take_back_inverse_offers(&mut self, framework: &str) {
        for absence in self.agents.iter_mut().filter_map(absence_of) {
            absence.open.remove(framework);
            absence.quiet.remove(framework);
        }
    }

    /// Forgets what a framework has answered.
    pub(super) fn forget_answers(&mut self, framework: &str) {
        for absence in self.agents.iter_mut().filter_map(absence_of) {
            absence.answers.remove(framework);
        }
    }

    /// The open inverse offers to a framework.
    pub(super) fn inverse_offers_to(&self, framework: &str) -> Vec<InverseOffer> {
        let agents = self.agents.iter().enumerate();
        let open = agents.filter_map(|(index, agent)| {
            let absence = agent.absence.as_ref()?;
            Some((index, absence, absence.open.get(framework)?))
        });
        open.map(|(agent, absence, id)| self.inverse_offer(id, framework, agent, absence.unavailability))
            .collect()
    }
}

fn absence_of(agent: &mut AgentEntry) -> Option<&mut Absence> {
    agent.absence.as_mut()
}
