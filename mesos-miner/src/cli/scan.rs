//! `mesos-miner scan`: every hit in a range of nonces of one header.

use crate::config::{ConfigError, difficulty};
use clap::Args;
use engine::threads::{HashThreads, Priority, placements};
use miner_core::{Header, Hit, Kernel, NONCES, NonceRange, Target, Work, rolled_versions, search};
use serde::Serialize;
use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

/// Hashes per chunk: far less than a second of work, far more than the cost of taking a chunk.
const CHUNK_HASHES: u64 = 1 << 21;
const MAX_THREADS: usize = 4096;
/// Limit of `--versions`: each version needs a midstate in memory.
const MAX_VERSIONS: usize = 1 << 16;

#[derive(Args, Debug)]
pub struct ScanArgs {
    /// The 80 bytes of the header, hex; its nonce is ignored
    #[arg(long, value_name = "HEX160")]
    header: String,
    /// First nonce
    #[arg(long, value_name = "N", default_value_t = 0)]
    start: u32,
    /// Number of nonces [default: up to the last one]
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// Target, hex, big-endian as displayed [default: the header's own nBits]
    #[arg(long, value_name = "HEX64", conflicts_with = "difficulty")]
    target: Option<String>,
    /// Target as a share difficulty
    #[arg(long, value_name = "D")]
    difficulty: Option<f64>,
    /// Version bits to roll, hex
    #[arg(long, value_name = "HEX8", requires = "versions")]
    version_mask: Option<String>,
    /// How many values of those bits to search, counting from 0
    #[arg(long, value_name = "N", requires = "version_mask")]
    versions: Option<usize>,
    /// Kernel to use instead of the first one of `mesos-miner kernels` that gives right answers
    #[arg(long, value_name = "NAME")]
    kernel: Option<String>,
    /// Number of threads [default: one per usable CPU]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

struct Plan {
    header: Header,
    versions: Vec<u32>,
    nonces: NonceRange,
    target: Target,
    kernel: Kernel,
    threads: usize,
}

#[derive(Serialize)]
struct HitLine {
    nonce: u32,
    version: u32,
    hash: String,
}

#[derive(Serialize)]
struct DoneLine {
    event: &'static str,
    hashes: u64,
    hits: u64,
    seconds: f64,
    kernel: &'static str,
    threads: usize,
}

fn fault(option: &str, problem: impl std::fmt::Display) -> ConfigError {
    ConfigError::new(format!("{option}: {problem}"))
}

impl Plan {
    fn new(args: &ScanArgs) -> Result<Self, ConfigError> {
        let bytes: [u8; Header::SIZE] = hex::decode(&args.header)
            .map_err(|e| fault("--header", e))?
            .try_into()
            .map_err(|bytes: Vec<u8>| fault("--header", format!("{} bytes, a header has 80", bytes.len())))?;
        let header = Header::from_bytes(&bytes);
        let count = args.count.unwrap_or(NONCES - u64::from(args.start));
        let nonces = NonceRange::new(args.start, count).ok_or_else(|| {
            fault(
                "--count",
                format!(
                    "{count} nonces from {} go beyond the last one, 4294967295",
                    args.start
                ),
            )
        })?;
        let target = match (&args.target, args.difficulty) {
            (Some(text), _) => text.parse().map_err(|e| fault("--target", e))?,
            (None, Some(value)) => Target::from_difficulty(difficulty("--difficulty", value)?)
                .map_err(|e| fault("--difficulty", e))?,
            (None, None) => Target::from_bits(header.bits)
                .map_err(|e| fault("--header", format!("nBits: {e}; give --target or --difficulty")))?,
        };
        let versions = versions(args, header.version)?;
        Ok(Self {
            kernel: checked_kernel(args.kernel.as_deref(), versions.len())?,
            versions,
            header,
            nonces,
            target,
            threads: threads(args.threads)?,
        })
    }

