//! The custom Mesos executor of mesos-miner: turns assignments into shares.
//!
//! An agent starts it with `MESOS_*` variables, as `mesos-miner-executor` or as `mesos-miner executor`; both call
//! [`run`].
//!
//! ```text
//!        LAUNCH, KILL, MESSAGE           Event                      Assign, SetThreads
//!  agent ─────────────────────> driver ─────────> logic::Executor ─────────────────────> engine
//!        <─────────────────────        <─────────                 <─────────────────────
//!           UPDATE, MESSAGE              Action                      Found, Exhausted
//! ```
//!
//! * [`config`] reads the environment, [`agent_tls`] what it says about TLS, and `own_file` checks that this program is the
//!   one that the scheduler means.
//! * [`logic`] decides everything, without I/O, threads or clock.
//! * [`driver`] is the loop around it.
//! * The crate [`engine`] hashes.
//! * [`mod@bench`] is the executor of a benchmark, which measures its machine instead of mining.

pub mod agent_tls;
pub mod bench;
pub mod config;
pub mod driver;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
pub mod logic;
mod outbox;
mod own_file;

use config::{Config, Mode};
use logic::Exit;
use std::io::{self, Write};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// A scheduler that is to serve this program to agents looks for it in the file.
#[used]
static MARK: &str = messages::MARK;

/// An orderly end, which includes one that was asked for.
const DONE: u8 = 0;
/// Failed while running.
const FAILED: u8 = 1;
/// Not started by an agent, or with faulty variables.
const USAGE: u8 = 2;

/// Runs the executor that the environment describes and logs to standard error. Returns the exit code of the
/// process: 0 after an orderly end, 1 if it failed while running, 2 if no agent started it or its variables
/// are faulty, 3 if its file is not the one that the scheduler means.
pub fn run() -> ExitCode {
    let vars = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let config = match Config::from_vars(vars) {
        Ok(config) => config,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(USAGE);
        }
    };
    if let Err(error) = own_file::check(config.own_sha256.as_deref()) {
        eprintln!("error: {error}");
        return ExitCode::from(messages::WRONG_FILE);
    }
    start_log();
    abort_on_panic();
    match run_config(config) {
        Ok(exit) if exit.is_orderly() => {
            tracing::info!(reason = %exit, "executor ends");
            ExitCode::from(DONE)
        }
        Ok(exit) => {
            tracing::error!(reason = %exit, "executor ends");
            ExitCode::from(FAILED)
        }
        Err(error) => {
            tracing::error!(%error, "executor cannot start");
            ExitCode::from(FAILED)
        }
    }
}

fn run_config(config: Config) -> std::io::Result<Exit> {
    // One thread is enough to talk to the agent; hashing has threads of its own.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match config.mode {
            Mode::Mine => driver::run(config).await,
            Mode::Bench => bench::run(config).await,
        }
    })
}

/// Logs to standard error, which the agent keeps as `stderr` in the sandbox, and logs little, since nobody rotates it.
fn start_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| LogWriter)
        // A full disk must not end the hashing, and the report of it would go to the same disk.
        .log_internal_errors(false)
        .with_ansi(false);
    // Fails only if the calling program already logs.
    let _ = log.try_init();
}

/// Whatever texts of agents and schedulers a line holds, it stays one line: tracing writes each line with one call to
/// `write`.
struct LogWriter;

impl Write for LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        io::stderr().write_all(text::log_line(&text).as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes a panic end the process. A thread that died alone would leave an executor that seems to work; when the process
/// dies, the agent reports its tasks failed and the scheduler launches new ones.
fn abort_on_panic() {
    let print = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        print(info);
        std::process::abort();
    }));
}
