//! The pool's configuration, and why it may fail to start.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use miner_core::{BIP320_MASK, Job, Target, TargetError};
use stratum::server::VardiffConfig;

#[derive(Debug, Clone, PartialEq)]
pub struct PoolConfig {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Difficulty of a share. Miners may suggest another within bounds.
    pub difficulty: f64,
    /// Difficulty of a block of the private chain. It never changes.
    pub block_difficulty: f64,
    /// How often a new job with a new time is made for the same tip.
    pub job_interval: Duration,
    /// Bytes of extranonce2, 1 to 16.
    pub extranonce2_size: usize,
    /// Version bits that are granted to miners who ask for them.
    pub version_mask: u32,
    /// All sessions have the same extranonce1, and their miners the same search space, as at pools for one miner.
    pub same_extranonce1: bool,
    /// Adapts the difficulty of each connection, which `difficulty` is then the first of. Miners may suggest one.
    pub vardiff: Option<VardiffConfig>,
    /// A miner with this password keeps its connection, whoever else connects. It is to be hard to guess.
    pub own_password: Option<String>,
    /// Does to miners what pools do on their worst days, by this seed: see [`core::Pool`](crate::core::Pool).
    pub chaos: Option<u64>,
    /// Where each share is written, a line of JSON each.
    pub share_log: Option<PathBuf>,
}

impl Default for PoolConfig {
    /// A free port on loopback, shares of difficulty 0.001 (some four million hashes), blocks of difficulty 1, a job
    /// every 30 s.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            difficulty: 0.001,
            block_difficulty: 1.0,
            job_interval: Duration::from_secs(30),
            extranonce2_size: 4,
            version_mask: BIP320_MASK,
            same_extranonce1: false,
            vardiff: None,
            own_password: None,
            chaos: None,
            share_log: None,
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PoolError {
    /// The address cannot be listened on.
    #[error("cannot listen on {addr}")]
    Listen {
        addr: SocketAddr,
        source: std::io::Error,
    },
    /// The share log cannot be written.
    #[error("cannot write {}", path.display())]
    ShareLog { path: PathBuf, source: std::io::Error },
    /// A difficulty has no target.
    #[error("{name} cannot be used")]
    Difficulty {
        /// The option's name.
        name: &'static str,
        source: TargetError,
    },
    /// The size of extranonce2 is out of range.
    #[error("extranonce2_size {0} is not from 1 to {max}", max = Job::MAX_EXTRANONCE2)]
    Extranonce2Size(usize),
    #[error("job_interval must be longer than zero")]
    JobInterval,
    /// The interval is zero, or the range has no difficulties.
    #[error("vardiff: an interval longer than zero and a range of difficulties are needed")]
    Vardiff,
}

impl PoolConfig {
    /// The chain's compact target (nBits), if the configuration is sound.
    pub(crate) fn check(&self) -> Result<u32, PoolError> {
        check_difficulty("difficulty", self.difficulty)?;
        if !(1..=Job::MAX_EXTRANONCE2).contains(&self.extranonce2_size) {
            return Err(PoolError::Extranonce2Size(self.extranonce2_size));
        }
        if self.job_interval.is_zero() {
            return Err(PoolError::JobInterval);
        }
        if let Some(VardiffConfig { interval, range }) = &self.vardiff {
            check_difficulty("the least difficulty", *range.start())?;
            check_difficulty("the greatest difficulty", *range.end())?;
            if interval.is_zero() || range.is_empty() {
                return Err(PoolError::Vardiff);
            }
        }
        Ok(check_difficulty("block_difficulty", self.block_difficulty)?.to_bits())
    }
}

fn check_difficulty(name: &'static str, difficulty: f64) -> Result<Target, PoolError> {
    Target::from_difficulty(difficulty).map_err(|source| PoolError::Difficulty { name, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_named() {
        let default = PoolConfig::default;
        assert_eq!(default().check().unwrap(), 0x1d00_ffff);
        for block_difficulty in [f64::MIN_POSITIVE, 1e-12, 4.6e-10, 1e60] {
            let bits = PoolConfig {
                block_difficulty,
                ..default()
            }
            .check()
            .unwrap();
            assert!(Target::from_bits(bits).is_ok(), "{bits:08x}");
        }
        for (config, named) in [
            (
                PoolConfig {
                    difficulty: 0.0,
                    ..default()
                },
                "difficulty",
            ),
            (
                PoolConfig {
                    difficulty: f64::NAN,
                    ..default()
                },
                "difficulty",
            ),
            (
                PoolConfig {
                    block_difficulty: -1.0,
                    ..default()
                },
                "block_difficulty",
            ),
            (
                PoolConfig {
                    block_difficulty: f64::INFINITY,
                    ..default()
                },
                "block_difficulty",
            ),
            (
                PoolConfig {
                    extranonce2_size: 0,
                    ..default()
                },
                "extranonce2_size",
            ),
            (
                PoolConfig {
                    extranonce2_size: 17,
                    ..default()
                },
                "extranonce2_size",
            ),
            (
                PoolConfig {
                    job_interval: Duration::ZERO,
                    ..default()
                },
                "job_interval",
            ),
        ] {
            let error = config.check().unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
    }
}
