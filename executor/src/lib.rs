//! The custom Mesos executor of mesos-miner: turns assignments into shares on pinned threads.
//!
//! An agent starts it with `MESOS_*` variables, as `mesos-miner-executor` or as `mesos-miner executor`; both
//! call [`run`].
//!
//! ```text
//!            LAUNCH, KILL, MESSAGE …                Assign, Arrange
//!  agent ──────────────> agent.rs ──> executor.rs ──────────────────> miner.rs ──> threads.rs, one per CPU
//!        <──────────────  (driver)      (brain)   <──────────────────  (search)     of cpus.rs's choice
//!           UPDATE, MESSAGE                          Found, UsedUp
//! ```
//!
//! * [`config`] reads the environment.
//! * [`agent`] is the loop; it decides nothing.
//! * [`executor`] decides everything, without I/O, threads or clock.
//! * [`miner`] searches the one assignment there is, with as many threads as the tasks' CPUs.
//! * [`kernels`] checks and times the kernels of this CPU.
//! * [`threads`] starts pinned threads, also for the scheduler's tools.
//! * [`cpus`] chooses the CPUs.

pub mod agent;
pub mod config;
pub mod cpus;
pub mod executor;
pub mod kernels;
pub mod miner;
pub mod threads;

use config::Config;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Ended in good order, or asked to end.
const DONE: u8 = 0;
/// Failed while running.
const FAILED: u8 = 1;
/// Not started by an agent, or wrongly.
const USAGE: u8 = 2;

/// Runs the executor that the environment describes and returns the process's exit code: 0 ended in good order,
/// 1 failed while running, 2 not (properly) started by an agent. Logs to standard error.
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
    start_log();
    abort_on_panic();
    match run_config(config) {
        Ok(exit) if exit.orderly => {
            tracing::info!(reason = %exit.reason, "executor ends");
            ExitCode::from(DONE)
        }
        Ok(exit) => {
            tracing::error!(reason = %exit.reason, "executor ends");
            ExitCode::from(FAILED)
        }
        Err(error) => {
            tracing::error!(%error, "executor cannot start");
            ExitCode::from(FAILED)
        }
    }
}

fn run_config(config: Config) -> std::io::Result<executor::Exit> {
    // One thread is enough for an agent's small talk; hashing has threads of its own.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(agent::run(config))
}

/// Logs to standard error, which the agent keeps as `stderr` in the sandbox; sparsely, since nobody rotates it.
fn start_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // A full disk must not end the hashing, and saying so would go to the same place.
        .log_internal_errors(false)
        .with_ansi(false);
    // Fails only if the program that calls this logs already.
    let _ = log.try_init();
}

/// A thread that died alone would leave an executor that seems to work. If all die, the agent reports the tasks
/// failed and the scheduler starts anew.
fn abort_on_panic() {
    let print = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        print(info);
        std::process::abort();
    }));
}
