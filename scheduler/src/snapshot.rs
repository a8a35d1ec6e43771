//! What the run looks like at a moment, for progress, `/api/v1/status`, `/metrics` and the summary.

use crate::executors::Executor;
use crate::launch::EXECUTOR;
use crate::pacing::reported_within;
use crate::{Accounts, DeclinedAgent, DrainedAgent, RunEvent, Scheduler, SourceStatus, WithdrawnAgent};
use mesos::proto::TaskState;
use messages::MeasuredKernel;
use miner_core::Target;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Instant;
use text::{HashRate, count};
use utoipa::ToSchema;

/// The state of the run at one moment, with every executor.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Snapshot {
    #[serde(flatten)]
    pub status: Status,
    /// In the order in which they were launched.
    pub executors: Vec<ExecutorSnapshot>,
    /// Miners that are connected, in the order in which they came.
    pub miners: Vec<MinerSnapshot>,
    /// Agents of which nothing, or no more, is taken at the moment, and why; a task may run there.
    pub declined: Vec<DeclinedAgent>,
    /// Agents that were mined on and that the cluster's operator took away.
    pub withdrawn: Vec<WithdrawnAgent>,
    /// The books, which have a page of their own.
    #[serde(skip)]
    pub accounts: Accounts,
}

/// The state of the run at one moment: cheap to have, whatever the number of executors. Rates in hashes (double SHA-256
/// of a header) per second.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Status {
    #[serde(flatten)]
    pub summary: Summary,
    /// The source in use, while its session stands.
    pub pool: Option<String>,
    /// All sources of jobs, in order of preference.
    pub pools: Vec<SourceStatus>,
    /// The source that is being connected to, while no session stands.
    pub connecting: Option<String>,
    /// How long the source in use takes to answer a share.
    pub pool_response_seconds: Option<f64>,
    /// Another scheduler of the framework leads, and this one would follow it.
    pub stands_by: bool,
    /// An operator has paused mining.
    pub paused: bool,
    /// Agents that an operator has drained.
    pub drained: Vec<DrainedAgent>,
    /// Whether the master's subscription stands.
    pub subscribed: bool,
    /// Share difficulty of the job that is mined.
    pub difficulty: Option<f64>,
    /// Age of that job.
    pub job_age_seconds: Option<f64>,
    /// Difficulty of a block of that job.
    pub network_difficulty: Option<f64>,
    /// Height of a block of that job, as its coinbase has it (BIP 34).
    pub height: Option<u32>,
    /// In the last minute, by the executors' counters.
    pub current_hash_rate: f64,
    /// In the last minute, by verified shares alone.
    pub proven_hash_rate: f64,
    /// Workers that are to mine.
    pub workers: usize,
    /// Those of them that are miners which have connected from outside.
    pub connected_miners: usize,
    /// Those that have no work although there is a job.
    pub idle_workers: usize,
    /// Executors whose tasks run and that have not reported for a minute or more.
    pub mute_executors: usize,
    /// Seconds without an offer, while nobody mines although there is a job.
    pub seconds_without_offer: Option<f64>,
    /// Tasks by their Mesos state.
    pub tasks: BTreeMap<String, u64>,
    /// Agents of which nothing, or no more, is taken at the moment, by the reason.
    pub declined_agents: BTreeMap<String, u64>,
    /// What keeps all agents together from giving more: ceilings that are reached, and constraints by which the master holds
    /// agents back.
    pub limited_by: Vec<String>,
    /// Agents whose offers are declined because there is no executor for their CPU architecture.
    pub unserved_agents: usize,
    /// Executors of another build, which are to be replaced.
    pub outdated_executors: usize,
    /// Framework messages that wait to be sent.
    pub waiting_messages: usize,
    /// Framework messages that the master did not take; what they said was said again.
    pub failed_messages: u64,
    /// Found blocks that no source has answered yet.
    pub unanswered_blocks: usize,
    /// Why the state cannot be written at the moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_failure: Option<String>,
}

/// One executor.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ExecutorSnapshot {
    /// Mesos executor id.
    pub executor: String,
    /// The agent's name.
    pub agent: String,
    /// Its Mesos agent id: several agents may have one name.
    pub agent_id: String,
    /// Mesos state of its oldest task.
    pub state: String,
    /// Tasks.
    pub tasks: usize,
    /// CPUs taken.
    pub cpus: f64,
    /// The role that they are allocated to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Mesos may take them back at any time.
    pub revocable: bool,
    /// Hashing threads.
    pub threads: u32,
    /// Kernel in use.
    pub kernel: String,
    /// The kernels of its CPU.
    pub kernels: Vec<MeasuredKernel>,
    /// The CPU architecture that it was built for, once it has told.
    pub architecture: Option<String>,
    /// Hashes by its counters.
    pub hashes: u64,
    /// Hash rate of the last minute by its counters.
    pub hash_rate: f64,
    /// Shares that verified.
    pub verified_shares: u64,
    /// Checks of its kernels beside the search, in its newest life.
    pub checks: u64,
    /// Those in which a kernel was wrong.
    pub wrong_checks: u64,
    /// Seconds without a report, while a task runs.
    pub last_report_seconds: Option<f64>,
    /// It has not reported for a minute or more although a task runs, and will be replaced.
    pub mute: bool,
}

