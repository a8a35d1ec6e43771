//! Placement constraints: no launch brings an agent into use that breaks one, by what the scheduler was last told of the
//! agents. Written apart from the scheduler's own judgement, from what each constraint demands.

use crate::constraints::{Demand, Field, Rule};
use mesos::proto::{Attribute, Offer};
use scheduler::State;
use std::collections::{BTreeMap, BTreeSet};

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Placement {
    /// The newest offer of each agent, by the agent's id.
    offered: BTreeMap<String, Offer>,
    /// Agents that this scheduler was offered.
    known: BTreeSet<String>,
    /// What the constraints looked at when a task was launched, by the task's id: of an agent that it is not offered, a
    /// later scheduler knows only that.
    kept: BTreeMap<String, Vec<Field>>,
    /// The same by the agents' ids, for tasks of earlier schedulers.
    restored: BTreeMap<String, Vec<Field>>,
}

impl Placement {
    pub(super) fn offered(&mut self, offers: &[Offer]) {
        for offer in offers {
            self.offered.insert(offer.agent_id.value.clone(), offer.clone());
            self.known.insert(offer.agent_id.value.clone());
        }
    }

    pub(super) fn scheduler_starts(&mut self, restored: &State) {
        self.known.clear();
        self.restored.clear();
        for task in restored.tasks.values() {
            let fields = self.kept.get(&task.task_id).into_iter().flatten().copied();
            self.restored
                .entry(task.agent_id.clone())
                .or_default()
                .extend(fields);
        }
    }

    /// Another scheduler's turn.
    pub(super) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(&mut self.known, &mut other.known);
        std::mem::swap(&mut self.restored, &mut other.restored);
    }

    /// A task is launched while these constraints are in force.
    pub(super) fn launched(&mut self, task: &str, rules: &[&'static Rule]) {
        let fields = rules.iter().map(|rule| rule.field).collect();
        self.kept.insert(task.to_owned(), fields);
    }

    /// The first constraint that keeps a task off this agent while these are in use, of which it may be one.
    pub(crate) fn broken_by(
        &self,
        rules: &[&'static Rule],
        agent: &str,
        in_use: &BTreeSet<&str>,
    ) -> Option<&'static str> {
        let broken = rules.iter().find(|rule| !self.keeps(rule, agent, in_use));
        broken.map(|rule| rule.text)
    }

    fn keeps(&self, rule: &Rule, agent: &str, in_use: &BTreeSet<&str>) -> bool {
        let value = self.value(rule.field, agent);
        let allowed_alone = match rule.demand {
            Demand::AtMost(_) | Demand::Alike | Demand::Evenly(_) => value.is_some(),
            Demand::Among(values) => value.as_deref().is_some_and(|value| values.contains(&value)),
            Demand::NotAmong(values) => value.as_deref().is_none_or(|value| !values.contains(&value)),
        };
        if !allowed_alone || in_use.contains(agent) {
            return allowed_alone;
        }
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for other in in_use {
            if let Some(value) = self.value(rule.field, other) {
                *counts.entry(value).or_default() += 1;
            }
        }
        let alike = value.and_then(|value| counts.get(&value)).copied().unwrap_or(0);
        match rule.demand {
            Demand::AtMost(most) => alike < most,
            Demand::Alike => counts.is_empty() || alike > 0,
            Demand::Evenly(values) if counts.len() < values => alike == 0,
            Demand::Evenly(_) => counts.values().all(|count| alike <= *count),
            Demand::Among(_) | Demand::NotAmong(_) => true,
        }
    }

    fn value(&self, field: Field, agent: &str) -> Option<String> {
        let offer = self.offered.get(agent)?;
        let is_restored = || {
            self.restored
                .get(agent)
                .is_some_and(|fields| fields.contains(&field))
        };
        let is_known = matches!(field, Field::Hostname | Field::Agent) || self.known.contains(agent);
        if !is_known && !is_restored() {
            return None;
        }
        let fault_domain = || offer.domain.as_ref()?.fault_domain.as_ref();
        match field {
            Field::Hostname => Some(offer.hostname.clone()),
            Field::Agent => Some(agent.to_owned()),
            Field::Region => Some(fault_domain()?.region.name.clone()),
            Field::Zone => Some(fault_domain()?.zone.name.clone()),
            Field::Attribute(name) => {
                let mut named = offer.attributes.iter().filter(|known| known.name == name);
                named.next().map(text)
            }
        }
    }
}

/// As an agent's flag `--attributes` would have it, without spaces.
fn text(attribute: &Attribute) -> String {
    let Attribute {
        text,
        scalar,
        ranges,
        set,
        ..
    } = attribute;
    if let Some(ranges) = ranges {
        let all = ranges.range.iter();
        let all: Vec<String> = all
            .map(|range| format!("{}-{}", range.begin, range.end))
            .collect();
        return format!("[{}]", all.join(","));
    }
    if let Some(set) = set {
        return format!("{{{}}}", set.item.join(","));
    }
    let number = scalar.as_ref().map(|scalar| scalar.value.to_string());
    let text = text.as_ref().map(|text| text.value.clone());
    number.or(text).unwrap_or_default()
}
