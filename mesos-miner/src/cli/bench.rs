//! `mesos-miner bench`: hash rate of this machine, per kernel; with `--master`, of the machines of a cluster. A kernel is timed
//! only after its answers have been checked.

pub mod cluster;
mod options;

use super::scan::{kernel, threads};
use crate::config::ConfigError;
use clap::{Args, ValueEnum};
use engine::bench::{MAX_VERSIONS, ROLLED_VERSIONS, cycles_are_bound};
use engine::threads::{HashThreads, Placement, Priority, placements};
use miner_core::{Kernel, check};
use serde::Serialize;
use std::io::Write;
use std::time::Duration;
use text::{HashRate, count};

/// Longest `--seconds`.
const MAX_SECONDS: f64 = 3600.0;

#[derive(Args, Debug)]
#[command(
    after_help = "Hash rate: double SHA-256 of headers per second of wall time, all threads together, including \
    all other work of the search, such as midstates and tables. \
    Cycles: core clock cycles that a thread spends on one hash. Each thread calibrates the clock twenty times a second \
    with a chain of multiplications of known latency, and counts its CPU time; \"-\" if the clock is too unsteady \
    for that, and on CPUs other than x86-64. With \"<=\" they are a bound, up to a fifth too high: some CPUs lower \
    their clock for 512-bit vectors and raise it before it can be calibrated. \
    Scatter: half the distance between the quartiles of a thread's rates, by CPU time, over slices of 50 ms; more than \
    a few percent means that other programs, or other virtual machines, share the core."
)]
pub struct BenchArgs {
    /// Kernel to time, or all
    #[arg(long, value_name = "NAME|all", default_value = "all")]
    kernel: String,
    /// Numbers of threads, for example 1,2,4,8; says which CPUs they are pinned to: distinct cores first, then their
    /// siblings [default: one per usable CPU]
    #[arg(long, value_name = "N,...", value_delimiter = ',', conflicts_with = "master")]
    threads: Vec<usize>,
    /// Seconds per row; with --master, per measurement of the chosen kernel, others take a fifth
    #[arg(long, value_name = "S", default_value_t = 2.0)]
    seconds: f64,
    /// Search 256 versions (on), one version, that is nonce only (off), or each in turn (both)
    #[arg(long, value_enum, default_value = "both", conflicts_with = "master")]
    rolling: Rolling,
    /// Numbers of versions to search side by side, for example 1,16,256,1024; 1 is nonce only
    #[arg(long, value_name = "N,...", value_delimiter = ',', conflicts_with_all = ["rolling", "master"])]
    versions: Option<Vec<usize>>,
    /// Print one JSON object per row; with --master, one for the cluster
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    cluster: cluster::ClusterArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Rolling {
    On,
    Off,
    Both,
}

/// One measurement. Hashes are double SHA-256 of a header.
#[derive(Debug, Serialize)]
struct Row {
    kernel: &'static str,
    /// Versions searched side by side; 1 = nonce only.
    versions: usize,
    threads: usize,
    /// The CPUs that they are pinned to; threads beyond their number share them.
    cpus: Vec<usize>,
    hashes: u64,
    /// Wall time.
    seconds: f64,
    hashes_per_second: f64,
    /// CPU time of all threads together.
    cpu_seconds: f64,
    /// The core clock; null where it cannot be calibrated.
    clock_hz: Option<f64>,
    /// Core clock cycles of a thread per hash; null without the clock.
    cycles_per_hash: Option<f64>,
    /// Whether the cycles may be fewer, by up to a fifth.
    cycles_are_bound: bool,
    /// How far the slices of a thread were apart, as a fraction; null if they are few.
    scatter: Option<f64>,
    /// The rate over that of as many threads at the rate of one of the first number; null for the first number.
    scaling: Option<f64>,
}

struct Plan {
    kernels: Vec<Kernel>,
    versions: Vec<usize>,
    length: Duration,
    /// One at least.
    threads: Vec<usize>,
}

impl Plan {
    fn new(args: &BenchArgs) -> Result<Self, ConfigError> {
        if !(args.seconds > 0.0 && args.seconds <= MAX_SECONDS) {
            return Err(ConfigError::new(format!(
                "--seconds {}: more than 0, at most {MAX_SECONDS}",
                args.seconds
            )));
        }
        let versions = match (&args.versions, args.rolling) {
            (Some(counts), _) => counts.clone(),
            (None, Rolling::On) => vec![ROLLED_VERSIONS],
            (None, Rolling::Off) => vec![1],
            (None, Rolling::Both) => vec![1, ROLLED_VERSIONS],
        };
        if let Some(wrong) = versions.iter().find(|count| !(1..=MAX_VERSIONS).contains(count)) {
            return Err(ConfigError::new(format!(
                "--versions {wrong}: between 1 and {MAX_VERSIONS}"
            )));
        }
        Ok(Self {
            kernels: match args.kernel.as_str() {
                "all" => Kernel::available().collect(),
                name => vec![kernel(name)?],
            },
            versions,
            length: Duration::from_secs_f64(args.seconds),
            threads: if args.threads.is_empty() {
                vec![threads(None)?]
            } else {
                let counts = args.threads.iter().map(|&count| threads(Some(count)));
                counts.collect::<Result<_, _>>()?
            },
        })
    }
}

pub fn run(args: &BenchArgs, out: &mut impl Write) -> anyhow::Result<()> {
    let plan = Plan::new(args)?;
    if !args.json {
        for &number in &args.threads {
            writeln!(out, "{}", placed(number, &cpus(number)))?;
        }
        print_head(out)?;
    }
    for &kernel in &plan.kernels {
        check(kernel, rand::random())?;
        for &versions in &plan.versions {
            let mut rate_of_one = None;
            for &number in &plan.threads {
                let threads = HashThreads::start(&placements(number, true), Priority::Normal)?;
                let mut row = measure(kernel, versions, &threads, plan.length);
                row.scaling = rate_of_one.map(|of_one: f64| row.hashes_per_second / (of_one * number as f64));
                rate_of_one = rate_of_one.or(Some(row.hashes_per_second / number as f64));
                if args.json {
                    writeln!(out, "{}", serde_json::to_string(&row)?)?;
                } else {
                    print_row(out, &row)?;
                }
            }
        }
    }
    Ok(())
}

/// The CPUs that this many threads are pinned to.
fn cpus(threads: usize) -> Vec<usize> {
    let pinned = |placement| match placement {
        Placement::Pinned(cpu) => Some(cpu),
        Placement::Free(_) => None,
    };
    let mut cpus: Vec<_> = placements(threads, true).into_iter().filter_map(pinned).collect();
    cpus.sort_unstable();
    cpus.dedup();
    cpus
}

/// Where threads are, for people.
fn placed(threads: usize, cpus: &[usize]) -> String {
    let shared = if threads > cpus.len() {
        ", which they share"
    } else {
        ""
    };
    let list: Vec<_> = cpus.iter().map(ToString::to_string).collect();
    format!(
        "{} on CPU {}{shared}",
        count(threads as u64, "thread"),
        list.join(", ")
    )
}

fn measure(kernel: Kernel, versions: usize, threads: &HashThreads, length: Duration) -> Row {
    let timing = engine::bench::time(kernel, versions, threads, || std::thread::sleep(length));
    Row {
        kernel: kernel.name(),
        versions,
        threads: threads.count(),
        cpus: cpus(threads.count()),
        hashes: timing.hashes,
        seconds: timing.seconds,
        hashes_per_second: timing.rate(),
        cpu_seconds: timing.cpu_seconds,
        clock_hz: timing.clock_hz,
        cycles_per_hash: timing.cycles_per_hash,
        cycles_are_bound: cycles_are_bound(kernel),
        scatter: timing.scatter,
        scaling: None,
    }
}

fn name_width() -> usize {
    Kernel::all().map(|kernel| kernel.name.len()).max().unwrap_or(0)
}

fn print_head(out: &mut impl Write) -> std::io::Result<()> {
    let width = name_width();
    writeln!(
        out,
        "{:<width$} {:>8} {:>7} {:>14} {:>8} {:>12} {:>11} {:>8} {:>8}",
        "kernel",
        "versions",
        "threads",
        "hashes",
        "seconds",
        "hash rate",
        "cycles/hash",
        "scatter",
        "scaling"
    )
}

fn print_row(out: &mut impl Write, row: &Row) -> std::io::Result<()> {
    let width = name_width();
    let rate = HashRate(row.hashes_per_second).to_string();
    let or_dash = |text: Option<String>| text.unwrap_or("-".to_owned());
    let bound = if row.cycles_are_bound { "<= " } else { "" };
    let cycles = or_dash(row.cycles_per_hash.map(|cycles| format!("{bound}{cycles:.1}")));
    let scatter = or_dash(row.scatter.map(|scatter| format!("{:.1} %", scatter * 100.0)));
    let scaling = or_dash(row.scaling.map(|scaling| format!("{scaling:.3}")));
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
        "{kernel:<width$} {versions:>8} {threads:>7} {hashes:>14} {seconds:>8.2} {rate:>12} {cycles:>11} {scatter:>8} {scaling:>8}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        bench: BenchArgs,
    }