/// One miner that has connected from outside.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MinerSnapshot {
    /// The name that it logged in with, once it has.
    pub name: Option<String>,
    /// Where it connects from.
    pub address: String,
    /// The source whose jobs it mines, while there is one.
    pub pool: Option<String>,
    /// Since it connected.
    pub connected_seconds: f64,
    /// Hashes per second of the last minute that its shares stand for.
    pub hash_rate: f64,
    /// Shares that counted, at its own difficulty.
    pub accepted: u64,
    /// Shares that did not, by the reason.
    pub rejected: BTreeMap<&'static str, u64>,
    /// Sum of the difficulties of its accepted shares.
    pub work: f64,
    /// The highest difficulty that one of its hashes reaches.
    pub best_share: f64,
}

/// Totals of a run.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Summary {
    /// Shares that the pool accepted.
    pub accepted: u64,
    /// Shares that the pool refused, for another reason than being late.
    pub rejected: u64,
    /// Shares for jobs that were void, known before or by the pool's answer.
    pub stale: u64,
    /// Shares without an answer.
    pub unanswered: u64,
    /// Shares that did not verify; their executors were stopped.
    pub invalid: u64,
    /// Shares that prove work and were too easy for the pool.
    pub proofs: u64,
    /// Shares that executors gave up because they found more than could be delivered.
    pub dropped: u64,
    /// Blocks found.
    pub blocks: u64,
    /// Blocks beyond the few on one previous block that are kept. They count as ordinary shares.
    pub surplus_blocks: u64,
    /// Shares that were not looked at, since their executor had been found out.
    pub refused: u64,
    /// Shares of miners that connected from outside and that counted, each at its miner's own difficulty.
    pub miner_shares: u64,
    /// Those that did not, by the reason.
    pub miner_rejections: BTreeMap<&'static str, u64>,
    /// Miners that were turned away: the pool's jobs had no part for one more, or another scheduler leads.
    pub miners_turned_away: u64,
    /// The highest difficulty that a verified hash reaches.
    pub best_share: f64,
    /// Hashes by the executors' counters, and those that miners' shares stand for.
    pub hashes: u64,
    /// Seconds since the run began.
    pub seconds: f64,
    /// `hashes / seconds`.
    pub hash_rate: f64,
    /// Agents that mined in this run.
    pub agents: usize,
    /// Kernels in use, comma-separated.
    pub kernel: String,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} accepted, {} rejected, {} stale",
            count(self.accepted, "share"),
            self.rejected,
            self.stale
        )?;
        for (number, what) in [
            (self.unanswered, "unanswered"),
            (self.invalid, "invalid"),
            (self.dropped, "dropped by executors"),
            (self.miner_shares, "taken from connected miners"),
            (self.miner_rejections.values().sum(), "refused from them"),
            (self.miners_turned_away, "miners turned away"),
        ] {
            if number > 0 {
                write!(f, ", {number} {what}")?;
            }
        }
        write!(
            f,
            ", {}; {} hashes in {:.1} s = {} on {}, kernel {}",
            count(self.blocks, "block"),
            self.hashes,
            self.seconds,
            HashRate(self.hash_rate),
            count(self.agents as u64, "agent"),
            if self.kernel.is_empty() {
                "none"
            } else {
                &self.kernel
            },
        )
    }
}

impl Scheduler {
    pub fn snapshot(&self, now: Instant) -> Snapshot {
        let executors = self.cluster.executors();
        Snapshot {
            status: self.status(now),
            executors: executors
                .map(|executor| self.executor_snapshot(executor, now))
                .collect(),
            miners: self.miner_snapshots(now),
            declined: self.declined.agents(&self.settings.constraints, now),
            withdrawn: self.withdrawn.agents(now),
            accounts: self.accounts(now),
        }
    }

