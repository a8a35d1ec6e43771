//! The jobs given out, and the judgement of shares for them.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use miner_core::{BlockHash, Job, ShareError, Target, sha256d, verify};
use stratum::server::{Refusal, Session, Submission};

use crate::chain::Chain;
use crate::stats::{WorkerStats, Workers};

/// Bytes of every session's extranonce1.
pub(crate) const EXTRANONCE1_LEN: usize = 4;
/// Jobs of the current tip that take shares. One more makes shares of the oldest stale.
const MAX_JOBS: usize = 64;
/// Shares that one job takes, because each is kept to find duplicates. More are refused as busy.
const MAX_SHARES: usize = 1 << 16;
/// A header's time may be this many seconds ahead of the clock.
const MAX_AHEAD: u32 = 7200;

/// A job as every connection gets it.
#[derive(Debug, Clone)]
pub(crate) struct IssuedJob {
    pub(crate) id: String,
    pub(crate) job: Arc<Job>,
    /// Height of the tip. If it differs from the previous job's, all earlier jobs are void.
    pub(crate) height: u32,
    /// Counts how often the pool's difficulty was set.
    pub(crate) difficulty_epoch: u64,
    pub(crate) difficulty: f64,
}

/// The judgement of one share.
#[derive(Debug, PartialEq)]
pub(crate) struct Judgement {
    /// The difficulty that an accepted share is credited with.
    pub(crate) outcome: Result<f64, Refusal>,
    /// The share's hash, if it was computed.
    pub(crate) hash: Option<BlockHash>,
    /// Hash and height of the block, if the share was one: a new job must go out.
    pub(crate) block: Option<(BlockHash, u32)>,
}

/// Why a share is refused.
struct Refused {
    refusal: Refusal,
    /// Its hash, if it was computed.
    hash: Option<BlockHash>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, hash: None }
    }
}

/// A share that counts.
struct Counted {
    /// The difficulty that it is credited with.
    difficulty: f64,
    hash: BlockHash,
    is_block: bool,
}

#[derive(Debug)]
struct OpenJob {
    number: u64,
    job: Arc<Job>,
    /// Hashes of the accepted shares, to find duplicates: equal hashes mean equal headers.
    hashes: HashSet<BlockHash>,
}

/// The chain, its open jobs, and what each worker did.
#[derive(Debug)]
pub(crate) struct Jobs {
    chain: Chain,
    extranonce2_size: usize,
    open: VecDeque<OpenJob>,
    /// Jobs are numbered on from here.
    first_number: u64,
    jobs_made: u64,
    difficulty: f64,
    difficulty_epoch: u64,
    workers: Workers,
}

impl Jobs {
    /// `first_number` must be above 0 and far enough below the numbers of later runs.
    pub(crate) fn new(bits: u32, extranonce2_size: usize, difficulty: f64, first_number: u64) -> Self {
        Self {
            chain: Chain::new(bits),
            extranonce2_size,
            open: VecDeque::new(),
            first_number,
            jobs_made: 0,
            difficulty,
            difficulty_epoch: 0,
            workers: Workers::default(),
        }
    }

    /// Makes the next job on the tip. `now` is Unix time.
    pub(crate) fn issue(&mut self, now: u32) -> IssuedJob {
        let number = self.first_number + self.jobs_made;
        self.jobs_made += 1;
        let job = self
            .chain
            .next_job(number, EXTRANONCE1_LEN, self.extranonce2_size, now);
        let job = Arc::new(job);
        if self.open.len() == MAX_JOBS {
            self.open.pop_front();
        }
        self.open.push_back(OpenJob {
            number,
            job: Arc::clone(&job),
            hashes: HashSet::new(),
        });
        IssuedJob {
            id: format!("{number:x}"),
            job,
            height: self.chain.height(),
            difficulty_epoch: self.difficulty_epoch,
            difficulty: self.difficulty,
        }
    }

    /// Sets the difficulty of all sessions, from the next job on.
    pub(crate) fn set_difficulty(&mut self, difficulty: f64) {
        self.difficulty = difficulty;
        self.difficulty_epoch += 1;
    }

    /// The same job under the current difficulty.
    pub(crate) fn with_difficulty(&self, job: &IssuedJob) -> IssuedJob {
        IssuedJob {
            difficulty_epoch: self.difficulty_epoch,
            difficulty: self.difficulty,
            ..job.clone()
        }
    }

    /// Extends the chain by somebody else's block. Its hash meets no target, which nothing here checks.
    pub(crate) fn block_of_others(&mut self, now: u32) {
        let hash = sha256d(&self.chain.tip().0);
        self.chain.extend(BlockHash(hash), now);
        self.open.clear();
    }

    /// Counts a worker from now on, with no share yet.
    pub(crate) fn add_worker(&mut self, worker: &str) {
        self.workers.of(worker);
    }

