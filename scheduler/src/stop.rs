//! The end of a run: tasks are killed and their last shares awaited, then the framework is torn down; or, with
//! `--keep-running`, tasks are left alone.
//!
//! ```text
//! Running ── Stop ──> Stopping ── tasks ended, answers in, or too late ──> Leaving ── calls and disk settled ──> Over
//!    └─────────────────────────── cannot go on ────────────────────────────^
//! ```

use crate::records::Record;
use crate::{Action, Exit, RunEvent, Scheduler};
use mesos::proto::ExecutorId;
use mesos::scheduler::call;
use std::time::{Duration, Instant};
use text::count;

/// How long a stop waits for tasks to end and for the sources' last answers.
const STOP_PATIENCE: Duration = Duration::from_secs(8);
/// How long the last calls, and the last writes, may take.
const LEAVE_PATIENCE: Duration = Duration::from_secs(5);
/// How long a run that ends waits for the answer to its first SUBSCRIBE: a framework whose id nobody knows would stay
/// with the master until its failover timeout.
const SUBSCRIBE_PATIENCE: Duration = Duration::from_secs(2);
/// A second request to stop within this time is taken for an echo of the first: some supervisors signal the process and
/// its group.
const ECHO: Duration = Duration::from_secs(1);
/// How often a KILL is repeated until the task has ended.
const KILL_INTERVAL: Duration = Duration::from_secs(5);
/// After so many KILLs without effect, and again after as many more, the executor is shut down: its agent then ends it by
/// force.
const KILLS_BEFORE_SHUTDOWN: u32 = 6;

/// Where the run stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Mining.
    Running,
    /// Waiting for tasks and answers.
    Stopping { since: Instant },
    /// Waiting for the last calls and writes.
    Leaving {
        since: Instant,
        ended: Ended,
        /// TEARDOWN was called, and what the master said.
        teardown: Teardown,
    },
    /// [`Action::Exit`] was given.
    Over,
}

/// Why a run ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Done, or asked to stop.
    Done,
    /// Cannot go on, for this reason.
    Failed(String),
}

/// What became of the TEARDOWN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Teardown {
    /// None is sent: tasks are to be kept, or nobody is there to take it.
    None,
    /// Follows if the first SUBSCRIBE is answered yet.
    Awaited,
    Sent,
    Taken,
    Refused,
}

impl Teardown {
    /// How long a run that ends waits at most.
    pub(crate) fn patience(self) -> Duration {
        match self {
            Self::Awaited => SUBSCRIBE_PATIENCE,
            _ => LEAVE_PATIENCE,
        }
    }
}

impl Phase {
    pub(crate) fn is_running(&self) -> bool {
        *self == Self::Running
    }

    /// Whether only the last calls and writes are waited for.
    pub(crate) fn is_leaving(&self) -> bool {
        matches!(self, Self::Leaving { .. })
    }

    pub(crate) fn is_over(&self) -> bool {
        *self == Self::Over
    }
}

impl Scheduler {
    /// Stop cleanly. A second time: do not wait.
    pub(crate) fn on_stop(&mut self, now: Instant) {
        match self.phase {
            Phase::Running => self.begin_stop(now),
            Phase::Stopping { since } if now.saturating_duration_since(since) >= ECHO => {
                self.finish(Ended::Done, now);
            }
            Phase::Leaving { since, .. } if now.saturating_duration_since(since) >= ECHO => self.leave(),
            _ => {}
        }
    }

    fn begin_stop(&mut self, now: Instant) {
        self.phase = Phase::Stopping { since: now };
        if !self.settings.keep_running {
            for id in self.cluster.task_ids() {
                self.cluster.change_task(&id, &mut self.workers, |task| {
                    task.kill_at = Some(now);
                });
            }
            self.repeat_kills(now);
        }
        let text = self.stopping_text();
        self.tell(RunEvent::Stopping { text });
        self.stop_due(now);
    }

    /// What is waited for, or left.
    fn stopping_text(&self) -> String {
        let (tasks, answers) = (
            count(self.cluster.held_count() as u64, "task"),
            count(self.shares.waiting() as u64, "answer"),
        );
        let wait = STOP_PATIENCE.as_secs();
        if self.settings.keep_running {
            format!(
                "stopping: {tasks} left running for a later scheduler with the same --state; waiting at most {wait} s \
                 for {answers} of the pool"
            )
        } else {
            format!("stopping: waiting at most {wait} s for {tasks} to end and {answers} of the pool")
        }
    }

    /// The operator asked for no more accepted shares than this.
    pub(crate) fn stop_after_shares(&mut self, accepted: u64, now: Instant) {
        let wanted = self.settings.exit_after_shares;
        if self.phase.is_running() && wanted.is_some_and(|wanted| accepted >= wanted) {
            self.tell(RunEvent::Stopping {
                text: format!("{accepted} shares accepted, as asked"),
            });
            self.on_stop(now);
        }
    }

    pub(crate) fn stop_due(&mut self, now: Instant) {
        let Phase::Stopping { since } = self.phase else {
            return;
        };
        let tasks_done = self.settings.keep_running || self.cluster.is_silent(now);
        let late = now.saturating_duration_since(since) >= STOP_PATIENCE;
        if tasks_done && self.shares.waiting() == 0 || late {
            self.finish(Ended::Done, now);
        }
    }

