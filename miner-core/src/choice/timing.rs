//! Times kernels within tens of milliseconds, however slow some of them are.

use std::{sync::atomic::AtomicBool, time::Duration};

use super::{Mode, Trial};
use crate::{Header, Kernel, NonceRange, Searcher, Target, Work, sha256d};

/// Processor time that the timing of all kernels may take; nothing more starts once it is spent. For threads that get
/// little of a CPU, ten times as much real time is a limit too.
pub const BUDGET: Duration = Duration::from_millis(80);
/// See [`BUDGET`].
const WALL_BUDGET: Duration = BUDGET.saturating_mul(10);

/// Hashes of the first look at a kernel: 0.1 to 2 milliseconds.
const LOOK: u64 = 1 << 12;
/// A kernel is plausible if it reached this fraction of the best rate at the first look, which is short and so
/// imprecise.
const PLAUSIBLE: f64 = 0.25;
/// The same fraction after each round.
const STILL_PLAUSIBLE: f64 = 0.8;
/// Rounds. In each, every plausible kernel searches for [`SLICE`] per mode.
const ROUNDS: u32 = 4;
/// See [`ROUNDS`].
const SLICE: Duration = Duration::from_millis(2);
/// Versions that are rolled: enough to spread the work that they share.
const VERSIONS: u32 = 256;

/// Two clocks, read on the thread that is timed. Both are monotonic; their origins do not matter.
pub trait Clock {
    /// Processor time of the calling thread, which other programs hardly affect.
    fn cpu(&mut self) -> Duration;
    /// Real time.
    fn wall(&mut self) -> Duration;
}

/// Times the correct kernels.
pub(super) fn time(trials: &mut [Trial], clock: &mut dyn Clock) {
    let mut right: Vec<&mut Trial> = trials.iter_mut().filter(|trial| trial.answers.is_ok()).collect();
    let mut stopwatch = Stopwatch::new(clock);
    for mode in Mode::ALL {
        for trial in &mut right {
            let rate = stopwatch.look(trial.kernel, mode, LOOK);
            *trial.rate_mut(mode) = rate;
        }
    }
    let mut least = PLAUSIBLE;
    for _ in 0..ROUNDS {
        for mode in Mode::ALL {
            let rates = right.iter().filter_map(|trial| trial.rate(mode));
            let enough = rates.fold(0.0, f64::max) * least;
            for trial in &mut right {
                let Some(best) = trial.rate(mode).filter(|&rate| rate >= enough) else {
                    continue;
                };
                let hashes = (best * SLICE.as_secs_f64()) as u64;
                let Some(rate) = stopwatch.look(trial.kernel, mode, hashes) else {
                    continue;
                };
                *trial.rate_mut(mode) = Some(best.max(rate));
                let slowest = &mut trial.slowest[mode as usize];
                *slowest = Some(slowest.map_or(rate, |slowest| slowest.min(rate)));
            }
        }
        least = STILL_PLAUSIBLE;
    }
}

/// The search that is timed, and the remaining budget.
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

    /// Lets a kernel search about this many headers, if time remains, and gives the rate.
    fn look(&mut self, kernel: Kernel, mode: Mode, hashes: u64) -> Option<f64> {
        let start = self.clock.cpu();
        if start >= self.cpu_end || self.clock.wall() >= self.wall_end {
            return None;
        }
        let work = &self.works[mode as usize];
        let nonces = (hashes / work.versions().len() as u64).next_multiple_of(kernel.lanes() as u64);
        let (nonces, _) = NonceRange::ALL.split_at(nonces);
        let (searched, _) = self
            .searcher
            .search(kernel, work, nonces, &AtomicBool::new(false));
        let elapsed = self.clock.cpu().saturating_sub(start);
        // Coarse clocks stand still for a while, which yields no rate.
        (!elapsed.is_zero()).then(|| searched.hashes as f64 / elapsed.as_secs_f64())
    }
}

/// Work for a mode, without hits.
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
