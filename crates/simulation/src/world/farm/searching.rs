//! What a miner from outside searches, a few nonces at a time.

use crate::world::{Happening, World};
use job_source::link::LinkEvent;
use job_source::{Command, Job, Submission};
use miner_core::{Cursor, Kernel, Next, Share, Space};
use rand::RngExt;
use std::sync::Arc;
use std::time::Instant;

/// Mean time between two steps of a miner's search, seconds.
const STEP: f64 = 2.0;
/// Hashes of a step, so that a few steps are a share.
const HASHES: u64 = 64;
/// Versions that a miner rolls at a time.
const MAX_VERSIONS: usize = 4;
/// Part of the shares that are wrong, or come twice.
const WRONG: f64 = 0.1;

/// What it mines.
pub(super) struct Part {
    pub(super) job: Job,
    cursor: Cursor,
    /// It is submitted again now and then.
    last: Option<Share>,
}

impl Part {
    pub(super) fn new(job: Job) -> Self {
        let template = Arc::clone(&job.template);
        let space = Space::whole(&template);
        let cursor = Cursor::new(template, space, job.target, MAX_VERSIONS);
        Self {
            job,
            cursor,
            last: None,
        }
    }
}

impl World {
    pub(super) fn plan_rig_search(&mut self, index: usize) {
        let delay = self.some_time(STEP);
        let rig = &mut self.farm.rigs[index];
        if rig.part.is_some() && !std::mem::replace(&mut rig.searching, true) {
            self.after(delay, Happening::RigSearches(index));
        }
    }

    /// One step of a search.
    pub(crate) fn rig_searches(&mut self, index: usize) {
        let (is_wrong, is_twice) = (self.chance(WRONG), self.rng.random_bool(0.5));
        let rig = &mut self.farm.rigs[index];
        rig.searching = false;
        let Some(part) = &mut rig.part else {
            return;
        };
        let mut shares = search(part, self.now);
        match shares.first_mut() {
            Some(share) if is_wrong && !is_twice => share.nonce = share.nonce.wrapping_add(1),
            None if is_wrong => shares.extend(part.last.clone()),
            _ => {}
        }
        part.last = shares.first().cloned().or(part.last.take());
        let job_id = part.job.id.clone();
        for share in shares {
            self.farm.rigs[index].tags += 1;
            let submission = Submission {
                tag: self.farm.rigs[index].tags,
                job_id: job_id.clone(),
                share,
                is_block: false,
            };
            self.rig_hears(index, LinkEvent::Command(Command::Submit(submission)));
        }
        self.plan_rig_search(index);
    }
}

fn search(part: &mut Part, now: Instant) -> Vec<Share> {
    let age = now.saturating_duration_since(part.job.received).as_secs();
    let latest = part.job.template.time + u32::try_from(age).unwrap_or(0);
    let versions = Space::whole(&part.job.template)
        .versions()
        .min(MAX_VERSIONS as u64);
    let (Next::Chunk(chunk), Ok(kernel)) = (
        part.cursor.next_chunk(HASHES / versions, latest),
        Kernel::by_name("scalar"),
    ) else {
        return Vec::new();
    };
    let never = std::sync::atomic::AtomicBool::new(false);
    let mut hits = Vec::new();
    miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
    let share = |hit: miner_core::Hit| Share {
        extranonce2: chunk.extranonce2.to_vec(),
        version: hit.version,
        time: chunk.time,
        nonce: hit.nonce,
    };
    hits.into_iter().map(share).collect()
}
