//! The controlling thread, which starts and ends hashing threads, and what each of those does.

use crate::chunk::{ChunkSize, Duty};
use crate::cpus::{Claims, ThreadCount};
use crate::search::{Piece, Take};
use crate::self_check::SelfCheck;
use crate::state::{Run, Shared};
use crate::threads::{HashThreads, Placement, Priority, cpu_time};
use crate::{Event, ThreadPlan};
use miner_core::{Kernel, Mode, OngoingChoice, Searcher, Turn};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longest sleep of a thread that has nothing to search; a change of state wakes it earlier.
const IDLE: Duration = Duration::from_secs(1);

pub(crate) struct Control {
    shared: Arc<Shared>,
    claims: Claims,
    usable: usize,
    chunk_time: Duration,
}

impl Control {
    /// `usable` is the number of CPUs that the process may run on.
    pub(crate) fn new(shared: Arc<Shared>, claims: Claims, usable: usize, chunk_time: Duration) -> Self {
        Self {
            shared,
            claims,
            usable,
            chunk_time,
        }
    }

    pub(crate) fn run(mut self) {
        let mut built = 0;
        while let Some((revision, plan)) = self.shared.wait_for_revision(built) {
            built = revision;
            // The previous threads have all ended.
            self.shared.event(Event::ThreadsStopped { revision });
            self.hash(revision, plan);
            self.shared.set_threads(0);
        }
        self.shared.set_threads(0);
    }

    /// Hashes with the threads of `plan` and returns when another revision has ended them.
    fn hash(&mut self, revision: u64, plan: ThreadPlan) {
        let count = ThreadCount::new(plan.millis, self.usable);
        let placements = self.placements(count.threads, plan.pin);
        if placements.is_empty() {
            self.shared.event(Event::ThreadsStarted { revision });
            return;
        }
        let threads = match HashThreads::start(&placements, Priority::Low) {
            Ok(threads) => threads,
            Err(error) => {
                self.shared.event(Event::ThreadsFailed {
                    revision,
                    reason: error.to_string(),
                });
                return;
            }
        };
        self.shared.set_threads(placements.len());
        self.shared.event(Event::ThreadsStarted { revision });
        threads.broadcast(|index| {
            let last = index + 1 == placements.len();
            let duty = if last {
                Duty::new(count.last_millis)
            } else {
                Duty::FULL
            };
            let size = ChunkSize::new(duty.of(self.chunk_time));
            HashThread {
                shared: &self.shared,
                revision,
                index,
                choices: Mode::ALL.map(|mode| plan.kernels.ongoing(mode)),
                mode: Mode::Rolling,
                checks: SelfCheck::new(rand::random()),
                plain: Kernel::plain(),
                searcher: Searcher::new(),
                duty,
                size,
            }
            .run();
        });
    }

    fn placements(&mut self, threads: usize, pin: bool) -> Vec<Placement> {
        let claimed = self.claims.resize(if pin { threads } else { 0 });
        if pin {
            claimed.into_iter().map(Placement::Pinned).collect()
        } else {
            (0..threads).map(Placement::Free).collect()
        }
    }
}

struct HashThread<'a> {
    shared: &'a Shared,
    revision: u64,
    index: usize,
    /// By mode.
    choices: [OngoingChoice; 2],
    /// Of the newest piece.
    mode: Mode,
    checks: SelfCheck,
    /// What it is checked against.
    plain: Kernel,
    searcher: Searcher,
    duty: Duty,
    size: ChunkSize,
}

/// A piece has at least this part of the hashes that were asked for, or its time is not measured.
const ENOUGH: f64 = 0.5;

