//! Metrics of the run as a whole.

use super::metric::{Metric, Number, Samples, known, label, one};
use scheduler::Snapshot;

pub(super) const METRICS: &[Metric] = &[
    Metric::info("build", "Version of the scheduler", |_| {
        vec![(vec![env!("CARGO_PKG_VERSION").to_owned()], ())]
    })
    .by(&["version"]),
    Metric::gauge("uptime", "Time since the run started", |run| {
        one(run.status.summary.seconds)
    })
    .in_unit("seconds"),
    Metric::gauge(
        "leading",
        "1 while this scheduler leads, 0 while another one does",
        |run| one(!run.status.stands_by),
    ),
    Metric::gauge("subscribed", "1 while subscribed at the Mesos master", |run| {
        one(run.status.subscribed)
    }),
    Metric::gauge("pool_connected", "1 while any pool or node is connected", |run| {
        one(run.status.pool.is_some())
    }),
    Metric::gauge("state_unwritable", "1 while the state cannot be written", |run| {
        one(run.status.store_failure.is_some())
    }),
    Metric::gauge(
        "claimed",
        "Hash rate of the last minute, counted by the executors or proved by miners' shares",
        |run| one(run.status.current_hash_rate),
    )
    .in_unit("hashes_per_second"),
    Metric::gauge(
        "proven",
        "Hash rate of the last minute, estimated from verified shares",
        |run| one(run.status.proven_hash_rate),
    )
    .in_unit("hashes_per_second"),
    Metric::counter(
        "hashes",
        "Hashes, counted by the executors, and those that shares of miners from outside stand for",
        |run| one(run.status.summary.hashes),
    ),
    Metric::counter("shares", "Shares, by what became of them", shares).by(&["verdict"]),
    Metric::gauge("share_difficulty", "Share difficulty of the current job", |run| {
        known(run.status.difficulty)
    }),
    Metric::gauge(
        "network_difficulty",
        "Difficulty of a block of the current job",
        |run| known(run.status.network_difficulty),
    ),
    Metric::gauge(
        "best_share_difficulty",
        "Highest difficulty that a verified hash reaches",
        |run| one(run.status.summary.best_share),
    ),
    Metric::counter("blocks", "Blocks found", |run| one(run.status.summary.blocks)),
    Metric::counter(
        "surplus_blocks",
        "Blocks that were treated as ordinary shares, since enough were found on the same previous block",
        |run| one(run.status.summary.surplus_blocks),
    ),
    Metric::gauge(
        "unanswered_blocks",
        "Found blocks that no pool or node has answered yet",
        |run| one(run.status.unanswered_blocks),
    ),
    Metric::gauge(
        "workers",
        "Executors and connected miners that are to mine",
        |run| one(run.status.workers),
    ),
    Metric::gauge(
        "idle_workers",
        "Workers without an assignment although there is a job",
        |run| one(run.status.idle_workers),
    ),
    Metric::gauge(
        "mute_executors",
        "Executors without a report for a minute or more although their tasks run",
        |run| one(run.status.mute_executors),
    ),
    Metric::gauge(
        "outdated_executors",
        "Executors of another build, to be replaced",
        |run| one(run.status.outdated_executors),
    ),
    Metric::gauge(
        "declined_agents",
        "Agents of which nothing, or no more, is taken at the moment, by the reason",
        declined,
    )
    .by(&["reason"]),
    Metric::gauge(
        "unserved_agents",
        "Agents whose offers are declined because there is no executor for their CPU architecture",
        |run| one(run.status.unserved_agents),
    ),
    Metric::gauge(
        "limit_reached",
        "1 for each limit that keeps all agents together from giving more",
        limits,
    )
    .by(&["limit"]),
    Metric::gauge(
        "without_offer",
        "Time without an offer while nobody mines although there is a job; 0 otherwise",
        |run| one(run.status.seconds_without_offer.unwrap_or(0.0)),
    )
    .in_unit("seconds"),
    Metric::gauge(
        "waiting_messages",
        "Framework messages waiting to be sent",
        |run| one(run.status.waiting_messages),
    ),
    Metric::counter(
        "failed_messages",
        "Framework messages that the master did not accept; their content was sent again",
        |run| one(run.status.failed_messages),
    ),
    Metric::gauge(
        "pool_response",
        "Time that the pool or node in use takes to answer a share",
        |run| known(run.status.pool_response_seconds),
    )
    .in_unit("seconds"),
    Metric::histogram(
        "new_block_to_last_worker",
        "Time from a source's first job of a new block until its last worker searches a job of it",
        |run| {
            vec![(
                Vec::new(),
                run.accounts.latencies.new_block_to_last_worker.clone(),
            )]
        },
    )
    .in_unit("seconds"),
    Metric::counter(
        "incomplete_new_blocks",
        "New blocks whose time until the last worker is not known: another one followed, or a worker was away",
        |run| one(run.accounts.latencies.new_blocks_incomplete),
    ),
    Metric::histogram(
        "share_found_to_submitted",
        "Time from finding a share to submitting it, without the way of the message that brought it",
        |run| vec![(Vec::new(), run.accounts.latencies.found_to_submitted.clone())],
    )
    .in_unit("seconds"),
];

/// Each share is counted once, but for those that wait for an answer.
fn shares(run: &Snapshot) -> Samples<Number> {
    let summary = &run.status.summary;
    [
        ("accepted", summary.accepted),
        ("rejected", summary.rejected),
        ("stale", summary.stale),
        ("unanswered", summary.unanswered),
        ("invalid", summary.invalid),
        ("refused", summary.refused),
        ("proof", summary.proofs),
        ("dropped", summary.dropped),
    ]
    .into_iter()
    .map(|(verdict, number)| (vec![verdict.to_owned()], number.into()))
    .collect()
}

fn declined(run: &Snapshot) -> Samples<Number> {
    let declined = run.status.declined_agents.iter();
    declined
        .map(|(reason, agents)| (vec![label(reason)], (*agents).into()))
        .collect()
}

fn limits(run: &Snapshot) -> Samples<Number> {
    let limits = run.status.limited_by.iter();
    limits.map(|limit| (vec![label(limit)], true.into())).collect()
}
