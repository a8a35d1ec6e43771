//! When an executor without tasks ends.

use super::{Executor, Exit, Output};
use std::time::{Duration, Instant};

/// How long an executor without tasks waits for the agent to acknowledge its last updates.
pub const LEAVE_WAIT: Duration = Duration::from_secs(5);
/// How long of that it also waits for the scheduler to acknowledge its last shares.
pub const SHARES_WAIT: Duration = Duration::from_secs(1);
/// How long an executor waits for its first task.
pub const FIRST_TASK_WAIT: Duration = Duration::from_secs(60);

impl Executor {
    pub(super) fn leave_if_idle(&mut self, now: Instant) {
        if self.tasks.any_unfinished() || !(self.connected || self.employed || self.shutting_down) {
            self.idle_since = None;
            return;
        }
        let since = *self.idle_since.get_or_insert(now);
        let done = (self.employed || self.shutting_down) && self.tasks.is_empty();
        if done && (self.shares.is_empty() || now >= since + SHARES_WAIT) {
            self.exit(true, "no task is left".to_owned());
        } else if now >= since + self.patience() {
            self.exit(
                true,
                "no task is left, and not everything was acknowledged in time".to_owned(),
            );
        }
    }

    /// How long the executor stays without a task.
    fn patience(&self) -> Duration {
        if self.employed || self.shutting_down {
            LEAVE_WAIT
        } else {
            FIRST_TASK_WAIT
        }
    }

    pub(super) fn leave_due(&self) -> Option<Instant> {
        let since = self.idle_since?;
        let shares_only = self.employed && self.tasks.is_empty();
        Some(since + if shares_only { SHARES_WAIT } else { self.patience() })
    }

    pub(super) fn exit(&mut self, orderly: bool, reason: String) {
        self.exited = true;
        self.outputs.push_back(Output::Exit(Exit { orderly, reason }));
    }
}
