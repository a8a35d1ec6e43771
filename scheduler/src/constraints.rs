//! Placement constraints: which agents may be used, with the operators of
//! [Marathon](https://mesosphere.github.io/marathon/docs/constraints.html).
//!
//! An agent is *in use* while tasks of ours are on it. Operators that count, count agents in use, whatever the number of
//! tasks on each.

mod offered;
mod parse;
mod spread;

pub use parse::ConstraintError;
pub(crate) use spread::Spread;

use mesos::proto::{Attribute, Offer};
use regex::Regex;
use std::fmt;

/// What a constraint looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Field {
    Hostname,
    AgentId,
    Region,
    Zone,
    /// An agent's attribute; of several with one name the first, as in Mesos's own constraints.
    Attribute(String),
}

#[derive(Clone, Debug)]
enum Operator {
    /// No two agents in use have the same value.
    Unique,
    /// At most so many agents in use have the same value.
    MaxPer(u32),
    /// All agents in use have this value, or whatever value the first one has.
    Cluster(Option<String>),
    /// Agents in use are spread evenly over the values, of which there are at least so many.
    GroupBy(u32),
    /// The whole value matches.
    Like(Regex),
    /// There is no value, or it does not match as a whole.
    Unlike(Regex),
    /// The value is this one; numbers are compared as numbers.
    Is(String),
}

/// `FIELD:OPERATOR[:VALUE]`, as in `rack:LIKE:r[1-3]`.
#[derive(Clone, Debug)]
pub struct Constraint {
    text: String,
    field: Field,
    operator: Operator,
}

impl fmt::Display for Constraint {
    /// As it was given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What an agent has for each of the constraints' fields, in their order; `None` where it has nothing.
pub(crate) type Values = Vec<Option<String>>;

/// All of a run; each must be kept.
#[derive(Clone, Debug, Default)]
pub struct Constraints(Vec<Constraint>);

impl From<Vec<Constraint>> for Constraints {
    fn from(all: Vec<Constraint>) -> Self {
        Self(all)
    }
}

impl Constraints {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The constraint of this number, for people.
    pub(crate) fn name(&self, number: usize) -> String {
        self.0.get(number).map(ToString::to_string).unwrap_or_default()
    }

    pub(crate) fn values(&self, offer: &Offer) -> Values {
        self.0
            .iter()
            .map(|constraint| constraint.field.of_offer(offer))
            .collect()
    }

    /// What is known of the agent of an earlier run's task, where `kept` is as [`Self::kept`] gave it.
    pub(crate) fn restore(&self, agent_id: &str, hostname: &str, kept: &[(String, String)]) -> Values {
        let restored = |constraint: &Constraint| match &constraint.field {
            Field::Hostname => Some(hostname.to_owned()),
            Field::AgentId => Some(agent_id.to_owned()),
            field => {
                let name = field.to_string();
                let found = kept.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| value.clone())
            }
        };
        self.0.iter().map(restored).collect()
    }

    /// Names and values of the fields that a later run cannot know from elsewhere.
    pub(crate) fn kept(&self, values: &Values) -> Vec<(String, String)> {
        let fields = self.0.iter().map(|constraint| &constraint.field).zip(values);
        let mut kept: Vec<_> = fields
            .filter(|(field, _)| !matches!(field, Field::Hostname | Field::AgentId))
            .filter_map(|(field, value)| Some((field.to_string(), value.clone()?)))
            .collect();
        kept.dedup();
        kept
    }

    /// The first constraint that would be broken if this agent were in use as well.
    pub(crate) fn broken_by_one_more(&self, values: &Values, spread: &Spread) -> Option<usize> {
        self.first(values, |operator, value, number| {
            operator.allows_agent(value) && operator.allows_one_more(value, spread, number)
        })
    }

    /// The first constraint that is broken because this agent is in use.
    pub(crate) fn broken_by_use(&self, values: &Values, spread: &Spread) -> Option<usize> {
        self.first(values, |operator, value, number| {
            operator.allows_agent(value) && operator.allows_use(value, spread, number)
        })
    }

    fn first(
        &self,
        values: &Values,
        allows: impl Fn(&Operator, Option<&str>, usize) -> bool,
    ) -> Option<usize> {
        let all = self.0.iter().zip(values).enumerate();
        all.map(|(number, (constraint, value))| (number, &constraint.operator, value.as_deref()))
            .find(|(number, operator, value)| !allows(operator, *value, *number))
            .map(|(number, ..)| number)
    }

