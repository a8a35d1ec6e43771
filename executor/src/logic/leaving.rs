//! When an executor without tasks ends.

use super::{Action, Executor, Exit};
use std::time::{Duration, Instant};

/// How long an executor without tasks waits for the agent to acknowledge its last updates. Together with
/// [`STOP_WAIT`](super::STOP_WAIT) it stays below the 5 s that an agent grants by default
/// (`--executor_shutdown_grace_period`).
pub const LEAVE_WAIT: Duration = Duration::from_secs(3);
/// The part of [`LEAVE_WAIT`] during which it also waits for the scheduler to acknowledge its last shares.
pub const SHARES_WAIT: Duration = Duration::from_secs(1);
/// How long a new executor waits for its first task.
pub const FIRST_TASK_WAIT: Duration = Duration::from_secs(60);

impl Executor {
    pub(super) fn leave_if_idle(&mut self, now: Instant) {
        let done = (self.had_task || self.shutting_down) && self.tasks.is_empty();
        // The agent may be restarting. The client ends the wait when recovery takes too long.
        let agent_is_away = !(self.connected || self.shutting_down || done);
        if self.tasks.any_unfinished() || agent_is_away {
            self.idle_since = None;
            return;
        }
        let since = *self.idle_since.get_or_insert(now);
        let all_sent = self.shares.is_empty() && !self.final_report;
        if done && (all_sent || now >= since + SHARES_WAIT) {
            self.exit(Exit::Done);
        } else if now >= since + self.idle_limit() {
            self.exit(Exit::Unacknowledged);
        }
    }

    /// How long the executor stays without a task.
    fn idle_limit(&self) -> Duration {
        if self.had_task || self.shutting_down {
            LEAVE_WAIT
        } else {
            FIRST_TASK_WAIT
        }
    }

    pub(super) fn leave_due(&self) -> Option<Instant> {
        let since = self.idle_since?;
        let shares_only = self.had_task && self.tasks.is_empty();
        let limit = if shares_only {
            SHARES_WAIT
        } else {
            self.idle_limit()
        };
        Some(since + limit)
    }

    pub(super) fn exit(&mut self, exit: Exit) {
        self.exited = true;
        self.actions.push_back(Action::Exit(exit));
    }
}
