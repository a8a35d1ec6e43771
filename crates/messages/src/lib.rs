//! Framework messages between the scheduler and its executors.
//!
//! Mesos carries these bytes in `MESSAGE` calls and events, at most once and without telling the sender
//! (Mesos scheduler HTTP API, MESSAGE). So each side repeats what the other has not confirmed:
//!
//! ```text
//! scheduler ── order: Assign { generation, … } ───> executor     the latest generation wins
//! scheduler <─ report { generation, … } ─────────── executor     periodic; an older generation in it makes the
//!                                                                scheduler send the order again
//! scheduler <─ shares [ { seq, … } ] ────────────── executor     repeated until every seq
//! scheduler ── ack { session, seqs } ─────────────> executor     is acknowledged
//! scheduler <─ description { kernels, … } ───────── executor     with a session's first report, and with the
//! scheduler ── describe ──────────────────────────> executor     next one when asked for
//! ```
//!
//! A share that is a block says so, and the assignment that it was found under goes with it: a scheduler that was
//! restarted meanwhile can judge the block by that, and the `origin` in it, which is the scheduler's own and which
//! executors only send back, says where it goes.
//!
//! A `session` is one life of an executor process and a `seq` numbers its shares from 1, so the pair identifies a
//! share forever and a repeated share is counted once. The first assignment travels in `TaskInfo.data` ([`TaskData`]);
//! a found block is repeated in `TaskStatus.data`, which Mesos delivers at least once.
//!
//! An executor confirms a new order with a report, but waits for up to a fifth of the report interval before it sends
//! one, so that a new job does not make all executors report at the same moment.
//!
//! Messages are encoded as Protocol Buffers. Decoders check the protocol version, the size and every field, and never
//! panic. Benchmarks of a cluster have messages of their own, see [`mod@bench`].

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod bench;
mod convert;
pub mod environment;
mod mark;
mod own_file;
mod wire;

pub use mark::{MARK, MARK_START};
pub use own_file::{EXECUTOR_SHA256, WRONG_FILE};

use miner_core::{Job, Share, Space, Target};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Version of this protocol. Scheduler and executors are built from one source, so there is only one at a time.
pub const PROTOCOL: u32 = 3;

/// Largest accepted encoding, bytes. The largest accepted job, with a coinbase of 100 kB, fits.
pub const MAX_MESSAGE_BYTES: usize = 1 << 20;

/// Most kernels in one [`Description`].
pub const MAX_KERNELS: usize = 32;

/// Most bytes of [`Assignment::origin`].
pub const MAX_ORIGIN: usize = 1024;

/// Most assignments in one [`FromExecutor`]. With the largest jobs they fit four times over.
pub const MAX_ASSIGNMENTS: usize = 2;

/// Most shares in one [`FromExecutor`], and most sequence numbers in one [`Ack`].
pub const MAX_SHARES: usize = 256;

/// Accepted intervals between reports, milliseconds.
pub const REPORT_INTERVAL_MS: RangeInclusive<u64> = 50..=60_000;

/// A part of one job, for one executor.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// Number of this assignment, at least 1. Later assignments have larger numbers, also after a restart.
    pub generation: u64,
    pub job: Arc<Job>,
    /// The part of the job's search space that only this executor searches.
    pub space: Space,
    /// Every header whose hash meets this target is reported. The pool's share target or an easier one.
    pub report_target: Target,
    /// Milliseconds that have passed since the job's time, when this was sent: a header's time may run ahead of the job's
    /// by them and those that pass from then on, never more.
    pub age_ms: u64,
    /// Where the job came from, in the scheduler's own words, at most [`MAX_ORIGIN`] bytes. Executors do not read it.
    pub origin: Vec<u8>,
}

/// From the scheduler to one executor. At least one part is present.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToExecutor {
    pub ack: Option<Ack>,
    pub order: Option<Order>,
    /// Milliseconds between reports from now on, within [`REPORT_INTERVAL_MS`].
    pub report_interval_ms: Option<u64>,
    /// Asks for a [`Description`], which then comes with an immediate report.
    pub describe: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Search this instead of anything else.
    Assign(Box<Assignment>),
    /// There is no job: stop hashing until the next assignment. Assignments up to `generation` are void.
    Pause { generation: u64 },
}

