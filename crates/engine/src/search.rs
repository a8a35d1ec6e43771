//! One assignment being searched: hands out pieces, each exactly once, and takes back what is left of them.

use crate::record::{Outcome, Recorder};
use crate::sync::lock;
use crate::{Assignment, Found};
use miner_core::{Chunk, Cursor, Hit, Job, Next, Share, Target};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Most versions searched with one table of message schedules. More cost cache, fewer cost hash rate.
const VERSIONS_PER_WORK: usize = 1024;
/// Most hits to expect from one piece, so that an easy target does not fill the memory.
const HITS_PER_PIECE: f64 = 64.0;

/// Pieces of at least this many nonces are a multiple of it, so that no kernel's last vector is partly empty.
const NONCE_STEP: u64 = 64;

/// An assignment and how far it is searched.
#[derive(Debug)]
pub(crate) struct Search {
    generation: u64,
    job: Arc<Job>,
    network_target: Option<Target>,
    received: Instant,
    begun: AtomicBool,
    /// When the job's age was 0.
    job_began: Instant,
    versions: u64,
    max_hashes: u64,
    source: Mutex<Source>,
    recorder: Option<Arc<Recorder>>,
}

#[derive(Debug)]
struct Source {
    cursor: Cursor,
    /// What interrupted pieces left unsearched; handed out before anything new.
    remainders: VecDeque<Piece>,
    in_flight: usize,
    at_end: bool,
    /// The exhaustion has been reported.
    announced: bool,
    abandoned: bool,
}

/// A part of the search, taken by one thread.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) chunk: Chunk,
    /// Hits that an interrupted search of it has already reported.
    known: Vec<Hit>,
}

/// Answer to a thread that asks for a piece.
#[derive(Debug)]
pub(crate) enum Take {
    /// To be searched, then passed to [`Search::settle`].
    Piece(Piece),
    /// Nothing until the job is this much older.
    Wait(Duration),
    /// Nothing more, unless an interrupted thread returns a remainder.
    Nothing,
}

#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) found: Vec<Found>,
    /// This was the last piece of the assignment; true once.
    pub(crate) exhausted: bool,
}

impl Search {
    pub(crate) fn new(assignment: &Assignment, received: Instant, recorder: Option<Arc<Recorder>>) -> Self {
        if let Some(recorder) = &recorder {
            recorder.assigned(assignment);
        }
        let (job, space) = (Arc::clone(&assignment.job), assignment.space.clone());
        let rollable = space.versions();
        let expected = assignment.report_target.expected_hashes();
        let cursor = Cursor::new(
            Arc::clone(&job),
            space,
            assignment.report_target,
            VERSIONS_PER_WORK,
        );
        Self {
            generation: assignment.generation,
            network_target: job.network_target().ok(),
            job,
            received,
            begun: AtomicBool::new(false),
            job_began: received.checked_sub(assignment.age).unwrap_or(received),
            versions: rollable.min(VERSIONS_PER_WORK as u64),
            // A float above the range of u64 becomes u64::MAX.
            max_hashes: (expected * HITS_PER_PIECE) as u64,
            source: Mutex::new(Source {
                cursor,
                remainders: VecDeque::new(),
                in_flight: 0,
                at_end: false,
                announced: false,
                abandoned: false,
            }),
            recorder,
        }
    }

    /// The time from the assignment's receipt until now, on the first call only.
    pub(crate) fn begin(&self, now: Instant) -> Option<Duration> {
        // The load keeps the cache line shared; only the first piece writes.
        let first = !self.begun.load(Ordering::Relaxed) && !self.begun.swap(true, Ordering::Relaxed);
        first.then(|| now.saturating_duration_since(self.received))
    }

    /// The next piece, of about `hashes` hashes.
    pub(crate) fn take(&self, hashes: u64, now: Instant) -> Take {
        let nonces = self.nonces(hashes);
        let age = now.saturating_duration_since(self.job_began);
        let mut source = lock(&self.source);
        if source.abandoned {
            return Take::Nothing;
        }
        if let Some(remainder) = source.remainders.pop_front() {
            let (piece, remainder) = remainder.split(nonces.saturating_mul(2));
            source.remainders.extend(remainder);
            source.in_flight += 1;
            return Take::Piece(piece);
        }
        let latest = self
            .job
            .time
            .saturating_add(u32::try_from(age.as_secs()).unwrap_or(u32::MAX));
        match source.cursor.next_chunk(nonces, latest) {
            Next::Chunk(chunk) => {
                source.in_flight += 1;
                Take::Piece(Piece {
                    chunk,
                    known: Vec::new(),
                })
            }
            Next::WaitForTime(time) => {
                let due = Duration::from_secs(u64::from(time.saturating_sub(self.job.time)));
                Take::Wait(due.saturating_sub(age))
            }
            Next::Exhausted => {
                source.at_end = true;
                Take::Nothing
            }
        }
    }

    /// Settles a piece of which the first `done` nonces were searched. `hits` may include some among later nonces;
    /// every hit is reported now and not again when the remainder is searched.
    pub(crate) fn settle(&self, mut piece: Piece, done: u64, hits: &[Hit]) -> Settled {
        let news: Vec<Hit> = hits
            .iter()
            .filter(|hit| !piece.known.contains(hit))
            .copied()
            .collect();
        let found = news.iter().map(|hit| self.found(&piece.chunk, hit)).collect();
        piece.known.extend(news);
        let (searched, remainder) = piece.split(done);
        self.record(Outcome::Searched, &searched);
        let mut source = lock(&self.source);
        source.in_flight = source.in_flight.saturating_sub(1);
        if let Some(remainder) = remainder {
            if source.abandoned {
                self.record(Outcome::Abandoned, &remainder);
            } else {
                source.remainders.push_back(remainder);
            }
        }
        Settled {
            found,
            exhausted: source.newly_exhausted(),
        }
    }

