//! The logic's events and actions.

use engine::{Assignment, Counters, ThreadPlan};
use mesos::proto::{TaskInfo, TaskStatus};
use std::fmt;
use std::time::Instant;

#[derive(Clone, Debug)]
pub enum Event {
    /// The agent has accepted the subscription, for the first time or again.
    Subscribed {
        /// The framework understands TASK_KILLING.
        killing_state: bool,
    },
    /// The connection to the agent is down; the client keeps trying.
    Disconnected,
    /// The agent has refused the subscription, or will not be tried again.
    AgentLost {
        reason: String,
    },
    Launch(Box<TaskInfo>),
    Kill {
        task_id: String,
    },
    /// The agent has a status update.
    Acknowledged {
        task_id: String,
        uuid: Vec<u8>,
    },
    /// A framework message from the scheduler.
    Message(Vec<u8>),
    /// The last [`Action::Message`] has been handed over or was lost; the next may follow.
    MessageSent,
    /// SHUTDOWN from the agent, or a signal that means the same.
    Shutdown,
    Engine(engine::Event),
    /// The engine's counters. Should come before every other event and before
    /// [`advance`](machine::Machine::advance), since reports contain them. Read them after taking engine events, so
    /// that a report counts every hash behind the shares sent with it.
    Counters(Counters),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Send this status update; the sender adds uuid, source and time.
    Update(Box<TaskStatus>),
    /// Send this framework message, once. No other one comes before [`Event::MessageSent`].
    Message(Vec<u8>),
    /// Search this instead of anything else.
    Assign {
        assignment: Box<Assignment>,
        received: Instant,
        record: bool,
    },
    /// Stop searching.
    Abandon,
    /// Hash with these threads and keep the search position.
    SetThreads {
        /// Grows from one plan to the next.
        revision: u64,
        plan: ThreadPlan,
    },
    /// End the process. The last action.
    Exit(Exit),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// No task is left.
    Done,
    /// No task is left, but the agent did not acknowledge all updates in time.
    Unacknowledged,
    /// See [`Event::AgentLost`].
    AgentLost {
        reason: String,
        /// The executor was already shutting down.
        expected: bool,
    },
}

impl Exit {
    /// False if the executor ends because something failed.
    pub fn is_orderly(&self) -> bool {
        !matches!(self, Self::AgentLost { expected: false, .. })
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "no task is left",
            Self::Unacknowledged => "no task is left, and not everything was acknowledged in time",
            Self::AgentLost { reason, .. } => reason,
        })
    }
}
