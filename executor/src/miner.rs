//! The search: hashing threads that take pieces of one assignment until there is another.
//!
//! ```text
//!   assign, abandon, arrange ──> State ── next_run ──> hashing threads (a Crew, one thread per CPU)
//!                                  │                        │ take ──> Search (cursor, rests) ──> kernel
//!   take_events <── events ────────┘ <── found, used up ────┘ <─ settle ─┘
//! ```
//!
//! * A new assignment raises the old one's stop flag; the threads come back within milliseconds,
//!   report what they found, drop the rest and go on with the new one. No thread ends.
//! * Another number of threads ([`Miner::arrange`]) ends the crew; interrupted pieces go back to the search, a
//!   new crew is started, and nothing is skipped or searched twice.
//! * Events are never dropped: a thread puts in what its last piece yielded, then takes no other piece while
//!   [`EVENT_QUEUE`] events wait. It waits where the stop flag reaches it, so a full queue delays no stop.

mod chunk;
mod record;
mod search;
mod state;

pub use search::Found;
pub use state::EVENT_QUEUE;

use crate::cpus::{self, Choice, Claims, Topology, preference};
use crate::threads::{Crew, Place, Priority, cpu_time, lock};
use chunk::{ChunkSize, Duty};
use messages::Assignment;
use miner_core::{Searcher, Selection};
use record::Recorder;
use search::{Piece, Search, Take};
use state::{Run, Shared};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Time that one piece of a fully used CPU is sized to.
pub const CHUNK_TIME: Duration = Duration::from_millis(50);

/// Pause of a thread that has nothing to search, if nothing wakes it before.
const IDLE: Duration = Duration::from_secs(1);

/// What a [`Miner`] needs to know once.
#[derive(Clone, Debug)]
pub struct MinerConfig {
    /// Where executors of one host claim CPUs.
    pub claims_dir: PathBuf,
    /// File for assignments that are to be recorded.
    pub record_path: PathBuf,
    /// Time to size pieces to, [`CHUNK_TIME`] except in tests.
    pub chunk_time: Duration,
}

/// How to hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Thousandths of a CPU; 0 ends all threads.
    pub millis: u64,
    /// Pin each thread to a CPU of its own.
    pub pin: bool,
    /// The kernels.
    pub kernels: Selection,
}

/// What the search tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MinerEvent {
    /// The first piece of the assignment of this generation is taken.
    Began {
        /// Its generation.
        generation: u64,
        /// How long ago the assignment was received.
        after: Duration,
    },
    /// A share.
    Found(Found),
    /// The assignment of this generation is used up.
    UsedUp {
        /// Its generation.
        generation: u64,
    },
    /// No thread of an arrangement before this revision runs any more, and all it found has been told.
    Stopped {
        /// As given to [`Miner::arrange`].
        revision: u64,
    },
    /// The arrangement's threads run.
    Ready {
        /// As given to [`Miner::arrange`].
        revision: u64,
    },
    /// The arrangement's threads could not be started; none runs.
    Failed {
        /// As given to [`Miner::arrange`].
        revision: u64,
        /// Why.
        reason: String,
    },
}

/// Counters of a search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Hashes since the miner was started.
    pub hashes: u64,
    /// Hashing threads now.
    pub threads: u32,
}

/// Handle of the search. Dropping it ends all threads.
#[derive(Debug)]
pub struct Miner {
    shared: Arc<Shared>,
    control: Option<JoinHandle<()>>,
    record_path: PathBuf,
    recorder: Mutex<Option<Arc<Recorder>>>,
}

impl Miner {
    /// Starts without threads and without an assignment. `wake` is called, from any thread, when there are new
    /// events; it must not block.
    ///
    /// # Errors
    /// If the controlling thread cannot be started.
    pub fn start(config: MinerConfig, wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        let usable = cpus::usable();
        let shared = Arc::new(Shared::new(usable.len(), Box::new(wake)));
        let preferred = preference(&usable, &Topology::of_host(&usable));
        let control = Control {
            shared: Arc::clone(&shared),
            claims: Claims::new(&config.claims_dir, preferred),
            usable: usable.len(),
            chunk_time: config.chunk_time,
        };
        let control = std::thread::Builder::new()
            .name("miner".into())
            .spawn(move || control.run())?;
        let recorder = Mutex::new(None);
        Ok(Self {
            shared,
            control: Some(control),
            record_path: config.record_path,
            recorder,
        })
    }

    /// Searches `assignment`, received at `received`, from its beginning, instead of any other. With `record`
    /// the search is recorded, if the file can be opened.
    pub fn assign(&self, assignment: &Assignment, received: Instant, record: bool) {
        let recorder = if record { self.recorder() } else { None };
        self.shared
            .replace(Some(Search::new(assignment, received, recorder)));
    }

    /// Searches nothing until the next [`Self::assign`].
    pub fn abandon(&self) {
        self.shared.replace(None);
    }

    /// Changes the threads; the search position is kept. `revision` must grow from call to call and comes back
    /// in [`MinerEvent::Stopped`] and [`MinerEvent::Ready`]; when calls come faster than threads can be
    /// started, only the latest one is told of.
    pub fn arrange(&self, revision: u64, arrangement: Arrangement) {
        self.shared.arrange(revision, Some(arrangement));
    }

