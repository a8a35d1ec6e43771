//! What goes into the brain and what comes out.

use crate::miner::{Arrangement, MinerEvent};
use mesos::proto::{TaskInfo, TaskStatus};
use messages::Assignment;
use std::time::Instant;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// The agent has accepted the subscription, for the first time or again.
    Subscribed {
        /// The framework understands TASK_KILLING.
        killing_state: bool,
    },
    /// The agent cannot be reached for now.
    Disconnected,
    /// The agent will not be reached any more, or has refused the subscription.
    Ended(String),
    /// LAUNCH.
    Launch(Box<TaskInfo>),
    /// KILL.
    Kill {
        /// The task.
        task_id: String,
    },
    /// ACKNOWLEDGED.
    Acknowledged {
        /// The task.
        task_id: String,
        /// Of the update.
        uuid: Vec<u8>,
    },
    /// MESSAGE from the scheduler.
    Message(Vec<u8>),
    /// SHUTDOWN, or a signal that means the same.
    Shutdown,
    /// From the search.
    Miner(MinerEvent),
}

/// Something to do. The order matters.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Send this status; whoever sends it adds uuid, source and time.
    Update(Box<TaskStatus>),
    /// Send this framework message, once.
    Message(Vec<u8>),
    /// Search this instead of anything else.
    Assign {
        /// What to search.
        assignment: Box<Assignment>,
        /// When it came.
        received: Instant,
        /// Whether to record the search.
        record: bool,
    },
    /// Search nothing.
    Abandon,
    /// Hash with these threads, keeping the search position.
    Arrange {
        /// Grows from one arrangement to the next.
        revision: u64,
        /// The threads.
        arrangement: Arrangement,
    },
    /// End the process. Nothing comes after it.
    Exit(Exit),
}

/// How the executor ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exit {
    /// False if it ends because something failed.
    pub orderly: bool,
    /// Why, for the log.
    pub reason: String,
}
