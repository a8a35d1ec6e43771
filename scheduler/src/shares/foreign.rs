//! Blocks that were found under assignments that this scheduler does not know: one before it gave them, or it has
//! forgotten them.
//!
//! An executor sends such a block's assignment along, and is believed nothing: the work is recomputed and must meet the
//! target in its own header, and a source must be mining on its previous block, with a target that the block meets as
//! well. So nobody can have anything kept without the work for a block of that chain. Until the source has a job nobody
//! can tell; then the block waits on disk, of which there are few.

use super::Fault;
use crate::accounting::{Entry, Finder};
use crate::origin::Origin;
use crate::records::{BlockRecord, Record};
use crate::workers::WorkerId;
use crate::{RunEvent, Scheduler};
use job_source::SourceId;
use messages::{Assignment, NumberedShare};
use miner_core::{BlockHash, Share, Verified};
use std::time::Instant;

/// Blocks that may wait for their sources before one more of an unknown assignment is taken, in all and of one host.
/// Beyond it executors keep theirs and send them again.
const MAX_WAITING: (usize, usize) = (64, 4);

impl Scheduler {
    /// Whether a block must stay with its executor for now.
    pub(crate) fn is_to_wait(&self, worker: WorkerId, numbered: &NumberedShare) -> bool {
        let Some(finder) = self.workers.get(worker).filter(|_| numbered.is_block) else {
            return false;
        };
        let known = finder.assignments.find(numbered.generation).is_some();
        let (all, of_host) = self.blocks.waiting(&finder.host);
        !known && (all >= MAX_WAITING.0 || of_host >= MAX_WAITING.1)
    }

    /// A share of an assignment that is not known. True if it is a block that is kept, from now on or by an earlier run.
    pub(super) fn on_foreign_share(
        &mut self,
        executor: &str,
        finder: Finder,
        numbered: &NumberedShare,
        found_under: &[Assignment],
        now: Instant,
    ) -> bool {
        let found_under = found_under
            .iter()
            .find(|found_under| numbered.is_block && found_under.generation == numbered.generation);
        let Some(found_under) = found_under else {
            self.book_late(&finder);
            let text = format!(
                "a share from {} was not submitted: its assignment is forgotten",
                finder.host
            );
            self.notice(&text, now);
            return false;
        };
        let verified = match verify(found_under, &numbered.share) {
            Ok(verified) => verified,
            Err(fault) => {
                self.shares.counts_mut().invalid += 1;
                self.shares.books_mut().enter(&finder.party, &Entry::Invalid);
                self.expel(executor, &format!("a block that does not verify: {fault}"), now);
                return false;
            }
        };
        let hash = verified.hash;
        if self.blocks.contains(&hash.to_string()) {
            // Its executor was not told before the scheduler ended. The block goes its way; what an earlier run wrote may
            // not be on disk to stay before this one has written.
            self.book_late(&finder);
            return !self.journal.is_settled();
        }
        if !self.shares.remember(hash) {
            self.shares.counts_mut().invalid += 1;
            self.shares.books_mut().enter(&finder.party, &Entry::Duplicate);
            let text = format!("{} found a block that was found before: {hash}", finder.host);
            self.notice(&text, now);
            return false;
        }
        let origin = Origin::decode(&found_under.origin);
        let source = origin
            .as_ref()
            .and_then(|origin| self.sources.by_name(&origin.source));
        match (origin, source) {
            (Some(origin), Some(source)) => {
                self.on_foreign_block(source, origin, found_under, &numbered.share, hash, finder, now)
            }
            _ => {
                self.book_late(&finder);
                let text = format!("block {hash} from {} is not of a pool of this run", finder.host);
                self.notice(&text, now);
                false
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "all that is known of one block")]
    fn on_foreign_block(
        &mut self,
        source: SourceId,
        origin: Origin,
        found_under: &Assignment,
        share: &Share,
        hash: BlockHash,
        mut finder: Finder,
        now: Instant,
    ) -> bool {
        let job = &found_under.job;
        let header = job.header(share).map(|header| hex::encode(header.to_bytes()));
        let record = BlockRecord {
            hash: hash.to_string(),
            header: header.unwrap_or_default(),
            source: origin.source,
            job_id: origin.job_id,
            extranonce1: hex::encode(job.extranonce1()),
            extranonce2: hex::encode(&share.extranonce2),
        };
        finder.party.source = Some(source);
        let tip = self.jobs.tip(source);
        if tip.is_some_and(|tip| tip.is(&hash)) {
            self.book_late(&finder);
            let text = format!(
                "block {hash} from {} was taken: pool {} mines on it",
                finder.host, record.source
            );
            self.notice(&text, now);
            return false;
        }
        if let Some(tip) = tip.filter(|tip| !tip.takes(&job.prev_hash, &hash)) {
            return self.on_late_block(record, tip.is_met_by(&hash), &finder, now);
        }
        if !self.shares.tips_mut().add(source, job.prev_hash, true) {
            self.shares.counts_mut().surplus_blocks += 1;
            self.book_late(&finder);
            self.tell_of_surplus_blocks(source);
            return false;
        }
        self.shares.count_verified(&hash);
        self.shares.counts_mut().blocks += 1;
        let hashes = job
            .network_target()
            .map_or(0.0, |target| target.expected_hashes());
        for entry in [Entry::Verified { hashes }, Entry::Block] {
            self.shares.books_mut().enter(&finder.party, &entry);
        }
        let goes_out = tip.is_some() && self.sources.is_open(source);
        self.keep_block(record, share, finder, goes_out);
        true
    }

    /// Its pool mines on another block now. If it `is_work`, people may look at it; true if it is kept for that.
    fn on_late_block(&mut self, record: BlockRecord, is_work: bool, finder: &Finder, now: Instant) -> bool {
        self.book_late(finder);
        let hash = record.hash.clone();
        let text = format!(
            "block {hash} from {} comes too late: it was found before this scheduler knew, and its pool mines on another \
             block now",
            finder.host
        );
        self.notice(&text, now);
        let is_kept = is_work && self.shares.tips_mut().add_late();
        if is_kept {
            self.journal.record(Record::Block(record));
            self.set_aside(hash, "no pool will take it");
        }
        is_kept
    }

    /// Nobody can be given it any more.
    fn book_late(&mut self, finder: &Finder) {
        self.shares.counts_mut().stale += 1;
        self.shares.books_mut().enter(&finder.party, &Entry::Late);
    }

    /// There were more blocks on one previous block than are kept.
    pub(crate) fn tell_of_surplus_blocks(&mut self, source: SourceId) {
        if self.shares.is_surplus_news() {
            let text = format!(
                "pool {}: more than {} blocks on one previous block; further ones are not kept but treated as ordinary \
                 shares, as the chain goes on with the first (this is told once)",
                self.sources.name(source),
                crate::blocks::MAX_PER_TIP
            );
            self.tell(RunEvent::Warning { text });
        }
    }
}

/// The block by what came with it. Its time is for its source to judge: how long ago it was found, nobody knows.
fn verify(found_under: &Assignment, share: &Share) -> Result<Verified, Fault> {
    let job = &found_under.job;
    let target = job.network_target().map_err(miner_core::ShareError::from)?;
    let verified = miner_core::verify(job, share, &target, job.time..=u32::MAX)?;
    if !found_under.space.contains(job, share) {
        return Err(Fault::OutsideSpace);
    }
    Ok(verified)
}
