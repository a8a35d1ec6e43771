//! `mesos-miner pool`: the embedded pool alone.

use crate::admin;
use crate::config::{ConfigError, difficulty};
use crate::signals::{Asked, Signals};
use clap::Args;
use local_pool::{LocalPool, PoolConfig, PoolError, VardiffConfig, WorkerStats};
use miner_core::BIP320_MASK;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use text::{Difficulty, HashRate, count, foreign};
use tokio_util::sync::CancellationToken;

/// Default block difficulty of the private chain, as a multiple of the share difficulty.
pub const BLOCK_FACTOR: f64 = 64.0;
/// First share difficulty of a miner if none is named.
const START_DIFFICULTY: f64 = 0.001;
/// Default block difficulty where the share difficulty is adapted: more than a minute's work of a CPU.
const ADAPTED_BLOCK_DIFFICULTY: f64 = 1.0;
/// Default of `--vardiff`.
const VARDIFF_SECONDS: f64 = 5.0;
/// Values of `--vardiff`.
const INTERVAL_SECONDS: std::ops::RangeInclusive<f64> = 0.1..=3600.0;
/// Default of `--min-difficulty`: some 40,000 hashes.
const LEAST_DIFFICULTY: f64 = 0.00001;
/// How often totals are logged.
const REPORT_INTERVAL: Duration = Duration::from_secs(10);

/// Workers that are named at the end; the others are counted.
const MAX_NAMED_WORKERS: usize = 16;

#[derive(Args, Debug)]
pub struct PoolArgs {
    /// Address to serve Stratum V1 on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:3333")]
    listen: SocketAddr,
    /// Share difficulty of every miner that suggests no other; with --vardiff, the first one
    /// [default: adapted to each miner, from 0.001 on]
    #[arg(long, value_name = "D")]
    difficulty: Option<f64>,
    /// Adapt the share difficulty of each miner so that it finds a share about this often
    /// [default: 5, or off if --difficulty is given]
    #[arg(long, value_name = "SECONDS")]
    vardiff: Option<f64>,
    /// Lowest share difficulty of --vardiff [default: 0.00001]
    #[arg(long, value_name = "D")]
    min_difficulty: Option<f64>,
    /// Highest share difficulty of --vardiff [default: the block difficulty]
    #[arg(long, value_name = "D")]
    max_difficulty: Option<f64>,
    /// Block difficulty of the private chain [default: 64 times the share difficulty; 1 if that is adapted]
    #[arg(long, value_name = "D")]
    block_difficulty: Option<f64>,
    /// Time between jobs that build on the same block
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = humantime::parse_duration)]
    job_interval: Duration,
    /// Size of extranonce2 in bytes, 1 to 16
    #[arg(long, value_name = "N", default_value_t = 4)]
    extranonce2_size: usize,
    /// Give every miner the same extranonce1, as pools for one miner do: two miners then search the same
    #[arg(long)]
    same_extranonce1: bool,
    /// Version bits that miners may roll, hex
    #[arg(long, value_name = "HEX8", default_value_t = format!("{BIP320_MASK:08x}"))]
    version_mask: String,
    /// Do to miners what pools do on their worst days, to test them: stale jobs, odd replies, cuts, slow answers, repeated
    /// jobs, difficulty jumps; equal seeds give equal days [default seed: 1]
    #[arg(long, value_name = "SEED", num_args = 0..=1, default_missing_value = "1")]
    chaos: Option<u64>,
    /// Append a line of JSON for each share to this file
    #[arg(long, value_name = "FILE")]
    share_log: Option<PathBuf>,
    /// Address that serves /api/v1/pool, the totals of the pool and of each worker as JSON [default: none]
    #[arg(long, value_name = "ADDR")]
    status_listen: Option<SocketAddr>,
}

