//! Those options of `run` that a benchmark of a cluster takes, too. They are `run`'s own: its parser reads them.

use crate::config::{Config, ConfigError, Environment, RunOptions};
use clap::builder::Resettable;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use std::ffi::OsString;

/// The option without which no other one has a meaning.
const MASTER: &str = "master";
/// The options, by their names in [`RunOptions`].
const TAKEN: [&str; 28] = [
    MASTER,
    "agents",
    "cpus",
    "cpus_per_agent",
    "min_cpus",
    "constraint",
    "revocable",
    "mem",
    "role",
    "framework_name",
    "principal",
    "secret_file",
    "zookeeper_login_file",
    "tls",
    "zookeeper_tls",
    "ca_file",
    "cert_file",
    "key_file",
    "work_dir",
    "artifact_listen",
    "advertise",
    "executor",
    "executor_uri",
    "executor_path",
    "executor_image",
    "containerizer",
    "mesos_user",
    "config",
];
const HEADING: &str = "Options with --master, as for `mesos-miner run`";
const MASTER_HELP: &str = "Measure the agents of this Mesos master instead of this machine: `host:port[,host:port]`, \
                           `https://host:port[,https://host:port]`, `zk://[user:pass@]host:port[,host:port]/path`, or `local[N]` to \
                           try it with N embedded agents";
const AGENTS_HELP: &str = "Measure at most this many agents [default: all that offer CPUs]";
const NAME_HELP: &str = "Name of the framework, as the master shows it [default: mesos-miner bench]";
const CONSTRAINT_HELP: &str =
    "Measure only agents that fulfil FIELD:OPERATOR or FIELD:OPERATOR:VALUE; repeat for several";
/// What masters show, unless told otherwise.
const FRAMEWORK_NAME: &str = "mesos-miner bench";

/// As they were typed; `None` without `--master`. That has to be typed: where a scheduler's variables are set, a benchmark of
/// this machine is still one.
#[derive(Clone, Debug)]
pub(super) struct ClusterOptions(Option<Box<RunOptions>>);

impl ClusterOptions {
    /// The configuration of a cluster's benchmark, if one is wanted.
    ///
    /// # Errors
    /// As for a run.
    pub(super) fn config(&self, environment: &Environment) -> Result<Option<Config>, ConfigError> {
        let Some(typed) = &self.0 else {
            return Ok(None);
        };
        let mut options = (**typed).clone();
        options
            .framework_name
            .get_or_insert_with(|| FRAMEWORK_NAME.to_owned());
        Config::read(options, environment).map(Some)
    }
}

fn is_taken(arg: &Arg) -> bool {
    TAKEN.contains(&arg.get_id().as_str())
}

/// The options of `run`. Variables count for those only that are taken.
fn of_run() -> Command {
    let all = RunOptions::augment_args(Command::new("bench").no_binary_name(true));
    all.mut_args(|arg| match is_taken(&arg) {
        true => arg,
        false => arg.env(Resettable::Reset),
    })
}

impl Args for ClusterOptions {
    fn augment_args(command: Command) -> Command {
        let all = of_run();
        let taken = all.get_arguments().filter(|arg| is_taken(arg));
        taken.fold(command, |command, arg| {
            // The parser of `run` looks at the variables. Other names of options are for those who know other miners, and some
            // are options of a benchmark.
            let arg = arg.clone().env(Resettable::Reset).help_heading(HEADING);
            let arg = arg.alias(Resettable::Reset).visible_alias(Resettable::Reset);
            command.arg(match arg.get_id().as_str() {
                MASTER => arg.help(MASTER_HELP),
                "agents" => arg.help(AGENTS_HELP).requires(MASTER),
                "framework_name" => arg.help(NAME_HELP).requires(MASTER),
                "constraint" => arg.help(CONSTRAINT_HELP).requires(MASTER),
                _ => arg.requires(MASTER),
            })
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for ClusterOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        if matches.value_source(MASTER) != Some(ValueSource::CommandLine) {
            return Ok(Self(None));
        }
        let mut typed = Vec::new();
        for arg in of_run().get_arguments().filter(|arg| is_taken(arg)) {
            let id = arg.get_id().as_str();
            let values = matches.get_raw(id).into_iter().flatten();
            for value in values {
                let mut option = OsString::from(format!("--{}=", arg.get_long().unwrap_or(id)));
                option.push(value);
                typed.push(option);
            }
        }
        let run = RunOptions::from_arg_matches(&of_run().try_get_matches_from(typed)?)?;
        Ok(Self(Some(Box::new(run))))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
