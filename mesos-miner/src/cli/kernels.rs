//! `mesos-miner kernels`: which kernels this CPU can run, whether their answers are right, how fast they are and which one
//! is chosen. With `--soak`, a long check of all CPUs.

mod soak;

use clap::Args;
use miner_core::{Kernel, KernelInfo, Mode, Trials};
use serde::Serialize;
use std::io::{self, Write};
use std::time::Duration;
use text::HashRate;

#[derive(Args, Debug)]
pub struct KernelsArgs {
    /// Print one JSON object per kernel; with --soak, per CPU
    #[arg(long)]
    json: bool,
    /// Check every kernel on every CPU at full load for this long, and name the CPUs that compute wrongly
    #[arg(long, value_name = "TIME", value_parser = soak::time)]
    soak: Option<Duration>,
}

/// Scatter of the rounds of timing that is said; on a quiet machine a few percent are usual.
const MUCH_SCATTER: f64 = 0.15;

/// One kernel. Rates are in hashes per second of one thread, measured for a few milliseconds.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    lanes: usize,
    features: &'static [&'static str],
    available: bool,
    /// This CPU has the features, but cannot run it at a speed that makes sense.
    hopeless: bool,
    /// `ok` or `wrong`; `None` if it cannot run here.
    checked: Option<&'static str>,
    fault: Option<String>,
    nonce_only: Option<f64>,
    rolling: Option<f64>,
    /// How far the rounds of timing were apart, as a fraction of the fastest.
    nonce_only_scatter: Option<f64>,
    rolling_scatter: Option<f64>,
    /// Chosen for many versions, the usual case at a pool that allows version rolling.
    chosen: bool,
    /// The modes it is chosen for.
    chosen_for: Vec<String>,
}

impl Row {
    fn new(info: KernelInfo, trials: &Trials) -> Self {
        let trial = trials.get(info.name);
        let wrong = trial.and_then(|trial| trial.answers.as_ref().err());
        let selection = trials.select(None).ok();
        let is_chosen =
            |mode: Mode| selection.is_some_and(|selection| selection.of(mode).name() == info.name);
        let modes = Mode::ALL.into_iter().filter(|&mode| is_chosen(mode));
        Self {
            name: info.name,
            lanes: info.lanes,
            features: info.features,
            available: info.available,
            hopeless: info.hopeless,
            checked: trial.map(|_| if wrong.is_some() { "wrong" } else { "ok" }),
            fault: wrong.map(|wrong| wrong.fault.clone()),
            nonce_only: trial.and_then(|trial| trial.nonce_only),
            rolling: trial.and_then(|trial| trial.rolling),
            nonce_only_scatter: trial.and_then(|trial| trial.scatter(Mode::NonceOnly)),
            rolling_scatter: trial.and_then(|trial| trial.scatter(Mode::Rolling)),
            chosen: is_chosen(Mode::Rolling),
            chosen_for: modes.map(|mode| mode.to_string()).collect(),
        }
    }

    fn for_people(&self) -> String {
        let rate = |rate: Option<f64>| rate.map_or_else(|| "-".to_owned(), |rate| HashRate(rate).to_string());
        let chosen = match &self.chosen_for[..] {
            [] => "no",
            [mode] => mode,
            _ => "yes",
        };
        let needs = if self.features.is_empty() {
            "nothing".to_owned()
        } else {
            self.features.join(", ")
        };
        format!(
            "{:<11} {:>5}  {:<9} {:<7} {:>12} {:>12}  {chosen:<10}  {needs}",
            self.name,
            self.lanes,
            match (self.available, self.hopeless) {
                (true, _) => "yes",
                (false, true) => "too slow",
                (false, false) => "no",
            },
            self.checked.unwrap_or("-"),
            rate(self.nonce_only),
            rate(self.rolling),
        )
    }
}

