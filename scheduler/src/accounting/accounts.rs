//! The books as people read them: the page `/api/v1/accounts`.

use super::{AgentBook, Histogram, JobBook, Tally};
use crate::sources::source_id;
use crate::workers::WorkerId;
use crate::{Scheduler, SourceConfig};
use serde::Serialize;
use std::time::Instant;

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
    /// Whether a session with it stands.
    pub connected: bool,
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
        let source = |(index, config): (usize, &SourceConfig)| {
            let id = source_id(index);
            let tally = books.sources.get(&id).cloned().unwrap_or_default();
            SourceAccount {
                source: config.name.clone(),
                connected: self.sources.is_open(id),
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
}
