//! `mesos-miner doctor`: would a run with these options work, and what to do if not.

use crate::app::{Finding, Verdict, doctor};
use crate::config::{Config, Environment, RunOptions};
use anyhow::bail;
use clap::Args;
use std::io::Write;
use text::count;

#[derive(Args, Debug)]
#[command(
    mut_arg("json", |json| json.help("Print one JSON object per check")),
    after_help = "Every check says ok, warning or problem, and what to do; exit code 1 if there is a problem. At a real \
    master it subscribes as a framework of its own, which is gone at the end; where an offer allows it, one of the agents \
    fetches the executor."
)]
pub struct DoctorArgs {
    #[command(flatten)]
    pub(super) run: RunOptions,
}

/// # Errors
/// A [`ConfigError`](crate::config::ConfigError) if there is nothing to look at yet; another one if there is a problem.
pub async fn run(args: DoctorArgs, environment: &Environment, out: &mut impl Write) -> anyhow::Result<()> {
    let json = args.run.json == Some(true);
    let config = Config::check(args.run, environment)?;
    let findings = doctor(&config).await;
    for finding in &findings {
        if json {
            writeln!(out, "{}", text::escape_json(&serde_json::to_string(finding)?))?;
        } else {
            writeln!(out, "{finding}")?;
        }
    }
    let is_problem = |finding: &&Finding| finding.verdict == Verdict::Problem;
    match findings.iter().filter(is_problem).count() {
        0 => Ok(()),
        problems => bail!("{} found", count(problems as u64, "problem")),
    }
}
