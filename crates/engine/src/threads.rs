//! Pinned, named hashing threads, for mining as for `scan` and `bench`.
//!
//! ```
//! use engine::threads::{HashThreads, Priority, placements};
//! let threads = HashThreads::start(&placements(2, true), Priority::Normal)?;
//! let mut sum = 0;
//! threads.for_each_ordered(1..=100_u64, |_worker, item| item * item, |square| sum += square);
//! assert_eq!(sum, 338_350);
//! # Ok::<(), engine::threads::StartError>(())
//! ```

use crate::cpus::{self, Topology};
use crate::sync::lock;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Results per thread that may wait for an earlier one in [`HashThreads::for_each_ordered`]. A thread that is
/// further ahead waits.
const REORDER_WINDOW_PER_THREAD: u64 = 8;

/// Niceness of a [`Priority::Low`] thread, the lowest priority there is.
const LOW_NICENESS: i32 = 19;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Placement {
    /// On this CPU.
    Pinned(usize),
    /// Wherever the system puts it; the number only names the thread.
    Free(usize),
}

/// How a hashing thread competes with other work of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    Normal,
    /// Niceness 19, which counts within one cgroup only. On a busy host such a thread hardly runs, so it is also
    /// slow to notice that it should stop.
    Low,
}

/// Hashing threads could not be started.
#[derive(Debug, thiserror::Error)]
#[error("cannot start {threads} hashing threads: {reason}")]
pub struct StartError {
    pub threads: usize,
    reason: rayon::ThreadPoolBuildError,
}

/// Placements for `threads` threads of a program that has the host to itself: distinct physical cores first, without
/// claims. Threads beyond the number of usable CPUs share them; without `pin` all of them are free.
pub fn placements(threads: usize, pin: bool) -> Vec<Placement> {
    let usable = cpus::usable();
    let preferred = cpus::preference(&usable, &Topology::of_host(&usable));
    let placement = |(index, &cpu)| {
        if pin {
            Placement::Pinned(cpu)
        } else {
            Placement::Free(index)
        }
    };
    preferred
        .iter()
        .cycle()
        .take(threads)
        .enumerate()
        .map(placement)
        .collect()
}

/// A pool with one thread per placement, named `hash-<number>`.
#[derive(Debug)]
pub struct HashThreads {
    pool: ThreadPool,
}

impl HashThreads {
    /// Starts the threads. Pinning and priority are best effort: a refusal is logged and does not stop the hashing.
    ///
    /// # Errors
    /// If the system cannot create the threads.
    pub fn start(placements: &[Placement], priority: Priority) -> Result<Self, StartError> {
        let (named, started) = (placements.to_vec(), placements.to_vec());
        let pool = ThreadPoolBuilder::new()
            .num_threads(placements.len().max(1))
            .thread_name(move |index| thread_name(&named, index))
            .start_handler(move |index| set_up(started.get(index).copied(), priority))
            .build();
        pool.map(|pool| Self { pool }).map_err(|reason| StartError {
            threads: placements.len(),
            reason,
        })
    }

    pub fn count(&self) -> usize {
        self.pool.current_num_threads()
    }

    /// Runs `work(index)` once on every thread, with indices from 0, and returns when all have returned. Must not be
    /// called from one of the threads.
    pub fn broadcast<R: Send>(&self, work: impl Fn(usize) -> R + Sync) -> Vec<R> {
        self.pool.broadcast(|context| work(context.index()))
    }

    /// Runs `work(index, item)` for every item on the next free thread and passes the results to `sink` in the order
    /// of the items. `sink` runs under a lock, on whichever thread produced the next result in order.
    pub fn for_each_ordered<T, R: Send>(
        &self,
        items: impl Iterator<Item = T> + Send,
        work: impl Fn(usize, T) -> R + Sync,
        sink: impl FnMut(R) + Send,
    ) {
        let source = Mutex::new(items.zip(0_u64..));
        let reorder = Reorder::new(self.count() as u64 * REORDER_WINDOW_PER_THREAD, sink);
        self.broadcast(|worker| {
            loop {
                let Some((item, index)) = lock(&source).next() else {
                    return;
                };
                reorder.wait_for_room(index);
                let result = work(worker, item);
                reorder.deliver(index, result);
            }
        });
    }
}

