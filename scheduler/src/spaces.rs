//! The spaces of one job: each given out once, and always another one while any of the job is left.

use miner_core::{Job, Layout, Space};
use std::sync::Arc;

/// A cut makes at least this many spaces, so that workers can come and go while the job lasts.
const LEAST_SLOTS: u32 = 256;
/// Spaces per worker that a cut makes: a worker may need another when it has used up its own.
const SLOTS_PER_WORKER: usize = 4;
/// Where the last byte of extranonce2 or nonces must be cut, a cut makes at least this many: each is then up to a sixteenth
/// of the 4.3 billion hashes that there are for each second.
const LEAST_SCARCE_SLOTS: u32 = 16;

/// What is left of a job's search space, which the same job goes on with if it comes again, also with another mask of
/// version bits. The last slot of a cut is not given out but cut again when its turn comes: a
/// job that was cut for few workers does for many.
#[derive(Debug)]
pub(crate) struct Spaces {
    /// The job as it was when it was cut.
    template: Arc<Job>,
    layout: Layout,
    next: u64,
}

impl Spaces {
    /// All of a job, cut for about this many workers.
    pub(crate) fn new(template: Arc<Job>, workers: usize) -> Self {
        let (whole, size) = (Space::whole(&template), template.extranonce2_size);
        let layout = Layout::of_space(whole, size, slots_for(workers), scarce_slots_for(workers));
        Self {
            template,
            layout,
            next: 0,
        }
    }

    /// Whether they are spaces of this job, whatever its mask.
    pub(crate) fn are_of(&self, job: &Job) -> bool {
        self.template.is_same_but_for_mask(job)
    }

    /// A space of this job, which they [are of](Self::are_of), that nobody had; `None` once there is none. `workers` says
    /// how finely to cut what is left.
    pub(crate) fn give(&mut self, job: &Job, workers: usize) -> Option<Space> {
        loop {
            let space = self.next_space(workers)?;
            if let Some(space) = space.under_mask(&self.template, job) {
                return Some(space);
            }
        }
    }

    fn next_space(&mut self, workers: usize) -> Option<Space> {
        if self.next + 1 == self.layout.slots()
            && let Some(last) = self.layout.space(self.next)
        {
            let size = self.template.extranonce2_size;
            let finer = Layout::of_space(last, size, slots_for(workers), scarce_slots_for(workers));
            // One that cannot be cut any more is the last to be given out.
            if finer.slots() > 1 {
                self.layout = finer;
                self.next = 0;
            }
        }
        let space = self.layout.space(self.next)?;
        self.next += 1;
        Some(space)
    }
}

fn slots_for(workers: usize) -> u32 {
    scarce_slots_for(workers).max(LEAST_SLOTS)
}

fn scarce_slots_for(workers: usize) -> u32 {
    u32::try_from(workers.saturating_mul(SLOTS_PER_WORKER))
        .unwrap_or(u32::MAX)
        .max(LEAST_SCARCE_SLOTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn spaces(extranonce2_size: usize, version_mask: u32) -> Spaces {
        spaces_for(extranonce2_size, version_mask, 0)
    }

    fn spaces_for(extranonce2_size: usize, version_mask: u32, workers: usize) -> Spaces {
        let job = miner_core::Job {
            extranonce2_size,
            version_mask,
            ..testkit::job()
        };
        Spaces::new(Arc::new(job), workers)
    }

    fn give(spaces: &mut Spaces, workers: usize) -> Option<Space> {
        let job = Arc::clone(&spaces.template);
        spaces.give(&job, workers)
    }

    #[test]
    fn a_job_cut_for_nobody_does_for_thousands() {
        let mut spaces = spaces(4, 0x1fff_e000);
        let given: HashSet<Space> = (0..20_000).map(|_| give(&mut spaces, 10_000).unwrap()).collect();
        assert_eq!(given.len(), 20_000);
        assert!(
            given
                .iter()
                .all(|space| space.versions() == 1 << 16 && space.extranonce2_prefix.len() <= 3)
        );
    }

    /// Extranonce2 of one byte and no version bits: seconds that are still to come are nobody's part while there are
    /// nonces.
    #[test]
    fn nobody_waits_for_seconds_to_come_while_there_are_nonces() {
        for (extranonce2_size, workers) in [(1, 100), (0, 100), (1, 300), (0, 1)] {
            let mut spaces = spaces_for(extranonce2_size, 0, workers);
            let given: HashSet<Space> = (0..workers)
                .map(|_| give(&mut spaces, workers).unwrap())
                .collect();
            assert_eq!(given.len(), workers);
            assert!(
                given
                    .iter()
                    .all(|space| space.time_first == 0 && space.time_step == 1)
            );
            let least = (1 << 32) / (8 * (workers as u64 + 1));
            assert!(given.iter().all(|space| space.nonces.len() >= least.min(1 << 28)));
        }
    }

    #[test]
    fn the_smallest_job_ends_one_day() {
        // Nothing but time and nonce: the cuts go on until times leave 32 bits.
        let mut spaces = spaces(0, 0);
        let mut given = HashSet::new();
        while let Some(space) = give(&mut spaces, 0) {
            assert_eq!(space.check(&spaces.template), Ok(()));
            assert!(given.insert(space));
            assert!(given.len() < 10_000, "does it ever end?");
        }
        assert!(given.len() > 700, "{}", given.len());
        assert_eq!(give(&mut spaces, 0), None);
    }

    #[test]
    fn a_mask_that_changes_takes_nothing_back() {
        // Without free bytes of extranonce2, version bits tell spaces apart.
        let mut spaces = spaces(0, 0x001f_e000);
        let wide = (*spaces.template).clone();
        let narrow = Job {
            version_mask: 0x0001_e000,
            ..wide.clone()
        };
        let mut versions = HashSet::new();
        for job in [&wide, &narrow, &wide, &narrow] {
            let space = spaces.give(job, 0).unwrap();
            assert_eq!(space.check(job), Ok(()));
            let fixed = (job.version & !job.version_mask) | space.version_fixed;
            assert!(versions.insert((fixed, space.time_first)), "{space:?}");
        }
    }
}
