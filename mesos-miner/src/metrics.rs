//! All metrics, in the OpenMetrics text format.

mod accounts;
mod miners;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use scheduler::{ExecutorSnapshot, Snapshot};
use std::sync::atomic::AtomicU64;
use text::foreign_within;

/// Media type of [`render`]'s text.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Most characters of a label's value. Identifiers in Mesos have at most 255.
const MAX_LABEL: usize = 256;

type Labels = Vec<(&'static str, String)>;
type GaugeByLabels = Family<Labels, Gauge<f64, AtomicU64>>;

/// The error comes from the encoder's signature; writing to a `String` does not fail.
pub fn render(snapshot: &Snapshot) -> Result<String, std::fmt::Error> {
    let mut registry = Registry::with_prefix("mesos_miner");
    let summary = &snapshot.status.summary;
    let build = Info::new(vec![("version", env!("CARGO_PKG_VERSION"))]);
    registry.register("build", "Version of the scheduler", build);
    let shares = registry.sub_registry_with_prefix("shares");
    for (name, help, value) in [
        ("accepted", "Shares that the pool accepted", summary.accepted),
        (
            "rejected",
            "Shares that the pool rejected, other than as stale",
            summary.rejected,
        ),
        (
            "stale",
            "Shares for jobs that were no longer valid",
            summary.stale,
        ),
        (
            "unanswered",
            "Shares that the pool did not answer",
            summary.unanswered,
        ),
        ("invalid", "Shares that failed verification", summary.invalid),
        (
            "refused",
            "Shares that were not looked at, since their executor had sent wrong ones",
            summary.refused,
        ),
    ] {
        shares.register(name, help, ConstCounter::new(value));
    }
    registry.register("blocks", "Blocks found", ConstCounter::new(summary.blocks));
    registry.register(
        "surplus_blocks",
        "Blocks that were treated as ordinary shares, since enough were found on the same previous block",
        ConstCounter::new(summary.surplus_blocks),
    );
    registry.register(
        "hashes",
        "Hashes, counted by the executors, and those that shares of miners from outside stand for",
        ConstCounter::new(summary.hashes),
    );
    for (name, help, value) in [
        (
            "hash_rate",
            "Hashes per second over the last minute, counted by the executors or proved by miners' shares",
            snapshot.status.current_hash_rate,
        ),
        (
            "proven_hash_rate",
            "Hashes per second over the last minute, estimated from verified shares",
            snapshot.status.proven_hash_rate,
        ),
        (
            "share_difficulty",
            "Share difficulty of the current job",
            snapshot.status.difficulty.unwrap_or(0.0),
        ),
        (
            "best_share_difficulty",
            "Highest difficulty that a verified hash reaches",
            summary.best_share,
        ),
        (
            "network_difficulty",
            "Difficulty of a block of the current job",
            snapshot.status.network_difficulty.unwrap_or(0.0),
        ),
    ] {
        registry.register(name, help, ConstGauge::new(value));
    }
    registry.register(
        "failed_messages",
        "Framework messages that the master did not accept; their content was sent again",
        ConstCounter::new(snapshot.status.failed_messages),
    );
    for (name, help, value) in [
        (
            "idle_workers",
            "Workers without an assignment although there is a job",
            snapshot.status.idle_workers,
        ),
        (
            "mute_executors",
            "Executors without a report for a minute or more although their tasks run",
            snapshot.status.mute_executors,
        ),
        (
            "unserved_agents",
            "Agents whose offers are declined because there is no executor for their CPU architecture",
            snapshot.status.unserved_agents,
        ),
        (
            "outdated_executors",
            "Executors of another build, to be replaced",
            snapshot.status.outdated_executors,
        ),
        (
            "waiting_messages",
            "Framework messages waiting to be sent",
            snapshot.status.waiting_messages,
        ),
        (
            "unanswered_blocks",
            "Found blocks that no pool has answered yet",
            snapshot.status.unanswered_blocks,
        ),
    ] {
        registry.register(name, help, ConstGauge::new(value as u64));
    }
    let store_fails = ConstGauge::new(u32::from(snapshot.status.store_failure.is_some()));
    registry.register("store_fails", "1 while the state cannot be written", store_fails);
    let stands_by = ConstGauge::new(u32::from(snapshot.status.stands_by));
    registry.register("stands_by", "1 while another scheduler leads", stands_by);
    let subscribed = ConstGauge::new(u32::from(snapshot.status.subscribed));
    registry.register("subscribed", "1 while subscribed at the Mesos master", subscribed);
    let pool = ConstGauge::new(u32::from(snapshot.status.pool.is_some()));
    registry.register("pool_connected", "1 while a pool is connected", pool);
    registry.register_with_unit(
        "pool_response",
        "Time that the pool takes to answer a share; 0 before the first answer",
        Unit::Seconds,
        ConstGauge::new(snapshot.status.pool_response_seconds.unwrap_or(0.0)),
    );
    registry.register_with_unit(
        "without_offer",
        "Time without an offer while nobody mines although there is a job; 0 otherwise",
        Unit::Seconds,
        ConstGauge::new(snapshot.status.seconds_without_offer.unwrap_or(0.0)),
    );
    registry.register_with_unit(
        "uptime",
        "Time since the run started",
        Unit::Seconds,
        ConstGauge::new(summary.seconds),
    );
    registry.register(
        "declined_agents",
        "Agents of which nothing, or no more, is taken at the moment, by the reason",
        declined(snapshot),
    );
    registry.register(
        "limited_by",
        "1 for what keeps all agents together from giving more",
        limited_by(snapshot),
    );
    registry.register(
        "executor_hash_rate",
        "Hashes per second of one executor, counted by it",
        by_executor(snapshot),
    );
    registry.register_with_unit(
        "executor_last_report",
        "Time without a report of an executor whose tasks run",
        Unit::Seconds,
        silences(snapshot),
    );
    registry.register(
        "executor_kernel_hash_rate",
        "Hashes per second of one thread with the kernel in use, as measured when the executor started",
        kernels_in_use(snapshot),
    );
    registry.register(
        "executor_wrong_kernel",
        "1 for a kernel that gives wrong answers on the executor's CPU and is disabled there",
        wrong_kernels(snapshot),
    );
    for (name, help, of) in [
        (
            "executor_checks",
            "Checks of the executor's kernels beside the search, since it started",
            (|executor| executor.checks) as fn(&ExecutorSnapshot) -> u64,
        ),
        (
            "executor_wrong_checks",
            "Those in which a kernel was wrong: the machine's CPU computes wrongly at times",
            |executor| executor.wrong_checks,
        ),
    ] {
        registry.register(name, help, counted(snapshot, of));
    }
    accounts::register(&mut registry, &snapshot.accounts);
    miners::register(&mut registry, snapshot);
    let mut text = String::new();
    encode(&mut text, &registry)?;
    Ok(text)
}

fn declined(snapshot: &Snapshot) -> Family<Labels, Gauge> {
    let family = Family::<Labels, Gauge>::default();
    for (reason, agents) in &snapshot.status.declined_agents {
        let labels = vec![("reason", foreign_within(reason, MAX_LABEL))];
        let agents = i64::try_from(*agents).unwrap_or(i64::MAX);
        family.get_or_create(&labels).set(agents);
    }
    family
}

fn limited_by(snapshot: &Snapshot) -> Family<Labels, Gauge> {
    let family = Family::<Labels, Gauge>::default();
    for limit in &snapshot.status.limited_by {
        let labels = vec![("limit", foreign_within(limit, MAX_LABEL))];
        family.get_or_create(&labels).set(1);
    }
    family
}

fn by_executor(snapshot: &Snapshot) -> GaugeByLabels {
    let family = GaugeByLabels::default();
    for executor in &snapshot.executors {
        let labels = labels(executor, &executor.kernel);
        family.get_or_create(&labels).set(executor.hash_rate);
    }
    family
}

fn counted(snapshot: &Snapshot, of: fn(&ExecutorSnapshot) -> u64) -> GaugeByLabels {
    let family = GaugeByLabels::default();
    for executor in &snapshot.executors {
        let labels = labels(executor, &executor.kernel);
        family.get_or_create(&labels).set(of(executor) as f64);
    }
    family
}

fn silences(snapshot: &Snapshot) -> GaugeByLabels {
    let family = GaugeByLabels::default();
    for executor in &snapshot.executors {
        if let Some(seconds) = executor.last_report_seconds {
            let labels = labels(executor, &executor.kernel);
            family.get_or_create(&labels).set(seconds);
        }
    }
    family
}

fn kernels_in_use(snapshot: &Snapshot) -> GaugeByLabels {
    let family = GaugeByLabels::default();
    for executor in &snapshot.executors {
        let Some(kernel) = executor
            .kernels
            .iter()
            .find(|kernel| kernel.name == executor.kernel)
        else {
            continue;
        };
        for (mode, rate) in [("nonce only", kernel.nonce_only), ("rolling", kernel.rolling)] {
            // A kernel that was not timed has no rate, rather than a rate of 0.
            let Some(rate) = rate else { continue };
            let mut labels = labels(executor, &kernel.name);
            labels.push(("mode", mode.to_owned()));
            family.get_or_create(&labels).set(rate as f64);
        }
    }
    family
}

fn wrong_kernels(snapshot: &Snapshot) -> Family<Labels, Gauge> {
    let family = Family::<Labels, Gauge>::default();
    for executor in &snapshot.executors {
        for kernel in executor.kernels.iter().filter(|kernel| kernel.wrong) {
            family.get_or_create(&labels(executor, &kernel.name)).set(1);
        }
    }
    family
}

/// Agents and executors chose these texts.
fn labels(executor: &ExecutorSnapshot, kernel: &str) -> Labels {
    vec![
        ("executor", foreign_within(&executor.executor, MAX_LABEL)),
        ("agent", foreign_within(&executor.agent, MAX_LABEL)),
        ("kernel", foreign_within(kernel, MAX_LABEL)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use messages::MeasuredKernel;
    use scheduler::{Status, Summary};

    #[test]
    fn counters_and_gauges_are_in_the_text() {
        let summary = Summary {
            accepted: 12,
            hashes: 99,
            ..Summary::default()
        };
        let kernel = |name: &str, wrong| MeasuredKernel {
            name: name.to_owned(),
            nonce_only: Some(1_000_000),
            rolling: Some(2_000_000),
            wrong,
        };
        let executor = ExecutorSnapshot {
            executor: "e".to_owned(),
            agent: "a".to_owned(),
            agent_id: "a-id".to_owned(),
            state: "TASK_RUNNING".to_owned(),
            tasks: 1,
            cpus: 1.0,
            threads: 1,
            kernel: "sse2".to_owned(),
            kernels: vec![
                kernel("avx2", true),
                kernel("sse2", false),
                kernel("scalar", false),
            ],
            architecture: None,
            role: None,
            revocable: false,
            hashes: 99,
            hash_rate: 3.0,
            last_report_seconds: Some(1.5),
            mute: false,
            verified_shares: 0,
            checks: 7,
            wrong_checks: 1,
        };
        let status = Status {
            summary,
            current_hash_rate: 2.5e6,
            idle_workers: 3,
            unserved_agents: 2,
            declined_agents: [("--agents is reached".to_owned(), 4)].into(),
            limited_by: vec!["--agents is reached".to_owned()],
            seconds_without_offer: Some(31.5),
            ..Status::default()
        };
        let snapshot = Snapshot {
            status,
            executors: vec![executor],
            ..Snapshot::default()
        };
        let text = render(&snapshot).unwrap();
        for line in [
            "mesos_miner_shares_accepted_total 12",
            "mesos_miner_hashes_total 99",
            "mesos_miner_hash_rate 2500000.0",
            "mesos_miner_idle_workers 3",
            "mesos_miner_unserved_agents 2",
            r#"mesos_miner_declined_agents{reason="--agents is reached"} 4"#,
            r#"mesos_miner_limited_by{limit="--agents is reached"} 1"#,
            "mesos_miner_without_offer_seconds 31.5",
            "mesos_miner_failed_messages_total 0",
            r#"mesos_miner_executor_hash_rate{executor="e",agent="a",kernel="sse2"} 3.0"#,
            r#"mesos_miner_executor_checks{executor="e",agent="a",kernel="sse2"} 7.0"#,
            r#"mesos_miner_executor_wrong_checks{executor="e",agent="a",kernel="sse2"} 1.0"#,
            r#"mesos_miner_executor_last_report_seconds{executor="e",agent="a",kernel="sse2"} 1.5"#,
            r#"mesos_miner_executor_kernel_hash_rate{executor="e",agent="a",kernel="sse2",mode="nonce only"} 1000000.0"#,
            r#"mesos_miner_executor_kernel_hash_rate{executor="e",agent="a",kernel="sse2",mode="rolling"} 2000000.0"#,
            r#"mesos_miner_executor_wrong_kernel{executor="e",agent="a",kernel="avx2"} 1"#,
        ] {
            assert!(text.lines().any(|l| l == line), "{line} is not in\n{text}");
        }
        assert!(text.ends_with("# EOF\n"));
    }
}
