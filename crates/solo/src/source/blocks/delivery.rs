//! What one node has to do with one block, and when it is tried again.

use crate::answer::Answer;
use crate::source::RequestId;
use std::time::{Duration, Instant};

/// Pauses between two attempts to send a block to a node, from the first to the longest.
const AGAIN: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(10));

#[derive(Clone, Debug)]
pub(super) enum Delivery {
    /// To be sent, for the first time or again.
    Due {
        at: Instant,
        failures: u32,
    },
    Sent {
        request: RequestId,
        failures: u32,
    },
    Answered(Answer),
    /// The node has it.
    NotNeeded,
}

impl Delivery {
    /// How often it has failed before, if an answer to this request is waited for. Another may be the answer to a request that
    /// was made before the block was sent again, and tell how it was then.
    pub(super) fn awaits(&self, wanted: RequestId) -> Option<u32> {
        match self {
            Self::Sent { request, failures } if *request == wanted => Some(*failures),
            _ => None,
        }
    }

    pub(super) fn is_refused(&self) -> bool {
        matches!(self, Self::Answered(Answer::Rejected(_)))
    }

    pub(super) fn hurry(&mut self, now: Instant) {
        if let Self::Due { .. } = self {
            *self = Self::Due { at: now, failures: 0 };
        }
    }

    /// The first attempt is yet to fail.
    pub(super) fn is_first(&self) -> bool {
        matches!(
            self,
            Self::Due { failures: 0, .. } | Self::Sent { failures: 0, .. }
        )
    }
}

/// Due again after so many failures before this one.
pub(super) fn again(failures: u32, now: Instant) -> Delivery {
    let pause = AGAIN.0.saturating_mul(1 << failures.min(10)).min(AGAIN.1);
    Delivery::Due {
        at: now + pause,
        failures: failures.saturating_add(1),
    }
}
