//! Calls and events as JSON, the way Mesos maps its messages.
//!
//! It is not the JSON mapping of proto3: names are those of the fields, 64-bit integers are numbers, and what is not
//! set is left out, unless the field has a default. Bytes are base64 and enums their names. When reading, unknown
//! fields and `null` count as absent, an unknown name in an optional field too, and a required field must be there
//! (`3rdparty/stout/include/stout/protobuf.hpp` in Mesos).
//!
//! ```
//! use mesos::json;
//! use mesos::proto::master::{Call, call};
//!
//! let call = Call { r#type: Some(call::Type::GetHealth.into()), ..Default::default() };
//! let text = json::encode(&call)?;
//! assert_eq!(text, br#"{"type":"GET_HEALTH"}"#);
//! assert_eq!(json::decode::<Call>(&text)?, call);
//! # Ok::<_, json::JsonError>(())
//! ```

mod named;

use std::marker::PhantomData;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value};

pub(crate) use self::named::Named;
use crate::proto::{DockerNetwork, Protocol, VariableType};

/// A text that is not the message it should be.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JsonError(#[from] serde_json::Error);

/// A message as JSON.
///
/// # Errors
/// None for the messages of this crate.
pub fn encode(message: &impl Serialize) -> Result<Vec<u8>, JsonError> {
    Ok(serde_json::to_vec(&value(message)?)?)
}

/// A message as a JSON value, to be part of another.
///
/// # Errors
/// None for the messages of this crate.
pub fn value(message: &impl Serialize) -> Result<Value, JsonError> {
    Ok(without_absent(serde_json::to_value(message)?))
}

/// Reads a message.
///
/// # Errors
/// The text is no JSON, or no such message. Names the field where there is one.
pub fn decode<M: DeserializeOwned>(text: &[u8]) -> Result<M, JsonError> {
    let value = serde_json::from_slice(text)?;
    Ok(M::deserialize(integral(without_null(value)))?)
}

/// Without fields that are not set and lists that are empty.
fn without_absent(value: Value) -> Value {
    let is_absent = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    prune(value, &is_absent)
}

fn without_null(value: Value) -> Value {
    prune(value, &Value::is_null)
}

fn prune(value: Value, is_absent: &impl Fn(&Value) -> bool) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, value)| !is_absent(value));
            Value::Object(
                kept.map(|(name, value)| (name, prune(value, is_absent)))
                    .collect(),
            )
        }
        Value::Array(items) => items.into_iter().map(|item| prune(item, is_absent)).collect(),
        plain => plain,
    }
}

/// Whole numbers that were written as `1.0` become integers, which Mesos takes for any number.
fn integral(value: Value) -> Value {
    /// Beyond it not every whole number is an f64.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, integral(value)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.into_iter().map(integral).collect(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT => {
                Value::Number(Number::from(float as i64))
            }
            _ => Value::Number(number),
        },
        plain => plain,
    }
}

/// For `#[serde(with)]`: the name of an optional enum. A number without a name is left out.
pub(crate) struct OptionalName<T>(PhantomData<T>);

impl<T: Named> OptionalName<T> {
    pub(crate) fn serialize<S: Serializer>(number: &Option<i32>, serializer: S) -> Result<S::Ok, S::Error> {
        number.and_then(T::name).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i32>, D::Error> {
        let name = Option::<String>::deserialize(deserializer)?;
        Ok(name.and_then(|name| T::number(&name)))
    }
}

/// The same of a required one.
pub(crate) struct RequiredName<T>(PhantomData<T>);

impl<T: Named> RequiredName<T> {
    pub(crate) fn serialize<S: Serializer>(number: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        T::name(*number).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        let name = String::deserialize(deserializer)?;
        T::number(&name).ok_or_else(|| D::Error::custom(format!("Failed to find enum for '{name}'")))
    }
}

/// The same of a list.
pub(crate) struct Names<T>(PhantomData<T>);

impl<T: Named> Names<T> {
    pub(crate) fn serialize<S: Serializer>(numbers: &[i32], serializer: S) -> Result<S::Ok, S::Error> {
        let names: Vec<_> = numbers.iter().filter_map(|number| T::name(*number)).collect();
        names.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i32>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        Ok(names.iter().filter_map(|name| T::number(name)).collect())
    }
}

/// For `#[serde(with)]`: bytes.
pub(crate) mod bytes {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        STANDARD.encode(bytes).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map_err(D::Error::custom)
    }
}

/// For `#[serde(with)]`: optional bytes.
pub(crate) mod optional_bytes {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        bytes: &Option<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        bytes
            .as_ref()
            .map(|bytes| STANDARD.encode(bytes))
            .serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Vec<u8>>, D::Error> {
        super::bytes::deserialize(deserializer).map(Some)
    }
}

/// Stamps functions for `#[serde(serialize_with)]` that write the default of a field that is not set.
macro_rules! defaults {
    ($($name:ident: $type:ty = $default:expr;)+) => {$(
        pub(crate) fn $name<S: Serializer>(value: &Option<$type>, serializer: S) -> Result<S::Ok, S::Error> {
            value.unwrap_or($default).serialize(serializer)
        }
    )+};
}

defaults! {
    or_true: bool = true;
    or_false: bool = false;
    or_zero: f64 = 0.0;
    or_five: f64 = 5.0;
    or_agent_port: i32 = 5051;
    or_three: u32 = 3;
    or_ten: f64 = 10.0;
    or_fifteen: f64 = 15.0;
    or_twenty: f64 = 20.0;
}

/// The same for enums.
macro_rules! default_names {
    ($($name:ident: $type:ident::$default:ident;)+) => {$(
        pub(crate) fn $name<S: Serializer>(number: &Option<i32>, serializer: S) -> Result<S::Ok, S::Error> {
            OptionalName::<$type>::serialize(&number.or(Some($type::$default.into())), serializer)
        }
    )+};
}

default_names! {
    variable_type: VariableType::Value;
    or_ipv4: Protocol::Ipv4;
    or_host: DockerNetwork::Host;
}

/// The same for the name of a plugin.
pub(crate) fn or_default<S: Serializer>(name: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    name.as_deref().unwrap_or("default").serialize(serializer)
}

/// For messages of proto3, where 0 and absent are the same.
pub(crate) fn is_zero<N: Default + PartialEq>(number: &N) -> bool {
    *number == N::default()
}
