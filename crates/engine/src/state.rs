//! What the handle, the controlling thread and the hashing threads share.

use crate::search::Search;
use crate::sync::lock;
use crate::{Counters, Event, ThreadPlan};
use miner_core::{Kernel, Mode};
use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Events that may wait to be taken. While that many wait, hashing threads take no further piece.
pub const MAX_EVENTS: usize = 1024;

/// One search by the threads of one revision: what a single stop flag interrupts.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) search: Arc<Search>,
    stop: Flag,
}

/// A flag with cache lines to itself. All threads read it all the time; next to it in a [`Run`] would lie the reference
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

    pub(crate) fn stop(&self) -> &AtomicBool {
        &self.stop.0
    }

    pub(crate) fn stopped(&self) -> bool {
        self.stop().load(Ordering::Relaxed)
    }
}

/// A counter with cache lines to itself, since other threads write its neighbours.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Counter(AtomicU64);

pub(crate) struct Shared {
    state: Mutex<State>,
    /// Notified of every change of `state`.
    changed: Condvar,
    counters: Box<[Counter]>,
    threads: AtomicUsize,
    /// What each thread searches with, by mode.
    kernels: Mutex<Vec<[Option<Kernel>; 2]>>,
    checks: AtomicU64,
    wrong_checks: AtomicU64,
    wake: Box<dyn Fn() + Send + Sync>,
}

struct State {
    revision: u64,
    /// `None` ends the controlling thread.
    plan: Option<ThreadPlan>,
    run: Option<Arc<Run>>,
    events: VecDeque<Event>,
}

impl Shared {
    /// For at most `threads` hashing threads.
    pub(crate) fn new(threads: usize, wake: Box<dyn Fn() + Send + Sync>) -> Self {
        let state = State {
            revision: 0,
            plan: None,
            run: None,
            events: VecDeque::new(),
        };
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            counters: (0..threads).map(|_| Counter::default()).collect(),
            threads: AtomicUsize::new(0),
            kernels: Mutex::new(vec![[None; 2]; threads]),
            checks: AtomicU64::new(0),
            wrong_checks: AtomicU64::new(0),
            wake,
        }
    }

    // === from the handle ===

    /// Replaces the search, if any, and abandons the old one.
    pub(crate) fn replace(&self, search: Option<Search>) {
        let run = search.map(|search| Run::new(Arc::new(search)));
        let mut state = lock(&self.state);
        if let Some(old) = std::mem::replace(&mut state.run, run) {
            // In this order: a thread that is stopped must see that the remainder is not wanted.
            old.search.abandon();
            old.stop().store(true, Ordering::Relaxed);
        }
        self.changed.notify_all();
    }

    /// Ends the hashing threads; the controlling thread then starts those of `plan`.
    pub(crate) fn set_plan(&self, revision: u64, plan: Option<ThreadPlan>) {
        let mut state = lock(&self.state);
        state.revision = revision;
        state.plan = plan;
        if let Some(old) = state.run.take() {
            state.run = Some(Run::new(Arc::clone(&old.search)));
            old.stop().store(true, Ordering::Relaxed);
        }
        self.changed.notify_all();
    }

    pub(crate) fn shut_down(&self) {
        self.set_plan(u64::MAX, None);
    }

    pub(crate) fn take_events(&self) -> Vec<Event> {
        let mut state = lock(&self.state);
        let events = std::mem::take(&mut state.events).into();
        self.changed.notify_all();
        events
    }

    pub(crate) fn counters(&self) -> Counters {
        Counters {
            hashes: self
                .counters
                .iter()
                .map(|counter| counter.0.load(Ordering::Relaxed))
                .sum(),
            threads: u32::try_from(self.threads.load(Ordering::Relaxed)).unwrap_or(u32::MAX),
            kernels: Mode::ALL.map(|mode| self.kernel(mode)),
            checks: self.checks.load(Ordering::Relaxed),
            wrong_checks: self.wrong_checks.load(Ordering::Relaxed),
        }
    }

    /// The one that most threads use.
    fn kernel(&self, mode: Mode) -> Option<Kernel> {
        let threads = self.threads.load(Ordering::Relaxed);
        let kernels = lock(&self.kernels);
        let used: Vec<Kernel> = kernels
            .iter()
            .take(threads)
            .filter_map(|kernels| kernels[mode as usize])
            .collect();
        let count = |kernel: &Kernel| used.iter().filter(|used| *used == kernel).count();
        used.iter().copied().max_by_key(count)
    }

    // === from the controlling thread ===

    /// Waits for a revision other than `built`; `None` at shutdown.
    pub(crate) fn wait_for_revision(&self, built: u64) -> Option<(u64, ThreadPlan)> {
        let state = self.wait_while(lock(&self.state), |state| state.revision == built);
        state.plan.map(|plan| (state.revision, plan))
    }

    /// A kernel was checked beside the search, and was right or not.
    pub(crate) fn checked(&self, is_right: bool) {
        self.checks.fetch_add(1, Ordering::Relaxed);
        self.wrong_checks
            .fetch_add(u64::from(!is_right), Ordering::Relaxed);
    }

    pub(crate) fn set_kernel(&self, thread: usize, mode: Mode, kernel: Kernel) {
        if let Some(kernels) = lock(&self.kernels).get_mut(thread) {
            kernels[mode as usize] = Some(kernel);
        }
    }

    pub(crate) fn set_threads(&self, threads: usize) {
        self.threads.store(threads, Ordering::Relaxed);
    }

    // === from hashing threads ===

    /// What to search now. Waits while there is nothing to search and while too many events wait. `None` if the
    /// threads of this revision are to end.
    pub(crate) fn next_run(&self, revision: u64) -> Option<Arc<Run>> {
        let nothing = |state: &mut State| {
            state.revision == revision && (state.run.is_none() || state.events.len() >= MAX_EVENTS)
        };
        let state = self.wait_while(lock(&self.state), nothing);
        if state.revision == revision {
            state.run.clone()
        } else {
            None
        }
    }

    /// Sleeps for `time`, or until `over` is true after a change.
    pub(crate) fn rest(&self, time: Duration, over: impl Fn() -> bool) {
        let rested = self
            .changed
            .wait_timeout_while(lock(&self.state), time, |_| !over());
        drop(rested.unwrap_or_else(PoisonError::into_inner));
    }

    /// Sleeps for `time`, or until the threads of this revision are to end.
    pub(crate) fn rest_in_revision(&self, time: Duration, revision: u64) {
        let rested = self
            .changed
            .wait_timeout_while(lock(&self.state), time, |state| state.revision == revision);
        drop(rested.unwrap_or_else(PoisonError::into_inner));
    }

    pub(crate) fn count(&self, thread: usize, hashes: u64) {
        if let Some(counter) = self.counters.get(thread) {
            counter.0.fetch_add(hashes, Ordering::Relaxed);
        }
    }

    pub(crate) fn event(&self, event: Event) {
        self.events(std::iter::once(event));
    }

    /// Adds events, however many wait: a thread waits before its next piece, not here.
    pub(crate) fn events(&self, events: impl Iterator<Item = Event>) {
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
            .field("counters", &self.counters())
            .finish_non_exhaustive()
    }
}
