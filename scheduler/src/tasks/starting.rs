//! Tasks that the master took and that do not start: people are told where to look, since Mesos says nothing.

use crate::Scheduler;
use mesos::proto::TaskState;
use std::time::{Duration, Instant};

/// A task that is staging for this long is told of. By then an agent has reported most failures itself: by default it
/// waits a minute for a fetch that stalls, and another for the executor to register.
const TOLD_AFTER: Duration = Duration::from_secs(150);

impl Scheduler {
    /// While the subscription stands: without it no status comes. Each task is told of once.
    pub(crate) fn look_for_tasks_that_do_not_start(&mut self, now: Instant) {
        let heard_since = self.subscribed_at.unwrap_or(now);
        let waits = |task: &&super::Task| {
            task.state == TaskState::Staging
                && !task.told_of
                && task.kill_at.is_none()
                && self.journal.is_durable(task.launched_after)
                && now.saturating_duration_since(task.launched_at.max(heard_since)) >= TOLD_AFTER
        };
        let waiting = self.cluster.tasks().filter(waits);
        let ids: Vec<String> = waiting.map(|task| task.record.task_id.clone()).collect();
        for id in ids {
            self.cluster
                .change_task(&id, &mut self.workers, |task| task.told_of = true);
            let Some(task) = self.cluster.task(&id) else {
                continue;
            };
            let text = format!(
                "{id} on {} (agent {}) has not started for {} s: its agent still fetches the executor, or the executor \
                 cannot reach its agent; see stderr in the task's sandbox, the agent's log, and {}",
                task.record.hostname,
                task.record.agent_id,
                now.saturating_duration_since(task.launched_at).as_secs(),
                self.settings.launch.delivery.see_if_not_launched()
            );
            self.warn(text);
        }
    }
}
