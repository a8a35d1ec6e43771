//! Places of miners that connect from outside: each is a prefix of extranonce2, whose first byte is in none of the spaces
//! of executors.
//!
//! ```text
//! extranonce2_size   executors' first byte   places               left to the miner
//! 0, 1               any                     none                 --
//! 2, 3               00 to bf                c0 to ff: 64         1 or 2 bytes
//! 4 and more         00 to bf                c000 to ffff: 16384  2 bytes and more
//! ```

use super::Beginning;
use std::collections::VecDeque;

/// The first byte of a place is this or above.
pub(crate) const FIRST_BYTE: u8 = 0xc0;

/// Bytes of a place in extranonce2 of this size; 0 if there are no places.
pub(crate) fn length(extranonce2_size: usize) -> usize {
    match extranonce2_size {
        0 | 1 => 0,
        2 | 3 => 1,
        _ => 2,
    }
}

/// Whether a prefix of extranonce2 is a place, or lies in one.
#[cfg(test)]
pub(crate) fn contain(prefix: &[u8], extranonce2_size: usize) -> bool {
    length(extranonce2_size) > 0 && prefix.first().is_none_or(|byte| *byte >= FIRST_BYTE)
}

/// The places under one extranonce1 of a source.
#[derive(Debug)]
pub(crate) struct Places {
    extranonce1: Vec<u8>,
    extranonce2_size: usize,
    /// Tells them from places under another extranonce1.
    session: u64,
    first: u32,
    given: u32,
    /// Places that were left, longest ago first, and what the source built on then: whoever left one may have searched its
    /// part of jobs that come again.
    left: VecDeque<(u32, [u8; 32])>,
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    session: u64,
    number: u32,
}

impl Places {
    /// Begins where this run does, so that miners of earlier runs had other places of a job that comes again.
    pub(crate) fn new(job: &miner_core::Job, session: u64, beginning: Beginning) -> Self {
        let mut places = Self::from_the_first(job, session);
        places.first = u32::try_from(beginning.of(places.count().into())).unwrap_or(0);
        places
    }

    fn from_the_first(job: &miner_core::Job, session: u64) -> Self {
        Self {
            extranonce1: job.extranonce1().to_vec(),
            extranonce2_size: job.extranonce2_size(),
            session,
            first: 0,
            given: 0,
            left: VecDeque::new(),
        }
    }

    /// The source's next session, or another extranonce1 in this one. It begins where the last one has come to: the source
    /// may return to the extranonce1 before.
    pub(crate) fn next(&self, job: &miner_core::Job, session: u64) -> Self {
        let next = Self::from_the_first(job, session);
        let first = (self.first + self.given) % next.count().max(1);
        Self { first, ..next }
    }

    /// Whether they are places in this job.
    pub(crate) fn are_of(&self, job: &miner_core::Job) -> bool {
        self.extranonce1 == job.extranonce1() && self.extranonce2_size == job.extranonce2_size()
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u32 {
        let first_bytes = 256 - u32::from(FIRST_BYTE);
        match length(self.extranonce2_size) {
            0 => 0,
            bytes => first_bytes << (8 * (bytes - 1)),
        }
    }

    /// One that nobody has, or had while the source built on this block. `None` if there is none.
    pub(crate) fn take(&mut self, prev_hash: &[u8; 32]) -> Option<Place> {
        let number = if self.given < self.count() {
            self.given += 1;
            (self.first + self.given - 1) % self.count()
        } else {
            self.left.front().filter(|(_, left_on)| left_on != prev_hash)?;
            self.left.pop_front()?.0
        };
        let session = self.session;
        Some(Place { session, number })
    }

    /// Its miner is gone, while the source builds on this block.
    pub(crate) fn leave(&mut self, place: Place, prev_hash: [u8; 32]) {
        if self.has(place) {
            self.left.push_back((place.number, prev_hash));
        }
    }

    /// Whether a place is one of these.
    pub(crate) fn has(&self, place: Place) -> bool {
        place.session == self.session
    }

    /// The first bytes of extranonce2 that are this place.
    pub(crate) fn prefix(&self, place: Place) -> Vec<u8> {
        let length = length(self.extranonce2_size);
        let lowest = u32::from(FIRST_BYTE) << (8 * length.saturating_sub(1));
        (lowest + place.number).to_be_bytes()[4 - length..].to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn job(extranonce2_size: usize) -> miner_core::Job {
        miner_core::Job {
            root: testkit::root(|coinbase| coinbase.extranonce2_size = extranonce2_size),
            ..testkit::job()
        }
    }

    #[test]
    fn each_place_is_given_once_while_a_block_lasts() {
        for (size, count, length) in [(2, 64, 1), (3, 64, 1), (4, 16_384, 2), (8, 16_384, 2)] {
            let mut places = Places::new(&job(size), 1, Beginning::of_run(7, true));
            assert_eq!(places.count(), count);
            let taken: Vec<Place> = std::iter::from_fn(|| places.take(&[1; 32])).collect();
            let prefixes: HashSet<Vec<u8>> = taken.iter().map(|place| places.prefix(*place)).collect();
            assert_eq!(prefixes.len(), count as usize);
            assert!(
                prefixes
                    .iter()
                    .all(|prefix| prefix.len() == length && contain(prefix, size))
            );
            places.leave(taken[3], [1; 32]);
            assert_eq!(places.take(&[1; 32]), None, "its miner may have searched it");
            assert_eq!(places.take(&[2; 32]), Some(taken[3]));
        }
        assert_eq!(Places::new(&job(1), 1, Beginning::default()).take(&[1; 32]), None);
    }

    #[test]
    fn another_extranonce1_has_other_places_and_takes_none_back_of_those_before() {
        let mut places = Places::new(&job(4), 1, Beginning::default());
        let old = places.take(&[1; 32]).unwrap();
        let other = miner_core::Job {
            root: job(4).root.under(&[9]),
            ..job(4)
        };
        assert!(places.are_of(&job(4)) && !places.are_of(&other) && !places.are_of(&job(5)));
        let mut next = places.next(&other, 2);
        assert!(!next.has(old));
        let first = next.take(&[1; 32]).unwrap();
        assert_ne!(
            next.prefix(first),
            places.prefix(old),
            "it goes on where the last had come to"
        );
        next.leave(old, [0; 32]);
        assert!(next.left.is_empty());
    }
}
