//! The books: what each source, agent, worker and job has done, and how long things take. They begin with the run.
//!
//! Whoever reads them sees all of one moment. Pools keep books as well: what is *submitted* here arrived there, and what is
//! *accepted*, *stale* and *rejected* here is their verdict.

mod accounts;
mod histogram;
mod switching;
mod tally;

pub use accounts::{Accounts, AgentAccount, JobAccount, Latencies, SourceAccount, WorkerAccount};
pub use histogram::{BOUNDS, Histogram};
pub(crate) use tally::Entry;
pub use tally::Tally;

use crate::Scheduler;
use crate::jobs::LiveJob;
use crate::workers::{Worker, WorkerId};
use job_source::SourceId;
use messages::Report;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};
use switching::Switching;

/// Agents with books of their own; the first of those without executors goes when there are more, and its counts stay in
/// [`Accounts::other_agents`].
const MAX_AGENTS: usize = 10_000;
/// The newest jobs with books of their own, of all sources together.
const MAX_JOBS: usize = 64;

/// Whose a share is, as far as that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Party {
    pub(crate) worker: Option<WorkerId>,
    pub(crate) agent: Option<Place>,
    pub(crate) source: Option<SourceId>,
    /// Serial of the job.
    pub(crate) job: Option<u64>,
}

/// An agent.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Place {
    /// Mesos agent id.
    pub(crate) agent: String,
    pub(crate) hostname: String,
}

/// Who found a share.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Finder {
    /// Where, for people.
    pub(crate) host: String,
    pub(crate) party: Party,
}

#[derive(Debug, Default)]
struct AgentBook {
    hostname: String,
    tally: Tally,
}

#[derive(Debug)]
struct JobBook {
    job: Arc<LiveJob>,
    tally: Tally,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Books {
    sources: BTreeMap<SourceId, Tally>,
    workers: BTreeMap<WorkerId, Tally>,
    agents: BTreeMap<String, AgentBook>,
    /// In the order in which they came.
    order: VecDeque<String>,
    other_agents: Tally,
    /// Those that connected from outside.
    miners: Tally,
    /// The newest last.
    jobs: VecDeque<JobBook>,
    switching: Switching,
    submitted_after: Histogram,
    answered_after: BTreeMap<SourceId, Histogram>,
}

impl Books {
    pub(crate) fn enter(&mut self, party: &Party, entry: &Entry) {
        if let Some(source) = party.source {
            self.sources.entry(source).or_default().add(entry);
        }
        if let Some(worker) = party.worker {
            self.workers.entry(worker).or_default().add(entry);
        }
        match (&party.agent, party.worker) {
            (Some(place), _) => self.agent(place).add(entry),
            (None, Some(_)) => self.miners.add(entry),
            // A block of an earlier run.
            (None, None) => {}
        }
        if let Some(job) = party.job.and_then(|serial| self.job(serial)) {
            job.tally.add(entry);
        }
    }

    fn job(&mut self, serial: u64) -> Option<&mut JobBook> {
        let index = self.jobs.binary_search_by_key(&serial, |book| book.job.serial());
        self.jobs.get_mut(index.ok()?)
    }

    fn agent(&mut self, place: &Place) -> &mut Tally {
        if !self.agents.contains_key(&place.agent) {
            self.order.push_back(place.agent.clone());
        }
        let book = self.agents.entry(place.agent.clone()).or_default();
        book.hostname.clone_from(&place.hostname);
        &mut book.tally
    }

    /// Workers that have books.
    pub(crate) fn workers(&self) -> usize {
        self.workers.len()
    }

    /// Forgets workers that are gone, and of too many agents the oldest of which nothing is in use.
    pub(crate) fn tidy(&mut self, is_there: impl Fn(WorkerId) -> bool, is_used: impl Fn(&str) -> bool) {
        self.workers.retain(|worker, _| is_there(*worker));
        while self.agents.len() > MAX_AGENTS {
            let Some(index) = self.order.iter().position(|agent| !is_used(agent)) else {
                return;
            };
            let gone = self
                .order
                .remove(index)
                .and_then(|agent| self.agents.remove(&agent));
            if let Some(book) = gone {
                self.other_agents.merge(&book.tally);
            }
        }
    }

    /// A source has another job.
    pub(crate) fn add_job(&mut self, job: Arc<LiveJob>) {
        self.jobs.push_back(JobBook {
            job,
            tally: Tally::default(),
        });
        if self.jobs.len() > MAX_JOBS {
            self.jobs.pop_front();
        }
    }

    /// A share went to its source so long after it was found.
    pub(crate) fn submitted_after(&mut self, time: Duration) {
        self.submitted_after.add(time);
    }

    /// A source answered a share after this time.
    pub(crate) fn answered_after(&mut self, source: SourceId, time: Duration) {
        self.answered_after.entry(source).or_default().add(time);
    }

