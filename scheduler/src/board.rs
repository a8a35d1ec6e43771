//! The job in hand, and how its search space is cut among executors.
//!
//! Every assignment gets a space of its own and a generation number of its own. A space is given out once per
//! job: an executor that ends leaves its space half searched, and nobody searches it again.

use miner_core::{HASHES_PER_DIFFICULTY, Layout, Share, Space, Target};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stratum::client::PoolJob;

/// Least time between two jobs that are not clean: more would only restart executors. The newest one wins.
const JOB_INTERVAL: Duration = Duration::from_millis(200);
/// Assignments that an executor's shares may still refer to.
pub const MAX_GIVEN: usize = 16;
/// How often each executor should send a share as proof of its work.
const PROOF_INTERVAL: Duration = Duration::from_secs(10);
/// Proofs per second that the whole cluster may send.
const MAX_PROOFS_PER_SECOND: f64 = 50.0;
/// Least time between two shares of one executor, on average.
const LEAST_INTERVAL: Duration = Duration::from_millis(10);
/// Shares per second that the whole cluster may report, on average.
const MAX_REPORTS_PER_SECOND: f64 = 1000.0;
/// Spaces a job is cut into at least, so that executors can come and go while it lasts.
const LEAST_SLOTS: u32 = 256;

/// A pool's job while shares for it may arrive.
#[derive(Debug)]
pub struct LiveJob {
    /// The job.
    pub pool: PoolJob,
    /// The same, as assignments share it.
    pub job: Arc<miner_core::Job>,
    /// Counts jobs.
    serial: u64,
    /// When it was taken.
    pub received: Instant,
}

impl LiveJob {
    /// Time since the job came.
    pub fn age(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.received)
    }
}

/// What one executor was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Number of this assignment.
    pub generation: u64,
    /// The job.
    pub job: Arc<LiveJob>,
    /// The part of its search space.
    pub space: Space,
    /// What is to be reported.
    pub report_target: Target,
}

impl Given {
    /// As it is sent.
    pub fn to_assignment(&self, now: Instant) -> messages::Assignment {
        messages::Assignment {
            generation: self.generation,
            job: self.job.job.clone(),
            space: self.space.clone(),
            report_target: self.report_target,
            age_ms: u64::try_from(self.job.age(now).as_millis()).unwrap_or(u64::MAX),
        }
    }

    /// Whether a share lies in the space that was given.
    pub fn covers(&self, share: &Share) -> bool {
        self.space.contains(&self.job.job, share)
    }
}

/// The assignments of one executor, newest last.
#[derive(Clone, Debug, Default)]
pub struct GivenLog(VecDeque<Given>);

impl GivenLog {
    /// Adds the newest; the oldest gives way.
    pub fn push(&mut self, given: Given) {
        if self.0.len() == MAX_GIVEN {
            self.0.pop_front();
        }
        self.0.push_back(given);
    }

    /// The newest.
    pub fn last(&self) -> Option<&Given> {
        self.0.back()
    }

    /// The one with this number, if it is not too old.
    pub fn find(&self, generation: u64) -> Option<&Given> {
        self.0.iter().rev().find(|given| given.generation == generation)
    }
}

#[derive(Debug)]
struct Current {
    job: Arc<LiveJob>,
    layout: Layout,
    next_slot: u64,
    /// What a share has to meet now; the pool may change it while the job lasts.
    target: Target,
    difficulty: f64,
}

/// The job in hand and the numbers given out.
#[derive(Debug)]
pub struct Board {
    generation: u64,
    serial: u64,
    /// Jobs with a smaller serial are void.
    first_valid: u64,
    /// Jobs with a smaller serial came from a pool session that is gone.
    first_of_session: u64,
    current: Option<Current>,
    waiting: Option<PoolJob>,
    taken_at: Option<Instant>,
}

impl Board {
    /// A board without a job; the first assignment gets `first_generation`.
    pub fn new(first_generation: u64) -> Self {
        let generation = first_generation.saturating_sub(1);
        Self {
            generation,
            serial: 0,
            first_valid: 0,
            first_of_session: 0,
            current: None,
            waiting: None,
            taken_at: None,
        }
    }

