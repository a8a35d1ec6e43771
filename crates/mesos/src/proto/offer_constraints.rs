//! What offers a framework wants, for the master to check; since Mesos 1.11.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `OfferConstraints`, by role. It must not be empty where it is present.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct OfferConstraints {
    #[prost(btree_map = "string, message", tag = "1")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub role_constraints: BTreeMap<String, RoleConstraints>,
}

impl OfferConstraints {
    /// The same for each of these roles: all of `constraints` must hold.
    pub fn of_roles(roles: &[String], constraints: &[AttributeConstraint]) -> Self {
        let group = ConstraintGroup {
            attribute_constraints: constraints.to_vec(),
        };
        let of_role = RoleConstraints { groups: vec![group] };
        Self {
            role_constraints: roles.iter().map(|role| (role.clone(), of_role.clone())).collect(),
        }
    }
}

/// `OfferConstraints.RoleConstraints`: one group must hold.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RoleConstraints {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub groups: Vec<ConstraintGroup>,
}

/// `OfferConstraints.RoleConstraints.Group`: all of it must hold.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ConstraintGroup {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub attribute_constraints: Vec<AttributeConstraint>,
}

/// A condition on an offer's agent.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AttributeConstraint {
    /// What it looks at.
    #[prost(message, optional, tag = "1")]
    pub selector: Option<Selector>,
    /// What is to be so.
    #[prost(message, optional, tag = "2")]
    pub predicate: Option<Predicate>,
}

/// `AttributeConstraint.Selector`: one of its fields is set.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Selector {
    #[prost(enumeration = "PseudoattributeType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<PseudoattributeType>")]
    pub pseudoattribute_type: Option<i32>,
    /// The first attribute of this name.
    #[prost(string, optional, tag = "2")]
    pub attribute_name: Option<String>,
}

impl Selector {
    pub fn attribute(name: &str) -> Self {
        Self {
            pseudoattribute_type: None,
            attribute_name: Some(name.to_owned()),
        }
    }

    pub fn hostname() -> Self {
        Self::pseudo(PseudoattributeType::Hostname)
    }

    pub fn region() -> Self {
        Self::pseudo(PseudoattributeType::Region)
    }

    pub fn zone() -> Self {
        Self::pseudo(PseudoattributeType::Zone)
    }

    fn pseudo(which: PseudoattributeType) -> Self {
        Self {
            pseudoattribute_type: Some(which.into()),
            attribute_name: None,
        }
    }
}

/// `AttributeConstraint.Selector.PseudoattributeType`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum PseudoattributeType {
    /// Anything newer than this list.
    Unknown = 0,
    /// The agent's host name.
    Hostname = 1,
    Region = 2,
    Zone = 3,
}

/// `AttributeConstraint.Predicate`: one of its fields is set. On numbers and ranges all comparisons are true; negative
/// ones are also where there is nothing.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Predicate {
    #[prost(message, optional, tag = "1")]
    pub exists: Option<Exists>,
    #[prost(message, optional, tag = "2")]
    pub not_exists: Option<NotExists>,
    #[prost(message, optional, tag = "3")]
    pub text_equals: Option<Text>,
    #[prost(message, optional, tag = "4")]
    pub text_not_equals: Option<Text>,
    /// The whole text matches an RE2 regular expression.
    #[prost(message, optional, tag = "5")]
    pub text_matches: Option<Pattern>,
    #[prost(message, optional, tag = "6")]
    pub text_not_matches: Option<Pattern>,
}

impl Predicate {
    pub fn exists() -> Self {
        Self {
            exists: Some(Exists {}),
            ..Self::default()
        }
    }

    pub fn not_exists() -> Self {
        Self {
            not_exists: Some(NotExists {}),
            ..Self::default()
        }
    }

    pub fn text_equals(value: &str) -> Self {
        Self {
            text_equals: Some(Text {
                value: value.to_owned(),
            }),
            ..Self::default()
        }
    }

    pub fn text_not_equals(value: &str) -> Self {
        Self {
            text_not_equals: Some(Text {
                value: value.to_owned(),
            }),
            ..Self::default()
        }
    }

    pub fn text_matches(regex: &str) -> Self {
        Self {
            text_matches: Some(Pattern {
                regex: regex.to_owned(),
            }),
            ..Self::default()
        }
    }

    pub fn text_not_matches(regex: &str) -> Self {
        Self {
            text_not_matches: Some(Pattern {
                regex: regex.to_owned(),
            }),
            ..Self::default()
        }
    }
}

/// `AttributeConstraint.Predicate.Exists`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Exists {}

/// `AttributeConstraint.Predicate.NotExists`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct NotExists {}

/// `TextEquals` and `TextNotEquals`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Text {
    #[prost(string, required, tag = "1")]
    pub value: String,
}

/// `TextMatches` and `TextNotMatches`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Pattern {
    #[prost(string, required, tag = "1")]
    pub regex: String,
}
