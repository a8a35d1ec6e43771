//! Pinned, named hashing threads: the one place where they are made, for mining as for `scan` and `bench`.
//!
//! ```
//! use executor::threads::{Crew, Priority, plan_cpus};
//! let crew = Crew::new(&plan_cpus(2, true), Priority::Normal)?;
//! let mut sum = 0;
//! crew.for_each_ordered(1..=100_u64, |_worker, item| item * item, |square| sum += square);
//! assert_eq!(sum, 338_350);
//! # Ok::<(), executor::threads::CrewError>(())
//! ```

use crate::cpus::{self, Topology};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Results that may wait for an earlier one in [`Crew::for_each_ordered`], per thread.
const REORDER_WINDOW_PER_THREAD: u64 = 8;

/// Niceness of a [`Priority::Low`] thread: the lowest there is.
const LOW_NICENESS: i32 = 19;

/// Where a hashing thread runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// On this CPU only.
    Pinned(usize),
    /// Wherever the system puts it; the number is for its name.
    Free(usize),
}

/// How a hashing thread stands against other work of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// As any thread.
    Normal,
    /// Niceness 19. Counts among the processes of one cgroup only. On a busy host such a thread hardly runs, so
    /// that it also notices late that it has to stop.
    Low,
}

/// Threads could not be started.
#[derive(Debug, thiserror::Error)]
#[error("cannot start {threads} hashing threads: {reason}")]
pub struct CrewError {
    /// How many were wanted.
    pub threads: usize,
    reason: rayon::ThreadPoolBuildError,
}

/// `threads` places on this host for a program that has the host to itself: whole physical cores first, no
/// claims. More threads than usable CPUs share them; without `pin` all places are free.
pub fn plan_cpus(threads: usize, pin: bool) -> Vec<Place> {
    let usable = cpus::usable();
    let preferred = cpus::preference(&usable, &Topology::of_host(&usable));
    let place = |(index, &cpu)| {
        if pin {
            Place::Pinned(cpu)
        } else {
            Place::Free(index)
        }
    };
    preferred
        .iter()
        .cycle()
        .take(threads)
        .enumerate()
        .map(place)
        .collect()
}

/// A rayon pool with one thread per place, named `hash-<cpu>`.
#[derive(Debug)]
pub struct Crew {
    pool: ThreadPool,
}

impl Crew {
    /// Starts the threads. Pinning and priority are best effort: a system that refuses them is mined on all the
    /// same.
    ///
    /// # Errors
    /// If the system gives no threads.
    pub fn new(places: &[Place], priority: Priority) -> Result<Self, CrewError> {
        let (named, started) = (places.to_vec(), places.to_vec());
        let pool = ThreadPoolBuilder::new()
            .num_threads(places.len().max(1))
            .thread_name(move |index| thread_name(&named, index))
            .start_handler(move |index| settle(started.get(index).copied(), priority))
            .build();
        pool.map(|pool| Self { pool }).map_err(|reason| CrewError {
            threads: places.len(),
            reason,
        })
    }

    /// Number of threads.
    pub fn threads(&self) -> usize {
        self.pool.current_num_threads()
    }

    /// Runs `work(worker)` on every thread once, workers counting from 0, and returns when all have returned.
    /// Not to be called from a thread of the crew.
    pub fn broadcast<R: Send>(&self, work: impl Fn(usize) -> R + Sync) -> Vec<R> {
        self.pool.broadcast(|context| work(context.index()))
    }

    /// Runs `work(worker, item)` for every item, each on the next free thread, and hands the results to `sink`
    /// in the items' order. At most a few results per thread wait for an earlier one. `sink` runs under a lock,
    /// on whichever thread completes the order.
    pub fn for_each_ordered<T, R: Send>(
        &self,
        items: impl Iterator<Item = T> + Send,
        work: impl Fn(usize, T) -> R + Sync,
        sink: impl FnMut(R) + Send,
    ) {
        let source = Mutex::new(items.zip(0_u64..));
        let order = Order::new(self.threads() as u64 * REORDER_WINDOW_PER_THREAD, sink);
        self.broadcast(|worker| {
            loop {
                let Some((item, index)) = lock(&source).next() else {
                    return;
                };
                order.wait_for_room(index);
                let result = work(worker, item);
                order.deliver(index, result);
            }
        });
    }
}

/// Results on their way into a sink, in order of their index.
struct Order<R, S> {
    state: Mutex<OrderState<R, S>>,
    moved: Condvar,
    window: u64,
}

struct OrderState<R, S> {
    next: u64,
    early: BTreeMap<u64, R>,
    sink: S,
}

impl<R, S: FnMut(R)> Order<R, S> {
    fn new(window: u64, sink: S) -> Self {
        let state = OrderState {
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

    /// Waits until `index` is less than the window ahead. Whoever has the lowest index never waits, so somebody
    /// always moves on.
    fn wait_for_room(&self, index: u64) {
        let state = lock(&self.state);
        let too_early = |state: &mut OrderState<R, S>| index >= state.next + self.window;
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

fn thread_name(places: &[Place], index: usize) -> String {
    match places.get(index) {
        Some(Place::Pinned(number) | Place::Free(number)) => format!("hash-{number}"),
        None => format!("hash-{index}"),
    }
}

/// First thing that a hashing thread does.
fn settle(place: Option<Place>, priority: Priority) {
    if let Some(Place::Pinned(cpu)) = place
        && !core_affinity::set_for_current(core_affinity::CoreId { id: cpu })
    {
        tracing::debug!(cpu, "the system refuses to pin a thread");
    }
    if priority == Priority::Low
        && let Err(error) = rustix::process::setpriority_process(None, LOW_NICENESS)
    {
        tracing::debug!(%error, "the system refuses a low priority");
    }
}

/// Processor time that the calling thread has used.
pub fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Locks, also after a panic of another holder: the state is kept whole between statements.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_named_and_pinned() {
        let places = plan_cpus(1, true);
        let crew = Crew::new(&places, Priority::Low).unwrap();
        let seen = crew.broadcast(|worker| {
            let allowed = cpus::usable();
            (worker, std::thread::current().name().map(str::to_owned), allowed)
        });
        let Place::Pinned(cpu) = places[0] else {
            panic!("{places:?}")
        };
        assert_eq!(seen, [(0, Some(format!("hash-{cpu}")), vec![cpu])]);
        assert!(cpus::usable().contains(&cpu), "the caller itself stays free");
    }

    #[test]
    fn unpinned_threads_keep_the_mask() {
        let crew = Crew::new(&plan_cpus(3, false), Priority::Normal).unwrap();
        let all = cpus::usable();
        assert_eq!(crew.threads(), 3);
        assert!(
            crew.broadcast(|_| cpus::usable())
                .into_iter()
                .all(|mask| mask == all)
        );
    }

    #[test]
    fn results_come_in_order_and_once() {
        let crew = Crew::new(&plan_cpus(3, false), Priority::Normal).unwrap();
        let mut results = Vec::new();
        let work = |_worker, item: u64| {
            if item.is_multiple_of(50) {
                std::thread::sleep(std::time::Duration::from_millis(3));
            }
            item * 2
        };
        crew.for_each_ordered(0..1000, work, |result| results.push(result));
        assert_eq!(results, (0..1000).map(|item| item * 2).collect::<Vec<u64>>());
    }

    #[test]
    fn no_items_no_results() {
        let crew = Crew::new(&plan_cpus(2, false), Priority::Normal).unwrap();
        crew.for_each_ordered(std::iter::empty::<u8>(), |_, item| item, |item| panic!("{item}"));
    }
}
