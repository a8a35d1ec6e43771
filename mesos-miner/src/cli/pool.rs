//! `mesos-miner pool`: the embedded pool alone.

use crate::config::{ConfigError, difficulty};
use crate::signals::{Asked, Signals};
use clap::Args;
use local_pool::{LocalPool, PoolConfig, WorkerStats};
use std::net::SocketAddr;
use std::time::Duration;
use text::{Difficulty, count};

/// Default block difficulty of the private chain, as a multiple of the share difficulty.
pub const BLOCK_FACTOR: f64 = 64.0;
/// How often totals are logged.
const REPORT_INTERVAL: Duration = Duration::from_secs(10);

#[derive(Args, Debug)]
pub struct PoolArgs {
    /// Address to serve Stratum V1 on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:3333")]
    listen: SocketAddr,
    /// Share difficulty
    #[arg(long, value_name = "D", default_value_t = 0.001)]
    difficulty: f64,
    /// Block difficulty of the private chain [default: 64 times the share difficulty]
    #[arg(long, value_name = "D")]
    block_difficulty: Option<f64>,
    /// Time between jobs that build on the same block
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = humantime::parse_duration)]
    job_interval: Duration,
    /// Size of extranonce2 in bytes, 1 to 16
    #[arg(long, value_name = "N", default_value_t = 4)]
    extranonce2_size: usize,
    /// Version bits that miners may roll, hex
    #[arg(long, value_name = "HEX8", default_value = "1fffe000")]
    version_mask: String,
}

impl PoolArgs {
    fn config(&self) -> Result<PoolConfig, ConfigError> {
        let share = difficulty("--difficulty", self.difficulty)?;
        let block = self
            .block_difficulty
            .map(|d| difficulty("--block-difficulty", d))
            .transpose()?;
        let mask = u32::from_str_radix(&self.version_mask, 16)
            .map_err(|e| ConfigError::new(format!("--version-mask {}: {e}", self.version_mask)))?;
        if !(1..=16).contains(&self.extranonce2_size) {
            return Err(ConfigError::new(format!(
                "--extranonce2-size {}: between 1 and 16",
                self.extranonce2_size
            )));
        }
        if self.job_interval < Duration::from_millis(100) {
            return Err(ConfigError::new("--job-interval: at least 100ms"));
        }
        Ok(PoolConfig {
            listen: self.listen,
            difficulty: share,
            block_difficulty: block.unwrap_or(share * BLOCK_FACTOR),
            job_interval: self.job_interval,
            extranonce2_size: self.extranonce2_size,
            version_mask: mask,
        })
    }
}

/// Serves until interrupted, and logs totals periodically.
pub async fn run(args: &PoolArgs) -> anyhow::Result<()> {
    let pool = LocalPool::start(args.config()?).await;
    let pool = pool
        .map_err(|e| ConfigError::new(format!("--listen {}: {:#}", args.listen, anyhow::Error::from(e))))?;
    tracing::info!(
        "pool at stratum+tcp://{}: share difficulty {}",
        pool.addr(),
        args.difficulty
    );
    let mut signals = Signals::new()?;
    let mut interval = tokio::time::interval(REPORT_INTERVAL);
    interval.tick().await;
    loop {
        tokio::select! {
            asked = signals.next() => match asked {
                Asked::ToStop => break,
                Asked::ForAgents => report(&pool),
            },
            _ = interval.tick() => report(&pool),
        }
    }
    report(&pool);
    pool.stop().await;
    Ok(())
}

fn report(pool: &LocalPool) {
    let stats = pool.stats();
    let (jobs, connections) = (
        count(stats.jobs, "job"),
        count(stats.connections as u64, "connection"),
    );
    tracing::info!("height {}, {jobs}, {connections}", stats.height);
    for worker in stats.workers {
        let WorkerStats {
            name,
            accepted,
            rejected,
            stale,
            duplicate,
            blocks,
            difficulty_sum,
            ..
        } = worker;
        let (accepted, blocks) = (count(accepted, "share"), count(blocks, "block"));
        let sum = Difficulty(difficulty_sum);
        tracing::info!(
            "{name}: {accepted} accepted (difficulty {sum} in all), {blocks}, {rejected} rejected ({stale} stale, {duplicate} duplicate)"
        );
    }
}