impl PoolArgs {
    fn config(&self) -> Result<PoolConfig, ConfigError> {
        let share = difficulty("--difficulty", self.difficulty.unwrap_or(START_DIFFICULTY))?;
        let default_block = match self.is_adapted() {
            true => ADAPTED_BLOCK_DIFFICULTY.max(share * BLOCK_FACTOR),
            false => share * BLOCK_FACTOR,
        };
        let block = difficulty(
            "--block-difficulty",
            self.block_difficulty.unwrap_or(default_block),
        )?;
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
            block_difficulty: block,
            job_interval: self.job_interval,
            extranonce2_size: self.extranonce2_size,
            version_mask: mask,
            same_extranonce1: self.same_extranonce1,
            vardiff: self.vardiff(block)?,
            own_password: None,
            chaos: self.chaos,
            share_log: self.share_log.clone(),
        })
    }

    /// Whoever names a difficulty gets that one, unless asking for both.
    fn is_adapted(&self) -> bool {
        self.vardiff.is_some() || self.difficulty.is_none()
    }

    fn vardiff(&self, block: f64) -> Result<Option<VardiffConfig>, ConfigError> {
        if !self.is_adapted() {
            return match (self.min_difficulty, self.max_difficulty) {
                (None, None) => Ok(None),
                _ => Err(ConfigError::new(
                    "--min-difficulty, --max-difficulty: --difficulty alone is not adapted; add --vardiff",
                )),
            };
        }
        let seconds = self.vardiff.unwrap_or(VARDIFF_SECONDS);
        if !INTERVAL_SECONDS.contains(&seconds) {
            return Err(ConfigError::new(format!(
                "--vardiff {seconds}: between {} and {} seconds",
                INTERVAL_SECONDS.start(),
                INTERVAL_SECONDS.end()
            )));
        }
        let least = difficulty(
            "--min-difficulty",
            self.min_difficulty.unwrap_or(LEAST_DIFFICULTY),
        )?;
        let most = difficulty(
            "--max-difficulty",
            self.max_difficulty.unwrap_or(block.max(least)),
        )?;
        if least > most {
            return Err(ConfigError::new(format!(
                "--min-difficulty {least} is above --max-difficulty {most}"
            )));
        }
        Ok(Some(VardiffConfig {
            interval: Duration::from_secs_f64(seconds),
            range: least..=most,
        }))
    }
}

/// Serves until interrupted, and logs totals periodically.
pub async fn run(args: &PoolArgs) -> anyhow::Result<()> {
    let config = args.config()?;
    let shares = match &config.vardiff {
        None => format!("share difficulty {}", config.difficulty),
        Some(vardiff) => format!(
            "a share of each miner about every {} s, at first of difficulty {}",
            vardiff.interval.as_secs_f64(),
            config.difficulty
        ),
    };
    let pool = LocalPool::start(config).await.map_err(|error| {
        let option = match &error {
            PoolError::ShareLog { path, .. } => format!("--share-log {}", path.display()),
            _ => format!("--listen {}", args.listen),
        };
        ConfigError::new(format!("{option}: {:#}", anyhow::Error::from(error)))
    })?;
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    if let Some(addr) = args.status_listen {
        let served = admin::pool::serve(addr, pool.watch(), cancel).await;
        let addr = served.map_err(|error| ConfigError::new(format!("--status-listen {addr}: {error}")))?;
        tracing::info!("status at http://{addr}/api/v1/pool");
    }
    tracing::info!("pool at stratum+tcp://{}: {shares}", pool.addr());
    let mut signals = Signals::new()?;
    let mut interval = tokio::time::interval(REPORT_INTERVAL);
    interval.tick().await;
    loop {
        tokio::select! {
            asked = signals.next() => match asked {
                Asked::ToStop => break,
                Asked::ToReload => report(&pool),
                Asked::ForAgents => {
                    report(&pool);
                    report_workers(&pool);
                }
            },
            _ = interval.tick() => report(&pool),
        }
    }
    report(&pool);
    report_workers(&pool);
    pool.stop().await;
    Ok(())
}