    /// Sends KILL to every task that is to end, and again until it has. A KILL never overtakes the task's launch.
    pub(crate) fn repeat_kills(&mut self, now: Instant) {
        if !self.subscribed {
            return;
        }
        for id in self.cluster.kills_due(now) {
            let Some(task) = self.cluster.task(&id) else {
                continue;
            };
            let kill = call::kill(task.task_id(), Some(task.agent_id()), None);
            let after = task.launched_after;
            self.call_after(after, kill);
            self.cluster.change_task(&id, &mut self.workers, |task| {
                task.kill_at = Some(now + KILL_INTERVAL);
                task.kills = task.kills.saturating_add(1);
            });
            self.shut_down_if_deaf(&id, now);
        }
    }

    /// A task that KILL does not end is ended with its executor.
    fn shut_down_if_deaf(&mut self, id: &str, now: Instant) {
        let Some(task) = self.cluster.task(id) else {
            return;
        };
        let kills = task.kills;
        if kills % KILLS_BEFORE_SHUTDOWN != 0 {
            return;
        }
        let (executor, hostname) = (task.record.executor_id.clone(), task.record.hostname.clone());
        let shutdown = call::shutdown(ExecutorId::new(executor.clone()), task.agent_id());
        self.calls.push(shutdown);
        let text = format!(
            "{id} on {hostname} goes on after {kills} KILLs: executor {executor} is shut down; if this comes again, end it \
             on its agent"
        );
        self.notice(&text, now);
    }

    /// Nothing more is mined: the framework is torn down if it is to be, and the run ends when that is settled.
    pub(crate) fn finish(&mut self, ended: Ended, now: Instant) {
        if matches!(self.phase, Phase::Leaving { .. } | Phase::Over) {
            return;
        }
        // Whoever is still to answer has nobody to tell.
        self.shares.abandon_all();
        self.sources.stop();
        self.calls.withdraw();
        let is_unknown = self.journal.state().framework_id.is_none() && !self.master_lost;
        let teardown = match (self.subscribed, self.settings.keep_running) {
            (_, true) => Teardown::None,
            (true, false) => Teardown::Sent,
            (false, false) if is_unknown => Teardown::Awaited,
            (false, false) => Teardown::None,
        };
        if teardown == Teardown::Sent {
            self.calls.push(call::teardown());
        }
        self.phase = Phase::Leaving {
            since: now,
            ended,
            teardown,
        };
    }

    /// The first SUBSCRIBE is answered when the run is ending.
    pub(crate) fn on_subscribed_too_late(&mut self) {
        if let Phase::Leaving { teardown, .. } = &mut self.phase
            && *teardown == Teardown::Awaited
        {
            *teardown = Teardown::Sent;
            self.subscribed = true;
            self.calls.push(call::teardown());
        }
    }

    /// No master answers now.
    pub(crate) fn awaits_no_subscription(&mut self) {
        self.master_lost = true;
        if let Phase::Leaving { teardown, .. } = &mut self.phase
            && *teardown == Teardown::Awaited
        {
            *teardown = Teardown::None;
        }
    }

    pub(crate) fn on_teardown_answered(&mut self, taken: bool, now: Instant) {
        if let Phase::Leaving { teardown, .. } = &mut self.phase {
            *teardown = if taken { Teardown::Taken } else { Teardown::Refused };
            if taken {
                self.forget_framework(now);
            }
        }
    }

    /// The framework's id is dead, and every task with it.
    pub(crate) fn forget_framework(&mut self, now: Instant) {
        self.journal.record(Record::Framework(None));
        for task_id in self.cluster.task_ids() {
            self.cluster.end_task(&task_id, &mut self.workers, now);
            self.journal.record(Record::TaskEnded { task_id });
        }
    }

    /// Ends the run once the last calls are answered and the last records written, or when that takes too long.
    pub(crate) fn leave_due(&mut self, now: Instant) {
        let Phase::Leaving { since, teardown, .. } = &self.phase else {
            return;
        };
        let settled = match teardown {
            Teardown::None => !self.subscribed || self.calls.is_idle(),
            Teardown::Awaited => false,
            Teardown::Sent => false,
            Teardown::Taken | Teardown::Refused => true,
        };
        let late = now.saturating_duration_since(*since) >= teardown.patience();
        if settled && self.journal.is_settled() || late {
            self.leave();
        }
    }

    fn leave(&mut self) {
        let Phase::Leaving { ended, teardown, .. } = std::mem::replace(&mut self.phase, Phase::Over) else {
            return;
        };
        let left_alone = match teardown {
            Teardown::Taken => false,
            Teardown::Sent | Teardown::Refused => true,
            Teardown::None | Teardown::Awaited => {
                !self.settings.keep_running && self.cluster.agents().held().agents > 0
            }
        };
        let exit = match ended {
            Ended::Done if left_alone => Exit::Failed(self.text_without_teardown()),
            Ended::Done => Exit::Done,
            Ended::Failed(reason) => Exit::Failed(reason),
        };
        self.actions.push_back(Action::Exit(exit));
    }

    /// How to go on if the master has not taken the end.
    fn text_without_teardown(&self) -> String {
        format!(
            "no master was there to take the end: {} tasks may go on; start again with the same --state to take them \
             up, or tear framework {} down at the master",
            self.cluster.held_count(),
            self.journal
                .state()
                .framework_id
                .as_deref()
                .unwrap_or("of this run"),
        )
    }
}
