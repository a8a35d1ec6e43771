//! What is sent, and when: reports and shares in framework messages, states and blocks in status updates.

use super::tasks::State;
use super::{Action, Executor};
use mesos::proto::{Reason, TaskId, TaskState, TaskStatus};
use messages::{Description, FromExecutor, MAX_KERNELS, MeasuredKernel, Report};
use miner_core::{Mode, Trial};
use std::time::{Duration, Instant};

/// Shortest time between two framework messages.
pub const MESSAGE_SPACING: Duration = Duration::from_millis(50);
/// Shortest time between two status updates that only carry blocks: each costs the agent a write to disk.
pub const BLOCK_UPDATE_SPACING: Duration = Duration::from_secs(5);
/// A new order is confirmed within this part (one fifth) of the report interval.
const CONFIRM_WITHIN: u32 = 5;

/// Whole milliseconds.
pub(super) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Executor {
    pub(super) fn message_due(&self) -> Option<Instant> {
        let due = [self.report_due(), self.shares.next_due()]
            .into_iter()
            .flatten()
            .min();
        due.filter(|_| self.connected && !self.message_in_flight)
            .map(|due| due.max(self.message_not_before))
    }

    fn report_due(&self) -> Option<Instant> {
        let now = self.final_report.then_some(self.message_not_before);
        now.or_else(|| self.tasks.live().next().map(|_| self.next_report))
    }

    pub(super) fn report_interval(&self) -> Duration {
        self.report_interval
            .or_else(|| self.tasks.report_interval())
            .unwrap_or_default()
    }

    /// Confirms a new order soon. A new job reaches all executors at the same moment; the session number, which is
    /// random, spreads their reports.
    pub(super) fn confirm(&mut self, now: Instant) {
        let within = self.report_interval() / CONFIRM_WITHIN;
        // Fibonacci hashing: session numbers that differ little give delays that differ much.
        let hash = self.session.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let delay = within.mul_f64(hash as f64 / f64::from(u32::MAX));
        self.next_report = self.next_report.min(now + delay);
    }

    pub(super) fn send_message(&mut self, now: Instant) {
        if self.message_due().is_none_or(|due| now < due) {
            return;
        }
        let report = self
            .report_due()
            .is_some_and(|due| now >= due)
            .then(|| self.report(now));
        let mut description = None;
        if report.is_some() {
            self.final_report = false;
            self.next_report = now + self.report_interval();
            if std::mem::take(&mut self.describe) {
                description = Some(self.description());
            }
        }
        let message = FromExecutor {
            report,
            description,
            ..self.shares.take(now)
        };
        self.actions.push_back(Action::Message(message.encode()));
        self.message_in_flight = true;
        self.message_not_before = now + MESSAGE_SPACING;
    }

    fn report(&self, now: Instant) -> Report {
        let generation = self.latest.generation();
        let uptime = now.saturating_duration_since(self.session_began);
        Report {
            generation,
            hashes: self.counters.hashes,
            uptime_ms: millis(uptime),
            threads: self.counters.threads,
            kernel: self.kernel(),
            dropped_shares: self.shares.dropped(),
            checks: self.counters.checks,
            wrong_checks: self.counters.wrong_checks,
            searched_ms: self
                .searched_since(generation)
                .map(|since| millis(now.saturating_duration_since(since))),
            exhausted: generation != 0 && self.exhausted == Some(generation),
        }
    }

    /// When the search of this assignment began.
    fn searched_since(&self, generation: u64) -> Option<Instant> {
        let (began, since) = self.search_began?;
        (began == generation).then_some(since)
    }

    fn description(&self) -> Description {
        Description {
            kernels: self.trials.iter().map(measured).take(MAX_KERNELS).collect(),
            architecture: Some(std::env::consts::ARCH.to_owned()),
        }
    }

    /// The kernel for the current assignment; without one, the kernel for version rolling.
    fn kernel(&self) -> String {
        let assignment = self.latest.held();
        let versions = assignment.map_or(u64::MAX, |assignment| assignment.space.versions());
        let versions = usize::try_from(versions).unwrap_or(usize::MAX);
        let mode = Mode::of(versions);
        let planned = self.plan.map(|plan| plan.kernels.of(mode));
        let kernel = self.counters.kernels[mode as usize].or(planned);
        kernel.map(|kernel| kernel.name().to_owned()).unwrap_or_default()
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

    /// Repeats new blocks in a status update, since Mesos delivers those at least once.
    pub(super) fn send_blocks(&mut self, now: Instant) {
        if self.block_update_due().is_none_or(|due| now < due) {
            return;
        }
        if let Some(id) = self.running_task() {
            self.block_update_not_before = now + BLOCK_UPDATE_SPACING;
            self.update(&id, TaskState::Running, None, now);
        }
    }

    pub(super) fn end_task(
        &mut self,
        id: &str,
        state: TaskState,
        fault: Option<(String, Reason)>,
        now: Instant,
    ) {
        if let Some(task) = self.tasks.get_mut(id) {
            task.state = State::Ended;
        }
        self.update(id, state, fault, now);
    }

    /// Sends a status update. It carries all blocks that have not been in one.
    pub(super) fn update(
        &mut self,
        id: &str,
        state: TaskState,
        fault: Option<(String, Reason)>,
        now: Instant,
    ) {
        let mut status = TaskStatus::new(TaskId { value: id.to_owned() }, state);
        if let Some((message, reason)) = fault {
            status.message = Some(message);
            status.reason = Some(reason.into());
        }
        let blocks = self.shares.take_blocks_for_update(now);
        status.data = blocks.map(|message| message.encode());
        self.tasks.updated(id);
        self.actions.push_back(Action::Update(Box::new(status)));
    }
}

fn measured(trial: &Trial) -> MeasuredKernel {
    let whole = |rate: f64| rate as u64;
    MeasuredKernel {
        name: trial.kernel.name().to_owned(),
        nonce_only: trial.nonce_only.map(whole),
        rolling: trial.rolling.map(whole),
        wrong: trial.answers.is_err(),
    }
}
