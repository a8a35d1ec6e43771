//! Asking the master what became of tasks: after every subscription, and for launches without an answer.

use crate::Brain;
use mesos::proto::{TaskId, TaskState};
use mesos::scheduler::call;
use std::time::{Duration, Instant};

/// First wait for answers; doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: Duration = Duration::from_secs(8);
/// Longest wait for answers.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// How often all tasks that the master knows are asked for, to find ones that we do not know.
const IMPLICIT_INTERVAL: Duration = Duration::from_secs(600);
/// A launch without any status is asked for after this time.
const LAUNCH_PATIENCE: Duration = Duration::from_secs(60);
/// Tasks in one call.
const BATCH: usize = 1000;

/// Where the questions stand.
#[derive(Debug, Default)]
pub(crate) struct Reconciler {
    /// Since when statuses count as answers.
    since: Option<Instant>,
    ask_at: Option<Instant>,
    wait: Duration,
    implicit_at: Option<Instant>,
}

impl Brain {
    /// After every SUBSCRIBED: what was known may be outdated.
    pub(crate) fn begin_reconciliation(&mut self, now: Instant) {
        self.reconciler.since = Some(now);
        self.reconciler.wait = FIRST_WAIT;
        self.reconciler.ask_at = Some(now);
        self.reconciler.implicit_at = Some(now);
        self.reconcile_due(now);
    }

    pub(crate) fn reconcile_due(&mut self, now: Instant) {
        if self.reconciler.ask_at.is_some_and(|at| at <= now) {
            self.ask(now);
        }
        if self.reconciler.implicit_at.is_some_and(|at| at <= now) {
            self.reconciler.implicit_at = Some(now + IMPLICIT_INTERVAL);
            self.call(call::reconcile(Vec::new()));
            self.ask_for_unreachable();
        }
    }

    fn ask(&mut self, now: Instant) {
        let tasks = self.unanswered(now);
        for batch in tasks.chunks(BATCH) {
            self.call(call::reconcile(batch.to_vec()));
        }
        self.reconciler.ask_at = Some(now + self.reconciler.wait);
        self.reconciler.wait = (self.reconciler.wait * 2).min(LONGEST_WAIT);
    }

    /// Those are not among what the master tells by itself. One that it has forgotten is over.
    fn ask_for_unreachable(&mut self) {
        let away = self
            .fleet
            .iter()
            .filter(|miner| miner.state == TaskState::Unreachable);
        let tasks: Vec<_> = away
            .map(|miner| (miner.task_id.clone(), Some(miner.agent_id.clone())))
            .collect();
        for batch in tasks.chunks(BATCH) {
            self.call(call::reconcile(batch.to_vec()));
        }
    }

    fn unanswered(&self, now: Instant) -> Vec<(TaskId, Option<mesos::proto::AgentId>)> {
        let since = self.reconciler.since;
        let silent = |miner: &&crate::fleet::Miner| match (miner.updated_at, since) {
            (None, Some(since)) if miner.launched_at > since => {
                now.saturating_duration_since(miner.launched_at) >= LAUNCH_PATIENCE
            }
            (None, _) => true,
            (Some(updated), Some(since)) => updated < since,
            (Some(_), None) => false,
        };
        let ids = |miner: &crate::fleet::Miner| (miner.task_id.clone(), Some(miner.agent_id.clone()));
        self.fleet.iter().filter(silent).map(ids).collect()
    }
}
