//! Miners that connect from outside, and whatever serves them, in words that belong to no protocol.
//!
//! ```text
//!             Event: Connected, Named, Share, Unreadable, Left
//!  server ──────────────────────────────────────────────> scheduler
//!         <──────────────────────────────────────────────
//!             Command: Mine, Retarget, Answer, Refuse
//! ```
//!
//! A miner has a *place* in the search space of each job: a prefix of extranonce2 that is its alone. To the miner the
//! prefix is the end of extranonce1, and what is left of extranonce2 is all of it. It keeps its place from job to job of
//! a source's session, since not every miner can be told of another extranonce1.

use miner_core::Job;
use std::fmt;
use std::sync::Arc;

/// Names a miner's connection. Never used twice in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinerId(pub u64);

impl fmt::Display for MinerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "miner {}", self.0)
    }
}

/// What the server tells the scheduler.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It wants to mine from now on. [`Command::Mine`] follows as soon as there is a job, or [`Command::Refuse`].
    Connected {
        miner: MinerId,
        /// Where it is, for people.
        address: String,
    },
    /// It has a name now: that of its first worker.
    Named { miner: MinerId, name: String },
    /// A share, which gets exactly one [`Command::Answer`] unless its miner leaves.
    Share(MinerShare),
    /// A share that nobody can judge: not well-formed, or of a worker that has not logged in. It has been answered.
    Unreadable { miner: MinerId },
    /// It is gone.
    Left { miner: MinerId },
}

/// A share of a miner, before it is judged.
#[derive(Clone, Debug, PartialEq)]
pub struct MinerShare {
    pub miner: MinerId,
    /// Identifies the share in [`Command::Answer`]; the miner's own count.
    pub request: u64,
    /// [`Work::number`]; the job may be long void.
    pub number: u64,
    /// What the miner chose of extranonce2: without the prefix that is its place.
    pub extranonce2: Vec<u8>,
    /// The bits of the mask that the miner may roll, and their values; `None` if it did not roll.
    pub version_bits: Option<(u32, u32)>,
    /// Unix seconds.
    pub time: u32,
    pub nonce: u32,
    /// Difficulties that the miner was told and has to meet one of, hardest first: that of the job, and one told since.
    /// It is credited with the hardest that it meets.
    pub difficulties: Vec<f64>,
}

/// A miner's part of a job.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Its number: never used twice in a run, and larger than those of the miner's earlier jobs.
    pub number: u64,
    /// As its source sent it.
    pub template: Arc<Job>,
    /// The first bytes of extranonce2, which are the miner's alone.
    pub prefix: Vec<u8>,
    /// Share difficulty of the source: what is easier is only counted.
    pub difficulty: f64,
    /// The miner's earlier jobs are void.
    pub clean: bool,
    /// Seconds after the job's own time that headers may have by now.
    pub age: u32,
}

impl Work {
    /// What the miner takes for extranonce1.
    pub fn extranonce1(&self) -> Vec<u8> {
        [self.template.extranonce1(), &self.prefix].concat()
    }

    /// Bytes that are left to the miner.
    pub fn extranonce2_size(&self) -> usize {
        self.template.extranonce2_size().saturating_sub(self.prefix.len())
    }
}

/// What becomes of a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// It counts as this difficulty.
    Accepted {
        difficulty: f64,
    },
    Rejected(Rejection),
}

/// Why a miner's share does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rejection {
    /// Its job is void.
    Stale,
    /// It came before.
    Duplicate,
    /// The hash meets no difficulty that the miner was told.
    LowDifficulty,
    /// The time is before the job's, or too far ahead.
    TimeOutOfRange,
    /// Extranonce2 has another length than the job leaves to the miner.
    BadExtranonce2,
    /// Version bits that the source does not let roll.
    BadVersionBits,
    /// Not well-formed, or of a worker that has not logged in.
    Unreadable,
}

impl Rejection {
    /// In a word or two, for labels and logs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Duplicate => "duplicate",
            Self::LowDifficulty => "low difficulty",
            Self::TimeOutOfRange => "time out of range",
            Self::BadExtranonce2 => "bad extranonce2",
            Self::BadVersionBits => "bad version bits",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What the scheduler tells the server.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// The miner has this part of a job to mine from now on.
    Mine { miner: MinerId, work: Work },
    /// The source takes shares of another difficulty from now on, also of the miner's newest job.
    Retarget { miner: MinerId, difficulty: f64 },
    /// Answers a share.
    Answer {
        miner: MinerId,
        /// [`MinerShare::request`].
        request: u64,
        outcome: Outcome,
    },
    /// There is nothing for this miner here; the text completes the sentence "the miner is turned away: …". No
    /// [`Event::Left`] follows.
    Refuse { miner: MinerId, reason: String },
}
