//! `mesos-miner bench`: hash rate of this machine, per kernel. A kernel is timed only after its answers have
//! been checked.

use super::scan::{kernel, threads};
use crate::config::ConfigError;
use crate::units::HashRate;
use clap::{Args, ValueEnum};
use executor::threads::{Crew, Priority, plan_cpus};
use miner_core::{Header, Hit, Kernel, NonceRange, Target, Work, rolled_versions, search};
use serde::Serialize;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Versions of a rolling search: enough to share out the message expansion completely.
const ROLLED_VERSIONS: usize = 256;
/// Version bits that BIP 320 frees for miners.
const BIP320_MASK: u32 = 0x1fff_e000;
/// Nonces that a kernel's answers are checked on, for each version; not a multiple of any lane count.
const CHECKED_NONCES: u64 = 1021;
/// Longest `--seconds`.
const MAX_SECONDS: f64 = 3600.0;

/// Options of `bench`.
#[derive(Args, Debug)]
pub struct BenchArgs {
    /// Kernel to time, or all
    #[arg(long, value_name = "NAME|all", default_value = "all")]
    kernel: String,
    /// Threads [default: one per usable CPU]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Seconds for each row
    #[arg(long, value_name = "S", default_value_t = 2.0)]
    seconds: f64,
    /// Search one version, many versions, or each in turn
    #[arg(long, value_enum, default_value = "both")]
    rolling: Rolling,
    /// One JSON object per row
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Rolling {
    On,
    Off,
    Both,
}

/// One measurement. Hashes are double SHA-256 of a header.
#[derive(Serialize)]
struct Row {
    kernel: &'static str,
    /// Versions searched side by side; 1 = nonce only.
    versions: usize,
    threads: usize,
    hashes: u64,
    seconds: f64,
    hashes_per_second: f64,
}

/// A kernel gave wrong answers.
#[derive(Debug, thiserror::Error)]
#[error("kernel {kernel} gives wrong answers on this CPU ({fault}): it is not timed, and must not be used")]
pub struct WrongAnswers {
    kernel: &'static str,
    fault: String,
}

/// Times and prints.
///
/// # Errors
/// [`ConfigError`] for options that cannot be meant, [`WrongAnswers`] for a kernel that cannot be trusted; else if
/// threads cannot be started or output not written.
pub fn run(args: &BenchArgs, out: &mut impl Write) -> anyhow::Result<()> {
    if !(args.seconds > 0.0 && args.seconds <= MAX_SECONDS) {
        return Err(ConfigError::new(format!(
            "--seconds {}: more than 0, at most {MAX_SECONDS}",
            args.seconds
        ))
        .into());
    }
    let kernels: Vec<_> = match args.kernel.as_str() {
        "all" => Kernel::available().collect(),
        name => vec![kernel(Some(name))?],
    };
    let modes: &[usize] = match args.rolling {
        Rolling::On => &[ROLLED_VERSIONS],
        Rolling::Off => &[1],
        Rolling::Both => &[1, ROLLED_VERSIONS],
    };
    let crew = Crew::new(&plan_cpus(threads(args.threads)?, true), Priority::Normal)?;
    if !args.json {
        writeln!(
            out,
            "{:<8} {:>8} {:>7} {:>14} {:>8} {:>12}",
            "kernel", "versions", "threads", "hashes", "seconds", "hash rate"
        )?;
    }
    for kernel in kernels {
        for &versions in modes {
            check(kernel, versions)?;
            let row = time(kernel, versions, &crew, Duration::from_secs_f64(args.seconds));
            if args.json {
                writeln!(out, "{}", serde_json::to_string(&row)?)?;
            } else {
                let rate = HashRate(row.hashes_per_second).to_string();
                let Row {
                    kernel,
                    versions,
                    threads,
                    hashes,
                    seconds,
                    ..
                } = row;
                writeln!(
                    out,
                    "{kernel:<8} {versions:>8} {threads:>7} {hashes:>14} {seconds:>8.2} {rate:>12}"
                )?;
            }
        }
    }
    Ok(())
}

/// A header whose every byte is in play; `salt` makes another one of it.
fn header(salt: u32) -> Header {
    let seed = miner_core::sha256d(&salt.to_le_bytes());
    Header {
        version: 0x2000_0000,
        prev_hash: seed,
        merkle_root: miner_core::sha256d(&seed),
        time: salt,
        bits: 0x1d00_ffff,
        nonce: 0,
    }
}

fn versions(count: usize) -> Vec<u32> {
    rolled_versions(0x2000_0000, BIP320_MASK).take(count).collect()
}

/// Compares all hits of a small search with those of the plain way, at a target that one hash in 64 meets.
fn check(kernel: Kernel, version_count: usize) -> Result<(), WrongAnswers> {
    let mut easy = [0xff; 32];
    easy[0] = 0x03;
    let target = Target::from_be_bytes(easy);
    let (header, versions) = (header(7), versions(version_count));
    let start = u32::MAX - u32::try_from(CHECKED_NONCES).unwrap_or(u32::MAX) + 1;
    let nonces = NonceRange::new(start, CHECKED_NONCES).unwrap_or(NonceRange::ALL);
    let mut found = Vec::new();
    search(
        kernel,
        &Work::new(&header, &versions, target),
        nonces,
        &AtomicBool::new(false),
        &mut found,
    );
    let wrong = |fault: String| WrongAnswers {
        kernel: kernel.name(),
        fault,
    };
    let mut found: Vec<_> = found.iter().map(|hit: &Hit| (hit.version, hit.nonce)).collect();
    found.sort_unstable();
    let all = versions
        .iter()
        .flat_map(|&version| (start..=u32::MAX).map(move |nonce| (version, nonce)));
    let wanted: Vec<_> = all
        .filter(|&(version, nonce)| {
            target.is_met_by(
                &Header {
                    version,
                    nonce,
                    ..header
                }
                .hash(),
            )
        })
        .collect();
    match (found.len(), wanted.len()) {
        _ if found == wanted => Ok(()),
        (f, w) => Err(wrong(format!("{f} hits instead of {w}, or other ones"))),
    }
}

/// Runs the real search on every thread, each on headers of its own, for so long.
fn time(kernel: Kernel, version_count: usize, crew: &Crew, length: Duration) -> Row {
    let stop = AtomicBool::new(false);
    let versions = versions(version_count);
    let target = Target::from_be_bytes([0; 32]);
    let start = Instant::now();
    let counts = std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(length);
            stop.store(true, Ordering::Relaxed);
        });
        crew.broadcast(|worker| {
            let mut hashes = 0;
            let mut salt = u32::try_from(worker).unwrap_or(0) << 16;
            while !stop.load(Ordering::Relaxed) {
                let work = Work::new(&header(salt), &versions, target);
                hashes += search(kernel, &work, NonceRange::ALL, &stop, &mut Vec::new()).hashes;
                salt += 1;
            }
            hashes
        })
    });
    let seconds = start.elapsed().as_secs_f64();
    let hashes = counts.iter().sum::<u64>();
    Row {
        kernel: kernel.name(),
        versions: version_count,
        threads: crew.threads(),
        hashes,
        seconds,
        hashes_per_second: hashes as f64 / seconds,
    }
}

/// Hashes per second of one thread with this kernel, rolling, from a short look; for choosing a difficulty.
pub fn estimate(kernel: Kernel, length: Duration) -> anyhow::Result<f64> {
    let crew = Crew::new(&plan_cpus(1, false), Priority::Normal)?;
    Ok(time(kernel, ROLLED_VERSIONS, &crew, length).hashes_per_second)
}
