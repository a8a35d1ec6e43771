//! The two lanes of calls: MESSAGE, and everything else.

use crate::call_queue::CallQueue;
use crate::http;
use crate::proto::scheduler::call::Type;

/// Most MESSAGE calls in flight. A master answers one within about a millisecond, so this many carry tens of
/// thousands each second, and a few that hang do not hold up the others.
pub const MAX_MESSAGES_IN_FLIGHT: usize = 32;

/// Whose answer the application waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tagged {
    pub(crate) tag: u64,
    pub(crate) kind: Type,
}

/// Calls that wait or are in flight.
#[derive(Debug)]
pub(crate) struct Calls {
    /// One at a time: Mesos handles calls in order only if each is sent after the answer to the one before.
    ordered: CallQueue<Tagged>,
    messages: CallQueue<Tagged>,
}

impl Calls {
    pub(crate) fn new() -> Self {
        Self {
            ordered: CallQueue::new(1),
            messages: CallQueue::new(MAX_MESSAGES_IN_FLIGHT),
        }
    }

    pub(crate) fn lane(&mut self, kind: Type) -> &mut CallQueue<Tagged> {
        match kind {
            Type::Message => &mut self.messages,
            _ => &mut self.ordered,
        }
    }

    /// The next call that may be sent now.
    pub(crate) fn next(&mut self) -> Option<(http::Lane, Tagged, Vec<u8>)> {
        if let Some((call, body)) = self.ordered.next() {
            return Some((http::Lane::Ordered, call, body));
        }
        let (call, body) = self.messages.next()?;
        Some((http::Lane::Messages, call, body))
    }

    pub(crate) fn answered(&mut self, number: u64) -> Option<Tagged> {
        self.ordered
            .answered(number)
            .or_else(|| self.messages.answered(number))
    }

    /// Whether a TEARDOWN is in flight.
    pub(crate) fn is_tearing_down(&self) -> bool {
        self.ordered.in_flight().any(|call| call.kind == Type::Teardown)
    }

    /// Gives everything up: the calls in flight, and those that waited.
    pub(crate) fn clear(&mut self) -> (Vec<Tagged>, Vec<Tagged>) {
        let (mut in_flight, mut waiting) = self.ordered.clear();
        let messages = self.messages.clear();
        in_flight.extend(messages.0);
        waiting.extend(messages.1);
        (in_flight, waiting)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ordered.is_empty() && self.messages.is_empty()
    }
}
