//! The executor's brain: what it does with what it is told. No I/O, no threads, no clock.
//!
//! Call [`Executor::handle`] with each [`Input`] and [`Executor::handle_timeout`] at [`Executor::poll_timeout`];
//! after either, take [`Executor::poll_output`] until it is empty.
//!
//! ```text
//! LAUNCH ──> STARTING ──(threads run)──> RUNNING ──KILL──> KILLING ──(threads stopped)──> KILLED ──(acknowledged)──> gone
//!    └── bad TaskInfo.data, unknown kernel, no threads ──> FAILED ──────────────────────────┘
//! ```
//!
//! * Any number of tasks share one crew of threads, as large as their CPUs together. The last one killed ends
//!   the hashing, and the executor leaves when the agent has its updates.
//! * The newest assignment counts, see [`messages`]. It is searched while any task lives, also while the agent
//!   or the scheduler is away, but not for longer than [`SCHEDULER_SILENCE`].
//! * Nothing that arrives is fatal but the agent's own orders; what does not decode is logged and forgotten.

mod io;
mod latest;
mod leaving;
mod sending;
mod shares;
mod tasks;

pub use io::{Exit, Input, Output};
pub use leaving::{FIRST_TASK_WAIT, LEAVE_WAIT, SHARES_WAIT};
pub use sending::{BLOCK_UPDATE_SPACING, MESSAGE_SPACING};
pub use shares::{FIRST_RESEND, LAST_RESEND, MAX_UNACKNOWLEDGED, SHARE_SPACING};
pub use tasks::MAX_TASKS;

use crate::miner::{Arrangement, MinerEvent, Progress};
use latest::Latest;
use mesos::proto::{Reason, TaskInfo, TaskState};
use messages::{Assignment, ToExecutor};
use miner_core::Trials;
use shares::Shares;
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use tasks::{Order, State, Tasks};

/// How long a killed task waits for its threads to stop before it is reported killed all the same.
pub const STOP_WAIT: Duration = Duration::from_secs(1);
/// Hashing pauses when nothing was heard from the scheduler for this long: its job must be stale.
pub const SCHEDULER_SILENCE: Duration = Duration::from_secs(3600);

/// The brain. See the module's documentation.
#[derive(Debug)]
pub struct Executor {
    session_began: Instant,
    /// The kernels of this machine.
    trials: Trials,
    tasks: Tasks,
    latest: Latest,
    shares: Shares,
    progress: Progress,
    /// Generation of an assignment that is used up.
    used_up: Option<u64>,

    connected: bool,
    killing_state: bool,
    shutting_down: bool,
    /// Some task has been launched.
    employed: bool,
    /// No task has been without a terminal update since.
    idle_since: Option<Instant>,
    last_heard: Instant,

    revision: u64,
    arranged: Option<Arrangement>,
    ready_revision: u64,
    stopped_revision: u64,
    /// When tasks that are being stopped are reported killed at the latest.
    stop_deadline: Option<Instant>,

    next_report: Instant,
    /// The last hashes of an ended task are not reported yet.
    farewell: bool,
    message_not_before: Instant,
    block_update_not_before: Instant,
    malformed: u64,
    outputs: VecDeque<Output>,
    exited: bool,
}

impl Executor {
    /// The brain of a process that starts now. `session` is a random number that names it, `trials` say which kernels
    /// may be used.
    pub fn new(session: u64, trials: Trials, now: Instant) -> Self {
        Self {
            session_began: now,
            trials,
            tasks: Tasks::default(),
            latest: Latest::default(),
            shares: Shares::new(session),
            progress: Progress::default(),
            used_up: None,
            connected: false,
            killing_state: false,
            shutting_down: false,
            employed: false,
            idle_since: None,
            last_heard: now,
            revision: 0,
            arranged: None,
            ready_revision: 0,
            stopped_revision: 0,
            stop_deadline: None,
            next_report: now,
            farewell: false,
            message_not_before: now,
            block_update_not_before: now,
            malformed: 0,
            outputs: VecDeque::new(),
            exited: false,
        }
    }

    /// Tells the counters; wanted before [`Self::handle_timeout`].
    pub fn set_progress(&mut self, progress: Progress) {
        self.progress = progress;
    }

