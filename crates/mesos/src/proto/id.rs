//! Identifiers: messages with one string each.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Stamps an identifier message `{ 1 value: string! }`.
macro_rules! identifier {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Message, Serialize, Deserialize)]
        pub struct $name {
            /// The identifier itself: 1 to 255 bytes, no `/`, `\` or control characters.
            #[prost(string, required, tag = "1")]
            pub value: String,
        }

        impl $name {
            /// The identifier with this text.
            pub fn new(value: impl Into<String>) -> Self {
                Self { value: value.into() }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.value)
            }
        }
    )+};
}

identifier! {
    /// `FrameworkID`, given out by the master.
    FrameworkId,
    /// `OfferID`, given out by the master.
    OfferId,
    /// `AgentID`, given out by the master.
    AgentId,
    /// `TaskID`, chosen by the framework and never used twice.
    TaskId,
    /// `ExecutorID`, chosen by the framework; unique per framework and agent.
    ExecutorId,
    /// `OperationID`, chosen by the framework; without one there is no feedback.
    OperationId,
    /// `ResourceProviderID`.
    ResourceProviderId,
}

/// `ContainerID`: an executor's container, or a nested one when `parent` is set.
#[derive(Clone, PartialEq, Eq, Hash, prost::Message, Serialize, Deserialize)]
pub struct ContainerId {
    #[prost(string, required, tag = "1")]
    pub value: String,
    /// The container that this one is nested in.
    #[prost(message, optional, boxed, tag = "2")]
    pub parent: Option<Box<Self>>,
}
