//! The jobs of every source: which one is current, which are void, and what of the current one is still to be given
//! out.

mod earlier;

use crate::spaces::{Beginning, Fleet, Searched, Spaces};
use earlier::Earlier;
use job_source::{Job, SourceId};
use miner_core::{BlockHash, Space, Target};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Least time between two jobs of a source that are not clean: more would only interrupt workers. The newest one wins.
const JOB_INTERVAL: Duration = Duration::from_millis(200);
/// The clock is believed to be right if a source's first job is not older by it.
const MAX_FIRST_AGE: Duration = Duration::from_secs(3600);

/// A job while shares for it may arrive.
#[derive(Debug)]
pub(crate) struct LiveJob {
    pub(crate) source: SourceId,
    /// As the source sent it.
    pub(crate) job: Job,
    /// Counts jobs of all sources.
    serial: u64,
    /// Its clock was so far ahead of its own time when it arrived.
    ahead: Duration,
}

impl LiveJob {
    /// Larger for later jobs, of whatever source.
    pub(crate) fn serial(&self) -> u64 {
        self.serial
    }

    /// How far after the job's own time headers may be now: the time since it arrived, or more if its clock began
    /// earlier.
    pub(crate) fn time_passed(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.job.received) + self.ahead
    }

    /// The time that headers may have now, since 1970.
    fn clock(&self, now: Instant) -> Duration {
        Duration::from_secs(self.job.template.time.into()) + self.time_passed(now)
    }

    /// No worker made more than `fastest` hashes per second.
    fn searched(&self, fastest: f64, now: Instant) -> Searched {
        Searched {
            fastest,
            lasted: now.saturating_duration_since(self.job.received),
            latest: self.time_passed(now),
        }
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

    /// Whether it is the previous block of this hash, internal byte order.
    pub(crate) fn is_on(&self, prev_hash: &[u8; 32]) -> bool {
        self.prev_hash == *prev_hash
    }

    /// Whether the source's chain ends with the block of this hash.
    pub(crate) fn is(&self, hash: &BlockHash) -> bool {
        self.prev_hash.iter().rev().eq(&hash.to_be_bytes())
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
    earlier: Earlier,
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
    /// No worker has made more hashes per second.
    fastest: f64,
    sources: BTreeMap<SourceId, SourceJobs>,
}

impl Jobs {
    /// A worker makes at most so many hashes per second from now on.
    pub(crate) fn may_hash(&mut self, most: f64) {
        self.fastest = self.fastest.max(most);
    }

    /// What they are given out of depends on the number of the run, and on whether miners from outside have places. Nothing
    /// has been given before.
    pub(crate) fn begin_run(&mut self, run: u32, leaves_places: bool) {
        self.beginning = Beginning::of_run(run, leaves_places);
        let current = self.sources.values_mut().filter_map(|jobs| jobs.current.as_mut());
        current.for_each(|current| current.spaces.begin(self.beginning));
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

    /// Makes a job its source's current one. `unix` is the time since 1970 at which it was received, if that is known.
    pub(crate) fn take(&mut self, source: SourceId, job: Job, unix: Option<Duration>, now: Instant) {
        self.serial += 1;
        let serial = self.serial;
        let jobs = self.sources.entry(source).or_default();
        if job.clean {
            jobs.first_valid = serial;
        }
        jobs.set_aside_current(self.fastest, now);
        let is_first = jobs.taken_at.is_none();
        let (spaces, ahead) = jobs
            .earlier
            .rest_of(&job, self.beginning)
            .or_else(|| rest_by_clock(&job.template, self.beginning, unix?).filter(|_| is_first))
            .unwrap_or_else(|| {
                let all = Spaces::new(Arc::clone(&job.template), self.beginning, 0);
                (all, Duration::ZERO)
            });
        jobs.taken_at = Some(now);
        jobs.current = Some(Current {
            target: job.target,
            difficulty: job.difficulty,
            job: Arc::new(LiveJob {
                source,
                job,
                serial,
                ahead,
            }),
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
    pub(crate) fn clear(&mut self, source: SourceId, now: Instant) {
        let jobs = self.sources.entry(source).or_default();
        jobs.first_valid = self.serial + 1;
        jobs.first_of_session = self.serial + 1;
        jobs.set_aside_current(self.fastest, now);
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

    /// How long ago the source's current job came.
    pub(crate) fn age(&self, source: SourceId, now: Instant) -> Option<Duration> {
        let received = self.current(source)?.job.job.received;
        Some(now.saturating_duration_since(received))
    }

    /// What the source's current job builds on.
    pub(crate) fn tip(&self, source: SourceId) -> Option<Tip> {
        self.current(source)
            .map(|current| Tip::of(&current.job.job.template))
    }

    /// The extranonce1 of the source's current job.
    pub(crate) fn extranonce1(&self, source: SourceId) -> Option<&[u8]> {
        self.current(source)
            .map(|current| current.job.job.template.extranonce1())
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

    /// A part of the source's current job that nobody had, with the target of its shares, for one of so many workers. `None`
    /// without a job, or when all of it is given out.
    pub(crate) fn give(&mut self, source: SourceId, workers: usize) -> Option<(Arc<LiveJob>, Space, Target)> {
        let fleet = Fleet {
            workers,
            fastest: self.fastest,
        };
        let current = self.sources.get_mut(&source)?.current.as_mut()?;
        let space = current.spaces.give(&current.job.job.template, fleet)?;
        Some((Arc::clone(&current.job), space, current.target))
    }

    /// The source's current job, with its share difficulty as it is now.
    pub(crate) fn newest(&self, source: SourceId) -> Option<(Arc<LiveJob>, f64)> {
        let current = self.current(source)?;
        Some((Arc::clone(&current.job), current.difficulty))
    }

    /// Where this run begins in each job.
    pub(crate) fn beginning(&self) -> Beginning {
        self.beginning
    }

    /// The worker that was given this part of a job has ended.
    pub(crate) fn give_back(&mut self, job: &LiveJob, space: Space, now: Instant) {
        let jobs = self.sources.get_mut(&job.source);
        let current = jobs.and_then(|jobs| jobs.current.as_mut());
        if let Some(current) = current.filter(|current| current.job.serial == job.serial) {
            current
                .spaces
                .give_back(&job.job.template, space, job.searched(self.fastest, now));
        }
    }

    fn current(&self, source: SourceId) -> Option<&Current> {
        self.sources.get(&source)?.current.as_ref()
    }
}

impl SourceJobs {
    fn set_aside_current(&mut self, fastest: f64, now: Instant) {
        if let Some(current) = self.current.take() {
            let searched = current.job.searched(fastest, now);
            self.earlier.add(current.job, current.spaces, searched);
        }
    }

    fn is_ripe(&self, now: Instant) -> bool {
        self.taken_at
            .is_none_or(|at| now.saturating_duration_since(at) >= JOB_INTERVAL)
    }
}

/// What is left of the first job of a run, and how far its clock is ahead: an earlier run may have had the job and searched
/// its times until it ended. Where there are only times and nonces, a place of its own for each run would not do for more
/// than a few.
fn rest_by_clock(
    job: &Arc<miner_core::Job>,
    beginning: Beginning,
    unix: Duration,
) -> Option<(Spaces, Duration)> {
    let ahead = unix.checked_sub(Duration::from_secs(job.time.into()))?;
    let is_small = job.extranonce2_size() == 0 && job.rollable_bits() == 0;
    let first = u32::try_from(ahead.as_secs()).ok()? + 1;
    (is_small && ahead <= MAX_FIRST_AGE).then(|| (Spaces::new(Arc::clone(job), beginning, first), ahead))
}

#[cfg(test)]
mod tests;
