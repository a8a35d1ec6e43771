//! The `mesos-miner` program: parses the command line, runs a command and turns the result into an exit code.

use clap::ArgMatches;
use mesos_miner::cli::{self, Cli, Command};
use mesos_miner::config::{Config, ConfigError, ConfigFaults, Environment, Reload, RunOptions};
use mesos_miner::output::{Lines, Patience};
use mesos_miner::{progress, source};
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;
use text::foreign_within;
use tracing_subscriber::EnvFilter;

/// Exit code of a run that failed.
const FAILED: u8 = 1;
/// Exit code for usage and configuration errors, the same as clap's. Nothing was started.
const USAGE: u8 = 2;
/// Characters of an error that are shown: it may quote what was typed.
const MAX_COMPLAINT: usize = 2000;
/// What ZooKeeper's client has to say is told in the words of whoever uses it.
const ZOOKEEPER: &str = "zookeeper_client=error";
/// How long the program waits at its end for a stalled reader of the log.
const LAST_LINES: Patience = Patience::of(Duration::from_secs(2));

fn main() -> ExitCode {
    let cli = match Cli::read(std::env::args_os()) {
        Ok(cli) => cli,
        Err(e) => return usage(&e),
    };
    if let Some(Command::Executor) = cli.command {
        return executor::run();
    }
    listen::files::raise_limit();
    let log = match init_log() {
        Ok(log) => log,
        Err(e) => {
            complain(&format!("starting the thread that writes the log: {e}"));
            return ExitCode::from(FAILED);
        }
    };
    let result = run(cli, &log);
    let exit = |code, last| {
        log.lines.finish(last, LAST_LINES);
        code
    };
    match result {
        Ok(()) => exit(ExitCode::SUCCESS, None),
        Err(e) => {
            // A reader that closes our output early, such as `head`, has got what it wants.
            if e.downcast_ref::<io::Error>()
                .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
            {
                return exit(ExitCode::SUCCESS, None);
            }
            if let Some(ConfigFaults { first, others }) = e.downcast_ref::<ConfigFaults>() {
                let all = std::iter::once(first).chain(others);
                let lines: String = all.map(|fault| complaint(&fault.to_string())).collect();
                return exit(ExitCode::from(USAGE), Some(lines.into()));
            }
            let code = if e.is::<ConfigError>() { USAGE } else { FAILED };
            exit(ExitCode::from(code), Some(complaint(&format!("{e:#}")).into()))
        }
    }
}

/// Prints help and version as they are, and errors on one line.
fn usage(e: &clap::Error) -> ExitCode {
    if !e.use_stderr() {
        let _ = e.print();
        return ExitCode::SUCCESS;
    }
    let message = cli::usage::message(e);
    let help = cli::usage::help(std::env::args_os().skip(1));
    complain(&format!("{}; see {help}", message.trim_end_matches('.')));
    ExitCode::from(USAGE)
}

fn complain(text: &str) {
    let _ = io::stderr().write_all(complaint(text).as_bytes());
}

fn complaint(text: &str) -> String {
    format!("mesos-miner: {}\n", foreign_within(text, MAX_COMPLAINT))
}

/// The log, and how to say less.
struct Log {
    lines: Lines,
    hush: Box<dyn Fn()>,
}

fn init_log() -> io::Result<Log> {
    let lines = progress::start_log()?;
    let writer = lines.clone();
    let wanted = EnvFilter::try_from_env("MESOS_MINER_LOG");
    let is_wanted = wanted.is_ok();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(wanted.unwrap_or_else(|_| EnvFilter::new(format!("info,{ZOOKEEPER}"))))
        .with_target(false)
        .with_ansi(io::IsTerminal::is_terminal(&io::stderr()))
        .with_writer(move || LogWriter(writer.clone()))
        .with_filter_reloading();
    let filter = subscriber.reload_handle();
    subscriber.init();
    // Who sets the variable says more precisely what to log.
    let hush = move || {
        if !is_wanted {
            let quiet = format!(
                "warn,{}=info,{}=info,{ZOOKEEPER}",
                progress::SUMMARY,
                source::DUMP
            );
            // Fails only if there is no subscriber any more.
            let _ = filter.reload(EnvFilter::new(quiet));
        }
    };
    Ok(Log {
        lines,
        hush: Box::new(hush),
    })
}

/// Queues what it is given as one line: tracing writes each line with one call to `write`.
struct LogWriter(Lines);

impl Write for LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        self.0.send(text::log_line(&text).as_bytes());
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn run(cli: Cli, log: &Log) -> anyhow::Result<()> {
    match cli.command {
        None => mine(cli.run, &cli.run_matches, log),
        Some(Command::Run(options)) => mine(*options, &cli.run_matches, log),
        Some(Command::Executor) => Ok(()),
        Some(Command::Bench(args)) => match args.of_cluster(&Environment::of_this_process())? {
            None => cli::bench::run(&args, &mut io::stdout()),
            Some(bench) => runtime()?.block_on(bench.run(&log.lines, &mut io::stdout())),
        },
        Some(Command::Scan(args)) => cli::scan::run(&args, &mut io::stdout()),
        Some(Command::Kernels(args)) => cli::kernels::run(&args, &mut io::stdout()),
        Some(Command::Teardown(args)) => {
            let config = args.config(&Environment::of_this_process())?;
            runtime()?.block_on(mesos_miner::app::teardown(&config))
        }
        Some(Command::Pool(args)) => runtime()?.block_on(cli::pool::run(&args)),
        Some(Command::Config(args)) => {
            cli::config::run(args, &Environment::of_this_process(), &mut io::stdout())
        }
        Some(Command::Doctor(args)) => {
            (log.hush)();
            let environment = Environment::of_this_process();
            runtime()?.block_on(cli::doctor::run(*args, &environment, &mut io::stdout()))
        }
        Some(Command::Top(args)) => runtime()?.block_on(cli::top::run(&args, &mut io::stdout())),
        Some(Command::Completions(args)) => Ok(cli::completions::run(&args, &mut io::stdout())?),
        Some(Command::Man(args)) => cli::man::run(&args, &mut io::stdout()),
    }
}

fn mine(options: RunOptions, matches: &ArgMatches, log: &Log) -> anyhow::Result<()> {
    let environment = Environment::of_this_process();
    let reload = Reload::new(&options, &environment);
    let settings = cli::run_settings(&options, matches, &environment);
    let config = Config::read(options, &environment)?;
    if config.quiet {
        (log.hush)();
    }
    runtime()?.block_on(mesos_miner::app::run(
        config,
        reload,
        settings?,
        log.lines.clone(),
    ))
}

/// Two workers are enough: the scheduler mostly waits, and the CPUs are for hashing.
fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
}
