//! What follows from a judgement: submissions, blocks, and the verdicts on them.

use super::{Judgement, Pending};
use crate::accounting::{Entry, Finder};
use crate::assignments::Assignment;
use crate::jobs::Standing;
use crate::journal::Sequence;
use crate::records::{BlockRecord, Record};
use crate::workers::WorkerId;
use crate::{Action, RunEvent, Scheduler};
use job_source::{Command, SourceId, Submission, Verdict};
use messages::NumberedShare;
use miner_core::{BlockHash, Share, Verified};
use std::time::{Duration, Instant};
use text::{Difficulty, foreign};

impl Scheduler {
    /// A share came that did not come before, with the assignments of the blocks in the same message. True if it is a block
    /// that is kept.
    pub(crate) fn on_share(
        &mut self,
        executor: &str,
        worker: WorkerId,
        numbered: &NumberedShare,
        found_under: &[messages::Assignment],
        now: Instant,
    ) -> bool {
        let Some(miner) = self.workers.get(worker) else {
            return false;
        };
        let finder = Finder {
            host: miner.host.clone(),
            party: self.party(worker, numbered.generation),
        };
        self.shares.books_mut().enter(&finder.party, &Entry::Found);
        let Some(assignment) = miner.assignments.find(numbered.generation).cloned() else {
            return self.on_foreign_share(executor, finder, numbered, found_under, now);
        };
        let judgement = self.shares.judge(&assignment, numbered, &self.jobs, now);
        self.tell_of_surplus_blocks(assignment.job.source);
        let verified = !matches!(judgement, Judgement::Invalid(_) | Judgement::Duplicate(_));
        if let Some(miner) = self.workers.get_mut(worker).filter(|_| verified) {
            miner.verified_shares += 1;
        }
        let hashes = assignment.report_target.expected_hashes();
        self.book_judgement(&finder, &judgement, hashes);
        if let Judgement::Invalid(fault) = &judgement {
            let text = format!("a share that does not verify: {fault}");
            self.expel(executor, &text, now);
        }
        let age = Duration::from_millis(numbered.age_ms);
        self.follow_judgement(judgement, &assignment, &numbered.share, finder, (age, now))
    }

    /// Enters a share that was judged in the books; if it is one, it stands for so many hashes.
    pub(crate) fn book_judgement(&mut self, finder: &Finder, judgement: &Judgement, hashes: f64) {
        for entry in entries(judgement, hashes) {
            self.shares.books_mut().enter(&finder.party, &entry);
        }
    }

    /// Does what follows from a judgement, whoever found the share, so long ago. True if it is a block that is kept.
    pub(crate) fn follow_judgement(
        &mut self,
        judgement: Judgement,
        assignment: &Assignment,
        share: &Share,
        finder: Finder,
        (age, now): (Duration, Instant),
    ) -> bool {
        match judgement {
            Judgement::Duplicate(hash) => {
                let text = format!("{} found a share that was found before: {hash}", finder.host);
                self.notice(&text, now);
            }
            Judgement::Invalid(_) | Judgement::Proof => {}
            Judgement::Stale(verified) => self.tell(RunEvent::Share {
                verdict: "stale",
                agent: finder.host,
                difficulty: verified.hash.difficulty(),
                accepted: self.shares.counts().accepted,
                reason: Some("not submitted: its job was void before it came".to_owned()),
            }),
            Judgement::Good(verified) => {
                self.shares.books_mut().submitted_after(age);
                self.submit(assignment, share, verified.hash, finder, now);
            }
            Judgement::Block(verified) => {
                self.on_block(assignment, share, &verified, finder);
                return true;
            }
        }
        false
    }

    fn submit(
        &mut self,
        assignment: &Assignment,
        share: &Share,
        hash: BlockHash,
        finder: Finder,
        now: Instant,
    ) {
        let tag = self.next_tag();
        let source = assignment.job.source;
        let pending = Pending {
            source,
            finder,
            difficulty: hash.difficulty(),
            block: None,
            sent: Some(now),
        };
        self.shares.submitted(tag, pending);
        let submission = Submission {
            tag,
            job_id: assignment.job.job.id.clone(),
            share: share.clone(),
            is_block: false,
        };
        self.command(source, Command::Submit(submission));
    }

