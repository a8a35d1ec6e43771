//! The jobs of every source: which one is current, which are void, and what of the current one is still to be given
//! out.

use crate::spaces::{Beginning, Fleet, Spaces};
use job_source::{Job, SourceId};
use miner_core::{BlockHash, Space, Target};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Least time between two jobs of a source that are not clean: more would only interrupt workers. The newest one wins.
const JOB_INTERVAL: Duration = Duration::from_millis(200);
/// Earlier jobs of a source of which it is remembered what was given out: a source may send one again, under another
/// name, with another mask, or in a continued session.
const MAX_EARLIER: usize = 8;

/// A job while shares for it may arrive.
#[derive(Debug)]
pub(crate) struct LiveJob {
    pub(crate) source: SourceId,
    /// As the source sent it.
    pub(crate) job: Job,
    /// Counts jobs of all sources.
    serial: u64,
}

impl LiveJob {
    /// Time since the job arrived.
    pub(crate) fn age(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.job.received)
    }
}

/// What may become of a share of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Its source takes shares of it.
    Live,
    /// Its source has replaced it by a clean job in the same session.
    Void,
    /// The session that it came from is gone.
    Orphaned,
}

/// What a block of a source's chain must be like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tip {
    /// Internal byte order.
    prev_hash: [u8; 32],
    /// `None` if no block can be valid.
    target: Option<Target>,
}

impl Tip {
    pub(crate) fn of(template: &miner_core::Job) -> Self {
        Self {
            prev_hash: template.prev_hash,
            target: template.network_target().ok(),
        }
    }

    /// Whether a block of this hash on that previous block is one that the source's chain goes on with.
    pub(crate) fn takes(&self, prev_hash: &[u8; 32], hash: &BlockHash) -> bool {
        self.prev_hash == *prev_hash && self.is_met_by(hash)
    }

    /// Whether it is as much work as a block of the source's chain.
    pub(crate) fn is_met_by(&self, hash: &BlockHash) -> bool {
        self.target.is_some_and(|target| target.is_met_by(hash))
    }
}

#[derive(Debug)]
struct Current {
    job: Arc<LiveJob>,
    spaces: Spaces,
    /// What a share has to meet now; the source may change it while the job lasts.
    target: Target,
    difficulty: f64,
}

/// One source's jobs.
#[derive(Debug, Default)]
struct SourceJobs {
    /// Jobs with a smaller serial are void.
    first_valid: u64,
    /// Jobs with a smaller serial came from an earlier session.
    first_of_session: u64,
    current: Option<Current>,
    /// Of its earlier jobs, newest last.
    earlier: VecDeque<Spaces>,
    /// Came too soon after the current one.
    waiting: Option<Job>,
    taken_at: Option<Instant>,
}

/// The jobs of all sources.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    serial: u64,
    /// Where this run begins in each job.
    beginning: Beginning,
    sources: BTreeMap<SourceId, SourceJobs>,
}

impl Jobs {
    /// No jobs yet; what they will be given out of depends on the number of the run.
    pub(crate) fn of_run(run: u32) -> Self {
        Self {
            beginning: Beginning::of_run(run),
            ..Self::default()
        }
    }

    /// A job arrived. Returns it if it is to be taken at once; else it waits for [`due`](Self::due).
    pub(crate) fn offer(&mut self, source: SourceId, job: Job, now: Instant) -> Option<Job> {
        let jobs = self.sources.entry(source).or_default();
        if !job.clean && jobs.current.is_some() && !jobs.is_ripe(now) {
            jobs.waiting = Some(job);
            return None;
        }
        jobs.waiting = None;
        Some(job)
    }

    /// Jobs that have waited long enough.
    pub(crate) fn due(&mut self, now: Instant) -> Vec<(SourceId, Job)> {
        let ripe = self.sources.iter_mut().filter(|(_, jobs)| jobs.is_ripe(now));
        ripe.filter_map(|(source, jobs)| Some((*source, jobs.waiting.take()?)))
            .collect()
    }

