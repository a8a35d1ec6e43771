//! Executors that say nothing although their tasks run: people are told, and after a long time they are replaced.

use crate::Scheduler;
use crate::pacing::report_interval;
use mesos::proto::TaskState;
use std::time::{Duration, Instant};

/// How often silence is looked for.
const LOOK_INTERVAL: Duration = Duration::from_secs(5);
/// Without a report for this long, besides two report intervals, an executor is mute.
const MUTE_AFTER: Duration = Duration::from_secs(60);
/// A mute executor is replaced after this time: later than Mesos gives up an agent that is away (10 min by default) and
/// an executor its agent (15 min), so that one that is only cut off is left alone.
const REPLACED_AFTER: Duration = Duration::from_secs(16 * 60);
/// Without a word of the master for so many heartbeats, it hung, the connection to it did, or this process was stopped. The
/// subscription ends after more of them.
const HANGS_AFTER: u32 = 2;

/// When silence was looked for last, and whether anybody can be heard: executors speak through the master.
#[derive(Debug, Default)]
pub(crate) struct Silence {
    looked_at: Option<Instant>,
    /// Nobody was heard before.
    heard_since: Option<Instant>,
    /// When the master spoke last: executors may have spoken later, and it has not passed that on.
    master_spoke_at: Option<Instant>,
    /// Time between its heartbeats.
    heartbeat: Duration,
}

impl Silence {
    pub(crate) fn subscribed(&mut self, heartbeat: Duration) {
        self.heartbeat = heartbeat;
    }

    /// Whatever it says.
    pub(crate) fn master_speaks(&mut self, now: Instant) {
        let pause = self.master_spoke_at.map(|at| now.saturating_duration_since(at));
        if pause.is_some_and(|pause| pause > self.heartbeat * HANGS_AFTER) {
            self.heard_since = Some(now);
        }
        self.master_spoke_at = Some(now);
    }

    fn mute_after(&self, report_interval: Duration) -> Duration {
        MUTE_AFTER.max(self.heartbeat * HANGS_AFTER * 2) + 2 * report_interval
    }

    fn is_due(&mut self, now: Instant) -> bool {
        let due = self
            .looked_at
            .is_none_or(|at| now.saturating_duration_since(at) >= LOOK_INTERVAL);
        if due {
            self.looked_at = Some(now);
        }
        due
    }
}

impl Scheduler {
    /// While the subscription stands: without it nobody is heard.
    pub(crate) fn look_for_silence(&mut self, now: Instant) {
        if !self.silence.is_due(now) {
            return;
        }
        self.look_for_tasks_that_do_not_start(now);
        let until = self.silence.master_spoke_at.unwrap_or(now);
        let mute_after = self
            .silence
            .mute_after(report_interval(self.workers.executors_wanted()));
        let silent: Vec<(String, Duration)> = self
            .cluster
            .executors()
            .filter_map(|executor| Some((executor.id.clone(), self.silent_for(&executor.id, until)?)))
            .filter(|(_, silence)| *silence >= mute_after)
            .collect();
        for (id, silence) in silent {
            if silence >= REPLACED_AFTER {
                let text = format!("no report for {} s; it is replaced", silence.as_secs());
                self.dismiss(&id, &text, now);
            } else {
                self.tell_of_mute_executor(&id, silence);
            }
        }
    }

    fn tell_of_mute_executor(&mut self, id: &str, silence: Duration) {
        let Some(executor) = self.cluster.executor_mut(id).filter(|executor| !executor.mute) else {
            return;
        };
        executor.mute = true;
        let text = format!(
            "executor {id} on {} is mute: it runs and has sent no report for {} s; it is replaced after {} s",
            executor.hostname,
            silence.as_secs(),
            REPLACED_AFTER.as_secs()
        );
        self.warn(text);
    }

    /// How long until then an executor has sent no report although a task of it ran and we could hear; `None` if no task
    /// does.
    pub(crate) fn silent_for(&self, id: &str, until: Instant) -> Option<Duration> {
        let executor = self.cluster.executor(id)?;
        let running = executor
            .tasks
            .iter()
            .filter_map(|task| self.cluster.task(task))
            .filter(|task| task.state == TaskState::Running && task.kill_at.is_none());
        let since = running.filter_map(|task| task.running_at).min()?;
        let heard = [executor.reported_at, self.subscribed_at, self.silence.heard_since];
        let since = heard.into_iter().flatten().fold(since, Instant::max);
        Some(until.saturating_duration_since(since))
    }
}
