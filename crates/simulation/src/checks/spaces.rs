//! Spaces: none is given out twice.

use job_source::miners::{MinerId, Work};
use messages::Assignment;
use miner_core::{Job, Space, Target};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Assignments of the same job that are compared with a new one.
#[derive(Debug, Default)]
pub(crate) struct Spaces {
    by_generation: BTreeMap<u64, Given>,
    /// Generations by job, whatever its mask.
    jobs: Vec<(Arc<Job>, Vec<u64>)>,
    run: Run,
    lives: u32,
    /// By executor, in all.
    hashes: BTreeMap<String, u64>,
}

#[derive(Debug)]
struct Given {
    holder: String,
    assignment: Assignment,
    by: Run,
    at: Instant,
    /// Seconds after the job's time of the last header that can have been searched, once it is searched no more.
    last: Option<u64>,
}

impl Given {
    /// Nobody searches it from now on. Its holder has made so many hashes, of this space and others.
    fn is_over(&mut self, hashes: u64, now: Instant) {
        let Assignment { job, space, .. } = &self.assignment;
        let age = Duration::from_millis(self.assignment.age_ms) + (now - self.at);
        let through = (hashes as f64 / space.headers_of_a_time(job)) as u64;
        let last = u64::from(space.time_first) + u64::from(space.time_step) * through;
        self.last.get_or_insert(last.min(age.as_secs()));
    }
}

/// A life of the scheduler.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Run {
    life: u32,
    /// Its number is on disk.
    is_counted: bool,
}

/// How holders are called that are miners from outside.
const MINER: &str = "miner ";
/// Jobs that are remembered.
const MAX_JOBS: usize = 40;
/// Spaces that a job is cut into at least, if it has bytes for it.
const LEAST_SLOTS: usize = 256;
/// Multiples of the golden ratio divide a circle into parts of which the smallest is at least this much smaller than
/// the mean.
const SMALLEST_PART: usize = 3;

impl Spaces {
    pub(crate) fn scheduler_starts(&mut self, is_counted: bool) {
        self.lives += 1;
        self.run = Run {
            life: self.lives,
            is_counted,
        };
    }

