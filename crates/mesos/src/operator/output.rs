use std::time::Duration;

use super::Event;
use crate::scheduler::Detected;

/// What a subscription is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// What ZooKeeper says about the leading master, for a subscription that is
    /// [`detecting`](super::Subscription::detecting) it.
    Detected(Detected),
}

/// What a subscription tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    Event(Event),
    /// There is no subscription now: the master could not be reached, refused, or the stream ended. What changes
    /// meanwhile is in the state that the next [`Event::Subscribed`] brings.
    Disconnected {
        /// Address and cause on one line.
        reason: String,
        /// Time until the next attempt.
        retry_in: Duration,
    },
    /// Comes after each [`Command::Detected`], for people.
    Detected(Detected),
    /// Trying again cannot help: address and cause on one line.
    Ended(String),
}
