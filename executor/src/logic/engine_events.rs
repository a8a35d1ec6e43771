//! The engine's events, and the threads it is given.

use super::tasks::State;
use super::{Action, Executor, SCHEDULER_SILENCE};
use engine::ThreadPlan;
use mesos::proto::{Reason, TaskState};
use std::time::Instant;

impl Executor {
    pub(super) fn engine(&mut self, event: engine::Event, now: Instant) {
        match event {
            engine::Event::Started { generation, after } => {
                tracing::debug!(generation, ?after, "search started");
                // It starts again with other threads.
                if self.search_began.is_none_or(|(began, _)| began != generation) {
                    self.search_began = Some((generation, now));
                }
            }
            engine::Event::Found(found) => {
                let found_under = self.recent.of_block(&found);
                self.shares.add(found, found_under, now);
            }
            engine::Event::Exhausted { generation } => {
                self.exhausted = Some(generation);
                if generation == self.latest.generation() {
                    tracing::info!(generation, "assignment exhausted");
                    self.next_report = now;
                }
            }
            engine::Event::ThreadsStopped { revision } => {
                self.stopped_revision = self.stopped_revision.max(revision);
                self.finish_stopped(self.stopped_revision, now);
            }
            engine::Event::ThreadsStarted { revision } => {
                self.started_revision = self.started_revision.max(revision);
                self.run_started(self.started_revision, now);
            }
            engine::Event::ThreadsFailed { revision, reason } if revision == self.revision => {
                self.fail(&reason, now)
            }
            // Another plan has replaced that one.
            engine::Event::ThreadsFailed { reason, .. } => {
                tracing::warn!(reason, "replaced hashing threads could not start");
            }
        }
    }

    /// Reports tasks as running whose threads have started with `revision`.
    pub(super) fn run_started(&mut self, revision: u64, now: Instant) {
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Starting(wanted) if wanted <= revision))
        {
            if let Some(task) = self.tasks.get_mut(&id) {
                task.state = State::Running;
            }
            self.update(&id, TaskState::Running, None, now);
            self.next_report = now;
        }
    }

    /// Reports tasks as killed whose threads have stopped with `revision`.
    pub(super) fn finish_stopped(&mut self, revision: u64, now: Instant) {
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Stopping(wanted) if wanted <= revision))
        {
            self.end_task(&id, TaskState::Killed, None, now);
            self.shares.make_due(now);
            self.final_report = true;
        }
        if self
            .tasks
            .ids(|state| matches!(state, State::Stopping(_)))
            .is_empty()
        {
            self.stop_deadline = None;
        }
    }

    /// Ends all tasks: there are no threads for them.
    pub(super) fn fail(&mut self, reason: &str, now: Instant) {
        tracing::error!(reason, "no hashing threads");
        for id in self
            .tasks
            .ids(|state| matches!(state, State::Starting(_) | State::Running))
        {
            self.end_task(
                &id,
                TaskState::Failed,
                Some((reason.to_owned(), Reason::ExecutorTerminated)),
                now,
            );
        }
        self.update_threads(now);
    }

    /// Plans threads for the CPUs of the live tasks. Returns whether the plan has changed.
    pub(super) fn update_threads(&mut self, now: Instant) -> bool {
        let silent = now >= self.last_heard + SCHEDULER_SILENCE;
        let wanted = match self.tasks.thread_plan() {
            Some(plan) if silent => Some(ThreadPlan { millis: 0, ..plan }),
            Some(plan) => Some(plan),
            None => {
                self.latest.release();
                self.plan.map(|plan| ThreadPlan { millis: 0, ..plan })
            }
        };
        let Some(plan) = wanted.filter(|_| wanted != self.plan) else {
            return false;
        };
        if self.tasks.live().next().is_none() {
            self.actions.push_back(Action::Abandon);
        }
        self.revision += 1;
        self.plan = Some(plan);
        self.actions.push_back(Action::SetThreads {
            revision: self.revision,
            plan,
        });
        true
    }
}
