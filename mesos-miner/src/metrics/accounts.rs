//! Metrics from the scheduler's books: what each source was sent and said, and how long things take.

use super::{Labels, MAX_LABEL};
use prometheus_client::encoding::{EncodeMetric, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::{Registry, Unit};
use scheduler::{Accounts, BOUNDS, Histogram, SourceAccount};
use text::foreign_within;

pub(super) fn register(registry: &mut Registry, accounts: &Accounts) {
    registry.register(
        "source_shares",
        "Shares of each source's jobs, by what became of them; those that were submitted are counted again by the answer",
        Counts(accounts.sources.iter().flat_map(shares).collect()),
    );
    registry.register(
        "source_rejections",
        "Shares that a source refused, by the reason in its words",
        Counts(accounts.sources.iter().flat_map(rejections).collect()),
    );
    registry.register(
        "source_hashes",
        "Hashes for each source, counted by the executors",
        Counts(by_source(accounts, |account| account.tally.hashes_claimed)),
    );
    registry.register(
        "source_proven_hashes",
        "Hashes for each source that verified shares stand for",
        Counts(by_source(accounts, |account| account.tally.hashes_proven as u64)),
    );
    let latencies = &accounts.latencies;
    for (name, help, times) in [
        (
            "new_block_to_last_worker",
            "Time from a source's first job of a new block until its last worker searches a job of it",
            &latencies.new_block_to_last_worker,
        ),
        (
            "share_found_to_submitted",
            "Time from finding a share to submitting it, without the way of the message that brought it",
            &latencies.found_to_submitted,
        ),
    ] {
        let times = vec![(Labels::new(), times.clone())];
        registry.register_with_unit(name, help, Unit::Seconds, Times(times));
    }
    let answers = accounts.sources.iter().map(|account| {
        let labels = vec![("source", source(account))];
        (labels, account.submitted_to_answered.clone())
    });
    registry.register_with_unit(
        "share_submitted_to_answered",
        "Time from submitting a share to its source's answer",
        Unit::Seconds,
        Times(answers.collect()),
    );
}

fn source(account: &SourceAccount) -> String {
    foreign_within(&account.source, MAX_LABEL)
}

fn by_source(accounts: &Accounts, of: fn(&SourceAccount) -> u64) -> Vec<(Labels, u64)> {
    let one = |account: &SourceAccount| (vec![("source", source(account))], of(account));
    accounts.sources.iter().map(one).collect()
}

fn shares(account: &SourceAccount) -> Vec<(Labels, u64)> {
    let tally = &account.tally;
    [
        ("found", tally.found),
        ("verified", tally.verified),
        ("invalid", tally.invalid),
        ("duplicate", tally.duplicate),
        ("proof", tally.proofs),
        ("late", tally.late),
        ("submitted", tally.submitted),
        ("accepted", tally.accepted),
        ("stale", tally.stale),
        ("rejected", tally.rejections()),
        ("unanswered", tally.unanswered),
    ]
    .into_iter()
    .map(|(what, number)| {
        let labels = vec![("source", source(account)), ("what", what.to_owned())];
        (labels, number)
    })
    .collect()
}

fn rejections(account: &SourceAccount) -> Vec<(Labels, u64)> {
    let rejected = account.tally.rejected.iter();
    rejected
        .map(|(reason, number)| {
            let labels = vec![
                ("source", source(account)),
                ("reason", foreign_within(reason, MAX_LABEL)),
            ];
            (labels, *number)
        })
        .collect()
}

/// Counters with labels.
#[derive(Debug)]
struct Counts(Vec<(Labels, u64)>);

impl EncodeMetric for Counts {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> Result<(), std::fmt::Error> {
        for (labels, number) in &self.0 {
            let mut encoder = encoder.encode_family(labels)?;
            encoder.encode_counter::<NoLabelSet, _, u64>(number, None)?;
        }
        Ok(())
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Counter
    }
}

/// Histograms with labels.
#[derive(Debug)]
struct Times(Vec<(Labels, Histogram)>);

impl EncodeMetric for Times {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> Result<(), std::fmt::Error> {
        for (labels, times) in &self.0 {
            let bounds = BOUNDS.into_iter().chain([f64::INFINITY]);
            let buckets: Vec<(f64, u64)> = bounds.zip(times.buckets).collect();
            let mut encoder = encoder.encode_family(labels)?;
            encoder.encode_histogram::<NoLabelSet>(times.sum_seconds, times.count, &buckets, None)?;
        }
        Ok(())
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Histogram
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scheduler::Tally;

    #[test]
    fn sources_and_times_are_in_the_text() {
        let times = Histogram {
            buckets: std::array::from_fn(|index| u64::from(index == 1 || index == BOUNDS.len())),
            count: 2,
            sum_seconds: 70.25,
            longest_seconds: 70.249,
        };
        let account = SourceAccount {
            source: "pool \"one\"".to_owned(),
            tally: Tally {
                accepted: 7,
                rejected: [("low\u{1b}difficulty".to_owned(), 3)].into(),
                hashes_claimed: 11,
                ..Tally::default()
            },
            submitted_to_answered: times,
            ..SourceAccount::default()
        };
        let accounts = Accounts {
            sources: vec![account],
            ..Accounts::default()
        };
        let mut registry = Registry::default();
        register(&mut registry, &accounts);
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
        for line in [
            r#"source_shares_total{source="pool \"one\"",what="accepted"} 7"#,
            r#"source_shares_total{source="pool \"one\"",what="rejected"} 3"#,
            r#"source_hashes_total{source="pool \"one\""} 11"#,
            r#"share_submitted_to_answered_seconds_bucket{le="0.0005",source="pool \"one\""} 0"#,
            r#"share_submitted_to_answered_seconds_bucket{le="0.001",source="pool \"one\""} 1"#,
            r#"share_submitted_to_answered_seconds_bucket{le="60.0",source="pool \"one\""} 1"#,
            r#"share_submitted_to_answered_seconds_bucket{le="+Inf",source="pool \"one\""} 2"#,
            r#"share_submitted_to_answered_seconds_sum{source="pool \"one\""} 70.25"#,
            r#"share_submitted_to_answered_seconds_count{source="pool \"one\""} 2"#,
            r#"new_block_to_last_worker_seconds_bucket{le="+Inf"} 0"#,
        ] {
            assert!(text.lines().any(|l| l == line), "{line} is not in\n{text}");
        }
        assert!(!text.contains('\u{1b}'), "{text}");
    }
}
