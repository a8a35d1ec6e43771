//! Framework messages between the scheduler and its executors.
//!
//! Mesos carries these bytes in `MESSAGE` calls and events, at most once and without telling the sender
//! (Mesos scheduler HTTP API, MESSAGE). Delivery is therefore this crate's subject:
//!
//! ```text
//! scheduler ── ToExecutor::Assign  (generation g) ──────────> executor     latest generation wins
//! scheduler <─ FromExecutor { report { generation, … } } ──── executor     about once a second;
//!              a report that names an older generation makes the scheduler send Assign again
//! scheduler <─ FromExecutor { shares [ { seq, … } ] } ─────── executor     kept and sent again until
//! scheduler ── ToExecutor::Ack { session, seqs } ───────────> executor     every seq is acknowledged
//! ```
//!
//! A `session` is one life of an executor process, a `seq` counts its shares from 1: the pair names a share for
//! ever, so a repeated one is counted once. The first assignment travels in `TaskInfo.data` ([`TaskData`]); a
//! found block is repeated in `TaskStatus.data`, which Mesos delivers at least once.
//!
//! Encoding is Protocol Buffers (prost); every decoder checks the protocol number, the size limit and each
//! field, and never panics on foreign bytes.

mod convert;
mod wire;

use miner_core::{Job, Share, Space, Target};
use std::sync::Arc;

/// Number of this protocol. Scheduler and executor come from one artifact, so there is only one at a time.
pub const PROTOCOL: u32 = 1;

/// Largest accepted encoding, bytes. A job with a coinbase of 400 KB, the largest one that is taken, fits.
pub const MAX_MESSAGE_BYTES: usize = 1 << 20;

/// Most kernels in one [`Report`].
pub const MAX_KERNELS: usize = 32;

/// Most shares in one [`FromExecutor`], and most sequence numbers in one [`Ack`].
pub const MAX_SHARES: usize = 256;

/// An executor's part of one job.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The scheduler's counter of assignments: each has its own, later ones larger ones, also after a restart.
    pub generation: u64,
    /// The job, with the session's extranonce1.
    pub job: Arc<Job>,
    /// The part of the job's search space that is this executor's alone.
    pub space: Space,
    /// Every header whose hash meets this target is to be reported. The pool's share target or an easier one.
    pub report_target: Target,
    /// Milliseconds since the job came from the pool, at the time of sending. ntime may be advanced by the
    /// age of the job, never more.
    pub age_ms: u64,
}

/// From the scheduler to one executor.
#[derive(Clone, Debug, PartialEq)]
pub enum ToExecutor {
    /// Search this from now on; any other assignment ends.
    Assign(Box<Assignment>),
    /// These shares have arrived and need not be kept.
    Ack(Ack),
    /// There is no job (the pool is away): stop hashing until the next [`ToExecutor::Assign`].
    Pause {
        /// Generation up to which assignments are void.
        generation: u64,
    },
}

/// Acknowledges shares of one executor session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ack {
    /// The session that the sequence numbers belong to.
    pub session: u64,
    /// Sequence numbers of shares, in any order.
    pub seqs: Vec<u64>,
}

/// From one executor to the scheduler.
#[derive(Clone, Debug, PartialEq)]
pub struct FromExecutor {
    /// Random number of this executor process.
    pub session: u64,
    /// State and counters, if it is time for them.
    pub report: Option<Report>,
    /// New shares and those not yet acknowledged.
    pub shares: Vec<NumberedShare>,
}

/// State of an executor; each one replaces the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Generation of the assignment in hand, 0 for none.
    pub generation: u64,
    /// Hashes (double SHA-256 of a header) since the session began.
    pub hashes: u64,
    /// Milliseconds since the session began.
    pub uptime_ms: u64,
    /// Hashing threads now.
    pub threads: u32,
    /// Name of the kernel in use.
    pub kernel: String,
    /// What the executor knows of the kernels of its CPU; at most [`MAX_KERNELS`].
    pub kernels: Vec<MeasuredKernel>,
    /// Shares that were given up because too many waited for an acknowledgement.
    pub dropped_shares: u64,
    /// The assignment is used up; a new one is wanted.
    pub exhausted: bool,
}

/// What came of one kernel when an executor started. Rates in hashes (double SHA-256 of a header) per second of one
/// thread, 0 if it was not timed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasuredKernel {
    /// Its name.
    pub name: String,
    /// Rate with one version.
    pub nonce_only: u64,
    /// Rate with many versions.
    pub rolling: u64,
    /// It gives wrong answers on that CPU and is not used.
    pub wrong: bool,
}

/// A share with its place in the executor's session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberedShare {
    /// Counts from 1 in a session.
    pub seq: u64,
    /// Generation of the assignment that it was found in.
    pub generation: u64,
    /// What was found.
    pub share: Share,
}

/// `TaskInfo.data`: what a task's executor needs to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskData {
    /// The first assignment, if a job was at hand when the task was launched.
    pub assignment: Option<Box<Assignment>>,
    /// Kernel to use instead of the fastest one.
    pub kernel: Option<String>,
    /// Pin hashing threads to CPUs.
    pub pin: bool,
    /// Milliseconds between reports.
    pub report_interval_ms: u64,
    /// Write what was given and what was searched to `search.jsonl` in the sandbox.
    pub record_search: bool,
}

/// Why bytes are not a message of this protocol.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// More than [`MAX_MESSAGE_BYTES`].
    #[error("framework message of {0} bytes, the limit is {MAX_MESSAGE_BYTES}")]
    TooLong(usize),
    /// Not Protocol Buffers, or a field of the wrong kind.
    #[error("framework message does not decode: {0}")]
    Malformed(#[from] prost::DecodeError),
    /// The other side speaks another version.
    #[error("framework message of protocol {0}, this is protocol {PROTOCOL}: scheduler and executor differ")]
    Protocol(u32),
    /// A field is missing or holds an impossible value.
    #[error("framework message: {field}: {problem}")]
    Field {
        /// The field's name.
        field: &'static str,
        /// What is wrong with it.
        problem: String,
    },
}
