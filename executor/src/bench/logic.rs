//! The decisions of a benchmark's executor, as a [`Machine`]: no I/O, threads or clock.
//!
//! ```text
//! LAUNCH ──> RUNNING ──(all records measured and acknowledged)──> FINISHED ──> gone
//!    │          ├── KILL ──> KILLED
//!    └──────────┴── bad TaskInfo.data, no kernel, no threads, a scheduler that is silent ──> FAILED
//! ```

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

use crate::logic::Exit;
use machine::Machine;
use mesos::executor::Event as AgentEvent;
use mesos::proto::{Reason, TaskId, TaskInfo, TaskState, TaskStatus};
use messages::bench::{BenchTask, FromBench, MAX_RECORDS_AT_ONCE, NumberedRecord, Record, ToBench};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How long a new executor waits for its task.
pub const TASK_WAIT: Duration = Duration::from_secs(60);
/// A message is sent this often at least, so that the scheduler knows that the executor lives.
pub const MESSAGE_INTERVAL: Duration = Duration::from_secs(1);
/// Shortest time between two messages. Records that were measured meanwhile travel together.
pub const MESSAGE_SPACING: Duration = Duration::from_millis(100);
/// A scheduler that acknowledges nothing for this long, although there is something, is gone.
pub const SCHEDULER_SILENCE: Duration = Duration::from_secs(60);

#[derive(Clone, Debug)]
pub enum Event {
    /// From the agent.
    Agent(AgentEvent),
    /// The connection to the agent is down; the client keeps trying.
    Disconnected,
    /// The agent has refused the subscription, or will not be tried again.
    AgentLost { reason: String },
    /// The last [`Action::Message`] has been handed over or was lost; the next may follow.
    MessageSent,
    /// A signal that asks to end.
    Shutdown,
    /// The measurement will give this many records.
    Planned { total: u32 },
    /// The next of them.
    Measured(Record),
    /// The measurement has ended: all records are told, or why there are no more.
    Ended(Result<(), String>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Send this status update; the sender adds uuid, source and time.
    Update(Box<TaskStatus>),
    /// Send this framework message, once. No other one comes before [`Event::MessageSent`].
    Message(Vec<u8>),
    /// Measure this machine.
    Measure(Plan),
    /// Stop measuring.
    Stop,
    /// End the process, after the agent has the last update. The last action.
    Exit(Exit),
}

/// What to measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Thousandths of a CPU that the task and its executor have.
    pub cpus_millis: u64,
    /// Length of a measurement of the chosen kernel.
    pub length: Duration,
    /// The one kernel to measure, instead of all.
    pub kernel: Option<String>,
}

#[derive(Debug)]
pub struct Bench {
    session: u64,
    connected: bool,
    /// The task, while it runs.
    task: Option<String>,
    /// Records that there will be; 0 while nobody knows.
    total: u32,
    records: Vec<Record>,
    /// All records up to this one are acknowledged.
    through: u64,
    /// When the last one was acknowledged, or the first one made that was not.
    heard: Instant,
    /// All are measured.
    measured: bool,
    next_message: Instant,
    not_before: Instant,
    in_flight: bool,
    /// When to end without a task.
    task_due: Option<Instant>,
    actions: VecDeque<Action>,
    exited: bool,
}

impl Bench {
    /// `session` is a random number that identifies this process to the scheduler.
    pub fn new(session: u64, now: Instant) -> Self {
        Self {
            session,
            connected: false,
            task: None,
            total: 0,
            records: Vec::new(),
            through: 0,
            heard: now,
            measured: false,
            next_message: now,
            not_before: now,
            in_flight: false,
            task_due: Some(now + TASK_WAIT),
            actions: VecDeque::new(),
            exited: false,
        }
    }

    fn agent(&mut self, event: AgentEvent, now: Instant) {
        match event {
            AgentEvent::Subscribed { .. } => {
                self.connected = true;
                self.next_message = now;
            }
            AgentEvent::Launch(task) => self.launch(&task, now),
            AgentEvent::LaunchGroup(tasks) => tasks.iter().for_each(|task| self.launch(task, now)),
            AgentEvent::Kill { task_id, .. } if self.task.as_ref() == Some(&task_id.value) => {
                self.end(TaskState::Killed, None);
            }
            AgentEvent::Kill { .. } | AgentEvent::Acknowledged { .. } => {}
            AgentEvent::Message(data) => self.message(&data, now),
            AgentEvent::Shutdown => self.shut_down(),
            AgentEvent::Error(reason) => self.exit(Exit::AgentLost {
                reason,
                expected: false,
            }),
        }
    }

    fn launch(&mut self, task: &TaskInfo, now: Instant) {
        let id = task.task_id.value.clone();
        let plan = match self.task {
            None => plan(task),
            Some(_) => Err("this executor has its task already".to_owned()),
        };
        match plan {
            Ok(plan) => {
                tracing::info!(task = %id, ?plan, "task launched");
                self.update(&id, TaskState::Running, None);
                self.task = Some(id);
                self.task_due = None;
                self.heard = now;
                self.actions.push_back(Action::Measure(plan));
            }
            Err(problem) => {
                tracing::error!(task = %id, problem, "task refused");
                self.update(&id, TaskState::Failed, Some((problem, Reason::TaskInvalid)));
                if self.task.is_none() {
                    self.exit(Exit::Done);
                }
            }
        }
    }