    pub(crate) fn switching_mut(&mut self) -> &mut Switching {
        &mut self.switching
    }
}

impl Scheduler {
    /// Who mines under this assignment of a worker, or under one that is not known.
    pub(crate) fn party(&self, worker: WorkerId, generation: u64) -> Party {
        let assignment = self
            .workers
            .get(worker)
            .and_then(|worker| worker.assignments.find(generation));
        let executor = self.cluster.executor_of(worker);
        Party {
            worker: Some(worker),
            agent: executor.map(|executor| Place {
                agent: executor.agent.clone(),
                hostname: executor.hostname.clone(),
            }),
            source: assignment.map(|assignment| assignment.job.source),
            job: assignment.map(|assignment| assignment.job.serial()),
        }
    }

    /// A worker has told that it made so many hashes since it told before. Those of the time since it began its present
    /// assignment are of that one.
    pub(crate) fn book_hashes(
        &mut self,
        worker: WorkerId,
        hashes: u64,
        before: Option<&Report>,
        report: &Report,
        now: Instant,
    ) {
        let searched = report.searched_ms.map(Duration::from_millis);
        let known = self
            .workers
            .get(worker)
            .and_then(|worker| worker.assignments.find(report.generation));
        if let (Some(assignment), Some(since)) = (known, searched.and_then(|time| now.checked_sub(time))) {
            let (source, serial) = (assignment.job.source, assignment.job.serial());
            let switching = self.shares.books_mut().switching_mut();
            switching.searches(worker, source, serial, since);
        }
        let before = before.filter(|before| before.generation != report.generation);
        let passed = report.uptime_ms - before.map_or(0, |before| before.uptime_ms).min(report.uptime_ms);
        let of_present = match (before, report.searched_ms) {
            (Some(_), Some(ms)) if ms < passed => ms as f64 / passed as f64,
            _ => 1.0,
        };
        let present = (hashes as f64 * of_present) as u64;
        let earlier = before.map(|before| (before.generation, hashes - present.min(hashes)));
        for (generation, claimed) in [(report.generation, present)].into_iter().chain(earlier) {
            self.book_claim(worker, generation, claimed);
        }
    }

    /// A worker claims so many more hashes under this assignment.
    pub(crate) fn book_claim(&mut self, worker: WorkerId, generation: u64, claimed: u64) {
        let party = self.party(worker, generation);
        let target = self
            .workers
            .get(worker)
            .and_then(|worker| worker.assignments.find(generation))
            .and_then(|assignment| assignment.job.job.template.network_target().ok());
        let blocks = target.map_or(0.0, |target| claimed as f64 / target.expected_hashes());
        self.shares
            .books_mut()
            .enter(&party, &Entry::Hashes { claimed, blocks });
    }

    /// Forgets whoever is gone.
    pub(crate) fn tidy_books(&mut self, now: Instant) {
        let workers = &self.workers;
        let mines = |id, source| {
            let worker = workers.get(id);
            worker.is_some_and(|worker| worker.is_wanted() && worker.source == Some(source))
        };
        self.shares.books_mut().switching_mut().tidy(mines, now);
        if self.shares.books().workers() > workers.len() {
            let agents = self.cluster.agents();
            self.shares.books_mut().tidy(
                |worker| workers.get(worker).is_some(),
                |agent| agents.held_on(agent).tasks > 0,
            );
        }
    }

    /// A source has another job, perhaps of another block.
    pub(crate) fn book_job(&mut self, source: SourceId, is_new_block: bool) {
        let Some((job, _)) = self.jobs.newest(source) else {
            return;
        };
        let (serial, seen) = (job.serial(), job.job.received);
        self.shares.books_mut().add_job(job);
        if is_new_block {
            let mines = |worker: &Worker| worker.is_executor() && worker.source == Some(source);
            let mines = self.workers.wanted().filter(|(_, worker)| mines(worker));
            let workers = mines.map(|(id, _)| id).collect();
            let switching = self.shares.books_mut().switching_mut();
            switching.new_block(source, serial, seen, workers);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_that_are_gone_make_room_and_their_counts_stay() {
        let mut books = Books::default();
        let party = |number: usize| Party {
            worker: Some(WorkerId(number as u64)),
            agent: Some(Place {
                agent: format!("agent {number}"),
                hostname: "h".to_owned(),
            }),
            ..Party::default()
        };
        for number in 0..MAX_AGENTS + 3 {
            books.enter(&party(number), &Entry::Found);
        }
        let is_used = |agent: &str| agent == "agent 0" || agent == "agent 2";
        books.tidy(|worker| worker == WorkerId(2), is_used);
        assert_eq!(books.workers.len(), 1);
        assert_eq!(books.agents.len(), MAX_AGENTS);
        assert!(books.agents.contains_key("agent 0") && books.agents.contains_key("agent 2"));
        assert!(!books.agents.contains_key("agent 1"));
        assert_eq!(books.other_agents.found, 3);
        assert_eq!(books.order.len(), MAX_AGENTS);
    }
}
