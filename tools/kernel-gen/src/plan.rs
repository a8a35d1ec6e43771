//! How one function divides its work and orders its instructions, as data.
//!
//! What is best depends on the core in ways that no simple model predicts, so these were found by trial: see the table in
//! [`designs`](crate::designs), and `tune`, which tries.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::machine::Latencies;

/// The plan of one function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// First round of the first hash that the vector units compute, an even number; [`NO_SHA`](crate::layout::NO_SHA) if they
    /// compute all of it.
    pub split: usize,
    /// Hashes that the SHA unit computes side by side.
    pub chains: usize,
    /// How the SHA unit's jobs are dealt out to the chains.
    pub dealing: Dealing,
    /// How the vector units' stages follow each other.
    pub stages: StageOrder,
    /// How far ahead of the first step not done the scheduler may look.
    pub window: usize,
    /// The latencies that the schedule reckons with: those that lead to the fastest order.
    pub latencies: Latencies,
    /// Whether the program may use those of the first 16 registers that the chains leave free. Not where SHA instructions wait
    /// for upper halves of registers.
    pub low_registers: bool,
    /// A value in memory whose next use is at most this many instructions away is loaded, not read where it lies.
    pub soon: usize,
    /// Whether chains whose K + W lies at the same address follow each other, with one move for all of them.
    pub shared_moves: bool,
    /// How `sha256rnds2` are dealt out among the vector instructions; `None`: as the scheduler issues them.
    pub bursts: Option<Bursts>,
    /// How many vector instructions follow each `sha256rnds2` of the loop; empty: as scheduled.
    pub rhythm: Cow<'static, [u8]>,
}

/// How jobs, each the rounds of one hash, get to chains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dealing {
    /// Each chain in turn.
    InTurn,
    /// The longest first, each to the chain with the least to do.
    LongestFirst,
}

/// How stages are put into the one program that is scheduled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StageOrder {
    /// Each spread evenly over the whole.
    Spread,
    /// One after the other: fewer values live at a time.
    InTurn,
}

/// SHA instructions in bursts: on some cores a slot of `sha256rnds2` is lost whenever other instructions of certain kinds
/// come between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bursts {
    /// How many `sha256rnds2` follow each other, at least 1.
    pub length: usize,
    /// How many `sha256rnds2` come before the first vector instruction.
    pub lead: usize,
}

impl Plan {
    /// All as simple as can be.
    pub const fn new(split: usize, chains: usize, window: usize, latencies: Latencies) -> Self {
        Self {
            split,
            chains,
            dealing: Dealing::InTurn,
            stages: StageOrder::Spread,
            window,
            latencies,
            low_registers: false,
            soon: 12,
            shared_moves: false,
            bursts: None,
            rhythm: Cow::Borrowed(&[]),
        }
    }
}