    /// When [`due`](Self::due) has something.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        let waiting = self.sources.values().filter(|jobs| jobs.waiting.is_some());
        waiting
            .filter_map(|jobs| Some(jobs.taken_at? + JOB_INTERVAL))
            .min()
    }

    /// Makes a job its source's current one.
    pub(crate) fn take(&mut self, source: SourceId, job: Job, now: Instant) {
        self.serial += 1;
        let serial = self.serial;
        let jobs = self.sources.entry(source).or_default();
        if job.clean {
            jobs.first_valid = serial;
        }
        jobs.set_aside_current();
        let spaces = jobs
            .take_spaces(&job.template)
            .unwrap_or_else(|| Spaces::new(Arc::clone(&job.template), self.beginning));
        jobs.taken_at = Some(now);
        jobs.current = Some(Current {
            target: job.target,
            difficulty: job.difficulty,
            job: Arc::new(LiveJob { source, job, serial }),
            spaces,
        });
    }

    /// The source wants another difficulty for its newest job. The search goes on where it is; with an easier target,
    /// workers report the additional shares from their next assignment on.
    pub(crate) fn retarget(&mut self, source: SourceId, job_id: &str, target: Target, difficulty: f64) {
        let Some(jobs) = self.sources.get_mut(&source) else {
            return;
        };
        if let Some(waiting) = jobs.waiting.as_mut().filter(|job| job.id == job_id) {
            (waiting.target, waiting.difficulty) = (target, difficulty);
        } else if let Some(current) = jobs.current.as_mut().filter(|now| now.job.job.id == job_id) {
            (current.target, current.difficulty) = (target, difficulty);
        }
    }

    /// The source's session is gone, and every job of it is void.
    pub(crate) fn clear(&mut self, source: SourceId) {
        let jobs = self.sources.entry(source).or_default();
        jobs.first_valid = self.serial + 1;
        jobs.first_of_session = self.serial + 1;
        jobs.set_aside_current();
        jobs.waiting = None;
    }

    /// The source's current job.
    pub(crate) fn template(&self, source: SourceId) -> Option<&miner_core::Job> {
        self.current(source).map(|current| &*current.job.job.template)
    }

    /// Share difficulty of the source's current job.
    pub(crate) fn difficulty(&self, source: SourceId) -> Option<f64> {
        self.current(source).map(|current| current.difficulty)
    }

    /// What the source's current job builds on.
    pub(crate) fn tip(&self, source: SourceId) -> Option<Tip> {
        self.current(source)
            .map(|current| Tip::of(&current.job.job.template))
    }

    /// The extranonce1 of the source's current job.
    pub(crate) fn extranonce1(&self, source: SourceId) -> Option<&[u8]> {
        self.current(source)
            .map(|current| current.job.job.template.extranonce1.as_slice())
    }

    /// Whether this is its source's current job.
    pub(crate) fn is_current(&self, job: &LiveJob) -> bool {
        self.current(job.source)
            .is_some_and(|current| current.job.serial == job.serial)
    }

    pub(crate) fn standing(&self, job: &LiveJob) -> Standing {
        match self.sources.get(&job.source) {
            Some(jobs) if job.serial >= jobs.first_valid => Standing::Live,
            Some(jobs) if job.serial >= jobs.first_of_session => Standing::Void,
            _ => Standing::Orphaned,
        }
    }

    /// What a share of this job has to meet.
    pub(crate) fn share_target(&self, job: &LiveJob) -> Target {
        match self.current(job.source) {
            Some(current) if current.job.serial == job.serial => current.target,
            _ => job.job.target,
        }
    }

    /// A part of the source's current job that nobody had, with the target of its shares. `None` without a job, or when
    /// all of it is given out.
    pub(crate) fn give(&mut self, source: SourceId, fleet: Fleet) -> Option<(Arc<LiveJob>, Space, Target)> {
        let current = self.sources.get_mut(&source)?.current.as_mut()?;
        let space = current.spaces.give(&current.job.job.template, fleet)?;
        Some((Arc::clone(&current.job), space, current.target))
    }

    fn current(&self, source: SourceId) -> Option<&Current> {
        self.sources.get(&source)?.current.as_ref()
    }
}

impl SourceJobs {
    fn set_aside_current(&mut self) {
        if let Some(current) = self.current.take() {
            if self.earlier.len() == MAX_EARLIER {
                self.earlier.pop_front();
            }
            self.earlier.push_back(current.spaces);
        }
    }

