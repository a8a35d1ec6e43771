//! The command line as typed; [`crate::config`] validates it.

pub mod bench;
pub mod foreign;
pub mod kernels;
pub mod pool;
pub mod scan;
pub mod teardown;
pub mod usage;

use crate::config::RunOptions;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;

#[derive(Debug, Parser)]
#[command(
    name = "mesos-miner",
    version,
    about = "Turns an Apache Mesos cluster, or this machine, into one SHA-256d miner",
    after_help = "`run` is the default command. Without options it mines on this machine, with an embedded one-machine \
                  cluster and an embedded pool. Options of `run` can also be set in the environment, for example \
                  --cpus-per-agent as MESOS_MINER_CPUS_PER_AGENT. Mining mainnet Bitcoin with CPUs earns nothing.",
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub run: RunOptions,
}

impl Cli {
    /// Parses arguments, the program's name first.
    ///
    /// # Errors
    /// What is wrong, or the help that was asked for.
    pub fn read(
        arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    ) -> Result<Self, clap::Error> {
        let matches = Self::command().try_get_matches_from(arguments)?;
        let mut cli = Self::from_arg_matches(&matches)?;
        match (&mut cli.command, matches.subcommand()) {
            (Some(Command::Run(run)), Some((_, matches))) => run.distinguish_typed(matches),
            _ => cli.run.distinguish_typed(&matches),
        }
        Ok(cli)
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the scheduler and mine (the default command)
    Run(Box<RunOptions>),
    /// Run an executor: started by a Mesos agent, configured by MESOS_* in the environment
    Executor,
    /// Measure the hash rate of this machine, or with --master of a cluster's agents, with each kernel
    Bench(bench::BenchArgs),
    /// Search the nonces of one header: prints one JSON line per hit, in ascending nonce order
    Scan(scan::ScanArgs),
    /// List the kernels: which run on this CPU, how fast they are and which one is chosen
    Kernels(kernels::KernelsArgs),
    /// Kill the tasks of a scheduler that is gone, and remove its framework
    Teardown(teardown::TeardownArgs),
    /// Run only the embedded pool, a Stratum V1 server to test miners against
    Pool(pool::PoolArgs),
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The width that clap assumes without a terminal.
    const WIDTH: usize = 100;

    #[test]
    fn the_readme_shows_the_help_of_run() {
        let mut cli = Cli::command().term_width(WIDTH);
        cli.build();
        let run = cli.find_subcommand_mut("run").expect("there is a command run");
        let help = run.render_help().to_string();
        let options = help[help.find("Options:").expect("it has options")..].trim_end();
        let readme = include_str!("../../README.md");
        assert!(
            readme.contains(options),
            "README.md does not show what `mesos-miner run --help` says:\n{options}"
        );
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
