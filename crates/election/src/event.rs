//! What a candidate hears, and what it wants done.

use crate::{Answer, Failure, Operation};
use std::time::Instant;

/// What happens to a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The session that it asked for.
    Connected(Result<(), Failure>),
    /// The answer to an operation.
    Answered {
        id: u64,
        result: Result<Answer, Failure>,
    },
    /// The candidates have changed since they were listed.
    Changed,
    /// Withdraw. Whoever led has stopped acting.
    Resign,
}

/// What a candidate wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begin a session.
    Connect,
    /// Carry this out in the session. One [`Event::Answered`] with its id may follow.
    Operate {
        id: u64,
        operation: Operation,
    },
    /// End the session. Nothing that comes of it later matters.
    Disconnect,
    /// Calls and shares may go out before this moment, and no later.
    Lease {
        until: Instant,
    },
    Tell(News),
}

/// What becomes of a candidacy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Another one leads: what it says of itself.
    Waiting { leader: String },
    /// ZooKeeper cannot be asked, and why.
    Problem(Failure),
    /// This one leads, as long as the node of this name is there.
    Won { candidate: String },
    /// It does not lead any more, for this reason. Nothing follows.
    Lost(Failure),
}