    pub(crate) fn command(&mut self, source: SourceId, command: Command) {
        self.actions.push_back(Action::Source(source, command));
    }

    /// A block is on disk before it is submitted, and stays there until its source has answered.
    fn on_block(&mut self, assignment: &Assignment, share: &Share, verified: &Verified, finder: Finder) {
        let job = &assignment.job;
        let header = job.job.template.header(share).map(|header| header.to_bytes());
        let record = BlockRecord {
            hash: verified.hash.to_string(),
            header: header.map(hex::encode).unwrap_or_default(),
            source: self.sources.name(job.source).to_owned(),
            job_id: job.job.id.clone(),
            extranonce1: hex::encode(job.job.template.extranonce1()),
            extranonce2: hex::encode(&share.extranonce2),
        };
        let goes_out = self.jobs.standing(job) != Standing::Orphaned;
        self.keep_block(record, share, finder, goes_out);
    }

    /// `goes_out` says whether there is a session for it.
    pub(super) fn keep_block(&mut self, record: BlockRecord, share: &Share, finder: Finder, goes_out: bool) {
        self.tell(RunEvent::Block {
            hash: record.hash.clone(),
            agent: finder.host.clone(),
            header: record.header.clone(),
            job_id: foreign(&record.job_id),
            extranonce2: record.extranonce2.clone(),
        });
        let hash = record.hash.clone();
        let after = self.journal.record(Record::Block(record.clone()));
        if let Some(oldest) = self.blocks.add(record, share.clone(), finder, after) {
            self.set_aside(oldest, "too many blocks wait for an answer");
        }
        if !goes_out {
            self.blocks.wait(&hash);
        } else if self.journal.is_failing() {
            self.warn(format!("block {hash} is submitted although it is not on disk"));
            self.submit_block(&hash);
        }
    }

    /// Submits the blocks that were recorded in the batches through this one.
    pub(crate) fn release_blocks(&mut self, through: Sequence) {
        for hash in self.blocks.released(through) {
            self.submit_block(&hash);
        }
        for name in self.blocks.begin_to_wait(through) {
            // The next session may have begun while they were being written.
            if let Some(source) = self.sources.by_name(&name)
                && let Some(tip) = self.jobs.tip(source)
            {
                self.submit_waiting_blocks(source, &tip);
            }
        }
    }

    /// Submits a block, or leaves it to its source's next session.
    pub(crate) fn submit_block(&mut self, hash: &str) {
        let tag = self.next_tag();
        let Some((block, submission)) = self.blocks.submit(hash, tag) else {
            return;
        };
        let source = self.sources.by_name(&block.source);
        match source.filter(|source| self.sources.is_open(*source)) {
            Some(source) => {
                let mut finder = block.finder;
                finder.party.source = Some(source);
                let pending = Pending {
                    source,
                    finder,
                    difficulty: block.difficulty,
                    block: Some(hash.to_owned()),
                    sent: None,
                };
                self.shares.submitted(tag, pending);
                self.warn_of_other_extranonce1(hash, source);
                self.command(source, Command::Submit(submission));
            }
            None => {
                self.blocks.wait(hash);
                self.warn(format!(
                    "block {hash} waits for the next session of pool {}: the one that its job came from is gone",
                    block.source
                ));
            }
        }
    }

    /// A pool puts its session's extranonce1 into the coinbase, so it sees another header than the block's. It gets the
    /// block all the same: one refusal costs nothing beside a block.
    fn warn_of_other_extranonce1(&mut self, hash: &str, source: SourceId) {
        let found_with = self.blocks.extranonce1(hash).unwrap_or_default();
        let now_with = self.jobs.extranonce1(source).map(hex::encode);
        if !found_with.is_empty() && now_with.is_some_and(|now_with| now_with != found_with) {
            self.warn(format!(
                "block {hash} was found with another extranonce1 than the session's: pool {} will hardly take it",
                self.sources.name(source)
            ));
        }
    }

