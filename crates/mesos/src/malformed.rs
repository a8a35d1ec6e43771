//! Records that are no events.

use thiserror::Error;

/// A record that is no event, or an event without its content.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("malformed {what}")]
pub struct MalformedEvent {
    what: String,
}

impl MalformedEvent {
    pub(crate) fn missing(event: &str) -> Self {
        Self {
            what: format!("{event} event: its content is missing"),
        }
    }

    pub(crate) fn undecodable(error: &prost::DecodeError) -> Self {
        Self {
            what: format!("event: {error}"),
        }
    }
}
