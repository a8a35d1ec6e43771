//! The `mesos-miner` program: reads the command line, runs a command, and turns its end into an exit code.

use clap::Parser;
use mesos_miner::cli::{self, Cli, Command};
use mesos_miner::config::{Config, ConfigError, RunOptions};
use std::io::{self, Write};
use std::process::ExitCode;
use text::one_line;
use tracing_subscriber::EnvFilter;

/// Failed while running.
const FAILED: u8 = 1;
/// Usage or configuration: nothing was started. clap uses the same.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => return usage(&e),
    };
    if let Some(Command::Executor) = cli.command {
        return executor::run();
    }
    init_log();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            // Whoever closed our output early knows that there is no more of it.
            if e.downcast_ref::<io::Error>()
                .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
            {
                return ExitCode::SUCCESS;
            }
            complain(&format!("{e:#}"));
            ExitCode::from(if e.is::<ConfigError>() { USAGE } else { FAILED })
        }
    }
}

/// Help and version are printed as they are; a fault is put on one line.
fn usage(e: &clap::Error) -> ExitCode {
    if !e.use_stderr() {
        let _ = e.print();
        return ExitCode::SUCCESS;
    }
    let text = e.render().to_string();
    let fault = text
        .split("\n\nUsage:")
        .next()
        .unwrap_or(&text)
        .trim_start_matches("error: ");
    complain(&format!(
        "{}; see mesos-miner --help",
        fault.trim_end().trim_end_matches('.')
    ));
    ExitCode::from(USAGE)
}

fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "mesos-miner: {}", one_line(text));
}

fn init_log() {
    let filter = EnvFilter::try_from_env("MESOS_MINER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(io::IsTerminal::is_terminal(&io::stderr()))
        .with_writer(io::stderr)
        // A log that cannot be written must not end the run, and saying so would go to the same place.
        .log_internal_errors(false)
        .init();
}

fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        None => mine(cli.run),
        Some(Command::Run(options)) => mine(*options),
        Some(Command::Executor) => Ok(()),
        Some(Command::Bench(args)) => cli::bench::run(&args, &mut io::stdout()),
        Some(Command::Scan(args)) => cli::scan::run(&args, &mut io::stdout()),
        Some(Command::Kernels(args)) => Ok(cli::kernels::run(&args, &mut io::stdout())?),
        Some(Command::Pool(args)) => runtime()?.block_on(cli::pool::run(&args)),
    }
}

fn mine(options: RunOptions) -> anyhow::Result<()> {
    let config = Config::from_options(options)?;
    runtime()?.block_on(mesos_miner::app::run(config))
}

/// The scheduler waits more than it works, and leaves the CPUs to hashing.
fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
}
