//! Metrics of miners that connect from outside.

use super::metric::{Metric, Number, Samples, label, one};
use scheduler::{MinerSnapshot, Snapshot};

pub(super) const METRICS: &[Metric] = &[
    Metric::gauge(
        "connected_miners",
        "Miners that have connected from outside",
        |run| one(run.status.connected_miners),
    ),
    Metric::counter(
        "miner_shares",
        "Shares of miners from outside that counted, each at its miner's own difficulty",
        |run| one(run.status.summary.miner_shares),
    ),
    Metric::counter(
        "miner_rejections",
        "Shares of miners from outside that did not count, by the reason",
        rejections,
    )
    .by(&["reason"]),
    Metric::counter(
        "miners_turned_away",
        "Miners from outside for which there was no part of the pool's jobs",
        |run| one(run.status.summary.miners_turned_away),
    ),
    Metric::gauge(
        "miner",
        "Hash rate of the last minute that a connected miner's shares stand for",
        |run| by_miner(run, |miner| miner.hash_rate),
    )
    .in_unit("hashes_per_second")
    .by(&["miner", "address"]),
    Metric::gauge(
        "miner_best_share_difficulty",
        "Highest difficulty that a hash of a connected miner reaches",
        |run| by_miner(run, |miner| miner.best_share),
    )
    .by(&["miner", "address"]),
];

fn rejections(run: &Snapshot) -> Samples<Number> {
    let rejections = run.status.summary.miner_rejections.iter();
    rejections
        .map(|(reason, number)| (vec![(*reason).to_owned()], (*number).into()))
        .collect()
}

fn by_miner(run: &Snapshot, of: fn(&MinerSnapshot) -> f64) -> Samples<Number> {
    let sample = |miner: &MinerSnapshot| {
        let name = miner.name.as_deref().unwrap_or_default();
        (vec![label(name), miner.address.clone()], of(miner).into())
    };
    run.miners.iter().map(sample).collect()
}
