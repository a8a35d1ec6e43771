//! The command line as typed. [`crate::config`] makes sense of it.

pub mod bench;
pub mod kernels;
pub mod pool;
pub mod scan;

use crate::config::RunOptions;
use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(
    name = "mesos-miner",
    version,
    about = "One SHA-256d miner out of an Apache Mesos cluster, or out of this machine",
    after_help = "Without a command, `run` is meant: with no options at all it mines on this machine, on an embedded \
                  one-machine cluster against an embedded pool. Every option of `run` can also be given in the environment, \
                  --cpus-per-agent as MESOS_MINER_CPUS_PER_AGENT and so on. Mining mainnet Bitcoin with CPUs earns nothing.",
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub run: RunOptions,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Mine: the scheduler (the default command)
    Run(Box<RunOptions>),
    /// What a Mesos agent starts; reads MESOS_* from the environment
    Executor,
    /// Hash rate of this machine, per kernel
    Bench(bench::BenchArgs),
    /// Search one header, a tool for checking the core: one JSON line per hit, in ascending nonce order
    Scan(scan::ScanArgs),
    /// Which kernels this CPU has, how fast they are, and which one is chosen
    Kernels(kernels::KernelsArgs),
    /// The embedded pool alone, a Stratum V1 server to test miners against
    Pool(pool::PoolArgs),
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    /// The width clap assumes without a terminal.
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
