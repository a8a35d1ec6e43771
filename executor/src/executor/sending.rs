//! What the brain sends, and when: reports and shares by framework message, states and blocks by status update.

use super::{Executor, Output, State};
use mesos::proto::{Reason, TaskId, TaskState, TaskStatus};
use messages::{FromExecutor, MAX_KERNELS, MeasuredKernel, Report};
use miner_core::Trial;
use std::time::{Duration, Instant};

/// Least time between two framework messages.
pub const MESSAGE_SPACING: Duration = Duration::from_millis(50);
/// Least time between two status updates that only carry blocks: each costs the agent a write to disk.
pub const BLOCK_UPDATE_SPACING: Duration = Duration::from_secs(5);

impl Executor {
    pub(super) fn message_due(&self) -> Option<Instant> {
        let due = [self.report_due(), self.shares.next_due()]
            .into_iter()
            .flatten()
            .min();
        due.filter(|_| self.connected)
            .map(|due| due.max(self.message_not_before))
    }

    fn report_due(&self) -> Option<Instant> {
        let soon = self.farewell.then_some(self.message_not_before);
        soon.or_else(|| self.tasks.live().next().map(|_| self.next_report))
    }

    pub(super) fn send_messages(&mut self, now: Instant) {
        if self.message_due().is_none_or(|due| now < due) {
            return;
        }
        let report = self
            .report_due()
            .is_some_and(|due| now >= due)
            .then(|| self.report(now));
        if report.is_some() {
            self.farewell = false;
            self.next_report = now + self.tasks.report_interval().unwrap_or_default();
        }
        let shares = self.shares.take(now);
        let message = FromExecutor {
            report,
            ..self.shares.message(shares)
        };
        self.outputs.push_back(Output::Message(message.encode()));
        self.message_not_before = now + MESSAGE_SPACING;
    }

    fn report(&self, now: Instant) -> Report {
        let generation = self.latest.generation();
        let uptime = now.saturating_duration_since(self.session_began);
        Report {
            generation,
            hashes: self.progress.hashes,
            uptime_ms: u64::try_from(uptime.as_millis()).unwrap_or(u64::MAX),
            threads: self.progress.threads,
            kernel: self.kernel(),
            kernels: self.trials.iter().map(measured).take(MAX_KERNELS).collect(),
            dropped_shares: self.shares.dropped(),
            exhausted: generation != 0 && self.used_up == Some(generation),
        }
    }

    /// Name of the kernel for the assignment in hand, or for a rolling one.
    fn kernel(&self) -> String {
        let assignment = self.latest.held();
        let versions = assignment.map_or(u64::MAX, |assignment| assignment.space.versions());
        let versions = usize::try_from(versions).unwrap_or(usize::MAX);
        self.arranged
            .map(|arranged| arranged.kernels.kernel(versions).name().to_owned())
            .unwrap_or_default()
    }

    fn running_task(&self) -> Option<String> {
        self.tasks
            .live()
            .find(|(_, task)| task.state == State::Running)
            .map(|(id, _)| id.clone())
    }

    pub(super) fn block_update_due(&self) -> Option<Instant> {
        let possible = self.shares.has_blocks_for_update() && self.running_task().is_some();
        possible.then_some(self.block_update_not_before)
    }

    /// Repeats blocks in a status update, which Mesos delivers at least once.
    pub(super) fn send_blocks(&mut self, now: Instant) {
        if self.block_update_due().is_none_or(|due| now < due) {
            return;
        }
        if let Some(id) = self.running_task() {
            self.block_update_not_before = now + BLOCK_UPDATE_SPACING;
            self.update(&id, TaskState::Running, None);
        }
    }

    pub(super) fn end_task(&mut self, id: &str, state: TaskState, fault: Option<(String, Reason)>) {
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Ended;
        }
        self.update(id, state, fault);
    }

    /// Sends a status. Every one carries the blocks that were in none before it.
    pub(super) fn update(&mut self, id: &str, state: TaskState, fault: Option<(String, Reason)>) {
        let mut status = TaskStatus::new(TaskId { value: id.to_owned() }, state);
        if let Some((message, reason)) = fault {
            status.message = Some(message);
            status.reason = Some(reason.into());
        }
        let blocks = self.shares.take_blocks_for_update();
        if !blocks.is_empty() {
            status.data = Some(self.shares.message(blocks).encode());
        }
        self.tasks.updated(id);
        self.outputs.push_back(Output::Update(Box::new(status)));
    }
}

fn measured(trial: &Trial) -> MeasuredKernel {
    // Whole hashes per second; 0 is what was not timed.
    let rate = |rate: Option<f64>| rate.unwrap_or(0.0) as u64;
    MeasuredKernel {
        name: trial.kernel.name().to_owned(),
        nonce_only: rate(trial.nonce_only),
        rolling: rate(trial.rolling),
        wrong: trial.answers.is_err(),
    }
}