    /// Counts a share that the session itself refused.
    pub(crate) fn count_refusal(&mut self, worker: &str, refusal: Refusal) {
        self.workers.of(worker).refuse(refusal);
    }

    /// Judges and counts a share. `reject` refuses it even if it is good.
    pub(crate) fn judge(&mut self, submission: &Submission, now: u32, reject: bool) -> Judgement {
        let judged = if reject {
            Err(Refusal::Busy.into())
        } else {
            self.examine(submission, now)
        };
        let worker = self.workers.of(&submission.worker);
        match judged {
            Err(Refused { refusal, hash }) => {
                worker.refuse(refusal);
                Judgement {
                    outcome: Err(refusal),
                    hash,
                    block: None,
                }
            }
            Ok(Counted {
                difficulty,
                hash,
                is_block,
            }) => {
                worker.accept(difficulty, hash.difficulty(), is_block, now);
                if is_block {
                    self.chain.extend(hash, submission.time);
                    self.open.clear();
                }
                Judgement {
                    outcome: Ok(difficulty),
                    hash: Some(hash),
                    block: is_block.then(|| (hash, self.chain.height())),
                }
            }
        }
    }

    fn examine(&mut self, submission: &Submission, now: u32) -> Result<Counted, Refused> {
        let number = u64::from_str_radix(&submission.job_id, 16)
            .ok()
            .filter(|&number| {
                (self.first_number..self.first_number + self.jobs_made).contains(&number)
                    && format!("{number:x}") == submission.job_id
            })
            .ok_or(Refusal::UnknownJob)?;
        let open = self
            .open
            .iter_mut()
            .find(|open| open.number == number)
            .ok_or(Refusal::Stale)?;
        // A job that this session was never sent has no difficulty here.
        let difficulty = submission.difficulty.ok_or(Refusal::UnknownJob)?;
        let job = Job {
            root: open.job.root.under(&submission.extranonce1),
            version_mask: submission.version_mask,
            ..Job::clone(&open.job)
        };
        let times = job.time..=now.saturating_add(MAX_AHEAD).max(job.time);
        let meets = |difficulty| {
            let target = share_target(&job, difficulty)?;
            let verified = verify(&job, &submission.share(&job), &target, times.clone());
            Ok((difficulty, verified.map_err(|error| refused(&error))?))
        };
        let (difficulty, verified) = match (meets(difficulty), submission.lowered) {
            // Some miners take up an easier difficulty at once, and not with the next job.
            (
                Err(Refused {
                    refusal: Refusal::LowDifficulty,
                    ..
                }),
                Some(easier),
            ) => meets(easier)?,
            (judged, _) => judged?,
        };
        let refuse = |refusal| {
            let hash = Some(verified.hash);
            Err(Refused { refusal, hash })
        };
        if open.hashes.contains(&verified.hash) {
            return refuse(Refusal::Duplicate);
        }
        if open.hashes.len() >= MAX_SHARES {
            return refuse(Refusal::Busy);
        }
        open.hashes.insert(verified.hash);
        // A block counts whatever its difficulty, as the work that it is.
        let credited = difficulty.min(verified.hash.difficulty());
        Ok(Counted {
            difficulty: credited,
            hash: verified.hash,
            is_block: verified.is_block,
        })
    }

    /// `now` in Unix seconds.
    pub(crate) fn workers(&self, now: u32) -> Vec<WorkerStats> {
        self.workers.to_vec(now)
    }

    pub(crate) fn height(&self) -> u32 {
        self.chain.height()
    }

    pub(crate) fn tip(&self) -> BlockHash {
        self.chain.tip()
    }

    /// Jobs that were given out.
    pub(crate) fn issued(&self) -> u64 {
        self.jobs_made
    }
}

/// What a share has to meet. A block always counts, even where shares are harder than blocks.
fn share_target(job: &Job, difficulty: f64) -> Result<Target, Refusal> {
    let target = Target::from_difficulty(difficulty).map_err(|_| Refusal::BadDifficulty)?;
    Ok(job.network_target().map_or(target, |network| target.max(network)))
}

fn refused(error: &ShareError) -> Refused {
    match error {
        ShareError::WrongExtranonce2Length { .. } => Refusal::BadExtranonce2.into(),
        ShareError::VersionOutsideMask { .. } => Refusal::BadVersionBits.into(),
        ShareError::TimeOutOfRange { .. } => Refusal::TimeOutOfRange.into(),
        ShareError::AboveTarget { hash, .. } => Refused {
            refusal: Refusal::LowDifficulty,
            hash: Some(*hash),
        },
        _ => Refusal::LowDifficulty.into(),
    }
}

// A session forgets a job no earlier than the pool does.
const _: () = assert!(Session::MAX_JOBS >= MAX_JOBS);
