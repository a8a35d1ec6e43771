//! The end of a run: tasks are killed and their last shares awaited, then the framework is torn down; or,
//! with `--keep-running`, tasks are left alone.

use crate::{Brain, Event, Exit, Output, State};
use mesos::proto::TaskState;
use mesos::scheduler::call;
use std::time::{Duration, Instant};
use text::count;

/// How long a stop waits for tasks to end and for the pool's last answers.
const STOP_PATIENCE: Duration = Duration::from_secs(8);
/// A second request to stop within this time is taken for an echo of the first: some supervisors signal the
/// process and its group.
const ECHO: Duration = Duration::from_secs(1);
/// How often a KILL is repeated until the task has ended.
const KILL_INTERVAL: Duration = Duration::from_secs(5);

/// Where the run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Mining.
    Running,
    /// Waiting for tasks and answers.
    Stopping {
        /// Since when.
        since: Instant,
    },
    /// [`Output::Exit`] was given.
    Over,
}

impl Phase {
    pub(crate) fn is_running(self) -> bool {
        self == Self::Running
    }

    pub(crate) fn is_over(self) -> bool {
        self == Self::Over
    }
}

impl Brain {
    /// Stop cleanly. A second time: do not wait.
    pub(crate) fn on_stop(&mut self, now: Instant) {
        match self.phase {
            Phase::Running => {
                self.phase = Phase::Stopping { since: now };
                if !self.settings.keep_running {
                    self.fleet.iter_mut().for_each(|miner| miner.killing = Some(now));
                    self.repeat_kills(now);
                }
                self.emit(Event::Stopping {
                    text: self.farewell(),
                });
                self.stop_due(now);
            }
            Phase::Stopping { since } if now.saturating_duration_since(since) >= ECHO => {
                self.finish(Exit::Done)
            }
            Phase::Stopping { .. } => {}
            Phase::Over => {}
        }
    }

    /// What is waited for, or left.
    fn farewell(&self) -> String {
        let (tasks, answers) = (
            count(self.fleet.count() as u64, "task"),
            count(self.ledger.waiting() as u64, "answer"),
        );
        let wait = STOP_PATIENCE.as_secs();
        if self.settings.keep_running {
            format!(
                "stopping: {tasks} left running for a later scheduler with the same --state; waiting at most {wait} s for {answers} of the pool"
            )
        } else {
            format!("stopping: waiting at most {wait} s for {tasks} to end and {answers} of the pool")
        }
    }

    pub(crate) fn stop_due(&mut self, now: Instant) {
        let Phase::Stopping { since } = self.phase else {
            return;
        };
        let tasks_done = self.settings.keep_running || self.fleet.is_silent(now);
        let answered = self.ledger.waiting() == 0 || self.pool.is_none();
        if tasks_done && answered || now.saturating_duration_since(since) >= STOP_PATIENCE {
            self.finish(Exit::Done);
        }
    }

    pub(crate) fn repeat_kills(&mut self, now: Instant) {
        if !self.subscribed {
            return;
        }
        let mut kills = Vec::new();
        for miner in self.fleet.iter_mut() {
            if miner.killing.is_some_and(|due| due <= now) && miner.state != TaskState::Unreachable {
                miner.killing = Some(now + KILL_INTERVAL);
                kills.push((miner.task_id.clone(), miner.agent_id.clone()));
            }
        }
        for (task_id, agent_id) in kills {
            self.call(call::kill(task_id, Some(agent_id), None));
        }
    }

    /// The run cannot go on.
    pub(crate) fn fail(&mut self, reason: String) {
        self.finish(Exit::Failed(reason));
    }

    pub(crate) fn finish(&mut self, exit: Exit) {
        if self.phase.is_over() {
            return;
        }
        self.phase = Phase::Over;
        // Whoever is still to answer has nobody to tell.
        self.ledger.abandon();
        self.persist();
        let exit = match exit {
            Exit::Done if self.leaves_tasks_unasked() => Exit::Failed(self.text_without_teardown()),
            exit => exit,
        };
        if !self.settings.keep_running && self.subscribed {
            self.tears_down = true;
            self.call(call::teardown());
        }
        self.outputs.push_back(Output::Exit(exit));
    }

    /// What is to be kept once the master has taken the TEARDOWN, if there was one: the id is dead then, and every
    /// task with it.
    pub fn state_after_teardown(&self) -> Option<State> {
        self.tears_down.then(|| State {
            framework_id: None,
            tasks: Vec::new(),
            ..self.state()
        })
    }

    /// How to go on if the master has not taken the end.
    pub fn text_without_teardown(&self) -> String {
        format!(
            "no master was there to take the end: {} tasks may go on; start again with the same --state to take them \
             up, or tear framework {} down at the master",
            self.fleet.count(),
            self.framework_id.as_deref().unwrap_or("of this run"),
        )
    }

    fn leaves_tasks_unasked(&self) -> bool {
        !self.settings.keep_running && !self.subscribed && self.fleet.count() > 0
    }
}
