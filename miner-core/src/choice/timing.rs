//! How fast kernels are, in tens of milliseconds, whatever they turn out to be.

use std::{sync::atomic::AtomicBool, time::Duration};

use super::{Mode, Trial};
use crate::{Header, NonceRange, Searcher, Target, Work, sha256d};

/// Time that the timing of all kernels may take; what runs when it is spent is the last. Processor time, and ten
/// times as much by the clock on the wall, for threads that get little of a CPU.
pub const BUDGET: Duration = Duration::from_millis(80);
/// See [`BUDGET`].
const WALL_BUDGET: Duration = BUDGET.saturating_mul(10);

/// Hashes of the first look at a kernel: between a tenth of a millisecond and two.
const LOOK: u64 = 1 << 12;
/// A kernel is plausible if it was at the first look this much as fast as the best: that look is short.
const PLAUSIBLE: f64 = 0.25;
/// And after every round this much.
const STILL_PLAUSIBLE: f64 = 0.8;
/// Rounds, and time of each plausible kernel and mode in each.
const ROUNDS: u32 = 4;
/// See [`ROUNDS`].
const SLICE: Duration = Duration::from_millis(2);
/// Versions that are rolled: enough to share out what versions share.
const VERSIONS: u32 = 256;

/// Two clocks, read on the thread that is timed. Both only ever go forward, from any beginning.
pub trait Clock {
    /// Processor time of the calling thread: what others do on the machine hardly changes it.
    fn cpu(&mut self) -> Duration;
    /// Real time.
    fn wall(&mut self) -> Duration;
}

/// Times the trials with right answers.
pub(super) fn time(trials: &mut [Trial], clock: &mut dyn Clock) {
    let mut right: Vec<&mut Trial> = trials.iter_mut().filter(|trial| trial.answers.is_ok()).collect();
    let mut stopwatch = Stopwatch::new(clock);
    for mode in Mode::ALL {
        for trial in &mut right {
            stopwatch.look(trial, mode, LOOK);
        }
    }
    let mut least = PLAUSIBLE;
    for _ in 0..ROUNDS {
        for mode in Mode::ALL {
            let rates = right.iter().filter_map(|trial| trial.rate(mode));
            let enough = rates.fold(0.0, f64::max) * least;
            for trial in &mut right {
                if let Some(rate) = trial.rate(mode).filter(|&rate| rate >= enough) {
                    stopwatch.look(trial, mode, (rate * SLICE.as_secs_f64()) as u64);
                }
            }
        }
        least = STILL_PLAUSIBLE;
    }
}

/// The search that is timed, and what is left of the budget.
struct Stopwatch<'a> {
    clock: &'a mut dyn Clock,
    cpu_end: Duration,
    wall_end: Duration,
    searcher: Searcher,
    works: [Work; 2],
}

impl<'a> Stopwatch<'a> {
    fn new(clock: &'a mut dyn Clock) -> Self {
        Self {
            cpu_end: clock.cpu() + BUDGET,
            wall_end: clock.wall() + WALL_BUDGET,
            clock,
            searcher: Searcher::new(),
            works: Mode::ALL.map(work),
        }
    }

    /// Lets a kernel search about so many headers, if there is time, and keeps its rate if it is its best so far.
    fn look(&mut self, trial: &mut Trial, mode: Mode, hashes: u64) {
        let start = self.clock.cpu();
        if start >= self.cpu_end || self.clock.wall() >= self.wall_end {
            return;
        }
        let work = &self.works[mode as usize];
        let nonces = (hashes / work.versions().len() as u64).next_multiple_of(trial.kernel.lanes() as u64);
        let (nonces, _) = NonceRange::ALL.split_at(nonces);
        let (searched, _) = self
            .searcher
            .search(trial.kernel, work, nonces, &AtomicBool::new(false));
        let elapsed = self.clock.cpu().saturating_sub(start);
        // A clock that stands still, as coarse ones do for a while, says nothing.
        if !elapsed.is_zero() {
            let rate = searched.hashes as f64 / elapsed.as_secs_f64();
            let best = trial.rate_mut(mode);
            *best = Some(best.map_or(rate, |before| before.max(rate)));
        }
    }
}

/// Work of a mode without hits.
fn work(mode: Mode) -> Work {
    let seed = sha256d(b"timing");
    let header = Header {
        version: 0x2000_0000,
        prev_hash: seed,
        merkle_root: sha256d(&seed),
        time: 1_700_000_000,
        bits: 0x1703_4219,
        nonce: 0,
    };
    let count = match mode {
        Mode::NonceOnly => 1,
        Mode::Rolling => VERSIONS,
    };
    let versions: Vec<u32> = (0..count).map(|i| header.version | i << 13).collect();
    Work::new(&header, &versions, Target::from_be_bytes([0; 32]))
}
