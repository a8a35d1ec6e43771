//! Serves miners that connect from outside with the jobs of a scheduler, over Stratum V1, with or without TLS.
//!
//! ```text
//! miner ── TCP or TLS ── task per connection ──> task of the server: core::ServerCore ── miners::Event ──> scheduler
//!                                                 │  a stratum::server::Session      <── miners::Command ──
//!                                                 │  and a difficulty per miner
//!                                                 └─ bans
//! ```
//!
//! What a share is worth, and whether it came before, the scheduler decides; here is what belongs to a connection:
//! the session, the difficulty that fits the miner's rate, limits, and who is not served any more.

#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
pub mod core;
mod server;

pub use server::{MinerServer, ServerConfig, ServerError};
