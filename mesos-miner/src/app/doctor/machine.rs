//! This machine: its kernels and CPUs, limits, the state's place, the listener.

use super::Finding;
use crate::admin;
use crate::config::{Config, Master, StatePlace};
use crate::store;
use miner_core::Mode;
use rustix::process::{Resource, getrlimit};
use std::fs;
use text::{HashRate, count};

/// Fewer open files leave the listeners no reserve.
const FEW_FILES: u64 = 1024;
/// What the kernel says of the CPU time of this control group (cgroups v2): a quota and a period in microseconds.
const CPU_MAX: &str = "/sys/fs/cgroup/cpu.max";

pub(super) async fn findings(config: &Config) -> Vec<Finding> {
    let kernel = config.kernel.clone();
    let kernels = tokio::task::spawn_blocking(move || kernels(kernel.as_deref()));
    let mut findings = Vec::new();
    findings.extend(kernels.await);
    findings.push(cpus());
    findings.push(open_files());
    findings.push(state(config));
    findings.push(listen(config).await);
    findings
}

/// Executors on other machines check their own.
fn kernels(asked: Option<&str>) -> Finding {
    const CHECK: &str = "kernels";
    let trials = engine::kernels::timed();
    let wrong: Vec<_> = trials
        .iter()
        .filter(|trial| trial.answers.is_err())
        .map(|trial| trial.kernel.name())
        .collect();
    if !wrong.is_empty() {
        return Finding::problem(
            CHECK,
            format!("wrong answers of {}", wrong.join(", ")),
            "this machine computes wrongly: check it with mesos-miner kernels --soak 10m",
        );
    }
    match trials.select(asked) {
        Ok(selection) => {
            let chosen = selection.of(Mode::Rolling);
            let rate = trials
                .get(chosen.name())
                .and_then(|trial| trial.rate(Mode::Rolling));
            let rate = rate.map(|rate| format!(", {} per thread", HashRate(rate)));
            Finding::ok(
                CHECK,
                format!("{} here{}", chosen.name(), rate.unwrap_or_default()),
            )
        }
        Err(error) => Finding::warning(
            CHECK,
            format!("not on this machine: {error}"),
            "executors elsewhere may run it; mesos-miner kernels lists those of this CPU",
        ),
    }
}

fn cpus() -> Finding {
    const CHECK: &str = "cpus";
    let usable = engine::cpus::usable().len();
    let text = count(usable as u64, "CPU") + " may be used by this process";
    match fs::read_to_string(CPU_MAX).ok().as_deref().and_then(quota) {
        Some(cpus) if cpus < usable as f64 => Finding::warning(
            CHECK,
            format!("{text}, but its control group has the time of {cpus:.1}"),
            "hashing here is throttled: allow it more, or mine with fewer --cpus",
        ),
        _ => Finding::ok(CHECK, text),
    }
}

/// CPUs that the quota is worth; `None` if there is none.
fn quota(text: &str) -> Option<f64> {
    let mut words = text.split_whitespace().map(str::parse::<f64>);
    let (quota, period) = (words.next()?.ok()?, words.next()?.ok()?);
    (period > 0.0).then(|| quota / period)
}

/// The soft limit is as high as it gets by now.
fn open_files() -> Finding {
    const CHECK: &str = "open files";
    match getrlimit(Resource::Nofile).current {
        Some(limit) if limit < FEW_FILES => Finding::warning(
            CHECK,
            format!("at most {limit}"),
            "with many agents or miners connections are refused: raise the hard limit (ulimit -Hn, LimitNOFILE=)",
        ),
        Some(limit) => Finding::ok(CHECK, format!("at most {limit}")),
        None => Finding::ok(CHECK, "no limit"),
    }
}

fn state(config: &Config) -> Finding {
    const CHECK: &str = "state";
    match &config.state {
        None => Finding::ok(CHECK, "none is kept with --master local"),
        Some(StatePlace::ZooKeeper(url)) => Finding::warning(
            CHECK,
            format!("{url} was not tried"),
            "a scheduler stands by there, and says why if it cannot",
        ),
        Some(StatePlace::Directory(dir)) => match store::probe(dir) {
            Ok(store::Probe::Free) => Finding::ok(CHECK, format!("{} can be used", dir.display())),
            Ok(store::Probe::Missing) => Finding::ok(
                CHECK,
                format!("{} does not exist yet and can be made", dir.display()),
            ),
            Ok(store::Probe::InUse) => Finding::warning(
                CHECK,
                format!("{} is in use by a scheduler that runs", dir.display()),
                "stop it before another one is started with this directory",
            ),
            Err(error) => Finding::problem(CHECK, error.to_string(), "name another directory with --state"),
        },
    }
}

async fn listen(config: &Config) -> Finding {
    const CHECK: &str = "listen";
    let local = matches!(config.master, Master::Local { .. });
    let bound = admin::bind(config.listen.address, local).await;
    match bound.and_then(|listener| Ok(listener.local_addr()?)) {
        Ok(address) => Finding::ok(CHECK, format!("{address} is free")),
        Err(error) => Finding::problem(
            CHECK,
            format!("{error:#}"),
            "another program, or a scheduler that runs, has it: name a free address with --listen",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_are_read() {
        assert_eq!(quota("150000 100000\n"), Some(1.5));
        assert_eq!(quota("max 100000\n"), None);
        assert_eq!(quota(""), None);
        assert_eq!(quota("1 0"), None);
    }
}