impl HashThread<'_> {
    fn run(mut self) {
        for mode in Mode::ALL {
            self.tell_kernel(mode);
        }
        while let Some(run) = self.shared.next_run(self.revision) {
            let turn = self.choices[self.mode as usize].turn(cpu_time());
            let hashes = turn
                .time
                .map_or(self.size.hashes(), |time| self.size.within(time));
            match run.search.take(hashes, Instant::now()) {
                Take::Piece(piece) => self.search(&run, piece, turn, hashes),
                Take::Wait(time) => self.shared.rest(time, || run.stopped()),
                Take::Nothing => {
                    if run.search.newly_exhausted() {
                        self.shared.event(Event::Exhausted {
                            generation: run.search.generation(),
                        });
                    }
                    self.shared.rest(IDLE, || run.stopped());
                }
            }
        }
    }

    /// Searches a piece for which `wanted` hashes were asked.
    fn search(&mut self, run: &Run, piece: Piece, turn: Turn, wanted: u64) {
        let (started, cpu_before) = (Instant::now(), cpu_time());
        if let Some(after) = run.search.begin(started) {
            let generation = run.search.generation();
            self.shared.event(Event::Started { generation, after });
        }
        let chunk = &piece.chunk;
        let turn = self.turn_of(Mode::of(chunk.work.versions().len()), turn);
        let (searched, hits) = self
            .searcher
            .search(turn.kernel, &chunk.work, chunk.nonces, run.stop());
        self.shared.count(self.index, searched.hashes);
        let cpu_after = cpu_time();
        let (cpu, wall) = (cpu_after.saturating_sub(cpu_before), started.elapsed());
        let is_enough = searched.hashes as f64 >= ENOUGH * wanted as f64;
        let settled = run.search.settle(piece, searched.nonces, hits);
        let exhausted = settled.exhausted.then(|| Event::Exhausted {
            generation: run.search.generation(),
        });
        self.shared
            .events(settled.found.into_iter().map(Event::Found).chain(exhausted));
        if turn.time.is_none() {
            self.size.measured(searched.hashes, wall);
        } else {
            self.compare(is_enough.then_some(searched.hashes), cpu, cpu_after);
        }
        self.check(turn.kernel);
        let rest = self.duty.rest(cpu, wall);
        if !rest.is_zero() {
            // Due whatever is searched next, so only another revision ends it.
            self.shared.rest_in_revision(rest, self.revision);
        }
    }

    /// The turn that was meant for a piece of the last one's mode, now that the mode is known.
    fn turn_of(&mut self, mode: Mode, turn: Turn) -> Turn {
        if mode == self.mode {
            return turn;
        }
        self.choices[self.mode as usize].interrupted();
        self.mode = mode;
        Turn {
            kernel: self.choices[mode as usize].in_use(),
            time: None,
        }
    }

    /// A turn of a comparison is over; `hashes` is `None` if it was interrupted.
    fn compare(&mut self, hashes: Option<u64>, cpu: Duration, now: Duration) {
        let choice = &mut self.choices[self.mode as usize];
        let Some(hashes) = hashes else {
            return choice.interrupted();
        };
        let before = choice.in_use();
        if choice.measured(hashes, cpu, now) {
            tracing::info!(
                "thread {}: kernel {} is faster than {before} now ({})",
                self.index,
                choice.in_use(),
                self.mode
            );
            self.tell_kernel(self.mode);
        }
    }

    /// Whether the kernel of the last piece is still right on this CPU.
    fn check(&mut self, kernel: Kernel) {
        if let Some(checked) = self.checks.piece(kernel, self.plain) {
            self.shared.checked(checked.is_ok());
            if let Err(wrong) = checked {
                tracing::error!("thread {}: {wrong}; look at this machine", self.index);
            }
        }
    }

    fn tell_kernel(&self, mode: Mode) {
        let kernel = self.choices[mode as usize].in_use();
        self.shared.set_kernel(self.index, mode, kernel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_have_the_cpus_that_are_claimed_for_them_or_none() {
        let dir = tempfile::tempdir().unwrap();
        let shared = Arc::new(Shared::new(2, Box::new(|| ())));
        let claims = Claims::new(&dir.path().join("claims"), vec![5, 3]);
        let mut control = Control::new(shared, claims, 2, Duration::from_millis(10));
        assert_eq!(
            control.placements(2, true),
            [Placement::Pinned(5), Placement::Pinned(3)]
        );
        assert_eq!(
            control.placements(2, false),
            [Placement::Free(0), Placement::Free(1)]
        );
    }
}
