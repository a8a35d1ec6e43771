//! Workers: whoever holds a space of a job and hands in shares. Executors are workers, and a miner that connects over
//! Stratum can be one. Nothing here knows Mesos.

use crate::assignments::{Assignment, AssignmentLog};
use crate::pacing::reported_within;
use crate::rate::Rate;
use job_source::SourceId;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// A rate of which nothing was heard for this long says nothing about what comes.
const EXPECTED_FOR: Duration = Duration::from_secs(180);

/// Names a worker; never used twice in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WorkerId(pub(crate) u64);

/// A worker, what it was given and what it has done.
#[derive(Debug)]
pub(crate) struct Worker {
    /// Where it runs, for people.
    pub(crate) host: String,
    /// It is to have work.
    wanted: bool,
    /// It is an executor, which is told by messages what to do and reports: not a miner from outside.
    is_executor: bool,
    /// The source whose jobs it mines, while there is one.
    pub(crate) source: Option<SourceId>,
    pub(crate) assignments: AssignmentLog,
    /// When its newest order was given or sent; `None` if it could not be, as no message reaches the worker yet.
    ordered_at: Option<Instant>,
    /// No report has told of its newest order.
    unconfirmed: bool,
    /// There is a job, and no part of it is left for this worker.
    idle: bool,
    rate: Rate,
    hashes: u64,
    pub(crate) verified_shares: u64,
}

impl Worker {
    /// Hashes per second that it can be expected to make, by its own count; 0 if unknown.
    pub(crate) fn expected_rate(&self, now: Instant) -> f64 {
        self.rate.per_second(EXPECTED_FOR, now)
    }

    /// Hashes per second in the last minute, by its own count; 0 if it is to do nothing, or has not reported for
    /// `patience`.
    pub(crate) fn current_rate(&self, patience: Duration, now: Instant) -> f64 {
        if self.source.is_some() {
            self.rate.per_second(patience, now)
        } else {
            0.0
        }
    }

    pub(crate) fn is_executor(&self) -> bool {
        self.is_executor
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted
    }

    pub(crate) fn ordered_at(&self) -> Option<Instant> {
        self.ordered_at
    }
}

/// All workers, with totals that are kept as they change.
#[derive(Debug, Default)]
pub(crate) struct Workers {
    table: BTreeMap<WorkerId, Worker>,
    /// Those whose newest order no report has told of, by [`Worker::ordered_at`]. All others need no look until they
    /// report.
    unconfirmed: BTreeSet<(Option<Instant>, WorkerId)>,
    added: u64,
    wanted: usize,
    /// Those of them that are miners from outside.
    miners: usize,
    idle: usize,
    /// Hashes of all workers there ever were in this run.
    hashes: u64,
}

impl Workers {
    /// Adds an executor that is to have work.
    pub(crate) fn add(&mut self, host: String) -> WorkerId {
        self.add_worker(host, true)
    }

    /// Adds a miner that has connected from outside.
    pub(crate) fn add_miner(&mut self, host: String) -> WorkerId {
        self.miners += 1;
        self.add_worker(host, false)
    }

    fn add_worker(&mut self, host: String, is_executor: bool) -> WorkerId {
        self.added += 1;
        let id = WorkerId(self.added);
        self.wanted += 1;
        let worker = Worker {
            host,
            wanted: true,
            is_executor,
            source: None,
            assignments: AssignmentLog::default(),
            ordered_at: None,
            unconfirmed: true,
            idle: false,
            rate: Rate::default(),
            hashes: 0,
            verified_shares: 0,
        };
        self.table.insert(id, worker);
        self.unconfirmed.insert((None, id));
        id
    }

    pub(crate) fn remove(&mut self, id: WorkerId) {
        self.set_wanted(id, false);
        self.confirmed(id);
        self.table.remove(&id);
    }

    pub(crate) fn len(&self) -> usize {
        self.table.len()
    }

    pub(crate) fn get(&self, id: WorkerId) -> Option<&Worker> {
        self.table.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: WorkerId) -> Option<&mut Worker> {
        self.table.get_mut(&id)
    }