    /// Another scheduler's turn.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(&mut self.run, &mut other.run);
    }

    pub(crate) fn get(&self, generation: u64) -> Option<&Assignment> {
        let given = self.by_generation.get(&generation)?;
        Some(&given.assignment)
    }

    /// Whether the scheduler that runs has given it.
    pub(crate) fn is_of_this_life(&self, generation: u64) -> bool {
        let given = self.by_generation.get(&generation);
        given.is_some_and(|given| given.by == self.run)
    }

    /// Number of the newest assignment that was sent.
    pub(crate) fn newest(&self) -> u64 {
        self.by_generation
            .last_key_value()
            .map_or(0, |(generation, _)| *generation)
    }

    /// An executor has made so many hashes in all.
    pub(crate) fn searched(&mut self, executor: &str, hashes: u64) {
        match self.hashes.get_mut(executor) {
            Some(count) => *count = hashes,
            None => drop(self.hashes.insert(executor.to_owned(), hashes)),
        }
    }

    /// All tasks of an executor have ended.
    pub(crate) fn ended(&mut self, executor: &str, now: Instant) {
        let hashes = self.hashes.get(executor).copied().unwrap_or(0);
        let all = self.by_generation.values_mut();
        all.filter(|given| given.holder == executor)
            .for_each(|given| given.is_over(hashes, now));
    }

    /// A source gives a job, perhaps again: then all get other parts of it.
    pub(crate) fn comes_again(&mut self, job: &Job, now: Instant) {
        let before = self
            .jobs
            .iter()
            .filter(|(other, _)| other.is_same_but_for_mask(job));
        for generation in before.flat_map(|(_, generations)| generations) {
            if let Some(given) = self.by_generation.get_mut(generation) {
                let hashes = self.hashes.get(&given.holder).copied().unwrap_or(0);
                given.is_over(hashes, now);
            }
        }
    }

    /// A miner that connects from outside is given its place in a job. It may be given the same once more: of what it has
    /// searched itself nobody knows.
    pub(crate) fn given_to_miner(&mut self, miner: MinerId, work: &Work, now: Instant) -> Result<(), String> {
        let space = Space {
            extranonce2_prefix: work.prefix.clone(),
            ..Space::whole(&work.template)
        };
        let assignment = Assignment {
            generation: work.number,
            job: Arc::clone(&work.template),
            space,
            report_target: Target::MAX,
            age_ms: u64::from(work.age) * 1000,
            origin: Vec::new(),
        };
        self.given(&miner.to_string(), &assignment, now)
    }

    pub(crate) fn given(
        &mut self,
        executor: &str,
        assignment: &Assignment,
        now: Instant,
    ) -> Result<(), String> {
        let generation = assignment.generation;
        if let Some(Given {
            holder,
            assignment: before,
            ..
        }) = self.by_generation.get(&generation)
        {
            let same = holder == executor && before.space == assignment.space && before.job == assignment.job;
            return if same {
                Ok(())
            } else {
                Err(format!("assignment {generation} is given out twice, differently"))
            };
        }
        let place = match self
            .jobs
            .iter()
            .rposition(|(job, _)| job.is_same_but_for_mask(&assignment.job))
        {
            Some(place) => place,
            None => {
                if self.jobs.len() == MAX_JOBS {
                    self.jobs.remove(0);
                }
                self.jobs.push((Arc::clone(&assignment.job), Vec::new()));
                self.jobs.len() - 1
            }
        };
        for other in &self.jobs[place].1 {
            if let Some(given) = self.by_generation.get(other)
                && !(executor.starts_with(MINER)
                    && given.holder.starts_with(MINER)
                    && !self.is_others(given, executor))
                && overlap(&given.assignment, assignment)
                && given
                    .last
                    .is_none_or(|last| u64::from(assignment.space.time_first) <= last)
                && (given.by == self.run || self.is_roomy(place, given))
            {
                return Err(format!(
                    "{executor} is given {:?} as number {generation} by {:?}, of which {} was given {:?} as number {other} \
                     by {:?}",
                    assignment.space, self.run, given.holder, given.assignment.space, given.by
                ));
            }
        }
        self.jobs[place].1.push(generation);
        let given = Given {
            holder: executor.to_owned(),
            assignment: assignment.clone(),
            by: self.run,
            at: now,
            last: None,
        };
        self.by_generation.insert(generation, given);
        Ok(())
    }

    /// Whether a place of a miner is in the hands of another of the same run.
    fn is_others(&self, given: &Given, miner: &str) -> bool {
        given.by == self.run && given.holder != miner
    }

    /// Whether a run before this one gave so little of the job that what this one gives must lie elsewhere.
    fn is_roomy(&self, place: usize, before: &Given) -> bool {
        let (job, generations) = &self.jobs[place];
        let by = generations
            .iter()
            .filter_map(|generation| self.by_generation.get(generation));
        let first = by.map(|given| given.by.life).min().unwrap_or(self.run.life);
        let runs = (self.run.life - first + 1) as usize;
        before.by.is_counted
            && self.run.is_counted
            && job.extranonce2_size() > 1
            && generations.len() * runs * SMALLEST_PART < LEAST_SLOTS
    }
}

/// Whether a header lies in both spaces of one job, which may have had another mask each time.
fn overlap(one: &Assignment, other: &Assignment) -> bool {
    let fixed = |of: &Assignment| (of.job.version & !of.job.version_mask) | of.space.version_fixed;
    let (a, b) = (&one.space, &other.space);
    let (short, long) = if a.extranonce2_prefix.len() <= b.extranonce2_prefix.len() {
        (a, b)
    } else {
        (b, a)
    };
    let free = a.version_mask | b.version_mask;
    let nonces = |of: &miner_core::Space| (u64::from(of.nonces.start()), of.nonces.len());
    let ((a_first, a_count), (b_first, b_count)) = (nonces(a), nonces(b));
    let apart = i64::from(a.time_first) - i64::from(b.time_first);
    long.extranonce2_prefix.starts_with(&short.extranonce2_prefix)
        && (fixed(one) ^ fixed(other)) & !free == 0
        && a_first < b_first + b_count
        && b_first < a_first + a_count
        && apart % i64::from(gcd(a.time_step, b.time_step)) == 0
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}
