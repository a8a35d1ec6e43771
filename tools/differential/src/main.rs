//! Compares the kernels with each other, hit by hit, over as many hashes as there is time for.
//!
//! Every case (a random header, versions, a nonce range, a target that one hash in a few thousand meets) goes to all
//! kernels. The `sha2` crate checks every hit and computes every hash of a part of each case, so a hit goes unnoticed only
//! if all kernels miss it and it lies outside those parts.
//!
//! Prints the result as JSON. If any answer was wrong, the exit code is 1 and standard error says how to reproduce it.

mod case;
mod check;
mod record;
mod run;
mod sources;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{bail, ensure};
use clap::Parser;
use miner_core::Kernel;
use provenance::Cpu;

use crate::{
    record::{Record, Setup},
    run::run,
};

/// Most hashes of a run, more than anybody would wait for.
const MAX_HASHES: f64 = 1e18;

/// Compares the kernels with each other and with the sha2 crate
#[derive(Parser, Debug)]
struct Args {
    /// Kernels to compare, at least two that this CPU can run [default: all of those]
    #[arg(long, value_name = "NAME,...", value_delimiter = ',')]
    kernels: Vec<String>,
    /// Hashes for each kernel, for example 1e10
    #[arg(long, value_name = "N", default_value = "1e10")]
    hashes: f64,
    /// Seed of the cases
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Number of the first case
    #[arg(long, value_name = "N", default_value_t = 0)]
    first_case: u64,
    /// Threads [default: one per usable CPU]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// File for the result, also while running; an interrupted run with the same options and sources resumes it
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

fn main() -> anyhow::Result<ExitCode> {
    let args = Args::parse();
    // Not a number fails this too.
    ensure!(
        (1.0..=MAX_HASHES).contains(&args.hashes),
        "--hashes {}: 1 to {MAX_HASHES:e}",
        args.hashes
    );
    let kernels = kernels(&args.kernels)?;
    let threads = match args.threads {
        Some(0) => bail!("--threads: at least 1"),
        Some(threads) => threads,
        None => std::thread::available_parallelism()?.into(),
    };
    let setup = Setup {
        cpu: cpu(),
        commit: commit(args.record.as_deref()),
        sources_of: kernels
            .iter()
            .map(|kernel| Ok((kernel.name().to_owned(), sources::digest(kernel.name())?)))
            .collect::<anyhow::Result<_>>()?,
        seed: args.seed,
        first_case: args.first_case,
        kernels: kernels.iter().map(|kernel| kernel.name().to_owned()).collect(),
    };
    let record = match &args.record {
        Some(path) => Record::resume(setup, path)?,
        None => Record::new(setup),
    };
    let record = run(
        &kernels,
        record,
        args.hashes as u64,
        threads,
        args.record.as_deref(),
    )?;
    print!("{}", record.to_json()?);
    for fault in &record.faults {
        eprintln!(
            "{} {:?} version {:08x} nonce {:08x} of header {}\n  again: differential --seed {} --first-case {} --hashes 1 --kernels {}",
            fault.kernel,
            fault.what,
            fault.version,
            fault.nonce,
            fault.header,
            fault.seed,
            fault.case,
            record.setup.kernels.join(","),
        );
    }
    Ok(if record.mismatches == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Name, family, model and stepping.
fn cpu() -> String {
    let cpu = Cpu::of_host();
    format!("{}, {}", cpu.name, cpu.identity())
}

/// The commit, with `-dirty` if files other than `record` differ from it; empty outside a repository.
fn commit(record: Option<&Path>) -> String {
    let except = record.map(|path| format!(":(exclude){}", path.display()));
    let commit = except
        .and_then(|except| provenance::commit(&[":/", &except], false))
        // Git refuses to exclude a path outside the repository, where nothing has to be excluded.
        .or_else(|| provenance::commit(&[":/"], false));
    match commit {
        None => String::new(),
        Some(commit) if commit.modified => commit.hash + "-dirty",
        Some(commit) => commit.hash,
    }
}

/// The kernels with these names, at whatever speed, or all that this CPU can run well.
fn kernels(names: &[String]) -> anyhow::Result<Vec<Kernel>> {
    let mut kernels: Vec<Kernel> = Vec::new();
    for name in names {
        let kernel = Kernel::at_any_speed(name)?;
        if !kernels.contains(&kernel) {
            kernels.push(kernel);
        }
    }
    if names.is_empty() {
        kernels.extend(Kernel::available());
    }
    ensure!(kernels.len() > 1, "--kernels: two at least, to compare");
    Ok(kernels)
}
