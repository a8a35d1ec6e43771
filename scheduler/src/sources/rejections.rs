//! Pools that take no share at all: each refusal is told, but among others nobody sees that there is nothing else.

use job_source::SourceId;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// So many refused shares in a row are worth a warning.
const IN_A_ROW: u64 = 20;
/// Time between two warnings of the same source.
const WARNING_INTERVAL: Duration = Duration::from_secs(60);

/// Refused shares in a row, by source.
#[derive(Debug, Default)]
pub(crate) struct Rejections(BTreeMap<SourceId, Row>);

#[derive(Debug, Default)]
struct Row {
    refused: u64,
    warned: Option<Instant>,
}

impl Rejections {
    /// A share was accepted.
    pub(crate) fn accepted(&mut self, source: SourceId) {
        self.0.entry(source).or_default().refused = 0;
    }

    /// A share was refused. Gives how many in a row were, if it is time to warn.
    pub(crate) fn refused(&mut self, source: SourceId, now: Instant) -> Option<u64> {
        let row = self.0.entry(source).or_default();
        row.refused += 1;
        let warned = row
            .warned
            .is_some_and(|at| now.saturating_duration_since(at) < WARNING_INTERVAL);
        if row.refused < IN_A_ROW || warned {
            return None;
        }
        row.warned = Some(now);
        Some(row.refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_comes_after_twenty_and_once_per_interval() {
        let (mut rejections, mut now) = (Rejections::default(), testkit::instant());
        let [one, other] = [0, 1].map(SourceId);
        for _ in 1..IN_A_ROW {
            assert_eq!(rejections.refused(one, now), None);
            assert_eq!(rejections.refused(other, now), None);
        }
        rejections.accepted(other);
        assert_eq!(rejections.refused(other, now), None);
        assert_eq!(rejections.refused(one, now), Some(IN_A_ROW));
        assert_eq!(rejections.refused(one, now), None);
        now += WARNING_INTERVAL;
        assert_eq!(rejections.refused(one, now), Some(IN_A_ROW + 2));
    }
}
