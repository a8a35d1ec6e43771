//! The `mesos-miner` program: reads the command line, runs a command, and turns its end into an exit code.

use clap::Parser;
use mesos_miner::cli::{self, Cli, Command};
use mesos_miner::config::{Config, ConfigError, Environment, RunOptions};
use mesos_miner::output::Lines;
use mesos_miner::progress;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;
use text::one_line;
use tracing_subscriber::EnvFilter;

/// Failed while running.
const FAILED: u8 = 1;
/// Usage or configuration: nothing was started. clap uses the same.
const USAGE: u8 = 2;
/// How long the last lines of the log wait for a reader that stalls.
const LAST_LINES: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => return usage(&e),
    };
    if let Some(Command::Executor) = cli.command {
        return executor::run();
    }
    let log = match init_log() {
        Ok(log) => log,
        Err(e) => {
            complain(&format!("starting the thread that writes the log: {e}"));
            return ExitCode::from(FAILED);
        }
    };
    let ended = run(cli, &log);
    let exit = |code, last| {
        log.finish(last, LAST_LINES);
        code
    };
    match ended {
        Ok(()) => exit(ExitCode::SUCCESS, None),
        Err(e) => {
            // Whoever closed our output early knows that there is no more of it.
            if e.downcast_ref::<io::Error>()
                .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
            {
                return exit(ExitCode::SUCCESS, None);
            }
            let code = if e.is::<ConfigError>() { USAGE } else { FAILED };
            exit(ExitCode::from(code), Some(complaint(&format!("{e:#}")).into()))
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
    let _ = io::stderr().write_all(complaint(text).as_bytes());
}

fn complaint(text: &str) -> String {
    format!("mesos-miner: {}\n", one_line(text))
}

fn init_log() -> io::Result<Lines> {
    let log = progress::start_log()?;
    let lines = log.clone();
    let filter = EnvFilter::try_from_env("MESOS_MINER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(io::IsTerminal::is_terminal(&io::stderr()))
        .with_writer(move || LogWriter(lines.clone()))
        .init();
    Ok(log)
}

/// Takes a line of the log in one piece.
struct LogWriter(Lines);

impl Write for LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.send(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn run(cli: Cli, log: &Lines) -> anyhow::Result<()> {
    match cli.command {
        None => mine(cli.run, log),
        Some(Command::Run(options)) => mine(*options, log),
        Some(Command::Executor) => Ok(()),
        Some(Command::Bench(args)) => cli::bench::run(&args, &mut io::stdout()),
        Some(Command::Scan(args)) => cli::scan::run(&args, &mut io::stdout()),
        Some(Command::Kernels(args)) => Ok(cli::kernels::run(&args, &mut io::stdout())?),
        Some(Command::Pool(args)) => runtime()?.block_on(cli::pool::run(&args)),
    }
}

fn mine(options: RunOptions, log: &Lines) -> anyhow::Result<()> {
    let config = Config::read(options, &Environment::of_this_process())?;
    runtime()?.block_on(mesos_miner::app::run(config, log.clone()))
}

/// The scheduler waits more than it works, and leaves the CPUs to hashing.
fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
}