    /// A job came: returns it if it is to be taken at once, else it waits for [`Board::due`].
    pub fn offer(&mut self, job: PoolJob, now: Instant) -> Option<PoolJob> {
        let soon = self
            .taken_at
            .is_some_and(|at| now.saturating_duration_since(at) < JOB_INTERVAL);
        if soon && !job.clean && self.current.is_some() {
            self.waiting = Some(job);
            return None;
        }
        self.waiting = None;
        Some(job)
    }

    /// The waiting job, when its time has come.
    pub fn due(&mut self, now: Instant) -> Option<PoolJob> {
        let ripe = self
            .taken_at
            .is_none_or(|at| now.saturating_duration_since(at) >= JOB_INTERVAL);
        if ripe { self.waiting.take() } else { None }
    }

    /// Makes a job the one in hand, to be cut for about `executors`.
    pub fn take(&mut self, pool: PoolJob, executors: usize, now: Instant) {
        self.serial += 1;
        if pool.clean {
            self.first_valid = self.serial;
        }
        let (layout, next_slot) = self.cut(&pool.job, executors);
        let job = Arc::new(LiveJob {
            job: Arc::new(pool.job.clone()),
            received: pool.received,
            pool,
            serial: self.serial,
        });
        self.taken_at = Some(now);
        let (target, difficulty) = (job.pool.target, job.pool.difficulty);
        self.current = Some(Current {
            job,
            layout,
            next_slot,
            target,
            difficulty,
        });
    }

    /// How a job is cut, and the first space that nobody had. A pool may send the same job under another name; then
    /// the spaces that were given out stay so, as long as there are others.
    fn cut(&self, job: &miner_core::Job, executors: usize) -> (Layout, u64) {
        if let Some(current) = self.current.as_ref().filter(|current| *current.job.job == *job)
            && current.next_slot.saturating_add(executors as u64) <= current.layout.slots()
        {
            return (current.layout.clone(), current.next_slot);
        }
        let wanted = u32::try_from(executors.saturating_mul(4))
            .unwrap_or(u32::MAX)
            .max(LEAST_SLOTS);
        (Layout::new(job, wanted), 0)
    }

    /// The pool wants another difficulty for the job in hand. The search goes on where it is; with an easier
    /// target, executors report the additional shares from their next assignment on.
    pub fn retarget(&mut self, job_id: &str, target: Target, difficulty: f64) {
        if let Some(waiting) = self.waiting.as_mut().filter(|job| job.id == job_id) {
            (waiting.target, waiting.difficulty) = (target, difficulty);
        } else if let Some(current) = self
            .current
            .as_mut()
            .filter(|current| current.job.pool.id == job_id)
        {
            (current.target, current.difficulty) = (target, difficulty);
        }
    }

    /// What a share of this job has to meet.
    pub fn share_target(&self, job: &LiveJob) -> Target {
        match &self.current {
            Some(current) if current.job.serial == job.serial => current.target,
            _ => job.pool.target,
        }
    }

    /// The pool is gone: every job is void.
    pub fn clear(&mut self) {
        self.first_valid = self.serial + 1;
        self.first_of_session = self.serial + 1;
        self.current = None;
        self.waiting = None;
    }

    /// Whether there is a job to mine on.
    pub fn has_job(&self) -> bool {
        self.current.is_some()
    }

    /// Whether the pool has forgotten the job.
    pub fn is_stale(&self, job: &LiveJob) -> bool {
        job.serial < self.first_valid
    }

    /// Whether the pool session that the job came from still stands.
    pub fn is_of_session(&self, job: &LiveJob) -> bool {
        job.serial >= self.first_of_session
    }

    /// Whether this is the job in hand.
    pub fn is_current(&self, job: &LiveJob) -> bool {
        self.current
            .as_ref()
            .is_some_and(|current| current.job.serial == job.serial)
    }