/// # Errors
/// If the output cannot be written, CPUs compute wrongly, or a signal ends a soak before its time.
pub fn run(args: &KernelsArgs, out: &mut impl Write) -> anyhow::Result<()> {
    match args.soak {
        Some(time) => soak::run(time, args.json, out),
        None => Ok(print(Kernel::all(), &engine::kernels::timed(), args.json, out)?),
    }
}

fn print(
    kernels: impl Iterator<Item = KernelInfo>,
    trials: &Trials,
    json: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    if !json {
        writeln!(
            out,
            "{:<11} {:>5}  {:<9} {:<7} {:>12} {:>12}  {:<10}  needs",
            "kernel", "lanes", "available", "checked", "nonce only", "rolling", "chosen"
        )?;
    }
    let mut scatter: f64 = 0.0;
    for row in kernels.map(|info| Row::new(info, trials)) {
        let scatters = [row.nonce_only_scatter, row.rolling_scatter];
        scatter = scatters.into_iter().flatten().fold(scatter, f64::max);
        if json {
            writeln!(out, "{}", serde_json::to_string(&row)?)?;
        } else {
            writeln!(out, "{}", row.for_people())?;
        }
    }
    if !json && scatter >= MUCH_SCATTER {
        writeln!(
            out,
            "rates scatter by up to {:.0} %: something else uses this core; the choice goes on while mining",
            scatter * 100.0
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::{Trial, WrongAnswers};
    use serde_json::{Value, json};

    fn rows(trials: &Trials) -> Vec<Value> {
        let mut out = Vec::new();
        print(Kernel::all(), trials, true, &mut out).unwrap();
        let lines = String::from_utf8(out).unwrap();
        lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    #[test]
    fn a_wrong_kernel_is_shown_as_wrong() {
        let wrong = |trial: &Trial| Trial {
            answers: Err(WrongAnswers {
                kernel: trial.kernel.name(),
                fault: "by this test".to_owned(),
            }),
            ..trial.clone()
        };
        let all = Trials::check(1);
        let first = all.iter().next().unwrap().kernel.name();
        let is_first = |trial: &Trial| trial.kernel.name() == first;
        let trials: Trials = all
            .iter()
            .map(|trial| {
                if is_first(trial) {
                    wrong(trial)
                } else {
                    trial.clone()
                }
            })
            .collect();
        let rows = rows(&trials);
        let row = rows.iter().find(|row| row["name"] == first).unwrap();
        assert_eq!(
            (&row["checked"], &row["fault"]),
            (&json!("wrong"), &json!("by this test"))
        );
        assert_eq!((&row["chosen"], &row["chosen_for"]), (&json!(false), &json!([])));
        let mut table = Vec::new();
        print(Kernel::all(), &trials, false, &mut table).unwrap();
        let table = String::from_utf8(table).unwrap();
        assert!(
            table
                .lines()
                .any(|line| line.starts_with(first) && line.contains(" wrong ")),
            "{table}"
        );
    }

    #[test]
    fn rates_that_scatter_are_said_to() {
        let with = |slowest: f64| -> String {
            let trial = Trial {
                kernel: Kernel::plain(),
                answers: Ok(()),
                nonce_only: Some(2e6),
                rolling: Some(2e6),
                slowest: [Some(slowest), Some(1.99e6)],
            };
            let mut out = Vec::new();
            let trials = [trial].into_iter().collect();
            print(Kernel::all(), &trials, false, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert!(
            with(1e6).ends_with("choice goes on while mining\n"),
            "{}",
            with(1e6)
        );
        assert!(with(1e6).contains("up to 50 %"));
        assert!(!with(1.9e6).contains("scatter"));
    }

    #[test]
    fn each_mode_has_one_chosen_kernel() {
        let rows = rows(&Trials::check(1));
        for mode in ["nonce only", "rolling"] {
            let chosen = |row: &&Value| row["chosen_for"].as_array().unwrap().contains(&json!(mode));
            assert_eq!(rows.iter().filter(chosen).count(), 1, "{mode}");
        }
        assert_eq!(rows.iter().filter(|row| row["chosen"] == true).count(), 1);
    }
}
