//! The books: what each source, agent, worker and job has done, and how long things take. They begin with the run.
//!
//! Every count is kept in one place only, and whoever reads them sees all of one moment. Pools keep books as well: what is
//! *submitted* here arrived there, and what is *accepted*, *stale* and *rejected* here is their verdict.

mod histogram;
mod switching;
mod tally;

pub use histogram::{BOUNDS, Histogram};
pub(crate) use tally::Entry;
pub use tally::Tally;

use crate::Scheduler;
use crate::jobs::LiveJob;
use crate::workers::{Worker, WorkerId};
use job_source::SourceId;
use messages::Report;
use serde::Serialize;
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

/// All books at one moment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Accounts {
    /// In order of preference.
    pub sources: Vec<SourceAccount>,
    /// Agents that mined in this run.
    pub agents: Vec<AgentAccount>,
    /// Agents that were forgotten, since there were too many.
    pub other_agents: Tally,
    /// All miners together that connected from outside. What was refused to them is in their own counts.
    pub miners: Tally,
    /// Workers that mine, or did until a moment ago.
    pub workers: Vec<WorkerAccount>,
    /// The newest jobs, the newest last.
    pub jobs: Vec<JobAccount>,
    pub latencies: Latencies,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct SourceAccount {
    /// Its address, as configured.
    pub source: String,
    #[serde(flatten)]
    pub tally: Tally,
    /// See [`Tally::luck`].
    pub luck: Option<f64>,
    /// From sending a share to its answer.
    pub submitted_to_answered: Histogram,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct AgentAccount {
    /// Mesos agent id.
    pub agent_id: String,
    /// Its name.
    pub agent: String,
    #[serde(flatten)]
    pub tally: Tally,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct WorkerAccount {
    /// Mesos executor id; of a miner from outside its name and address.
    pub worker: String,
    /// The name of its agent, if it has one.
    pub agent: Option<String>,
    #[serde(flatten)]
    pub tally: Tally,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct JobAccount {
    pub source: String,
    /// The source's name for it.
    pub job: String,
    /// Height of a block of it, as its coinbase has it (BIP 34).
    pub height: Option<u32>,
    pub difficulty: f64,
    pub clean: bool,
    /// How long ago it came.
    pub seconds_ago: f64,
    #[serde(flatten)]
    pub tally: Tally,
}

/// How long things take.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Latencies {
    /// From the first job of a new block until the last worker of its source searches a job of it. Workers tell when they
    /// began by their own clocks; the way of that message is counted too.
    pub new_block_to_last_worker: Histogram,
    /// New blocks for which that is not known: another one followed, or a worker was away.
    pub new_blocks_incomplete: u64,
    /// From finding a share to submitting it, but for the way of the message that brought it.
    pub found_to_submitted: Histogram,
    /// From submitting a share to the source's answer, all sources together.
    pub submitted_to_answered: Histogram,
}

impl Scheduler {
    /// The books as they are now.
    pub fn accounts(&self, now: Instant) -> Accounts {
        let books = self.shares.books();
        let source = |(index, config): (usize, &crate::SourceConfig)| {
            let id = crate::sources::source_id(index);
            let tally = books.sources.get(&id).cloned().unwrap_or_default();
            SourceAccount {
                source: config.name.clone(),
                luck: tally.luck(),
                tally,
                submitted_to_answered: books.answered_after.get(&id).cloned().unwrap_or_default(),
            }
        };
        let agent = |(id, book): (&String, &AgentBook)| AgentAccount {
            agent_id: id.clone(),
            agent: book.hostname.clone(),
            tally: book.tally.clone(),
        };
        let worker = |(id, tally): (&WorkerId, &Tally)| {
            let executor = self.cluster.executor_of(*id);
            let host = || Some(self.workers.get(*id)?.host.clone());
            Some(WorkerAccount {
                worker: executor.map(|executor| executor.id.clone()).or_else(host)?,
                agent: executor.map(|executor| executor.hostname.clone()),
                tally: tally.clone(),
            })
        };
        let job = |book: &JobBook| JobAccount {
            source: self.sources.name(book.job.source).to_owned(),
            job: book.job.job.id.clone(),
            height: book.job.job.template.height(),
            difficulty: book.job.job.difficulty,
            clean: book.job.job.clean,
            seconds_ago: now.saturating_duration_since(book.job.job.received).as_secs_f64(),
            tally: book.tally.clone(),
        };
        let mut answered = Histogram::default();
        books
            .answered_after
            .values()
            .for_each(|more| answered.merge(more));
        Accounts {
            sources: self.settings.sources.iter().enumerate().map(source).collect(),
            agents: books.agents.iter().map(agent).collect(),
            other_agents: books.other_agents.clone(),
            miners: books.miners.clone(),
            workers: books.workers.iter().filter_map(worker).collect(),
            jobs: books.jobs.iter().map(job).collect(),
            latencies: Latencies {
                new_block_to_last_worker: books.switching.times().clone(),
                new_blocks_incomplete: books.switching.incomplete(),
                found_to_submitted: books.submitted_after.clone(),
                submitted_to_answered: answered,
            },
        }
    }

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
