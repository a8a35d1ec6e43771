//! The two lanes of calls: MESSAGE, and everything else.

use crate::call_queue::CallQueue;
use crate::proto::executor::call::Type;

/// Most MESSAGE calls in flight: one, so that messages arrive in their order. They do not wait for updates.
pub const MAX_MESSAGES_IN_FLIGHT: usize = 1;

/// What a call carries.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// With its uuid.
    Update(Vec<u8>),
    Message,
    Heartbeat,
}

impl Content {
    pub(crate) fn kind(&self) -> Type {
        match self {
            Self::Update(_) => Type::Update,
            Self::Message => Type::Message,
            Self::Heartbeat => Type::Heartbeat,
        }
    }
}

/// Calls that wait or are in flight. Updates wait in [`Unacknowledged`](super::unacknowledged::Unacknowledged) instead,
/// and go before the heartbeats that wait here.
#[derive(Debug)]
pub(crate) struct Calls {
    pub(crate) ordered: CallQueue<Content>,
    pub(crate) messages: CallQueue<Content>,
}

impl Calls {
    pub(crate) fn new() -> Self {
        Self {
            ordered: CallQueue::new(1),
            messages: CallQueue::new(MAX_MESSAGES_IN_FLIGHT),
        }
    }

    pub(crate) fn answered(&mut self, number: u64) -> Option<Content> {
        self.ordered
            .answered(number)
            .or_else(|| self.messages.answered(number))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ordered.is_empty() && self.messages.is_empty()
    }
}