/// One line, whatever miners call their workers.
fn report(pool: &LocalPool) {
    let stats = pool.stats();
    let total = stats.total();
    let WorkerStats {
        accepted,
        blocks,
        difficulty_sum,
        hash_rate,
        best_share,
        ..
    } = total;
    let (jobs, connections) = (
        count(stats.jobs, "job"),
        count(stats.connections as u64, "connection"),
    );
    let workers = count(stats.workers.len() as u64, "worker");
    let (accepted, blocks) = (count(accepted, "share"), count(blocks, "block"));
    let (sum, best) = (Difficulty(difficulty_sum), Difficulty(best_share));
    tracing::info!(
        "height {}, {jobs}, {connections}, {workers}: {}, {accepted} accepted (difficulty {sum} in all, best {best}), \
         {blocks}, {}",
        stats.height,
        HashRate(hash_rate),
        rejections(&total)
    );
}

/// How many shares were rejected, and why.
fn rejections(worker: &WorkerStats) -> String {
    let reasons = &worker.rejected_by_reason;
    let reasons: Vec<_> = reasons
        .iter()
        .map(|(why, count)| format!("{count} {why}"))
        .collect();
    match worker.rejected {
        0 => "0 rejected".to_owned(),
        rejected => format!("{rejected} rejected ({})", reasons.join(", ")),
    }
}

/// A line for each of the workers with the most accepted work, and their number if there are more.
fn report_workers(pool: &LocalPool) {
    let mut workers = pool.stats().workers;
    workers.sort_by(|a, b| b.difficulty_sum.total_cmp(&a.difficulty_sum));
    let more = workers.len().saturating_sub(MAX_NAMED_WORKERS);
    for worker in workers.into_iter().take(MAX_NAMED_WORKERS) {
        let (accepted, sum) = (count(worker.accepted, "share"), Difficulty(worker.difficulty_sum));
        tracing::info!(
            "{}: {}, {accepted} accepted (difficulty {sum} in all, best {}), {}",
            foreign(&worker.name),
            HashRate(worker.hash_rate),
            Difficulty(worker.best_share),
            rejections(&worker)
        );
    }
    if more > 0 {
        tracing::info!("and {}", count(more as u64, "more worker"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        pool: PoolArgs,
    }

    fn config(options: &[&str]) -> Result<PoolConfig, String> {
        let line = Line::try_parse_from([&["pool"], options].concat()).map_err(|e| e.to_string())?;
        line.pool.config().map_err(|e| e.to_string())
    }

    #[test]
    fn the_difficulty_is_adapted_unless_one_is_named() {
        let adapted = config(&[]).unwrap();
        let vardiff = adapted.vardiff.unwrap();
        assert_eq!(
            (adapted.difficulty, vardiff.interval),
            (0.001, Duration::from_secs(5))
        );
        assert_eq!(vardiff.range, 0.00001..=1.0);
        let fixed = config(&["--difficulty", "0.01"]).unwrap();
        assert_eq!(
            (fixed.difficulty, fixed.block_difficulty, fixed.vardiff),
            (0.01, 0.64, None)
        );
        let both = config(&["--difficulty", "2", "--vardiff", "10", "--min-difficulty", "1"]).unwrap();
        let vardiff = both.vardiff.unwrap();
        assert_eq!((both.difficulty, vardiff.range), (2.0, 1.0..=128.0));
        assert_eq!(vardiff.interval, Duration::from_secs(10));
    }

    #[test]
    fn what_cannot_be_adapted_is_refused() {
        for (options, part) in [
            (&["--vardiff", "0"][..], "--vardiff 0"),
            (&["--vardiff", "NaN"], "--vardiff NaN"),
            (&["--difficulty", "1", "--max-difficulty", "2"], "add --vardiff"),
            (
                &["--min-difficulty", "3", "--max-difficulty", "2"],
                "--min-difficulty 3 is above",
            ),
            (&["--min-difficulty", "0"], "--min-difficulty 0"),
        ] {
            let error = config(options).unwrap_err();
            assert!(error.contains(part), "{options:?}: {error}");
        }
    }
}
