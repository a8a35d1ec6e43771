//! The executor's decisions, as a [`Machine`]: no I/O, threads or clock.
//!
//! ```text
//! LAUNCH ──> STARTING ──(threads run)──> RUNNING ──KILL──> KILLING ──(threads stopped)──> KILLED ──(acknowledged)──> gone
//!    └── bad TaskInfo.data, unknown kernel, no threads ──> FAILED ──────────────────────────┘
//! ```
//!
//! * All tasks share one set of threads, sized to the sum of their CPUs. When the last task is killed the hashing
//!   ends, and the executor exits once the agent has acknowledged its updates.
//! * The newest assignment counts (see [`messages`]). It is searched while any task lives, even while the agent or the
//!   scheduler is unreachable, but no longer than [`SCHEDULER_SILENCE`].
//! * At most one framework message is under way ([`Event::MessageSent`]). Until it is sent, shares and reports wait
//!   here, where shares are bounded and a report is made only when it leaves.
//! * No message is fatal: one that does not decode is logged and ignored.

mod agent;
mod engine_events;
mod event;
mod latest;
mod leaving;
mod recent;
mod scheduler;
mod sending;
mod shares;
mod tasks;

pub use event::{Action, Event, Exit};
pub use leaving::{FIRST_TASK_WAIT, LEAVE_WAIT, SHARES_WAIT};
pub use recent::MAX_BLOCKS;
pub use sending::{BLOCK_UPDATE_SPACING, MESSAGE_SPACING};
pub use shares::{FIRST_RESEND, LAST_RESEND, MAX_UNACKNOWLEDGED, SHARE_SPACING};
pub use tasks::MAX_TASKS;

use engine::{Counters, ThreadPlan};
use latest::Latest;
use machine::Machine;
use miner_core::Trials;
use recent::Recent;
use shares::Shares;
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use tasks::Tasks;

/// How long a killed task waits for its threads to stop. Then it is reported killed regardless.
pub const STOP_WAIT: Duration = Duration::from_secs(1);
/// Hashing pauses when the scheduler has been silent for this long: by then its job is certainly stale.
pub const SCHEDULER_SILENCE: Duration = Duration::from_secs(3600);

#[derive(Debug)]
pub struct Executor {
    session: u64,
    session_began: Instant,
    trials: Trials,
    tasks: Tasks,
    latest: Latest,
    recent: Recent,
    shares: Shares,
    counters: Counters,
    /// Generation of the assignment that is searched, and since when.
    search_began: Option<(u64, Instant)>,
    /// Generation of an assignment whose space is searched completely.
    exhausted: Option<u64>,

    connected: bool,
    killing_state: bool,
    shutting_down: bool,
    /// A task has been launched.
    had_task: bool,
    /// When the last task got its terminal update.
    idle_since: Option<Instant>,
    last_heard: Instant,

    revision: u64,
    /// The plan last asked for, with that revision.
    plan: Option<ThreadPlan>,
    started_revision: u64,
    stopped_revision: u64,
    /// When tasks that are being stopped are reported as killed at the latest.
    stop_deadline: Option<Instant>,

    /// Replaces the interval that the tasks ask for.
    report_interval: Option<Duration>,
    next_report: Instant,
    /// The next report carries the description.
    describe: bool,
    /// A task has ended and its last hashes have not been reported.
    final_report: bool,
    /// A message was handed out and [`Event::MessageSent`] has not come.
    message_in_flight: bool,
    message_not_before: Instant,
    block_update_not_before: Instant,
    /// Messages that did not decode.
    malformed: u64,
    actions: VecDeque<Action>,
    exited: bool,
}

impl Executor {
    /// Shares found so far, those of them that are not acknowledged, and those given up.
    pub fn share_counts(&self) -> (u64, usize, u64) {
        self.shares.counts()
    }

    /// `session` is a random number that identifies this process to the scheduler.
    pub fn new(session: u64, trials: Trials, now: Instant) -> Self {
        Self {
            session,
            session_began: now,
            trials,
            tasks: Tasks::default(),
            latest: Latest::default(),
            recent: Recent::default(),
            shares: Shares::new(session),
            counters: Counters::default(),
            search_began: None,
            exhausted: None,
            connected: false,
            killing_state: false,
            shutting_down: false,
            had_task: false,
            idle_since: None,
            last_heard: now,
            revision: 0,
            plan: None,
            started_revision: 0,
            stopped_revision: 0,
            stop_deadline: None,
            report_interval: None,
            next_report: now,
            describe: true,
            final_report: false,
            message_in_flight: false,
            message_not_before: now,
            block_update_not_before: now,
            malformed: 0,
            actions: VecDeque::new(),
            exited: false,
        }
    }
}

impl Machine for Executor {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        if self.exited {
            return;
        }
        match event {
            Event::Subscribed { killing_state } => self.subscribed(killing_state, now),
            Event::Disconnected => self.connected = false,
            Event::AgentLost { reason } => self.agent_lost(reason),
            Event::Launch(task) => self.launch(&task, now),
            Event::Kill { task_id } => self.kill(&task_id, now),
            Event::Acknowledged { task_id, uuid } => self.tasks.acknowledged(&task_id, uuid),
            Event::Message(data) => self.message(&data, now),
            Event::MessageSent => self.message_in_flight = false,
            Event::Shutdown => self.shut_down(now),
            Event::Engine(event) => self.engine(event, now),
            // Counters make nothing due.
            Event::Counters(counters) => {
                self.counters = counters;
                return;
            }
        }
        self.advance(now);
    }

    fn advance(&mut self, now: Instant) {
        if self.exited {
            return;
        }
        if self.stop_deadline.is_some_and(|deadline| now >= deadline) {
            tracing::warn!("hashing threads did not stop in time");
            self.finish_stopped(u64::MAX, now);
        }
        let silent = now >= self.last_heard + SCHEDULER_SILENCE && self.tasks.live().next().is_some();
        if silent && self.update_threads(now) {
            tracing::warn!("the scheduler has been silent for an hour: hashing pauses");
        }
        self.send_message(now);
        self.send_blocks(now);
        self.leave_if_idle(now);
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let hashing = self.plan.is_some_and(|plan| plan.millis > 0);
        let candidates = [
            self.message_due(),
            self.block_update_due(),
            self.stop_deadline,
            self.leave_due(),
            hashing.then_some(self.last_heard + SCHEDULER_SILENCE),
        ];
        if self.exited {
            None
        } else {
            candidates.into_iter().flatten().min()
        }
    }
}
