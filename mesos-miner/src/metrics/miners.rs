//! Metrics of miners that connect from outside.

use super::{GaugeByLabels, Labels, MAX_LABEL};
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;
use scheduler::{MinerSnapshot, Snapshot};
use text::foreign_within;

pub(super) fn register(registry: &mut Registry, snapshot: &Snapshot) {
    let summary = &snapshot.status.summary;
    registry.register(
        "connected_miners",
        "Miners that have connected from outside",
        ConstGauge::new(snapshot.status.connected_miners as u64),
    );
    registry.register(
        "miner_shares",
        "Shares of miners from outside that counted, each at its miner's own difficulty",
        ConstCounter::new(summary.miner_shares),
    );
    let rejections = Family::<Labels, Counter>::default();
    for (reason, count) in &summary.miner_rejections {
        let labels = vec![("reason", (*reason).to_owned())];
        rejections.get_or_create(&labels).inc_by(*count);
    }
    registry.register(
        "miner_rejections",
        "Shares of miners from outside that did not count, by the reason",
        rejections,
    );
    registry.register(
        "miners_turned_away",
        "Miners from outside for which there was no part of the pool's jobs",
        ConstCounter::new(summary.miners_turned_away),
    );
    for (name, help, of) in [
        (
            "miner_hash_rate",
            "Hashes per second over the last minute that a connected miner's shares stand for",
            (|miner| miner.hash_rate) as fn(&MinerSnapshot) -> f64,
        ),
        (
            "miner_best_share_difficulty",
            "Highest difficulty that a hash of a connected miner reaches",
            |miner| miner.best_share,
        ),
    ] {
        registry.register(name, help, by_miner(snapshot, of));
    }
}

/// Miners chose their names.
fn by_miner(snapshot: &Snapshot, of: fn(&MinerSnapshot) -> f64) -> GaugeByLabels {
    let family = GaugeByLabels::default();
    for miner in &snapshot.miners {
        let name = miner.name.as_deref().unwrap_or_default();
        let labels = vec![
            ("miner", foreign_within(name, MAX_LABEL)),
            ("address", miner.address.clone()),
        ];
        family.get_or_create(&labels).set(of(miner));
    }
    family
}

#[cfg(test)]
mod tests {
    use super::*;
    use scheduler::{Status, Summary};

    #[test]
    fn miners_are_in_the_text() {
        let miner = MinerSnapshot {
            name: Some("farm.rig\n".to_owned()),
            address: "10.0.0.1:5".to_owned(),
            pool: None,
            connected_seconds: 1.0,
            hash_rate: 2.5,
            accepted: 3,
            rejected: Default::default(),
            work: 4.0,
            best_share: 8.0,
        };
        let snapshot = Snapshot {
            status: Status {
                summary: Summary {
                    miner_shares: 3,
                    miner_rejections: [("stale", 2)].into(),
                    miners_turned_away: 4,
                    ..Summary::default()
                },
                connected_miners: 1,
                ..Status::default()
            },
            miners: vec![miner],
            ..Snapshot::default()
        };
        let text = super::super::render(&snapshot).unwrap();
        for part in [
            "mesos_miner_connected_miners 1",
            "mesos_miner_miner_shares_total 3",
            r#"mesos_miner_miner_rejections_total{reason="stale"} 2"#,
            "mesos_miner_miners_turned_away_total 4",
            r#",address="10.0.0.1:5"} 2.5"#,
            r#",address="10.0.0.1:5"} 8.0"#,
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}
