//! Shares: each counted once by every life of the scheduler that it reaches, submitted at most once in a session, and
//! acknowledged only after it was counted.

use super::blocks::Blocks;
use super::spaces::Spaces;
use job_source::miners::{MinerId, MinerShare, Outcome};
use job_source::{Command, Event, SourceId, Submission, Verdict};
use messages::{Ack, Assignment, DecodeError, FromExecutor, NumberedShare};
use miner_core::{BlockHash, Job, Share, Target, Verified};
use scheduler::Summary;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A worker's assignments that the scheduler remembers.
const REMEMBERED: u64 = 16;
/// Blocks on one previous block that the scheduler keeps.
const KEPT_ON_A_TIP: u64 = 4;
/// Of them, those that are too easy for a share.
const EASY_KEPT_ON_A_TIP: u64 = 1;

/// Submissions without an answer that a scheduler holds.
const MAX_PENDING: usize = 10_000;

/// Blocks that arrived on one previous block.
#[derive(Clone, Copy, Debug, Default)]
struct OnTip {
    all: u64,
    easy: u64,
}

/// What arrived, and what may have become of it: upper bounds, of which the sum is exact.
#[derive(Debug, Default)]
struct Arrived {
    all: u64,
    may_be_invalid: u64,
    may_be_proof: u64,
    may_be_stale: u64,
    may_be_good: u64,
    may_be_block: u64,
    may_be_refused: u64,
    /// They may stay with their executors for now.
    may_wait: u64,
}

/// A job that a source has told this life of.
#[derive(Debug)]
struct Told {
    source: SourceId,
    id: String,
    template: Arc<Job>,
    easiest: Target,
    hardest: Target,
    void: bool,
    received: Instant,
}

#[derive(Debug, Default)]
pub(crate) struct Shares {
    arrived: Arrived,
    /// Of this life: executor, session, number.
    seen: BTreeSet<(String, u64, u64)>,
    hashes: HashSet<BlockHash>,
    /// Of all lives.
    ever: BTreeMap<(String, u64, u64), Share>,
    told: Vec<Told>,
    sessions: BTreeMap<SourceId, u64>,
    /// In this session of the source: the job's id, its extranonce1, hex, and the share.
    submitted: HashSet<(SourceId, u64, String, String, Share)>,
    blocks: BTreeMap<(String, u64, u64), String>,
    /// Blocks that arrived, by their previous block.
    tips: BTreeMap<[u8; 32], OnTip>,
    /// Executors that have sent shares which need not verify.
    doubtful: BTreeSet<String>,
    /// The share that is being judged is of one of them.
    of_doubtful: bool,
    /// Shares of miners from outside, and whether they may count.
    unanswered_miners: BTreeMap<(MinerId, u64), bool>,
    /// Submissions without an answer, by their tags, and whether each is a block.
    pending: BTreeMap<u64, (SourceId, bool)>,
    /// Submissions that have their verdict.
    answered: HashSet<u64>,
    submissions: u64,
    block_submissions: u64,
    accepted: u64,
    rejected: u64,
    late: u64,
    unanswered: u64,
}

impl Shares {
    pub(crate) fn counted_ever(&self) -> u64 {
        self.ever.len() as u64
    }

    /// The share of this number, if it reached any life of the scheduler.
    pub(crate) fn arrived(&self, executor: &str, session: u64, seq: u64) -> Option<&Share> {
        self.ever.get(&(executor.to_owned(), session, seq))
    }

    pub(crate) fn scheduler_starts(&mut self) {
        *self = Self {
            ever: std::mem::take(&mut self.ever),
            sessions: std::mem::take(&mut self.sessions),
            ..Self::default()
        };
    }

