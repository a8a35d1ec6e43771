//! Shares: judged, counted once, submitted at most once, answered.

mod foreign;
mod response;
mod submission;

use crate::accounting::{Books, Entry, Finder};
use crate::assignments::Assignment;
use crate::blocks::Tips;
use crate::jobs::{Jobs, LiveJob, Standing};
use crate::rate::Proven;
use job_source::SourceId;
use messages::NumberedShare;
use miner_core::{BlockHash, Share, ShareError, Verified};
use response::ResponseTime;
use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Submissions that wait for an answer; beyond it the oldest that is no block counts as unanswered.
const MAX_PENDING: usize = 10_000;
/// Verified shares that are remembered to recognise one that is handed in twice: those of half an hour if there are 300 a
/// second. Some 12 MB if there are that many.
const MAX_REMEMBERED: usize = 1 << 19;
/// A share's time may be ahead of the job's by the job's age and this: clocks tick between the two ends.
const TIME_SLACK: Duration = Duration::from_secs(2);

/// Totals of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) accepted: u64,
    /// Refused by the source, not for being late.
    pub(crate) rejected: u64,
    /// Of a void job, known here or by the source's answer.
    pub(crate) stale: u64,
    pub(crate) unanswered: u64,
    /// Did not verify, or was handed in before.
    pub(crate) invalid: u64,
    pub(crate) blocks: u64,
    /// Blocks that are not kept, since there are enough on their previous block. They count as ordinary shares too.
    pub(crate) surplus_blocks: u64,
    /// Not looked at: their executor is not trusted any more.
    pub(crate) refused: u64,
    /// Verified, and too easy for the source.
    pub(crate) proofs: u64,
    /// Verified, those easier than the source's target included.
    pub(crate) verified: u64,
}

/// What a share turns out to be.
#[derive(Debug)]
pub(crate) enum Judgement {
    /// Not a share of the assignment.
    Invalid(Fault),
    /// Handed in before, perhaps under another name of its job.
    Duplicate(BlockHash),
    /// Proves work, and is too easy for the source.
    Proof,
    /// Good, but its job is void.
    Stale(Verified),
    /// To be submitted.
    Good(Verified),
    /// A block. Whether its session still stands is for whoever submits it.
    Block(Verified),
}

/// Why a share is not one.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum Fault {
    #[error(transparent)]
    Share(#[from] ShareError),
    #[error("it lies outside the space that was assigned")]
    OutsideSpace,
}

/// A submission that waits for its answer.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) source: SourceId,
    pub(crate) finder: Finder,
    /// Difficulty that the hash reaches.
    pub(crate) difficulty: f64,
    /// The block's hash if it is one, display hex.
    pub(crate) block: Option<String>,
    /// When it was sent, if its answer is to be timed.
    pub(crate) sent: Option<Instant>,
}

/// The shares of a run.
#[derive(Debug, Default)]
pub(crate) struct Shares {
    counts: Counts,
    pending: BTreeMap<u64, Pending>,
    waiting: BTreeMap<SourceId, usize>,
    /// By the lowest 64 bits of their hashes, which tell them apart.
    remembered: HashSet<u64>,
    order: VecDeque<u64>,
    tips: Tips,
    surplus_told: bool,
    proven: Proven,
    /// The highest difficulty that a verified hash reaches.
    best: f64,
    /// How long sources take to answer a share.
    responses: BTreeMap<SourceId, ResponseTime>,
    books: Books,
}

impl Shares {
    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    pub(crate) fn counts_mut(&mut self) -> &mut Counts {
        &mut self.counts
    }

    pub(crate) fn books(&self) -> &Books {
        &self.books
    }

    pub(crate) fn books_mut(&mut self) -> &mut Books {
        &mut self.books
    }

    /// Judges a share of an assignment, and counts it unless it is to be submitted.
    pub(crate) fn judge(
        &mut self,
        assignment: &Assignment,
        numbered: &NumberedShare,
        jobs: &Jobs,
        now: Instant,
    ) -> Judgement {
        let verified = match verify(assignment, &numbered.share, now) {
            Ok(verified) => verified,
            Err(fault) => {
                self.counts.invalid += 1;
                return Judgement::Invalid(fault);
            }
        };
        if !self.remember(verified.hash) {
            self.counts.invalid += 1;
            return Judgement::Duplicate(verified.hash);
        }
        let age = Duration::from_millis(numbered.age_ms);
        let found_at = now.checked_sub(age).unwrap_or(now);
        let hashes = assignment.report_target.expected_hashes();
        self.book(assignment, verified, hashes, (found_at, now), jobs)
    }

    /// Counts a share that verified and did not come before, unless it is to be submitted. It stands for so many hashes, was
    /// found at the first of these times and came at the second.
    pub(crate) fn book(
        &mut self,
        assignment: &Assignment,
        verified: Verified,
        hashes: f64,
        (found_at, now): (Instant, Instant),
        jobs: &Jobs,
    ) -> Judgement {
        self.count_verified(&verified.hash);
        self.proven.add(hashes, found_at, now);
        let job = &assignment.job;
        let is_share = jobs.share_target(job).is_met_by(&verified.hash);
        if verified.is_block && self.tips.add(job.source, job.job.template.prev_hash, is_share) {
            self.counts.blocks += 1;
            return Judgement::Block(verified);
        }
        self.counts.surplus_blocks += u64::from(verified.is_block && is_share);
        if !is_share {
            self.counts.proofs += 1;
            return Judgement::Proof;
        }
        match jobs.standing(&assignment.job) {
            Standing::Live => Judgement::Good(verified),
            Standing::Void | Standing::Orphaned => {
                self.counts.stale += 1;
                Judgement::Stale(verified)
            }
        }
    }

