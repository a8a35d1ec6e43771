//! An embedded Stratum V1 pool on a private chain, for trying miners out and for tests.
//!
//! To a miner it looks like a real pool: it grants version rolling, keeps a difficulty per session, resumes
//! sessions and hashes every share that it gets. The chain is private and exists in memory only. A block is
//! found whenever a share meets its fixed network difficulty; it makes all earlier jobs stale.
//!
//! ```text
//! miner ──TCP── task per connection ──> task of the pool: core::PoolCore ──> Jobs: judgement, counts ──> Chain: tip
//!                                                          │
//!                                                          └─> stratum::server::Session per connection
//! ```
//!
//! ```no_run
//! # async fn example() -> Result<(), local_pool::PoolError> {
//! use local_pool::{LocalPool, PoolConfig};
//!
//! let pool = LocalPool::start(PoolConfig { difficulty: 0.001, ..PoolConfig::default() }).await?;
//! println!("stratum+tcp://{}", pool.addr());
//! println!("{:?}", pool.stats());
//! pool.stop().await;
//! # Ok(())
//! # }
//! ```

mod chain;
mod coinbase;
mod config;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
pub mod core;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
mod jobs;
mod pool;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
mod recent;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
mod record;
mod share_log;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
mod stats;

pub use config::{PoolConfig, PoolError};
pub use pool::{LocalPool, PoolWatch};
pub use record::ShareRecord;
pub use stats::{PoolStats, WorkerStats};
pub use stratum::server::VardiffConfig;