    fn message(&mut self, data: &[u8], now: Instant) {
        match ToBench::decode(data) {
            Ok(ack) if ack.session != self.session => tracing::debug!("acknowledgement of another session"),
            Ok(ack) => {
                let through = ack.through.min(self.records.len() as u64);
                if through > self.through {
                    self.through = through;
                    self.heard = now;
                }
            }
            Err(error) => tracing::debug!(%error, "message from the scheduler ignored"),
        }
    }

    fn measured(&mut self, record: Record, now: Instant) {
        if self.is_acknowledged() {
            self.heard = now;
        }
        self.records.push(record);
        self.next_message = now;
    }

    fn is_acknowledged(&self) -> bool {
        self.through == self.records.len() as u64
    }

    fn message_due(&self) -> Option<Instant> {
        let can = self.connected && !self.in_flight && self.total > 0 && self.task.is_some();
        can.then(|| self.next_message.max(self.not_before))
    }

    fn send(&mut self, now: Instant) {
        if self.message_due().is_none_or(|due| now < due) {
            return;
        }
        let unacknowledged = (1..).zip(&self.records).skip(self.through as usize);
        let numbered = |(seq, record): (u64, &Record)| NumberedRecord {
            seq,
            record: record.clone(),
        };
        let message = FromBench {
            session: self.session,
            total: self.total,
            records: unacknowledged.take(MAX_RECORDS_AT_ONCE).map(numbered).collect(),
        };
        let left = self.records.len() as u64 - self.through;
        self.actions.push_back(Action::Message(message.encode()));
        self.in_flight = true;
        self.not_before = now + MESSAGE_SPACING;
        self.next_message = now
            + if left == 0 {
                MESSAGE_INTERVAL
            } else {
                MESSAGE_INTERVAL / 2
            };
    }

    /// When a scheduler that acknowledges nothing is given up.
    fn silence_due(&self) -> Option<Instant> {
        let waits = self.task.is_some() && !self.is_acknowledged();
        waits.then(|| self.heard + SCHEDULER_SILENCE)
    }

    fn shut_down(&mut self) {
        match self.task {
            Some(_) => self.end(TaskState::Killed, None),
            None => self.exit(Exit::Done),
        }
    }

    /// Ends the task, and with it the executor.
    fn end(&mut self, state: TaskState, fault: Option<(String, Reason)>) {
        let Some(id) = self.task.take() else { return };
        if let Some((problem, _)) = &fault {
            tracing::error!(task = %id, problem, "task failed");
        }
        self.actions.push_back(Action::Stop);
        self.update(&id, state, fault);
        self.exit(Exit::Done);
    }

    fn update(&mut self, id: &str, state: TaskState, fault: Option<(String, Reason)>) {
        let mut status = TaskStatus::new(TaskId { value: id.to_owned() }, state);
        if let Some((message, reason)) = fault {
            status.message = Some(message);
            status.reason = Some(reason.into());
        }
        self.actions.push_back(Action::Update(Box::new(status)));
    }

    fn exit(&mut self, exit: Exit) {
        self.exited = true;
        self.actions.push_back(Action::Exit(exit));
    }
}

/// What a task asks for.
fn plan(task: &TaskInfo) -> Result<Plan, String> {
    let data = task.data.as_deref().ok_or("TaskInfo.data is missing")?;
    let asked = BenchTask::decode(data).map_err(|error| format!("TaskInfo.data: {error}"))?;
    let cpus = |resources| mesos::resources::sum(resources, "cpus");
    let own = task
        .executor
        .as_ref()
        .map_or(0, |executor| cpus(&executor.resources));
    let cpus_millis = cpus(&task.resources).saturating_add(own);
    if cpus_millis == own {
        return Err("TaskInfo.resources: the task has no cpus to hash on".to_owned());
    }
    Ok(Plan {
        cpus_millis,
        length: Duration::from_millis(asked.length_ms),
        kernel: asked.kernel,
    })
}

impl Machine for Bench {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        if self.exited {
            return;
        }
        match event {
            Event::Agent(event) => self.agent(event, now),
            Event::Disconnected => self.connected = false,
            Event::AgentLost { reason } => self.exit(Exit::AgentLost {
                reason,
                expected: false,
            }),
            Event::MessageSent => self.in_flight = false,
            Event::Shutdown => self.shut_down(),
            Event::Planned { total } => self.total = total,
            Event::Measured(record) => self.measured(record, now),
            Event::Ended(Ok(())) => self.measured = true,
            Event::Ended(Err(reason)) => {
                self.end(TaskState::Failed, Some((reason, Reason::ExecutorTerminated)));
            }
        }
        self.advance(now);
    }

    fn advance(&mut self, now: Instant) {
        if self.exited {
            return;
        }
        if self.measured && self.is_acknowledged() {
            self.end(TaskState::Finished, None);
        } else if self.silence_due().is_some_and(|due| now >= due) {
            let problem = "the scheduler has acknowledged nothing for a minute".to_owned();
            self.end(TaskState::Failed, Some((problem, Reason::ExecutorTerminated)));
        } else if self.task_due.is_some_and(|due| now >= due) {
            self.exit(Exit::Done);
        } else {
            self.send(now);
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        if self.exited {
            return None;
        }
        let due = [self.message_due(), self.silence_due(), self.task_due];
        due.into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests;
