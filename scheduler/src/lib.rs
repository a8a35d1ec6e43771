//! The scheduler's logic, without I/O: what the master, the pool and the clock say goes in, what must be done
//! comes out. One owner, no locks; the drivers around it (the program) only move bytes.
//!
//! ```text
//!              handle(Input, now)                     poll_output()
//! master ───────────┐                                  ┌──────────> calls to the master
//! pool   ───────────┼──> Brain { fleet, board, ledger }┼──────────> submissions to the pool
//! clock, signals ───┘                                  ├──────────> state to keep on disk
//!                                                      └──────────> events for people
//! ```
//!
//! * [`fleet`]: tasks and their executors, from launch to the last status update.
//! * [`offers`], [`launch`]: which offers to take, and the task that is launched on one.
//! * [`board`]: the job in hand and how its search space is cut among executors.
//! * [`ledger`]: shares: counted once, verified, submitted, answered.
//!
//! Outputs are to be carried out in order, and [`Output::Persist`] completely before the next one: that is
//! how the framework id and every task are on disk before a task is launched, and a block before it is
//! submitted.

pub mod board;
pub mod event;
pub mod fleet;
pub mod launch;
pub mod ledger;
pub mod limits;
mod mesos_events;
mod miners;
pub mod offers;
mod pool_events;
pub mod rate;
mod reconcile;
pub mod records;
pub mod snapshot;
pub mod state;
mod stop;
mod throttle;

pub use event::Event;
pub use snapshot::{ExecutorSnapshot, KernelSnapshot, Snapshot, Status, Summary};
pub use state::State;

use board::Board;
use fleet::Fleet;
use launch::LaunchPlan;
use ledger::Ledger;
pub use limits::Limits;
use mesos::proto::scheduler::Call;
use miner_core::{Share, Target};
use reconcile::Reconciler;
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use stop::Phase;
use stratum::client::{PoolJob, Verdict};
use text::foreign;
use throttle::{Pass, Throttle};

/// How often [`Input::Tick`] is expected.
pub const TICK: Duration = Duration::from_millis(200);

/// What the brain is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Ceilings on what is taken.
    pub limits: Limits,
    /// What a launched task looks like.
    pub launch: LaunchPlan,
    /// First generation number; grows from run to run so that executors never mistake an old one for new.
    pub first_generation: u64,
    /// Stop after this many accepted shares.
    pub exit_after_shares: Option<u64>,
    /// Leave tasks running at the end.
    pub keep_running: bool,
    /// State of an earlier run.
    pub restored: State,
}

/// What happened outside.
#[derive(Clone, Debug)]
pub enum Input {
    /// The master sent an event.
    Mesos(mesos::scheduler::Event),
    /// The subscription broke; the client tries again by itself.
    MasterLost {
        /// Why.
        reason: String,
        /// When the next attempt is.
        retry_in: Duration,
    },
    /// The master refused a call; only events confirm, so this is for people.
    CallRefused {
        /// Which call.
        call: &'static str,
        /// Why.
        reason: String,
    },
    /// The master will never take us.
    MasterRefused(String),
    /// A pool session stands and is authorized.
    PoolReady {
        /// The pool's address.
        url: String,
    },
    /// A new job.
    PoolJob(Box<PoolJob>),
    /// The pool wants another difficulty for the job in hand.
    PoolRetarget {
        /// The pool's name of the job.
        job_id: String,
        /// What a share has to meet.
        target: Target,
        /// The difficulty that it comes from.
        difficulty: f64,
    },
    /// The pool answered, or did not answer, a submission.
    PoolVerdict {
        /// As in [`Output::Submit`].
        tag: u64,
        /// The answer.
        verdict: Verdict,
    },
    /// The session is gone with all its jobs.
    PoolLost {
        /// Which pool.
        url: String,
        /// Why.
        reason: String,
        /// When the next attempt is.
        retry_in: Duration,
    },
    /// The pool will never take us.
    PoolRefused {
        /// Which pool.
        url: String,
        /// Why, and what to do.
        reason: String,
    },
    /// Something that the pool says to people, or that is wrong with what it sends.
    PoolNotice(String),
    /// The state cannot be kept any more.
    StoreFailed(String),
    /// Time passes.
    Tick,
    /// Stop cleanly; asked for once more, without waiting any longer.
    Stop,
}

