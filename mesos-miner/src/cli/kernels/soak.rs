//! `kernels --soak`: every kernel on every CPU at full load, until the time is over or a signal ends it.

use crate::signals::{Asked, Signals};
use engine::soak::{Soak, Soaked};
use humantime::{FormattedDuration, format_duration};
use miner_core::{Kernel, Trials};
use std::io::Write;
use std::time::{Duration, Instant};
use text::count;

/// Longest `--soak`.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);
/// How often it says how it gets on.
const TELL_EVERY: Duration = Duration::from_secs(60);
/// How soon it says that a CPU is wrong.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Parses the time.
pub(super) fn time(text: &str) -> Result<Duration, String> {
    match humantime::parse_duration(text) {
        Ok(time) if time.is_zero() || time > LONGEST => Err("more than 0s, at most 366days".to_owned()),
        Ok(time) => Ok(time),
        Err(error) => Err(error.to_string()),
    }
}

/// Prints a line for each CPU at the end.
///
/// # Errors
/// If the output cannot be written, CPUs compute wrongly, or a signal ends it early.
pub(super) fn run(time: Duration, json: bool, out: &mut impl Write) -> anyhow::Result<()> {
    let (cpus, kernels) = (engine::cpus::usable(), by_speed(&engine::kernels::timed()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let signals = runtime.block_on(async { Signals::new() })?;
    if !json {
        let names: Vec<_> = kernels.iter().map(|kernel| kernel.name()).collect();
        writeln!(
            out,
            "{} for {}: {}",
            count(cpus.len() as u64, "CPU"),
            format_duration(time),
            names.join(", ")
        )?;
    }
    let soak = Soak::new(&cpus);
    let (started, took) = std::thread::scope(|scope| {
        let running = scope.spawn(|| soak.run(&kernels));
        let is_over = || running.is_finished();
        let took = runtime.block_on(watch(&soak, time, signals, is_over));
        soak.end();
        let started = running
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (started, took)
    });
    started?;
    let soaked = soak.so_far();
    for of_cpu in &soaked {
        writeln!(out, "{}", line(of_cpu, json))?;
    }
    let wrong = soaked.iter().filter(|of_cpu| of_cpu.wrong > 0);
    let wrong: Vec<String> = wrong.map(|of_cpu| of_cpu.cpu.to_string()).collect();
    if !wrong.is_empty() {
        anyhow::bail!(
            "wrong answers on CPU {}: do not trust this machine",
            wrong.join(", ")
        );
    }
    if took < time {
        anyhow::bail!(
            "stopped after {} of {}; all answers were right",
            whole_seconds(took),
            format_duration(time)
        );
    }
    Ok(())
}

/// Waits until the time is over, a signal asks to stop, or the soak has ended by itself. Logs how it gets on, and the first
/// fault of each CPU at once. Returns the time that it took.
async fn watch(soak: &Soak, time: Duration, mut signals: Signals, is_over: impl Fn() -> bool) -> Duration {
    let begun = Instant::now();
    let (mut told, mut known_wrong) = (begun, Vec::new());
    loop {
        let took = begun.elapsed();
        if took >= time || is_over() {
            return took;
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY.min(time - took)) => {}
            asked = signals.next() => if asked == Asked::ToStop {
                return begun.elapsed();
            },
        }
        let so_far = soak.so_far();
        for of_cpu in so_far.iter().filter(|of_cpu| of_cpu.wrong > 0) {
            if !known_wrong.contains(&of_cpu.cpu) {
                known_wrong.push(of_cpu.cpu);
                tracing::error!("{}", line(of_cpu, false));
            }
        }
        if told.elapsed() >= TELL_EVERY {
            told = Instant::now();
            let checked = so_far.iter().map(|of_cpu| of_cpu.right + of_cpu.wrong).sum();
            tracing::info!(
                "{} of {}: {} checked, {} wrong",
                whole_seconds(begun.elapsed()),
                format_duration(time),
                count(checked, "work"),
                count(known_wrong.len() as u64, "CPU"),
            );
        }
    }
}

fn whole_seconds(time: Duration) -> FormattedDuration {
    format_duration(Duration::from_secs(time.as_secs()))
}

/// The kernels of this CPU, the slowest first.
fn by_speed(trials: &Trials) -> Vec<Kernel> {
    let rate = |kernel: &Kernel| {
        let trial = trials.get(kernel.name());
        trial.and_then(|trial| trial.nonce_only).unwrap_or(0.0)
    };
    let mut kernels: Vec<Kernel> = Kernel::available().collect();
    kernels.sort_by(|a, b| rate(a).total_cmp(&rate(b)));
    kernels
}

fn line(of_cpu: &Soaked, json: bool) -> String {
    let Soaked {
        cpu,
        hashes,
        right,
        wrong,
        faults,
    } = of_cpu;
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    if json {
        return serde_json::json!({ "cpu": cpu, "hashes": hashes, "right": right, "wrong": wrong, "faults": faults })
            .to_string();
    }
    let right = format!(
        "CPU {cpu}: {} checked, {hashes} hashes",
        count(right + wrong, "work")
    );
    match faults.first() {
        None => format!("{right}, all right"),
        Some(first) => format!("{right}, {} WRONG; first: {first}", count(*wrong, "answer")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::WrongAnswers;
    use serde_json::{Value, json};

    #[test]
    fn a_cpu_that_computes_wrongly_is_named_with_the_first_fault() {
        let fault = WrongAnswers {
            kernel: "sse2",
            fault: "by this test".to_owned(),
        };
        let mut of_cpu = Soaked {
            cpu: 3,
            hashes: 1000,
            right: 7,
            wrong: 2,
            faults: vec![fault.clone(), fault],
        };
        let shown = line(&of_cpu, false);
        assert!(
            shown.starts_with("CPU 3: 9 works checked, 1000 hashes, 2 answers WRONG; first: kernel sse2"),
            "{shown}"
        );
        let object: Value = serde_json::from_str(&line(&of_cpu, true)).unwrap();
        assert_eq!((&object["cpu"], &object["wrong"]), (&json!(3), &json!(2)));
        (of_cpu.wrong, of_cpu.faults) = (0, Vec::new());
        assert!(line(&of_cpu, false).ends_with(", all right"));
    }
}