    /// Takes note of what happened.
    pub fn handle(&mut self, input: Input, now: Instant) {
        if self.exited {
            return;
        }
        match input {
            Input::Subscribed { killing_state } => self.subscribed(killing_state, now),
            Input::Disconnected => self.connected = false,
            Input::Ended(reason) => self.end_at_once(reason),
            Input::Launch(task) => self.launch(&task, now),
            Input::Kill { task_id } => self.kill(&task_id, now),
            Input::Acknowledged { task_id, uuid } => self.tasks.acknowledged(&task_id, uuid),
            Input::Message(data) => self.message(&data, now),
            Input::Shutdown => self.shut_down(now),
            Input::Miner(event) => self.miner(event, now),
        }
        self.handle_timeout(now);
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Instant) {
        if self.exited {
            return;
        }
        if self.stop_deadline.is_some_and(|deadline| now >= deadline) {
            tracing::warn!("hashing threads did not stop in time");
            self.finish_stopped(u64::MAX, now);
        }
        let silent = now >= self.last_heard + SCHEDULER_SILENCE && self.tasks.live().next().is_some();
        if silent && self.rearrange(now) {
            tracing::warn!("nothing was heard from the scheduler for an hour: hashing pauses");
        }
        self.send_messages(now);
        self.send_blocks(now);
        self.leave_if_idle(now);
    }

    /// When [`Self::handle_timeout`] is to be called next.
    pub fn poll_timeout(&self) -> Option<Instant> {
        let silence = (
            self.last_heard + SCHEDULER_SILENCE,
            self.arranged.is_some_and(|now| now.millis > 0),
        );
        let candidates = [
            self.message_due(),
            self.block_update_due(),
            self.stop_deadline,
            self.leave_due(),
            silence.1.then_some(silence.0),
        ];
        if self.exited {
            None
        } else {
            candidates.into_iter().flatten().min()
        }
    }

    /// The next thing to do.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    // === the agent's orders ===

    fn subscribed(&mut self, killing_state: bool, now: Instant) {
        self.connected = true;
        self.killing_state = killing_state;
        self.next_report = now;
        self.shares.hurry(now);
    }

    fn launch(&mut self, task: &TaskInfo, now: Instant) {
        let id = &task.task_id.value;
        if self.tasks.contains(id) {
            tracing::warn!(task = %id, "launched twice, ignored");
            return;
        }
        self.employed = true;
        let order = if self.shutting_down {
            Err("the executor is shutting down".to_owned())
        } else if self.tasks.len() >= MAX_TASKS {
            Err(format!("the executor has {MAX_TASKS} tasks already"))
        } else {
            Order::read(task, &self.trials)
        };
        match order {
            Ok(order) => self.start(id, order, now),
            Err(fault) => {
                tracing::error!(task = %id, %fault, "task refused");
                self.tasks.insert(id.clone(), None);
                self.update(id, TaskState::Failed, Some((fault, Reason::TaskInvalid)));
            }
        }
    }

