//! The spaces of one job: each given out once, and always another one while any of the job is left.

mod cut;
pub(crate) mod places;
mod times;

pub(crate) use times::Searched;

use cut::Cut;
use miner_core::{Job, Layout, Space};
use std::collections::VecDeque;
use std::sync::Arc;
use times::Given;

/// A cut makes at least this many spaces, so that workers can come and go while the job lasts.
const LEAST_SLOTS: u32 = 256;
/// Spaces per worker that a cut makes: a worker may need another when it has used up its own.
const SLOTS_PER_WORKER: u32 = 4;
/// Where the last byte of extranonce2 or nonces must be cut, a cut makes this many if none of them is too small for any
/// worker then.
const SCARCE_SLOTS: u32 = 16;
/// Rests of spaces that are kept; further ones count as used up.
const MAX_RESTS: usize = 1024;
/// Nonces of one header: hashes that there are for each second where there is nothing else to roll.
const NONCES: f64 = 4_294_967_296.0;

/// For whom a job is cut.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fleet {
    pub(crate) workers: usize,
    /// No worker makes more hashes per second.
    pub(crate) fastest: f64,
}

/// Where in the search space of each job a run begins. An earlier run may have had the same job, with the same
/// extranonce1, and searched from where it began: after a restart at a pool that gives each session the same one, or
/// continues the session.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beginning {
    /// In parts of 2^32 of the space.
    part: u32,
    /// The [places] of miners that connect from outside are left out of the spaces.
    leaves_places: bool,
}

impl Beginning {
    /// Multiples of the golden ratio: however many there are, each is far from all others, and from where equal parts
    /// of the space begin.
    pub(crate) fn of_run(run: u32, leaves_places: bool) -> Self {
        Self {
            part: run.wrapping_mul(0x9e37_79b9),
            leaves_places,
        }
    }

    /// The first of so many.
    pub(crate) fn of(self, slots: u64) -> u64 {
        ((u128::from(slots) * u128::from(self.part)) >> 32) as u64
    }
}

/// What is left of a job's search space, which the same job goes on with if it comes again, also with another mask of
/// version bits. The last slot of a cut is not given out but cut again when its turn comes: a
/// job that was cut for few workers does for many. What those left who have ended goes first then.
#[derive(Debug)]
pub(crate) struct Spaces {
    /// The job as it was when it was cut.
    template: Arc<Job>,
    beginning: Beginning,
    /// Seconds after the job's time where they begin.
    start: u32,
    /// `None` until the first of them is given.
    cut: Option<Cut>,
    /// How many of its slots have been given.
    given: u64,
    all_given: Given,
    /// Of spaces that were given to workers who have ended, the times that were not searched; oldest first.
    rests: VecDeque<Space>,
}

impl Spaces {
    /// Begins elsewhere, as long as nothing has been given.
    pub(crate) fn begin(&mut self, beginning: Beginning) {
        if self.cut.is_none() {
            self.beginning = beginning;
        }
    }

    /// All of a job from so many seconds after its time on.
    pub(crate) fn new(template: Arc<Job>, beginning: Beginning, start: u32) -> Self {
        Self {
            template,
            beginning,
            start,
            cut: None,
            given: 0,
            all_given: Given::from(start),
            rests: VecDeque::new(),
        }
    }

    /// Whether they are spaces of this job, whatever its mask.
    pub(crate) fn are_of(&self, job: &Job) -> bool {
        self.template.is_same_but_for_mask(job)
    }

    /// A space of this job, which they [are of](Self::are_of), that nobody had; `None` once there is none. `fleet` says
    /// how finely to cut what is left.
    pub(crate) fn give(&mut self, job: &Job, fleet: Fleet) -> Option<Space> {
        loop {
            let space = self.next_space(fleet)?;
            self.all_given.add(&self.template, &space);
            if let Some(space) = space.under_mask(&self.template, job) {
                return Some(space);
            }
        }
    }

    /// A worker that was given this space has ended. The next one goes on where it can have come to at most.
    pub(crate) fn give_back(&mut self, job: &Job, space: Space, by: Searched) {
        // Under another mask it stands for other headers.
        if job.version_mask == self.template.version_mask
            && self.rests.len() < MAX_RESTS
            && let Some(rest) = by.rest(space, job)
        {
            self.rests.push_back(rest);
        }
    }

