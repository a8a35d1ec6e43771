//! The rate of each miner that has connected from outside, on demand.

use scheduler::{MinerSnapshot, Snapshot};
use text::{Difficulty, HashRate, count, foreign};

/// Miners that are listed, the slowest first; a line tells how many more there are.
const MAX_LISTED: usize = 50;

/// A line for each miner; none if nobody has connected.
pub(super) fn miner_lines(snapshot: &Snapshot) -> Vec<String> {
    let mut miners: Vec<&MinerSnapshot> = snapshot.miners.iter().collect();
    miners.sort_by(|one, other| one.hash_rate.total_cmp(&other.hash_rate));
    let more = miners.len().saturating_sub(MAX_LISTED);
    let mut lines: Vec<String> = miners.into_iter().take(MAX_LISTED).map(line).collect();
    if more > 0 {
        lines.push(format!("and {more} faster miners: /api/v1/status has all"));
    }
    lines
}

fn line(miner: &MinerSnapshot) -> String {
    let name = miner.name.as_deref().unwrap_or("a miner without a name");
    let mut line = format!(
        "{} at {}: {}, {}, best {}",
        foreign(name),
        miner.address,
        HashRate(miner.hash_rate),
        count(miner.accepted, "share"),
        Difficulty(miner.best_share),
    );
    for (reason, count) in &miner.rejected {
        line += &format!(", {count} {reason}");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn miners_are_listed_the_slowest_first() {
        let miner = |name: &str, hash_rate| MinerSnapshot {
            name: Some(name.to_owned()),
            address: "10.0.0.1:5".to_owned(),
            pool: None,
            connected_seconds: 1.0,
            hash_rate,
            accepted: 2,
            rejected: [("stale", 1)].into(),
            work: 4.0,
            best_share: 8.0,
        };
        let mut snapshot = Snapshot {
            miners: vec![miner("a", 2e6), miner("b", 1e6)],
            ..Snapshot::default()
        };
        assert_eq!(
            miner_lines(&snapshot),
            [
                "b at 10.0.0.1:5: 1.00 MH/s, 2 shares, best 8, 1 stale",
                "a at 10.0.0.1:5: 2.00 MH/s, 2 shares, best 8, 1 stale",
            ]
        );
        snapshot.miners = (0..60).map(|number| miner("m", f64::from(number))).collect();
        let lines = miner_lines(&snapshot);
        assert_eq!(lines.len(), MAX_LISTED + 1);
        assert_eq!(lines[MAX_LISTED], "and 10 faster miners: /api/v1/status has all");
    }
}
