//! Shares of miners: judged like those of executors, by the difficulties that the miner was told, and answered at once.

use super::Miner;
use crate::accounting::{Entry, Finder};
use crate::assignments::Assignment;
use crate::jobs::LiveJob;
use crate::shares::Judgement;
use crate::{Action, Scheduler};
use job_source::miners::{Command, MinerShare, Outcome, Rejection};
use miner_core::{HASHES_PER_DIFFICULTY, Share, ShareError, Target, Verified};
use std::time::{Duration, Instant};

/// How far a share's time may be ahead of what the job's age allows. Some miners roll times, and the strictest of the
/// pools that take that take 1000 s.
const TIME_AHEAD: Duration = Duration::from_secs(600);

/// A share that verified.
struct Good {
    assignment: Assignment,
    /// As its source is to see it.
    share: Share,
    verified: Verified,
}

impl Scheduler {
    pub(super) fn on_miner_share(&mut self, share: &MinerShare, now: Instant) {
        let Some(miner) = self.miners.table.get(&share.miner) else {
            return;
        };
        let outcome = match self.judge_miner_share(miner, share, now) {
            Err(rejection) => Outcome::Rejected(rejection),
            Ok(good) => self.count_miner_share(share, good, now),
        };
        self.miners.count(share.miner, outcome);
        self.actions.push_back(Action::Miners(Command::Answer {
            miner: share.miner,
            request: share.request,
            outcome,
        }));
    }

    fn judge_miner_share(&self, miner: &Miner, share: &MinerShare, now: Instant) -> Result<Good, Rejection> {
        let worker = self.workers.get(miner.worker);
        let assignment = worker.and_then(|worker| worker.assignments.find(share.number));
        let assignment = assignment.ok_or(Rejection::Stale)?;
        let full = full_share(assignment, share);
        let verified = verify(&assignment.job, &full, &share.difficulties, now)?;
        if !assignment.covers(&full) {
            return Err(Rejection::BadVersionBits);
        }
        Ok(Good {
            assignment: assignment.clone(),
            share: full,
            verified,
        })
    }

    fn count_miner_share(&mut self, share: &MinerShare, good: Good, now: Instant) -> Outcome {
        let Good {
            assignment,
            share: full,
            verified,
        } = good;
        if !self.shares.remember(verified.hash) {
            return Outcome::Rejected(Rejection::Duplicate);
        }
        let reached = verified.hash.difficulty();
        let difficulty = credited(reached, &share.difficulties);
        let hashes = difficulty * HASHES_PER_DIFFICULTY;
        let judgement = self
            .shares
            .book(&assignment, verified, hashes, (now, now), &self.jobs);
        self.tell_of_surplus_blocks(assignment.job.source);
        let finder = self.credit_miner(share, reached);
        self.shares.books_mut().enter(&finder.party, &Entry::Found);
        self.book_judgement(&finder, &judgement, hashes);
        let outcome = match judgement {
            Judgement::Stale(_) => Outcome::Rejected(Rejection::Stale),
            _ => Outcome::Accepted { difficulty },
        };
        self.follow_judgement(judgement, &assignment, &full, finder, (Duration::ZERO, now));
        outcome
    }

    fn credit_miner(&mut self, share: &MinerShare, reached: f64) -> Finder {
        let Some(miner) = self.miners.table.get_mut(&share.miner) else {
            return Finder::default();
        };
        miner.best = miner.best.max(reached);
        let id = miner.worker;
        let Some(worker) = self.workers.get_mut(id) else {
            return Finder::default();
        };
        worker.verified_shares += 1;
        Finder {
            host: worker.host.clone(),
            party: self.party(id, share.number),
        }
    }
}

/// The hardest of the difficulties that a hash meets. A block counts whatever they are, as the work that it is.
fn credited(reached: f64, difficulties: &[f64]) -> f64 {
    let met = difficulties.iter().copied().filter(|told| reached >= *told);
    let hardest = met.fold(0.0, f64::max);
    if hardest > 0.0 { hardest } else { reached }
}

/// With the miner's place in front of what the miner chose.
fn full_share(assignment: &Assignment, share: &MinerShare) -> Share {
    let job_version = assignment.job.job.template.version;
    let version = share
        .version_bits
        .map_or(job_version, |(mask, bits)| (job_version & !mask) | (bits & mask));
    Share {
        extranonce2: [&assignment.space.extranonce2_prefix[..], &share.extranonce2].concat(),
        version,
        time: share.time,
        nonce: share.nonce,
    }
}

/// Against the easiest of these difficulties, or as a block.
fn verify(job: &LiveJob, share: &Share, difficulties: &[f64], now: Instant) -> Result<Verified, Rejection> {
    let template = &job.job.template;
    let ahead = (job.time_passed(now) + TIME_AHEAD).as_secs();
    let last = template
        .time
        .saturating_add(u32::try_from(ahead).unwrap_or(u32::MAX));
    let easiest = difficulties.iter().copied().fold(f64::INFINITY, f64::min);
    let targets = [
        Target::from_difficulty(easiest).ok(),
        template.network_target().ok(),
    ];
    let target = targets.into_iter().flatten().max();
    let target = target.ok_or(Rejection::LowDifficulty)?;
    miner_core::verify(template, share, &target, template.time..=last).map_err(|error| match error {
        ShareError::WrongExtranonce2Length { .. } => Rejection::BadExtranonce2,
        ShareError::VersionOutsideMask { .. } => Rejection::BadVersionBits,
        ShareError::TimeOutOfRange { .. } => Rejection::TimeOutOfRange,
        _ => Rejection::LowDifficulty,
    })
}