    /// Those that are to have work, in the order in which they were added.
    pub(crate) fn wanted(&self) -> impl Iterator<Item = (WorkerId, &Worker)> {
        let all = self.table.iter().map(|(id, worker)| (*id, worker));
        all.filter(|(_, worker)| worker.wanted)
    }

    /// How many are to have work.
    pub(crate) fn wanted_count(&self) -> usize {
        self.wanted
    }

    /// How many of them are executors: what all of these send, and what they have to be sent, is shared out by this.
    pub(crate) fn executors_wanted(&self) -> usize {
        self.wanted - self.miners
    }

    /// How many have none although there is a job.
    pub(crate) fn idle_count(&self) -> usize {
        self.idle
    }

    /// Says whether a worker is to have work.
    pub(crate) fn set_wanted(&mut self, id: WorkerId, wanted: bool) {
        let Some(worker) = self.table.get_mut(&id) else {
            return;
        };
        match (std::mem::replace(&mut worker.wanted, wanted), wanted) {
            (false, true) => {
                self.wanted += 1;
                self.miners += usize::from(!worker.is_executor);
                self.expect_confirmation(id);
            }
            (true, false) => {
                self.wanted -= 1;
                self.miners -= usize::from(!worker.is_executor);
                worker.source = None;
                self.set_idle(id, false);
            }
            _ => {}
        }
    }

    /// An order was given or sent to a worker at this time, or could not be.
    pub(crate) fn ordered(&mut self, id: WorkerId, at: Option<Instant>) {
        if let Some(worker) = self.table.get_mut(&id) {
            let before = std::mem::replace(&mut worker.ordered_at, at);
            if worker.unconfirmed {
                self.unconfirmed.remove(&(before, id));
                self.unconfirmed.insert((at, id));
            }
        }
    }

    /// A worker's next report is to tell of an order that it has not told of yet.
    pub(crate) fn expect_confirmation(&mut self, id: WorkerId) {
        if let Some(worker) = self.table.get_mut(&id) {
            worker.unconfirmed = true;
            self.unconfirmed.insert((worker.ordered_at, id));
        }
    }

    /// A worker's newest report tells of its newest order.
    pub(crate) fn confirmed(&mut self, id: WorkerId) {
        if let Some(worker) = self.table.get_mut(&id) {
            worker.unconfirmed = false;
            self.unconfirmed.remove(&(worker.ordered_at, id));
        }
    }

    /// Workers with an order that no report has told of although it was given by `latest`, and those that could not be
    /// given theirs; longest waiting first.
    pub(crate) fn unconfirmed(&self, latest: Option<Instant>) -> impl Iterator<Item = WorkerId> {
        let waiting = self.unconfirmed.range(..=(latest, WorkerId(u64::MAX)));
        waiting.map(|(_, id)| *id)
    }

    /// Says whether a worker is without work although there is a job.
    pub(crate) fn set_idle(&mut self, id: WorkerId, idle: bool) {
        let Some(worker) = self.table.get_mut(&id) else {
            return;
        };
        match (std::mem::replace(&mut worker.idle, idle), idle) {
            (false, true) => self.idle += 1,
            (true, false) => self.idle -= 1,
            _ => {}
        }
    }

    /// Gives a worker an assignment.
    pub(crate) fn assign(&mut self, id: WorkerId, assignment: Assignment, now: Instant) {
        self.set_idle(id, false);
        self.expect_confirmation(id);
        if let Some(worker) = self.table.get_mut(&id) {
            worker.source = Some(assignment.job.source);
            worker.assignments.push(assignment);
        }
        self.ordered(id, Some(now));
    }

    /// A worker mines this source's newest job, with an assignment that it has already.
    pub(crate) fn mines(&mut self, id: WorkerId, source: SourceId) {
        if let Some(worker) = self.table.get_mut(&id) {
            worker.source = Some(source);
        }
    }

    /// Takes in a worker's own count of its hashes in this run, at a time of its own clock. Gives by how much it grew.
    pub(crate) fn count_hashes(&mut self, id: WorkerId, hashes: u64, taken: Duration, now: Instant) -> u64 {
        let Some(worker) = self.table.get_mut(&id) else {
            return 0;
        };
        let more = hashes.saturating_sub(worker.hashes);
        self.hashes = self.hashes.saturating_add(more);
        worker.hashes = worker.hashes.max(hashes);
        worker.rate.sample(hashes as f64, taken, now);
        more
    }

