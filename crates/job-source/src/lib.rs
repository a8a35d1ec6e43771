//! Where jobs come from and shares go, in words that belong to no protocol.
//!
//! A *source* is a pool, or the nodes, that the operator named. The scheduler uses these words for every source: Stratum
//! V1 and V2, and solo mining.
//!
//! ```text
//!              Command: Open, Close, Submit, Suggest
//!  scheduler ────────────────────────────────────────> source ── bytes ──> pool or node
//!            <────────────────────────────────────────
//!              Event: Ready, Job, Retarget, Verdict, Lost, Refused, Notice
//! ```
//!
//! A source has at most one *session* at a time: from [`Command::Open`] to the one [`Event::Lost`] or
//! [`Event::Refused`] that follows it, even after [`Command::Close`]. It connects only when told to: which
//! source is used when, and how long to wait between two attempts, is the scheduler's decision.
//!
//! [`link`] has the events and actions of a source that speaks over one byte stream; [`miners`] has the words for miners
//! that connect to this program.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod link;
pub mod miners;

use miner_core::{Share, Target};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Names a source: its place in the operator's order of preference, 0 first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "source {}", self.0)
    }
}

/// A job as its source sent it.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The source's name for the job; unique within a session while shares for it may be submitted.
    pub id: String,
    /// What headers are built from, with the session's extranonce1.
    pub template: Arc<miner_core::Job>,
    /// The hash of a share must not be above it.
    pub target: Target,
    /// The difficulty that `target` stands for, as the source counts it.
    pub difficulty: f64,
    /// The session's earlier jobs are void.
    pub clean: bool,
    pub received: Instant,
}

/// A share on its way to the session that its job came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Identifies the submission in [`Event::Verdict`]; never used twice in a run.
    pub tag: u64,
    /// [`Job::id`].
    pub job_id: String,
    pub share: Share,
    /// It is a block: whatever waits, it is sent.
    pub is_block: bool,
}

/// What a source says about a share. Reasons are the source's own words, fit for a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Accepted,
    /// It came too late: its job is void.
    Stale { reason: String },
    /// It was refused for another reason.
    Rejected { reason: String },
    /// Nobody knows: the answer did not come in time, or the session ended first. Submitting the share again
    /// to the same session would be a duplicate.
    Unanswered,
}

/// What a source tells the scheduler.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The session is established, and the source takes shares.
    Ready {
        /// The source continues the previous session: shares for its jobs still count.
        resumed: bool,
    },
    Job(Job),
    /// The newest job has another difficulty from now on.
    Retarget {
        /// [`Job::id`].
        job_id: String,
        target: Target,
        difficulty: f64,
    },
    /// The answer to one [`Submission`]. Each submission gets exactly one, at the latest when its session ends.
    Verdict {
        /// [`Submission::tag`].
        tag: u64,
        verdict: Verdict,
    },
    /// The session ended, or could not begin. All of its verdicts have been reported before.
    Lost {
        /// Why, on one line, with a hint where there is one.
        reason: String,
        /// The source asks to come back after this time.
        retry_after: Option<Duration>,
        /// The other side was there and of no use: it did not answer, or sent what nobody understands. It may do so
        /// again in the next session.
        unusable: bool,
    },
    /// The source accepted the connection but refuses to serve. Ends the session, as [`Event::Lost`] does.
    Refused {
        /// Why, and which option to look at.
        reason: String,
        /// Trying again with the same configuration may help.
        may_retry: bool,
    },
    /// A message from the source for its miners, or a fault in what it sends. Meant for the log.
    Notice(String),
}

/// What the scheduler asks of a source.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Begin a session. Ignored while there is one.
    Open,
    /// End the session, if there is one; [`Event::Lost`] follows.
    Close,
    Submit(Submission),
    /// Ask for this share difficulty, now and at the beginning of later sessions. A source may ignore it.
    Suggest {
        /// As the source counts it.
        difficulty: f64,
    },
}
