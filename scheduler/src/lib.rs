//! The logic of the Mesos framework: what the master, the sources of jobs, the disk and the clock say goes in, what is
//! to be done comes out. No socket, no file, no clock, no thread, and no word of any pool protocol.
//!
//! ```text
//!   offers ──> offers ──> launch                         jobs <── sources <── job sources
//!                            │                             │ spaces
//!   status updates ──> cluster: agents, executors, tasks   v
//!                                 │               assignments ──> workers
//!                                 └── each executor is a worker ─┘   │
//!   messages <── outbox <── orders, acknowledgements                 │ shares
//!   messages ──> executors ────────────────────────────────────> shares ──> submissions, blocks
//! ```
//!
//! | where | what |
//! |---|---|
//! | `offers` | judges an offer; `offers/answer` takes or declines it, `offers/kept` declines it again, `offers/declined` remembers why, `offers/withdrawn` which agents an operator took away, `offers/wanted` asks for more or for none |
//! | `constraints` | which agents may be used |
//! | `allocation` | roles and revocable CPUs, which are not mixed |
//! | `launch` | what a task and its executor look like |
//! | `delivery` | how agents get the executor, and how they start it |
//! | `architecture` | which CPU architecture an agent has, and so which executor it fetches |
//! | `cluster` | the tables of `agents`, `executors` and `tasks`, and their totals |
//! | `workers`, `assignments`, `jobs`, `spaces` | who mines what; no Mesos in them |
//! | `miners` | miners that connect from outside, and their places in each job |
//! | `sources` | which source is connected and mined, and when to try which again |
//! | `shares` | judges a share; `shares/submission` submits it and books the verdict |
//! | `blocks` | found blocks, until they are answered |
//! | `outbox`, `calls` | what goes to the master, and in which order |
//! | `journal`, `records` | what is kept on disk, and what waits for that |
//! | `bench` | another framework: a benchmark of the agents |
//! | `maintenance` | agents that are about to be taken down |
//! | `leading` | of several schedulers one leads, the others stand by |
//! | `gate` | what waits for the lease of the one that leads |
//! | `orders` | what an operator asks for while it mines: a pause, an agent left alone |
//! | `resizing` | other ceilings while mining |
//! | `upgrade` | executors of another build are replaced, a few at a time |
//! | `description` | how the framework is described, and others of its name |
//! | `reconciliation`, `stop` | asking what became of tasks; the end of a run |
//!
//! [`Scheduler`] is a [`machine::Machine`].

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod accounting;
mod agents;
mod allocation;
mod architecture;
mod assignments;
pub mod bench;
mod blocks;
mod calls;
mod cluster;
pub mod constraints;
mod delivery;
mod description;
mod executors;
mod gate;
mod jobs;
mod journal;
pub mod launch;
mod leading;
mod limits;
mod maintenance;
mod master;
mod miners;
pub mod offers;
mod orders;
mod origin;
mod outbox;
mod pacing;
mod rate;
mod reconciliation;
pub mod records;
mod resizing;
mod run_event;
mod seqs;
mod shares;
mod snapshot;
mod sources;
mod spaces;
mod stop;
mod tasks;
mod throttle;
mod upgrade;
mod workers;

pub use accounting::{
    Accounts, AgentAccount, BOUNDS, Histogram, JobAccount, Latencies, SourceAccount, Tally, WorkerAccount,
};
pub use allocation::Revocable;
pub use architecture::Architecture;
pub use constraints::{Constraint, ConstraintError, Constraints};
pub use delivery::{Containerizer, Delivery, ExecutorImage, Program};
pub use description::{Description, OtherFramework};
pub use gate::Gate;
pub use launch::LaunchPlan;
pub use limits::Limits;
pub use offers::{DeclinedAgent, OfferPreview, WithdrawnAgent};
pub use orders::{DrainedAgent, Order, OrderError};
pub use pacing::CPU_HASH_RATE;
pub use records::{BlockRecord, Record, State, TaskRecord};
pub use run_event::RunEvent;
pub use snapshot::{ExecutorSnapshot, MinerSnapshot, Snapshot, Status, Summary};
pub use sources::{Retries, SourceConfig, SourceState, SourceStatus};
pub use upgrade::UpgradeBatch;

use architecture::Architectures;
use blocks::{Blocks, Unkept};
use calls::Calls;
use cluster::Cluster;
use job_source::SourceId;
use jobs::Jobs;
use journal::Journal;
use machine::Machine;
use maintenance::Maintenance;
use mesos::metrics::ClusterView;
use mesos::proto::scheduler::Call;
use miners::Miners;
use outbox::Outbox;
use reconciliation::Reconciliation;
use shares::Shares;
use sources::{Rejections, Sources, Suggestions};
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use stop::Phase;
use text::foreign;
use throttle::{Pass, Throttle};
use workers::Workers;

