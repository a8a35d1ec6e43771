//! The agent's orders.

use super::tasks::{MAX_TASKS, State, TaskError, TaskSpec};
use super::{Action, Executor, Exit, STOP_WAIT};
use mesos::proto::{Reason, TaskInfo, TaskState};
use std::time::Instant;

impl Executor {
    pub(super) fn subscribed(&mut self, killing_state: bool, now: Instant) {
        self.connected = true;
        self.killing_state = killing_state;
        self.next_report = now;
        self.shares.make_due(now);
    }

    pub(super) fn launch(&mut self, task: &TaskInfo, now: Instant) {
        let id = &task.task_id.value;
        if self.tasks.contains(id) {
            tracing::warn!(task = %id, "launched twice, ignored");
            return;
        }
        self.had_task = true;
        let spec = if self.shutting_down {
            Err(TaskError::ShuttingDown)
        } else if self.tasks.len() >= MAX_TASKS {
            Err(TaskError::TooManyTasks)
        } else {
            TaskSpec::read(task, &self.trials)
        };
        match spec {
            Ok(spec) => self.start(id, spec, now),
            Err(error) => {
                tracing::error!(task = %id, %error, "task refused");
                self.tasks.insert(id.clone(), None);
                self.update(
                    id,
                    TaskState::Failed,
                    Some((error.to_string(), Reason::TaskInvalid)),
                    now,
                );
            }
        }
    }

    pub(super) fn start(&mut self, id: &str, mut spec: TaskSpec, now: Instant) {
        tracing::info!(task = %id, cpus = spec.millis as f64 / 1000.0, kernel = %spec.kernels, "task launched");
        let assignment = spec.data.assignment.take();
        self.tasks.insert(id.to_owned(), Some(spec));
        self.update(id, TaskState::Starting, None, now);
        self.last_heard = now;
        self.update_threads(now);
        let revision = self.revision;
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Starting(revision);
        }
        self.run_started(self.started_revision, now);
        if let Some(assignment) = assignment {
            self.assign(*assignment, now);
        }
    }

    pub(super) fn kill(&mut self, id: &str, now: Instant) {
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
            self.update(id, TaskState::Killing, None, now);
        }
        self.update_threads(now);
        let revision = self.revision;
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Stopping(revision);
        }
        self.stop_deadline = Some(now + STOP_WAIT);
        self.finish_stopped(self.stopped_revision, now);
    }

    pub(super) fn shut_down(&mut self, now: Instant) {
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

    pub(super) fn agent_lost(&mut self, reason: String) {
        self.actions.push_back(Action::Abandon);
        self.exit(Exit::AgentLost {
            reason,
            expected: self.shutting_down,
        });
    }
}
