//! The scheduler's state as a log of [`Record`](scheduler::Record)s that a crash at any moment leaves readable.
//!
//! [`Recorder`] takes batches of records and writes them to a [`Disk`]. It opens no files and reads no clock: the program
//! gives it a directory, or with [`NodeLog`] the nodes of a ZooKeeper, and a thread of its own; tests and the simulated world
//! give it a [`MemoryDisk`], which fails and tears writes, or nodes in memory.
//!
//! | file                      | holds                                                                    |
//! |---------------------------|--------------------------------------------------------------------------|
//! | `log`                     | the state; `log.rs` describes the format                                 |
//! | `log.new`                 | a compacted log that is not complete yet                                 |
//! | `unanswered-blocks.jsonl` | blocks that no pool will answer any more, for the operator               |
//! | `state.json`              | the state of an earlier version, read once and renamed `state.json.old`  |

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod disk;
mod earlier;
mod log;
mod memory;
mod nodes;
mod recorder;

pub use disk::{Disk, LOG, NEW_LOG, UNANSWERED};
pub use memory::MemoryDisk;
pub use nodes::{Change, NodeLog, Nodes};
pub use recorder::{Opened, Recorder};

use std::io;

/// Why a state cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A file cannot be read, written or renamed.
    #[error("{file}: {error}")]
    File { file: &'static str, error: io::Error },
    /// A file does not hold a state.
    #[error("{file} is damaged: {reason}")]
    Damaged { file: &'static str, reason: Damage },
}

/// Why a file is not a valid state.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    #[error("it is empty")]
    Empty,
    #[error("its first line does not end")]
    Unfinished,
    #[error("the checksum of group {group} is wrong")]
    Checksum { group: u64 },
    #[error("group {found} stands where {wanted} is due")]
    Order { found: u64, wanted: u64 },
    /// With a right checksum: a later version wrote it. Files of earlier versions have no checksum.
    #[error(transparent)]
    Content(#[from] serde_json::Error),
}
