//! What was measured, as the scheduler is told of it.

use engine::bench::{Timing, cycles_are_bound};
use engine::host::Cpu;
use engine::soak::Soaked;
use messages::MAX_KERNELS;
use messages::bench::{Answers, CheckedKernel, MAX_FAULT, MAX_FEATURES, MAX_MODEL, Machine, Rate};
use miner_core::{Kernel, Trials};
use std::collections::BTreeSet;

/// `cpus` are those that are measured.
pub(super) fn describe(trials: &Trials, chosen: Kernel, cpus: &[usize]) -> Machine {
    let host = Cpu::of_host();
    let has = Kernel::all().filter(|info| info.available || info.hopeless);
    let features: BTreeSet<&str> = has.flat_map(|info| info.features.iter().copied()).collect();
    let kernels = trials.iter().take(MAX_KERNELS).map(|trial| CheckedKernel {
        name: trial.kernel.name().to_owned(),
        fault: trial
            .answers
            .as_ref()
            .err()
            .map(|wrong| short(&wrong.fault, MAX_FAULT)),
        cycles_are_bound: cycles_are_bound(trial.kernel),
    });
    Machine {
        model: short(&format!("{}, {}", host.name, host.identity()), MAX_MODEL),
        architecture: std::env::consts::ARCH.to_owned(),
        features: features
            .into_iter()
            .map(str::to_owned)
            .take(MAX_FEATURES)
            .collect(),
        cpus: numbers(cpus),
        kernels: kernels.collect(),
        chosen: chosen.name().to_owned(),
    }
}

pub(super) fn rate(kernel: Kernel, cpus: &[usize], timing: Timing) -> Rate {
    Rate {
        kernel: kernel.name().to_owned(),
        cpus: numbers(cpus),
        hashes: timing.hashes,
        seconds: timing.seconds,
        cpu_seconds: timing.cpu_seconds,
        cycles_per_hash: timing.cycles_per_hash,
        scatter: timing.scatter,
        per_cpu: timing.per_thread,
        over_time: timing.over_time,
    }
}

pub(super) fn answers(soaked: &Soaked) -> Answers {
    Answers {
        cpu: number(soaked.cpu),
        right: soaked.right,
        wrong: soaked.wrong,
        fault: soaked
            .faults
            .first()
            .map(|fault| short(&fault.to_string(), MAX_FAULT)),
    }
}

fn numbers(cpus: &[usize]) -> Vec<u32> {
    cpus.iter().map(|&cpu| number(cpu)).collect()
}

fn number(cpu: usize) -> u32 {
    u32::try_from(cpu).unwrap_or(u32::MAX)
}

/// On one line, and at most this many bytes.
fn short(text: &str, most: usize) -> String {
    let mut line = text::one_line(text);
    while line.len() > most {
        line.pop();
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit() {
        assert_eq!(short("a\nb", 3), "a b");
        assert_eq!(short("aé", 2), "a");
    }
}
