//! Metrics from the books of each source: what it was sent and said.

use super::metric::{Metric, Number, Samples, label};
use scheduler::{Snapshot, SourceAccount};

pub(super) const METRICS: &[Metric] = &[
    Metric::gauge(
        "source_connected",
        "1 while a session with the source stands",
        |run| by_source(run, |account| account.connected.into()),
    )
    .by(&["source"]),
    Metric::counter(
        "source_shares",
        "Shares that arrived for each source, by what became of them",
        |run| by_source_and(run, outcomes),
    )
    .by(&["source", "outcome"]),
    Metric::counter(
        "source_verified_shares",
        "Shares of those that are what they claim to be",
        |run| by_source(run, |account| account.tally.verified.into()),
    )
    .by(&["source"]),
    Metric::counter(
        "source_answers",
        "Shares that each source was sent, by its answer",
        |run| by_source_and(run, answers),
    )
    .by(&["source", "verdict"]),
    Metric::counter(
        "source_rejections",
        "Shares that a source rejected, by the reason in its words",
        |run| by_source_and(run, rejections),
    )
    .by(&["source", "reason"]),
    Metric::counter(
        "source_hashes",
        "Hashes for each source, counted by the executors",
        |run| by_source(run, |account| account.tally.hashes_claimed.into()),
    )
    .by(&["source"]),
    Metric::counter(
        "source_proven_hashes",
        "Hashes for each source that verified shares stand for",
        |run| by_source(run, |account| account.tally.hashes_proven.into()),
    )
    .by(&["source"]),
    Metric::histogram(
        "share_submitted_to_answered",
        "Time from submitting a share to its source's answer",
        |run| {
            let sources = run.accounts.sources.iter();
            sources
                .map(|account| {
                    (
                        vec![label(&account.source)],
                        account.submitted_to_answered.clone(),
                    )
                })
                .collect()
        },
    )
    .in_unit("seconds")
    .by(&["source"]),
];

fn by_source(run: &Snapshot, of: fn(&SourceAccount) -> Number) -> Samples<Number> {
    let sources = run.accounts.sources.iter();
    sources
        .map(|account| (vec![label(&account.source)], of(account)))
        .collect()
}

/// With a second label.
fn by_source_and(run: &Snapshot, of: fn(&SourceAccount) -> Vec<(String, u64)>) -> Samples<Number> {
    let one = |account: &SourceAccount| {
        let source = label(&account.source);
        of(account)
            .into_iter()
            .map(move |(second, number)| (vec![source.clone(), second], number.into()))
    };
    run.accounts.sources.iter().flat_map(one).collect()
}

/// Each share is counted once.
fn outcomes(account: &SourceAccount) -> Vec<(String, u64)> {
    let tally = &account.tally;
    named([
        ("invalid", tally.invalid),
        ("duplicate", tally.duplicate),
        ("proof", tally.proofs),
        ("late", tally.late),
        ("submitted", tally.submitted),
    ])
}

/// Each of those that were submitted is counted once, but for those that wait for an answer.
fn answers(account: &SourceAccount) -> Vec<(String, u64)> {
    let tally = &account.tally;
    named([
        ("accepted", tally.accepted),
        ("stale", tally.stale),
        ("rejected", tally.rejections()),
        ("unanswered", tally.unanswered),
    ])
}

fn rejections(account: &SourceAccount) -> Vec<(String, u64)> {
    let rejected = account.tally.rejected.iter();
    rejected
        .map(|(reason, number)| (label(reason), *number))
        .collect()
}

fn named<const N: usize>(numbers: [(&str, u64); N]) -> Vec<(String, u64)> {
    numbers.map(|(name, number)| (name.to_owned(), number)).into()
}