    /// Whether an agent that is refused for this constraint would be refused for ever, as far as it does not change.
    pub(crate) fn is_lasting(&self, number: usize, values: &Values) -> bool {
        let value = values.get(number).and_then(Option::as_deref);
        self.0
            .get(number)
            .is_some_and(|constraint| !constraint.operator.allows_agent(value))
    }

    /// Whether the use of one agent can make another one usable.
    pub(crate) fn any_spreads(&self) -> bool {
        self.0
            .iter()
            .any(|constraint| matches!(constraint.operator, Operator::GroupBy(_)))
    }
}

impl Operator {
    fn allows_agent(&self, value: Option<&str>) -> bool {
        match self {
            Self::Unique | Self::MaxPer(_) | Self::GroupBy(_) | Self::Cluster(None) => value.is_some(),
            Self::Cluster(Some(wanted)) => value == Some(wanted),
            Self::Like(pattern) => value.is_some_and(|value| pattern.is_match(value)),
            Self::Unlike(pattern) => value.is_none_or(|value| !pattern.is_match(value)),
            Self::Is(wanted) => value.is_some_and(|value| is_same(value, wanted)),
        }
    }

    fn allows_one_more(&self, value: Option<&str>, spread: &Spread, number: usize) -> bool {
        let in_use = value.map_or(0, |value| spread.agents(number, value));
        match self {
            Self::Unique => in_use == 0,
            Self::MaxPer(most) => in_use < *most,
            Self::Cluster(None) => in_use > 0 || spread.values(number) == 0,
            Self::GroupBy(groups) => {
                let least = spread
                    .least(number)
                    .filter(|_| spread.values(number) >= *groups as usize);
                in_use <= least.unwrap_or(0)
            }
            _ => true,
        }
    }

    /// An earlier run may have had other constraints, and an agent may come back that was given up.
    fn allows_use(&self, value: Option<&str>, spread: &Spread, number: usize) -> bool {
        let in_use = value.map_or(0, |value| spread.agents(number, value));
        match self {
            Self::Unique => in_use <= 1,
            Self::MaxPer(most) => in_use <= *most,
            Self::Cluster(None) => spread.most(number) == value,
            _ => true,
        }
    }
}

impl Field {
    fn of_offer(&self, offer: &Offer) -> Option<String> {
        let fault_domain = || offer.domain.as_ref()?.fault_domain.as_ref();
        match self {
            Self::Hostname => Some(offer.hostname.clone()),
            Self::AgentId => Some(offer.agent_id.value.clone()),
            Self::Region => Some(fault_domain()?.region.name.clone()),
            Self::Zone => Some(fault_domain()?.zone.name.clone()),
            Self::Attribute(name) => {
                let attribute = offer
                    .attributes
                    .iter()
                    .find(|attribute| attribute.name == *name)?;
                Some(shown(attribute))
            }
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hostname => "@hostname",
            Self::AgentId => "@agent",
            Self::Region => "@region",
            Self::Zone => "@zone",
            Self::Attribute(name) => name,
        })
    }
}

/// An attribute's value as an agent's flag would have it: `r1`, `10.5`, `[1-5,7-7]`.
fn shown(attribute: &Attribute) -> String {
    if let Some(text) = &attribute.text {
        return text.value.clone();
    }
    if let Some(number) = attribute.scalar {
        return thousandths(number.value).map_or_else(
            || number.value.to_string(),
            |millis| (millis as f64 / 1000.0).to_string(),
        );
    }
    if let Some(ranges) = &attribute.ranges {
        let ranges = ranges
            .range
            .iter()
            .map(|range| format!("{}-{}", range.begin, range.end));
        return format!("[{}]", ranges.collect::<Vec<_>>().join(","));
    }
    let items = attribute
        .set
        .as_ref()
        .map(|set| set.item.join(","))
        .unwrap_or_default();
    format!("{{{items}}}")
}

/// Mesos's resolution of numbers.
fn thousandths(number: f64) -> Option<i64> {
    let millis = (number * 1000.0).round();
    // Whole numbers of this size are exact.
    (millis.abs() < 9e15).then_some(millis as i64)
}

/// Numbers are the same to the thousandth, ranges whatever the spaces in them, all else to the byte.
fn is_same(value: &str, wanted: &str) -> bool {
    let number = |text: &str| text.trim().parse().ok().and_then(thousandths);
    match (number(value), number(wanted)) {
        (Some(value), Some(wanted)) => value == wanted,
        _ if value.starts_with('[') => value == wanted.replace(' ', ""),
        _ => value == wanted,
    }
}

#[cfg(test)]
mod tests;
