//! Which resources are taken from offers, and how many.

use super::{ConfigError, RunOptions, fault};
use scheduler::offers::LEAST_CPUS_MILLIS;
use scheduler::{Constraint, Constraints, Limits, Revocable};
use text::foreign;

/// Largest value of `--cpus` and `--cpus-per-agent`, far beyond any cluster.
const MAX_CPUS: f64 = 1_000_000.0;
/// Smallest value of `--cpus` and `--cpus-per-agent`.
const LEAST_CPUS: f64 = LEAST_CPUS_MILLIS as f64 / 1000.0;
/// Values of `--mem`, the memory of an executor with its task, in MB.
const MEM_MB: std::ops::RangeInclusive<f64> = 64.0..=1_048_576.0;
const DEFAULT_MEM_MB: f64 = 128.0;
/// Most constraints. Each is looked at for each offer.
const MAX_CONSTRAINTS: usize = 64;

pub(super) fn limits(options: &RunOptions) -> Result<Limits, ConfigError> {
    let cpus = |option: &str, value: Option<f64>| match value {
        None => Ok(None),
        Some(n) if (LEAST_CPUS..=MAX_CPUS).contains(&n) => Ok(Some(millis(n))),
        Some(n) => fault(format!(
            "{option} {n}: the number of CPUs is between {LEAST_CPUS} and {MAX_CPUS}"
        )),
    };
    if options.agents == Some(0) {
        return fault("--agents 0: at least one agent is needed to mine");
    }
    let mem = options.mem.unwrap_or(DEFAULT_MEM_MB);
    if !MEM_MB.contains(&mem) {
        return fault(format!(
            "--mem {mem}: memory of an executor is between {} and {} MB",
            MEM_MB.start(),
            MEM_MB.end()
        ));
    }
    let (all, per_agent) = (
        cpus("--cpus", options.cpus)?,
        cpus("--cpus-per-agent", options.cpus_per_agent)?,
    );
    let least = cpus("--min-cpus", options.min_cpus)?.unwrap_or(LEAST_CPUS_MILLIS);
    for (option, most) in [("--cpus", all), ("--cpus-per-agent", per_agent)] {
        if most.is_some_and(|most| most < least) {
            return fault(format!(
                "--min-cpus is more than {option} allows: no executor could be launched"
            ));
        }
    }
    Ok(Limits {
        cpus_millis: all,
        cpus_per_agent_millis: per_agent,
        least_cpus_millis: least,
        agents: options.agents,
        mem_millis: millis(mem),
    })
}

pub(super) fn constraints(options: &RunOptions) -> Result<Constraints, ConfigError> {
    if options.constraint.len() > MAX_CONSTRAINTS {
        return fault(format!("--constraint: at most {MAX_CONSTRAINTS} are supported"));
    }
    let parse = |text: &String| match text.parse::<Constraint>() {
        Ok(constraint) => Ok(constraint),
        Err(error) => fault(format!(
            "--constraint {}: {}",
            foreign(text),
            foreign(&error.to_string())
        )),
    };
    let all: Vec<_> = options.constraint.iter().map(parse).collect::<Result<_, _>>()?;
    Ok(all.into())
}

pub(super) fn revocable(text: Option<&str>) -> Result<Revocable, ConfigError> {
    match text {
        None | Some("no") => Ok(Revocable::No),
        Some("prefer") => Ok(Revocable::Prefer),
        Some("only") => Ok(Revocable::Only),
        Some(other) => fault(format!("--revocable {other}: one of no, prefer and only")),
    }
}

/// Converts to thousandths, the resolution of Mesos scalars. Callers have checked that the value is small.
fn millis(value: f64) -> u64 {
    (value * 1000.0).round() as u64
}
