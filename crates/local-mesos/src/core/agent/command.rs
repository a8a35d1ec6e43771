//! Tasks that are plain commands. The agent runs them itself and reports what Mesos's command executor would report.

use std::time::{Duration, Instant};

use mesos::proto::{CapabilityType, KillPolicy, Reason, Source, TaskState, TaskStatus};

use super::Agent;
use super::executor::{Phase, Task};
use crate::core::interface::Action;

/// Time between SIGTERM and SIGKILL unless a kill policy says otherwise, as in Mesos.
const KILL_GRACE: Duration = Duration::from_secs(3);

/// State of an executor that stands for a command.
#[derive(Debug, Default)]
pub(super) struct Command {
    /// Its end was requested.
    killed: bool,
    /// The task's own kill policy.
    policy: Option<KillPolicy>,
}

impl Agent {
    /// The process runs, and so does the task.
    pub(super) fn command_started(&mut self, framework: &str, id: &str, now: Instant) {
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        let Some(task) = executor.queued.pop_front() else {
            return;
        };
        if matches!(executor.phase, Phase::Registering { .. }) {
            executor.phase = Phase::Running;
        }
        let running = Task {
            state: TaskState::Running,
            ..Task::handed_over(&task)
        };
        executor.tasks.insert(id.to_owned(), running);
        if let Some(command) = &mut executor.command {
            command.policy = task.kill_policy;
        }
        for state in [TaskState::Starting, TaskState::Running] {
            self.report_command(framework, id, state, None, now);
        }
    }

    /// Ends the command: SIGTERM first, SIGKILL after the grace period.
    pub(super) fn kill_command(
        &mut self,
        framework: &str,
        id: &str,
        policy: Option<KillPolicy>,
        now: Instant,
    ) {
        let Some(executor) = self.executor(framework, id) else {
            return;
        };
        let Some(command) = &mut executor.command else {
            return;
        };
        let period = policy.or(command.policy).and_then(|policy| policy.grace_period);
        let grace = period.map_or(KILL_GRACE, |period| {
            Duration::from_nanos(u64::try_from(period.nanoseconds).unwrap_or(0))
        });
        let repeated = std::mem::replace(&mut command.killed, true);
        let at = now.checked_add(grace);
        let destroy_at = match executor.phase {
            Phase::Terminating { destroy_at: None } => None,
            Phase::Terminating {
                destroy_at: Some(old),
            } => Some(at.map_or(old, |at| at.min(old))),
            _ => at,
        };
        executor.phase = Phase::Terminating { destroy_at };
        let container = executor.container;
        self.push(Action::Terminate(container));
        let aware = self
            .frameworks
            .get(framework)
            .is_some_and(|f| f.has(CapabilityType::TaskKillingState));
        if aware && !repeated {
            let executor = self.executor(framework, id);
            if let Some(task) = executor.and_then(|executor| executor.tasks.get_mut(id)) {
                task.state = TaskState::Killing;
            }
            self.report_command(framework, id, TaskState::Killing, None, now);
        }
    }

    /// The process has ended with this wait(2) status.
    pub(super) fn command_ended(&mut self, framework: &str, id: &str, status: i32, now: Instant) {
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        let terminating = entry.terminating;
        let Some(executor) = entry.executors.get_mut(id) else {
            return;
        };
        let Some(live) = executor
            .tasks
            .get_mut(id)
            .filter(|task| !task.state.is_terminal())
        else {
            return;
        };
        let killed = executor.command.as_ref().is_some_and(|command| command.killed)
            || matches!(executor.phase, Phase::Terminating { .. });
        let state = match status {
            0 => TaskState::Finished,
            _ if killed => TaskState::Killed,
            _ => TaskState::Failed,
        };
        live.state = state;
        if !terminating {
            self.report_command(framework, id, state, Some(describe(status)), now);
        }
    }

    fn report_command(
        &mut self,
        framework: &str,
        id: &str,
        state: TaskState,
        message: Option<String>,
        now: Instant,
    ) {
        let failed = state == TaskState::Failed;
        let status = TaskStatus {
            message,
            reason: failed.then(|| Reason::CommandExecutorFailed.into()),
            ..self.status(id, id, state, Source::Executor, now)
        };
        self.update_status(framework, status, now);
    }
}

/// A wait(2) status in words.
fn describe(status: i32) -> String {
    match status & 0x7f {
        0 => format!("Command exited with status {}", (status >> 8) & 0xff),
        signal => format!("Command terminated with signal {signal}"),
    }
}

#[cfg(test)]
mod tests {
    use super::describe;

    #[test]
    fn wait_statuses_in_words() {
        assert_eq!(describe(0), "Command exited with status 0");
        assert_eq!(describe(3 << 8), "Command exited with status 3");
        assert_eq!(describe(9), "Command terminated with signal 9");
    }
}
