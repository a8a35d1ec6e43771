//! Metrics of each executor. What it runs with is in one of them, `executor_info`: the others need not begin anew when
//! that changes.

use super::metric::{Metric, Number, Samples, label};
use messages::MeasuredKernel;
use scheduler::{ExecutorSnapshot, Snapshot};

const EXECUTOR: &[&str] = &["executor", "agent"];

pub(super) const METRICS: &[Metric] = &[
    Metric::info(
        "executor",
        "What an executor runs with: kernel in use, CPU architecture, role, and whether its CPUs are revocable",
        infos,
    )
    .by(&["executor", "agent", "kernel", "architecture", "role", "revocable"]),
    Metric::gauge("executor_cpus", "CPUs that an executor was given", |run| {
        by_executor(run, |executor| Some(executor.cpus.into()))
    })
    .by(EXECUTOR),
    Metric::gauge("executor_threads", "Hashing threads of an executor", |run| {
        by_executor(run, |executor| Some(u64::from(executor.threads).into()))
    })
    .by(EXECUTOR),
    Metric::gauge(
        "executor",
        "Hash rate of an executor in the last minute, counted by it",
        |run| by_executor(run, |executor| Some(executor.hash_rate.into())),
    )
    .in_unit("hashes_per_second")
    .by(EXECUTOR),
    Metric::counter(
        "executor_verified_shares",
        "Shares of an executor that are what they claim to be",
        |run| by_executor(run, |executor| Some(executor.verified_shares.into())),
    )
    .by(EXECUTOR),
    Metric::gauge(
        "executor_report_age",
        "Time without a report of an executor whose tasks run",
        |run| by_executor(run, |executor| executor.last_report_seconds.map(Number::from)),
    )
    .in_unit("seconds")
    .by(EXECUTOR),
    Metric::gauge(
        "executor_kernel",
        "Hash rate of one thread with the kernel in use, as measured when the executor started",
        kernels_in_use,
    )
    .in_unit("hashes_per_second")
    .by(&["executor", "agent", "kernel", "mode"]),
    Metric::gauge(
        "executor_wrong_kernels",
        "Kernels that give wrong answers on the executor's CPU and are disabled there; the log and the status name them",
        |run| {
            by_executor(run, |executor| {
                let wrong = |kernel: &&MeasuredKernel| kernel.wrong;
                Some(executor.kernels.iter().filter(wrong).count().into())
            })
        },
    )
    .by(EXECUTOR),
    Metric::counter(
        "executor_checks",
        "Checks of the executor's kernels beside the search, since it started",
        |run| by_executor(run, |executor| Some(executor.checks.into())),
    )
    .by(EXECUTOR),
    Metric::counter(
        "executor_wrong_checks",
        "Checks in which a kernel was wrong: the machine's CPU computes wrongly at times",
        |run| by_executor(run, |executor| Some(executor.wrong_checks.into())),
    )
    .by(EXECUTOR),
];

fn by_executor(run: &Snapshot, of: fn(&ExecutorSnapshot) -> Option<Number>) -> Samples<Number> {
    let executors = run.executors.iter();
    executors
        .filter_map(|executor| Some((name(executor), of(executor)?)))
        .collect()
}

fn name(executor: &ExecutorSnapshot) -> Vec<String> {
    vec![label(&executor.executor), label(&executor.agent)]
}

fn infos(run: &Snapshot) -> Samples<()> {
    let info = |executor: &ExecutorSnapshot| {
        let mut labels = name(executor);
        let architecture = executor.architecture.as_deref().unwrap_or_default();
        let role = executor.role.as_deref().unwrap_or_default();
        labels.extend([executor.kernel.as_str(), architecture, role].map(label));
        labels.push(executor.revocable.to_string());
        (labels, ())
    };
    run.executors.iter().map(info).collect()
}

/// A kernel that was not timed has no rate, rather than a rate of 0.
fn kernels_in_use(run: &Snapshot) -> Samples<Number> {
    let modes = |executor: &ExecutorSnapshot| {
        let in_use = |kernel: &&MeasuredKernel| kernel.name == executor.kernel;
        let kernel = executor.kernels.iter().find(in_use)?;
        let rates = [("nonce_only", kernel.nonce_only), ("rolling", kernel.rolling)];
        let labels = [name(executor), vec![label(&kernel.name)]].concat();
        Some(rates.map(|(mode, rate)| {
            let labels = [labels.clone(), vec![mode.to_owned()]].concat();
            Some((labels, (rate? as f64).into()))
        }))
    };
    let executors = run.executors.iter();
    executors.filter_map(modes).flatten().flatten().collect()
}