    /// Whether there were so few headers that workers went on to later times.
    pub(crate) fn are_scarce(&self, by: Searched) -> bool {
        self.all_given.has_used_up_a_time(by)
    }

    /// The last time that has been searched, at most, in seconds after the job's; `None` if there is none after it.
    pub(crate) fn searched_to(&self, by: Searched) -> Option<u32> {
        let last = self.all_given.searched_to(by).max(self.start.saturating_sub(1));
        (last > 0 || self.start > 0).then_some(last)
    }

    fn next_space(&mut self, fleet: Fleet) -> Option<Space> {
        let size = self.template.extranonce2_size();
        let layout = |space| Layout::of_space(space, size, fleet.slots(), fleet.scarce_slots());
        let whole = || {
            let whole = layout(Space {
                time_first: self.start,
                ..Space::whole(&self.template)
            });
            match self.beginning.leaves_places {
                true => Cut::leaving_places(whole, size),
                false => Cut::of_all(whole),
            }
        };
        let cut = self.cut.get_or_insert_with(whole);
        if self.given + 1 >= cut.slots()
            && let Some(rest) = self.rests.pop_front()
        {
            return Some(rest);
        }
        if self.given + 1 == cut.slots()
            && let Some(last) = cut.space(next_slot(cut, self.beginning, self.given))
        {
            let finer = layout(last);
            // One that cannot be cut any more is the last to be given out.
            if finer.slots() > 1 {
                *cut = Cut::of_all(finer);
                self.given = 0;
            }
        }
        let space = cut.space(next_slot(cut, self.beginning, self.given))?;
        self.given += 1;
        Some(space)
    }
}

/// From the beginning on, and then what lies before it. Times stay in order: workers wait for later ones.
fn next_slot(cut: &Cut, beginning: Beginning, given: u64) -> u64 {
    let of_a_time = cut.slots_of_a_time();
    let (time, place) = (given / of_a_time, given % of_a_time);
    time * of_a_time + (beginning.of(of_a_time) + place) % of_a_time
}

impl Fleet {
    fn slots(self) -> u32 {
        self.enough_slots().max(LEAST_SLOTS)
    }

    /// As many as suffice for a while, but none that its worker is through with before a second is over, unless there
    /// are that many workers. One is kept for those that come later.
    fn scarce_slots(self) -> u32 {
        let roomy = (NONCES / self.fastest) as u32;
        let roomy = roomy.checked_ilog2().map_or(1, |bits| 1 << bits);
        let each = u32::try_from(self.workers).unwrap_or(u32::MAX).saturating_add(1);
        self.enough_slots().max(SCARCE_SLOTS).min(roomy.max(each))
    }

