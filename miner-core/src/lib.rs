//! SHA-256d nonce search: headers, targets, jobs, shares and the kernels.
//!
//! What a miner computes and nothing else: no I/O, no threads, no clock (but for the time-stamp counter, which tells
//! once what kind of CPU this is). `unsafe` code is confined to `src/kernel*`.
//!
//! # What a miner computes
//!
//! A block hash is SHA-256 twice over the 80 bytes of a header, read as a number that must not be above a target. With
//! padding the header is two SHA-256 blocks of 64 bytes; the hash of the first digest is a third:
//!
//! ```text
//! 0         4                        36                       64         68     72     76      80        128
//! | version | previous header's hash | merkle root (28 bytes) | (last 4) | time | bits | nonce | padding |
//! |<------------------------ block 1 ------------------------>|<--------------- block 2 ---------------->|
//!               its SHA-256 state is the midstate                      digest -> block 3 -> hash
//! ```
//!
//! * The **nonce** is what a kernel counts through: only block 2 and the second hash depend on it.
//! * **Version bits** that the pool grants (BIP 310, BIP 320) change block 1 only: a kernel searches several versions
//!   side by side and expands block 2 once for all.
//! * **Extranonce2** is in the coinbase transaction and so changes the merkle root, unless the pool has fixed that: see
//!   [`Root`].
//! * **Time** may advance with the clock.
//!
//! # Flow
//!
//! [`Job`] (from the pool) → [`Layout`] cuts it into a [`Space`] per executor → [`Cursor`] walks a space and hands
//! [`Chunk`]s to threads → [`search`] scans a chunk's [`Work`] by a [`Kernel`] and confirms each [`Hit`] → [`Share`] →
//! [`verify`] recomputes everything before it is submitted. [`Trials`] check and time the kernels of this CPU and choose
//! one.
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//! use miner_core::{Header, Kernel, NonceRange, Target, Work, search};
//!
//! // The genesis block, without its nonce.
//! let header = Header {
//!     version: 1,
//!     prev_hash: [0; 32],
//!     merkle_root: "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"
//!         .parse::<miner_core::BlockHash>()?
//!         .0,
//!     time: 1_231_006_505,
//!     bits: 0x1d00_ffff,
//!     nonce: 0,
//! };
//! let work = Work::new(&header, &[header.version], Target::from_bits(header.bits)?);
//! let nonces = NonceRange::new(2_083_236_000, 1000).expect("within 32 bits");
//! let mut hits = Vec::new();
//! let searched = search(Kernel::best(), &work, nonces, &AtomicBool::new(false), &mut hits);
//!
//! assert_eq!(searched.hashes, 1000);
//! assert_eq!(hits[0].nonce, 2_083_236_893);
//! assert_eq!(hits[0].hash.to_string(), "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # References
//!
//! [FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final) (SHA-256) ·
//! [BIP 310](https://github.com/bitcoin/bips/blob/master/bip-0310.mediawiki) (version rolling between pool and miner) ·
//! [BIP 320](https://github.com/bitcoin/bips/blob/master/bip-0320.mediawiki) (version bits that are free to roll)

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod check;
mod choice;
mod coinbase;
mod cross_check;
mod cursor;
mod hash;
mod header;
mod job;
mod kernel;
pub mod merkle;
mod root;
mod search;
pub mod sha256;
mod share;
mod space;
mod target;
mod version;
mod work;

pub use check::{WrongAnswers, check};
pub use choice::{BUDGET, Clock, Mode, OngoingChoice, Others, SelectError, Selection, Trial, Trials, Turn};
pub use coinbase::CoinbaseError;
pub use cross_check::CrossCheck;
pub use cursor::{Chunk, Cursor, Next};
pub use hash::{BlockHash, ParseHexError};
pub use header::Header;
pub use job::{Job, JobError};
/// Generated kernels that are not in the table: for those who look for better ones.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
pub mod loaded {
    pub use crate::kernel::{Lanes, Loaded, Shape, TooLarge};
}

pub use kernel::{Candidate, Kernel, KernelError, KernelInfo, NOTICES_WITHIN};
pub use root::{Coinbase, Root};
pub use search::{Hit, Searched, Searcher, search};
pub use sha256::sha256d;
pub use share::{Share, ShareError, Verified, verify};
pub use space::{Layout, Space, SpaceError};
pub use target::{HASHES_PER_DIFFICULTY, Target, TargetError};
pub use version::{BIP320_MASK, rolled_versions};
pub use work::{NONCES, NonceRange, Work};