    fn count_verified(&mut self, hash: &BlockHash) {
        self.counts.verified += 1;
        self.best = self.best.max(hash.difficulty());
    }

    /// False if the hash was remembered already.
    pub(crate) fn remember(&mut self, hash: BlockHash) -> bool {
        let lowest = hash
            .0
            .first_chunk()
            .map_or(0, |lowest| u64::from_le_bytes(*lowest));
        if !self.remembered.insert(lowest) {
            return false;
        }
        self.order.push_back(lowest);
        if self.order.len() > MAX_REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.remembered.remove(&oldest);
        }
        true
    }

    /// True once, when there have been blocks that are not kept.
    pub(crate) fn is_surplus_news(&mut self) -> bool {
        let is_news = self.counts.surplus_blocks > 0 && !self.surplus_told;
        self.surplus_told |= is_news;
        is_news
    }

    pub(crate) fn tips_mut(&mut self) -> &mut Tips {
        &mut self.tips
    }

    /// Hashes per second that the shares found in the last minute prove.
    pub(crate) fn proven_rate(&self, now: Instant) -> f64 {
        self.proven.per_second(now)
    }

    /// The highest difficulty that a verified hash of this run reaches; 0 before the first.
    pub(crate) fn best(&self) -> f64 {
        self.best
    }

    /// How long this source takes to answer a share, if it has answered one.
    pub(crate) fn response_time(&self, source: SourceId) -> Option<Duration> {
        self.responses.get(&source).map(ResponseTime::get)
    }

    /// A share goes to its source under this tag.
    pub(crate) fn submitted(&mut self, tag: u64, pending: Pending) {
        if self.pending.len() >= MAX_PENDING {
            let mut shares = self.pending.iter().filter(|(_, pending)| pending.block.is_none());
            let oldest = shares.next().map(|(tag, _)| *tag);
            if let Some(oldest) = oldest.and_then(|tag| self.pending.remove(&tag)) {
                self.settle(&oldest);
                self.unanswered(&oldest);
            }
        }
        self.books.enter(&pending.finder.party, &Entry::Submitted);
        *self.waiting.entry(pending.source).or_default() += 1;
        self.pending.insert(tag, pending);
    }

    /// The answer to a submission of this source came: gives the submission, once.
    pub(crate) fn answered(&mut self, source: SourceId, tag: u64, now: Instant) -> Option<Pending> {
        if self.pending.get(&tag)?.source != source {
            return None;
        }
        let pending = self.pending.remove(&tag)?;
        if let Some(sent) = pending.sent {
            let took = now.saturating_duration_since(sent);
            self.responses.entry(source).or_default().took(took);
            self.books.answered_after(source, took);
        }
        self.settle(&pending);
        Some(pending)
    }

    fn settle(&mut self, pending: &Pending) {
        if let Some(waiting) = self.waiting.get_mut(&pending.source) {
            *waiting = waiting.saturating_sub(1);
        }
    }

    /// No answer will come any more to what this source was sent. Gives how many submissions that were.
    pub(crate) fn abandon(&mut self, source: SourceId) -> usize {
        let pending = std::mem::take(&mut self.pending);
        let (lost, rest): (BTreeMap<_, _>, _) = pending
            .into_iter()
            .partition(|(_, pending)| pending.source == source);
        self.pending = rest;
        lost.values().for_each(|pending| self.unanswered(pending));
        self.waiting.remove(&source);
        self.responses.remove(&source);
        lost.len()
    }

    fn unanswered(&mut self, pending: &Pending) {
        self.counts.unanswered += 1;
        self.books.enter(&pending.finder.party, &Entry::Unanswered);
    }

    /// No answer will come any more to anything.
    pub(crate) fn abandon_all(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        pending.values().for_each(|pending| self.unanswered(pending));
        self.waiting.clear();
    }

    /// Submissions to this source without an answer yet.
    pub(crate) fn waiting_at(&self, source: SourceId) -> usize {
        self.waiting.get(&source).copied().unwrap_or(0)
    }

    /// Submissions without an answer yet.
    pub(crate) fn waiting(&self) -> usize {
        self.pending.len()
    }
}

/// With other code than the one that found it: the sha2 crate, over the job as its source sent it.
fn verify(assignment: &Assignment, share: &Share, now: Instant) -> Result<Verified, Fault> {
    let job: &Arc<LiveJob> = &assignment.job;
    let template = &job.job.template;
    let passed = job.time_passed(now) + TIME_SLACK;
    let last = template
        .time
        .saturating_add(u32::try_from(passed.as_secs()).unwrap_or(u32::MAX));
    let verified = miner_core::verify(template, share, &assignment.report_target, template.time..=last)?;
    if !assignment.covers(share) {
        return Err(Fault::OutsideSpace);
    }
    Ok(verified)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_a_block_is_waited_for_whatever_else_waits() {
        let mut shares = Shares::default();
        let pending = |block: Option<&str>| Pending {
            source: SourceId(0),
            finder: Finder::default(),
            difficulty: 1.0,
            block: block.map(str::to_owned),
            sent: None,
        };
        shares.submitted(1, pending(Some("b")));
        for tag in 2..=MAX_PENDING as u64 + 1 {
            shares.submitted(tag, pending(None));
        }
        assert_eq!(shares.waiting(), MAX_PENDING);
        assert_eq!(shares.counts().unanswered, 1);
        let now = testkit::instant();
        assert!(
            shares.answered(SourceId(0), 2, now).is_none(),
            "the oldest share is given up"
        );
        assert!(shares.answered(SourceId(0), 1, now).is_some());
    }
}
