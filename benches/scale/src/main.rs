//! The command line: measures each number of executors in a process of its own, so that none has the memory of another.

use anyhow::{Context, ensure};
use clap::{Args, Parser, Subcommand};
use scale::record::Record;
use scale::{http, logic, plot, table};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

/// Scheduler and master driver against a fake master with many executors.
#[derive(Parser)]
struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure, and print a table.
    Run(Run),
    /// Print the table of a record, and draw its plot.
    Show {
        record: PathBuf,
        /// Put the table into this text, between the comments that name the record.
        #[arg(long)]
        fill: Option<PathBuf>,
    },
    /// Serve a cluster with this many agents to one scheduler until killed, and print its address: for `mesos-miner --master`.
    Cluster { agents: usize },
    /// One measurement of the logic, as JSON.
    #[command(hide = true)]
    Logic { executors: usize, jobs: u64 },
    /// One measurement over HTTP, as JSON.
    #[command(hide = true)]
    Http {
        executors: usize,
        jobs: u64,
        seconds: u64,
    },
}

#[derive(Args)]
struct Run {
    /// Numbers of executors for the logic alone.
    #[arg(long, value_delimiter = ',', default_value = "100,300,1000,3000,10000")]
    executors: Vec<usize>,
    /// Numbers of executors for the client over HTTP.
    #[arg(long, value_delimiter = ',', default_value = "100,300,1000")]
    http: Vec<usize>,
    /// Clean jobs that are sent to each of them.
    #[arg(long, default_value_t = 100)]
    jobs: u64,
    /// Seconds with a new block each.
    #[arg(long, default_value_t = 15)]
    seconds: u64,
    /// Write the record to this file, and the plot beside it.
    #[arg(long)]
    record: Option<PathBuf>,
}

fn main() -> anyhow::Result<()> {
    match Options::parse().command {
        Command::Run(options) => run(&options),
        Command::Show { record, fill } => show(&record, fill.as_deref()),
        Command::Cluster { agents } => http::serve(agents),
        Command::Logic { executors, jobs } => print(&logic::measure(executors, jobs)?),
        Command::Http {
            executors,
            jobs,
            seconds,
        } => print(&http::measure(executors, jobs, seconds)?),
    }
}

fn run(options: &Run) -> anyhow::Result<()> {
    ensure!(options.jobs > 0, "--jobs is 0");
    let mut record = Record::begin();
    let jobs = options.jobs.to_string();
    for executors in &options.executors {
        eprintln!("{executors} executors, logic");
        record
            .logic
            .push(measure(&["logic", &executors.to_string(), &jobs])?);
    }
    for executors in &options.http {
        eprintln!("{executors} executors, HTTP");
        let seconds = options.seconds.to_string();
        record
            .http
            .push(measure(&["http", &executors.to_string(), &jobs, &seconds])?);
    }
    print!("{}", table::markdown(&record));
    if let Some(path) = &options.record {
        provenance::write(&record, path)?;
        plot::draw(&record, &path.with_extension("svg"))?;
    }
    Ok(())
}

fn show(path: &Path, fill: Option<&Path>) -> anyhow::Result<()> {
    let record: Record = provenance::read(path)?;
    plot::draw(&record, &path.with_extension("svg"))?;
    match fill {
        Some(text_path) => table::fill(&record, path, text_path),
        None => {
            print!("{}", table::markdown(&record));
            Ok(())
        }
    }
}

/// Measures in a process of its own.
fn measure<M: DeserializeOwned>(arguments: &[&str]) -> anyhow::Result<M> {
    let program = std::env::current_exe()?;
    let output = Process::new(program)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "{} failed", arguments.join(" "));
    serde_json::from_slice(&output.stdout).context("a measurement that is no JSON")
}

fn print(measured: &impl Serialize) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(measured)?);
    Ok(())
}