    /// Whether the assignment is exhausted and this has not been reported.
    pub(crate) fn newly_exhausted(&self) -> bool {
        lock(&self.source).newly_exhausted()
    }

    /// Gives up the assignment: nothing more is handed out, and remainders are not kept.
    pub(crate) fn abandon(&self) {
        let mut source = lock(&self.source);
        source.abandoned = true;
        for remainder in std::mem::take(&mut source.remainders) {
            self.record(Outcome::Abandoned, &remainder);
        }
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    fn found(&self, piece: &Chunk, hit: &Hit) -> Found {
        Found {
            generation: self.generation,
            share: Share {
                extranonce2: piece.extranonce2.to_vec(),
                version: hit.version,
                time: piece.time,
                nonce: hit.nonce,
            },
            is_block: self
                .network_target
                .is_some_and(|target| target.is_met_by(&hit.hash)),
        }
    }

    fn record(&self, outcome: Outcome, piece: &Piece) {
        if let Some(recorder) = &self.recorder {
            recorder.piece(outcome, self.generation, &piece.chunk);
        }
    }

    /// Nonces for about `hashes` hashes, in whole vectors if they are many.
    fn nonces(&self, hashes: u64) -> u64 {
        let nonces = hashes.min(self.max_hashes) / self.versions;
        if nonces < NONCE_STEP {
            nonces.max(1)
        } else {
            nonces - nonces % NONCE_STEP
        }
    }
}

impl Piece {
    /// The first `nonces` nonces, and the remainder if there is one.
    fn split(self, nonces: u64) -> (Self, Option<Self>) {
        let (first, remainder) = self.chunk.nonces.split_at(nonces);
        let part = |nonces| Self {
            chunk: Chunk {
                nonces,
                ..self.chunk.clone()
            },
            known: self.known.clone(),
        };
        (part(first), (!remainder.is_empty()).then(|| part(remainder)))
    }
}

impl Source {
    fn newly_exhausted(&mut self) -> bool {
        let exhausted = self.at_end && self.in_flight == 0 && self.remainders.is_empty() && !self.abandoned;
        let news = exhausted && !self.announced;
        self.announced |= news;
        news
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::{BlockHash, NonceRange, Space};

    fn search(space: Space) -> Search {
        let job = Job {
            root: testkit::root(|coinbase| coinbase.extranonce2_size = 2),
            prev_hash: [0; 32],
            version: 0,
            version_mask: 0x6000,
            bits: 0x207f_ffff,
            time: 100,
        };
        let assignment = Assignment {
            generation: 1,
            job: Arc::new(job),
            space,
            report_target: Target::MAX,
            age: Duration::ZERO,
        };
        Search::new(&assignment, Instant::now(), None)
    }

    fn space(time_step: u32) -> Space {
        Space {
            extranonce2_prefix: vec![7],
            version_mask: 0,
            version_fixed: 0x2000,
            time_first: 0,
            time_step,
            nonces: NonceRange::ALL,
        }
    }

    fn take(search: &Search) -> Piece {
        match search.take(1000, Instant::now()) {
            Take::Piece(piece) => piece,
            other => panic!("{other:?}"),
        }
    }

    fn hit(nonce: u32) -> Hit {
        Hit {
            version: 0x2000,
            nonce,
            hash: BlockHash([0xff; 32]),
        }
    }

    #[test]
    fn hits_beyond_an_interruption_are_told_at_once_and_once() {
        let search = search(space(1));
        let piece = take(&search);
        let nonces = piece.chunk.nonces.len();
        let told = search.settle(piece, 10, &[hit(3), hit(12)]).found;
        assert_eq!(
            told.iter().map(|found| found.share.nonce).collect::<Vec<_>>(),
            [3, 12]
        );
        let remainder = take(&search);
        assert_eq!(
            (remainder.chunk.nonces.start(), remainder.chunk.nonces.len()),
            (10, nonces - 10)
        );
        let told = search.settle(remainder, nonces - 10, &[hit(12), hit(20)]).found;
        assert_eq!(
            told.iter().map(|found| found.share.nonce).collect::<Vec<_>>(),
            [20]
        );
        assert_eq!(told[0].share.extranonce2, [7, 0]);
        assert_eq!(u64::from(take(&search).chunk.nonces.start()), nonces);
    }

    #[test]
    fn what_is_given_up_is_not_handed_out() {
        let search = search(space(1));
        let (first, second) = (take(&search), take(&search));
        search.settle(first, 1, &[]);
        search.abandon();
        let told = search.settle(second, 1, &[hit(1)]).found;
        assert_eq!(told.len(), 1, "a share is a share");
        assert!(matches!(search.take(1000, Instant::now()), Take::Nothing));
        assert!(!search.newly_exhausted(), "given up is not exhausted");
    }

    #[test]
    fn the_end_is_told_once() {
        let search = search(space(0));
        assert!(!search.newly_exhausted(), "the cursor has not been asked yet");
        assert!(matches!(search.take(1000, Instant::now()), Take::Nothing));
        assert!(search.newly_exhausted());
        assert!(!search.newly_exhausted());
    }
}
