use std::time::Duration;

use super::Event;
use crate::http::CallError;
use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::Type;

/// A call to be made. The framework id is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    /// Comes back with the answer. Any number, also one that was used before.
    pub tag: u64,
    pub call: Call,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    Event(Event),
    /// There is no subscription now: the master could not be reached, refused, or the stream ended.
    Disconnected {
        /// Address and cause on one line.
        reason: String,
        /// Time until the next attempt.
        retry_in: Duration,
    },
    /// The master has removed the framework that was known from earlier, with all its tasks. Its id is forgotten, and
    /// the next subscription is a new framework's.
    Removed {
        /// What the master said.
        reason: String,
    },
    /// Comes exactly once for each [`Command`]. Success means that the master took the call, not that it worked:
    /// only events tell that.
    Answered {
        tag: u64,
        kind: Type,
        result: Result<(), CallError>,
    },
    /// Trying again cannot help. All that can still come is the answer to a later command.
    Fatal(String),
}
