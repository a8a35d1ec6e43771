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
    /// Number of schedulers instead of the seed's own.
    #[arg(long)]
    schedulers: Option<usize>,
    /// Number of nodes that one source is, instead of the seed's own; 0 for pools only.
    #[arg(long)]
    nodes: Option<usize>,
    /// Print a line for every seed.
    #[arg(long)]
    verbose: bool,
    /// Go on after a failure.
    #[arg(long)]
    keep_going: bool,
}

/// Why a range of seeds is refused.
#[derive(Debug, thiserror::Error)]
enum SeedsError {
    #[error("write a range such as 0..1000")]
    Form,
    #[error("there is no seed in it: the end must be above the beginning, as in 0..1000")]
    Empty,
}

fn seeds(text: &str) -> Result<Range<u64>, SeedsError> {
    let bounds = text
        .split_once("..")
        .and_then(|(first, end)| Some(first.parse().ok()?..end.parse().ok()?));
    let seeds: Range<u64> = bounds.ok_or(SeedsError::Form)?;
    if seeds.is_empty() {
        return Err(SeedsError::Empty);
    }
    Ok(seeds)
}

fn main() -> ExitCode {
    let options = Options::parse();
    let plan = Plan {
        faults_for: Duration::from_secs_f64(options.minutes.clamp(0.0, 1e6) * 60.0),
        agents: options.agents,
        schedulers: options.schedulers,
        nodes: options.nodes,
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
    // Equal seeds print equal lines on stdout; how long they took is no part of that.
    let seconds = began.elapsed().as_secs_f64();
    println!("{done} seeds, {failed} failed, {hours:.1} virtual hours");
    eprintln!(
        "{seconds:.1} s: {:.1} seeds and {:.1} virtual hours per second",
        done as f64 / seconds,
        hours / seconds
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_without_seeds_is_refused() {
        assert_eq!(seeds("3..5").unwrap(), 3..5);
        for text in ["5..5", "9..3"] {
            assert!(matches!(seeds(text), Err(SeedsError::Empty)), "{text}");
        }
        for text in ["", "5", "..", "a..b", "-1..5", "0..=5"] {
            assert!(matches!(seeds(text), Err(SeedsError::Form)), "{text}");
        }
    }
}
