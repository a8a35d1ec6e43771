//! What the miner's handle, its controlling thread and its hashing threads share.

use super::search::Search;
use super::{Arrangement, MinerEvent, Progress};
use crate::threads::lock;
use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Events that may wait to be taken before hashing threads wait too.
pub const EVENT_QUEUE: usize = 1024;

/// One search by one crew: what a single stop flag interrupts.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) search: Arc<Search>,
    stop: Flag,
}

/// A flag alone on its cache lines: all threads look at it all the time, and beside it in a [`Run`] they would find the
/// counts of its `Arc`, which every piece changes.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Flag(AtomicBool);

impl Run {
    fn new(search: Arc<Search>) -> Arc<Self> {
        Arc::new(Self {
            search,
            stop: Flag::default(),
        })
    }

    /// What a search of it looks at.
    pub(super) fn stop(&self) -> &AtomicBool {
        &self.stop.0
    }

    pub(super) fn stopped(&self) -> bool {
        self.stop().load(Ordering::Relaxed)
    }
}

/// A counter alone on its cache lines, since its neighbours are written by other threads.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Counter(AtomicU64);

pub(super) struct Shared {
    state: Mutex<State>,
    /// Anything in `state` has changed.
    changed: Condvar,
    counters: Box<[Counter]>,
    threads: AtomicUsize,
    wake: Box<dyn Fn() + Send + Sync>,
}

struct State {
    revision: u64,
    /// `None` ends the controlling thread.
    arrangement: Option<Arrangement>,
    run: Option<Arc<Run>>,
    events: VecDeque<MinerEvent>,
}

impl Shared {
    /// For at most `threads` hashing threads.
    pub(super) fn new(threads: usize, wake: Box<dyn Fn() + Send + Sync>) -> Self {
        let state = State {
            revision: 0,
            arrangement: None,
            run: None,
            events: VecDeque::new(),
        };
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            counters: (0..threads).map(|_| Counter::default()).collect(),
            threads: AtomicUsize::new(0),
            wake,
        }
    }

    // === from the handle ===

    /// Puts another search, or none, in place of the one in hand, which is abandoned.
    pub(super) fn replace(&self, search: Option<Search>) {
        let run = search.map(|search| Run::new(Arc::new(search)));
        let mut state = lock(&self.state);
        if let Some(old) = std::mem::replace(&mut state.run, run) {
            // In this order: whoever is stopped must see that the rest is not wanted.
            old.search.abandon();
            old.stop().store(true, Ordering::Relaxed);
        }
        self.changed.notify_all();
    }

    /// Ends the crew; the controlling thread will start another one as arranged.
    pub(super) fn arrange(&self, revision: u64, arrangement: Option<Arrangement>) {
        let mut state = lock(&self.state);
        state.revision = revision;
        state.arrangement = arrangement;
        if let Some(old) = state.run.take() {
            state.run = Some(Run::new(Arc::clone(&old.search)));
            old.stop().store(true, Ordering::Relaxed);
        }
        self.changed.notify_all();
    }

    /// Ends everything.
    pub(super) fn shut_down(&self) {
        self.arrange(u64::MAX, None);
    }

    pub(super) fn take_events(&self) -> Vec<MinerEvent> {
        let mut state = lock(&self.state);
        let events = std::mem::take(&mut state.events).into();
        self.changed.notify_all();
        events
    }

    pub(super) fn progress(&self) -> Progress {
        Progress {
            hashes: self
                .counters
                .iter()
                .map(|counter| counter.0.load(Ordering::Relaxed))
                .sum(),
            threads: u32::try_from(self.threads.load(Ordering::Relaxed)).unwrap_or(u32::MAX),
        }
    }

    // === from the controlling thread ===

    /// Waits for a revision other than `built`. `None`: it is time to end.
    pub(super) fn wait_for_revision(&self, built: u64) -> Option<(u64, Arrangement)> {
        let state = self.wait_while(lock(&self.state), |state| state.revision == built);
        state.arrangement.map(|arrangement| (state.revision, arrangement))
    }

    pub(super) fn set_threads(&self, threads: usize) {
        self.threads.store(threads, Ordering::Relaxed);
    }

    // === from hashing threads ===

    /// What to search now. Waits while there is nothing, or while too many events wait. `None`: the crew of this
    /// revision has to end.
    pub(super) fn next_run(&self, revision: u64) -> Option<Arc<Run>> {
        let nothing = |state: &mut State| {
            state.revision == revision && (state.run.is_none() || state.events.len() >= EVENT_QUEUE)
        };
        let state = self.wait_while(lock(&self.state), nothing);
        if state.revision == revision {
            state.run.clone()
        } else {
            None
        }
    }

    /// Sleeps for `time`, or until a change makes `over` true.
    pub(super) fn rest(&self, time: Duration, over: impl Fn() -> bool) {
        let rested = self
            .changed
            .wait_timeout_while(lock(&self.state), time, |_| !over());
        drop(rested.unwrap_or_else(PoisonError::into_inner));
    }

    /// Sleeps for `time`, or until the crew has to end.
    pub(super) fn rest_in_revision(&self, time: Duration, revision: u64) {
        let rested = self
            .changed
            .wait_timeout_while(lock(&self.state), time, |state| state.revision == revision);
        drop(rested.unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn count(&self, worker: usize, hashes: u64) {
        if let Some(counter) = self.counters.get(worker) {
            counter.0.fetch_add(hashes, Ordering::Relaxed);
        }
    }

    pub(super) fn event(&self, event: MinerEvent) {
        self.events(std::iter::once(event));
    }

    /// Puts events in, always: who puts them in waits before its next piece, not here.
    pub(super) fn events(&self, events: impl Iterator<Item = MinerEvent>) {
        let mut state = lock(&self.state);
        let before = state.events.len();
        state.events.extend(events);
        let news = state.events.len() > before;
        drop(state);
        if news {
            (self.wake)();
        }
    }

    fn wait_while<'a>(
        &self,
        state: MutexGuard<'a, State>,
        condition: impl FnMut(&mut State) -> bool,
    ) -> MutexGuard<'a, State> {
        self.changed
            .wait_while(state, condition)
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("progress", &self.progress())
            .finish_non_exhaustive()
    }
}
