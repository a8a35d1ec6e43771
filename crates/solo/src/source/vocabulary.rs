//! What a source is made with, and the words between it and its driver.

use crate::coinbase::EXTRANONCE1_SIZE;
use crate::{Payout, Response, Tag};
use job_source::{Command, Event};
use std::time::Duration;

/// What a source is made with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Addresses of the nodes as people are told them, the preferred one first.
    pub nodes: Vec<String>,
    pub payout: Payout,
    pub tag: Tag,
    /// Random bytes: they tell this run's jobs from those of other miners and of earlier runs. Each job changes the last ones.
    pub extranonce1: [u8; EXTRANONCE1_SIZE],
}

/// Names and contents of files on disk, the oldest first.
pub type Files = Vec<(String, Vec<u8>)>;

/// Names a request; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestId(pub(super) u64);

/// What happened to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub request: RequestId,
    /// The text says why there is no answer, on one line.
    pub answer: Result<Response, String>,
    /// The time of this machine's clock, Unix seconds.
    pub unix: u64,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    /// Why it is not on disk, on one line.
    pub fault: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SoloEvent {
    /// The scheduler asks for something.
    Command(Command),
    /// Exactly one for each [`SoloAction::Request`] that was not cancelled.
    Answered(Answered),
    /// A node has told that there is a new tip, internal byte order.
    Announced([u8; 32]),
    /// Exactly one for each [`SoloAction::Keep`].
    Kept(Kept),
}

#[derive(Clone, Debug, PartialEq)]
pub enum SoloAction {
    /// Send this body to a node by POST, with its login.
    Request {
        id: RequestId,
        /// Its place in [`Settings::nodes`].
        node: usize,
        body: Vec<u8>,
        /// Longest wait for the answer.
        limit: Duration,
    },
    /// No answer to this is wanted any more.
    Cancel(RequestId),
    /// Put a file on disk, whole and such that a crash of the machine leaves it there.
    Keep { name: String, bytes: Vec<u8> },
    /// Remove a file, if it is there.
    Forget { name: String },
    /// Report to the scheduler.
    Tell(Event),
}
