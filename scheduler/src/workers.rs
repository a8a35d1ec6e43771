//! Workers: whoever holds a space of a job and hands in shares. Executors are workers, and a miner that connects over
//! Stratum can be one. Nothing here knows Mesos.

use crate::assignments::{Assignment, AssignmentLog};
use crate::rate::Rate;
use job_source::SourceId;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

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
    /// The source whose jobs it mines, while there is one.
    pub(crate) source: Option<SourceId>,
    pub(crate) assignments: AssignmentLog,
    /// When its newest order was sent, or became ready to be sent to a worker that cannot be reached yet.
    pub(crate) ordered_at: Option<Instant>,
    /// There is a job, and no part of it is left for this worker.
    idle: bool,
    rate: Rate,
    hashes: u64,
    pub(crate) verified_shares: u64,
}

impl Worker {
    /// Hashes per second in the last minute, by its own count; 0 if unknown.
    pub(crate) fn rate(&self, now: Instant) -> f64 {
        self.rate.per_second(now)
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted
    }
}

/// All workers, with totals that are kept as they change.
#[derive(Debug, Default)]
pub(crate) struct Workers {
    table: BTreeMap<WorkerId, Worker>,
    /// Those whose newest order no report has confirmed. All others need no look until they report.
    unconfirmed: BTreeSet<WorkerId>,
    added: u64,
    wanted: usize,
    idle: usize,
    /// Hashes of all workers there ever were in this run.
    hashes: u64,
}

impl Workers {
    /// Adds a worker that is to have work.
    pub(crate) fn add(&mut self, host: String) -> WorkerId {
        self.added += 1;
        let id = WorkerId(self.added);
        self.wanted += 1;
        let worker = Worker {
            host,
            wanted: true,
            source: None,
            assignments: AssignmentLog::default(),
            ordered_at: None,
            idle: false,
            rate: Rate::default(),
            hashes: 0,
            verified_shares: 0,
        };
        self.table.insert(id, worker);
        self.unconfirmed.insert(id);
        id
    }

    pub(crate) fn remove(&mut self, id: WorkerId) {
        self.set_wanted(id, false);
        self.unconfirmed.remove(&id);
        self.table.remove(&id);
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
                self.unconfirmed.insert(id);
            }
            (true, false) => {
                self.wanted -= 1;
                worker.source = None;
                self.set_idle(id, false);
            }
            _ => {}
        }
    }

    /// A worker has a new order, or has lost the one that it had confirmed.
    pub(crate) fn expect_confirmation(&mut self, id: WorkerId) {
        if self.table.contains_key(&id) {
            self.unconfirmed.insert(id);
        }
    }

    /// A worker's newest report tells of the order that it has.
    pub(crate) fn confirmed(&mut self, id: WorkerId) {
        self.unconfirmed.remove(&id);
    }

    /// Workers whose newest order no report has confirmed, in the order in which they were added.
    pub(crate) fn unconfirmed(&self) -> impl Iterator<Item = (WorkerId, &Worker)> {
        let ids = self.unconfirmed.iter();
        ids.filter_map(|id| Some((*id, self.table.get(id)?)))
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
            worker.ordered_at = Some(now);
        }
    }

    /// Takes in a worker's own count of its hashes in this run.
    pub(crate) fn count_hashes(&mut self, id: WorkerId, hashes: u64, now: Instant) {
        if let Some(worker) = self.table.get_mut(&id) {
            self.hashes = self.hashes.saturating_add(hashes.saturating_sub(worker.hashes));
            worker.hashes = worker.hashes.max(hashes);
            worker.rate.sample(hashes as f64, now);
        }
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

    /// Hashes per second of all workers in the last minute, by their own counts.
    pub(crate) fn rate(&self, now: Instant) -> f64 {
        self.table.values().map(|worker| worker.rate(now)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn totals_follow_every_change() {
        let now = testkit::instant();
        let mut workers = Workers::default();
        let (a, b) = (workers.add("a".to_owned()), workers.add("b".to_owned()));
        assert_eq!(workers.wanted_count(), 2);
        workers.set_idle(a, true);
        workers.set_idle(a, true);
        assert_eq!(workers.idle_count(), 1);
        workers.set_wanted(a, false);
        workers.set_wanted(a, false);
        assert_eq!((workers.wanted_count(), workers.idle_count()), (1, 0));
        workers.count_hashes(b, 100, now);
        workers.count_hashes(b, 300, now + Duration::from_secs(10));
        workers.count_hashes(b, 300, now + Duration::from_secs(10));
        workers.count_hashes(b, 200, now + Duration::from_secs(11));
        assert_eq!(workers.hashes(), 300, "a counter that goes back counts nothing");
        workers.remove(b);
        assert_eq!((workers.hashes(), workers.wanted_count()), (300, 0));
        assert_eq!(workers.unconfirmed().count(), 1);
        workers.confirmed(a);
        workers.set_wanted(a, true);
        workers.expect_confirmation(b);
        assert_eq!(
            workers.unconfirmed().map(|(id, _)| id).collect::<Vec<_>>(),
            [a],
            "b is gone"
        );
        workers.count_hashes(a, u64::MAX, now);
        assert_eq!(workers.hashes(), u64::MAX, "no counter can make the sum wrap");
    }
}