    /// Another scheduler's turn.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(self, other);
        std::mem::swap(&mut self.ever, &mut other.ever);
    }

    pub(crate) fn arrive(
        &mut self,
        executor: &str,
        data: &[u8],
        spaces: &Spaces,
        blocks: &mut Blocks,
    ) -> Result<(), String> {
        let message = match FromExecutor::decode(data) {
            Ok(message) => message,
            // Of a version that nobody else speaks.
            Err(DecodeError::Protocol { .. }) => return Ok(()),
            Err(error) => return Err(format!("a message of an executor: {error}")),
        };
        for share in &message.shares {
            let key = (executor.to_owned(), message.session, share.seq);
            let before = self.ever.insert(key.clone(), share.share.clone());
            if before.is_some_and(|before| before != share.share) {
                return Err(format!("{executor} gives two shares number {}", share.seq));
            }
            if !self.seen.insert(key.clone()) {
                continue;
            }
            self.of_doubtful = self.doubtful.contains(executor);
            self.arrived.may_be_refused += u64::from(self.of_doubtful);
            let doubts = self.arrived.may_be_invalid;
            let block = self.judge(share, spaces, blocks);
            if self.arrived.may_be_invalid > doubts {
                self.doubtful.insert(executor.to_owned());
            }
            if let Some(hash) = block {
                self.blocks.insert(key, hash.to_string());
            }
        }
        Ok(())
    }

    /// The block that a share is, as far as this life knows.
    pub(crate) fn block(&self, executor: &str, session: u64, seq: u64) -> Option<String> {
        self.blocks.get(&(executor.to_owned(), session, seq)).cloned()
    }

    /// What may become of a share that this life sees for the first time. Gives its hash if it is a block.
    fn judge(&mut self, numbered: &NumberedShare, spaces: &Spaces, blocks: &mut Blocks) -> Option<BlockHash> {
        self.arrived.all += 1;
        let is_of_this_life = spaces.is_of_this_life(numbered.generation);
        let given = spaces.get(numbered.generation);
        let told = |assignment: &&Assignment| {
            is_of_this_life && self.told.iter().any(|told| *told.template == *assignment.job)
        };
        let Some(assignment) = given.filter(told) else {
            self.arrived.may_be_stale += 1;
            return given.and_then(|given| self.judge_block(numbered, given, blocks));
        };
        let share = &numbered.share;
        let times = assignment.job.time..=u32::MAX;
        let verified = miner_core::verify(&assignment.job, share, &assignment.report_target, times).ok();
        let verified = verified.filter(|_| assignment.space.contains(&assignment.job, share));
        // Assignments that are too old are forgotten.
        let is_old = spaces.newest().saturating_sub(numbered.generation) >= REMEMBERED;
        self.arrived.may_be_stale += u64::from(is_old);
        self.arrived.may_be_invalid += u64::from(is_old && numbered.is_block);
        self.arrived.may_wait += u64::from(is_old && numbered.is_block);
        let Some(verified) = verified.filter(|verified| self.hashes.insert(verified.hash)) else {
            self.arrived.may_be_invalid += 1;
            return None;
        };
        self.judge_verified(assignment, &verified, is_old, blocks)
    }

    /// What may become of a share that verified and is new.
    fn judge_verified(
        &mut self,
        assignment: &Assignment,
        verified: &Verified,
        is_old: bool,
        blocks: &mut Blocks,
    ) -> Option<BlockHash> {
        let jobs = || self.told.iter().filter(|told| *told.template == *assignment.job);
        let is_void = jobs().any(|told| told.void);
        let is_live = jobs().any(|told| !told.void);
        let easy = jobs().any(|told| !told.hardest.is_met_by(&verified.hash));
        let hard = jobs().any(|told| told.easiest.is_met_by(&verified.hash));
        let mut block = None;
        if verified.is_block {
            self.arrived.may_be_block += 1;
            block = Some(verified.hash);
            if !self.may_be_surplus(assignment, verified.hash, easy, blocks) {
                return block;
            }
        }
        self.arrived.may_be_proof += u64::from(easy);
        self.arrived.may_be_stale += u64::from(is_void && hard && !is_old);
        self.arrived.may_be_good += u64::from(is_live && hard);
        block
    }

    /// A share of a miner from outside, which is to be answered once.
    pub(crate) fn miner_share(
        &mut self,
        share: &MinerShare,
        spaces: &Spaces,
        blocks: &mut Blocks,
    ) -> Result<(), String> {
        let verified = spaces
            .get(share.number)
            .filter(|_| spaces.is_of_this_life(share.number))
            .and_then(|assignment| Some((assignment, verify_of_miner(share, assignment)?)));
        let new = verified.filter(|(_, verified)| self.hashes.insert(verified.hash));
        let before = self
            .unanswered_miners
            .insert((share.miner, share.request), new.is_some());
        if before.is_some() {
            return Err(format!(
                "{} hands in two shares number {}",
                share.miner, share.request
            ));
        }
        if let Some((assignment, verified)) = new {
            self.arrived.all += 1;
            // It is refused outright if its miner has had many jobs since.
            let is_old = spaces.newest().saturating_sub(share.number) >= REMEMBERED;
            self.arrived.may_wait += u64::from(is_old);
            self.of_doubtful = false;
            self.judge_verified(assignment, &verified, false, blocks);
        }
        Ok(())
    }

    pub(crate) fn miner_left(&mut self, miner: MinerId) {
        self.unanswered_miners.retain(|(of, _), _| *of != miner);
    }

    /// The scheduler answers a share of a miner.
    pub(crate) fn miner_answered(
        &mut self,
        miner: MinerId,
        request: u64,
        outcome: Outcome,
    ) -> Result<(), String> {
        match (self.unanswered_miners.remove(&(miner, request)), outcome) {
            (None, _) => Err(format!(
                "share {request} of {miner} is answered, which did not wait for that"
            )),
            (Some(false), Outcome::Accepted { .. }) => Err(format!(
                "share {request} of {miner} is accepted: it is wrong, or came before"
            )),
            _ => Ok(()),
        }
    }

    /// The same for a share of an assignment that the scheduler need not know. Gives its hash if it is a block.
    fn judge_block(
        &mut self,
        numbered: &NumberedShare,
        assignment: &Assignment,
        blocks: &mut Blocks,
    ) -> Option<BlockHash> {
        let (job, share) = (&assignment.job, &numbered.share);
        self.arrived.may_be_invalid += u64::from(numbered.is_block);
        self.arrived.may_be_stale += u64::from(numbered.is_block);
        self.arrived.may_wait += u64::from(numbered.is_block);
        let target = job.network_target().ok().filter(|_| numbered.is_block)?;
        let verified = miner_core::verify(job, share, &target, job.time..=u32::MAX).ok()?;
        self.arrived.may_be_block += 1;
        self.hashes.insert(verified.hash);
        self.may_be_surplus(assignment, verified.hash, false, blocks);
        Some(verified.hash)
    }

    /// A block, which may be too easy for a share: whether it need not be kept, as there are others on its previous block
    /// or its executor was found out.
    fn may_be_surplus(
        &mut self,
        assignment: &Assignment,
        hash: BlockHash,
        easy: bool,
        blocks: &mut Blocks,
    ) -> bool {
        let tip = self.tips.entry(assignment.job.prev_hash).or_default();
        tip.all += 1;
        tip.easy += u64::from(easy);
        let too_many = tip.all > KEPT_ON_A_TIP || easy && tip.easy > EASY_KEPT_ON_A_TIP;
        let may_be_surplus = too_many || self.of_doubtful;
        blocks.found(hash, assignment, may_be_surplus);
        may_be_surplus
    }

    pub(crate) fn source_says(&mut self, source: SourceId, event: &Event) -> Result<(), String> {
        match event {
            Event::Job(job) => {
                if job.clean {
                    self.void(source);
                }
                self.told.push(Told {
                    source,
                    id: job.id.clone(),
                    template: Arc::clone(&job.template),
                    easiest: job.target,
                    hardest: job.target,
                    void: false,
                    received: job.received,
                });
            }
            Event::Retarget { target, .. } => {
                let newest = self
                    .told
                    .iter_mut()
                    .rev()
                    .filter(|told| told.source == source && !told.void);
                for told in newest.take(2) {
                    told.easiest = told.easiest.max(*target);
                    told.hardest = told.hardest.min(*target);
                }
            }
            Event::Verdict { tag, verdict } => {
                if !self.answered.insert(*tag) {
                    return Err(format!(
                        "{source} says {verdict:?} of submission {tag}, and spoke before"
                    ));
                }
                // A share that crosses the end of its session is answered after that.
                if self.pending.remove(tag).is_some() {
                    match verdict {
                        Verdict::Accepted => self.accepted += 1,
                        Verdict::Stale { .. } => self.late += 1,
                        Verdict::Rejected { .. } => self.rejected += 1,
                        Verdict::Unanswered => self.unanswered += 1,
                    }
                }
            }
            Event::Lost { .. } | Event::Refused { .. } => {
                self.void(source);
                let before = self.pending.len();
                self.pending.retain(|_, (of, _)| *of != source);
                self.unanswered += (before - self.pending.len()) as u64;
            }
            Event::Ready { .. } | Event::Notice(_) => {}
        }
        Ok(())
    }

    fn void(&mut self, source: SourceId) {
        self.told
            .iter_mut()
            .filter(|told| told.source == source)
            .for_each(|told| told.void = true);
    }

    pub(crate) fn source_told(
        &mut self,
        source: SourceId,
        command: &Command,
        blocks: &Blocks,
    ) -> Result<(), String> {
        match command {
            Command::Open => *self.sessions.entry(source).or_default() += 1,
            Command::Submit(submission) => {
                let session = self.sessions.get(&source).copied().unwrap_or(0);
                self.is_of_source(source, submission)?;
                let extranonce1 = blocks
                    .extranonce1(source, submission)
                    .or_else(|| self.extranonce1(source, &submission.job_id));
                let share = (
                    source,
                    session,
                    submission.job_id.clone(),
                    extranonce1.unwrap_or_default(),
                    submission.share.clone(),
                );
                if !self.submitted.insert(share) {
                    return Err(format!(
                        "a share is submitted twice in one session of {source}: {submission:?}"
                    ));
                }
                self.make_room();
                let pending = (source, submission.is_block);
                if self.pending.insert(submission.tag, pending).is_some() {
                    return Err(format!("two submissions have tag {}", submission.tag));
                }
                self.submissions += 1;
            }
            Command::Close | Command::Suggest { .. } => {}
        }
        Ok(())
    }

    /// A pool that answers nothing: the oldest share without an answer counts as unanswered.
    fn make_room(&mut self) {
        if self.pending.len() >= MAX_PENDING {
            let mut shares = self.pending.iter().filter(|(_, (_, is_block))| !is_block);
            if let Some(oldest) = shares.next().map(|(tag, _)| *tag) {
                self.pending.remove(&oldest);
                self.unanswered += 1;
            }
        }
    }

    /// Shares that waited for a lease when their session ended.
    pub(crate) fn never_submitted(&mut self, shares: usize) {
        self.submissions += shares as u64;
        self.unanswered += shares as u64;
    }

    /// The last submission was of a block.
    pub(crate) fn was_block(&mut self) {
        self.block_submissions += 1;
    }

    /// Whoever takes a job for older than it is rolls its time into the future.
    pub(crate) fn has_age(&self, assignment: &Assignment, now: Instant) -> Result<(), String> {
        let job = &assignment.job;
        let seconds = |time: u32| Duration::from_secs(time.into());
        let same = |told: &&Told| told.template.is_same_but_for_mask_and_time(job);
        let clock = |told: &Told| seconds(told.template.time) + (now - told.received);
        let clocks = self.told.iter().filter(same).map(clock);
        let oldest = clocks.max().map(|clock| clock.saturating_sub(seconds(job.time)));
        let age = Duration::from_millis(assignment.age_ms);
        match oldest {
            Some(oldest) if age > oldest => Err(format!(
                "assignment {} makes its job {age:?} old, which came {oldest:?} ago",
                assignment.generation
            )),
            _ => Ok(()),
        }
    }

    /// The newest job of each source that stands.
    pub(crate) fn newest_jobs(&self) -> Vec<(SourceId, Arc<Job>)> {
        let newest = |source: SourceId| self.told.iter().rfind(|told| told.source == source && !told.void);
        let sources = [SourceId(0), SourceId(1)];
        sources
            .into_iter()
            .filter_map(|source| Some((source, Arc::clone(&newest(source)?.template))))
            .collect()
    }

    /// Jobs that a source has given to this life.
    pub(crate) fn jobs_of(&self, source: SourceId) -> usize {
        self.told.iter().filter(|told| told.source == source).count()
    }

    pub(crate) fn acknowledged(&self, executor: &str, ack: &Ack) -> Result<(), String> {
        for seq in &ack.seqs {
            if self.arrived(executor, ack.session, *seq).is_none() {
                return Err(format!(
                    "share {seq} of {executor} is acknowledged and was never counted"
                ));
            }
        }
        Ok(())
    }

    /// Whether a submission goes where its job came from. Blocks may go to a later session, which need not know the job.
    fn is_of_source(&self, source: SourceId, submission: &Submission) -> Result<(), String> {
        let found = |told: &&Told| {
            let header = told.template.header(&submission.share);
            header.is_ok_and(|header| self.hashes.contains(&header.hash()))
        };
        let of_id = || self.told.iter().filter(|told| told.id == submission.job_id);
        // Two pools at the same height may send the very same job.
        let matches: Vec<SourceId> = of_id().filter(found).map(|told| told.source).collect();
        match matches.first() {
            Some(other) if !matches.contains(&source) => Err(format!("a share of {other} goes to {source}")),
            _ => Ok(()),
        }
    }

    /// Of the source's newest job of this id, hex.
    fn extranonce1(&self, source: SourceId, job_id: &str) -> Option<String> {
        let mut told = self.told.iter().rev();
        let told = told.find(|told| told.source == source && told.id == job_id)?;
        Some(hex::encode(told.template.extranonce1()))
    }

    pub(crate) fn totals(&self, summary: &Summary) -> Result<(), String> {
        let of_pool = [
            ("accepted", summary.accepted, self.accepted),
            ("rejected", summary.rejected, self.rejected),
            ("unanswered", summary.unanswered, self.unanswered),
        ];
        for (what, counted, heard) in of_pool {
            if counted != heard {
                return Err(format!(
                    "{counted} shares count as {what}, the pools said so of {heard}"
                ));
            }
        }
        let arrived = &self.arrived;
        let stale = summary.stale.saturating_sub(self.late);
        let good = self.verified_submissions();
        let judged = summary.invalid + summary.proofs + stale + summary.blocks + good + summary.refused;
        let waiting = arrived.all.checked_sub(judged);
        if waiting.is_none_or(|waiting| waiting > arrived.may_wait) {
            return Err(format!(
                "{} shares arrived and {judged} were counted: {} invalid, {} proofs, {stale} stale, {} blocks, {good} \
                 submitted, {} refused",
                arrived.all, summary.invalid, summary.proofs, summary.blocks, summary.refused
            ));
        }
        let bounds = [
            ("invalid", summary.invalid, arrived.may_be_invalid),
            ("proofs", summary.proofs, arrived.may_be_proof),
            ("stale", stale, arrived.may_be_stale),
            ("blocks", summary.blocks, arrived.may_be_block),
            ("good", good, arrived.may_be_good),
            ("refused", summary.refused, arrived.may_be_refused),
        ];
        for (what, counted, most) in bounds {
            if counted > most {
                return Err(format!("{counted} shares count as {what}, {most} can be"));
            }
        }
        Ok(())
    }

    /// Submissions of shares that are no blocks.
    fn verified_submissions(&self) -> u64 {
        self.submissions - self.block_submissions
    }
}

/// By the easiest difficulty that the miner was told, or as a block.
fn verify_of_miner(share: &MinerShare, assignment: &Assignment) -> Option<Verified> {
    let (job, space) = (&assignment.job, &assignment.space);
    let (mask, bits) = share.version_bits.unwrap_or((0, 0));
    let full = Share {
        extranonce2: [&space.extranonce2_prefix[..], &share.extranonce2].concat(),
        version: (job.version & !mask) | (bits & mask),
        time: share.time,
        nonce: share.nonce,
    };
    let easiest = share.difficulties.iter().copied().fold(f64::INFINITY, f64::min);
    let targets = [Target::from_difficulty(easiest).ok(), job.network_target().ok()];
    let target = targets.into_iter().flatten().max()?;
    let verified = miner_core::verify(job, &full, &target, job.time..=u32::MAX).ok()?;
    space.contains(job, &full).then_some(verified)
}