    /// A block that no source will answer: it leaves the state for a file where people find it.
    pub(crate) fn set_aside(&mut self, hash: String, why: &str) {
        self.warn(if self.blocks.is_of_earlier_run(&hash) {
            format!(
                "block {hash} of an earlier run is set aside: {why}; that run may have had an answer, of which the disk has \
                 nothing"
            )
        } else {
            format!("block {hash} is set aside without an answer: {why}")
        });
        self.blocks.answered(&hash);
        self.journal.record(Record::BlockSetAside { hash });
    }

    /// Blocks of an earlier run whose source is not used in this one.
    pub(crate) fn set_aside_foreign_blocks(&mut self) {
        let sources = &self.sources;
        let foreign: Vec<String> = self
            .blocks
            .of_other_sources(|name| sources.by_name(name).is_some());
        for hash in foreign {
            self.set_aside(hash, "its pool is not one of this run's");
        }
    }

    pub(crate) fn on_verdict(&mut self, source: SourceId, tag: u64, verdict: Verdict, now: Instant) {
        let Some(pending) = self.shares.answered(source, tag, now) else {
            return;
        };
        self.shares
            .books_mut()
            .enter(&pending.finder.party, &entry_of(&verdict));
        let counts = self.shares.counts_mut();
        let (word, reason) = match verdict {
            Verdict::Accepted => {
                counts.accepted += 1;
                self.sources.accepted(source);
                self.rejections.accepted(source);
                ("accepted", None)
            }
            Verdict::Stale { reason } => {
                counts.stale += 1;
                ("stale", Some(reason))
            }
            Verdict::Rejected { reason } => {
                counts.rejected += 1;
                ("rejected", Some(reason))
            }
            Verdict::Unanswered => {
                counts.unanswered += 1;
                ("unanswered", None)
            }
        };
        if let Some(reason) = &reason
            && let Some(in_a_row) = self.rejections.refused(source, now)
        {
            self.warn(format!(
                "pool {} has refused the last {in_a_row} shares, and accepted none; it says: {}",
                self.sources.name(source),
                foreign(reason)
            ));
        }
        if let Some(hash) = &pending.block {
            if word == "rejected" {
                self.warn_of_easy_block(hash, source, pending.difficulty);
            }
            if word == "unanswered" {
                self.warn(format!(
                    "block {hash} has no answer of pool {} and waits for its next session",
                    self.sources.name(source)
                ));
                self.blocks.wait(hash);
            } else {
                self.blocks.answered(hash);
                self.journal.record(Record::BlockAnswered { hash: hash.clone() });
            }
        }
        let accepted = self.shares.counts().accepted;
        self.tell(RunEvent::Share {
            verdict: word,
            agent: pending.finder.host,
            difficulty: pending.difficulty,
            accepted,
            reason: reason.as_deref().map(foreign),
        });
        self.stop_after_shares(accepted, now);
    }

    /// A pool judges a share before it looks whether it is a block.
    fn warn_of_easy_block(&mut self, hash: &str, source: SourceId, difficulty: f64) {
        if let Some(wanted) = self.jobs.difficulty(source).filter(|wanted| difficulty < *wanted) {
            self.warn(format!(
                "block {hash} meets the network's target and was refused as a share: its difficulty {} is below the \
                 pool's share difficulty {}; lower that one",
                Difficulty(difficulty),
                Difficulty(wanted)
            ));
        }
    }
}

/// What is entered in the books for a share that was judged and stands for so many hashes.
fn entries(judgement: &Judgement, hashes: f64) -> Vec<Entry> {
    let verified = Entry::Verified { hashes };
    match judgement {
        Judgement::Invalid(_) => vec![Entry::Invalid],
        Judgement::Duplicate(_) => vec![Entry::Duplicate],
        Judgement::Proof => vec![verified, Entry::Proof],
        Judgement::Stale(_) => vec![verified, Entry::Late],
        Judgement::Good(_) => vec![verified],
        Judgement::Block(_) => vec![verified, Entry::Block],
    }
}

fn entry_of(verdict: &Verdict) -> Entry {
    match verdict {
        Verdict::Accepted => Entry::Accepted,
        Verdict::Stale { .. } => Entry::Stale,
        Verdict::Rejected { reason } => Entry::Rejected(foreign(reason)),
        Verdict::Unanswered => Entry::Unanswered,
    }
}