    fn enough_slots(self) -> u32 {
        let workers = u32::try_from(self.workers).unwrap_or(u32::MAX);
        workers.saturating_mul(SLOTS_PER_WORKER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn spaces(extranonce2_size: usize, version_mask: u32) -> Spaces {
        let job = miner_core::Job {
            root: testkit::root(|coinbase| coinbase.extranonce2_size = extranonce2_size),
            version_mask,
            ..testkit::job()
        };
        Spaces::new(Arc::new(job), Beginning::default(), 0)
    }

    fn give(spaces: &mut Spaces, workers: usize, fastest: f64) -> Option<Space> {
        let job = Arc::clone(&spaces.template);
        spaces.give(&job, Fleet { workers, fastest })
    }

    /// Miners from outside get what no executor is given, however finely a job is cut and wherever a run begins.
    #[test]
    fn no_space_has_a_place_of_a_miner_in_it() {
        for (extranonce2_size, version_mask) in [(2, 0), (2, 0x1fff_e000), (3, 0), (4, 0), (8, 0x1fff_e000)] {
            for (run, workers) in [(0, 0), (1, 3), (5, 10_000)] {
                let template = spaces(extranonce2_size, version_mask).template;
                let beginning = Beginning::of_run(run, true);
                let mut spaces = Spaces::new(Arc::clone(&template), beginning, 0);
                let mut given = HashSet::new();
                for _ in 0..1000 {
                    let space = give(&mut spaces, workers, 1e8).unwrap();
                    assert!(
                        !places::contain(&space.extranonce2_prefix, extranonce2_size),
                        "{space:?}"
                    );
                    assert!(given.insert(space));
                }
            }
        }
        // Without a byte for them there are no places, and nothing is left out.
        let template = spaces(1, 0).template;
        let mut spaces = Spaces::new(template, Beginning::of_run(0, true), 0);
        let first: HashSet<Vec<u8>> = (0..256)
            .filter_map(|_| give(&mut spaces, 300, 1e8))
            .map(|space| space.extranonce2_prefix)
            .collect();
        assert!(first.contains(&vec![0xff]), "{first:?}");
    }

    #[test]
    fn a_job_cut_for_nobody_does_for_thousands() {
        let mut spaces = spaces(4, 0x1fff_e000);
        let given: HashSet<Space> = (0..20_000)
            .map(|_| give(&mut spaces, 10_000, 1e8).unwrap())
            .collect();
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
            let mut spaces = spaces(extranonce2_size, 0);
            let given: HashSet<Space> = (0..workers)
                .map(|_| give(&mut spaces, workers, 1e7).unwrap())
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

    /// A worker that is through with its nonces before a second is over would wait, and those of nobody be left.
    #[test]
    fn a_fast_worker_has_nonces_for_a_second() {
        for (workers, fastest, nonces) in [
            (1, 0.0, 1 << 28),
            (1, 2e8, 1 << 28),
            (1, 8e8, 1 << 30),
            (3, 8e8, 1 << 30),
            // There are not enough for all of them, and some for one more.
            (4, 8e8, 1 << 29),
            (1, 1e11, 1 << 31),
        ] {
            let mut spaces = spaces(0, 0);
            let first = give(&mut spaces, workers, fastest).unwrap();
            assert_eq!(first.nonces.len(), nonces, "{workers} of {fastest}");
            for _ in 0..workers {
                assert_eq!(give(&mut spaces, workers, fastest).unwrap().time_step, 1);
            }
        }
    }

    #[test]
    fn the_smallest_job_ends_one_day() {
        // Nothing but time and nonce: the cuts go on until times leave 32 bits.
        let mut spaces = spaces(0, 0);
        let mut given = HashSet::new();
        while let Some(space) = give(&mut spaces, 0, 0.0) {
            assert_eq!(space.check(&spaces.template), Ok(()));
            assert!(given.insert(space));
            assert!(given.len() < 10_000, "does it ever end?");
        }
        assert!(given.len() > 700, "{}", given.len());
        assert_eq!(give(&mut spaces, 0, 0.0), None);
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
            let space = spaces.give(job, Fleet::default()).unwrap();
            assert_eq!(space.check(job), Ok(()));
            let fixed = (job.version & !job.version_mask) | space.version_fixed;
            assert!(versions.insert((fixed, space.time_first)), "{space:?}");
        }
    }

    /// As after restarts within one job, at a pool that gives each session the same extranonce1.
    #[test]
    fn runs_that_have_the_same_job_search_other_parts_of_it() {
        for (extranonce2_size, version_mask, runs, workers) in [
            (4, 0x1fff_e000, 12, 6),
            (4, 0, 12, 6),
            (1, 0x1fff_e000, 12, 6),
            (0, 0, 4, 2),
        ] {
            let template = spaces(extranonce2_size, version_mask).template;
            let mut given = HashSet::new();
            for run in 0..runs {
                let mut spaces = Spaces::new(Arc::clone(&template), Beginning::of_run(run, false), 0);
                for _ in 0..workers {
                    let space = give(&mut spaces, workers, 1e8).unwrap();
                    assert!(given.insert(space), "run {run} of {extranonce2_size} bytes");
                }
            }
        }
    }

    #[test]
    fn wherever_a_run_begins_it_gives_out_all_of_a_job() {
        for run in [0, 1, 5] {
            let mut spaces = Spaces::new(spaces(0, 0x0000_6000).template, Beginning::of_run(run, false), 0);
            let mut given = HashSet::new();
            let mut now = 0;
            for _ in 0..70 {
                let space = give(&mut spaces, 0, 0.0).unwrap();
                if space.time_step == 1 {
                    now += space.nonces.len() * space.versions();
                }
                assert!(given.insert(space));
            }
            // But for what was cut into times.
            assert!((4 << 32) - now < 1 << 18, "run {run}: {now}");
        }
    }
}