    fn start(&mut self, id: &str, mut order: Order, now: Instant) {
        tracing::info!(task = %id, cpus = order.millis as f64 / 1000.0, kernel = %order.kernels, "task launched");
        let assignment = order.data.assignment.take();
        self.tasks.insert(id.to_owned(), Some(order));
        self.update(id, TaskState::Starting, None);
        self.last_heard = now;
        self.rearrange(now);
        let revision = self.revision;
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Starting(revision);
        }
        self.run_started(self.ready_revision, now);
        if let Some(assignment) = assignment {
            self.assign(assignment, now);
        }
    }

    fn kill(&mut self, id: &str, now: Instant) {
        let Some(task) = self.tasks.get_mut(id) else {
            tracing::debug!(task = %id, "KILL of a task that is not here");
            return;
        };
        if !matches!(task.state, State::Starting(_) | State::Running) {
            return;
        }
        tracing::info!(task = %id, "task is killed");
        task.state = State::Stopping(u64::MAX);
        if self.killing_state {
            self.update(id, TaskState::Killing, None);
        }
        self.rearrange(now);
        let revision = self.revision;
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Stopping(revision);
        }
        self.stop_deadline = Some(now + STOP_WAIT);
        self.finish_stopped(self.stopped_revision, now);
    }

    fn shut_down(&mut self, now: Instant) {
        if !self.shutting_down {
            tracing::info!("shutting down");
        }
        self.shutting_down = true;
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Starting(_) | State::Running))
        {
            self.kill(&id, now);
        }
    }

    fn end_at_once(&mut self, reason: String) {
        self.outputs.push_back(Output::Abandon);
        self.exit(self.shutting_down, reason);
    }

    // === the scheduler's messages ===

    fn message(&mut self, data: &[u8], now: Instant) {
        let message = match ToExecutor::decode(data) {
            Ok(message) => message,
            Err(error) => {
                self.malformed += 1;
                // The 1st, 2nd, 4th, 8th …: a flood of them must not fill the sandbox.
                if self.malformed.is_power_of_two() {
                    tracing::warn!(%error, count = self.malformed, "message from the scheduler ignored");
                }
                return;
            }
        };
        self.last_heard = now;
        self.rearrange(now);
        match message {
            ToExecutor::Assign(assignment) => self.assign(assignment, now),
            ToExecutor::Ack(ack) => self.shares.acknowledge(&ack),
            ToExecutor::Pause { generation } => {
                if self.latest.pause(generation) {
                    self.outputs.push_back(Output::Abandon);
                    self.next_report = now;
                }
            }
        }
    }

    fn assign(&mut self, assignment: Box<Assignment>, now: Instant) {
        if self.tasks.live().next().is_none() || !self.latest.offer(assignment) {
            return;
        }
        if let Some(held) = self.latest.held() {
            let (assignment, record) = (Box::new(held.clone()), self.tasks.record_search());
            self.outputs.push_back(Output::Assign {
                assignment,
                received: now,
                record,
            });
            self.next_report = now;
            self.used_up = None;
        }
    }

    // === the search ===

    fn miner(&mut self, event: MinerEvent, now: Instant) {
        match event {
            MinerEvent::Began { generation, after } => {
                tracing::debug!(generation, ?after, "the search begins");
            }
            MinerEvent::Found(found) => self.shares.add(found, now),
            MinerEvent::UsedUp { generation } => {
                self.used_up = Some(generation);
                if generation == self.latest.generation() {
                    tracing::info!(generation, "assignment used up");
                    self.next_report = now;
                }
            }
            MinerEvent::Stopped { revision } => {
                self.stopped_revision = self.stopped_revision.max(revision);
                self.finish_stopped(self.stopped_revision, now);
            }
            MinerEvent::Ready { revision } => {
                self.ready_revision = self.ready_revision.max(revision);
                self.run_started(self.ready_revision, now);
            }
            // Of an arrangement that is over already, nothing follows.
            MinerEvent::Failed { revision, reason } if revision == self.revision => self.fail(&reason, now),
            MinerEvent::Failed { reason, .. } => tracing::warn!(reason, "an earlier crew could not start"),
        }
    }

    /// Reports the tasks running whose threads were started by `revision`.
    fn run_started(&mut self, revision: u64, now: Instant) {
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Starting(wanted) if wanted <= revision))
        {
            if let Some(task) = self.tasks.get_mut(&id) {
                task.state = State::Running;
            }
            self.update(&id, TaskState::Running, None);
            self.next_report = now;
        }
    }

    /// Reports the tasks killed whose threads have stopped by `revision`.
    fn finish_stopped(&mut self, revision: u64, now: Instant) {
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Stopping(wanted) if wanted <= revision))
        {
            self.end_task(&id, TaskState::Killed, None);
            self.shares.hurry(now);
            self.farewell = true;
        }
        if self
            .tasks
            .ids(|state| matches!(state, State::Stopping(_)))
            .is_empty()
        {
            self.stop_deadline = None;
        }
    }

    /// There are no threads: no task can live.
    fn fail(&mut self, reason: &str, now: Instant) {
        tracing::error!(reason, "no hashing threads");
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Starting(_) | State::Running))
        {
            self.end_task(
                &id,
                TaskState::Failed,
                Some((reason.to_owned(), Reason::ExecutorTerminated)),
            );
        }
        self.rearrange(now);
    }

    /// Asks for the threads that the live tasks pay for. Returns whether these are others than before.
    fn rearrange(&mut self, now: Instant) -> bool {
        let silent = now >= self.last_heard + SCHEDULER_SILENCE;
        let wanted = match self.tasks.arrangement() {
            Some(arrangement) if silent => Some(Arrangement {
                millis: 0,
                ..arrangement
            }),
            Some(arrangement) => Some(arrangement),
            None => {
                self.latest.release();
                self.arranged.map(|before| Arrangement { millis: 0, ..before })
            }
        };
        let Some(arrangement) = wanted.filter(|_| wanted != self.arranged) else {
            return false;
        };
        if self.tasks.live().next().is_none() {
            self.outputs.push_back(Output::Abandon);
        }
        self.revision += 1;
        self.arranged = Some(arrangement);
        self.outputs.push_back(Output::Arrange {
            revision: self.revision,
            arrangement,
        });
        true
    }
}