    /// What is left of this job, if it came before.
    fn take_spaces(&mut self, job: &miner_core::Job) -> Option<Spaces> {
        let place = self.earlier.iter().position(|spaces| spaces.are_of(job))?;
        self.earlier.remove(place)
    }

    fn is_ripe(&self, now: Instant) -> bool {
        self.taken_at
            .is_none_or(|at| now.saturating_duration_since(at) >= JOB_INTERVAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POOL: SourceId = SourceId(0);
    const OTHER: SourceId = SourceId(1);

    fn job(id: &str, time: u32, clean: bool, now: Instant) -> Job {
        let template = miner_core::Job {
            time,
            ..testkit::job()
        };
        Job {
            id: id.to_owned(),
            template: Arc::new(template),
            target: Target::from_difficulty(1.0).unwrap(),
            difficulty: 1.0,
            clean,
            received: now,
        }
    }

    fn give(jobs: &mut Jobs, source: SourceId) -> (Arc<LiveJob>, Space) {
        let (job, space, _) = jobs.give(source, Fleet::default()).unwrap();
        (job, space)
    }

    #[test]
    fn the_same_job_under_another_name_is_not_searched_again() {
        let now = testkit::instant();
        let mut jobs = Jobs::default();
        jobs.take(POOL, job("a", 1, true, now), now);
        let (_, first) = give(&mut jobs, POOL);
        jobs.take(POOL, job("b", 1, true, now), now);
        let (live, second) = give(&mut jobs, POOL);
        assert_ne!(first, second);
        assert_eq!(live.job.id, "b");
        jobs.take(POOL, job("c", 2, true, now), now);
        assert_eq!(give(&mut jobs, POOL).1, first, "another job, all spaces are new");
        jobs.take(POOL, job("d", 1, false, now), now);
        let third = give(&mut jobs, POOL).1;
        assert!(third != first && third != second, "it had another job meanwhile");
    }

    #[test]
    fn jobs_of_two_sources_live_side_by_side() {
        let now = testkit::instant();
        let mut jobs = Jobs::default();
        jobs.take(POOL, job("a", 1, true, now), now);
        jobs.take(OTHER, job("a", 1, true, now), now);
        let (ours, theirs) = (give(&mut jobs, POOL), give(&mut jobs, OTHER));
        assert_eq!(ours.1, theirs.1, "each source's job has a layout of its own");
        jobs.clear(POOL);
        assert_eq!(jobs.standing(&ours.0), Standing::Orphaned);
        assert_eq!(jobs.standing(&theirs.0), Standing::Live);
        assert!(jobs.give(POOL, Fleet::default()).is_none() && jobs.give(OTHER, Fleet::default()).is_some());
        jobs.take(OTHER, job("b", 2, true, now), now);
        assert_eq!(jobs.standing(&theirs.0), Standing::Void);
    }

    #[test]
    fn a_continued_session_does_not_give_out_a_space_again() {
        let now = testkit::instant();
        let mut jobs = Jobs::default();
        jobs.take(POOL, job("a", 1, true, now), now);
        let (_, first) = give(&mut jobs, POOL);
        jobs.clear(POOL);
        assert!(
            jobs.give(POOL, Fleet::default()).is_none(),
            "without a session there is no job"
        );
        jobs.take(POOL, job("a", 1, true, now), now);
        assert_ne!(give(&mut jobs, POOL).1, first);
    }

    #[test]
    fn a_job_that_is_not_clean_waits_and_the_newest_wins() {
        let now = testkit::instant();
        let mut jobs = Jobs::default();
        jobs.take(POOL, job("a", 1, true, now), now);
        assert_eq!(jobs.offer(POOL, job("b", 2, false, now), now), None);
        assert_eq!(jobs.offer(POOL, job("c", 3, false, now), now), None);
        assert!(jobs.due(now).is_empty());
        let later = jobs.deadline().unwrap();
        jobs.retarget(POOL, "c", Target::MAX, 0.5);
        let due = jobs.due(later);
        assert_eq!(
            (due.len(), due[0].1.id.as_str(), due[0].1.difficulty),
            (1, "c", 0.5)
        );
        assert!(
            jobs.offer(POOL, job("d", 4, true, now), now).is_some(),
            "clean waits for nothing"
        );
    }
}
