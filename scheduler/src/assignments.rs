//! Assignments: the part of a job that one worker was given, and how they are written to it.

mod division;
mod giving;
mod lack;

pub(crate) use division::Division;
pub(crate) use lack::LackTold;

use crate::jobs::LiveJob;
use crate::origin::Origin;
use miner_core::{Share, Space, Target};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

/// Assignments of a worker that its shares may still refer to; shares of older ones count as stale.
const MAX_REMEMBERED: usize = 16;

/// What one worker was given.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    /// Its number: each has its own, and later ones have larger ones, from run to run.
    pub(crate) generation: u64,
    pub(crate) job: Arc<LiveJob>,
    /// The part of the job's search space that is this worker's alone.
    pub(crate) space: Space,
    /// Every header that meets it is to be reported.
    pub(crate) report_target: Target,
}

impl Assignment {
    /// As it is sent at `now`; `source` is the name of its job's source.
    pub(crate) fn to_message(&self, source: &str, now: Instant) -> messages::Assignment {
        messages::Assignment {
            generation: self.generation,
            job: self.job.job.template.clone(),
            space: self.space.clone(),
            report_target: self.report_target,
            age_ms: u64::try_from(self.job.time_passed(now).as_millis()).unwrap_or(u64::MAX),
            origin: Origin::encode(source, &self.job.job.id),
        }
    }

    /// Hashes that there are for each second, on average.
    pub(crate) fn hashes_a_second(&self) -> f64 {
        let headers = self.space.headers_of_a_time(&self.job.job.template);
        headers / f64::from(self.space.time_step.max(1))
    }

    /// Whether a share lies in the space that was given.
    pub(crate) fn covers(&self, share: &Share) -> bool {
        self.space.contains(&self.job.job.template, share)
    }
}

/// The assignments of one worker, newest last.
#[derive(Clone, Debug, Default)]
pub(crate) struct AssignmentLog(VecDeque<Assignment>);

impl AssignmentLog {
    /// Adds the newest; the oldest gives way.
    pub(crate) fn push(&mut self, assignment: Assignment) {
        if self.0.len() == MAX_REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(assignment);
    }

    pub(crate) fn newest(&self) -> Option<&Assignment> {
        self.0.back()
    }

    pub(crate) fn newest_mut(&mut self) -> Option<&mut Assignment> {
        self.0.back_mut()
    }

    /// The one with this number, unless it is too old.
    pub(crate) fn find(&self, generation: u64) -> Option<&Assignment> {
        self.0.iter().rev().find(|given| given.generation == generation)
    }
}