    fn plan(options: &[&str]) -> Result<Plan, String> {
        let line = Line::try_parse_from([&["bench"], options].concat()).map_err(|e| e.to_string())?;
        Plan::new(&line.bench).map_err(|e| e.to_string())
    }

    #[test]
    fn versions_are_chosen_by_either_option() {
        for (options, wanted) in [
            (&[][..], &[1, 256][..]),
            (&["--rolling", "on"], &[256]),
            (&["--rolling", "off"], &[1]),
            (&["--rolling", "both"], &[1, 256]),
            (&["--versions", "16"], &[16]),
            (&["--versions", "1,16,256,1024"], &[1, 16, 256, 1024]),
            (&["--versions", "65536"], &[65536]),
        ] {
            assert_eq!(plan(options).unwrap().versions, wanted, "{options:?}");
        }
        for options in [
            &["--versions", "0"][..],
            &["--versions", "1,65537"],
            &["--versions", "many"],
            &["--versions", "1", "--rolling", "on"],
        ] {
            let error = plan(options).err().unwrap();
            assert!(error.contains("--versions"), "{options:?}: {error}");
        }
    }

    #[test]
    fn threads_are_said_to_share_cpus() {
        assert_eq!(placed(1, &[3]), "1 thread on CPU 3");
        assert_eq!(placed(4, &[0, 2]), "4 threads on CPU 0, 2, which they share");
    }

