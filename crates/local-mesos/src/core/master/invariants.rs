//! What must hold of the master's state.

use std::collections::BTreeMap;

use super::Master;
use crate::core::InvariantError;
use crate::core::amounts::Amounts;

impl Master {
    pub(crate) fn check_invariants(&self) -> Result<(), InvariantError> {
        let mut held = self.check_frameworks()?;
        for (id, offer) in &self.offers {
            let owner = self.frameworks.get(&offer.framework);
            if !owner.is_some_and(|owner| owner.stream().is_some() && owner.offers.contains(id)) {
                return Err(InvariantError::OrphanedOffer(id.clone()));
            }
            held.entry(offer.agent).or_default().add(&offer.amounts);
        }
        for (agent, entry) in self.agents.iter().enumerate() {
            let mut counted = held.remove(&agent).unwrap_or_default();
            counted.add(&entry.free);
            if entry.state.is_known() && counted != entry.total {
                return Err(InvariantError::Resources {
                    agent,
                    counted: counted.to_string(),
                    total: entry.total.to_string(),
                });
            }
            if !entry.state.is_known() && !counted.is_empty() {
                let held = counted.to_string();
                return Err(InvariantError::HeldWhileAway { agent, held });
            }
            if entry.is_offerable() != self.offerable.contains(&agent) {
                return Err(InvariantError::NotOfferable(agent));
            }
        }
        Ok(())
    }

    /// Resources of all tasks and executors by agent.
    fn check_frameworks(&self) -> Result<BTreeMap<usize, Amounts>, InvariantError> {
        let mut held: BTreeMap<usize, Amounts> = BTreeMap::new();
        for (id, framework) in &self.frameworks {
            let (by_agent, mut counted) = framework.recount();
            if !by_agent.keys().eq(framework.presence().keys()) {
                return Err(InvariantError::Presence(id.clone()));
            }
            for (agent, amounts) in by_agent {
                let used = framework.presence().get(&agent).map(|presence| &presence.used);
                if used != Some(&amounts)
                    || !self.agents[agent].frameworks.contains(id) && !amounts.is_empty()
                {
                    return Err(InvariantError::FrameworkTotal {
                        framework: id.clone(),
                        counted: amounts.to_string(),
                        total: used.map_or_else(String::new, Amounts::to_string),
                    });
                }
                held.entry(agent).or_default().add(&amounts);
            }
            for offer in &framework.offers {
                if let Some(open) = self.offers.get(offer) {
                    counted.add(&open.amounts);
                }
            }
            if counted != framework.held {
                return Err(InvariantError::FrameworkTotal {
                    framework: id.clone(),
                    counted: counted.to_string(),
                    total: framework.held.to_string(),
                });
            }
        }
        Ok(held)
    }
}
