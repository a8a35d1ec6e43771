//! When an executor without tasks ends.

use super::{Executor, Exit, Output};
use std::time::{Duration, Instant};

/// How long an executor without tasks waits for the agent to acknowledge its last updates. With the wait for its
/// threads it is within the grace that an agent gives by default, 5 s.
pub const LEAVE_WAIT: Duration = Duration::from_secs(3);
/// How long of that it also waits for the scheduler to acknowledge its last shares.
pub const SHARES_WAIT: Duration = Duration::from_secs(1);
/// How long an executor waits for its first task.
pub const FIRST_TASK_WAIT: Duration = Duration::from_secs(60);

impl Executor {
    pub(super) fn leave_if_idle(&mut self, now: Instant) {
        let done = (self.employed || self.shutting_down) && self.tasks.is_empty();
        // An agent that restarts is waited for, as long as its recovery may take: nothing hashes meanwhile.
        let agent_is_away = !(self.connected || self.shutting_down || done);
        if self.tasks.any_unfinished() || agent_is_away {
            self.idle_since = None;
            return;
        }
        let since = *self.idle_since.get_or_insert(now);
        let all_said = self.shares.is_empty() && !self.farewell;
        if done && (all_said || now >= since + SHARES_WAIT) {
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
