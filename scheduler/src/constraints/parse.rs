//! Constraints as people write them.

use super::{Constraint, Field, Operator};
use regex::RegexBuilder;
use std::str::FromStr;
use thiserror::Error;

/// Longest constraint, in bytes.
const MAX_TEXT: usize = 1024;
/// Largest compiled pattern, in bytes.
const MAX_PATTERN: usize = 1 << 20;

/// Why a text is no constraint.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConstraintError {
    #[error("write FIELD:OPERATOR or FIELD:OPERATOR:VALUE, such as rack:LIKE:r[1-3] or @hostname:UNIQUE")]
    Shape,
    #[error("longer than {MAX_TEXT} bytes")]
    Long,
    #[error(
        "@{0} is no field: @hostname, @agent, @region and @zone are; attributes are written without an @"
    )]
    Field(String),
    #[error("{0} is no operator: UNIQUE, CLUSTER, GROUP_BY, LIKE, UNLIKE, MAX_PER and IS are")]
    Operator(String),
    #[error("{0} takes no value")]
    Surplus(&'static str),
    #[error("{0} needs a value")]
    NoValue(&'static str),
    #[error("{0} needs a whole number from 1 on, not {1:?}")]
    Number(&'static str, String),
    #[error("{0} needs a regular expression: {1}")]
    Pattern(&'static str, String),
}

impl FromStr for Constraint {
    type Err = ConstraintError;

    fn from_str(text: &str) -> Result<Self, ConstraintError> {
        if text.len() > MAX_TEXT {
            return Err(ConstraintError::Long);
        }
        let (field, rest) = text.split_once(':').ok_or(ConstraintError::Shape)?;
        let (operator, value) = match rest.split_once(':') {
            Some((operator, value)) => (operator, Some(value)),
            None => (rest, None),
        };
        if operator.trim().is_empty() {
            return Err(ConstraintError::Shape);
        }
        Ok(Self {
            text: text.to_owned(),
            field: parse_field(field.trim())?,
            operator: parse_operator(operator.trim(), value)?,
        })
    }
}

/// Marathon writes `hostname` too; an attribute of that name is hidden by it.
fn parse_field(text: &str) -> Result<Field, ConstraintError> {
    match text {
        "" => Err(ConstraintError::Shape),
        "@hostname" | "hostname" => Ok(Field::Hostname),
        "@agent" => Ok(Field::AgentId),
        "@region" => Ok(Field::Region),
        "@zone" => Ok(Field::Zone),
        name => match name.strip_prefix('@') {
            Some(unknown) => Err(ConstraintError::Field(unknown.to_owned())),
            None => Ok(Field::Attribute(name.to_owned())),
        },
    }
}

fn parse_operator(operator: &str, value: Option<&str>) -> Result<Operator, ConstraintError> {
    let needed = |name| {
        value
            .filter(|value| !value.is_empty())
            .ok_or(ConstraintError::NoValue(name))
    };
    let pattern = |name| {
        // The whole value has to match, and a value may contain line ends.
        let anchored = format!(r"\A(?:{})\z", needed(name)?);
        RegexBuilder::new(&anchored)
            .size_limit(MAX_PATTERN)
            .build()
            .map_err(|error| ConstraintError::Pattern(name, text::one_line(&error.to_string())))
    };
    match operator.to_ascii_uppercase().as_str() {
        "UNIQUE" => match value {
            None => Ok(Operator::Unique),
            Some(_) => Err(ConstraintError::Surplus("UNIQUE")),
        },
        "CLUSTER" => Ok(Operator::Cluster(
            value.filter(|value| !value.is_empty()).map(str::to_owned),
        )),
        "GROUP_BY" => match value {
            None => Ok(Operator::GroupBy(1)),
            Some(value) => number("GROUP_BY", value).map(Operator::GroupBy),
        },
        "MAX_PER" => number("MAX_PER", needed("MAX_PER")?).map(Operator::MaxPer),
        "LIKE" => pattern("LIKE").map(Operator::Like),
        "UNLIKE" => pattern("UNLIKE").map(Operator::Unlike),
        "IS" => Ok(Operator::Is(needed("IS")?.to_owned())),
        _ => Err(ConstraintError::Operator(operator.to_owned())),
    }
}

fn number(name: &'static str, value: &str) -> Result<u32, ConstraintError> {
    match value.trim().parse() {
        Ok(number @ 1..) => Ok(number),
        _ => Err(ConstraintError::Number(name, value.to_owned())),
    }
}