/// Puts results back into the order of their indices.
struct Reorder<R, S> {
    state: Mutex<ReorderState<R, S>>,
    moved: Condvar,
    window: u64,
}

struct ReorderState<R, S> {
    next: u64,
    early: BTreeMap<u64, R>,
    sink: S,
}

impl<R, S: FnMut(R)> Reorder<R, S> {
    fn new(window: u64, sink: S) -> Self {
        let state = ReorderState {
            next: 0,
            early: BTreeMap::new(),
            sink,
        };
        Self {
            state: Mutex::new(state),
            moved: Condvar::new(),
            window,
        }
    }

    /// Waits until `index` is less than `window` ahead. The thread with the lowest index never waits, so there is
    /// always progress.
    fn wait_for_room(&self, index: u64) {
        let state = lock(&self.state);
        let too_early = |state: &mut ReorderState<R, S>| index >= state.next + self.window;
        drop(
            self.moved
                .wait_while(state, too_early)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    fn deliver(&self, index: u64, result: R) {
        let mut guard = lock(&self.state);
        let state = &mut *guard;
        state.early.insert(index, result);
        while let Some(result) = state.early.remove(&state.next) {
            (state.sink)(result);
            state.next += 1;
        }
        self.moved.notify_all();
    }
}

fn thread_name(placements: &[Placement], index: usize) -> String {
    match placements.get(index) {
        Some(Placement::Pinned(number) | Placement::Free(number)) => format!("hash-{number}"),
        None => format!("hash-{index}"),
    }
}

/// The first thing a hashing thread does.
fn set_up(placement: Option<Placement>, priority: Priority) {
    if let Some(Placement::Pinned(cpu)) = placement
        && !cpus::pin(cpu)
    {
        tracing::debug!(cpu, "the system refuses to pin a thread");
    }
    if priority == Priority::Low
        && let Err(error) = rustix::process::setpriority_process(None, LOW_NICENESS)
    {
        tracing::debug!(%error, "the system refuses a low priority");
    }
}

/// Processor time used by the calling thread.
pub fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_named_and_pinned() {
        let placements = placements(1, true);
        let threads = HashThreads::start(&placements, Priority::Low).unwrap();
        let seen = threads.broadcast(|worker| {
            let allowed = cpus::usable();
            (worker, std::thread::current().name().map(str::to_owned), allowed)
        });
        let Placement::Pinned(cpu) = placements[0] else {
            panic!("{placements:?}")
        };
        assert_eq!(seen, [(0, Some(format!("hash-{cpu}")), vec![cpu])]);
        assert!(cpus::usable().contains(&cpu), "the caller itself stays free");
    }

    #[test]
    fn unpinned_threads_keep_the_mask() {
        let threads = HashThreads::start(&placements(3, false), Priority::Normal).unwrap();
        let all = cpus::usable();
        assert_eq!(threads.count(), 3);
        assert!(
            threads
                .broadcast(|_| cpus::usable())
                .into_iter()
                .all(|mask| mask == all)
        );
    }

    #[test]
    fn results_come_in_order_and_once() {
        let threads = HashThreads::start(&placements(3, false), Priority::Normal).unwrap();
        let mut results = Vec::new();
        let work = |_worker, item: u64| {
            if item.is_multiple_of(50) {
                std::thread::sleep(std::time::Duration::from_millis(3));
            }
            item * 2
        };
        threads.for_each_ordered(0..1000, work, |result| results.push(result));
        assert_eq!(results, (0..1000).map(|item| item * 2).collect::<Vec<u64>>());
    }

    #[test]
    fn no_items_no_results() {
        let threads = HashThreads::start(&placements(2, false), Priority::Normal).unwrap();
        threads.for_each_ordered(std::iter::empty::<u8>(), |_, item| item, |item| panic!("{item}"));
    }
}
