//! One assignment being searched: hands out pieces, each exactly once, and takes back what was left of them.

use super::record::{Fate, Recorder};
use crate::threads::lock;
use messages::Assignment;
use miner_core::{Chunk, Cursor, Hit, Job, Next, Share, Target};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Versions searched with one table of message schedules; more cost cache, fewer cost rate.
const VERSIONS_PER_WORK: usize = 1024;
/// Hits to expect from one piece at most, so that an easy target does not fill the memory.
const HITS_PER_PIECE: f64 = 64.0;

/// Pieces of at least so many nonces are a multiple of it, so that no kernel's last vector is partly empty.
const NONCE_STEP: u64 = 64;

/// A header that meets the report target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Generation of the assignment that it belongs to.
    pub generation: u64,
    /// What to tell the scheduler.
    pub share: Share,
    /// Whether it meets the network target as well.
    pub is_block: bool,
}

/// An assignment with its search position.
#[derive(Debug)]
pub(super) struct Search {
    generation: u64,
    job: Arc<Job>,
    network_target: Option<Target>,
    /// When the assignment came.
    received: Instant,
    /// Somebody searches it, or did.
    begun: AtomicBool,
    /// When the job was of age 0.
    since: Instant,
    versions: u64,
    max_hashes: u64,
    source: Mutex<Source>,
    recorder: Option<Arc<Recorder>>,
}

#[derive(Debug)]
struct Source {
    cursor: Cursor,
    /// Unsearched rests of interrupted pieces; they come before anything new.
    rests: VecDeque<Piece>,
    in_flight: usize,
    /// The cursor is at its end.
    exhausted: bool,
    announced: bool,
    abandoned: bool,
}

/// A part of the search that one thread has in hand.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) chunk: Chunk,
    /// Hits that an interrupted search of it has reported already.
    known: Vec<Hit>,
}

/// Answer to a thread that wants a piece.
#[derive(Debug)]
pub(super) enum Take {
    /// Search this, then call [`Search::settle`].
    Piece(Piece),
    /// Nothing before the job is older.
    Wait(Duration),
    /// Nothing more, ever, unless an interrupted thread gives some back.
    Nothing,
}

/// What came of a piece.
#[derive(Debug)]
pub(super) struct Settled {
    /// Its shares.
    pub(super) found: Vec<Found>,
    /// This was the last piece of the assignment. Said once.
    pub(super) used_up: bool,
}

impl Search {
    /// Begins `assignment`, which was received at `received`.
    pub(super) fn new(assignment: &Assignment, received: Instant, recorder: Option<Arc<Recorder>>) -> Self {
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
            since: received
                .checked_sub(Duration::from_millis(assignment.age_ms))
                .unwrap_or(received),
            versions: rollable.min(VERSIONS_PER_WORK as u64),
            // A float above the range of u64 becomes u64::MAX.
            max_hashes: (expected * HITS_PER_PIECE) as u64,
            source: Mutex::new(Source {
                cursor,
                rests: VecDeque::new(),
                in_flight: 0,
                exhausted: false,
                announced: false,
                abandoned: false,
            }),
            recorder,
        }
    }

    /// How long after it came it is begun `now`; None if it was begun before.
    pub(super) fn begin(&self, now: Instant) -> Option<Duration> {
        // The load keeps the line shared; only the first piece writes.
        let first = !self.begun.load(Ordering::Relaxed) && !self.begun.swap(true, Ordering::Relaxed);
        first.then(|| now.saturating_duration_since(self.received))
    }

    /// The next piece, of about `hashes` hashes.
    pub(super) fn take(&self, hashes: u64, now: Instant) -> Take {
        let nonces = self.nonces(hashes);
        let age = now.saturating_duration_since(self.since);
        let mut source = lock(&self.source);
        if source.abandoned {
            return Take::Nothing;
        }
        if let Some(rest) = source.rests.pop_front() {
            let (piece, rest) = rest.split(nonces.saturating_mul(2));
            source.rests.extend(rest);
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
                source.exhausted = true;
                Take::Nothing
            }
        }
    }

    /// Takes note that the first `done` nonces of `piece` were searched and that `hits` were found, some of them
    /// perhaps among later nonces. Every hit is reported now, and not again when the rest is searched.
    pub(super) fn settle(&self, mut piece: Piece, done: u64, hits: &[Hit]) -> Settled {
        let news: Vec<Hit> = hits
            .iter()
            .filter(|hit| !piece.known.contains(hit))
            .copied()
            .collect();
        let found = news.iter().map(|hit| self.found(&piece.chunk, hit)).collect();
        piece.known.extend(news);
        let (searched, rest) = piece.split(done);
        self.record(Fate::Searched, &searched);
        let mut source = lock(&self.source);
        source.in_flight = source.in_flight.saturating_sub(1);
        if let Some(rest) = rest {
            if source.abandoned {
                self.record(Fate::Abandoned, &rest);
            } else {
                source.rests.push_back(rest);
            }
        }
        Settled {
            found,
            used_up: source.newly_used_up(),
        }
    }

    /// Whether the assignment is used up and nobody was told yet.
    pub(super) fn newly_used_up(&self) -> bool {
        lock(&self.source).newly_used_up()
    }

    /// Gives up the assignment: nothing more is handed out and rests are not kept.
    pub(super) fn abandon(&self) {
        let mut source = lock(&self.source);
        source.abandoned = true;
        for rest in std::mem::take(&mut source.rests) {
            self.record(Fate::Abandoned, &rest);
        }
    }

    /// Generation of the assignment.
    pub(super) fn generation(&self) -> u64 {
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

    fn record(&self, fate: Fate, piece: &Piece) {
        if let Some(recorder) = &self.recorder {
            recorder.piece(fate, self.generation, &piece.chunk);
        }
    }

    /// Nonces that make about `hashes` hashes, in whole vectors if they are many.
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
    /// The first `nonces` nonces, and the rest if there is one.
    fn split(self, nonces: u64) -> (Self, Option<Self>) {
        let (first, rest) = self.chunk.nonces.split_at(nonces);
        let part = |nonces| Self {
            chunk: Chunk {
                nonces,
                ..self.chunk.clone()
            },
            known: self.known.clone(),
        };
        (part(first), (!rest.is_empty()).then(|| part(rest)))
    }
}

impl Source {
    fn newly_used_up(&mut self) -> bool {
        let used_up = self.exhausted && self.in_flight == 0 && self.rests.is_empty() && !self.abandoned;
        let news = used_up && !self.announced;
        self.announced |= news;
        news
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::{BlockHash, Space};

    fn search(space: Space) -> Search {
        let job = Job {
            coinbase1: Vec::new(),
            extranonce1: vec![1],
            extranonce2_size: 2,
            coinbase2: Vec::new(),
            merkle_branch: Vec::new(),
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
            age_ms: 0,
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
        let rest = take(&search);
        assert_eq!(
            (rest.chunk.nonces.start(), rest.chunk.nonces.len()),
            (10, nonces - 10)
        );
        let told = search.settle(rest, nonces - 10, &[hit(12), hit(20)]).found;
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
        assert!(!search.newly_used_up(), "given up is not used up");
    }

    #[test]
    fn the_end_is_told_once() {
        let search = search(space(0));
        assert!(!search.newly_used_up(), "nobody has looked yet");
        assert!(matches!(search.take(1000, Instant::now()), Take::Nothing));
        assert!(search.newly_used_up());
        assert!(!search.newly_used_up());
    }
}
