//! Blocks on their way: from a share to the disk, to the nodes, and to its verdict.

use super::blocks::Settled;
use super::{Kept, Session, SoloAction, SoloSource, block_file};
use job_source::{Event, Submission, Verdict};
use miner_core::BlockHash;
use std::time::Instant;
use text::foreign;

impl SoloSource {
    pub(super) fn submit(&mut self, submission: &Submission, now: Instant) {
        let tag = submission.tag;
        let verdict = match self.take_up(submission, now) {
            Ok(hash) => match self.blocks.verdict(&hash).cloned() {
                Some(verdict) => verdict,
                None if self.session == Session::Closed => Verdict::Unanswered,
                None if self.blocks.tag(&hash, tag) => return,
                None => Verdict::Unanswered,
            },
            Err(verdict) => verdict,
        };
        self.tell(Event::Verdict { tag, verdict });
    }

    /// Puts the block together that a share stands for, unless that has been done, and gives its hash.
    fn take_up(&mut self, submission: &Submission, now: Instant) -> Result<BlockHash, Verdict> {
        let rejected = |reason: String| Verdict::Rejected { reason };
        let share = &submission.share;
        let Some(job) = self.jobs.find(&submission.job_id) else {
            return Err(self.without_transactions(submission));
        };
        let header = job
            .template()
            .header(share)
            .map_err(|error| rejected(error.to_string()))?;
        let (hash, prev_hash) = (header.hash(), header.prev_hash);
        let target = job
            .template()
            .network_target()
            .map_err(|error| rejected(error.to_string()))?;
        if !target.is_met_by(&hash) {
            return Err(rejected(
                "it is no block, and a node takes nothing else".to_owned(),
            ));
        }
        if self.blocks.verdict(&hash).is_some() || self.blocks.holds(&hash) {
            return Ok(hash);
        }
        if !submission.is_block && self.blocks.has_one_on(&prev_hash) {
            let reason = "a block with the same previous block was found before".to_owned();
            return Err(Verdict::Stale { reason });
        }
        let block = job.block(share).map_err(|error| rejected(error.to_string()))?;
        self.actions.push_back(SoloAction::Keep {
            name: block_file::file_name(&hash),
            bytes: block_file::to_file(&block),
        });
        self.add_block(block, false, now);
        Ok(hash)
    }

    /// The template is another scheduler's, or too old. A block stays with the scheduler: the next one that leads may have it.
    fn without_transactions(&mut self, submission: &Submission) -> Verdict {
        if !submission.is_block {
            let reason = "the transactions of its block are not known here any more".to_owned();
            return Verdict::Stale { reason };
        }
        self.notice(format!(
            "a block of template {} cannot be sent to the nodes yet, since its transactions are not known here: they are with \
             the scheduler that gave that template out, which sends the block if it leads before the chain goes on",
            foreign(&submission.job_id)
        ));
        Verdict::Unanswered
    }

    pub(super) fn add_block(&mut self, block: Vec<u8>, is_kept: bool, now: Instant) {
        let Some((oldest, tags)) = self.blocks.add(block, is_kept, self.nodes.len(), now) else {
            return;
        };
        self.notice(format!(
            "too many blocks wait for an answer: {} stays on disk for the next start",
            block_file::file_name(&oldest)
        ));
        for tag in tags {
            let verdict = Verdict::Unanswered;
            self.tell(Event::Verdict { tag, verdict });
        }
    }

    pub(super) fn settled(&mut self, settled: Settled, now: Instant) {
        self.forget(block_file::file_name(&settled.hash));
        for tag in settled.tags {
            let verdict = settled.verdict.clone();
            self.tell(Event::Verdict { tag, verdict });
        }
        // The chain goes on: nobody waits for the nodes to tell.
        for node in &mut self.nodes {
            node.refresh(now);
        }
    }

    pub(super) fn kept(&mut self, kept: Kept) {
        if let Some(hash) = block_file::of_file_name(&kept.name) {
            if let Some(fault) = kept.fault {
                self.notice(format!(
                    "block {hash} is sent although it is not on disk: {fault}"
                ));
            }
            return self.blocks.kept(&hash);
        }
        let failed = kept.fault.is_some();
        if let Some(fault) = kept.fault.filter(|_| !self.disk_fails) {
            self.notice(format!(
                "templates cannot be written, so a block that is found while this program crashes would be lost: {fault}"
            ));
        }
        self.disk_fails = failed;
    }
}
