//! Agents of several CPU architectures, as their attributes tell them: an executor fits its agent, and an agent that
//! none fits is left alone.

use super::{World, builds};
use local_mesos::core::ContainerSpec;
use mesos::proto::scheduler::Event;
use mesos::proto::{Attribute, TextValue, ValueType};
use scheduler::Architecture;

/// What the attributes of one agent after another say in a mixed world; the first has none.
const MIXED: [&str; 4] = ["", "arm64", UNSERVED, "X86-64"];
/// There is no executor for it.
const UNSERVED: &str = "riscv64";

impl World {
    fn attribute(&self, agent: usize) -> Option<&'static str> {
        let value = MIXED[agent % MIXED.len()];
        Some(value).filter(|value| self.scenario.mixed && !value.is_empty())
    }

    fn architecture(&self, agent: usize) -> Architecture {
        let told = self.attribute(agent).map(Architecture::named);
        told.unwrap_or_else(Architecture::own)
    }

    /// Whether there is an executor for this agent.
    pub(crate) fn is_served(&self, agent: usize) -> bool {
        self.attribute(agent) != Some(UNSERVED)
    }

    /// Offers tell what their agents are.
    pub(crate) fn add_attributes(&self, event: &mut Event) {
        let offers = event.offers.iter_mut().flat_map(|offers| &mut offers.offers);
        for offer in offers {
            let mut agents = self.cluster.agents();
            let Some(agent) = agents.position(|(id, _)| id == offer.agent_id.value) else {
                continue;
            };
            self.scenario.rules.places[agent].tell(offer);
            let value = self.attribute(agent);
            offer.attributes.extend(value.map(|value| Attribute {
                name: "arch".to_owned(),
                r#type: ValueType::Text.into(),
                text: Some(TextValue {
                    value: value.to_owned(),
                }),
                ..Attribute::default()
            }));
        }
    }

    /// Whether an executor that is to start was built for its agent.
    pub(crate) fn fits(&self, spec: &ContainerSpec) -> bool {
        let wanted = self.architecture(spec.key.agent).to_string();
        builds::of(spec).is_some_and(|(_, architecture)| architecture == wanted)
    }
}
