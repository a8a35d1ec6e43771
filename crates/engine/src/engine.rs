//! [`Engine`], the handle through which a program starts, changes and ends the search.

use crate::control::Control;
use crate::cpus::{self, Claims, Topology, preference};
use crate::record::Recorder;
use crate::search::Search;
use crate::state::Shared;
use crate::sync::lock;
use crate::{Assignment, Found};
use miner_core::{Kernel, Selection};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long one thread with a whole CPU searches a piece before it asks for the next.
pub const CHUNK_TIME: Duration = Duration::from_millis(50);

#[derive(Clone, Debug)]
pub struct Config {
    /// Directory in which the processes of one host claim CPUs.
    pub claims_dir: PathBuf,
    /// Where searches are recorded if [`Engine::assign`] asks for it.
    pub record_path: PathBuf,
    /// [`CHUNK_TIME`], except in tests.
    pub chunk_time: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadPlan {
    /// Thousandths of a CPU; 0 ends all threads.
    pub millis: u64,
    /// Pin each thread to a CPU of its own.
    pub pin: bool,
    /// What each thread begins with; its choice goes on by what it measures.
    pub kernels: Selection,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A thread has taken the first piece of an assignment.
    Started {
        generation: u64,
        /// Time since the assignment was received.
        after: Duration,
    },
    Found(Found),
    /// The assignment's whole space has been searched.
    Exhausted {
        generation: u64,
    },
    /// No thread of a plan before this revision runs any more, and all they found has been reported.
    ThreadsStopped {
        revision: u64,
    },
    /// The threads of this revision's plan are running.
    ThreadsStarted {
        revision: u64,
    },
    /// The threads of this revision's plan could not be started; none runs.
    ThreadsFailed {
        revision: u64,
        reason: String,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Hashes since [`Engine::start`].
    pub hashes: u64,
    /// Hashing threads now.
    pub threads: u32,
    /// What most threads search with, by [`Mode`](miner_core::Mode).
    pub kernels: [Option<Kernel>; 2],
    /// Checks of kernels beside the search since [`Engine::start`].
    pub checks: u64,
    /// Those in which a kernel was wrong: the CPU computes wrongly at times.
    pub wrong_checks: u64,
}

/// Searches one assignment at a time on threads of its own. Dropping it ends them.
///
/// * A new assignment raises the old one's stop flag. Within milliseconds the threads report what they found, drop
///   the rest and go on with the new one; no thread ends.
/// * A new [`ThreadPlan`] ends the threads. Interrupted pieces go back to the search, new threads start, and no
///   header is skipped or searched twice.
/// * Events are never dropped. A thread adds those of its last piece, and takes no further piece while
///   [`MAX_EVENTS`](crate::MAX_EVENTS) wait. It waits where the stop flag reaches it, so a full queue delays no stop.
#[derive(Debug)]
pub struct Engine {
    shared: Arc<Shared>,
    control: Option<JoinHandle<()>>,
    record_path: PathBuf,
    recorder: Mutex<Option<Arc<Recorder>>>,
}

impl Engine {
    /// Starts without hashing threads and without an assignment. `wake` is called on any thread when there are new
    /// events; it must not block.
    ///
    /// # Errors
    /// If the controlling thread cannot be started.
    pub fn start(config: Config, wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        let usable = cpus::usable();
        let shared = Arc::new(Shared::new(usable.len(), Box::new(wake)));
        let preferred = preference(&usable, &Topology::of_host(&usable));
        let claims = Claims::new(&config.claims_dir, preferred);
        let control = Control::new(Arc::clone(&shared), claims, usable.len(), config.chunk_time);
        let control = std::thread::Builder::new()
            .name("engine".into())
            .spawn(move || control.run())?;
        Ok(Self {
            shared,
            control: Some(control),
            record_path: config.record_path,
            recorder: Mutex::new(None),
        })
    }

    /// Searches `assignment`, received at `received`, from its beginning instead of any other. With `record`, the
    /// search is recorded; if the file cannot be opened, that is logged and the search continues without a record.
    pub fn assign(&self, assignment: &Assignment, received: Instant, record: bool) {
        let recorder = if record { self.recorder() } else { None };
        self.shared
            .replace(Some(Search::new(assignment, received, recorder)));
    }

    /// Stops searching until the next [`assign`](Self::assign).
    pub fn abandon(&self) {
        self.shared.replace(None);
    }

    /// Changes the threads and keeps the search position. `revision` must grow from call to call; it comes back in
    /// [`Event::ThreadsStopped`] and [`Event::ThreadsStarted`]. If calls come faster than threads start, only the
    /// latest is answered.
    pub fn set_threads(&self, revision: u64, plan: ThreadPlan) {
        self.shared.set_plan(revision, Some(plan));
    }

    /// Takes the events since the last call: at most [`MAX_EVENTS`](crate::MAX_EVENTS), plus those of the pieces that
    /// threads were searching when that number was reached.
    pub fn take_events(&self) -> Vec<Event> {
        self.shared.take_events()
    }

    /// The counters now. Read after [`take_events`](Self::take_events), they include every hash behind those events.
    pub fn counters(&self) -> Counters {
        self.shared.counters()
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

impl Drop for Engine {
    fn drop(&mut self) {
        self.shared.replace(None);
        self.shared.shut_down();
        if let Some(control) = self.control.take() {
            // Fails only if a hashing thread panicked, which rayon has passed on and Rust has printed.
            let _ = control.join();
        }
    }
}
