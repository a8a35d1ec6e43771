//! Who is given what: every worker that is wanted has a part of a job of a source that is mined, and is told so until it
//! has confirmed it.

use super::Assignment;
use crate::executors::Executor;
use crate::outbox::Waiting;
use crate::pacing::{Pace, Wanted, confirmed_within, report_interval, report_target};
use crate::workers::WorkerId;
use crate::{Action, Scheduler};
use job_source::SourceId;
use mesos::proto::scheduler::Call;
use mesos::scheduler::call;
use messages::{Order, ToExecutor};
use std::time::Instant;

/// What one worker should be told.
enum FollowUp {
    /// Nothing: it has confirmed its order, or is to have none.
    Confirmed,
    /// Nothing yet: its report may be on the way.
    Wait,
    /// Its order is sent again.
    Again,
    /// It needs another part.
    Give,
}

impl Scheduler {
    /// Gives a worker a part of this source's job. It pauses if there is no source, or nothing left of the job.
    pub(crate) fn assign(&mut self, id: WorkerId, source: Option<SourceId>, now: Instant) {
        if self.miners.is_one(id) {
            return self.assign_miner(id, source, now);
        }
        if let Some(assignment) = source.and_then(|source| self.give(id, source, now)) {
            self.workers.assign(id, assignment, now);
            return self.order_again(id);
        }
        self.workers.set_idle(id, source.is_some());
        let before = self.workers.get_mut(id).and_then(|worker| worker.source.take());
        self.workers.ordered(id, Some(now));
        self.workers.expect_confirmation(id);
        // The newest report may be older than the newest order.
        let pauses = self
            .executor_of(id)
            .and_then(|executor| executor.report())
            .is_some_and(|report| report.generation == 0);
        if before.is_some() || !pauses {
            self.order_again(id);
        }
    }

    fn give(&mut self, id: WorkerId, source: SourceId, now: Instant) -> Option<Assignment> {
        let workers = self.workers.executors_wanted();
        let pace = self.pace(id, now);
        self.jobs.may_hash(self.most_hashes(id));
        let (job, space, target) = self.jobs.give(source, workers)?;
        self.generation += 1;
        let wanted = Wanted {
            share: target,
            block: job.job.template.network_target().ok(),
        };
        Some(Assignment {
            generation: self.generation,
            job,
            space,
            report_target: report_target(wanted, pace, workers),
        })
    }

    /// What an executor that has ended leaves of its part goes to others.
    pub(crate) fn give_back_if_ended(&mut self, executor: &str, now: Instant) {
        let ended = self
            .cluster
            .executor(executor)
            .filter(|executor| executor.ended_at.is_some());
        let worker = ended.and_then(|executor| self.workers.get(executor.worker));
        if let Some(newest) = worker.and_then(|worker| worker.assignments.newest()) {
            self.jobs.give_back(&newest.job, newest.space.clone(), now);
        }
    }

    fn pace(&self, id: WorkerId, now: Instant) -> Pace {
        let rate = self
            .workers
            .get(id)
            .map_or(0.0, |worker| worker.expected_rate(now));
        if rate > 0.0 {
            Pace::Measured(rate)
        } else {
            Pace::AtMost(self.most_hashes(id))
        }
    }

    /// Per second, by its CPUs. What it has measured may be less only because it waits.
    fn most_hashes(&self, id: WorkerId) -> f64 {
        let tasks = self.executor_of(id).map(|executor| &executor.tasks);
        let tasks = tasks
            .into_iter()
            .flatten()
            .filter_map(|task| self.cluster.task(task));
        let millis: u64 = tasks.map(|task| task.record.cpus_millis).sum();
        // A task has less than a CPU at times, but never less than a thread.
        self.settings.cpu_hash_rate * millis.div_ceil(1000).max(1) as f64
    }

    /// The order that a worker has is to be sent, if messages reach it.
    pub(crate) fn order_again(&mut self, id: WorkerId) {
        if self.executor_of(id).is_some_and(|executor| executor.reachable) {
            self.outbox.order(id);
        } else {
            // Its first report shows whether it is needed.
            self.workers.ordered(id, None);
        }
    }

    fn executor_of(&self, id: WorkerId) -> Option<&Executor> {
        self.cluster.executor_of(id)
    }

    /// A worker has a new task, with whose data its first assignment travels.
    pub(crate) fn give_first(&mut self, id: WorkerId, now: Instant) {
        // It may have work already, and get on faster with it.
        self.jobs.may_hash(self.most_hashes(id));
        let has_one = self.workers.get(id).is_some_and(|worker| worker.source.is_some());
        if !has_one && let Some(source) = self.source_for(id, now) {
            match self.give(id, source, now) {
                Some(assignment) => self.workers.assign(id, assignment, now),
                None => self.workers.set_idle(id, true),
            }
        }
    }

