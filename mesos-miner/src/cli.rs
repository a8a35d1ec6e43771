//! The command line as typed; [`crate::config`] validates it.

pub mod bench;
pub mod completions;
pub mod config;
pub mod doctor;
pub mod foreign;
pub mod kernels;
pub mod man;
pub mod pool;
pub mod scan;
pub mod teardown;
pub mod top;
pub mod usage;

use crate::config::{ConfigError, Environment, RunOptions, Setting, settings};
use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};
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
    /// What the options of a run were read from.
    #[arg(skip)]
    pub run_matches: ArgMatches,
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
            (Some(Command::Run(run)), Some((_, matches))) => {
                run.distinguish_typed(matches);
                cli.run_matches = matches.clone();
            }
            (Some(Command::Config(config)), Some((_, matches))) => config.distinguish_typed(matches),
            (Some(Command::Doctor(doctor)), Some((_, matches))) => doctor.run.distinguish_typed(matches),
            _ => {
                cli.run.distinguish_typed(&matches);
                cli.run_matches = matches;
            }
        }
        Ok(cli)
    }
}

/// Every option of a run with its effective value, for one that was typed so.
///
/// # Errors
/// If the file that `--config` names cannot be read.
pub fn run_settings(
    typed: &RunOptions,
    matches: &ArgMatches,
    environment: &Environment,
) -> Result<Vec<Setting>, ConfigError> {
    let command = Cli::command();
    let run = command.find_subcommand("run").unwrap_or(&command);
    settings(run, matches, typed, environment)
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
    /// Show the configuration of a run, or check it
    Config(config::ConfigArgs),
    /// Look whether a run would work: master, offers, pools, this machine; and say what to do if not
    Doctor(Box<doctor::DoctorArgs>),
    /// Show a running scheduler in this terminal
    Top(top::TopArgs),
    /// Print completions for a shell
    Completions(completions::CompletionsArgs),
    /// Print manual pages, or write them to files
    Man(man::ManArgs),
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};

    /// Every command as it is typed, such as `["mesos-miner", "run"]`, the program itself first.
    pub(super) fn every_command() -> Vec<(Vec<String>, Command)> {
        fn add(parents: &[String], command: &Command, all: &mut Vec<(Vec<String>, Command)>) {
            let mut path = parents.to_vec();
            path.push(command.get_name().to_owned());
            all.push((path.clone(), command.clone()));
            for below in command.get_subcommands() {
                add(&path, below, all);
            }
        }
        let mut cli = Cli::command().disable_help_subcommand(true);
        cli.build();
        let mut all = Vec::new();
        add(&[], &cli, &mut all);
        all
    }

    /// The ways to type an option, such as `-o` and `--url`.
    pub(super) fn spellings(option: &Arg) -> Vec<String> {
        let long = option.get_long().map(|name| format!("--{name}"));
        let short = option.get_short().map(|name| format!("-{name}"));
        long.into_iter().chain(short).collect()
    }

    /// The width that clap assumes without a terminal.
    const WIDTH: usize = 100;

    #[test]
    fn the_reference_shows_the_help_of_run() {
        let mut cli = Cli::command().term_width(WIDTH);
        cli.build();
        let run = cli.find_subcommand_mut("run").expect("there is a command run");
        let help = run.render_help().to_string();
        let options = help[help.find("Options:").expect("it has options")..].trim_end();
        let reference = include_str!("../../docs/options.md");
        assert!(
            reference.contains(options),
            "docs/options.md does not show what `mesos-miner run --help` says:\n{options}"
        );
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