    /// Takes what has happened since the last call, at most [`EVENT_QUEUE`] events and what the threads had in
    /// hand when that was reached.
    pub fn take_events(&self) -> Vec<MinerEvent> {
        self.shared.take_events()
    }

    /// Counters now.
    pub fn progress(&self) -> Progress {
        self.shared.progress()
    }

    fn recorder(&self) -> Option<Arc<Recorder>> {
        let mut recorder = lock(&self.recorder);
        if recorder.is_none() {
            match Recorder::open(&self.record_path) {
                Ok(opened) => *recorder = Some(Arc::new(opened)),
                Err(error) => {
                    tracing::error!(path = %self.record_path.display(), %error, "cannot record the search")
                }
            }
        }
        recorder.clone()
    }
}

impl Drop for Miner {
    fn drop(&mut self) {
        self.shared.replace(None);
        self.shared.shut_down();
        if let Some(control) = self.control.take() {
            // Fails only if a hashing thread panicked, which rayon has handed on and Rust has printed.
            let _ = control.join();
        }
    }
}

/// The thread that starts and ends crews.
struct Control {
    shared: Arc<Shared>,
    claims: Claims,
    usable: usize,
    chunk_time: Duration,
}

impl Control {
    fn run(mut self) {
        let mut built = 0;
        while let Some((revision, arrangement)) = self.shared.wait_for_revision(built) {
            built = revision;
            // No crew runs here: the last one has ended before the wait.
            self.shared.event(MinerEvent::Stopped { revision });
            self.hash(revision, arrangement);
            self.shared.set_threads(0);
        }
        self.shared.set_threads(0);
    }

    /// Starts a crew and returns when it has ended because of another revision.
    fn hash(&mut self, revision: u64, arrangement: Arrangement) {
        let choice = Choice::new(arrangement.millis, self.usable);
        let places = self.places(choice.threads, arrangement.pin);
        if places.is_empty() {
            self.shared.event(MinerEvent::Ready { revision });
            return;
        }
        let crew = match Crew::new(&places, Priority::Low) {
            Ok(crew) => crew,
            Err(error) => {
                self.shared.event(MinerEvent::Failed {
                    revision,
                    reason: error.to_string(),
                });
                return;
            }
        };
        self.shared.set_threads(places.len());
        self.shared.event(MinerEvent::Ready { revision });
        crew.broadcast(|worker| {
            let last = worker + 1 == places.len();
            let duty = if last {
                Duty::new(choice.last_millis)
            } else {
                Duty::FULL
            };
            let size = ChunkSize::new(duty.of(self.chunk_time));
            Worker {
                shared: &self.shared,
                revision,
                worker,
                kernels: arrangement.kernels,
                searcher: Searcher::new(),
                duty,
                size,
            }
            .run();
        });
    }

    fn places(&mut self, threads: usize, pin: bool) -> Vec<Place> {
        let claimed = self.claims.resize(if pin { threads } else { 0 });
        if pin {
            claimed.into_iter().map(Place::Pinned).collect()
        } else {
            (0..threads).map(Place::Free).collect()
        }
    }
}

/// One hashing thread's part of a crew.
struct Worker<'a> {
    shared: &'a Shared,
    revision: u64,
    worker: usize,
    kernels: Selection,
    /// This thread's own memory, used again from piece to piece.
    searcher: Searcher,
    duty: Duty,
    size: ChunkSize,
}

impl Worker<'_> {
    fn run(mut self) {
        while let Some(run) = self.shared.next_run(self.revision) {
            match run.search.take(self.size.hashes(), Instant::now()) {
                Take::Piece(piece) => self.search(&run, piece),
                Take::Wait(time) => self.shared.rest(time, || run.stopped()),
                Take::Nothing => {
                    if run.search.newly_used_up() {
                        self.shared.event(MinerEvent::UsedUp {
                            generation: run.search.generation(),
                        });
                    }
                    self.shared.rest(IDLE, || run.stopped());
                }
            }
        }
    }

    fn search(&mut self, run: &Run, piece: Piece) {
        let (started, cpu_before) = (Instant::now(), cpu_time());
        if let Some(after) = run.search.begin(started) {
            let generation = run.search.generation();
            self.shared.event(MinerEvent::Began { generation, after });
        }
        let chunk = &piece.chunk;
        let kernel = self.kernels.kernel(chunk.work.versions().len());
        let (searched, hits) = self
            .searcher
            .search(kernel, &chunk.work, chunk.nonces, run.stop());
        self.shared.count(self.worker, searched.hashes);
        let (cpu, wall) = (cpu_time().saturating_sub(cpu_before), started.elapsed());
        self.size.measured(searched.hashes, wall);

        let settled = run.search.settle(piece, searched.nonces, hits);
        let used_up = settled.used_up.then(|| MinerEvent::UsedUp {
            generation: run.search.generation(),
        });
        self.shared
            .events(settled.found.into_iter().map(MinerEvent::Found).chain(used_up));
        let rest = self.duty.rest(cpu, wall);
        if !rest.is_zero() {
            // Owed whatever is searched next, so only another crew ends it.
            self.shared.rest_in_revision(rest, self.revision);
        }
    }
}
