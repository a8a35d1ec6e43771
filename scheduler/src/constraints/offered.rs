//! Constraints as Mesos 1.11 and later take them, so that offers that would be declined are not made.
//!
//! A master knows only the agent of each offer, so it can refuse what an agent breaks by itself. It compares texts only:
//! where an attribute is a number or ranges, every comparison is true, and it is up to the scheduler. Nothing here
//! replaces its judgement.

use super::{Constraint, Constraints, Field, Operator};
use mesos::proto::{AttributeConstraint, OfferConstraints, Predicate, Selector};

/// Longest regular expression that is passed on: masters limit the memory that theirs may take, and refuse the whole
/// subscription for one that takes more.
const MAX_PATTERN: usize = 64;

impl Constraints {
    /// For a framework of these roles; `None` if a master can check nothing of it.
    pub fn for_masters(&self, roles: &[String]) -> Option<OfferConstraints> {
        let checked: Vec<_> = self.0.iter().filter_map(for_masters).collect();
        (!checked.is_empty()).then(|| OfferConstraints::of_roles(roles, &checked))
    }

    /// Those of which masters check a part: they do not offer what breaks it, and nobody tells which agents that are.
    pub(super) fn told_to_masters(&self) -> impl Iterator<Item = &Constraint> {
        self.0
            .iter()
            .filter(|constraint| for_masters(constraint).is_some())
    }

    /// What masters do not offer, in words.
    pub(crate) fn withheld(&self) -> Option<String> {
        let told = self.told_to_masters();
        let told: Vec<String> = told
            .map(|constraint| format!("--constraint {constraint}"))
            .collect();
        (!told.is_empty()).then(|| format!("the master offers no agent that breaks {}", told.join(", ")))
    }
}

/// Whether masters, whose patterns are RE2's, take this one and read it as we do. What they do not is checked here alone.
fn is_common(pattern: &str) -> bool {
    // Groups with flags, sets within sets, and the rest of what only one of the two has; counts, which RE2 limits.
    let special = ["\\", "{", "(?", "&&", "--", "~~", "[:"];
    pattern.len() <= MAX_PATTERN
        && !special.iter().any(|part| pattern.contains(part))
        && !has_sets_within_sets(pattern)
}

fn has_sets_within_sets(pattern: &str) -> bool {
    let mut within = false;
    pattern.chars().any(|char| {
        let again = within && char == '[';
        within = match char {
            '[' => true,
            ']' => false,
            _ => within,
        };
        again
    })
}

fn for_masters(constraint: &Constraint) -> Option<AttributeConstraint> {
    let (selector, is_attribute) = match &constraint.field {
        Field::Hostname => (Selector::hostname(), false),
        Field::Region => (Selector::region(), false),
        Field::Zone => (Selector::zone(), false),
        Field::Attribute(name) => (Selector::attribute(name), true),
        Field::AgentId => return None,
    };
    let exists = || is_attribute.then(Predicate::exists);
    // Without the anchors, which a master adds itself.
    let pattern = || {
        let (_, value) = constraint.text.split_once(':')?.1.split_once(':')?;
        is_common(value).then(|| value.to_owned())
    };
    let predicate = match &constraint.operator {
        Operator::Unique | Operator::MaxPer(_) | Operator::GroupBy(_) | Operator::Cluster(None) => exists()?,
        Operator::Cluster(Some(value)) => Predicate::text_equals(value),
        Operator::Is(value) if value.parse::<f64>().is_err() => Predicate::text_equals(value),
        Operator::Is(_) => exists()?,
        Operator::Like(_) => match pattern() {
            Some(pattern) => Predicate::text_matches(&pattern),
            None => exists()?,
        },
        Operator::Unlike(_) => Predicate::text_not_matches(&pattern()?),
    };
    Some(AttributeConstraint {
        selector: Some(selector),
        predicate: Some(predicate),
    })
}
