//! How long it takes until nobody searches on the old block: from a source's first job of a new block until the last
//! worker that mines the source searches a job of it.

use super::Histogram;
use crate::workers::WorkerId;
use job_source::SourceId;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// A worker that has not told after this time is not waited for: it is away.
const GIVEN_UP_AFTER: Duration = Duration::from_secs(300);

/// A new block that not all workers are known to have turned to.
#[derive(Debug)]
struct Change {
    /// When the job came.
    seen: Instant,
    /// The first job of it; later jobs of the source are of it too.
    serial: u64,
    waits_for: BTreeSet<WorkerId>,
    /// How long it took the slowest of the others; `None` if all of those have left.
    slowest: Option<Duration>,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Switching {
    changes: BTreeMap<SourceId, Change>,
    times: Histogram,
    incomplete: u64,
}

impl Switching {
    /// Times of those changes that were complete.
    pub(crate) fn times(&self) -> &Histogram {
        &self.times
    }

    /// Changes that another one followed, or at whose end somebody was away.
    pub(crate) fn incomplete(&self) -> u64 {
        self.incomplete
    }

    /// The first job of a new block came, for these workers.
    pub(crate) fn new_block(
        &mut self,
        source: SourceId,
        serial: u64,
        seen: Instant,
        workers: BTreeSet<WorkerId>,
    ) {
        let change = Change {
            seen,
            serial,
            waits_for: workers,
            slowest: None,
        };
        let before = if change.waits_for.is_empty() {
            self.changes.remove(&source)
        } else {
            self.changes.insert(source, change)
        };
        self.incomplete += u64::from(before.is_some());
    }

    /// A worker has searched a job of this source for so long.
    pub(crate) fn searches(&mut self, worker: WorkerId, source: SourceId, serial: u64, since: Instant) {
        let Some(change) = self
            .changes
            .get_mut(&source)
            .filter(|change| serial >= change.serial)
        else {
            return;
        };
        if change.waits_for.remove(&worker) {
            change.slowest = change
                .slowest
                .max(Some(since.saturating_duration_since(change.seen)));
        }
        self.complete(source);
    }

    /// Workers that do not mine the source any more are not waited for; nobody is waited for without end.
    pub(crate) fn tidy(&mut self, mines: impl Fn(WorkerId, SourceId) -> bool, now: Instant) {
        let sources: Vec<SourceId> = self.changes.keys().copied().collect();
        for source in sources {
            if let Some(change) = self.changes.get_mut(&source) {
                change.waits_for.retain(|worker| mines(*worker, source));
                self.complete(source);
            }
        }
        let before = self.changes.len();
        self.changes
            .retain(|_, change| now.saturating_duration_since(change.seen) < GIVEN_UP_AFTER);
        self.incomplete += (before - self.changes.len()) as u64;
    }

    fn complete(&mut self, source: SourceId) {
        if let Some(change) = self
            .changes
            .get(&source)
            .filter(|change| change.waits_for.is_empty())
        {
            if let Some(slowest) = change.slowest {
                self.times.add(slowest);
            }
            self.changes.remove(&source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: WorkerId = WorkerId(1);
    const B: WorkerId = WorkerId(2);
    const POOL: SourceId = SourceId(0);

    #[test]
    fn the_slowest_worker_counts() {
        let start = testkit::instant();
        let at = |ms| start + Duration::from_millis(ms);
        let mut switching = Switching::default();
        switching.new_block(POOL, 5, start, [A, B].into());
        switching.searches(A, POOL, 4, at(1));
        switching.searches(A, POOL, 5, at(3));
        switching.searches(A, POOL, 6, at(50));
        assert_eq!(switching.times().count, 0);
        switching.searches(B, POOL, 6, at(20));
        assert_eq!(switching.times().count, 1);
        assert_eq!(switching.times().longest_seconds, 0.02);
        switching.searches(B, POOL, 6, at(90));
        assert_eq!(switching.times().count, 1);
    }

    #[test]
    fn who_leaves_is_not_waited_for_and_what_is_not_complete_is_counted() {
        let start = testkit::instant();
        let mut switching = Switching::default();
        switching.new_block(POOL, 5, start, [A, B].into());
        switching.searches(A, POOL, 5, start + Duration::from_millis(3));
        switching.tidy(|worker, _| worker != B, start);
        assert_eq!((switching.times().count, switching.incomplete()), (1, 0));
        switching.new_block(POOL, 6, start, [A, B].into());
        switching.new_block(POOL, 7, start, [A, B].into());
        assert_eq!(switching.incomplete(), 1);
        switching.tidy(|_, _| true, start + GIVEN_UP_AFTER);
        assert_eq!((switching.times().count, switching.incomplete()), (1, 2));
        switching.new_block(POOL, 8, start, [A].into());
        switching.tidy(|_, _| false, start);
        assert_eq!((switching.times().count, switching.incomplete()), (1, 2));
    }
}
