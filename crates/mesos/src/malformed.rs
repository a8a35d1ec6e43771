use thiserror::Error;

/// A record that is not an event, or an event without its content.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MalformedEvent {
    #[error("malformed event: {0}")]
    Undecodable(#[from] prost::DecodeError),
    #[error("malformed {0} event: its content is missing")]
    NoContent(&'static str),
}
