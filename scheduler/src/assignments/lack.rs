//! What is told when jobs do not have enough for all workers.

use crate::{RunEvent, Scheduler};
use job_source::SourceId;
use std::time::{Duration, Instant};

/// Time between two warnings that workers have no work.
const IDLE_INTERVAL: Duration = Duration::from_secs(30);
/// Time between two warnings that workers wait for seconds to come. Nothing changes that soon.
const WAIT_INTERVAL: Duration = Duration::from_secs(600);
/// A worker that makes this part of the hashes that it has for each second waits for the next one: its rate is measured
/// over a minute, in which it had other parts as well.
const WAITS_FROM: f64 = 0.9;

/// When it was told last.
#[derive(Debug, Default)]
pub(crate) struct LackTold {
    idle: Option<Instant>,
    wait: Option<Instant>,
}

impl Scheduler {
    pub(crate) fn tell_of_lack(&mut self, now: Instant) {
        self.tell_of_idle_workers(now);
        self.tell_of_waiting_workers(now);
    }

    /// They have no part of the job.
    fn tell_of_idle_workers(&mut self, now: Instant) {
        let idle = self.workers.idle_count();
        if idle == 0 {
            self.lack_told.idle = None;
        } else if is_due(self.lack_told.idle, IDLE_INTERVAL, now) {
            self.lack_told.idle = Some(now);
            self.tell(RunEvent::Warning {
                text: format!(
                    "{} without work: the job's search space is used up; more comes with the source's next job",
                    text::count(idle as u64, "worker")
                ),
            });
        }
    }

    /// They are through with their part of the job before a second is over, and nobody could have more.
    fn tell_of_waiting_workers(&mut self, now: Instant) {
        if !is_due(self.lack_told.wait, WAIT_INTERVAL, now) {
            return;
        }
        let (mut waiting, mut first): (u64, Option<SourceId>) = (0, None);
        for (_, worker) in self.workers.wanted() {
            let newest = worker.assignments.newest();
            let (Some(source), Some(newest)) = (worker.source, newest) else {
                continue;
            };
            if worker.expected_rate(now) >= WAITS_FROM * newest.hashes_a_second() {
                waiting += 1;
                first.get_or_insert(source);
            }
        }
        let Some(source) = first else {
            return;
        };
        let size = self
            .jobs
            .template(source)
            .map_or(0, miner_core::Job::extranonce2_size);
        self.lack_told.wait = Some(now);
        self.tell(RunEvent::Warning {
            text: format!(
                "jobs of pool {} are too small (extranonce2 of {}): {waiting} of {} workers idle for part of each second; \
                 version rolling or fewer CPUs would help",
                self.sources.name(source),
                text::count(size as u64, "byte"),
                self.workers.wanted_count(),
            ),
        });
    }
}

fn is_due(told: Option<Instant>, interval: Duration, now: Instant) -> bool {
    told.is_none_or(|at| now.saturating_duration_since(at) >= interval)
}