    /// Adds to each launch what its task is to do by now. Not before it goes out: thousands of launches may wait for the
    /// disk, and a job may be large.
    pub(crate) fn fill_launches(&self, call: &mut Call, now: Instant) {
        let operations = call.accept.iter_mut().flat_map(|accept| &mut accept.operations);
        let launches = operations.filter_map(|operation| operation.launch.as_mut());
        for task in launches.flat_map(|launch| &mut launch.task_infos) {
            let executor = task.executor.as_ref();
            let executor = executor.and_then(|executor| self.cluster.executor(&executor.executor_id.value));
            task.data = executor.map(|executor| self.task_data(executor.worker, now));
        }
    }

    fn task_data(&self, id: WorkerId, now: Instant) -> Vec<u8> {
        let worker = self.workers.get(id).filter(|worker| worker.source.is_some());
        let newest = worker.and_then(|worker| worker.assignments.newest());
        let assignment = newest.map(|assignment| {
            let source = self.sources.name(assignment.job.source);
            assignment.to_message(source, now)
        });
        let interval = report_interval(self.workers.executors_wanted());
        self.settings.launch.task_data(assignment, interval)
    }

    /// Says again what was not confirmed, and gives new work to those that have none.
    pub(crate) fn follow_up(&mut self, now: Instant) {
        let within = confirmed_within(self.workers.executors_wanted());
        let workers: Vec<WorkerId> = self.workers.unconfirmed(now.checked_sub(within)).collect();
        for worker in workers {
            self.follow_up_worker(worker, now);
        }
        self.tell_of_lack(now);
    }

    /// The same for one worker, which has just reported or has had the time for it.
    pub(crate) fn follow_up_worker(&mut self, id: WorkerId, now: Instant) {
        match self.judge_worker(id, now) {
            FollowUp::Confirmed => self.workers.confirmed(id),
            FollowUp::Wait => self.workers.expect_confirmation(id),
            FollowUp::Again => {
                self.workers.ordered(id, Some(now));
                self.order_again(id);
            }
            FollowUp::Give => {
                let source = self.source_for(id, now);
                self.assign(id, source, now);
            }
        }
    }

    fn judge_worker(&self, id: WorkerId, now: Instant) -> FollowUp {
        let worker = self.workers.get(id).filter(|worker| worker.is_wanted());
        let (Some(worker), Some(executor)) = (worker, self.executor_of(id)) else {
            return FollowUp::Confirmed;
        };
        // It reports as soon as it runs, and has its first assignment with its task.
        let Some(report) = executor.report() else {
            return FollowUp::Wait;
        };
        let within = confirmed_within(self.workers.executors_wanted());
        let waits = worker
            .ordered_at()
            .is_some_and(|at| now.saturating_duration_since(at) < within)
            || self.outbox.has_order(id);
        if self.division.is_empty() {
            let pauses = report.generation == 0;
            return match (pauses, waits) {
                (true, _) => FollowUp::Confirmed,
                (false, true) => FollowUp::Wait,
                (false, false) => FollowUp::Again,
            };
        }
        match worker.assignments.newest() {
            Some(newest) if worker.source.is_some() && self.jobs.is_current(&newest.job) => {
                if newest.generation == report.generation {
                    if report.exhausted {
                        FollowUp::Give
                    } else {
                        FollowUp::Confirmed
                    }
                } else if waits {
                    FollowUp::Wait
                } else {
                    FollowUp::Again
                }
            }
            _ => FollowUp::Give,
        }
    }

    /// The next framework message, if the master can take one.
    pub(crate) fn poll_message(&mut self, now: Instant) -> Option<Action> {
        loop {
            let (id, waiting) = self.outbox.poll()?;
            if let Some(action) = self.message(id, waiting, now) {
                return Some(action);
            }
        }
    }

    /// One message with all that waits for a worker. `None` if there is nobody to send it to.
    fn message(&mut self, id: WorkerId, mut waiting: Waiting, now: Instant) -> Option<Action> {
        let (agent_id, executor_id) = {
            let executor = self.executor_of(id)?;
            (executor.agent_id(), executor.executor_id())
        };
        let order = if waiting.order {
            self.newest_order(id, now)
        } else {
            None
        };
        let interval = report_interval(self.workers.executors_wanted());
        let message = ToExecutor {
            ack: waiting.take_ack(),
            report_interval_ms: order
                .is_some()
                .then(|| u64::try_from(interval.as_millis()).unwrap_or(u64::MAX)),
            order,
            describe: waiting.describe,
        };
        self.outbox.put_back(id, waiting);
        if message == ToExecutor::default() {
            return None;
        }
        let tag = self.next_tag();
        self.outbox.sent(tag, id);
        let call = call::message(agent_id, executor_id, message.encode());
        Some(Action::Call {
            tag,
            call: Box::new(call),
        })
    }

    /// What a worker is to do now.
    fn newest_order(&mut self, id: WorkerId, now: Instant) -> Option<Order> {
        let pause = Order::Pause {
            generation: self.generation,
        };
        self.workers.ordered(id, Some(now));
        let worker = self.workers.get(id)?;
        match worker.assignments.newest().filter(|_| worker.source.is_some()) {
            Some(newest) => {
                let source = self.sources.name(newest.job.source);
                Some(Order::Assign(Box::new(newest.to_message(source, now))))
            }
            None => Some(pause),
        }
    }
}
