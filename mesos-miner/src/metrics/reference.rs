//! `docs/metrics.md`, made from the tables.

use super::metric::{Metric, Read};
use super::{PREFIX, TABLES};
use std::fmt::Write;

const HEAD: &str = "# Metrics

`/metrics` at the address of `--listen` has the metrics of a run in the OpenMetrics text format, for Prometheus and what understands
it. This page is generated from the program. [prometheus/alerts.yml](prometheus/alerts.yml) has alert rules,
[grafana/mesos-miner.json](grafana/mesos-miner.json) a board.

A metric without a value is left out: the share difficulty before the first job, for example. Times are in seconds, and hash
rates in hashes (double SHA-256 of a header) per second. Counters begin at 0 when the scheduler starts.
";

/// What each label says.
const LABELS: [(&str, &str); 15] = [
    ("address", "where a miner connects from"),
    ("agent", "host name of the agent"),
    ("architecture", "CPU architecture that the executor was built for"),
    ("executor", "Mesos executor id"),
    ("kernel", "name of a kernel, as `mesos-miner kernels` lists it"),
    ("limit", "the limit, in words, such as `--agents is reached`"),
    ("miner", "name that a miner logged in with"),
    (
        "mode",
        "`nonce_only`: work with one version; `rolling`: work with many",
    ),
    (
        "outcome",
        "`submitted`; or not, because it was `invalid`, a `duplicate`, only a `proof` of work that is too easy for the source, or `late`",
    ),
    ("reason", "why, in the words of whoever declined or rejected"),
    ("revocable", "`true` if Mesos may take the CPUs back at any time"),
    ("role", "Mesos role that the CPUs are allocated to"),
    ("source", "address of the pool or node, as configured"),
    (
        "verdict",
        "the source's answer: `accepted`, `rejected`, `stale`, or `unanswered`; without an answer: `invalid` did not verify, `refused` \
         was not looked at since its executor had sent wrong ones, `proof` only proves work, `dropped` was given up by an executor",
    ),
    ("version", "version of the program"),
];

/// The name that samples have, without what a histogram adds for its parts.
pub(super) fn full_name(metric: &Metric) -> String {
    let mut name = format!("{PREFIX}_{}", metric.name);
    if let Some(unit) = metric.unit {
        name = format!("{name}_{unit}");
    }
    match metric.read {
        Read::Counter(_) => name + "_total",
        Read::Info(_) => name + "_info",
        Read::Gauge(_) | Read::Histogram(_) => name,
    }
}

fn kind(metric: &Metric) -> &'static str {
    match metric.read {
        Read::Counter(_) => "counter",
        Read::Gauge(_) => "gauge",
        Read::Histogram(_) => "histogram",
        Read::Info(_) => "info",
    }
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    for (title, metrics) in TABLES {
        page +=
            &format!("\n## {title}\n\n| metric | type | unit | labels | meaning |\n|---|---|---|---|---|\n");
        for metric in metrics {
            let labels: Vec<_> = metric.labels.iter().map(|label| format!("`{label}`")).collect();
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {} | {} |",
                full_name(metric),
                kind(metric),
                metric.unit.unwrap_or_default().replace('_', " "),
                labels.join(", "),
                metric.help
            );
        }
    }
    page += "\n## Labels\n\n| label | meaning |\n|---|---|\n";
    for (label, meaning) in LABELS {
        let _ = writeln!(page, "| `{label}` | {meaning} |");
    }
    page
}

#[test]
fn the_generated_reference_of_metrics_is_up_to_date() {
    testkit::generated("docs/metrics.md", &page());
}

#[test]
fn every_label_is_explained() {
    let mut used: Vec<_> = TABLES
        .iter()
        .flat_map(|(_, metrics)| metrics.iter().flat_map(|metric| metric.labels))
        .copied()
        .collect();
    used.sort_unstable();
    used.dedup();
    assert_eq!(used, LABELS.map(|(label, _)| label));
}