/// What is to be done outside, in this order.
#[derive(Clone, Debug)]
pub enum Output {
    /// Send to the master.
    Call(Box<Call>),
    /// Submit to the pool session that the job came from.
    Submit {
        /// Names the submission in [`Input::PoolVerdict`].
        tag: u64,
        /// The pool's name of the job.
        job_id: String,
        /// The share.
        share: Share,
    },
    /// Keep on disk, before anything that follows.
    Persist(State),
    /// Tell people.
    Event(Event),
    /// The run is over.
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

/// The scheduler's state and logic.
#[derive(Debug)]
pub struct Brain {
    settings: Settings,
    started: Instant,
    fleet: Fleet,
    board: Board,
    ledger: Ledger,
    reconciler: Reconciler,
    phase: Phase,
    /// Tasks in a row that the master refused.
    refused_tasks: u32,
    /// Holds back a flood of warnings that others cause.
    notices: Throttle,
    /// Whether the subscription stands.
    subscribed: bool,
    /// The pool in use, while its session stands.
    pool: Option<String>,
    /// A REVIVE is wanted, and when the last one was.
    revive_wanted: bool,
    revived_at: Option<Instant>,
    outputs: VecDeque<Output>,
    /// The state has changed since the last [`Output::Persist`].
    unsaved: bool,
    framework_id: Option<String>,
    blocks: VecDeque<state::UnansweredBlock>,
    /// TEARDOWN was called: when the master has taken it, nothing is left to be kept.
    tears_down: bool,
}

impl Brain {
    /// A scheduler that begins now.
    pub fn new(settings: Settings, now: Instant) -> Self {
        let restored = settings.restored.clone();
        Self {
            fleet: Fleet::restore(&restored.tasks, now),
            board: Board::new(settings.first_generation),
            ledger: Ledger::default(),
            reconciler: Reconciler::default(),
            phase: Phase::Running,
            refused_tasks: 0,
            notices: Throttle::default(),
            subscribed: false,
            pool: None,
            revive_wanted: false,
            revived_at: None,
            outputs: VecDeque::new(),
            unsaved: false,
            framework_id: restored.framework_id,
            blocks: VecDeque::new(),
            tears_down: false,
            started: now,
            settings,
        }
    }

    /// Takes in what happened. Follow with [`Brain::poll_output`] until it gives nothing more.
    pub fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Mesos(event) => self.on_mesos(event, now),
            Input::MasterLost { reason, retry_in } => self.on_master_lost(&reason, retry_in),
            // Messages and acknowledgements are repeated by what they are part of.
            Input::CallRefused {
                call: "MESSAGE" | "ACKNOWLEDGE",
                ..
            } => {}
            Input::CallRefused { call, reason } => {
                self.notice(&format!("{call} had no effect: {reason}"), now)
            }
            Input::MasterRefused(reason) => self.on_master_refused(reason),
            Input::PoolReady { url } => self.on_pool_ready(url),
            Input::PoolJob(job) => self.on_pool_job(*job, now),
            Input::PoolRetarget {
                job_id,
                target,
                difficulty,
            } => self.board.retarget(&job_id, target, difficulty),
            Input::PoolVerdict { tag, verdict } => self.on_verdict(tag, verdict, now),
            Input::PoolLost {
                url,
                reason,
                retry_in,
            } => self.on_pool_lost(url, &reason, retry_in, now),
            Input::PoolRefused { url, reason } => self.fail(foreign(&format!("pool {url}: {reason}"))),
            Input::PoolNotice(text) => self.notice(&format!("pool: {text}"), now),
            Input::StoreFailed(reason) => self.fail(reason),
            Input::Tick => self.on_tick(now),
            Input::Stop => self.on_stop(now),
        }
    }

    /// The next thing to do, if any. What has changed is to be kept before anybody outside is told of it: one
    /// [`Output::Persist`] for all that one input has changed.
    pub fn poll_output(&mut self) -> Option<Output> {
        if self.unsaved && !matches!(self.outputs.front(), None | Some(Output::Event(_))) {
            self.unsaved = false;
            return Some(Output::Persist(self.state()));
        }
        self.outputs.pop_front()
    }

    fn on_tick(&mut self, now: Instant) {
        if self.phase.is_over() {
            return;
        }
        if let Some(job) = self.board.due(now) {
            self.take_job(job, now);
        }
        self.nudge_miners(now);
        self.repeat_kills(now);
        self.fleet.forget(now);
        if self.subscribed {
            self.reconcile_due(now);
            self.revive_due(now);
        }
        self.stop_due(now);
    }

    fn call(&mut self, call: Call) {
        self.outputs.push_back(Output::Call(Box::new(call)));
    }

    fn emit(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    fn warn(&mut self, text: String) {
        self.emit(Event::Warning { text });
    }

    /// A text that others have caused: fit for a log, and only so many of them.
    fn notice(&mut self, text: &str, now: Instant) {
        match self.notices.pass(now) {
            Pass::Hold => {}
            Pass::Tell { held_back: 0 } => self.warn(foreign(text)),
            Pass::Tell { held_back } => {
                self.warn(format!("{} (and {held_back} more before it)", foreign(text)))
            }
        }
    }

    /// To be kept before the next word to anybody outside.
    fn persist(&mut self) {
        self.unsaved = true;
    }

    fn state(&self) -> State {
        State {
            framework_id: self.framework_id.clone(),
            first_generation: self.settings.first_generation,
            tasks: self.fleet.to_state(),
            blocks: self.blocks.iter().cloned().collect(),
        }
    }
}