    /// A worker has begun anew: the rate of before says nothing of it.
    pub(crate) fn reset_rate(&mut self, id: WorkerId) {
        if let Some(worker) = self.table.get_mut(&id) {
            worker.rate = Rate::default();
        }
    }

    /// Hashes of this run, by the workers' own counts, those of workers that are gone included.
    pub(crate) fn hashes(&self) -> u64 {
        self.hashes
    }

    /// Hashes per second in the last minute of all workers that have work, by their own counts.
    pub(crate) fn rate(&self, now: Instant) -> f64 {
        let patience = reported_within(self.executors_wanted());
        let workers = self.table.values();
        let rates = workers.map(|worker| worker.current_rate(patience, now));
        // Not `sum`, whose result without workers is -0.0.
        rates.fold(0.0, |sum, rate| sum + rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_follow_every_change() {
        let now = testkit::instant();
        let mut workers = Workers::default();
        let (a, b) = (workers.add("a".to_owned()), workers.add("b".to_owned()));
        assert_eq!(workers.wanted_count(), 2);
        assert!(
            Workers::default().rate(now).is_sign_positive(),
            "no workers, no rate"
        );
        workers.set_idle(a, true);
        workers.set_idle(a, true);
        assert_eq!(workers.idle_count(), 1);
        workers.set_wanted(a, false);
        workers.set_wanted(a, false);
        assert_eq!((workers.wanted_count(), workers.idle_count()), (1, 0));
        workers.count_hashes(b, 100, Duration::ZERO, now);
        workers.count_hashes(b, 300, Duration::from_secs(10), now + Duration::from_secs(10));
        workers.count_hashes(b, 300, Duration::from_secs(10), now + Duration::from_secs(10));
        workers.count_hashes(b, 200, Duration::from_secs(11), now + Duration::from_secs(11));
        assert_eq!(workers.hashes(), 300, "a counter that goes back counts nothing");
        let miner = workers.add_miner("m".to_owned());
        assert_eq!((workers.wanted_count(), workers.executors_wanted()), (2, 1));
        workers.remove(b);
        assert_eq!((workers.wanted_count(), workers.executors_wanted()), (1, 0));
        workers.remove(miner);
        workers.remove(miner);
        assert_eq!((workers.hashes(), workers.wanted_count()), (300, 0));
        assert_eq!(workers.executors_wanted(), 0);
        workers.count_hashes(a, u64::MAX, Duration::ZERO, now);
        assert_eq!(workers.hashes(), u64::MAX, "no counter can make the sum wrap");
    }
    #[test]
    fn orders_are_unconfirmed_until_a_report_tells_of_them() {
        let start = testkit::instant();
        let at = |seconds| Some(start + Duration::from_secs(seconds));
        let mut workers = Workers::default();
        let unconfirmed = |workers: &Workers, latest| workers.unconfirmed(latest).collect::<Vec<_>>();
        let (a, b) = (workers.add("a".to_owned()), workers.add("b".to_owned()));
        assert_eq!(unconfirmed(&workers, None), [a, b]);
        workers.ordered(a, at(2));
        workers.ordered(b, at(1));
        assert_eq!(unconfirmed(&workers, at(0)), []);
        assert_eq!(unconfirmed(&workers, at(1)), [b]);
        assert_eq!(unconfirmed(&workers, at(2)), [b, a]);
        workers.confirmed(a);
        workers.ordered(a, at(3));
        assert_eq!(
            unconfirmed(&workers, at(9)),
            [b],
            "sent again, and confirmed all the same"
        );
        workers.set_wanted(a, false);
        workers.set_wanted(a, true);
        workers.remove(b);
        workers.expect_confirmation(b);
        assert_eq!(unconfirmed(&workers, at(9)), [a], "wanted again");
        workers.ordered(a, None);
        assert_eq!(unconfirmed(&workers, None), [a]);
    }
}
