//! Asking the master what became of tasks: after every subscription, now and then, and for launches without an answer.
//!
//! See Mesos's page on reconciliation: a framework asks again, with growing pauses, until every task has been answered.

use crate::Scheduler;
use crate::tasks::Task;
use mesos::proto::{AgentId, TaskId, TaskState};
use mesos::scheduler::call;
use std::time::{Duration, Instant};

/// First wait for answers; doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: Duration = Duration::from_secs(8);
/// Longest wait for answers.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// How often everything is asked for again: an update may have been lost on the way, and the master may know of tasks
/// that we do not.
const INTERVAL: Duration = Duration::from_secs(600);
/// A launch without any status is asked for after this time.
const LAUNCH_PATIENCE: Duration = Duration::from_secs(60);
/// Tasks in one call.
const BATCH: usize = 1000;

/// Where the questions stand.
#[derive(Debug, Default)]
pub(crate) struct Reconciliation {
    /// Statuses count as answers since then.
    since: Option<Instant>,
    ask_at: Option<Instant>,
    wait: Duration,
    again_at: Option<Instant>,
}

impl Scheduler {
    /// After every SUBSCRIBED, and from time to time: what was known may be outdated. The master tells of all tasks that
    /// it knows to run, and answers for each of ours.
    pub(crate) fn begin_reconciliation(&mut self, now: Instant) {
        self.reconciliation = Reconciliation {
            since: Some(now),
            ask_at: Some(now),
            wait: FIRST_WAIT,
            again_at: Some(now + INTERVAL),
        };
        self.calls.push(call::reconcile(Vec::new()));
        self.reconcile_due(now);
    }

    pub(crate) fn reconcile_due(&mut self, now: Instant) {
        let is_due = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if is_due(self.reconciliation.again_at) {
            return self.begin_reconciliation(now);
        }
        if is_due(self.reconciliation.ask_at) {
            self.ask_for_unanswered(now);
            let reconciliation = &mut self.reconciliation;
            reconciliation.ask_at = Some(now + reconciliation.wait);
            reconciliation.wait = (reconciliation.wait * 2).min(LONGEST_WAIT);
        }
    }

    /// An executor has spoken whose tasks are out of reach as far as is known: its agent is back. What tells of that is
    /// no status that an agent repeats until it is acknowledged, and may have been lost.
    pub(crate) fn ask_for_returned(&mut self, executor: &str, now: Instant) {
        let Some(executor) = self.cluster.executor(executor) else {
            return;
        };
        let asked = executor
            .asked_at
            .is_some_and(|at| now.saturating_duration_since(at) < LONGEST_WAIT);
        let away = executor.tasks.iter().filter_map(|id| self.cluster.task(id));
        let away = away.filter(|task| task.state == TaskState::Unreachable);
        let tasks: Vec<_> = away.map(|task| (task.task_id(), Some(task.agent_id()))).collect();
        if asked || tasks.is_empty() {
            return;
        }
        let id = executor.id.clone();
        if let Some(executor) = self.cluster.executor_mut(&id) {
            executor.asked_at = Some(now);
        }
        self.calls.push(call::reconcile(tasks));
    }

    /// Not for launches that still wait for the disk: the master would say that there is no such task.
    fn ask_for_unanswered(&mut self, now: Instant) {
        let since = self.reconciliation.since;
        let tasks: Vec<(TaskId, Option<AgentId>)> = self
            .cluster
            .tasks()
            .filter(|task| self.journal.is_durable(task.launched_after))
            .filter(|task| is_unanswered(task, since, now))
            .map(|task| (task.task_id(), Some(task.agent_id())))
            .collect();
        for batch in tasks.chunks(BATCH) {
            self.calls.push(call::reconcile(batch.to_vec()));
        }
    }
}

fn is_unanswered(task: &Task, since: Option<Instant>, now: Instant) -> bool {
    match (task.updated_at, since) {
        (None, Some(since)) if task.launched_at > since => {
            now.saturating_duration_since(task.launched_at) >= LAUNCH_PATIENCE
        }
        (None, _) => true,
        (Some(updated), Some(since)) => updated < since,
        (Some(_), None) => false,
    }
}
