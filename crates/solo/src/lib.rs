//! Solo mining: one's own nodes as a source of jobs, over JSON-RPC and getblocktemplate.
//!
//! A node sends a [`Template`]: the transactions of the next block and what its header must be like. [`coinbase`] adds the
//! transaction that pays the miner, and cuts it where the extranonces belong; what comes out is a [`miner_core::Job`] like
//! that of a pool, with a merkle branch in place of the transactions. A share that is a block is put together with its
//! transactions again ([`SoloJob::block`]), kept on disk, and sent to every node.
//!
//! ```text
//!               Command                        Request, Cancel
//!  scheduler ───────────────> SoloSource ─────────────────────────> HTTP ──> nodes
//!            <───────────────            <─────────────────────────
//!                Event            │  ^        Answered, Announced
//!                            Keep │  │ Kept
//!                         Forget  v  │
//!                                 disk
//! ```
//!
//! All nodes together are one source, [`SoloSource`]: it mines on the template of the node whose chain has the most work,
//! and every node gets every block. The disk has the last few templates, so that a block can be put together after a crash
//! too, and each found block until a node has answered.
//!
//! # References
//!
//! [BIP 22](https://github.com/bitcoin/bips/blob/master/bip-0022.mediawiki) and
//! [23](https://github.com/bitcoin/bips/blob/master/bip-0023.mediawiki) (getblocktemplate) ·
//! [BIP 34](https://github.com/bitcoin/bips/blob/master/bip-0034.mediawiki) (height) ·
//! [BIP 141](https://github.com/bitcoin/bips/blob/master/bip-0141.mediawiki) (witness commitment) ·
//! [BIP 145](https://github.com/bitcoin/bips/blob/master/bip-0145.mediawiki) (templates with segwit) ·
//! [BIP 320](https://github.com/bitcoin/bips/blob/master/bip-0320.mediawiki) (version bits that are free to roll) ·
//! [BIP 325](https://github.com/bitcoin/bips/blob/master/bip-0325.mediawiki) (signet) ·
//! [BIP 54](https://github.com/bitcoin/bips/blob/master/bip-0054.md) (lock time of a coinbase)

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod answer;
mod chain;
pub mod coinbase;
mod job;
mod payout;
mod rpc;
mod source;
mod template;

pub use chain::Chain;
pub use coinbase::{Tag, TagError};
pub use job::{SoloJob, StoredJobError};
pub use payout::{Payout, PayoutError};
pub use rpc::{Response, RpcFailure};
pub use source::{Answered, Files, Kept, RequestId, Settings, SoloAction, SoloEvent, SoloSource};
pub use template::{Template, TemplateError};
