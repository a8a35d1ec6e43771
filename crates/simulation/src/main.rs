//! Runs seeds until one fails.

use clap::Parser;
use simulation::{Plan, run};
use std::ops::Range;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Runs the scheduler, executors, a cluster and pools in one world per seed, and checks that all is well in it.
#[derive(Debug, Parser)]
struct Options {
    /// Seeds to run, such as 0..1000.
    #[arg(long, value_parser = seeds, default_value = "0..100", conflicts_with = "seed")]
    seeds: Range<u64>,
    /// One seed, with its story.
    #[arg(long)]
    seed: Option<u64>,
    /// Virtual minutes during which things go wrong.
    #[arg(long, default_value_t = 6.0)]
    minutes: f64,
    /// Number of agents instead of the seed's own.
    #[arg(long)]
    agents: Option<usize>,
    /// Print a line for every seed.
    #[arg(long)]
    verbose: bool,
    /// Go on after a failure.
    #[arg(long)]
    keep_going: bool,
}

fn seeds(text: &str) -> Result<Range<u64>, String> {
    let bounds = text
        .split_once("..")
        .and_then(|(first, end)| Some((first.parse().ok()?, end.parse().ok()?)));
    bounds
        .map(|(first, end)| first..end)
        .ok_or_else(|| format!("{text} is no range such as 0..1000"))
}

fn main() -> ExitCode {
    let options = Options::parse();
    let plan = Plan {
        faults_for: Duration::from_secs_f64(options.minutes.clamp(0.0, 1e6) * 60.0),
        agents: options.agents,
        aloud: options.seed.is_some(),
    };
    let seeds = options
        .seed
        .map_or(options.seeds, |seed| seed..seed.saturating_add(1));
    let (began, mut hours, mut done, mut failed) = (Instant::now(), 0.0, 0_u64, 0_u64);
    for seed in seeds {
        done += 1;
        match run(seed, &plan) {
            Ok(stats) => {
                hours += stats.virtual_time.as_secs_f64() / 3600.0;
                if options.verbose || options.seed.is_some() {
                    println!("seed {seed}: {stats:?}");
                }
            }
            Err(failure) if options.keep_going => {
                failed += 1;
                println!(
                    "seed {seed} fails after {:.3} s: {}",
                    failure.time.as_secs_f64(),
                    failure.what
                );
            }
            Err(failure) => {
                eprintln!("{failure}\nseeds needed: {done}");
                return ExitCode::FAILURE;
            }
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{done} seeds, {failed} failed, {seconds:.1} s: {:.1} seeds and {:.1} virtual hours per second",
        done as f64 / seconds,
        hours / seconds
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
