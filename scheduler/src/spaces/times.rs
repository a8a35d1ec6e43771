//! Which times of spaces have been searched, at most: whoever is through with a time goes on to the next one, but to none
//! that is still to come.

use miner_core::{Job, Space};
use std::time::Duration;

/// How long a job has been searched.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Searched {
    /// Since the job came.
    pub(crate) lasted: Duration,
    /// Headers had times of at most so long after the job's own.
    pub(crate) latest: Duration,
    /// No worker made more hashes per second.
    pub(crate) fastest: f64,
}

impl Searched {
    fn latest(self) -> u32 {
        u32::try_from(self.latest.as_secs()).unwrap_or(u32::MAX)
    }

    /// How often a worker can have been through with so many headers.
    fn times_through(self, headers: f64) -> u32 {
        (self.lasted.as_secs_f64() * self.fastest / headers) as u32
    }
}

/// What has been given of a job, as far as it tells which times have been searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given {
    /// Seconds after the job's time at which the latest of them begins.
    first: u32,
    longest_step: u32,
    fewest_headers: f64,
}

impl Given {
    /// Nothing yet, of spaces that begin so many seconds after the job's time.
    pub(super) fn from(start: u32) -> Self {
        Self {
            first: start,
            longest_step: 1,
            fewest_headers: f64::INFINITY,
        }
    }

    pub(super) fn add(&mut self, job: &Job, space: &Space) {
        self.first = self.first.max(space.time_first);
        self.longest_step = self.longest_step.max(space.time_step);
        self.fewest_headers = self.fewest_headers.min(space.headers_of_a_time(job));
    }

    /// Whether a worker can have been through with all headers of a time and gone on to the next.
    pub(super) fn has_used_up_a_time(&self, by: Searched) -> bool {
        by.times_through(self.fewest_headers) > 0
    }

    /// The last time that has been searched, at most, in seconds after the job's.
    pub(super) fn searched_to(&self, by: Searched) -> u32 {
        let further = self
            .longest_step
            .saturating_mul(by.times_through(self.fewest_headers));
        self.first.saturating_add(further).min(by.latest())
    }
}

impl Searched {
    /// What is left of a space: the times after those that have been searched. `None` if there are none.
    pub(super) fn rest(self, space: Space, job: &Job) -> Option<Space> {
        let Some(passed) = self.latest().checked_sub(space.time_first) else {
            return Some(space);
        };
        let through = self.times_through(space.headers_of_a_time(job));
        let begun = through.min(passed / space.time_step.max(1)).checked_add(1)?;
        Some(Space {
            time_first: space
                .time_first
                .checked_add(space.time_step.checked_mul(begun)?)?,
            ..space
        })
    }
}