/// How often workers, kills and reconciliation are looked after.
const TICK: Duration = Duration::from_millis(200);
/// Time between two warnings that the disk does not take the state.
const STORE_WARNING_INTERVAL: Duration = Duration::from_secs(30);

/// What a scheduler is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The framework's name.
    pub name: String,
    /// How it is described at the master.
    pub description: Description,
    /// Ceilings on what is taken.
    pub limits: Limits,
    /// Which agents may be used.
    pub constraints: Constraints,
    /// Whether CPUs are taken that Mesos may take back at any time.
    pub revocable: Revocable,
    /// What a launched task looks like.
    pub launch: LaunchPlan,
    /// Executors of another build are replaced, at most so many at a time; 0 leaves them alone.
    pub upgrade_batch: UpgradeBatch,
    /// Another task on an agent goes to the executor that runs there. If not, each task has an executor of its own.
    pub share_executors: bool,
    /// Sources of jobs, in order of preference.
    pub sources: Vec<SourceConfig>,
    /// When to try sources again, and when to give up.
    pub retries: Retries,
    /// Hashes per second that a CPU does at most, see [`CPU_HASH_RATE`]: until an executor has told its rate, its
    /// assignments are such that it does not report too many shares.
    pub cpu_hash_rate: f64,
    /// Stop after this many accepted shares.
    pub exit_after_shares: Option<u64>,
    /// Leave tasks running at the end.
    pub keep_running: bool,
    /// Miners may connect from outside: a part of each job is kept for them.
    pub serves_miners: bool,
    /// State that an earlier run left, with the numbers of this one: its first generation must be above all that earlier
    /// runs can have given out, so that executors never take an old assignment for a new one, and on disk for later runs.
    pub restored: State,
    /// Equal seeds give equal pauses.
    pub seed: u64,
}

/// What happened outside.
#[derive(Clone, Debug)]
pub enum Event {
    /// From the subscription at the master.
    Master(mesos::scheduler::Output),
    /// From a source of jobs.
    Source(SourceId, job_source::Event),
    /// From the server of miners that connect from outside.
    Miners(job_source::miners::Event),
    /// Every batch of records up to this one is on disk to stay.
    Persisted {
        /// As in [`Action::Persist`].
        through: u64,
    },
    /// Records could not be written. The store keeps them and tries again.
    StoreFails {
        /// Why, with the path.
        reason: String,
    },
    /// Other ceilings from now on.
    Limits(Limits),
    /// An operator wants something. One that cannot be followed is ignored: see [`Scheduler::check`].
    Order(Order),
    /// The time since 1970: at the beginning, and then now and then, as clocks are set. Agents are left in time for their
    /// maintenance by it.
    Clock(Duration),
    /// The answer to [`Action::AskCluster`], or why there is none.
    Cluster(Result<ClusterView, String>),
    /// For a scheduler that [stands by](Scheduler::standing_by): it leads from now on, with this state. The numbers of its
    /// run are in it.
    Lead(Box<State>),
    /// All frameworks that the master knows, as far as they have not ended.
    Frameworks(Vec<OtherFramework>),
    /// Stop cleanly; asked for once more, stop without waiting any longer.
    Stop,
}

/// What is to be done outside.
#[derive(Clone, Debug)]
pub enum Action {
    /// Send a call to the master. One [`Answered`](mesos::scheduler::Output::Answered) with its tag must follow.
    Call {
        /// Never used twice in a run.
        tag: u64,
        /// The call; the framework id is filled in by the subscription.
        call: Box<Call>,
    },
    /// Tell a source.
    Source(SourceId, job_source::Command),
    /// Tell the server of miners that connect from outside.
    Miners(job_source::miners::Command),
    /// Append records to the state on disk, as one batch, after all batches before it.
    Persist {
        /// Number of the batch; the first one is 1.
        sequence: u64,
        /// What changes.
        records: Vec<Record>,
    },
    /// Ask the leading master what its cluster is like. One [`Event::Cluster`] should follow, and is not waited for if
    /// it does not come soon.
    AskCluster,
    /// Ask the leading master which frameworks it knows. One [`Event::Frameworks`] may follow.
    AskFrameworks,
    /// Tell people.
    Tell(RunEvent),
    /// The run is over. Nothing comes after it.
    Exit(Exit),
}

/// How a run ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, or asked to stop.
    Done,
    /// Cannot go on; the text names the thing and the way out.
    Failed(String),
}

