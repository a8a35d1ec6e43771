//! A miner's share before it is judged, and the reasons to refuse it.

use miner_core::{Job, Share};
use serde_json::Value;

use super::Extranonce1;
use crate::version;

/// The id of a request, which its answer echoes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(pub(super) Value);

/// A well-formed `mining.submit` of an authorized worker.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// Identifies the share to [`Session::answer`](super::Session::answer).
    pub request: RequestId,
    pub worker: String,
    /// May name a job that never existed.
    pub job_id: String,
    /// The job's difficulty in this session; `None` if the job was never sent, or too long ago.
    pub difficulty: Option<f64>,
    /// The difficulty that the miner has been told since, if it is lower: some miners take it up at once.
    pub lowered: Option<f64>,
    /// The extranonce1 that the job was sent with.
    pub extranonce1: Extranonce1,
    /// As long as the extranonce2 size that the job was sent with.
    pub extranonce2: Vec<u8>,
    /// Unix seconds.
    pub time: u32,
    pub nonce: u32,
    /// Rolled version bits, all within `version_mask`; `None` if the miner did not roll.
    pub version_bits: Option<u32>,
    /// The mask granted to the session, 0 without rolling.
    pub version_mask: u32,
}

impl Submission {
    /// The share, for the job named [`job_id`](Self::job_id).
    pub fn share(&self, job: &Job) -> Share {
        let version = self.version_bits.map_or(job.version, |bits| {
            version::rolled(job.version, self.version_mask, bits)
        });
        Share {
            extranonce2: self.extranonce2.clone(),
            version,
            time: self.time,
            nonce: self.nonce,
        }
    }
}

/// Why a request is refused. Each reason has one of the six codes that all pools understand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Refusal {
    /// The line is not a Stratum message.
    NotAMessage,
    /// The session does not know the method.
    UnknownMethod,
    /// Too few parameters, or of the wrong types.
    BadParameters,
    /// Not a difficulty.
    BadDifficulty,
    /// The connection has [`Session::MAX_WORKERS`](super::Session::MAX_WORKERS) already.
    TooManyWorkers,
    /// Extranonce2 is not hex, or has the wrong length.
    BadExtranonce2,
    /// The time is before the job's or too far ahead.
    TimeOutOfRange,
    /// Version bits outside the granted mask, or any without a grant.
    BadVersionBits,
    /// The pool cannot take more now.
    Busy,
    /// There never was such a job.
    UnknownJob,
    /// The job is no longer valid.
    Stale,
    /// The same share came before.
    Duplicate,
    /// The hash is above the target.
    LowDifficulty,
    /// The worker is not authorized.
    Unauthorized,
    /// The connection is not subscribed.
    NotSubscribed,
}

impl Refusal {
    /// The error code on the wire, 20 to 25.
    pub fn code(self) -> i64 {
        match self {
            Self::UnknownJob | Self::Stale => 21,
            Self::Duplicate => 22,
            Self::LowDifficulty => 23,
            Self::Unauthorized => 24,
            Self::NotSubscribed => 25,
            _ => 20,
        }
    }

    /// The error text on the wire.
    pub fn text(self) -> &'static str {
        match self {
            Self::NotAMessage => "Not a Stratum message",
            Self::UnknownMethod => "Unknown method",
            Self::BadParameters => "Invalid parameters",
            Self::BadDifficulty => "Invalid difficulty",
            Self::TooManyWorkers => "Too many workers",
            Self::BadExtranonce2 => "Invalid extranonce2",
            Self::TimeOutOfRange => "Ntime out of range",
            Self::BadVersionBits => "Invalid version mask",
            Self::Busy => "Busy",
            Self::UnknownJob => "Job not found",
            Self::Stale => "Stale",
            Self::Duplicate => "Duplicate share",
            Self::LowDifficulty => "Low difficulty share",
            Self::Unauthorized => "Unauthorized worker",
            Self::NotSubscribed => "Not subscribed",
        }
    }
}
