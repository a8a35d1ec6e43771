use std::time::Duration;

use super::Event;
use crate::http::CallError;
use crate::proto::TaskStatus;
use crate::proto::executor::call::Type;

/// What an executor asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Report a task's status. It is kept and repeated until the agent acknowledges it.
    Update(Box<TaskStatus>),
    /// Send bytes to the scheduler, best effort.
    Message(Vec<u8>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    Event(Event),
    /// There is no subscription now. Keep working: the executor subscribes again.
    Disconnected {
        /// Address and cause on one line.
        reason: String,
        /// Time until the next attempt.
        retry_in: Duration,
    },
    /// This update will never be taken, and is not sent again. Any other is repeated until it is acknowledged,
    /// whatever becomes of a single attempt.
    UpdateRefused {
        status: Box<TaskStatus>,
        error: CallError,
    },
    /// A MESSAGE or HEARTBEAT had no effect, or nobody knows.
    CallFailed {
        kind: Type,
        error: CallError,
    },
    /// It is over: stop the tasks and exit.
    Ended(String),
}