    /// Generation up to which assignments have been given out.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Share difficulty of the job in hand.
    pub fn difficulty(&self) -> Option<f64> {
        self.current.as_ref().map(|current| current.difficulty)
    }

    /// A part of the job in hand that nobody had before, for an executor of this hash rate (H/s, 0 = unknown)
    /// among so many. `None` without a job, or when the job is all given out.
    pub fn give(&mut self, rate: f64, executors: usize) -> Option<Given> {
        let current = self.current.as_mut()?;
        let space = current.layout.space(current.next_slot)?;
        current.next_slot += 1;
        self.generation += 1;
        let job = current.job.clone();
        let report_target = report_target(current.target, rate, executors);
        Some(Given {
            generation: self.generation,
            job,
            space,
            report_target,
        })
    }
}

/// What an executor of this rate (H/s, 0 = unknown) reports: every share, or easier ones where shares are rare, so
/// that its work is proven; harder ones where a pool's difficulty would have it report more than anybody can take.
fn report_target(share: Target, rate: f64, executors: usize) -> Target {
    let executors = executors.max(1) as f64;
    let met_every = |seconds: f64| Target::from_difficulty(rate * seconds / HASHES_PER_DIFFICULTY).ok();
    if rate < 1.0 {
        return share;
    }
    let proof = met_every(
        PROOF_INTERVAL
            .as_secs_f64()
            .max(executors / MAX_PROOFS_PER_SECOND),
    );
    let floor = met_every(
        LEAST_INTERVAL
            .as_secs_f64()
            .max(executors / MAX_REPORTS_PER_SECOND),
    );
    share
        .max(proof.unwrap_or(share))
        .min(floor.unwrap_or(Target::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(difficulty: f64) -> Target {
        Target::from_difficulty(difficulty).unwrap()
    }

    #[test]
    fn proofs_where_shares_are_rare_and_a_floor_where_they_are_too_many() {
        // 10 MH/s: a share of difficulty 1 every 430 s, of 1e-9 2.3 million times a second.
        let rate = 1e7;
        let per_second = |target: Target| rate / target.expected_hashes();
        let rare = report_target(target(1.0), rate, 1);
        assert!((per_second(rare) - 0.1).abs() < 0.001, "{}", per_second(rare));
        assert_eq!(report_target(target(0.01), rate, 1), target(0.01));
        let many = report_target(target(1e-9), rate, 1);
        assert!((per_second(many) - 100.0).abs() < 1.0, "{}", per_second(many));
        assert_eq!(report_target(target(1e-9), 0.0, 1), target(1e-9));
    }

    #[test]
    fn the_same_job_under_another_name_is_not_searched_again() {
        let now = Instant::now();
        let pool_job = |id: &str, time: u32| PoolJob {
            id: id.to_owned(),
            job: miner_core::Job {
                time,
                ..testkit::job()
            },
            target: target(1.0),
            difficulty: 1.0,
            clean: true,
            received: now,
        };
        let mut board = Board::new(1);
        board.take(pool_job("a", 1), 2, now);
        let first = board.give(0.0, 2).unwrap();
        board.take(pool_job("b", 1), 2, now);
        let second = board.give(0.0, 2).unwrap();
        assert_ne!(first.space, second.space);
        assert_eq!(second.job.pool.id, "b");
        board.take(pool_job("c", 2), 2, now);
        assert_eq!(
            board.give(0.0, 2).unwrap().space,
            first.space,
            "another job, all spaces are new"
        );
    }

    #[test]
    fn a_large_cluster_shares_what_the_scheduler_can_take() {
        let (rate, executors) = (1e7, 10_000);
        let in_all = |difficulty| {
            executors as f64 * rate / report_target(target(difficulty), rate, executors).expected_hashes()
        };
        assert!((in_all(1e6) - MAX_PROOFS_PER_SECOND).abs() < 1.0);
        assert!((in_all(1e-9) - MAX_REPORTS_PER_SECOND).abs() < 10.0);
    }
}
