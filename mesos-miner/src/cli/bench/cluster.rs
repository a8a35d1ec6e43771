//! `mesos-miner bench --master`: the agents of a cluster.

mod charts;
mod csv;
mod files;
mod findings;
mod html;
mod show;
mod table;

use super::options::ClusterOptions;
use super::{BenchArgs, MAX_SECONDS};
use crate::app;
use crate::config::{Config, ConfigError, Environment};
use crate::output::Lines;
use anyhow::bail;
use clap::Args;
use files::OutFile;
use findings::Findings;
use messages::bench::BenchTask;
use miner_core::{Kernel, KernelError};
use scheduler::bench::ClusterResult;
use show::Show;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use text::count;

/// Shortest `--seconds`: shorter measurements tell nothing.
const LEAST_SECONDS: f64 = 0.01;

#[derive(Args, Debug)]
pub struct ClusterArgs {
    /// With --master: write every measurement into this file, as CSV
    #[arg(long, value_name = "FILE", requires = "master")]
    csv: Option<PathBuf>,
    /// With --master: write a report with plots into this file, an HTML page that needs no others
    #[arg(long, value_name = "FILE", requires = "master")]
    html: Option<PathBuf>,
    #[command(flatten)]
    run: ClusterOptions,
}

/// A benchmark that is ready to run.
#[derive(Debug)]
pub struct ClusterBench {
    config: Config,
    task: BenchTask,
    json: bool,
    csv: Option<OutFile>,
    html: Option<OutFile>,
}

impl BenchArgs {
    /// The benchmark of a cluster, if one is wanted.
    ///
    /// # Errors
    /// Names the option that is wrong.
    pub fn of_cluster(&self, environment: &Environment) -> Result<Option<ClusterBench>, ConfigError> {
        let Some(config) = self.cluster.run.config(environment)? else {
            return Ok(None);
        };
        if !(LEAST_SECONDS..=MAX_SECONDS).contains(&self.seconds) {
            return Err(ConfigError::new(format!(
                "--seconds {}: with --master, between {LEAST_SECONDS} and {MAX_SECONDS}",
                self.seconds
            )));
        }
        Ok(Some(ClusterBench {
            config,
            task: BenchTask {
                length_ms: (self.seconds * 1000.0).round() as u64,
                kernel: kernel(&self.kernel)?,
            },
            json: self.json,
            csv: file("--csv", self.cluster.csv.as_deref())?,
            html: file("--html", self.cluster.html.as_deref())?,
        }))
    }
}

fn file(option: &'static str, path: Option<&Path>) -> Result<Option<OutFile>, ConfigError> {
    path.map(|path| OutFile::open(option, path)).transpose()
}

/// A kernel that exists; the agents' CPUs may have features that are missing here.
fn kernel(name: &str) -> Result<Option<String>, ConfigError> {
    if name == "all" {
        return Ok(None);
    }
    match Kernel::by_name(name) {
        Ok(_) | Err(KernelError::Unsupported { .. } | KernelError::Hopeless { .. }) => {
            Ok(Some(name.to_owned()))
        }
        Err(error) => Err(ConfigError::new(format!("--kernel {name}: {error}"))),
    }
}

impl ClusterBench {
    /// # Errors
    /// If there is no result, an agent gave none, or CPUs gave wrong answers: then after the results have been printed.
    pub async fn run(self, log: &Lines, out: &mut impl Write) -> anyhow::Result<()> {
        let mut show = Show::new(log.clone(), self.json);
        let result = app::bench(&self.config, self.task, &mut show).await;
        show.finish();
        let result = result?;
        let findings = Findings::of(&result);
        if self.json {
            let line = serde_json::json!({ "agents": result.agents, "findings": findings, "failed": result.failed,
                "left_out": result.declined, "interrupted": result.interrupted, "problem": result.problem });
            writeln!(out, "{}", text::escape_json(&line.to_string()))?;
        } else {
            out.write_all(table::text(&result, &findings).as_bytes())?;
        }
        if let Some(file) = self.csv {
            let mut lines = Vec::new();
            csv::write(&result, &mut lines)?;
            file.replace(&lines)?;
        }
        if let Some(file) = self.html {
            let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
            file.replace(html::page(&result, &findings, &now)?.as_bytes())?;
        }
        verdict(&result, &findings)
    }
}

/// What makes the benchmark one that failed.
fn verdict(result: &ClusterResult, findings: &Findings) -> anyhow::Result<()> {
    if let Some(wrong) = findings.wrong_answers() {
        bail!("wrong answers: {wrong}");
    }
    if let Some(problem) = &result.problem {
        bail!("the benchmark was ended: {problem}");
    }
    if result.interrupted {
        bail!("interrupted");
    }
    if let Some(first) = result.failed.first() {
        let number = count(result.failed.len() as u64, "agent");
        bail!(
            "{number} could not be measured; {}: {}",
            first.hostname,
            first.why
        );
    }
    if result.agents.is_empty() {
        match result.declined.first() {
            Some(first) => bail!("no agent was measured; {}: {}", first.hostname, first.why),
            None => bail!(
                "no agent has offered anything: are there agents with free CPUs (--role, --constraint, --revocable)?"
            ),
        }
    }
    Ok(())
}