    /// The range in pieces, in order.
    fn chunks(&self) -> impl Iterator<Item = NonceRange> + Send + use<> {
        let size = (CHUNK_HASHES / self.versions.len() as u64).max(1);
        let mut rest = self.nonces;
        std::iter::from_fn(move || {
            let (chunk, later) = rest.split_at(size);
            rest = later;
            (!chunk.is_empty()).then_some(chunk)
        })
    }
}

fn versions(args: &ScanArgs, version: u32) -> Result<Vec<u32>, ConfigError> {
    let (Some(mask), Some(count)) = (&args.version_mask, args.versions) else {
        return Ok(vec![version]);
    };
    let mask = u32::from_str_radix(mask, 16).map_err(|e| fault("--version-mask", format!("{mask}: {e}")))?;
    let most = MAX_VERSIONS.min(1usize.checked_shl(mask.count_ones()).unwrap_or(MAX_VERSIONS));
    if !(1..=most).contains(&count) {
        return Err(fault(
            "--versions",
            format!("{count}: this mask gives 1 to {most} versions"),
        ));
    }
    Ok(rolled_versions(version, mask).take(count).collect())
}

/// The named kernel, or the one for this many versions, with its answers checked. A scan is too short to time kernels.
fn checked_kernel(name: Option<&str>, versions: usize) -> Result<Kernel, ConfigError> {
    let selection = engine::kernels::checked().select(name);
    Ok(selection.map_err(|e| fault("--kernel", e))?.kernel(versions))
}

/// The named kernel, with its answers unchecked. An error if there is none, or if this CPU cannot run it.
pub(super) fn kernel(name: &str) -> Result<Kernel, ConfigError> {
    Kernel::by_name(name).map_err(|e| fault("--kernel", e))
}

/// As many threads as asked for, or one per usable CPU.
pub(super) fn threads(asked: Option<usize>) -> Result<usize, ConfigError> {
    match asked {
        None => Ok(std::thread::available_parallelism().map_or(1, usize::from)),
        Some(n) if (1..=MAX_THREADS).contains(&n) => Ok(n),
        Some(n) => Err(fault("--threads", format!("{n}: between 1 and {MAX_THREADS}"))),
    }
}

/// Prints one JSON line per hit, then one with the totals.
pub fn run(args: &ScanArgs, out: &mut (impl Write + Send)) -> anyhow::Result<()> {
    let plan = Plan::new(args)?;
    let threads = HashThreads::start(&placements(plan.threads, true), Priority::Normal)?;
    let work = Work::new(&plan.header, &plan.versions, plan.target);
    let stop = AtomicBool::new(false);
    let hashes = AtomicU64::new(0);
    let (mut hit_count, mut result) = (0, Ok(()));
    let start = Instant::now();
    threads.for_each_ordered(
        plan.chunks().take_while(|_| !stop.load(Ordering::Relaxed)),
        |_worker, nonces| {
            let mut hits = Vec::new();
            let searched = search(plan.kernel, &work, nonces, &stop, &mut hits);
            hashes.fetch_add(searched.hashes, Ordering::Relaxed);
            hits.sort_by_key(|hit| (hit.nonce, hit.version));
            hits
        },
        |hits| {
            hit_count += hits.len() as u64;
            if result.is_ok() {
                result = hits.iter().try_for_each(|hit| print(out, hit));
            }
            if result.is_err() {
                stop.store(true, Ordering::Relaxed);
            }
        },
    );
    result?;
    let done = DoneLine {
        event: "done",
        hashes: hashes.into_inner(),
        hits: hit_count,
        seconds: start.elapsed().as_secs_f64(),
        kernel: plan.kernel.name(),
        threads: threads.count(),
    };
    writeln!(out, "{}", serde_json::to_string(&done)?)?;
    Ok(())
}

fn print(out: &mut impl Write, hit: &Hit) -> std::io::Result<()> {
    let line = HitLine {
        nonce: hit.nonce,
        version: hit.version,
        hash: hit.hash.to_string(),
    };
    writeln!(out, "{}", serde_json::to_string(&line)?)
}