/// Shares of one session that have arrived and can be forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ack {
    pub session: u64,
    /// At most [`MAX_SHARES`], in any order.
    pub seqs: Vec<u64>,
}

/// From one executor to the scheduler.
#[derive(Clone, Debug, PartialEq)]
pub struct FromExecutor {
    /// Random number that identifies the executor process.
    pub session: u64,
    pub report: Option<Report>,
    pub description: Option<Description>,
    /// New shares and unacknowledged ones, at most [`MAX_SHARES`].
    pub shares: Vec<NumberedShare>,
    /// Those under which the blocks among the shares were found, each once, at most [`MAX_ASSIGNMENTS`].
    pub assignments: Vec<Assignment>,
}

/// State of an executor. A newer report replaces an older one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The current assignment, 0 for none.
    pub generation: u64,
    /// Hashes (double SHA-256 of a header) since the session began.
    pub hashes: u64,
    /// Milliseconds since the session began.
    pub uptime_ms: u64,
    /// Hashing threads now.
    pub threads: u32,
    pub kernel: String,
    /// Shares given up because too many waited for an acknowledgement.
    pub dropped_shares: u64,
    /// The assignment's whole space has been searched.
    pub exhausted: bool,
    /// Checks of the kernels in use since the session began.
    pub checks: u64,
    /// Those in which a kernel was wrong.
    pub wrong_checks: u64,
    /// Milliseconds for which the assignment has been searched, `None` if its search has not begun. Executors of earlier
    /// versions do not tell it.
    pub searched_ms: Option<u64>,
}

/// What does not change during a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The kernels of the executor's CPU, at most [`MAX_KERNELS`].
    pub kernels: Vec<MeasuredKernel>,
    /// The CPU architecture that the executor was built for, by Rust's name for it, such as `x86_64`. Executors of
    /// earlier versions do not tell it.
    pub architecture: Option<String>,
}

/// One kernel, checked and timed when the executor started. Rates are hashes (double SHA-256 of a header) per second
/// of one thread, `None` if the kernel was not timed.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct MeasuredKernel {
    pub name: String,
    /// With one version.
    pub nonce_only: Option<u64>,
    /// With many versions.
    pub rolling: Option<u64>,
    /// It gives wrong answers on that CPU and is not used.
    pub wrong: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberedShare {
    /// Counts from 1 in a session.
    pub seq: u64,
    /// The assignment under which it was found.
    pub generation: u64,
    pub share: Share,
    /// The hash meets the network target of its job.
    pub is_block: bool,
    /// Milliseconds from the finding to the sending of this; whole seconds from executors of earlier versions.
    pub age_ms: u64,
}

/// `TaskInfo.data`: what an executor needs to run a task.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskData {
    /// The first assignment, if there was a job when the task was launched.
    pub assignment: Option<Box<Assignment>>,
    /// Kernel to use instead of the fastest one.
    pub kernel: Option<String>,
    /// Pin hashing threads to CPUs.
    pub pin: bool,
    /// Milliseconds between reports, within [`REPORT_INTERVAL_MS`].
    pub report_interval_ms: u64,
    /// Record assignments and searches in `search.jsonl` in the sandbox.
    pub record_search: bool,
}

#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    #[error("framework message of {length} bytes, the limit is {limit}")]
    TooLong { length: usize, limit: usize },
    #[error("framework message does not decode: {0}")]
    Malformed(#[from] prost::DecodeError),
    /// The other side speaks another version.
    #[error("framework message of protocol {found}, this is protocol {own}: scheduler and executor differ")]
    Protocol { found: u32, own: u32 },
    /// A field is missing or holds an impossible value.
    #[error("framework message: {field}: {problem}")]
    Field { field: &'static str, problem: String },
}