/// The scheduler's state and logic. See the [front page](crate).
#[derive(Debug)]
pub struct Scheduler {
    settings: Settings,
    started: Instant,
    /// Another scheduler leads.
    stands_by: bool,
    /// The master was asked for frameworks of this name.
    twins_asked: bool,
    cluster: Cluster,
    workers: Workers,
    miners: Miners,
    jobs: Jobs,
    shares: Shares,
    blocks: Blocks,
    unkept: Unkept,
    sources: Sources,
    suggestions: Suggestions,
    rejections: Rejections,
    journal: Journal,
    calls: Calls,
    outbox: Outbox,
    reconciliation: Reconciliation,
    maintenance: Maintenance,
    architectures: Architectures,
    phase: Phase,
    /// Tasks in a row that the master refused.
    refused_tasks: u32,
    /// Holds back floods of warnings that others cause.
    notices: Throttle,
    /// The subscription stands.
    subscribed: bool,
    /// A master could not be reached, or has refused.
    master_lost: bool,
    /// Since when.
    subscribed_at: Option<Instant>,
    silence: executors::Silence,
    wanted_offers: offers::Wanted,
    absence: offers::Absence,
    declined: offers::Declined,
    withdrawn: offers::Withdrawn,
    upgrade: upgrade::Upgrade,
    kept: offers::Kept,
    orders: orders::Orders,
    /// Number of the newest assignment.
    generation: u64,
    /// Tag of the newest call or submission.
    tag: u64,
    /// Framework messages that the master did not take.
    failed_messages: u64,
    division: assignments::Division,
    store_warned_at: Option<Instant>,
    /// When people were told that jobs do not have enough for all workers.
    lack_told: assignments::LackTold,
    next_tick: Instant,
    actions: VecDeque<Action>,
}

impl Scheduler {
    /// A scheduler that leads from now on.
    pub fn new(settings: Settings, now: Instant) -> Self {
        let restored = settings.restored.clone();
        let mut scheduler = Self::blank(settings, now);
        scheduler.lead(restored, now);
        scheduler
    }

    /// Without a state.
    fn blank(settings: Settings, now: Instant) -> Self {
        Self {
            sources: Sources::new(&settings.sources, settings.retries, settings.seed, now),
            suggestions: Suggestions::default(),
            rejections: Rejections::default(),
            generation: 0,
            jobs: Jobs::default(),
            journal: Journal::new(State::default()),
            started: now,
            stands_by: false,
            twins_asked: false,
            cluster: Cluster::default(),
            workers: Workers::default(),
            miners: Miners::default(),
            shares: Shares::default(),
            blocks: Blocks::default(),
            unkept: Unkept::default(),
            calls: Calls::default(),
            outbox: Outbox::default(),
            reconciliation: Reconciliation::default(),
            maintenance: Maintenance::default(),
            architectures: Architectures::default(),
            phase: Phase::Running,
            refused_tasks: 0,
            notices: Throttle::default(),
            subscribed: false,
            master_lost: false,
            subscribed_at: None,
            silence: executors::Silence::default(),
            wanted_offers: offers::Wanted::default(),
            absence: offers::Absence::default(),
            declined: offers::Declined::default(),
            withdrawn: offers::Withdrawn::default(),
            upgrade: upgrade::Upgrade::default(),
            kept: offers::Kept::default(),
            orders: orders::Orders::default(),
            tag: 0,
            failed_messages: 0,
            division: assignments::Division::default(),
            store_warned_at: None,
            lack_told: assignments::LackTold::default(),
            next_tick: now,
            actions: VecDeque::new(),
            settings,
        }
    }

    fn next_tag(&mut self) -> u64 {
        self.tag += 1;
        self.tag
    }

    /// Sends a call once this batch is on disk.
    fn call_after(&mut self, sequence: journal::Sequence, call: Call) {
        if self.journal.is_durable(sequence) {
            self.calls.push(call);
        } else {
            self.calls.push_after(sequence, call);
        }
    }

    fn tell(&mut self, event: RunEvent) {
        self.actions.push_back(Action::Tell(event));
    }

    fn warn(&mut self, text: String) {
        self.tell(RunEvent::Warning { text });
    }

    /// A warning that others have caused, who may cause many.
    fn notice(&mut self, text: &str, now: Instant) {
        match self.notices.pass(now) {
            Pass::Hold => {}
            Pass::Tell { held_back: 0 } => self.warn(foreign(text)),
            Pass::Tell { held_back } => {
                self.warn(format!("{} (and {held_back} more before it)", foreign(text)));
            }
        }
    }

    fn on_persisted(&mut self, through: u64) {
        if self.journal.is_failing() {
            self.store_warned_at = None;
            self.warn("the state can be written again".to_owned());
        }
        self.journal.persisted(through);
        self.calls.persisted(through);
        for (worker, session, seq) in self.unkept.persisted(through) {
            self.outbox.acknowledge(worker, session, &[seq], true);
        }
        self.release_blocks(through);
    }

