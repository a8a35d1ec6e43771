//! `mesos-miner config`: what holds for a run with these options, and what is wrong with them.

use super::run_settings;
use crate::config::{Config, Environment, Origin, RunOptions, Setting};
use clap::{ArgMatches, Args, Subcommand};
use serde::Serialize;
use std::io::{self, Write};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub struct ConfigArgs {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Show the value of every option of a run, and where it comes from: flags, environment, file or default
    Show(Box<ShowArgs>),
    /// Check the configuration of a run and say all that is wrong with it: exit code 2, or "ok"
    Check(Box<CheckArgs>),
}

#[derive(Args, Debug)]
#[command(
    mut_arg("json", |json| json.help("Print one JSON object per option")),
    after_help = "Passwords are shown as set or not set, and addresses without those in them."
)]
struct ShowArgs {
    #[command(flatten)]
    run: RunOptions,
    /// What `run` was read from.
    #[arg(skip)]
    matches: ArgMatches,
}

#[derive(Args, Debug)]
#[command(
    mut_arg("json", |json| json.hide(true)),
    after_help = "Files that options name are read, but nothing is connected to: mesos-miner doctor does that."
)]
struct CheckArgs {
    /// Configuration file, as with --config
    #[arg(value_name = "FILE", conflicts_with = "config")]
    file: Option<PathBuf>,
    #[command(flatten)]
    run: RunOptions,
}

impl ConfigArgs {
    /// As for a run: tells what was typed from what the environment says.
    pub(super) fn distinguish_typed(&mut self, matches: &ArgMatches) {
        let Some((_, matches)) = matches.subcommand() else {
            return;
        };
        match &mut self.command {
            ConfigCommand::Show(show) => {
                show.run.distinguish_typed(matches);
                show.matches = matches.clone();
            }
            ConfigCommand::Check(check) => check.run.distinguish_typed(matches),
        }
    }
}

/// # Errors
/// [`ConfigFaults`](crate::config::ConfigFaults) or the first of them if the configuration is wrong; an
/// [`io::Error`] if the output cannot be written.
pub fn run(args: ConfigArgs, environment: &Environment, out: &mut impl Write) -> anyhow::Result<()> {
    match args.command {
        ConfigCommand::Show(show) => print(&show, environment, out),
        ConfigCommand::Check(check) => {
            let CheckArgs { file, mut run } = *check;
            run.config = file.or(run.config);
            Config::check(run, environment)?;
            writeln!(out, "ok")?;
            Ok(())
        }
    }
}

/// Shows what is set even if it is wrong, which is said at the end.
fn print(show: &ShowArgs, environment: &Environment, out: &mut impl Write) -> anyhow::Result<()> {
    let settings = run_settings(&show.run, &show.matches, environment)?;
    if show.run.json == Some(true) {
        for setting in &settings {
            let row = serde_json::to_string(&Row::from(setting))?;
            writeln!(out, "{}", text::escape_json(&row))?;
        }
    } else {
        table(&settings, out)?;
    }
    Config::check(show.run.clone(), environment)?;
    Ok(())
}

fn table(settings: &[Setting], out: &mut impl Write) -> io::Result<()> {
    let shown = |setting: &Setting| match &setting.values[..] {
        [] => "not set".to_owned(),
        values => values.join(" "),
    };
    let from = |setting: &Setting| match &setting.origin {
        Origin::Default if setting.values.is_empty() => String::new(),
        origin => text::foreign(&origin.to_string()),
    };
    let widest = |texts: Vec<usize>| texts.into_iter().max().unwrap_or_default();
    let option_width = widest(settings.iter().map(|setting| setting.option.len()).collect());
    let from_width = widest(
        settings
            .iter()
            .map(|setting| from(setting).chars().count())
            .collect(),
    );
    for setting in settings {
        writeln!(
            out,
            "{:<option_width$}  {:<from_width$}  {}",
            setting.option,
            from(setting),
            shown(setting)
        )?;
    }
    Ok(())
}

/// One option, for programs.
#[derive(Serialize)]
struct Row<'a> {
    option: &'a str,
    values: &'a [String],
    /// `flag`, `environment`, `file` or `default`.
    origin: &'static str,
    /// The variable's name, or the file's.
    name: Option<String>,
}

impl<'a> From<&'a Setting> for Row<'a> {
    fn from(setting: &'a Setting) -> Self {
        let (origin, name) = match &setting.origin {
            Origin::Flag => ("flag", None),
            Origin::Environment(name) => ("environment", Some(name.clone())),
            Origin::File(path) => ("file", Some(path.display().to_string())),
            Origin::Default => ("default", None),
        };
        Self {
            option: &setting.option,
            values: &setting.values,
            origin,
            name,
        }
    }
}
