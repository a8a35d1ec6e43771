//! Offer constraints: which agents a framework wants to be offered, in Mesos's words.
//!
//! Patterns are those of the `regex` crate, which are RE2's as far as both know them.

use std::collections::BTreeMap;

use mesos::proto::{
    Attribute, AttributeConstraint, OfferConstraints, Predicate, PseudoattributeType, Selector,
};
use regex::{Regex, RegexBuilder};

/// Bytes of a compiled pattern.
const MAX_PATTERN: usize = 64 << 10;

/// Why constraints are refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidConstraints {
    #[error("'OfferConstraints::role_constraints' has an empty 'RoleConstraints::groups' for role {0}")]
    NoGroups(String),
    // Mesos forgets the blank, too.
    #[error(
        "'OfferConstraints::RoleConstraints::groups' for role {0}contains an empty RoleConstraints::Group"
    )]
    EmptyGroup(String),
    #[error("A role {role} has an invalid 'AttributeConstraint': {why}")]
    Constraint { role: String, why: InvalidConstraint },
}

/// Why one constraint is refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidConstraint {
    #[error(
        "Exactly one of 'AttributeConstraint::Selector::name' or \
         'AttributeConstraint::Selector::pseudoattribute_type' must be set"
    )]
    Selector,
    #[error("Unknown pseudoattribute type")]
    Pseudoattribute,
    #[error("Unknown predicate type")]
    Predicate,
    #[error("Failed to construct regex from pattern '{pattern}': {why}")]
    Pattern { pattern: String, why: &'static str },
}

/// The constraints of a framework, ready for use. Without any, every agent is wanted.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    roles: BTreeMap<String, Vec<Group>>,
}

/// All of it must hold.
type Group = Vec<(Subject, Condition)>;

#[derive(Debug)]
enum Subject {
    Hostname,
    /// Regions and zones, which agents of this cluster do not have.
    Nothing,
    Attribute(String),
}

#[derive(Debug)]
enum Condition {
    Exists,
    NotExists,
    Equals(String),
    NotEquals(String),
    Matches(Regex),
    NotMatches(Regex),
}

/// What an agent has for a subject.
enum Found<'a> {
    Nothing,
    Text(&'a str),
    /// A number or a range, on which comparisons say nothing.
    Other,
}

impl Wanted {
    pub(super) fn new(constraints: Option<&OfferConstraints>) -> Result<Self, InvalidConstraints> {
        let mut roles = BTreeMap::new();
        for (role, content) in constraints.iter().flat_map(|all| &all.role_constraints) {
            if content.groups.is_empty() {
                return Err(InvalidConstraints::NoGroups(role.clone()));
            }
            let mut groups = Vec::new();
            for group in &content.groups {
                if group.attribute_constraints.is_empty() {
                    return Err(InvalidConstraints::EmptyGroup(role.clone()));
                }
                let all = group.attribute_constraints.iter().map(read);
                let group =
                    all.collect::<Result<Group, _>>()
                        .map_err(|why| InvalidConstraints::Constraint {
                            role: role.clone(),
                            why,
                        })?;
                groups.push(group);
            }
            roles.insert(role.clone(), groups);
        }
        Ok(Self { roles })
    }

    /// Whether an agent may be offered to this role.
    pub(super) fn allows(&self, role: &str, hostname: &str, attributes: &[Attribute]) -> bool {
        let holds = |group: &Group| {
            let mut all = group.iter();
            all.all(|(subject, condition)| condition.holds(&subject.find(hostname, attributes)))
        };
        self.roles.get(role).is_none_or(|groups| groups.iter().any(holds))
    }
}

impl Subject {
    fn find<'a>(&self, hostname: &'a str, attributes: &'a [Attribute]) -> Found<'a> {
        match self {
            Self::Hostname => Found::Text(hostname),
            Self::Nothing => Found::Nothing,
            Self::Attribute(name) => match attributes.iter().find(|one| one.name == *name) {
                None => Found::Nothing,
                Some(Attribute { text: Some(text), .. }) => Found::Text(&text.value),
                Some(_) => Found::Other,
            },
        }
    }
}

impl Condition {
    fn holds(&self, found: &Found<'_>) -> bool {
        match (self, found) {
            (Self::Exists, found) => !matches!(found, Found::Nothing),
            (Self::NotExists, found) => matches!(found, Found::Nothing),
            (_, Found::Other) => true,
            (Self::Equals(_) | Self::Matches(_), Found::Nothing) => false,
            (Self::NotEquals(_) | Self::NotMatches(_), Found::Nothing) => true,
            (Self::Equals(value), Found::Text(text)) => value == text,
            (Self::NotEquals(value), Found::Text(text)) => value != text,
            (Self::Matches(pattern), Found::Text(text)) => pattern.is_match(text),
            (Self::NotMatches(pattern), Found::Text(text)) => !pattern.is_match(text),
        }
    }
}

fn read(constraint: &AttributeConstraint) -> Result<(Subject, Condition), InvalidConstraint> {
    let subject = subject(constraint.selector.as_ref())?;
    Ok((subject, condition(constraint.predicate.as_ref())?))
}

fn subject(selector: Option<&Selector>) -> Result<Subject, InvalidConstraint> {
    let named = selector.and_then(|selector| selector.attribute_name.clone());
    let pseudo = selector.and_then(|selector| selector.pseudoattribute_type);
    match (named, pseudo.map(PseudoattributeType::try_from)) {
        (Some(name), None) => Ok(Subject::Attribute(name)),
        (None, Some(Ok(PseudoattributeType::Hostname))) => Ok(Subject::Hostname),
        (None, Some(Ok(PseudoattributeType::Region | PseudoattributeType::Zone))) => Ok(Subject::Nothing),
        (None, Some(_)) => Err(InvalidConstraint::Pseudoattribute),
        _ => Err(InvalidConstraint::Selector),
    }
}

fn condition(predicate: Option<&Predicate>) -> Result<Condition, InvalidConstraint> {
    match predicate {
        Some(Predicate { exists: Some(_), .. }) => Ok(Condition::Exists),
        Some(Predicate {
            not_exists: Some(_), ..
        }) => Ok(Condition::NotExists),
        Some(Predicate {
            text_equals: Some(text),
            ..
        }) => Ok(Condition::Equals(text.value.clone())),
        Some(Predicate {
            text_not_equals: Some(text),
            ..
        }) => Ok(Condition::NotEquals(text.value.clone())),
        Some(Predicate {
            text_matches: Some(text),
            ..
        }) => Ok(Condition::Matches(whole(&text.regex)?)),
        Some(Predicate {
            text_not_matches: Some(text),
            ..
        }) => Ok(Condition::NotMatches(whole(&text.regex)?)),
        _ => Err(InvalidConstraint::Predicate),
    }
}

/// The pattern, for the whole of a text.
fn whole(pattern: &str) -> Result<Regex, InvalidConstraint> {
    let compile = |pattern: &str| RegexBuilder::new(pattern).size_limit(MAX_PATTERN).build();
    // On its own first: a parenthesis too many must not end the group.
    let compiled = compile(pattern).and_then(|_| compile(&format!(r"\A(?:{pattern})\z")));
    compiled.map_err(|error| InvalidConstraint::Pattern {
        pattern: pattern.to_owned(),
        why: match error {
            regex::Error::CompiledTooBig(_) => "pattern too large - compile failed",
            _ => "syntax error",
        },
    })
}
