//! The rate of each agent, on demand.

use scheduler::{ExecutorSnapshot, Snapshot};
use std::collections::{BTreeMap, BTreeSet};
use text::{HashRate, count, foreign};

/// Agents that are listed, the slowest first; a line tells how many more there are.
const MAX_LISTED: usize = 50;

#[derive(Default)]
struct Agent<'a> {
    rate: f64,
    threads: u32,
    shares: u64,
    kernels: BTreeSet<&'a str>,
    /// An executor of it has not reported lately.
    silent_seconds: Option<f64>,
    mute: bool,
}

impl<'a> Agent<'a> {
    fn add(&mut self, executor: &'a ExecutorSnapshot) {
        self.rate += executor.hash_rate;
        self.threads += executor.threads;
        self.shares += executor.verified_shares;
        self.kernels.insert(&executor.kernel);
        self.mute |= executor.mute;
        self.silent_seconds = [self.silent_seconds, executor.last_report_seconds]
            .into_iter()
            .flatten()
            .reduce(f64::max);
    }
}

/// A line for each agent, after one with the total.
pub(super) fn agent_lines(snapshot: &Snapshot) -> Vec<String> {
    let mut agents: BTreeMap<&str, Agent<'_>> = BTreeMap::new();
    for executor in &snapshot.executors {
        agents.entry(&executor.agent).or_default().add(executor);
    }
    let rate = HashRate(snapshot.status.current_hash_rate);
    let mut lines = vec![format!("{rate} on {}", count(agents.len() as u64, "agent"))];
    let mut agents: Vec<_> = agents.into_iter().collect();
    agents.sort_by(|(_, one), (_, other)| one.rate.total_cmp(&other.rate));
    let more = agents.len().saturating_sub(MAX_LISTED);
    lines.extend(
        agents
            .iter()
            .take(MAX_LISTED)
            .map(|(name, agent)| line(name, agent)),
    );
    if more > 0 {
        lines.push(format!("and {more} faster ones: /api/v1/status has all"));
    }
    lines
}

fn line(name: &str, agent: &Agent<'_>) -> String {
    let kernels: Vec<_> = agent
        .kernels
        .iter()
        .copied()
        .filter(|name| !name.is_empty())
        .collect();
    let mut line = format!(
        "{}: {}, {}, {}, kernel {}",
        foreign(name),
        HashRate(agent.rate),
        count(agent.threads.into(), "thread"),
        count(agent.shares, "share"),
        foreign(&if kernels.is_empty() {
            "not known yet".to_owned()
        } else {
            kernels.join(", ")
        }),
    );
    if let Some(seconds) = agent.silent_seconds.filter(|seconds| *seconds >= 1.0) {
        line += if agent.mute { ", mute" } else { "" };
        line += &format!(", last report {seconds:.0} s ago");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use scheduler::Status;

    fn executor(agent: &str, hash_rate: f64) -> ExecutorSnapshot {
        ExecutorSnapshot {
            executor: "e".to_owned(),
            agent: agent.to_owned(),
            agent_id: format!("{agent}-id"),
            state: "TASK_RUNNING".to_owned(),
            tasks: 1,
            cpus: 2.0,
            threads: 2,
            kernel: "sha_ni".to_owned(),
            kernels: Vec::new(),
            architecture: None,
            role: None,
            revocable: false,
            hashes: 5,
            hash_rate,
            verified_shares: 3,
            checks: 7,
            wrong_checks: 1,
            last_report_seconds: None,
            mute: false,
        }
    }

    #[test]
    fn agents_are_listed_the_slowest_first() {
        let mut silent = executor("b", 1e6);
        (silent.last_report_seconds, silent.mute) = (Some(70.0), true);
        let snapshot = Snapshot {
            status: Status {
                current_hash_rate: 8e6,
                ..Status::default()
            },
            executors: vec![executor("a", 5e6), silent, executor("a", 2e6)],
            ..Snapshot::default()
        };
        assert_eq!(
            agent_lines(&snapshot),
            [
                "8.00 MH/s on 2 agents",
                "b: 1.00 MH/s, 2 threads, 3 shares, kernel sha_ni, mute, last report 70 s ago",
                "a: 7.00 MH/s, 4 threads, 6 shares, kernel sha_ni",
            ]
        );
    }

    #[test]
    fn a_large_cluster_does_not_flood_the_log() {
        let executors = (0..60).map(|n| executor(&format!("a{n}"), f64::from(n)));
        let snapshot = Snapshot {
            executors: executors.collect(),
            ..Snapshot::default()
        };
        let lines = agent_lines(&snapshot);
        assert_eq!(lines.len(), 1 + MAX_LISTED + 1);
        assert_eq!(
            lines.last().unwrap(),
            "and 10 faster ones: /api/v1/status has all"
        );
        let none = agent_lines(&Snapshot::default());
        assert_eq!(none, ["0.00 H/s on 0 agents"]);
    }
}
