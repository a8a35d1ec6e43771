use miner_core::{Job, Share, Space, Target};
use std::sync::Arc;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The number of this assignment; it comes back in [`Event`](crate::Event)s and in every [`Found`].
    pub generation: u64,
    pub job: Arc<Job>,
    /// The part of the job's search space to search.
    pub space: Space,
    /// Every header whose hash meets this target is reported. A hash that meets the network target but not this one
    /// is not.
    pub report_target: Target,
    /// How long the job had existed when the assignment was received. A header's time may run ahead of the job's by
    /// its age, never more.
    pub age: Duration,
}

/// A header that meets the report target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub generation: u64,
    pub share: Share,
    /// The hash meets the network target as well.
    pub is_block: bool,
}