    /// New risks are not taken, and what runs goes on. A block does not wait for a disk that may never take it.
    fn on_store_fails(&mut self, reason: String, now: Instant) {
        let warned = self
            .store_warned_at
            .is_some_and(|at| now.saturating_duration_since(at) < STORE_WARNING_INTERVAL);
        if !warned {
            self.store_warned_at = Some(now);
            self.warn(format!(
                "{}; it is tried again, and no task is launched meanwhile",
                foreign(&reason)
            ));
        }
        self.journal.failed(reason);
        for hash in self.blocks.released(u64::MAX) {
            self.warn(format!("block {hash} is submitted although it is not on disk"));
        }
        self.release_blocks(u64::MAX);
    }

    /// What is looked after from time to time.
    fn tick(&mut self, now: Instant) {
        self.follow_up(now);
        self.maintenance_due(now);
        self.repeat_kills(now);
        self.suggest_due(now);
        self.balance_due(now);
        self.sample_miners(now);
        for worker in self.cluster.forget(now) {
            self.workers.remove(worker);
            self.outbox.forget(worker);
        }
        self.tidy_books(now);
        if self.subscribed {
            self.reconcile_due(now);
            self.decline_kept(now);
            self.look_for_silence(now);
            self.ask_for_offers_due(now);
            self.tell_of_absent_offers(now);
            self.upgrade_due(now);
        }
        self.stop_due(now);
    }
}

impl Machine for Scheduler {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        if self.phase.is_over() {
            return;
        }
        match event {
            Event::Master(mesos::scheduler::Output::Event(mesos::scheduler::Event::Subscribed {
                ..
            })) if self.phase.is_leaving() => {
                self.on_subscribed_too_late();
            }
            Event::Master(mesos::scheduler::Output::Event(_)) | Event::Source(..) | Event::Miners(_)
                if self.phase.is_leaving() => {}
            Event::Master(event) => self.on_master(event, now),
            Event::Source(source, event) => self.on_source(source, event, now),
            Event::Miners(event) => self.on_miners(event, now),
            Event::Persisted { through } => self.on_persisted(through),
            Event::StoreFails { reason } => self.on_store_fails(reason, now),
            Event::Limits(limits) => self.on_limits(limits, now),
            Event::Order(order) => self.on_order(order, now),
            Event::Clock(unix) => self.maintenance.set_clock(unix, now),
            Event::Cluster(answer) => self.absence.answered(answer),
            Event::Frameworks(frameworks) => self.on_frameworks(frameworks),
            Event::Lead(restored) if self.stands_by => self.lead(*restored, now),
            Event::Lead(_) => {}
            Event::Stop => self.on_stop(now),
        }
        self.leave_due(now);
    }

    fn advance(&mut self, now: Instant) {
        if self.phase.is_leaving() {
            return self.leave_due(now);
        }
        if self.phase.is_over() {
            return;
        }
        for (source, job) in self.jobs.due(now) {
            self.take_job(source, job, now);
        }
        let shares = &self.shares;
        self.sources.advance(|source| shares.waiting_at(source), now);
        self.divide_work(now);
        if self.next_tick <= now {
            self.next_tick = now + TICK;
            self.tick(now);
        }
        self.leave_due(now);
    }

    /// Records first, so that the store begins at once with what others wait for.
    fn poll(&mut self, now: Instant) -> Option<Action> {
        if let Some((sequence, records)) = self.journal.poll() {
            return Some(Action::Persist { sequence, records });
        }
        if let Some((source, command)) = self.sources.poll() {
            return Some(Action::Source(source, command));
        }
        if let Some(action) = self.actions.pop_front() {
            return Some(action);
        }
        // Messages that still wait have nobody any more who would send them.
        if !self.subscribed || self.phase.is_over() {
            return None;
        }
        let tag = &mut self.tag;
        let next_call = self.calls.poll(|| {
            *tag += 1;
            *tag
        });
        if let Some((tag, mut call)) = next_call {
            self.note_launches(&call, now);
            self.fill_launches(&mut call, now);
            let call = Box::new(call);
            return Some(Action::Call { tag, call });
        }
        self.poll_message(now)
    }

    fn deadline(&self) -> Option<Instant> {
        match &self.phase {
            Phase::Over => return None,
            Phase::Leaving { since, teardown, .. } => return Some(*since + teardown.patience()),
            _ => {}
        }
        let others = [self.jobs.deadline(), self.sources.deadline()];
        Some(others.into_iter().flatten().fold(self.next_tick, Instant::min))
    }
}
