//! The records of a container's input and output.

use serde::{Deserialize, Serialize};

use crate::proto::{DurationInfo, TtyInfo};

/// `ProcessIO`: a piece of input or output, or a word about the terminal.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct ProcessIo {
    #[prost(enumeration = "Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub data: Option<Data>,
    #[prost(message, optional, tag = "3")]
    pub control: Option<Control>,
}

/// `ProcessIO.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum Type {
    /// Newer than this list.
    Unknown = 0,
    Data = 1,
    Control = 2,
}

/// `ProcessIO.Data`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Data {
    #[prost(enumeration = "DataType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<DataType>")]
    pub r#type: Option<i32>,
    #[prost(bytes = "vec", optional, tag = "2")]
    #[serde(default, with = "crate::json::optional_bytes")]
    pub data: Option<Vec<u8>>,
}

/// `ProcessIO.Data.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum DataType {
    /// Newer than this list.
    Unknown = 0,
    Stdin = 1,
    Stdout = 2,
    Stderr = 3,
}

/// `ProcessIO.Control`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Control {
    #[prost(enumeration = "ControlType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<ControlType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub tty_info: Option<TtyInfo>,
    #[prost(message, optional, tag = "3")]
    pub heartbeat: Option<Heartbeat>,
}

/// `ProcessIO.Control.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ControlType {
    /// Newer than this list.
    Unknown = 0,
    TtyInfo = 1,
    Heartbeat = 2,
}

/// `ProcessIO.Control.Heartbeat`.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Heartbeat {
    #[prost(message, optional, tag = "1")]
    pub interval: Option<DurationInfo>,
}