    #[test]
    fn a_row_without_a_clock_has_a_dash() {
        let mut row = Row {
            kernel: "scalar",
            versions: 1,
            threads: 2,
            cpus: vec![0, 1],
            hashes: 30_000_000,
            seconds: 2.0,
            hashes_per_second: 15e6,
            cpu_seconds: 4.0,
            clock_hz: Some(3e9),
            cycles_per_hash: Some(400.0),
            cycles_are_bound: false,
            scatter: Some(0.012),
            scaling: None,
        };
        let print = |row: &Row| {
            let mut out = Vec::new();
            print_row(&mut out, row).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert!(
            print(&row).ends_with(" 15.00 MH/s       400.0    1.2 %        -\n"),
            "{}",
            print(&row)
        );
        row.cycles_are_bound = true;
        row.scaling = Some(0.98765);
        assert!(
            print(&row).ends_with("    <= 400.0    1.2 %    0.988\n"),
            "{}",
            print(&row)
        );
        (row.cycles_per_hash, row.scatter) = (None, None);
        assert!(
            print(&row).ends_with(" 15.00 MH/s           -        -    0.988\n"),
            "{}",
            print(&row)
        );
        assert!(
            serde_json::to_string(&row)
                .unwrap()
                .contains("\"cycles_per_hash\":null")
        );
    }
}
