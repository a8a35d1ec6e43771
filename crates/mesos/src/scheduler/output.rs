use std::time::{Duration, Instant};

use super::Event;
use crate::address::HostPort;
use crate::http::CallError;
use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::Type;

/// What a subscription is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// A call to be made. The framework id is filled in.
    Call {
        /// Comes back with the answer. Any number, also one that was used before.
        tag: u64,
        call: Box<Call>,
    },
    /// What ZooKeeper says about the leading master, for a subscription that is
    /// [`detecting`](super::Subscription::detecting) it.
    Detected(Detected),
    /// For a subscription that is [`leased`](super::Subscription::leased): it may send before this moment.
    Lease { until: Instant },
}

/// What is known of the leading master.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detected {
    /// This one leads.
    Leader(HostPort),
    /// None does, during an election for example.
    Nobody,
    /// Nobody knows, because ZooKeeper does not answer or its answer makes no sense: why.
    Unknown(String),
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
    /// Comes after each [`Command::Detected`], for people. A subscription that stands outlives an election and the loss
    /// of ZooKeeper: it ends when another master leads, or by itself.
    Detected(Detected),
    /// Comes exactly once for each [`Command::Call`]. Success means that the master took the call, not that it worked:
    /// only events tell that.
    Answered {
        tag: u64,
        kind: Type,
        result: Result<(), CallError>,
    },
    /// Trying again cannot help. All that can still come is the answer to a later command.
    Fatal(String),
}
