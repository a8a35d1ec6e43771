//! What goes in and out between an executor and its subscription.

use std::time::Duration;

use super::Event;
use crate::proto::TaskStatus;

/// What an executor asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Report a task's status. It is kept and repeated until the agent acknowledges it.
    Update(Box<TaskStatus>),
    /// Send bytes to the scheduler, best effort.
    Message(Vec<u8>),
}

/// What an executor is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The agent said something.
    Event(Event),
    /// There is no subscription now. Go on working: it is tried again.
    Disconnected {
        /// Address and cause on one line.
        reason: String,
        /// Time until the next attempt.
        retry_in: Duration,
    },
    /// This call had no effect, or nobody knows. Updates are repeated, unless the reason says that they were refused.
    CallFailed {
        /// Name of the call as Mesos writes it.
        call: &'static str,
        /// Address and cause on one line.
        reason: String,
    },
    /// It is over: stop the tasks and exit.
    Ended(String),
}