    pub fn status(&self, now: Instant) -> Status {
        let mined = self.division.first();
        let template = mined.and_then(|source| self.jobs.template(source));
        let response = mined.and_then(|source| self.shares.response_time(source));
        let pool = self.sources.ready_name();
        Status {
            summary: self.summary(now),
            connecting: self
                .sources
                .connecting_name()
                .filter(|_| pool.is_none())
                .map(str::to_owned),
            pool: pool.map(str::to_owned),
            pool_response_seconds: response.map(|time| time.as_secs_f64()),
            stands_by: self.stands_by,
            paused: self.orders.is_paused(),
            drained: self.orders.drained(),
            subscribed: self.subscribed,
            pools: self.sources.statuses(now),
            difficulty: mined.and_then(|source| self.jobs.difficulty(source)),
            job_age_seconds: mined
                .and_then(|source| self.jobs.age(source, now))
                .map(|age| age.as_secs_f64()),
            network_difficulty: template
                .and_then(|job| Target::from_bits(job.bits).ok())
                .map(|target| target.difficulty()),
            height: template.and_then(|job| job.height()),
            current_hash_rate: self.workers.rate(now),
            proven_hash_rate: self.shares.proven_rate(now),
            workers: self.workers.wanted_count(),
            connected_miners: self.miners.len(),
            idle_workers: self.workers.idle_count(),
            mute_executors: self.cluster.executors().filter(|executor| executor.mute).count(),
            seconds_without_offer: self.seconds_without_offer(now),
            tasks: self.tasks_by_state(),
            declined_agents: self
                .declined
                .sums(&self.settings.constraints, now)
                .into_iter()
                .map(|(why, (agents, _))| (why, agents))
                .collect(),
            limited_by: self.limited_by(),
            unserved_agents: self.architectures.unserved(),
            outdated_executors: self.outdated(),
            waiting_messages: self.outbox.len(),
            failed_messages: self.failed_messages,
            unanswered_blocks: self.blocks.len(),
            store_failure: self.journal.failure().map(str::to_owned),
        }
    }

    fn tasks_by_state(&self) -> BTreeMap<String, u64> {
        let mut states = BTreeMap::new();
        for task in self.cluster.tasks() {
            *states.entry(task.state).or_default() += 1;
        }
        let named = states
            .into_iter()
            .map(|(state, tasks): (TaskState, u64)| (state.to_string(), tasks));
        named.collect()
    }

    fn executor_snapshot(&self, executor: &Executor, now: Instant) -> ExecutorSnapshot {
        let report = executor.report();
        let worker = self.workers.get(executor.worker);
        let patience = reported_within(self.workers.executors_wanted());
        let tasks = || executor.tasks.iter().filter_map(|id| self.cluster.task(id));
        let cpus = EXECUTOR.cpus_millis + tasks().map(|task| task.record.cpus_millis).sum::<u64>();
        ExecutorSnapshot {
            executor: executor.id.clone(),
            agent: executor.hostname.clone(),
            agent_id: executor.agent.clone(),
            state: tasks()
                .next()
                .map(|task| task.state.to_string())
                .unwrap_or_default(),
            tasks: executor.tasks.len(),
            cpus: cpus as f64 / 1000.0,
            role: executor.allocation.role.clone(),
            revocable: executor.allocation.revocable,
            threads: report.map_or(0, |report| report.threads),
            kernel: report.map(|report| report.kernel.clone()).unwrap_or_default(),
            kernels: executor.kernels().unwrap_or_default().to_vec(),
            architecture: executor.architecture().map(str::to_owned),
            hashes: executor.hashes(),
            hash_rate: worker.map_or(0.0, |worker| worker.current_rate(patience, now)),
            verified_shares: worker.map_or(0, |worker| worker.verified_shares),
            checks: report.map_or(0, |report| report.checks),
            wrong_checks: report.map_or(0, |report| report.wrong_checks),
            last_report_seconds: self
                .silent_for(&executor.id, now)
                .map(|silence| silence.as_secs_f64()),
            mute: executor.mute,
        }
    }

    /// The last event of a run.
    pub fn closing_event(&self, now: Instant) -> RunEvent {
        RunEvent::Summary(self.summary(now))
    }

    /// Totals as they are now.
    pub fn summary(&self, now: Instant) -> Summary {
        let seconds = now.saturating_duration_since(self.started).as_secs_f64();
        let hashes = self.workers.hashes();
        let counts = self.shares.counts();
        Summary {
            accepted: counts.accepted,
            rejected: counts.rejected,
            stale: counts.stale,
            unanswered: counts.unanswered,
            invalid: counts.invalid,
            proofs: counts.proofs,
            dropped: self.cluster.dropped_shares(),
            blocks: counts.blocks,
            surplus_blocks: counts.surplus_blocks,
            refused: counts.refused,
            miner_shares: self.miners.accepted(),
            miner_rejections: self.miners.rejected(),
            miners_turned_away: self.miners.turned_away(),
            best_share: self.shares.best(),
            hashes,
            seconds,
            hash_rate: if seconds > 0.0 {
                hashes as f64 / seconds
            } else {
                0.0
            },
            agents: self.cluster.agents().seen(),
            kernel: self.cluster.kernels(),
        }
    }
}
