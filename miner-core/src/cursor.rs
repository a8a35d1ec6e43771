//! Walks a space and hands out chunks of it.

use std::sync::Arc;

use crate::{Job, NonceRange, Space, Target, Work, merkle::RootBuilder, version};

/// A part of a space for one thread: some nonces, for all versions of a work.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Shared by all chunks of one extranonce2, time and batch of versions.
    pub work: Arc<Work>,
    /// The whole extranonce2 behind the work's merkle root.
    pub extranonce2: Arc<[u8]>,
    /// The header's time, Unix seconds.
    pub time: u32,
    pub nonces: NonceRange,
}

#[derive(Clone, Debug)]
pub enum Next {
    /// A chunk that has not been handed out before.
    Chunk(Chunk),
    /// Everything up to the latest time allowed is handed out; the next chunk has this time (Unix seconds).
    WaitForTime(u32),
    /// The whole space has been handed out.
    Exhausted,
}

/// Walks one [`Space`] in a fixed order: for each time, for each extranonce2, for each batch of versions, the nonces in
/// chunks. Each point of the space is handed out once.
#[derive(Clone, Debug)]
pub struct Cursor {
    job: Arc<Job>,
    space: Space,
    target: Target,
    roots: RootBuilder,
    versions_per_work: u64,
    /// The position of the walk; `None` past the last time.
    time: Option<u32>,
    extranonce2: Arc<[u8]>,
    batch: u64,
    /// The work at that position, once a chunk of it was asked for, and its remaining nonces.
    current: Option<(Arc<Work>, NonceRange)>,
}

impl Cursor {
    /// Starts at the beginning of `space`. A work holds at most `max_versions` versions (at least one). A space that
    /// fails [`Space::check`] is exhausted from the start.
    pub fn new(job: Arc<Job>, space: Space, target: Target, max_versions: usize) -> Self {
        let valid = space.check(&job).is_ok();
        let mut extranonce2 = space.extranonce2_prefix.clone();
        extranonce2.resize(job.extranonce2_size().max(extranonce2.len()), 0);
        Self {
            target,
            roots: RootBuilder::new(&job),
            versions_per_work: max_versions.max(1) as u64,
            time: job.time.checked_add(space.time_first).filter(|_| valid),
            extranonce2: extranonce2.into(),
            batch: 0,
            current: None,
            job,
            space,
        }
    }

    /// The next chunk: at most `nonces` nonces (at least one), with a time of at most `latest_time`, Unix seconds.
    pub fn next_chunk(&mut self, nonces: u64, latest_time: u32) -> Next {
        let Some(time) = self.time else {
            return Next::Exhausted;
        };
        if time > latest_time {
            return Next::WaitForTime(time);
        }
        let (work, left) = self
            .current
            .take()
            .unwrap_or_else(|| (Arc::new(self.work(time)), self.space.nonces));
        let (nonces, left) = left.split_at(nonces.max(1));
        let chunk = Chunk {
            work: Arc::clone(&work),
            extranonce2: Arc::clone(&self.extranonce2),
            time,
            nonces,
        };
        if left.is_empty() {
            self.advance(time);
        } else {
            self.current = Some((work, left));
        }
        Next::Chunk(chunk)
    }

    /// The work at the current position.
    fn work(&self, time: u32) -> Work {
        let template = self.job.template(self.roots.root(&self.extranonce2));
        let fixed = (self.job.version & !self.job.version_mask) | self.space.version_fixed;
        let first = self.batch * self.versions_per_work;
        let last = version::count(self.space.version_mask).min(first + self.versions_per_work);
        let versions: Vec<u32> = (first..last)
            .map(|index| fixed | version::deposit(index, self.space.version_mask))
            .collect();
        Work::new(&crate::Header { time, ..template }, &versions, self.target)
    }

    /// Advances the innermost coordinate that is not at its end.
    fn advance(&mut self, time: u32) {
        self.batch += 1;
        if self.batch * self.versions_per_work < version::count(self.space.version_mask) {
            return;
        }
        self.batch = 0;
        if !self.next_extranonce2() {
            self.time = time.checked_add(self.space.time_step);
        }
    }

    /// Increments the free bytes of extranonce2 as one big-endian number; false if it wrapped to 0.
    fn next_extranonce2(&mut self) -> bool {
        let mut bytes = self.extranonce2.to_vec();
        let mut carry = true;
        for byte in bytes[self.space.extranonce2_prefix.len()..].iter_mut().rev() {
            if !carry {
                break;
            }
            (*byte, carry) = byte.overflowing_add(1);
        }
        self.extranonce2 = bytes.into();
        !carry
    }
}
